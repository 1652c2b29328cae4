"""The faces of a try: how it begins, a gate, a question, a result."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from screenapp.screening.person import AgeBasis, Presence
from screenapp.ui import texts
from screenapp.ui.interview import words
from screenapp.ui.interview.answer_entry import AnswerEntry
from screenapp.ui.interview.outcome_card import OutcomeCard
from screenapp.ui.interview.steps import StepRows
from screenapp.ui.interview.view_models import (
    LATER,
    NO,
    YES,
    ConsentViewModel,
    DutyLine,
    PartnerViewModel,
    Phrase,
    PrivacyViewModel,
    QuestionViewModel,
    ResultViewModel,
)
from screenapp.ui.interview.why_card import WhyCard
from screenapp.ui.protocols.parts import RowStack
from screenapp.ui.protocols.view_models import Begun, StartViewModel
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Field,
    Segments,
    body,
    card,
    column,
    heading,
    label,
    question,
    quiet,
    quote,
    second,
    speak,
    strong,
    title,
)

translate = QCoreApplication.translate

_PARTNER_ROWS = (YES, LATER)
_CONSENT_ROWS = (YES, NO)


class TryStart(QWidget):
    """Signals:
    begun: a reason was chosen; carries a `Begun`.
    """

    begun = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._face: StartViewModel | None = None
        self._what = body()
        self.age = Field()
        self.age.edit.setMaxLength(9)
        self._basis_label, self.basis = label("", "label"), Segments()
        self._why = heading()
        self.triggers = AnswerList()
        self.begin = Button()
        self.triggers.chosen.connect(self._chosen)
        self.begin.clicked.connect(self._without_reason)
        known = column(self._basis_label, self.basis, gap=4)
        self.setLayout(
            column(self._what, self.age, known, self._why, self.triggers, self.begin, gap=16)
        )

    def show_face(self, face: StartViewModel) -> None:
        other = self._face is None or self._face.script.protocol is not face.script.protocol
        self._face = face
        if other:
            self.age.edit.clear()
            self.basis.select("")
        triggers = face.script.protocol.triggers
        self.triggers.set_answers([(t.id, t.id) for t in triggers])
        self.retranslate()
        if face.age_unclear:
            self.age.setFocus()

    def retranslate(self) -> None:
        self._what.setText(
            self.tr("Answer as anybody might. You see what each answer changes, and why.")
        )
        self.age.set_label(self.tr("Age, or a range such as 16-19; it may be left empty"))
        self._basis_label.setText(self.tr("How the age is known"))
        self.basis.set_options([(basis.value, texts.age_basis(basis)) for basis in AgeBasis])
        self._why.setText(self.tr("Why are they offered the questions?"))
        self.begin.setText(self.tr("Begin without a reason"))
        face = self._face
        if face is None:
            return
        unclear = self.tr("Type an age such as 34 or 16-19, or leave it out.")
        self.age.show_note(unclear if face.age_unclear else "")
        for trigger in face.script.protocol.triggers:
            said = face.script.say(f"trigger/{trigger.id}/text", trigger.text)
            self.triggers.row(trigger.id).setText(said)

    def _chosen(self, trigger: str) -> None:
        basis = AgeBasis(self.basis.selected) if self.basis.selected else None
        self.triggers.select()
        self.begun.emit(Begun(trigger=trigger, age=self.age.text, basis=basis))

    def _without_reason(self) -> None:
        self._chosen("")


class TryGate(QWidget):
    """Who is in the room, whether the person agrees, or that a partner does the next part.

    Signals:
        present: carries the value of a `Presence`.
        agreed: carries ``yes``, ``no`` or ``later``.
    """

    present = Signal(str)
    agreed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._face: PrivacyViewModel | ConsentViewModel | PartnerViewModel | None = None
        self._eyebrow, self._question, self._shut = quiet(), question(), second()
        self.answers = AnswerList()
        self.answers.chosen.connect(self._chosen)
        asked = column(self._eyebrow, self._question, gap=4)
        self.setLayout(column(asked, self.answers, self._shut, gap=Sizes.GROUP))

    def show_privacy(self, face: PrivacyViewModel) -> None:
        self._show(face, [presence.value for presence in Presence])
        if face.presence is not None:
            self.answers.select(face.presence.value)

    def show_consent(self, face: ConsentViewModel) -> None:
        self._show(face, list(_CONSENT_ROWS))

    def show_partner(self, face: PartnerViewModel) -> None:
        self._show(face, list(_PARTNER_ROWS))

    def retranslate(self) -> None:
        shut = False
        match self._face:
            case PrivacyViewModel() as face:
                shut = face.presence is not None and not face.presence.private
                self._eyebrow.setText("")
                self._question.setText(self.tr("Who is in the room?"))
                for presence in Presence:
                    self.answers.row(presence.value).setText(words.presence(presence))
            case ConsentViewModel(stage=stage):
                self._eyebrow.setText(stage)
                self._question.setText(self.tr("Does the person agree to be asked?"))
                self._word((YES, self.tr("Yes")), (NO, self.tr("Rather not")))
            case PartnerViewModel(stage=stage):
                self._eyebrow.setText(stage)
                self._question.setText(self.tr("A partner does the next part."))
                passed = self.tr("It is passed on")
                self._word((YES, passed), (LATER, self.tr("Not passed on")))
            case None:
                pass
        self._eyebrow.setVisible(bool(self._eyebrow.text()))
        self._shut.setText(self.tr("The questions stay closed until the person is alone."))
        self._shut.setVisible(shut)

    def _show(
        self, face: PrivacyViewModel | ConsentViewModel | PartnerViewModel, keys: list[str]
    ) -> None:
        self._face = face
        self.answers.set_answers([(key, key) for key in keys])
        self.retranslate()

    def _word(self, *said: tuple[str, str]) -> None:
        for key, text in said:
            self.answers.row(key).setText(text)

    def _chosen(self, key: str) -> None:
        if isinstance(self._face, PrivacyViewModel):
            self.present.emit(key)
        else:
            self.agreed.emit(key)


class TryQuestion(QWidget):
    """One question with the answers of the interview."""

    def __init__(self) -> None:
        super().__init__()
        self._face: QuestionViewModel | None = None
        self._eyebrow, self._question = quiet(), question()
        self._unreviewed, self._beside = label("", "notice-small"), second()
        self._help_head, self._help = label("", "label"), second()
        self._quote = quote(self._help_head, self._help)
        self.entry = AnswerEntry()
        asked = column(self._eyebrow, self._question, self._unreviewed, self._beside, gap=4)
        self.setLayout(column(asked, self._quote, self.entry, gap=Sizes.GROUP))

    @property
    def answers(self) -> AnswerList:
        return self.entry.answers

    def show_face(self, face: QuestionViewModel) -> None:
        self._face = face
        self.entry.show_face(face)
        self.retranslate()

    def take_focus(self) -> None:
        field = self.entry.first_field()
        if field is not None:
            field.setFocus()

    def retranslate(self) -> None:
        self.entry.retranslate()
        face = self._face
        if face is None:
            return
        place = fill(self.tr("%1 of about %2"), face.number, face.about)
        self._eyebrow.setText(fill(self.tr("%1 · %2"), face.stage, place))
        self._say(face.question, face.beside)
        how = self.tr("How to ask") if face.from_person else self.tr("How to note it")
        self._help_head.setText(how)
        self._help.setText(face.help or "")
        self._quote.setVisible(bool(face.help))

    def _say(self, asked: Phrase, beside: Phrase | None) -> None:
        self._question.setText(asked.text)
        speak(self._question, asked.language)
        self._unreviewed.setText(self.tr("Not yet reviewed by a second speaker"))
        self._unreviewed.setVisible(not asked.reviewed)
        self._beside.setVisible(beside is not None)
        if beside is not None:
            self._beside.setText(beside.text)
            speak(self._beside, beside.language)


class TryResult(QWidget):
    """What the answers come to, why, what would be done, and what a partner hands back."""

    def __init__(self) -> None:
        super().__init__()
        self._face: ResultViewModel | None = None
        self._eyebrow, self._title = quiet(), title()
        self.why = WhyCard()
        self.outcomes = OutcomeCard()
        self._next_head, self.steps = heading(), StepRows()
        self._duties_head, self._duties = heading(), RowStack()
        next_, duties = QWidget(), QWidget()
        next_.setLayout(column(self._next_head, self.steps))
        duties.setLayout(column(self._duties_head, self._duties))
        self._next, self._owed = next_, duties
        said = column(self._eyebrow, self._title, gap=4)
        self.setLayout(column(said, self.outcomes, self.why, next_, duties, gap=Sizes.APART))

    def show_face(self, face: ResultViewModel) -> None:
        self._face = face
        self.outcomes.show_face(face)
        self.why.show_face(face)
        self.steps.show_steps(face.steps)
        self.retranslate()

    def retranslate(self) -> None:
        self._next_head.setText(self.tr("Next"))
        self._duties_head.setText(self.tr("Duties"))
        self.why.retranslate()
        self.outcomes.retranslate()
        face = self._face
        if face is None:
            return
        answered = fill(self.tr("%1 of %2 answered"), face.answered, face.of)
        tier = fill(self.tr("Tier: %1"), texts.tier(face.tier))
        self._eyebrow.setText(fill(self.tr("%1 · %2"), answered, tier))
        self._title.setText(comes_to(face))
        self._next.setVisible(bool(face.steps))
        self._duties.clear()
        self._duties.add(*(self._duty(duty) for duty in face.duties))
        self._owed.setVisible(bool(face.duties))

    def _duty(self, duty: DutyLine) -> QWidget:
        where = [part for part in (duty.to or "", words.within(duty.within)) if part]
        settled = "" if duty.settled else self.tr("This may apply too. It is not settled yet.")
        made = card(strong(duty.text), gap=4)
        for text in (" · ".join(where), settled):
            if text:
                made.add(second(text))
        return made


def comes_to(face: ResultViewModel) -> str:
    """The result in one line."""
    if face.text is not None:
        return face.text
    if face.indeterminate:
        return translate("TryFaces", "Not settled yet")
    return translate("TryFaces", "These questions are not asked at this age.")
