"""A state that is carried on from answer to answer is the one worked out from the beginning."""

import random
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import AnswerType, Code, Disclosure, Item, Protocol
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.events import Event, EventKind
from screenapp.screening.flow import walk
from screenapp.screening.outcome import outcome
from screenapp.screening.person import AgeBasis, Person, Presence
from screenapp.screening.state import State, changed

PROTOCOLS = shipped_library().protocols
PEOPLE = (
    Person(),
    Person(age=(16, 16)),
    Person(age=(30, 30)),
    Person(age=(19, 19), age_basis=AgeBasis.DISPUTED),
)
CODES = (Code.DECLINED, Code.NOT_APPLICABLE, Code.ALREADY_KNOWN, Code.DONT_KNOW)
NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def answer(chance: random.Random, item: Item) -> c.Command:
    if chance.random() < 0.2:
        return c.GiveCode(item=item.id, code=chance.choice(CODES), reason="a reason")
    if chance.random() < 0.1:
        return c.ClearAnswer(item=item.id)
    known = item.answers
    if not known:
        return c.GiveCode(item=item.id, code=Code.DECLINED)
    several = item.answer is AnswerType.MANY_OF
    value = (chance.choice(known),) if several else chance.choice(known)
    return c.GiveAnswer(item=item.id, value=value, reason="a reason")


def command(chance: random.Random, state: State) -> c.Command:
    stage = chance.choice(state.protocol.stages)
    match chance.randrange(14):
        case 0:
            return c.CheckPrivacy(stage=stage.id, presence=chance.choice(list(Presence)))
        case 1 | 2:
            return c.GiveConsent(stage=stage.id)
        case 3 if chance.random() < 0.3:
            return c.DeclineConsent(stage=stage.id)
        case 4 if chance.random() < 0.2:
            return c.WithdrawConsent(items=tuple(state.given)[:1])
        case 5 if chance.random() < 0.3:
            return c.ReceiveSignal(how="dot", due_at=NOW + timedelta(minutes=10))
        case 6 if chance.random() < 0.5:
            return c.Judge(disclosed=Disclosure.LABOUR)
        case 7 if stage.hand_over:
            return c.HandOver(stage=stage.id, to="partner")
        case 8 | 9 if stage.items:
            return c.ShowItem(item=chance.choice(stage.items).id)
        case _:
            return answer(chance, chance.choice(state.path or tuple(state.protocol.items)))


def forced(chance: random.Random, state: State) -> Event:
    """An answer as a store may hold one that was given at a closed gate, or to nothing known."""
    item = chance.choice([*(item.id for item in state.protocol.items), "of_another_protocol"])
    kind = chance.choice([EventKind.ANSWERED, EventKind.ANSWER_CLEARED])
    return Event(
        id=uuid4(),
        screening=state.screening,
        sequence=state.sequence + 1,
        kind=kind,
        day=NOW.date(),
        at=NOW,
        author="x",
        body={"item": item, "value": "yes"},
    )


def agrees(state: State) -> None:
    fresh = walk(state.case)
    assert state.walk == fresh
    assert list(state.walk.standing) == list(fresh.standing)
    assert list(state.walk.not_counted) == list(fresh.not_counted)
    found, wanted = state.outcome, outcome(state.case, fresh, state.said)
    assert found == wanted
    assert found.measures == wanted.measures
    assert (found.asked, found.unanswered) == (wanted.asked, wanted.unanswered)
    assert (found.because, found.unsettled) == (wanted.because, wanted.unsettled)
    assert [item.id for item in state.path] == [
        i
        for i in fresh.askable
        if state.protocol.stage_of[i].organisation.value == "own"
    ]  # fmt: skip


def played(protocol: Protocol, chance: random.Random, length: int) -> None:
    state = State(protocol=protocol, screening=uuid4())
    trigger = chance.choice([None, *(t.id for t in protocol.triggers)])
    commands: list[c.Command] = [
        c.StartScreening(intake=None, trigger=trigger, person=chance.choice(PEOPLE)),
        c.CheckPrivacy(stage=protocol.stages[0].id, presence=Presence.ALONE),
    ]
    for _ in range(length):
        if not commands and chance.random() < 0.1:
            state = step(state, forced(chance, state))
        made = act(state, commands.pop(0) if commands else command(chance, state), at=NOW, by="x")
        for event in () if isinstance(made, Refusal) else made:
            state = step(state, event)
        agrees(state)


@settings(max_examples=60)
@given(seed=st.integers(0, 2**32))
def test_whatever_happens_the_state_is_as_if_worked_out_anew(seed: int) -> None:
    chance = random.Random(seed)
    played(chance.choice(PROTOCOLS), chance, 30)


@pytest.mark.parametrize("seed", range(24))
def test_a_few_known_runs_are_as_if_worked_out_anew(seed: int) -> None:
    played(PROTOCOLS[seed % len(PROTOCOLS)], random.Random(seed), 25)


def test_a_changed_state_is_the_one_that_replace_makes():
    state = replace(
        State(protocol=next(iter(shipped_library().protocols)), screening=uuid4()), person=PEOPLE[1]
    )
    assert state.walk
    other = {"sequence": 7, "active": timedelta(minutes=3), "person": PEOPLE[2]}
    mine, theirs = changed(state, **other), replace(state, **other)
    assert type(mine) is type(theirs)
    assert mine == theirs
    names = [field.name for field in fields(State)]
    assert [getattr(mine, name) for name in names] == [getattr(theirs, name) for name in names]
    assert vars(mine) == vars(theirs)  # nothing that was worked out before came with it
    assert mine.walk == theirs.walk
