"""Where a screening stands: forward, back, how far, its gates, and what is due next."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from uuid import uuid4

import pytest

from screenapp.protocol.conditions import Truth
from screenapp.protocol.model import (
    AnswerType,
    Code,
    Disclosure,
    Gate,
    Item,
    ItemIs,
    Organisation,
    Source,
    Stage,
    StageRole,
)
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.flow import GateState
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.next_step import NextStep, is_untouched, next_step
from screenapp.screening.offers.records import Need, ReferralAnswer
from screenapp.screening.owed import OwedKind, owed
from screenapp.screening.person import Person, Presence
from screenapp.screening.positions import Ask, Complete, ConsentNeeded, PartnerStage, PrivacyNeeded

INTAKE = Intake(
    id=uuid4(),
    day=date(2026, 3, 2),
    unit="ed",
    shift="morning",
    age_group=AgeGroup.FROM_18_TO_23,
    trigger="universal",
    reference="K7",
    arrived_at=datetime(2026, 3, 2, 12, 0, tzinfo=UTC),
    person=Person(),
)
ALL_OF_TALK = ("limits", "q1", "q2", "often", "years", "worry")


def stands(position):
    match position:
        case Ask(item=item):
            return item.id
        case PrivacyNeeded(stage=stage) | ConsentNeeded(stage=stage) | PartnerStage(stage=stage):
            return f"{type(position).__name__} {stage.id}"
        case Complete():
            return "Complete"


def finish_talk(hand, answer="no"):
    """Everything of the talk answered or coded, with *answer* to q1."""
    hand.does(c.GiveAnswer(item="flag", value="no"), c.ShowItem(item="hint"))
    for item in ALL_OF_TALK:
        hand.does(c.GiveCode(item=item, code=Code.NOT_ASKED_TIME))
    hand.does(c.GiveAnswer(item="q1", value=answer), c.GiveAnswer(item="q2", value="no"))
    return hand


# --- forward and back -------------------------------------------------------------------------


def test_forward_goes_through_the_items_and_back_through_the_same(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q2", value="yes"))
    order = ["flag", "limits", "hint", "q1", "q2", "q3", "often", "years", "worry"]
    assert [item.id for item in hand.state.path] == order
    for earlier, later in pairwise(order):
        assert stands(hand.state.after(earlier)) == later
        assert hand.state.before(later).id == earlier
    assert hand.state.before("flag") is None
    assert hand.state.before("secret") is None
    assert stands(hand.state.after("worry")) == "Complete"


def test_forward_stops_at_a_door_that_is_closed(hand):
    hand.does(c.StartScreening(trigger="universal"))
    assert stands(hand.state.after("flag")) == "PrivacyNeeded talk"
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.ALONE))
    assert stands(hand.state.after("flag")) == "ConsentNeeded talk"


def more_of_our_own(made):
    """A stage of our own behind the partner's, which waits for consent between the two."""
    protocol = made()
    observed, talk, partner = protocol.stages
    last = replace(
        observed,
        id="last",
        items=(replace(observed.items[0], id="seen"),),
    )
    return replace(protocol, stages=(observed, talk, partner, last))


def test_forward_does_not_jump_over_a_stage_that_waits(made, hand_for):
    hand = hand_for(more_of_our_own(made)).starts_alone()
    assert stands(hand.state.after("worry")) == "seen"
    hand.does(c.GiveAnswer(item="q1", value="yes"))
    assert stands(hand.state.after("worry")) == "ConsentNeeded advocate"
    hand.does(c.GiveConsent(stage="advocate"))
    assert stands(hand.state.after("worry")) == "PartnerStage advocate"
    hand.does(c.HandOver(stage="advocate", to="partner"))
    assert stands(hand.state.after("worry")) == "seen"


