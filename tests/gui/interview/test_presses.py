"""What is pressed acts on the face it was pressed on: never on the one that comes next."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from screenapp.screening.answers import Refusal
from screenapp.screening.events import EventKind
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.interview.question_mapper import AnswerDraft, command_for, known_command
from screenapp.ui.interview.view_models import NotSaved, Word
from screenapp.ui.shell import theme

Key = Qt.Key
NOT_TAKEN = "Not taken: that came too soon."


class SlowRunner:
    """Work is done at once while ``waits`` is False; else it waits until `step`."""

    def __init__(self) -> None:
        self.waits = False
        self.waiting: list[tuple[Callable, Callable, Callable]] = []

    def run(self, work, done, failed) -> None:
        self.waiting.append((work, done, failed))
        if not self.waits:
            self.step()

    def step(self) -> None:
        while self.waiting:
            work, done, failed = self.waiting.pop(0)
            try:
                found = work()
            except Exception as error:
                failed(error)
            else:
                done(found)


def press(qtbot, page, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.window().focusWidget() or page, key)


def words_on(page) -> str:
    QApplication.processEvents()  # what was just put in place is shown by the next event
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


@pytest.fixture
def runner() -> SlowRunner:
    return SlowRunner()


@pytest.fixture
def asking(qapp, qtbot, screening_service, runner) -> InterviewPage:
    """Alone in the room, nothing noticed: whether the person agrees is asked."""
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = InterviewPage()
    page.held = InterviewPresenter(page, screening_service, runner, screening_service.clock)
    page.introduce(page.held)
    page.resize(1096, 736)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.held.open(screening_service.screening)
    press(qtbot, page, Key.Key_1, Key.Key_Return, Key.Key_2, Key.Key_Return)
    assert page.consent.isVisible()
    return page


@pytest.fixture
def at_talk(qtbot, asking) -> InterviewPage:
    """At the first question of the talk."""
    press(qtbot, asking, Key.Key_1, Key.Key_Return, Key.Key_1, Key.Key_Return)
    return asking


def item_of(page) -> str:
    return page.held.questions.item.id


def go_to(page, item: str) -> None:
    while item_of(page) != item:
        page.question.forward.click()


# --- consent ----------------------------------------------------------------------------------


@pytest.mark.parametrize("digit", [Key.Key_1, Key.Key_2, Key.Key_3])
def test_a_digit_marks_and_gives_no_consent(qtbot, asking, screening_service, digit):
    before = list(screening_service.kinds())
    press(qtbot, asking, digit, digit)
    assert screening_service.kinds() == before
    assert asking.consent.isVisible()
    assert len(asking.consent.answers.selected) == 1


def test_the_button_gives_what_is_marked(qtbot, asking, screening_service):
    press(qtbot, asking, Key.Key_2, Key.Key_1)
    qtbot.mouseClick(asking.consent.go_on, Qt.MouseButton.LeftButton)
    assert EventKind.CONSENT_GIVEN in screening_service.kinds()
    assert item_of(asking) == "limits"


def test_without_a_mark_the_button_says_that_one_is_wanted(asking, screening_service):
    before = list(screening_service.kinds())
    asking.consent.go_on.click()
    assert screening_service.kinds() == before
    assert "Mark an answer first." in words_on(asking)


def test_an_impatient_hand_gives_consent_once(qtbot, asking, screening_service, runner):
    runner.waits = True
    press(qtbot, asking, Key.Key_1, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    runner.step()
    assert screening_service.kinds().count(EventKind.CONSENT_GIVEN) == 1
    assert item_of(asking) == "limits"


def test_consent_that_was_not_saved_can_be_given_once_more(qtbot, asking, screening_service):
    screening_service.full = True
    press(qtbot, asking, Key.Key_1, Key.Key_Return)
    screening_service.full = False
    press(qtbot, asking, Key.Key_Return)
    assert item_of(asking) == "limits"


# --- questions --------------------------------------------------------------------------------


def test_a_key_of_the_question_before_never_answers_the_next(
    qtbot, at_talk, screening_service, runner
):
    runner.waits = True
    press(qtbot, at_talk, Key.Key_1, Key.Key_Return, Key.Key_2, Key.Key_Return)
    runner.step()
    assert screening_service.given("hurt").value == "yes"
    assert item_of(at_talk) == "leave"
    assert screening_service.given("leave") is None
    assert NOT_TAKEN in words_on(at_talk)


def test_a_row_of_the_question_before_never_becomes_somebodys_own_words(
    qtbot, at_talk, screening_service, runner
):
    go_to(at_talk, "hours")
    runner.waits = True
    press(qtbot, at_talk, Key.Key_F2, Key.Key_Return, Key.Key_F3)
    runner.step()
    assert item_of(at_talk) == "words"
    assert screening_service.given("words") is None


def test_what_carries_another_face_is_not_taken(at_talk, screening_service):
    questions, now = at_talk.held.questions, at_talk.held.session.face
    for act in (
        lambda: questions.chosen(now - 1, "answer/yes"),
        lambda: questions.forward(now - 1),
        lambda: questions.back(now - 1),
    ):
        at_talk.show_word(None)
        act()
        assert NOT_TAKEN in words_on(at_talk)
    questions.typed(now - 1, "words")
    questions.reasoned(now - 1, "words")
    assert questions._draft == AnswerDraft()
    assert item_of(at_talk) == "hurt"
    assert screening_service.given("hurt") is None


def test_the_reasons_behind_not_now_are_another_face(qtbot, at_talk, screening_service, runner):
    before = at_talk.held.session.face
    press(qtbot, at_talk, Key.Key_5)
    assert at_talk.held.session.face == before + 1
    press(qtbot, at_talk, Key.Key_Backspace)
    assert at_talk.held.session.face == before + 2


def test_an_answer_drawn_once_more_is_the_same_face(qtbot, at_talk, qtbot_turns):
    turns = qtbot_turns(at_talk)
    press(qtbot, at_talk, Key.Key_1, Key.Key_2)
    assert turns == []
    press(qtbot, at_talk, Key.Key_Return)
    assert len(turns) == 1


@pytest.fixture
def qtbot_turns():
    def listen(page) -> list[bool]:
        turns: list[bool] = []
        page.turned.connect(lambda: turns.append(True))
        return turns

    return listen


def test_someone_came_in_while_the_next_question_is_fetched(
    qtbot, at_talk, screening_service, runner
):
    runner.waits = True
    press(qtbot, at_talk, Key.Key_Return)
    at_talk.question.side.someone.click()
    shown: list[object] = []
    at_talk.turned.connect(lambda: shown.append(at_talk.question.isVisible()))
    runner.step()
    assert not any(shown)
    assert at_talk.privacy.isVisible()
    assert not screening_service.state(screening_service.screening).presence.private


@pytest.mark.parametrize("key", ["answer/yes", "answer/no", "answer/anything"])
def test_a_row_that_an_item_does_not_have_is_no_answer(protocol, key):
    for item in ("words", "hours"):
        found = protocol.item[item]
        assert command_for(found, key, None, AnswerDraft()) is Refusal.NOT_AN_ANSWER
        assert known_command(found, key) is Refusal.NOT_AN_ANSWER
    several = replace(protocol.item["wants"])
    assert command_for(several, key, None, AnswerDraft()) is Refusal.NOT_AN_ANSWER


@pytest.mark.parametrize("symbol", ["é", "٢", "२", "๒"])
def test_the_key_of_the_place_and_digits_of_any_script_answer(at_talk, screening_service, symbol):
    event = QKeyEvent(QEvent.Type.KeyPress, ord(symbol), Qt.KeyboardModifier.NoModifier, symbol)
    QApplication.sendEvent(at_talk.question, event)
    assert screening_service.given("hurt").value == "no"


def test_enter_presses_what_has_the_focus(qtbot, at_talk):
    at_talk.question.forward.click()
    at_talk.question.back.setFocus()
    press(qtbot, at_talk, Key.Key_Return)
    assert item_of(at_talk) == "hurt"


# --- the result -------------------------------------------------------------------------------


def test_no_digit_does_anything_on_the_result(qtbot, at_talk, screening_service):
    while not at_talk.result.isVisible():
        if at_talk.privacy.isVisible():
            at_talk.privacy.answers.row("alone").click()
            at_talk.privacy.forward.click()
        else:
            at_talk.question.forward.click()
    before = list(screening_service.kinds())
    for digit in range(Key.Key_0, Key.Key_9 + 1):
        press(qtbot, at_talk.result, Key(digit))
        qtbot.keyClick(at_talk.result.disclosures.rows[0], Key(digit))
    assert screening_service.kinds() == before
    assert [row.digit for row in at_talk.result.disclosures.rows] == [""] * 3


# --- what is said -----------------------------------------------------------------------------


def test_not_taken_is_said_and_goes_with_the_next_press(at_talk):
    at_talk.say_not_taken()
    assert NOT_TAKEN in words_on(at_talk)
    at_talk.say_taken()
    assert NOT_TAKEN not in words_on(at_talk)


def test_not_taken_hides_nothing_that_was_not_saved(at_talk):
    at_talk.show_word(NotSaved(error=OSError("full")))
    at_talk.say_not_taken()
    assert "Not saved yet." in words_on(at_talk)
    at_talk.say_taken()
    assert "Not saved yet." in words_on(at_talk)


def test_what_was_said_otherwise_stays(at_talk):
    at_talk.show_word(Word.CHOOSE_FIRST)
    at_talk.say_taken()
    assert "Choose yes or no first." in words_on(at_talk)
