"""What the answers come to, in neutral words; why; what to say; what is next and what is owed."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.protocol.model import Disclosure, ResultKind
from screenapp.ui.interview import words
from screenapp.ui.interview.columns import ButtonRow, ScrollingColumns
from screenapp.ui.interview.duty_card import DutyCard
from screenapp.ui.interview.keys import Keyed
from screenapp.ui.interview.message_bar import BarMessage, MessageBar
from screenapp.ui.interview.result import result_words
from screenapp.ui.interview.result.closing_card import ClosingCard
from screenapp.ui.interview.result.outcome_card import OutcomeCard
from screenapp.ui.interview.result.person_card import PersonCard
from screenapp.ui.interview.result.recorded_card import RecordedCard
from screenapp.ui.interview.result.tier_card import TierCard
from screenapp.ui.interview.result.waiting_card import WaitingCard
from screenapp.ui.interview.steps import StepRows
from screenapp.ui.interview.view_models import ResultViewModel
from screenapp.ui.interview.why_card import WhyCard
from screenapp.ui.phrases import translated
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Field,
    Fold,
    column,
    heading,
    label,
    quiet,
    quote,
    second,
    title,
)
from screenapp.ui.widgets.dispose_widgets import discard
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import CONCERN

_SIDE = 335
_TICK = 20_000  # ms between two looks at the clock, so that a minute is never long out
_NO_DIGITS = 10  # nothing on this page is pressed by a digit
_TOLD = (Disclosure.OTHER_ABUSE, Disclosure.LABOUR, Disclosure.TRAFFICKING)


class ResultPage(Keyed):
    """A screen, not a finding.

    Signals:
        told: the person told something outside of the questions; carries a `Disclosure` value.
        concern_written: carries a worker's own concern, as typed.
        person_told, not_safe, report_made, not_agreed, passed_on, taken_on: as those of `DutyCard`.
        settled: as that of `TickRow`.
        undo_wanted: the press just made is taken back; carries its event's id.
        conversation_wanted: on to what would help.
        finish_wanted: nothing more today.
    """

    told_kind = Signal(str)
    concern_written = Signal(str)
    person_told = Signal(str)
    not_safe = Signal(str, str)
    report_made = Signal(str, str, str)
    not_agreed = Signal(str, str)
    passed_on = Signal(str, str)
    taken_on = Signal(str)
    settled = Signal(str, object, str)
    undo_wanted = Signal(object)
    conversation_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._face: ResultViewModel | None = None
        self._eyebrow, self._title, self._screen = quiet(), title(), second()
        self._unreviewed, self._beside = label("", "notice-small"), second()
        self.why = WhyCard()
        self._say_head, self._say = label("", "label"), second()
        self._quote = quote(self._say_head, self._say)
        self._told_head, self._told_more = heading(), second()
        self.disclosures = AnswerList(many=True)
        self.concern, self.keep_concern = Field(sensitive=True), Button()
        self.concern_fold = Fold("", _panel(self.concern, self.keep_concern))
        self._kept = KeptEdit(self.concern.edit, lambda: self.concern_fold.set_open(True))
        self._duties = QVBoxLayout()
        self._duties_head = heading()
        self.outcomes = OutcomeCard()
        self._next_head = heading()
        self.steps, self.tier = StepRows(), TierCard()
        self.closing, self.waiting = ClosingCard(), WaitingCard()
        self.recorded, self.person = RecordedCard(), PersonCard()
        self._undo_said, self.undo = second(), Button("", "link")
        self._undo_row = ButtonRow(self._undo_said, self.undo)
        self.clock: Callable[[], datetime] = lambda: datetime.now().astimezone()
        self._minute = QTimer(self)
        self._minute.setInterval(_TICK)
        self._minute.timeout.connect(self._show_time)
        self.told = MessageBar(self)
        self.back, self.start = Button("", icon="left"), Button("", "primary")
        self.finish = Button("", "link")
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def duties(self) -> list[DutyCard]:
        return self.findChildren(DutyCard)

    def arrow_list(self) -> AnswerList:
        return self.disclosures

    def show_said(self, said: BarMessage) -> None:
        self.told.show_said(said)
        self.tier.checked()
        self.waiting.checked()
        if self.told.isVisibleTo(self):
            self._columns.reveal(self.told)

    def show_face(self, face: ResultViewModel) -> None:
        first = self._face is None or self._face.reference != face.reference
        self._face = face
        self.concern.edit.clear()
        self.tier.show_face(face)
        self.outcomes.show_face(face)
        self.closing.show_face(face.closing, finished=face.finished)
        self.waiting.show_lines(face.waiting, face.seconds)
        self.person.show_face(face)
        self._fill_duties(face)
        self._kept.stand(CONCERN, "text")
        self.retranslate()
        self._minute.start()
        if first:
            self.why.fold()
            self.outcomes.fold.set_open(False)
            self.recorded.fold.set_open(False)
            self._columns.to_top()
        self.recorded.show_lines(face.recorded)
        self.setFocus()

    def clear(self) -> None:
        self._face = None
        self._minute.stop()

    def retranslate(self) -> None:
        self._say_head.setText(self.tr("Say this"))
        self._next_head.setText(self.tr("Next"))
        self._duties_head.setText(self.tr("What you have to do"))
        self.concern_fold.set_text(self.tr("Add a concern of your own"))
        self.concern.set_label(self.tr("What you saw or heard, and why it concerns you"))
        self.keep_concern.setText(self.tr("Keep this concern"))
        self.back.setText(self.tr("Back to the questions"))
        self.finish.setText(self.tr("Nothing more today"))
        self.undo.setText(self.tr("Undo"))
        if not self.disclosures.rows:
            kinds = [(kind.value, "") for kind in _TOLD]
            self.disclosures.set_answers(kinds, first_digit=_NO_DIGITS)
        for kind in _TOLD:
            self.disclosures.row(kind.value).setText(words.told(kind))
        self.why.retranslate()
        self.tier.retranslate()
        for card in (self.outcomes, self.closing, self.waiting, self.recorded, self.person):
            card.retranslate()
        self.told.retranslate()
        for duty in self.duties:
            duty.retranslate()
        if self._face is not None:
            self._draw(self._face)

    def _draw(self, face: ResultViewModel) -> None:
        asked = translated(face.asked) if face.asked is not None else ""
        answered = fill(self.tr("%1 of %2 answered"), face.answered, face.of)
        parts = (face.protocol, asked, answered)
        self._eyebrow.setText(fill(self.tr("%1 · %2 · %3"), *parts))
        self._title.setText(self._headline(face))
        self._screen.setText(self._caution(face))
        own = face.source if self._title.text() == face.text else ""
        self._unreviewed.setText(self.tr("Draft: no second person has read this yet"))
        self._unreviewed.setVisible(bool(own))
        self._beside.setText(own)
        self._beside.setVisible(bool(own))
        self._say.setText(translated(face.say) if face.say is not None else "")
        self._quote.setVisible(face.say is not None)
        self._show_undo(face)
        self.why.show_face(face)
        self.why.setVisible(bool(face.why))
        self.steps.show_steps(face.steps, None if face.finished else face.now)
        self._next_head.setVisible(bool(face.steps))
        self._told_head.setText(fill(self.tr("Did %1 tell you more?"), face.reference))
        self._told_more.setText(self.tr("What they said or showed outside of the questions."))
        self.disclosures.select(*{kind.value for kind, _ in face.disclosed})
        conversation = face.kind is ResultKind.POSITIVE or bool(face.disclosed)
        start, offer = self.tr("Start the conversation"), self.tr("Offer services")
        self.start.setText(start if conversation else offer)
        for part in (self.disclosures, self.concern_fold, self.back, self.finish):
            part.setEnabled(not face.finished)

    def _headline(self, face: ResultViewModel) -> str:
        if face.headline is not None:
            return translated(face.headline)
        return face.text or self.tr("These questions are not made for this age")

    def _caution(self, face: ResultViewModel) -> str:
        parts = [translated(face.caution)] if face.caution is not None else []
        if face.indeterminate and face.unsettled and not face.consent_declined:
            parts.append(self.tr("Not settled yet: %n question(s).", "", face.unsettled))
        parts.append(self.tr("This is a screen, not a finding."))
        if not face.consent_declined and not face.indeterminate:
            opens = self.tr("It opens a conversation about what %1 wants.")
            parts.append(fill(opens, face.reference))
        if face.own_wording:
            parts.append(self.tr("Own wording, not validated."))
        figures = result_words.own_figures(face.own_figures)
        if figures:
            parts.append(figures)
        return " ".join(parts)

    def _fill_duties(self, face: ResultViewModel) -> None:
        discard(*self.duties)
        for duty in face.duties:
            card = DutyCard(duty, face.reference, face.seconds, face.now)
            for heard, said in (
                (card.told, self.person_told),
                (card.unsafe, self.not_safe),
                (card.reported, self.report_made),
                (card.not_agreed, self.not_agreed),
                (card.passed_on, self.passed_on),
                (card.taken_on, self.taken_on),
            ):
                heard.connect(said)
            self._duties.addWidget(card)
        self._duties_head.setVisible(bool(face.duties))

    def _show_undo(self, face: ResultViewModel) -> None:
        self._undo_row.setVisible(face.undo is not None and not face.finished)
        if face.undo is not None:
            said = result_words.recorded(face.undo.what)
            self._undo_said.setText(fill(self.tr("Kept: %1"), said))

    def _undo_pressed(self) -> None:
        if self._face is not None and self._face.undo is not None:
            self.undo_wanted.emit(self._face.undo.event)

    def _finish_pressed(self) -> None:
        self.finish_wanted.emit()
        self.closing.open_form()

    def _show_time(self) -> None:
        """Clocks run on; what is being typed stays as it is."""
        if self._face is None or self._face.now is None or not self.isVisible():
            return
        now = self.clock()
        for duty in self.duties:
            duty.show_time(now)
        self.closing.show_time(now)

    def _connect(self) -> None:
        self.disclosures.chosen.connect(self._disclosure_pressed)
        self.keep_concern.clicked.connect(self._concern_pressed)
        self.concern.edit.returnPressed.connect(self._concern_pressed)
        self.tier.took_focus.connect(self._columns.reveal)
        self.start.clicked.connect(self.conversation_wanted)
        self.finish.clicked.connect(self._finish_pressed)
        self.undo.clicked.connect(self._undo_pressed)
        for ticked in (self.steps, self.closing):
            ticked.settled.connect(self.settled)
        for card in (self.closing, self.waiting, self.recorded):
            card.took_focus.connect(self._columns.reveal)
        self.back.clicked.connect(self.back_pressed)

    def _disclosure_pressed(self, key: str) -> None:
        face = self._face
        if face is None:
            return
        known = {kind.value for kind, _ in face.disclosed}
        if key in known:  # what was told stays told
            self.disclosures.select(*known)
        else:
            self.told_kind.emit(key)

    def _concern_pressed(self) -> None:
        self.concern_written.emit(self.concern.text)

    def _lay_out(self) -> None:
        main, side, foot, side_foot = QWidget(), QWidget(), QWidget(), QWidget()
        self._duties.setSpacing(Sizes.GAP)
        whole = QVBoxLayout(main)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.APART)
        parts = (self._eyebrow, self._title, self._unreviewed, self._beside, self._screen)
        whole.addLayout(column(self._duties_head, self._duties))
        whole.addWidget(self.waiting)
        whole.addLayout(column(*parts))
        whole.addWidget(self.outcomes)
        whole.addWidget(self.why)
        whole.addWidget(self._quote)
        whole.addLayout(column(self._told_head, self._told_more, self.disclosures))
        whole.addLayout(column(self.concern_fold, self.person, self.recorded, gap=0))
        next_ = column(self._next_head, self.steps)
        side.setLayout(column(next_, self.closing, self.tier, gap=Sizes.APART))
        foot.setLayout(
            column(self.told, self._undo_row, ButtonRow(self.back, self.start, last=self.finish))
        )
        side_foot.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._columns = ScrollingColumns(main, foot, side, side_foot, side_width=_SIDE, gap=56)
        outer.addWidget(self._columns)


def _panel(*children: QWidget) -> QWidget:
    panel = QWidget()
    panel.setLayout(column(*children))
    return panel