def test_what_comes_next_leaves_out_what_is_settled_and_stages_that_were_finished(hand):
    hand.starts_alone()
    assert stands(hand.state.next_open()) == "flag"
    hand.does(c.GiveAnswer(item="flag", value="no"), c.GiveCode(item="limits", code=Code.DECLINED))
    assert stands(hand.state.next_open()) == "hint"
    hand.does(c.ShowItem(item="hint"))
    assert stands(hand.state.next_open()) == "q1"
    assert stands(hand.state.position) == "hint"
    assert stands(hand.state.next_open(after="q1")) == "q2"
    hand.does(c.FinishStage(stage="talk"))
    assert stands(hand.state.next_open()) == "Complete"
    assert hand.state.stages_finished == {"talk"}


def test_all_answered_and_no_partner_needed_is_complete(hand):
    finish_talk(hand.starts_alone())
    assert stands(hand.state.next_open()) == "Complete"
    assert hand.state.outcome.complete
    hand.does(c.ClearAnswer(item="years"))
    assert stands(hand.state.next_open()) == "years"
    assert not hand.state.outcome.complete


def test_a_partner_who_was_refused_or_has_taken_over_is_not_waited_for(hand):
    finish_talk(hand.starts_alone(), answer="yes")
    assert stands(hand.state.next_open()) == "ConsentNeeded advocate"
    hand.does(c.GiveConsent(stage="advocate"))
    assert stands(hand.state.next_open()) == "PartnerStage advocate"
    hand.does(c.HandOver(stage="advocate", to="partner"))
    assert stands(hand.state.next_open()) == "Complete"


def test_a_partner_who_was_declined_is_not_waited_for(hand):
    finish_talk(hand.starts_alone(), answer="yes").does(c.DeclineConsent(stage="advocate"))
    assert stands(hand.state.next_open()) == "Complete"
    assert hand.state.gate(hand.state.protocol.stage["advocate"]) is GateState.DECLINED


def test_how_far_it_is_counts_the_item_shown_and_what_still_waits_behind_a_door(hand):
    hand.does(c.StartScreening(trigger="universal"))
    talk = len(hand.state.protocol.stage["talk"].items)
    assert hand.state.progress == (1, 1 + talk)
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.ALONE))
    assert hand.state.progress == (1, 1 + talk)
    hand.does(c.GiveConsent(stage="talk"))
    asked = len(hand.state.path)
    assert asked == talk  # all but the question that hangs on another, and the flag before
    hand.does(c.ShowItem(item="q1"))
    assert hand.state.progress == (4, asked)
    finish_talk(hand)
    hand.does(c.ShowItem(item="worry"))
    number, of = hand.state.progress
    assert number == of == len(hand.state.path)


def test_progress_behind_a_door_stands_at_the_last_item_before_it(hand):
    hand.does(
        c.StartScreening(trigger="universal"),
        c.CheckPrivacy(stage="observed", presence=Presence.COMPANION, unseen=True),
        c.GiveAnswer(item="flag", value="no"),
    )
    assert isinstance(hand.state.position, PrivacyNeeded)
    assert hand.state.progress[0] == 1


# --- what is due ------------------------------------------------------------------------------


def kinds(hand):
    return [debt.kind for debt in owed(hand.state)]


def test_it_goes_from_start_to_nothing_left_to_do(hand):
    hand.does(c.StartScreening(trigger="universal"))
    assert (next_step(hand.state), is_untouched(hand.state)) == (NextStep.START, True)
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.ALONE))
    assert (next_step(hand.state), is_untouched(hand.state)) == (NextStep.CONTINUE, True)
    hand.does(c.GiveConsent(stage="talk"))
    assert (next_step(hand.state), is_untouched(hand.state)) == (NextStep.CONTINUE, False)
    hand.does(c.Finish())
    assert (next_step(hand.state), is_untouched(hand.state)) == (NextStep.NOTHING, False)


@pytest.mark.parametrize(
    "command",
    [
        c.GiveAnswer(item="flag", value="no"),
        c.Judge(disclosed=Disclosure.LABOUR),
        c.StateNeeds(needs=(Need(id="food"),)),
        c.OfferReferral(service="house"),
        c.Pause(reason="talk"),
    ],
)
def test_whatever_was_asked_noted_or_owed_other_questions_come_too_late(hand, command):
    hand.does(
        c.StartScreening(trigger="universal"),
        c.CheckPrivacy(stage="observed", presence=Presence.ALONE),
    )
    assert is_untouched(hand.state)
    assert hand.does(command) is None
    assert not is_untouched(hand.state)


