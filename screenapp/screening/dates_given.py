"""Dates that a command gives, against the ends that their items set."""

from collections.abc import Mapping
from datetime import date

from screenapp.protocol.item_status import Answer
from screenapp.protocol.model import Code, Protocol
from screenapp.screening import commands as c
from screenapp.screening.answers import in_time


def dates_in_time(protocol: Protocol, command: c.Command, today: date) -> bool:
    """Whether every date that *command* gives may lie where its item asks for it."""
    given: Mapping[str, Answer | Code] = {}
    match command:
        case c.GiveAnswer(item=item, value=value):
            given = {item: value}
        case c.GiveCode(item=item, value=value) if value is not None:
            given = {item: value}
        case c.ReceiveOutcome(answers=answers):
            given = answers
        case _:
            pass
    return all(
        isinstance(value, Code) or in_time(protocol.item[item], value, today)
        for item, value in given.items()
    )
