"""Listens to the system for what makes the program lock, by the ears that fit this computer.

macOS has no ears: there a clock that jumped tells of sleep, and the idle clock of the rest.
"""

import ctypes
import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, SignalInstance

from screenapp.ui.machine import Trigger


class Ears(Protocol):
    """What hears; `app.bus.BusEars` and `app.messages.WindowEars` are two."""

    @property
    def met(self) -> SignalInstance: ...
    @property
    def triggers(self) -> frozenset[Trigger]: ...
    def let_sleep(self) -> None: ...


def ears_for(window_id: int, parent: QObject, met: Callable[[object], None]) -> Ears | None:
    """Ears that call *met* with each `Trigger`; None where this system has none.

    Called after the window stands: the bindings of a bus take their time to load.
    """
    ears: Ears
    if sys.platform == "linux":
        from screenapp.app.bus import BusEars

        ears = BusEars(parent)
    elif sys.platform == "win32":
        from screenapp.app.messages import WindowEars

        heard = WindowEars(window_id, _windows_calls(), parent)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(heard.filter)
        ears = heard
    else:
        return None
    ears.met.connect(met)
    return ears


def _windows_calls() -> Any:
    """The two calls of Windows that tell a window what happens to the session and the lid."""
    if sys.platform == "win32":
        session, power = ctypes.windll.wtsapi32, ctypes.windll.user32
        power.RegisterPowerSettingNotification.restype = ctypes.c_void_p
        return SimpleNamespace(
            WTSRegisterSessionNotification=session.WTSRegisterSessionNotification,
            RegisterPowerSettingNotification=power.RegisterPowerSettingNotification,
        )
    return None
