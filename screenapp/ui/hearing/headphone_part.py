"""Beside the ways to answer: whether the person could listen, in whose voice, and the check."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.hearing.headphone_check import CheckStep
from screenapp.hearing.hearing import Hearing, Readiness
from screenapp.ui.phrases import fill
from screenapp.ui.shell.languages import name_of
from screenapp.ui.widgets import Button, line, second, strong
from screenapp.workflow.hearing_service import VoiceTold

_LOOKED_AT: Final = 200
"""Milliseconds between two looks at whether the headphones are still there."""


class HeadphonePart(QWidget):
    """The worker and the person go through it together, before the screen is handed over.

    Signals:
        shown: it came into view, and wants to be told of the voice.
    """

    shown = Signal()

    def __init__(self, hearing: Hearing) -> None:
        super().__init__()
        self._hearing = hearing
        self._voice: VoiceTold | None = None
        self._name, self.state, self.voice = strong(), second(), second()
        self.begin, self.again = Button(), Button("", "link")
        self.yes, self.no = Button(), Button()
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOKED_AT)
        self._watch.timeout.connect(self.retranslate)
        self.begin.clicked.connect(self._begin)
        self.again.clicked.connect(hearing.tone_again)
        self.yes.clicked.connect(lambda: self._answer(yes=True))
        self.no.clicked.connect(lambda: self._answer(yes=False))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._name)
        whole.addWidget(self.state)
        whole.addLayout(line(self.yes, self.no))
        whole.addWidget(self.again)
        whole.addWidget(self.voice)
        whole.addWidget(self.begin)
        self.retranslate()

    def show_voice(self, told: VoiceTold) -> None:
        self._voice = told
        self.retranslate()

    def retranslate(self) -> None:
        readiness, step = self._hearing.readiness, self._hearing.step
        asked = readiness is Readiness.UNCHECKED and step is not CheckStep.NOT_BEGUN
        self._name.setText(self.tr("Listening with headphones"))
        self.state.setText(self._asked(step) if asked else self._said(readiness))
        self.yes.setText(self.tr("Yes"))
        self.no.setText(self.tr("No"))
        self.again.setText(self.tr("Play the tone again"))
        ready = readiness is Readiness.READY
        check = self.tr("Check the headphones again") if ready else self.tr("Check the headphones")
        self.begin.setText(check)
        self.begin.setVisible(not asked and readiness is not Readiness.NO_LIBRARY)
        for part in (self.yes, self.no):
            part.setVisible(asked)
        self.again.setVisible(asked and step is not CheckStep.OTHERS)
        told = self._told()
        self.voice.setText(told)
        self.voice.setVisible(bool(told))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.start()
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.stop()

    def _begin(self) -> None:
        self._hearing.begin_check()
        self.retranslate()
        self.yes.setFocus()

    def _answer(self, *, yes: bool) -> None:
        self._hearing.answer(yes=yes)
        self.retranslate()

    def _asked(self, step: CheckStep) -> str:
        if step is CheckStep.LEFT:
            return self.tr("Ask the person: did you hear it, in the left ear only?")
        if step is CheckStep.RIGHT:
            return self.tr("Ask the person: did you hear it, in the right ear only?")
        return self.tr("Ask together: did anybody else hear it?")

    def _said(self, readiness: Readiness) -> str:
        match readiness:
            case Readiness.NO_LIBRARY:
                return self.tr("No sound: the part of the program that plays is not installed.")
            case Readiness.NO_OUTPUT:
                return self.tr("No sound: this computer has nothing to play it on.")
            case Readiness.PLUG_UNSEEN:
                return self.tr(
                    "No sound: this computer does not tell when headphones are pulled out, and the"
                    " room would hear."
                )
            case Readiness.UNCHECKED:
                return self.tr("Off. Put the headphones on the person, then check together.")
            case Readiness.HEARD_BY_OTHERS:
                return self.tr("Off: it was not heard in one ear alone. Check the plug.")
            case Readiness.CHANGED:
                return self.tr("Off: the headphones were pulled out or changed. Check them again.")
            case Readiness.READY:
                return self.tr("Ready. The person can listen on every page.")

    def _told(self) -> str:
        """In whose voice, before the screen is handed over."""
        told = self._voice
        if told is None:
            return ""
        name = name_of(told.language)
        if told.silent == told.every:
            return fill(self.tr("There is no voice for %1 on this computer."), name)
        if told.recorded == told.every:
            return fill(self.tr("%1 in a recorded voice."), name)
        if told.silent:
            said = self.tr("%1: recorded are %2 of %3 texts, the others cannot be heard.")
        elif told.recorded:
            said = self.tr("%1: recorded are %2 of %3 texts, the computer's voice says the others.")
        else:
            said = self.tr("%1 in the computer's voice, not a recorded one.")
        return fill(said, name, told.recorded, told.every)
