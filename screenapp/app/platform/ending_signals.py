"""Being told by the system, or from a terminal, to end: the window is asked, as by its own keys.

Without it such a signal would end the process on the spot, and leave the desktop of a worker to
whoever holds the screen. Whoever has to be rid of the program at once still can (SIGKILL). Windows
closes windows instead, and sends no such signal to one: not for there.
"""

import os
import signal
from collections.abc import Callable
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier

_NAMES: Final = ("SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT")
_AT_ONCE: Final = 64


class EndingSignals(QObject):
    """Calls *asked* in the window's thread, for each signal that would end the process."""

    def __init__(self, parent: QObject, asked: Callable[[], object]) -> None:
        super().__init__(parent)
        self._asked = asked
        kinds = [getattr(signal, name) for name in _NAMES]
        self._before = {kind: signal.signal(kind, _woken) for kind in kinds}
        # Python runs handlers between two lines of Python, of which a window at rest has none.
        self._reading, self._writing = os.pipe()
        os.set_blocking(self._reading, False)
        os.set_blocking(self._writing, False)
        self._before_fd = signal.set_wakeup_fd(self._writing, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._tell)

    def stop(self) -> None:
        """Leave the signals to whoever had them before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for kind, handler in self._before.items():
            signal.signal(kind, handler if handler is not None else signal.SIG_DFL)
        os.close(self._reading)
        os.close(self._writing)

    def _tell(self) -> None:
        try:
            os.read(self._reading, _AT_ONCE)
        except BlockingIOError:
            return
        self._asked()


def _woken(_kind: int, _frame: FrameType | None) -> None:
    """What is to be done is done by the window's own loop."""
