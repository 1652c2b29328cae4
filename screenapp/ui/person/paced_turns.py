"""Turns the person's pages at the moment that their pace gives."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from screenapp.ui.person.pace import Pace


class PacedTurns(QObject):
    """Without a *pace* pages turn at once.

    Signals:
        planned: a page is to come; carries in how many milliseconds.
    """

    planned = Signal(int)

    def __init__(self, pace: Pace | None, parent: QObject) -> None:
        super().__init__(parent)
        self._pace = pace
        self._show: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)

    @property
    def is_pending(self) -> bool:
        return self._show is not None

    def pressed(self) -> None:
        """A hand pressed something; while a page is on its way it is no press of the next."""
        if self._pace is not None and not self.is_pending:
            self._pace.pressed()

    def turn(self, show: Callable[[], None]) -> None:
        """Call *show* when it is due, in place of what was to be shown before."""
        if self.is_pending:
            self._show = show
            return
        wait = self._pace.wait() if self._pace is not None else 0
        self.planned.emit(wait)
        if wait:
            self._show = show
            self._timer.start(wait)
        else:
            show()

    def drop(self) -> None:
        """What was to be shown is not: the page is put away."""
        self._timer.stop()
        self._show = None

    def _turn(self) -> None:
        show, self._show = self._show, None
        if show is not None:
            show()
