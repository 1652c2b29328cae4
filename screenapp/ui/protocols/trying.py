"""Trying a protocol: the interview's own rules over events that live in memory. No Qt.

Nothing here knows a vault: what is answered in a try has nowhere to go.
"""

import typing as t
from collections.abc import Callable
from datetime import datetime
from uuid import UUID, uuid4

from screenapp.protocol.model import Item, Option, Protocol
from screenapp.protocol.wording import Worded
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.intake import Intake
from screenapp.screening.person import Person, Setting
from screenapp.screening.state import State
from screenapp.ui.interview import view_model_mapper
from screenapp.ui.interview.flow import InterviewView
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.interview.question_mapper import Tell
from screenapp.ui.interview.view_models import (
    LATER,
    Colleague,
    InterpreterKind,
    Phrase,
    ResultViewModel,
)
from screenapp.workflow.ports import ImmediateRunner

_NOBODY = "try"


class TryView(InterviewView, t.Protocol):
    """What a try needs of its page: the faces of an interview, and what it comes to so far."""

    def show_standing(self, face: ResultViewModel, number: int, about: int) -> None: ...


class TrialWords(t.Protocol):
    """Words of a protocol in its languages."""

    def item_text(self, protocol: Protocol, item: Item, language: str) -> Worded: ...
    def option_text(
        self, protocol: Protocol, item: Item, option: Option, language: str
    ) -> Worded: ...
    def text(self, protocol: Protocol, path: str, source: str, language: str) -> Worded: ...
    def languages(self, protocol: Protocol) -> tuple[str, ...]: ...


class TrialService:
    """A desk with one screening and no vault behind it. *changed* hears of every new state."""

    def __init__(
        self,
        protocol: Protocol,
        words: TrialWords,
        clock: Callable[[], datetime],
        changed: Callable[[State], None],
    ) -> None:
        self._words, self._clock, self._changed = words, clock, changed
        self._state = State(protocol=protocol, screening=uuid4())

    @property
    def screening(self) -> UUID:
        return self._state.screening

    def state(self, screening: UUID) -> State:
        return self._state

    def act(self, screening: UUID, *commands: c.Command) -> State | Refusal:
        for command in commands:
            made = act(self._state, command, at=self._clock(), by=_NOBODY)
            if isinstance(made, Refusal):
                return made
            for event in made:
                self._state = step(self._state, event)
        self._changed(self._state)
        return self._state

    def intake(self, intake: UUID) -> Intake:
        raise ValueError("a try has no intake")

    def text(self, item: Item, language: str) -> Worded:
        return self._words.item_text(self._state.protocol, item, language)

    def option_text(self, item: Item, option: Option, language: str) -> Worded:
        return self._words.option_text(self._state.protocol, item, option, language)

    def words(self, protocol: Protocol, path: str, source: str, language: str) -> Worded:
        return self._words.text(protocol, path, source, language)

    def languages(self, protocol: Protocol) -> tuple[str, ...]:
        return self._words.languages(protocol)

    def colleagues(self) -> tuple[Colleague, ...]:
        return ()

    def seconds(self, name: str, passphrase: str) -> str | None:
        return None


class Trying:
    """One try after another. ``interview`` is None before the first."""

    def __init__(
        self, view: TryView, clock: Callable[[], datetime], language: Callable[[], str]
    ) -> None:
        self._view, self._clock, self._language = view, clock, language
        self._screening_service: TrialService | None = None
        self.interview: InterviewPresenter | None = None

    def begin(
        self,
        protocol: Protocol,
        words: TrialWords,
        *,
        person: Person,
        trigger: str,
        setting: Setting,
        language: str,
    ) -> None:
        """Start anew, as a screening of *person* for *trigger* would start."""
        screening_service = self._screening_service = TrialService(
            protocol, words, self._clock, self._tell
        )
        known = any(one.id == trigger for one in protocol.triggers)
        start = c.StartScreening(
            trigger=trigger if known else None, person=person, setting=setting, language=language
        )
        if isinstance(screening_service.act(screening_service.screening, start), Refusal):
            raise ValueError("a try cannot begin")
        self.interview = InterviewPresenter(
            self._view, screening_service, ImmediateRunner(), self._clock, self._language
        )
        self.interview.open(screening_service.screening)

    def forget(self) -> None:
        """Drop everything that was said."""
        if self.interview is not None:
            self.interview.forget()
        self.interview = self._screening_service = None

    def speak(self, language: str) -> None:
        """Ask on in *language*; what was answered stays."""
        if self.interview is not None:
            self.interview.questions.language_chosen(language)

    # --- what is done on the page -------------------------------------------------------

    def present(self, key: str) -> None:
        """Who is in the room. A try has no interpreter to note."""
        if self.interview is None:
            return
        gates = self.interview.gates
        gates.presence_chosen(key)
        if key == "with_interpreter":
            gates.interpreter_met(InterpreterKind.IN_THE_ROOM.value, "")

    def agreed(self, key: str) -> None:
        """``yes`` or ``no``; what is put off is a try as it stands."""
        if key == LATER:
            self.to_result()
        elif self.interview is not None:
            self.interview.gates.consented(key)

    def chosen(self, key: str) -> None:
        if self.interview is not None:
            self.interview.questions.chosen(self.interview.session.face, key)

    def typed(self, text: str) -> None:
        if self.interview is not None:
            self.interview.questions.typed(self.interview.session.face, text)

    def reasoned(self, text: str) -> None:
        if self.interview is not None:
            self.interview.questions.reasoned(self.interview.session.face, text)

    def forward(self) -> None:
        if self.interview is not None:
            self.interview.questions.forward(self.interview.session.face)

    def back(self) -> None:
        if self.interview is not None:
            self.interview.questions.back(self.interview.session.face)

    def back_to_questions(self) -> None:
        if self.interview is not None:
            self.interview.back_to_questions()

    def to_result(self) -> None:
        """What it comes to with what is there now."""
        if self.interview is not None:
            self.interview.questions.put_away()
            self.interview.results.show()

    def handed_back(self, stage: str, item: str, key: str) -> None:
        if self.interview is not None:
            self.interview.results.outcome_chosen(stage, item, key)

    def handed_back_typed(self, stage: str, item: str, text: str) -> None:
        if self.interview is not None:
            self.interview.results.outcome_typed(stage, item, text)

    def _tell(self, state: State) -> None:
        number, about = state.progress
        face = view_model_mapper.face(
            state, reference="", say=self._say, tell=self._words_of(state.protocol), seconds=()
        )
        self._view.show_standing(face, number, about)

    def _words_of(self, protocol: Protocol) -> Tell:
        screening_service = self._screening_service
        if screening_service is None:
            raise ValueError("no try is open")

        def tell(path: str, source: str) -> Phrase:
            found = screening_service.words(protocol, path, source, self._language())
            return Phrase(text=found.text, language=found.language, reviewed=found.reviewed)

        return tell

    def _say(self, item: Item, option: Option | None) -> Phrase:
        screening_service = self._screening_service
        if screening_service is None:
            raise ValueError("no try is open")
        language = self._language()
        found = screening_service.text(item, language)
        if option is not None:
            found = screening_service.option_text(item, option, language)
        return Phrase(text=found.text, language=found.language, reviewed=found.reviewed)
