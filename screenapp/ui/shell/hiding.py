"""The keys that hide or leave everything, wherever the focus is, and the clock that hides."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

_KEY_PRESS = QEvent.Type.KeyPress
_KEY_RELEASE = QEvent.Type.KeyRelease
_MOUSE_PRESS = QEvent.Type.MouseButtonPress
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_ACTIVITY = (QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchBegin)

TAPS = 3
WITHIN_SECONDS = 1.5
WARNING_SECONDS = 20


class HideKeys(QObject):
    """Watches every window for F9, and for Shift three times with no key between.

    A window gets each key and each touch before anything in it does. A filter of the whole
    application would see all other events too, and of everything that one comes from the
    bindings make an object for Python, after loading every class it might be of.

    Signals:
        pressed: one of the two was done.
        chord_pressed: F9 with Control and Shift: hide, and the first of the two steps after
            which this computer opens nothing any more.
        switch_pressed: F8, to let somebody else sign in.
        active: somebody touched the keyboard, the mouse or the screen.
    """

    pressed = Signal()
    chord_pressed = Signal()
    switch_pressed = Signal()
    active = Signal()

    def __init__(
        self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._taps: list[float] = []
        self._shift_is_down = False

    def watch(self, window: QWidget) -> None:
        """Watch *window*, and from now on all that take the keys, as menus do."""
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch_focused)

    def _watch_focused(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of a window comes by: leave at once with those that are not meant.
        kind = event.type()
        if kind is _KEY_PRESS and isinstance(event, QKeyEvent):
            return self._key_pressed(event)
        if kind is _KEY_RELEASE and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Shift and not event.isAutoRepeat():
                self._shift_is_down = False
        elif kind is _MOUSE_PRESS:
            self._taps.clear()
            self.active.emit()
        elif kind in _ACTIVITY:
            self.active.emit()
        return False

    def _key_pressed(self, event: QKeyEvent) -> bool:
        self.active.emit()
        if event.key() in (Qt.Key.Key_F8, Qt.Key.Key_F9):
            self._taps.clear()
            if not event.isAutoRepeat():
                self._meant_by(event).emit()
            return True
        if event.key() != Qt.Key.Key_Shift:
            self._taps.clear()
            return False
        # A press travels from the window to its widgets and comes by more than once: what
        # counts is that the key was up before.
        if event.isAutoRepeat() or self._shift_is_down:
            return False
        self._shift_is_down = True
        now = self._clock()
        self._taps = [tap for tap in self._taps if now - tap <= WITHIN_SECONDS]
        self._taps.append(now)
        if len(self._taps) >= TAPS:
            self._taps.clear()
            self.pressed.emit()
        return False

    def _meant_by(self, event: QKeyEvent) -> SignalInstance:
        if event.key() == Qt.Key.Key_F8:
            return self.switch_pressed
        chord = event.modifiers() & _CHORD == _CHORD
        return self.chord_pressed if chord else self.pressed


class IdleClock(QObject):
    """Tells when nobody has touched the program for so many minutes, and shortly before.

    Both clocks are looked at, so that a machine that slept, or whose clock was moved on, is
    locked when it comes back.

    Signals:
        warned: carries the whole seconds left, once a second during the last
            ``warning_seconds``.
        stayed: somebody came back after a warning.
        due: the time is over.
    """

    warned = Signal(object)
    stayed = Signal()
    due = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._clock, self._wall = clock, wall
        self._since = (clock(), wall())
        self._seconds = 0
        self._warning = False
        self.warning_seconds = WARNING_SECONDS
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.check)

    @property
    def seconds(self) -> int:
        return self._seconds

    def wait(self, minutes: float) -> None:
        """Start over with *minutes* of patience; 0 stops the clock."""
        self._seconds = round(minutes * 60)
        self.touch()
        if self._seconds:
            self._timer.start()
        else:
            self._timer.stop()

    def touch(self) -> None:
        """Somebody is there."""
        self._since = (self._clock(), self._wall())
        if self._warning:
            self._warning = False
            self.stayed.emit()

    def check(self) -> None:
        """Look at the clocks; called once a second."""
        if not self._seconds:
            return
        idle = max(self._clock() - self._since[0], self._wall() - self._since[1])
        left = self._seconds - idle
        if left <= 0:
            self._timer.stop()
            self._seconds = 0
            self._warning = False
            self.due.emit()
        elif left <= self.warning_seconds:
            self._warning = True
            self.warned.emit(round(left))
