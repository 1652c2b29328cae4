"""Letting a fresh process take our place after locking, without anybody seeing it.

What was said cannot be wiped from a Python process for certain; it goes with the process.
The old one goes on showing the cover, and takes what is typed on the sign-in page, until the
new one has its window made; then the windows change places. Whoever was quicker to type is
let in by the new process all the same. Where no new process comes, the old one stays.
"""

import typing as t
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from screenapp.app.relaunch.messages import Handover
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.sign_in.presenter import OpeningMode

if TYPE_CHECKING:
    from screenapp.app.relaunch.processes import Successor

_PLACES_WINDOWS_ITSELF: Final = "wayland"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A name and a passphrase that somebody typed, and the way to open.

    ``clock_is_right``: they looked at a clock that is far from the last time seen.
    """

    name: str
    passphrase: str
    way: OpeningMode
    clock_is_right: bool = False

    def __repr__(self) -> str:
        return "Attempt(…)"


class OutgoingWindow(t.Protocol):
    """How the old process stands; `window_state.WindowState` is one."""

    def handover(self, attempt: Attempt | None) -> Handover: ...
    def untouched(self) -> bool: ...


class Renewal(QObject):
    """One after the other; *command* starts the new process.

    Signals:
        tried_here: no new process came; carries the `Attempt` that waited for it.
        passed: the new process is the program now, and this one has to end.
    """

    tried_here = Signal(object)
    passed = Signal()

    def __init__(
        self, command: Sequence[str], state: OutgoingWindow, window: MainWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._command, self._state, self._window = command, state, window
        self._successor: Successor | None = None
        self.ready = self._passing = False
        self._attempt: Attempt | None = None
        self._told: Attempt | None = None

    def begin(self) -> None:
        """Start the new process, unless one is on its way or would be seen to come."""
        from screenapp.app.relaunch.processes import Successor

        if self._successor is not None or not comes_unseen(self._window):
            return
        self.ready = self._passing = False
        self._attempt = self._told = None
        self._successor = Successor(self._command, self)
        self._successor.ready.connect(self._take_ready)
        self._successor.up.connect(self._pass)
        self._successor.lost.connect(self.give_up)

    def stop(self) -> None:
        """The program ends, or goes on here."""
        successor, self._successor = self._successor, None
        if successor is not None:
            successor.end()
            successor.deleteLater()

    def takes(self, attempt: Attempt) -> bool:
        """Whether the new process will try this; then nothing is to be opened here any more."""
        if self._successor is None:
            return False
        self._attempt = attempt
        self.consider()
        return True

    def consider(self) -> None:
        """Let the windows change places, if the new one is there and nobody is in between."""
        may = self._attempt is not None or self._state.untouched()
        if self._successor is not None and self.ready and not self._passing and may:
            self._passing, self._told = True, self._attempt
            self._successor.show(self._state.handover(self._attempt))

    def _take_ready(self) -> None:
        self.ready = True
        self.consider()

    def _pass(self) -> None:
        if self._successor is not None:
            late = self._attempt if self._told is None else None
            self._successor.leave_to(self._state.handover(late))
            self.passed.emit()

    def give_up(self) -> None:
        """No new process comes: go on here, with what was typed."""
        self.stop()
        attempt, self._attempt = self._attempt, None
        if attempt is not None:
            self.tried_here.emit(attempt)


def comes_unseen(window: MainWindow) -> bool:
    """Wayland lets no program say where its window stands, unless it fills the screen."""
    places = not QGuiApplication.platformName().startswith(_PLACES_WINDOWS_ITSELF)
    return places or window.isMaximized() or window.isFullScreen()
