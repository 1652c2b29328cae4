"""The two steps after which this computer opens nothing any more, where that was switched on.

The first is a chord (Control, Shift and F9), which hides like F9 alone; then the button of the
cover says "Clear all" for ten seconds, and pressing it is the second. See docs/decisions.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from screenapp.ui.shell.main_window import MainWindow
from screenapp.workflow.ports import Runner

if TYPE_CHECKING:
    from screenapp.ui.cover.page import CoverPage


class DuressErase(QObject):
    """Signals:
    over: it was done, or the time for it has passed.
    """

    over = Signal()

    def __init__(self, folder: Path, window: MainWindow, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._window, self._runner = folder, window, runner
        window.armed.connect(self._arm)

    def watch(self, cover: "CoverPage") -> None:
        """Listen to a cover that was made."""
        cover.all_cleared.connect(self._clear)
        cover.disarmed.connect(self.over)

    def _arm(self) -> None:
        from screenapp.ui.cover.page import CoverPage
        from screenapp.vault.people.destroy_keys import allowed

        cover = self._window.cover
        if isinstance(cover, CoverPage) and allowed(self._folder):
            cover.arm()

    def _clear(self) -> None:
        # At once, whatever the worker is busy with; and once more when it has come to rest, for
        # what it may have been writing meanwhile.
        self._destroy()
        self._runner.run(self._destroy, _done, _done)

    def _destroy(self) -> None:
        from screenapp.vault.people.destroy_keys import destroy_keys

        destroy_keys(self._folder)


def _done(_outcome: object) -> None:
    """Nothing is told: the page in front is an ordinary one."""
