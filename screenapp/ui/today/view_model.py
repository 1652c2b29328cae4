"""Today as plain values: lines in three groups, and what a new intake may be given. No Qt."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

from screenapp.protocol.model import Ages, Outside, Protocol
from screenapp.screening.digits import plain_digits
from screenapp.screening.next_step import NextStep

if TYPE_CHECKING:
    from screenapp.workflow.screening_service import TodayRow

_HOUR = timedelta(hours=1)
_AGE = re.compile(r"([0-9]{1,3})(?:\s*[-–]\s*([0-9]{1,3}))?")
_OLDEST = 120


class When(Enum):
    NOW = "now"
    WITHIN_THE_HOUR = "within_the_hour"
    LATER = "later"
    EARLIER_DAYS = "earlier_days"


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayLine:
    """One intake. ``minutes`` are those a signal still gives, below 0 once they are over.

    ``at`` is when it is due; ``paused_at`` when somebody last worked on it; both aware.
    """

    intake: UUID
    screening: UUID | None
    reference: str
    todo: NextStep
    when: When
    arrived_at: datetime
    arrived_today: bool = True
    place: str = ""
    at: datetime | None = None
    minutes: int | None = None
    tried: int = 0
    progress: tuple[int, int] | None = None
    alone: bool | None = None
    paused_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayViewModel:
    """Everything the page shows. ``cover_word`` stands for a silent signal (empty: our own).

    ``earlier`` is True when those of earlier days were asked for and stand among the lines.
    """

    now: datetime
    shift: str
    lines: tuple[TodayLine, ...]
    cover_word: str = ""
    earlier: bool = False

    def of(self, when: When) -> tuple[TodayLine, ...]:
        return tuple(line for line in self.lines if line.when is when)

    @property
    def people(self) -> int:
        """How many of this shift and the days just before."""
        return sum(line.when is not When.EARLIER_DAYS for line in self.lines)


def line(row: "TodayRow", now: datetime, *, earlier: bool = False) -> TodayLine:
    """*row* as it stands at the aware time *now*; *earlier*: it is of the days before."""
    todo, at = row.due.todo, row.due.at
    return TodayLine(
        intake=row.intake.id,
        screening=row.screening,
        reference=row.intake.reference,
        todo=todo,
        when=When.EARLIER_DAYS if earlier else _when(todo, at, now),
        arrived_at=row.intake.arrived_at,
        arrived_today=row.intake.arrived_at.astimezone().date() == now.astimezone().date(),
        place=row.intake.place,
        at=at,
        minutes=_minutes(at, now) if todo is NextStep.MEET_SIGNAL and at else None,
        tried=row.tried,
        progress=row.progress,
        alone=row.alone,
        paused_at=row.paused_at,
    )


def in_order(lines: list[TodayLine]) -> tuple[TodayLine, ...]:
    """First what is due first; what has no time in the order of what a nurse should see."""
    todos = list(NextStep)

    def place(one: TodayLine) -> tuple[int, bool, float, int, float]:
        at = one.at.timestamp() if one.at else 0.0
        arrived = one.arrived_at.timestamp()
        group = list(When).index(one.when)
        return group, one.at is None, at, todos.index(one.todo), arrived

    return tuple(sorted(lines, key=place))


def _when(todo: NextStep, at: datetime | None, now: datetime) -> When:
    match todo:
        case NextStep.MEET_SIGNAL:
            return When.NOW
        case NextStep.TRY_AGAIN_ALONE if at is not None:
            if at <= now:
                return When.NOW
            return When.WITHIN_THE_HOUR if at - now <= _HOUR else When.LATER
        case NextStep.TRY_AGAIN_ALONE | NextStep.CONTINUE | NextStep.OFFER_SERVICES:
            return When.WITHIN_THE_HOUR
        case _:
            return When.LATER


def _minutes(at: datetime, now: datetime) -> int:
    """Whole minutes left, rounded up: at the last moment it says 1, not 0."""
    return -int(-(at - now).total_seconds() // 60)


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
