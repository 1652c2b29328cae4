"""What all charts are drawn with: it mirrors, and knows how a blank looks.

Charts lay themselves out from left to right; where the language runs from right to left every
place is mirrored here, and words stay words.
"""

import typing as t
from collections.abc import Sequence
from typing import Final

from screenapp.review.charts.canvas import Anchor, Area, ChartCanvas, ChartStyle, Place, TextMeasure

_HATCH: Final = 6
_LINE: Final = 19  # height of a line of text
_MIRROR: Final = {
    Anchor.LEFT: Anchor.RIGHT,
    Anchor.RIGHT: Anchor.LEFT,
    Anchor.MIDDLE: Anchor.MIDDLE,
}


class ChartPen:
    """Draws in *style* on *canvas*, which is *width* by *height*."""

    def __init__(
        self,
        canvas: ChartCanvas,
        style: ChartStyle,
        width: float,
        height: float,
        *,
        mirrored: bool = False,
    ) -> None:
        self._canvas, self._mirrored = canvas, mirrored
        self.style, self.width, self.height = style, width, height

    @property
    def measure(self) -> TextMeasure:
        return self._canvas.measure

    @property
    def line_height(self) -> float:
        return self.style.sized(_LINE)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        anchor: Anchor = Anchor.LEFT,
        bold: bool = False,
        colour: str = "",
    ) -> None:
        """*text* with its middle at the height *y*; *anchor* as if the page ran left to right."""
        self._canvas.text(
            (self._x(x), y),
            text,
            anchor=_MIRROR[anchor] if self._mirrored else anchor,
            colour=colour or self.style.ink,
            bold=bold,
            upright=False,
        )

    def paragraph(self, text: str, colour: str) -> None:
        """*text* over the whole width, half way up, in as many lines as it takes."""
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.measure(longer) > self.width:
                lines.append(word)
            else:
                lines[-1] = longer
        top = self.height / 2 - self.line_height * (len(lines) - 1) / 2
        for place, line in enumerate(lines):
            self.text(0, top + self.line_height * place, line, colour=colour)

    def box(self, area: Area, fill: str, *, corner: float = 0) -> None:
        self._canvas.box(self._place(area), fill=fill, corner=self.style.gap(corner))

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1
    ) -> None:
        self.path(((x1, y1), (x2, y2)), colour, width)

    def path(self, places: Sequence[Place], colour: str, width: float) -> None:
        """Straight from each place to the next; fewer than two make no line."""
        if len(places) > 1:
            mirrored = [(self._x(x), y) for x, y in places]
            self._canvas.path(mirrored, colour=colour, width=self.style.gap(width))

    def dot(self, x: float, y: float, radius: float) -> None:
        self._canvas.circle(self._x(x), y, self.style.sized(radius), fill=self.style.accent)

    def ring(self, x: float, y: float, radius: float) -> None:
        style = self.style
        self._canvas.circle(
            self._x(x),
            y,
            style.sized(radius),
            fill=style.surface,
            edge=style.notice_ink,
            width=style.gap(2),
        )

    def hatched(self, area: Area, text: str) -> None:
        """A blank that says it is one. It looks the same whatever it hides."""
        area, edge, width = self._place(area), self.style.edge, self.style.gap(1)
        start = area.left - area.height
        while start < area.right:
            low, high = max(start, area.left), min(start + area.height, area.right)
            ends = ((low, area.bottom - (low - start)), (high, area.bottom - (high - start)))
            self._canvas.path(ends, colour=edge, width=width)
            start += self.style.gap(_HATCH)
        left, right = area.left + width / 2, area.right - width / 2
        top, bottom = area.top + width / 2, area.bottom - width / 2
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        self._canvas.path(corners, colour=edge, width=width)
        self._text_on_blank(area, text)

    def _text_on_blank(self, area: Area, text: str) -> None:
        """Along the blank, or upwards in a narrow one; a mere slit stays without."""
        wide, tall = self.measure(text) + self.style.gap(16), self.line_height
        upright = wide > area.width
        if not text or (upright and (area.width < tall or area.height < wide)):
            return
        (x, y), across = area.centre, area.width if upright else area.height
        room = min(tall, across - self.style.gap(2))
        width, height = (room, wide) if upright else (wide, room)
        under = Area(x - width / 2, y - height / 2, width, height)
        self._canvas.box(under, fill=self.style.surface)
        ink, middle = self.style.ink, Anchor.MIDDLE
        self._canvas.text((x, y), text, anchor=middle, colour=ink, bold=False, upright=upright)

    def _x(self, x: float) -> float:
        return self.width - x if self._mirrored else x

    def _place(self, area: Area) -> Area:
        if not self._mirrored:
            return area
        return Area(self.width - area.right, area.top, area.width, area.height)


class ChartDrawing(t.Protocol):
    """A chart with what it shows. The title and the finding are its words for those who hear it."""

    @property
    def title(self) -> str: ...
    @property
    def finding(self) -> str: ...

    def height(self, width: float, style: ChartStyle, measure: TextMeasure) -> float:
        """How high it becomes where it is *width* wide."""

    def draw(self, pen: ChartPen) -> None:
        """Draw it, laid out from left to right."""
