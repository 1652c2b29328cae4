"""The page of sheets with its presenter, introduced to one another."""

from collections.abc import Callable

from screenapp.printing.written.page import WrittenPage
from screenapp.resources import font_files
from screenapp.ui.country import paper_size
from screenapp.ui.on_paper import setter
from screenapp.ui.written.page import WrittenPaperPage
from screenapp.ui.written.presenter import WrittenPresenter, WrittenService
from screenapp.workflow.ports import Runner


def written_place(
    screening_service: WrittenService,
    runner: Runner,
    *,
    left: Callable[[], None],
    came_in: Callable[[], None],
) -> tuple[WrittenPaperPage, WrittenPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter.

    *left* and *came_in* are bound methods: back to the interview, and back to who is there.
    """
    page = WrittenPaperPage()
    presenter = WrittenPresenter(page, screening_service, runner, drawn)
    page.introduce(presenter)
    page.left.connect(left)
    page.came_in.connect(came_in)
    return page, presenter


def drawn(page: WrittenPage) -> bytes | None:
    """The PDF of *page* on the country's paper; None where a question is too long for one."""
    # ReportLab takes a while to load, and most people are asked without paper.
    from screenapp.printing.written.sheet import SheetTooLong, render

    files = font_files()
    try:
        return render(page, files, paper=paper_size(), setter=setter(files))
    except SheetTooLong:
        return None
