"""Conditions: true, false or unknown, and never a guess in between.

Kleene's strong logic over what is known so far. An unresolved item leaves a test unknown,
a structural one makes it false; a fact about the person or the setting that was not given
is unknown. The meanings are those of ``docs/protocol-language.md``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from screenapp.protocol import measures
from screenapp.protocol.item_status import AnsweredItem, ItemStatus, resolved, standing_of
from screenapp.protocol.model import (
    All,
    Any_,
    Code,
    Condition,
    Disclosed,
    Disclosure,
    Item,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    MeasureBound,
    MeasureMet,
    Not,
    PersonAge,
    PersonIsChild,
    Protocol,
    Result,
    ResultIs,
    SettingIs,
    TierIs,
    TriggerIs,
    once_per_protocol,
)

MAJORITY = 18


class Truth(Enum):
    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything a condition may look at.

    ``standing`` holds the items that have been come to; others count as not reached.
    ``age`` is (lowest, highest) in years. ``disclosed`` are kinds recorded outside of items.
    ``possible`` are the results still possible, or None while that is unknown. ``known`` are values
    of measures, kept once ``standing`` no longer changes.
    """

    protocol: Protocol
    standing: Mapping[str, ItemStatus]
    age: tuple[int, int] | None = None
    age_disputed: bool = False
    setting: Mapping[str, str | None] = field(default_factory=lambda: MappingProxyType({}))
    triggers: frozenset[str] = frozenset()
    disclosed: frozenset[Disclosure] = frozenset()
    possible: tuple[Result, ...] | None = None
    known: dict[str, measures.Measured] | None = field(default=None, compare=False, repr=False)


def truth(condition: Condition, facts: Facts) -> Truth:
    """What *condition* says of *facts*."""
    match condition:
        case All(parts=parts):
            return _all(truth(part, facts) for part in parts)
        case Any_(parts=parts):
            return _any(truth(part, facts) for part in parts)
        case Not(part=part):
            return _not(truth(part, facts))
        case ItemIs() | ItemBound() | ItemAnswered() | ItemDeclined():
            return _item(condition, facts)
        case MeasureBound() | MeasureMet():
            return _measure(condition, facts)
        case PersonIsChild() | PersonAge():
            return _person(condition, facts)
        case SettingIs():
            return _setting(condition, facts)
        case TriggerIs(trigger=trigger):
            return _known(trigger in facts.triggers)
        case Disclosed(kind=kind):
            return _disclosed(kind, facts)
        case ResultIs(result=wanted):
            return _of_possible(facts, [r.id == wanted for r in facts.possible or ()])
        case TierIs(tier=tier):
            return _of_possible(facts, [r.tier.rank >= tier.rank for r in facts.possible or ()])


def _known(value: bool) -> Truth:
    return Truth.TRUE if value else Truth.FALSE


def _all(parts: Iterable[Truth]) -> Truth:
    found = Truth.TRUE
    for part in parts:
        if part is Truth.FALSE:
            return part
        if part is Truth.UNKNOWN:
            found = part
    return found


def _any(parts: Iterable[Truth]) -> Truth:
    found = Truth.FALSE
    for part in parts:
        if part is Truth.TRUE:
            return part
        if part is Truth.UNKNOWN:
            found = part
    return found


def _not(part: Truth) -> Truth:
    if part is Truth.UNKNOWN:
        return part
    return Truth.FALSE if part is Truth.TRUE else Truth.TRUE


def _item(condition: ItemIs | ItemBound | ItemAnswered | ItemDeclined, facts: Facts) -> Truth:
    standing = standing_of(facts.standing, condition.item)
    if isinstance(condition, ItemDeclined):
        if standing is Code.NOT_REACHED:
            return Truth.UNKNOWN
        return _known(standing in (Code.DECLINED, Code.WITHDRAWN))
    if not isinstance(standing, AnsweredItem):
        return Truth.FALSE if standing.structural else Truth.UNKNOWN
    match condition:
        case ItemIs(values=values):
            return _known(any(standing.has(value) for value in values))
        case ItemBound(bound=bound, below=below):
            number = standing.number
            if number is None:
                return Truth.FALSE
            return _known(number < bound if below else number >= bound)
        case ItemAnswered():
            return Truth.TRUE


def _measure(condition: MeasureBound | MeasureMet, facts: Facts) -> Truth:
    measure = facts.protocol.measure[condition.measure]
    value = measures.evaluate(measure, facts.protocol, facts.standing, facts.known)
    if not value.measured:
        return Truth.UNKNOWN
    match condition, value:
        case MeasureBound(bound=bound, below=below), measures.Interval(low=low, high=high):
            if low >= bound:
                return _known(not below)
            return _known(below) if high < bound else Truth.UNKNOWN
        case MeasureMet(met=wanted), measures.GradedMeasure(met=met):
            return Truth.UNKNOWN if met is None else _known(met is wanted)
    raise ValueError(f"measure {measure.id} cannot be tested in this way")


