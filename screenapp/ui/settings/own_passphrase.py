"""Changes the passphrase of whoever is signed in. No Qt."""

import typing as t
from enum import Enum

from screenapp.workflow.ports import Runner


class Lacking(Enum):
    """What still has to be typed."""

    OLD = "old"
    NEW = "new"
    SAME = "same"


class PassphraseView(t.Protocol):
    def show_lacking(self, what: Lacking) -> None: ...
    def show_working(self, working: bool) -> None: ...
    def show_saved(self) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def clear(self) -> None: ...


class PassphraseService(t.Protocol):
    """What it needs of the team."""

    def change_passphrase(self, old: str, new: str) -> None: ...


class OwnPassphrase:
    """Keeps nothing of what was typed."""

    def __init__(self, view: PassphraseView, team: PassphraseService, runner: Runner) -> None:
        self._view, self._team, self._runner = view, team, runner
        self._working = False

    def open(self) -> None:
        self._view.clear()

    def change(self, old: str, new: str, again: str) -> None:
        """Change it, or say what is lacking."""
        if self._working:
            return
        for absent, what in (
            (not old, Lacking.OLD),
            (not new, Lacking.NEW),
            (new != again, Lacking.SAME),
        ):
            if absent:
                self._view.show_lacking(what)
                return
        self._working = True
        self._view.show_working(True)
        self._runner.run(
            lambda: self._team.change_passphrase(old, new), self._changed, self._not_changed
        )

    def _changed(self, _nothing: None) -> None:
        self._working = False
        self._view.show_saved()

    def _not_changed(self, error: Exception) -> None:
        self._working = False
        self._view.show_problem(error)
