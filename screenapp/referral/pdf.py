"""The page as a PDF: the summary's words and nothing else.

Every word is drawn as plain text, so nothing a person typed can be taken for markup, and no
picture, file or address is ever opened. The same summary gives the same bytes. Metadata is
blank but for the reference: who made it, with what and when is for the page to say, and it says
so in words. Beside the drawing stands its structure, so that it can be read aloud (PDF/UA-1).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from screenapp.printing.bare_metadata import bare_pdf
from screenapp.printing.fonts import Faces, OrdinaryLine, SetLine, Setter
from screenapp.printing.ink import INK, QUIET, Colour
from screenapp.printing.paper_size import PaperSize
from screenapp.printing.tagging import Element, Tag, Tagged, spoken
from screenapp.referral.summary import PagePart, Summary
from screenapp.referral.words import fill

__all__ = ["PaperSize", "Setter", "render"]

# Points, from here on.
_MARGIN: Final = 62.0
_LABEL: Final = 96.0
_GUTTER: Final = 14.0
_TITLE: Final = 16.0
_BODY: Final = 10.5
_SMALL: Final = 9.5
_ROW_GAP: Final = 7.0
_AFTER_RULE: Final = 14.0
_FOOT: Final = 34.0
_WATERMARK: Final = 104.0
# Lines of a title: what is longer stands whole under "Agreed".
_MOST_HEAD: Final = 6

_HAIRLINE: Final[Colour] = (0xC4 / 255, 0xC1 / 255, 0xB8 / 255)
_PALE: Final[Colour] = (0.92, 0.92, 0.92)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A line, and the element of the page's structure that it belongs to."""

    line: SetLine
    of: Element


@dataclass(frozen=True, slots=True, kw_only=True)
class _Slot:
    """One line of the table: a label's line, a value's line, or both."""

    label: _Read | None
    value: _Read | None
    before: float

    @property
    def height(self) -> float:
        both = (self.label, self.value)
        return self.before + max(read.line.height for read in both if read is not None)


def render(
    summary: Summary,
    fonts: Sequence[Path],
    *,
    paper: PaperSize = PaperSize.A4,
    setter: Setter | None = None,
    compress: bool = True,
) -> bytes:
    """The PDF of *summary*, in memory; nothing is written anywhere.

    *fonts* are the bundled files. Without a *setter* only Latin, Greek and Cyrillic can be set.
    A sign that no typeface holds is a mark, and the page says so.
    """
    return _Press(summary, Faces(fonts, setter), paper).run(compress)


