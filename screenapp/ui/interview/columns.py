"""Two columns that become one when the window is narrow or the text large."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets import hairline, scrolled

# Below this width, in px at a text scale of 1, the second column goes under the first.
NARROW = 800
_LOW = 430  # px of height at usual size
_SCROLL_BAR = 12  # px, as the stylesheet draws it
_SQUEEZED = 0.75  # of the width that buttons want


class ScrollingColumns(QWidget):
    """*main* with *foot* below it, and *side* with *side_foot*.

    Wide, both columns scroll and their feet stay in sight. Narrow, all of it is one column
    that scrolls, feet and all, so that large text is never squeezed; where *pinned*, the feet
    stay in sight then too. With *unfolds* the side is folded behind that button while narrow.
    *side_width* and *narrow* are in px at a text scale of 1; *gap* stands between the columns,
    with a hairline in it where *ruled*.
    """

    def __init__(
        self,
        main: QWidget,
        foot: QWidget,
        side: QWidget,
        side_foot: QWidget,
        *,
        side_width: int,
        gap: int,
        ruled: bool = False,
        narrow: int = NARROW,
        pinned: bool = False,
        unfolds: QAbstractButton | None = None,
    ) -> None:
        super().__init__()
        self._side_width, self._narrow_below = side_width, narrow
        self._pinned, self._unfolds = pinned, unfolds
        self._narrow: bool | None = None
        self._revealed: QWidget | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._scroll)
        self._foot, self._side, self._side_foot = foot, side, side_foot
        self._inner = _stacked(main)
        self._side_inner = _stacked()
        self._main_area, self._side_area = _area(self._inner), _area(self._side_inner)
        for area in (self._main_area, self._side_area):
            area.verticalScrollBar().rangeChanged.connect(self._keep_clear)
            area.verticalScrollBar().rangeChanged.connect(self._settled.start)
        if unfolds is not None:
            unfolds.clicked.connect(self._unfold)
        self._lay_out(_between(gap, ruled))
        self._arrange(narrow=False)

    def _lay_out(self, between: QWidget) -> None:
        self._between = between
        self._beside = QWidget()
        self._left, self._right = QVBoxLayout(), QVBoxLayout(self._beside)
        for place, area in ((self._left, self._main_area), (self._right, self._side_area)):
            place.setContentsMargins(0, 0, 0, 0)
            place.setSpacing(Sizes.GROUP)
            place.addWidget(area, 1)
        self._feet = QHBoxLayout()
        self._feet.setSpacing(Sizes.GAP)
        self._left.addLayout(self._feet)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(self._left, 1)
        across.addWidget(self._between)
        across.addWidget(self._beside)

    @property
    def narrow(self) -> bool:
        """Whether all of it is one column now."""
        return bool(self._narrow)

    @property
    def main_width(self) -> int:
        """Width in px that *main* has, whether or not it scrolls."""
        beside = 0 if self._narrow else current().px(self._side_width) + self._between.width()
        return self.width() - beside - Sizes.GAP - _SCROLL_BAR

    @property
    def main_height(self) -> int:
        """Height in px that *main* has above its foot, while nothing is said there."""
        return self.height() - self._foot_height() - self._left.spacing()

    def _foot_height(self) -> int:
        feet = (self._foot, self._side_foot) if self._narrow else (self._foot,)
        buttons = [b for foot in feet for b in foot.findChildren(QAbstractButton)]
        standing = [b for b in buttons if b.parentWidget() in feet and not b.isHidden()]
        return max((_height(button) for button in standing), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def later(self, fit: Callable[[], None]) -> None:
        """Call *fit* once Qt has drawn every widget anew: fonts are known then, and nothing
        moves among the widgets that it goes through."""
        QTimer.singleShot(0, self, fit)

    def arrange(self) -> None:
        """Be one column or two, as the width now is."""
        low = self.height() < current().px(_LOW)
        self._left.setSpacing(Sizes.GAP if low and self._pinned else Sizes.GROUP)
        self._arrange(narrow=self.width() < current().px(self._narrow_below))

    def hasHeightForWidth(self) -> bool:
        """It scrolls by itself: what holds it is not to be as high as all that it holds."""
        return False

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column: a face that waits behind another must not make it wider."""
        parts = (self._main_area, self._side_area, self._foot, self._side_foot)
        least = max(part.minimumSizeHint().width() for part in parts)
        if self._pinned and self._narrow:
            least = max(least, self._feet.minimumSize().width())
        return QSize(least, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange and self._narrow is not None:
            self._keep_clear()

    def to_top(self) -> None:
        """Scroll back to the start, as for a new question."""
        self._revealed = None
        if self._narrow and self._unfolds is not None:
            self._side.hide()
        self._main_area.verticalScrollBar().setValue(0)
        self._side_area.verticalScrollBar().setValue(0)

    def reveal(self, widget: QWidget) -> None:
        """Keep *widget* in sight where it scrolls, also while the page finds its heights."""
        self._revealed = widget
        self._settled.start()

    def _keep_clear(self) -> None:
        """A scroll bar, once there is one, does not touch what it stands beside."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for area, inner in ((self._main_area, self._inner), (self._side_area, self._side_inner)):
            clear = Sizes.GAP if area.verticalScrollBar().maximum() > 0 else 0
            inner.setContentsMargins(clear if mirrored else 0, 0, 0 if mirrored else clear, 0)

    def _scroll(self) -> None:
        widget = self._revealed
        if widget is None or not isValid(widget) or not widget.isVisible():
            return
        for area, inner in ((self._main_area, self._inner), (self._side_area, self._side_inner)):
            if inner.isAncestorOf(widget):
                area.ensureWidgetVisible(widget, 0, Sizes.GROUP)

    def _arrange(self, *, narrow: bool) -> None:
        self._beside.setFixedWidth(current().px(self._side_width))
        if narrow is self._narrow:
            return
        self._narrow = narrow
        inner = self._inner.layout()
        side_inner = self._side_inner.layout()
        if not isinstance(inner, QVBoxLayout) or not isinstance(side_inner, QVBoxLayout):
            raise TypeError("the columns are stacks")
        if not narrow:
            side_inner.insertWidget(0, self._side)
            self._feet.addWidget(self._foot, 1)
            self._right.addWidget(self._side_foot)
        elif self._pinned:
            inner.insertWidget(1, self._side)
            self._feet.addWidget(self._side_foot)
        else:
            for place, part in enumerate((self._foot, self._side, self._side_foot), 1):
                inner.insertWidget(place, part)
        if self._unfolds is not None:
            self._unfolds.setVisible(narrow)
            self._side.setVisible(not narrow)
        self._beside.setVisible(not narrow)
        self._between.setVisible(not narrow)

    def _unfold(self) -> None:
        self._side.setVisible(self._side.isHidden())
        if self._side.isVisible():
            self.reveal(self._side)


def _height(button: QAbstractButton) -> int:
    """As its words wrap now; before it stood anywhere, as one line."""
    laid_out = button.testAttribute(Qt.WidgetAttribute.WA_Resized)
    return button.heightForWidth(button.width()) if laid_out else button.sizeHint().height()


def _area(inner: QWidget) -> QScrollArea:
    area = scrolled(inner)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _stacked(*children: QWidget) -> QWidget:
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Sizes.APART)
    for child in children:
        column.addWidget(child)
    column.addStretch()
    return inner


def _between(gap: int, ruled: bool) -> QWidget:
    between = QWidget()
    between.setFixedWidth(gap)
    if ruled:
        across = QHBoxLayout(between)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(hairline(upright=True), 0, Qt.AlignmentFlag.AlignHCenter)
    return between


class ButtonRow(QWidget):
    """*buttons* at the leading edge and *last* at the far one; below one another where even two
    lines of words would not do."""

    def __init__(self, *buttons: QWidget, last: QWidget | None = None) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Sizes.GAP)
        self._buttons = (*buttons, last) if last is not None else buttons
        self._turned = QTimer(self)
        self._turned.setSingleShot(True)
        self._turned.setInterval(0)
        self._turned.timeout.connect(self.updateGeometry)
        for button in buttons:
            self._box.addWidget(button)
        self._box.addStretch()
        if last is not None:
            self._box.addWidget(last)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of them."""
        least = max(button.minimumSizeHint().width() for button in self._buttons)
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = sum(button.sizeHint().width() + Sizes.GAP for button in self._buttons)
        way = QBoxLayout.Direction
        squeezed = event.size().width() < _SQUEEZED * wanted
        turned = way.TopToBottom if squeezed else way.LeftToRight
        if self._box.direction() is not turned:
            self._box.setDirection(turned)
            # Whoever lays this out is at it now, with the height of before.
            self._turned.start()


def filled_row(*children: QWidget) -> QHBoxLayout:
    """*children* at the leading edge, room behind them."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Sizes.GAP)
    for child in children:
        row.addWidget(child)
    row.addStretch()
    return row
