"""The hand-over list with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime

from screenapp.screening.intake import shift_at
from screenapp.ui.handover.page import HandoverPage
from screenapp.ui.handover.presenter import HandoverPresenter, HandoverService
from screenapp.workflow.ports import Runner


def handover_place(
    screening_service: HandoverService,
    runner: Runner,
    clock: Callable[[], datetime],
    *,
    to_today: Callable[..., None],
    sign_out: Callable[[], None],
) -> tuple[HandoverPage, HandoverPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter.

    *to_today* and *sign_out*, bound methods, lead on from it.
    """
    page = HandoverPage()
    presenter = HandoverPresenter(
        page, screening_service, runner, clock, shift_at=shift_at, sign_out=sign_out
    )
    page.today_wanted.connect(to_today)
    page.sign_out_wanted.connect(sign_out)
    page.paper_placed.connect(presenter.place_paper)
    return page, presenter
