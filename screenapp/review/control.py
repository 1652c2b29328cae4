"""Control charts: which points of a series are more than chance explains.

Shares are between 0 and 1. Sources and golden numbers: docs/design/review.md.
A chart says "different", never "better" or "worse": on g- and t-charts a
point above the upper limit means that events became rarer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from math import sqrt
from typing import Final

# Mean moving range of two over the standard deviation, normal values (d2 for n = 2).
_D2: Final = 1.128
_BASELINE: Final = 20
_RUN: Final = 8
_TREND: Final = 6
# Nelson's power that makes exponential times nearly normal.
_POWER: Final = 3.6
_INDIVIDUALS: Final = 2.66


class LimitSide(Enum):
    """Where a point lies, seen from the centre line."""

    ABOVE = "above"
    BELOW = "below"


class SignalRule(Enum):
    """Why a point is marked."""

    BEYOND_LIMIT = "beyond_limit"
    RUN = "run"
    TREND = "trend"
    TWO_OF_THREE = "two_of_three"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """One reason to look at a point."""

    rule: SignalRule
    side: LimitSide


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareChart:
    """A p-chart, or Laney's p' where the points vary more than chance of each n alone.

    ``limits`` has one entry per point. ``sigma_z`` is told even where it was not needed.
    ``provisional``: fewer than 20 points to learn from.
    """

    centre: float
    limits: tuple[Limits, ...]
    sigma_z: float
    widened: bool
    provisional: bool
    marks: tuple[tuple[Marked, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RareChart:
    """A g-chart (how many encounters between events) or a t-chart (time between)."""

    centre: float
    low: float
    high: float
    provisional: bool


def share_chart(counts: Sequence[tuple[int, int]]) -> ShareChart | None:
    """Chart of (x, n) in order of time; None when no n is above 0.

    Points with n = 0 have the widest limits (0 to 1) and are never marked.
    """
    total = sum(n for _, n in counts)
    if total == 0:
        return None
    centre = sum(x for x, _ in counts) / total
    sigmas = [sqrt(centre * (1 - centre) / n) if n else 0.0 for _, n in counts]
    z = [(x / n - centre) / s for (x, n), s in zip(counts, sigmas, strict=True) if s > 0]
    sigma_z = _mean_moving_range(z) / _D2
    widened = sigma_z > 1
    if widened:
        sigmas = [s * sigma_z for s in sigmas]
    limits = tuple(
        Limits(low=max(0.0, centre - 3 * s), high=min(1.0, centre + 3 * s))
        if n
        else Limits(low=0.0, high=1.0)
        for (_, n), s in zip(counts, sigmas, strict=True)
    )
    present = [i for i, (_, n) in enumerate(counts) if n]
    events = sum(x for x, _ in counts)
    distances = [
        # Whole numbers tell exactly whether a point lies on the centre; shares would not.
        (counts[i][0] / counts[i][1] - centre) / sigmas[i]
        if counts[i][0] * total != events * counts[i][1]
        else 0.0
        for i in present
    ]
    found = dict(zip(present, _marks(distances), strict=True))
    return ShareChart(
        centre=centre,
        limits=limits,
        sigma_z=sigma_z,
        widened=widened,
        provisional=len(present) < _BASELINE,
        marks=tuple(found.get(i, ()) for i in range(len(counts))),
    )


def g_chart(gaps: Sequence[int]) -> RareChart | None:
    """Chart of numbers of encounters between rare events; None of none."""
    if not gaps:
        return None
    mean = sum(gaps) / len(gaps)
    spread = 3 * sqrt(mean * (mean + 1))
    return RareChart(
        centre=mean,
        low=max(0.0, mean - spread),
        high=mean + spread,
        provisional=len(gaps) < _BASELINE,
    )


def t_chart(times: Sequence[float]) -> RareChart | None:
    """Chart of times between rare events, in their own unit; None of fewer than two."""
    if len(times) < 2:
        return None
    y = [time ** (1 / _POWER) for time in times]
    mean, spread = sum(y) / len(y), _INDIVIDUALS * _mean_moving_range(y)
    return RareChart(
        centre=mean**_POWER,
        low=max(0.0, mean - spread) ** _POWER,
        high=(mean + spread) ** _POWER,
        provisional=len(times) < _BASELINE,
    )


def _mean_moving_range(values: Sequence[float]) -> float:
    steps = [abs(b - a) for a, b in pairwise(values)]
    return sum(steps) / len(steps) if steps else 0.0


def _marks(distances: Sequence[float]) -> tuple[tuple[Marked, ...], ...]:
    """What the four rules say of each point; *distances* are in sigmas from the centre.

    A point exactly on the centre breaks a run. A rule marks the point that completes it.
    """
    rules: tuple[Callable[[Sequence[float], int], Marked | None], ...] = (
        _beyond,
        _run,
        _trend,
        _two_of_three,
    )
    return tuple(
        tuple(mark for rule in rules if (mark := rule(distances, i)) is not None)
        for i in range(len(distances))
    )


def _beyond(distances: Sequence[float], i: int) -> Marked | None:
    if abs(distances[i]) <= 3:
        return None
    return Marked(rule=SignalRule.BEYOND_LIMIT, side=_side(distances[i]))


def _run(distances: Sequence[float], i: int) -> Marked | None:
    last = distances[i - _RUN + 1 : i + 1] if i >= _RUN - 1 else ()
    if not last or not (all(d > 0 for d in last) or all(d < 0 for d in last)):
        return None
    return Marked(rule=SignalRule.RUN, side=_side(distances[i]))


def _trend(distances: Sequence[float], i: int) -> Marked | None:
    last = distances[i - _TREND + 1 : i + 1] if i >= _TREND - 1 else ()
    steps = [b - a for a, b in pairwise(last)]
    if not steps or not (all(s > 0 for s in steps) or all(s < 0 for s in steps)):
        return None
    return Marked(rule=SignalRule.TREND, side=_side(steps[-1]))


def _two_of_three(distances: Sequence[float], i: int) -> Marked | None:
    last = distances[max(0, i - 2) : i + 1]
    for side in LimitSide:
        far = [d for d in last if abs(d) > 2 and _side(d) is side]
        # The newest must be one of them, or old news would be told again.
        if len(far) >= 2 and abs(distances[i]) > 2 and _side(distances[i]) is side:
            return Marked(rule=SignalRule.TWO_OF_THREE, side=side)
    return None


def _side(distance: float) -> LimitSide:
    return LimitSide.ABOVE if distance > 0 else LimitSide.BELOW