@pytest.mark.parametrize("told", [None, Disclosure.LABOUR])
def test_services_are_offered_for_a_result_or_what_was_told(hand, told):
    finish_talk(hand.starts_alone())
    hand.does(c.FinishStage(stage="talk"))
    if told:
        hand.does(c.Judge(disclosed=told))
    assert (OwedKind.OFFER in kinds(hand)) is (told is not None)


def test_nothing_now_settles_the_offer_without_a_no_and_may_be_taken_back(hand):
    finish_talk(hand.starts_alone(), answer="yes").does(
        c.GiveConsent(stage="advocate"), c.HandOver(stage="advocate", to="partner")
    )
    hand.does(c.StateNeeds(needs=(), details={"nothing_now": "yes", "way_back": "any evening"}))
    assert OwedKind.OFFER not in kinds(hand)
    assert hand.state.referrals == {}
    hand.does(c.StateNeeds(needs=(), details={}))
    assert OwedKind.OFFER in kinds(hand)


def test_an_indicated_result_is_offered_services_and_then_the_partner_is_heard(hand):
    finish_talk(hand.starts_alone(), answer="yes").does(
        c.GiveConsent(stage="advocate"), c.HandOver(stage="advocate", to="partner")
    )
    assert OwedKind.OFFER in kinds(hand)
    hand.does(
        c.OfferReferral(service="house"),
        c.AnswerReferral(service="house", answer=ReferralAnswer.DEFERRED),
    )
    assert OwedKind.OFFER not in kinds(hand)
    assert hand.does(c.Finish(reason="a partner goes on")) is None
    assert kinds(hand) == [OwedKind.PARTNER]
    hand.does(c.ReceiveOutcome(stage="advocate", answers={"outcome": "yes"}))
    assert kinds(hand) == []


# --- gates ------------------------------------------------------------------------------------


def stage(stage_id, *items, **changes):
    made = Stage(
        id=stage_id,
        title="T",
        by=(StageRole.SCREENER,),
        privacy=Gate.NOT_NEEDED,
        consent=Gate.NOT_NEEDED,
        items=items,
    )
    return replace(made, **changes)


def item(item_id, source=Source.SELF, **changes):
    made = Item(id=item_id, construct="threats", source=source, answer=AnswerType.YES_NO, text="T?")
    return replace(made, **changes)


def test_a_no_closes_what_comes_after_to_the_person_and_not_to_staff(made, hand_for):
    stages = (
        stage("first", item("own"), consent=Gate.REQUIRED),
        stage("second", item("later")),
        stage("third", item("seen", Source.OBSERVED)),
    )
    hand = hand_for(made(stages=stages, start=(), measures=(), results=made().results[1:]))
    hand.does(
        c.StartScreening(),
        c.CheckPrivacy(stage="first", presence=Presence.ALONE),
        c.DeclineConsent(stage="first"),
    )
    gates = {name: status.gate for name, status in hand.state.walk.stages.items()}
    assert gates == {
        "first": GateState.DECLINED,
        "second": GateState.DECLINED,
        "third": GateState.OPEN,
    }
    assert hand.does(c.GiveAnswer(item="later", value="yes")) is Refusal.CONSENT_DECLINED
    assert hand.does(c.GiveAnswer(item="seen", value="yes")) is None


@pytest.mark.parametrize(("agreed", "then"), [(True, GateState.OPEN), (False, GateState.DECLINED)])
def test_taking_it_back_leaves_to_staff_what_needs_no_more_asking(made, hand_for, agreed, then):
    stages = (
        stage("first", item("own"), consent=Gate.REQUIRED),
        stage("second", item("noted", Source.OBSERVED), consent=Gate.REQUIRED),
        stage("third", item("seen", Source.OBSERVED)),
    )
    hand = hand_for(made(stages=stages, start=(), measures=(), results=made().results[1:]))
    hand.does(
        c.StartScreening(),
        c.CheckPrivacy(stage="first", presence=Presence.ALONE),
        c.GiveConsent(stage="first"),
    )
    hand.does(*([c.GiveConsent(stage="second")] if agreed else []), c.WithdrawConsent())
    gates = [status.gate for status in hand.state.walk.stages.values()]
    assert gates == [GateState.DECLINED, then, GateState.OPEN]


