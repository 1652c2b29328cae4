"""Trying a protocol: the interview itself over events that live in memory. No Qt.

Nothing here knows a vault: what is answered in a try has nowhere to go.
"""

import typing as t
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from screenapp.protocol.model import Item, Option, Protocol
from screenapp.protocol.wording import Worded
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.calendars import OddYear
from screenapp.screening.intake import Intake, age_group
from screenapp.screening.state import State
from screenapp.ui.interview.flow import InterviewView
from screenapp.ui.interview.notes.view_model import NotesViewModel
from screenapp.ui.interview.pointing.view_model import PointViewModel
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.interview.view_models import (
    ActionNotDone,
    Colleague,
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
from screenapp.workflow.person_words import PersonLanguages
from screenapp.workflow.ports import ImmediateRunner

_NOBODY: Final = "try"
_REFERENCE: Final = "T0"  # no person's reference has a nought


@dataclass(frozen=True, slots=True)
class _Nobody:
    """Who works at a try: nobody of the staff."""

    id: str = _NOBODY
    name: str = ""


class TryPageView(t.Protocol):
    """What a try needs of its page: the interview's own, and what it comes to so far."""

    @property
    def interview(self) -> InterviewView: ...
    def show_begun(self) -> None: ...
    def forget(self) -> None: ...
    def show_standing(self, face: ResultViewModel) -> None: ...


class TrialWords(t.Protocol):
    """Words of a protocol in its languages."""

    def item_text(self, protocol: Protocol, item: Item, language: str) -> Worded: ...
    def option_text(
        self, protocol: Protocol, item: Item, option: Option, language: str
    ) -> Worded: ...
    def text(self, protocol: Protocol, path: str, source: str, language: str) -> Worded: ...
    def languages(self, protocol: Protocol) -> tuple[str, ...]: ...


class TrialService:
    """An `InterviewService` with one screening after another and no vault behind them."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._open: tuple[State, TrialWords] | None = None

    def begin(self, protocol: Protocol, words: TrialWords, start: c.StartScreening) -> UUID:
        """Forget the try before and start another; its screening."""
        state = State(protocol=protocol, screening=uuid4())
        self._open = (state, words)
        if isinstance(self.act(state.screening, start), Refusal):
            raise ValueError("a try cannot begin")
        return state.screening

    def forget(self) -> None:
        """Drop everything that was said."""
        self._open = None

    def state(self, screening: UUID) -> State:
        state, _ = self._held
        return state

    def act(self, screening: UUID, *commands: c.Command) -> State | Refusal:
        state, words = self._held
        for command in commands:
            made = act(state, command, at=self._clock(), by=_NOBODY)
            if isinstance(made, Refusal):
                return made
            for event in made:
                state = step(state, event)
        self._open = (state, words)
        return state

    def intake(self, intake: UUID) -> Intake:
        """Somebody who never came in, so that the pages have a reference to show."""
        at, person = self._clock(), self.state(intake).person
        return Intake(
            id=intake,
            day=at.date(),
            unit="",
            shift="",
            age_group=age_group(person),
            trigger="",
            reference=_REFERENCE,
            arrived_at=at,
            person=person,
        )

    def text(self, item: Item, language: str) -> Worded:
        state, words = self._held
        return words.item_text(state.protocol, item, language)

    def option_text(self, item: Item, option: Option, language: str) -> Worded:
        state, words = self._held
        return words.option_text(state.protocol, item, option, language)

    def words(self, protocol: Protocol, path: str, source: str, language: str) -> Worded:
        _, words = self._held
        return words.text(protocol, path, source, language)

    def person_languages(self, protocol: Protocol) -> PersonLanguages:
        """All of them: no person hears or reads a try, and what is a draft says so."""
        _, words = self._held
        return PersonLanguages(offered=words.languages(protocol))

    @property
    def me(self) -> Colleague:
        return _Nobody()

    def staff_names(self) -> Mapping[str, str]:
        return {}

    def colleagues(self) -> tuple[Colleague, ...]:
        return ()

    def seconds(self, name: str, passphrase: str) -> str | None:
        return None

    @property
    def _held(self) -> tuple[State, TrialWords]:
        if self._open is None:
            raise ValueError("no try is open")
        return self._open


class Trying:
    """One try after another, led by the interview's own presenter. *again* is called where a
    screening would be left.

    Stands between that presenter and its page: nothing is ever said to be kept, there is nobody
    to hand the screen to, and beside each question stands what it comes to so far.
    """

    def __init__(
        self,
        page: TryPageView,
        clock: Callable[[], datetime],
        language: Callable[[], str],
        again: Callable[[], None],
    ) -> None:
        self._page, self._again = page, again
        self._service = TrialService(clock)
        self.interview = InterviewPresenter(self, self._service, ImmediateRunner(), clock, language)

    def begin(self, protocol: Protocol, words: TrialWords, start: c.StartScreening) -> None:
        """Start anew, as a screening would start."""
        screening = self._service.begin(protocol, words, start)
        self._page.show_begun()
        self.interview.open(screening)

    def forget(self) -> None:
        """Drop everything that was said."""
        self.interview.forget()
        self._service.forget()
        self._page.forget()

    def to_result(self) -> None:
        """What it comes to with what is there now."""
        if self.interview.session.open:
            self.interview.put_away()
            self.interview.results.show()

    # --- what the interview's presenter tells ---------------------------------------------

    def show_heading(self, heading: Heading) -> None:
        self._page.interview.show_heading(heading)

    def show_nothing(self) -> None:
        self._page.interview.show_nothing()

    def show_privacy(self, face: PrivacyViewModel) -> None:
        self._page.interview.show_privacy(face)

    def show_consent(self, face: ConsentViewModel) -> None:
        self._page.interview.show_consent(face)

    def show_partner(self, face: PartnerViewModel) -> None:
        self._page.interview.show_partner(face)

    def show_question(self, face: QuestionViewModel) -> None:
        self._page.show_standing(self.interview.results.face())
        self._page.interview.show_question(
            replace(face, side=replace(face.side, can_hand_over=False))
        )

    def show_notes(self, face: NotesViewModel) -> None:
        self._page.show_standing(self.interview.results.face())
        self._page.interview.show_notes(face)

    def show_point_card(self, face: PointViewModel) -> None:
        self._page.interview.show_point_card(face)

    def show_result(self, face: ResultViewModel) -> None:
        self._page.interview.show_result(face)

    def show_word(self, word: Word | Refusal | NotSaved | ActionNotDone | OddYear | None) -> None:
        self._page.interview.show_word(None if word is Word.KEPT else word)

    def leave(self, way: ExitTo, screening: UUID) -> None:
        self._again()
