"""The signals page with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime

from screenapp.ui.signals.page import SignalsPage
from screenapp.ui.signals.presenter import SignalsPresenter, SignalsService
from screenapp.workflow.ports import Runner


def signals_place(
    screening_service: SignalsService,
    runner: Runner,
    clock: Callable[[], datetime],
    left: Callable[[], None],
) -> tuple[SignalsPage, SignalsPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter.

    *left*, a bound method, is called when a sign was kept, taken back, or the page left.
    """
    page = SignalsPage()
    presenter = SignalsPresenter(page, screening_service, runner, clock)
    page.introduce(presenter)
    page.left.connect(left)
    return page, presenter
