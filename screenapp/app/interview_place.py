"""The interview's page with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.workflow.ports import Runner
from screenapp.workflow.screening_service import ScreeningService


def interview_place(
    screening_service: ScreeningService,
    runner: Runner,
    clock: Callable[[], datetime],
    language: Callable[[], str],
    *,
    left: Callable[[UUID], None],
    hand_over: Callable[[object], None],
    referral: Callable[[object], None],
    follow_up: Callable[[object], None],
    wishes: Callable[[UUID], None],
    paper: Callable[[UUID], None],
    place: Callable[[str], None],
) -> tuple[InterviewPage, InterviewPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter.

    The ways out are bound methods and told of the screening. *language* is
    what the worker reads.
    """
    page = InterviewPage()
    presenter = InterviewPresenter(page, screening_service, runner, clock, language)
    page.introduce(presenter)
    page.left.connect(left)
    page.hand_over_wanted.connect(hand_over)
    page.referral_wanted.connect(referral)
    page.follow_up_wanted.connect(follow_up)
    page.wishes_wanted.connect(wishes)
    page.paper_wanted.connect(paper)
    page.place_wanted.connect(place)
    afterwards = screening_service.keeping.afterwards
    runner.run(lambda: afterwards.asked_here, page.offer_afterwards, lambda _: None)
    return page, presenter
