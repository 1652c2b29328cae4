"""What is painted on the person's page can be heard, by touch and by keys, and nothing else can."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.hearing.hearing import Hearing, Readiness
from screenapp.hearing.samples import RATE
from screenapp.hearing.utterance import Utterance
from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.presenter import PersonPresenter
from screenapp.ui.shell import theme
from screenapp.workflow.ports import ImmediateRunner
from tests.gui.person.conftest import NOON, MemoryDesk
from tests.hearing.conftest import SPEAKERS, Plug

Key = Qt.Key
pytest.importorskip("miniaudio")


class EveryWord(dict[bytes, bytes]):
    """A recording of whatever is asked for; remembers for what."""

    def get(self, digest: bytes, _default: object = None) -> bytes:  # type: ignore[override]
        self[digest] = b"\1\0" * RATE * 3
        return self[digest]


@pytest.fixture
def plug() -> Plug:
    return Plug()


@pytest.fixture
def hearing(plug: Plug) -> Iterator[Hearing]:
    made = Hearing(plug.look, silent=True)
    made.begin_check()
    for heard in (True, True, False):
        made.answer(yes=heard)
    made.shelve(EveryWord())
    yield made
    made.close()


@pytest.fixture
def heard(
    qapp: QApplication, qtbot: QtBot, hearing: Hearing, screening_service: MemoryDesk
) -> Iterator[PersonPage]:
    """The person's page after the check, at the practice question."""
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = PersonPage(hearing=hearing)
    presenter = PersonPresenter(
        page, screening_service, ImmediateRunner(), lambda: NOON, screening_service.confirms
    )
    page.introduce(presenter)
    page.held = presenter  # type: ignore[attr-defined]  # as the composition root does
    page.resize(1280, 800)
    qtbot.addWidget(page, before_close_func=lambda shown: shown.hide())
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    presenter.open(screening_service.screening)
    yield page


def spoken(page: PersonPage) -> list[str]:
    return [said.text for _, said in page.sheet.sound._saying]


def painted(page: PersonPage) -> set[str]:
    sheet = page.sheet
    words = {sheet._question.text(), *(card.text() for card in sheet.cards)}
    return words | {b.text() for b in (sheet.go_on, *sheet._below) if b.isVisibleTo(page)}


def test_question_answers_and_buttons_are_said_and_only_what_is_painted(
    heard: PersonPage, hearing: Hearing, qtbot: QtBot
) -> None:
    for _ in range(4):
        qtbot.mouseClick(heard.sheet.sound.listen, Qt.MouseButton.LeftButton)
        assert hearing.at is not None
        said = spoken(heard)
        assert set(said) <= painted(heard)
        assert {heard.sheet._question.text(), *(c.text() for c in heard.sheet.cards)} <= set(said)
        assert {heard.sheet.skip.text(), heard.sheet.talk.text()} <= set(said)
        QApplication.processEvents()
        heard.sheet.cards[0].click()
        assert hearing.at is None  # another question: silent until somebody asks


def test_the_big_key_listens_pauses_and_goes_on(
    heard: PersonPage, hearing: Hearing, qtbot: QtBot
) -> None:
    heard.sheet.cards[0].click()
    qtbot.keyClick(heard.sheet, Key.Key_Space)
    assert (hearing.at, hearing.paused) == (0, False)
    assert heard.sheet.sound.listen.text() == "Pause"
    qtbot.keyClick(heard.sheet, Key.Key_Space)
    assert hearing.paused
    qtbot.keyClick(heard.sheet, Key.Key_F2)
    assert not hearing.paused
    qtbot.keyClick(heard.sheet, Key.Key_F4)
    assert hearing.slow
    qtbot.keyClick(heard.sheet, Key.Key_F3)
    assert hearing.at == 0


def test_what_has_the_focus_is_said_first_and_stands_out(
    heard: PersonPage, hearing: Hearing, qtbot: QtBot
) -> None:
    heard.sheet.cards[0].click()
    heard.sheet.cards[0].click()
    QApplication.processEvents()
    second = heard.sheet.cards[1]
    second.setFocus()
    qtbot.keyClick(second, Key.Key_F2)
    assert spoken(heard)[hearing.at or 0] == second.text()
    qtbot.waitUntil(lambda: second.is_spoken)
    hearing.stop()
    qtbot.waitUntil(lambda: not second.is_spoken)


def test_hiding_the_dark_and_the_last_page_are_silent_at_once(
    heard: PersonPage, hearing: Hearing
) -> None:
    heard.sheet.cards[0].click()
    for end in (heard.hide, heard.show_dark, heard.show_closing):
        heard.show()
        heard.show_light()
        heard.sheet.sound.listen.click()
        assert hearing.at is not None
        end()
        assert hearing.at is None


def test_listening_is_a_touch(heard: PersonPage, qtbot: QtBot) -> None:
    heard.sheet.cards[0].click()
    with qtbot.waitSignal(heard.sheet.sound.listened):
        heard.sheet.sound.listen.click()
    assert heard.idle.isActive()


def test_headphones_pulled_out_leave_a_silent_page_that_says_so(
    heard: PersonPage, hearing: Hearing, plug: Plug, qtbot: QtBot
) -> None:
    heard.sheet.cards[0].click()
    bar = heard.sheet.sound
    bar.listen.click()
    plug.told = SPEAKERS
    qtbot.waitUntil(lambda: bar.off.isVisibleTo(heard))
    assert (hearing.at, hearing.readiness) == (None, Readiness.CHANGED)
    assert not bar.listen.isVisibleTo(heard)
    qtbot.keyClick(heard.sheet, Key.Key_Space)
    assert hearing.at is None
    heard.sheet.cards[0].click()  # answering goes on without sound
    assert bar.off.isVisibleTo(heard)


def test_a_page_from_right_to_left_says_its_own_words_in_its_language(
    heard: PersonPage, screening_service: MemoryDesk
) -> None:
    screening_service.spoken["ar"] = {"limits": "كلام"}
    heard.held._language = "ar"  # type: ignore[attr-defined]
    heard.speak("ar")
    heard.sheet.cards[0].click()
    said = [words for _, words in heard.sheet._spoken()]
    assert said[0] == Utterance("كلام", "ar")
    assert {one.language for one in said} == {"ar"}
    assert heard.layoutDirection() is Qt.LayoutDirection.RightToLeft
    QApplication.processEvents()
    bar = heard.sheet.sound
    assert bar.listen.x() > bar.again.x() > bar.slower.x()
    assert min(b.height() for b in (bar.listen, bar.again, bar.slower)) >= 64
