"""From a state to the rows of a page of notes. Pure: no clock, no store, no Qt."""

from typing import Final

from screenapp.protocol.conditions import Truth
from screenapp.protocol.model import Code, Item
from screenapp.screening.flow import asks_person
from screenapp.screening.noting import noted_together
from screenapp.screening.state import State
from screenapp.ui.interview.notes.view_model import NoteRow, NotesViewModel, OpenRows
from screenapp.ui.interview.question_mapper import (
    Say,
    Tell,
    help_of,
    stage_title,
    ways_of,
)
from screenapp.ui.interview.view_models import ANSWER, CODE

_CANNOT_TELL: Final = f"{CODE}{Code.DONT_KNOW.value}"


def page_of(state: State, item: Item) -> tuple[Item, ...]:
    """What stands on one page with *item* now, in the file's order; empty where it stands alone."""
    shown = {one.id for one in state.path}
    return tuple(one for one in noted_together(state.protocol, item) if one.id in shown)


def choices_of(item: Item) -> tuple[str, str, str]:
    """The keys of the three buttons of *item*."""
    yes, no, *unsure = (f"{ANSWER}{value}" for value in item.answers)
    return (yes, no, unsure[0] if unsure else _CANNOT_TELL)


def marked(state: State, item: Item) -> str | None:
    """The key of the button that was pressed for *item*; None for none of them."""
    given = state.given.get(item.id)
    if given is None:
        return None
    key = f"{CODE}{given.code.value}" if given.code is not None else f"{ANSWER}{given.value}"
    return key if key in choices_of(item) else None


def open_rows(state: State, rows: tuple[Item, ...]) -> OpenRows:
    """How many of *rows* have nothing given, and whether what is asked later hangs on them."""
    last = state.protocol.stages.index(state.protocol.stage_of[rows[-1].id])
    later = state.protocol.stages[last + 1 :]
    undecided = (
        asks_person(stage) and state.walk.stages[stage.id].entered is Truth.UNKNOWN
        for stage in later
    )
    count = sum(1 for item in rows if item.id not in state.given)
    return OpenRows(count=count, shut=any(undecided))


def face(
    state: State,
    rows: tuple[Item, ...],
    current: str,
    *,
    number: int,
    warned: bool,
    say: Say,
    source: Say,
    tell: Tell,
) -> NotesViewModel:
    """*rows* as the face *number*. *say* words an item for staff, *source* as it was written."""
    return NotesViewModel(
        face=number,
        stage=stage_title(state.protocol.stage_of[rows[0].id], tell),
        rows=tuple(_row(state, item, say, source, tell) for item in rows),
        current=current,
        noted=sum(1 for item in rows if item.id in state.given),
        open=open_rows(state, rows) if warned else None,
        can_go_back=state.before(rows[0].id) is not None,
    )


def _row(state: State, item: Item, say: Say, source: Say, tell: Tell) -> NoteRow:
    given, chosen, text = state.given.get(item.id), marked(state, item), say(item, None)
    return NoteRow(
        item=item.id,
        kind=item.answer,
        source=item.source,
        text=text,
        beside=None if text.reviewed else source(item, None),
        help=help_of(item, tell) or "",
        choices=choices_of(item),
        marked=chosen,
        code=given.code if given is not None and chosen is None else None,
        ways=ways_of(state, item),
    )
