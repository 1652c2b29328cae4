"""Every word of the program is translated, and a change of language loses nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

Key = Qt.Key


class Pseudo(QTranslator):
    """Brackets round everything: text without them was never offered for translation."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation=None, n: int = -1) -> str:
        return f"⟦{source}⟧"


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Pseudo]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def untranslated(page: QWidget, protocol_words: set[str]) -> list[str]:
    QApplication.processEvents()
    seen = []
    for widget in page.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisibleTo(page):
            words = widget.text()
            known = words in protocol_words or not any(c.isalpha() for c in words)
            if words.strip() and "⟦" not in words and not known:
                seen.append(words)
    return seen


def press(qtbot, page, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.window().focusWidget() or page, key)


def words_of(protocol) -> set[str]:
    words = {item.text for item in protocol.items} | {item.help or "" for item in protocol.items}
    words |= {item.short or item.text for item in protocol.items}
    words |= {option.text for item in protocol.items for option in item.options}
    words |= {stage.title for stage in protocol.stages} | {r.text for r in protocol.results}
    words |= {step.text for step in protocol.steps} | {o.text for o in protocol.obligations}
    return words | {o.law.cite for o in protocol.obligations} | {"English", "Night lead"}


def test_no_face_has_a_word_that_cannot_be_translated(
    qtbot, page, screening_service, protocol, pseudo
):
    known = words_of(protocol)
    page.held.open(screening_service.screening)
    page.past_room()
    assert untranslated(page, known) == []
    press(qtbot, page, Key.Key_2, Key.Key_Return)
    assert untranslated(page, known) == []
    press(qtbot, page, Key.Key_2)
    assert untranslated(page, known) == []
    press(qtbot, page.privacy, Key.Key_1)
    assert untranslated(page, known) == []
    press(qtbot, page, Key.Key_1, Key.Key_Return)
    for _ in range(7):
        assert untranslated(page, known) == []
        page.question.forward.click()
    press(qtbot, page, Key.Key_F4)
    assert untranslated(page, known) == []
    press(qtbot, page, Key.Key_Backspace)
    page.question.forward.click()
    page.question.forward.click()
    press(qtbot, page, Key.Key_1)
    qtbot.keyClicks(page.question.entry.reason.edit, "As said.")
    press(qtbot, page, Key.Key_Return)
    page.result.why.toggle()
    page.result.tier.change.click()
    page.result.concern_fold.button.click()
    assert page.held.questions.item is None
    assert untranslated(page, known) == []


def test_another_language_keeps_what_was_chosen_and_typed(qtbot, page, screening_service, pseudo):
    page.held.open(screening_service.screening)
    page.past_room()
    press(qtbot, page, Key.Key_2, Key.Key_Return)
    page.past_gate()
    page.past_gate()
    while page.held.questions.item.id != "hours":
        page.question.forward.click()
    qtbot.keyClicks(page.question.entry.line.edit, "12,")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.question.entry.line.text == "12,"
    page.question.back.click()
    press(qtbot, page, Key.Key_1)
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.question.answers.selected == ("answer/bed",)
