"""Shows a lead what other leads did, until it was ticked. No Qt."""

import typing as t

from screenapp.vault.people.lead_notices import LeadNotice
from screenapp.workflow.ports import Runner


class NoticesService(t.Protocol):
    """What it needs of the team; `workflow.StaffService` is one."""

    def notices(self) -> tuple[LeadNotice, ...]: ...
    def seen(self, number: int) -> tuple[LeadNotice, ...]: ...


class NoticesView(t.Protocol):
    def show_notices(self, notices: tuple[LeadNotice, ...]) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


class NoticesPresenter:
    """Keeps nothing: what is ticked is ticked in the vault."""

    def __init__(self, view: NoticesView, team: NoticesService, runner: Runner) -> None:
        self._view, self._team, self._runner = view, team, runner

    def open(self) -> None:
        self._runner.run(self._team.notices, self._view.show_notices, self._view.show_problem)

    def tick(self, number: int) -> None:
        """That one was seen."""
        self._runner.run(
            lambda: self._team.seen(number), self._view.show_notices, self._view.show_problem
        )
