"""Keeping the windows out of pictures of the screen: Windows can, macOS and Linux cannot.

It blocks screenshots, recordings and shared screens; never a phone held before the screen.
"""

import ctypes
import sys
import typing as t
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

SHOWN: Final = 0x0
BLACKENED: Final = 0x1
LEFT_OUT: Final = 0x11
"""Since Windows 10, version 2004; before, the window is black in a picture."""

_REMOTE_SESSION: Final = 0x1000
_APPEARS: Final = (QEvent.Type.Show, QEvent.Type.WinIdChange)


class Calls(t.Protocol):
    """What is asked of Windows' ``user32``."""

    def SetWindowDisplayAffinity(self, window: ctypes.c_void_p, affinity: int, /) -> int: ...
    def GetSystemMetrics(self, index: int, /) -> int: ...


def system_calls() -> Calls | None:
    """The calls of this system; None where there are none."""
    if sys.platform == "win32":
        libraries: Any = ctypes.windll
        calls: Calls = libraries.user32
        return calls
    return None


class Capture(QObject):
    """Sees every window of the program as it appears: menus, lists and tooltips are windows too."""

    def __init__(self, app: QApplication, calls: Calls | None) -> None:
        super().__init__(app)
        self._app, self._calls = app, calls
        self._on = False
        if calls is not None:
            app.installEventFilter(self)

    def available(self) -> bool:
        """Whether this system can. Over a remote desktop the window would be blank to its user."""
        return self._calls is not None and not self._calls.GetSystemMetrics(_REMOTE_SESSION)

    def set(self, on: bool) -> None:
        """Block, or let be, for the windows there are and those that come."""
        self._on = on
        for window in self._app.topLevelWidgets():
            if window.isVisible():
                self.settle(int(window.winId()))

    def settle(self, window: int) -> None:
        """Bring one window to what is wanted, as well as this Windows can."""
        if self._calls is None:
            return
        wanted = (LEFT_OUT, BLACKENED) if self._on and self.available() else (SHOWN,)
        for affinity in wanted:
            if self._calls.SetWindowDisplayAffinity(ctypes.c_void_p(window), affinity):
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _APPEARS and isinstance(watched, QWidget) and watched.isWindow():
            self.settle(int(watched.winId()))
        return False
