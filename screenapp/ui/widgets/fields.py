"""Fields with their words: a label above that names them, a sentence below when needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screenapp.ui.widgets.labels import label, quiet

# Nothing typed here may be learnt by an input method or offered again.
_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class PassphraseEdit(QLineEdit):
    """Shows dots, is never learnt or completed, and gives its text away once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_SENSITIVE | Qt.InputMethodHint.ImhHiddenText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)

    def take(self) -> str:
        """What was typed; the field and what could be undone in it are emptied."""
        typed = self.text()
        self.clear()
        self.setModified(False)
        return typed


class Field(QWidget):
    """A label, a line to type in, and below it a quiet sentence while there is one."""

    def __init__(
        self, text: str = "", edit: QLineEdit | None = None, *, sensitive: bool = False
    ) -> None:
        super().__init__()
        self.label = label(text, "label")
        self.edit = edit if edit is not None else QLineEdit()
        self.note = quiet()
        self.note.hide()
        self.label.setBuddy(self.edit)
        if sensitive:
            self.edit.setInputMethodHints(_SENSITIVE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(self.edit)
        column.addWidget(self.note)
        self.setFocusProxy(self.edit)
        self.set_label(text)

    @property
    def text(self) -> str:
        """Exactly what was typed."""
        return self.edit.text()

    def set_label(self, text: str) -> None:
        self.label.setText(text)
        self.edit.setAccessibleName(text)

    def show_note(self, text: str) -> None:
        """Say *text* below the field, or nothing when it is empty."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)
