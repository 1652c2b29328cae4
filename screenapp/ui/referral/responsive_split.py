"""Two parts of a row beside one another, or one below the other where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from screenapp.ui.shell.theme import Sizes, current

_WORD = 120
_BELOW = 4


class ResponsiveSplit(QWidget):
    """*end* goes below *start* where there is less than *room* px (at scale 1).

    *start* takes the room that *end* leaves.
    """

    def __init__(
        self, start: QWidget, end: QWidget, *, room: int = 0, gap: int = Sizes.GROUP
    ) -> None:
        super().__init__()
        self._parts = (start, end)
        self._least_room, self._gap = room, gap
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.addWidget(start, 1)
        self._box.addWidget(end, 0, Qt.AlignmentFlag.AlignVCenter)

    def room(self) -> int:
        """The width in px from which both stand beside one another."""
        return current().px(self._least_room)

    def set_narrow(self, narrow: bool) -> None:
        """Turn the row; called only when it is to change."""
        way = QBoxLayout.Direction
        self._box.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._box.setSpacing(_BELOW if narrow else self._gap)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two, since they can stand below one another."""
        least = max(part.minimumSizeHint().width() for part in self._parts)
        asked = max(part.minimumWidth() for part in self._parts)
        return QSize(max(least, asked), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self.room()
        if narrow is not (self._box.direction() is QBoxLayout.Direction.TopToBottom):
            self.set_narrow(narrow)


class Headed(ResponsiveSplit):
    """A heading with its hint right after it, below it where the line is too short."""

    def __init__(self, heading: QLabel, hint: QLabel) -> None:
        super().__init__(heading, hint, gap=12)
        self._labels = (heading, hint)
        self._box.setStretch(0, 0)
        self._box.setStretch(1, 1)
        heading.setWordWrap(False)

    def room(self) -> int:
        words = (label.fontMetrics().horizontalAdvance(label.text()) for label in self._labels)
        return sum(words) + self._gap + 4

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self._labels[0].setWordWrap(narrow)

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(_WORD), super().minimumSizeHint().height())
