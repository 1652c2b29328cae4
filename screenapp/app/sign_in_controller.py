"""What stands in front of the vault: signing in, or setting a new computer up."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, assert_never
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from screenapp.app.relaunch.restart import Attempt
from screenapp.settings import PRACTICE_STAFF, PRACTICE_WORDS
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.sign_in.page import SignInPage
from screenapp.ui.sign_in.presenter import OpeningMode, SetUp, SetUpPresenter, SignInPresenter
from screenapp.ui.sign_in.signed_out_page import SignedOutPage
from screenapp.vault.errors import CopiesAlone, VaultError
from screenapp.vault.standing import Standing, standing
from screenapp.workflow.ports import Runner

if TYPE_CHECKING:
    from screenapp.ui.sign_in.recovering import Recovery, RecoveryPresenter
    from screenapp.vault import RecoverySheet
    from screenapp.vault.vault import Vault
    from screenapp.workflow.screening_service import ScreeningService


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A vault that was unlocked, with the desk on it, and what was hidden in the middle.

    ``told``: other leads did something that this one has not seen yet.
    ``display_changed``: somebody but a lead had a hand in what is shown before sign-in.
    """

    vault: "Vault"
    screening_service: "ScreeningService"
    hidden: UUID | None = None
    told: bool = False
    display_changed: bool = False


def local_now() -> datetime:
    return datetime.now().astimezone()


class SignInController(QObject):
    """Makes the page anew each time the vault is closed.

    *passed_on* may take what was typed to another process; then nothing is opened here.

    Signals:
        opened: carries an `Opened`.
        language_chosen: carries a language of the windows.
        recovering: the recovery sheet is in use, and this process has to stay; or it was left.
    """

    opened = Signal(object)
    language_chosen = Signal(str)
    recovering = Signal(bool)

    def __init__(
        self,
        folder: Path,
        window: MainWindow,
        runner: Runner,
        passed_on: Callable[[Attempt], bool],
    ) -> None:
        super().__init__()
        self._folder, self._window, self._runner = folder, window, runner
        self._passed_on = passed_on
        self.says_words = False
        """Whether the page tells the passphrase that every practice vault opens with."""
        self.page: SignInPage | None = None
        self._shown: SignedOutPage | None = None
        # Presenters are held here: Qt keeps only weak hold of a plain object's methods.
        self._sign_in: SignInPresenter[Opened] | None = None
        self._set_up: SetUpPresenter[Opened] | None = None
        self._recovery: RecoveryPresenter[Opened] | None = None
        self._program = ""

    def show(self, program: str, language: str) -> None:
        """The page that fits what stands in the folder, made anew, under the window's face.

        Where nobody can tell what stands there, signing in does: nothing is made anew then.
        """
        try:
            stands = standing(self._folder)
        except VaultError:
            stands = Standing.RECORDS
        match stands:
            case Standing.RECORDS:
                self.show_sign_in(program, language)
            case Standing.COPIES:
                self.show_sign_in(program, language)
                if self._sign_in is not None:
                    self._sign_in.tell(CopiesAlone())
            case Standing.NOTHING:
                self._show_set_up(language)
            case _:
                assert_never(stands)

    def show_sign_in(self, program: str, language: str) -> None:
        page = SignInPage(program)
        self._sign_in = SignInPresenter(
            page, self._unlock, self._runner, self.opened.emit, self._newest_copy
        )
        page.sign_in_asked.connect(self._asked)
        page.way_chosen.connect(self._sign_in.choose)
        page.clock_told.connect(self._sign_in.tell_clock)
        page.sheet_wanted.connect(self._show_recovery)
        page.anew_wanted.connect(self._set_up_beside_copies)
        self._program = program
        if self.says_words:
            page.show_practice(PRACTICE_STAFF, PRACTICE_WORDS)
        self.page = page
        self._take(page, language)

    def show_language(self, language: str) -> None:
        """Mark *language* as the one in use, whoever chose it."""
        if self._shown is not None:
            self._shown.show_language(language)

    def attempt(self, attempt: object) -> None:
        """Try to open with what was typed."""
        if self._sign_in is not None and isinstance(attempt, Attempt):
            self._sign_in.way = attempt.way
            self._sign_in.clock_is_right = attempt.clock_is_right
            self._sign_in.sign_in(attempt.name, attempt.passphrase)

    # --- inside -----------------------------------------------------------------------

    def _set_up_beside_copies(self) -> None:
        if self.page is not None:
            language, self.page = self.page.languages.selected, None
            self._show_set_up(language, beside_copies=True)

    def _show_set_up(self, language: str, *, beside_copies: bool = False) -> None:
        from screenapp.ui.sign_in.set_up import SetUpPage

        page = SetUpPage()
        create = partial(self._create, beside_copies=beside_copies)
        self._set_up = SetUpPresenter(page, create, self._runner, self.opened.emit, _save_page)
        page.set_up_asked.connect(self._set_up.set_up)
        page.typed_back.connect(self._set_up.proof.type_back)
        page.page_placed.connect(self._set_up.proof.save_page)
        self._take(page, language)

    def _show_recovery(self) -> None:
        from screenapp.ui.sign_in.recovering import RecoveryPresenter
        from screenapp.ui.sign_in.use_sheet import UseSheetPage

        if self.page is None:
            return
        page, language = UseSheetPage(), self.page.languages.selected
        page.name.edit.setText(self.page.name.text)
        made = RecoveryPresenter(page, self._recover, self._runner, self.opened.emit, _save_page)
        page.recovery_asked.connect(made.recover)
        page.typed_back.connect(made.proof.type_back)
        page.page_placed.connect(made.proof.save_page)
        page.left.connect(self._leave_recovery)
        self._recovery, self.page = made, None
        self.recovering.emit(True)
        self._take(page, language)
        page.setFocus()

    def _leave_recovery(self) -> None:
        if self._shown is not None:
            self.show_sign_in(self._program, self._shown.languages.selected)
            self.recovering.emit(False)

    def _take(self, page: SignedOutPage, language: str) -> None:
        self._shown = page
        page.show_language(language)
        page.language_chosen.connect(self.language_chosen)
        page.hide_wanted.connect(self._window.conceal)
        self._window.set_sign_in(page)

    def _asked(self, name: str, passphrase: str) -> None:
        asked = self._sign_in
        attempt = Attempt(
            name=name,
            passphrase=passphrase,
            way=asked.way if asked is not None else OpeningMode.USUAL,
            clock_is_right=asked is not None and asked.clock_is_right,
        )
        if not self._passed_on(attempt):
            self.attempt(attempt)
        elif self.page is not None:
            self.page.show_working()

    def _unlock(self, name: str, passphrase: str, way: OpeningMode, clock_is_right: bool) -> Opened:
        from screenapp.vault.errors import FolderUnreachable
        from screenapp.vault.vault import Vault

        if not self._folder.is_dir():  # whoever comes here saw it there: it was taken away
            raise FolderUnreachable
        if way is OpeningMode.COPY:
            _bring_back(self._folder, name, passphrase)
        vault = Vault.unlock(
            self._folder,
            name=name,
            passphrase=passphrase,
            read_only=way is OpeningMode.LOOK,
            accept_older=way is OpeningMode.OLDER,
            clock_is_right=clock_is_right,
        )
        screening_service = _desk_on(vault)
        return Opened(
            vault=vault,
            screening_service=screening_service,
            hidden=_hidden(vault, screening_service),
            told=_told(screening_service),
            display_changed=_display_changed(self._folder, vault),
        )

    def _recover(self, wanted: "Recovery") -> "tuple[Opened, RecoverySheet]":
        from screenapp.vault.vault import Vault

        vault, sheet = Vault.recover(
            self._folder,
            wanted.code,
            name=wanted.name,
            passphrase=wanted.passphrase,
            clock_is_right=wanted.clock_is_right,
        )
        changed = _display_changed(self._folder, vault)
        opened = Opened(vault=vault, screening_service=_desk_on(vault), display_changed=changed)
        return opened, sheet

    def _newest_copy(self) -> date | None:
        from screenapp.vault.care.backups import found

        copies = found(self._folder, None, local_now().date())
        return copies[0].day if copies else None

    def _create(
        self, wanted: SetUp, passphrase: str, *, beside_copies: bool
    ) -> "tuple[Opened, RecoverySheet]":
        from screenapp.vault import Role
        from screenapp.vault.vault import Vault

        vault, sheet = Vault.create(
            self._folder,
            organisation=wanted.organisation,
            name=wanted.name,
            passphrase=passphrase,
            roles=frozenset(Role(role) for role in wanted.roles),
            beside_copies=beside_copies,
        )
        return Opened(vault=vault, screening_service=_desk_on(vault)), sheet


