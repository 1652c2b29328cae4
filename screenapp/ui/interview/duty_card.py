"""What the law or the rules ask of staff: a prompt and a record. Nothing is ever sent from here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.interview import words
from screenapp.ui.interview.view_models import DutyLine
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, Field, card, quiet, second, strong
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import duty_part


class DutyCard(QWidget):
    """One obligation. The person is told first, or it is written why not.

    Signals:
        met: carries the obligation's id, whether the person was told, and the reason if not.
    """

    met = Signal(str, object, str)

    def __init__(self, duty: DutyLine, reference: str) -> None:
        super().__init__()
        self._duty, self._reference = duty, reference
        self._text, self._where, self._first = strong(), second(), second()
        self._beside = second()
        self._law = quiet()
        self.told, self.untold = Button(), Button("", "link")
        self.reason, self.keep = Field(sensitive=True), Button()
        for part in (self.reason, self.keep):
            part.hide()
        KeptEdit(self.reason.edit, self._ask_reason).stand(duty_part(duty.id), "reason")
        self.told.clicked.connect(self._report_told)
        self.untold.clicked.connect(self._ask_reason)
        self.keep.clicked.connect(self._report_untold)
        self.reason.edit.returnPressed.connect(self._report_untold)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        paper = card(self._text, self._beside, self._where, self._first, self._law)
        paper.add(self.told, self.untold, self.reason, self.keep)
        whole.addWidget(paper)
        self.retranslate()

    @property
    def duty(self) -> DutyLine:
        return self._duty

    def retranslate(self) -> None:
        duty = self._duty
        self._text.setText(duty.text)
        self._beside.setText(duty.beside)
        self._beside.setVisible(bool(duty.beside))
        parts = [part for part in (duty.to or "", words.within(duty.within)) if part]
        self._where.setText(" · ".join(parts))
        self._where.setVisible(bool(parts))
        self._first.setText(self._what_first())
        self._law.setText(duty.law or "")
        self._law.setVisible(bool(duty.law))
        told = (
            self.tr("I told %1 first. It is done.") if duty.tell_first else self.tr("It is done.")
        )
        self.told.setText(fill(told, self._reference))
        self.untold.setText(self.tr("Done, and I could not tell the person"))
        self.reason.set_label(self.tr("Why the person was not told"))
        self.keep.setText(self.tr("Record it as done"))
        open_ = duty.settled and not duty.met
        self.told.setVisible(open_)
        self.untold.setVisible(open_ and duty.tell_first)

    def _what_first(self) -> str:
        duty = self._duty
        if duty.met:
            return self.tr("Recorded as done.")
        if not duty.settled:
            return self.tr("This may apply too. It is not settled yet.")
        if duty.consent_first:
            return self.tr("Ask the person first: it needs their consent.")
        if duty.tell_first:
            return self.tr("It needs no consent. Tell the person first what you do, and why.")
        return self.tr("It needs no consent.")

    def _report_told(self) -> None:
        self.met.emit(self._duty.id, True, "")

    def _ask_reason(self) -> None:
        self.reason.show()
        self.keep.show()
        self.untold.hide()
        self.reason.setFocus()

    def _report_untold(self) -> None:
        self.met.emit(self._duty.id, False, self.reason.text)
