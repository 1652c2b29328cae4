"""What wishes, and an interpreter who came or is not wanted, make of a state."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from screenapp.screening.bodies import entries, optional, text, with_entry
from screenapp.screening.debt_records import Tick
from screenapp.screening.events import Event, EventKind
from screenapp.screening.person import Presence
from screenapp.screening.state import State
from screenapp.screening.wishes.records import WISH, Interpreter, NotHad, Wish, WishKind


def open_wishes(state: State) -> tuple[Wish, ...]:
    """What was asked for and is neither had nor told to be impossible, oldest first."""
    return tuple(w for w in state.wishes if w.kind.owed and w.key not in state.ticks)


def wishes_of(event: Event) -> tuple[WishKind, ...]:
    """What was asked for, each once."""
    kinds = [kind for kind in entries(event.body.get("wishes")) if isinstance(kind, str)]
    return tuple(dict.fromkeys(WishKind(kind) for kind in kinds))


def wish_settled(event: Event) -> WishKind | None:
    """The wish that *event* settles; None where it settles something else."""
    what = optional(event.body, "what") or ""
    return WishKind(what.rpartition(":")[2]) if what.startswith(WISH) else None


def _wished(state: State, event: Event) -> State:
    due_at = optional(event.body, "due_at")
    open_ = {wish.kind for wish in open_wishes(state)}
    kinds = wishes_of(event)
    new = tuple(
        Wish(
            event=event.id,
            kind=kind,
            at=event.at,
            by=event.author,
            due_at=datetime.fromisoformat(due_at) if due_at else None,
            by_person=event.body.get("by_person") is True,
        )
        for kind in kinds
        if kind not in open_
    )
    state = _ticked(state, event, {kind.instead_of for kind in kinds}, NotHad.TAKEN_BACK)
    return replace(state, wishes=(*state.wishes, *new))


def _interpreter_present(state: State, event: Event) -> State:
    """One who is good enough ends the wait for another; one who is not shuts the room."""
    interpreter = Interpreter(
        kind=text(event.body, "kind"), code=optional(event.body, "code") or ""
    )
    if not interpreter.qualified:
        return replace(_room_shut(state), interpreter=interpreter)
    state = _ticked(state, event, {WishKind.OTHER_INTERPRETER}, None)
    return replace(state, interpreter=interpreter, interpreter_awaited=False)


def _interpreter_unwanted(state: State, event: Event) -> State:
    """The room has to be asked anew; that another is wanted is kept as the person's wish."""
    gone = (state.interpreter,) if state.interpreter is not None else ()
    state = replace(
        _room_shut(state),
        interpreter=None,
        interpreter_awaited=True,
        unwanted=(*state.unwanted, *gone),
    )
    if any(wish.kind is WishKind.OTHER_INTERPRETER for wish in open_wishes(state)):
        return state
    wish = Wish(
        event=event.id,
        kind=WishKind.OTHER_INTERPRETER,
        at=event.at,
        by=event.author,
        due_at=event.at,
        by_person=True,
    )
    return replace(state, wishes=(*state.wishes, wish))


def went_on_without(state: State, event: Event) -> State:
    """The person said to go on without the interpreter they sent away."""
    if event.body.get("without_interpreter") is not True:
        return state
    state = _ticked(state, event, {WishKind.OTHER_INTERPRETER}, NotHad.TAKEN_BACK)
    return replace(state, interpreter_awaited=False)


def _room_shut(state: State) -> State:
    """Nothing private is shown, asked or counted until somebody says anew who is there."""
    shut = state.presence is not None and state.presence.private
    return replace(
        state,
        presence=Presence.SOMEONE_ELSE if shut else state.presence,
        room_asked=False,
        unseen=False,
    )


def _ticked(
    state: State, event: Event, kinds: Iterable[WishKind | None], why_not: NotHad | None
) -> State:
    """*state* with its open wishes of *kinds* had, or not had for a reason."""
    gone = [wish for wish in open_wishes(state) if wish.kind in set(kinds)]
    ticks = state.ticks
    for wish in gone:
        reason = why_not.value if why_not is not None else ""
        tick = Tick(at=event.at, by=event.author, done=why_not is None, reason=reason)
        ticks = with_entry(ticks, wish.key, tick)
    return replace(state, ticks=ticks) if gone else state


WISH_STEPS: Mapping[EventKind, Callable[[State, Event], State]] = MappingProxyType(
    {
        EventKind.WISHED: _wished,
        EventKind.INTERPRETER_PRESENT: _interpreter_present,
        EventKind.INTERPRETER_UNWANTED: _interpreter_unwanted,
    }
)
