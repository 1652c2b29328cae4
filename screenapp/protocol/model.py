"""A protocol as data: what is asked, by whom, under which gates, and what follows.

Every word here is a word of the protocol language (``docs/protocol-language.md``). The
classes hold what a file says and nothing about where it says so; positions belong to
``load``, meaning to ``conditions``, ``measures`` and the screening room.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property, wraps
from types import MappingProxyType
from typing import Any, Final, TypeVar

from screenapp.protocol.loading.expressions import (
    All,
    Any_,
    Condition,
    Count,
    Disclosed,
    Graded,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    Max,
    Measure,
    MeasureBound,
    MeasureMet,
    Not,
    Pattern,
    PersonAge,
    PersonIsChild,
    ResultIs,
    SettingIs,
    Sum,
    TierIs,
    TriggerIs,
)
from screenapp.protocol.words import (
    AnswerType,
    Channel,
    Code,
    ConsentRule,
    Disclosure,
    Figures,
    Gate,
    Grade,
    Organisation,
    Outside,
    Recall,
    ResultKind,
    Source,
    StageRole,
    Status,
    Tier,
    WordingSource,
)

__all__ = [
    "LIMITS_OF_CONFIDENTIALITY",
    "OWN_WORDING_LABEL",
    "Ages",
    "All",
    "AnswerType",
    "Any_",
    "Channel",
    "Citation",
    "Code",
    "Condition",
    "ConsentRule",
    "Count",
    "Disclosed",
    "Disclosure",
    "Evidence",
    "Figures",
    "Gate",
    "Grade",
    "Graded",
    "Item",
    "ItemAnswered",
    "ItemBound",
    "ItemDeclined",
    "ItemIs",
    "Law",
    "Max",
    "Measure",
    "MeasureBound",
    "MeasureMet",
    "Not",
    "Obligation",
    "Option",
    "Organisation",
    "Outside",
    "Pattern",
    "PersonAge",
    "PersonIsChild",
    "Protocol",
    "Recall",
    "Result",
    "ResultIs",
    "ResultKind",
    "ReviewedBy",
    "SettingIs",
    "Source",
    "Stage",
    "StageRole",
    "Start",
    "Status",
    "Step",
    "Sum",
    "Tier",
    "TierIs",
    "Trigger",
    "TriggerIs",
    "WordingSource",
    "once_per_protocol",
]

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """``say``: words may be written beside it; they are never scored and never tested."""

    id: str
    text: str
    weight: Decimal = Decimal(0)
    exclusive: bool = False
    discloses: Disclosure | None = None
    picture: str | None = None
    say: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to ask, look for, judge or say.

    ``range`` is inclusive at both ends, in the item's own unit (years for an age).
    ``earliest`` and ``latest`` are a day, month or year as ISO has them, or ``today``: a date
    passes if any of its days could. ``recall`` is the time the question is about.
    ``compares_age``: an answer that the age known at intake cannot be makes the age disputed.
    ``weight`` is what a yes adds to a sum. ``grade`` maps a set's name to the grade there.
    """

    id: str
    construct: str
    source: Source
    answer: AnswerType
    text: str
    short: str | None = None
    help: str | None = None
    picture: str | None = None
    audio: str | None = None
    sensitive: bool = True
    discloses: Disclosure | None = None
    purpose: str | None = None
    when: Condition | None = None
    weight: Decimal = Decimal(1)
    grade: Mapping[str, Grade] = field(default_factory=lambda: MappingProxyType({}))
    options: tuple[Option, ...] = ()
    range: tuple[Decimal, Decimal] | None = None
    compares_age: bool = False
    earliest: str | None = None
    latest: str | None = None
    recall: Recall | None = None

    @property
    def answers(self) -> tuple[str, ...]:
        """The ids it is answered with, as offered; none for numbers, dates, texts and notes."""
        return tuple(o.id for o in self.options) if self.answer.has_options else self.answer.fixed

    @property
    def is_note(self) -> bool:
        """True where something is told and nothing is answered."""
        return self.answer is AnswerType.NOTE

    @property
    def is_number(self) -> bool:
        return self.answer.is_number

    @property
    def takes_several(self) -> bool:
        return self.answer is AnswerType.MANY_OF

    def option(self, option_id: str) -> Option | None:
        return next((o for o in self.options if o.id == option_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stretch done by one kind of person in one place under one set of gates."""

    id: str
    title: str
    by: tuple[StageRole, ...]
    privacy: Gate
    consent: Gate
    items: tuple[Item, ...]
    organisation: Organisation = Organisation.OWN
    when: Condition | None = None
    channels: tuple[Channel, ...] = (Channel.INTERVIEW,)
    hand_over: tuple[str, ...] = ()

    def withholds(self, item: Item) -> bool:
        """True for a partner's item whose answer never comes back to the own organisation."""
        return self.organisation is Organisation.PARTNER and item.id not in self.hand_over


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """With *trigger* received, the protocol begins at the stage *at*."""

    trigger: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ages:
    """Both ends are included; either may be None. Years."""

    from_: int | None = None
    to: int | None = None
    outside: Outside = Outside.WARN


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    cite: str
    for_: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedBy:
    """Somebody, by their role and never by name, who read the protocol; ``date`` is a month."""

    role: str
    date: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Accuracy figures of the wording they were measured with; shares between 0 and 1."""

    study: str
    n: int | None = None
    sensitivity: Decimal | None = None
    specificity: Decimal | None = None
    wording: str = "official"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One rule of the list. ``when`` is None for the final ``otherwise``.

    ``figures`` tells whose its cut-off or combination is; None claims nothing.
    """

    id: str
    kind: ResultKind
    tier: Tier
    text: str
    when: Condition | None = None
    steps: tuple[str, ...] = ()
    figures: Figures | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """Months are ``YYYY-MM``."""

    cite: str
    reviewed: str | None = None
    review_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """A duty that rests on a judgement or a disclosure, never on a score alone."""

    id: str
    text: str
    when: Condition
    jurisdictions: tuple[str, ...] = ()
    to: str | None = None
    within: str | None = None
    consent: ConsentRule = ConsentRule.NEEDED
    tell_person: bool = True
    law: Law | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something to do. ``within`` is written as ``at_once``, ``30m``, ``24h`` or ``7d``."""

    id: str
    text: str
    by: StageRole = StageRole.ANY
    within: str | None = None


@dataclass(frozen=True, kw_only=True)
class Protocol:
    """One screening system, whole. ``content_hash`` is the SHA-256 of the file's bytes, in hex."""

    id: str
    version: str
    title: str
    summary: str
    status: Status
    wording: WordingSource
    language: str
    stages: tuple[Stage, ...]
    results: tuple[Result, ...]
    content_hash: str = ""
    licence: str | None = None
    sources: tuple[Citation, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    theory: str | None = None
    reviewed_by: tuple[ReviewedBy, ...] = ()
    ages: Ages | None = None
    settings: tuple[str, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    start: tuple[Start, ...] = ()
    indeterminate_steps: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def items(self) -> Iterator[Item]:
        """Every item, in the order of asking."""
        return (item for stage in self.stages for item in stage.items)

    @cached_property
    def item(self) -> Mapping[str, Item]:
        return MappingProxyType({item.id: item for item in self.items})

    @cached_property
    def stage(self) -> Mapping[str, Stage]:
        return MappingProxyType({stage.id: stage for stage in self.stages})

    @cached_property
    def stage_of(self) -> Mapping[str, Stage]:
        """The stage in which each item stands."""
        return MappingProxyType({item.id: stage for stage in self.stages for item in stage.items})

    @cached_property
    def measure(self) -> Mapping[str, Measure]:
        return MappingProxyType({measure.id: measure for measure in self.measures})

    @cached_property
    def obligation(self) -> Mapping[str, Obligation]:
        return MappingProxyType({one.id: one for one in self.obligations})

    @cached_property
    def step(self) -> Mapping[str, Step]:
        return MappingProxyType({step.id: step for step in self.steps})

    @cached_property
    def result(self) -> Mapping[str, Result]:
        return MappingProxyType({result.id: result for result in self.results})

    @cached_property
    def derived(self) -> dict[Callable[..., Any], Any]:
        """What `once_per_protocol` worked out, by the function that did."""
        return {}


def once_per_protocol(reckon: Callable[[Protocol], T]) -> Callable[[Protocol], T]:
    """*reckon*, worked out once for each protocol and kept as long as that lives.

    So what follows from a protocol alone can stand in the module that knows how, above this one.
    """

    @wraps(reckon)
    def kept(protocol: Protocol) -> T:
        if reckon not in protocol.derived:
            protocol.derived[reckon] = reckon(protocol)
        found: T = protocol.derived[reckon]
        return found

    return kept


LIMITS_OF_CONFIDENTIALITY: Final = "limits_of_confidentiality"
OWN_WORDING_LABEL: Final = "own wording, not validated"
