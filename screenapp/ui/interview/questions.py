"""One question at a time: choosing commits, Enter goes on, back is always there.

Everything that is done to a question carries the number of the face it was done to.
"""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from screenapp.protocol import address
from screenapp.protocol.model import AnswerType, Channel, Code, Item, Source, Stage
from screenapp.screening.answers import Refusal, parse
from screenapp.screening.calendars import OddYear, odd_year
from screenapp.screening.commands import (
    ChooseChannel,
    ChooseLanguage,
    ClearAnswer,
    Command,
    GiveAnswer,
    WithdrawConsent,
)
from screenapp.screening.state import State
from screenapp.ui.interview import question_mapper
from screenapp.ui.interview.flow import Flow
from screenapp.ui.interview.gates import age_told
from screenapp.ui.interview.question_mapper import AnswerDraft, Say, Tell
from screenapp.ui.interview.session import InterviewSession
from screenapp.ui.interview.view_models import (
    ANSWER,
    BACK_TO_ANSWERS,
    CODE,
    NOT_NOW,
    STOP_ASKING,
    AnswerEntryKind,
    ExitTo,
    Panel,
    SideColumnViewModel,
    Word,
)
from screenapp.workflow.person_words import PersonLanguages

_KNOWN = f"{CODE}{Code.ALREADY_KNOWN.value}"
_DOES_NOT_APPLY = f"{CODE}{Code.NOT_APPLICABLE.value}"


