"""Name and passphrase. One sentence when they do not fit, whichever of them it was."""

from PySide6.QtCore import QTimer, Signal

from screenapp.ui.sentences import told
from screenapp.ui.sign_in.threshold import Threshold
from screenapp.ui.theme import Sizes
from screenapp.ui.widgets import Button, Field, PassphraseEdit, label, line, notice, title


class SignInPage(Threshold):
    """Signals:
    sign_in_asked: carries the name and the passphrase, which the page does not keep.
    """

    sign_in_asked = Signal(str, str)

    def __init__(self, program_name: str) -> None:
        super().__init__()
        self._problem: Exception | None = None
        self._seconds = 0
        self._working = False
        self.program = title(program_name)
        self.name = Field(sensitive=True)
        self.passphrase = Field(edit=PassphraseEdit())
        self.sign_in = Button("", "primary")
        self.sign_in.setMinimumWidth(144)
        self._said = label("", "second")
        self._notice = notice()
        self._notice.hide()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.second_passed)
        buttons = line(self.sign_in, self._said, gap=Sizes.GROUP)
        buttons.setStretch(1, 1)
        for part in (self.program, self.name, self.passphrase, self._notice):
            self.inside.addWidget(part)
        self.inside.addLayout(buttons)
        self.sign_in.clicked.connect(self._ask)
        self.name.edit.returnPressed.connect(self._on_to_passphrase)
        self.passphrase.edit.returnPressed.connect(self._ask)
        self.setFocusProxy(self.name)
        self.retranslate()

    def show_program(self, name: str) -> None:
        """The neutral name of the program, as the organisation set it."""
        self.program.setText(name)

    def remember_name(self, name: str) -> None:
        """After hiding, the same person only needs the passphrase; kept in memory alone."""
        self.name.edit.setText(name)
        self.setFocusProxy(self.passphrase if name else self.name)

    def show_ready(self) -> None:
        self._seconds, self._problem, self._working = 0, None, False
        self._second.stop()
        self._tell()

    def show_working(self) -> None:
        self._problem, self._working = None, True
        self._tell()

    def show_problem(self, error: Exception) -> None:
        self._problem, self._working = error, False
        self._tell()
        self.passphrase.edit.setFocus()

    def show_wait(self, seconds: int) -> None:
        """Say how long it takes until the next try, and count."""
        self._seconds, self._problem, self._working = seconds, None, False
        self._second.start()
        self._tell()

    def second_passed(self) -> None:
        """One second of the waiting is over."""
        self._seconds = max(0, self._seconds - 1)
        if not self._seconds:
            self._second.stop()
        self._tell()

    def retranslate(self) -> None:
        super().retranslate()
        self.name.set_label(self.tr("Your name"))
        self.passphrase.set_label(self.tr("Passphrase"))
        self.sign_in.setText(self.tr("Sign in"))
        self._tell()

    def _tell(self) -> None:
        waiting = self._seconds > 0
        self.sign_in.setEnabled(not self._working and not waiting)
        self._said.setText(self.tr("Opening …") if self._working else "")
        if waiting:
            words = self.tr("You can try again in %n second(s).", "", self._seconds)
            self._notice.show_words(words)
        elif self._problem is not None:
            words_told = told(self._problem)
            more = " ".join(part for part in (words_told.safe, words_told.remedy) if part)
            self._notice.show_words(words_told.happened, more)
        self._notice.setVisible(waiting or self._problem is not None)

    def _on_to_passphrase(self) -> None:
        self.passphrase.edit.setFocus()

    def _ask(self) -> None:
        edit = self.passphrase.edit
        if not self.sign_in.isEnabled() or not isinstance(edit, PassphraseEdit):
            return
        if not self.name.text.strip() or not edit.text():
            (edit if self.name.text.strip() else self.name.edit).setFocus()
            return
        self.sign_in_asked.emit(self.name.text, edit.take())
