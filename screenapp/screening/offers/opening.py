"""When a service is open, written so that it can be reckoned with: ``mon-fri 09:00-17:00``."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ALWAYS: Final = "always"
_LONGEST: Final = 200
_WEEK: Final = 7 * 24 * 60
_DAY: Final = 24 * 60
_SPAN: Final = re.compile(
    r"(?P<first>[a-z]{3})(?:-(?P<last>[a-z]{3}))?\s+"
    r"(?P<h1>\d{1,2})[:.](?P<m1>\d\d)\s*-\s*(?P<h2>\d{1,2})[:.](?P<m2>\d\d)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """``spans`` are (from, to) in minutes since Monday 00:00; one that ends past the week wraps."""

    spans: tuple[tuple[int, int], ...]

    def is_open(self, at: datetime) -> bool:
        """Whether it is open at *at*, by the clock on the wall there."""
        minute = _minute(at)
        return any(a <= minute < b or a <= minute + _WEEK < b for a, b in self.spans)

    def opens_next(self, at: datetime) -> datetime | None:
        """When it opens next after *at*; None where it never closes or never opens."""
        if self.is_open(at) or not self.spans:
            return None
        minute = _minute(at)
        wait = min((a - minute) % _WEEK for a, _ in self.spans)
        return at.replace(second=0, microsecond=0) + timedelta(minutes=wait)


@lru_cache(maxsize=4096)
def opening(written: str) -> Opening | None:
    """What *written* means; None where it means nothing. Empty is nothing too.

    Spans stand apart by commas or semicolons: ``mon-fri 09:00-17:00; sat 10:00-14:00``. One that
    ends at or before its beginning goes past midnight. ``always`` stands alone.
    """
    plain = written.strip().casefold()
    if not plain or len(plain) > _LONGEST:
        return None
    if plain == ALWAYS:
        return Opening(spans=((0, _WEEK),))
    spans: list[tuple[int, int]] = []
    for part in re.split(r"[;,]", plain):
        found = _SPAN.fullmatch(part.strip())
        if found is None or not _add(spans, found):
            return None
    return Opening(spans=tuple(spans))


def _add(spans: list[tuple[int, int]], found: re.Match[str]) -> bool:
    first, last = found["first"], found["last"] or found["first"]
    begin, end = _time(found["h1"], found["m1"]), _time(found["h2"], found["m2"])
    if first not in DAYS or last not in DAYS or begin is None or end is None or begin == _DAY:
        return False
    at, until = DAYS.index(first), DAYS.index(last)
    while True:
        span = end - begin if end > begin else end - begin + _DAY
        spans.append((at * _DAY + begin, at * _DAY + begin + span))
        if at == until:
            return True
        at = (at + 1) % len(DAYS)


def _time(hours: str, minutes: str) -> int | None:
    """Minutes since midnight; 24:00 is the end of the day."""
    found = int(hours) * 60 + int(minutes)
    return found if int(minutes) < 60 and found <= _DAY else None


def _minute(at: datetime) -> int:
    return at.weekday() * _DAY + at.hour * 60 + at.minute
