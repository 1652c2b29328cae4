"""Answers to protocols drawn at random are carried on as they would be worked out anew."""

import random
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from screenapp.protocol.model import AnswerType, Code, Protocol
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.flow import walk
from screenapp.screening.outcome import outcome
from screenapp.screening.person import Person, Presence
from screenapp.screening.state import State

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def commands(chance: random.Random, state: State) -> list[c.Command]:
    stage = chance.choice(state.protocol.stages)
    if chance.random() < 0.2:
        return [c.GiveConsent(stage=stage.id)]
    item = chance.choice(list(state.protocol.items))
    if chance.random() < 0.3 or not item.answers:
        return [c.GiveCode(item=item.id, code=chance.choice([Code.DECLINED, Code.NOT_APPLICABLE]))]
    several = item.answer is AnswerType.MANY_OF
    value = chance.choice(item.answers)
    return [c.GiveAnswer(item=item.id, value=(value,) if several else value, reason="why")]


@settings(max_examples=60)
@given(seed=st.integers(0, 2**32))
def test_an_answer_moves_all_that_rests_on_it(
    seed: int, random_protocol: Callable[..., Protocol]
) -> None:
    chance, protocol = random.Random(seed), random_protocol(seed, (4, 4, 3))
    state = State(protocol=protocol, screening=uuid4())
    begun: list[c.Command] = [
        c.StartScreening(intake=None, person=Person(age=chance.choice([None, (17, 17), (30, 30)]))),
        c.CheckPrivacy(stage="a", presence=Presence.ALONE),
        *(c.GiveConsent(stage=stage.id) for stage in protocol.stages),
    ]
    for _ in range(40):
        for command in [begun.pop(0)] if begun else commands(chance, state):
            made = act(state, command, at=NOW, by="x")
            for event in () if isinstance(made, Refusal) else made:
                state = step(state, event)
        fresh = walk(state.case)
        assert state.walk == fresh
        assert list(state.walk.standing) == list(fresh.standing)
        assert state.outcome.measures == outcome(state.case, fresh).measures
        assert state.outcome == outcome(state.case, fresh)
