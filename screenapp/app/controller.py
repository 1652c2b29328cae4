"""The controller: introduces the window, the desk and the vault to one another, and locks up.

Rooms that the sign-in page does not need are imported where they are first used, so that the
window stands before them; `AppController.warm` fetches them in the first quiet moment.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from screenapp.app import window_size
from screenapp.app.duress_erase import DuressErase
from screenapp.app.lent_mark import LentMark
from screenapp.app.relaunch.restart import Attempt, Renewal, comes_unseen
from screenapp.app.relaunch.window_state import LeftAt, WindowState
from screenapp.app.scoped_runner import ScopedRunner
from screenapp.app.sign_in_controller import Opened, SignInController, local_now
from screenapp.ui import country
from screenapp.ui.shell import fonts
from screenapp.ui.shell.machine import Machine
from screenapp.ui.shell.main_window import DEFAULT_NAME, Face, MainWindow
from screenapp.ui.shell.rail import places_for
from screenapp.ui.shell.theme import Look, Scheme
from screenapp.ui.shell.ui_translator import UiTranslator
from screenapp.ui.shell.worker import Worker
from screenapp.workflow import display
from screenapp.workflow.site import Site

if TYPE_CHECKING:
    from screenapp.app.asking_runner import AskingRunner
    from screenapp.app.navigator import Navigator
    from screenapp.app.platform.clipboard import ClipboardCare
    from screenapp.app.platform.lock_listeners import LockListener
    from screenapp.app.platform.screen_capture import Capture
    from screenapp.app.upkeep import Upkeep

QUIET_MS = 300
"""After so long the window has been painted, and nobody has typed a passphrase yet."""


class AppController(QObject):
    """One window on one vault, from the sign-in page to the close of the window.

    *renewed_by* is the command of a fresh process that takes over after locking; empty keeps
    this one, as the tour and the tests do.

    Signals:
        entered: somebody signed in and a place is shown.
        bug_met: something happened that the program did not expect; from any thread.
        locked: the vault is closed and nothing that was said is in a widget any more.
        left: another process has taken over; this one has to end.
    """

    entered = Signal()
    bug_met = Signal()
    locked = Signal()
    left = Signal()

    def __init__(
        self, folder: Path, *, look: Look, tongue: UiTranslator, renewed_by: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._folder = folder
        self._look, self._tongue = look, tongue
        self._language = tongue.language
        self._display = display.load(folder)
        self.worker = Worker()
        self._lent_mark = LentMark(folder)
        self.window = MainWindow(self._make_cover, may_close=self._may_close)
        self.sign_in = SignInController(folder, self.window, self.worker, self._passed_on)
        self.window_state = WindowState(
            self.window, self.sign_in, self.worker, self._own_language, self._choose_language
        )
        self.opened: Opened | None = None
        self.navigator: Navigator | None = None
        self._ending = False
        self._duress_erase = DuressErase(folder, self.window, self.worker, self)
        self._runner = ScopedRunner(self.worker)
        self._asking: AskingRunner | None = None
        self.upkeep: Upkeep | None = None
        self._listener: LockListener | None = None
        self._capture: Capture | None = None
        self._clipboard: ClipboardCare | None = None
        self._renewal = (
            Renewal(renewed_by, self.window_state, self.window, self) if renewed_by else None
        )
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._connect()

    def fit_screen(self) -> None:
        """Be as large as the window was left, and never larger than the screen."""
        window_size.fit(self.window, self._display)

    def open(self) -> None:
        """Show the window: to sign in, or to set the computer up if there is no vault yet.

        On the cover if the program ended while a person held the screen.
        """
        self.stand_ready()
        self.window.show_sign_in()
        if self._lent_mark.stands:
            self.window.conceal()
        self.window.show()
        self.window.activateWindow()

    def stand_ready(self, *, set_up: bool = True) -> None:
        """Everything but to show the window; with *set_up* a new computer may be set up.

        The process that takes over comes to records that were there: a folder that is away just
        now is told at sign-in, and nothing new is made in its place.
        """
        from screenapp.app.platform.screen_capture import Capture, system_calls

        app, calls = QApplication.instance(), system_calls()
        if calls is not None and isinstance(app, QApplication):
            self._capture = Capture(app, calls)
        self._draw(self._display)
        if set_up:
            self.sign_in.show(self._program, self._language)
        else:
            self.sign_in.show_sign_in(self._program, self._language)
        self._quiet.start(QUIET_MS)

    def warm(self) -> None:
        """Make ready, while nobody waits, what has to be there at once when it is needed."""
        from screenapp.app.platform.clipboard import ClipboardCare
        from screenapp.app.platform.lock_listeners import listener_for

        fonts.load_rest()
        self.window.warm()
        self._clipboard = ClipboardCare(QApplication.clipboard(), self)
        self._listener = listener_for(int(self.window.winId()), self, self.system_said)
        self.worker.run(_load_rooms, _nothing, _nothing)

    @property
    def machine(self) -> Machine:
        """What this computer can do for the lock."""
        return Machine(
            triggers=self._listener.triggers if self._listener is not None else frozenset(),
            blocks_capture=self._capture is not None and self._capture.available(),
            starts_afresh=self._renewal is not None and comes_unseen(self.window),
        )

    # --- inside -----------------------------------------------------------------------

    def _enter(self, opened: object) -> None:
        from screenapp.app.asking_runner import AskingRunner
        from screenapp.app.navigator import Navigator
        from screenapp.app.upkeep import Upkeep

        if not isinstance(opened, Opened):
            return
        if self._renewal is not None:
            self._renewal.stop()
        self.opened = opened
        self._lent_mark.put(False)
        self._draw(display.load(self._folder))
        screening_service = opened.screening_service
        self.window.set_practice(screening_service.practice)
        self.window.set_reading(opened.vault.read_only)
        self.window.set_staff(screening_service.me.name)
        places = places_for([role.value for role in screening_service.me.roles])
        self.window.set_places(places)
        self._runner = ScopedRunner(self.worker)
        self._asking = AskingRunner(self._runner, opened.vault, self.window.again)
        self._runner.run(
            lambda: screening_service.site.jurisdiction, country.be_in, self._country_unread
        )
        self.navigator = Navigator(
            self.window,
            screening_service,
            self._asking,
            local_now,
            folder=self._folder,
            drawn=self._draw,
            site_kept=self._take_site,
            language=self._own_language,
            speak=self._speak,
            machine=self._own_machine,
            sign_out=self._sign_out,
        )
        self._go_in(places, self.navigator)
        self.upkeep = Upkeep(opened.vault, self.window, self)
        self.upkeep.begin(display_changed=opened.display_changed)
        self.entered.emit()

    def _own_machine(self) -> Machine:
        return self.machine

    def _go_in(self, places: tuple[str, ...], navigator: "Navigator") -> None:
        left, self.window_state.left_at = self.window_state.left_at, LeftAt()
        if self.opened is None:
            return
        mine = left.staff == self.opened.screening_service.me.id and left.place in places
        if self.opened.hidden is not None:
            navigator.interview(self.opened.hidden)
        elif self.opened.told:
            navigator.tell_lead()
        else:
            navigator.go(left.place if mine else places[0])

    def _lock(self) -> None:
        """Close the vault and destroy what may hold something said. The cover may be up."""
        opened, navigator = self.opened, self.navigator
        self.opened = self.navigator = None
        if opened is None:
            return
        if self._asking is not None:
            self._asking.end()
        self._runner.end()
        screening = navigator.screening if navigator is not None else None
        if navigator is not None:
            self.window_state.left_at = LeftAt(
                staff=opened.screening_service.me.id, place=navigator.place
            )
            navigator.clear()
        self.window.forget_pages()
        self.window.set_staff("")
        if self.upkeep is not None:
            self.upkeep.end()
        name = opened.screening_service.me.name
        self.worker.run(lambda: _put_away(opened, screening), self._closed, self._closed)
        country.be_in("")
        self._speak("")  # the person may have held the screen
        self.sign_in.show_sign_in(self._program, self._language)
        # Whoever hides from the person's side need not learn who works here.
        self.window_state.take_name("" if self.window.lent else name)
        if self._clipboard is not None:
            self._clipboard.clear()

    def _stay_or_renew(self, recovering: bool) -> None:
        """While the recovery sheet is in use, no other process may take our place."""
        if self._renewal is not None and recovering:
            self._renewal.stop()
        elif self._renewal is not None and self._display.start_afresh:
            self._renewal.begin()

    def _closed(self, _outcome: object) -> None:
        self.locked.emit()
        if self._listener is not None:
            self._listener.let_sleep()
        if self._renewal is not None and self._display.start_afresh and not self._ending:
            self._renewal.begin()

    def _hidden(self) -> None:
        self._lock()
        if self._renewal is not None:
            self._renewal.consider()

    def _sign_out_wanted(self) -> None:
        """What stays for the next shift is shown once; a second press goes at once."""
        at_work = self.window.face is Face.WORK
        if not (at_work and self.navigator is not None and self.navigator.leave()):
            self._sign_out()

    def _sign_out(self) -> None:
        """Leave the place to somebody else: an empty page to sign in, from wherever we are."""
        self._lock()
        self.window_state.left_at = LeftAt()
        self.window_state.take_name("")
        self.window.show_sign_in()

    def _went_away(self) -> None:
        """Nobody asked for it: whoever finds the computer shall not read a name either."""
        self.window.conceal()
        self.window_state.take_name("")

    def system_said(self, _trigger: object) -> None:
        if self.window.face in (Face.WORK, Face.PERSON):
            self._went_away()
        else:
            self.window_state.take_name("")
            if self._listener is not None:
                self._listener.let_sleep()

    def _passed_on(self, attempt: Attempt) -> bool:
        return self._renewal is not None and self._renewal.takes(attempt)

    def _leave(self) -> None:
        """The new process stands in front of us."""
        self._ending = True
        self._quiet.stop()
        self.worker.stop()
        self.window.hide()
        self.left.emit()

    def _go(self, place: object) -> None:
        if self.navigator is not None and isinstance(place, str):
            self.navigator.go(place)

    # --- how it looks and speaks ------------------------------------------------------

    @property
    def _program(self) -> str:
        return self._display.window_name or DEFAULT_NAME

    def _draw(self, wanted: display.Display) -> None:
        """Draw, speak and lock as *wanted* says, from now on."""
        if _cover_of(wanted) != _cover_of(self._display):
            self.window.forget_cover()
        self._display = wanted
        self._look.choose(Scheme(wanted.scheme), wanted.text_size / 100)
        if wanted.language and wanted.language != self._language:
            self._choose_language(wanted.language)
        self.window.set_name(self._program)
        self.window.set_idle_minutes(
            wanted.lock_minutes, wanted.screening_lock_minutes, wanted.warn_seconds
        )
        if self._capture is not None:
            self._capture.set(wanted.block_capture)

    def _choose_language(self, language: str) -> None:
        self._language = language
        self._tongue.choose(language)
        self.sign_in.show_language(language)

    def _own_language(self) -> str:
        return self._language

    def _speak(self, language: str) -> None:
        """Speak *language* while the person holds the screen; empty: the worker's again."""
        wanted = language or self._language
        if wanted != self._tongue.language:
            self._tongue.choose(wanted)

    def _country_unread(self, error: Exception) -> None:
        """Whatever was wrong stops the next page too, which says so; paper is as without one."""
        country.be_in("")

    def _take_site(self, site: Site) -> None:
        country.be_in(site.jurisdiction)
        self.window.set_name(site.window_name or DEFAULT_NAME)

    # --- the end ----------------------------------------------------------------------

    def _may_close(self) -> bool:
        return self.worker.pending == 0

    def _closing(self) -> None:
        self._ending = True
        self._quiet.stop()
        if self._renewal is not None:
            self._renewal.stop()
        self._lock()
        self.worker.stop()
        window_size.keep(self.window, self._folder)

    def _make_cover(self) -> QWidget:
        from screenapp.ui.cover import book
        from screenapp.ui.cover.page import CoverPage
        from screenapp.ui.cover.touch_return import place_named

        made = CoverPage(
            book.chosen(self._display.cover),
            place=place_named(self._display.cover_place),
            seconds=self._display.cover_seconds,
        )
        made.held.connect(self.window.come_back)
        self._duress_erase.watch(made)
        return made

    def _connect(self) -> None:
        self._quiet.timeout.connect(self.warm)
        self.bug_met.connect(self.window.tell_trouble, Qt.ConnectionType.QueuedConnection)
        self.sign_in.opened.connect(self._enter)
        self.sign_in.language_chosen.connect(self._choose_language)
        self.window.hidden.connect(self._hidden)
        self.window.lent_out.connect(self._lent_mark.put)
        self.window.idle.due.connect(self._went_away)
        self.window.sign_out_wanted.connect(self._sign_out_wanted)
        self.window.switch_wanted.connect(self._sign_out)
        self.window.place_chosen.connect(self._go)
        self.window.closing.connect(self._closing)
        self.worker.idle.connect(self.window.close_if_wanted)
        if self._renewal is not None:
            self._renewal.tried_here.connect(self.sign_in.attempt)
            self._renewal.passed.connect(self._leave)
            self.sign_in.recovering.connect(self._stay_or_renew)
            self._duress_erase.over.connect(self._renewal.consider)


def _cover_of(wanted: display.Display) -> tuple[str, str, int]:
    """What decides how the cover looks and is left."""
    return wanted.cover, wanted.cover_place, wanted.cover_seconds


def _put_away(opened: Opened, screening: UUID | None) -> None:
    """The time under the cover is no time of asking; then the vault closes whatever came of it."""
    try:
        if screening is not None and not opened.vault.read_only:
            opened.screening_service.hide(screening)
    finally:
        opened.vault.close()


def _load_rooms() -> None:
    from importlib import import_module

    from screenapp.vault import warm

    warm()
    import_module("screenapp.app.navigator")


def _nothing(_outcome: object) -> None:
    """Warming tells nobody; what could not be loaded is told when it is needed."""
