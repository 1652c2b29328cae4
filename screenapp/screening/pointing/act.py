"""Recording what a person pointed at, and taking it back while the card still lies there."""

from collections.abc import Iterator
from uuid import UUID

from screenapp.protocol.conditions import Truth
from screenapp.protocol.model import Channel
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.events import Event, EventKind, Json
from screenapp.screening.flow import GateState
from screenapp.screening.state import State


def pointing(state: State, command: c.PointAt) -> tuple[EventKind, dict[str, Json]] | Refusal:
    """The event of *command*, or why the card may not lie there now: as for a question."""
    refused = open_to_person(state, command.stage, Channel.POINT_CARD)
    if refused is not None:
        return refused
    return EventKind.POINTED, {
        "picture": command.picture,
        "discloses": command.discloses.value if command.discloses else None,
        "talk": command.talk,
        "channel": Channel.POINT_CARD.value,
    }


def open_to_person(state: State, stage_id: str, *channels: Channel) -> Refusal | None:
    """Why nothing of the stage can be given into the person's hands now by *channels*, all of
    which it has to offer; None where it can."""
    stage = state.protocol.stage.get(stage_id)
    if stage is None:
        return Refusal.UNKNOWN_STAGE
    if not set(channels) <= set(stage.channels):
        return Refusal.CHANNEL_NOT_OFFERED
    if state.walk.blocked:
        return Refusal.OUTSIDE_AGES
    standing = state.walk.stages[stage.id]
    if standing.entered is not Truth.TRUE:
        return Refusal.NOT_ASKED_NOW
    match standing.gate:
        case GateState.NOT_PRIVATE | GateState.PRIVACY_PENDING:
            return Refusal.NOT_PRIVATE
        case GateState.CONSENT_PENDING:
            return Refusal.CONSENT_FIRST
        case GateState.DECLINED:
            return Refusal.CONSENT_DECLINED
        case GateState.OPEN if state.presence is None or not state.room_asked:
            return Refusal.ROOM_FIRST
        case GateState.OPEN if not state.presence.private:
            # That others cannot see the screen does not do: two look at it, and one of them points.
            return Refusal.NOT_PRIVATE
        case GateState.OPEN:
            return None


def still_pointing(state: State, event: Event, by: str) -> bool:
    """Whether *by* recorded *event* on the card that still lies there: since then nothing was
    done but pointing and taking back."""
    if event.kind is not EventKind.POINTED or event.author != by:
        return False
    pointed = {one.id for one in state.history if one.kind is EventKind.POINTED}
    return all(_on_card(one, by, pointed) for one in _since(state, event))


def _since(state: State, event: Event) -> Iterator[Event]:
    for one in reversed(state.history):
        if one.id == event.id:
            return
        yield one


def _on_card(event: Event, by: str, pointed: set[UUID]) -> bool:
    match event.kind:
        case EventKind.OWED:
            return True
        case EventKind.SETTLED:
            # Only what a correction ended: nobody ticks a duty off.
            return str(event.body.get("what", "")).startswith("duty:")
        case EventKind.POINTED:
            return event.author == by
        case EventKind.CORRECTED:
            named = str(event.body.get("of"))
            return event.author == by and named in {str(one) for one in pointed}
        case _:
            return False
