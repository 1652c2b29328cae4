"""Days and months as files write them."""

import re
from datetime import date
from typing import Final

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


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
