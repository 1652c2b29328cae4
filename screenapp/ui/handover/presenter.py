"""Reads what is owed at the end of a shift. Signing out never waits for it. No Qt."""

import typing as t
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from screenapp.ui.today.view_model import TodayViewModel, When, covers_of, in_order
from screenapp.workflow.ports import Runner
from screenapp.workflow.saving import save_private
from screenapp.workflow.work_list import TodayRow

if TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts
    from screenapp.workflow.site import Site


class HandoverView(t.Protocol):
    """What the presenter needs of its page."""

    def show_board(self, board: TodayViewModel) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def show_saved(self, path: Path) -> None: ...
    def show_not_saved(self, error: OSError) -> None: ...


class HandoverService(t.Protocol):
    """What it needs of the service; `ScreeningService` is one."""

    @property
    def site(self) -> "Site": ...
    @property
    def page_parts(self) -> "PageParts": ...
    def today(self) -> tuple[TodayRow, ...]: ...


class HandoverPresenter:
    """*sign_out* ends the session; *shift_at* names the shift of a moment."""

    def __init__(
        self,
        view: HandoverView,
        screening_service: HandoverService,
        runner: Runner,
        clock: Callable[[], datetime],
        *,
        shift_at: Callable[[datetime], str],
        sign_out: Callable[[], None],
    ) -> None:
        self._view = view
        self._screening_service = screening_service
        self._runner = runner
        self._clock = clock
        self._shift_at = shift_at
        self._sign_out = sign_out
        self._leaving = False

    def open(self, *, leaving: bool) -> None:
        """Show the list; *leaving*: with nothing to pass on, or no list to be had, sign out."""
        self._leaving = leaving
        self._runner.run(self._read, self._tell, self._not_read)

    def place_paper(self, path: Path, content: bytes) -> None:
        """Write the list for paper where the worker wants it; nothing is written unasked."""
        try:
            save_private(path, content, self._screening_service.page_parts)
        except OSError as error:
            self._view.show_not_saved(error)
        else:
            self._view.show_saved(path)

    def _read(self) -> TodayViewModel:
        now = self._clock()
        lines = in_order(self._screening_service.today(), now)
        return TodayViewModel(
            now=now,
            shift=self._shift_at(now),
            lines=tuple(one for one in lines if one.when is not When.CLOSED),
            covers=covers_of(self._screening_service.site),
        )

    def _tell(self, board: TodayViewModel) -> None:
        if self._leaving and not board.lines:
            self._sign_out()
        else:
            self._view.show_board(board)

    def _not_read(self, error: Exception) -> None:
        if self._leaving:
            self._sign_out()
        else:
            self._view.show_problem(error)
