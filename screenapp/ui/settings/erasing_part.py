"""Erase one person: found by reference and day, shown, erased; and what still holds it."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.screening.intake import Intake
from screenapp.ui.copies import CopyList
from screenapp.ui.phrases import clock, fill, island
from screenapp.ui.settings.erasing import ErasedIntake, Unfound
from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Field, body, card, column, line, quiet, row, strong
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.vault.model import BackupCopy

_ID_SHOWN = 8


class ErasingPart(SettingsPart):
    """Shows references, never a name. Signals:
    find_wanted: carries what was typed as reference and as day.
    chosen: this is the one; carries the id of an intake.
    given: erase it; carries the id of an intake.
    unwanted: a copy is to be deleted; carries a `BackupCopy`.
    """

    find_wanted = Signal(str, str)
    chosen = Signal(object)
    given = Signal(object)
    unwanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._unfound: Unfound | None = None
        self._found: tuple[Intake, ...] = ()
        self._asked: Intake | None = None
        self._gone: ErasedIntake | None = None
        self._left: tuple[BackupCopy, ...] = ()
        self.reference, self.day = Field(sensitive=True), Field(sensitive=True)
        self.search = Button()
        self.choices: list[Button] = []
        self.erase, self.keep = Button("", "grave"), Button()
        self._list, self._last = card(gap=0), card()
        self._step, self._after = QWidget(), QWidget()
        self._what = body()
        self._gone_words, self._holders = strong(), quiet()
        self.copies = CopyList()
        self._lay_out()
        self._connect()
        self.retranslate()

    # --- what the presenter tells ------------------------------------------------------

    def show_empty(self) -> None:
        self._unfound, self._asked, self._gone = None, None, None
        self._found = self._left = ()
        self.reference.edit.clear()
        self.day.edit.clear()
        self.clear()
        self._tell()

    def show_unfound(self, why: Unfound) -> None:
        self._unfound, self._found, self._asked, self._gone = why, (), None, None
        self.clear()
        self._tell()
        (self.day if why is Unfound.NO_DAY else self.reference).setFocus()

    def show_found(self, intakes: tuple[Intake, ...]) -> None:
        self._unfound, self._found, self._asked, self._gone = None, intakes, None, None
        self.clear()
        self._tell()
        self.choices[0].setFocus()

    def show_asked(self, intake: Intake) -> None:
        self._asked = intake
        self._tell()
        self.keep.setFocus()

    def show_working(self) -> None:
        for button in (self.erase, self.keep, self.search):
            button.setEnabled(False)
        self.say(self.tr("Erasing, and looking whether it is gone …"))

    def show_gone(self, gone: ErasedIntake) -> None:
        self._gone, self._asked, self._found = gone, None, ()
        self._left = (*gone.erased.held_by, *gone.erased.unknown)
        self.reference.edit.clear()
        self.day.edit.clear()
        self.clear()
        self._tell()
        self.search.setFocus()

    def show_copies(self, copies: tuple[BackupCopy, ...]) -> None:
        self._left = copies
        self._tell()

    def show_problem(self, error: Exception) -> None:
        super().show_problem(error)
        self._tell()

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("Erase one person"))
        self.why.setText(
            self.tr(
                "For somebody who asks for it. Everything kept about them goes: what they said, "
                "what was counted, and the key it was sealed with."
            )
        )
        self.reference.set_label(self.tr("Reference, such as K7"))
        self.day.set_label(self.tr("Day, as year-month-day"))
        self.search.setText(self.tr("Find"))
        self.keep.setText(self.tr("Keep it"))
        self._tell()

    def _tell(self) -> None:
        for button in (self.erase, self.keep, self.search):
            button.setEnabled(True)
        self._tell_unfound()
        self._draw_found()
        self._list.setVisible(bool(self._found) and self._asked is None)
        self._step.setVisible(self._asked is not None)
        if self._asked is not None:
            words = self.tr(
                "Everything about %1 of %2 goes now. Nobody can bring it back, and no figure "
                "counts it any more."
            )
            self._what.setText(fill(words, self._asked.reference, str(self._asked.day)))
            self.erase.setText(self.tr("Erase this person's record"))
        self._after.setVisible(self._gone is not None)
        if self._gone is not None:
            self._tell_gone(self._gone)

    def _tell_unfound(self) -> None:
        match self._unfound:
            case Unfound.NO_REFERENCE:
                self.reference.show_note(self.tr("Type the reference."))
            case Unfound.NOBODY:
                self.reference.show_note(self.tr("Nobody had this reference on that day."))
            case _:
                self.reference.show_note("")
        unclear = self._unfound is Unfound.NO_DAY
        self.day.show_note(self.tr("Type the day as 2026-05-31.") if unclear else "")

    def _tell_gone(self, gone: ErasedIntake) -> None:
        words = self.tr("Everything about %1 is gone. The log keeps only the number %2.")
        self._gone_words.setText(fill(words, gone.reference, gone.erased.id[:_ID_SHOWN]))
        self._holders.setText(
            self.tr("These backups still hold it, or may hold it:")
            if self._left
            else self.tr("No backup on this computer holds it.")
        )
        self.copies.show_copies(self._left)

    # --- inside ------------------------------------------------------------------------

    def _draw_found(self) -> None:
        empty(self._list.column)
        self.choices = []
        for intake in self._found:
            choose = Button(self.tr("This one"))
            choose.setAccessibleName(fill(self.tr("This one: %1"), intake.reference))
            choose.setProperty("intake", str(intake.id))
            choose.clicked.connect(self._choose)
            self.choices.append(choose)
            when = fill(self.tr("arrived %1"), clock(intake.arrived_at))
            more = " · ".join(filter(None, (island(str(intake.day)), when, intake.place)))
            self._list.add(row(intake.reference, more, choose))

    def _choose(self) -> None:
        self.chosen.emit(UUID(str(self.sender().property("intake"))))

    def _find(self) -> None:
        self.find_wanted.emit(self.reference.text, self.day.text)

    def _erase(self) -> None:
        if self._asked is not None:
            self.given.emit(self._asked.id)

    def _keep(self) -> None:
        self._asked = None
        self._tell()
        self.search.setFocus()

    def _connect(self) -> None:
        self.search.clicked.connect(self._find)
        self.reference.edit.returnPressed.connect(self._find)
        self.day.edit.returnPressed.connect(self._find)
        self.erase.clicked.connect(self._erase)
        self.keep.clicked.connect(self._keep)
        self.copies.unwanted.connect(self.unwanted)

    def _lay_out(self) -> None:
        self.reference.setMaximumWidth(240)
        self.day.setMaximumWidth(240)
        asked = line(self.reference, self.day, gap=Sizes.GROUP)
        asked.addStretch()
        first = line(self.search)
        first.addStretch()
        buttons = line(self.keep, self.erase)
        buttons.addStretch()
        step = column(self._what, buttons, gap=Sizes.GROUP)
        self._step.setLayout(step)
        after = QVBoxLayout(self._after)
        after.setContentsMargins(0, 0, 0, 0)
        after.setSpacing(Sizes.GAP)
        for part in (self._gone_words, self._holders, self.copies):
            after.addWidget(part)
        self._list.column.setContentsMargins(16, 0, 16, 0)
        self.inside.addLayout(column(asked, first, gap=Sizes.GROUP))
        for widget in (self._list, self._step, self._after):
            self.inside.addWidget(widget)
