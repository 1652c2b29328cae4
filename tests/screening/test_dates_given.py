"""A date that its item does not ask for is refused, whichever way it is given."""

from dataclasses import replace
from datetime import timedelta

import pytest

from screenapp.protocol.model import AnswerType, Code, Source
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal, date_in_time, in_time
from tests.screening.conftest import NOON, PARTNER, TALK, Hand, make_protocol, question

TODAY = NOON.date()
SINCE = question("since", answer=AnswerType.DATE, earliest="1900", latest="today")
EARLY, LATE = "1899-12-31", (TODAY + timedelta(days=1)).isoformat()


@pytest.fixture
def asked() -> Hand:
    """Somebody who is asked for a date, and a partner who hands one back."""
    last = question("outcome", answer=AnswerType.DATE, latest="today", source=Source.THIRD_PARTY)
    partner = replace(PARTNER, when=None, items=(last,))
    talk = replace(TALK, items=(SINCE, *TALK.items))
    return Hand(make_protocol(stages=(talk, partner), start=())).starts_alone()


@pytest.mark.parametrize("value", ["1900", TODAY.isoformat(), TODAY.isoformat()[:7], "2024"])
def test_a_date_any_day_of_which_could_be_is_kept(asked: Hand, value: str) -> None:
    assert asked.does(c.GiveAnswer(item="since", value=value)) is None
    assert asked.state.given["since"].value == value


@pytest.mark.parametrize("value", [EARLY, LATE, "1899", "2999-01-01"])
def test_a_date_outside_is_kept_in_no_way(asked: Hand, value: str) -> None:
    known = c.GiveCode(item="since", code=Code.ALREADY_KNOWN, value=value)
    for command in (c.GiveAnswer(item="since", value=value), known):
        assert asked.does(command) is Refusal.DATE_OUTSIDE
    assert "since" not in asked.state.given


def test_a_date_that_a_partner_hands_back_is_held_against_its_ends_too(asked: Hand) -> None:
    asked.does(c.GiveConsent(stage="advocate"), c.HandOver(stage="advocate", to="A"))
    late = c.ReceiveOutcome(stage="advocate", answers={"outcome": LATE})
    assert asked.does(late) is Refusal.DATE_OUTSIDE
    open_ = c.ReceiveOutcome(stage="advocate", answers={"outcome": Code.DECLINED})
    assert asked.does(open_) is None


def test_what_is_no_date_has_no_ends() -> None:
    assert in_time(question("words", answer=AnswerType.TEXT), LATE, TODAY)


@pytest.mark.parametrize(
    ("earliest", "latest"), [(None, None), ("2020", None), (None, "1950"), ("today", None)]
)
def test_a_date_made_up_for_trying_is_one_the_item_takes(
    earliest: str | None, latest: str | None
) -> None:
    item = replace(SINCE, earliest=earliest, latest=latest)
    assert in_time(item, date_in_time(item, TODAY), TODAY)
