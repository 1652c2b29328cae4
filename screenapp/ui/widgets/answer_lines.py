"""How answers are laid out: below one another, or several to a line where height is short."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from screenapp.ui.shell.theme import Sizes

_PARTS: Final = 6  # of a line; what one, two and three answers divide


def lines_of(count: int, columns: int) -> list[int]:
    """How many of *count* answers stand in each line of at most *columns*, as even as may be.

    The order stays: first lines hold the ones more.
    """
    lines = -(-count // columns)
    if not lines:
        return []
    least, more = divmod(count, lines)
    return [least + (line < more) for line in range(lines)]


class AnswerLines:
    """The layout of *widget*: its rows in lines. Room left over is not for them: they stay
    alike."""

    def __init__(self, widget: QWidget) -> None:
        # Lines of one, two and three meet in one grid, which is never made anew.
        self._grid = QGridLayout(widget)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Sizes.GAP)
        self._below = 0
        for part in range(_PARTS):
            self._grid.setColumnStretch(part, 1)

    def arrange(self, rows: Sequence[QWidget], columns: int) -> None:
        """Lay *rows* out anew, with at most *columns* to a line: one, two or three."""
        for row in rows:
            self._grid.removeWidget(row)
        at, lines = 0, lines_of(len(rows), columns)
        self._grid.setRowStretch(self._below, 0)
        self._below = len(lines)
        self._grid.setRowStretch(self._below, 1)
        for line, count in enumerate(lines):
            span = _PARTS // count
            for place, row in enumerate(rows[at : at + count]):
                self._grid.addWidget(row, line, place * span, 1, span)
            at += count


def height_in(rows: Sequence[QWidget], columns: int, width: int) -> int | None:
    """The height in px that *rows* take at *width*; None where a word would be cut off."""
    total, at = 0, 0
    for count in lines_of(len(rows), columns):
        line = rows[at : at + count]
        at += count
        each = (width - Sizes.GAP * (count - 1)) // count
        if count > 1 and any(row.minimumSizeHint().width() > each for row in line):
            return None
        total += max(row.heightForWidth(each) for row in line) + Sizes.GAP
    return max(0, total - Sizes.GAP)