def test_a_stage_that_hangs_on_what_is_open_is_neither_asked_nor_skipped(made, hand_for):
    stages = (
        stage("first", item("own")),
        stage("second", item("later"), when=ItemIs(item="own", values=("yes",))),
    )
    hand = hand_for(made(stages=stages, start=(), measures=(), results=made().results[1:]))
    hand.does(c.StartScreening(), c.CheckPrivacy(stage="first", presence=Presence.ALONE))
    status = hand.state.walk.stages["second"]
    assert (status.entered, status.stopped, status.passed_over) == (Truth.UNKNOWN, False, False)
    assert hand.state.outcome.unanswered["later"] is Code.NOT_REACHED
    hand.does(c.GiveAnswer(item="own", value="no"))
    assert hand.state.walk.stages["second"].entered is Truth.FALSE
    assert hand.state.outcome.unanswered["later"] is Code.SKIPPED
    assert hand.state.outcome.complete
    hand.does(c.GiveAnswer(item="own", value="yes"))
    assert hand.state.walk.stages["second"].entered is Truth.TRUE
    assert not hand.state.outcome.complete


def test_a_stage_that_is_not_entered_declines_nothing_for_those_after_it(made, hand_for):
    stages = (
        stage("first", item("own")),
        stage("second", item("later"), when=ItemIs(item="own", values=("yes",))),
        stage("third", item("last")),
    )
    hand = hand_for(made(stages=stages, start=(), measures=(), results=made().results[1:]))
    hand.does(c.StartScreening(), c.CheckPrivacy(stage="first", presence=Presence.ALONE))
    for answer in ("no", "yes"):
        assert hand.state.walk.stages["third"].gate is GateState.OPEN
        assert hand.does(c.GiveAnswer(item="last", value="no")) is None
        hand.does(c.GiveAnswer(item="own", value=answer))


def test_a_stage_that_a_signal_passes_over_is_skipped_and_not_stopped(hand):
    hand.does(c.StartScreening(trigger="silent_signal"))
    status = hand.state.walk.stages["observed"]
    assert (status.entered, status.gate) == (Truth.FALSE, GateState.OPEN)
    assert (status.stopped, status.passed_over) == (False, True)


def test_a_closed_door_stops_only_what_was_not_yet_answered(hand):
    hand.starts_alone()
    for name in ALL_OF_TALK:
        hand.does(c.GiveCode(item=name, code=Code.DECLINED))
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.COMPANION))
    assert hand.state.walk.stages["talk"].stopped  # the question behind q2 is still open
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.ALONE))
    hand.does(c.GiveAnswer(item="q2", value="no"))
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.COMPANION))
    assert not hand.state.walk.stages["talk"].stopped


def test_a_partners_stage_needs_no_second_look_once_it_was_handed_over(made, hand_for):
    protocol = made()
    observed, talk, partner = protocol.stages
    shut = replace(partner, privacy=Gate.REQUIRED)
    assert shut.organisation is Organisation.PARTNER
    hand = hand_for(replace(protocol, stages=(observed, talk, shut))).starts_alone()
    hand.does(c.GiveAnswer(item="q1", value="yes"), c.GiveConsent(stage="advocate"))
    hand.does(c.HandOver(stage="advocate", to="partner"))
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.COMPANION))
    assert hand.state.walk.stages["talk"].gate is GateState.NOT_PRIVATE
    assert hand.state.walk.stages["advocate"].gate is GateState.OPEN
    hand.does(c.ReceiveOutcome(stage="advocate", answers={"outcome": "yes"}))
    assert "outcome" in hand.state.outcome.asked
