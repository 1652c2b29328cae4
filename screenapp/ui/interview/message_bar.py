"""What is said after an act: kept, not saved yet, or why nothing changed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screenapp.screening.answers import Refusal
from screenapp.screening.calendars import OddYear
from screenapp.ui.interview import words
from screenapp.ui.interview.view_models import ActionNotDone, NotSaved, Word
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, line, notice

BarMessage = Word | Refusal | NotSaved | ActionNotDone | OddYear | None


class MessageBar(QWidget):
    """A notice above the foot of a face; hidden while all is well.

    Once other words stand in a field of *face* than when it was told, nothing is tried again:
    that would keep the older words and clear the newer ones. The deed's own button gives those.

    Signals:
        tried_again: the worker wants what was not saved to be saved once more.
    """

    tried_again = Signal()

    def __init__(self, face: QWidget | None = None) -> None:
        super().__init__()
        self._said: BarMessage = None
        self._face, self._stood = face, 0
        self.notice = notice()
        self.again = Button("", "notice")
        self.again.clicked.connect(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Sizes.GAP)
        column.addWidget(self.notice)
        below = line(self.again)
        below.addStretch()
        self.notice.add(below)
        self.retranslate()

    @property
    def trouble(self) -> bool:
        """True while something was not kept, or not done."""
        return isinstance(self._said, Refusal | NotSaved | ActionNotDone | OddYear)

    @property
    def kept(self) -> bool:
        return self._said is Word.KEPT

    def show_said(self, said: BarMessage) -> None:
        self._said = said
        self._stood = self._standing()
        self.retranslate()

    def retranslate(self) -> None:
        self.again.setText(self.tr("Try again"))
        self.again.setVisible(isinstance(self._said, NotSaved))
        match self._said:
            case None | Word.KEPT:
                self.hide()
                return
            case Word() as word:
                self.notice.show_words(words.word(word))
            case OddYear() as odd:
                self.notice.show_words(*words.odd_year(odd))
            case trouble:
                self.notice.show_words(*words.trouble(trouble))
        self.show()

    def _again(self) -> None:
        if self._standing() == self._stood:
            self.tried_again.emit()
        else:
            self.again.hide()

    def _standing(self) -> int:
        """What stands in the fields, as a number: none of the words is held here."""
        fields = self._face.findChildren(QLineEdit) if self._face is not None else []
        return hash(tuple(field.text() for field in fields))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
