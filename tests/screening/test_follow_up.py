"""What became of help that somebody took up: the steps of its way, and what is asked later."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.events import EventKind
from screenapp.screening.fact_coding import fact
from screenapp.screening.offers.acting import LONGEST_WORDS
from screenapp.screening.offers.goals import CHECK_MONTHS, GoalStep, OwnGoal
from screenapp.screening.offers.records import (
    ENDING,
    STATUSES,
    FollowUpStep,
    ReferralAnswer,
    ReferralStatus,
)
from screenapp.screening.owed import OwedKind, owed
from tests.screening.test_at_the_edges import INTAKE


@pytest.fixture
def hand(made, hand_for):
    hand = hand_for(made())
    hand.starts_alone().does(
        c.OfferReferral(service="house"),
        c.AnswerReferral(service="house", answer=ReferralAnswer.ACCEPTED),
    )
    return hand


def learns(hand, status: ReferralStatus, **more) -> Refusal | None:
    return hand.does(c.FollowUp(service="house", status=status, **more))


def debt(hand):
    return next((d for d in owed(hand.state) if d.kind is OwedKind.FOLLOW_UP), None)


def referral(hand):
    return hand.state.referrals["house"]


def test_each_answer_belongs_to_one_step():
    all_of_them = [status for statuses in STATUSES.values() for status in statuses]
    assert sorted(all_of_them, key=lambda s: s.value) == sorted(
        ReferralStatus, key=lambda s: s.value
    )


def test_it_is_asked_step_by_step_until_it_is_known_what_came_of_it(hand):
    asked = []
    for status in (
        ReferralStatus.LEFT_BY_HAND,
        ReferralStatus.RECEIVED,
        ReferralStatus.ATTENDED,
        ReferralStatus.GOT_PART,
    ):
        asked.append(referral(hand).current)
        assert debt(hand) is not None
        learns(hand, status)
    assert asked == [
        FollowUpStep.HANDED_OVER,
        FollowUpStep.RECEIVED,
        FollowUpStep.ATTENDED,
        FollowUpStep.OUTCOME,
    ]
    assert (referral(hand).current, debt(hand)) == (None, None)
    assert fact(hand.state, INTAKE).referrals == (("accepted", "attended"),)


def test_a_service_that_does_not_have_it_is_asked_again(hand):
    learns(hand, ReferralStatus.READ_OUT)
    learns(hand, ReferralStatus.NOT_RECEIVED)
    assert referral(hand).current is FollowUpStep.RECEIVED
    learns(hand, ReferralStatus.RECEIVED)
    assert referral(hand).current is FollowUpStep.ATTENDED


@pytest.mark.parametrize("status", [ReferralStatus.NOT_KNOWN, ReferralStatus.NOT_REACHED])
def test_a_try_that_told_nothing_changes_nothing_but_the_time(hand, status):
    learns(hand, ReferralStatus.RECEIVED)
    later = hand.now + timedelta(days=2)
    learns(hand, status, next_at=later, words="the line was engaged")
    assert referral(hand).current is FollowUpStep.ATTENDED
    assert (debt(hand).due_at, referral(hand).marks[-1].words) == (later, "the line was engaged")


@pytest.mark.parametrize("status", sorted(ENDING, key=lambda s: s.value))
def test_after_a_change_of_mind_or_where_it_is_not_safe_nobody_asks_any_more(hand, status):
    learns(hand, ReferralStatus.RECEIVED, next_at=hand.now + timedelta(days=3))
    learns(hand, status)
    assert debt(hand) is None
    learns(hand, ReferralStatus.ATTENDED)
    assert debt(hand) is not None


def test_whoever_spoke_with_the_person_last_asks_again_until_a_colleague_takes_it_on(hand):
    assert debt(hand).owner == "nurse-id"
    hand.by = "other-id"
    learns(hand, ReferralStatus.RECEIVED)
    assert debt(hand).owner == "other-id"
    hand.by = "lead-id"
    hand.does(c.TakeOn(what="follow_up:house"))
    assert debt(hand).owner == "lead-id"


def test_the_persons_words_stand_beside_what_they_say_alone_and_are_bounded(hand):
    assert learns(hand, ReferralStatus.HELPED, words="they were kind") is None
    assert referral(hand).last(FollowUpStep.PERSON_SAYS).words == "they were kind"
    assert learns(hand, ReferralStatus.RECEIVED, words="x") is Refusal.NOT_AN_ANSWER
    long = "x" * (LONGEST_WORDS + 1)
    assert learns(hand, ReferralStatus.HELPED, words=long) is Refusal.NOT_AN_ANSWER
    assert learns(hand, ReferralStatus.ASK_AGAIN) is Refusal.NOT_AN_ANSWER


def test_a_press_that_was_a_mistake_is_put_right_and_it_is_owed_again(hand):
    learns(hand, ReferralStatus.GOT_IT)
    assert debt(hand) is None
    hand.does(c.Correct(of=hand.events[-1].id, reason="the wrong person"))
    assert debt(hand) is not None
    assert referral(hand).marks == ()
    assert hand.events[-2].kind is EventKind.FOLLOWED_UP


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(walk=st.lists(st.sampled_from(list(ReferralStatus)), max_size=12))
def test_on_any_way_it_is_owed_unless_it_ended_and_nothing_learnt_is_lost(made, hand_for, walk):
    hand = hand_for(made())
    hand.starts_alone().does(
        c.OfferReferral(service="house"),
        c.AnswerReferral(service="house", answer=ReferralAnswer.ACCEPTED_IN_PART),
    )
    for status in walk:
        learns(hand, status, next_at=hand.now + timedelta(days=1))
    known = {status.step for status in walk}
    ended = FollowUpStep.OUTCOME in known or (bool(walk) and walk[-1] in ENDING)
    assert (debt(hand) is None) is ended
    assert [mark.status for mark in referral(hand).marks] == walk


# --- months later ----------------------------------------------------------------------------


def test_what_is_asked_after_months_is_owed_only_where_the_person_agreed(hand):
    kinds = {d.kind for d in owed(hand.state)}
    assert OwedKind.OUTCOME_CHECK not in kinds
    for months in CHECK_MONTHS:
        hand.does(c.PlanCheck(months=months, at=hand.now + timedelta(days=30 * months)))
    assert hand.does(c.PlanCheck(months=2, at=hand.now)) is Refusal.NOT_AN_ANSWER
    found = [d.subject for d in owed(hand.state) if d.kind is OwedKind.OUTCOME_CHECK]
    assert found == ["1", "3", "6"]


def test_goals_are_kept_by_goal_and_what_was_not_said_is_no_answer(hand):
    hand.does(c.PlanCheck(months=1, at=hand.now + timedelta(days=30)))
    said = {OwnGoal.SAFE_PLACE: GoalStep.THERE, OwnGoal.PAPERS: GoalStep.NOT_YET}
    hand.does(c.SayGoals(months=1, goals=said))
    assert dict(hand.state.goals["check:1"]) == said
    assert all(d.kind is not OwedKind.OUTCOME_CHECK for d in owed(hand.state))
    assert hand.does(c.SayGoals(months=3, goals=said)) is Refusal.NOTHING_OWED
    hand.does(c.Correct(of=hand.events[-1].id, reason="another person's"))
    assert OwedKind.OUTCOME_CHECK in {d.kind for d in owed(hand.state)}
    assert "check:1" not in hand.state.goals


def test_a_check_that_is_not_asked_needs_a_reason(hand):
    hand.does(c.PlanCheck(months=1, at=hand.now))
    assert hand.does(c.Settle(what="check:1", done=False)) is Refusal.REASON_NEEDED
    assert hand.does(c.Settle(what="check:1", done=False, reason="moved away")) is None
    assert all(d.kind is not OwedKind.OUTCOME_CHECK for d in owed(hand.state))


@pytest.mark.parametrize("closed", [False, True])
def test_all_of_it_can_be_recorded_once_the_screening_is_closed(hand, closed):
    if closed:
        hand.does(c.Finish(reason="word will come"))
    assert learns(hand, ReferralStatus.RECEIVED) is None
    assert hand.does(c.PlanCheck(months=3, at=hand.now)) is None
    assert hand.does(c.SayGoals(months=3, goals={})) is None


# --- taken back --------------------------------------------------------------------------------


def notices(hand) -> list[str]:
    return [d.subject for d in owed(hand.state) if d.kind is OwedKind.NOTICE]


def test_what_is_taken_back_is_told_to_whom_it_reached_and_no_page_is_made_after_it(hand):
    assert hand.does(c.MakePage(service="house")) is None
    assert hand.does(c.TakeBack(service="house")) is None
    assert (referral(hand).share, referral(hand).answer) == ((), ReferralAnswer.ACCEPTED)
    assert (debt(hand), notices(hand)) == (None, ["house"])
    assert hand.does(c.MakePage(service="house")) is Refusal.NOT_OFFERED
    assert hand.does(c.TakeBack(service="house")) is Refusal.NOT_OFFERED
    hand.does(c.Settle(what="notice:house", done=True))
    assert notices(hand) == []


def test_what_reached_nobody_needs_no_notice(hand):
    hand.does(c.TakeBack(service="house"))
    assert notices(hand) == []


def test_a_new_yes_is_a_new_agreement_and_taking_it_back_is_told_anew(hand):
    learns(hand, ReferralStatus.LEFT_BY_HAND)
    yes = c.AnswerReferral(service="house", answer=ReferralAnswer.ACCEPTED, share=("age",))
    hand.does(c.TakeBack(service="house"), c.Settle(what="notice:house", done=True), yes)
    assert (referral(hand).agreed, referral(hand).share) == (True, ("age",))
    hand.does(c.TakeBack(service="house"))
    assert notices(hand) == ["house"]


def test_it_can_be_taken_back_once_the_screening_is_closed_and_by_mistake_put_right(hand):
    hand.does(c.MakePage(service="house"), c.Finish(reason="word will come"))
    assert hand.does(c.TakeBack(service="house")) is None
    hand.does(c.Correct(of=hand.events[-1].id, reason="it was another person"))
    assert referral(hand).agreed
    assert (notices(hand), debt(hand) is not None) == ([], True)


def test_only_what_was_agreed_to_stands_in_the_record_of_a_page(hand):
    yes = c.AnswerReferral(service="house", answer=ReferralAnswer.ACCEPTED, share=("age", "result"))
    hand.does(yes, c.MakePage(service="house"))
    assert referral(hand).copies[-1].share == ("age", "result")
    assert hand.does(c.MakePage(service="law")) is Refusal.NOT_OFFERED
