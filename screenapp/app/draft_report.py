"""Says that what stands in a field could not be kept, until it is kept after all."""

from screenapp.ui.sentences import told
from screenapp.ui.shell.main_window import MainWindow


class DraftReport:
    """One window's. It takes back what it said itself, and nothing else."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._told = False

    def kept(self) -> None:
        if self._told:
            self._told = False
            self._window.set_finding("")

    def not_kept(self, error: Exception) -> None:
        """Said above everything; the fields stay as they are."""
        self._told = True
        self._window.set_finding(told(error).whole)
