"""Hiding small counts, and every count from which a small one could be worked out.

A count of 1 to k-1 is hidden; 0 may be shown. Then, until nothing hidden can be recovered
from sums, its next smallest neighbour or their total is hidden as well. Source:
docs/design/review.md, Few people.

The reader who wants to know is taken to be strong: they see every figure of every period,
know all sums between them, and know that what is hidden is at least 1. A hidden count is
safe when some other table, with another number in that place, shows the same figures.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

DEFAULT_K: Final = 11
LEAST_K: Final = 5
# Moves tried before a count is taken to be unsafe, which hides more, never less.
_PATIENCE: Final = 120

T = TypeVar("T")
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class ShownFigure(Generic[T]):
    """A figure that anybody may see."""

    value: T


@dataclass(frozen=True, slots=True)
class HiddenFigure:
    """A figure that nobody may see; it carries nothing, not even how much is hidden."""


Cell = ShownFigure[int] | HiddenFigure


@dataclass(frozen=True, slots=True)
class SumOfParts(Generic[Key]):
    """The count *total* is the sum of the counts *parts*."""

    total: Key
    parts: tuple[Key, ...]

    @property
    def all(self) -> tuple[Key, ...]:
        return (self.total, *self.parts)


def small(count: int, k: int) -> bool:
    """Whether *count* points at few enough people to be hidden."""
    return 1 <= count < k


def suppressed(
    counts: Mapping[Key, int],
    sums: Iterable[SumOfParts[Key]],
    *,
    published: AbstractSet[Key],
    k: int = DEFAULT_K,
    worth: Callable[[Key], int] | None = None,
) -> frozenset[Key]:
    """Which of the *published* counts must be hidden.

    Where there is a choice, what is of least *worth* goes first (0 for all if not given),
    then parts before totals, then the smallest.

    Counts that are not published (the rest of a denominator, say) are never seen, but small
    ones among them are protected as well: nobody may get at them by subtracting.

    Raises:
        ValueError: a sum that does not add up, or a negative count: the figures are wrong.
    """
    keys = list(counts)
    place = {key: at for at, key in enumerate(keys)}
    audit = _Audit(
        counts=[counts[key] for key in keys],
        sums=[[place[key] for key in entry.all] for entry in sums],
        shown=[key in published for key in keys],
        worth=[worth(key) if worth else 0 for key in keys],
        k=k,
    )
    while (exposed := audit.exposed()) is not None:
        audit.hide_beside(exposed)
    return frozenset(keys[at] for at in audit.hidden)


class _Audit:
    """The state of one suppression: what is hidden so far and what is known to be safe.

    Counts and sums go by their number here, in the order given, so that the same figures
    always hide the same cells. Each of *sums* lists its total first.
    """

    def __init__(
        self,
        *,
        counts: list[int],
        sums: list[list[int]],
        shown: list[bool],
        worth: list[int],
        k: int,
    ) -> None:
        self._counts, self._sums, self._shown, self._worth = counts, sums, shown, worth
        self._check()
        # Per count: the sums it is in, and +1 as their total or -1 as a part.
        self._sums_of: list[list[tuple[int, int]]] = [[] for _ in counts]
        for entry, members in enumerate(sums):
            for key in members:
                self._sums_of[key].append((entry, 1 if key == members[0] else -1))
        self._unseen = [[key for key in members if not shown[key]] for members in sums]
        # What the reader knows of a count that they cannot see: if hidden, it is at least 1.
        self._least = [0] * len(counts)
        self.hidden: list[int] = []
        self._protected = [key for key, count in enumerate(counts) if small(count, k)]
        for key in self._protected:
            if shown[key]:
                self._hide(key)
        self._safe: set[int] = set()
        self._stuck: list[int] = []
        self._patience = 0

    def exposed(self) -> int | None:
        """The first protected count that is not known to be safe."""
        for key in self._protected:
            if key in self._safe:
                continue
            self._stuck = []
            move = self._other_table(key, +1) or self._other_table(key, -1)
            if move is None:
                return key
            # What moves together is safe together, and stays so as more is hidden.
            self._safe.update(move)
        return None

    def hide_beside(self, key: int) -> None:
        """Hide the cheapest shown neighbour in the sums where *key* can be worked out."""
        for entries in (self._stuck, [entry for entry, _ in self._sums_of[key]]):
            shown = [
                (self._dearness(entry, other), other)
                for entry in entries
                for other in self._sums[entry]
                if self._shown[other]
            ]
            if shown:
                _, chosen = min(shown)
                self._hide(chosen)
                self._protected.append(chosen)
                return
        # All its neighbours are hidden already: there is nothing left to take away.
        self._safe.add(key)

    def _hide(self, key: int) -> None:
        self._shown[key] = False
        self.hidden.append(key)
        self._least[key] = min(1, self._counts[key])
        for entry, _ in self._sums_of[key]:
            self._unseen[entry].append(key)

    def _dearness(self, entry: int, key: int) -> tuple[bool, int, bool, int]:
        """What it costs the reader to lose *key*. Losing a zero seldom helps: zeros go last."""
        count = self._counts[key]
        return (count == 0, self._worth[key], key == self._sums[entry][0], count)

    def _other_table(self, key: int, direction: int) -> dict[int, int] | None:
        """Changes of one here and there, *key* among them, under which all shown figures stay."""
        if self._counts[key] + direction < self._least[key]:
            return None
        self._patience = _PATIENCE
        moves: dict[int, int] = {}
        off: dict[int, int] = {}
        self._move(key, direction, moves, off)
        return moves if self._balance(moves, off) else None

    def _balance(self, moves: dict[int, int], off: dict[int, int]) -> bool:
        """Extend *moves* until every sum adds up again; False, and undone, where it cannot be."""
        if not off:
            return True
        self._patience -= 1
        if self._patience < 0:
            return False
        # The sum with the fewest ways to put it right is looked at first: a dead end shows soon.
        ways: list[tuple[int, int]] | None = None
        for entry in off:
            found = self._ways(entry, moves, off)
            if not found:
                self._stuck.append(entry)
                return False
            if ways is None or len(found) < len(ways):
                ways = found
        for key, change in ways or ():
            self._move(key, change, moves, off)
            if self._balance(moves, off):
                return True
            self._move(key, -change, moves, off)
        return False

    def _ways(
        self, entry: int, moves: Mapping[int, int], off: Mapping[int, int]
    ) -> list[tuple[int, int]]:
        """Changes that put *entry* right; those that upset the fewest other sums first."""
        step = -1 if off[entry] > 0 else 1
        total = self._sums[entry][0]
        ways = []
        for key in self._unseen[entry]:
            # The total stands on the other side of the sum.
            change = step if key == total else -step
            if key not in moves and self._counts[key] + change >= self._least[key]:
                mess = 0
                for other, side in self._sums_of[key]:
                    before = off.get(other, 0)
                    mess += abs(before + side * change) - abs(before)
                ways.append((mess, key, change))
        return [(key, change) for _, key, change in sorted(ways)]

    def _move(self, key: int, change: int, moves: dict[int, int], off: dict[int, int]) -> None:
        """Change *key*, or take its change back."""
        if key in moves:
            del moves[key]
        else:
            moves[key] = change
        for entry, side in self._sums_of[key]:
            now = off.pop(entry, 0) + side * change
            if now:
                off[entry] = now

    def _check(self) -> None:
        if any(count < 0 for count in self._counts):
            raise ValueError("a count is negative")
        for total, *parts in self._sums:
            if self._counts[total] != sum(self._counts[part] for part in parts):
                raise ValueError("the parts of a total do not add up")
