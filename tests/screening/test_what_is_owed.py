"""Judging, duties, needs, services, a partner's part, and what is taken after the end."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from screenapp.protocol.model import Channel, Code, Disclosure, Obligation, Tier, TriggerIs
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.events import Event, EventKind
from screenapp.screening.offers.records import (
    FollowUpMark,
    Need,
    ReferralAnswer,
    ReferralState,
    ReferralStatus,
)


def as_stored(hand, kind, body):
    """The event of *kind* that a store might hold next in this screening."""
    return Event(
        id=uuid4(),
        screening=hand.state.screening,
        sequence=hand.state.sequence + 1,
        kind=kind,
        day=hand.now.date(),
        at=hand.now,
        author="x",
        body=body,
    )


# --- judging and what is owed -----------------------------------------------------------------


def test_a_concern_stays_until_another_is_noted(hand):
    hand.starts_alone().does(c.Judge(concern="bruises"))
    assert (hand.state.concern, hand.state.said) == ("bruises", ())
    hand.does(c.Judge(disclosed=Disclosure.LABOUR), c.Judge(disclosed=Disclosure.LABOUR))
    assert hand.state.concern == "bruises"
    assert hand.state.said == ((Disclosure.LABOUR, Channel.INTERVIEW),)
    assert hand.does(c.Judge(concern="  ")) is Refusal.REASON_NEEDED


def test_a_tier_needs_a_reason_and_never_sinks_below_the_last_alone(hand):
    hand.starts_alone()
    assert hand.does(c.SetTier(tier=Tier.HIGH, reason="  ")) is Refusal.REASON_NEEDED
    assert hand.does(c.SetTier(tier=Tier.HIGH, reason=" danger ")) is None
    assert (hand.state.tier_final, hand.state.tier_reason) == (Tier.HIGH, "danger")
    assert hand.does(c.SetTier(tier=Tier.HIGH, reason="still")) is None
    assert hand.does(c.SetTier(tier=Tier.SOME, reason="calm")) is Refusal.SECOND_PERSON_NEEDED
    both = c.SetTier(tier=Tier.SOME, reason="calm", second="lead-id")
    assert hand.does(both) is None
    assert hand.events[-1].body["second"] == "lead-id"
    hand.does(c.GiveAnswer(item="q1", value="yes"))
    below = c.SetTier(tier=Tier.SOME, reason="calm")
    assert hand.does(below) is Refusal.SECOND_PERSON_NEEDED
    assert hand.does(c.SetTier(tier=Tier.HIGH, reason="as computed")) is None


@pytest.mark.parametrize(
    ("tell", "told", "reason", "refusal"),
    [
        (True, True, "", None),
        (True, False, "she had left", None),
        (True, False, " ", Refusal.TELL_PERSON_FIRST),
        (False, False, "", None),
    ],
)
def test_a_duty_is_met_once_the_person_was_told(made, hand_for, tell, told, reason, refusal):
    duty = Obligation(
        id="report", text="Report", when=TriggerIs(trigger="universal"), tell_person=tell
    )
    hand = hand_for(made(obligations=(duty,))).starts_alone()
    command = c.MeetObligation(obligation="report", told_person=told, reason=reason)
    assert hand.does(command) is refusal
    assert hand.state.obligations_met == (() if refusal else ("report",))
    if refusal is None:
        hand.does(command)
        assert hand.state.obligations_met == ("report",)
        assert hand.events[-1].body["told_person"] is told
        assert hand.events[-1].body["reason"] == reason


# --- needs and services -----------------------------------------------------------------------


def test_needs_and_details_are_kept_in_the_persons_words(hand):
    needs = (Need(id="food"), Need(id="other_need", text="a lift"))
    hand.starts_alone().does(c.StateNeeds(needs=needs, details={"when": "tonight"}))
    assert hand.state.needs == needs
    assert hand.state.details == {"when": "tonight"}
    hand.does(c.StateNeeds(needs=()))
    assert (hand.state.needs, hand.state.details) == ((), {})


def test_an_offer_an_answer_and_what_became_of_it(hand):
    hand.starts_alone().does(c.OfferReferral(service="house"))
    offered = hand.now
    assert hand.state.referrals == {"house": ReferralState(service="house", offered_at=offered)}
    hand.does(
        c.AnswerReferral(
            service="house", answer=ReferralAnswer.ACCEPTED, share=("result", "needs"),
            until=date(2026, 4, 1),
        )
    )  # fmt: skip
    answered = hand.now
    hand.does(c.OfferReferral(service="house"))
    expected = ReferralState(
        service="house",
        offered_at=offered,
        answered_at=answered,
        answered_by=hand.by,
        answer=ReferralAnswer.ACCEPTED,
        share=("result", "needs"),
        until=date(2026, 4, 1),
    )
    assert hand.state.referrals == {"house": expected}
    hand.does(c.FollowUp(service="house", status=ReferralStatus.NOT_RECEIVED))
    mark = FollowUpMark(status=ReferralStatus.NOT_RECEIVED, at=hand.now, by=hand.by)
    followed = replace(expected, marks=(mark,))
    assert hand.state.referrals == {"house": followed}
    none = c.FollowUp(service="law", status=ReferralStatus.RECEIVED)
    assert hand.does(none) is Refusal.NOT_OFFERED
    stored = as_stored(hand, EventKind.FOLLOWED_UP, {"service": "law", "status": "received"})
    assert step(hand.state, stored).referrals == hand.state.referrals


def test_an_answer_whose_offer_was_lost_is_kept(hand):
    hand.starts_alone()
    stored = as_stored(
        hand, EventKind.REFERRAL_ANSWERED, {"service": "law", "answer": "declined", "share": []}
    )
    kept = step(hand.state, stored).referrals["law"]
    assert (kept.answer, kept.offered_at) == (ReferralAnswer.DECLINED, hand.now)
    assert (kept.share, kept.until) == ((), None)


# --- the partner ------------------------------------------------------------------------------


def test_what_a_partner_hands_back_counts_as_answer_or_code(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q1", value="yes"), c.GiveConsent(stage="advocate"))
    hand.does(c.HandOver(stage="advocate", to="partner"))
    assert hand.events[-1].body == {"stage": "advocate", "to": "partner"}
    assert [item.id for item in hand.state.awaited] == ["outcome"]
    wrong = c.ReceiveOutcome(stage="advocate", answers={"outcome": "perhaps"})
    assert hand.does(wrong) is Refusal.NOT_AN_ANSWER
    hand.does(c.ReceiveOutcome(stage="advocate", answers={"outcome": Code.DECLINED}))
    assert hand.state.given["outcome"].code is Code.DECLINED
    assert hand.state.given["outcome"].value is None
    assert hand.state.awaited == ()
    hand.does(c.ReceiveOutcome(stage="advocate", answers={"outcome": "no"}))
    assert (hand.state.given["outcome"].value, hand.state.given["outcome"].code) == ("no", None)


def test_what_a_partner_does_not_hand_over_is_left_out_also_in_a_store(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q1", value="yes"), c.GiveConsent(stage="advocate"))
    body = {"stage": "advocate", "answers": {"secret": "yes", "outcome": "yes"}}
    after = step(hand.state, as_stored(hand, EventKind.OUTCOME_RECEIVED, body))
    assert set(after.given) == {"q1", "outcome"}
    assert after.handed_over == {"advocate"}


@pytest.mark.parametrize("disposition", ["done", "left"])
def test_after_the_end_only_what_comes_later_is_taken(hand, disposition):
    hand.starts_alone().does(
        c.OfferReferral(service="house"),
        c.AnswerReferral(service="house", answer=ReferralAnswer.ACCEPTED),
        c.Finish(disposition=disposition, reason="word will come"),
    )
    assert hand.state.finished == disposition
    for command in (c.Pause(), c.Finish(), c.OfferReferral(service="law"), c.ShowItem(item="q1")):
        assert hand.does(command) is Refusal.ALREADY_FINISHED
    for command in (
        c.Hide(),
        c.Resume(),
        c.FollowUp(service="house", status=ReferralStatus.ATTENDED),
    ):
        assert hand.does(command) is None
