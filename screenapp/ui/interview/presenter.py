"""Leads one screening from face to face: what is shown is always what the state says comes next."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from screenapp.protocol.model import Channel, Item, Source, Stage
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import ChooseChannel, Pause, Resume, ShowItem
from screenapp.screening.next_step import open_now
from screenapp.screening.person import Presence
from screenapp.screening.positions import (
    Ask,
    Complete,
    ConsentNeeded,
    PartnerStage,
    Position,
    PrivacyNeeded,
    RoomNeeded,
)
from screenapp.screening.state import State
from screenapp.screening.written.apply import open_papers
from screenapp.ui.interview.flow import InterviewService, InterviewView
from screenapp.ui.interview.gates import Gates
from screenapp.ui.interview.notes import mapping as notes_mapping
from screenapp.ui.interview.notes.presenter import Notes
from screenapp.ui.interview.pointing.presenter import Pointing
from screenapp.ui.interview.pointing.view_model import PointViewModel
from screenapp.ui.interview.questions import Questions
from screenapp.ui.interview.result.mapping import Viewer
from screenapp.ui.interview.results import LEFT_OPEN, Results
from screenapp.ui.interview.session import InterviewSession
from screenapp.ui.interview.staff_words import StaffWords
from screenapp.ui.interview.view_models import (
    Colleague,
    Ending,
    ExitTo,
    Heading,
    NotSaved,
    Word,
)
from screenapp.workflow.person_words import PersonLanguages
from screenapp.workflow.ports import Runner

PERSON_STOPPED = "person_stopped"
TALK = "talk"

_ENDINGS = {
    Ending.ANSWERED: Word.GIVEN_BACK,
    Ending.STOPPED: Word.STOPPED,
    Ending.TALK: Word.TALK_WANTED,
    Ending.LEFT_ALONE: Word.LEFT_ALONE,
}
_NO_LANGUAGES = PersonLanguages(offered=())
_PAUSES = {PERSON_STOPPED: Word.STOPPED, TALK: Word.TALK_WANTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    state: State
    reference: str
    languages: PersonLanguages
    colleagues: tuple[Colleague, ...]
    me: str
    names: Mapping[str, str]


class InterviewPresenter:
    """Decides which face is shown. Its parts take what is done at each: ``gates``,
    ``questions``, ``notes``, ``results`` and its ``corrections``.

    *staff_language* gives the BCP 47 tag in which the worker reads; empty means the protocol's.
    """

    def __init__(
        self,
        view: InterviewView,
        screening_service: InterviewService,
        runner: Runner,
        clock: Callable[[], datetime],
        staff_language: Callable[[], str] = str,
    ) -> None:
        self.view = view
        self._screening_service = screening_service
        self._runner = runner
        self._staff_language = staff_language
        self._reference = ""
        self._languages = _NO_LANGUAGES
        self._colleagues: tuple[Colleague, ...] = ()
        self._me, self._names = "", dict[str, str]()
        self._through: str | None = None
        self._alone: str | None = None
        self._to_the_result = False
        self._onward: ExitTo | None = None
        self._word: Word | None = None
        self.session = InterviewSession(screening_service, runner, clock, self)
        words = StaffWords(screening_service, staff_language, lambda: self.session.state.protocol)
        self.gates = Gates(self, self.session, words.told)
        say, tell = words.said_in, words.told
        self.questions = Questions(
            self, self.session, say, tell, self._offered_languages, staff_language
        )
        self.notes = Notes(self, self.session, say, tell, staff_language)
        self.pointing = Pointing(self, self.session, self._card_languages)
        self.results = Results(
            self,
            self.session,
            screening_service,
            runner,
            say=words.to_staff,
            tell=words.told,
            colleagues=self._second_persons,
            viewer=self._viewer,
        )

    @property
    def reference(self) -> str:
        return self._reference

    # --- opening and leaving ----------------------------------------------------------

    def open(self, screening: UUID, *, to_follow_up: bool = False) -> None:
        """Show where *screening* stands; after a crash that is the question shown last.

        *to_follow_up*: who is in the room is asked here, and then what came of help is.
        """
        self.forget()
        self._onward = ExitTo.FOLLOW_UP if to_follow_up else None
        self.view.show_nothing()
        self._runner.run(lambda: self._read(screening), self._opened, self.not_saved)

    def come_back(self, screening: UUID) -> None:
        """From what would help: to the result, unless a question is still open."""
        self.forget()
        self.view.show_nothing()
        self._runner.run(lambda: self._read(screening), self._came_back, self.not_saved)

    def handed_back(self, screening: UUID, ending: Ending) -> None:
        """The person gave the screen back; staff ask aloud again."""
        self.forget()
        self.view.show_nothing()
        self._word = _ENDINGS[ending]
        self._runner.run(lambda: self._read(screening), self._took_back, self.not_saved)

    def shut(self, screening: UUID) -> None:
        """Somebody came in while what would help stood there: who is in the room is asked."""
        self.forget()
        self.view.show_nothing()
        self._runner.run(lambda: self._read(screening), self._shut, self.not_saved)

    def forget(self) -> None:
        """Drop what is held in memory, as on locking. Everything kept stays kept."""
        self.session.forget()
        self.gates.forget()
        self.questions.forget()
        self.notes.put_away()
        self.pointing.put_away()
        self._reference, self._languages, self._colleagues = "", _NO_LANGUAGES, ()
        self._me, self._names = "", {}
        self._through = self._alone = self._word = None
        self._to_the_result, self._onward = False, None

    def left(self) -> None:
        """Back to Today in the middle: the time away does not count as asking."""
        over = not self.session.open or self.session.state.finished is not None
        if over or self.session.not_kept:  # what cannot be kept must not hold anybody here
            self.leave(ExitTo.TODAY)
        else:
            self.session.act(Pause(reason=LEFT_OPEN), then=self._left)

    def leave(self, way: ExitTo) -> None:
        if self.session.open:
            self.view.leave(way, self.session.state.screening)

    def tried_again(self) -> None:
        if self.questions.item is not None:
            self.questions.again()
            return
        self.view.show_word(None)
        self.session.try_again()

    def _left(self, state: State) -> None:
        self.leave(ExitTo.TODAY)

    def _read(self, screening: UUID) -> _Read:
        state = self._screening_service.state(screening)
        reference = self._screening_service.intake(state.intake).reference if state.intake else ""
        return _Read(
            state=state,
            reference=reference,
            languages=self._screening_service.person_languages(state.protocol),
            colleagues=self._screening_service.colleagues(),
            me=self._screening_service.me.id,
            names=self._screening_service.staff_names(),
        )

    def _take(self, read: _Read) -> State:
        self._reference, self._languages = read.reference, read.languages
        self._colleagues = read.colleagues
        self._me, self._names = read.me, dict(read.names)
        self.session.take(read.state)
        return read.state

    def _opened(self, read: _Read) -> None:
        state = self._take(read)
        self._word = _PAUSES.get(state.paused or "", self._word)
        self._resume(state, to_result=self._onward is not None or _through_with(state))

    def _came_back(self, read: _Read) -> None:
        state = self._take(read)
        go_on = self._to_result if isinstance(state.next_open(), Complete) else self.go_on
        go_on(state)

    def _resume(self, state: State, *, to_result: bool) -> None:
        """Whatever ended the last sitting, this is another: who is in the room is asked anew."""
        go_on = self._to_result if to_result else self.go_on
        if state.room_asked or state.paused or state.hidden:
            self.session.act(Resume(), then=go_on)
        else:
            go_on(state)

    def _to_result(self, state: State) -> None:
        self._route(state, Complete())

    def _shut(self, read: _Read) -> None:
        state = self._take(read)
        self.someone_came_in()
        self._to_the_result = isinstance(state.next_open(), Complete)

    def _took_back(self, read: _Read) -> None:
        if (state := self._take(read)).finished is not None:
            self.go_on(state)
            return
        anew = (Resume(),) if state.paused or state.hidden else ()
        self.session.act(ChooseChannel(channel=Channel.INTERVIEW), *anew, then=self.to_open)

    def to_open(self, state: State) -> None:
        """To what is open first; where questions wait for an age, to where it is marked."""
        self._route(state, open_now(state))

    # --- from face to face ------------------------------------------------------------

    def go_on(self, state: State) -> None:
        """A gate was answered: on to what lies behind it, or to the question shown last."""
        if self._onward is not None and state.may_show:
            way, self._onward = self._onward, None
            self.leave(way)
            return
        if self._to_the_result and state.may_show:
            self._to_result(state)
            return
        through = self._through
        position = state.position if through is None else state.after(through)
        self._route(state, position)

    def go_on_unseen(self, state: State) -> None:
        """Nobody else can see the screen, and the person is not alone: what is staff's own."""
        if not isinstance(state.position, PrivacyNeeded):
            self.go_on(state)
        elif state.to_judge is not None:
            self._ask(state, state.to_judge)
        else:
            self._to_result(state)

    def go_after(self, state: State, item: str) -> None:
        """Forward from *item*; where it was opened out of its page of notes, back to that."""
        if self._alone == item:
            self._alone = None
            self._shown(state)
            return
        self._through = item
        self._route(state, state.after(item))

    def show_item(self, item: Item) -> None:
        """Commit that *item* is shown, then show it."""
        self._alone = None
        self.session.act(ShowItem(item=item.id), then=self._shown)

    def show_alone(self, item: Item) -> None:
        """*item* on a page of its own, out of the page of notes in which it has a row."""
        self._alone = item.id
        self.session.act(ShowItem(item=item.id), then=self._shown)

    def before(self, item: Item) -> Item | None:
        """What Back shows from *item*'s own page: the page of notes that it was opened from, or
        the item before."""
        return item if self._alone == item.id else self.session.state.before(item.id)

    def lay_point_card(self, stage: Stage) -> None:
        """In place of the question, which comes back when the card is put away."""
        self.pointing.open(stage)

    def show_point_card(self, face: PointViewModel) -> None:
        self.questions.lay_aside()
        self.view.show_point_card(face)
        self.refresh_heading()

    def say(self, word: Word | None) -> None:
        self.view.show_word(word)

    def put_away(self) -> None:
        """Neither questions, notes nor the card are shown."""
        self.pointing.put_away()
        self._alone = None
        self.notes.put_away()
        self.questions.put_away()

    def close_questions(self, stage: Stage) -> None:
        """Somebody came in: no question stays on the screen, whatever the store does."""
        self._leave_questions()
        self.gates.someone_came_in(stage)
        self.refresh_heading()

    def _leave_questions(self) -> None:
        self.put_away()
        self.session.leave_face()
        self._through = None
        self.view.show_word(None)

    def someone_came_in(self) -> None:
        """From wherever something is shown that the person said, and back there afterwards."""
        item, pointed = self.questions.item, self.pointing.stage
        self.close_questions(pointed or self._stage_shown())
        self._to_the_result = item is None and pointed is None

    def interpreter_unwanted(self) -> None:
        """The person does not want this interpreter: as when somebody comes in."""
        if not self.session.open:
            return
        item, stage = self.questions.item or self.notes.item, self._stage_shown()
        stage = self.pointing.stage or stage
        self._leave_questions()
        self.gates.interpreter_unwanted(stage)
        self._to_the_result = item is None and isinstance(self.session.state.next_open(), Complete)

    def wishes_wanted(self) -> None:
        """Once what was pressed before is kept; what cannot be kept holds nobody here."""
        if self.session.open:
            self.session.when_kept(lambda: self.leave(ExitTo.WISHES))

    def _stage_shown(self) -> Stage:
        state = self.session.state
        found = self.questions.item or (state.path[-1] if state.path else None)
        return state.protocol.stage_of[found.id] if found else state.protocol.stages[0]

    def back_to_questions(self) -> None:
        """From the result to the last question of the path; before the first, to its gate."""
        state = self.session.state
        if state.finished is not None:
            return
        if state.path:
            self.show_item(state.path[-1])
        else:
            self.go_on(state)

    def refresh_heading(self) -> None:
        state = self.session.state
        item = self.questions.item or self.notes.item
        pointing = self.pointing.stage is not None
        asked = item is not None or pointing or isinstance(state.position, Complete)
        self.view.show_heading(
            Heading(
                reference=self._reference,
                channel=state.channel if asked else None,
                at=self.session.clock(),
                noted=item is not None and item.source is not Source.SELF,
                paper_out=state.room_asked and bool(open_papers(state)),
                interpreted=state.room_asked and state.presence is Presence.WITH_INTERPRETER,
            )
        )

    def _route(self, state: State, position: Position) -> None:
        self._to_the_result = isinstance(position, Complete) and not state.may_show
        match state.behind_room(position):
            case Ask(item=item) if state.finished is None:
                self._ask(state, item)
                return
            case RoomNeeded(stage=stage) | PrivacyNeeded(stage=stage):
                self.put_away()
                self.gates.ask_privacy(stage)
            case ConsentNeeded(stage=stage) if state.finished is None:
                self.put_away()
                self.gates.ask_consent(stage)
            case PartnerStage(stage=stage) if state.finished is None:
                self.put_away()
                self.gates.show_partner(stage)
            case _:
                self.put_away()
                self.results.show()
        self.refresh_heading()
        self.view.show_word(self._spoken())

    def _ask(self, state: State, item: Item) -> None:
        if state.shown == item.id:
            self._shown(state, item)
        else:
            self.show_item(item)

    def _shown(self, state: State, item: Item | None = None) -> None:
        found = item if item is not None else state.protocol.item[state.shown or ""]
        self._through = None
        alone, word = self._alone == found.id, self._spoken()
        self.put_away()
        if notes_mapping.page_of(state, found) and not alone:
            self.notes.show(found, word, resumes=item is not None)
        else:
            self._alone = found.id if alone else None
            self.questions.ask(found, word)
        self.refresh_heading()

    def _spoken(self) -> Word | None:
        """What is to be told once, at the next face."""
        word, self._word = self._word, None
        return word

    # --- troubles ---------------------------------------------------------------------

    def not_saved(self, error: Exception) -> None:
        self.view.show_word(NotSaved(error=error))

    def refused(self, refusal: Refusal) -> None:
        self.view.show_word(refusal)

    def not_taken(self) -> None:
        self.view.show_word(Word.NOT_TAKEN)

    # --- words ------------------------------------------------------------------------

    def _offered_languages(self) -> PersonLanguages:
        return self._languages

    def _card_languages(self) -> tuple[str, str]:
        """The person's, as they are asked in it, and the worker's."""
        own = (state := self.session.state).protocol.language
        return self._languages.asked_in(state.language, own), self._staff_language() or own

    def _second_persons(self) -> tuple[Colleague, ...]:
        return self._colleagues

    def _viewer(self) -> Viewer:
        return Viewer(me=self._me, names=self._names, now=self.session.clock())


def _through_with(state: State) -> bool:
    """True where the questions were left behind on purpose; a crash comes back to the question."""
    went_on = bool(state.needs or state.referrals or state.tier_final or state.said)
    left = state.paused == LEFT_OPEN or went_on
    return left and isinstance(state.next_open(), Complete)