def _person(condition: PersonIsChild | PersonAge, facts: Facts) -> Truth:
    match condition:
        case PersonIsChild():
            if facts.age_disputed:
                return Truth.TRUE
            return Truth.UNKNOWN if facts.age is None else _known(facts.age[0] < MAJORITY)
        case PersonAge(bound=bound, below=below):
            if facts.age is None or (facts.age_disputed and bound <= MAJORITY):
                return Truth.UNKNOWN
            youngest, oldest = facts.age
            if youngest >= bound:
                return _known(not below)
            return _known(below) if oldest < bound else Truth.UNKNOWN


def _setting(condition: SettingIs, facts: Facts) -> Truth:
    if condition.name not in facts.setting:
        return Truth.UNKNOWN
    given = facts.setting[condition.name]
    if given is None:
        return Truth.FALSE
    if condition.name == "jurisdiction":
        return _known(any(lies_in(given, wanted) for wanted in condition.values))
    return _known(given in condition.values)


def lies_in(jurisdiction: str, wanted: str) -> bool:
    """True if *jurisdiction* is *wanted* or a part of it, as ``GB-SCT`` is of ``GB``."""
    return jurisdiction == wanted or jurisdiction.startswith(f"{wanted}-")


def discloses(item: Item, standing: AnsweredItem) -> frozenset[Disclosure]:
    """What the answer to *item* discloses: a yes to it, or an option that was chosen."""
    found = {o.discloses for o in item.options if o.discloses and standing.has(o.id)}
    if item.discloses and standing.value == "yes":
        found.add(item.discloses)
    return frozenset(found)


def could_disclose(item: Item) -> frozenset[Disclosure]:
    """Every kind that some answer to *item* would disclose."""
    kinds = {option.discloses for option in item.options if option.discloses}
    if item.discloses:
        kinds.add(item.discloses)
    return frozenset(kinds)


@once_per_protocol
def disclosing_items(protocol: Protocol) -> tuple[Item, ...]:
    """The items an answer to which may be a disclosure, in the order in which they are asked."""
    return tuple(item for item in protocol.items if could_disclose(item))


def _disclosed(kind: Disclosure | None, facts: Facts) -> Truth:
    def wanted(kinds: frozenset[Disclosure]) -> bool:
        return bool(kinds) if kind is None else kind in kinds

    if wanted(facts.disclosed):
        return Truth.TRUE
    open_ = False
    for item, standing in candidates(facts):
        if isinstance(standing, AnsweredItem):
            if wanted(discloses(item, standing)):
                return Truth.TRUE
        elif not standing.structural and wanted(could_disclose(item)):
            open_ = True
    return Truth.UNKNOWN if open_ else Truth.FALSE


def candidates(facts: Facts) -> Iterable[tuple[Item, ItemStatus]]:
    """Items come to so far an answer to which could be a disclosure, with their standing."""
    for item in disclosing_items(facts.protocol):
        standing = facts.standing.get(item.id)
        if standing is not None:
            yield item, standing


def _of_possible(facts: Facts, holds: list[bool]) -> Truth:
    if facts.possible is None or not holds:
        return Truth.UNKNOWN
    if all(holds):
        return Truth.TRUE
    return Truth.UNKNOWN if any(holds) else Truth.FALSE


def rests_on(condition: Condition, facts: Facts) -> frozenset[str]:
    """The unresolved items on which the unknown parts of *condition* rest, also through measures.

    Items that an unknown ``when`` of those rests on are added by the caller, who knows the walk.
    """
    if truth(condition, facts) is not Truth.UNKNOWN:
        return frozenset()
    match condition:
        case All(parts=parts) | Any_(parts=parts):
            return frozenset().union(*(rests_on(part, facts) for part in parts))
        case Not(part=part):
            return rests_on(part, facts)
        case (
            ItemIs(item=item)
            | ItemBound(item=item)
            | ItemAnswered(item=item)
            | ItemDeclined(item=item)
        ):
            return frozenset({item})
        case MeasureBound(measure=measure) | MeasureMet(measure=measure):
            items = measures.items_of(facts.protocol.measure[measure], facts.protocol)
            return frozenset(i for i in items if not resolved(standing_of(facts.standing, i)))
        case Disclosed(kind=kind):
            return frozenset(
                item.id
                for item, standing in candidates(facts)
                if not resolved(standing)
                and (could_disclose(item) if kind is None else kind in could_disclose(item))
            )
        case _:
            return frozenset()
