"""The row that is counted of a screening, and its outcome as plain values."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from screenapp.protocol.model import (
    Channel,
    Code,
)
from screenapp.screening import commands as c
from screenapp.screening.answers import Given
from screenapp.screening.fact_coding import fact
from screenapp.screening.intake import AgeGroup, Intake, age_group
from screenapp.screening.offers.records import ReferralAnswer
from screenapp.screening.person import AgeBasis, Person, Presence
from screenapp.screening.printing import printed

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


def finish_talk(hand, answer="no"):
    """Everything of the talk answered or coded, with *answer* to q1."""
    hand.does(c.GiveAnswer(item="flag", value="no"), c.ShowItem(item="hint"))
    for item in ALL_OF_TALK:
        hand.does(c.GiveCode(item=item, code=Code.NOT_ASKED_TIME))
    hand.does(c.GiveAnswer(item="q1", value=answer), c.GiveAnswer(item="q2", value="no"))
    return hand


# --- the row ----------------------------------------------------------------------------------


def test_the_row_holds_the_intakes_codes_and_the_screenings(hand):
    finish_talk(hand.starts_alone()).does(c.ChooseLanguage(language="es"))
    row = fact(hand.state, INTAKE)
    assert (row.day, row.unit, row.shift) == (INTAKE.day, "ed", "morning")
    assert (row.age_group, row.trigger) == (AgeGroup.FROM_18_TO_23, "universal")
    assert (row.protocol, row.version, row.language) == ("small", "1.0.0", "es")
    assert row.complete
    assert row.minutes == round(hand.state.active.total_seconds() / 60) > 1


def test_minutes_are_counted_only_of_a_screening_that_is_complete(hand):
    hand.starts_alone()
    assert fact(hand.state, INTAKE).minutes is None


@pytest.mark.parametrize(("seconds", "minutes"), [(20, 0), (80, 1), (100, 2), (3600, 60)])
def test_the_time_to_meet_a_signal_is_told_in_minutes(hand, seconds, minutes):
    hand.does(c.StartScreening(trigger="universal"))
    hand.does(c.ReceiveSignal(how="dot", due_at=hand.now))
    assert (fact(hand.state, INTAKE).signal, fact(hand.state, INTAKE).signal_minutes) == (
        True,
        None,
    )
    hand.now += timedelta(seconds=seconds - 20)
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.ALONE))
    assert fact(hand.state, INTAKE).signal_minutes == minutes


def test_a_signal_taken_back_is_no_signal_in_the_row_and_the_next_one_is(hand):
    hand.does(c.StartScreening(trigger="universal"))
    hand.does(c.ReceiveSignal(how="dot", due_at=hand.now), c.CancelSignal())
    assert not fact(hand.state, INTAKE).signal
    assert Channel.SIGNAL not in fact(hand.state, INTAKE).channels_offered
    hand.does(c.ReceiveSignal(how="dot", due_at=hand.now))
    assert fact(hand.state, INTAKE).signal
    assert Channel.SIGNAL in fact(hand.state, INTAKE).channels_offered


@pytest.mark.parametrize("signs_up", [False, True])
def test_ways_offered_are_those_of_open_stages_chosen_ones_and_signs(hand, signs_up):
    hand.does(
        c.StartScreening(trigger="universal", signs_up=signs_up),
        c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
    )
    signs = {Channel.SIGNAL} if signs_up else set()
    assert set(fact(hand.state, INTAKE).channels_offered) == signs
    hand.does(c.GiveConsent(stage="talk"), c.ChooseChannel(channel=Channel.SELF_SCREEN))
    offered = fact(hand.state, INTAKE).channels_offered
    assert set(offered) == {Channel.INTERVIEW, Channel.SELF_SCREEN, *signs}
    assert list(offered) == [channel for channel in Channel if channel in offered]


def test_an_answer_of_the_persons_own_is_why_no_reason_is_given(hand):
    hand.starts_alone().does(c.GiveAnswer(item="flag", value="yes"), c.Finish(disposition="left"))
    assert fact(hand.state, INTAKE).not_done == "left"


def test_with_one_answer_of_their_own_the_screening_was_done(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q1", value="no"), c.Finish(disposition="left"))
    assert fact(hand.state, INTAKE).not_done is None


def test_offers_are_told_by_the_answer_or_as_offered(hand):
    hand.starts_alone().does(c.OfferReferral(service="z"), c.OfferReferral(service="a"))
    hand.does(c.AnswerReferral(service="z", answer=ReferralAnswer.UNSAFE))
    assert fact(hand.state, INTAKE).referrals == (("offered", None), ("unsafe", None))


@pytest.mark.parametrize(
    ("age", "group"),
    [
        ((0, 0), AgeGroup.UNDER_12), ((11, 11), AgeGroup.UNDER_12),
        ((12, 17), AgeGroup.FROM_12_TO_17), ((18, 23), AgeGroup.FROM_18_TO_23),
        ((24, 64), AgeGroup.FROM_24_TO_64), ((65, 99), AgeGroup.FROM_65),
        ((17, 18), AgeGroup.UNKNOWN), (None, AgeGroup.UNKNOWN),
    ],
)  # fmt: skip
def test_an_age_lies_in_one_group_or_is_unknown(age, group):
    assert age_group(Person(age=age)) is group
    assert age_group(Person(age=age, age_basis=AgeBasis.STATED)) is group
    assert age_group(Person(age=age, age_basis=AgeBasis.DISPUTED)) is AgeGroup.UNKNOWN


# --- as printed -------------------------------------------------------------------------------


def test_numbers_lists_and_what_was_known_are_printed_plainly(hand):
    hand.starts_alone().does(
        c.GiveAnswer(item="often", value=("a", "b")),
        c.GiveAnswer(item="years", value=Decimal("2.5")),
    )
    hand.does(c.GiveCode(item="q1", code=Code.ALREADY_KNOWN, value="yes"))
    hand.does(c.DeclineConsent(stage="talk"))
    unknown = {
        "often": Given(value=("a", "b"), gates_open=False),
        "years": Given(value=Decimal("2.5"), gates_open=False),
        "q1": Given(value="yes", code=Code.ALREADY_KNOWN, gates_open=False),
        "q2": Given(value=Decimal("3.0"), gates_open=False),
    }
    state = replace(hand.state, given=unknown)
    said = printed(state)["not_counted"]
    assert said == {"often": ["a", "b"], "years": 2.5, "q1": {"already_known": "yes"}, "q2": 3}
    assert type(said["q2"]) is int
