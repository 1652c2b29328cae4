"""What paper can show, and how large it is. For the window's own thread; light to load."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from screenapp.printing.boxes import MISSING
from screenapp.printing.printable_text import one_line
from screenapp.referral.words import LACKING
from screenapp.resources import font_files
from screenapp.ui.phrases import fill, translated

if TYPE_CHECKING:
    from screenapp.printing.qt_fonts import PaperFonts
    from screenapp.printing.qt_typesetter import Typesetter


def strange_words(text: str) -> tuple[str, ...]:
    """The words of *text* that paper cannot show, each once."""
    if text.isascii():
        return ()
    return _fonts(font_files()).strange_words(one_line(text))


def as_on_paper(text: str) -> str:
    """*text* with the mark that paper has for each sign it cannot show."""
    return text if text.isascii() else _fonts(font_files()).shown(text)


def lacking() -> str:
    """What a page says where it has the mark; the same words as on a page for a service."""
    return fill(translated(LACKING), MISSING)


@cache
def setter(files: Sequence[Path]) -> "Typesetter":
    """What sets scripts that ReportLab cannot, with the bundled *files* and this machine's own."""
    from screenapp.printing.qt_typesetter import Typesetter

    return Typesetter(files, _fonts(files))


@cache
def _fonts(files: Sequence[Path]) -> "PaperFonts":
    from screenapp.printing.qt_fonts import PaperFonts

    return PaperFonts(files)
