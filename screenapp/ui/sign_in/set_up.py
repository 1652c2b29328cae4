"""A new computer: who we are, who begins, and the sheet that must not be lost."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated
from screenapp.ui.sentences import told
from screenapp.ui.sheet.new_sheet import NewSheet
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.sign_in.presenter import SetUp, SetUpMissing
from screenapp.ui.sign_in.signed_out_page import SignedOutPage
from screenapp.ui.widgets import (
    AnswerList,
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

_WIDE, _NARROW = 760, 600
_FIRST_ROLES = ("screener", "lead")


_MISSING: Final[Mapping[SetUpMissing, MarkedText]] = {
    SetUpMissing.ORGANISATION: QT_TRANSLATE_NOOP(
        "SetUpPage", "Type the name of your organisation."
    ),
    SetUpMissing.NAME: QT_TRANSLATE_NOOP("SetUpPage", "Type the name you will sign in with."),
    SetUpMissing.PHRASE: QT_TRANSLATE_NOOP("SetUpPage", "Type a passphrase."),
    SetUpMissing.SAME_PHRASE: QT_TRANSLATE_NOOP(
        "SetUpPage", "The two passphrases are not the same. Type both again."
    ),
    SetUpMissing.ROLE: QT_TRANSLATE_NOOP("SetUpPage", "Choose at least one thing you do here."),
}


class SetUpPage(SignedOutPage):
    """Signals:
    set_up_asked: carries a `SetUp` and the passphrase typed twice.
    typed_back: carries what was typed from the sheet.
    page_placed: the sheet as a page for paper is to be written; carries a Path and bytes.
    """

    set_up_asked = Signal(object, str, str)
    typed_back = Signal(str)
    page_placed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(_WIDE)
        self._problem: Exception | SetUpMissing | None = None
        self._working = False
        self.organisation = Field(sensitive=True, on_paper=True)
        self.name = Field(sensitive=True)
        self.passphrase, self.again = Field(edit=PassphraseEdit()), Field(edit=PassphraseEdit())
        self.roles = AnswerList(many=True)
        self.make = Button("", "primary")
        self.sheet = NewSheet()
        self.sheet.typed_back.connect(self.typed_back)
        self.sheet.page_placed.connect(self.page_placed)
        self._title, self._why = title(), second()
        self._roles_label, self._hint = label("", "label"), quiet()
        self._notice, self._said = notice(), label("", "second")
        self._notice.hide()
        self._lay_out_form()
        self.inside.addWidget(self.sheet)
        self.sheet.hide()
        self.make.clicked.connect(self._ask)
        self.again.edit.returnPressed.connect(self._ask)
        self.setFocusProxy(self.organisation)
        self.retranslate()
        self.roles.select(*_FIRST_ROLES)

    # --- what the presenter tells ------------------------------------------------------

    def show_ready(self) -> None:
        self._problem, self._working = None, False
        self._tell()

    def show_working(self) -> None:
        self._problem, self._working = None, True
        self._tell()

    def show_missing(self, what: SetUpMissing) -> None:
        self._problem, self._working = what, False
        self._tell()
        match what:
            case SetUpMissing.ORGANISATION:
                self.organisation.setFocus()
            case SetUpMissing.NAME:
                self.name.setFocus()
            case SetUpMissing.ROLE:
                self.roles.rows[0].setFocus()
            case SetUpMissing.PHRASE | SetUpMissing.SAME_PHRASE:
                self.passphrase.setFocus()
            case _:
                assert_never(what)

    def show_problem(self, error: Exception) -> None:
        self._problem = error
        self._tell()

    def show_sheet(self, groups: tuple[str, ...], organisation: str) -> None:
        """Show the code once; it leaves the page with the page."""
        self._asked.hide()
        self.foot.hide()
        self.sheet.show()
        self.setFocusProxy(self.sheet.typed)
        self.sheet.show_code(groups, organisation)

    def show_page_saved(self, path: Path) -> None:
        self.sheet.paper.show_saved(path)

    def show_page_not_saved(self, error: OSError) -> None:
        self.sheet.paper.show_not_saved(error)

    def show_not_as_on_sheet(self) -> None:
        self.sheet.show_not_as_on_sheet()

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Set up this computer"))
        self._why.setText(self.tr("This is done once. Everything stays on this computer."))
        self.organisation.set_label(self.tr("Your organisation"))
        self.name.set_label(self.tr("Your name, as you will sign in"))
        self.passphrase.set_label(self.tr("Passphrase"))
        self.again.set_label(self.tr("The passphrase again"))
        self._hint.setText(self.tr("Four or more words that do not belong together."))
        self._roles_label.setText(self.tr("What you do here"))
        chosen = self.roles.selected
        self.roles.set_answers(
            [
                ("screener", self.tr("I talk with people")),
                ("lead", self.tr("I look after the questions and the staff")),
                ("supervisor", self.tr("I look at the figures")),
            ]
        )
        self.roles.select(*chosen)
        self.make.setText(self.tr("Set up"))
        self._tell()

    def _tell(self) -> None:
        self.make.setEnabled(not self._working)
        self._said.setText(self.tr("Setting up …") if self._working else "")
        problem = self._problem
        if isinstance(problem, SetUpMissing):
            self._notice.show_words(self._missing(problem))
        elif problem is not None:
            words = told(problem)
            self._notice.show_words(words.happened, words.more)
        self._notice.setVisible(problem is not None)

    def _missing(self, what: SetUpMissing) -> str:
        return translated(_MISSING[what])

    # --- inside ------------------------------------------------------------------------

    def _ask(self) -> None:
        first, again = self.passphrase.edit, self.again.edit
        if not isinstance(first, PassphraseEdit) or not isinstance(again, PassphraseEdit):
            return
        if self.make.isEnabled():
            wanted = SetUp(
                organisation=self.organisation.text.strip(),
                name=self.name.text.strip(),
                roles=frozenset(self.roles.selected),
            )
            self.set_up_asked.emit(wanted, first.take(), again.take())

    def _lay_out_form(self) -> None:
        who = column(
            self.organisation,
            self.name,
            column(self._roles_label, self.roles, gap=4),
            gap=Sizes.GROUP,
        )
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
        buttons = line(self.make, self._said, gap=Sizes.GROUP)
        buttons.setStretch(1, 1)
        self.foot_inside.addWidget(self._notice)
        self.foot_inside.addLayout(buttons)
        self.foot.show()
