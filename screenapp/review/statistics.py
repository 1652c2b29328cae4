"""Intervals for shares: Wilson, Clopper-Pearson, Newcombe; and medians. Pure Python.

Shares and limits are between 0 and 1. The Wald interval is left out on purpose: it gives
100-100 for 12 of 12 and bounds outside 0 to 1. Methods and golden numbers:
docs/design/review.md.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, lgamma, log, sqrt
from typing import Final

# Two-sided 95 %.
Z: Final = 1.959964
_ALPHA: Final = 0.05
# Halvings of [0, 1]: past 60 a double no longer changes.
_HALVINGS: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareInterval:
    """95 % bounds of a share, or of a difference of shares."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Quartiles:
    """Three quartiles and the 90th centile, in the unit of what was measured."""

    lower: float
    median: float
    upper: float
    p90: float


def wilson(x: int, n: int) -> ShareInterval | None:
    """Score interval of *x* of *n*; None when *n* is 0.

    Raises:
        ValueError: unless 0 <= x <= n.
    """
    _check(x, n)
    if n == 0:
        return None
    p = x / n
    middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z * sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
    # The bound that touches the end is exact; subtracting would leave 1e-17.
    low = 0.0 if x == 0 else max(0.0, middle - half)
    high = 1.0 if x == n else min(1.0, middle + half)
    return ShareInterval(low=low, high=high)


def clopper_pearson(x: int, n: int) -> ShareInterval | None:
    """Exact binomial interval of *x* of *n*; None when *n* is 0.

    Raises:
        ValueError: unless 0 <= x <= n.
    """
    _check(x, n)
    if n == 0:
        return None
    low = 0.0 if x == 0 else _share_with_upper_tail(x, n)
    high = 1.0 if x == n else 1.0 - _share_with_upper_tail(n - x, n)
    return ShareInterval(low=low, high=high)


def newcombe(x1: int, n1: int, x2: int, n2: int) -> ShareInterval | None:
    """Hybrid score interval (method 10) of x1/n1 - x2/n2; None when either n is 0.

    The two groups must be of different people.

    Raises:
        ValueError: unless 0 <= x <= n in both.
    """
    first, second = wilson(x1, n1), wilson(x2, n2)
    if first is None or second is None:
        return None
    p1, p2 = x1 / n1, x2 / n2
    difference = p1 - p2
    return ShareInterval(
        low=difference - sqrt((p1 - first.low) ** 2 + (second.high - p2) ** 2),
        high=difference + sqrt((first.high - p1) ** 2 + (p2 - second.low) ** 2),
    )


def quartiles(values: Sequence[float]) -> Quartiles | None:
    """By linear interpolation between ordered values (Hyndman and Fan's type 7); None of none."""
    if not values:
        return None
    ordered = sorted(values)
    return Quartiles(
        lower=_quantile(ordered, 0.25),
        median=_quantile(ordered, 0.5),
        upper=_quantile(ordered, 0.75),
        p90=_quantile(ordered, 0.9),
    )


def _quantile(ordered: Sequence[float], share: float) -> float:
    place = (len(ordered) - 1) * share
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def _check(x: int, n: int) -> None:
    if not 0 <= x <= n:
        raise ValueError(f"{x} of {n} is not a share")


def _share_with_upper_tail(x: int, n: int) -> float:
    """The p at which *x* or more of *n* has a chance of 2.5 %; *x* is at least 1."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _upper_tail(x, n, middle) < _ALPHA / 2:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _upper_tail(x: int, n: int, p: float) -> float:
    """Chance of *x* or more of *n*, summed from the shorter side."""
    if not 0 < p < 1:
        return float(p >= 1)
    if x > n * p:
        return sum(_chance(k, n, p) for k in range(x, n + 1))
    return 1.0 - sum(_chance(k, n, p) for k in range(x))


def _chance(k: int, n: int, p: float) -> float:
    ways = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
    return exp(ways + k * log(p) + (n - k) * log(1 - p))
