"""Calendar months, quarters and years: the only periods a review may look at.

Free ranges that overlap could be subtracted from one another until one person is left, and
so could two looks at a period that still runs: only periods that have ended are offered.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final, Self

_MONTHS_IN_QUARTER: Final = 3
_WEEK: Final = timedelta(days=7)


class Span(Enum):
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int:
        return {Span.MONTH: 1, Span.QUARTER: _MONTHS_IN_QUARTER, Span.YEAR: 12}[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """``number`` counts from 1 within the year: 1 to 12, 1 to 4, or 1."""

    span: Span
    year: int
    number: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.number <= 12 // self.span.months:
            raise ValueError(f"a year has no {self.span.value} {self.number}")

    @classmethod
    def of(cls, span: Span, day: date) -> Self:
        """The period of that *span* in which *day* lies."""
        return cls(span=span, year=day.year, number=(day.month - 1) // span.months + 1)

    @property
    def first(self) -> date:
        return date(self.year, self.first_month, 1)

    @property
    def last(self) -> date:
        return date(self.year, self.last_month, monthrange(self.year, self.last_month)[1])

    @property
    def first_month(self) -> int:
        return (self.number - 1) * self.span.months + 1

    @property
    def last_month(self) -> int:
        return self.number * self.span.months

    @property
    def parts(self) -> tuple["Period", ...]:
        """The periods of the next smaller span that make up this one; none for a month."""
        smaller = {Span.YEAR: Span.QUARTER, Span.QUARTER: Span.MONTH}.get(self.span)
        if smaller is None:
            return ()
        many = self.span.months // smaller.months
        first = (self.number - 1) * many + 1
        return tuple(
            Period(span=smaller, year=self.year, number=n) for n in range(first, first + many)
        )

    @property
    def code(self) -> str:
        """``2025-03``, ``2025-Q1`` or ``2025``: for file names and the command line."""
        match self.span:
            case Span.MONTH:
                return f"{self.year}-{self.number:02}"
            case Span.QUARTER:
                return f"{self.year}-Q{self.number}"
            case Span.YEAR:
                return str(self.year)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def ended(self, today: date) -> bool:
        return self.last < today

    def full_weeks(self, begins: int = 0) -> tuple[date, ...]:
        """The first days of the weeks that lie wholly inside; *begins*: 0 is Monday, 6 Sunday."""
        day = self.first + timedelta(days=(begins - self.first.weekday()) % 7)
        weeks = []
        while day + _WEEK - timedelta(days=1) <= self.last:
            weeks.append(day)
            day += _WEEK
        return tuple(weeks)


def parse(code: str) -> Period | None:
    """The period that `Period.code` wrote; None for anything else."""
    year, _, rest = code.partition("-")
    if not (year.isascii() and year.isdigit() and len(year) == 4):
        return None
    span, number = (Span.QUARTER, rest[1:]) if rest.startswith("Q") else (Span.MONTH, rest)
    if not rest:
        span, number = Span.YEAR, "1"
    if not (number.isascii() and number.isdigit()):
        return None
    try:
        found = Period(span=span, year=int(year), number=int(number))
    except ValueError:
        return None
    return found if found.code == code and found.year > 0 else None


def all_of(year: int) -> tuple[Period, ...]:
    """Months, quarters and the year itself, smallest first."""
    whole = Period(span=Span.YEAR, year=year)
    months = tuple(month for quarter in whole.parts for month in quarter.parts)
    return (*months, *whole.parts, whole)


def offered(days: Iterable[date], today: date) -> tuple[Period, ...]:
    """The periods that hold one of *days* and have ended, newest first and longest last."""
    found = {Period.of(span, day) for day in days for span in Span}
    order = list(Span)
    return tuple(
        sorted(
            (period for period in found if period.ended(today)),
            key=lambda p: (order.index(p.span), -p.year, -p.number),
        )
    )
