"""Finds one person's record by reference and day, and erases it. No Qt."""

import typing as t
from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

from screenapp.screening.intake import Intake
from screenapp.vault.model import BackupCopy, Erased
from screenapp.workflow.ports import Runner


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedIntake:
    """What was erased: the reference it had, and what the vault says of it."""

    reference: str
    erased: Erased


class Unfound(Enum):
    """Why nobody is shown."""

    NO_REFERENCE = "no_reference"
    NO_DAY = "no_day"
    NOBODY = "nobody"


class ErasingView(t.Protocol):
    def show_empty(self) -> None: ...
    def show_unfound(self, why: Unfound) -> None: ...
    def show_found(self, intakes: tuple[Intake, ...]) -> None: ...
    def show_asked(self, intake: Intake) -> None: ...
    def show_working(self) -> None: ...
    def show_gone(self, gone: ErasedIntake) -> None: ...
    def show_copies(self, copies: tuple[BackupCopy, ...]) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


class ErasingService(t.Protocol):
    """What it needs of those who keep."""

    def found(self, reference: str, day: date) -> tuple[Intake, ...]: ...
    def erase(self, intake: UUID) -> Erased: ...
    def forget_copy(self, copy: BackupCopy) -> tuple[BackupCopy, ...]: ...


class Erasing:
    """Two steps: found and shown, then erased. What was found is forgotten on leaving."""

    def __init__(self, view: ErasingView, keeping: ErasingService, runner: Runner) -> None:
        self._view, self._keeping, self._runner = view, keeping, runner
        self._found: tuple[Intake, ...] = ()
        self._left: tuple[BackupCopy, ...] = ()
        self._working = False

    def open(self) -> None:
        """Begin anew."""
        self._found = self._left = ()
        self._view.show_empty()

    def find(self, reference: str, day: str) -> None:
        """Show whoever had *reference* on *day* (year-month-day)."""
        reference = "".join(reference.split()).upper()
        if not reference:
            self._view.show_unfound(Unfound.NO_REFERENCE)
            return
        try:
            on = date.fromisoformat(day.strip())
        except ValueError:
            self._view.show_unfound(Unfound.NO_DAY)
            return
        self._runner.run(
            lambda: self._keeping.found(reference, on), self._show, self._view.show_problem
        )

    def ask(self, intake: UUID) -> None:
        """The first step: this is the one."""
        found = self._known(intake)
        if found is not None:
            self._view.show_asked(found)

    def erase(self, intake: UUID) -> None:
        """The second step."""
        found = self._known(intake)
        if found is None or self._working:
            return
        self._working = True
        self._view.show_working()

        def work() -> ErasedIntake:
            return ErasedIntake(reference=found.reference, erased=self._keeping.erase(intake))

        self._runner.run(work, self._gone, self._not_gone)

    def forget_copy(self, copy: BackupCopy) -> None:
        """Delete a backup that still holds what was erased."""
        if not self._working:
            self._working = True
            self._runner.run(
                lambda: self._keeping.forget_copy(copy), self._copies_left, self._not_gone
            )

    def _known(self, intake: UUID) -> Intake | None:
        return next((one for one in self._found if one.id == intake), None)

    def _show(self, found: tuple[Intake, ...]) -> None:
        self._found = found
        if found:
            self._view.show_found(found)
        else:
            self._view.show_unfound(Unfound.NOBODY)

    def _gone(self, gone: ErasedIntake) -> None:
        self._working, self._found = False, ()
        self._left = (*gone.erased.held_by, *gone.erased.unknown)
        self._view.show_gone(gone)

    def _copies_left(self, copies: tuple[BackupCopy, ...]) -> None:
        """Of those that hold it, the ones that are still there."""
        self._working = False
        there = {copy.folder for copy in copies}
        self._left = tuple(copy for copy in self._left if copy.folder in there)
        self._view.show_copies(self._left)

    def _not_gone(self, error: Exception) -> None:
        self._working = False
        self._view.show_problem(error)
