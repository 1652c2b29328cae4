"""What an intake still needs, and when: the one thing to do next."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from screenapp.protocol.model import Kind
from screenapp.screening.intake import Intake
from screenapp.screening.state import Complete, PrivacyNeeded, ReferralAnswer, State


class Todo(Enum):
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
class Due:
    """``at`` is aware, or None when there is no time to it."""

    todo: Todo
    at: datetime | None = None


def due(intake: Intake, state: State | None) -> Due:
    """The next thing *intake* needs, given the state of its latest screening, if there is one."""
    if state is None:
        return Due(todo=Todo.NOTHING if intake.closed else Todo.START)
    if state.finished is not None or intake.closed:
        return Due(todo=_still_to_hear(state))
    signal = state.signal_open
    if signal is not None:
        return Due(todo=Todo.MEET_SIGNAL, at=signal.due_at)
    position = state.next_open()
    if isinstance(position, PrivacyNeeded) and state.presence and not state.presence.private:
        return Due(todo=Todo.TRY_AGAIN_ALONE, at=state.retry_at)
    if isinstance(position, Complete):
        return Due(todo=_when_complete(state), at=None)
    touched = bool(state.given or state.consents or state.privacy_first is not None)
    return Due(todo=Todo.CONTINUE if touched else Todo.START)


def _to_follow_up(state: State) -> bool:
    accepted = (ReferralAnswer.ACCEPTED, ReferralAnswer.ACCEPTED_IN_PART)
    return any(r.answer in accepted and r.status is None for r in state.referrals.values())


def _when_complete(state: State) -> Todo:
    answered = bool(state.referrals) and all(r.answer for r in state.referrals.values())
    result = state.outcome.result
    indicated = result is not None and result.kind is Kind.POSITIVE
    if (indicated or state.outcome.disclosed or state.needs) and not answered:
        return Todo.OFFER_SERVICES
    return _still_to_hear(state)


def _still_to_hear(state: State) -> Todo:
    """Whether a service, or a partner who was handed a stage, has not told yet."""
    if _to_follow_up(state):
        return Todo.FOLLOW_UP
    return Todo.HEAR_FROM_PARTNER if state.awaited else Todo.NOTHING
