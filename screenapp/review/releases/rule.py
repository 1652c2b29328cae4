"""The rule by which a part of a whole is told: exactly, as a range, or not yet.

A *piece* is people that a split has not been told of; its *stretch* is those told as a range
only. Zero is never told apart from one to ten, nor everybody from all but ten: k is the first
number that is told.
"""

from dataclasses import dataclass, field
from enum import Enum
from typing import Final

K: Final = 11
"""The first number that is told, where the figures may leave the organisation."""


class Side(Enum):
    """Of a stretch told as a range: few are in the part, or few are not."""

    FEW = "few"
    MANY = "many"


class As(Enum):
    """How something is told."""

    EXACT = "exact"
    FEW = "few"
    MANY = "many"
    JOINED = "joined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """``n`` of ``people`` are in the part. ``periods`` are theirs, in order."""

    people: int = 0
    n: int = 0
    periods: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.n <= self.people:
            raise ValueError("a part is between nobody and everybody")

    def __add__(self, other: "Piece") -> "Piece":
        return Piece(
            people=self.people + other.people,
            n=self.n + other.n,
            periods=self.periods + other.periods,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is told of the people of ``periods``; ``n`` only where it is told exactly, and ``of``
    wherever they are not still too few."""

    how: As
    periods: tuple[str, ...]
    of: int | None = None
    n: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSplit:
    """What a split has not told exactly: the whole of its state, and kept sealed.

    ``waiting`` are too few to be a piece; ``stretch`` was told as a range, on ``side``.
    """

    waiting: Piece = field(default_factory=Piece)
    stretch: Piece = field(default_factory=Piece)
    side: Side | None = None


def told_next(before: OpenSplit, new: Piece, k: int = K) -> tuple[Told, OpenSplit]:
    """What is told of *new* people, with those before, and what stays open."""
    piece = before.waiting + new
    if piece.people < 2 * k:
        return Told(how=As.JOINED, periods=piece.periods), OpenSplit(
            waiting=piece, stretch=before.stretch, side=before.side
        )
    if before.side is not None:
        few = _few(before.stretch + piece, before.side)
        if few >= k and few > piece.people:
            # It ends for good as it was told last. Were the piece kept open either, a second
            # turn would tell how many were in the first.
            return _told(piece, k)[0], OpenSplit()
    return _told(before.stretch + piece, k)


def _told(whole: Piece, k: int) -> tuple[Told, OpenSplit]:
    side = _side(whole, k)
    if side is None:
        told = Told(how=As.EXACT, periods=whole.periods, of=whole.people, n=whole.n)
        return told, OpenSplit()
    told = Told(how=As(side.value), periods=whole.periods, of=whole.people)
    return told, OpenSplit(stretch=whole, side=side)


def _side(whole: Piece, k: int) -> Side | None:
    if whole.n < k:
        return Side.FEW
    return Side.MANY if whole.people - whole.n < k else None


def _few(whole: Piece, side: Side) -> int:
    return whole.n if side is Side.FEW else whole.people - whole.n
