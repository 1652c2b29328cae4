"""Privacy and completion over time, as control charts that show no counts.

A point is a share in whole per cent, or, where few people stand behind it, only whether it
lies within the limits. Whole per cents without their counts cannot be added up to the
counts of the period, and a hidden point never stands alone among shown ones.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from screenapp.review.control import LimitSide, ShareChart, SignalRule, share_chart
from screenapp.review.encounters import Encounter
from screenapp.review.period import Period, Span
from screenapp.review.suppression import HiddenFigure, ShownFigure, small

_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)


class TrendStep(Enum):
    WEEK = "week"
    MONTH = "month"


class Over(Enum):
    """What is charted: private where privacy was needed, complete of all with a reason."""

    PRIVATE = "private"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One week or month; ``percent`` holds None where nobody was there.

    ``outside``: beyond a limit. ``side`` and ``rules`` say how, of shown points alone.
    """

    start: date
    percent: ShownFigure[int | None] | HiddenFigure
    limits: ShownFigure[tuple[int, int]] | HiddenFigure
    outside: bool
    side: LimitSide | None = None
    rules: tuple[SignalRule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendSegment:
    """A stretch under one version of the protocol: limits begin anew with each version."""

    version: str
    points: tuple[Point, ...]
    centre: ShownFigure[int] | HiddenFigure
    provisional: bool
    widened: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    over: Over
    step: TrendStep
    segments: tuple[TrendSegment, ...]

    @property
    def points(self) -> tuple[Point, ...]:
        return tuple(point for segment in self.segments for point in segment.points)

    @property
    def provisional(self) -> bool:
        return any(segment.provisional for segment in self.segments)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bin:
    """What happened in one week or month: x of n, and the version mostly in use."""

    start: date
    x: int
    n: int
    version: str


def trend(
    met: Sequence[Encounter],
    over: Over,
    period: Period,
    *,
    today: date,
    k: int,
    week_begins: int = 0,
) -> Trend:
    """The chart of *period*: months of a year, else its full weeks, from *week_begins* (0 is
    Monday) on.

    Which points are hidden is settled for the whole quarter (or year), so that the charts of
    a month and of its quarter hide the same.
    """
    if period.span is Span.YEAR:
        step = TrendStep.MONTH
        stretches = [(m.first, m.last) for quarter in period.parts for m in quarter.parts]
    else:
        step = TrendStep.WEEK
        weeks = Period.of(Span.QUARTER, period.first).full_weeks(week_begins)
        stretches = [(day, day + _WEEK - _DAY) for day in weeks]
    ended = [(first, last) for first, last in stretches if last < today]
    bins = _bins(met, over, ended)
    hidden = _hidden(bins, k)
    # Limits rest on all that is known of a version, whatever part of it is looked at.
    segments = tuple(
        segment for run in _runs(bins) if (segment := _segment(run, hidden, period, k)) is not None
    )
    return Trend(over=over, step=step, segments=segments)


def _bins(
    met: Sequence[Encounter], over: Over, stretches: Sequence[tuple[date, date]]
) -> tuple[_Bin, ...]:
    below, above = _tests(over)
    found: list[_Bin] = []
    version = ""
    for first, last in stretches:
        inside = [e for e in met if e.reason and first <= e.day <= last]
        versions = Counter(e.version for e in inside if e.version)
        # Without anybody the version before is taken to be in use still.
        version = versions.most_common(1)[0][0] if versions else version
        base = [e for e in inside if below(e)]
        found.append(_Bin(start=first, x=sum(map(above, base)), n=len(base), version=version))
    return tuple(found)


def _tests(
    over: Over,
) -> tuple[Callable[[Encounter], bool], Callable[[Encounter], bool]]:
    """Who is below the line, and who of them above it."""
    match over:
        case Over.PRIVATE:
            return (lambda e: e.tried and e.privacy_needed), (lambda e: e.private)
        case Over.COMPLETE:
            return (lambda e: True), (lambda e: e.complete)


def _hidden(bins: Sequence[_Bin], k: int) -> frozenset[date]:
    """Starts of the points that must not be shown: never exactly one."""
    present = [b for b in bins if b.n]
    few = [b for b in present if b.n < k or small(b.x, k) or small(b.n - b.x, k)]
    if len(few) == 1:
        others = [b for b in present if b not in few]
        few += sorted(others, key=lambda b: (b.n, b.start))[:1]
    return frozenset(b.start for b in few)


def _runs(bins: Sequence[_Bin]) -> list[list[_Bin]]:
    """*bins* cut wherever the version changes; those before the first version go with it."""
    runs: list[list[_Bin]] = []
    for b in bins:
        if runs and runs[-1][-1].version in ("", b.version):
            runs[-1].append(b)
        else:
            runs.append([b])
    return runs


def _segment(
    run: Sequence[_Bin], hidden: frozenset[date], period: Period, k: int
) -> TrendSegment | None:
    chart = share_chart([(b.x, b.n) for b in run])
    points = tuple(
        _point(b, chart, place, hidden)
        for place, b in enumerate(run)
        if b.start in period and (b.start + _WEEK - _DAY in period or period.span is Span.YEAR)
    )
    if not points:
        return None
    x, n = sum(b.x for b in run), sum(b.n for b in run)
    centre: ShownFigure[int] | HiddenFigure = HiddenFigure()
    if n >= k and not small(x, k) and not small(n - x, k):
        centre = ShownFigure(_percent(x / n))
    return TrendSegment(
        version=run[-1].version,
        points=points,
        centre=centre,
        provisional=chart is None or chart.provisional,
        widened=chart is not None and chart.widened,
    )


def _point(b: _Bin, chart: ShareChart | None, place: int, hidden: frozenset[date]) -> Point:
    if chart is None or b.n == 0:
        return Point(start=b.start, percent=ShownFigure(None), limits=HiddenFigure(), outside=False)
    marks = chart.marks[place]
    beyond = next((m.side for m in marks if m.rule is SignalRule.BEYOND_LIMIT), None)
    if b.start in hidden:
        return Point(
            start=b.start, percent=HiddenFigure(), limits=HiddenFigure(), outside=beyond is not None
        )
    limits = chart.limits[place]
    return Point(
        start=b.start,
        percent=ShownFigure(_percent(b.x / b.n)),
        limits=ShownFigure((_percent(limits.low), _percent(limits.high))),
        outside=beyond is not None,
        side=beyond or next((m.side for m in marks), None),
        rules=tuple(m.rule for m in marks),
    )


def _percent(share: float) -> int:
    return round(100 * share)
