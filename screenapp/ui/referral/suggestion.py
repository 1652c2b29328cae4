"""The first list of needs, offered from what was answered in the questions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, label, quiet
from screenapp.ui.widgets.dispose_widgets import empty


class Suggestion(QWidget):
    """What the person asked for in the questions, and one button that puts it on the list."""

    def __init__(self) -> None:
        super().__init__()
        self._head, self.take = quiet(), Button(icon="check")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Sizes.GAP, 0, Sizes.GAP)
        column.setSpacing(Sizes.GAP)
        column.addWidget(self._head)
        column.addLayout(self._lines)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)

    def show_needs(self, names: Sequence[str], reference: str) -> None:
        """*names* are the needs in words."""
        self._head.setText(
            fill(self.tr("%1 chose this in the questions. Ask if it holds."), reference)
        )
        self.take.setText(self.tr("Put it on the list"))
        empty(self._lines)
        for name in names:
            self._lines.addWidget(self._line(name, fill(self.tr("said by %1"), reference)))

    def _line(self, name: str, by: str) -> QWidget:
        made, said, source = QWidget(), label(name), quiet(by)
        source.setWordWrap(False)
        made.setMinimumHeight(Sizes.CONTROL)
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, Sizes.GAP, 0)
        across.setSpacing(Sizes.GROUP)
        across.addWidget(said, 1)
        across.addWidget(source)
        return made
