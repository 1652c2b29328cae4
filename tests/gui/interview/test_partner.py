"""What a partner does elsewhere: handed over once, and its outcome entered when it comes."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from screenapp import resources
from screenapp.protocol.loading.protocol_file import load_protocol
from screenapp.protocol.model import AnswerType, Code, Option, Organisation, Source
from screenapp.screening.commands import (
    CheckPrivacy,
    GiveAnswer,
    GiveCode,
    GiveConsent,
    HandOver,
)
from screenapp.screening.events import EventKind
from screenapp.screening.person import Presence
from screenapp.ui.interview.results import ClosingReason

Key = Qt.Key
CUSTODY = resources.protocols_folder() / "custody-three-tier" / "protocol.yaml"


def press(qtbot, page, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.window().focusWidget() or page, key)


def words_on(page) -> str:
    QApplication.processEvents()  # what was just put in place is shown by the next event
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def judged(qtbot, page) -> None:
    """Yes to the question that is asked, with a reason where one is wanted."""
    press(qtbot, page, Key.Key_1)
    if page.held.questions.item.answer is AnswerType.JUDGEMENT:
        qtbot.keyClicks(page.question.entry.reason.edit, "As seen.")
    press(qtbot, page, Key.Key_Return)


def noted(page) -> None:
    """Yes in every row of a page of notes, and on."""
    for row in page.notes.rows:
        row.buttons[0].click()
    page.notes.forward.click()


@pytest.fixture
def handed_over(qtbot, page, screening_service):
    """The shipped protocol in three tiers, asked by keys until the advocate has it."""
    screening_service.protocol = load_protocol(CUSTODY)
    page.held.open(screening_service.screening)
    page.past_room()
    while not page.result.isVisible():
        if page.notes.isVisible():
            noted(page)
        elif page.held.questions.item is not None:
            judged(qtbot, page)
        else:
            page.past_gate()
    return page


def entry(page):
    (found,) = page.result.outcomes.entries
    return found


def test_three_tiers_are_complete_once_the_partner_answered(qtbot, handed_over, screening_service):
    assert not screening_service.state(screening_service.screening).outcome.complete
    fold = handed_over.result.outcomes.fold
    assert fold.button.text() == "The partner answered"
    assert not entry(handed_over).isVisible()
    qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert "What the advocate tells us back" in words_on(handed_over)
    rows = entry(handed_over).answers.rows
    assert [row.text() for row in rows] == [
        "Support accepted",
        "Chose no support for now",
        "They will meet again",
        "The partner does not tell",
    ]
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    state = screening_service.state(screening_service.screening)
    assert state.given["outcome"].value == "accepted"
    assert state.outcome.complete
    assert entry(handed_over).answers.selected == ("answer/accepted",)
    assert fold.is_open
    assert fold.button.text() == "What the partner answered"


def test_what_the_partner_answered_can_be_mended(handed_over, screening_service):
    for key in ("answer/accepted", "answer/follow_up"):
        entry(handed_over).answers.row(key).click()
    assert (
        screening_service.state(screening_service.screening).given["outcome"].value == "follow_up"
    )
    assert screening_service.kinds()[-2:] == [EventKind.OUTCOME_RECEIVED] * 2


def test_a_partner_that_does_not_tell_settles_it_too(handed_over, screening_service):
    entry(handed_over).answers.row("code/dont_know").click()
    state = screening_service.state(screening_service.screening)
    assert state.given["outcome"].code is Code.DONT_KNOW
    assert state.outcome.complete


def test_no_question_of_the_partners_is_ever_shown(handed_over, screening_service):
    handed_over.result.outcomes.fold.button.click()
    everything = " ".join(w.text() for w in handed_over.findChildren(QLabel))
    stage = screening_service.protocol.stage["advocate"]
    for item in stage.items:
        assert (item.text in everything) is (item.id in stage.hand_over)


def test_what_the_partner_answers_can_be_noted_after_closing(qtbot, handed_over, screening_service):
    handed_over.result.finish.click()
    assert screening_service.state(screening_service.screening).finished is None
    closing = handed_over.result.closing
    closing.reasons.row(ClosingReason.WAITS_FOR_WORD.value).click()
    with qtbot.waitSignal(handed_over.left):
        closing.keep.click()
    assert screening_service.state(screening_service.screening).finished == "done"
    handed_over.held.open(screening_service.screening)
    handed_over.past_room()
    assert handed_over.result.isVisible()
    assert len(screening_service.state(screening_service.screening).awaited) > 0
    handed_over.result.outcomes.fold.set_open(True)
    entry(handed_over).answers.row("answer/accepted").click()
    assert not screening_service.state(screening_service.screening).awaited


def test_a_no_to_the_partner_ends_none_of_our_own_questions(qtbot, page, screening_service):
    screening_service.protocol = load_protocol(CUSTODY)
    page.held.open(screening_service.screening)
    page.past_room()
    while not page.result.isVisible():
        if page.notes.isVisible():
            noted(page)
        elif page.held.questions.item is not None:
            judged(qtbot, page)
        else:
            asked = screening_service.state(screening_service.screening).consents
            page.past_gate("talk" not in asked)
    assert screening_service.state(screening_service.screening).consents == {
        "talk": True,
        "advocate": False,
    }
    assert "A meeting with the outside advocate is offered" in words_on(page.result)
    assert "Chose not to be asked" not in words_on(page.result)
    assert not page.result.outcomes.isVisible()


@pytest.fixture
def elsewhere(protocol, make_item):
    """A partner's stage that hands back a number and what was taken up."""
    taken = make_item(
        "taken",
        "What was taken up?",
        answer=AnswerType.MANY_OF,
        source=Source.THIRD_PARTY,
        options=(
            Option(id="bed", text="A bed"),
            Option(id="talks", text="Talks"),
            Option(id="none", text="Nothing", exclusive=True),
        ),
    )
    nights = make_item(
        "nights",
        "For how many nights?",
        answer=AnswerType.NUMBER,
        source=Source.THIRD_PARTY,
        range=(Decimal(0), Decimal(90)),
    )
    return replace(
        protocol.stages[1],
        id="elsewhere",
        organisation=Organisation.PARTNER,
        items=(taken, nights),
        hand_over=("taken", "nights"),
    )


