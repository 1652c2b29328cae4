"""The wishes page with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime

from screenapp.ui.wishes.page import WishesPage
from screenapp.ui.wishes.presenter import WishesPresenter, WishesService
from screenapp.workflow.ports import Runner


def wishes_place(
    screening_service: WishesService,
    runner: Runner,
    clock: Callable[[], datetime],
    *,
    left: Callable[[], None],
    came_in: Callable[[], None],
) -> tuple[WishesPage, WishesPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter.

    *left* and *came_in* are bound methods: back to the interview, and back to who is there.
    """
    page = WishesPage()
    presenter = WishesPresenter(page, screening_service, runner, clock)
    page.introduce(presenter)
    page.left.connect(left)
    page.came_in.connect(came_in)
    return page, presenter
