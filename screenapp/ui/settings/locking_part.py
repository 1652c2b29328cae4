"""When the program hides itself and locks, and what this computer can do for that."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import fill, translated
from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.shell.machine import LockTrigger, Machine
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Columns, Segments, card, column, label, quiet, strong
from screenapp.workflow.display import (
    LOCK_MINUTES,
    PERSON_SECONDS,
    SCREENING_LOCK_MINUTES,
    WARN_SECONDS,
    Display,
)

_WIDE = 480
_TIMES = 5


_WHEN: Final[Mapping[LockTrigger, MarkedText]] = {
    LockTrigger.SCREEN_LOCK: QT_TRANSLATE_NOOP("LockingPart", "when its screen is locked"),
    LockTrigger.USER_SWITCH: QT_TRANSLATE_NOOP("LockingPart", "when somebody else is switched to"),
    LockTrigger.SLEEP: QT_TRANSLATE_NOOP("LockingPart", "when it goes to sleep"),
    LockTrigger.LID: QT_TRANSLATE_NOOP("LockingPart", "when its lid is closed"),
}


class LockingPart(SettingsPart):
    """Signals:
    display_chosen: something was chosen; carries the whole `Display`.
    """

    display_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._display, self._machine = Display(), Machine()
        self.lock, self.screening_lock, self.warn = Segments(), Segments(), Segments()
        self.person_dim, self.person_return = Segments(), Segments()
        self.afresh, self.capture = Segments(), Segments()
        self._labels = [label("", "label") for _ in range(7)]
        self._afresh_why, self._capture_why = quiet(), quiet()
        self._also, self._heard, self._unheard = strong(), quiet(), quiet()
        self._whose = quiet()
        times, ways = column(gap=Sizes.GROUP), column(gap=Sizes.GROUP)
        notes = (None, None, None, None, None, self._afresh_why, self._capture_why)
        rows = zip(self._labels, self._choices(), notes, strict=True)
        for at, (name, choice, note) in enumerate(rows):
            choice.setMaximumWidth(_WIDE)
            choice.chosen.connect(self._chosen)
            one = column(name, choice, gap=4)
            if note is not None:
                one.addWidget(note)
            (times if at < _TIMES else ways).addLayout(one)
        times.addStretch()
        ways.addStretch()
        self.inside.addWidget(self._whose)
        self.inside.addWidget(Columns(times, ways, narrow=640, gap=40))
        self.inside.addWidget(card(self._also, self._heard, self._unheard, gap=4))
        self.show_for(lead=False)
        self.retranslate()

    def show_for(self, *, lead: bool) -> None:
        """What a companion could see is a lead's to say; how long the person's side waits is
        shown to nobody else."""
        self._whose.setVisible(not lead)
        for choice in self._choices():
            choice.setEnabled(lead)
        for choice in (self.person_dim, self.person_return):
            choice.setVisible(lead)
            self._labels[self._choices().index(choice)].setVisible(lead)

    def show_display(self, display: Display) -> None:
        self._display = display
        self.lock.select(str(display.lock_minutes))
        self.screening_lock.select(str(display.screening_lock_minutes))
        self.warn.select(str(display.warn_seconds))
        self.person_dim.select(str(display.person_dim_seconds))
        self.person_return.select(str(display.person_return_seconds))
        self.afresh.select("yes" if display.start_afresh else "no")
        self.capture.select("yes" if display.block_capture else "no")

    def show_machine(self, machine: Machine) -> None:
        self._machine = machine
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("Locking"))
        self.why.setText(
            self.tr("The screen hides itself then, and asks for the passphrase. Nothing is lost.")
        )
        self._whose.setText(self.tr("A lead sets this, for everybody on this computer."))
        self.lock.set_options([(str(n), self._minutes(n)) for n in LOCK_MINUTES])
        self.screening_lock.set_options(
            [(str(n), self._minutes(n)) for n in SCREENING_LOCK_MINUTES]
        )
        self.warn.set_options(self._seconds(WARN_SECONDS))
        for choice in (self.person_dim, self.person_return):
            choice.set_options(self._seconds(PERSON_SECONDS))
        for switch in (self.afresh, self.capture):
            switch.set_options([("yes", self.tr("Yes")), ("no", self.tr("No"))])
        names = (
            self.tr("Hide after"),
            self.tr("Hide after, during questions"),
            self.tr("Say so before"),
            self.tr("In the person’s hands: go dark after"),
            self.tr("In the person’s hands: wait in the dark"),
            self.tr("Start afresh when locked"),
            self.tr("Keep the window out of pictures of the screen"),
        )
        for one, name, choice in zip(self._labels, names, self._choices(), strict=True):
            one.setText(name)
            for segment in choice.segments:
                segment.setAccessibleName(fill(self.tr("%1: %2"), name, segment.text()))
        self._tell_machine()
        self.show_display(self._display)

    def _tell_machine(self) -> None:
        machine = self._machine
        self._afresh_why.setText(
            self.tr(
                "A fresh program takes over, with nothing of before in its memory. Without it, "
                "the memory of this computer may still hold answers."
            )
            if machine.starts_afresh
            else self.tr(
                "This computer cannot start the program afresh unseen. Its memory may still hold "
                "answers after locking."
            )
        )
        self._capture_why.setText(
            self.tr("No program can stop the camera of a phone.")
            if machine.blocks_capture
            else self.tr(
                "This system cannot keep windows out of pictures of the screen. And no program "
                "can stop the camera of a phone."
            )
        )
        # What cannot be done here is said, and not offered.
        self.capture.setVisible(machine.blocks_capture)
        self.afresh.setVisible(machine.starts_afresh)
        self._also.setText(self.tr("It also locks at once"))
        heard = [self._when(one) for one in LockTrigger if one in machine.triggers]
        heard.append(self.tr("when the clock jumps"))
        heard.append(self.tr("when you press F9, or Shift three times"))
        self._heard.setText(", ".join(heard) + ".")
        unheard = [self._when(one) for one in LockTrigger if one not in machine.triggers]
        self._unheard.setVisible(bool(unheard))
        self._unheard.setText(
            fill(
                self.tr("This computer does not tell the program %1. Hide first."),
                ", ".join(unheard),
            )
        )

    def _when(self, trigger: LockTrigger) -> str:
        return translated(_WHEN[trigger])

    def _minutes(self, minutes: int) -> str:
        return self.tr("%n minute(s)", "", minutes)

    def _seconds(self, spans: tuple[int, ...]) -> list[tuple[str, str]]:
        return [(str(n), self.tr("%n second(s)", "", n)) for n in spans]

    def _choices(self) -> tuple[Segments, ...]:
        times = (self.lock, self.screening_lock, self.warn, self.person_dim, self.person_return)
        return (*times, self.afresh, self.capture)

    def _chosen(self) -> None:
        self.display_chosen.emit(
            replace(
                self._display,
                lock_minutes=int(self.lock.selected),
                screening_lock_minutes=int(self.screening_lock.selected),
                warn_seconds=int(self.warn.selected),
                person_dim_seconds=int(self.person_dim.selected),
                person_return_seconds=int(self.person_return.selected),
                start_afresh=self.afresh.selected == "yes",
                block_capture=self.capture.selected == "yes",
            )
        )
