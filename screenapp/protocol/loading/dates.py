"""Days and months as files write them."""

import re
from datetime import date
from typing import Final

from screenapp.protocol.loading.node_reader import NodeReader
from screenapp.protocol.loading.nodes import Scalar

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH: Final = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?")
TODAY: Final = "today"
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


def month_of(form: NodeReader, key: str) -> str | None:
    """The month (or day) that *form* writes under *key*; None where nothing does, or a fault."""
    node = form.given(key)
    if node is None:
        return None
    if isinstance(node, Scalar) and _MONTH.fullmatch(node.text):
        return node.text
    form.fault(node, "not-a-month", f'`{key}` is a month; write `{key}: "2027-01"`')
    return None


def end_of(form: NodeReader, key: str) -> str | None:
    """The day, month, year or ``today`` that *form* writes under *key*."""
    node = form.given(key)
    if node is None:
        return None
    if isinstance(node, Scalar) and (node.text == TODAY or is_date(node.text)):
        return node.text
    message = f"`{key}` is a year, a month, a day or `today`; write `{key}: 1900`"
    form.fault(node, "not-a-date", message)
    return None


def passes(answer: str, earliest: str | None, latest: str | None, today: date) -> bool:
    """Whether any day of *answer*, a year, month or day, lies from *earliest* to *latest*.

    An end that is a year or a month lets all its days in.
    """
    after = _read(earliest, today)
    before = _read(latest, today)
    return (after is None or _as_far(answer, after, first=True)) and (
        before is None or _as_far(answer, before, first=False)
    )


def _read(end: str | None, today: date) -> str | None:
    return today.isoformat() if end == TODAY else end


def _as_far(answer: str, end: str, *, first: bool) -> bool:
    """Whether some day of *answer* is not before (*first*) or not after some day of *end*."""
    length = min(len(answer), len(end))
    return answer[:length] >= end[:length] if first else answer[:length] <= end[:length]
