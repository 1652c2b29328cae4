"""The review with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime

from screenapp.ui.review.page import ReviewPage
from screenapp.ui.review.presenter import ReviewPresenter, ReviewService
from screenapp.workflow.ports import Runner


def review_place(
    screening_service: ReviewService,
    runner: Runner,
    clock: Callable[[], datetime],
    language: Callable[[], str],
) -> tuple[ReviewPage, ReviewPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter."""
    page = ReviewPage()
    presenter = ReviewPresenter(page, screening_service, runner, clock, language)
    page.period_chosen.connect(presenter.choose_period)
    page.protocol_chosen.connect(presenter.choose_protocol)
    page.file_placed.connect(presenter.save)
    return page, presenter
