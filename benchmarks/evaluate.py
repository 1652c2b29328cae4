"""One answer taken in: the next state, its walk, the result and what is to be asked next.

Every question of a large protocol is answered in turn, the later ones on top of all the
others; what the store does is not in it.
"""

import time
from uuid import uuid4

from benchmarks.figures import Figure, median, percentile, tell
from benchmarks.large import large_protocol
from benchmarks.library import SIZES, growth
from benchmarks.practice import NOON
from screenapp.protocol.model import Protocol
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.person import Person, Presence
from screenapp.screening.state import State


def answered(state: State, command: c.Command) -> tuple[State, float] | None:
    """The state after *command*, and the milliseconds it takes; None where it is refused."""
    made = act(state, command, at=NOON, by="bench")
    if isinstance(made, Refusal):
        return None
    begun = time.perf_counter()
    for event in made:
        state = step(state, event)
    if state.outcome.result is None:
        raise ValueError("the protocol blocks an unknown age")
    state.next_open()
    return state, (time.perf_counter() - begun) * 1000


def times_of(protocol: Protocol) -> list[float]:
    """Milliseconds for each answer."""
    state = State(protocol=protocol, screening=uuid4())
    begun = answered(state, c.StartScreening(intake=None, trigger="universal", person=Person()))
    state = begun[0] if begun else state
    alone = c.CheckPrivacy(stage=protocol.stages[0].id, presence=Presence.ALONE)
    begun = answered(state, alone)
    times = []
    for number, item in enumerate(protocol.items):
        state = begun[0] if begun else state
        value = "yes" if number % 3 else "no"
        begun = answered(state, c.GiveAnswer(item=item.id, value=value)) or (state, -1.0)
        times.append(begun[1])
    taken = [milliseconds for milliseconds in times if milliseconds >= 0]
    if len(taken) < len(times) / 2:
        raise ValueError("most answers are refused: what is measured is not an answer")
    return taken


def measure() -> bool:
    """Medians for protocols of several sizes, and how they grow."""
    protocols = {size: large_protocol(size) for size in SIZES}
    times = {size: times_of(protocol) for size, protocol in protocols.items()}
    medians = {size: median(found) for size, found in times.items()}
    large = times[550]
    return tell(
        *(
            Figure(what=f"an answer re-evaluated, {size} items, p50", value=value, unit="ms")
            for size, value in medians.items()
            if size != 550
        ),
        Figure(what="... 550 items, p50", value=median(large), unit="ms", reach=1),
        Figure(what="... 550 items, p99", value=percentile(large, 99), unit="ms"),
        Figure(what="an item of 1,000 / one of 137", value=growth(medians), unit="x", reach=2),
    )
