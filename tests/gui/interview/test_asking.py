"""Face to face: what comes next, what a key commits, and what stays when nothing could be kept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from screenapp.protocol.model import Channel, Code
from screenapp.screening.events import EventKind
from screenapp.screening.person import Presence
from screenapp.ui.person.view_model import Ending

Key = Qt.Key


def press(qtbot, page, *keys: Qt.Key) -> None:
    """Type into whatever has the focus, as a hand would."""
    for key in keys:
        qtbot.keyClick(page.window().focusWidget() or page, key)


def words_on(page: QWidget) -> str:
    """Every word of a label that can be seen now."""
    QApplication.processEvents()  # what was just put in place is shown by the next event
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def rows_on(page) -> list[str]:
    return [row.text() for row in page.question.answers.rows]


@pytest.fixture
def at_talk(qtbot, page, screening_service):
    """Alone, agreed, the limits told: at the first question of the talk."""
    page.held.open(screening_service.screening)
    page.past_room()
    press(qtbot, page, Key.Key_2, Key.Key_Return)  # staff noticed nothing
    press(qtbot, page, Key.Key_1, Key.Key_Return)  # only the two of us
    press(qtbot, page, Key.Key_1, Key.Key_Return)  # agrees
    press(qtbot, page, Key.Key_1, Key.Key_Return)  # limits said and understood
    return page


def go_to(qtbot, page, item: str) -> None:
    while page.held.questions.item.id != item:
        page.question.forward.click()


def test_opening_shows_the_first_question_and_keeps_that_it_was_shown(page, screening_service):
    page.held.open(screening_service.screening)
    page.past_room()
    assert "Someone else gives most of the answers." in words_on(page)
    assert page.title == "T2"
    assert screening_service.state(screening_service.screening).shown == "speaks"


def test_two_keys_answer_a_question_and_go_on(qtbot, at_talk, screening_service):
    before = len(screening_service.commands)
    press(qtbot, at_talk, Key.Key_1, Key.Key_Return)
    assert screening_service.given("hurt").value == "yes"
    assert at_talk.held.questions.item.id == "leave"
    assert len(screening_service.commands) == before + 2  # the answer, and that the next was shown


def test_the_digit_alone_has_kept_the_answer(qtbot, at_talk, screening_service):
    press(qtbot, at_talk, Key.Key_2)
    assert screening_service.given("hurt").value == "no"
    assert at_talk.held.questions.item.id == "hurt"
    assert "Kept" in words_on(at_talk)
    assert at_talk.question.forward.kind == "primary"


def test_another_digit_changes_the_answer(qtbot, at_talk, screening_service):
    press(qtbot, at_talk, Key.Key_2, Key.Key_1)
    assert screening_service.given("hurt").value == "yes"
    assert EventKind.ANSWER_CHANGED in screening_service.kinds()[-3:]


def test_backspace_goes_back_to_what_was_answered(qtbot, at_talk):
    press(qtbot, at_talk, Key.Key_1, Key.Key_Return, Key.Key_Backspace)
    assert at_talk.held.questions.item.id == "hurt"
    assert at_talk.question.answers.selected == ("answer/yes",)


def test_a_key_held_down_does_not_run_through_the_questions(qtbot, at_talk):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    held = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(at_talk.question, held)
    assert at_talk.held.questions.item.id == "hurt"


def test_forward_goes_on_without_an_answer_and_leaves_the_item_open(
    qtbot, at_talk, screening_service
):
    qtbot.mouseClick(at_talk.question.forward, Qt.MouseButton.LeftButton)
    assert at_talk.held.questions.item.id == "leave"
    assert screening_service.given("hurt") is None


def test_rather_not_say_has_the_same_size_and_number_of_keys_as_yes(
    qtbot, at_talk, screening_service
):
    rows = at_talk.question.answers.rows
    assert {row.height() for row in rows} == {rows[0].height()}
    assert rows_on(at_talk) == ["Yes", "No", "Rather not say", "Don’t know", "Not now"]
    press(qtbot, at_talk, Key.Key_3, Key.Key_Return)
    assert screening_service.given("hurt").code is Code.DECLINED
    assert at_talk.held.questions.item.id == "leave"


@pytest.mark.parametrize(
    ("digit", "code"),
    [
        (Key.Key_1, Code.NOT_ASKED_UNSAFE),
        (Key.Key_2, Code.NOT_ASKED_CLINICAL),
        (Key.Key_3, Code.NOT_ASKED_NO_INTERPRETER),
        (Key.Key_4, Code.NOT_ASKED_TIME),
    ],
)
def test_not_now_opens_the_reasons_and_each_is_kept_as_its_code(
    qtbot, at_talk, screening_service, digit, code
):
    press(qtbot, at_talk, Key.Key_5, digit)
    assert screening_service.given("hurt").code is code


def test_does_not_apply_wants_a_reason_and_keeps_it(qtbot, at_talk, screening_service):
    press(qtbot, at_talk, Key.Key_5, Key.Key_5, Key.Key_Return)
    assert screening_service.given("hurt") is None
    assert "Write the reason" in words_on(at_talk)
    qtbot.keyClicks(at_talk.question.entry.reason.edit, "Has never worked.")
    press(qtbot, at_talk, Key.Key_Return)
    assert screening_service.given("hurt").code is Code.NOT_APPLICABLE
    assert screening_service.given("hurt").reason == "Has never worked."


def test_what_is_known_already_keeps_the_known_answer(qtbot, at_talk, screening_service):
    press(qtbot, at_talk, Key.Key_5, Key.Key_6, Key.Key_1)
    assert (screening_service.given("hurt").code, screening_service.given("hurt").value) == (
        Code.ALREADY_KNOWN,
        "yes",
    )


def test_the_person_can_end_the_questions_from_any_of_them(qtbot, at_talk, screening_service):
    press(qtbot, at_talk, Key.Key_1, Key.Key_5, Key.Key_7)
    state = screening_service.state(screening_service.screening)
    assert state.withdrawn
    assert state.given["hurt"].value == "yes"  # what was said before stays the person's choice
    assert "Does anyone" not in words_on(at_talk)


def test_a_reason_code_leads_back_to_the_answers(qtbot, at_talk):
    press(qtbot, at_talk, Key.Key_5, Key.Key_Backspace)
    assert rows_on(at_talk)[0] == "Yes"


def test_typed_text_goes_to_the_parser_as_it_stands_and_stays_when_it_is_no_number(
    qtbot, at_talk, screening_service
):
    go_to(qtbot, at_talk, "hours")
    qtbot.keyClicks(at_talk.question.entry.line.edit, "1,200")
    press(qtbot, at_talk, Key.Key_Return)
    assert at_talk.question.entry.line.text == "1,200"
    assert "without thousands marks" in words_on(at_talk)
    assert screening_service.given("hours") is None
    at_talk.question.entry.line.edit.clear()
    qtbot.keyClicks(at_talk.question.entry.line.edit, "12,5")
    press(qtbot, at_talk, Key.Key_Return)
    assert str(screening_service.given("hours").value) == "12.5"
    assert at_talk.held.questions.item.id == "words"


def test_what_is_typed_and_not_kept_is_there_on_the_way_back(qtbot, at_talk, screening_service):
    go_to(qtbot, at_talk, "hours")
    qtbot.keyClicks(at_talk.question.entry.line.edit, "9")
    at_talk.question.back.click()
    assert at_talk.held.questions.item.id == "wants"
    at_talk.question.forward.click()
    assert at_talk.question.entry.line.text == "9"
    assert screening_service.given("hours") is None


def test_a_number_can_be_declined_by_one_key(qtbot, at_talk, screening_service):
    go_to(qtbot, at_talk, "hours")
    press(qtbot, at_talk, Key.Key_F2)
    assert screening_service.given("hours").code is Code.DECLINED


def test_several_may_be_chosen_and_an_exclusive_one_puts_off_the_others(
    qtbot, at_talk, screening_service
):
    go_to(qtbot, at_talk, "wants")
    press(qtbot, at_talk, Key.Key_1, Key.Key_2)
    assert screening_service.given("wants").value == ("bed", "food")
    press(qtbot, at_talk, Key.Key_3)
    assert screening_service.given("wants").value == ("none",)
    press(qtbot, at_talk, Key.Key_3)
    assert screening_service.given("wants") is None
    assert at_talk.question.answers.selected == ()


def test_a_judgement_is_kept_only_with_its_reason(qtbot, at_talk, screening_service):
    go_to(qtbot, at_talk, "suspicion")
    press(qtbot, at_talk, Key.Key_1)
    assert screening_service.given("suspicion") is None
    qtbot.keyClicks(at_talk.question.entry.reason.edit, "Not let out alone.")
    press(qtbot, at_talk, Key.Key_Return)
    assert screening_service.given("suspicion").value == "yes"
    assert screening_service.given("suspicion").reason == "Not let out alone."


def test_nothing_moves_on_while_the_answer_is_not_saved(qtbot, at_talk, screening_service):
    screening_service.full = True
    press(qtbot, at_talk, Key.Key_1)
    assert "Not saved yet." in words_on(at_talk)
    assert "Kept" not in words_on(at_talk)
    assert at_talk.question.answers.selected == ("answer/yes",)
    press(qtbot, at_talk, Key.Key_Return)
    assert at_talk.held.questions.item.id == "hurt"
    screening_service.full = False
    qtbot.mouseClick(at_talk.question.told.again, Qt.MouseButton.LeftButton)
    assert screening_service.given("hurt").value == "yes"
    assert "Kept" in words_on(at_talk)


def test_the_questions_vanish_when_someone_comes_in_even_if_the_store_does_not_answer(
    qtbot, at_talk, screening_service
):
    screening_service.full = True
    qtbot.mouseClick(at_talk.question.side.someone, Qt.MouseButton.LeftButton)
    everything = " ".join(w.text() for w in at_talk.findChildren(QLabel))
    assert "hurt or in danger" not in everything
    assert at_talk.question.answers.rows == ()
    assert "Who is in the room now?" in words_on(at_talk)
    assert at_talk.privacy.answers.selected == (Presence.COMPANION.value,)
    screening_service.full = False
    qtbot.mouseClick(at_talk.privacy.told.again, Qt.MouseButton.LeftButton)
    assert screening_service.state(screening_service.screening).presence is Presence.COMPANION


def test_alone_again_the_same_question_is_shown(qtbot, at_talk):
    press(qtbot, at_talk, Key.Key_1, Key.Key_Return)
    at_talk.question.side.someone.click()
    press(qtbot, at_talk, Key.Key_1, Key.Key_Return)
    assert at_talk.held.questions.item.id == "leave"


def test_a_screening_opened_anew_goes_on_at_the_question_shown_last(
    qtbot, at_talk, screening_service
):
    press(qtbot, at_talk, Key.Key_1, Key.Key_Return)
    at_talk.held.open(screening_service.screening)
    at_talk.past_room(alone=True)
    assert at_talk.held.questions.item.id == "leave"


def test_the_language_is_two_actions_away_and_keeps_the_answer(qtbot, page, screening_service):
    screening_service.known_languages = ("en", "es")
    screening_service.spoken = {"es": {"hurt": ("¿Le han hecho daño en el trabajo?", False)}}
    page.held.open(screening_service.screening)
    page.past_room()
    press(qtbot, page, Key.Key_2, Key.Key_Return, Key.Key_1, Key.Key_Return)
    press(qtbot, page, Key.Key_1, Key.Key_Return)
    press(qtbot, page, Key.Key_1, Key.Key_Return, Key.Key_2)
    side = page.question.side
    qtbot.mouseClick(side.change, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(side.language_button("es"), Qt.MouseButton.LeftButton)
    seen = words_on(page)
    assert "¿Le han hecho daño en el trabajo?" in seen
    assert "Have you been hurt or in danger at work?" in seen  # the source stands beside it
    assert "Draft: no second person has read this yet" in seen
    assert page.question.answers.selected == ("answer/no",)
    assert screening_service.state(screening_service.screening).language == "es"


def test_the_point_card_is_the_way_the_answer_is_kept_by(qtbot, at_talk, screening_service):
    qtbot.mouseClick(at_talk.question.side.point_card, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(at_talk.card.finish, Qt.MouseButton.LeftButton)
    press(qtbot, at_talk, Key.Key_1)
    assert screening_service.given("hurt").channel is Channel.POINT_CARD
    assert at_talk.question.side.aloud.isVisibleTo(at_talk)
    assert "by point card" in at_talk.subtitle


def test_handing_over_is_told_once_it_is_kept(qtbot, at_talk, screening_service):
    with qtbot.waitSignal(at_talk.hand_over_wanted) as handed:
        at_talk.question.side.hand_over.click()
    assert handed.args == [screening_service.screening]
    assert screening_service.state(screening_service.screening).channel is Channel.SELF_SCREEN


@pytest.mark.parametrize(
    ("ending", "told"),
    [
        (Ending.TALK, "asked to talk to someone"),
        (Ending.STOPPED, "stopped here"),
        (Ending.ANSWERED, "gave the screen back"),
    ],
)
def test_staff_are_told_how_the_persons_side_ended(at_talk, screening_service, ending, told):
    at_talk.question.side.hand_over.click()
    at_talk.held.handed_back(screening_service.screening, ending)
    assert told in words_on(at_talk)
    assert screening_service.state(screening_service.screening).channel is Channel.INTERVIEW


def test_leaving_in_the_middle_pauses_and_goes_to_today(qtbot, page, screening_service):
    page.held.open(screening_service.screening)
    page.past_room()
    press(qtbot, page, Key.Key_2, Key.Key_Return)
    with qtbot.waitSignal(page.left) as left:
        page.privacy.today.click()
    assert left.args == [screening_service.screening]
    assert screening_service.state(screening_service.screening).paused == "left"


def test_more_than_nine_rows_keep_digits_for_answers_and_give_codes_function_keys(
    qtbot, at_talk, screening_service, protocol
):
    from dataclasses import replace

    from screenapp.protocol.model import Option

    many = tuple(Option(id=f"o{n}", text=f"Option {n}") for n in range(1, 9))
    talk = protocol.stage["talk"]
    items = tuple(replace(i, options=many) if i.id == "papers" else i for i in talk.items)
    stages = tuple(replace(s, items=items) if s.id == "talk" else s for s in protocol.stages)
    screening_service.protocol = replace(protocol, stages=stages)
    at_talk.held.open(screening_service.screening)
    at_talk.past_room(alone=True)
    go_to(qtbot, at_talk, "papers")
    assert [row.digit for row in at_talk.question.answers.rows] == list("12345678")
    assert [row.digit for row in at_talk.question.entry.codes.rows] == ["F2", "F3", "F4"]
    press(qtbot, at_talk, Key.Key_8)
    assert screening_service.given("papers").value == "o8"
    press(qtbot, at_talk, Key.Key_F3)
    assert screening_service.given("papers").code is Code.DONT_KNOW


def test_every_face_can_be_heard_and_reached(
    qtbot, at_talk, nameless: Callable, too_small: Callable
):
    assert nameless(at_talk) == []
    qtbot.waitUntil(lambda: too_small(at_talk, 32) == [])
    assert all(row.height() >= 44 for row in at_talk.question.answers.rows)
    assert at_talk.question.side.someone.height() >= 44


def test_forward_from_why_not_now_keeps_nothing_that_stands_in_a_hidden_field(
    page, screening_service
):
    page.held.open(screening_service.screening)
    page.past_room(alone=True)
    page.held.show_item(page.held.session.state.protocol.item["suspicion"])
    page.question.answers.row("answer/yes").click()
    page.held.questions.reasoned(page.held.session.face, "bruises")
    page.question.answers.row("not_now").click()
    page.question.forward.click()
    assert screening_service.given("suspicion") is None
