"""What is owed, who sees to it, and what was told and done: events into a state."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from screenapp.protocol.duty_terms import terms_from
from screenapp.screening.bodies import mapping, optional, text, with_entry
from screenapp.screening.debt_records import Arisen, Tick
from screenapp.screening.events import Event, EventKind
from screenapp.screening.state import State


def _person_told(state: State, event: Event) -> State:
    reason = optional(event.body, "reason") or ""
    tick = Tick(at=event.at, by=event.author, done=not reason, reason=reason)
    return replace(state, told=with_entry(state.told, text(event.body, "obligation"), tick))


def _obligation_met(state: State, event: Event) -> State:
    obligation = text(event.body, "obligation")
    met = tuple(dict.fromkeys((*state.obligations_met, obligation)))
    tick = Tick(at=event.at, by=event.author, reason=optional(event.body, "reason") or "")
    ticks = with_entry(state.ticks, f"duty:{obligation}", tick)
    return replace(state, obligations_met=met, ticks=ticks)


def _owed(state: State, event: Event) -> State:
    what, due_at = text(event.body, "what"), optional(event.body, "due_at")
    set_here = mapping(event.body.get("terms"))
    arisen = Arisen(
        at=event.at,
        due_at=datetime.fromisoformat(due_at) if due_at else None,
        by=event.author,
        terms=terms_from(set_here) if set_here else None,
    )
    ticks = {name: tick for name, tick in state.ticks.items() if name != what}
    return replace(
        state,
        arisen=with_entry(state.arisen, what, arisen),
        ticks=MappingProxyType(ticks),
    )


def _taken_on(state: State, event: Event) -> State:
    what = text(event.body, "what")
    unable = state.unable.get(what, frozenset()) - {event.author}
    return replace(
        state,
        owners=with_entry(state.owners, what, event.author),
        passing=_without(state.passing, what),
        unable=with_entry(state.unable, what, unable),
    )


def _cannot_go(state: State, event: Event) -> State:
    """It is nobody's again where it was theirs, and no longer offered to them."""
    what, who = text(event.body, "what"), event.author
    owners, passing = state.owners, state.passing
    return replace(
        state,
        owners=_without(owners, what) if owners.get(what) == who else owners,
        passing=_without(passing, what) if passing.get(what) == who else passing,
        unable=with_entry(state.unable, what, state.unable.get(what, frozenset()) | {who}),
    )


def _without(kept: Mapping[str, str], what: str) -> Mapping[str, str]:
    return MappingProxyType({name: value for name, value in kept.items() if name != what})


def _passed_on(state: State, event: Event) -> State:
    what, to = text(event.body, "what"), text(event.body, "to")
    return replace(state, passing=with_entry(state.passing, what, to))


def _settled(state: State, event: Event) -> State:
    tick = Tick(
        at=event.at,
        by=event.author,
        done=event.body.get("done") is not False,
        reason=optional(event.body, "reason") or "",
    )
    return replace(state, ticks=with_entry(state.ticks, text(event.body, "what"), tick))


OWED_STEPS: Mapping[EventKind, Callable[[State, Event], State]] = MappingProxyType(
    {
        EventKind.PERSON_TOLD: _person_told,
        EventKind.OBLIGATION_MET: _obligation_met,
        EventKind.OWED: _owed,
        EventKind.TAKEN_ON: _taken_on,
        EventKind.PASSED_ON: _passed_on,
        EventKind.CANNOT_GO: _cannot_go,
        EventKind.SETTLED: _settled,
    }
)
