"""The recovery sheet in place of a passphrase: its code, a name, a new passphrase."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, assert_never

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated
from screenapp.ui.sheet.new_sheet import NewSheet
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.sign_in.recovering import Recovery, RecoveryMissing
from screenapp.ui.sign_in.signed_out_page import SignedOutPage, words_of
from screenapp.ui.widgets import (
    Button,
    Columns,
    Field,
    PassphraseEdit,
    column,
    label,
    line,
    notice,
    quiet,
    second,
    title,
)
from screenapp.vault.errors import ClockUnsure

_WIDE, _NARROW = 760, 600
_MISSING: Final[Mapping[RecoveryMissing, MarkedText]] = {
    RecoveryMissing.CODE: QT_TRANSLATE_NOOP("UseSheetPage", "Type the six groups of the sheet."),
    RecoveryMissing.NAME: QT_TRANSLATE_NOOP("UseSheetPage", "Type the name you sign in with."),
    RecoveryMissing.PHRASE: QT_TRANSLATE_NOOP("UseSheetPage", "Type a new passphrase."),
    RecoveryMissing.SAME_PHRASE: QT_TRANSLATE_NOOP(
        "UseSheetPage", "The two passphrases are not the same. Type both again."
    ),
}


class UseSheetPage(SignedOutPage):
    """Hiding empties the fields: whoever has the code opens the records.

    Signals:
        recovery_asked: carries a `Recovery` and the passphrase typed the second time.
        typed_back: carries what was typed from the new sheet.
        page_placed: the new sheet as a page for paper is to be written; carries a Path and bytes.
        left: back to signing in; nothing was used.
    """

    recovery_asked = Signal(object, str)
    typed_back = Signal(str)
    page_placed = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(_WIDE)
        self._problem: Exception | RecoveryMissing | None = None
        self._working = False
        self.code, self.name = Field(sensitive=True), Field(sensitive=True)
        self.passphrase, self.again = Field(edit=PassphraseEdit()), Field(edit=PassphraseEdit())
        self.use, self.leave = Button("", "primary"), Button()
        self.clock_right = Button()
        self._title, self._why, self._whose, self._hint = title(), second(), quiet(), quiet()
        self._notice, self._said = notice(), label("", "second")
        self.sheet = NewSheet()
        self._lay_out_form()
        self.inside.addWidget(self.sheet)
        self.sheet.hide()
        self.sheet.typed_back.connect(self.typed_back)
        self.sheet.page_placed.connect(self.page_placed)
        self.use.clicked.connect(self._ask)
        self.again.edit.returnPressed.connect(self._ask)
        self.clock_right.clicked.connect(self._ask_by_this_clock)
        self.leave.clicked.connect(self.left)
        self.setFocusProxy(self.code)
        self.retranslate()

    # --- what the presenter tells ------------------------------------------------------

    def show_ready(self) -> None:
        self._problem, self._working = None, False
        self._tell()

    def show_working(self) -> None:
        self._problem, self._working = None, True
        self._tell()

    def show_missing(self, what: RecoveryMissing) -> None:
        self._problem = what
        self._tell()
        match what:
            case RecoveryMissing.CODE:
                self.code.setFocus()
            case RecoveryMissing.NAME:
                self.name.setFocus()
            case RecoveryMissing.PHRASE | RecoveryMissing.SAME_PHRASE:
                self.passphrase.setFocus()
            case _:
                assert_never(what)

    def show_problem(self, error: Exception) -> None:
        self._problem = error
        self._tell()
        self.passphrase.setFocus()

    def show_sheet(self, groups: tuple[str, ...], organisation: str) -> None:
        self.code.edit.clear()
        self._asked.hide()
        self.foot.hide()
        self.sheet.show()
        self.setFocusProxy(self.sheet.typed)
        self.sheet.show_code(groups, organisation)

    def show_not_as_on_sheet(self) -> None:
        self.sheet.show_not_as_on_sheet()

    def show_page_saved(self, path: Path) -> None:
        self.sheet.paper.show_saved(path)

    def show_page_not_saved(self, error: OSError) -> None:
        self.sheet.paper.show_not_saved(error)

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Use the recovery sheet"))
        self._why.setText(
            self.tr("For when a passphrase is lost. The sheet opens once; then you get a new one.")
        )
        self.code.set_label(self.tr("The six groups on the sheet"))
        self.name.set_label(self.tr("Your name, as you sign in"))
        self._whose.setText(self.tr("A name that is not known here is let in as a lead."))
        self.passphrase.set_label(self.tr("A new passphrase"))
        self.again.set_label(self.tr("The new passphrase again"))
        self._hint.setText(self.tr("Four or more words that do not belong together."))
        self.use.setText(self.tr("Use the sheet"))
        self.clock_right.setText(self.tr("The clock is right"))
        self.leave.setText(self.tr("Back to signing in"))
        self._tell()

    def _tell(self) -> None:
        self.use.setEnabled(not self._working)
        self.leave.setEnabled(not self._working)
        self._said.setText(self.tr("Opening …") if self._working else "")
        problem = self._problem
        if isinstance(problem, RecoveryMissing):
            self._notice.show_words(translated(_MISSING[problem]))
        elif problem is not None:
            words = words_of(problem)
            self._notice.show_words(words.happened, words.more)
        self._notice.setVisible(problem is not None)
        self.clock_right.setVisible(isinstance(problem, ClockUnsure))

    # --- inside ------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            for field in (self.code, self.passphrase, self.again):
                field.edit.clear()

    def _ask(self) -> None:
        self._ask_with(clock_is_right=False)

    def _ask_by_this_clock(self) -> None:
        """The passphrases left their fields with the first press: they are typed again."""
        if self.passphrase.text and self.again.text:
            self._ask_with(clock_is_right=True)
        else:
            self._problem = RecoveryMissing.PHRASE
            self._tell()
            self.clock_right.show()
            self.passphrase.setFocus()

    def _ask_with(self, *, clock_is_right: bool) -> None:
        first, again = self.passphrase.edit, self.again.edit
        if not isinstance(first, PassphraseEdit) or not isinstance(again, PassphraseEdit):
            return
        if self.use.isEnabled():
            wanted = Recovery(
                code=self.code.text,
                name=self.name.text.strip(),
                passphrase=first.take(),
                clock_is_right=clock_is_right,
            )
            self.recovery_asked.emit(wanted, again.take())

    def _lay_out_form(self) -> None:
        self._notice.hide()
        self.clock_right.hide()
        who = column(self.code, column(self.name, self._whose, gap=4), gap=Sizes.GROUP)
        who.addStretch()
        phrase = column(column(self.passphrase, self._hint, gap=4), self.again, gap=Sizes.GROUP)
        phrase.addStretch()
        self._asked = QWidget()
        self._asked.setLayout(
            column(
                column(self._title, self._why, gap=4),
                Columns(who, phrase, narrow=_NARROW, gap=Sizes.PAGE),
                gap=Sizes.GROUP,
            )
        )
        self.inside.addWidget(self._asked)
        buttons = line(self.use, self.clock_right, self.leave, self._said, gap=Sizes.GROUP)
        buttons.setStretch(3, 1)
        self.foot_inside.addWidget(self._notice)
        self.foot_inside.addLayout(buttons)
        self.foot.show()
