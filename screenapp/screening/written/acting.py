"""Making a sheet: only where the person's own screen might be handed over."""

from collections.abc import Iterator

from screenapp.protocol.model import AnswerType, Channel, Item, Source, Stage
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.events import EventKind, Json
from screenapp.screening.pointing.act import open_to_person
from screenapp.screening.state import State


def making_paper(
    state: State, command: c.MakeWrittenPaper
) -> tuple[EventKind, dict[str, Json]] | Refusal:
    """The event of *command*, or why no sheet may be made now: as for handing the screen over."""
    refused = open_to_person(state, command.stage, Channel.SELF_SCREEN, Channel.WRITTEN)
    if refused is not None:
        return refused
    stage = state.protocol.stage[command.stage]
    if to_be_said_first(state, stage):
        return Refusal.CONSENT_FIRST
    if not command.languages or not questions_to_write(state, stage):
        return Refusal.NOT_ASKED_NOW
    languages: list[Json] = [*dict.fromkeys(command.languages)]
    return EventKind.PAPER_MADE, {"stage": command.stage, "languages": languages}


def questions_to_write(state: State, stage: Stage) -> tuple[Item, ...]:
    """The person's own questions of *stage* that are open now, in the file's order: what their
    own screen would ask of them as things stand. What hangs on an answer comes after it."""
    return tuple(one for one in _open_of(state, stage) if one.answer is not AnswerType.ACKNOWLEDGE)


def to_be_said_first(state: State, stage: Stage) -> bool:
    """Whether the person has not heard yet who sees what they say: no sheet says it for staff."""
    return any(one.answer is AnswerType.ACKNOWLEDGE for one in _open_of(state, stage))


def _open_of(state: State, stage: Stage) -> Iterator[Item]:
    for item in state.path:
        given = state.given.get(item.id)
        said = given is not None and given.gates_open
        own = item.source is Source.SELF and not item.is_note
        if own and not said and state.protocol.stage_of[item.id].id == stage.id:
            yield item
