"""Words in a grid, each to be turned on."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import AnswerRow

_COLUMNS: Final = 2


class Choices(QWidget):
    """Words in a grid, each on or off; with *single*, turning one on turns the others off.

    Signals:
        changed: one was turned on or off.
    """

    changed = Signal()

    def __init__(self, keys: Sequence[str], *, single: bool = False) -> None:
        super().__init__()
        self._single = single
        self.rows: dict[str, AnswerRow] = {}
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Sizes.GAP)
        self.take_keys(keys)

    def take_keys(self, keys: Sequence[str]) -> None:
        """Show one for each of *keys*; the same ones as before stay as they are."""
        if list(self.rows) == list(keys):
            return
        for old in self.rows.values():
            old.hide()
            old.deleteLater()
        self.rows = {key: AnswerRow("", "") for key in keys}
        for number, (key, row) in enumerate(self.rows.items()):
            row.key = key
            row.clicked.connect(self._clicked)
            self._grid.addWidget(row, number // _COLUMNS, number % _COLUMNS)

    def show_words(self, about: str, names: Mapping[str, str]) -> None:
        """*about* is the question these answer, for those who hear the page."""
        for key, row in self.rows.items():
            row.setText(names[key])
            row.setAccessibleName(fill(self.tr("%1: %2"), about, names[key]))

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(key for key, row in self.rows.items() if row.isChecked())

    def choose(self, keys: Sequence[str]) -> None:
        for key, row in self.rows.items():
            row.setChecked(key in keys)

    def _clicked(self) -> None:
        row = self.sender()
        if self._single and isinstance(row, AnswerRow):
            self.choose((row.key,))
        self.changed.emit()
