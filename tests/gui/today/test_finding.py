"""What is typed into the find field is read as a day where it is one, and never guessed."""

from datetime import date

import pytest

from screenapp.ui.today.finding import DayWords, sought

TODAY = date(2026, 5, 28)
SPANISH = DayWords(
    today="hoy",
    yesterday="ayer",
    months=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
            "septiembre", "octubre", "noviembre", "diciembre"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5 March", date(2026, 3, 5)),
        ("  5   march ", date(2026, 3, 5)),
        ("march 5", date(2026, 3, 5)),
        ("5 Mar", date(2026, 3, 5)),
        ("5 March 2024", date(2024, 3, 5)),
        ("2026-03-05", date(2026, 3, 5)),
        ("yesterday", date(2026, 5, 27)),
        ("Today", TODAY),
        ("28 May", TODAY),
        ("29 May", date(2025, 5, 29)),
        ("29 February", date(2024, 2, 29)),
    ],
)
def test_a_day_is_read_in_the_ways_people_write_it(typed: str, day: date) -> None:
    assert sought(typed, TODAY, DayWords()).day == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5 de marzo", date(2026, 3, 5)),
        ("5 marzo", date(2026, 3, 5)),
        ("5 de marzo de 2025", date(2025, 3, 5)),
        ("ayer", date(2026, 5, 27)),
        ("5 March", date(2026, 3, 5)),
    ],
)
def test_the_workers_language_and_english_are_both_read(typed: str, day: date) -> None:
    assert sought(typed, TODAY, SPANISH).day == day


@pytest.mark.parametrize("typed", ["K7", "room 6", "bay 2", "5", "31 February", "5 ma", "32 May"])
def test_what_is_no_day_is_a_reference_or_a_place(typed: str) -> None:
    found = sought(typed, TODAY, DayWords())
    assert (found.day, found.text) == (None, typed)
