"""Name and passphrase. One sentence when they do not fit, whichever of them it was."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import day_and_month, fill, translated
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.sign_in.presenter import WRONG, OpeningMode
from screenapp.ui.sign_in.signed_out_page import SignedOutPage, words_of
from screenapp.ui.widgets import Button, Field, PassphraseEdit, label, line, notice, second, title
from screenapp.vault.errors import ClockUnsure, CopiesAlone

_DEEDS: Final[Mapping[OpeningMode, MarkedText]] = {
    OpeningMode.USUAL: QT_TRANSLATE_NOOP("SignInPage", "Sign in"),
    OpeningMode.LOOK: QT_TRANSLATE_NOOP("SignInPage", "Look"),
    OpeningMode.OLDER: QT_TRANSLATE_NOOP("SignInPage", "Open the older copy"),
    OpeningMode.COPY: QT_TRANSLATE_NOOP("SignInPage", "Bring it back"),
}

_NO_PRACTICE: tuple[tuple[str, ...], str] = ((), "")


class SignInPage(SignedOutPage):
    """Signals:
    sign_in_asked: carries the name and the passphrase, which the page does not keep.
    way_chosen: carries another `OpeningMode` to open, which was offered.
    sheet_wanted: the recovery sheet is to be used in place of a passphrase.
    clock_told: whether a clock that is far from the last time seen is right; else it is set.
    anew_wanted: there are backups alone, and a new vault is to be made beside them all the same.
    """

    sign_in_asked = Signal(str, str)
    way_chosen = Signal(object)
    sheet_wanted = Signal()
    clock_told = Signal(bool)
    anew_wanted = Signal()

    def __init__(self, program_name: str) -> None:
        super().__init__()
        self._problem: Exception | None = None
        self._seconds = 0
        self._working = False
        self._way, self._remembered = OpeningMode.USUAL, ""
        self.program = title(program_name)
        self.name = Field(sensitive=True)
        self.passphrase = Field(edit=PassphraseEdit())
        self.sign_in = Button("", "primary")
        self.sign_in.setMinimumWidth(144)
        self._said = label("", "second")
        self._practice, self._practice_words = second(), _NO_PRACTICE
        self._practice.hide()
        self._notice = notice()
        self._notice.hide()
        self.offers = {
            way: Button() for way in (OpeningMode.LOOK, OpeningMode.OLDER, OpeningMode.COPY)
        }
        self.clock_right, self.clock_first = Button(), Button()
        self.start_anew = Button("", "link")
        self.start_anew.clicked.connect(self.anew_wanted)
        self.use_sheet = Button("", "link")
        self.use_sheet.clicked.connect(self.sheet_wanted)
        self._clock_said: bool | None = None
        self._copy: date | None = None
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.second_passed)
        self._lay_out_parts()
        self.sign_in.clicked.connect(self._ask)
        self.name.edit.returnPressed.connect(self._on_to_passphrase)
        self.passphrase.edit.returnPressed.connect(self._ask)
        self.setFocusProxy(self.name)
        self.retranslate()

    @property
    def untouched(self) -> bool:
        """Nobody has begun to type here, and nothing waits for an answer."""
        typed = self.passphrase.text or self.name.text != self._remembered
        told = self._way is not OpeningMode.USUAL or self._clock_said is not None
        waits = self._problem is not None and not isinstance(self._problem, CopiesAlone)
        return not (typed or self._working or waits or told)

    def remember_name(self, name: str) -> None:
        """After hiding, the same person only needs the passphrase; kept in memory alone."""
        self._remembered = name
        self.name.edit.setText(name)
        self.setFocusProxy(self.passphrase if name else self.name)

    def show_practice(self, names: tuple[str, ...], passphrase: str) -> None:
        """Nobody real is kept here: say who signs in, and with which passphrase."""
        self._practice_words = (names, passphrase)
        self._practice.show()
        self.retranslate()

    def show_ready(self) -> None:
        self._seconds, self._problem, self._working = 0, None, False
        self._way, self._clock_said = OpeningMode.USUAL, None
        self.show_offers(())
        self._second.stop()
        self._tell()

    def show_working(self) -> None:
        self._problem, self._working = None, True
        self.show_offers(())
        self._tell()

    def show_problem(self, error: Exception) -> None:
        self._problem, self._working = error, False
        if getattr(error, "key", "") != WRONG:
            self._way, self._clock_said = OpeningMode.USUAL, None
        self._tell()
        self.passphrase.edit.setFocus()

    def show_offers(self, ways: tuple[OpeningMode, ...], copy: date | None = None) -> None:
        """What else may be done, below what is in the way; *copy* is the day of the newest."""
        self._copy = copy or self._copy
        self._name_copy()
        for way, button in self.offers.items():
            button.setVisible(way in ways)

    def show_way(self, way: OpeningMode) -> None:
        """The passphrase typed next opens in this way."""
        self._way, self._problem = way, None
        self.show_offers(())
        self._tell()
        self.passphrase.edit.setFocus()

    def show_clock(self, right: bool) -> None:
        """It was looked at: *right*, and the passphrase typed next opens; or it is set first."""
        self._clock_said, self._problem = right, None
        self.show_offers(())
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
        self.offers[OpeningMode.LOOK].setText(self.tr("Look without changing anything"))
        self.offers[OpeningMode.OLDER].setText(self.tr("Open the older copy anyway"))
        self.use_sheet.setText(self.tr("Use the recovery sheet"))
        self.start_anew.setText(self.tr("Start anew beside the backups"))
        self.clock_right.setText(self.tr("The clock is right"))
        self.clock_first.setText(self.tr("I will set it first"))
        self._name_copy()
        self._tell_practice()
        self._tell()

    def _tell_practice(self) -> None:
        words = self.tr(
            "Practice with invented people. Sign in as %1; the passphrase of each is: %2"
        )
        names, passphrase = self._practice_words
        self._practice.setText(fill(words, ", ".join(names), passphrase))

    def _name_copy(self) -> None:
        words = self.tr("Bring back the copy of %1")
        self.offers[OpeningMode.COPY].setText(
            fill(words, day_and_month(self._copy) if self._copy else "")
        )

    def _tell(self) -> None:
        waiting = self._seconds > 0
        self.sign_in.setEnabled(not self._working and not waiting)
        self.sign_in.setText(translated(_DEEDS[self._way]))
        self._said.setText(self.tr("Opening …") if self._working else "")
        if waiting:
            words = self.tr("You can try again in %n second(s).", "", self._seconds)
            self._notice.show_words(words)
        elif self._problem is not None:
            words_told = words_of(self._problem)
            self._notice.show_words(words_told.happened, words_told.more)
        elif self._clock_said is not None:
            self._notice.show_words(*self._about_clock(right=self._clock_said))
        elif self._way is not OpeningMode.USUAL:
            self._notice.show_words(self.tr("Type your passphrase again."), self._about_way())
        asked = isinstance(self._problem, ClockUnsure)
        self.clock_right.setVisible(asked)
        self.clock_first.setVisible(asked)
        alone = isinstance(self._problem, CopiesAlone)
        self.start_anew.setVisible(alone)
        self.use_sheet.setVisible(not alone)
        said = self._way is not OpeningMode.USUAL or self._clock_said is not None
        chosen = said and not self._working
        self._notice.setVisible(waiting or self._problem is not None or chosen)

    def _about_clock(self, *, right: bool) -> tuple[str, str]:
        if not right:
            return self.tr("Set the clock of this computer, then sign in."), ""
        about = self.tr("What is kept now bears the day and time of this clock. The log says so.")
        return self.tr("Type your passphrase again."), about

    def _about_way(self) -> str:
        if self._way is OpeningMode.LOOK:
            return self.tr("You can look at everything. Nothing can be changed or kept.")
        if self._way is OpeningMode.COPY:
            return self.tr(
                "Use the one you had on that day. What stands here now is put aside, not deleted. "
                "Only a lead can do this."
            )
        return self.tr(
            "What was kept after this copy was made is not in it. The log says that you opened it."
        )

    # --- inside ------------------------------------------------------------------------

    def _lay_out_parts(self) -> None:
        buttons = line(self.sign_in, self._said, gap=Sizes.GROUP)
        buttons.setStretch(1, 1)
        offered = QVBoxLayout()
        offered.setSpacing(Sizes.GAP)
        for button, right in ((self.clock_right, True), (self.clock_first, False)):
            button.hide()
            button.clicked.connect(partial(self.clock_told.emit, right))
            offered.addWidget(button)
        for button in self.offers.values():
            button.hide()
            button.clicked.connect(self._choose)
            offered.addWidget(button)
        beside = QWidget()
        beside.setLayout(offered)
        offered.setContentsMargins(0, 0, 0, 0)
        for part in (
            self.program,
            self._practice,
            self.name,
            self.passphrase,
            self._notice,
            beside,
        ):
            self.inside.addWidget(part)
        self.inside.addLayout(buttons)
        for link in (self.use_sheet, self.start_anew):
            self.inside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def _choose(self) -> None:
        for way, button in self.offers.items():
            if button is self.sender():
                self.way_chosen.emit(way)

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
