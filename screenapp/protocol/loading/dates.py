"""Days and months as files write them."""

import re
from datetime import date
from typing import Final

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIRST_DAY: Final = "-01-01"


def is_date(text: str) -> bool:
    """True for such a day, and for a month or a year alone: YYYY-MM or YYYY."""
    return is_day(text + _FIRST_DAY[len(text) - 4 :] if len(text) in (4, 7) else text)


def is_day(text: str) -> bool:
    """True for a day of the calendar written as YYYY-MM-DD."""
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def month_is_past(month: str, today: date) -> bool:
    """True when *today* lies after the month (YYYY-MM), or after the day (YYYY-MM-DD)."""
    shown = today.isoformat()
    return month < shown[: len(month)]
