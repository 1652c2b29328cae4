"""Lines in any script and either direction: Qt lays them out, their outlines go on the page.

ReportLab cannot join Arabic letters or stack Devanagari vowels. Qt can; its glyphs are
filled as outlines, and the same words lie under them as invisible text, so that the page can
be searched and read aloud. Only QtCore and QtGui are used. It needs a `QGuiApplication` (one
without a screen will do) and belongs to the main thread.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGlyphRun,
    QPainterPath,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from screenapp.printing.bidi import has_right_to_left, is_right_to_left
from screenapp.printing.errors import CannotBePrinted
from screenapp.printing.fonts import registered

# Lines are laid out at 100 px an em and scaled down: no hinting, no rounding.
_EM: Final = 100.0
_LAST_SINGLE: Final = "\uffff"
_MARKS: Final = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))
_WORD: Final = re.compile(r"[^\s\u2066-\u2069]+")
_INVISIBLE: Final = 3


class Typesetter:
    """Sets lines with the bundled *files* and no others. Plain Noto Sans must come first."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._files = tuple(path for path in files if path.stem.endswith("-Regular"))
        self._family: dict[str, str] = {}
        for path in files:
            number = QFontDatabase.addApplicationFont(str(path))
            for family in QFontDatabase.applicationFontFamilies(number):
                self._family.setdefault(path.stem, family)

    def lines(self, text: str, *, size: float, width: float, bold: bool) -> Sequence["ShapedLine"]:
        """*text* in lines no wider than *width* points.

        Raises:
            CannotBePrinted: if a glyph is missing from the bundled faces, or a character lies
                outside the Basic Multilingual Plane (Qt counts it twice, Python once).
        """
        if beyond := "".join(c for c in text if c > _LAST_SINGLE):
            raise CannotBePrinted(beyond)
        layout = self._laid_out(text, size, width, bold)
        shaped = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            self._check(line, text)
            shaped.append(
                ShapedLine(
                    layout=layout,
                    number=number,
                    scale=size / _EM,
                    files=self._files,
                    right_to_left=is_right_to_left(text),
                )
            )
        return tuple(shaped)

    def _laid_out(self, text: str, size: float, width: float, bold: bool) -> QTextLayout:
        font = QFont(self._families_for(text))
        font.setPixelSize(int(_EM))
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        direction = Qt.LayoutDirection
        option.setTextDirection(
            direction.RightToLeft if is_right_to_left(text) else direction.LeftToRight
        )
        option.setUseDesignMetrics(True)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * _EM / size)
            line.setPosition(QPointF(0, 0))
        layout.endLayout()
        return layout

    def _families_for(self, text: str) -> list[str]:
        """The families *text* needs, plain Noto Sans last: Qt asks them for letters in turn, and
        complains of each that does not know a script."""
        faces = dict.fromkeys(filter(None, (_face_of(c, self._files) for c in text)))
        plain = self._files[0].stem
        return [self._family[face] for face in (*(f for f in faces if f != plain), plain)]

    def _check(self, line: QTextLine, text: str) -> None:
        """Refuse boxes, and letters that Qt took from a font of this machine."""
        for run in line.glyphRuns():
            strange = run.rawFont().familyName() not in self._family.values()
            if strange or 0 in run.glyphIndexes():
                raise CannotBePrinted(_unknown(text, self._files))


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
        path = canvas.beginPath()
        for run in self._line.glyphRuns():
            _add_run(path, run, origin, top, self.scale)
        # Filled by non-zero winding, as TrueType outlines are meant to be.
        canvas.drawPath(path, stroke=0, fill=1, fillMode=1)
        self._draw_words(canvas, origin, top - self._line.ascent() * self.scale)
        canvas.restoreState()

    @property
    def _line(self) -> QTextLine:
        return self.layout.lineAt(self.number)

    def _draw_words(self, canvas: Canvas, origin: float, baseline: float) -> None:
        size = self.scale * _EM
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
        start = self._line.textStart()
        end = start + self._line.textLength()
        if not has_right_to_left(text[start:end]):
            whole = text[start:end].translate(_MARKS).strip()
            rect = self._line.naturalTextRect()
            if whole:
                yield rect.x(), rect.width(), whole
            return
        for word in _WORD.finditer(text, start, end):
            rects = [r.boundingRect() for r in self._line.glyphRuns(word.start(), len(word[0]))]
            if rects:
                at = min(rect.left() for rect in rects)
                yield at, max(rect.right() for rect in rects) - at, _visual(word[0])


def _add_run(path: PDFPathObject, run: QGlyphRun, origin: float, top: float, k: float) -> None:
    font = run.rawFont()
    for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
        _add_glyph(path, font.pathForGlyph(glyph), origin + at.x() * k, top - at.y() * k, k)


def _add_glyph(path: PDFPathObject, outline: QPainterPath, x: float, y: float, k: float) -> None:
    kind = QPainterPath.ElementType
    curve: list[float] = []
    for number in range(outline.elementCount()):
        element = outline.elementAt(number)
        point = (x + element.x * k, y - element.y * k)  # a PDF's y grows upwards
        if element.type == kind.MoveToElement:
            if number:
                path.close()
            path.moveTo(*point)
        elif element.type == kind.LineToElement:
            path.lineTo(*point)
        else:  # one CurveTo is followed by two CurveToData
            curve += point
            if len(curve) == 6:
                path.curveTo(*curve)
                curve.clear()
    if outline.elementCount():
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


def _unknown(text: str, files: Sequence[Path]) -> str:
    """The characters of *text* that no file holds, each once; all of it if every one is held."""
    return "".join(dict.fromkeys(c for c in text if _face_of(c, files) is None)) or text


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
