"""Coming up in the place of an older process, exactly as it stood."""

import typing as t

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from screenapp.app.relaunch.messages import Handover
from screenapp.app.relaunch.processes import Predecessor
from screenapp.ui.shell.main_window import MainWindow

PRESENTED_MS = 60
"""After the window was exposed: its painting is on the screen, in front of the older one."""


class IncomingWindow(t.Protocol):
    """Who puts the window as it was told; `window_state.WindowState` is one."""

    def stand_as(self, told: Handover) -> None: ...
    def go_on_as(self, told: Handover) -> None: ...


class TakeOver(QObject):
    """Waits to be told, shows the window, and says that it is there.

    Signals:
        unwanted: the older process stays, or ended before it told us anything.
    """

    unwanted = Signal()

    def __init__(self, state: IncomingWindow, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._window = state, window
        self._come = self._exposed = False
        self._predecessor = Predecessor(self)
        self._predecessor.told.connect(self._hear)
        self._predecessor.gone.connect(self._left_alone)
        self._predecessor.say_ready()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Expose and not self._exposed:
            self._exposed = True
            QTimer.singleShot(PRESENTED_MS, self._predecessor.say_up)
        return False

    def _hear(self, told: object) -> None:
        if not isinstance(told, Handover):
            return
        if self._come:
            self._state.go_on_as(told)
            return
        self._come = True
        self._state.stand_as(told)
        self._window.winId()
        self._window.windowHandle().installEventFilter(self)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _left_alone(self) -> None:
        if self._come:
            self._predecessor.forget()
        else:
            self.unwanted.emit()
