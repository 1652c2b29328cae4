"""When a service is open, by what is written of it."""

from datetime import UTC, datetime

import pytest

from screenapp.screening.offers.opening import opening

MONDAY = datetime(2026, 9, 21, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "day", "hour", "open_"),
    [
        ("always", 27, 3, True),
        ("mon-fri 09:00-17:00", 21, 9, True),
        ("mon-fri 09:00-17:00", 21, 17, False),
        ("mon-fri 09:00-17:00", 26, 10, False),
        ("mon-fri 09:00-17:00; sat 10:00-14:00", 26, 10, True),
        ("Fri 22:00-06:00", 26, 5, True),
        ("sun 22:00-06:00", 21, 5, True),
        ("sun 22:00-06:00", 21, 6, False),
        ("sat-mon 8:00-9:00", 27, 8, True),
        ("mon 00:00-24:00", 21, 23, True),
        ("mon 00:00-00:00", 21, 23, True),
    ],
)
def test_it_is_open_when_it_says_so(written, day, hour, open_):
    assert opening(written).is_open(MONDAY.replace(day=day, hour=hour)) is open_


@pytest.mark.parametrize(
    "written",
    [
        "",
        "9-5",
        "mon-fri",
        "mon 09:60-10:00",
        "mon 25:00-26:00",
        "foo 09:00-10:00",
        "mon 24:00-25:00",
        "mon-fri 09:00-17:00;",
        "mon 09:00-10:00 " * 40,
        "always, mon 09:00-10:00",
    ],
)
def test_what_means_nothing_is_not_guessed_at(written):
    assert opening(written) is None


def test_it_tells_when_it_opens_next():
    hours = opening("mon 09:00-17:00; thu 08:30-12:00")
    assert hours.opens_next(MONDAY.replace(hour=18)) == datetime(2026, 9, 24, 8, 30, tzinfo=UTC)
    sunday = datetime(2026, 9, 27, 23, tzinfo=UTC)
    assert hours.opens_next(sunday) == datetime(2026, 9, 28, 9, tzinfo=UTC)
    assert hours.opens_next(MONDAY.replace(hour=10)) is None
