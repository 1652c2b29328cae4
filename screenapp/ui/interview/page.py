"""The interview's place in the window: one face at a time."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar, assert_never
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from screenapp.ui import texts
from screenapp.ui.interview import introducing, words
from screenapp.ui.interview.consent_page import ConsentPage
from screenapp.ui.interview.message_bar import BarMessage
from screenapp.ui.interview.notes.page import NotesPage
from screenapp.ui.interview.notes.view_model import NotesViewModel
from screenapp.ui.interview.pointing.page import PointPage
from screenapp.ui.interview.pointing.view_model import PointViewModel
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.interview.privacy_page import PrivacyPage
from screenapp.ui.interview.question_page import QuestionPage
from screenapp.ui.interview.result_page import ResultPage
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
from screenapp.ui.shell.face_stack import FaceStack
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.texts import fill
from screenapp.ui.widgets.urgent_help import UrgentHelp
from screenapp.ui.wishes.bar import WishesBar

_SMALL = (1000, 600)  # px of width and height at usual size
_LOW = 450  # px of height at usual size
_Face = PrivacyPage | ConsentPage | QuestionPage | PointPage | NotesPage | ResultPage
_F = TypeVar("_F", PrivacyPage, ConsentPage, QuestionPage, PointPage, NotesPage, ResultPage)


class InterviewPage(Page):
    """Shows the face that the presenter tells it to.

    Signals:
        left: back to Today; carries the screening's id.
        hand_over_wanted: the person takes the screen; carries the screening's id.
        referral_wanted: on to what would help; follow_up_wanted: on to what came of it. Both
            carry the screening's id.
        came_in: somebody came in while a result is shown.
        wishes_wanted: who asks is to be noted or seen to; carries the screening's id.
        paper_wanted: a sheet is made or seen to; carries the screening's id.
        place_wanted: another place of the program; carries its key.
    """

    left = Signal(object)
    hand_over_wanted = Signal(object)
    follow_up_wanted = Signal(object)
    referral_wanted = Signal(object)
    came_in = Signal()
    wishes_wanted = Signal(object)
    paper_wanted = Signal(object)
    place_wanted = Signal(str)
    screening = True
    guarded = True

    def __init__(self) -> None:
        super().__init__()
        self._heading: Heading | None = None
        self._at_result = False
        self._word: BarMessage = None
        self._shown: tuple[object, ...] = ()
        self._beside: QWidget | None = None
        self._in_frame = self._asks_afterwards = False
        self._presenter: InterviewPresenter | None = None
        self._faces: list[_Face] = []
        self._stack = FaceStack()
        self._nothing = QWidget()
        self._stack.addWidget(self._nothing)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(Sizes.PAGE, Sizes.PAGE, Sizes.PAGE, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._stack, 1)
        self.urgent = UrgentHelp()  # in place of the margin
        self.bar = WishesBar()
        self.urgent.put_beside(self.bar)
        self.bar.place_wanted.connect(self.place_wanted)
        self._whole.addWidget(self.urgent)
        self.retranslate()

    # --- its faces, each made when it is first wanted -----------------------------------

    @cached_property
    def privacy(self) -> PrivacyPage:
        """Who is in the room?"""
        return self._made(PrivacyPage(), introducing.introduce_privacy)

    @cached_property
    def consent(self) -> ConsentPage:
        """What is said before the first question."""
        return self._made(ConsentPage(), introducing.introduce_consent)

    @cached_property
    def question(self) -> QuestionPage:
        """One question."""
        return self._made(QuestionPage(), introducing.introduce_question)

    @cached_property
    def card(self) -> PointPage:
        """Pictures to point at."""
        return self._made(PointPage(), introducing.introduce_card)

    @cached_property
    def notes(self) -> NotesPage:
        """What staff note."""
        return self._made(NotesPage(), introducing.introduce_notes)

    @cached_property
    def result(self) -> ResultPage:
        """What came of it, and what is owed."""
        made = self._made(ResultPage(), introducing.introduce_result)
        made.asks_afterwards = self._asks_afterwards
        return made

    @property
    def face(self) -> _Face | None:
        """The face that is shown; None while another screening is opened."""
        shown = self._stack.currentWidget()
        return next((face for face in self._faces if face is shown), None)

    # --- what the presenter tells -----------------------------------------------------

    def show_heading(self, heading: Heading) -> None:
        self._heading = heading
        self.bar.show_interpreted(heading.interpreted)
        self.bar.show_papers(heading.paper_out)
        self._say_titles()

    def show_nothing(self) -> None:
        """Nothing of the one before is seen, or can be pressed, while another is opened."""
        self._put_away()
        self.urgent.close_numbers()
        self._turn_to(self._nothing)
        self._tell_turned()

    def show_privacy(self, face: PrivacyViewModel) -> None:
        self._put_away()
        self._turn_to(self.privacy)
        self.privacy.show_face(face)
        self._tell_turned(face.interpreting)

    def show_consent(self, face: ConsentViewModel) -> None:
        self._put_away()
        self._turn_to(self.consent)
        self.consent.show_face(face)
        self._tell_turned(face)

    def show_partner(self, face: PartnerViewModel) -> None:
        self._put_away()
        self._turn_to(self.consent)
        self.consent.show_face(face)
        self._tell_turned(face)

    def show_point_card(self, face: PointViewModel) -> None:
        self._clear(QuestionPage, NotesPage)
        self._turn_to(self.card)
        self.card.show_face(face)
        self._tell_turned(face.face)

    def show_question(self, face: QuestionViewModel) -> None:
        self._clear(NotesPage, PointPage)
        self._at_result = False
        if self._beside is not None:
            self.question.side.put_first(self._beside)
        self._turn_to(self.question)
        self.question.show_face(face)
        self._tell_turned(face.face, self.question.entry.reason.isHidden())

    def show_notes(self, face: NotesViewModel) -> None:
        self._clear(QuestionPage, PointPage)
        self._at_result = False
        if self._beside is not None:
            self.notes.put_beside(self._beside)
        self._turn_to(self.notes)
        self.notes.show_face(face)
        self._tell_turned(face.face, face.current)

    def show_result(self, face: ResultViewModel) -> None:
        self._put_away()
        self._at_result = True
        self._turn_to(self.result)
        self.result.show_face(face)
        self._tell_turned(face.reference)

    def show_word(self, word: BarMessage) -> None:
        """Said on the face that is shown; one that is shown next says it too."""
        if word is None and self._word is None:
            return
        self._word = word
        face = self.face
        if face is not None:
            face.show_said(word)

    def say_not_taken(self) -> None:
        """Said unless something is said that has to be seen to first."""
        if not isinstance(self._word, NotSaved | ActionNotDone):
            self.show_word(Word.NOT_TAKEN)

    def say_taken(self) -> None:
        if self._word is Word.NOT_TAKEN:
            self.show_word(None)

    def offer_afterwards(self, asked_here: bool) -> None:
        """Whether staff may hand the screen over on the result, to ask the person how it was."""
        self._asks_afterwards = asked_here
        if "result" in self.__dict__:
            self.result.asks_afterwards = asked_here

    def leave(self, way: ExitTo, screening: UUID) -> None:
        match way:
            case ExitTo.TODAY:
                self.left.emit(screening)
            case ExitTo.PERSON:
                self.hand_over_wanted.emit(screening)
            case ExitTo.REFERRAL:
                self.referral_wanted.emit(screening)
            case ExitTo.FOLLOW_UP:
                self.follow_up_wanted.emit(screening)
            case ExitTo.WISHES:
                self.wishes_wanted.emit(screening)
            case ExitTo.PAPER:
                self.paper_wanted.emit(screening)

    # --- itself -----------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        for face in self._faces:
            face.retranslate()
        self._say_titles()

    def for_a_try(self, beside: QWidget) -> None:
        """Take away what promises that answers are kept, and the ways out that a try has not;
        *beside* stands beside every question and page of notes."""
        self._beside = beside
        self.urgent.hide()
        for face in self._faces:
            self._dress(face)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the edges give their room to the question; on the smallest the line
        below it scrolls in."""
        seen: QWidget = self
        port = self.parentWidget()
        if port is not None and isinstance(port.parentWidget(), QScrollArea):
            seen = port
        width, height = self.width(), seen.height()
        small = width < current().px(_SMALL[0]) or height < current().px(_SMALL[1])
        least = height < current().px(_LOW)
        edge = Sizes.GAP if least else Sizes.GROUP if small else Sizes.PAGE
        if self._whole.contentsMargins().left() != edge:
            self._whole.setContentsMargins(edge, edge, edge, 0)
        self._stack.setMinimumHeight(height - 2 * edge if least and seen is not self else 0)
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        face = self._stack.currentWidget()
        if face is not None:
            face.setFocus()

    def _turn_to(self, face: QWidget) -> None:
        """Show *face*. The word in force goes along and stays behind on no hidden face."""
        if self._stack.currentWidget() is face:
            return
        if self._word is not None and (before := self.face) is not None:
            before.show_said(None)
        if face is self._nothing or isinstance(face, PrivacyPage):
            self._stack.alone(face)  # nothing of a question can be come upon behind the room
        else:
            self._stack.bring(face)
        if self._word is not None and (now := self.face) is not None:
            now.show_said(self._word)

    def _tell_turned(self, *shown: object) -> None:
        """Something else is asked, unless it is the same face drawn once more."""
        now = (self._stack.currentWidget(), *shown)
        self._offer_came_in()
        if now != self._shown:
            self._shown = now
            self.turned.emit()

    def _offer_came_in(self) -> None:
        """Where the person is asked, or what they said or staff noted is shown."""
        face = self.face
        self.bar.show_at_result(isinstance(face, ResultPage))
        match face:
            case QuestionPage():
                self.offer_came_in(face.asks_person)
            case ConsentPage() | PointPage() | NotesPage() | ResultPage():
                self.offer_came_in(True)
            case PrivacyPage() | None:
                self.offer_came_in(False)
            case _:
                assert_never(face)

    def someone_came_in(self) -> None:
        face = self.face
        match face:
            case ConsentPage() | PointPage() | NotesPage():
                face.came_in.emit()
            case QuestionPage():
                face.side.came_in.emit()
            case ResultPage():
                self.came_in.emit()
            case PrivacyPage() | None:
                pass
            case _:
                assert_never(face)

    def stands_in_frame(self) -> None:
        """The top line offers it: it does not stand here twice."""
        self._in_frame = True
        for face in self._faces:
            self._dress(face)

    def _put_away(self) -> None:
        """Leaving the question behind empties its face: nothing of it stays to be found."""
        self._clear(QuestionPage, NotesPage, PointPage)
        self._at_result = False

    def _clear(self, *kinds: type[QuestionPage | NotesPage | PointPage]) -> None:
        """Empty those faces, as far as they were made."""
        for face in self._faces:
            if isinstance(face, QuestionPage | NotesPage | PointPage) and isinstance(face, kinds):
                face.clear()

    def _made(self, face: _F, introduce: Callable[[_F, InterviewPresenter], None]) -> _F:
        """Take in a *face* that is new; *introduce* lets it report to the presenter."""
        self._faces.append(face)
        self._dress(face)
        if self._presenter is not None:
            face.told.tried_again.connect(self._presenter.tried_again)
            introduce(face, self._presenter)
        return face

    def _dress(self, face: _Face) -> None:
        """Leave away what the top line offers, and what a try has not: the ways out, and the
        promise that answers are kept."""
        tried = self._beside is not None
        match face:
            case PrivacyPage():
                face.today.setHidden(tried)
            case ConsentPage():
                face.today.setHidden(tried)
                face.someone.setHidden(self._in_frame)
            case QuestionPage():
                face.promise.setHidden(tried)
                face.side.someone.setHidden(self._in_frame)
            case PointPage():
                face.someone.setHidden(self._in_frame)
            case NotesPage():
                face.promise.setHidden(tried)
                face.someone.setHidden(self._in_frame)
            case ResultPage():
                face.start.setHidden(tried)
            case _:
                assert_never(face)

    def _say_titles(self) -> None:
        heading = self._heading
        if heading is None:
            return
        subtitle = texts.clock(heading.at)
        if self._at_result:
            subtitle = fill(self.tr("%1 · %2"), self.tr("result"), subtitle)
        elif heading.noted:
            subtitle = fill(self.tr("%1 · %2"), words.noted(), subtitle)
        elif heading.channel is not None:
            subtitle = fill(self.tr("%1 · %2"), words.asked_by(heading.channel), subtitle)
        self.set_titles(heading.reference, subtitle)

    # --- what is done here, to whom it is told ----------------------------------------

    def introduce(self, presenter: InterviewPresenter) -> None:
        """Report everything to *presenter*, which the caller keeps; before any face is made."""
        self._presenter = presenter
        self.came_in.connect(presenter.someone_came_in)
        self.bar.wishes_wanted.connect(presenter.wishes_wanted)
        self.bar.paper_wanted.connect(presenter.questions.paper_wanted)
        self.bar.unwanted.connect(presenter.interpreter_unwanted)
