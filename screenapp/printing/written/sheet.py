"""A sheet of questions as PDF, in memory: no question stands over two pages. No Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from screenapp.printing.bare_metadata import bare_pdf
from screenapp.printing.bidi import fenced
from screenapp.printing.fonts import Faces, SetLine, Setter
from screenapp.printing.ink import EDGE, INK, QUIET, Colour, draw
from screenapp.printing.paper_size import PaperSize
from screenapp.printing.written.page import Texts, WrittenPage, WrittenQuestion

# Points, from here on.
_MARGIN: Final = 54.0
_TITLE: Final = 19.0
_HOW: Final = 11.0
_ASKED: Final = 13.0
_BOX: Final = 12.0
_LABEL: Final = 11.0
_FOOT: Final = 8.5
_GAP: Final = 22.0
_APART: Final = 16.0
_NEAR: Final = 7.0
_WRITING: Final = 24.0
_ACROSS: Final = 4
_LONG: Final = 14
"""Letters of a word beside a box, from which on only two stand beside each other."""


class SheetTooLong(Exception):
    """One question alone is longer than a page: nothing of it is cut off."""


def render(
    page: WrittenPage,
    fonts: Sequence[Path],
    *,
    paper: PaperSize = PaperSize.A4,
    setter: Setter | None = None,
    compress: bool = True,
) -> bytes:
    """The PDF of *page*; metadata are blank, and the same page gives the same bytes.

    Raises: SheetTooLong.
    """
    faces = Faces(fonts, setter)
    return bare_pdf(
        paper.value, lambda canvas: _Sheet(page, faces, paper, canvas).draw(), compress=compress
    )


class _Sheet:
    """Draws from the top down. The language that is read first gives the side on which boxes
    stand; words of each begin at their own side."""

    def __init__(self, page: WrittenPage, faces: Faces, paper: PaperSize, canvas: Canvas) -> None:
        self._page, self._faces, self._canvas = page, faces, canvas
        self._width = paper.value[0] - 2 * _MARGIN
        self._top = self._y = paper.value[1] - _MARGIN
        self._mirrored = page.right_to_left[0]

    def draw(self) -> None:
        self._columns(self._page.title, _TITLE, INK, bold=True)
        self._y -= _NEAR
        self._columns(self._page.how, _HOW, QUIET)
        for question in self._page.questions:
            self._y -= _APART
            high = self._height(question)
            if high > self._top - _MARGIN:
                raise SheetTooLong
            if self._y - high < _MARGIN:
                self._turn()
            self._question(question)
        self._turn()

    def _turn(self) -> None:
        for line in self._faces.lines(self._page.code, size=_FOOT, width=self._width):
            left = _MARGIN + (self._width - line.width if self._mirrored else 0)
            draw(self._canvas, line, QUIET, left, _MARGIN - 14)
        self._canvas.showPage()
        self._y = self._top

    def _question(self, question: WrittenQuestion) -> None:
        self._canvas.setStrokeColorRGB(*EDGE)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(_MARGIN, self._y + _NEAR, _MARGIN + self._width, self._y + _NEAR)
        self._columns(question.texts, _ASKED, INK, bold=True)
        self._canvas.setStrokeColorRGB(*INK)
        for _ in range(question.lines):
            self._y -= _WRITING
            self._canvas.setLineWidth(0.7)
            self._canvas.line(_MARGIN, self._y, _MARGIN + self._width, self._y)
        for row in _rows(question):
            self._y -= _NEAR
            for number, label in enumerate(row):
                self._box(label, number, self._each(question))
            self._y -= max(self._tall(label, self._each(question)) for label in row)

    def _box(self, label: Texts, number: int, wide: float) -> None:
        """A box to tick where a line begins, its words in each language beside it."""
        at = _MARGIN + number * wide
        if self._mirrored:
            at = _MARGIN + self._width - (number + 1) * wide
        left = at + wide - _BOX if self._mirrored else at
        self._canvas.setStrokeColorRGB(*INK)
        self._canvas.setLineWidth(1)
        self._canvas.rect(left, self._y - _BOX - 1.5, _BOX, _BOX, stroke=1, fill=0)
        room, top = wide - _BOX - 2 * _NEAR, self._y
        for line in self._words(label, room):
            start = at + _NEAR + room - line.width if self._mirrored else at + _BOX + _NEAR
            draw(self._canvas, line, INK, start, top)
            top -= line.height

    def _columns(self, texts: Texts, size: float, colour: Colour, *, bold: bool = False) -> None:
        """Each language in a column of its own, from the side on which the first begins."""
        ends = []
        for number, lines in enumerate(self._set(texts, size, bold=bold)):
            column = len(texts) - 1 - number if self._mirrored else number
            left, top = _MARGIN + column * (self._column + _GAP), self._y
            for line in lines:
                spare = self._column - line.width
                shift = spare if self._page.right_to_left[number] else 0.0
                draw(self._canvas, line, colour, left + shift, top)
                top -= line.height
            ends.append(top)
        self._y = min(ends)

    def _set(self, texts: Texts, size: float, *, bold: bool = False) -> list[Sequence[SetLine]]:
        return [
            self._faces.lines(fenced(text), size=size, width=self._column, bold=bold)
            for text in texts
        ]

    def _words(self, label: Texts, room: float) -> list[SetLine]:
        said = dict.fromkeys(label)
        return [line for text in said for line in self._faces.lines(text, size=_LABEL, width=room)]

    def _tall(self, label: Texts, wide: float) -> float:
        lines = self._words(label, wide - _BOX - 2 * _NEAR)
        return max(_BOX + 3, sum(line.height for line in lines))

    def _height(self, question: WrittenQuestion) -> float:
        asked = self._set(question.texts, _ASKED, bold=True)
        each = self._each(question)
        boxes = sum(
            _NEAR + max(self._tall(label, each) for label in row) for row in _rows(question)
        )
        words = max(sum(line.height for line in lines) for lines in asked)
        return words + question.lines * _WRITING + boxes

    def _each(self, question: WrittenQuestion) -> float:
        return self._width / _across(question)

    @property
    def _column(self) -> float:
        many = len(self._page.right_to_left)
        return (self._width - _GAP * (many - 1)) / many


def _across(question: WrittenQuestion) -> int:
    long = any(len(text) > _LONG for label in question.boxes for text in label)
    return 2 if long and len(question.boxes) > _ACROSS else _ACROSS


def _rows(question: WrittenQuestion) -> list[tuple[Texts, ...]]:
    across = _across(question)
    boxes = question.boxes
    return [boxes[at : at + across] for at in range(0, len(boxes), across)]
