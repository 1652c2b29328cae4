"""The services page with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime

from screenapp.ui.services.list_presenter import ListPresenter
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
    exchange = ListPresenter(
        page.file,
        screening_service.directory,
        runner,
        page_parts=lambda: screening_service.page_parts,
        progress=page.file.progressed.emit,
        kept=presenter.open,
        failed=page.show_problem,
    )
    page.file.look_wanted.connect(exchange.look)
    page.file.keep_wanted.connect(exchange.keep)
    page.file.file_placed.connect(exchange.save_to)
    presenter.exchange = exchange
    return page, presenter
