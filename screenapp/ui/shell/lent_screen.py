"""The whole screen, while it is in the hands of somebody who is not staff."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class LentScreen(QObject):
    """Fills the screen with *window* from `lend` until `take_back`, also under the cover.

    ``lent`` goes on while the program is locked: not before the work is there is the screen given
    up, so that nobody gets to the desktop by the cover or the sign-in page.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.lent = False
        self._window = window
        self._was_full = self._filled = self._asked = False
        window.installEventFilter(self)

    def lend(self) -> None:
        self._was_full, self._filled = self._window.isFullScreen(), self._window.isMaximized()
        self.lent = True
        self._window.showFullScreen()

    def take_back(self) -> None:
        if self.lent and self._window.isFullScreen() and not self._was_full:
            (self._window.showMaximized if self._filled else self._window.showNormal)()
        self.lent = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowStateChange and self.lent:
            self._changed()
        return False

    def _changed(self) -> None:
        """Who holds the screen made the window small. Asked for once: not every system gives it."""
        if self._window.isFullScreen():
            self._asked = False
        elif not self._asked and self._window.isVisible():
            self._asked = True
            QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        if self.lent:
            self._window.showFullScreen()
