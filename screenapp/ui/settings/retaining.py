"""How long each kind of data is kept, and what would go now. No Qt."""

import typing as t
from collections.abc import Callable
from typing import TypeVar

from screenapp.vault.errors import NeedsSecondConfirmation
from screenapp.vault.model import Kept, RetentionDue, RetentionRule
from screenapp.workflow.ports import Runner

Rules = tuple[RetentionRule, ...]
Made = TypeVar("Made")


class RetentionView(t.Protocol):
    def show_rules(self, rules: Rules) -> None: ...
    def show_due(self, due: tuple[RetentionDue, ...]) -> None: ...
    def show_second_look(self, error: NeedsSecondConfirmation) -> None: ...
    def show_working(self) -> None: ...
    def show_gone(self, number: int) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def clear(self) -> None: ...


class RetentionService(t.Protocol):
    """What it needs of those who keep."""

    def rules(self) -> Rules: ...
    def set_rule(self, rule: RetentionRule) -> Rules: ...
    def due(self) -> tuple[RetentionDue, ...]: ...
    def apply_rules(self, *, confirmed: bool) -> int: ...


class Retaining:
    """Nothing is deleted that was not shown before."""

    def __init__(self, view: RetentionView, keeping: RetentionService, runner: Runner) -> None:
        self._view, self._keeping, self._runner = view, keeping, runner
        self._due: tuple[RetentionDue, ...] = ()
        self._working = False

    def open(self) -> None:
        self._view.clear()
        self._due = ()
        self._runner.run(self._keeping.rules, self._view.show_rules, self._view.show_problem)

    def set_rule(self, kind: Kept, days: int | None) -> None:
        """Keep *kind* for *days* from now on. Nothing goes by that alone."""
        rule = RetentionRule(kind=kind, days=days)
        self._begin(lambda: self._keeping.set_rule(rule), self._set)

    def look(self) -> None:
        """Show what the rules would delete now."""
        self._begin(self._keeping.due, self._show_due)

    def apply(self, *, confirmed: bool = False) -> None:
        """Delete what was shown. *confirmed*: the jump of the clock was looked at."""
        if self._due:
            self._begin(lambda: self._keeping.apply_rules(confirmed=confirmed), self._applied)

    def apply_after_all(self) -> None:
        """Delete what was shown, although the clock has jumped."""
        self.apply(confirmed=True)

    def _begin(self, work: Callable[[], Made], done: Callable[[Made], None]) -> None:
        if self._working:
            return
        self._working = True
        self._view.show_working()

        def ended(made: Made) -> None:
            self._working = False
            done(made)

        self._runner.run(work, ended, self._not_done)

    def _set(self, rules: Rules) -> None:
        self._due = ()
        self._view.show_rules(rules)

    def _show_due(self, due: tuple[RetentionDue, ...]) -> None:
        self._due = due
        self._view.show_due(due)

    def _applied(self, number: int) -> None:
        self._due = ()
        self._view.show_gone(number)

    def _not_done(self, error: Exception) -> None:
        self._working = False
        if isinstance(error, NeedsSecondConfirmation):
            self._view.show_second_look(error)
        else:
            self._view.show_problem(error)
