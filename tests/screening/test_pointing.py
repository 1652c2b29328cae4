"""What is pointed at on the card: kept by its channel, counted, and never a result by itself."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from screenapp.printing.kit.point_card import point_card
from screenapp.protocol.loading.protocol_file import load_protocol
from screenapp.protocol.model import Channel, Disclosure, Protocol
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.events import EventKind
from screenapp.screening.fact_coding import fact
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.outcome import Outcome
from screenapp.screening.owed import OwedKind, owed
from screenapp.screening.person import Person, Presence, Setting
from screenapp.screening.pointing.records import Pointed
from screenapp.screening.state import State

NOW = datetime(2026, 11, 19, 14, 21, tzinfo=UTC)
PROTOCOLS = Path(__file__).parents[2] / "protocols"


def after(state: State, *commands: c.Command, by: str = "staff") -> State:
    for at, command in enumerate(commands):
        made = act(state, command, at=NOW + timedelta(seconds=at), by=by)
        assert not isinstance(made, Refusal), made
        for event in made:
            state = step(state, event)
    assert state == fold(state.protocol, state.history)
    return state


def load(name: str) -> Protocol:
    return load_protocol(PROTOCOLS / name / "protocol.yaml")


def points(protocol: Protocol) -> str:
    """The first stage in which the card may lie there."""
    return next(one.id for one in protocol.stages if Channel.POINT_CARD in one.channels)


@pytest.fixture(scope="module")
def two_prong() -> Protocol:
    return load("ed-two-prong")


@pytest.fixture
def begun(two_prong: Protocol) -> State:
    stage = points(two_prong)
    state = after(
        State(protocol=two_prong, screening=uuid4()),
        c.StartScreening(person=Person(age=(20, 20)), trigger="silent_signal"),
        c.CheckPrivacy(stage=stage, presence=Presence.ALONE),
        c.GiveConsent(stage=stage),
    )
    return after(state, c.ChooseChannel(channel=Channel.POINT_CARD))


def at(
    state: State, picture: str, discloses: Disclosure | None = None, *, talk: bool = False
) -> c.PointAt:
    stage = points(state.protocol)
    return c.PointAt(stage=stage, picture=picture, discloses=discloses, talk=talk)


def test_what_is_pointed_at_is_told_by_the_card_in_state_and_fact(begun: State) -> None:
    state = after(begun, at(begun, "pay", discloses=Disclosure.LABOUR), at(begun, "door"))
    assert [one.picture for one in state.pointed] == ["pay", "door"]
    assert dict(state.outcome.disclosed) == {Disclosure.LABOUR: (Channel.POINT_CARD,)}
    assert state.history[-1].body["channel"] == "point_card"
    intake = Intake(
        id=uuid4(), day=NOW.date(), unit="clinic", shift="day", age_group=AgeGroup.FROM_18_TO_23,
        trigger="silent_signal", reference="R9", arrived_at=NOW, person=Person(), place="",
    )  # fmt: skip
    coded = fact(state, intake)
    assert coded.disclosed == ((Disclosure.LABOUR, Channel.POINT_CARD),)
    assert Channel.POINT_CARD in coded.channels_offered


def outcome_with(state: State, kinds: tuple[Disclosure, ...]) -> Outcome:
    marks = tuple(Pointed(event=uuid4(), picture=k.value, discloses=k) for k in kinds)
    return replace(state, pointed=marks).outcome


@pytest.mark.parametrize("name", ["ed-two-prong", "labour-first", "uk-first-responder"])
def test_no_picture_makes_or_changes_a_result(name: str) -> None:
    """These three have a result by what was told."""
    protocol = load(name)
    start = c.StartScreening(person=Person(age=(15, 15)), trigger=protocol.triggers[0].id)
    before = after(State(protocol=protocol, screening=uuid4()), start)
    shown = outcome_with(before, tuple(Disclosure))
    assert shown.result == before.outcome.result
    assert set(shown.disclosed) == set(Disclosure)
    said = replace(before, said=tuple((kind, Channel.POINT_CARD) for kind in Disclosure))
    assert said.outcome.result != before.outcome.result  # the rule that a card does not meet


def test_a_wish_to_talk_is_owed_like_any_other(begun: State) -> None:
    state = after(begun, at(begun, "talk", talk=True))
    assert [debt.kind for debt in owed(state) if debt.kind is OwedKind.TALK] == [OwedKind.TALK]
    back = after(state, c.Correct(of=state.history[-1].id, reason="undone"))
    assert not [debt for debt in owed(back) if debt.kind is OwedKind.TALK]


def test_a_duty_that_rests_on_what_was_told_arises_from_the_card_too() -> None:
    protocol = load("labour-first")
    setting = Setting(facts={"jurisdiction": "US-MD", "reporter": "nurse"})
    child = after(
        State(protocol=protocol, screening=uuid4()),
        c.StartScreening(
            person=Person(age=(15, 15)), trigger=protocol.triggers[0].id, setting=setting
        ),
    )
    shown = outcome_with(child, (Disclosure.LABOUR, Disclosure.OTHER_ABUSE))
    assert set(shown.obligations) > set(child.outcome.obligations)


def test_what_lies_on_the_card_is_taken_back_alone_and_in_any_order(begun: State) -> None:
    first = after(begun, at(begun, "pay", discloses=Disclosure.LABOUR))
    both = after(first, at(begun, "hand", discloses=Disclosure.OTHER_ABUSE))
    of = next(one.event for one in both.pointed if one.picture == "pay")
    state = after(both, c.Correct(of=of, reason="undone"))
    assert [one.picture for one in state.pointed] == ["hand"]
    assert state.pending == ()
    assert set(state.outcome.disclosed) == {Disclosure.OTHER_ABUSE}


@pytest.mark.parametrize("other", ["colleague", "later"])
def test_once_the_card_is_away_it_waits_for_a_second_person(begun: State, other: str) -> None:
    state = after(begun, at(begun, "pay", discloses=Disclosure.LABOUR))
    of = state.history[-1].id
    if other == "later":
        state = after(state, c.ChooseChannel(channel=Channel.INTERVIEW))
    by = "colleague" if other == "colleague" else "staff"
    state = after(state, c.Correct(of=of, reason="It was my sleeve."), by=by)
    assert [waits.of for waits in state.pending] == [of]
    assert set(state.outcome.disclosed) == {Disclosure.LABOUR}


@pytest.mark.parametrize(
    ("commands", "refusal"),
    [
        ((), Refusal.NOT_PRIVATE),
        ((Presence.COMPANION,), Refusal.NOT_PRIVATE),
        ((Presence.ALONE,), Refusal.CONSENT_FIRST),
        ((Presence.ALONE, "yes", "hidden"), Refusal.ROOM_FIRST),
        ((Presence.ALONE, "no"), Refusal.CONSENT_DECLINED),
    ],
)
def test_the_card_never_lies_there_before_the_room_and_the_person_were_asked(
    two_prong: Protocol, commands: tuple[object, ...], refusal: Refusal
) -> None:
    stage = points(two_prong)
    state = after(
        State(protocol=two_prong, screening=uuid4()),
        c.StartScreening(person=Person(age=(20, 20)), trigger="silent_signal"),
    )
    for one in commands:
        if isinstance(one, Presence):
            state = after(state, c.CheckPrivacy(stage=stage, presence=one))
        elif one == "hidden":
            state = after(state, c.Hide(), c.Resume())
        else:
            gate = c.GiveConsent if one == "yes" else c.DeclineConsent
            state = after(state, gate(stage=stage))
    assert act(state, at(state, "pay"), at=NOW, by="staff") is refusal


def test_a_stage_that_does_not_offer_the_card_takes_nothing_from_it(begun: State) -> None:
    other = next(s.id for s in begun.protocol.stages if Channel.POINT_CARD not in s.channels)
    command = c.PointAt(stage=other, picture="pay")
    assert act(begun, command, at=NOW, by="staff") is Refusal.CHANNEL_NOT_OFFERED
    unknown = c.PointAt(stage="nowhere", picture="pay")
    assert act(begun, unknown, at=NOW, by="staff") is Refusal.UNKNOWN_STAGE


def test_every_kind_on_the_card_is_a_word_of_the_language_and_none_is_the_verdict() -> None:
    kinds = {Disclosure(one.discloses) for one in point_card().every if one.discloses}
    assert kinds
    assert Disclosure.TRAFFICKING not in kinds
    assert not any(one.discloses for one in point_card().answers)


def test_a_mark_is_one_event(begun: State) -> None:
    state = after(begun, at(begun, "none"))
    assert state.history[-1].kind is EventKind.POINTED
    assert state.outcome.disclosed == begun.outcome.disclosed
    assert state.given == begun.given  # neither a no nor an answer to any question
