"""The person's page with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.ports import Sound
from screenapp.ui.person.presenter import PersonPresenter, PersonService
from screenapp.ui.person.view_model import Ending
from screenapp.workflow.ports import Runner


def person_place(
    screening_service: PersonService,
    runner: Runner,
    clock: Callable[[], datetime],
    *,
    handed_back: Callable[[UUID, Ending], None],
    speak: Callable[[str], None] | None = None,
    sound: Sound | None = None,
) -> tuple[PersonPage, PersonPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter.

    *handed_back* and *speak* are bound methods; *speak* is told the language (BCP 47) that the
    program's own words should be in, and an empty text when the worker has the screen again.
    """
    page = PersonPage(sound=sound)
    presenter = PersonPresenter(page, screening_service, runner, clock, screening_service.confirms)
    page.introduce(presenter)
    page.released.connect(handed_back)
    if speak is not None:
        page.language_wanted.connect(speak)
    return page, presenter
