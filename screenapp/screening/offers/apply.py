"""What needs, offers and their answers make of a state."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from screenapp.screening.bodies import entries, mapping, optional, text, with_entry
from screenapp.screening.events import Event, EventKind
from screenapp.screening.offers.records import Need, ReferralAnswer, ReferralState, ReferralStatus
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
    service = text(event.body, "service")
    offered = state.referrals.get(service) or ReferralState(service=service, offered_at=event.at)
    until = optional(event.body, "until")
    answered = replace(
        offered,
        answered_at=event.at,
        answer=ReferralAnswer(text(event.body, "answer")),
        share=tuple(s for s in entries(event.body.get("share")) if isinstance(s, str)),
        until=date.fromisoformat(until) if until else None,
    )
    return replace(state, referrals=with_entry(state.referrals, service, answered))


def _followed_up(state: State, event: Event) -> State:
    service = text(event.body, "service")
    if service not in state.referrals:
        return state
    status = ReferralStatus(text(event.body, "status"))
    followed = replace(state.referrals[service], status=status)
    return replace(state, referrals=with_entry(state.referrals, service, followed))


REFERRAL_STEPS: Mapping[EventKind, Callable[[State, Event], State]] = MappingProxyType(
    {
        EventKind.NEED_STATED: _need_stated,
        EventKind.REFERRAL_OFFERED: _referral_offered,
        EventKind.REFERRAL_ANSWERED: _referral_answered,
        EventKind.FOLLOWED_UP: _followed_up,
    }
)
