"""What stays for the next shift, on paper: references and cover words, as on the screen."""

from PySide6.QtCore import QCoreApplication

from screenapp.printing.printable_text import one_line
from screenapp.printing.work_page import WorkPage
from screenapp.resources import font_files
from screenapp.ui import texts
from screenapp.ui.country import paper_size
from screenapp.ui.on_paper import lacking, setter
from screenapp.ui.phrases import fill
from screenapp.ui.today import row_words
from screenapp.ui.today.view_model import TodayViewModel

translate = QCoreApplication.translate


def work_page(board: TodayViewModel) -> WorkPage:
    """The list of *board*: no place, no name, no word that is not on the hand-over's page."""
    day = texts.day_and_month(board.now.astimezone().date())
    return WorkPage(
        title=translate("HandoverPaper", "For the next shift"),
        made=fill(translate("HandoverPaper", "%1, %2"), day, texts.clock(board.now)),
        note=translate("HandoverPaper", "Times are counted from then. Tear this up afterwards."),
        rows=tuple(
            (
                one_line(line.reference),
                one_line(row_words.cover(line.cover, board.covers)),
                row_words.time(line),
                row_words.owner(line),
            )
            for line in board.lines
        ),
        widths=(1, 4, 3, 2),
        lacking=lacking(),
    )


def printed(page: WorkPage) -> bytes:
    """The PDF of *page* in memory, on the paper of the site's country; for the window's thread."""
    # ReportLab takes a while to load, and most shifts are handed over without paper.
    from screenapp.printing.work_sheet import render

    files = font_files()
    return render(page, files, paper=paper_size(), setter=setter(files))
