"""Shows the backups, makes one, deletes one, gives older ones the keys of today. No Qt."""

import typing as t
from collections.abc import Callable

from screenapp.vault.model import BackupCopy
from screenapp.workflow.ports import Runner

Copies = tuple[BackupCopy, ...]


class BackupsView(t.Protocol):
    def show_copies(self, copies: Copies) -> None: ...
    def show_working(self, working: bool) -> None: ...
    def show_made(self) -> None: ...
    def show_rewrapped(self, left: int) -> None: ...
    def show_progress(self, done: int, total: int) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def clear(self) -> None: ...


class BackupsService(t.Protocol):
    """What it needs of those who keep."""

    def backups(self) -> Copies: ...
    def back_up(self, progress: Callable[[int, int], None]) -> Copies: ...
    def forget_copy(self, copy: BackupCopy) -> Copies: ...
    def rewrap(self) -> tuple[Copies, int]: ...


class BackingUp:
    """One deed at a time. How far a backup is, is asked for by `look`: it is made elsewhere, and
    whoever asked may be gone meanwhile."""

    def __init__(self, view: BackupsView, keeping: BackupsService, runner: Runner) -> None:
        self._view, self._keeping, self._runner = view, keeping, runner
        self._working = False
        self._progress = (0, 0)

    def open(self) -> None:
        self._view.clear()
        self._runner.run(self._keeping.backups, self._view.show_copies, self._view.show_problem)

    def make(self) -> None:
        """Make a verified copy now."""
        if self._begin():
            self._progress = (0, 0)
            work = self._keeping.back_up
            self._runner.run(lambda: work(self._take), self._made, self._not_done)

    def look(self) -> None:
        """Show how far it is."""
        if self._working:
            self._view.show_progress(*self._progress)

    def forget(self, copy: BackupCopy) -> None:
        """Delete *copy*."""
        if self._begin():
            self._runner.run(
                lambda: self._keeping.forget_copy(copy), self._forgotten, self._not_done
            )

    def rewrap(self) -> None:
        """Let older copies open to the people of today, and to nobody else."""
        if self._begin():
            self._runner.run(self._keeping.rewrap, self._rewrapped, self._not_done)

    def _begin(self) -> bool:
        if self._working:
            return False
        self._working = True
        self._view.show_working(True)
        return True

    def _take(self, done: int, total: int) -> None:
        self._progress = (done, total)

    def _made(self, copies: Copies) -> None:
        self._forgotten(copies)
        self._view.show_made()

    def _forgotten(self, copies: Copies) -> None:
        self._working = False
        self._view.show_working(False)
        self._view.show_copies(copies)

    def _rewrapped(self, done: tuple[Copies, int]) -> None:
        copies, left = done
        self._forgotten(copies)
        self._view.show_rewrapped(left)

    def _not_done(self, error: Exception) -> None:
        self._working = False
        self._view.show_working(False)
        self._view.show_problem(error)
