"""What the system says, and whether it means: hide and lock now. No Qt.

A signal of the bus (Linux) or a message to a window (Windows) comes in as it was sent; a
`LockTrigger` comes out, or nothing. Sources: the D-Bus interfaces of systemd-logind, UPower and
the screen savers; Windows' WM_WTSSESSION_CHANGE and WM_POWERBROADCAST.
"""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from screenapp.ui.shell.machine import LockTrigger

# --- Linux ---------------------------------------------------------------------------------

LOGIN: Final = "org.freedesktop.login1"
LOGIN_PATH: Final = "/org/freedesktop/login1"
LOGIN_MANAGER: Final = f"{LOGIN}.Manager"
LOGIN_SESSION: Final = f"{LOGIN}.Session"
POWER: Final = "org.freedesktop.UPower"
POWER_PATH: Final = "/org/freedesktop/UPower"
SAVERS: Final = tuple(
    f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)


def of_signal(member: str, arguments: Sequence[object]) -> LockTrigger | None:
    """What a signal of the bus means. ``Unlock`` and waking up mean nothing."""
    said_yes = list(arguments[:1]) == [True]
    match member:
        case "Lock":
            return LockTrigger.SCREEN_LOCK
        case "ActiveChanged" if said_yes:
            return LockTrigger.SCREEN_LOCK
        case "PrepareForSleep" if said_yes:
            return LockTrigger.SLEEP
        case _:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A property of the bus that means something once it is ``meant``."""

    service: str
    path: str
    interface: str
    name: str
    meant: bool
    trigger: LockTrigger


def properties(session_path: str) -> tuple[Property, ...]:
    """What to look at when something changed; *session_path* is empty where it is not known."""
    lids = (
        Property(
            service=LOGIN,
            path=LOGIN_PATH,
            interface=LOGIN_MANAGER,
            name="LidClosed",
            meant=True,
            trigger=LockTrigger.LID,
        ),
        Property(
            service=POWER,
            path=POWER_PATH,
            interface=POWER,
            name="LidIsClosed",
            meant=True,
            trigger=LockTrigger.LID,
        ),
    )
    if not session_path:
        return lids
    session = (
        ("Active", False, LockTrigger.USER_SWITCH),
        ("LockedHint", True, LockTrigger.SCREEN_LOCK),
    )
    return lids + tuple(
        Property(
            service=LOGIN,
            path=session_path,
            interface=LOGIN_SESSION,
            name=name,
            meant=meant,
            trigger=trigger,
        )
        for name, meant, trigger in session
    )


def session_path(session: str) -> str:
    """Where the bus keeps the session of this id; empty without one.

    A digit at the start, and whatever is neither letter nor digit, is written as ``_`` and
    two hexadecimal digits: systemd's bus_label_escape.
    """
    if not session:
        return ""
    letters = [
        letter
        if letter.isascii() and (letter.isalpha() or (letter.isdigit() and at > 0))
        else "".join(f"_{byte:02x}" for byte in letter.encode())
        for at, letter in enumerate(session)
    ]
    return f"{LOGIN_PATH}/session/{''.join(letters)}"


# --- Windows -------------------------------------------------------------------------------

WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
_SUSPEND: Final = 0x0004
_SETTING_CHANGED: Final = 0x8013
_SESSION: Final = {
    0x2: LockTrigger.USER_SWITCH,  # console disconnected
    0x4: LockTrigger.USER_SWITCH,  # remote disconnected
    0x6: LockTrigger.USER_SWITCH,  # logged off
    0x7: LockTrigger.SCREEN_LOCK,
}
LID_SWITCH: Final = UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3")


class WindowsMessage(ctypes.Structure):
    """Windows' MSG. ``LONG`` and ``DWORD`` are 32 bits there, whatever the processor."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("number", ctypes.c_uint32),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
    )


class PowerSetting(ctypes.Structure):
    """Windows' POWERBROADCAST_SETTING with one DWORD of data, as the lid's has."""

    _fields_ = (
        ("setting", ctypes.c_ubyte * 16),
        ("length", ctypes.c_uint32),
        ("value", ctypes.c_uint32),
    )


def of_message(number: int, wparam: int, setting: bytes = b"") -> LockTrigger | None:
    """What a message to a window means; *setting* are the bytes that a power setting points to."""
    if number == WM_WTSSESSION_CHANGE:
        return _SESSION.get(wparam)
    if number != WM_POWERBROADCAST:
        return None
    if wparam == _SUSPEND:
        return LockTrigger.SLEEP
    if wparam == _SETTING_CHANGED and len(setting) >= ctypes.sizeof(PowerSetting):
        told = PowerSetting.from_buffer_copy(setting)
        if bytes(told.setting) == LID_SWITCH.bytes_le and told.value == 0:
            return LockTrigger.LID
    return None


def carries_setting(number: int, wparam: int) -> bool:
    """Whether the message's ``lparam`` points to a `PowerSetting`."""
    return number == WM_POWERBROADCAST and wparam == _SETTING_CHANGED
