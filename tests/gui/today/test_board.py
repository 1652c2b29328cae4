"""Sorting a shift, and reading an age, without a window."""

from datetime import datetime, timedelta

import pytest

from screenapp.protocol.model import Ages
from screenapp.screening.next_step import NextStep
from screenapp.ui.today import view_model
from screenapp.ui.today.view_model import When

NOW = datetime(2026, 5, 28, 14, 21).astimezone()


def minutes(n: float) -> datetime:
    return NOW + timedelta(minutes=n)


@pytest.mark.parametrize(
    ("todo", "at", "when"),
    [
        (NextStep.MEET_SIGNAL, minutes(11), When.NOW),
        (NextStep.MEET_SIGNAL, minutes(-5), When.NOW),
        (NextStep.TRY_AGAIN_ALONE, minutes(0), When.NOW),
        (NextStep.TRY_AGAIN_ALONE, minutes(60), When.WITHIN_THE_HOUR),
        (NextStep.TRY_AGAIN_ALONE, minutes(61), When.LATER),
        (NextStep.TRY_AGAIN_ALONE, None, When.WITHIN_THE_HOUR),
        (NextStep.CONTINUE, None, When.WITHIN_THE_HOUR),
        (NextStep.OFFER_SERVICES, None, When.WITHIN_THE_HOUR),
        (NextStep.START, None, When.LATER),
        (NextStep.FOLLOW_UP, minutes(180), When.LATER),
        (NextStep.NOTHING, None, When.LATER),
    ],
)
def test_what_is_due_when(
    screening_service: object, todo: NextStep, at: datetime | None, when: When
) -> None:
    assert view_model.line(screening_service.add("K7", todo, at=at), NOW).when is when


@pytest.mark.parametrize(
    ("left", "minutes_shown"), [(11, 11), (10.1, 11), (0.01, 1), (0, 0), (-1, -1), (-1.9, -1)]
)
def test_minutes_of_a_signal_are_rounded_up(
    screening_service: object, left: float, minutes_shown: int
) -> None:
    row = screening_service.add("M4", NextStep.MEET_SIGNAL, at=minutes(left))
    assert view_model.line(row, NOW).minutes == minutes_shown


def test_the_order_is_what_is_due_first(busy: object) -> None:
    lines = view_model.in_order([view_model.line(row, NOW) for row in busy.rows])
    assert [line.reference for line in lines] == ["M4", "K7", "T2", "R9", "H5", "B3", "D1"]


def test_somebody_of_yesterday_is_told_apart(screening_service: object) -> None:
    row = screening_service.add("K7", NextStep.START)
    assert view_model.line(row, NOW).arrived_today
    assert not view_model.line(row, NOW + timedelta(days=1)).arrived_today


@pytest.mark.parametrize(
    ("typed", "age"),
    [("34", (34, 34)), (" 16-19 ", (16, 19)), ("16 – 19", (16, 19)), ("0", (0, 0))],
)
def test_an_age_is_one_number_or_two(typed: str, age: tuple[int, int]) -> None:
    assert view_model.parse_age(typed) == age


@pytest.mark.parametrize("typed", ["", "about 30", "19-16", "30.5", "121", "-3", "٣٠", "1-2-3"])
def test_an_age_is_never_guessed(typed: str) -> None:
    assert view_model.parse_age(typed) is None


@pytest.mark.parametrize(
    ("age", "chosen"),
    [(None, "ed-two-prong"), ((20, 20), "youth"), ((40, 40), "ed-two-prong"), ((9, 9), "children"),
     ((16, 19), "ed-two-prong")],
)  # fmt: skip
def test_the_questions_made_for_an_age_come_first(
    screening_service: object, age: tuple[int, int] | None, chosen: str
) -> None:
    found = view_model.by_default(screening_service.protocols, age)
    assert found is not None
    assert found.id == chosen


def test_an_age_suits_both_ends() -> None:
    ages = Ages(from_=18, to=23)
    assert [view_model.suits(ages, (n, n)) for n in (17, 18, 23, 24)] == [False, True, True, False]
    assert view_model.suits(ages, None)
    assert view_model.suits(None, (5, 5))


def test_without_questions_nothing_can_be_chosen() -> None:
    assert view_model.by_default((), (20, 20)) is None
