"""What the answers come to, in neutral words; why; what to say; what is next and what is owed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.protocol.model import Disclosure, ResultKind
from screenapp.ui.interview import words
from screenapp.ui.interview.columns import ButtonRow, ScrollingColumns
from screenapp.ui.interview.duty_card import DutyCard
from screenapp.ui.interview.keys import Keyed
from screenapp.ui.interview.message_bar import BarMessage, MessageBar
from screenapp.ui.interview.outcome_card import OutcomeCard
from screenapp.ui.interview.steps import StepRows
from screenapp.ui.interview.tier_card import TierCard
from screenapp.ui.interview.view_models import ResultViewModel
from screenapp.ui.interview.why_card import WhyCard
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

_SIDE = 335
_TOLD = (Disclosure.OTHER_ABUSE, Disclosure.LABOUR, Disclosure.TRAFFICKING)


class ResultPage(Keyed):
    """A screen, not a finding.

    Signals:
        told: the person told something outside of the questions; carries a `Disclosure` value.
        concern_written: carries a worker's own concern, as typed.
        duty_met: carries the obligation's id, whether the person was told, and the reason.
        conversation_wanted: on to what would help.
        finish_wanted: nothing more today.
    """

    told_kind = Signal(str)
    concern_written = Signal(str)
    duty_met = Signal(str, object, str)
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
        self._duties = QVBoxLayout()
        self._duties_head = heading()
        self.outcomes = OutcomeCard()
        self._next_head = heading()
        self.steps, self.tier = StepRows(), TierCard()
        self.told = MessageBar()
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
        if self.told.isVisibleTo(self):
            self._columns.reveal(self.told)

    def show_face(self, face: ResultViewModel) -> None:
        first = self._face is None or self._face.reference != face.reference
        self._face = face
        self.concern.edit.clear()
        self.tier.show_face(face)
        self.outcomes.show_face(face)
        self._fill_duties(face)
        self.retranslate()
        if first:
            self.why.fold()
            self.outcomes.fold.set_open(False)
            self._columns.to_top()
        self.setFocus()

    def clear(self) -> None:
        self._face = None

    def retranslate(self) -> None:
        self._say_head.setText(self.tr("Say this"))
        self._next_head.setText(self.tr("Next"))
        self._duties_head.setText(self.tr("What you have to do"))
        self.concern_fold.set_text(self.tr("Add a concern of your own"))
        self.concern.set_label(self.tr("What you saw or heard, and why it concerns you"))
        self.keep_concern.setText(self.tr("Keep this concern"))
        self.back.setText(self.tr("Back to the questions"))
        self.finish.setText(self.tr("Nothing more today"))
        if not self.disclosures.rows:
            self.disclosures.set_answers([(kind.value, "") for kind in _TOLD], first_digit=10)
        for kind in _TOLD:
            self.disclosures.row(kind.value).setText(words.told(kind))
        self.why.retranslate()
        self.tier.retranslate()
        self.outcomes.retranslate()
        self.told.retranslate()
        for duty in self.duties:
            duty.retranslate()
        if self._face is not None:
            self._draw(self._face)

    def _draw(self, face: ResultViewModel) -> None:
        asked = words.asked_by(face.channel)
        answered = fill(self.tr("%1 of %2 answered"), face.answered, face.of)
        parts = (face.protocol, asked, answered)
        self._eyebrow.setText(fill(self.tr("%1 · %2 · %3"), *parts))
        self._title.setText(self._headline(face))
        self._screen.setText(self._caution(face))
        own = face.source if self._title.text() == face.text else ""
        self._unreviewed.setText(self.tr("Not yet reviewed by a second speaker"))
        self._unreviewed.setVisible(bool(own))
        self._beside.setText(own)
        self._beside.setVisible(bool(own))
        self._say.setText(self._what_to_say(face))
        self.why.show_face(face)
        self.why.setVisible(bool(face.why))
        self.steps.show_steps(face.steps)
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
        if face.consent_declined:
            return self.tr("Chose not to be asked")
        if face.indeterminate:
            return self.tr("Result incomplete")
        return face.text or self.tr("These questions are not made for this age")

    def _caution(self, face: ResultViewModel) -> str:
        parts = []
        if face.consent_declined:
            parts.append(
                self.tr("That is a full answer. Care goes on, and the person can come back.")
            )
        elif face.indeterminate:
            parts.append(self.tr("Try again when private. What is missing could change it."))
            if face.unsettled:
                parts.append(self.tr("Not settled yet: %n question(s).", "", face.unsettled))
        parts.append(self.tr("This is a screen, not a finding."))
        if not face.consent_declined and not face.indeterminate:
            opens = self.tr("It opens a conversation about what %1 wants.")
            parts.append(fill(opens, face.reference))
        if face.own_wording:
            parts.append(self.tr("Own wording, not validated."))
        return " ".join(parts)

    def _what_to_say(self, face: ResultViewModel) -> str:
        if face.consent_declined:
            return self.tr("“That is fine. If you ever want to talk, ask for me or a colleague.”")
        if face.kind is ResultKind.POSITIVE or face.disclosed:
            return self.tr(
                "“Thank you for telling me. Nothing has to happen now. Would you like to hear who "
                "could help?”"
            )
        return self.tr(
            "“Thank you. You can come back and talk to us at any time. Would you like the "
            "information that everyone gets?”"
        )

    def _fill_duties(self, face: ResultViewModel) -> None:
        discard(*self.duties)
        for duty in face.duties:
            card = DutyCard(duty, face.reference)
            card.met.connect(self.duty_met)
            self._duties.addWidget(card)
        self._duties_head.setVisible(bool(face.duties))

    def _connect(self) -> None:
        self.disclosures.chosen.connect(self._disclosure_pressed)
        self.keep_concern.clicked.connect(self._concern_pressed)
        self.concern.edit.returnPressed.connect(self._concern_pressed)
        self.tier.took_focus.connect(self._columns.reveal)
        self.start.clicked.connect(self.conversation_wanted)
        self.finish.clicked.connect(self.finish_wanted)
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
        whole.addLayout(column(*parts))
        whole.addLayout(column(self._duties_head, self._duties))
        whole.addWidget(self.outcomes)
        whole.addWidget(self.why)
        whole.addWidget(self._quote)
        whole.addLayout(column(self._told_head, self._told_more, self.disclosures))
        whole.addWidget(self.concern_fold)
        side.setLayout(column(column(self._next_head, self.steps), self.tier, gap=Sizes.APART))
        foot.setLayout(column(self.told, ButtonRow(self.back, self.start, last=self.finish)))
        side_foot.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._columns = ScrollingColumns(main, foot, side, side_foot, side_width=_SIDE, gap=56)
        outer.addWidget(self._columns)


def _panel(*children: QWidget) -> QWidget:
    panel = QWidget()
    panel.setLayout(column(*children))
    return panel
