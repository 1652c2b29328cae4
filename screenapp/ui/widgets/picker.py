"""One of many words: a button that says what is chosen and unfolds the list below it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.widgets.answers import AnswerList
from screenapp.ui.widgets.buttons import Button
from screenapp.ui.widgets.labels import label

_EMPTY = "empty"  # an answer needs a key of its own


class Picker(QWidget):
    """A line that says what is chosen, and unfolds the list to choose another from.

    Signals:
        picked: carries the key, which may be empty.
    """

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.label = label("", "label")
        self.button = Button(icon="down")
        self.list = AnswerList()
        self.list.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.label)
        inside.addWidget(self.button)
        inside.addWidget(self.list)
        inside.addStretch()
        self.button.clicked.connect(self._turn)
        self.list.chosen.connect(self._chosen)

    def show_choices(self, about: str, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """*choices* are keys and words; one key may be empty, for all or for none."""
        self.label.setText(about)
        # Digits are for the questions of a screening.
        self.list.set_answers([(key or _EMPTY, text) for key, text in choices], first_digit=10)
        self.list.select(chosen or _EMPTY)
        said = dict(choices).get(chosen, "")
        self.button.setText(said)
        self.button.setAccessibleName(f"{about}: {said}")

    def close_list(self) -> None:
        self.list.hide()
        self.button.set_icon("down")

    def _turn(self) -> None:
        self.list.setVisible(self.list.isHidden())
        self.button.set_icon("down" if self.list.isHidden() else "up")
        if not self.list.isHidden():
            next(row for row in self.list.rows if row.isChecked()).setFocus()

    def _chosen(self, key: str) -> None:
        self.close_list()
        self.button.setFocus()
        self.picked.emit("" if key == _EMPTY else key)
