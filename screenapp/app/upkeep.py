"""What is done beside the work after signing in: the copy of the day, then the long checks."""

import contextlib
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from screenapp.errors import ScreenappError
from screenapp.translatable import QT_TRANSLATE_NOOP
from screenapp.ui.phrases import translated
from screenapp.ui.sentences import told, told_finding
from screenapp.ui.shell.main_window import MainWindow
from screenapp.vault import Finding
from screenapp.vault.errors import VaultClosed
from screenapp.workflow.afterwards import AfterwardsService

if TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PartsCleared
    from screenapp.vault.vault import Vault


class Upkeep(QObject):
    """In a thread of its own, so that no answer waits for it; it ends when the vault closes.

    What is grave, and what somebody did to a file of the vault, is told in *window*, now and as
    soon as it is found. Nothing is told of what is sound.
    """

    _looked = Signal(object)
    _cleared = Signal(object)
    _failed = Signal(object)

    def __init__(self, vault: "Vault", window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._vault, self._window = vault, window
        self._over = False
        self._looked.connect(self.tell_findings, Qt.ConnectionType.QueuedConnection)
        self._cleared.connect(self._tell_parts, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._tell_failure, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="upkeep", daemon=True)

    @property
    def busy(self) -> bool:
        return self._thread.is_alive()

    def begin(self, *, display_changed: bool) -> None:
        """*display_changed*: what is shown before sign-in bore no lead's signature."""
        if display_changed:
            said = QT_TRANSLATE_NOOP(
                "Upkeep",
                "Somebody but a lead changed how this computer shows the program before sign-in. "
                "It was not taken. Ask who was at this computer.",
            )
            self._window.set_finding(translated(said))
        self.tell_findings(self._vault.notices)
        self._thread.start()

    def end(self) -> None:
        """The vault is about to close: nothing of it is told any more."""
        self._over = True
        self._window.set_finding("")

    def tell_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say the first of those that are grave; without one, the first that is told."""
        said = sorted((f for f in findings if f.told), key=lambda finding: not finding.grave)
        if self._over or not said:
            return
        self._window.set_reading(self._vault.read_only)
        self._window.set_finding(told_finding(said[0]).whole)

    def _tell_failure(self, error: Exception) -> None:
        if not self._over:
            self._window.set_finding(told(error).whole)

    def _tell_parts(self, parts: "PartsCleared") -> None:
        if self._over or not (parts.removed or parts.away):
            return
        said = QT_TRANSLATE_NOOP(
            "Upkeep",
            "The program ended while a page was being saved. What stood there was taken away: "
            "save the page again if it is needed.",
        )
        if parts.away:
            said = QT_TRANSLATE_NOOP(
                "Upkeep",
                "The program ended while a page was being saved on a drive that is not here. Put "
                "it in and sign in again: what stands there, in a file ending in .part, is then "
                "taken away.",
            )
        self._window.set_finding(translated(said))

    # --- in the thread ----------------------------------------------------------------

    def _work(self) -> None:
        self._say(self._cleared, self._vault.page_parts.clear())
        try:
            self._copy()
            AfterwardsService(self._vault).settle()
            self._say(self._looked, self._vault.background_check().findings)
        except VaultClosed:
            return
        except ScreenappError as error:
            self._say(self._failed, error)

    def _copy(self) -> None:
        try:
            self._vault.backups.daily()
        except VaultClosed:
            raise
        except ScreenappError as error:
            self._say(self._failed, error)

    def _say(self, signal: SignalInstance, what: object) -> None:
        with contextlib.suppress(RuntimeError):  # the window has gone in the meantime
            signal.emit(what)
