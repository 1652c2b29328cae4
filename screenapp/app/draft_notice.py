"""What is told while words that were typed and not given yet cannot be kept."""

from screenapp.ui.sentences import told
from screenapp.ui.shell.main_window import MainWindow


class DraftNotice:
    """Said above everything, until it is kept after all; the fields stay as they are."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._told = False

    def kept(self) -> None:
        if self._told:
            self._told = False
            self._window.set_finding("")

    def not_kept(self, error: Exception) -> None:
        self._told = True
        self._window.set_finding(told(error).whole)
