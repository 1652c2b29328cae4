"""The shipped protocols with their cases, and small protocols drawn at random."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType

import pytest

from screenapp import resources
from screenapp.protocol.library import Library, shipped_library
from screenapp.protocol.loading.cases import ExampleCase, read_cases
from screenapp.protocol.model import (
    Ages,
    All,
    AnswerType,
    Any_,
    Condition,
    Count,
    Disclosed,
    Disclosure,
    Gate,
    Grade,
    Graded,
    Item,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    Max,
    Measure,
    MeasureBound,
    MeasureMet,
    Not,
    Option,
    Outside,
    Pattern,
    PersonAge,
    PersonIsChild,
    Protocol,
    Result,
    ResultKind,
    SettingIs,
    Source,
    Stage,
    StageRole,
    Start,
    Status,
    Sum,
    Tier,
    Trigger,
    TriggerIs,
    WordingSource,
)

FOLDER = resources.protocols_folder()
NAMES = sorted(shipped_library().folders)
OPTIONS = (
    Option(id="p", text="One of them", weight=Decimal(2)),
    Option(id="q", text="Another", weight=Decimal(-1), discloses=Disclosure.LABOUR),
    Option(id="n", text="None", exclusive=True),
)
TYPES = (
    AnswerType.YES_NO,
    AnswerType.YES_NO,
    AnswerType.YES_NO_UNSURE,
    AnswerType.JUDGEMENT,
    AnswerType.ACKNOWLEDGE,
    AnswerType.ONE_OF,
    AnswerType.MANY_OF,
    AnswerType.NUMBER,
    AnswerType.TEXT,
    AnswerType.NOTE,
)


@pytest.fixture(scope="session")
def library() -> Library:
    return shipped_library()


@pytest.fixture(scope="session")
def shipped(library: Library) -> Mapping[str, Protocol]:
    return MappingProxyType({name: library.get(name) for name in NAMES})


@pytest.fixture(scope="session")
def cases(shipped: Mapping[str, Protocol]) -> Mapping[str, tuple[ExampleCase, ...]]:
    found = {}
    for name, protocol in shipped.items():
        path = FOLDER / name / "cases.yaml"
        found[name] = read_cases(path.read_bytes(), str(path), protocol).cases
    return MappingProxyType(found)


@pytest.fixture(scope="session")
def random_protocol() -> Callable[..., Protocol]:
    """Draws the protocol of a seed, with stages of the sizes given."""
    return drawn_protocol


@dataclass
class Dice:
    """Draws the parts of a small protocol whose ``when`` rest on earlier items alone."""

    chance: random.Random
    before: list[Item] = field(default_factory=list)
    measures: list[Measure] = field(default_factory=list)

    def often(self, share: float) -> bool:
        return self.chance.random() < share

    def item(self, name: str) -> Item:
        answer = self.chance.choice(TYPES)
        options = (AnswerType.ONE_OF, AnswerType.MANY_OF)
        return Item(
            id=name,
            construct="threats",
            source=self.chance.choice([Source.SELF, Source.OBSERVED]),
            answer=answer,
            text="Some words to read aloud",
            discloses=self.chance.choice([None, None, Disclosure.LABOUR]),
            weight=Decimal(self.chance.choice(["1", "1.5", "-0.5"])),
            grade={"set": self.chance.choice(list(Grade))},
            options=OPTIONS if answer in options else (),
            range=(Decimal(0), Decimal(4)) if answer is AnswerType.NUMBER else None,
            when=self.condition(1) if self.before and self.often(0.4) else None,
        )

    def stage(self, name: str, size: int) -> Stage:
        gates = [Gate.REQUIRED, Gate.NOT_NEEDED]
        when = self.condition(1) if self.before and self.often(0.4) else None
        items = []
        for number in range(size):
            items.append(self.item(f"{name}{number}"))
            if items[-1].answer is not AnswerType.NOTE:
                self.before.append(items[-1])
        return Stage(
            id=name,
            title="T",
            by=(StageRole.ANY,),
            privacy=self.chance.choice(gates),
            consent=self.chance.choice(gates),
            items=tuple(items),
            when=when,
        )

    def condition(self, depth: int) -> Condition:
        if depth and self.often(0.6):
            if self.often(0.2):
                return Not(part=self.condition(depth - 1))
            parts = tuple(self.condition(depth - 1) for _ in range(self.chance.choice([2, 3])))
            return All(parts=parts) if self.often(0.5) else Any_(parts=parts)
        return self.test() if self.often(0.75) else self.circumstance()

    def circumstance(self) -> Condition:
        known: list[Condition] = [
            PersonIsChild(),
            PersonAge(bound=self.chance.choice([16, 18, 21]), below=self.often(0.5)),
            SettingIs(name="jurisdiction", values=("GB",)),
            TriggerIs(trigger="late"),
            Disclosed(kind=self.chance.choice([None, Disclosure.LABOUR])),
        ]
        return self.chance.choice(known)

    def test(self) -> Condition:
        if self.measures and self.often(0.6):
            measure = self.chance.choice(self.measures)
            if isinstance(measure, Graded):
                return MeasureMet(measure=measure.id, met=self.often(0.5))
            bound = Decimal(self.chance.choice(["0", "1", "1.5", "2", "3"]))
            return MeasureBound(measure=measure.id, bound=bound, below=self.often(0.3))
        item = self.chance.choice(self.before)
        if item.answer is AnswerType.NUMBER:
            return ItemBound(item=item.id, bound=Decimal(2), below=self.often(0.5))
        if item.answer is AnswerType.TEXT or self.often(0.2):
            return ItemAnswered(item=item.id)
        if self.often(0.15):
            return ItemDeclined(item=item.id)
        return ItemIs(item=item.id, values=(self.chance.choice(item.answers),))

    def all_measures(self) -> None:
        yes = [i.id for i in self.before if "yes" in i.answers]
        heavy = [i.id for i in self.before if i.answer not in (AnswerType.NUMBER, AnswerType.TEXT)]
        if not yes:
            return
        patterns = (Pattern(strong=1, weak=1), Pattern(medium=2))
        found: list[Measure] = [
            Count(id="n", of=tuple(yes)),
            Sum(id="w", of=tuple(heavy)),
            Sum(id="both", of=("n", *self.chance.sample(heavy, 1))),
            Max(id="most", of=("n", "w")),
            Sum(id="deep", of=("most", heavy[-1])),
            Graded(id="g", grades="set", of=tuple(yes), met_by=patterns),
        ]
        self.measures = self.chance.sample(found, 2)
        self.measures += [m for m in found if m not in self.measures]


def drawn_protocol(seed: int, sizes: tuple[int, ...] = (3, 2)) -> Protocol:
    dice = Dice(chance=random.Random(seed))
    stages = tuple(dice.stage(name, size) for name, size in zip("abc", sizes, strict=False))
    if not dice.before:
        return drawn_protocol(seed + 1, sizes)
    dice.all_measures()
    rules = [
        Result(
            id=f"r{number}",
            kind=dice.chance.choice([ResultKind.POSITIVE, ResultKind.NEGATIVE]),
            tier=Tier.SOME,
            text="R",
            when=dice.condition(2),
        )
        for number in range(3)
    ]
    rest = Result(id="rest", kind=ResultKind.NEGATIVE, tier=Tier.NONE, text="R")
    late = Start(trigger="late", at=stages[-1].id)
    return Protocol(
        id="random",
        version="1",
        title="Random",
        summary="",
        status=Status.DRAFT,
        wording=WordingSource.OWN,
        language="en",
        stages=stages,
        results=(*rules, rest),
        ages=dice.chance.choice([None, Ages(from_=18, outside=Outside.BLOCK)]),
        triggers=(Trigger(id="late", text="Late"), Trigger(id="other", text="Other")),
        start=(late,) if dice.often(0.3) else (),
        measures=tuple(dice.measures),
    )
