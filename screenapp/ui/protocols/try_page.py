"""A try: one thing at a time, what it comes to beside it, and nothing of it is ever kept."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.screening.answers import Refusal
from screenapp.ui.interview.columns import ButtonRow, ScrollingColumns
from screenapp.ui.interview.keys import Keyed
from screenapp.ui.interview.message_bar import MessageBar
from screenapp.ui.interview.view_models import (
    ActionNotDone,
    ConsentViewModel,
    ExitTo,
    Heading,
    NotSaved,
    PartnerViewModel,
    PrivacyViewModel,
    QuestionViewModel,
    ResultViewModel,
    Word,
)
from screenapp.ui.protocols.parts import OneOf, PageHead
from screenapp.ui.protocols.status_part import StandingPart
from screenapp.ui.protocols.trial_pages import TryGate, TryQuestion, TryResult, TryStart
from screenapp.ui.protocols.view_models import StartViewModel
from screenapp.ui.shell.languages import name_of
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import AnswerList, Button, Segments, column, quiet, strong

_SIDE = 320
_SILENT = (Word.KEPT, Word.GIVEN_BACK, Word.LEFT_ALONE, Word.STOPPED, Word.TALK_WANTED)


class TryPage(Keyed):
    """Shows what the interview's own presenter tells it to: it is one of its views.

    Signals:
        left: back to the protocol.
        begin_wanted: a try is to begin; carries a `Begun`.
        again_wanted: from the start.
        result_wanted: what it comes to as it stands.
        questions_wanted: back from the result.
    """

    left = Signal()
    begin_wanted = Signal(object)
    again_wanted = Signal()
    result_wanted = Signal()
    questions_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self.head = PageHead()
        self._nothing_kept = strong()
        self.start, self.gate = TryStart(), TryGate()
        self.question, self.result = TryQuestion(), TryResult()
        self._faces = OneOf(self.start, self.gate, self.question, self.result)
        self.told = MessageBar()
        self.standing = StandingPart()
        self._asked_in, self.languages = quiet(), Segments()
        self.back, self.forward = Button(icon="left"), Button(kind="primary")
        self.again, self.now = Button(), Button()
        self._columns = self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def face(self) -> QWidget:
        """The face that is shown."""
        return self._faces.shown

    def arrow_list(self) -> AnswerList | None:
        match self.face:
            case TryGate() as gate:
                return gate.answers
            case TryQuestion() as question:
                return question.answers
            case _:
                return None

    # --- what the presenter tells -------------------------------------------------------

    def show_start(self, face: StartViewModel) -> None:
        self._title = face.script.title
        self.standing.clear()
        self.start.show_face(face)
        self._put(self.start)

    def show_heading(self, heading: Heading) -> None:
        """A try has no reference and no clock to show."""

    def show_nothing(self) -> None:
        self.told.show_said(None)

    def show_privacy(self, face: PrivacyViewModel) -> None:
        self.gate.show_privacy(face)
        self._put(self.gate)

    def show_consent(self, face: ConsentViewModel) -> None:
        self.gate.show_consent(face)
        self._put(self.gate)

    def show_partner(self, face: PartnerViewModel) -> None:
        self.gate.show_partner(face)
        self._put(self.gate)

    def show_question(self, face: QuestionViewModel) -> None:
        self.question.show_face(face)
        self.languages.set_options([(name, name_of(name)) for name in face.side.languages])
        self.languages.select(face.side.language or face.side.languages[0])
        self._put(self.question)

    def show_result(self, face: ResultViewModel) -> None:
        self.result.show_face(face)
        self._put(self.result)

    def show_word(self, word: Word | Refusal | NotSaved | ActionNotDone | None) -> None:
        self.told.show_said(None if word in _SILENT else word)

    def leave(self, way: ExitTo, screening: UUID) -> None:
        """There is no other place to go on to: from the start, then."""
        self.again_wanted.emit()

    def show_standing(self, face: ResultViewModel, number: int, about: int) -> None:
        self.standing.show_face(face, number, about)

    # --- itself ------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.head.show_words(self.tr("Back to the protocol"), self._title, "")
        self._nothing_kept.setText(self.tr("This is a try. Nothing is kept."))
        self.back.setText(self.tr("Back"))
        self.forward.setText(self.tr("Forward"))
        self.again.setText(self.tr("Start again"))
        self._asked_in.setText(self.tr("Asked in"))
        self.now.setText(self.tr("See what it comes to now"))
        for part in (self.start, self.gate, self.question, self.result, self.standing, self.told):
            part.retranslate()

    def _put(self, face: QWidget) -> None:
        other = self.face is not face
        self._faces.show_face(face)
        asked, ended = face is self.question, face is self.result
        self.back.setVisible(asked or ended)
        self.forward.setVisible(asked)
        self.again.setVisible(face is not self.start)
        self.now.setVisible(face in (self.gate, self.question))
        several = asked and len(self.languages.segments) > 1
        for part in (self._asked_in, self.languages):
            part.setVisible(several)
        self.head.show_words(self.tr("Back to the protocol"), self._title, "")
        if other:
            self._columns.to_top()
            self.setFocus()
        if asked:
            self.question.take_focus()

    def _go_back(self) -> None:
        if self.face is self.result:
            self.questions_wanted.emit()
        else:
            self.back_pressed.emit()

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.start.begun.connect(self.begin_wanted)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self.forward_pressed)
        self.again.clicked.connect(self.again_wanted)
        self.now.clicked.connect(self.result_wanted)

    def _lay_out(self) -> ScrollingColumns:
        main, foot, side, side_foot = QWidget(), QWidget(), QWidget(), QWidget()
        main.setLayout(column(self.head, self._nothing_kept, self._faces, gap=Sizes.GROUP))
        side.setLayout(
            column(self.standing, column(self._asked_in, self.languages, gap=4), gap=Sizes.PAGE)
        )
        foot.setLayout(
            column(self.told, ButtonRow(self.back, self.forward, self.now, last=self.again))
        )
        side_foot.hide()
        columns = ScrollingColumns(
            main, foot, side, side_foot, side_width=_SIDE, gap=64, ruled=True
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Sizes.PAGE, Sizes.APART, Sizes.PAGE, Sizes.PAGE)
        outer.addWidget(columns)
        return columns
