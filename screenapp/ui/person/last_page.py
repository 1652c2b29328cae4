"""The pages on which the person's side ends, and the worker's way back from them."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screenapp.errors import ScreenappError
from screenapp.ui import sentences
from screenapp.ui.person.grounding import SENTENCES
from screenapp.ui.phrases import translated
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, PassphraseEdit, column, label, quiet, second

_FIELD = 320


class LastPage(QWidget):
    """Thanks and a few calming words, the same for every path; or nothing at all when nobody
    was there. In the corner a small target for staff.

    Signals:
        unlock_wanted: staff want the screen back; carries the passphrase.
        staff_there: carries True when staff opened their corner, False when they left it.
    """

    unlock_wanted = Signal(str)
    staff_there = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._error: ScreenappError | None = None
        self._wrong = self._open = False
        self._thanked = True
        self.thanks = label("", "person")
        self.thanks.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ground = second()
        self.ground.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lock = Button("", "quiet", icon="lock")
        self.passphrase = PassphraseEdit()
        self.open, self.cancel = Button(), Button("", "quiet")
        self._said = quiet()
        self._form = QWidget()
        self._lay_out()
        self.lock.clicked.connect(self._show_form)
        self.cancel.clicked.connect(self._leave_closed)
        self.open.clicked.connect(self._confirm)
        self.passphrase.returnPressed.connect(self._confirm)
        self.retranslate()
        self.hide_form()

    def show_thanks(self, shown: bool) -> None:
        self._thanked = shown
        self.thanks.setVisible(shown)
        self.ground.setVisible(shown)
        self.hide_form()

    def show_locked(self, error: ScreenappError | None) -> None:
        """It stays locked: a passphrase that is not the worker's, or *error*."""
        self._error, self._wrong = error, True
        self.open.setEnabled(True)
        self.passphrase.setEnabled(True)
        self.passphrase.setFocus()
        self.retranslate()

    def hide_form(self) -> None:
        self.passphrase.take()
        self._open = False
        self._form.hide()
        self.lock.show()
        self.open.setEnabled(True)
        self.passphrase.setEnabled(True)
        self._wrong, self._error = False, None
        self.retranslate()

    def retranslate(self) -> None:
        """What is not shown has no words: a screen reader comes upon hidden things too."""
        thanks = self.tr("Thank you. Please give this back.")
        self.thanks.setText(thanks if self._thanked else "")
        said = "\n".join(translated(text) for text in SENTENCES)
        self.ground.setText(said if self._thanked else "")
        self.lock.setText("" if self._open else self.tr("Staff"))
        passphrase = self.tr("Your passphrase") if self._open else ""
        self.passphrase.setAccessibleName(passphrase)
        self.passphrase.setPlaceholderText(passphrase)
        self.open.setText(self.tr("Open") if self._open else "")
        self.cancel.setText(self.tr("Leave it closed") if self._open else "")
        wrong = self.tr("This passphrase does not open it. Try again.")
        told = sentences.told(self._error).whole if self._error else wrong
        self._said.setText(told if self._wrong else "")
        self._said.setVisible(self._wrong)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _leave_closed(self) -> None:
        self.hide_form()
        self.staff_there.emit(False)

    def _show_form(self) -> None:
        self.staff_there.emit(True)
        self._open = True
        self.lock.hide()
        self._form.show()
        self.retranslate()
        self.passphrase.setFocus()

    def _confirm(self) -> None:
        if not self.passphrase.text():
            return
        self.open.setEnabled(False)
        self.passphrase.setEnabled(False)
        self.unlock_wanted.emit(self.passphrase.take())

    def _lay_out(self) -> None:
        self.passphrase.setFixedWidth(_FIELD)
        self.passphrase.setMinimumHeight(Sizes.TARGET)
        across = QHBoxLayout()
        across.setSpacing(Sizes.GAP)
        across.addStretch()
        for part in (self.passphrase, self.open, self.cancel):
            across.addWidget(part)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._form.setLayout(column(self._said, across))
        corner = QHBoxLayout()
        corner.addStretch()
        corner.addWidget(self.lock)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch()
        whole.addWidget(self.thanks)
        whole.addSpacing(Sizes.APART)
        whole.addWidget(self.ground)
        whole.addStretch()
        whole.addWidget(self._form)
        whole.addLayout(corner)
