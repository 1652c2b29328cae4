"""The result, and what staff record beside it: what was told, the tier, debts, closing."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import Final
from uuid import UUID

from screenapp.protocol.model import Channel, Disclosure, Tier
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import (
    Command,
    Finish,
    Judge,
    MeetObligation,
    PassOn,
    SetTier,
    Settle,
    TakeOn,
    TellPerson,
)
from screenapp.screening.events import EventKind
from screenapp.screening.owed import OwedKind, owed
from screenapp.screening.positions import Ask
from screenapp.screening.state import State
from screenapp.ui.interview import handing_back, view_model_mapper
from screenapp.ui.interview.flow import Flow, InterviewService
from screenapp.ui.interview.question_mapper import Say, Tell
from screenapp.ui.interview.result import mapping
from screenapp.ui.interview.result.corrections import Corrections
from screenapp.ui.interview.result.mapping import Viewer
from screenapp.ui.interview.result.second_person import SecondPersonCheck
from screenapp.ui.interview.session import InterviewSession
from screenapp.ui.interview.view_models import Colleague, ExitTo, ResultViewModel, Word
from screenapp.workflow.ports import Runner

LEFT_OPEN = "left"


class ClosingReason(Enum):
    """The usual reasons why somebody is closed with something left; own words may stand beside."""

    PERSON_LEFT = "person_left"
    PERSON_WANTS_NO_MORE = "person_wants_no_more"
    GOES_ON_ELSEWHERE = "goes_on_elsewhere"
    WAITS_FOR_WORD = "waits_for_word"
    DONE_NOT_TICKED = "done_not_ticked"


_GONE: Final = "left"
"""How a screening ends with a person who went."""


class Results:
    """Shows what the answers come to. The computed result is never edited here or anywhere."""

    def __init__(
        self,
        flow: Flow,
        session: InterviewSession,
        screening_service: InterviewService,
        runner: Runner,
        *,
        say: Callable[[], Say],
        tell: Callable[[], Tell],
        colleagues: Callable[[], tuple[Colleague, ...]],
        viewer: Callable[[], Viewer],
    ) -> None:
        self._flow = flow
        self._session = session
        self._second = SecondPersonCheck(flow, session, screening_service, runner)
        self.corrections = Corrections(flow, session, self._second, self._kept_with)
        self._say, self._tell = say, tell
        self._colleagues, self._viewer = colleagues, viewer

    def show(self) -> None:
        """Nothing that was pressed before this page was opened is undone alone here."""
        self._flow.view.show_result(self.face())

    def face(self, undo: UUID | None = None) -> ResultViewModel:
        """What the answers come to now; *undo* is the event of the press just made."""
        return view_model_mapper.face(
            self._session.state,
            reference=self._flow.reference,
            say=self._say(),
            tell=self._tell(),
            seconds=self._colleagues(),
            viewer=self._viewer(),
            undo=undo,
        )

    def handed_over(self) -> None:
        """The screen goes to the person, to say how it was; never while a question is open."""
        if not isinstance(self._session.state.position, Ask):
            self._flow.leave(ExitTo.PERSON)

    def told(self, key: str) -> None:
        """The person told or showed *key*, a `Disclosure` value, outside of the questions, by
        the channel in use."""
        self._keep(Judge(disclosed=Disclosure(key), channel=self._channel()))

    def concern_written(self, text: str) -> None:
        """A worker's own concern, beside the result and never part of it."""
        if not text.strip():
            self._flow.view.show_word(Word.REASON_FIRST)
            return
        self._keep(Judge(channel=self._channel(), concern=text.strip()))

    def tier_chosen(self, tier: str, reason: str, second: str, passphrase: str) -> None:
        """*second* is the name of the colleague who agrees with *passphrase*; empty for nobody."""
        command = SetTier(tier=Tier(tier), reason=reason.strip())
        if not command.reason:
            self._flow.view.show_word(Word.REASON_FIRST)
        elif not second:
            self._keep(command)
        else:
            self._second.ask(
                second,
                passphrase,
                lambda agreed: self._keep(replace(command, second=agreed)),
                Word.NOT_AGREED,
            )

    def outcome_chosen(self, stage: str, item: str, key: str) -> None:
        """A partner's answer to *item*, by the row *key*."""
        command = handing_back.chosen(self._session.state, stage, item, key)
        if isinstance(command, Refusal):
            self.show()  # the rows stand again as they are kept
        self._receive(command)

    def outcome_typed(self, stage: str, item: str, text: str) -> None:
        self._receive(handing_back.typed(self._session.state, stage, item, text))

    def _receive(self, command: Command | Refusal) -> None:
        if isinstance(command, Refusal):
            self._flow.view.show_word(command)
        else:
            self._keep(command)

    # --- what is owed -----------------------------------------------------------------

    def person_told(self, duty: str) -> None:
        """The person was told what has to be done; the duty stays."""
        self._keep(TellPerson(obligation=duty))

    def not_safe_to_tell(self, duty: str, reason: str) -> None:
        if not reason.strip():
            self._flow.view.show_word(Word.REASON_FIRST)
            return
        self._keep(TellPerson(obligation=duty, reason=reason.strip()))

    def report_made(self, duty: str, whom: str, when: str) -> None:
        """It was done, with *whom*; *when* is a time as typed, empty for now."""
        if not whom.strip():
            self._flow.view.show_word(Word.WHOM_FIRST)
            return
        to = ", ".join(part.strip() for part in (whom, when) if part.strip())
        self._meet(duty, to=to)

    def not_agreed_to(self, duty: str, reason: str) -> None:
        """It needed the person's consent, and they did not give it."""
        if not reason.strip():
            self._flow.view.show_word(Word.REASON_FIRST)
            return
        self._meet(duty, reason=reason.strip())

    def _meet(self, duty: str, *, to: str = "", reason: str = "") -> None:
        told = self._session.state.told.get(duty)
        why = reason or (told.reason if told is not None else "")
        was_told = told is not None and told.done
        self._keep(MeetObligation(obligation=duty, told_person=was_told, reason=why, to=to))

    def passed_on(self, debt: str, colleague: str) -> None:
        """Offer *debt* to a colleague, a staff id; it stays with its owner until they take it."""
        self._keep(PassOn(what=debt, to=colleague))

    def taken_on(self, debt: str) -> None:
        self._keep(TakeOn(what=debt))

    def settled(self, debt: str, done: bool, reason: str) -> None:
        """*debt* was done, or was not, which needs a reason."""
        if not done and not reason.strip():
            self._flow.view.show_word(Word.REASON_FIRST)
            return
        self._keep(Settle(what=debt, done=done, reason=reason.strip()))

    # --- leaving ----------------------------------------------------------------------

    def conversation_started(self) -> None:
        self._session.when_kept(self._to_referral)

    def finished(self) -> None:
        """Nothing more today: at once with nothing left; else what is left is shown first."""
        left = owed(self._session.state)
        if not left:
            self._session.act(Finish(), then=self._over)
        elif any(debt.kind is OwedKind.DUTY for debt in left):
            self._flow.view.show_word(Word.DUTY_FIRST)
        else:
            self._flow.view.show_word(Word.WHAT_IS_LEFT)

    def closed(self, chosen: str, own_words: str) -> None:
        """With something left, for a reason: a `ClosingReason` value, own words, or both."""
        reason = ": ".join(part for part in (chosen, own_words.strip()) if part)
        if not reason:
            self._flow.view.show_word(Word.REASON_FIRST)
            return
        gone = chosen == ClosingReason.PERSON_LEFT.value
        finish = Finish(disposition=_GONE, reason=reason) if gone else Finish(reason=reason)
        self._session.act(finish, then=self._over)

    def _to_referral(self) -> None:
        if not self._session.not_kept:
            self._flow.leave(ExitTo.REFERRAL)

    def _over(self, state: State) -> None:
        self._flow.leave(ExitTo.TODAY)

    def _keep(self, command: Command) -> None:
        self._flow.view.show_word(None)
        self._session.act(command, then=self._kept)

    def _kept(self, state: State) -> None:
        self._kept_with(state, Word.KEPT)

    def _kept_with(self, state: State, word: Word) -> None:
        """Show what is kept now; the press just made can be taken back from here."""
        made = mapping.last_made(state)
        undo = made is not None and mapping.by_staff(made) and made.kind is not EventKind.CORRECTED
        self._flow.view.show_result(self.face(made.id if undo and made is not None else None))
        self._flow.view.show_word(word)

    def _channel(self) -> Channel:
        return self._session.state.channel
