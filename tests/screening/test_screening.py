"""A screening, act by act: gates, answers, refusals, and where it stands."""

from datetime import timedelta
from decimal import Decimal

import pytest

from screenapp.protocol.conditions import Truth, truth
from screenapp.protocol.model import (
    Ages,
    Channel,
    Code,
    Disclosure,
    Outside,
    PersonIsChild,
    Tier,
)
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold
from screenapp.screening.intake import AgeGroup, age_group
from screenapp.screening.offers.records import Need, ReferralAnswer
from screenapp.screening.person import AgeBasis, Companion, Person, Presence
from screenapp.screening.positions import (
    Ask,
    Complete,
    ConsentNeeded,
    PartnerStage,
    PrivacyNeeded,
    RoomNeeded,
)


def asked(hand):
    position = hand.state.position
    return position.item.id if isinstance(position, Ask) else type(position).__name__


def test_a_screening_begins_with_the_first_thing_staff_can_note(hand):
    hand.does(c.StartScreening(trigger="universal"))
    assert isinstance(hand.state.position, RoomNeeded)
    hand.does(c.CheckPrivacy(stage="observed", presence=Presence.ALONE))
    assert asked(hand) == "flag"


def test_a_silent_signal_leads_straight_to_the_private_talk(hand):
    hand.does(c.StartScreening(trigger="silent_signal"))
    assert isinstance(hand.state.position, PrivacyNeeded)
    assert hand.state.outcome.unanswered["flag"] is Code.SKIPPED


def test_a_signal_during_a_screening_leads_to_the_talk_when_nothing_was_noted_before(hand):
    hand.does(c.StartScreening(trigger="universal"))
    hand.does(c.ReceiveSignal(how="sample", due_at=hand.now + timedelta(minutes=10)))
    assert isinstance(hand.state.position, PrivacyNeeded)


def test_no_question_is_answered_before_somebody_looked_who_is_in_the_room(hand):
    hand.does(c.StartScreening(trigger="silent_signal"))
    assert hand.does(c.GiveAnswer(item="q1", value="yes")) is Refusal.NOT_PRIVATE
    assert hand.does(c.ShowItem(item="q1")) is Refusal.NOT_PRIVATE


@pytest.mark.parametrize(
    "presence", [Presence.COMPANION, Presence.SOMEONE_ELSE, Presence.CANNOT_TELL]
)
def test_with_anyone_else_present_the_questions_stay_closed(hand, presence):
    hand.does(
        c.StartScreening(trigger="silent_signal"), c.CheckPrivacy(stage="talk", presence=presence)
    )
    assert hand.does(c.GiveAnswer(item="q1", value="no")) is Refusal.NOT_PRIVATE
    assert hand.state.outcome.unanswered["q1"] is Code.NOT_ASKED_NOT_PRIVATE
    assert hand.state.outcome.result.id == "indeterminate"
    assert isinstance(hand.state.position, PrivacyNeeded)


def test_consent_comes_before_the_first_question(hand):
    hand.does(
        c.StartScreening(trigger="silent_signal"),
        c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
    )
    assert isinstance(hand.state.position, ConsentNeeded)
    assert hand.does(c.GiveAnswer(item="q1", value="no")) is Refusal.CONSENT_FIRST


def test_choosing_not_to_be_asked_is_kept_as_declined_and_never_as_no(hand):
    hand.does(
        c.StartScreening(trigger="silent_signal"),
        c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
        c.DeclineConsent(stage="talk"),
    )
    assert hand.state.outcome.unanswered["q1"] is Code.DECLINED
    assert hand.state.outcome.result.id == "indeterminate"
    assert asked(hand) == "worry"  # what staff judge stays open to them
    hand.does(c.GiveAnswer(item="worry", value="no", reason="nothing seen"))
    assert isinstance(hand.state.position, Complete)


def test_an_answer_stays_when_the_companion_comes_back(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q2", value="yes"))
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.COMPANION))
    assert hand.state.outcome.result.id == "positive"
    assert hand.state.outcome.unanswered["q1"] is Code.NOT_ASKED_NOT_PRIVATE
    assert hand.does(c.GiveAnswer(item="q1", value="yes")) is Refusal.NOT_PRIVATE


def test_the_screening_goes_on_at_the_same_question_when_alone_again(hand):
    hand.starts_alone().does(c.ShowItem(item="q2"))
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.COMPANION))
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.ALONE))
    assert asked(hand) == "q2"


def test_a_gate_that_was_answered_leads_to_what_lies_behind_it(hand):
    hand.does(
        c.StartScreening(trigger="universal"),
        c.CheckPrivacy(stage="observed", presence=Presence.ALONE),
        c.ShowItem(item="flag"),
        c.GiveAnswer(item="flag", value="no"),
    )
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.ALONE))
    assert isinstance(hand.state.position, ConsentNeeded)
    hand.does(c.GiveConsent(stage="talk"))
    assert asked(hand) == "limits"


