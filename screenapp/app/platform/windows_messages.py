"""Listens to the messages that Windows sends to a window."""

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Signal

from screenapp.app.platform import lock_triggers
from screenapp.ui.shell.machine import LockTrigger

_TO_A_WINDOW = QByteArray(b"windows_generic_MSG")
_THIS_SESSION = 0
_BY_WINDOW = 0


class Filter(QAbstractNativeEventFilter):
    """Reads every message of this thread, takes none away, and calls *tell* where one means it."""

    def __init__(self, tell: Callable[[LockTrigger], None]) -> None:
        super().__init__()
        self._tell = tell
        self._lid_told = False

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        if kind == _TO_A_WINDOW:
            self.read(lock_triggers.WindowsMessage.from_address(int(message)))
        return False, 0

    def read(self, message: lock_triggers.WindowsMessage) -> None:
        """Look at one message."""
        setting = b""
        if lock_triggers.carries_setting(message.number, message.wparam):
            setting = ctypes.string_at(message.lparam, ctypes.sizeof(lock_triggers.PowerSetting))
            # Windows tells the lid's state as soon as it is asked to: that is no change of it.
            first, self._lid_told = not self._lid_told, True
            if first:
                return
        trigger = lock_triggers.of_message(message.number, message.wparam, setting)
        if trigger is not None:
            self._tell(trigger)


class WindowsLockListener(QObject):
    """Hears what makes the program lock, once *window_id* has been told to the system.

    *calls* are ``wtsapi32`` and ``user32``. Not tried by us on Windows.

    Signals:
        met: carries a `LockTrigger`.
    """

    met = Signal(object)

    def __init__(self, window_id: int, calls: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard: set[LockTrigger] = {LockTrigger.SLEEP}
        self.filter = Filter(self.met.emit)
        handle = ctypes.c_void_p(window_id)
        if calls.WTSRegisterSessionNotification(handle, _THIS_SESSION):
            self._heard |= {LockTrigger.SCREEN_LOCK, LockTrigger.USER_SWITCH}
        lid = (ctypes.c_ubyte * 16).from_buffer_copy(lock_triggers.LID_SWITCH.bytes_le)
        if calls.RegisterPowerSettingNotification(handle, ctypes.byref(lid), _BY_WINDOW):
            self._heard.add(LockTrigger.LID)

    @property
    def triggers(self) -> frozenset[LockTrigger]:
        return frozenset(self._heard)

    def let_sleep(self) -> None:
        """Windows waits until the message has been read, which is all there is to do."""
