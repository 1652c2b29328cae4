"""What an intake still needs, and when: the one thing to do next."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from screenapp.protocol.model import ResultKind
from screenapp.screening.intake import Intake
from screenapp.screening.state import Complete, PrivacyNeeded, ReferralAnswer, State


class NextStep(Enum):
    """In the order of what a nurse should see first."""

    MEET_SIGNAL = "meet_signal"
    TRY_AGAIN_ALONE = "try_again_alone"
    CONTINUE = "continue"
    OFFER_SERVICES = "offer_services"
    START = "start"
    FOLLOW_UP = "follow_up"
    HEAR_FROM_PARTNER = "hear_from_partner"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueStep:
    """``at`` is aware, or None when there is no time to it."""

    todo: NextStep
    at: datetime | None = None


def due(intake: Intake, state: State | None) -> DueStep:
    """The next thing *intake* needs, given the state of its latest screening, if there is one."""
    if state is None:
        return DueStep(todo=NextStep.NOTHING if intake.closed else NextStep.START)
    if state.finished is not None or intake.closed:
        return DueStep(todo=_still_to_hear(state))
    signal = state.signal_open
    if signal is not None:
        return DueStep(todo=NextStep.MEET_SIGNAL, at=signal.due_at)
    position = state.next_open()
    if isinstance(position, PrivacyNeeded) and state.presence and not state.presence.private:
        return DueStep(todo=NextStep.TRY_AGAIN_ALONE, at=state.retry_at)
    if isinstance(position, Complete):
        return DueStep(todo=_when_complete(state), at=None)
    touched = bool(state.given or state.consents or state.privacy_first is not None)
    return DueStep(todo=NextStep.CONTINUE if touched else NextStep.START)


def _to_follow_up(state: State) -> bool:
    accepted = (ReferralAnswer.ACCEPTED, ReferralAnswer.ACCEPTED_IN_PART)
    return any(r.answer in accepted and r.status is None for r in state.referrals.values())


def _when_complete(state: State) -> NextStep:
    answered = bool(state.referrals) and all(r.answer for r in state.referrals.values())
    result = state.outcome.result
    indicated = result is not None and result.kind is ResultKind.POSITIVE
    if (indicated or state.outcome.disclosed or state.needs) and not answered:
        return NextStep.OFFER_SERVICES
    return _still_to_hear(state)


def _still_to_hear(state: State) -> NextStep:
    """Whether a service, or a partner who was handed a stage, has not told yet."""
    if _to_follow_up(state):
        return NextStep.FOLLOW_UP
    return NextStep.HEAR_FROM_PARTNER if state.awaited else NextStep.NOTHING