def test_forward_and_back_follow_the_order_of_the_file(hand):
    hand.starts_alone().does(c.ShowItem(item="q1"))
    assert hand.state.after("q1").item.id == "q2"
    assert hand.state.before("q2").id == "q1"
    assert hand.state.before("flag") is None


def test_a_question_that_hangs_on_an_unanswered_one_is_not_asked_and_not_skipped(hand):
    hand.starts_alone().does(c.GiveCode(item="q2", code=Code.DECLINED))
    assert hand.state.outcome.unanswered["q3"] is Code.NOT_REACHED
    assert hand.does(c.GiveAnswer(item="q3", value="no")) is Refusal.NOT_ASKED_NOW


def test_taking_everything_back_leaves_codes_and_no_answers(hand):
    hand.starts_alone().does(
        c.GiveAnswer(item="q1", value="no"),
        c.GiveAnswer(item="q2", value="no"),
        c.WithdrawConsent(items=("q1", "q2")),
    )
    assert hand.state.outcome.unanswered["q1"] is Code.WITHDRAWN
    assert hand.state.outcome.asked == ()
    assert hand.state.outcome.result.id == "indeterminate"


def test_what_a_partner_asks_never_comes_back_but_for_what_it_hands_over(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q1", value="yes"))
    for item in ("q2", "often", "years", "worry", "limits"):
        hand.does(c.GiveCode(item=item, code=Code.NOT_ASKED_TIME))
    hand.does(c.ShowItem(item="hint"), c.FinishStage(stage="talk"), c.FinishStage(stage="observed"))
    hand.does(c.GiveConsent(stage="advocate"))
    assert "secret" not in hand.state.outcome.unanswered
    refused = hand.does(c.ReceiveOutcome(stage="advocate", answers={"secret": "yes"}))
    assert refused is Refusal.ITEM_WITHHELD
    assert hand.does(c.GiveAnswer(item="secret", value="yes")) is Refusal.ITEM_WITHHELD
    assert hand.does(c.HandOver(stage="advocate", to="partner")) is None
    assert hand.does(c.ReceiveOutcome(stage="advocate", answers={"outcome": "yes"})) is None
    assert "outcome" in hand.state.outcome.asked


def test_the_partner_stage_is_what_comes_next_once_agreed(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q1", value="yes"))
    hand.does(c.FinishStage(stage="talk"), c.FinishStage(stage="observed"))
    assert isinstance(hand.state.next_open(), ConsentNeeded)
    hand.does(c.GiveConsent(stage="advocate"))
    assert isinstance(hand.state.next_open(), PartnerStage)


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (c.GiveAnswer(item="q1", value="maybe"), Refusal.NOT_AN_ANSWER),
        (c.GiveAnswer(item="q1", value="declined"), Refusal.NOT_AN_ANSWER),
        (c.GiveAnswer(item="nothing", value="yes"), Refusal.UNKNOWN_ITEM),
        (c.GiveAnswer(item="often", value=()), Refusal.NOTHING_CHOSEN),
        (c.GiveAnswer(item="often", value=("a", "none")), Refusal.EXCLUSIVE_OPTION),
        (c.GiveAnswer(item="often", value=("a", "a")), Refusal.NOT_AN_ANSWER),
        (c.GiveAnswer(item="years", value=Decimal(100)), Refusal.OUT_OF_RANGE),
        (c.GiveAnswer(item="years", value="ten"), Refusal.NOT_A_NUMBER),
        (c.GiveAnswer(item="hint", value="yes"), Refusal.NOT_AN_ANSWER),
        (c.GiveAnswer(item="worry", value="yes"), Refusal.REASON_NEEDED),
        (c.GiveCode(item="q1", code=Code.SKIPPED), Refusal.NOT_AN_ANSWER),
        (c.GiveCode(item="q1", code=Code.NOT_APPLICABLE), Refusal.REASON_NEEDED),
        (c.GiveCode(item="q1", code=Code.DECLINED, value="no"), Refusal.NOT_AN_ANSWER),
        (c.ChooseChannel(channel=Channel.WRITTEN), Refusal.CHANNEL_NOT_OFFERED),
        (c.AnswerReferral(service="x", answer=ReferralAnswer.ACCEPTED), Refusal.NOT_OFFERED),
        (c.MeetObligation(obligation="x", told_person=True), Refusal.UNKNOWN_OBLIGATION),
        (c.Judge(), Refusal.REASON_NEEDED),
        (c.StartScreening(), Refusal.ALREADY_STARTED),
        (c.CancelSignal(), Refusal.NOT_ASKED_NOW),
    ],
)
def test_a_refused_command_changes_nothing(hand, command, refusal):
    hand.starts_alone()
    before = hand.state
    assert hand.does(command) is refusal
    assert hand.state is before


