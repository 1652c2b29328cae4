"""The result, and what staff record beside it: what was told, a concern, the final tier, duties."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from screenapp.errors import ScreenappError
from screenapp.protocol.model import Channel, Disclosure, Tier
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import Command, Finish, Judge, MeetObligation, Pause, SetTier
from screenapp.screening.state import State
from screenapp.ui.interview import handing_back, view_model_mapper
from screenapp.ui.interview.flow import Flow, InterviewService
from screenapp.ui.interview.question_mapper import Say, Tell
from screenapp.ui.interview.session import InterviewSession
from screenapp.ui.interview.view_models import (
    ActionNotDone,
    Colleague,
    ExitTo,
    ResultViewModel,
    Word,
)
from screenapp.workflow.ports import Runner

LEFT_OPEN = "left"


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
    ) -> None:
        self._flow = flow
        self._session = session
        self._screening_service, self._runner = screening_service, runner
        self._asked: tuple[UUID, SetTier] | None = None
        self._say, self._tell = say, tell
        self._colleagues = colleagues

    def show(self) -> None:
        self._flow.view.show_result(self.face())

    def face(self) -> ResultViewModel:
        """What the answers come to now."""
        return view_model_mapper.face(
            self._session.state,
            reference=self._flow.reference,
            say=self._say(),
            tell=self._tell(),
            seconds=self._colleagues(),
        )

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
        elif not passphrase:
            self._flow.view.show_word(Word.SECOND_FIRST)
        elif self._asked is None:
            self._asked = (self._session.state.screening, command)
            self._runner.run(
                lambda: self._screening_service.seconds(second, passphrase),
                self._agreed,
                self._not_asked,
            )

    def _agreed(self, second: str | None) -> None:
        """*second* is the id of who typed their own passphrase; None when it was not theirs."""
        asked, self._asked = self._asked, None
        if asked is None or not self._session.open:
            return
        screening, command = asked
        if screening != self._session.state.screening:
            return
        if second is None:
            self._flow.view.show_word(Word.NOT_AGREED)
        else:
            self._keep(replace(command, second=second))

    def _not_asked(self, error: Exception) -> None:
        self._asked = None
        self._flow.view.show_word(ActionNotDone(error=error))
        if not isinstance(error, ScreenappError):
            raise error

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

    def duty_met(self, duty: str, told_person: bool, reason: str) -> None:
        self._keep(MeetObligation(obligation=duty, told_person=told_person, reason=reason.strip()))

    def conversation_started(self) -> None:
        self._session.when_kept(self._to_referral)

    def finished(self) -> None:
        """Nothing more today. What was said is kept, and the person may come back.

        What a partner was handed can come back only while the screening is open.
        """
        awaited = handing_back.awaited(self._session.state)
        self._session.act(Pause(reason=LEFT_OPEN) if awaited else Finish(), then=self._over)

    def _to_referral(self) -> None:
        if not self._session.not_kept:
            self._flow.leave(ExitTo.REFERRAL)

    def _over(self, state: State) -> None:
        self._flow.leave(ExitTo.TODAY)

    def _keep(self, command: Command) -> None:
        self._flow.view.show_word(None)
        self._session.act(command, then=self._kept)

    def _kept(self, state: State) -> None:
        self.show()
        self._flow.view.show_word(Word.KEPT)

    def _channel(self) -> Channel:
        return self._session.state.channel