class _Press:
    """One summary on its way to paper."""

    def __init__(self, summary: Summary, faces: Faces, paper: PaperSize) -> None:
        self._summary, self._faces = summary, faces
        self._size = paper.value
        self._width = self._size[0] - 2 * _MARGIN
        self._right_to_left = summary.right_to_left
        self._elements: list[Element] = []
        self._head = self._head_lines()
        self._continued = self._faces.few_lines(
            summary.continued, size=_SMALL, width=self._width, most=_MOST_HEAD
        )

    def run(self, compress: bool) -> bytes:
        pages = self._pages()

        def draw(canvas: Canvas) -> None:
            tagged = Tagged(canvas, self._elements)
            for number, slots in enumerate(pages, start=1):
                self._draw_page(canvas, tagged, slots, number, len(pages))
                canvas.showPage()
            tagged.finish(title=self._summary.name, language=self._summary.language)

        return bare_pdf(self._size, draw, compress=compress)

    def _lines(self, text: str, size: float, bold: bool = False) -> Sequence[SetLine]:
        return self._faces.lines(text, size=size, width=self._width, bold=bold)

    def _read(self, tag: Tag, text: str, lines: Sequence[SetLine]) -> list[_Read]:
        """*lines* as one element; how it is said stands beside outlines, which say nothing."""
        drawn_as_text = all(isinstance(line, OrdinaryLine) for line in lines)
        element = Element(tag=tag, said="" if drawn_as_text else spoken(text))
        self._elements.append(element)
        return [_Read(line=line, of=element) for line in lines]

    def _head_lines(self) -> list[tuple[_Read, Colour]]:
        summary = self._summary
        above = self._lines(summary.practice, _SMALL, bold=True) if summary.practice else ()
        title = self._faces.few_lines(
            summary.title, size=_TITLE, width=self._width, most=_MOST_HEAD, bold=True
        )
        below = self._faces.few_lines(
            summary.subtitle, size=_SMALL, width=self._width, most=_MOST_HEAD
        )
        named = self._read(Tag.TITLE, summary.title, title)
        practice = self._read(Tag.TEXT, summary.practice, above)
        rest = self._read(Tag.TEXT, summary.subtitle, below)
        return [(n, INK) for n in (*practice, *named)] + [(n, QUIET) for n in rest]

    def _slots(self) -> Iterator[_Slot]:
        value_width = self._width - _LABEL - _GUTTER
        for part in self._summary.parts:
            yield from self._part_slots(part, value_width)
        if self._faces.lacking and self._summary.lacking:
            text = self._summary.lacking
            lines = self._faces.lines(text, size=_SMALL, width=value_width)
            for n, read in enumerate(self._read(Tag.TEXT, text, lines)):
                yield _Slot(label=None, value=read, before=0.0 if n else _ROW_GAP)

    def _part_slots(self, part: PagePart, value_width: float) -> Iterator[_Slot]:
        label_lines = self._faces.lines(part.label, size=_BODY, width=_LABEL)
        labels = self._read(Tag.HEADING, part.label, label_lines)
        values: list[_Read] = []
        for text in part.lines:
            lines = self._faces.lines(text, size=_BODY, width=value_width)
            values += self._read(Tag.TEXT, text, lines)
        for n, (label, value) in enumerate(zip_longest(labels, values)):
            yield _Slot(label=label, value=value, before=0.0 if n else _ROW_GAP)

    def _pages(self) -> list[list[_Slot]]:
        """The slots, page by page; the first page has less room than the others."""
        room = self._size[1] - 2 * _MARGIN - _FOOT - _AFTER_RULE
        left = room - sum(read.line.height for read, _ in self._head)
        later = room - sum(line.height for line in self._continued)
        pages: list[list[_Slot]] = [[]]
        for slot in self._slots():
            if slot.height > left:
                pages.append([])
                left = later
            pages[-1].append(slot)
            left -= slot.height
        return pages

    def _draw_page(
        self, canvas: Canvas, tagged: Tagged, slots: list[_Slot], number: int, of: int
    ) -> None:
        if self._summary.practice:
            with tagged.artifact():
                self._draw_watermark(canvas)
        y = self._size[1] - _MARGIN
        if number == 1:
            for read, colour in self._head:
                with tagged.inside(read.of):
                    y = self._draw_line(canvas, read.line, colour, _MARGIN, self._width, y)
        with tagged.artifact():
            for line in self._continued if number > 1 else ():
                y = self._draw_line(canvas, line, QUIET, _MARGIN, self._width, y)
            y = self._draw_rule(canvas, y - _AFTER_RULE / 2) - _AFTER_RULE / 2
        for slot in slots:
            self._draw_slot(canvas, tagged, slot, y)
            y -= slot.height
        with tagged.artifact():
            self._draw_foot(canvas, number, of)

    def _draw_foot(self, canvas: Canvas, number: int, of: int) -> None:
        self._draw_rule(canvas, _MARGIN + _FOOT / 2)
        footer = fill(self._summary.footer, str(number), str(of))
        y = _MARGIN + _FOOT / 2 - _ROW_GAP
        for line in self._lines(footer, _SMALL):
            y = self._draw_line(canvas, line, QUIET, _MARGIN, self._width, y)

    def _draw_slot(self, canvas: Canvas, tagged: Tagged, slot: _Slot, y: float) -> None:
        value_width = self._width - _LABEL - _GUTTER
        label_at, value_at = _MARGIN, _MARGIN + _LABEL + _GUTTER
        if self._right_to_left:
            label_at, value_at = _MARGIN + value_width + _GUTTER, _MARGIN
        top = y - slot.before
        for read, colour, left, width in (
            (slot.label, QUIET, label_at, _LABEL),
            (slot.value, INK, value_at, value_width),
        ):
            if read is not None:
                with tagged.inside(read.of):
                    self._draw_line(canvas, read.line, colour, left, width, top)

    def _draw_line(
        self, canvas: Canvas, line: SetLine, colour: Colour, left: float, width: float, y: float
    ) -> float:
        """Draw at the side where the line's reading starts; returns where the next one begins."""
        if self._right_to_left or line.right_to_left:
            left += width - line.width
        canvas.setFillColorRGB(*colour)
        line.draw(canvas, left, y)
        return y - line.height

    def _draw_rule(self, canvas: Canvas, y: float) -> float:
        canvas.setStrokeColorRGB(*_HAIRLINE)
        canvas.setLineWidth(0.7)
        canvas.line(_MARGIN, y, _MARGIN + self._width, y)
        return y

    def _draw_watermark(self, canvas: Canvas) -> None:
        """Behind everything, in the same word everywhere: a practice page must not be sent."""
        (mark,) = self._faces.lines("PRACTICE", size=_WATERMARK, width=2000.0, bold=True)
        canvas.saveState()
        canvas.translate(self._size[0] / 2, self._size[1] / 2)
        canvas.rotate(52)
        canvas.setFillColorRGB(*_PALE)
        mark.draw(canvas, -mark.width / 2, mark.height / 2)
        canvas.restoreState()
