"""Whether the keys may be destroyed here. No Qt."""

import typing as t

from screenapp.workflow.ports import Runner


class DestroyingView(t.Protocol):
    def show_allowed(self, allowed: bool) -> None: ...
    def show_kept(self) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def clear(self) -> None: ...


class DestroyingService(t.Protocol):
    """What it needs of the team."""

    def may_destroy(self) -> bool: ...
    def allow_destroying(self, *, on: bool) -> None: ...


class Allowing:
    """Destroying itself is offered at the door, not here."""

    def __init__(self, view: DestroyingView, team: DestroyingService, runner: Runner) -> None:
        self._view, self._team, self._runner = view, team, runner

    def open(self) -> None:
        self._view.clear()
        self._runner.run(self._team.may_destroy, self._view.show_allowed, self._view.show_problem)

    def switch(self, on: bool) -> None:
        """Allow it or not from now on."""

        def work() -> bool:
            self._team.allow_destroying(on=on)
            return self._team.may_destroy()

        self._runner.run(work, self._kept, self._view.show_problem)

    def _kept(self, allowed: bool) -> None:
        self._view.show_allowed(allowed)
        self._view.show_kept()
