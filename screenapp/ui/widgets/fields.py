"""Fields with their words: a label above that names them, a sentence below when needed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screenapp.ui.widgets.labels import label, quiet

# Nothing typed here may be learnt by an input method or offered again.
_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class PrivateEdit(QLineEdit):
    """For what a person said or who somebody is: it leaves by no copying, dragging, undoing or
    learning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(_SENSITIVE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)

    def clear(self) -> None:
        """Empty the field, and with it what could be undone: Qt's own keeps that."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        taking = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
        if not any(event.matches(key) for key in taking):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # Where a middle click pastes, Qt would put what was marked by the mouse there.
        if not self.hasSelectedText():
            super().mouseReleaseEvent(event)


class PassphraseEdit(PrivateEdit):
    """Shows dots, is never learnt or completed, and gives its text away once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_SENSITIVE | Qt.InputMethodHint.ImhHiddenText)

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
        own = PrivateEdit() if sensitive else QLineEdit()
        self.edit = edit if edit is not None else own
        self.note = quiet()
        self.note.hide()
        self.label.setBuddy(self.edit)
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
