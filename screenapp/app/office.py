"""The office: introduces the window, the desk and the vault to one another, and locks up.

Rooms that the sign-in page does not need are imported where they are first used, so that the
window stands before them; `Office.warm` fetches them in the first quiet moment.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from screenapp.ui import display, fonts
from screenapp.ui.frame import DEFAULT_NAME, MainWindow
from screenapp.ui.language import Tongue
from screenapp.ui.rail import places_for
from screenapp.ui.sign_in.page import SignInPage
from screenapp.ui.sign_in.presenter import SetUp, SetUpPresenter, SignInPresenter
from screenapp.ui.sign_in.set_up import SetUpPage
from screenapp.ui.site import Site
from screenapp.ui.theme import Look, Scheme
from screenapp.ui.worker import Worker

if TYPE_CHECKING:
    from screenapp.app.floor import Floor
    from screenapp.ui.desk import Desk
    from screenapp.vault import RecoverySheet
    from screenapp.vault.vault import Vault


QUIET_MS = 300
"""After so long the window has been painted, and nobody has typed a passphrase yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A vault that was unlocked, with the desk on it."""

    vault: "Vault"
    desk: "Desk"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftAt:
    """Where somebody was when the program locked; nobody else comes back there."""

    staff: str
    place: str
    screening: UUID | None


def local_now() -> datetime:
    return datetime.now().astimezone()


class Office(QObject):
    """One window on one vault, from the sign-in page to the close of the window.

    Signals:
        entered: somebody signed in and a place is shown.
        bug_met: something happened that the program did not expect; from any thread.
        locked: the vault is closed and nothing that was said is in a widget any more.
    """

    entered = Signal()
    bug_met = Signal()
    locked = Signal()

    def __init__(self, folder: Path, *, look: Look, tongue: Tongue) -> None:
        super().__init__()
        self._folder = folder
        self._look, self._tongue = look, tongue
        self._language = tongue.language
        self._display = display.load(folder)
        self.worker = Worker()
        self.window = MainWindow(self._make_cover, may_close=self._may_close)
        self.opened: Opened | None = None
        self.floor: Floor | None = None
        self._left_at: LeftAt | None = None
        self._sign_in: SignInPage | None = None
        # Presenters are held here: Qt keeps only weak hold of a plain object's methods.
        self._presenter: SignInPresenter[Opened] | SetUpPresenter[Opened] | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._connect()

    def open(self) -> None:
        """Show the window: to sign in, or to set the computer up if there is no vault yet."""
        self._draw(self._display)
        self._show_threshold()
        self.window.show()
        self.window.activateWindow()
        self._quiet.start(QUIET_MS)

    def warm(self) -> None:
        """Make ready, while nobody waits, what has to be there at once when it is needed."""
        fonts.load_rest()
        self.window.warm()
        self.worker.run(_load_rooms, _nothing, _nothing)

    # --- in front of the vault --------------------------------------------------------

    def _show_threshold(self) -> None:
        if (self._folder / "keyring.json").exists() or self._folder_in_use():
            self._show_sign_in()
        else:
            self._show_set_up()
        self.window.show_sign_in()

    def _folder_in_use(self) -> bool:
        """Something stands there: then a lost keyring is told at sign-in, and nothing made anew."""
        return any((self._folder / name).exists() for name in ("keyring.json.bak", "store.db"))

    def _show_sign_in(self) -> None:
        page = SignInPage(self._display.window_name or DEFAULT_NAME)
        presenter = SignInPresenter(page, self._unlock, self.worker, self._enter)
        page.sign_in_asked.connect(presenter.sign_in)
        self._take_threshold(page, presenter)
        self._sign_in = page

    def _show_set_up(self) -> None:
        page = SetUpPage()
        presenter = SetUpPresenter(page, self._create, self.worker, self._enter)
        page.set_up_asked.connect(presenter.set_up)
        page.typed_back.connect(presenter.type_back)
        self._take_threshold(page, presenter)

    def _take_threshold(
        self,
        page: SignInPage | SetUpPage,
        presenter: SignInPresenter[Opened] | SetUpPresenter[Opened],
    ) -> None:
        page.show_language(self._tongue.language)
        page.language_chosen.connect(self._choose_language)
        page.hide_wanted.connect(self.window.conceal)
        self._presenter = presenter
        self.window.set_sign_in(page)

    def _unlock(self, name: str, passphrase: str) -> Opened:
        from screenapp.vault.vault import Vault

        return self._at_desk(Vault.unlock(self._folder, name=name, passphrase=passphrase))

    def _create(self, wanted: SetUp, passphrase: str) -> "tuple[Opened, RecoverySheet]":
        from screenapp.vault import Role
        from screenapp.vault.vault import Vault

        vault, sheet = Vault.create(
            self._folder,
            organisation=wanted.organisation,
            name=wanted.name,
            passphrase=passphrase,
            roles=frozenset(Role(role) for role in wanted.roles),
        )
        return self._at_desk(vault), sheet

    def _at_desk(self, vault: "Vault") -> Opened:
        from screenapp.protocol.library import shipped_library
        from screenapp.ui.desk import Desk

        return Opened(vault=vault, desk=Desk(vault, shipped_library(), local_now))

    # --- inside -----------------------------------------------------------------------

    def _enter(self, opened: Opened) -> None:
        from screenapp.app.floor import Floor

        self.opened = opened
        desk = opened.desk
        self.window.set_practice(desk.practice)
        self.window.set_staff(desk.me.name)
        places = places_for([role.value for role in desk.me.roles])
        self.window.set_places(places)
        self.floor = Floor(
            self.window,
            desk,
            self.worker,
            local_now,
            folder=self._folder,
            drawn=self._draw,
            site_kept=self._take_site,
            language=self._own_language,
            speak=self._speak,
        )
        self._go_in(places)
        self.entered.emit()

    def _go_in(self, places: tuple[str, ...]) -> None:
        left, self._left_at = self._left_at, None
        if self.floor is None or self.opened is None:
            return
        if left is None or left.staff != self.opened.desk.me.id:
            self.floor.go(places[0])
        elif left.screening is not None:
            self.floor.interview(left.screening)
        else:
            self.floor.go(left.place)

    def _lock(self) -> None:
        """Close the vault and destroy what may hold something said. The cover may be up."""
        opened, floor = self.opened, self.floor
        self.opened = self.floor = None
        if opened is None:
            return
        screening = floor.screening if floor is not None else None
        if floor is not None:
            self._left_at = LeftAt(staff=opened.desk.me.id, place=floor.place, screening=screening)
            floor.clear()
        self.window.forget_pages()
        name = opened.desk.me.name
        self.worker.run(lambda: _put_away(opened, screening), self._closed, self._closed)
        self._show_sign_in()
        if self._sign_in is not None:
            self._sign_in.remember_name(name)
        clipboard = QApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()

    def _closed(self, _outcome: object) -> None:
        self.locked.emit()

    def _sign_out(self) -> None:
        self._lock()
        self._left_at = None
        if self._sign_in is not None:
            self._sign_in.remember_name("")
        self.window.show_sign_in()

    def _go(self, place: object) -> None:
        if self.floor is not None and isinstance(place, str):
            self.floor.go(place)

    # --- how it looks and speaks ------------------------------------------------------

    def _draw(self, wanted: display.Display) -> None:
        """Draw, speak and lock as *wanted* says, from now on."""
        if wanted.cover != self._display.cover:
            self.window.forget_cover()
        self._display = wanted
        self._look.choose(Scheme(wanted.scheme), wanted.text_size / 100)
        if wanted.language and wanted.language != self._language:
            self._choose_language(wanted.language)
        self.window.set_name(wanted.window_name or DEFAULT_NAME)
        self.window.set_idle_minutes(wanted.lock_minutes, wanted.screening_lock_minutes)

    def _choose_language(self, language: str) -> None:
        self._language = language
        self._tongue.choose(language)

    def _own_language(self) -> str:
        return self._language

    def _speak(self, language: str) -> None:
        """Speak *language* while the person holds the screen; empty: the worker's again."""
        self._tongue.choose(language or self._language)

    def _take_site(self, site: Site) -> None:
        self.window.set_name(site.window_name or DEFAULT_NAME)

    # --- the end ----------------------------------------------------------------------

    def _may_close(self) -> bool:
        return self.worker.pending == 0

    def _closing(self) -> None:
        self._quiet.stop()
        self._lock()
        self.worker.stop()

    def _make_cover(self) -> QWidget:
        from screenapp.ui.cover import book
        from screenapp.ui.cover.page import CoverPage

        return CoverPage(book.chosen(self._display.cover))

    def _connect(self) -> None:
        self._quiet.timeout.connect(self.warm)
        self.bug_met.connect(self.window.tell_trouble, Qt.ConnectionType.QueuedConnection)
        self.window.hidden.connect(self._lock)
        self.window.sign_out_wanted.connect(self._sign_out)
        self.window.place_chosen.connect(self._go)
        self.window.closing.connect(self._closing)
        self.worker.idle.connect(self.window.close_if_wanted)


def _put_away(opened: Opened, screening: UUID | None) -> None:
    """The time under the cover is no time of asking; then the vault closes whatever came of it."""
    try:
        if screening is not None:
            opened.desk.hide(screening)
    finally:
        opened.vault.close()


def _load_rooms() -> None:
    from importlib import import_module

    from screenapp.vault import warm

    warm()
    import_module("screenapp.app.floor")


def _nothing(_outcome: object) -> None:
    """Warming tells nobody; what could not be loaded is told when it is needed."""
