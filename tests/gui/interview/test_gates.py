"""Who is in the room, and whether the person agrees to be asked."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from screenapp.screening.person import Presence
from screenapp.screening.wishes.records import InterpreterKind
from screenapp.ui.interview.view_models import Retry

Key = Qt.Key


def press(qtbot, page, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.window().focusWidget() or page, key)


def words_on(page) -> str:
    QApplication.processEvents()  # what was just put in place is shown by the next event
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


@pytest.fixture
def at_privacy(qtbot, page, screening_service):
    page.held.open(screening_service.screening)
    page.past_room()
    press(qtbot, page, Key.Key_2, Key.Key_Return)
    return page


def test_the_first_page_of_every_sitting_shows_the_reference_and_nothing_else(
    page, screening_service
):
    page.held.open(screening_service.screening)
    seen = words_on(page)
    assert "Who is in the room?" in seen
    for told in ("Someone else gives", "hurt", "alone", "private", "question", "safety"):
        assert told not in seen


def test_a_digit_marks_and_moves_nothing(qtbot, page, screening_service):
    page.held.open(screening_service.screening)
    press(qtbot, page, Key.Key_1, Key.Key_1, Key.Key_1)
    assert page.privacy.isVisibleTo(page)
    assert screening_service.state(screening_service.screening).presence is None
    page.privacy.forward.click()
    assert screening_service.state(screening_service.screening).presence is Presence.ALONE


@pytest.mark.parametrize("alone", [True, False])
def test_whoever_opens_again_says_again_who_is_there(page, screening_service, alone):
    page.held.open(screening_service.screening)
    page.past_room(alone=alone)
    assert "Someone else gives" in words_on(page)
    page.held.open(screening_service.screening)
    seen = words_on(page)
    assert "Who is in the room now?" in seen
    assert "Someone else gives" not in seen
    page.past_room(alone=alone)
    assert "Someone else gives" in words_on(page)


def test_no_question_is_drawn_before_somebody_looked(at_privacy):
    everything = " ".join(w.text() for w in at_privacy.findChildren(QLabel))
    assert "hurt" not in everything
    assert "Who is in the room now?" in words_on(at_privacy)


def test_only_the_two_of_us_opens_the_gate(qtbot, at_privacy, screening_service):
    press(qtbot, at_privacy, Key.Key_1, Key.Key_Return)
    assert screening_service.state(screening_service.screening).presence is Presence.ALONE
    assert "Does T2 agree to be asked?" in words_on(at_privacy)


@pytest.mark.parametrize(
    ("digit", "presence"),
    [
        (Key.Key_3, Presence.COMPANION),
        (Key.Key_4, Presence.SOMEONE_ELSE),
        (Key.Key_5, Presence.CANNOT_TELL),
    ],
)
def test_anyone_else_keeps_the_questions_closed_and_says_until_when(
    qtbot, at_privacy, screening_service, digit, presence
):
    press(qtbot, at_privacy, digit)
    state = screening_service.state(screening_service.screening)
    assert state.presence is presence
    assert state.retry_at - state.last_at == timedelta(minutes=15) - timedelta(seconds=1)
    assert "T2 comes up again at" in words_on(at_privacy)
    assert at_privacy.privacy.ask_again.isVisibleTo(at_privacy)


def test_another_time_to_ask_again_is_kept_and_leads_back_to_today(
    qtbot, at_privacy, screening_service
):
    press(qtbot, at_privacy, Key.Key_3)
    tile = at_privacy.privacy.retries[Retry.IN_30_MINUTES]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    state = screening_service.state(screening_service.screening)
    assert state.retry_at - state.last_at == timedelta(minutes=30) - timedelta(seconds=1)
    with qtbot.waitSignal(at_privacy.left):
        press(qtbot, at_privacy.privacy, Key.Key_Return)


def test_who_chooses_another_time_has_looked_once(qtbot, at_privacy, screening_service):
    press(qtbot, at_privacy, Key.Key_3)
    for retry in (Retry.IN_30_MINUTES, Retry.AFTER_THE_SAMPLE, Retry.IN_15_MINUTES):
        qtbot.mouseClick(at_privacy.privacy.retries[retry], Qt.MouseButton.LeftButton)
    state = screening_service.state(screening_service.screening)
    assert state.tried == 1
    assert state.retry_at is not None


@pytest.mark.parametrize("minutes", [1, 40])
def test_who_comes_back_and_looks_has_looked_again(qtbot, at_privacy, screening_service, minutes):
    press(qtbot, at_privacy, Key.Key_3)
    at_privacy.privacy.retries[Retry.AFTER_THE_SAMPLE].click()
    at_privacy.privacy.ask_again.click()
    screening_service.now += timedelta(minutes=minutes)
    at_privacy.held.open(screening_service.screening)
    press(qtbot, at_privacy.privacy, Key.Key_3)
    state = screening_service.state(screening_service.screening)
    assert state.tried == 2
    assert state.active < timedelta(minutes=1)  # the wait is not time spent asking


def test_who_looks_at_the_time_has_looked_again_whatever_was_left_open(
    qtbot, at_privacy, screening_service
):
    press(qtbot, at_privacy, Key.Key_3)
    screening_service.now += timedelta(minutes=15)
    press(qtbot, at_privacy.privacy, Key.Key_3)
    assert screening_service.state(screening_service.screening).tried == 2


def test_another_companion_or_a_moment_alone_is_another_look(qtbot, at_privacy, screening_service):
    press(qtbot, at_privacy, Key.Key_3)
    press(qtbot, at_privacy.privacy, Key.Key_4)
    press(qtbot, at_privacy.privacy, Key.Key_1, Key.Key_Return)
    assert screening_service.state(screening_service.screening).tried == 3


def test_somebody_coming_in_shuts_the_gate_before_any_time_is_chosen(
    qtbot, at_privacy, screening_service
):
    press(qtbot, at_privacy, Key.Key_1, Key.Key_Return)
    at_privacy.consent.someone.click()
    state = screening_service.state(screening_service.screening)
    assert state.presence is Presence.COMPANION
    at_privacy.privacy.retries[Retry.IN_30_MINUTES].click()
    assert screening_service.state(screening_service.screening).tried == state.tried == 2


def test_after_the_sample_has_no_time(qtbot, at_privacy, screening_service):
    press(qtbot, at_privacy, Key.Key_3)
    at_privacy.privacy.retries[Retry.AFTER_THE_SAMPLE].click()
    assert screening_service.state(screening_service.screening).retry_at is None
    assert "T2 comes up again after the sample." in words_on(at_privacy)


def test_leaving_waits_until_it_is_kept(qtbot, at_privacy, screening_service):
    left = []
    at_privacy.left.connect(left.append)
    screening_service.full = True
    press(qtbot, at_privacy, Key.Key_3)
    at_privacy.privacy.ask_again.click()
    assert left == []
    assert "Not saved yet." in words_on(at_privacy)


def test_a_store_that_does_not_answer_holds_nobody_at_the_page(
    qtbot, at_privacy, screening_service
):
    screening_service.full = True
    press(qtbot, at_privacy, Key.Key_3)
    with qtbot.waitSignal(at_privacy.left):
        at_privacy.privacy.today.click()


def test_an_interpreter_is_named_by_kind_and_code_before_the_gate_opens(
    qtbot, at_privacy, screening_service
):
    press(qtbot, at_privacy, Key.Key_2)
    assert not screening_service.state(screening_service.screening).presence.private
    assert "cannot interpret" in words_on(at_privacy)
    qtbot.keyClicks(at_privacy.window().focusWidget(), "4471")
    row = at_privacy.privacy.interpreter_kinds.row(InterpreterKind.VIDEO.value)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    state = screening_service.state(screening_service.screening)
    assert (state.interpreter.kind, state.interpreter.code) == ("video", "4471")
    assert state.presence is Presence.WITH_INTERPRETER


def test_an_interpreter_by_phone_is_one_button(qtbot, at_privacy, screening_service):
    qtbot.mouseClick(at_privacy.privacy.phone, Qt.MouseButton.LeftButton)
    state = screening_service.state(screening_service.screening)
    assert state.interpreter.kind == "phone"
    assert "agree to be asked" in words_on(at_privacy)


def test_rather_not_ends_the_persons_questions_with_respect(qtbot, at_privacy, screening_service):
    press(qtbot, at_privacy, Key.Key_1, Key.Key_Return, Key.Key_2, Key.Key_Return)
    assert screening_service.state(screening_service.screening).consents == {"talk": False}
    seen = words_on(at_privacy)
    assert "hurt" not in seen
    assert "Say what help there is." in seen  # what staff do goes on


def test_later_pauses_and_goes_back_to_today(qtbot, at_privacy, screening_service):
    press(qtbot, at_privacy, Key.Key_1, Key.Key_Return)
    with qtbot.waitSignal(at_privacy.left):
        press(qtbot, at_privacy, Key.Key_3, Key.Key_Return)
    assert screening_service.state(screening_service.screening).paused == "later"


def test_somebody_coming_in_while_consent_is_asked_closes_the_gate(
    qtbot, at_privacy, screening_service
):
    press(qtbot, at_privacy, Key.Key_1, Key.Key_Return)
    at_privacy.consent.someone.click()
    assert screening_service.state(screening_service.screening).presence is Presence.COMPANION
    assert "Who is in the room now?" in words_on(at_privacy)


def test_no_word_on_the_privacy_page_tells_what_the_questions_are_about(at_privacy):
    seen = words_on(at_privacy.privacy).lower()
    for word in ("traffick", "abuse", "victim", "harm", "police", "refus"):
        assert word not in seen


def test_the_gates_can_be_heard_and_reached(qtbot, at_privacy, nameless, too_small):
    press(qtbot, at_privacy, Key.Key_3)
    assert nameless(at_privacy) == []
    qtbot.waitUntil(lambda: too_small(at_privacy, 32) == [])
    press(qtbot, at_privacy, Key.Key_1, Key.Key_Return)
    assert nameless(at_privacy) == []
