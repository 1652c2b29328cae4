"""The recovery sheet as one page of PDF, in memory. No Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from screenapp.printing.bare_metadata import bare_pdf
from screenapp.printing.fonts import Faces, SetLine, Setter
from screenapp.printing.ink import EDGE, INK, QUIET, Colour, draw
from screenapp.printing.paper_size import PaperSize
from screenapp.printing.recovery_page import RecoveryPage

# Points, from here on.
_MARGIN: Final = 62.0
_TITLE: Final = 20.0
_HEAD: Final = 12.0
_BODY: Final = 11.0
_SMALL: Final = 9.5
_CODE: Final = 26.0
_NUMBER: Final = 9.0
_APART: Final = 18.0
_CELL: Final = 74.0
_ACROSS: Final = 3
_STEP: Final = 18.0
_LINE_LOW: Final = 26.0
_MOST_LINES: Final = 3


def render(
    page: RecoveryPage,
    fonts: Sequence[Path],
    *,
    paper: PaperSize = PaperSize.A4,
    setter: Setter | None = None,
    compress: bool = True,
) -> bytes:
    """The PDF of *page*; metadata are blank, and the same page gives the same bytes.

    A sign that no typeface holds is a mark, and the page says so.
    """
    press = _Press(page, Faces(fonts, setter), paper)
    return bare_pdf(paper.value, press.draw, compress=compress)


class _Press:
    """One page, drawn from the top down."""

    def __init__(self, page: RecoveryPage, faces: Faces, paper: PaperSize) -> None:
        self._page, self._faces = page, faces
        self._width = paper.value[0] - 2 * _MARGIN
        self._y = paper.value[1] - _MARGIN

    def draw(self, canvas: Canvas) -> None:
        page = self._page
        self._write(canvas, page.title, _TITLE, bold=True)
        self._write_whose(canvas)
        self._y -= _APART / 2
        self._write(canvas, page.why, _BODY)
        self._y -= _APART
        self._draw_code(canvas)
        for heading, lines in page.parts:
            self._y -= _APART
            self._write(canvas, heading, _HEAD, bold=True)
            for number, text in enumerate(lines, start=1):
                self._y -= 3
                self._numbered(canvas, number, text)
        self._y -= _APART
        for name in page.blanks:
            self._blank(canvas, name)
        if self._faces.lacking and page.lacking:
            self._y -= _APART / 2
            self._write(canvas, page.lacking, _SMALL, QUIET)
        canvas.showPage()

    def _write_whose(self, canvas: Canvas) -> None:
        """Whose it is and when it was made, in few lines: the code below must stay on the page."""
        page = self._page
        whose = f"{page.organisation} · {page.made}"
        lines = self._lines(whose, _SMALL, self._width)
        if len(lines) > _MOST_LINES:
            lines = (
                *self._faces.few_lines(
                    page.organisation, size=_SMALL, width=self._width, most=_MOST_LINES - 1
                ),
                *self._lines(page.made, _SMALL, self._width),
            )
        for line in lines:
            draw(canvas, line, QUIET, _MARGIN, self._y)
            self._y -= line.height

    def _draw_code(self, canvas: Canvas) -> None:
        """The groups in a grid, each with its number, to be compared one by one."""
        groups, wide = self._page.groups, self._width / _ACROSS
        canvas.setStrokeColorRGB(*EDGE)
        canvas.setLineWidth(0.7)
        for at, group in enumerate(groups):
            left = _MARGIN + wide * (at % _ACROSS)
            top = self._y - _CELL * (at // _ACROSS)
            canvas.rect(left, top - _CELL, wide, _CELL, stroke=1, fill=0)
            (number,) = self._lines(str(at + 1), _NUMBER, wide)
            draw(canvas, number, QUIET, left + 8, top - 6)
            (code,) = self._lines(group, _CODE, wide, bold=True)
            draw(canvas, code, INK, left + (wide - code.width) / 2, top - 22)
        self._y -= _CELL * -(-len(groups) // _ACROSS)

    def _numbered(self, canvas: Canvas, number: int, text: str) -> None:
        (figure,) = self._lines(f"{number}.", _BODY, _STEP)
        draw(canvas, figure, QUIET, _MARGIN, self._y)
        self._write(canvas, text, _BODY, indent=_STEP)

    def _blank(self, canvas: Canvas, name: str) -> None:
        """*name* and a line to write on."""
        (words,) = self._lines(name, _SMALL, self._width)
        self._y -= _LINE_LOW
        draw(canvas, words, QUIET, _MARGIN, self._y + words.height)
        canvas.setStrokeColorRGB(*EDGE)
        start = _MARGIN + words.width + 8
        canvas.line(start, self._y + 3, _MARGIN + self._width, self._y + 3)

    def _write(
        self,
        canvas: Canvas,
        text: str,
        size: float,
        colour: Colour = INK,
        *,
        bold: bool = False,
        indent: float = 0.0,
    ) -> None:
        for line in self._lines(text, size, self._width - indent, bold=bold):
            draw(canvas, line, colour, _MARGIN + indent, self._y)
            self._y -= line.height

    def _lines(
        self, text: str, size: float, width: float, *, bold: bool = False
    ) -> Sequence[SetLine]:
        return self._faces.lines(text, size=size, width=width, bold=bold)