def test_nothing_is_taken_before_the_start_or_after_the_end(hand):
    assert hand.does(c.GiveConsent(stage="talk")) is Refusal.NOT_STARTED
    hand.starts_alone().does(c.Finish(disposition="done"))
    assert hand.does(c.GiveAnswer(item="q1", value="yes")) is Refusal.ALREADY_FINISHED


def test_every_unanswered_code_a_worker_may_set_is_kept_as_it_is(hand):
    hand.starts_alone()
    for code in set(Code) - {Code.SKIPPED, Code.NOT_REACHED}:
        assert hand.does(c.GiveCode(item="q1", code=code, reason="because")) is None
        assert hand.state.outcome.unanswered["q1"] is code


def test_an_answer_known_before_counts_as_that_answer(hand):
    hand.starts_alone().does(c.GiveCode(item="q1", code=Code.ALREADY_KNOWN, value="yes"))
    assert hand.state.outcome.result.id == "positive"


def test_an_answer_keeps_the_way_it_reached_us(hand):
    hand.starts_alone().does(
        c.ChooseChannel(channel=Channel.SELF_SCREEN), c.GiveAnswer(item="q2", value="yes")
    )
    assert hand.state.outcome.disclosed == {Disclosure.LABOUR: (Channel.SELF_SCREEN,)}


def test_the_tier_is_lowered_only_by_two(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q1", value="yes"))
    lower = c.SetTier(tier=Tier.SOME, reason="safe to wait")
    assert hand.does(lower) is Refusal.SECOND_PERSON_NEEDED
    alone = c.SetTier(tier=Tier.SOME, reason="safe to wait", second="nurse-id")
    assert hand.does(alone) is Refusal.SECOND_PERSON_NEEDED
    both = c.SetTier(tier=Tier.SOME, reason="safe to wait", second="lead-id")
    assert hand.does(both) is None
    assert hand.state.tier_final is Tier.SOME


def test_what_the_person_disclosed_can_never_be_lowered(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q2", value="yes"))
    lower = c.SetTier(tier=Tier.NONE, reason="not believed", second="lead-id")
    assert hand.does(lower) is Refusal.CANNOT_LOWER_DISCLOSURE
    assert hand.does(c.SetTier(tier=Tier.IMMEDIATE, reason="danger now")) is None


def test_a_signal_taken_back_leaves_only_its_count(hand):
    hand.does(c.StartScreening(trigger="universal"))
    hand.does(c.ReceiveSignal(how="card", due_at=hand.now), c.CancelSignal())
    assert hand.state.signal_open is None
    assert len(hand.state.signals) == 1


def test_needs_stay_in_the_persons_order(hand):
    hand.starts_alone().does(
        c.StateNeeds(needs=(Need(id="food"), Need(id="other_need", text="a lift")))
    )
    assert [need.id for need in hand.state.needs] == ["food", "other_need"]


def test_events_folded_again_give_the_same_state(hand):
    hand.starts_alone().does(
        c.ShowItem(item="q1"),
        c.GiveAnswer(item="q1", value="no"),
        c.GiveAnswer(item="often", value=("b", "a")),
        c.GiveAnswer(item="years", value=Decimal("4.50")),
        c.OfferReferral(service="house"),
        c.AnswerReferral(
            service="house", answer=ReferralAnswer.ACCEPTED_IN_PART, share=("result",)
        ),
    )
    assert fold(hand.state.protocol, hand.events) == hand.state
    assert hand.state.given["often"].value == ("b", "a")
    assert hand.state.given["years"].value == Decimal("4.50")


def test_events_with_a_gap_are_no_screening(hand):
    hand.starts_alone()
    with pytest.raises(ValueError, match="follow"):
        fold(hand.state.protocol, [hand.events[0], hand.events[2]])
    with pytest.raises(ValueError, match="at least one"):
        fold(hand.state.protocol, [])


def test_an_age_that_a_companion_said_is_kept_and_settles_nothing(hand, made, hand_for):
    said = Person(age=(15, 15), age_basis=AgeBasis.COMPANION)
    hand = hand_for(made(ages=Ages(from_=18, to=None, outside=Outside.BLOCK)))
    hand.does(c.StartScreening(trigger="universal", person=said))
    assert hand.state.person == said
    assert truth(PersonIsChild(), hand.state.walk.facts) is Truth.UNKNOWN
    assert not hand.state.walk.blocked
    assert age_group(said) is AgeGroup.UNKNOWN


def test_who_came_along_is_kept_and_told_later(hand):
    hand.starts_alone()
    person = Person(age=(15, 15), age_basis=AgeBasis.STATED, companion=Companion.GUARDIAN)
    hand.does(c.KnowPerson(person=person, reason="they said so"))
    assert hand.state.person == person
