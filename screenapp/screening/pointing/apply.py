"""What a picture that was pointed at makes of a state."""

from dataclasses import replace
from types import MappingProxyType

from screenapp.protocol.model import Disclosure
from screenapp.screening.bodies import optional, text
from screenapp.screening.events import Event
from screenapp.screening.pointing.records import Pointed
from screenapp.screening.state import State


def pointed_at(state: State, event: Event) -> State:
    """*state* once *event*, a picture that was pointed at, is in it."""
    kind = optional(event.body, "discloses")
    one = Pointed(
        event=event.id,
        picture=text(event.body, "picture"),
        discloses=Disclosure(kind) if kind else None,
    )
    talks = state.talks
    if event.body.get("talk") is True:
        talks = MappingProxyType({**talks, event.id: event.at})
    return replace(state, pointed=(*state.pointed, one), talks=talks)
