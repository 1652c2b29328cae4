"""Commands that put something right, and which of them wait for a second person."""

from datetime import UTC, datetime
from typing import assert_never
from uuid import uuid4

from screenapp.protocol.model import Channel
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import person_to, step
from screenapp.screening.corrections import CORRECTABLE, takes_from_person
from screenapp.screening.debt_records import PendingCorrection
from screenapp.screening.events import Event, EventKind, Json
from screenapp.screening.noting import noted_together
from screenapp.screening.pointing.act import still_pointing
from screenapp.screening.state import State

Made = tuple[EventKind, dict[str, Json]]
CORRECTIONS = (c.KnowPerson, c.Correct, c.AgreeToCorrection, c.DropCorrection)


CHANGING = (EventKind.ANSWER_CHANGED, EventKind.ANSWER_CLEARED, EventKind.OUTCOME_RECEIVED)
_GIVING = (EventKind.ANSWERED, EventKind.ANSWER_CHANGED)
_NOTING = (*_GIVING, EventKind.ANSWER_CLEARED)


def changing(state: State, made: Made, by: str) -> Made:
    """*made*, another answer than the one kept, marked as waiting where it takes something away.

    What the person changes on their own screen counts at once, and so does the answer just
    given, while its question or its page of notes is still shown.
    """
    kind, body = made
    if _just_given(state, body.get("item"), by) or state.channel is Channel.SELF_SCREEN:
        return made
    weighed = _weighed(state, kind, {**body, "second": None})
    return (kind, weighed) if weighed.get("pending") else made


def _just_given(state: State, item_id: Json, by: str) -> bool:
    """Whether *by* gave *item_id*, and since then did nothing but note what stands on its page."""
    item = state.protocol.item.get(str(item_id))
    if item is None:
        return False
    page = {item.id, *(one.id for one in noted_together(state.protocol, item))}
    for event in reversed(state.history):
        if event.kind is EventKind.OWED:
            continue
        here = event.kind in _NOTING and event.body.get("item") in page
        if not here or event.author != by or event.body.get("pending"):
            return False  # what waits for a second person goes no further by a second press
        if event.kind in _GIVING and event.body.get("item") == item.id:
            return True
    return False


def correcting(
    state: State,
    command: c.KnowPerson | c.Correct | c.AgreeToCorrection | c.DropCorrection,
    by: str,
) -> Made | Refusal:
    """The event that *command* makes of *state*, by the staff id *by*, or a refusal."""
    match command:
        case c.KnowPerson():
            return _person(state, command)
        case c.Correct():
            return _mistake(state, command, by)
        case c.AgreeToCorrection(of=of):
            waits = _waiting(state, of)
            if waits is None:
                return Refusal.NOT_TO_CORRECT
            if waits.by == by:
                return Refusal.SECOND_PERSON_NEEDED
            return EventKind.CORRECTION_AGREED, {"of": str(of)}
        case c.DropCorrection(of=of):
            if _waiting(state, of) is None:
                return Refusal.NOT_TO_CORRECT
            return EventKind.CORRECTION_DROPPED, {"of": str(of)}
        case _:
            assert_never(command)


def _person(state: State, command: c.KnowPerson) -> Made | Refusal:
    if not command.reason.strip():
        return Refusal.REASON_NEEDED
    body: dict[str, Json] = {
        "person": person_to(command.person),
        "reason": command.reason.strip(),
        "second": command.second,
    }
    return EventKind.PERSON_KNOWN, _weighed(state, EventKind.PERSON_KNOWN, body)


def _mistake(state: State, command: c.Correct, by: str) -> Made | Refusal:
    found = next((event for event in state.history if event.id == command.of), None)
    if found is None or found.kind not in CORRECTABLE or found.id in state.voided:
        return Refusal.NOT_TO_CORRECT
    if any(waits.of == found.id for waits in state.pending):
        return Refusal.NOT_TO_CORRECT
    if not command.reason.strip():
        return Refusal.REASON_NEEDED
    body: dict[str, Json] = {
        "of": str(found.id),
        "note": None,
        "reason": command.reason.strip(),
        "second": command.second,
    }
    if _just_made(state, found, by) or still_pointing(state, found, by):
        return EventKind.CORRECTED, body
    return EventKind.CORRECTED, _weighed(state, EventKind.CORRECTED, body)


def _just_made(state: State, event: Event, by: str) -> bool:
    """Whether *event* is the last thing that *by* did, with nothing done since."""
    own = [one for one in state.history if one.kind is not EventKind.OWED]
    return bool(own) and own[-1].id == event.id and event.author == by


def _weighed(state: State, kind: EventKind, body: dict[str, Json]) -> dict[str, Json]:
    """*body*, marked as waiting where it takes something from the person and nobody agreed."""
    if body["second"]:
        return body
    then = state.last_at or datetime.now(UTC)
    tried = Event(
        id=uuid4(),
        screening=state.screening,
        sequence=state.sequence + 1,
        kind=kind,
        day=then.date(),
        at=then,
        author="",
        body=body,
    )
    return {**body, "pending": True} if takes_from_person(state, step(state, tried)) else body


def _waiting(state: State, of: object) -> PendingCorrection | None:
    return next((waits for waits in state.pending if waits.event == of), None)
