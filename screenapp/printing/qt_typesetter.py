"""Lines in any script and either direction: Qt lays them out, their outlines go on the page.

ReportLab cannot join Arabic letters or stack Devanagari vowels. Qt can; its glyphs are
filled as outlines, and the same words lie under them as invisible text, so that the page can
be searched and read aloud, as far as the bundled typefaces hold them. Only QtCore and QtGui
are used. It needs a `QGuiApplication` (one without a screen will do) and belongs to the main
thread.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path
from typing import Final
from urllib.parse import quote

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QGlyphRun, QGuiApplication, QPainterPath, QTextLayout, QTextLine
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from screenapp.printing.bidi import has_right_to_left, is_right_to_left
from screenapp.printing.fonts import registered
from screenapp.printing.qt_fonts import EM, PaperFonts

_MARKS: Final = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f\u202c\u202d"))
_WORD: Final = re.compile(r"[^\s\u2066-\u2069\u202c\u202d]+")
_INVISIBLE: Final = 3


class Typesetter:
    """Sets lines with the bundled *files*, plain Noto Sans first, and with typefaces of this
    machine for what those do not hold. Pass *fonts* where they were asked before."""

    def __init__(self, files: Sequence[Path], fonts: PaperFonts | None = None) -> None:
        self._files = tuple(path for path in files if path.stem.endswith("-Regular"))
        self._fonts = fonts if fonts is not None else PaperFonts(files)

    def shown(self, text: str) -> str:
        """*text* with a mark for each sign that no typeface holds; see `boxes`."""
        return self._fonts.shown(text)

    def lines(self, text: str, *, size: float, width: float, bold: bool) -> Sequence["ShapedLine"]:
        """*text*, which came from `shown`, in lines no wider than *width* points."""
        layout = self._laid_out(text, width * EM / size, bold)
        return tuple(
            ShapedLine(
                layout=layout,
                number=number,
                scale=size / EM,
                files=self._files,
                right_to_left=is_right_to_left(text),
            )
            for number in range(layout.lineCount())
        )

    def _laid_out(self, text: str, width: float, bold: bool) -> QTextLayout:
        """In bold where every typeface has it, else in the plain letters that `shown` tried."""
        if bold:
            layout = self._fonts.laid_out(text, width=width, bold=True)
            if self._fonts.drawn(layout):
                return layout
        return self._fonts.laid_out(text, width=width, bold=False)


def without_screen(files: Sequence[Path]) -> Typesetter:
    """A typesetter for a command: Qt is started without a screen where it does not run yet."""
    if QGuiApplication.instance() is None:
        _Kept.application = QGuiApplication(["page", "-platform", "offscreen"])
    return Typesetter(files)


class _Kept:
    """Qt ends with its application, which nothing else of a command holds."""

    application: QGuiApplication | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapedLine:
    """One line of a layout. ``scale`` turns its units into points."""

    layout: QTextLayout
    number: int
    scale: float
    files: tuple[Path, ...]
    right_to_left: bool

    @property
    def width(self) -> float:
        return self._line.naturalTextWidth() * self.scale

    @property
    def height(self) -> float:
        return (self._line.height() + self._line.leading()) * self.scale

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        origin = left - self._line.naturalTextRect().x() * self.scale
        canvas.saveState()  # an invisible text mode would outlive its text object
        for run in self._line.glyphRuns():
            _draw_run(canvas, run, origin, top, self.scale)
        self._draw_words(canvas, origin, top - self._line.ascent() * self.scale)
        canvas.restoreState()

    @property
    def _line(self) -> QTextLine:
        return self.layout.lineAt(self.number)

    def _draw_words(self, canvas: Canvas, origin: float, baseline: float) -> None:
        size = self.scale * EM
        layer = canvas.beginText()
        layer.setTextRenderMode(_INVISIBLE)
        for at, width, word in sorted(self._cells()):
            pieces = list(_by_face(word, self.files))
            natural = sum(pdfmetrics.stringWidth(text, face, size) for face, text in pieces)
            layer.setTextOrigin(origin + at * self.scale, baseline)
            layer.setHorizScale(100 * width * self.scale / natural if natural and width else 100)
            for face, text in pieces:
                layer.setFont(face, size)
                layer.textOut(text)
        canvas.drawText(layer)

    def _cells(self) -> Iterator[tuple[float, float, str]]:
        """(left, width, text) of the whole line, or of each word where any runs to the left."""
        text = self.layout.text()
        start, end = self._in_python(text)
        if not has_right_to_left(text[start:end]):
            whole = text[start:end].translate(_MARKS).strip()
            rect = self._line.naturalTextRect()
            if whole:
                yield rect.x(), rect.width(), whole
            return
        for word in _WORD.finditer(text, start, end):
            at, length = _units(text[: word.start()]), _units(word[0])
            rects = [r.boundingRect() for r in self._line.glyphRuns(at, length)]
            if rects:
                at_left = min(rect.left() for rect in rects)
                yield at_left, max(rect.right() for rect in rects) - at_left, _visual(word[0])

    def _in_python(self, text: str) -> tuple[int, int]:
        """Where the line starts and ends in *text*: Qt counts some signs twice, Python once."""
        start = self._line.textStart()
        units = text.encode("utf-16-le")
        before = units[: 2 * start].decode("utf-16-le", "ignore")
        within = units[2 * start : 2 * (start + self._line.textLength())]
        return len(before), len(before) + len(within.decode("utf-16-le", "ignore"))


def _draw_run(canvas: Canvas, run: QGlyphRun, origin: float, top: float, k: float) -> None:
    font = run.rawFont()
    family = "".join(filter(str.isalnum, f"{font.familyName()}{font.styleName()}"))
    named = f"{quote(family)}-{font.weight()}"  # no blank may stand in a PDF's name
    for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
        form = f"{named}-{glyph}"
        if not canvas.hasForm(form) and not _make_form(canvas, form, font.pathForGlyph(glyph)):
            continue
        canvas.saveState()
        canvas.transform(k, 0, 0, k, origin + at.x() * k, top - at.y() * k)
        canvas.doForm(form)
        canvas.restoreState()


def _make_form(canvas: Canvas, form: str, outline: QPainterPath) -> bool:
    """Put *outline* into the file once, at `EM` points, as *form*; False where nothing is drawn.

    A page of a script with long outlines is then a list of places, and a fifth of the work.
    """
    if not outline.elementCount():
        return False
    box = outline.boundingRect().adjusted(-2, -2, 2, 2)
    edges = (box.left(), -box.bottom(), box.right(), -box.top())
    canvas.beginForm(form, *map(round, edges))
    path = PDFPathObject(_written(form, outline))
    # Filled by non-zero winding, as TrueType outlines are meant to be.
    canvas.drawPath(path, stroke=0, fill=1, fillMode=1)
    canvas.endForm()
    return True


_WRITTEN: Final[dict[str, list[str]]] = {}
"""What outlines are in a PDF, by their forms: the same letters stand in the next paper too."""


def _written(form: str, outline: QPainterPath) -> list[str]:
    if form not in _WRITTEN:
        _WRITTEN[form] = []
        _add_glyph(PDFPathObject(_WRITTEN[form]), outline)
    return list(_WRITTEN[form])


def _add_glyph(path: PDFPathObject, outline: QPainterPath) -> None:
    curve: list[float] = []
    for number in range(outline.elementCount()):
        element = outline.elementAt(number)
        point = (element.x, -element.y)  # a PDF's y grows upwards
        if element.isMoveTo():
            if number:
                path.close()
            path.moveTo(*point)
        elif element.isLineTo():
            path.lineTo(*point)
        else:  # one CurveTo is followed by two CurveToData
            curve += point
            if len(curve) == 6:
                path.curveTo(*curve)
                curve.clear()
    path.close()


def _face_of(character: str, files: Sequence[Path]) -> str | None:
    faces = map(registered, files)
    return next((f.fontName for f in faces if ord(character) in f.face.charToGlyph), None)


def _by_face(word: str, files: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """*word* in stretches of one face each; characters that draw nothing are left out."""
    known = ((_face_of(c, files), c) for c in word)
    for face, group in groupby(known, key=lambda pair: pair[0]):
        if face is not None:
            yield face, "".join(c for _, c in group)


def _units(text: str) -> int:
    """How many signs Qt counts in *text*."""
    return len(text.encode("utf-16-le")) // 2


def _visual(word: str) -> str:
    """*word* as it stands on paper: the invisible layer is read from left to right."""
    shown = [part.translate(_MARKS) for part in _graphemes(word)]
    if has_right_to_left(word):
        shown.reverse()
    return unicodedata.normalize("NFC", "".join(shown))


def _graphemes(text: str) -> list[str]:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    edges = [0, *iter(finder.toNextBoundary, -1)]
    return [text[a:b] for a, b in pairwise(edges)]
