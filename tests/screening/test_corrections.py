"""Everything recorded can be put right, and nothing is rubbed out."""

import pytest

from screenapp.protocol.model import (
    Channel,
    Code,
    Disclosure,
    ItemIs,
    Obligation,
    PersonIsChild,
    Tier,
)
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold
from screenapp.screening.events import EventKind
from screenapp.screening.owed import owed
from screenapp.screening.person import Person, Presence


@pytest.fixture
def hand(made, hand_for):
    duties = (
        Obligation(
            id="report", text="Report", when=ItemIs(item="worry", values=("yes",)), within="24h"
        ),
        Obligation(id="child", text="Child services", when=PersonIsChild(), within="24h"),
    )
    return hand_for(made(obligations=duties))


def last(hand, kind: EventKind):
    return next(event for event in reversed(hand.events) if event.kind is kind)


def mistaken(hand, kind: EventKind, **more) -> Refusal | None:
    return hand.does(c.Correct(of=last(hand, kind).id, reason="the wrong person", **more))


def duties(hand) -> set[str]:
    return {debt.key for debt in owed(hand.state) if debt.key.startswith("duty:")}


def test_the_press_just_made_is_taken_back_alone(hand):
    hand.starts_alone().does(c.Judge(disclosed=Disclosure.TRAFFICKING))
    assert mistaken(hand, EventKind.JUDGED) is None
    assert hand.state.outcome.disclosed == {}
    assert hand.state.pending == ()


def test_a_disclosure_noted_by_mistake_waits_for_a_second_person(hand):
    hand.starts_alone().does(c.Judge(disclosed=Disclosure.LABOUR), c.ShowItem(item="q1"))
    assert mistaken(hand, EventKind.JUDGED) is None
    assert set(hand.state.outcome.disclosed) == {Disclosure.LABOUR}
    [waits] = hand.state.pending
    assert (waits.by, waits.reason) == ("nurse-id", "the wrong person")
    assert hand.does(c.AgreeToCorrection(of=waits.event)) is Refusal.SECOND_PERSON_NEEDED
    hand.by = "lead-id"
    assert hand.does(c.AgreeToCorrection(of=waits.event)) is None
    assert hand.state.outcome.disclosed == {}
    assert hand.state.pending == ()


def test_a_colleague_who_agrees_on_the_spot_is_a_second_person_and_oneself_is_not(hand):
    hand.starts_alone().does(c.Judge(disclosed=Disclosure.LABOUR), c.ShowItem(item="q1"))
    assert mistaken(hand, EventKind.JUDGED, second="nurse-id") is None
    assert hand.state.outcome.disclosed
    hand.does(c.DropCorrection(of=hand.state.pending[0].event))
    assert mistaken(hand, EventKind.JUDGED, second="lead-id") is None
    assert hand.state.outcome.disclosed == {}


def test_a_duty_with_its_clock_stands_until_a_second_person_agrees(hand):
    hand.starts_alone().does(
        c.GiveAnswer(item="worry", value="yes", reason="bruises"), c.ShowItem(item="q1")
    )
    due_at = owed(hand.state)[0].due_at
    assert mistaken(hand, EventKind.ANSWERED) is None
    assert duties(hand) == {"duty:report"}
    assert owed(hand.state)[0].due_at == due_at
    hand.by = "lead-id"
    hand.does(c.AgreeToCorrection(of=hand.state.pending[0].event))
    assert duties(hand) == set()
    assert hand.state.outcome.unanswered["worry"] is Code.NOT_REACHED


def test_a_duty_that_was_told_never_goes(hand):
    hand.starts_alone().does(
        c.GiveAnswer(item="worry", value="yes", reason="bruises"), c.TellPerson(obligation="report")
    )
    mistaken(hand, EventKind.ANSWERED, second="lead-id")
    assert duties(hand) == {"duty:report"}
    assert hand.does(c.Finish(reason="a mistake")) is Refusal.DUTY_OPEN


