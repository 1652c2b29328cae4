"""A small protocol with every kind of stage, and a hand to act with, for the screening tests."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from screenapp.protocol.conditions import Facts
from screenapp.protocol.model import (
    AnswerType,
    Channel,
    Count,
    Disclosure,
    Gate,
    Grade,
    Graded,
    Item,
    ItemIs,
    Max,
    MeasureBound,
    Option,
    Organisation,
    Pattern,
    Protocol,
    Result,
    ResultKind,
    Source,
    Stage,
    StageRole,
    Start,
    Status,
    Step,
    Sum,
    Tier,
    Trigger,
    WordingSource,
)
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.events import Event
from screenapp.screening.person import Presence
from screenapp.screening.state import State

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def question(item_id: str, **changes: object) -> Item:
    item = Item(
        id=item_id,
        construct="threats",
        source=Source.SELF,
        answer=AnswerType.YES_NO,
        text=f"Text of {item_id}?",
    )
    return replace(item, **changes)  # type: ignore[arg-type]  # a test may change any field


OBSERVED = Stage(
    id="observed",
    title="Noticed",
    by=(StageRole.ANY,),
    privacy=Gate.NOT_NEEDED,
    consent=Gate.NOT_NEEDED,
    items=(question("flag", source=Source.OBSERVED, sensitive=False),),
)
TALK = Stage(
    id="talk",
    title="Talk",
    by=(StageRole.SCREENER,),
    privacy=Gate.REQUIRED,
    consent=Gate.REQUIRED,
    channels=(Channel.INTERVIEW, Channel.SELF_SCREEN),
    items=(
        question("limits", answer=AnswerType.ACKNOWLEDGE, sensitive=False),
        question("hint", answer=AnswerType.NOTE),
        question("q1"),
        question("q2", discloses=Disclosure.LABOUR),
        question("q3", when=ItemIs(item="q2", values=("yes",))),
        question(
            "often",
            answer=AnswerType.MANY_OF,
            options=(
                Option(id="a", text="A", weight=Decimal(2)),
                Option(id="b", text="B", weight=Decimal("0.5")),
                Option(id="none", text="None", exclusive=True),
            ),
        ),
        question("years", answer=AnswerType.NUMBER, range=(Decimal(0), Decimal(99))),
        question("worry", answer=AnswerType.JUDGEMENT, source=Source.OBSERVED),
    ),
)
PARTNER = Stage(
    id="advocate",
    title="Advocate",
    by=(StageRole.PARTNER,),
    organisation=Organisation.PARTNER,
    privacy=Gate.NOT_NEEDED,
    consent=Gate.REQUIRED,
    when=ItemIs(item="q1", values=("yes",)),
    hand_over=("outcome",),
    items=(question("secret"), question("outcome", source=Source.THIRD_PARTY)),
)


def make_protocol(**changes: object) -> Protocol:
    protocol = Protocol(
        id="small",
        version="1.0.0",
        title="Small",
        summary="For tests.",
        status=Status.DRAFT,
        wording=WordingSource.OWN,
        language="en",
        triggers=(Trigger(id="universal", text="All"), Trigger(id="silent_signal", text="Recheck")),
        start=(Start(trigger="silent_signal", at="talk"),),
        indeterminate_steps=("again",),
        steps=(
            Step(id="talk_on", text="Talk on", by=StageRole.SCREENER, within="30m"),
            Step(id="again", text="Try again", by=StageRole.SCREENER),
        ),
        stages=(OBSERVED, TALK, PARTNER),
        measures=(Count(id="yeses", of=("q1", "q2", "q3")),),
        results=(
            Result(
                id="positive",
                kind=ResultKind.POSITIVE,
                tier=Tier.HIGH,
                text="Talk on",
                when=MeasureBound(measure="yeses", bound=Decimal(1), below=False),
                steps=("talk_on",),
            ),
            Result(id="negative", kind=ResultKind.NEGATIVE, tier=Tier.NONE, text="Nothing further"),
        ),
    )
    return replace(protocol, **changes)  # type: ignore[arg-type]  # a test may change any field


class Hand:
    """Acts on a screening and keeps its events, as the vault would."""

    def __init__(self, protocol: Protocol) -> None:
        self.state = State(protocol=protocol, screening=uuid4())
        self.events: list[Event] = []
        self.now = NOON
        self.by = "nurse-id"

    def does(self, *commands: c.Command) -> Refusal | None:
        for command in commands:
            self.now += timedelta(seconds=20)
            made = act(self.state, command, at=self.now, by=self.by)
            if isinstance(made, Refusal):
                return made
            for event in made:
                self.state = step(self.state, event)
                self.events.append(event)
        return None

    def starts_alone(self, trigger: str | None = "universal") -> "Hand":
        done = self.does(
            c.StartScreening(trigger=trigger),
            c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
            c.GiveConsent(stage="talk"),
        )
        assert done is None
        return self


@pytest.fixture
def protocol() -> Protocol:
    return make_protocol()


@pytest.fixture
def hand(protocol: Protocol) -> Hand:
    return Hand(protocol)


@pytest.fixture
def hand_for() -> Callable[[Protocol], Hand]:
    return Hand


@pytest.fixture
def made() -> Callable[..., Protocol]:
    return make_protocol


MEASURES = (
    Count(id="yeses", of=("q1", "q2", "q3")),
    Count(id="nos", of=("q1", "q2"), value="no"),
    Sum(id="sum", of=("q1", "often", "yeses")),
    Max(id="max", of=("yeses", "nos")),
    Graded(
        id="graded",
        grades="adult",
        of=("q1", "q2"),
        met_by=(Pattern(strong=1, weak=1), Pattern(strong=2)),
    ),
)


@pytest.fixture
def facts():
    """What is known of the small protocol with a measure of each kind, given what was answered."""
    protocol = make_protocol()
    observed, talk, partner = protocol.stages
    graded = {"q1": Grade.STRONG, "q2": Grade.MEDIUM}
    items = tuple(
        replace(i, grade={"adult": graded[i.id]}, weight=Decimal("1.5")) if i.id in graded else i
        for i in talk.items
    )
    protocol = replace(
        protocol, stages=(observed, replace(talk, items=items), partner), measures=MEASURES
    )

    def of(standing=None, **changes):
        return Facts(
            protocol=protocol, standing=standing or {}, triggers=frozenset({"here"}), **changes
        )

    return of
