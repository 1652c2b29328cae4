"""A new recovery sheet in place of the old one. No Qt."""

import typing as t
from pathlib import Path

from screenapp.vault import RecoverySheet
from screenapp.workflow.ports import Runner
from screenapp.workflow.saving import save_private

if t.TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts


class NewSheetView(t.Protocol):
    def show_start(self) -> None: ...
    def show_sheet(self, sheet: RecoverySheet) -> None: ...
    def show_not_as_on_sheet(self) -> None: ...
    def show_working(self) -> None: ...
    def show_done(self) -> None: ...
    def show_saved(self, path: Path) -> None: ...
    def show_not_saved(self, error: OSError) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


class SheetService(t.Protocol):
    """What it needs of the team."""

    @property
    def page_parts(self) -> "PageParts": ...
    def draft_sheet(self) -> RecoverySheet: ...
    def put_sheet(self, sheet: RecoverySheet) -> None: ...


class Renewing:
    """The old sheet stays good until the new one was typed back: leaving in between loses
    nothing, and the code of a sheet that was not kept opens nothing."""

    def __init__(self, view: NewSheetView, team: SheetService, runner: Runner) -> None:
        self._view, self._team, self._runner = view, team, runner
        self._sheet: RecoverySheet | None = None
        self._working = False

    def open(self) -> None:
        """Begin anew; a sheet that was only shown is forgotten."""
        self._sheet = None
        self._view.show_start()

    def draft(self) -> None:
        """Show the code of a new sheet."""
        self._runner.run(self._team.draft_sheet, self._drafted, self._view.show_problem)

    def type_back(self, typed: str) -> None:
        """Put the new sheet in the place of the old one for whoever holds it."""
        sheet = self._sheet
        if sheet is None or self._working:
            return
        if not sheet.matches(typed):
            self._view.show_not_as_on_sheet()
            return
        self._working = True
        self._view.show_working()
        self._runner.run(lambda: self._team.put_sheet(sheet), self._put, self._not_put)

    def save_page(self, path: Path, content: bytes) -> None:
        """Write the page for paper where it was chosen."""

        def work() -> Path:
            save_private(path, content, self._team.page_parts)
            return path

        self._runner.run(work, self._view.show_saved, self._not_saved)

    def _drafted(self, sheet: RecoverySheet) -> None:
        self._sheet = sheet
        self._view.show_sheet(sheet)

    def _put(self, _nothing: None) -> None:
        self._working = False
        self._sheet = None
        self._view.show_done()

    def _not_put(self, error: Exception) -> None:
        self._working = False
        self._view.show_problem(error)

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self._view.show_not_saved(error)
        else:
            self._view.show_problem(error)
