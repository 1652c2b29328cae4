"""What needs, offers and their answers make of a state."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType

from screenapp.screening.bodies import entries, mapping, optional, text, with_entry
from screenapp.screening.debt_records import Tick
from screenapp.screening.events import Event, EventKind
from screenapp.screening.offers.goals import GoalStep, OwnGoal, check_key
from screenapp.screening.offers.records import (
    FollowUpMark,
    Need,
    PageCopy,
    ReferralAnswer,
    ReferralState,
    ReferralStatus,
)
from screenapp.screening.state import State


def _need_stated(state: State, event: Event) -> State:
    needs = tuple(
        Need(id=text(need, "id"), text=optional(need, "text") or "")
        for need in map(mapping, entries(event.body.get("needs")))
    )
    details = mapping(event.body.get("details"))
    plain = {name: value for name, value in details.items() if isinstance(value, str)}
    return replace(state, needs=needs, details=MappingProxyType(plain))


def _referral_offered(state: State, event: Event) -> State:
    service = text(event.body, "service")
    offered = state.referrals.get(service) or ReferralState(service=service, offered_at=event.at)
    return replace(state, referrals=with_entry(state.referrals, service, offered))


def _referral_answered(state: State, event: Event) -> State:
    if "lawful_basis" in event.body:
        return _lawful_basis_said(state, event)
    service = text(event.body, "service")
    offered = state.referrals.get(service) or ReferralState(service=service, offered_at=event.at)
    until = optional(event.body, "until")
    answer = ReferralAnswer(text(event.body, "answer"))
    answered = replace(
        offered,
        answered_at=event.at,
        answered_by=event.author,
        answer=answer,
        share=tuple(s for s in entries(event.body.get("share")) if isinstance(s, str)),
        until=date.fromisoformat(until) if until else None,
        lawful_basis=offered.lawful_basis if answer.taken else "",
        taken_back_at=None,
    )
    return replace(state, referrals=with_entry(state.referrals, service, answered))


def _lawful_basis_said(state: State, event: Event) -> State:
    """Only beside a yes that stands without it: where that was a mistake, this is nothing."""
    service = text(event.body, "service")
    before = state.referrals.get(service)
    if before is None or not before.agreed:
        return state
    said = replace(before, lawful_basis=optional(event.body, "lawful_basis") or "")
    return replace(state, referrals=with_entry(state.referrals, service, said))


def _followed_up(state: State, event: Event) -> State:
    service = text(event.body, "service")
    if service not in state.referrals:
        return state
    next_at = optional(event.body, "next_at")
    mark = FollowUpMark(
        status=ReferralStatus(text(event.body, "status")),
        at=event.at,
        by=event.author,
        words=optional(event.body, "words") or "",
        next_at=datetime.fromisoformat(next_at) if next_at else None,
    )
    before = state.referrals[service]
    followed = replace(before, marks=(*before.marks, mark))
    return replace(state, referrals=with_entry(state.referrals, service, followed))


def _page_made(state: State, event: Event) -> State:
    service = text(event.body, "service")
    if service not in state.referrals:
        return state
    share = tuple(s for s in entries(event.body.get("share")) if isinstance(s, str))
    before = state.referrals[service]
    made = replace(before, copies=(*before.copies, PageCopy(at=event.at, share=share)))
    return replace(state, referrals=with_entry(state.referrals, service, made))


def _taken_back(state: State, event: Event) -> State:
    """The answer stays what it was; what was agreed to counts for nothing from now on.

    That the service was told of an earlier taking back settles nothing of this one.
    """
    service = text(event.body, "service")
    if service not in state.referrals:
        return state
    back = replace(state.referrals[service], share=(), lawful_basis="", taken_back_at=event.at)
    ticks = {key: tick for key, tick in state.ticks.items() if key != f"notice:{service}"}
    return replace(
        state,
        referrals=with_entry(state.referrals, service, back),
        ticks=MappingProxyType(ticks),
    )


def _goals_said(state: State, event: Event) -> State:
    """What was said to an outcome check, which is done by that."""
    months = event.body.get("months")
    said = mapping(event.body.get("goals"))
    goals = {OwnGoal(goal): GoalStep(str(step)) for goal, step in said.items()}
    key = check_key(months if isinstance(months, int) else 0)
    return replace(
        state,
        goals=with_entry(state.goals, key, MappingProxyType(goals)),
        ticks=with_entry(state.ticks, key, Tick(at=event.at, by=event.author)),
    )


REFERRAL_STEPS: Mapping[EventKind, Callable[[State, Event], State]] = MappingProxyType(
    {
        EventKind.NEED_STATED: _need_stated,
        EventKind.REFERRAL_OFFERED: _referral_offered,
        EventKind.REFERRAL_ANSWERED: _referral_answered,
        EventKind.FOLLOWED_UP: _followed_up,
        EventKind.PAGE_MADE: _page_made,
        EventKind.TAKEN_BACK: _taken_back,
        EventKind.GOALS_SAID: _goals_said,
    }
)
