"""Walks at random over every shipped protocol: what must hold whatever a hurried hand presses."""

import random
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import AnswerType, Code, Disclosure, Item
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.corrections import CORRECTABLE, CORRECTING
from screenapp.screening.events import Event, EventKind
from screenapp.screening.owed import OwedKind, owed
from screenapp.screening.person import Person, Presence, Setting
from screenapp.screening.positions import Complete, PrivacyNeeded, RoomNeeded
from screenapp.screening.state import State

PROTOCOLS = shipped_library().protocols
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
PRESSES = 120
TELLING = (EventKind.ITEM_SHOWN, EventKind.ANSWERED, EventKind.ANSWER_CHANGED)
OPENING = (EventKind.HIDDEN, EventKind.PAUSED, EventKind.RESUMED)


def given(chance: random.Random, item: Item) -> c.Command:
    if item.answers:
        value = chance.choice(item.answers)
        several = item.answer is AnswerType.MANY_OF
        return c.GiveAnswer(item=item.id, value=(value,) if several else value, reason="seen")
    return c.GiveCode(item=item.id, code=Code.DECLINED)


def press(chance: random.Random, state: State) -> c.Command:
    stage = chance.choice(state.protocol.stages)
    item = chance.choice(state.path or tuple(state.protocol.items))
    debts = owed(state) if chance.random() < 0.3 else ()
    of = chance.choice(state.history).id
    waits = state.pending[0].event if state.pending else of
    duty = chance.choice([o.id for o in state.protocol.obligations] or ["none"])
    what = chance.choice(debts).key if debts else f"duty:{duty}"
    presses: list[c.Command] = [
        c.CheckPrivacy(stage=stage.id, presence=Presence.ALONE),
        c.CheckPrivacy(stage=stage.id, presence=chance.choice(list(Presence)), unseen=True),
        c.GiveConsent(stage=stage.id),
        c.Hide(), c.Pause(reason=chance.choice(["talk", "left_open"])), c.Resume(),
        c.ShowItem(item=item.id), given(chance, item), given(chance, item),
        given(chance, chance.choice(tuple(state.protocol.items))), c.ClearAnswer(item=item.id),
        c.Judge(disclosed=chance.choice(list(Disclosure))),
        c.ReceiveSignal(how="dot", due_at=NOON), c.WithdrawConsent(items=tuple(state.given)[:2]),
        c.Settle(what=what), c.TakeOn(what=what), c.PassOn(what=what, to="other"),
        c.CannotGo(what=what),
        c.TellPerson(obligation=duty), c.MeetObligation(obligation=duty, told_person=True),
        c.Correct(of=of, reason="slip"), c.AgreeToCorrection(of=waits),
        c.Finish(disposition=chance.choice(["done", "left"])),
        c.KnowPerson(person=Person(age=(age := chance.choice((15, 30)), age)), reason="said"),
    ]  # fmt: skip
    return chance.choice(presses)


class Walk:
    """Presses one thing after another, by one of two members of staff, and looks after each."""

    def __init__(self, protocol, seed: int) -> None:
        self.chance = random.Random(seed)
        self.events: list[Event] = []
        self.now = NOON
        self.state = State(protocol=protocol, screening=uuid4())
        setting = Setting(facts={"jurisdiction": "GB", "reporter": "nurse", "duty": None})
        self.take(c.StartScreening(person=Person(age=(16, 16)), setting=setting))

    def take(self, command: c.Command) -> tuple[State, tuple[Event, ...]]:
        self.now += timedelta(seconds=7)
        before = self.state
        made = act(before, command, at=self.now, by=self.chance.choice(("one", "two")))
        if isinstance(made, Refusal):
            return before, ()
        for event in made:
            self.state = step(self.state, event)
            self.events.append(event)
        return before, made


def nothing_private_before_the_room(before: State, made: tuple[Event, ...], after: State) -> None:
    if not before.may_show:
        assert not any(event.kind in TELLING for event in made)
    if any(event.kind in OPENING for event in made):
        assert not after.may_show
        assert isinstance(after.position, RoomNeeded | PrivacyNeeded)


def no_duty_is_lost(before: State, made: tuple[Event, ...], after: State) -> None:
    open_ = {debt.subject for debt in owed(before) if debt.kind is OwedKind.DUTY}
    gone = open_ - {debt.subject for debt in owed(after) if debt.kind is OwedKind.DUTY}
    corrected = any(e.kind in CORRECTING or e.kind is EventKind.PERSON_KNOWN for e in made)
    for duty in gone:
        assert duty in after.obligations_met or (corrected and duty not in before.told)
    if after.finished not in (None, "by_mistake") and before.finished is None:
        assert not open_


def nothing_said_is_lost(before: State, made: tuple[Event, ...], after: State) -> None:
    gone = set(before.outcome.disclosed) - set(after.outcome.disclosed)
    if not gone:
        return
    kinds = {event.kind for event in made}
    by_two = EventKind.CORRECTION_AGREED in kinds
    by_person = EventKind.CONSENT_WITHDRAWN in kinds
    just_made = before.history[-1].kind in CORRECTABLE | {EventKind.OWED}
    assert by_two or by_person or just_made


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda p: p.id)
def test_whatever_is_pressed(protocol, seed):
    walk = Walk(protocol, seed)
    for _ in range(PRESSES):
        before, made = walk.take(press(walk.chance, walk.state))
        if not made:
            continue
        nothing_private_before_the_room(before, made, walk.state)
        no_duty_is_lost(before, made, walk.state)
        nothing_said_is_lost(before, made, walk.state)
    assert fold(protocol, walk.events) == walk.state


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda p: p.id)
def test_after_no_more_questions_staff_can_judge_owe_and_close(protocol):
    walk = Walk(protocol, 0)
    walk.take(c.CheckPrivacy(stage=protocol.stages[0].id, presence=Presence.ALONE))
    walk.take(c.WithdrawConsent())
    for _ in range(200):
        position = walk.state.behind_room(walk.state.next_open())
        if isinstance(position, Complete):
            break
        match position:
            case RoomNeeded(stage=stage) | PrivacyNeeded(stage=stage):
                walk.take(c.CheckPrivacy(stage=stage.id, presence=Presence.ALONE))
            case _ if hasattr(position, "item"):
                assert position.item.source.value != "self"
                walk.take(c.ShowItem(item=position.item.id))
                walk.take(given(random.Random(1), position.item))
                if position.item.is_note or position.item.id not in walk.state.given:
                    walk.take(c.GiveCode(item=position.item.id, code=Code.NOT_ASKED_TIME))
            case _:
                raise AssertionError(f"the person is asked again: {position}")
    assert isinstance(walk.state.next_open(), Complete)
    for debt in owed(walk.state):
        if debt.kind is OwedKind.DUTY:
            walk.take(c.MeetObligation(obligation=debt.subject, told_person=True))
    walk.take(c.Finish(reason="over"))
    assert walk.state.finished == "done"