@pytest.fixture
def several_come_back(page, screening_service, protocol, elsewhere):
    """The result of a screening of which that stage was handed over."""
    screening_service.protocol = replace(protocol, stages=(*protocol.stages, elsewhere))
    look = CheckPrivacy(stage="talk", presence=Presence.ALONE)
    rest = ("speaks", *(item.id for item in protocol.stages[1].items))
    screening_service.act(
        screening_service.screening,
        look,
        GiveConsent(stage="talk"),
        *(GiveCode(item=item, code=Code.DONT_KNOW) for item in rest),
        GiveAnswer(item="suspicion", value="no", reason="As said."),
        GiveConsent(stage="elsewhere"),
        HandOver(stage="elsewhere", to="partner"),
    )
    page.held.open(screening_service.screening)
    page.past_room(alone=True)
    while page.held.questions.item is not None:
        page.question.forward.click()
    page.result.outcomes.fold.button.click()
    return page


def test_numbers_and_several_choices_come_back_as_they_do_elsewhere(
    qtbot, several_come_back, screening_service
):
    many, number = several_come_back.result.outcomes.entries
    many.answers.row("answer/bed").click()
    many.answers.row("answer/talks").click()
    qtbot.keyClicks(number.field.edit, "12")
    qtbot.keyClick(number.field.edit, Key.Key_Return)
    given = screening_service.state(screening_service.screening).given
    assert given["taken"].value == ("bed", "talks")
    assert given["nights"].value == Decimal(12)
    assert several_come_back.result.outcomes.fold.button.text() == "What the partner answered"


def test_what_is_no_number_stays_in_the_field_and_is_not_kept(
    qtbot, several_come_back, screening_service
):
    _, number = several_come_back.result.outcomes.entries
    qtbot.keyClicks(number.field.edit, "a few")
    number.keep.click()
    assert number.field.text == "a few"
    assert "nights" not in screening_service.state(screening_service.screening).given
    assert "Type a number" in words_on(several_come_back.result.told)


def test_several_choices_are_not_emptied_unseen(several_come_back, screening_service):
    many, _ = several_come_back.result.outcomes.entries
    many.answers.row("answer/bed").click()
    many.answers.row("answer/bed").click()
    assert many.answers.selected == ("answer/bed",)
    assert screening_service.state(screening_service.screening).given["taken"].value == ("bed",)
    assert "Nothing is chosen yet" in words_on(several_come_back.result.told)


def test_the_partners_answer_can_be_heard_and_reached(
    qtbot, several_come_back, nameless, too_small
):
    assert nameless(several_come_back) == []
    qtbot.waitUntil(lambda: too_small(several_come_back, 32) == [])
