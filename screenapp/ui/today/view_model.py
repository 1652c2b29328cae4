"""Today as plain values: what is owed in groups, and what a new intake may be given. No Qt."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Final
from uuid import UUID

from screenapp.protocol.model import Ages, Outside, Protocol
from screenapp.screening.digits import plain_digits
from screenapp.screening.next_step import NextStep
from screenapp.screening.owed import OwedKind
from screenapp.workflow.directory.readiness import NOTHING_DUE, DirectoryDue
from screenapp.workflow.work_list import TodayRow, Whose

if TYPE_CHECKING:
    from screenapp.workflow.site import Site

_AGE = re.compile(r"([0-9]{1,3})(?:\s*[-–]\s*([0-9]{1,3}))?")
_OLDEST = 120


class When(Enum):
    NOW = "now"
    THIS_SHIFT = "this_shift"
    WAITING = "waiting"
    FOUND = "found"
    CLOSED = "closed"


class RowCover(Enum):
    """What a row is called: words that anybody may read over a shoulder."""

    RECHECK = "recheck"
    PAPERWORK = "paperwork"
    NEXT_STEP = "next_step"
    CALL_BACK = "call_back"
    HEAR = "hear"
    CONTINUE = "continue"
    START = "start"
    CLOSED = "closed"


class Deed(Enum):
    """The one thing that a row offers."""

    GO = "go"
    TAKE_ON = "take_on"
    TRY_AGAIN = "try_again"
    CONTINUE = "continue"
    START = "start"
    OPEN = "open"


_COVERS: Final[Mapping[OwedKind, RowCover]] = {
    OwedKind.DUTY: RowCover.PAPERWORK,
    OwedKind.SIGNAL: RowCover.RECHECK,
    OwedKind.TALK: RowCover.RECHECK,
    OwedKind.WISH: RowCover.NEXT_STEP,
    OwedKind.PAPER: RowCover.NEXT_STEP,
    OwedKind.CALL_BACK: RowCover.CALL_BACK,
    OwedKind.TRY_AGAIN: RowCover.RECHECK,
    OwedKind.STEP: RowCover.NEXT_STEP,
    OwedKind.OFFER: RowCover.NEXT_STEP,
    OwedKind.FOLLOW_UP: RowCover.HEAR,
    OwedKind.NOTICE: RowCover.NEXT_STEP,
    OwedKind.OUTCOME_CHECK: RowCover.HEAR,
    OwedKind.PARTNER: RowCover.HEAR,
}
_WITHOUT_DEBT: Final[Mapping[NextStep, tuple[RowCover, Deed]]] = {
    NextStep.CONTINUE: (RowCover.CONTINUE, Deed.CONTINUE),
    NextStep.START: (RowCover.START, Deed.START),
    NextStep.NOTHING: (RowCover.CLOSED, Deed.OPEN),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLeft:
    """Days, hours and minutes until something is due, or since it was when it is ``over``."""

    days: int = 0
    hours: int = 0
    minutes: int = 0
    over: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayLine:
    """One row. ``key`` is its own among all rows; ``debt`` names what is owed in commands.

    Times are aware. A signal's row has neither ``place`` nor ``arrived_at``: who reads it over
    a shoulder learns nothing by which to tell whose sign it was. ``may_pass``: one may say that
    one cannot go; ``unable``: one did; ``unmet``: nobody has gone, long after they should have;
    ``may_return``: somebody of an earlier day, who may have come back.
    """

    key: str
    intake: UUID
    screening: UUID | None
    reference: str
    cover: RowCover
    deed: Deed
    when: When
    debt: str = ""
    arrived_at: datetime | None = None
    arrived_today: bool = True
    place: str = ""
    left: TimeLeft | None = None
    paused_at: datetime | None = None
    whose: Whose = Whose.NOBODY
    role: str = ""
    tried: int = 0
    may_leave: bool = False
    may_pass: bool = False
    unable: bool = False
    unmet: bool = False
    may_change: bool = False
    may_return: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayViewModel:
    """Everything the page shows. ``covers`` are the site's own words (missing: the program's).

    ``finding`` is True while the lines are what somebody looked for, and ``more`` is how many
    others were found; ``closed`` while those
    closed today were asked for; ``done`` are their references. ``call``: whom to tell where
    nobody went (empty: whoever leads the shift). ``services``: what of the list is to be seen to.
    """

    now: datetime
    shift: str
    lines: tuple[TodayLine, ...]
    covers: Mapping[RowCover, str]
    finding: bool = False
    more: int = 0
    closed: bool = False
    done: tuple[str, ...] = ()
    call: str = ""
    services: DirectoryDue = NOTHING_DUE

    def of(self, when: When) -> tuple[TodayLine, ...]:
        return tuple(line for line in self.lines if line.when is when)

    @property
    def people(self) -> int:
        """How many people something is open for."""
        return len({line.intake for line in self.lines if line.when is not When.CLOSED})


def covers_of(site: "Site") -> dict[RowCover, str]:
    """The words that *site* set for rows; empty where it set none."""
    return {
        RowCover.RECHECK: site.recheck_cover,
        RowCover.PAPERWORK: site.duty_cover,
        RowCover.NEXT_STEP: site.step_cover,
        RowCover.HEAR: site.follow_up_cover,
    }


def patience_of(site: "Site") -> timedelta:
    """How long after its time a sign that nobody met is told as such."""
    return timedelta(minutes=site.escalate_minutes)


def line(
    row: TodayRow, now: datetime, *, found: bool = False, patience: timedelta | None = None
) -> TodayLine:
    """*row* as it stands at the aware time *now*; *found*: it was looked for, and only opens.

    *patience* is the time after which a sign that nobody met is told as such.
    """
    intake, debt = row.intake, row.debt
    signal = debt is not None and debt.kind is OwedKind.SIGNAL
    alone = debt is not None and debt.kind in (OwedKind.SIGNAL, OwedKind.TALK)
    cover, deed = _WITHOUT_DEBT[row.step]
    today = intake.arrived_at.astimezone().date() == now.astimezone().date()
    if debt is not None:
        cover, deed = _COVERS[debt.kind], _deed(row)
    due_at = debt.due_at if debt is not None else None
    return TodayLine(
        key=f"{row.screening or intake.id}/{debt.key if debt else row.step.value}",
        intake=intake.id,
        screening=row.screening,
        debt=debt.key if debt is not None else "",
        reference=intake.reference,
        cover=cover,
        deed=Deed.OPEN if found else deed,
        when=When.FOUND if found else _when(row, now),
        arrived_at=None if signal else intake.arrived_at,
        arrived_today=today,
        place="" if signal else intake.place,
        left=time_left(due_at, now) if due_at is not None else None,
        paused_at=row.paused_at,
        whose=row.whose,
        role=row.role,
        tried=row.tried if debt is not None and debt.kind is OwedKind.TRY_AGAIN else 0,
        may_leave=signal and not found,
        may_pass=alone and not found and not row.unable,
        unable=alone and row.unable,
        unmet=signal and due_at is not None and patience is not None and now > due_at + patience,
        may_return=found and not today,
        may_change=row.untouched and row.step is NextStep.START,
    )


def in_order(
    rows: tuple[TodayRow, ...], now: datetime, patience: timedelta | None = None
) -> tuple[TodayLine, ...]:
    """First what has the least time left, then what has none, in the order in which it arose."""
    kinds = list(OwedKind)

    def place(row: TodayRow) -> tuple[int, bool, float, int, float]:
        at = row.debt.due_at if row.debt is not None else None
        kind = kinds.index(row.debt.kind) if row.debt is not None else len(kinds)
        group = list(When).index(_when(row, now))
        arrived = row.intake.arrived_at.timestamp()
        return group, at is None, at.timestamp() if at else 0.0, kind, arrived

    return tuple(line(row, now, patience=patience) for row in sorted(rows, key=place))


def time_left(due_at: datetime, now: datetime) -> TimeLeft:
    """Whole minutes, rounded up: at the last moment it says 1, not 0. Days say no minutes."""
    minutes = -int(-(due_at - now).total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    days, hours = divmod(hours, 24) if hours >= _IN_DAYS else (0, hours)
    return TimeLeft(days=days, hours=hours, minutes=rest, over=minutes < 0)


_IN_DAYS = 48
"""Hours from which on they are told in days."""


def _deed(row: TodayRow) -> Deed:
    debt = row.debt
    if debt is None or debt.kind.waits_for_others:
        return Deed.OPEN
    if debt.kind is OwedKind.SIGNAL and row.whose is not Whose.ME:
        return Deed.GO
    if row.offered_to_me or row.whose is Whose.COLLEAGUE:
        # One person is signed in at a time: a colleague who owns this is not here now.
        return Deed.TAKE_ON
    return Deed.TRY_AGAIN if debt.kind is OwedKind.TRY_AGAIN else Deed.OPEN


def _when(row: TodayRow, now: datetime) -> When:
    debt = row.debt
    if debt is None:
        return When.CLOSED if row.over else When.THIS_SHIFT
    due = debt.due_at is not None and debt.due_at - now <= timedelta()
    if debt.kind.waits_for_others:
        return When.NOW if due else When.WAITING
    always = debt.kind in (OwedKind.DUTY, OwedKind.SIGNAL, OwedKind.TALK)
    return When.NOW if always or due else When.THIS_SHIFT


def parse_age(typed: str) -> tuple[int, int] | None:
    """(lowest, highest) of "34" or "16-19" in any digits; None when it is neither. No guess."""
    found = _AGE.fullmatch(plain_digits(typed.strip()))
    if found is None:
        return None
    low = int(found[1])
    high = int(found[2]) if found[2] else low
    return (low, high) if low <= high <= _OLDEST else None


def suits(ages: Ages | None, age: tuple[int, int] | None) -> bool:
    """Whether a protocol for *ages* is made for all of *age*; an unknown age suits every one."""
    if ages is None or age is None:
        return True
    return (ages.from_ is None or age[0] >= ages.from_) and (ages.to is None or age[1] <= ages.to)


def closed_to(protocol: Protocol, age: tuple[int, int] | None) -> bool:
    """Whether *protocol* asks nothing at all of a person of *age*."""
    ages = protocol.ages
    return ages is not None and ages.outside is Outside.BLOCK and not suits(ages, age)


def by_default(protocols: tuple[Protocol, ...], age: tuple[int, int] | None) -> Protocol | None:
    """The first protocol made for *age*; of those made for it, one that names its ages first.

    Without an age it is the first of the list.
    """
    if age is None:
        return protocols[0] if protocols else None
    named = [p for p in protocols if p.ages is not None and suits(p.ages, age)]
    anyone = [p for p in protocols if p.ages is None]
    return next(iter((*named, *anyone, *protocols)), None)
