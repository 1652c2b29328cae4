"""A chart of the review in the window, in the theme's colours."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from screenapp.review.charts.canvas import Anchor, Area, ChartStyle, Place
from screenapp.review.charts.pen import ChartDrawing, ChartPen
from screenapp.ui.shell.theme import Sizes, current

_ENDLESS = 10_000.0  # px; wider than any text, so that none is clipped
_ALIGNED = {
    Anchor.LEFT: (0.0, Qt.AlignmentFlag.AlignLeft),
    Anchor.MIDDLE: (-_ENDLESS / 2, Qt.AlignmentFlag.AlignHCenter),
    Anchor.RIGHT: (-_ENDLESS, Qt.AlignmentFlag.AlignRight),
}
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class Chart(QWidget):
    """A chart that the Tab key reaches, so that its finding can be heard.

    The accessible name is its title, the description says in words what is to be seen.
    *width* and *least* are px at a text scale of 1.
    """

    def __init__(self, width: int, least: int) -> None:
        super().__init__()
        self._widths = (width, least)
        self._drawing: ChartDrawing | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_drawing(self, drawing: ChartDrawing) -> None:
        self._drawing = drawing
        self.setAccessibleName(drawing.title)
        self.setAccessibleDescription(drawing.finding)
        self._fit()

    def height_for(self, width: int) -> int:
        """Px that the chart needs at *width*."""
        if self._drawing is None:
            return 0
        return round(self._drawing.height(width, _style(), self.measure))

    def measure(self, text: str, *, bold: bool = False) -> float:
        """Width of *text* in px at the present scale."""
        return QFontMetricsF(self.font_for(bold)).horizontalAdvance(text)

    def font_for(self, bold: bool) -> QFont:
        made = QFont(self.font())
        made.setPixelSize(current().px(Sizes.SMALL))
        made.setBold(bold)
        return made

    def sizeHint(self) -> QSize:
        return QSize(current().px(self._widths[0]), self.height_for(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(self._widths[1]), self.height_for(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._drawing is not None:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            canvas = PainterCanvas(painter, self)
            self._drawing.draw(
                ChartPen(canvas, _style(), self.width(), self.height(), mirrored=mirrored)
            )
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

    def _fit(self) -> None:
        # Said outright: through nested layouts a height that hangs on the width gets lost.
        self.setFixedHeight(self.height_for(self.width()))
        self.updateGeometry()
        self.update()


class PainterCanvas:
    """A `ChartCanvas` in the window: *painter* paints on *chart*, in its typeface."""

    def __init__(self, painter: QPainter, chart: Chart) -> None:
        self._painter, self._chart = painter, chart

    def measure(self, text: str, *, bold: bool = False) -> float:
        return self._chart.measure(text, bold=bold)

    def path(self, places: Sequence[Place], *, colour: str, width: float) -> None:
        self._painter.setPen(QPen(QColor(colour), width))
        self._painter.drawPolyline([QPointF(x, y) for x, y in places])

    def box(self, area: Area, *, fill: str, corner: float = 0) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(fill))
        self._painter.drawRoundedRect(
            QRectF(area.left, area.top, area.width, area.height), corner, corner
        )

    def circle(
        self, x: float, y: float, radius: float, *, fill: str, edge: str = "", width: float = 0
    ) -> None:
        self._painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(fill))
        self._painter.drawEllipse(QPointF(x, y), radius, radius)

    def text(
        self, at: Place, text: str, *, anchor: Anchor, colour: str, bold: bool, upright: bool
    ) -> None:
        left, aligned = _ALIGNED[anchor]
        self._painter.save()
        self._painter.translate(*at)
        if upright:
            self._painter.rotate(-90)
        self._painter.setFont(self._chart.font_for(bold))
        self._painter.setPen(QColor(colour))
        room = QRectF(left, -_ENDLESS / 2, _ENDLESS, _ENDLESS)
        flags = aligned | _ONE_LINE
        self._painter.drawText(room, int((flags | Qt.TextFlag.TextSingleLine).value), text)
        self._painter.restore()


def _style() -> ChartStyle:
    theme = current()
    tokens = theme.tokens
    return ChartStyle(
        ink=tokens.ink,
        quiet=tokens.quiet,
        edge=tokens.edge,
        hairline=tokens.hairline,
        accent=tokens.accent,
        accent_soft=tokens.accent_soft,
        notice_ink=tokens.notice_ink,
        surface=tokens.surface,
        text_unit=theme.scale,
    )
