"""Listens on the two buses of a Linux desktop. Where there is no bus there is nothing to hear."""

import os
from contextlib import suppress

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

from screenapp.app.platform import lock_triggers
from screenapp.app.platform.lock_triggers import Property
from screenapp.ui.shell.machine import LockTrigger

_BUS = "org.freedesktop.DBus"
_PROPERTIES = f"{_BUS}.Properties"
_LISTS = ("ListNames", "ListActivatableNames")


class DbusLockListener(QObject):
    """Hears what makes the program lock. Nothing here waits for the bus to answer.

    Suspend is held up (by a delay lock of logind) until `let_sleep`: the cover is painted and
    the vault closed before the machine stops, not after it has woken.

    Signals:
        met: carries a `LockTrigger`.
    """

    met = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
        session_id: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._system = QDBusConnection.systemBus() if system is None else system
        self._session = QDBusConnection.sessionBus() if session is None else session
        own = os.environ.get("XDG_SESSION_ID", "") if session_id is None else session_id
        self._path = lock_triggers.session_path(own)
        self._properties = lock_triggers.properties(self._path)
        self._heard: set[LockTrigger] = set()
        self._calls: dict[QObject, Property | None] = {}
        self._hold: int | None = None
        self._sleeping = False
        self._listen()

    @property
    def triggers(self) -> frozenset[LockTrigger]:
        """What can be heard here, as far as the buses have answered."""
        return frozenset(self._heard)

    def let_sleep(self) -> None:
        """Everything is put away: a suspend that waits for us may go on."""
        if self._sleeping:
            self._release()

    # --- listening --------------------------------------------------------------------

    def _listen(self) -> None:
        for saver in lock_triggers.SAVERS:
            self._hear(self._session, saver, "", saver, "ActiveChanged", "signalled")
        login, manager = lock_triggers.LOGIN, lock_triggers.LOGIN_MANAGER
        self._hear(
            self._system, login, lock_triggers.LOGIN_PATH, manager, "PrepareForSleep", "slept"
        )
        # Without a session of our own, that of whoever sits there is as good as ours.
        own, session = self._path, lock_triggers.LOGIN_SESSION
        self._hear(self._system, login, own, session, "Lock", "signalled")
        for one in {(p.service, p.path) for p in self._properties}:
            self._hear(self._system, *one, _PROPERTIES, "PropertiesChanged", "changed")
        for bus in (self._system, self._session):
            for method in _LISTS:
                self._call(bus, (_BUS, "/org/freedesktop/DBus", _BUS, method), [], "listed")
        self._take_hold()

    def _hear(
        self,
        bus: QDBusConnection,
        service: str,
        path: str,
        interface: str,
        member: str,
        slot: str,
    ) -> None:
        if bus.isConnected():
            method = SLOT(f"{slot}(QDBusMessage)")
            bus.connect(  # type: ignore[call-overload]  # takes what SLOT gives, not the stub's bytes
                service, path, interface, member, self, method
            )

    def _call(
        self,
        bus: QDBusConnection,
        method: tuple[str, str, str, str],
        arguments: list[object],
        slot: str,
        about: Property | None = None,
    ) -> None:
        if not bus.isConnected():
            return
        message = QDBusMessage.createMethodCall(*method)
        message.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        self._calls[watcher] = about
        watcher.finished.connect(getattr(self, slot))

    def _answer(self, watcher: QDBusPendingCallWatcher) -> object:
        """The first thing that was answered, or None."""
        arguments = [] if watcher.isError() else watcher.reply().arguments()
        watcher.deleteLater()
        return arguments[0] if arguments else None

    # --- hearing ----------------------------------------------------------------------

    @Slot(QDBusMessage)
    def signalled(self, message: QDBusMessage) -> None:
        """A screen was locked, by a desktop or by logind."""
        self._tell(lock_triggers.of_signal(message.member(), message.arguments()))

    @Slot(QDBusMessage)
    def slept(self, message: QDBusMessage) -> None:
        """The machine is about to sleep, or has woken."""
        trigger = lock_triggers.of_signal(message.member(), message.arguments())
        self._sleeping = trigger is not None
        if not self._sleeping:
            self._take_hold()
        self._tell(trigger)

    @Slot(QDBusMessage)
    def changed(self, message: QDBusMessage) -> None:
        """Something of a service changed. What it is now is asked for, not read from the signal:
        a map that somebody else made is not for these bindings to take apart."""
        for one in self._properties:
            if one.path == message.path():
                method = (one.service, one.path, _PROPERTIES, "Get")
                self._call(self._system, method, [one.interface, one.name], "got", one)

    @Slot(QDBusPendingCallWatcher)
    def got(self, watcher: QDBusPendingCallWatcher) -> None:
        """The value of a property."""
        value, about = self._answer(watcher), self._calls.pop(watcher, None)
        if isinstance(value, QDBusVariant) and about is not None:
            self._tell(about.trigger if value.variant() == about.meant else None)

    @Slot(QDBusPendingCallWatcher)
    def listed(self, watcher: QDBusPendingCallWatcher) -> None:
        """Who is, or could be, on a bus."""
        names = self._answer(watcher)
        self._calls.pop(watcher, None)
        there = set(names) if isinstance(names, list) else set()
        if lock_triggers.LOGIN in there:
            self._heard |= {LockTrigger.SLEEP, LockTrigger.SCREEN_LOCK, LockTrigger.LID}
            if self._path:
                self._heard.add(LockTrigger.USER_SWITCH)
        if lock_triggers.POWER in there:
            self._heard.add(LockTrigger.LID)
        if there & set(lock_triggers.SAVERS):
            self._heard.add(LockTrigger.SCREEN_LOCK)

    @Slot(QDBusPendingCallWatcher)
    def held(self, watcher: QDBusPendingCallWatcher) -> None:
        """The delay lock, as a file that holds the machine while it is open."""
        answer = self._answer(watcher)
        self._calls.pop(watcher, None)
        if isinstance(answer, QDBusUnixFileDescriptor) and answer.isValid():
            self._release()
            self._hold = os.dup(answer.fileDescriptor())

    def _release(self) -> None:
        if self._hold is not None:
            with suppress(OSError):
                os.close(self._hold)
            self._hold = None

    def _take_hold(self) -> None:
        method = (
            lock_triggers.LOGIN,
            lock_triggers.LOGIN_PATH,
            lock_triggers.LOGIN_MANAGER,
            "Inhibit",
        )
        self._call(self._system, method, ["sleep", "Intake", "Closing", "delay"], "held")

    def _tell(self, trigger: LockTrigger | None) -> None:
        if trigger is not None:
            self.met.emit(trigger)
