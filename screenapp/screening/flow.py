"""The walk through a protocol: stages entered, what their gates say, where each item stands.

One pass in file order. The rules are those of ``docs/protocol-language.md``, sections
Stages, Items and "Unanswered is an answer".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

from screenapp.protocol.conditions import Facts, Truth, truth
from screenapp.protocol.item_status import AnsweredItem, ItemStatus
from screenapp.protocol.model import (
    AnswerType,
    Code,
    Disclosure,
    Gate,
    Item,
    Outside,
    Protocol,
    Source,
    Stage,
)
from screenapp.screening.answers import Given
from screenapp.screening.person import Person, Setting


class GateState(Enum):
    OPEN = "open"
    PRIVACY_PENDING = "privacy_pending"
    NOT_PRIVATE = "not_private"
    CONSENT_PENDING = "consent_pending"
    DECLINED = "declined"

    @property
    def closed(self) -> bool:
        return self in (GateState.NOT_PRIVATE, GateState.DECLINED)

    @property
    def code(self) -> Code:
        """What the gate makes of an item it stops."""
        if self is GateState.NOT_PRIVATE:
            return Code.NOT_ASKED_NOT_PRIVATE
        return Code.DECLINED if self is GateState.DECLINED else Code.NOT_REACHED


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowInput:
    """All that a result may depend on. ``private`` is None until somebody has looked.

    ``started_by`` is the trigger that chose the first stage. ``consents`` holds a stage only
    once the person was asked there, with the privacy gate open or not needed.
    """

    protocol: Protocol
    person: Person = field(default_factory=Person)
    setting: Setting = field(default_factory=Setting)
    triggers: frozenset[str] = frozenset()
    started_by: str | None = None
    given: Mapping[str, Given] = field(default_factory=lambda: MappingProxyType({}))
    private: bool | None = None
    consents: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}))
    withdrawn: bool = False
    handed_over: frozenset[str] = frozenset()
    disclosed: frozenset[Disclosure] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class StageStatus:
    """``passed_over`` by a trigger's start; ``stopped`` when a closed gate keeps items unasked."""

    entered: Truth
    gate: GateState
    stopped: bool
    passed_over: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowEvaluation:
    """Where everything stands. ``standing`` leaves out notes and what a partner withholds.

    ``askable`` lists, in order, items and notes that could be shown now. ``when`` holds the
    truth of each item's own ``when``. ``blocked`` is True outside ages that block.
    """

    facts: Facts
    standing: Mapping[str, ItemStatus]
    stages: Mapping[str, StageStatus]
    when: Mapping[str, Truth]
    askable: tuple[str, ...]
    not_counted: Mapping[str, Given]
    outside_ages: bool
    blocked: bool
    unknown_items: bool


def walk(case: FlowInput) -> FlowEvaluation:
    """Where every item and stage of *case* stands."""
    return _Walker(case).walk()


def counts(given: Given) -> ItemStatus:
    """What *given* makes of an item that was asked."""
    if given.value is not None:
        return AnsweredItem(value=given.value)
    return given.code or Code.NOT_REACHED


def gate_of(stage: Stage, case: FlowInput, declined_before: bool) -> GateState:
    """What the gates of *stage* say now, privacy before consent."""
    if case.consents.get(stage.id) is False:
        return GateState.DECLINED
    private = case.private
    if stage.privacy is Gate.NOT_NEEDED or stage.id in case.handed_over:
        private = True
    if private is False:
        return GateState.NOT_PRIVATE
    if asks_person(stage) and (declined_before or case.withdrawn):
        return GateState.DECLINED
    if case.withdrawn and stage.consent is Gate.REQUIRED and stage.id not in case.consents:
        return GateState.DECLINED  # to ask for consent would be to ask the person once more
    if private is None:
        return GateState.PRIVACY_PENDING
    if stage.consent is Gate.REQUIRED and stage.id not in case.consents:
        return GateState.CONSENT_PENDING
    return GateState.OPEN


def gate_for(item: Item, gate: GateState) -> GateState:
    """What the *gate* of its stage is to *item*: a judgement is staff's own and never shut."""
    return GateState.OPEN if item.answer is AnswerType.JUDGEMENT else gate


def asks_person(stage: Stage) -> bool:
    """True if *stage* has an item that the person answers."""
    return any(item.source is Source.SELF for item in stage.items)


