"""Pages say all their words again with every answer: what says the same costs no new layout."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from screenapp.printing.bidi import fenced
from screenapp.ui.widgets.buttons import Button
from screenapp.ui.widgets.labels import TextLabel, question, speak


class Asked(QObject):
    """Counts how often a page is asked to lay itself out."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.times = 0
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    page.words, page.button = question("Has anyone held back your pay?"), Button("Forward")
    column = QVBoxLayout(page)
    column.addWidget(page.words)
    column.addWidget(page.button)
    speak(page.words, "en")
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    QCoreApplication.processEvents()
    return page


def say(page: QWidget, words: str, button: str, language: str = "en") -> int:
    asked = Asked(page)
    page.words.setText(words)
    speak(page.words, language)
    page.button.setText(button)
    QCoreApplication.processEvents()
    return asked.times


def test_the_same_words_ask_for_no_new_layout(page: QWidget) -> None:
    assert say(page, page.words.text(), page.button.text()) == 0


def test_other_words_and_another_language_do(page: QWidget) -> None:
    assert say(page, "Another question", "Forward") > 0
    assert say(page, "Another question", "Go on") > 0
    usual = page.words.font().pixelSize()
    assert say(page, "هل تستطيع المغادرة؟", "Go on", "ar") > 0
    assert page.words.font().pixelSize() >= usual
    assert page.words.property("script") == "large"
    assert say(page, "Another question", "Go on", "en") > 0
    assert page.words.property("script") == ""
    assert page.words.drawn_text() == "Another question"


def test_a_label_is_emptied_and_filled_again(qtbot: QtBot) -> None:
    words = TextLabel("1-888-555-0199 اتصل")
    qtbot.addWidget(words)
    drawn = words.drawn_text()
    assert drawn == fenced(words.text()) != words.text()
    words.clear()
    assert (words.text(), words.drawn_text()) == ("", "")
    words.setText("1-888-555-0199 اتصل")
    assert words.drawn_text() == drawn
