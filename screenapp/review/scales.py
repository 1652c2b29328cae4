"""Axes of the charts. They rest on shown figures alone: a scale must not tell a hidden one."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

from screenapp.review.indicators import Figure
from screenapp.review.suppression import ShownFigure
from screenapp.review.trend import Trend

_STEPS: Final = (0.01, 0.02, 0.05, 0.10, 0.20, 0.25, 0.50)
_MOST_TICKS: Final = 4
_EMPTY_TOP: Final = 0.10
_LEAST_REACH: Final = 20  # per cent


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareAxis:
    """From 0 to *top*; *ticks* lie on it. Shares between 0 and 1."""

    top: float
    ticks: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PercentAxis:
    """Whole per cents from *low* to *high*."""

    low: int
    high: int


def share_axis(figures: Iterable[Figure]) -> ShareAxis:
    """Room for the longest whisker among the shown *figures*."""
    ends = [
        f.share.value.interval.high
        for f in figures
        if isinstance(f.share, ShownFigure) and f.share.value.interval is not None
    ]
    # At least one step long, so that the scale has a second line.
    top = min(1.0, max(_STEPS[0], max(ends, default=_EMPTY_TOP)))
    step = next((s for s in _STEPS if top / s <= _MOST_TICKS), _STEPS[-1])
    ticks = tuple(step * n for n in range(floor(top / step + 1e-9) + 1))
    return ShareAxis(top=max(top, ticks[-1]), ticks=ticks)


def percent_axis(trend: Trend) -> PercentAxis:
    """Tens that hold every shown point and its limits; 0 to 100 where none is shown."""
    values: list[int] = []
    for point in trend.points:
        if isinstance(point.percent, ShownFigure) and point.percent.value is not None:
            values.append(point.percent.value)
        if isinstance(point.limits, ShownFigure):
            values.extend(point.limits.value)
    if not values:
        return PercentAxis(low=0, high=100)
    low, high = 10 * floor(min(values) / 10), 10 * ceil(max(values) / 10)
    high = min(100, max(high, low + _LEAST_REACH))
    return PercentAxis(low=max(0, min(low, high - _LEAST_REACH)), high=high)
