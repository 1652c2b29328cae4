"""The page of notes: a press is one event about the row that it stands in, kept at once."""

from collections.abc import Callable

from screenapp.protocol.model import Channel, Item
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import ClearAnswer
from screenapp.screening.state import State
from screenapp.ui.interview import question_mapper
from screenapp.ui.interview.flow import Flow
from screenapp.ui.interview.notes import mapping
from screenapp.ui.interview.question_mapper import AnswerDraft, Say, Tell
from screenapp.ui.interview.session import InterviewSession
from screenapp.ui.interview.view_models import Word


class Notes:
    """Shows rows and keeps what is pressed in them. *say_in* words items in a language."""

    def __init__(
        self,
        flow: Flow,
        session: InterviewSession,
        say_in: Callable[[str], Say],
        tell: Callable[[], Tell],
        staff_language: Callable[[], str],
    ) -> None:
        self._flow = flow
        self._session = session
        self._say_in, self._tell = say_in, tell
        self._staff_language = staff_language
        self._rows: tuple[Item, ...] = ()
        self._current = ""
        self._warned = False

    @property
    def item(self) -> Item | None:
        """The item whose row takes the digits; None while another face is shown."""
        return next((item for item in self._rows if item.id == self._current), None)

    @property
    def items(self) -> tuple[Item, ...]:
        """What has a row now; empty while another face is shown."""
        return self._rows

    def put_away(self) -> None:
        self._rows, self._current, self._warned = (), "", False

    def show(self, item: Item, word: Word | None = None, *, resumes: bool = False) -> None:
        """Show the page of *item*. The commit that it was shown is the caller's.

        *resumes*: it was shown before the page was left, and the work goes on where it ended.
        """
        state = self._session.state
        self._rows = mapping.page_of(state, item)
        unmarked = (one for one in self._rows if one.id not in state.given)
        self._current = next(unmarked, item).id if resumes else item.id
        self._warned = False
        self._session.turn()
        self._flow.view.show_word(word)
        self._show()

    # --- marking ----------------------------------------------------------------------

    def pressed(self, face: int, item: str, key: str) -> None:
        """The button *key* of *item*'s row: it marks, or takes back what it marked."""
        self._session.when_kept(lambda: self._mark(item, key, by_digit=False), face=face)

    def digit_pressed(self, face: int, item: str, key: str) -> None:
        """The digit beside *key* in *item*'s row: it marks, never clears, and moves on."""
        self._session.when_kept(lambda: self._mark(item, key, by_digit=True), face=face)

    def _mark(self, item_id: str, key: str, *, by_digit: bool) -> None:
        state = self._session.state
        item = next((one for one in self._rows if one.id == item_id), None)
        if item is None:
            return
        again = mapping.marked(state, item) == key
        if again and by_digit:
            self._kept(state, item, moves_on=True)
            return
        command = (
            ClearAnswer(item=item.id)
            if again
            else question_mapper.command_for(item, key, state.given.get(item.id), AnswerDraft())
        )
        if isinstance(command, Refusal):
            self._flow.view.show_word(command)
            return
        self._flow.view.show_word(None)
        waited = len(state.pending)

        def kept(after: State) -> None:
            waits = len(after.pending) > waited
            self._kept(after, item, moves_on=by_digit and not waits)
            if waits and self._rows:
                self._flow.view.show_word(Word.WAITS_FOR_SECOND)

        self._session.act(command, then=kept)

    def way_named(self, face: int, item: str, channel: str) -> None:
        """The person told what *item*'s row notes by *channel*, a `Channel` value."""
        self._session.when_kept(lambda: self._name_way(item, Channel(channel)), face=face)

    def _name_way(self, item_id: str, channel: Channel) -> None:
        item = next((one for one in self._rows if one.id == item_id), None)
        if item is None:
            return
        command = question_mapper.way_command(self._session.state, item, channel)
        if isinstance(command, Refusal):
            self._flow.view.show_word(command)
            return
        self._session.act(command, then=lambda after: self._kept(after, item, moves_on=False))

    def _kept(self, state: State, item: Item, *, moves_on: bool) -> None:
        """Rows that hang on the answer come or go in their places: another face then."""
        if not self._rows:
            return
        before, self._rows = self._rows, mapping.page_of(state, item)
        if before != self._rows or self._warned:
            self._session.turn()
        self._warned = False
        at = self._rows.index(item)
        self._current = self._rows[min(at + moves_on, len(self._rows) - 1)].id
        self._show()
        self._flow.view.show_word(Word.KEPT if item.id in state.given else None)

    # --- going ------------------------------------------------------------------------

    def forward(self, face: int) -> None:
        """On to what comes; with rows left unmarked, only after saying how many."""
        self._session.when_kept(self._forward, face=face)

    def _forward(self) -> None:
        if not self._rows or self._session.not_kept:
            return
        state = self._session.state
        unmarked = [item for item in self._rows if item.id not in state.given]
        if unmarked and not self._warned:
            self._warned, self._current = True, unmarked[0].id
            self._session.turn()
            self._flow.view.show_word(None)
            self._show()
        else:
            self._flow.go_after(state, self._rows[-1].id)

    def back(self, face: int) -> None:
        self._session.when_kept(self._back, face=face)

    def _back(self) -> None:
        before = self._session.state.before(self._rows[0].id) if self._rows else None
        if before is not None:
            self._flow.show_item(before)

    def other_wanted(self, face: int, item: str) -> None:
        """Another answer for *item* than the three: its own page, and back to this one."""
        self._session.when_kept(lambda: self._open(item), face=face)

    def _open(self, item_id: str) -> None:
        item = next((one for one in self._rows if one.id == item_id), None)
        if item is not None:
            self._flow.show_alone(item)

    def someone_came_in(self) -> None:
        if self._rows:
            self._flow.close_questions(self._session.state.protocol.stage_of[self._rows[0].id])

    def _show(self) -> None:
        state = self._session.state
        staff = self._staff_language() or state.protocol.language
        self._flow.view.show_notes(
            mapping.face(
                state,
                self._rows,
                self._current,
                number=self._session.face,
                warned=self._warned,
                say=self._say_in(staff),
                source=self._say_in(state.protocol.language),
                tell=self._tell(),
            )
        )
