"""Wishes and interpreters as commands: what each records, or why it cannot be."""

from typing import assert_never

from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.correcting import Made
from screenapp.screening.events import EventKind
from screenapp.screening.person import Presence
from screenapp.screening.state import State
from screenapp.screening.wishes.records import Interpreter, WishKind


def wishing(
    state: State, command: c.StateWishes | c.MeetInterpreter | c.DeclineInterpreter
) -> Made | Refusal:
    """What *command* records, or why it cannot be."""
    match command:
        case c.StateWishes():
            return _stated(command)
        case c.MeetInterpreter(kind=kind, code=code):
            met = Interpreter(kind=kind.value, code=code.strip())
            if met.code and met in state.unwanted:
                return Refusal.OTHER_INTERPRETER_NEEDED
            return EventKind.INTERPRETER_PRESENT, {"kind": met.kind, "code": met.code}
        case c.DeclineInterpreter():
            return EventKind.INTERPRETER_UNWANTED, {}
        case _:
            assert_never(command)


def room_refused(state: State, command: c.CheckPrivacy) -> Refusal | None:
    """Why *command* cannot open the room, by who interprets; None where nothing stands against it.

    With somebody whose kind is never good enough it stays shut, and so it does after one was
    sent away, until another is there or the person says to go on without.
    """
    interpreter = state.interpreter
    match command.presence:
        case Presence.WITH_INTERPRETER:
            if state.interpreter_awaited:
                return Refusal.OTHER_INTERPRETER_NEEDED
            if interpreter is None or not interpreter.qualified:
                return Refusal.INTERPRETER_NOT_QUALIFIED
        case Presence.ALONE if state.interpreter_awaited and not command.without_interpreter:
            return Refusal.OTHER_INTERPRETER_NEEDED
        case _:
            pass
    return None


def _stated(command: c.StateWishes) -> Made | Refusal:
    kinds = tuple(dict.fromkeys(command.wishes))
    if not kinds:
        return Refusal.NOTHING_CHOSEN
    alone = any(not kind.owed for kind in kinds) and len(kinds) > 1
    if alone or any(kind.instead_of in kinds for kind in kinds):
        return Refusal.EXCLUSIVE_OPTION
    ordered = [kind.value for kind in WishKind if kind in kinds]
    return EventKind.WISHED, {
        "wishes": list(ordered),
        "due_at": command.due_at.isoformat() if command.due_at else None,
        "by_person": command.by_person,
    }
