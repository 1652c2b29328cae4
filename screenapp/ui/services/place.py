"""The services page with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime

from screenapp.ui.services.page import ServicesPage
from screenapp.ui.services.presenter import ServicesPresenter, ServicesService
from screenapp.workflow.ports import Runner


def services_place(
    screening_service: ServicesService, runner: Runner, clock: Callable[[], datetime]
) -> tuple[ServicesPage, ServicesPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter."""
    page = ServicesPage()
    presenter = ServicesPresenter(page, screening_service, runner, clock)
    page.add_wanted.connect(presenter.add)
    page.change_wanted.connect(presenter.change)
    page.filled.connect(presenter.save)
    page.needs_filled.connect(presenter.save_needs)
    return page, presenter
