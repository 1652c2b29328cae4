"""Which copies age has overtaken, whatever the clock may have shown.

How old a copy is, is not told by its date: a clock that ran ahead for an hour would age every
other copy by years. It is told by the log: how often, since the copy, one day was followed by
the next. A step over several days may be a place that was shut or a clock put forward, and
counts nothing; so does a step back. See docs/decisions/0022-copies-under-wrong-clocks.md.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from screenapp.vault.model import BackupCopy
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import log

_DAY: Final = timedelta(days=1)
# "All of the last 7 days", and one more: a clock put forward by hours has a midnight too many.
_ALL: Final = 7 + 1
_WEEKLY: Final = _ALL + 4 * 7
_MONTHS: Final = 12
_YEAR: Final = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class LogDays:
    """The days of the log in its order: from which entry on it is which day."""

    steps: tuple[tuple[int, date], ...]

    def lived_since(self, sequence: int) -> int:
        """On how many days after entry *sequence* the log went on by one day: at most the true
        age in days of what was made then, give or take a midnight."""
        days = [day for at, day in self.steps if at > sequence]
        before = [day for at, day in self.steps if at <= sequence][-1:]
        row = [*before, *days]
        return sum(later - earlier == _DAY for earlier, later in pairwise(row))

    def supports(self, sequence: int, day: date, today: date) -> bool:
        """Whether what was made after entry *sequence* can be of that *day*.

        It can where the days of the log never went back, so that no clock contradicts another;
        or where from there to *today* one followed the other.
        """
        rises = [(at, later > earlier) for (_, earlier), (at, later) in pairwise(self.steps)]
        if all(rise for _, rise in rises):
            return True
        since = all(rise for at, rise in rises if at > sequence)
        return since and abs((today - day).days - self.lived_since(sequence)) <= 1


def log_days(connection: Connection) -> LogDays:
    """The days of the log, without what they say of anybody."""
    rows = connection.execute(log.DAYS).all()
    return LogDays(steps=tuple((row.sequence, date.fromisoformat(row.day)) for row in rows))


def sure(copies: Sequence[BackupCopy], days: LogDays, today: date) -> tuple[BackupCopy, ...]:
    """Those of *copies* that a rule by date may judge: the present key opens them, what they hold
    is part of what is kept now, and the log supports their day."""
    return tuple(
        copy
        for copy in copies
        if copy.opens_with_present_key
        and copy.part_of_present
        and copy.ends is not None
        and not copy.dated_ahead
        and days.supports(copy.ends, copy.day, today)
    )


def due(copies: Sequence[BackupCopy], days: LogDays, today: date) -> bool:
    """Whether there is no copy of *today*: one that a wrong clock dated today is none."""
    trusted = sure(copies, days, today)
    return not trusted or trusted[0].day != today


def older(
    copies: Sequence[BackupCopy], days: LogDays, before: date, today: date
) -> tuple[BackupCopy, ...]:
    """Those of *copies*, the newest first, from before that day, as the log tells as well; never
    the newest that opens, nor any whose day or content nobody can tell: a lead deletes those."""
    newest, kept = newest_of(copies), (today - before).days
    return tuple(
        copy
        for copy in sure(copies, days, today)
        if copy.day < before and days.lived_since(copy.ends or 0) > kept and copy is not newest
    )


def newest_of(copies: Sequence[BackupCopy]) -> BackupCopy | None:
    """The newest of *copies*, the newest first, that the present key opens; one dated in the
    future, or of what is not kept now, only where there is no other."""
    opening = [copy for copy in copies if copy.opens_with_present_key]
    good = [copy for copy in opening if copy.part_of_present and not copy.dated_ahead]
    return next(iter(good or opening), None)


def overtaken(copies: Sequence[BackupCopy], days: LogDays, today: date) -> tuple[BackupCopy, ...]:
    """Those of *copies*, the newest first, that age has overtaken. Never the newest."""
    return superseded(sure(copies, days, today), lambda copy: days.lived_since(copy.ends or 0))


def superseded(
    copies: Sequence[BackupCopy], age: Callable[[BackupCopy], int] | None = None
) -> tuple[BackupCopy, ...]:
    """Those of *copies*, the newest first, that age has overtaken; *age* in days, else by date."""
    if not copies:
        return ()
    newest, seen, over = copies[0].day, set[object](), []
    for copy in copies:
        days = (newest - copy.day).days if age is None else age(copy)
        span = _span(newest, copy.day, days)
        if span is None or span in seen:
            over.append(copy)
        elif span != newest:
            seen.add(span)
    return tuple(over)


def _span(newest: date, day: date, age: int) -> object:
    """What a copy of *day* stands for: of each only the newest is kept. None: for nothing.

    The last days all stand for *newest* itself, of which everything is kept.
    """
    if age < _ALL:
        return newest
    if age < _WEEKLY:
        return day.isocalendar()[:2]
    months = (newest.year - day.year) * 12 + newest.month - day.month
    over = months > _MONTHS and age > _YEAR
    return None if over else (day.year, day.month, "month")
