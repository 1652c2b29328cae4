"""From a summary to a PDF in memory, with the bundled typefaces. For the window's own thread."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from screenapp.referral.summary import Summary
from screenapp.resources import font_files

if TYPE_CHECKING:
    from screenapp.printing.qt_typesetter import Typesetter


def printed(summary: Summary) -> bytes:
    """The PDF of *summary*, on the paper that the desktop's country uses.

    ReportLab is loaded at the first call, not when the window opens.

    Raises:
        CannotBePrinted: if a character has no glyph in the bundled typefaces.
    """
    from screenapp.printing.paper_size import PaperSize
    from screenapp.referral.pdf import render

    files = font_files()
    paper = PaperSize.LETTER if on_letter_paper() else PaperSize.A4
    return render(summary, files, paper=paper, setter=setter(files))


def on_letter_paper() -> bool:
    """Whether the desktop's country prints on Letter; all others print on A4."""
    return QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem


@cache
def setter(files: Sequence[Path]) -> "Typesetter":
    """What sets scripts that ReportLab cannot, with the bundled *files*."""
    from screenapp.printing.qt_typesetter import Typesetter

    return Typesetter(files)
