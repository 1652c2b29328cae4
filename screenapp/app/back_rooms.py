"""The back rooms: every place of the rail where nobody's answers are, made when it is gone to.

Imported when somebody goes there: charts, protocols and the many parts of Settings take their
time and their memory, and most shifts see none of them.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from screenapp.ui.shell.machine import Machine
from screenapp.ui.shell.main_window import MainWindow
from screenapp.workflow import display
from screenapp.workflow.display import Display
from screenapp.workflow.ports import Runner
from screenapp.workflow.screening_service import Desk
from screenapp.workflow.site import Site

if TYPE_CHECKING:
    from screenapp.ui.audit.page import AuditPage
    from screenapp.ui.audit.presenter import AuditPresenter
    from screenapp.ui.protocols.presenter import ProtocolsPresenter
    from screenapp.ui.review.page import ReviewPage
    from screenapp.ui.review.presenter import ReviewPresenter
    from screenapp.ui.services.page import ServicesPage
    from screenapp.ui.services.presenter import ServicesPresenter
    from screenapp.ui.settings.page import SettingsPage
    from screenapp.ui.settings.presenter import SettingsPresenter
    from screenapp.ui.shell.page import Place
    from screenapp.ui.staff.page import StaffPage
    from screenapp.ui.staff.presenter import StaffPresenter

REVIEW: Final = "review"
PROTOCOLS: Final = "protocols"
SERVICES: Final = "services"
STAFF: Final = "staff"
SETTINGS: Final = "settings"


class BackRooms(QObject):
    """Lives from sign-in to lock. See `Floor` for *drawn*, *site_kept* and *language*.

    Signals:
        place_wanted: somebody goes from here to a place of the rail; carries its key.
    """

    place_wanted = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        runner: Runner,
        clock: Callable[[], datetime],
        *,
        folder: Path,
        drawn: Callable[[Display], None],
        site_kept: Callable[[Site], None],
        language: Callable[[], str],
        machine: Callable[[], Machine],
    ) -> None:
        super().__init__()
        self._window, self._desk, self._runner, self._clock = window, desk, runner, clock
        self._folder, self._drawn, self._site_kept = folder, drawn, site_kept
        self._language, self._machine = language, machine
        # Presenters are held here: Qt keeps only weak hold of a plain object's methods.
        self._review_held: tuple[ReviewPage, ReviewPresenter] | None = None
        self._protocols_held: tuple[Place, ProtocolsPresenter] | None = None
        self._services_held: tuple[ServicesPage, ServicesPresenter] | None = None
        self._staff_held: tuple[StaffPage, StaffPresenter] | None = None
        self._settings_held: tuple[SettingsPage, SettingsPresenter] | None = None
        self._log_held: tuple[AuditPage, AuditPresenter] | None = None
        self._log_from = SETTINGS

    def go(self, place: str) -> None:
        """To *place* of the rail; an unknown one is Settings."""
        match place:
            case "review":
                self._review()
            case "protocols":
                self._protocols()
            case "services":
                self._services()
            case "staff":
                self._staff()
            case _:
                self._settings()

    def clear(self) -> None:
        """Let go of every page: staff's names, figures and what was typed go with them."""
        if self._protocols_held is not None:
            self._protocols_held[1].forget()
        self._review_held = self._protocols_held = self._services_held = None
        self._staff_held = self._settings_held = self._log_held = None

    # --- the places -------------------------------------------------------------------

    def _review(self) -> None:
        if self._review_held is None:
            from screenapp.ui.review.page import ReviewPage
            from screenapp.ui.review.presenter import ReviewPresenter

            page = ReviewPage()
            presenter = ReviewPresenter(page, self._desk, self._runner, self._clock, self._language)
            page.period_chosen.connect(presenter.choose_period)
            page.protocol_chosen.connect(presenter.choose_protocol)
            page.file_placed.connect(presenter.save)
            self._review_held = (page, presenter)
        page, presenter = self._review_held
        self._window.show_page(page, REVIEW)
        presenter.open()

    def _protocols(self) -> None:
        if self._protocols_held is None:
            from screenapp.ui.protocols.place import protocols_place

            self._protocols_held = protocols_place(
                self._desk, self._runner, self._clock, self._language
            )
        page, presenter = self._protocols_held
        self._window.show_page(page, PROTOCOLS)
        presenter.open()

    def _services(self) -> None:
        if self._services_held is None:
            from screenapp.ui.services.place import services_place

            self._services_held = services_place(self._desk, self._runner, self._clock)
        page, presenter = self._services_held
        self._window.show_page(page, SERVICES)
        presenter.open()

    def _staff(self) -> None:
        if self._staff_held is None:
            from screenapp.ui.staff.place import staff_place

            self._staff_held = staff_place(self._desk.team, self._runner, self._log_of_staff)
        page, presenter = self._staff_held
        self._window.show_page(page, STAFF)
        presenter.open()

    def _settings(self) -> None:
        from screenapp.ui.settings.place import settings_place

        page, presenter = settings_place(
            self._desk,
            self._runner,
            display.load(self._folder),
            language=self._language(),
            machine=self._machine(),
            save_display=self._save_display,
            apply_display=self._drawn,
            apply_site=self._site_kept,
            log_wanted=self._log_of_settings,
        )
        self._settings_held = (page, presenter)
        self._window.show_page(page, SETTINGS)
        presenter.refresh()

    # --- the log ----------------------------------------------------------------------

    def _log_of_staff(self) -> None:
        self._open_log(STAFF)

    def _log_of_settings(self) -> None:
        self._open_log(SETTINGS)

    def _open_log(self, came_from: str) -> None:
        self._log_from = came_from
        if self._log_held is None:
            from screenapp.ui.audit.place import audit_place

            keeping = self._desk.keeping
            self._log_held = audit_place(keeping, self._runner, self._clock, self._left_log)
        page, presenter = self._log_held
        self._window.show_page(page, came_from)
        presenter.open()

    def _left_log(self) -> None:
        self.place_wanted.emit(self._log_from)

    def _save_display(self, wanted: Display) -> None:
        display.save(self._folder, wanted)
