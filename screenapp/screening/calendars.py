"""Years that have to be asked about: still to come, or perhaps of another calendar. No Qt.

Nothing is converted. A reading is what a year would be here, for staff to ask by; the answer is
what they then write.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final, assert_never

from screenapp.resources import language_table

EARLIEST: Final = 1900
"""A year before this is asked about: nobody who is asked was born then."""


class Calendar(Enum):
    """Calendars whose years are taken for others; the value is its name in ids."""

    BUDDHIST = "buddhist"
    SOLAR_HIJRI = "solar_hijri"
    LUNAR_HIJRI = "lunar_hijri"
    ETHIOPIAN = "ethiopian"


_ETHIOPIAN_LANGUAGES: Final = frozenset(
    code
    for code, one in language_table().items()
    if one.get("calendar") == Calendar.ETHIOPIAN.value
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the year is here if it is of *calendar*: one year, or the two that it touches."""

    calendar: Calendar
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OddYear:
    """A date that is kept only once somebody was asked. ``to_come``: it is still to come."""

    year: int
    to_come: bool
    readings: tuple[Reading, ...]


def odd_year(answer: str, *, today: date, language: str = "") -> OddYear | None:
    """What has to be asked about *answer*, a date as `answers.parse` gives it; None if nothing.

    *language* is the one the person is asked in: some people count years as where they are from.
    """
    year = int(answer[:4])
    to_come = answer > today.isoformat()[: len(answer)]
    spoken = language.split("-")[0]
    ethiopian = spoken in _ETHIOPIAN_LANGUAGES
    if not to_come and year >= EARLIEST and not ethiopian:
        return None
    readings = tuple(
        Reading(calendar=calendar, years=years)
        for calendar in Calendar
        if (years := _here(calendar, year, today.year))
        and (calendar is not Calendar.ETHIOPIAN or ethiopian)
    )
    if not to_come and year >= EARLIEST and not readings:
        return None
    return OddYear(year=year, to_come=to_come, readings=readings)


def _here(calendar: Calendar, year: int, now: int) -> tuple[int, ...]:
    """The years here that *year* of *calendar* touches; none where it would not be a life's."""
    match calendar:
        case Calendar.BUDDHIST:
            found: tuple[int, ...] = (year - 543,)
        case Calendar.SOLAR_HIJRI:
            found = (year + 621, year + 622)
        case Calendar.LUNAR_HIJRI:
            # 33 lunar years are about 32 of the sun; the era began in 622.
            first = year - year // 33 + 621
            found = (first, first + 1)
        case Calendar.ETHIOPIAN:
            found = (year + 7, year + 8)
        case _:
            assert_never(calendar)
    return tuple(one for one in found if EARLIEST <= one <= now)
