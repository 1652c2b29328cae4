"""Dates: a month or a year alone is an answer; an unlikely year is asked about, never changed."""

from datetime import date

import pytest

from screenapp.protocol.model import AnswerType, Item, Source
from screenapp.screening.answers import Refusal, fits, parse
from screenapp.screening.calendars import Calendar, Reading, odd_year

TODAY = date(2026, 11, 30)
SINCE = Item(
    id="since", construct="threats", source=Source.SELF, answer=AnswerType.DATE, text="Since when?"
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2026-05-31", "2026-05-31"),
        (" 2026-05 ", "2026-05"),
        ("2019", "2019"),
        ("۲۰۱۹-۰۵", "2019-05"),
        ("२०१९", "2019"),
    ],
)
def test_a_day_a_month_or_a_year_is_kept_as_it_is_given(typed: str, kept: str) -> None:
    assert parse(SINCE, typed) == kept
    assert fits(SINCE, kept) is None


@pytest.mark.parametrize(
    "typed", ["19", "2026-13", "2026-5", "2026-02-30", "0000", "2026-", "20265", "May 2026"]
)
def test_what_is_no_date_is_never_guessed(typed: str) -> None:
    assert parse(SINCE, typed) is Refusal.NOT_A_DATE


@pytest.mark.parametrize("answer", ["2026", "2026-11", "2026-11-30", "1900", "1987-02-01"])
def test_a_likely_date_is_not_asked_about(answer: str) -> None:
    assert odd_year(answer, today=TODAY) is None


@pytest.mark.parametrize("answer", ["2027", "2026-12", "2026-12-01"])
def test_a_date_still_to_come_is_asked_about(answer: str) -> None:
    odd = odd_year(answer, today=TODAY)
    assert odd is not None
    assert odd.to_come
    assert odd.readings == ()


@pytest.mark.parametrize(
    ("answer", "language", "reading"),
    [
        ("2567", "th", Reading(calendar=Calendar.BUDDHIST, years=(2024,))),
        ("1403-05", "fa", Reading(calendar=Calendar.SOLAR_HIJRI, years=(2024, 2025))),
        ("1446", "ar", Reading(calendar=Calendar.LUNAR_HIJRI, years=(2024, 2025))),
        ("2012", "am", Reading(calendar=Calendar.ETHIOPIAN, years=(2019, 2020))),
        ("2012", "ti-ET", Reading(calendar=Calendar.ETHIOPIAN, years=(2019, 2020))),
    ],
)
def test_a_year_of_another_calendar_is_told_as_what_it_would_be_here(
    answer: str, language: str, reading: Reading
) -> None:
    odd = odd_year(answer, today=TODAY, language=language)
    assert odd is not None
    assert reading in odd.readings


def test_a_year_that_cannot_be_ethiopian_yet_is_not_asked_about() -> None:
    assert odd_year("2024", today=TODAY, language="am") is None


def test_a_year_of_no_life_is_asked_about_too() -> None:
    odd = odd_year("1066", today=TODAY)
    assert odd is not None
    assert (odd.to_come, odd.readings) == (False, ())
