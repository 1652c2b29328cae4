"""Keys of a face: Enter goes on, Backspace goes back, arrows and digits reach the answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from screenapp.ui.shell.keyboard import digit_pressed
from screenapp.ui.widgets import AnswerList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keyed(QWidget):
    """A face that hears the keys which none of its fields and rows took. A line to type in
    leaves Enter to the face, so nothing else may listen for it there.

    A digit chooses the answer that it is printed beside, and does nothing where it is printed
    beside none.

    Signals:
        forward_pressed: Enter.
        back_pressed: Backspace.
    """

    forward_pressed = Signal()
    back_pressed = Signal()

    def hasHeightForWidth(self) -> bool:
        """False: its columns scroll, so it fits any height and its foot stays in sight."""
        return False

    def arrow_list(self) -> AnswerList | None:
        """The list that arrows and digits reach when nothing has the focus."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()  # a key held down must not run through the questions
        elif event.key() in _ENTER:
            self.forward_pressed.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.back_pressed.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._arrow(event):
            event.accept()
        elif not self._choose(digit_pressed(event)):
            super().keyPressEvent(event)

    def _choose(self, digit: str) -> bool:
        answers = self.arrow_list()
        return answers is not None and answers.choose_digit(digit)

    def _arrow(self, event: QKeyEvent) -> bool:
        answers = self.arrow_list()
        if answers is None or not answers.rows:
            return False
        first = 0 if event.key() == Qt.Key.Key_Down else -1
        answers.rows[first].setFocus(Qt.FocusReason.TabFocusReason)
        return True