class Questions:
    """Asks one item. ``say_in`` words items in a language; ``languages`` are the person's."""

    def __init__(
        self,
        flow: Flow,
        session: InterviewSession,
        say_in: Callable[[str], Say],
        tell: Callable[[], Tell],
        languages: Callable[[], PersonLanguages],
        staff_language: Callable[[], str],
    ) -> None:
        self._flow = flow
        self._session = session
        self._say_in, self._tell = say_in, tell
        self._languages = languages
        self._staff_language = staff_language
        self._item: Item | None = None
        self._panel = Panel.ANSWERS
        self._retyped = False
        self._drafts: dict[str, AnswerDraft] = {}
        self._asked_about = ("", "")
        self._age = ""

    @property
    def item(self) -> Item | None:
        """What is asked now; None while another face is shown."""
        return self._item

    def forget(self) -> None:
        self._item, self._age = None, ""
        self._drafts.clear()
        self._asked_about = ("", "")

    def put_away(self) -> None:
        """No question is shown; what was typed and not kept stays for the way back."""
        self._item = None
        self._session.turn()

    def lay_aside(self) -> None:
        """Something else is shown in place of the question, under a number of its own."""
        self._item = None

    def ask(self, item: Item, word: Word | None = None) -> None:
        """Show *item*. The commit that it was shown is the caller's."""
        self._item, self._panel, self._retyped = item, Panel.ANSWERS, False
        self._session.turn()
        self._flow.view.show_word(word)
        self._show()

    # --- choosing ---------------------------------------------------------------------

    def chosen(self, face: int, key: str) -> None:
        """The row *key* was pressed."""
        self._session.when_kept(lambda: self._choose(key), face=face)

    def _choose(self, key: str) -> None:
        item = self._item
        if item is None:
            return
        if key == STOP_ASKING:
            self._session.act(WithdrawConsent(), then=self._stopped)
        elif (panel := self._panel_behind(item, key)) is not None:
            self._turn_to(panel)
        elif self._panel is Panel.DOES_NOT_APPLY:
            self._does_not_apply(item, self._stay)
        elif self._panel is Panel.KNOWN:
            self._commit(question_mapper.known_command(item, key), self._stay)
        elif question_mapper.entry_of(item) is AnswerEntryKind.REASONED and key.startswith(ANSWER):
            self._draft = replace(self._draft, choice=key)
            self._judge(item, self._stay)
        else:
            given = self._session.state.given.get(item.id)
            self._commit(question_mapper.command_for(item, key, given, self._draft), self._stay)

    def _turn_to(self, panel: Panel) -> None:
        """Other rows of the same question: another face."""
        self._panel = panel
        self._session.turn()
        self._flow.view.show_word(None)
        self._show()

    def _panel_behind(self, item: Item, key: str) -> Panel | None:
        """The list that opens behind *key*, for a row that is not an answer itself."""
        if key == NOT_NOW:
            return Panel.NOT_NOW
        if key == BACK_TO_ANSWERS:
            return Panel.ANSWERS
        if self._panel is not Panel.NOT_NOW:
            return None
        if key == _DOES_NOT_APPLY:
            return Panel.DOES_NOT_APPLY
        return Panel.KNOWN if key == _KNOWN and item.answers else None

    # --- typing -----------------------------------------------------------------------

    def typed(self, face: int, text: str) -> None:
        """The answer's field now holds *text*; nothing is kept before Enter."""
        if self._item is not None and face == self._session.face:
            self._draft = replace(self._draft, typed=text)
            self._retyped = self._session.not_kept

    def reasoned(self, face: int, text: str) -> None:
        if self._item is not None and face == self._session.face:
            self._draft = replace(self._draft, reason=text)
            self._retyped = self._session.not_kept

    def said(self, face: int, option: str, words: str) -> None:
        """Beside *option* now stand *words*; nothing is kept before Enter or another choice."""
        if self._item is not None and face == self._session.face:
            draft = self._draft
            self._draft = replace(draft, said=MappingProxyType({**draft.said, option: words}))
            self._retyped = self._session.not_kept

    def way_named(self, face: int, channel: str) -> None:
        """The person told what staff noted here by *channel*, a `Channel` value."""
        self._session.when_kept(lambda: self._name_way(Channel(channel)), face=face)

    def _name_way(self, channel: Channel) -> None:
        if self._item is not None:
            command = question_mapper.way_command(self._session.state, self._item, channel)
            self._commit(command, self._stay)

    def judged(self, key: str) -> None:
        """The judgement *key* was chosen before a lock; it is given with its reason."""
        if self._item is not None:
            self._draft = replace(self._draft, choice=key)
            self._show()

    # --- going ------------------------------------------------------------------------

    def forward(self, face: int) -> None:
        """Keep what stands in the fields, if anything new does, and go to the next item."""
        self._session.when_kept(self._forward, face=face)

    def again(self) -> None:
        """Once more what was not kept; what was typed since is given in its place."""
        self._flow.view.show_word(None)
        if self._retyped:
            self._retyped = False
            self._session.give_up()
            self._forward()
        else:
            self._session.try_again()

    def _forward(self) -> None:
        item = self._item
        if item is None:
            return
        if self._session.not_kept:
            self.again()
        elif self._panel is Panel.DOES_NOT_APPLY:
            self._does_not_apply(item, self._go)
        elif self._panel is not Panel.ANSWERS or not self._changed(item):
            # What stands in a field that another list hides was not given by this press.
            self._go(self._session.state)
        elif question_mapper.entry_of(item) is AnswerEntryKind.REASONED:
            self._judge(item, self._go)
        elif question_mapper.entry_of(item) is not AnswerEntryKind.LINE:
            self._commit(self._with_words(item), self._go)
        elif (odd := self._odd(item)) is not None:
            self._asked_about = (item.id, self._draft.typed)
            self._flow.view.show_word(odd)
        elif self._draft.typed.strip():
            self._commit(question_mapper.typed_command(item, self._draft.typed), self._go)
        else:
            self._commit(ClearAnswer(item=item.id), self._go)

    def _odd(self, item: Item) -> OddYear | None:
        """What has to be asked about the date that stands there, once for each way it is typed."""
        typed = self._draft.typed
        if item.answer is not AnswerType.DATE or self._asked_about == (item.id, typed):
            return None
        answer = parse(item, typed)
        if not isinstance(answer, str):
            return None
        state, today = self._session.state, self._session.clock().date()
        return odd_year(answer, today=today, language=state.language)

    def back(self, face: int) -> None:
        """To the item before, or out of the list behind "not now"."""
        self._session.when_kept(self._back, face=face)

    def _back(self) -> None:
        item = self._item
        if item is None:
            return
        if self._panel is not Panel.ANSWERS:
            self._turn_to(Panel.ANSWERS)
            return
        before = self._flow.before(item)
        if before is not None:
            self._flow.show_item(before)

    def _go(self, state: State) -> None:
        item, told = self._item, age_told(state, self._age)
        if item is None:
            return
        if told:
            self._age = ""
            self._session.act(*told, then=self._flow.to_open)
        else:
            self._flow.go_after(state, item.id)

    # --- beside the question ----------------------------------------------------------

    def someone_came_in(self) -> None:
        item = self._item
        if item is not None:
            self._flow.close_questions(self._session.state.protocol.stage_of[item.id])

    def point_card_chosen(self) -> None:
        if self._item is not None:
            self._flow.lay_point_card(self._session.state.protocol.stage_of[self._item.id])

    def paper_wanted(self) -> None:
        """To the sheet, once an age that was marked is kept: questions may wait for it."""
        told = age_told(self._session.state, self._age)
        if told:
            self._session.act(*told, then=lambda _: self._flow.leave(ExitTo.PAPER))
        else:
            self._session.when_kept(lambda: self._flow.leave(ExitTo.PAPER))

    def aloud_chosen(self) -> None:
        self._channel(Channel.INTERVIEW)

    def _channel(self, channel: Channel) -> None:
        self._session.act(ChooseChannel(channel=channel), then=self._redraw)

    def language_chosen(self, language: str) -> None:
        self._session.act(ChooseLanguage(language=language), then=self._redraw)

    def age_marked(self, key: str) -> None:
        """The person said whether they are under 18; it is kept with the next step, and until then
        another mark takes its place."""
        self._age = key

    def handed_over(self) -> None:
        """The same questions, on the person's side of the screen."""
        told = age_told(self._session.state, self._age)
        lent = ChooseChannel(channel=Channel.SELF_SCREEN)
        self._session.act(*told, lent, then=self._to_person)

    def _to_person(self, state: State) -> None:
        self._flow.leave(ExitTo.PERSON)

    # --- keeping ----------------------------------------------------------------------

    @property
    def _draft(self) -> AnswerDraft:
        if self._item is None:
            return AnswerDraft()
        given = self._session.state.given.get(self._item.id)
        return self._drafts.get(self._item.id) or question_mapper.starting_draft(given)

    @_draft.setter
    def _draft(self, draft: AnswerDraft) -> None:
        if self._item is not None:
            self._drafts[self._item.id] = draft

    def _changed(self, item: Item) -> bool:
        """True if a field holds something that is not kept."""
        kept = question_mapper.starting_draft(self._session.state.given.get(item.id))
        draft = self._draft
        match question_mapper.entry_of(item):
            case AnswerEntryKind.LINE:
                return draft.typed != kept.typed
            case AnswerEntryKind.REASONED:
                return draft.choice is not None and draft != kept
            case AnswerEntryKind.ONE | AnswerEntryKind.MANY:
                given = self._session.state.given.get(item.id)
                value = given.value if given is not None and given.code is None else None
                if value is None:
                    return False
                said, was = (question_mapper.words_of(item, value, one) for one in (draft, kept))
                return said != was
            case _:
                return False

    def _with_words(self, item: Item) -> Command | Refusal:
        """The answer that was given, with the words that stand beside its options now."""
        value = self._session.state.given[item.id].value
        if value is None:
            return Refusal.NOT_AN_ANSWER
        said = question_mapper.words_of(item, value, self._draft)
        return GiveAnswer(item=item.id, value=value, said=said)

    def _judge(self, item: Item, then: Callable[[State], None]) -> None:
        if self._draft.choice is None:
            self._flow.view.show_word(Word.CHOOSE_FIRST)
        elif not self._draft.reason.strip():
            self._flow.view.show_word(Word.REASON_FIRST)
            self._show()
        else:
            command = question_mapper.command_for(item, self._draft.choice, None, self._draft)
            self._commit(command, then)

    def _does_not_apply(self, item: Item, then: Callable[[State], None]) -> None:
        if not self._draft.reason.strip():
            self._flow.view.show_word(Word.REASON_FIRST)
            self._show()
            return
        self._commit(question_mapper.command_for(item, _DOES_NOT_APPLY, None, self._draft), then)

    def _commit(self, command: Command | Refusal, then: Callable[[State], None]) -> None:
        if isinstance(command, Refusal):
            self._flow.view.show_word(command)
            return
        self._flow.view.show_word(None)
        self._session.act(command, then=lambda state: self._kept(state, then))

    def _kept(self, state: State, then: Callable[[State], None]) -> None:
        if self._item is not None:
            self._drafts.pop(self._item.id, None)
        then(state)

    def _stay(self, state: State) -> None:
        item = self._item
        if item is not None:
            kept = item.id in state.given
            self._show()
            self._flow.view.show_word(Word.KEPT if kept else None)

    def _stopped(self, state: State) -> None:
        self._flow.go_on(state)

    def _redraw(self, state: State) -> None:
        self._flow.refresh_heading()
        self._show()

    def _show(self) -> None:
        item, state = self._item, self._session.state
        if item is None:
            return
        stage = state.protocol.stage_of[item.id]
        staff = self._staff_language() or state.protocol.language
        own = state.protocol.language
        asked = self._languages().asked_in(state.language, own)
        if state.to_child:
            asked = address.to_child(asked)
        asked_in = asked if item.source is Source.SELF else staff
        say = self._say_in(asked_in)
        # A wording nobody has reviewed stands beside the one it was made from, in any language.
        beside = staff if say(item, None).reviewed else own
        self._flow.view.show_question(
            question_mapper.face(
                state,
                item,
                self._panel,
                self._draft,
                number=self._session.face,
                say=say,
                beside=self._say_in(beside),
                tell=self._tell(),
                side=self._side_of(state, stage),
                can_go_back=self._flow.before(item) is not None,
            )
        )

    def _side_of(self, state: State, stage: Stage) -> SideColumnViewModel:
        flow = self._flow
        side = question_mapper.side_of(state, stage, flow.reference, self._languages())
        return replace(side, age_marked=self._age)
