"""Every place somebody who signed in can go, each page made with its presenter.

Only Today is imported with it, since everybody comes there; the other pages when somebody first
goes to them: they take time and memory, and most shifts see none of them.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QObject

from screenapp.app.made_page import MadePage
from screenapp.app.screening_pages import ScreeningPages
from screenapp.ui.shell.machine import Machine
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.today.page import TodayPage
from screenapp.ui.today.place import today_place
from screenapp.vault import Role
from screenapp.workflow import display
from screenapp.workflow.display import Display
from screenapp.workflow.ports import Runner
from screenapp.workflow.screening_service import ScreeningService
from screenapp.workflow.site import Site

if TYPE_CHECKING:
    pass

TODAY: Final = "today"
REVIEW: Final = "review"
PROTOCOLS: Final = "protocols"
SERVICES: Final = "services"
STAFF: Final = "staff"
SETTINGS: Final = "settings"
SIGNALS: Final = "signals"
CARDS: Final = "cards"
LOG: Final = "log"
HANDOVER: Final = "handover"
AFTERCARE: Final = "aftercare"
NOTICES: Final = "notices"
_HEARD_OF: Final = frozenset({"follow_up", "check", "notice"})
"""How the keys begin of what is owed and is kept on the page of what became of help."""


def _done(_outcome: object) -> None:
    """The audit log is kept in silence."""


class Navigator(QObject):
    """Lives from sign-in to lock. *drawn* applies a `Display`; *site_kept* is told of a site.

    *language* gives the worker's; *speak* makes the windows speak another, or with an empty
    text the worker's again; *machine* tells what this computer can do; *sign_out* ends it all.

    ``place`` is the rail's key of where somebody is; ``screening`` the one in hand, if any.
    """

    def __init__(
        self,
        window: MainWindow,
        screening_service: ScreeningService,
        runner: Runner,
        clock: Callable[[], datetime],
        *,
        folder: Path,
        drawn: Callable[[Display], None],
        site_kept: Callable[[Site], None],
        language: Callable[[], str],
        speak: Callable[[str], None],
        machine: Callable[[], Machine],
        sign_out: Callable[[], None],
    ) -> None:
        super().__init__()
        self.place = ""
        self._window, self._screening_service = window, screening_service
        self._runner, self._clock = runner, clock
        self._folder, self._drawn, self._site_kept = folder, drawn, site_kept
        self._language, self._speak, self._machine = language, speak, machine
        self._sign_out = sign_out
        self._held: dict[str, MadePage] = {}
        self._today: TodayPage | None = None
        self._log_from: str = SETTINGS
        self.pages = ScreeningPages(
            window,
            screening_service,
            runner,
            clock,
            folder=folder,
            language=language,
            speak=speak,
            today=TODAY,
            go=self.go,
            arrived=self._at_today,
            others_go=self._let_go,
        )

    @property
    def screening(self) -> UUID | None:
        """The one in hand, if any."""
        return self.pages.screening

    # --- going ------------------------------------------------------------------------

    def go(self, place: str) -> None:
        """To a place of the rail; an unknown one is Settings."""
        self.pages.put_aside()
        self.place = place
        name = place if place in self._RAIL else SETTINGS
        if name == SETTINGS:
            self._held.pop(SETTINGS, None)  # made anew: for what was changed elsewhere meanwhile
        self._show(name, name)

    def leave(self) -> bool:
        """Show what stays for the next shift before signing out; False when one may go at once.

        Pressed a second time, or by somebody who does not work with people, nothing is shown.
        """
        page = self._window.page
        listed = HANDOVER in self._held and page is self._held[HANDOVER].page
        if listed or not self._screening_service.works_with_people():
            return False
        self._hand_over_shift(leaving=True)
        return True

    def tell_lead(self) -> None:
        """Show what other leads did, before anything else."""
        self.place = TODAY
        self._show(NOTICES, "")

    def interview(self, screening: UUID) -> None:
        self.pages.interview(screening)

    def clear(self) -> None:
        """Let go of everything that may hold something said, staff's names, and figures."""
        self.pages.end()
        self._let_go()

    def _let_go(self) -> None:
        """Of every page that is no person's, and of what its presenter holds."""
        self._today = None
        for made in self._held.values():
            made.forget()
        self._held.clear()

    def _at_today(self) -> None:
        self.place = TODAY

    def _show(self, name: str, key: str) -> None:
        """The page of that name, made if it is not; *key* is the rail's."""
        if name not in self._held:
            self._held[name] = self._PAGES[name](self)
        made = self._held[name]
        self._window.show_page(made.page, key)
        self.pages.drafts.attend(made.page)
        made.come()

    # --- the pages by name --------------------------------------------------------------

    def _make_today(self) -> MadePage:
        page, presenter = today_place(
            self._screening_service,
            self._runner,
            self._clock,
            opened=self._open_intake,
            staff_language=self._language,
        )
        page.handover_wanted.connect(self._hand_over_shift)
        page.signal_wanted.connect(self._note_signal)
        page.place_wanted.connect(self.go)
        page.services_wanted.connect(partial(self.go, SERVICES))
        self._today = page
        return MadePage(page, presenter.open)

    def _make_review(self) -> MadePage:
        from screenapp.ui.review.place import review_place

        page, presenter = review_place(
            self._screening_service, self._runner, self._clock, self._language
        )
        afterwards = self._screening_service.keeping.afterwards
        self._runner.run(afterwards.told, page.how.show_told, page.show_problem)
        return MadePage(page, presenter.open)

    def _make_protocols(self) -> MadePage:
        from screenapp.ui.protocols.place import protocols_place

        page, presenter = protocols_place(
            self._screening_service, self._runner, self._clock, self._language
        )
        return MadePage(page, presenter.open, presenter.forget)

    def _make_services(self) -> MadePage:
        from screenapp.ui.services.place import services_place

        page, presenter = services_place(self._screening_service, self._runner, self._clock)
        page.cards_wanted.connect(self._open_cards)
        return MadePage(page, presenter.open)

    def _make_staff(self) -> MadePage:
        from screenapp.ui.staff.place import staff_place

        page, presenter = staff_place(self._screening_service.team, self._runner, self._open_log)
        return MadePage(page, presenter.open)

    def _make_settings(self) -> MadePage:
        from screenapp.ui.settings.place import settings_place

        page, presenter = settings_place(
            self._screening_service,
            self._runner,
            display.load(self._folder),
            language=self._language(),
            machine=self._machine(),
            save_display=self._save_display,
            apply_display=self._drawn,
            apply_site=self._site_kept,
            log_wanted=self._open_log,
        )
        return MadePage(page, presenter.refresh)

    def _make_signals(self) -> MadePage:
        from screenapp.ui.signals.place import signals_place

        page, presenter = signals_place(
            self._screening_service, self._runner, self._clock, self._to_today
        )
        return MadePage(page, presenter.open)

    def _make_cards(self) -> MadePage:
        from screenapp.ui.kit.place import kit_place

        leads = Role.LEAD in self._screening_service.me.roles
        page, presenter = kit_place(self._screening_service.kit, self._runner, leads=leads)
        return MadePage(page, presenter.open)

    def _make_aftercare(self) -> MadePage:
        from screenapp.ui.aftercare.place import aftercare_place

        return MadePage(*aftercare_place(self._screening_service, self._runner, self._to_today))

    def _open_cards(self) -> None:
        self.go(CARDS)

    def _make_log(self) -> MadePage:
        from screenapp.ui.audit.place import audit_place

        page, presenter = audit_place(
            self._screening_service.keeping, self._runner, self._clock, self._left_log
        )
        return MadePage(page, presenter.open)

    def _make_notices(self) -> MadePage:
        from screenapp.ui.staff.notices_page import notices_place

        page, presenter = notices_place(self._screening_service.team, self._runner, self._to_today)
        return MadePage(page, presenter.open)

    _RAIL: ClassVar = frozenset(
        {TODAY, REVIEW, PROTOCOLS, SERVICES, CARDS, STAFF, SETTINGS, AFTERCARE}
    )
    _PAGES: ClassVar[Mapping[str, Callable[["Navigator"], MadePage]]] = {
        TODAY: _make_today,
        REVIEW: _make_review,
        PROTOCOLS: _make_protocols,
        SERVICES: _make_services,
        STAFF: _make_staff,
        SETTINGS: _make_settings,
        SIGNALS: _make_signals,
        CARDS: _make_cards,
        AFTERCARE: _make_aftercare,
        LOG: _make_log,
        NOTICES: _make_notices,
    }

    # --- from one to another ------------------------------------------------------------

    def _open_intake(self, intake: UUID, screening: UUID | None, debt: str = "") -> None:
        """Who is in the room first, whatever is owed; without *screening* the latest one.

        *debt* is the key of what is owed: word from a service is kept on a page of its own.
        """
        kind, _, subject = debt.partition(":")
        if screening is not None:
            self.pages.interview(screening, to_follow_up=kind in _HEARD_OF, service=subject)
        else:
            self._runner.run(
                lambda: self._screening_service.to_open(intake), self._go_on_with, self._not_opened
            )

    def _go_on_with(self, screening: UUID | None) -> None:
        if screening is not None:
            self.interview(screening)

    def _hand_over_shift(self, *, leaving: bool = False) -> None:
        from screenapp.ui.handover.place import handover_place

        self.pages.put_aside()
        self.place = TODAY
        page, presenter = handover_place(
            self._screening_service,
            self._runner,
            self._clock,
            to_today=self._to_today,
            sign_out=self._sign_out,
        )
        self._held[HANDOVER] = MadePage(page, partial(presenter.open, leaving=leaving))
        page.start(leaving=leaving)
        self._show(HANDOVER, TODAY)

    def _not_opened(self, error: Exception) -> None:
        if self._today is not None:
            self._today.show_problem(error)

    def _note_signal(self) -> None:
        self._show(SIGNALS, TODAY)

    def _to_today(self, *_: object) -> None:
        self.go(TODAY)

    def _open_log(self) -> None:
        self._log_from = self.place
        self._show(LOG, self.place)

    def _left_log(self) -> None:
        self.go(self._log_from)

    def _save_display(self, wanted: Display) -> None:
        display.save(self._folder, wanted, self._screening_service.team.signs_display)