class _Walker:
    """One pass over a case; made, used once and dropped."""

    def __init__(self, case: FlowInput) -> None:
        self._case = case
        self._standing: dict[str, ItemStatus] = {}
        self._when: dict[str, Truth] = {}
        self._askable: list[str] = []
        self._stages: dict[str, StageStatus] = {}
        self._facts = Facts(
            protocol=case.protocol,
            standing=self._standing,
            age=case.person.settled_age,
            age_disputed=age_disputed(case),
            setting=case.setting.facts,
            triggers=case.triggers,
            disclosed=case.disclosed,
        )

    def walk(self) -> FlowEvaluation:
        case = self._case
        outside, blocked = _ages(case)
        first = _first_stage(case)
        declined = False
        for number, stage in enumerate(case.protocol.stages):
            if blocked:
                self._stages[stage.id] = StageStatus(
                    entered=Truth.UNKNOWN, gate=GateState.OPEN, stopped=False
                )
                self._settle(stage, Code.NOT_REACHED)
            elif number < first:
                self._stages[stage.id] = StageStatus(
                    entered=Truth.FALSE, gate=GateState.OPEN, stopped=False, passed_over=True
                )
                self._settle(stage, Code.SKIPPED)
            else:
                declined = self._stage(stage, declined) or declined
        return self._result(outside, blocked)

    def _stage(self, stage: Stage, declined_before: bool) -> bool:
        """Walk *stage*; True if consent was declined in it."""
        entered = truth(stage.when, self._facts) if stage.when is not None else Truth.TRUE
        gate = gate_of(stage, self._case, declined_before)
        shuts = gate.closed and has_items_to_shut(stage)
        if entered is not Truth.TRUE:
            stopped = shuts and entered is Truth.UNKNOWN
            self._stages[stage.id] = StageStatus(entered=entered, gate=gate, stopped=stopped)
            if entered is Truth.FALSE:
                self._settle(stage, Code.SKIPPED)
            else:
                self._leave_open(stage)
            return False
        asked, settled = 0, 0
        for item in stage.items:
            if stage.withholds(item):
                continue
            standing = self._item(item, gate_for(item, gate))
            shut = not item.is_note and gate_for(item, gate) is gate
            if shut and standing is not Code.SKIPPED:
                asked += 1
                settled += self._settled(item)
        stopped = shuts and not (asked and settled == asked)
        self._stages[stage.id] = StageStatus(entered=entered, gate=gate, stopped=stopped)
        return self._case.consents.get(stage.id) is False

    def _item(self, item: Item, gate: GateState) -> ItemStatus:
        when = truth(item.when, self._facts) if item.when is not None else Truth.TRUE
        self._when[item.id] = when
        given = self._case.given.get(item.id)
        standing: ItemStatus = Code.NOT_REACHED
        if when is Truth.FALSE:
            standing = Code.SKIPPED
        elif gate is not GateState.OPEN:
            standing = gate.code
            if when is Truth.TRUE and given and self._keeps(given, gate):
                standing = counts(given)
        elif when is Truth.TRUE:
            self._askable.append(item.id)
            if given and given.gates_open:
                standing = counts(given)
        if not item.is_note:
            self._standing[item.id] = standing
        return standing

    def _keeps(self, given: Given, gate: GateState) -> bool:
        """An answer given while the gate was open outlives its closing, but not a decline."""
        return given.gates_open and (gate is not GateState.DECLINED or self._case.withdrawn)

    def _settled(self, item: Item) -> bool:
        given = self._case.given.get(item.id)
        return given is not None and given.gates_open and counts(given) is not Code.NOT_REACHED

    def _settle(self, stage: Stage, code: Code) -> None:
        for item in stage.items:
            if not item.is_note and not stage.withholds(item):
                self._standing[item.id] = code

    def _leave_open(self, stage: Stage) -> None:
        """Nobody knows whether *stage* comes; what its items alone rule out is ruled out."""
        for item in stage.items:
            if not item.is_note and not stage.withholds(item):
                never = item.when is not None and truth(item.when, self._facts) is Truth.FALSE
                self._standing[item.id] = Code.SKIPPED if never else Code.NOT_REACHED

    def _withheld(self, item_id: str) -> bool:
        stage = self._case.protocol.stage_of[item_id]
        return stage.withholds(self._case.protocol.item[item_id])

    def _result(self, outside: bool, blocked: bool) -> FlowEvaluation:
        case = self._case
        not_counted: dict[str, Given] = {}
        unknown = False
        for item_id, given in case.given.items():
            if item_id not in case.protocol.item:
                unknown = True
            elif self._withheld(item_id) or isinstance(self._standing.get(item_id), AnsweredItem):
                continue
            if given.value is not None:
                not_counted[item_id] = given
        return FlowEvaluation(
            facts=replace(self._facts, known={}),
            standing=self._standing,
            stages=self._stages,
            when=self._when,
            askable=tuple(self._askable),
            not_counted=not_counted,
            outside_ages=outside,
            blocked=blocked,
            unknown_items=unknown,
        )


def has_items_to_shut(stage: Stage) -> bool:
    """False for a stage of judgements alone, which no gate shuts."""
    return any(
        not item.is_note and not stage.withholds(item) and item.answer is not AnswerType.JUDGEMENT
        for item in stage.items
    )


def _ages(case: FlowInput) -> tuple[bool, bool]:
    """Whether the age lies, wholly or in part, outside the protocol's; and whether that blocks."""
    ages, age = case.protocol.ages, case.person.settled_age
    if ages is None or age is None:
        return False, False
    youngest, oldest = age
    too_young = ages.from_ is not None and oldest < ages.from_
    too_old = ages.to is not None and youngest > ages.to
    partly = (ages.from_ is not None and youngest < ages.from_) or (
        ages.to is not None and oldest > ages.to
    )
    blocked = (too_young or too_old) and ages.outside is Outside.BLOCK and not age_disputed(case)
    return partly, blocked


def age_disputed(case: FlowInput) -> bool:
    """Whether the age is disputed: at intake, or by an age answered that the intake's cannot be.

    Then the person is treated as a child, whichever of the two is right.
    """
    known = case.person.settled_age
    if case.person.disputed or known is None:
        return case.person.disputed
    return any(
        not known[0] <= given.value <= known[1]
        for name, given in case.given.items()
        if (item := case.protocol.item.get(name)) is not None
        and item.compares_age
        and isinstance(given.value, Decimal)
        and given.gates_open
    )


def _first_stage(case: FlowInput) -> int:
    """The number of the stage at which the trigger starts the protocol."""
    for start in case.protocol.start:
        if start.trigger == case.started_by:
            return [stage.id for stage in case.protocol.stages].index(start.at)
    return 0
