"""Drawing for the charts: one painter that mirrors, and a widget that tells its finding.

Charts lay themselves out from left to right; on a page that runs from right to left every
place is mirrored here, and words stay words.
"""

from abc import abstractmethod
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from screenapp.ui.shell.theme import Sizes, current

_HATCH = 6.0


class Chart(QWidget):
    """A chart that the Tab key reaches, so that its finding can be heard. Subclasses draw.

    The accessible name is its title, the description says in words what is to be seen.
    Qt's metaclass does not mix with ABC's: that a chart can draw is checked by mypy.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, name: str, finding: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(finding)
        self._fit()

    @abstractmethod
    def draw(self, canvas: "Canvas") -> None:
        """Put the chart on *canvas*, laid out from left to right."""

    @abstractmethod
    def height_for(self, width: int) -> int:
        """Px that the chart needs at *width*."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Said outright: through nested layouts a height that hangs on the width gets lost.
        self.setFixedHeight(self.height_for(self.width()))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(Canvas(painter, self))
        if self.hasFocus():
            painter.setPen(QPen(QColor(current().tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.StyleChange,
            QEvent.Type.FontChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._fit()

    def measure(self, text: str, *, bold: bool = False, size: int = Sizes.SMALL) -> float:
        """Width of *text* in px at the present scale."""
        return QFontMetricsF(font(self, bold=bold, size=size)).horizontalAdvance(text)


def font(widget: QWidget, *, bold: bool = False, size: int = Sizes.SMALL) -> QFont:
    made = QFont(widget.font())
    made.setPixelSize(current().px(size))
    made.setBold(bold)
    return made


class Canvas:
    """Draws in the theme's colours, mirrored where the language runs from right to left."""

    def __init__(self, painter: QPainter, widget: QWidget) -> None:
        self._painter, self._widget = painter, widget
        self.width, self.height = float(widget.width()), float(widget.height())
        self.tokens = current().tokens
        self._mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def words(
        self,
        area: QRectF,
        text: str,
        *,
        at: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        bold: bool = False,
        colour: str = "",
        size: int = Sizes.SMALL,
        wrap: bool = False,
    ) -> None:
        """*text* in the middle of *area*'s height; *at* is as if the page ran left to right."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self._mirrored and at in (left, right):
            at = right if at is left else left
        self._painter.setFont(font(self._widget, bold=bold, size=size))
        self._painter.setPen(QColor(colour or self.tokens.ink))
        flags = at | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        if wrap:
            self._painter.drawText(
                self._place(area), int((flags | Qt.TextFlag.TextWordWrap).value), text
            )
        else:
            self._painter.drawText(
                self._place(area), int((flags | Qt.TextFlag.TextSingleLine).value), text
            )

    def box(self, area: QRectF, fill: str, *, corner: float = 0) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(fill))
        self._painter.drawRoundedRect(self._place(area), corner, corner)

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1
    ) -> None:
        self._painter.setPen(QPen(QColor(colour), width))
        self._painter.drawLine(QPointF(self._x(x1), y1), QPointF(self._x(x2), y2))

    def path(self, points: list[tuple[float, float]], colour: str, width: float) -> None:
        """Straight from each point to the next."""
        for (x1, y1), (x2, y2) in pairwise(points):
            self.line(x1, y1, x2, y2, colour, width)

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawEllipse(QPointF(self._x(x), y), radius, radius)

    def ring(self, x: float, y: float, radius: float, colour: str, fill: str) -> None:
        self._painter.setPen(QPen(QColor(colour), 2))
        self._painter.setBrush(QColor(fill))
        self._painter.drawEllipse(QPointF(self._x(x), y), radius, radius)

    def hatched(self, area: QRectF, text: str) -> None:
        """A blank that says it is one. It looks the same whatever it hides."""
        area = self._place(area)
        lines = QPainterPath()
        start = area.left() - area.height()
        while start < area.right():
            lines.moveTo(start, area.bottom())
            lines.lineTo(start + area.height(), area.top())
            start += _HATCH
        self._painter.save()
        self._painter.setClipRect(area)
        self._painter.setPen(QPen(QColor(self.tokens.edge), 1))
        self._painter.drawPath(lines)
        self._painter.restore()
        self._painter.setPen(QPen(QColor(self.tokens.edge), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        self._words_on_blank(area, text)

    def _words_on_blank(self, area: QRectF, text: str) -> None:
        """Along the blank, or upwards in a narrow one; a mere slit stays without."""
        face = font(self._widget)
        wide = QFontMetricsF(face).horizontalAdvance(text) + 2 * Sizes.GAP
        tall = QFontMetricsF(face).height()
        upright = wide > area.width()
        if not text or (upright and (area.width() < tall or area.height() < wide)):
            return
        self._painter.save()
        self._painter.translate(area.center())
        if upright:
            self._painter.rotate(-90)
        across = area.width() if upright else area.height()
        room = QRectF(-wide / 2, -tall / 2, wide, min(tall, across - 2))
        room.moveCenter(QPointF(0, 0))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self.tokens.surface))
        self._painter.drawRect(room)
        self._painter.setFont(face)
        self._painter.setPen(QColor(self.tokens.ink))
        room = QRectF(-wide / 2, -tall / 2, wide, tall)
        self._painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter.value), text)
        self._painter.restore()

    def _x(self, x: float) -> float:
        return self.width - x if self._mirrored else x

    def _place(self, area: QRectF) -> QRectF:
        if not self._mirrored:
            return area
        return QRectF(self.width - area.right(), area.top(), area.width(), area.height())
