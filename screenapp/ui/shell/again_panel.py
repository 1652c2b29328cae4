"""Your passphrase again: stands in place of the page until it is given, or left without it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from screenapp.ui.deed_words import about_to
from screenapp.ui.sentences import told
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Field, PassphraseEdit, column, line, notice, second, title
from screenapp.vault.errors import WrongPassphrase
from screenapp.vault.people.deeds import GuardedDeed

_WIDE = 560


class AgainPanel(QWidget):
    """Asks, and keeps nothing of what was typed: no draft, no copy, emptied when it goes.

    Signals:
        given: carries the passphrase.
        left: nothing was given; what was asked for is not done.
        opened, closed: it stands there, or the page again.
    """

    given = Signal(str)
    left = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._deed: GuardedDeed | None = None
        self._title, self._why, self._about = title(), second(), second()
        self.passphrase = Field(edit=PassphraseEdit())
        self.problem = notice()
        self.give, self.leave = Button("", "primary"), Button()
        self._lay_out()
        self.give.clicked.connect(self._give)
        self.passphrase.edit.returnPressed.connect(self._give)
        self.leave.clicked.connect(self.put_away)
        self.hide()
        self.retranslate()

    @property
    def asking(self) -> bool:
        return self._deed is not None

    def ask(self, deed: GuardedDeed) -> None:
        """Stand there for *deed*."""
        self._deed = deed
        self.problem.hide()
        self.show_working(False)
        self.retranslate()
        self.opened.emit()
        self.show()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_working(self, working: bool) -> None:
        for widget in (self.give, self.passphrase):
            widget.setEnabled(not working)

    def show_problem(self, error: Exception) -> None:
        """It was not right, or too soon; it can be typed again."""
        self.show_working(False)
        if isinstance(error, WrongPassphrase):
            self.problem.show_words(self.tr("That is not your passphrase."), self.tr("Try again."))
        else:
            words = told(error)
            self.problem.show_words(words.happened, words.remedy)
        self.problem.show()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_down(self) -> None:
        """It was given: the page stands there again."""
        if self.asking:
            self._deed = None
            self.passphrase.edit.clear()
            self.hide()
            self.closed.emit()

    def put_away(self) -> None:
        """Leave without it, as going elsewhere, hiding and locking do."""
        if self.asking:
            self.close_down()
            self.left.emit()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Your passphrase again"))
        self._about.setText(about_to(self._deed) if self._deed is not None else "")
        self._why.setText(
            self.tr("So that nobody does this at a screen you left. The other leads are told.")
        )
        self.passphrase.set_label(self.tr("Your passphrase"))
        self.give.setText(self.tr("Go on"))
        self.leave.setText(self.tr("Leave it"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def _give(self) -> None:
        edit = self.passphrase.edit
        if self.asking and self.give.isEnabled() and isinstance(edit, PassphraseEdit):
            typed = edit.take()
            if typed:
                self.problem.hide()
                self.show_working(True)
                self.given.emit(typed)

    def _lay_out(self) -> None:
        self.passphrase.setMaximumWidth(_WIDE)
        buttons = line(self.give, self.leave)
        buttons.addStretch()
        inside = column(
            column(self._title, self._about, self._why, gap=4),
            self.passphrase,
            self.problem,
            buttons,
            gap=Sizes.GROUP,
            margins=Sizes.PAGE,
        )
        inside.addStretch()
        self.setLayout(inside)
