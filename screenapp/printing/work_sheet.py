"""A list of work as PDF, in memory: as many pages as it takes. No Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from screenapp.printing.bare_metadata import bare_pdf
from screenapp.printing.fonts import Faces, SetLine, Setter
from screenapp.printing.ink import EDGE, INK, QUIET, Colour, draw
from screenapp.printing.paper_size import PaperSize
from screenapp.printing.work_page import WorkPage

# Points, from here on.
_MARGIN: Final = 62.0
_TITLE: Final = 20.0
_BODY: Final = 11.0
_SMALL: Final = 9.5
_APART: Final = 18.0
_GAP: Final = 8.0


def render(
    page: WorkPage,
    fonts: Sequence[Path],
    *,
    paper: PaperSize = PaperSize.A4,
    setter: Setter | None = None,
    compress: bool = True,
) -> bytes:
    """The PDF of *page*; metadata are blank, and the same page gives the same bytes.

    A sign that no typeface holds is a mark, and the page says so.
    """
    faces = Faces(fonts, setter)
    return bare_pdf(
        paper.value, lambda canvas: _Press(page, faces, paper, canvas).draw(), compress=compress
    )


class _Press:
    """Draws from the top down, and turns the page where a row no longer fits."""

    def __init__(self, page: WorkPage, faces: Faces, paper: PaperSize, canvas: Canvas) -> None:
        self._page, self._faces, self._canvas = page, faces, canvas
        self._width = paper.value[0] - 2 * _MARGIN
        self._top = self._y = paper.value[1] - _MARGIN

    def draw(self) -> None:
        page = self._page
        self._write(page.title, _TITLE, INK, bold=True)
        self._write(page.made, _SMALL, QUIET)
        self._write(page.note, _SMALL, QUIET)
        self._y -= _APART / 2
        for row in page.rows:
            self._row(row)
        if self._faces.lacking and page.lacking:
            self._write(page.lacking, _SMALL, QUIET)
        self._canvas.showPage()

    def _row(self, row: tuple[str, ...]) -> None:
        wide = [self._width * share / sum(self._page.widths) for share in self._page.widths]
        cells = [
            self._faces.lines(text, size=_BODY, width=width - _GAP, bold=not at)
            for at, (text, width) in enumerate(zip(row, wide, strict=True))
        ]
        while any(cells):
            if self._y - _height(cells) - _GAP < _MARGIN and self._y < self._top:
                self._canvas.showPage()
                self._y = self._top
            room = self._y - _GAP - _MARGIN
            first = [_first_lines(cell, room) for cell in cells]
            self._draw_row(first, wide)
            cells = [cell[len(begun) :] for cell, begun in zip(cells, first, strict=True)]

    def _draw_row(self, cells: Sequence[Sequence[SetLine]], wide: Sequence[float]) -> None:
        self._canvas.setStrokeColorRGB(*EDGE)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(_MARGIN, self._y, _MARGIN + self._width, self._y)
        left = _MARGIN
        for cell, width in zip(cells, wide, strict=True):
            top = self._y - _GAP / 2
            for line in cell:
                draw(self._canvas, line, INK, left, top)
                top -= line.height
            left += width
        self._y -= _height(cells) + _GAP

    def _write(self, text: str, size: float, colour: Colour, *, bold: bool = False) -> None:
        for line in self._faces.lines(text, size=size, width=self._width, bold=bold):
            draw(self._canvas, line, colour, _MARGIN, self._y)
            self._y -= line.height


def _height(cells: Sequence[Sequence[SetLine]]) -> float:
    return max(sum(line.height for line in cell) for cell in cells)


def _first_lines(cell: Sequence[SetLine], room: float) -> Sequence[SetLine]:
    """The lines of *cell* that fit in *room*, at least one: a row may be higher than a page."""
    count, used = 0, 0.0
    for line in cell:
        used += line.height
        if used > room and count:
            break
        count += 1
    return cell[:count]
