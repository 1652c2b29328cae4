"""The person's pages by one key, by two, or by a presenter: which key means what. No widgets.

Two keys: on a page with Yes and No they are just those; elsewhere No goes to the next thing and
Yes presses it. One key: it starts a mark that goes from one thing to the next by itself, and
pressed again it takes the thing that is marked. The mark begins at a place that is drawn, so
that the moment of the press tells a watcher nothing.
"""

from collections.abc import Callable
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt

Key = Qt.Key

STAY_MS: Final = 2_000
"""Milliseconds for which the mark stays on each thing."""
ROUNDS: Final = 2
"""How often the mark goes round before it stops: somebody who left is not taken to be there."""


class BigKey(Enum):
    YES = "yes"
    NO = "no"
    SWITCH = "switch"


_KEYS: Final = {
    BigKey.YES: frozenset({Key.Key_PageDown, Key.Key_VolumeUp, Key.Key_Plus, Key.Key_Yes}),
    BigKey.NO: frozenset({Key.Key_PageUp, Key.Key_VolumeDown, Key.Key_Minus, Key.Key_No}),
    BigKey.SWITCH: frozenset(
        {
            *(Key.Key_Space, Key.Key_Return, Key.Key_Enter),
            *(Key.Key_Select, Key.Key_F5, Key.Key_Period),
        }
    ),
}


def big_key(key: int, modifiers: Qt.KeyboardModifier) -> BigKey | None:
    """What *key* alone means; with Control, Alt or Meta nothing."""
    held = modifiers & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    meant = (one for one, keys in _KEYS.items() if key in keys)
    return None if held else next(meant, None)


class Round:
    """The places of a mark that goes round *count* things. *draw* gives a number below its own."""

    def __init__(self, count: int, draw: Callable[[int], int]) -> None:
        self._count, self._left = count, count * ROUNDS
        self.at = draw(count)

    def step(self) -> bool:
        """On to the next thing; False when it has gone round often enough."""
        self._left -= 1
        self.at = (self.at + 1) % self._count
        return self._left > 0
