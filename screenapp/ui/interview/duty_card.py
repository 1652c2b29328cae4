"""What the law or the rules ask of staff: a prompt and a record. Nothing is ever sent from here."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.interview import words
from screenapp.ui.interview.columns import filled_row
from screenapp.ui.interview.result import result_words, terms_words
from screenapp.ui.interview.view_models import Colleague, DutyLine
from screenapp.ui.phrases import translated
from screenapp.ui.texts import fill
from screenapp.ui.widgets import AnswerList, Button, Field, column, label, notice, quote
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import duty_part

_NO_DIGITS = 10


class DutyCard(QWidget):
    """One obligation, with its clock and owner, in amber until it is done.

    The person is told first, or it is written why not; only then is *Report made* awake. No
    single press ends a duty: a report names whom it was made to.

    Signals:
        told: the person was told; carries the obligation's id.
        unsafe: it is not safe to tell; carries the id and the reason as typed.
        reported: it is done; carries the id, with whom, and when, as typed.
        not_agreed: the person did not consent to what needs it; carries the id and the reason.
        passed_on: offered to a colleague; carries the debt's key and the staff id.
        taken_on: who is signed in takes it on; carries the debt's key.
    """

    told = Signal(str)
    unsafe = Signal(str, str)
    reported = Signal(str, str, str)
    not_agreed = Signal(str, str)
    passed_on = Signal(str, str)
    taken_on = Signal(str)

    def __init__(
        self,
        duty: DutyLine,
        reference: str,
        colleagues: tuple[Colleague, ...] = (),
        now: datetime | None = None,
    ) -> None:
        super().__init__()
        self._duty, self._reference, self._now = duty, reference, now
        self.paper = notice()
        self._beside, self._clock = label("", "notice-small"), label("", "notice")
        self._owner, self._law = label("", "notice-small"), label("", "notice-small")
        self._say_head, self._say = label("", "notice-small"), label("", "notice-body")
        self._quote = quote(self._say_head, self._say)
        self._stands = label("", "notice-body")
        self.tell, self.report = Button("", "notice"), Button("", "notice")
        self.not_safe, self.hand_over = Button("", "link"), Button("", "link")
        self.no_consent, self.take = Button("", "link"), Button("", "notice")
        self.reason, self.keep = Field(sensitive=True), Button()
        self.whom, self.when = Field(sensitive=True), Field(sensitive=True)
        self.keep_report = Button()
        self.colleagues = AnswerList()
        self.colleagues.set_answers([(c.id, c.name) for c in colleagues], first_digit=_NO_DIGITS)
        self._forms = [_panel(self.reason, self.keep), _panel(self.colleagues)]
        self._forms.append(_panel(self.whom, self.when, self.keep_report))
        self._why, self._who, self._report = self._forms
        self._refused = False
        self._lay_out()
        self._connect()
        self._keep_what_is_typed()
        self.retranslate()

    @property
    def duty(self) -> DutyLine:
        return self._duty

    def show_time(self, now: datetime) -> None:
        self._now = now
        left = result_words.time_left(self._duty.due_at, now)
        until = result_words.until(self._duty.due_at)
        self._clock.setText(" · ".join(part for part in (left, until) if part))
        self._clock.setVisible(bool(self._clock.text()))

    def retranslate(self) -> None:
        duty = self._duty
        parts = [part for part in (duty.to or "", words.within(duty.within)) if part]
        self.paper.show_words(duty.text, " · ".join(parts))
        self._beside.setText(duty.beside)
        self._beside.setVisible(bool(duty.beside))
        self.show_time(self._now) if self._now is not None else self._clock.hide()
        self._owner.setText(self._whose())
        self._owner.setVisible(duty.settled and not duty.met)
        said = translated(duty.words) if duty.words is not None else ""
        self._say_head.setText(fill(self.tr("Say this to %1 before you report"), self._reference))
        self._say.setText(said)
        self._quote.setVisible(bool(said) and not duty.met)
        self._stands.setText(self._how_it_stands())
        self._law.setText("\n".join(part for part in (self._cited(), self._set_here()) if part))
        self._law.setVisible(bool(self._law.text()))
        self._retranslate_deeds()

    def _cited(self) -> str:
        """The law that the protocol cites; where it left it to the site, that stands below."""
        set_here = self._duty.set_here
        return "" if set_here is not None and set_here.law is not None else self._duty.law or ""

    def _set_here(self) -> str:
        """What this site had set when the duty arose."""
        set_here = self._duty.set_here
        parts = terms_words.lines(set_here) if set_here is not None else []
        return "\n".join((self.tr("Set for this place:"), *parts)) if parts else ""

    def _retranslate_deeds(self) -> None:
        duty = self._duty
        self.tell.setText(fill(self.tr("%1 has been told"), self._reference))
        self.report.setText(self.tr("Report made"))
        self.not_safe.setText(self.tr("Not safe to tell"))
        self.hand_over.setText(self.tr("Hand over"))
        self.no_consent.setText(self.tr("The person does not agree"))
        self.take.setText(self.tr("I take this on"))
        asked = self.tr("Why the person did not agree")
        self.reason.set_label(asked if self._refused else self.tr("Why it is not safe to tell"))
        self.keep.setText(self.tr("Keep this reason"))
        self.whom.set_label(self.tr("Who took the report"))
        self.when.set_label(self.tr("When, if not just now"))
        self.keep_report.setText(self.tr("Record it as done"))
        open_ = duty.settled and not duty.met
        awake = duty.told is not None or not duty.tell_first
        self.tell.setVisible(open_ and not awake)
        self.not_safe.setVisible(open_ and not awake)
        self.report.setVisible(open_)
        self.report.setEnabled(awake)
        self.no_consent.setVisible(open_ and duty.consent_first and awake)
        offer = open_ and duty.mine and not duty.offered_to
        self.hand_over.setVisible(offer and bool(self.colleagues.rows))
        self.take.setVisible(open_ and (duty.offered_to_me or not duty.mine))

    def _whose(self) -> str:
        duty = self._duty
        if duty.offered_to_me:
            return fill(
                self.tr("%1 offers it to you. It is theirs until you take it on."), self._by()
            )
        if duty.offered_to:
            text = self.tr("Offered to %1. It is yours until they take it on.")
            if not duty.mine:
                text = self.tr("Offered to %1, who has not taken it on yet.")
            return fill(text, duty.offered_to)
        if duty.mine:
            return self.tr("It is yours until it is done.")
        return fill(self.tr("It is with %1 until it is done."), self._by())

    def _by(self) -> str:
        return self._duty.owner or self.tr("a colleague")

    def _how_it_stands(self) -> str:
        duty = self._duty
        if not duty.settled:
            return self.tr("This may apply too. It is not settled yet.")
        parts = []
        if duty.told is not None:
            said = self.tr("Told: %1") if duty.told.done else self.tr("Not safe to tell: %1")
            parts.append(fill(said, result_words.done_by(duty.told)))
        elif duty.consent_first and not duty.met:
            parts.append(self.tr("Ask the person first: it needs their consent."))
        elif duty.tell_first and not duty.met:
            parts.append(
                self.tr("It needs no consent. Tell the person first what you do, and why.")
            )
        elif not duty.met:
            parts.append(self.tr("It needs no consent."))
        if duty.met:
            parts.append(self._done())
        return "\n".join(parts)

    def _done(self) -> str:
        duty = self._duty
        if duty.done is None:
            return self.tr("Recorded as done.")
        done = result_words.done_by(duty.done)
        if duty.done_to:
            return fill(self.tr("Recorded as done: %1, to %2."), done, duty.done_to)
        return fill(self.tr("Recorded as done: %1."), done)

    def _connect(self) -> None:
        duty = self._duty
        self.tell.clicked.connect(lambda: self.told.emit(duty.id))
        self.take.clicked.connect(lambda: self.taken_on.emit(duty.key))
        self.not_safe.clicked.connect(lambda: self._ask_why(refused=False))
        self.no_consent.clicked.connect(lambda: self._ask_why(refused=True))
        self.keep.clicked.connect(self._report_why)
        self.reason.edit.returnPressed.connect(self._report_why)
        self.report.clicked.connect(lambda: self._open(self._report))
        self.keep_report.clicked.connect(self._report_done)
        self.hand_over.clicked.connect(lambda: self._open(self._who))
        self.colleagues.chosen.connect(lambda staff: self.passed_on.emit(duty.key, staff))

    def _keep_what_is_typed(self) -> None:
        part = duty_part(self._duty.id)
        KeptEdit(self.reason.edit, lambda: self._open(self._why)).stand(part, "reason")
        for name, field in (("whom", self.whom), ("when", self.when)):
            KeptEdit(field.edit, lambda: self._open(self._report)).stand(part, name)

    def _open(self, form: QWidget) -> None:
        for one in self._forms:
            one.setVisible(one is form)
        form.setFocus()

    def _ask_why(self, *, refused: bool) -> None:
        self._refused = refused
        self._retranslate_deeds()
        self._open(self._why)

    def _report_why(self) -> None:
        heard = self.not_agreed if self._refused else self.unsafe
        heard.emit(self._duty.id, self.reason.text)

    def _report_done(self) -> None:
        self.reported.emit(self._duty.id, self.whom.text, self.when.text)

    def _lay_out(self) -> None:
        self.paper.words.setProperty("k", "notice")
        self.paper.add(self._beside, self._clock, self._owner, self._quote, self._stands, self._law)
        self.paper.add(filled_row(self.tell, self.report, self.take))
        self.paper.add(filled_row(self.not_safe, self.no_consent, self.hand_over))
        self.paper.add(*self._forms)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.paper)


def _panel(*children: QWidget) -> QWidget:
    panel = QWidget()
    panel.setLayout(column(*children))
    panel.setFocusProxy(children[0])
    panel.hide()
    return panel