def _display_changed(folder: Path, vault: "Vault") -> bool:
    from screenapp.workflow.display_guard import DisplaySettled, settle

    try:
        return settle(folder, vault) is DisplaySettled.CHANGED
    except OSError:  # what is not signed is not shown, whether or not it can be taken away
        return False


def _save_page(opened: Opened, path: Path, content: bytes) -> None:
    from screenapp.workflow.saving import save_private

    save_private(path, content, opened.vault.page_parts)


def _desk_on(vault: "Vault") -> "ScreeningService":
    from screenapp.protocol.library import shipped_library
    from screenapp.workflow.screening_service import ScreeningService

    return ScreeningService(vault, shipped_library(), local_now)


def _bring_back(folder: Path, name: str, passphrase: str) -> None:
    """Let the newest copy take the place of what stands in *folder*."""
    from screenapp.vault import errors
    from screenapp.vault.care import restoring
    from screenapp.vault.care.backups import found

    copies = found(folder, None, local_now().date())
    if not copies:
        raise errors.BackupMissing
    restoring.restore(folder, copies[0].folder, restoring.by_passphrase(name, passphrase))


def _told(screening_service: "ScreeningService") -> bool:
    """Whether there is something to tell a lead; what cannot be read keeps nobody out."""
    from screenapp.vault.errors import VaultError

    with contextlib.suppress(VaultError):
        return bool(screening_service.team.notices())
    return False


def _hidden(vault: "Vault", screening_service: "ScreeningService") -> UUID | None:
    """What to come back to. A record that cannot be read keeps nobody out: Today tells of it."""
    from screenapp.app.relaunch.return_to import hidden_by

    with contextlib.suppress(VaultError):
        return None if vault.read_only else hidden_by(vault, screening_service, local_now())
    return None
