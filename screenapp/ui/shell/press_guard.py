"""A press acts on what was painted when it was pressed. No Qt: the window asks, this decides.

A hand needs time to see a page. What comes sooner was meant for the page before, or is a key
that bounced. Then nothing is taken until the hands have been quiet for a moment, so that no
later press of the same hurry lands one question off.
"""

from collections.abc import Callable
from typing import Final

FRESH_MS: Final = 150
"""Milliseconds: how long a page has to be on the screen before a press can be meant for it."""

QUIET_MS: Final = 300
"""Milliseconds: how long nobody may press before presses are taken again."""


class PressGuard:
    """Says of each press whether it acts. ``clock`` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self._painted: float | None = None
        self._refused: float | None = None

    @property
    def is_painted(self) -> bool:
        """Whether the page has been on the screen since it turned."""
        return self._painted is not None

    def turned(self) -> None:
        """Another page is to be shown; until it is painted nothing is taken."""
        self._painted = None

    def painted(self) -> None:
        """The page is on the screen. Only the first time since it turned counts."""
        if self._painted is None:
            self._painted = self.clock()

    def takes(self, *, repeats: bool = False) -> bool:
        """Whether a press would act now. *repeats*: the key does it by itself, held down."""
        if self._refused is not None and self._passed(self._refused) < QUIET_MS:
            return False
        seen = self._painted is not None and self._passed(self._painted) >= FRESH_MS
        return seen and not repeats

    def pressed(self, *, repeats: bool = False) -> bool:
        """Note a press; whether it acts."""
        taken = self.takes(repeats=repeats)
        self._refused = None if taken else self.clock()
        return taken

    def refuse(self) -> None:
        """Something was pressed that can no longer be meant; quiet is wanted after it."""
        self._refused = self.clock()

    def _passed(self, since: float) -> int:
        """Whole milliseconds from *since* until now."""
        return round((self.clock() - since) * 1000)
