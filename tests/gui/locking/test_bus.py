"""Signals of a real bus of our own, with a login service of our own on it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from screenapp.ui.shell.machine import LockTrigger

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the buses of Linux desktops"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed"),
]

SESSION = "3"
PATH = "/org/freedesktop/login1/session/_33"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A bus that nobody else is on."""
    reading, writing = os.pipe()
    command = ["dbus-daemon", "--session", "--nofork", f"--print-address={writing}"]
    place = f"--address=unix:path={tmp_path / 'bus'}"
    with subprocess.Popen([*command, place], pass_fds=[writing], stderr=subprocess.DEVNULL) as bus:
        os.close(writing)
        with os.fdopen(reading) as told:
            yield told.readline().strip()
        bus.terminate()


@pytest.fixture
def desktop(qapp: object, address: str) -> Iterator["Desktop"]:
    made = Desktop(address)
    yield made
    made.leave()


class Desktop:
    """A login service and a screen saver on the bus at *address*."""

    def __init__(self, address: str) -> None:
        from PySide6.QtDBus import QDBusConnection

        self.address = address
        self.bus = QDBusConnection.connectToBus(address, f"desktop-{address}")
        assert self.bus.isConnected()
        self.held: list[int] = []
        self.service = _service(self)
        for name in ("org.freedesktop.login1", "org.gnome.ScreenSaver"):
            assert self.bus.registerService(name)
        everything = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert self.bus.registerVirtualObject("/", self.service, everything)
        self.values: dict[str, bool] = {}

    def leave(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        for descriptor in self.held:
            os.close(descriptor)
        QDBusConnection.disconnectFromBus(f"desktop-{self.address}")
        QDBusConnection.disconnectFromBus(f"ears-{self.address}")

    def say(self, path: str, interface: str, member: str, *arguments: object) -> None:
        from PySide6.QtDBus import QDBusMessage

        signal = QDBusMessage.createSignal(path, interface, member)
        signal.setArguments(list(arguments))
        assert self.bus.send(signal)

    def change(self, path: str, interface: str, name: str, value: bool) -> None:
        self.values[name] = value
        changed = "org.freedesktop.DBus.Properties"
        self.say(path, changed, "PropertiesChanged", interface, {name: value}, [name])

    def listener(self) -> "object":
        from PySide6.QtDBus import QDBusConnection

        from screenapp.app.platform.dbus_listeners import DbusLockListener

        bus = QDBusConnection.connectToBus(self.address, f"ears-{self.address}")
        return DbusLockListener(system=bus, session=bus, session_id=SESSION)


def _service(desktop: Desktop) -> "object":
    from PySide6.QtDBus import (
        QDBusConnection,
        QDBusMessage,
        QDBusUnixFileDescriptor,
        QDBusVariant,
        QDBusVirtualObject,
    )

    class Service(QDBusVirtualObject):
        """Answers what is asked of a property, and gives out delay locks."""

        def introspect(self, path: str) -> str:
            return ""

        def handleMessage(self, message: QDBusMessage, bus: QDBusConnection) -> bool:
            if message.member() == "Inhibit":
                reading, writing = os.pipe()
                desktop.held.append(reading)
                bus.send(message.createReply(QDBusUnixFileDescriptor(writing)))
                os.close(writing)
            else:
                value = desktop.values[str(message.arguments()[1])]
                bus.send(message.createReply(QDBusVariant(value)))
            return True

    return Service()


LOGIN = "org.freedesktop.login1"


@pytest.mark.parametrize(
    ("act", "trigger"),
    [
        (
            lambda d: d.say(
                f"/{LOGIN.replace('.', '/')}", f"{LOGIN}.Manager", "PrepareForSleep", True
            ),
            LockTrigger.SLEEP,
        ),
        (lambda d: d.say(PATH, f"{LOGIN}.Session", "Lock"), LockTrigger.SCREEN_LOCK),
        (
            lambda d: d.say("/saver", "org.gnome.ScreenSaver", "ActiveChanged", True),
            LockTrigger.SCREEN_LOCK,
        ),
        (
            lambda d: d.change(PATH, f"{LOGIN}.Session", "Active", False),
            LockTrigger.USER_SWITCH,
        ),
        (
            lambda d: d.change("/org/freedesktop/login1", f"{LOGIN}.Manager", "LidClosed", True),
            LockTrigger.LID,
        ),
    ],
)
def test_what_the_desktop_says_is_heard(
    desktop: Desktop,
    act: Callable[[Desktop], None],
    trigger: LockTrigger,
    qtbot: QtBot,
    heard: Callable[..., list[object]],
) -> None:
    listener = desktop.listener()
    desktop.values = {"LidClosed": False, "LidIsClosed": False, "Active": True, "LockedHint": False}
    qtbot.waitUntil(lambda: len(listener.triggers) == len(LockTrigger))
    said = heard(listener.met)
    act(desktop)
    qtbot.waitUntil(lambda: said == [trigger])


def test_what_another_session_does_is_not_ours(
    desktop: Desktop, qtbot: QtBot, heard: Callable[..., list[object]]
) -> None:
    listener = desktop.listener()
    qtbot.waitUntil(lambda: len(listener.triggers) == len(LockTrigger))
    said = heard(listener.met)
    desktop.say(PATH.replace("_33", "_34"), f"{LOGIN}.Session", "Lock")
    desktop.say(PATH, f"{LOGIN}.Session", "Unlock")
    desktop.say(PATH, f"{LOGIN}.Session", "Lock")
    qtbot.waitUntil(lambda: bool(said))
    assert said == [LockTrigger.SCREEN_LOCK]


def test_the_machine_sleeps_only_after_everything_is_put_away(
    desktop: Desktop, qtbot: QtBot, heard: Callable[..., list[object]]
) -> None:
    listener = desktop.listener()
    qtbot.waitUntil(lambda: len(listener.triggers) == len(LockTrigger) and bool(desktop.held))
    os.set_blocking(desktop.held[0], False)
    with pytest.raises(BlockingIOError):  # somebody has the other end
        os.read(desktop.held[0], 1)
    listener.let_sleep()  # a lock for another reason: nobody wants to sleep
    with pytest.raises(BlockingIOError):
        os.read(desktop.held[0], 1)
    said = heard(listener.met)
    desktop.say("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", True)
    qtbot.waitUntil(lambda: said == [LockTrigger.SLEEP])
    listener.let_sleep()
    qtbot.waitUntil(lambda: os.read(desktop.held[0], 1) == b"")
    desktop.say("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", False)
    qtbot.waitUntil(lambda: len(desktop.held) == 2)  # and awake it holds the next one up again


def test_without_a_bus_there_is_quietly_nothing(qapp: object, tmp_path: Path) -> None:
    from PySide6.QtDBus import QDBusConnection

    from screenapp.app.platform.dbus_listeners import DbusLockListener

    nobody = QDBusConnection.connectToBus(f"unix:path={tmp_path / 'none'}", "ears-nobody")
    listener = DbusLockListener(system=nobody, session=nobody, session_id="")
    assert listener.triggers == frozenset()
    listener.let_sleep()
