"""What the recovery sheet says on paper, in the language of the window."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from screenapp.printing.printable_text import one_line
from screenapp.printing.recovery_page import RecoveryPage
from screenapp.referral.words import day_text
from screenapp.resources import font_files
from screenapp.ui.country import paper_size
from screenapp.ui.on_paper import lacking, setter
from screenapp.ui.phrases import fill
from screenapp.ui.referral.words import words as page_words

translate = QCoreApplication.translate


def sheet_page(groups: Sequence[str], organisation: str, day: date) -> RecoveryPage:
    """The page for the code in *groups*, made on *day*."""
    return RecoveryPage(
        title=translate("Sheet", "Recovery sheet"),
        organisation=one_line(organisation),
        made=fill(translate("Sheet", "made on %1"), day_text(day, page_words())),
        why=translate(
            "Sheet",
            "This code opens the records of one computer when nobody can sign in. It stands "
            "nowhere else.",
        ),
        groups=tuple(groups),
        parts=(
            (translate("Sheet", "How to keep it"), _keeping()),
            (translate("Sheet", "How to use it"), _using()),
        ),
        blanks=(
            translate("Sheet", "Put in the envelope by"),
            translate("Sheet", "Day"),
            translate("Sheet", "Where the envelope lies"),
        ),
        lacking=lacking(),
    )


def printed(page: RecoveryPage) -> bytes:
    """The PDF of *page* in memory, on the paper of the site's country; for the window's thread."""
    # ReportLab takes a while to load, and a sheet is made once in a year.
    from screenapp.printing.recovery_sheet import render

    files = font_files()
    return render(page, files, paper=paper_size(), setter=setter(files))


def _keeping() -> tuple[str, ...]:
    return (
        translate("Sheet", "Put this page in an envelope, close it, and sign across the flap."),
        translate("Sheet", "Keep it in a locked place, away from the computer."),
        translate(
            "Sheet",
            "Do not photograph it, copy it or send it. Whoever has this page and the computer can "
            "read everything on it.",
        ),
    )


def _using() -> tuple[str, ...]:
    return (
        translate("Sheet", "Open the program and choose to use the recovery sheet."),
        translate(
            "Sheet",
            "Type the six groups in order. Capitals, blanks and dashes do not matter; a slip of "
            "the finger is noticed.",
        ),
        translate("Sheet", "Type your name and a new passphrase, twice."),
        translate(
            "Sheet",
            "The program shows a new sheet. Write it down or print it. This page opens nothing "
            "any more: tear it up.",
        ),
    )
