"""The typefaces of the page: which file holds which letters, and lines of ordinary text.

Ordinary text is Latin, Greek and Cyrillic, which ReportLab sets well by itself. Whatever
needs shaping or runs from right to left is left to a `Setter`.
"""

import typing as t
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from screenapp.printing.bidi import has_right_to_left
from screenapp.printing.boxes import boxed

# Noto Sans: ascender 1.069, descender 0.293 of the size.
LINE_HEIGHT: Final = 1.362
ASCENT: Final = 1.069

# Arabic letters are small beside Latin ones of the same size.
_RIGHT_TO_LEFT_LARGER: Final = 1.125

# No head of a page has more letters than these in a few lines.
_LONGEST_HEAD: Final = 4_000

REGULAR: Final = "NotoSans-Regular"
BOLD: Final = "NotoSans-Bold"

# First and last code point of the blocks that need no shaping.
_ORDINARY: Final = (
    (0x20, 0x52F),
    (0x1E00, 0x200A),
    (0x2010, 0x2027),
    (0x2030, 0x22FF),
    (0xFFFD, 0xFFFD),
)


class SetLine(t.Protocol):
    """One line ready to be drawn. Lengths are in points."""

    @property
    def width(self) -> float: ...
    @property
    def height(self) -> float: ...
    @property
    def right_to_left(self) -> bool: ...

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw in the canvas's fill colour, from *left*, downwards from *top*."""


class Setter(t.Protocol):
    """Breaks text of any script into lines no wider than *width* points."""

    def shown(self, text: str) -> str:
        """*text* with a mark for each sign that no typeface holds; see `boxes`."""

    def lines(self, text: str, *, size: float, width: float, bold: bool) -> Sequence[SetLine]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdinaryLine:
    """A line of Latin, Greek or Cyrillic text, drawn as text and never read as markup."""

    text: str
    face: str
    size: float
    width: float
    right_to_left: bool = False

    @property
    def height(self) -> float:
        return self.size * LINE_HEIGHT

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        canvas.setFont(self.face, self.size)
        canvas.drawString(left, top - self.size * ASCENT, self.text)


class Faces:
    """The bundled files by name. *files* must hold Noto Sans, regular and bold.

    ``lacking`` is True once a sign was asked for that no typeface holds.
    """

    def __init__(self, files: Sequence[Path], setter: Setter | None = None) -> None:
        by_name = {path.stem: path for path in files}
        self._faces = {name: registered(by_name[name]) for name in (REGULAR, BOLD)}
        self._setter = setter
        self.lacking = False

    def lines(
        self, text: str, *, size: float, width: float, bold: bool = False
    ) -> Sequence[SetLine]:
        """*text* in lines no wider than *width* points, with a mark for what cannot be shown.

        Without a setter only Latin, Greek and Cyrillic can be.
        """
        face = self._faces[BOLD if bold else REGULAR]
        if not self._ordinary(text, face):
            shown = self._shown(text, face)
            self.lacking = self.lacking or shown != text
            text = shown
        if self._setter is not None and not self._ordinary(text, face):
            larger = size * (_RIGHT_TO_LEFT_LARGER if has_right_to_left(text) else 1)
            return self._setter.lines(text, size=larger, width=width, bold=bold)
        return tuple(
            OrdinaryLine(
                text=line,
                face=face.fontName,
                size=size,
                width=pdfmetrics.stringWidth(line, face.fontName, size),
            )
            for line in _broken(text, face.fontName, size, width)
        )

    def few_lines(
        self, text: str, *, size: float, width: float, most: int, bold: bool = False
    ) -> Sequence[SetLine]:
        """As `lines`, but never more than *most*: what is longer ends in an ellipsis."""
        lines = self.lines(text, size=size, width=width, bold=bold)
        kept, over = 0, min(len(text), _LONGEST_HEAD)
        while len(lines) > most and kept + 1 < over:
            middle = (kept + over) // 2
            cut = self.lines(f"{text[:middle].rstrip()}…", size=size, width=width, bold=bold)
            kept, over = (middle, over) if len(cut) <= most else (kept, middle)
        if len(lines) > most:
            lines = self.lines(f"{text[:kept].rstrip()}…", size=size, width=width, bold=bold)
        return lines

    def _shown(self, text: str, face: TTFont) -> str:
        if self._setter is not None:
            return self._setter.shown(text)
        return boxed(text, lambda character: _ordinary(character, face))

    def _ordinary(self, text: str, face: TTFont) -> bool:
        return all(_ordinary(character, face) for character in text)


@cache
def registered(path: Path) -> TTFont:
    """The face in *path*, known to ReportLab under the file's name. Read once per process."""
    font = TTFont(path.stem, str(path), shapable=False)
    pdfmetrics.registerFont(font)
    return font


def _ordinary(character: str, face: TTFont) -> bool:
    """Whether ReportLab draws *character* rightly by itself."""
    code = ord(character)
    if code not in face.face.charToGlyph:
        return False
    if not any(first <= code <= last for first, last in _ORDINARY):
        return False
    return not unicodedata.category(character).startswith("M")


def _broken(text: str, face: str, size: float, width: float) -> list[str]:
    """Lines of whole words; a word wider than the line is broken where it must be."""
    lines: list[str] = []
    line = ""
    for word in _pieces(text, face, size, width):
        joined = f"{line} {word}" if line else word
        if line and pdfmetrics.stringWidth(joined, face, size) > width:
            lines.append(line)
            joined = word
        line = joined
    return [*lines, line]


def _pieces(text: str, face: str, size: float, width: float) -> list[str]:
    pieces: list[str] = []
    for word in text.split(" "):
        piece, used = "", 0.0
        for character in word:
            advance = pdfmetrics.stringWidth(character, face, size)
            if piece and used + advance > width:
                pieces.append(piece)
                piece, used = "", 0.0
            piece, used = piece + character, used + advance
        pieces.append(piece)
    return pieces
