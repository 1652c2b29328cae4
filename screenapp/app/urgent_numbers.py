"""The numbers of the site, at the foot of every page of a person."""

from screenapp.ui.shell.page import Page
from screenapp.ui.widgets.urgent_help import UrgentHelp
from screenapp.workflow.ports import Runner
from screenapp.workflow.screening_service import ScreeningService


def show_numbers(page: Page, screening_service: ScreeningService, runner: Runner) -> None:
    """Read whom to call and show it on *page*, if it has a line for that."""
    urgent = page.findChild(UrgentHelp)
    if urgent is not None:
        runner.run(
            lambda: screening_service.site.urgent_call,
            urgent.show_numbers,
            lambda _: urgent.show_numbers(""),
        )
