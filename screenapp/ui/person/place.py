"""The person's page with its presenter, introduced to one another."""

import time
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from screenapp.hearing.hearing import Hearing
from screenapp.ui.person.afterwards import AfterwardsPort, AfterwardsPresenter
from screenapp.ui.person.pace import Pace
from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.ports import PersonService
from screenapp.ui.person.presenter import PersonPresenter
from screenapp.ui.person.view_model import Ending
from screenapp.workflow.display import Display
from screenapp.workflow.ports import Runner


def person_place(
    screening_service: PersonService,
    runner: Runner,
    clock: Callable[[], datetime],
    *,
    handed_back: Callable[[UUID, Ending], None],
    speak: Callable[[str], None] | None = None,
    hide: Callable[[], None] | None = None,
    worker_language: Callable[[], str] = str,
    drawn: Display | None = None,
    hearing: Hearing | None = None,
    afterwards: tuple[AfterwardsPort, UUID] | None = None,
) -> tuple[PersonPage, PersonPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter.

    *handed_back* and *speak* are bound methods; *speak* is told the language (BCP 47) that the
    program's own words should be in, and an empty text when the worker has the screen again.
    *hide* puts the cover up; *worker_language* is what the worker reads. *drawn* says how long
    the page waits for a touch; *hearing* lets its words be heard; *afterwards* asks how it was.
    """
    times = drawn if drawn is not None else Display()
    page = PersonPage(
        hearing=hearing,
        dim_seconds=times.person_dim_seconds,
        return_seconds=times.person_return_seconds,
        pace=Pace(time.monotonic),
    )
    presenter = PersonPresenter(
        page, screening_service, runner, clock, screening_service.confirms, worker_language
    )
    page.introduce(presenter)
    if afterwards is not None:
        asked = AfterwardsPresenter(page, afterwards[0], runner, afterwards[1], worker_language)
        page.introduce_afterwards(asked)
    page.released.connect(handed_back)
    if hide is not None:
        page.hide_wanted.connect(hide)
    if speak is not None:
        page.language_wanted.connect(speak)
    return page, presenter
