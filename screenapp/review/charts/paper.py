"""Charts on a page of a PDF, in points."""

from collections.abc import Sequence
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from screenapp.printing.fonts import BOLD, REGULAR
from screenapp.review.charts.canvas import Anchor, Area, ChartStyle, Place
from screenapp.review.charts.pen import ChartDrawing, ChartPen

# The values of docs/design/look.md, light; the edge is darker, for printers that are low on ink.
PAPER: Final = ChartStyle(
    ink="#1B2430",
    quiet="#46515E",
    edge="#46515E",
    hairline="#DAD7CF",
    accent="#0B5563",
    accent_soft="#E3EFF1",
    notice_ink="#5F3A00",
    surface="#FFFFFF",
    unit=0.68,
    text_unit=0.68,
    row=32,
)
_SIZE: Final = 9.5
_RAISED: Final = 0.36  # of the size: from the middle of a line down to its baseline


class PaperChart(Flowable):
    """One chart over the width of the text. The typefaces must be registered."""

    def __init__(self, drawing: ChartDrawing) -> None:
        super().__init__()
        self._drawing = drawing

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self._drawing.height(available_width, PAPER, measure)
        return self.width, self.height

    def draw(self) -> None:
        canvas = PaperCanvas(self.canv, self.height)
        self._drawing.draw(ChartPen(canvas, PAPER, self.width, self.height))


class PaperCanvas:
    """A `ChartCanvas` on *page*, whose y grows upwards; the chart is *height* high."""

    def __init__(self, page: Canvas, height: float) -> None:
        self._page, self._height = page, height

    def measure(self, text: str, *, bold: bool = False) -> float:
        return measure(text, bold=bold)

    def path(self, places: Sequence[Place], *, colour: str, width: float) -> None:
        self._page.setStrokeColor(HexColor(colour))
        self._page.setLineWidth(width)
        (x, y), *rest = places
        path = self._page.beginPath()
        path.moveTo(x, self._height - y)
        for x, y in rest:
            path.lineTo(x, self._height - y)
        self._page.drawPath(path)

    def box(self, area: Area, *, fill: str, corner: float = 0) -> None:
        self._page.setFillColor(HexColor(fill))
        placed = (area.left, self._height - area.bottom, area.width, area.height)
        # Arcs wider than half a bar would bulge out of it.
        if corner := min(corner, area.width / 2):
            self._page.roundRect(*placed, corner, stroke=0, fill=1)
        else:
            self._page.rect(*placed, stroke=0, fill=1)

    def circle(
        self, x: float, y: float, radius: float, *, fill: str, edge: str = "", width: float = 0
    ) -> None:
        self._page.setFillColor(HexColor(fill))
        if edge:
            self._page.setStrokeColor(HexColor(edge))
            self._page.setLineWidth(width)
        self._page.circle(x, self._height - y, radius, stroke=int(bool(edge)), fill=1)

    def text(
        self, at: Place, text: str, *, anchor: Anchor, colour: str, bold: bool, upright: bool
    ) -> None:
        page = self._page
        draw = {
            Anchor.LEFT: page.drawString,
            Anchor.MIDDLE: page.drawCentredString,
            Anchor.RIGHT: page.drawRightString,
        }[anchor]
        page.saveState()
        page.setFont(BOLD if bold else REGULAR, _SIZE)
        page.setFillColor(HexColor(colour))
        page.translate(at[0], self._height - at[1])
        if upright:
            page.rotate(90)
        draw(0, -_SIZE * _RAISED, text)
        page.restoreState()


def measure(text: str, *, bold: bool = False) -> float:
    """Width of *text* in points."""
    return float(stringWidth(text, BOLD if bold else REGULAR, _SIZE))
