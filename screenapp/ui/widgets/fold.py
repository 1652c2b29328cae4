"""A part of the page that is folded until somebody asks for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets.buttons import Button


class Fold(QWidget):
    """A line of words that unfolds *content* below it.

    Signals:
        unfolded: carries True when the content was opened, False when it was closed.
    """

    unfolded = Signal(object)

    def __init__(self, text: str = "", content: QWidget | None = None) -> None:
        super().__init__()
        self.button = Button(text, "link", icon="right", height=Sizes.TARGET)
        self.content = content if content is not None else QWidget()
        self.content.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GAP)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.content)
        self.button.clicked.connect(self._toggle)

    @property
    def is_open(self) -> bool:
        return not self.content.isHidden()

    def set_text(self, text: str) -> None:
        self.button.setText(text)

    def set_open(self, open_: bool) -> None:
        """Open or close without telling."""
        self.content.setVisible(open_)
        self.button.set_icon("down" if open_ else "right")

    def _toggle(self) -> None:
        self.set_open(not self.is_open)
        self.unfolded.emit(self.is_open)
