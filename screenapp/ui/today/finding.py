"""What was typed into Today's find field: a reference, a day or part of a place. No Qt."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from screenapp.workflow.work_list import Sought

_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_DAY_MONTH = re.compile(r"(\d{1,2})\.?\s+(?:de\s+)?([^\W\d]+)\.?(?:\s+(?:de\s+)?(\d{4}))?")
_MONTH_DAY = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?")
_SHORTEST = 3
"""Letters that are enough to tell a month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """How the worker's language calls days. ``months`` are twelve, from January on."""

    today: str = "today"
    yesterday: str = "yesterday"
    months: tuple[str, ...] = _MONTHS


def sought(typed: str, today: date, words: DayWords) -> Sought:
    """What *typed* looks for. A day without its year is the last one that has been."""
    text = " ".join(typed.split()).casefold()
    if text in ("today", words.today.casefold()):
        return Sought(day=today)
    if text in ("yesterday", words.yesterday.casefold()):
        return Sought(day=today - timedelta(days=1))
    try:
        return Sought(day=date.fromisoformat(text))
    except ValueError:
        day = _day(text, today, words)
    return Sought(day=day) if day is not None else Sought(text=typed.strip())


def _day(text: str, today: date, words: DayWords) -> date | None:
    found = _DAY_MONTH.fullmatch(text)
    number, name, year = found.groups() if found else ("", "", None)
    if found is None:
        found = _MONTH_DAY.fullmatch(text)
        if found is None:
            return None
        name, number, year = found.groups()
    month = _month(name, words)
    if month is None:
        return None
    if year is not None:
        return _on(int(year), month, int(number))
    days = (_on(today.year - ago, month, int(number)) for ago in range(_LEAP))
    return next((day for day in days if day is not None and day <= today), None)


_LEAP = 9
"""Years back in which every day of a year has been, 29 February too."""


def _on(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _month(name: str, words: DayWords) -> int | None:
    if len(name) < _SHORTEST:
        return None
    for months in (words.months, _MONTHS):
        for number, month in enumerate(months, start=1):
            if month.casefold().startswith(name):
                return number
    return None
