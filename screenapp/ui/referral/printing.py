"""From a summary to a PDF in memory, with the bundled typefaces. For the window's own thread."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from screenapp.referral.summary import Summary
from screenapp.resources import font_files

if TYPE_CHECKING:
    from screenapp.referral.typeset import Typesetter


def printed(summary: Summary) -> bytes:
    """The PDF of *summary*, on the paper that the desktop's country uses.

    ReportLab is loaded at the first call, not when the window opens.

    Raises:
        CannotBePrinted: if a character has no glyph in the bundled typefaces.
    """
    from screenapp.referral.pdf import Paper, render

    imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    files = font_files()
    return render(
        summary, files, paper=Paper.LETTER if imperial else Paper.A4, setter=_setter(files)
    )


@cache
def _setter(files: Sequence[Path]) -> "Typesetter":
    from screenapp.referral.typeset import Typesetter

    return Typesetter(files)
