"""The person's side: their own questions one after another, then the same last page for all.

Nothing of what was answered is held here longer than the question is on the screen.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

from screenapp.errors import ScreenappError
from screenapp.protocol import address
from screenapp.protocol.model import Channel, Code, Item, Option, Source
from screenapp.screening.answers import Given, Refusal
from screenapp.screening.commands import (
    ChooseChannel,
    Command,
    GiveAnswer,
    GiveCode,
    Pause,
    ShowItem,
)
from screenapp.screening.positions import Ask
from screenapp.screening.state import State
from screenapp.ui.interview.question_mapper import AnswerDraft, command_for, typed_command
from screenapp.ui.interview.session import InterviewSession
from screenapp.ui.interview.view_models import ANSWER
from screenapp.ui.person.answer_cards import answer_cards
from screenapp.ui.person.equal_path import EqualPath, most_screens
from screenapp.ui.person.own_faces import pause_face, practice_face
from screenapp.ui.person.ports import PersonService, PersonView, WordedText
from screenapp.ui.person.view_model import MORE, MOST_CARDS, Card, Ending, PersonViewModel
from screenapp.workflow.ports import Runner

STOPPED = "person_stopped"
TALK = "talk"


class PersonPresenter:
    """Hands one stage's own items to the person. *verify* tells whether a passphrase is the
    signed-in worker's; it is slow and may refuse with a `ScreenappError`. *worker_language* is
    what the worker reads (BCP 47), small below the person's; empty for none."""

    def __init__(
        self,
        view: PersonView,
        screening_service: PersonService,
        runner: Runner,
        clock: Callable[[], datetime],
        verify: Callable[[str], bool],
        worker_language: Callable[[], str] = str,
    ) -> None:
        self._worker_language = worker_language
        self._view = view
        self._screening_service = screening_service
        self._runner = runner
        self._verify = verify
        self._session = InterviewSession(screening_service, runner, clock, self)
        self._screening: UUID | None = None
        self._stage = self._language = ""
        self._item: Item | None = None
        self._before: Item | None = None
        self._saying: Option | None = None
        self._unmarked = ""
        self._practising, self._picture = False, ""
        self._pausing, self._path = False, EqualPath()
        self._told: set[str] = set()
        self._from = 0
        self._ending: Ending | None = None
        self._ending_wanted: Ending | None = None
        self._checking = False

    # --- handing over -----------------------------------------------------------------

    def open(self, screening: UUID) -> None:
        """Begin at the question shown last to staff."""
        self.forget()
        self._screening, self._ending = screening, None
        self._runner.run(lambda: self._read(screening), self._begin, self.not_saved)

    def _read(self, screening: UUID) -> tuple[State, str]:
        """Where it stands, and a language in which somebody else has read what is shown."""
        state = self._screening_service.state(screening)
        known = self._screening_service.person_languages(state.protocol)
        language = known.asked_in(state.language, state.protocol.language)
        return state, address.to_child(language) if state.to_child else language

    def _begin(self, read: tuple[State, str]) -> None:
        state, self._language = read
        self._session.take(state)
        self._view.speak(self._language)
        position = state.position
        if not isinstance(position, Ask):
            self._close(Ending.ANSWERED)
            return
        self._stage = position.stage.id
        self._session.act(ChooseChannel(channel=Channel.SELF_SCREEN), then=self._practise)

    def _practise(self, state: State) -> None:
        """Before the first question one that nothing hangs on: how to press, and a picture."""
        if self._open_item(state) is None:
            self._next(state)
            return
        self._path.begin(most_screens(state, self._stage))
        self._practising = True
        face = self._session.turn()
        self._view.show_question(practice_face(face, self._language, self._worker_language()))

    def _practised(self, face: int, picture: str) -> None:
        if face != self._session.face:
            self.not_taken()
        elif not self._session.busy:
            self._practising, self._picture = False, picture
            self._next(self._session.state)

    def _next(self, state: State) -> None:
        """The next own item of the stage that nothing was said to yet; else the last page."""
        item = self._open_item(state)
        pause = self._path.pause
        if item is None:
            self._pause(pause) if pause else self._close(Ending.ANSWERED)
        elif state.shown == item.id:
            self._ask(item)
        else:
            self._session.act(ShowItem(item=item.id), then=lambda _: self._ask(item))

    def _open_item(self, state: State) -> Item | None:
        for item in state.path:
            own = item.source is Source.SELF and state.protocol.stage_of[item.id].id == self._stage
            given = state.given.get(item.id)
            said = (given is not None and given.gates_open) or item.id in self._told
            if own and not said:
                return item
        return None

    def _ask(self, item: Item) -> None:
        if item is not self._item:
            self._before = self._item
        self._item, self._saying, self._from, self._unmarked = item, None, 0, ""
        self._turn_to(item)

    def _pause(self, number: int) -> None:
        """A page without a question, in place of one that the answers left out."""
        self._before, self._item = self._item or self._before, None
        self._pausing = True
        self._path.turned()
        face, back = self._session.turn(), self._before is not None
        words = self._language, self._worker_language()
        self._view.show_question(pause_face(face, *words, number=number, may_go_back=back))

    def _turn_to(self, item: Item) -> None:
        """Another page of *item*."""
        self._pausing = False
        self._path.turned()
        self._session.turn()
        self._show(item)

    def _ask_again(self, item: Item) -> None:
        """As it was asked the first time: what was said to it stays, and is not shown."""
        self._item, self._before, self._from, self._unmarked = item, None, 0, item.id
        self._saying = None
        self._told = {told for told in self._told if not told.startswith(f"{item.id}/")}
        self._turn_to(item)

    # --- what the person does ---------------------------------------------------------

    def chosen(self, face: int, key: str) -> None:
        """A card was pressed. A second press while the first is being kept is not an answer."""
        if self._practising:
            self._practised(face, key)
            return
        if self._rested(face):
            return
        item = self._pressed_at(face)
        if item is None:
            return
        if key == MORE:
            self._turn(item)
        elif item.is_note:
            self._told.add(item.id)
            self._next(self._session.state)
        else:
            given = self._shown_answer(item)
            command = command_for(item, key, given, AnswerDraft(said=self._words(item)))
            self._keep(command, self._stay if item.takes_several else self._to_words)

    def confirmed(self, face: int, typed: str) -> None:
        """Go on: with what was typed, or with the cards that are on."""
        item = self._pressed_at(face)
        if item is None:
            return
        if self._saying is not None:
            self._say(item, self._saying, typed)
        elif item.takes_several and item.id in self._session.state.given:
            self._to_words(self._session.state)
        elif item.takes_several:
            self.skipped(face)
        else:
            self._keep(typed_command(item, typed), self._next)

    def skipped(self, face: int) -> None:
        """Not this one. What was chosen already stays as it is."""
        if self._practising:
            self._practised(face, "")
            return
        if self._rested(face):
            return
        item = self._pressed_at(face)
        if item is None:
            return
        if self._saying is not None:
            self._to_words(self._session.state)
            return
        self._told.add(item.id)
        if item.id in self._session.state.given or item.is_note:
            self._next(self._session.state)
        else:
            self._keep(GiveCode(item=item.id, code=Code.DECLINED), self._next)

    def went_back(self, face: int) -> None:
        """The question before, once, and none that was asked before that."""
        if not self._takes(face):
            return
        item = self._item
        before = item if self._saying is not None else self._before
        if before is None or before not in self._session.state.path:
            return
        self._path.went_back(*((before,) if before is item else (before, item)))
        self._session.act(ShowItem(item=before.id), then=lambda _: self._ask_again(before))

    def _to_words(self, state: State) -> None:
        """To a line for words beside an option that takes some and was chosen, once; else on."""
        item = self._item
        given = state.given.get(item.id) if item is not None else None
        if item is None or given is None or given.value is None:
            self._next(state)
            return
        chosen = given.value if isinstance(given.value, tuple) else (given.value,)
        takes = (o for o in item.options if o.say and o.id in chosen)
        option = next((o for o in takes if f"{item.id}/{o.id}" not in self._told), None)
        self._saying = option
        if option is None:
            self._told.add(item.id)
            self._next(state)
            return
        self._told.add(f"{item.id}/{option.id}")
        self._turn_to(item)

    def _say(self, item: Item, option: Option, typed: str) -> None:
        """*typed* beside *option*; an empty line leaves what was said there before."""
        given = self._session.state.given.get(item.id)
        if not typed.strip() or given is None or given.value is None:
            self._to_words(self._session.state)
            return
        said = {**given.said, option.id: typed}
        self._keep(GiveAnswer(item=item.id, value=given.value, said=said), self._to_words)

    def _words(self, item: Item) -> Mapping[str, str]:
        """What was written beside options of *item*; it stays with those that are chosen."""
        given = self._session.state.given.get(item.id)
        return given.said if given is not None else {}

    def _shown_answer(self, item: Item) -> Given | None:
        """What was said to *item*, unless it is asked again and nothing was pressed since."""
        return None if self._unmarked == item.id else self._session.state.given.get(item.id)

    def _pressed_at(self, face: int) -> Item | None:
        """What was asked on *face*; None while something is being kept, or if it is not shown."""
        return self._item if self._takes(face) else None

    def _takes(self, face: int) -> bool:
        if face != self._session.face:
            self.not_taken()
            return False
        return self._session.open and not self._session.busy

    def _rested(self, face: int) -> bool:
        """Whether a pause was shown, and was gone on from."""
        pausing = self._pausing
        if pausing and self._takes(face):
            self._next(self._session.state)
        return pausing

    def stopped(self) -> None:
        self._end(STOPPED, Ending.STOPPED)

    def talk_wanted(self) -> None:
        self._end(TALK, Ending.TALK)

    def gone_quiet(self) -> None:
        """Nobody touched the screen for a while: dark, and the person's picture brings it back.

        Who chose none has no way back, and the page is left at once.
        """
        if self._picture and self._ending is None:
            self._view.show_dark()
        else:
            self.left_alone()

    def picture_pressed(self, picture: str) -> None:
        """In the dark: their own picture, or one that somebody else would press."""
        if picture and picture == self._picture:
            self._view.show_light()
        else:
            self.left_alone()

    def left_alone(self) -> None:
        """Nobody came back, or somebody else did: an empty page, and only staff open it."""
        if self._screening is None:
            return
        if self._ending is None:
            self._ending = Ending.LEFT_ALONE
        self.forget()
        self._view.show_blank()

    def tried_again(self) -> None:
        self._session.try_again()

    def _keep(self, command: Command | Refusal, then: Callable[[State], None]) -> None:
        if isinstance(command, Refusal):
            self._view.show_refusal(command)
        else:
            self._session.act(command, then=then)

    def _stay(self, state: State) -> None:
        self._unmarked = ""
        if self._item is not None:
            self._show(self._item)

    def _turn(self, item: Item) -> None:
        """To the next few options, and from the last ones to the first."""
        self._from += MOST_CARDS - 1
        if self._from >= len(item.answers):
            self._from = 0
            self._path.turned_round(item)
        self._turn_to(item)

    def _end(self, reason: str, ending: Ending) -> None:
        if self._ending is not None or self._screening is None:
            return
        if not self._session.open:
            self._close(ending)
            return
        self._ending_wanted = ending
        self._session.act(Pause(reason=reason), then=lambda _: self._close(ending))

    def _close(self, ending: Ending) -> None:
        self._ending = ending
        self.forget()
        self._view.show_closing(asks=ending is Ending.ANSWERED)

    def forget(self) -> None:
        """Drop what is held in memory, as on locking: nothing answered stays on this side."""
        self._session.forget()
        self._item = self._before = self._saying = None
        self._practising, self._picture, self._unmarked = False, "", ""
        self._pausing = False
        self._path.begin(0)
        self._told = set()
        self._ending_wanted = None

    # --- what staff do ----------------------------------------------------------------

    def unlock_wanted(self, passphrase: str) -> None:
        """Give the screen back to staff if *passphrase* is the worker's."""
        if self._checking or self._ending is None:
            return
        self._checking = True
        self._runner.run(lambda: self._verify(passphrase), self._checked, self._check_broke)

    def _checked(self, right: bool) -> None:
        self._checking = False
        screening, ending = self._screening, self._ending
        if not right:
            self._view.show_locked(None)
        elif screening is not None and ending is not None:
            self._screening = self._ending = None
            self._view.release(screening, ending)

    def _check_broke(self, error: Exception) -> None:
        self._checking = False
        if not isinstance(error, ScreenappError):
            raise error
        self._view.show_locked(error)

    # --- troubles ---------------------------------------------------------------------

    def not_saved(self, error: Exception) -> None:
        """Stopping works whatever the store does; everything else can be tried again."""
        if self._ending_wanted is not None:
            self._close(self._ending_wanted)
        else:
            self._view.show_not_saved()

    def not_taken(self) -> None:
        self._view.say_not_taken()

    def refused(self, refusal: Refusal) -> None:
        """A gate was closed meanwhile: nothing more is asked on this side."""
        self._close(Ending.LEFT_ALONE)

    # --- showing ----------------------------------------------------------------------

    def _show(self, item: Item) -> None:
        language, option = self._language, self._saying
        asked = self._text(item, option, language)
        several = item.takes_several and option is None
        typed = option is not None or not (item.answers or item.is_note)
        given = self._shown_answer(item) if several else None
        value = given.value if given is not None else None
        chosen = value if isinstance(value, tuple) else ()
        cards = answer_cards(item, self._from, lambda one: self._option_card(item, one, language))
        self._view.show_question(
            PersonViewModel(
                face=self._session.face,
                item=item.id,
                kind=item.answer,
                question=asked.text,
                language=asked.language,
                picture=item.picture if option is None else option.picture,
                cards=cards if option is None else (),
                chosen=frozenset(f"{ANSWER}{option}" for option in chosen),
                several=several,
                typed=typed,
                confirms=several or typed,
                may_go_back=self._before is not None or option is not None,
                worker_language=self._worker_language(),
                beside=self._beside(asked, lambda language: self._text(item, option, language)),
            )
        )

    def _text(self, item: Item, option: Option | None, language: str) -> WordedText:
        """The words of *item*, or of *option* while words may be written beside that."""
        if option is not None:
            return self._screening_service.option_text(item, option, language)
        return self._screening_service.text(item, language)

    def _beside(self, shown: WordedText, words: Callable[[str], WordedText]) -> str:
        """The same in the worker's language, where it is another than the person reads."""
        language = self._worker_language()
        told = words(language) if language else shown
        return told.text if told.language != shown.language else ""

    def _option_card(self, item: Item, option: Option, language: str) -> Card:
        def words(language: str) -> WordedText:
            return self._screening_service.option_text(item, option, language)

        shown = words(language)
        beside = self._beside(shown, words)
        key = f"{ANSWER}{option.id}"
        return Card(key=key, text=shown.text, beside=beside, picture=option.picture)
