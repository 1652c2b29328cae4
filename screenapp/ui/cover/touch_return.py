"""The way back from the cover for who has no keyboard: a place held, let go, and held again. No Qt.

Where, and how long, each site sets. A hold that is too short or too long counts for nothing, nor
does one that strays, so that nobody who plays with the page finds it. It leads only to sign-in.
"""

from collections.abc import Callable
from enum import Enum
from typing import Final

LEEWAY_SECONDS: Final = 2.0
"""How much longer than asked each hold may last."""

BETWEEN_SECONDS: Final = 3.0
"""How long after the first hold the second may begin."""


DEFAULT_SECONDS: Final = 4
_HOLDS: Final = 2


class CoverPlace(Enum):
    """Where the cover is held. NONE: nowhere, the keys alone lead back."""

    CORNER = "corner"
    TITLE = "title"
    FIRST_HEADING = "first_heading"
    LAST_HEADING = "last_heading"
    NONE = "none"


def place_named(word: str) -> CoverPlace:
    """The place that *word* means; the corner where it means none, as nobody may be locked out."""
    return next((place for place in CoverPlace if place.value == word), CoverPlace.CORNER)


class TouchReturn:
    """Hears where the page is pressed and let go. ``clock`` gives seconds that only grow."""

    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self._seconds, self._clock = seconds, clock
        self._began: float | None = None
        self._ended = 0.0
        self._holds = 0

    @property
    def under_way(self) -> bool:
        """Whether somebody may be in the middle of it."""
        recent = self._clock() - self._ended <= BETWEEN_SECONDS
        return self._began is not None or (self._holds > 0 and recent)

    def pressed(self, *, there: bool) -> None:
        """The page is pressed, *there* or elsewhere."""
        now = self._clock()
        if not there or (self._holds and now - self._ended > BETWEEN_SECONDS):
            self._holds = 0
        self._began = now if there else None

    def strayed(self) -> None:
        """The finger left the place, or another came down."""
        self._began, self._holds = None, 0

    def let_go(self) -> bool:
        """The page is pressed no more; whether this was the last hold of all."""
        began, self._began = self._began, None
        if began is None:
            return False
        self._ended = self._clock()
        held = self._ended - began
        if not self._seconds <= held < self._seconds + LEEWAY_SECONDS:
            self._holds = 0
            return False
        self._holds += 1
        if self._holds < _HOLDS:
            return False
        self._holds = 0
        return True