def test_a_duty_ticked_by_mistake_is_owed_again_at_once(hand):
    hand.starts_alone().does(
        c.GiveAnswer(item="worry", value="yes", reason="bruises"),
        c.MeetObligation(obligation="report", told_person=True),
        c.ShowItem(item="q1"),
    )
    assert duties(hand) == set()
    mistaken(hand, EventKind.OBLIGATION_MET)
    assert hand.state.pending == ()
    assert duties(hand) == {"duty:report"}


def test_a_signal_noted_for_the_wrong_person_goes_with_a_second_person_only(hand):
    hand.does(
        c.StartScreening(trigger="universal"),
        c.ReceiveSignal(how="card", due_at=hand.now),
        c.CheckPrivacy(stage="talk", presence=Presence.COMPANION),
    )
    mistaken(hand, EventKind.SIGNAL_RECEIVED)
    assert hand.state.signal_open is not None
    hand.by = "lead-id"
    hand.does(c.AgreeToCorrection(of=hand.state.pending[0].event))
    assert hand.state.signals == ()


def test_answers_given_under_a_presence_that_was_wrong_stop_counting_with_two(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q2", value="yes"))
    mistaken(hand, EventKind.PRIVACY_CHECKED)
    assert hand.state.outcome.result.id == "positive"
    hand.by = "lead-id"
    hand.does(c.AgreeToCorrection(of=hand.state.pending[0].event))
    assert hand.state.outcome.result.id != "positive"
    assert hand.state.outcome.not_counted["q2"].value == "yes"


def test_an_intake_begun_for_the_wrong_person_is_over_and_kept(hand):
    hand.starts_alone()
    mistaken(hand, EventKind.STARTED)
    assert hand.state.finished == "by_mistake"
    assert hand.does(c.ShowItem(item="q1")) is Refusal.ALREADY_FINISHED
    assert len(hand.state.history) == len(hand.events)


def test_a_wrong_age_that_would_end_a_duty_waits(hand):
    hand.does(
        c.StartScreening(trigger="universal", person=Person(age=(15, 15))),
        c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
        c.KnowPerson(person=Person(age=(25, 25)), reason="papers seen"),
    )
    assert hand.state.person.age == (15, 15)
    assert duties(hand) == {"duty:child"}
    [waits] = hand.state.pending
    assert waits.person == Person(age=(25, 25))
    hand.by = "lead-id"
    hand.does(c.AgreeToCorrection(of=waits.event))
    assert hand.state.person.age == (25, 25)
    assert duties(hand) == set()


def test_an_age_that_brings_a_duty_is_known_at_once(hand):
    hand.starts_alone().does(c.KnowPerson(person=Person(age=(15, 15)), reason="said so later"))
    assert duties(hand) == {"duty:child"}
    assert hand.does(c.KnowPerson(person=Person(), reason=" ")) is Refusal.REASON_NEEDED


def test_a_correction_can_itself_be_a_mistake(hand):
    hand.starts_alone().does(c.Judge(disclosed=Disclosure.LABOUR))
    mistaken(hand, EventKind.JUDGED)
    mistaken(hand, EventKind.CORRECTED)
    assert set(hand.state.outcome.disclosed) == {Disclosure.LABOUR}


def test_what_was_dropped_waits_no_more_and_changed_nothing(hand):
    hand.starts_alone().does(c.Judge(disclosed=Disclosure.LABOUR), c.ShowItem(item="q1"))
    mistaken(hand, EventKind.JUDGED)
    hand.does(c.DropCorrection(of=hand.state.pending[0].event))
    assert hand.state.pending == ()
    assert set(hand.state.outcome.disclosed) == {Disclosure.LABOUR}


def test_a_correction_needs_a_reason_and_something_to_correct(hand):
    hand.starts_alone().does(c.ShowItem(item="q1"), c.Judge(disclosed=Disclosure.LABOUR))
    shown = last(hand, EventKind.ITEM_SHOWN).id
    assert hand.does(c.Correct(of=shown, reason="why")) is Refusal.NOT_TO_CORRECT
    told = last(hand, EventKind.JUDGED).id
    assert hand.does(c.Correct(of=told, reason="  ")) is Refusal.REASON_NEEDED
    hand.does(c.Correct(of=told, reason="why"))
    assert hand.does(c.Correct(of=told, reason="again")) is Refusal.NOT_TO_CORRECT


def test_folding_again_comes_to_the_same_with_corrections(hand):
    hand.starts_alone().does(
        c.GiveAnswer(item="q2", value="yes"),
        c.SetTier(tier=Tier.IMMEDIATE, reason="danger"),
        c.Judge(disclosed=Disclosure.LABOUR),
    )
    mistaken(hand, EventKind.TIER_SET)
    mistaken(hand, EventKind.JUDGED)
    hand.by = "lead-id"
    hand.does(*(c.AgreeToCorrection(of=waits.event) for waits in hand.state.pending))
    hand.does(c.GiveAnswer(item="q1", value="no"))
    assert fold(hand.state.protocol, hand.events) == hand.state
    assert hand.state.tier_final is None


# --- another answer than before ---------------------------------------------------------------


def test_the_answer_just_given_is_given_otherwise_at_once(hand):
    hand.starts_alone().does(
        c.GiveAnswer(item="q2", value="yes"), c.GiveAnswer(item="q2", value="no")
    )
    assert hand.state.given["q2"].value == "no"
    assert hand.state.pending == ()


@pytest.mark.parametrize(
    "otherwise",
    [
        c.GiveAnswer(item="q2", value="no"),
        c.GiveCode(item="q2", code=Code.DECLINED),
        c.ClearAnswer(item="q2"),
    ],
)
def test_an_answer_changed_later_so_that_a_disclosure_goes_waits_for_a_second_person(
    hand, otherwise
):
    hand.starts_alone().does(c.GiveAnswer(item="q2", value="yes"), c.ShowItem(item="q1"))
    assert hand.does(otherwise) is None
    assert set(hand.state.outcome.disclosed) == {Disclosure.LABOUR}
    [waits] = hand.state.pending
    assert waits.item == "q2"
    hand.by = "lead-id"
    hand.does(c.AgreeToCorrection(of=waits.event))
    assert hand.state.outcome.disclosed == {}
    assert fold(hand.state.protocol, hand.events) == hand.state


def test_an_answer_changed_so_that_nothing_goes_counts_at_once(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q2", value="no"), c.ShowItem(item="q1"))
    hand.does(c.GiveAnswer(item="q2", value="yes"))
    assert set(hand.state.outcome.disclosed) == {Disclosure.LABOUR}


def test_what_the_person_changes_on_their_own_screen_is_theirs_to_change(hand):
    hand.starts_alone().does(
        c.ChooseChannel(channel=Channel.SELF_SCREEN),
        c.GiveAnswer(item="q2", value="yes"),
        c.ShowItem(item="q1"),
        c.GiveAnswer(item="q2", value="no"),
    )
    assert hand.state.outcome.disclosed == {}
    assert hand.state.pending == ()


def test_a_duty_stays_when_the_person_takes_back_what_they_said(hand):
    hand.starts_alone().does(
        c.GiveAnswer(item="worry", value="yes", reason="bruises"),
        c.WithdrawConsent(items=("worry",)),
    )
    assert hand.state.outcome.obligations == ()
    assert duties(hand) == {"duty:report"}
    assert hand.does(c.Finish(reason="gone")) is Refusal.DUTY_OPEN


def test_a_duty_that_was_corrected_away_and_arises_anew_has_a_new_clock(hand):
    hand.starts_alone().does(c.GiveAnswer(item="worry", value="yes", reason="bruises"))
    mistaken(hand, EventKind.ANSWERED)
    assert duties(hand) == set()
    hand.does(c.GiveAnswer(item="worry", value="yes", reason="seen again"))
    assert duties(hand) == {"duty:report"}
    assert owed(hand.state)[0].since == hand.events[-1].at
