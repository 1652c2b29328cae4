"""Looks at a file of services, keeps what was looked at, and saves the list. No Qt."""

import typing as t
from collections.abc import Callable
from pathlib import Path

from screenapp.vault import Service
from screenapp.workflow.directory.comparing import ListPreview, Progress
from screenapp.workflow.directory.reading import FileTrouble, Letters
from screenapp.workflow.directory.troubles import ListFault
from screenapp.workflow.ports import Runner
from screenapp.workflow.saving import save_private

if t.TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts


class ListExchange(t.Protocol):
    """What it needs of the list; `ServiceListService` is one."""

    def preview(self, path: Path, letters: Letters, progress: Progress) -> ListPreview: ...
    def keep(self, services: tuple[Service, ...]) -> None: ...
    def exported(self) -> bytes: ...


class ListView(t.Protocol):
    """What it needs of the panel."""

    def show_preview(self, preview: ListPreview) -> None: ...
    def show_fault(self, fault: ListFault) -> None: ...
    def show_kept(self, count: int) -> None: ...
    def show_saved(self, path: Path) -> None: ...
    def show_not_saved(self, error: OSError) -> None: ...


class ListPresenter:
    """*kept* is called when the list has become another; *failed* is told what went wrong."""

    def __init__(
        self,
        view: ListView,
        exchange: ListExchange,
        runner: Runner,
        *,
        page_parts: Callable[[], "PageParts"],
        progress: Progress,
        kept: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._view, self._exchange, self._runner = view, exchange, runner
        self._page_parts, self._progress = page_parts, progress
        self._changed, self._failed = kept, failed
        self._preview: ListPreview | None = None

    def look(self, path: Path, letters: Letters) -> None:
        """Show what the file at *path* would change."""
        self._preview = None

        def work() -> ListPreview | ListFault:
            try:
                return self._exchange.preview(path, letters, self._progress)
            except FileTrouble as trouble:
                return trouble.fault

        self._runner.run(work, self._looked, self._failed)

    def keep(self) -> None:
        """Keep what was looked at last, once."""
        preview, self._preview = self._preview, None
        if preview is None:
            return

        def work() -> int:
            self._exchange.keep(preview.to_keep)
            return len(preview.to_keep)

        self._runner.run(work, self._kept, self._failed)

    def save_to(self, path: Path) -> None:
        """Write the list to *path*, a new file."""

        def work() -> Path:
            save_private(path, self._exchange.exported(), self._page_parts())
            return path

        self._runner.run(work, self._view.show_saved, self._not_saved)

    def _looked(self, found: ListPreview | ListFault) -> None:
        if isinstance(found, ListFault):
            self._view.show_fault(found)
        else:
            self._preview = found
            self._view.show_preview(found)

    def _kept(self, count: int) -> None:
        self._view.show_kept(count)
        self._changed()

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self._view.show_not_saved(error)
        else:
            self._failed(error)
