"""Changes the passphrase of whoever is signed in. No Qt."""

import typing as t
from collections.abc import Callable
from enum import Enum

from screenapp.workflow.ports import Runner

Made = t.TypeVar("Made")


class Lacking(Enum):
    """What still has to be typed."""

    OLD = "old"
    NEW = "new"
    SAME = "same"


class PassphraseView(t.Protocol):
    def show_lacking(self, what: Lacking) -> None: ...
    def show_working(self, working: bool) -> None: ...
    def show_saved(self) -> None: ...
    def show_rekeyed(self, copies: int) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def clear(self) -> None: ...


class PassphraseService(t.Protocol):
    """What it needs of the team."""

    def change_passphrase(self, old: str, new: str) -> None: ...
    def rekey(self, old: str, new: str) -> int: ...


class OwnPassphrase:
    """Keeps nothing of what was typed."""

    def __init__(self, view: PassphraseView, team: PassphraseService, runner: Runner) -> None:
        self._view, self._team, self._runner = view, team, runner
        self._working = False

    def open(self) -> None:
        self._view.clear()

    def change(self, old: str, new: str, again: str) -> None:
        """Change it, or say what is lacking."""
        if self._whole(old, new, again):
            self._begin(lambda: self._team.change_passphrase(old, new), self._changed)

    def rekey(self, old: str, new: str, again: str) -> None:
        """Somebody may know it: change it and everybody's keys, or say what is lacking."""
        if self._whole(old, new, again):
            self._begin(lambda: self._team.rekey(old, new), self._rekeyed)

    def _whole(self, old: str, new: str, again: str) -> bool:
        if self._working:
            return False
        for absent, what in (
            (not old, Lacking.OLD),
            (not new, Lacking.NEW),
            (new != again, Lacking.SAME),
        ):
            if absent:
                self._view.show_lacking(what)
                return False
        return True

    def _begin(self, work: Callable[[], Made], done: Callable[[Made], None]) -> None:
        self._working = True
        self._view.show_working(True)
        self._runner.run(work, done, self._not_changed)

    def _rekeyed(self, copies: int) -> None:
        self._working = False
        self._view.show_rekeyed(copies)

    def _changed(self, _nothing: None) -> None:
        self._working = False
        self._view.show_saved()

    def _not_changed(self, error: Exception) -> None:
        self._working = False
        self._view.show_problem(error)
