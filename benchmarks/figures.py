"""A measured figure, what it should reach, and how it is told."""

import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured number. ``reach`` is the most it may be, in the same unit; None: told only."""

    what: str
    value: float
    unit: str
    reach: float | None = None

    @property
    def reached(self) -> bool:
        """Whether the figure is what the issue asks for."""
        return self.reach is None or self.value <= self.reach

    def __str__(self) -> str:
        told = f"{self.what:<64} {self.value:>9.2f} {self.unit:<4}"
        if self.reach is None:
            return told
        return f"{told} {'ok' if self.reached else 'OVER'} (at most {self.reach:g})"


def tell(*figures: Figure) -> bool:
    """Print *figures*; False when one is over."""
    for figure in figures:
        print(" ", figure, flush=True)
    return all(figure.reached for figure in figures)


def leave_out(why: str) -> bool:
    """Say why something was not measured. It is no fault."""
    print("  left out:", why, flush=True)
    return True


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that *percent* of *values* do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * percent // 100) - 1))]


def median(values: Sequence[float]) -> float:
    """The middle of *values*."""
    return statistics.median(values)


def note(words: str) -> None:
    """Progress, apart from the figures."""
    print("  ..", words, file=sys.stderr, flush=True)
