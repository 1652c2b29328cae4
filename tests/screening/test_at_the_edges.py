"""Where one thing ends and the next begins: ranges, ages, shifts, ways, and a partner's yes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from screenapp.protocol.model import (
    Ages,
    AnswerType,
    Channel,
    Code,
    Disclosure,
    Gate,
    Outside,
    ResultKind,
    Tier,
)
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal, fits, parse
from screenapp.screening.events import EventKind
from screenapp.screening.fact_coding import fact
from screenapp.screening.intake import AgeGroup, Intake, shift_at
from screenapp.screening.offers.records import ReferralAnswer, ReferralStatus
from screenapp.screening.owed import owed
from screenapp.screening.person import AgeBasis, Person, Presence

INTAKE = Intake(
    id=uuid4(),
    day=date(2026, 3, 2),
    unit="ed",
    shift="morning",
    age_group=AgeGroup.UNKNOWN,
    trigger="universal",
    reference="K7",
    arrived_at=datetime(2026, 3, 2, 12, 0, tzinfo=UTC),
    person=Person(),
)

# --- a partner's stage ------------------------------------------------------------------------


def test_nobody_is_handed_to_a_partner_before_they_agreed(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q1", value="yes"))
    assert hand.does(c.HandOver(stage="advocate", to="partner")) is Refusal.CONSENT_FIRST
    assert EventKind.HANDED_OVER not in [event.kind for event in hand.events]
    assert hand.does(c.GiveConsent(stage="advocate")) is None
    assert hand.does(c.HandOver(stage="advocate", to="partner")) is None
    assert hand.state.handed_over == {"advocate"}


def test_nobody_is_handed_to_a_partner_who_said_no_or_took_their_yes_back(hand):
    hand.starts_alone().does(
        c.GiveAnswer(item="q1", value="yes"), c.DeclineConsent(stage="advocate")
    )
    assert hand.does(c.HandOver(stage="advocate", to="partner")) is Refusal.CONSENT_FIRST
    hand.does(c.GiveConsent(stage="advocate"), c.DeclineConsent(stage="advocate"))
    assert hand.does(c.HandOver(stage="advocate", to="partner")) is Refusal.CONSENT_FIRST


def test_where_a_partner_needs_no_yes_none_is_waited_for(made, hand_for):
    protocol = made()
    *own, partner = protocol.stages
    hand = hand_for(replace(protocol, stages=(*own, replace(partner, consent=Gate.NOT_NEEDED))))
    hand.starts_alone().does(c.GiveAnswer(item="q1", value="yes"))
    assert hand.does(c.HandOver(stage="advocate", to="partner")) is None


# --- numbers and ages -------------------------------------------------------------------------

NUMBERS = [
    ("3", True),
    ("8", True),
    ("5", True),
    ("2", False),
    ("2.99", False),
    ("8.01", False),
    ("9", False),
    ("-3", False),
]


@pytest.mark.parametrize(("typed", "taken"), NUMBERS)
def test_a_number_is_taken_at_both_ends_of_its_range_and_not_beyond(protocol, typed, taken):
    item = replace(protocol.item["years"], range=(Decimal(3), Decimal(8)))
    value = Decimal(typed)
    assert fits(item, value) is (None if taken else Refusal.OUT_OF_RANGE)
    assert parse(item, typed) == (value if taken else Refusal.OUT_OF_RANGE)


@pytest.mark.parametrize(
    ("value", "refusal"),
    [
        (Decimal(0), None),
        (Decimal(99), None),
        (Decimal("-0.01"), Refusal.OUT_OF_RANGE),
        (Decimal(-1), Refusal.OUT_OF_RANGE),
        (Decimal("99.01"), Refusal.OUT_OF_RANGE),
    ],
)
def test_a_number_outside_its_range_is_not_kept(hand, value, refusal):
    hand.starts_alone()
    assert hand.does(c.GiveAnswer(item="years", value=value)) is refusal
    assert ("years" in hand.state.given) is (refusal is None)


def test_a_number_known_from_before_keeps_to_the_range_too(hand):
    hand.starts_alone()
    known = c.GiveCode(item="years", code=Code.ALREADY_KNOWN, value=Decimal(-1))
    assert hand.does(known) is Refusal.OUT_OF_RANGE
    assert hand.does(replace(known, value=Decimal(0))) is None


def test_a_range_with_one_open_end_keeps_the_other(protocol):
    least = replace(protocol.item["years"], range=(Decimal(3), None))
    most = replace(protocol.item["years"], range=(None, Decimal(8)))
    assert [fits(least, Decimal(n)) for n in (2, 3, 999)] == [Refusal.OUT_OF_RANGE, None, None]
    assert [fits(most, Decimal(n)) for n in (-999, 8, 9)] == [None, None, Refusal.OUT_OF_RANGE]


@pytest.mark.parametrize(
    ("value", "refusal"),
    [
        (Decimal(0), None),
        (Decimal(120), None),
        (Decimal(-1), Refusal.NOT_A_NUMBER),
        (Decimal("0.5"), Refusal.NOT_A_NUMBER),
        (Decimal(121), Refusal.OUT_OF_RANGE),
    ],
)
def test_an_age_is_a_whole_number_from_nought(protocol, value, refusal):
    item = replace(protocol.item["years"], answer=AnswerType.AGE, range=(Decimal(0), Decimal(120)))
    assert fits(item, value) is refusal


# --- whom the questions are for ---------------------------------------------------------------

ADULTS = Ages(from_=18, to=23, outside=Outside.BLOCK)


def begun(hand, person):
    hand.does(
        c.StartScreening(trigger="universal", person=person),
        c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
        c.GiveConsent(stage="talk"),
    )
    return hand


@pytest.mark.parametrize(
    ("person", "refusal"),
    [
        (Person(age=(17, 17)), Refusal.OUTSIDE_AGES),
        (Person(age=(18, 18)), None),
        (Person(age=(23, 23)), None),
        (Person(age=(24, 24)), Refusal.OUTSIDE_AGES),
        (Person(age=(17, 18)), None),
        (Person(age=(17, 17), age_basis=AgeBasis.DISPUTED), None),
        (Person(), None),
    ],
)
def test_who_is_outside_the_ages_is_asked_nothing_and_told_why(made, hand_for, person, refusal):
    hand = begun(hand_for(made(ages=ADULTS)), person)
    for command in (
        c.ShowItem(item="q1"),
        c.GiveAnswer(item="q1", value="no"),
        c.GiveCode(item="q1", code=Code.DECLINED),
        c.ClearAnswer(item="q1"),
    ):
        assert hand.does(command) is refusal


def test_ages_that_only_warn_close_nothing(made, hand_for):
    warned = replace(ADULTS, outside=Outside.WARN)
    hand = begun(hand_for(made(ages=warned)), Person(age=(40, 40)))
    assert hand.does(c.GiveAnswer(item="q1", value="no")) is None


# --- the shift --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clock", "shift"),
    [
        ("00:00", "night"),
        ("06:59", "night"),
        ("07:00", "morning"),
        ("14:59", "morning"),
        ("15:00", "evening"),
        ("22:59", "evening"),
        ("23:00", "night"),
        ("23:59", "night"),
    ],
)
def test_a_shift_begins_on_its_hour_and_the_night_goes_past_midnight(clock, shift):
    assert shift_at(datetime.fromisoformat(f"2026-03-02T{clock}").astimezone()) == shift


# --- by which way it was told -----------------------------------------------------------------


@pytest.mark.parametrize("channel", list(Channel))
def test_what_is_told_outside_of_questions_counts_under_its_own_way(hand, channel):
    hand.starts_alone().does(c.Judge(disclosed=Disclosure.OTHER_ABUSE, channel=channel))
    assert hand.events[-1].body["channel"] == channel.value
    assert hand.state.said == ((Disclosure.OTHER_ABUSE, channel),)
    assert hand.state.outcome.disclosed == {Disclosure.OTHER_ABUSE: (channel,)}
    assert fact(hand.state, INTAKE).disclosed == ((Disclosure.OTHER_ABUSE, channel),)


def test_the_same_told_in_two_ways_counts_under_both(hand):
    hand.starts_alone().does(
        c.Judge(disclosed=Disclosure.LABOUR, channel=Channel.POINT_CARD),
        c.GiveAnswer(item="q2", value="yes"),
    )
    assert set(fact(hand.state, INTAKE).disclosed) == {
        (Disclosure.LABOUR, Channel.INTERVIEW),
        (Disclosure.LABOUR, Channel.POINT_CARD),
    }


@pytest.mark.parametrize(
    ("told_by", "counted_as"),
    [(Channel.INTERVIEW, Channel.SIGNAL), (Channel.SELF_SCREEN, Channel.SELF_SCREEN)],
)
def test_only_the_talk_a_signal_asked_for_counts_as_the_signals(hand, told_by, counted_as):
    hand.starts_alone("silent_signal").does(
        c.ReceiveSignal(how="sample", due_at=hand.now + timedelta(minutes=10)),
        c.Judge(disclosed=Disclosure.OTHER_ABUSE, channel=told_by),
    )
    assert fact(hand.state, INTAKE).disclosed == ((Disclosure.OTHER_ABUSE, counted_as),)


def test_a_signal_taken_back_leaves_the_talk_its_own_way(hand):
    hand.starts_alone("silent_signal").does(
        c.ReceiveSignal(how="sample", due_at=hand.now + timedelta(minutes=10)),
        c.CancelSignal(),
        c.Judge(disclosed=Disclosure.OTHER_ABUSE),
    )
    assert fact(hand.state, INTAKE).disclosed == ((Disclosure.OTHER_ABUSE, Channel.INTERVIEW),)


# --- the row that is counted ------------------------------------------------------------------


def test_a_finished_screening_is_coded_in_full(hand):
    hand.starts_alone().does(
        c.GiveAnswer(item="q1", value="no"),
        c.GiveAnswer(item="q2", value="yes"),
        c.OfferReferral(service="house"),
        c.AnswerReferral(service="house", answer=ReferralAnswer.ACCEPTED),
        c.FollowUp(service="house", status=ReferralStatus.ATTENDED),
        c.SetTier(tier=Tier.IMMEDIATE, reason="danger now"),
        c.Finish(reason="a colleague goes on"),
    )
    coded = fact(hand.state, INTAKE)
    assert (coded.screening, coded.intake) == (hand.state.screening, INTAKE.id)
    assert (coded.attempted, coded.not_done) == (True, None)
    assert (coded.private, coded.private_ever) == (True, True)
    assert (coded.result, coded.kind) == ("positive", ResultKind.POSITIVE)
    assert (coded.tier, coded.tier_final) == (Tier.HIGH, Tier.IMMEDIATE)
    assert coded.referrals == (("accepted", "attended"),)
    assert coded.disclosed == ((Disclosure.LABOUR, Channel.INTERVIEW),)
    assert coded.channels_offered == (Channel.INTERVIEW,)
    assert (coded.signal, coded.signal_minutes) == (False, None)


@pytest.mark.parametrize(
    ("before", "why"),
    [
        ((), "left"),
        ((c.CheckPrivacy(stage="talk", presence=Presence.COMPANION),), "not_asked_not_private"),
        (
            (
                c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
                c.DeclineConsent(stage="talk"),
            ),
            "declined",
        ),
        (
            (
                c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
                c.GiveConsent(stage="talk"),
                c.GiveCode(item="q1", code=Code.NOT_ASKED_TIME),
            ),
            "not_asked_time",
        ),
    ],
)
def test_why_nothing_was_answered_is_coded(hand, before, why):
    hand.does(c.StartScreening(trigger="universal"), *before, c.Finish(disposition="left"))
    coded = fact(hand.state, INTAKE)
    assert coded.not_done == why
    assert coded.attempted is bool(before)


def test_finished_with_nothing_asked_gives_no_reason_of_its_own(hand):
    hand.does(c.StartScreening(trigger="universal"), c.Finish())
    assert fact(hand.state, INTAKE).not_done is None


# --- what is still to be done -----------------------------------------------------------------

ACCEPTED = (ReferralAnswer.ACCEPTED, ReferralAnswer.ACCEPTED_IN_PART)


@pytest.mark.parametrize("answer", list(ReferralAnswer))
def test_a_service_that_was_taken_up_is_followed_up_until_it_answered(hand, answer):
    hand.starts_alone().does(
        c.OfferReferral(service="house"), c.AnswerReferral(service="house", answer=answer)
    )
    hand.does(c.Finish(reason="word will come"))
    expected = ["follow_up:house"] if answer in ACCEPTED else []
    assert [debt.key for debt in owed(hand.state)] == expected
    hand.does(c.FollowUp(service="house", status=ReferralStatus.GOT_NOTHING))
    assert owed(hand.state) == ()


def test_one_of_two_services_that_did_not_answer_is_still_followed_up(hand):
    hand.starts_alone()
    for service in ("house", "law"):
        hand.does(
            c.OfferReferral(service=service),
            c.AnswerReferral(service=service, answer=ReferralAnswer.ACCEPTED),
        )
    hand.does(
        c.Finish(reason="word will come"), c.FollowUp(service="law", status=ReferralStatus.GOT_IT)
    )
    assert [debt.key for debt in owed(hand.state)] == ["follow_up:house"]
