"""A page of ReportLab's drawn by Qt instead: for a printer, without a file on the way."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTransform

from screenapp.printing.fonts import BOLD

_EM = 100


class OutlinePath:
    """A path as ReportLab's own is filled."""

    def __init__(self) -> None:
        self.path = QPainterPath()

    def moveTo(self, x: float, y: float) -> None:
        self.path.moveTo(x, y)

    def lineTo(self, x: float, y: float) -> None:
        self.path.lineTo(x, y)

    def curveTo(self, *at: float) -> None:
        self.path.cubicTo(*at)

    def close(self) -> None:
        self.path.closeSubpath()


class _NoText:
    """The invisible words under outlines: a printer has no use for them."""

    def setTextRenderMode(self, mode: int) -> None: ...
    def setTextOrigin(self, x: float, y: float) -> None: ...
    def setHorizScale(self, scale: float) -> None: ...
    def setFont(self, face: str, size: float) -> None: ...
    def textOut(self, text: str) -> None: ...


class PrinterCanvas:
    """What the papers use of a canvas, on *painter*; *height* is that of the page in points."""

    def __init__(self, painter: QPainter, height: float) -> None:
        self._painter = painter
        self._pen, self._fill = QPen(), QColor()
        self._forms: dict[str, QPainterPath] = {}
        self._form = ""
        self._font, self._size = QFont("Noto Sans"), 10.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, height)
        painter.scale(1, -1)

    # --- ink ------------------------------------------------------------------------------

    def setStrokeColorRGB(self, red: float, green: float, blue: float) -> None:
        self._pen.setColor(QColor.fromRgbF(red, green, blue))

    def setFillColorRGB(self, red: float, green: float, blue: float) -> None:
        self._fill = QColor.fromRgbF(red, green, blue)

    def setLineWidth(self, width: float) -> None:
        self._pen.setWidthF(width)

    def setLineCap(self, _: int) -> None:
        self._pen.setCapStyle(Qt.PenCapStyle.RoundCap)

    def setLineJoin(self, _: int) -> None:
        self._pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)

    def setDash(self, on: float = 0, off: float = 0) -> None:
        if not on:
            self._pen.setStyle(Qt.PenStyle.SolidLine)
        else:
            width = max(self._pen.widthF(), 0.1)
            self._pen.setDashPattern([on / width, off / width])

    # --- shapes ---------------------------------------------------------------------------

    def line(self, left: float, bottom: float, right: float, top: float) -> None:
        path = QPainterPath(QPointF(left, bottom))
        path.lineTo(right, top)
        self._draw(path, stroke=1, fill=0)

    def rect(
        self, left: float, bottom: float, width: float, height: float, *, stroke: int, fill: int
    ) -> None:
        path = QPainterPath()
        path.addRect(QRectF(left, bottom, width, height))
        self._draw(path, stroke=stroke, fill=fill)

    def roundRect(
        self,
        left: float,
        bottom: float,
        width: float,
        height: float,
        radius: float,
        *,
        stroke: int,
        fill: int,
    ) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(left, bottom, width, height), radius, radius)
        self._draw(path, stroke=stroke, fill=fill)

    def circle(self, x: float, y: float, radius: float, *, stroke: int, fill: int) -> None:
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), radius, radius)
        self._draw(path, stroke=stroke, fill=fill)

    def beginPath(self) -> OutlinePath:
        return OutlinePath()

    def drawPath(self, path: OutlinePath, *, stroke: int, fill: int, fillMode: int = 1) -> None:
        if fillMode:
            path.path.setFillRule(Qt.FillRule.WindingFill)
        if self._form:
            self._forms[self._form] = path.path
        else:
            self._draw(path.path, stroke=stroke, fill=fill)

    def _draw(self, path: QPainterPath, *, stroke: int, fill: int) -> None:
        if fill:
            self._painter.fillPath(path, self._fill)
        if stroke:
            self._painter.strokePath(path, self._pen)

    # --- words ----------------------------------------------------------------------------

    def setFont(self, face: str, size: float) -> None:
        self._font = QFont("Noto Sans")
        self._font.setPixelSize(_EM)
        self._font.setBold(face == BOLD)
        self._font.setKerning(False)
        self._font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._size = size

    def drawString(self, left: float, baseline: float, text: str) -> None:
        path = QPainterPath()
        path.addText(0, 0, self._font, text)
        k = self._size / _EM
        self._painter.fillPath(QTransform(k, 0, 0, -k, left, baseline).map(path), self._fill)

    def beginText(self) -> _NoText:
        return _NoText()

    def drawText(self, _: _NoText) -> None: ...

    # --- outlines of glyphs, and where they stand -----------------------------------------

    def hasForm(self, name: str) -> bool:
        return name in self._forms

    def beginForm(self, name: str, *_: float) -> None:
        self._form = name

    def endForm(self) -> None:
        self._form = ""

    def doForm(self, name: str) -> None:
        self._painter.fillPath(self._forms[name], self._fill)

    def transform(self, a: float, b: float, c: float, d: float, e: float, f: float) -> None:
        self._painter.setTransform(QTransform(a, b, c, d, e, f), True)

    def saveState(self) -> None:
        self._painter.save()

    def restoreState(self) -> None:
        self._painter.restore()

    def showPage(self) -> None: ...
