"""How the person told what staff noted: one of a few ways, where it is a disclosure."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.interview.notes import note_words
from screenapp.ui.interview.view_models import Ways
from screenapp.ui.widgets import Segments, column, quiet


class WayRow(QWidget):
    """Signals:
    named: another way was chosen; carries a `Channel` value.
    """

    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._head, self.segments = quiet(), Segments()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(column(self._head, self.segments, gap=2))
        self.segments.chosen.connect(self.named)
        self.hide()

    def show_ways(self, ways: Ways) -> None:
        """Nothing stands there while there is no way to name."""
        self.setVisible(bool(ways.offered))
        self._head.setText(note_words.how_told())
        self.segments.set_options([(one.value, note_words.way(one)) for one in ways.offered])
        if ways.named is not None and ways.offered:
            self.segments.select(ways.named.value)
