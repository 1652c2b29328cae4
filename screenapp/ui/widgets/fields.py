"""Fields with their words: a label above that names them, a sentence below when needed."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screenapp.ui.widgets.labels import label, quiet
from screenapp.ui.widgets.typed_signs import TypedSigns

# Nothing typed here may be learnt by an input method or offered again.
_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


Key = QKeySequence.StandardKey


def _forth(edit: QLineEdit, steps: int) -> None:
    """Mark on by so many letters, in the direction that the arrow points to."""
    edit.cursorForward(True, -steps if _mirrored(edit) else steps)


def _word(edit: QLineEdit, *, forth: bool) -> None:
    if forth is not _mirrored(edit):
        edit.cursorWordForward(True)
    else:
        edit.cursorWordBackward(True)


def _mirrored(edit: QLineEdit) -> bool:
    return edit.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _rub_out_rest(edit: QLineEdit) -> None:
    edit.end(True)
    if edit.hasSelectedText():
        edit.del_()


def _rub_out_all(edit: QLineEdit) -> None:
    edit.selectAll()
    edit.del_()


# Where a middle click pastes, Qt puts what is marked by keys there, and on the clipboard what
# two of its keys rub out. Done by these, it goes nowhere.
_INSTEAD: Final[tuple[tuple[QKeySequence.StandardKey, Callable[[QLineEdit], None]], ...]] = (
    (Key.SelectAll, QLineEdit.selectAll),
    (Key.SelectNextChar, lambda edit: _forth(edit, 1)),
    (Key.SelectPreviousChar, lambda edit: _forth(edit, -1)),
    (Key.SelectNextWord, lambda edit: _word(edit, forth=True)),
    (Key.SelectPreviousWord, lambda edit: _word(edit, forth=False)),
    (Key.SelectStartOfLine, lambda edit: edit.home(True)),
    (Key.SelectStartOfBlock, lambda edit: edit.home(True)),
    (Key.SelectStartOfDocument, lambda edit: edit.home(True)),
    (Key.SelectEndOfLine, lambda edit: edit.end(True)),
    (Key.SelectEndOfBlock, lambda edit: edit.end(True)),
    (Key.SelectEndOfDocument, lambda edit: edit.end(True)),
    (Key.DeleteEndOfLine, _rub_out_rest),
    (Key.DeleteCompleteLine, _rub_out_all),
    (Key.Copy, lambda _: None),
    (Key.Cut, lambda _: None),
)


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
        instead = next((act for key, act in _INSTEAD if event.matches(key)), None)
        if instead is None:
            super().keyPressEvent(event)
        else:
            instead(self)

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
    """A label, a line to type in, and below it a quiet sentence while there is one.

    *on_paper*: what is typed will be printed, and a word that paper cannot show is named.
    """

    def __init__(
        self,
        text: str = "",
        edit: QLineEdit | None = None,
        *,
        sensitive: bool = False,
        on_paper: bool = False,
    ) -> None:
        super().__init__()
        self.label = label(text, "label")
        own = PrivateEdit() if sensitive else QLineEdit()
        self.edit = edit if edit is not None else own
        self.note = quiet()
        self.note.hide()
        self.signs = quiet()
        self.signs.hide()
        self._typed = TypedSigns(self.edit, self.signs, on_paper=on_paper)
        self._typed.said.connect(self._describe)
        self.label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(self.edit)
        column.addWidget(self.signs)
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
        self._typed.retranslate()

    def show_note(self, text: str) -> None:
        """Say *text* below the field, or nothing when it is empty."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._describe()

    def _describe(self) -> None:
        """Those who hear the page hear with the field what stands below it."""
        said = filter(None, (self.signs.text(), self.note.text()))
        self.edit.setAccessibleDescription(" ".join(said))
