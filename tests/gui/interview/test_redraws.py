"""One answer draws the question once, and what is said after it is said on the shown face only."""

import pytest
from PySide6.QtCore import Qt

from screenapp.screening.answers import Refusal
from screenapp.ui.interview.message_bar import BarMessage, MessageBar
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.view_models import Word


def faces(page: InterviewPage) -> dict[str, object]:
    return {
        "privacy": page.privacy,
        "consent": page.consent,
        "question": page.question,
        "result": page.result,
    }


@pytest.fixture
def drawn(page: InterviewPage, screening_service, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """At the first question: which faces are drawn, or told what to say, from here on."""
    page.held.open(screening_service.screening)
    page.past_room()
    done: list[str] = []

    def counted(deed: str, real):
        def instead(given: object) -> None:
            done.append(deed)
            real(given)

        return instead

    for name, face in faces(page).items():
        for slot in ("show_face", "show_said"):
            monkeypatch.setattr(face, slot, counted(f"{name}.{slot}", getattr(face, slot)))
    return done


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[BarMessage]:
    """Every word that a notice of any face is given."""
    given: list[BarMessage] = []
    show = MessageBar.show_said

    def counted(told: MessageBar, word: BarMessage) -> None:
        given.append(word)
        show(told, word)

    monkeypatch.setattr(MessageBar, "show_said", counted)
    return given


def test_an_answer_draws_the_question_once_and_tells_no_other_face(page, drawn, qtbot):
    qtbot.keyClick(page.question, Qt.Key.Key_1)
    assert drawn == ["question.show_face", "question.show_said"]


def test_an_answer_given_anew_draws_the_question_once(page, drawn, qtbot):
    qtbot.keyClick(page.question, Qt.Key.Key_1)
    drawn.clear()
    qtbot.keyClick(page.question, Qt.Key.Key_2)
    assert drawn.count("question.show_face") == 1
    assert {deed.partition(".")[0] for deed in drawn} == {"question"}


def test_where_nothing_was_said_nothing_is_taken_back(page, screening_service, said):
    page.held.open(screening_service.screening)
    page.past_room()
    page.show_word(None)
    assert said == []


def test_a_face_that_becomes_shown_says_what_was_said_last(page, drawn):
    page.show_word(Refusal.NOT_AN_ANSWER)
    assert page.question.told.isVisibleTo(page.question)
    page._turn_to(page.consent)
    assert page.consent.told.isVisibleTo(page.consent)
    assert page.consent.told.trouble


def test_a_face_that_is_left_keeps_nothing_that_was_said(page, drawn):
    page.show_word(Refusal.NOT_AN_ANSWER)
    page.show_nothing()
    assert not page.question.told.isVisibleTo(page.question)
    page.show_word(None)
    page._turn_to(page.question)
    assert not page.question.told.trouble


def test_a_word_said_while_nothing_is_shown_waits_for_the_next_face(page, drawn):
    page.show_nothing()
    page.show_word(Word.GIVEN_BACK)
    assert drawn == []
    page._turn_to(page.question)
    assert page.question.told.isVisibleTo(page.question)
