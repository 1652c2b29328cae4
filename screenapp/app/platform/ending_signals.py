"""Being told by the system, or from a terminal, to end: the window is asked, as by its own keys.

Without it such a signal would end the process on the spot, and leave the desktop of a worker to
whoever holds the screen. Whoever has to be rid of the program at once still can (SIGKILL).
"""

import signal
import socket
from collections.abc import Callable
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier

_NAMES: Final = ("SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGBREAK")
_AT_ONCE: Final = 64


class EndingSignals(QObject):
    """Calls *asked* in the window's thread, for each signal that would end the process."""

    def __init__(self, parent: QObject, asked: Callable[[], object]) -> None:
        super().__init__(parent)
        self._asked = asked
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        kinds = (getattr(signal, name, None) for name in _NAMES)
        self._before = {kind: signal.getsignal(kind) for kind in kinds if kind is not None}
        for kind in self._before:
            signal.signal(kind, _woken)
        # Python runs handlers between two lines of Python, of which a window at rest has none.
        self._before_fd = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._tell)

    def stop(self) -> None:
        """Leave the signals to whoever had them before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for kind, handler in self._before.items():
            signal.signal(kind, handler if handler is not None else signal.SIG_DFL)
        self._reading.close()
        self._writing.close()

    def _tell(self) -> None:
        try:
            self._reading.recv(_AT_ONCE)
        except BlockingIOError:
            return
        self._asked()


def _woken(_kind: int, _frame: FrameType | None) -> None:
    """What is to be done is done by the window's own loop."""
