"""Listens to the system for what makes the program lock, by the listener that fits.

macOS has no listener: there a clock that jumped tells of sleep, and the idle clock of the rest.
"""

import ctypes
import os
import shutil
import sys
import typing as t
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, SignalInstance

from screenapp.ui.shell.machine import LockTrigger

_ADDRESSES: Final = ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS")
_SYSTEM_BUS: Final = ("/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket")
_LAUNCHES_A_BUS: Final = "dbus-launch"


class LockListener(t.Protocol):
    """What hears; `DbusLockListener` and `WindowsLockListener` are two."""

    @property
    def met(self) -> SignalInstance: ...
    @property
    def triggers(self) -> frozenset[LockTrigger]: ...
    def let_sleep(self) -> None: ...


def listener_for(
    window_id: int, parent: QObject, met: Callable[[object], None]
) -> LockListener | None:
    """One that calls *met* with each `LockTrigger`; None where this system has none.

    Called after the window stands: the bindings of a bus take their time to load. They are not
    loaded where no bus can be.
    """
    listener: LockListener
    if sys.platform == "linux":
        if not _bus_can_be_here():
            return None
        from screenapp.app.platform.dbus_listeners import DbusLockListener

        listener = DbusLockListener(parent)
    elif sys.platform == "win32":
        from screenapp.app.platform.windows_messages import WindowsLockListener

        heard = WindowsLockListener(window_id, _windows_calls(), parent)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(heard.filter)
        listener = heard
    else:
        return None
    listener.met.connect(met)
    return listener


def _bus_can_be_here() -> bool:
    """Whether a bus is named, stands where buses stand, or could be started for the display."""
    places = [Path(place) for place in _SYSTEM_BUS]
    if own := os.environ.get("XDG_RUNTIME_DIR"):
        places.append(Path(own) / "bus")
    named = any(os.environ.get(name) for name in _ADDRESSES)
    return (
        named
        or any(place.exists() for place in places)
        or shutil.which(_LAUNCHES_A_BUS) is not None
    )


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
