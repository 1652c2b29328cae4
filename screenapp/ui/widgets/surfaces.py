"""What words stand on: cards, notices, lines, rows of a list; and how they are stacked."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from screenapp.ui.shell.theme import Sizes, current, restyle
from screenapp.ui.widgets.labels import label, quiet


def column(*children: QWidget | QBoxLayout, gap: int = Sizes.GAP, margins: int = 0) -> QVBoxLayout:
    """*children* below one another."""
    made = QVBoxLayout()
    made.setContentsMargins(margins, margins, margins, margins)
    made.setSpacing(gap)
    _fill(made, children)
    return made


def line(*children: QWidget | QBoxLayout, gap: int = Sizes.GAP) -> QHBoxLayout:
    """*children* beside one another, in the direction of the language."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    _fill(made, children)
    return made


def _fill(layout: QBoxLayout, children: tuple[QWidget | QBoxLayout, ...]) -> None:
    for child in children:
        if isinstance(child, QWidget):
            layout.addWidget(child)
        else:
            layout.addLayout(child)


class _Surface(QFrame):
    def __init__(self, part: str, margins: tuple[int, int, int, int], gap: int) -> None:
        super().__init__()
        self.setProperty("k", part)
        made = QVBoxLayout(self)
        made.setContentsMargins(*margins)
        made.setSpacing(gap)
        self.column = made

    def add(self, *children: QWidget | QBoxLayout) -> None:
        """Put *children* below what is there."""
        _fill(self.column, children)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.setProperty("mirrored", mirrored)
            restyle(self)


def card(*children: QWidget | QBoxLayout, gap: int = Sizes.GAP) -> _Surface:
    """White paper with a hairline round it; what belongs together."""
    made = _Surface("card", (16, 16, 16, 16), gap)
    made.add(*children)
    return made


def quote(*children: QWidget | QBoxLayout, gap: int = 4) -> _Surface:
    """Words set off by a line at their side: how to ask, what to say."""
    made = _Surface("quote", (16, 0, 16, 0), gap)
    if made.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        made.setProperty("mirrored", True)
    made.add(*children)
    return made


class Notice(_Surface):
    """Amber: something needs doing, with a time. One sentence and, smaller, another."""

    def __init__(self, text: str = "", more: str = "", *, grave: bool = False) -> None:
        super().__init__("grave" if grave else "notice", (16, 12, 16, 12), 2)
        self.words: QLabel = label(text, "grave" if grave else "notice-body")
        self.more: QLabel = label(more, "grave" if grave else "notice-small")
        self.add(self.words, self.more)
        self.show_words(text, more)

    def show_words(self, text: str, more: str = "") -> None:
        self.words.setText(text)
        self.more.setText(more)
        self.more.setVisible(bool(more))


def notice(text: str = "", more: str = "") -> Notice:
    return Notice(text, more)


class Columns(QWidget):
    """Parts side by side, or below one another when there is less than *narrow* px for them.

    *narrow* grows with the text, so that large text and small windows are met in one way.
    """

    def __init__(
        self,
        *parts: QWidget | QBoxLayout,
        narrow: int,
        gap: int = 40,
        stretch: tuple[int, ...] = (),
    ) -> None:
        super().__init__()
        self._narrow = narrow
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for at, part in enumerate(parts):
            share = stretch[at] if at < len(stretch) else 1
            if isinstance(part, QWidget):
                self._box.addWidget(part, share)
            else:
                self._box.addLayout(part, share)

    @property
    def stacked(self) -> bool:
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wanted = down if self.width() < current().px(self._narrow) else across
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)
            self._box.activate()
            self.updateGeometry()


def hairline(*, upright: bool = False) -> QFrame:
    """A line that separates and means nothing."""
    made = QFrame()
    made.setProperty("k", "hair")
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def row(text: str, more: str = "", *beside: QWidget, height: int = Sizes.ROW) -> QWidget:
    """A row of a list: words, smaller words below, and at the far end *beside*."""
    made = QWidget()
    made.setMinimumHeight(height)
    words = column(label(text), gap=0)
    if more:
        words.addWidget(quiet(more))
    across = QHBoxLayout(made)
    across.setContentsMargins(0, Sizes.GAP, 0, Sizes.GAP)
    across.setSpacing(Sizes.GROUP)
    across.addLayout(words, 1)
    for widget in beside:
        across.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return made


def scroll_area() -> QScrollArea:
    """An area with nothing in it yet."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return area


def scrolled(content: QWidget) -> QScrollArea:
    """*content*, which scrolls when the window is too small for it; focus is kept in sight."""
    area = scroll_area()
    content.setObjectName(content.objectName() or "page")
    area.setWidget(content)
    return area
