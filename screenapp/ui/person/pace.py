"""When the next page comes: by one clock, whatever was pressed. No Qt.

What an answer leads to takes the vault longer or shorter. A page that came as soon as it could
would tell somebody with a watch which answer it was.
"""

from collections.abc import Callable
from typing import Final

STEP_MS: Final = 200
"""Milliseconds from a press to the next page, or that many again where the disk is slower."""


class Pace:
    """``clock`` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._pressed: float | None = None

    def pressed(self) -> None:
        """Something was pressed that may lead to another page."""
        self._pressed = self._clock()

    def wait(self) -> int:
        """Milliseconds until the next page is due; 0 where it follows from no press."""
        if self._pressed is None:
            return 0
        passed = round((self._clock() - self._pressed) * 1000)
        self._pressed = None
        steps = max(1, -(-passed // STEP_MS))
        return steps * STEP_MS - passed
