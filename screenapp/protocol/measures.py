"""Measures: numbers that admit what they do not know.

A measure is an interval. An unresolved item widens it by everything the item's answers
could still add; a structural one adds nothing; a measure of which an item was set
``not_applicable`` and none is answered or skipped measured nothing and is unknown.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from screenapp.protocol.item_status import AnsweredItem, ItemStatus, standing_of
from screenapp.protocol.model import (
    Code,
    Count,
    Grade,
    Graded,
    Item,
    Max,
    Measure,
    Pattern,
    Protocol,
    Sum,
    once_per_protocol,
)

ZERO = Decimal(0)
ONE = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """Both ends included. ``measured`` is False when nothing was measured; the ends then stand
    as if the items were unresolved."""

    low: Decimal
    high: Decimal
    measured: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class GradedMeasure:
    """``met`` is None while the unresolved indicators could decide either way."""

    met: bool | None
    measured: bool = True


Measured = Interval | GradedMeasure


def evaluate(
    measure: Measure,
    protocol: Protocol,
    standing: Mapping[str, ItemStatus],
    known: dict[str, Measured] | None = None,
) -> Measured:
    """The value of *measure* for items that stand as *standing* says.

    *known* holds values for the same *standing*; what is worked out is added to it.
    """
    if known is None:
        return _evaluate(measure, protocol, standing, known)
    if measure.id not in known:
        known[measure.id] = _evaluate(measure, protocol, standing, known)
    return known[measure.id]


def _evaluate(
    measure: Measure,
    protocol: Protocol,
    standing: Mapping[str, ItemStatus],
    known: dict[str, Measured] | None,
) -> Measured:
    measured = not _nothing_measured(measure, protocol, standing)
    if isinstance(measure, Graded):
        met = _met(measure, protocol, standing) if measured else None
        return GradedMeasure(met=met, measured=measured)
    lows: list[Decimal] = []
    highs: list[Decimal] = []
    for name in measure.of:
        if isinstance(measure, Count) or name not in protocol.measure:
            low, high = _part(measure, name, protocol, standing, measured)
        else:
            nested = evaluate(protocol.measure[name], protocol, standing, known)
            if not isinstance(nested, Interval):
                raise ValueError(f"measure {name} has no number")
            low, high = nested.low, nested.high
        lows.append(low)
        highs.append(high)
    if isinstance(measure, Max):
        return Interval(low=max(lows), high=max(highs), measured=measured)
    return Interval(low=sum(lows, ZERO), high=sum(highs, ZERO), measured=measured)


def items_of(measure: Measure, protocol: Protocol) -> Iterator[str]:
    """Every item that *measure* rests on, through other measures too."""
    for name in measure.of:
        if name in protocol.measure and not isinstance(measure, Count | Graded):
            yield from items_of(protocol.measure[name], protocol)
        else:
            yield name


def adds(item: Item, answer: AnsweredItem) -> Decimal:
    """What *answer* to *item* adds to a sum."""
    if item.options:
        return sum((o.weight for o in item.options if answer.has(o.id)), ZERO)
    return item.weight if answer.value == "yes" else ZERO


def could_add(item: Item) -> tuple[Decimal, Decimal]:
    """The least and the greatest of 0 and what *item*'s answers can add to a sum."""
    if not item.options:
        return min(ZERO, item.weight), max(ZERO, item.weight)
    weights = [option.weight for option in item.options]
    if item.takes_several:
        alone = [option.weight for option in item.options if option.exclusive]
        together = [option.weight for option in item.options if not option.exclusive]
        least = sum((w for w in together if w < ZERO), ZERO)
        greatest = sum((w for w in together if w > ZERO), ZERO)
        weights = [least, greatest, *alone]
    return min(ZERO, *weights), max(ZERO, *weights)


@once_per_protocol
def additions(protocol: Protocol) -> Mapping[str, tuple[Decimal, Decimal]]:
    """What each item's answers can add to a sum: `could_add`, by item."""
    return {item.id: could_add(item) for item in protocol.items}


def _part(
    measure: Count | Sum | Max,
    name: str,
    protocol: Protocol,
    standing: Mapping[str, ItemStatus],
    measured: bool,
) -> tuple[Decimal, Decimal]:
    found = standing_of(standing, name)
    if not isinstance(found, AnsweredItem):
        if found.structural and measured:
            return ZERO, ZERO
        return (ZERO, ONE) if isinstance(measure, Count) else additions(protocol)[name]
    if isinstance(measure, Count):
        one = ONE if found.has(measure.value) else ZERO
        return one, one
    added = adds(protocol.item[name], found)
    return added, added


def _nothing_measured(
    measure: Measure, protocol: Protocol, standing: Mapping[str, ItemStatus]
) -> bool:
    by_hand = False
    for name in items_of(measure, protocol):
        found = standing_of(standing, name)
        if found is Code.SKIPPED or isinstance(found, AnsweredItem):
            return False
        by_hand = by_hand or found is Code.NOT_APPLICABLE
    return by_hand


def _met(measure: Graded, protocol: Protocol, standing: Mapping[str, ItemStatus]) -> bool | None:
    known: list[Grade] = []
    thinkable: list[Grade] = []
    for name in measure.of:
        grade = protocol.item[name].grade[measure.grades]
        found = standing_of(standing, name)
        if isinstance(found, AnsweredItem):
            if found.value == "yes":
                known.append(grade)
                thinkable.append(grade)
        elif not found.structural:
            thinkable.append(grade)
    if any(satisfies(known, pattern) for pattern in measure.met_by):
        return True
    return None if any(satisfies(thinkable, pattern) for pattern in measure.met_by) else False


def satisfies(grades: list[Grade], pattern: Pattern) -> bool:
    """True if *grades* fill *pattern*; a stronger indicator may stand in for a weaker."""
    strong = grades.count(Grade.STRONG)
    medium = grades.count(Grade.MEDIUM)
    return (
        strong >= pattern.strong
        and strong + medium >= pattern.strong + pattern.medium
        and len(grades) >= pattern.strong + pattern.medium + pattern.weak
    )
