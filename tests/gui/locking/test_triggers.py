"""What the system says, read without a system: signals of a bus, and Windows' messages."""

import ctypes
import struct

import pytest

from screenapp.app.platform import lock_triggers, windows_messages
from screenapp.ui.shell.machine import LockTrigger

OWN_LID = "ba3e0f4d-b817-4094-a2d1-d56379e6a0f3"


@pytest.mark.parametrize(
    ("member", "arguments", "meant"),
    [
        ("Lock", [], LockTrigger.SCREEN_LOCK),
        ("Unlock", [], None),
        ("ActiveChanged", [True], LockTrigger.SCREEN_LOCK),
        ("ActiveChanged", [False], None),
        ("PrepareForSleep", [True], LockTrigger.SLEEP),
        ("PrepareForSleep", [False], None),
        ("PrepareForSleep", [], None),
        ("ActiveChanged", ["yes"], None),
        ("SomethingElse", [True], None),
    ],
)
def test_a_signal_locks_only_when_it_means_that_somebody_goes(
    member: str, arguments: list[object], meant: LockTrigger | None
) -> None:
    assert lock_triggers.of_signal(member, arguments) is meant


@pytest.mark.parametrize(
    ("session", "path"),
    [
        ("", ""),
        ("c2", "/org/freedesktop/login1/session/c2"),
        ("3", "/org/freedesktop/login1/session/_33"),
        ("12", "/org/freedesktop/login1/session/_312"),
        ("a-b", "/org/freedesktop/login1/session/a_2db"),
    ],
)
def test_a_session_is_found_where_the_bus_keeps_it(session: str, path: str) -> None:
    assert lock_triggers.session_path(session) == path


def test_without_a_session_of_ones_own_only_the_lid_is_looked_at() -> None:
    assert {p.trigger for p in lock_triggers.properties("")} == {LockTrigger.LID}
    own = lock_triggers.properties("/org/freedesktop/login1/session/_31")
    assert {p.trigger for p in own} == {
        LockTrigger.LID,
        LockTrigger.USER_SWITCH,
        LockTrigger.SCREEN_LOCK,
    }


def lid(closed: bool, setting: bytes | None = None) -> bytes:
    """A POWERBROADCAST_SETTING as Windows lays it out."""
    guid = struct.pack("<IHH8s", 0xBA3E0F4D, 0xB817, 0x4094, bytes.fromhex("a2d1d56379e6a0f3"))
    return (setting or guid) + struct.pack("<II", 4, 0 if closed else 1)


@pytest.mark.parametrize(
    ("number", "wparam", "setting", "meant"),
    [
        (0x02B1, 7, b"", LockTrigger.SCREEN_LOCK),
        (0x02B1, 8, b"", None),  # unlocked
        (0x02B1, 2, b"", LockTrigger.USER_SWITCH),
        (0x02B1, 4, b"", LockTrigger.USER_SWITCH),
        (0x02B1, 6, b"", LockTrigger.USER_SWITCH),
        (0x02B1, 1, b"", None),  # connected
        (0x0218, 4, b"", LockTrigger.SLEEP),
        (0x0218, 7, b"", None),  # woken
        (0x0218, 0x8013, lid(True), LockTrigger.LID),
        (0x0218, 0x8013, lid(False), None),
        (0x0218, 0x8013, lid(True, bytes(16)), None),
        (0x0218, 0x8013, lid(True)[:10], None),
        (0x0100, 7, b"", None),
    ],
)
def test_a_message_of_windows_locks_only_when_it_means_that_somebody_goes(
    number: int, wparam: int, setting: bytes, meant: LockTrigger | None
) -> None:
    assert lock_triggers.of_message(number, wparam, setting) is meant


def message(number: int, wparam: int, lparam: int = 0) -> bytes:
    """A MSG as Windows lays it out in a 64-bit process."""
    return struct.pack("<QI4xQqIii4x", 1, number, wparam, lparam, 0, 0, 0)


def test_a_message_is_read_from_the_bytes_that_windows_hands_over() -> None:
    said: list[LockTrigger] = []
    kept = ctypes.create_string_buffer(message(0x02B1, 7))
    listener = windows_messages.Filter(said.append)
    listener.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(kept))
    listener.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(kept))
    assert said == [LockTrigger.SCREEN_LOCK]


def test_no_message_is_taken_away_from_the_window() -> None:
    kept = ctypes.create_string_buffer(message(0x0218, 4))
    listener = windows_messages.Filter(lambda _: None)
    assert listener.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(kept)) == (False, 0)


def test_what_windows_tells_of_the_lid_at_the_start_is_no_closing_of_it() -> None:
    said: list[LockTrigger] = []
    setting = ctypes.create_string_buffer(lid(True))
    listener = windows_messages.Filter(said.append)
    for _ in range(2):
        told = message(0x0218, 0x8013, ctypes.addressof(setting))
        listener.read(lock_triggers.WindowsMessage.from_buffer_copy(told))
    assert said == [LockTrigger.LID]


class Calls:
    """Windows' calls: they say yes to those in *granted*, and remember what they were given."""

    def __init__(self, *granted: str) -> None:
        self.granted = granted
        self.given: list[tuple[object, ...]] = []

    def WTSRegisterSessionNotification(self, window: ctypes.c_void_p, flags: int) -> int:
        self.given.append((window.value, flags))
        return int("session" in self.granted)

    def RegisterPowerSettingNotification(
        self, window: ctypes.c_void_p, setting: object, flags: int
    ) -> int:
        self.given.append((window.value, bytes(setting._obj), flags))
        return int("lid" in self.granted)


def test_what_windows_grants_is_what_can_be_heard(qapp: object) -> None:
    calls = Calls("session", "lid")
    assert windows_messages.WindowsLockListener(77, calls).triggers == set(LockTrigger)
    assert calls.given == [(77, 0), (77, lid(True)[:16], 0)]
    assert windows_messages.WindowsLockListener(77, Calls()).triggers == {LockTrigger.SLEEP}
