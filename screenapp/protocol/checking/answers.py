"""Tests and measures against what their items can be answered with."""

from typing import Final

from screenapp.protocol.checking.links import item_of
from screenapp.protocol.checking.ranges import RangesUnder
from screenapp.protocol.checking.scope import Scope, first_line
from screenapp.protocol.loading.dates import is_day
from screenapp.protocol.loading.expressions import leaves
from screenapp.protocol.loading.nodes import Scalar, Sequence
from screenapp.protocol.loading.spelling import meant, one_of
from screenapp.protocol.measures import satisfies
from screenapp.protocol.model import (
    AnswerType,
    Code,
    Condition,
    Count,
    Grade,
    Graded,
    Item,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    Max,
    MeasureBound,
    MeasureMet,
    Sum,
)

_CODES: Final = frozenset(code.value for code in Code)


def check_answers(scope: Scope, ranges: RangesUnder) -> None:
    """Tell tests that cannot be. *ranges* are those of items of which nothing is assumed."""
    _measures(scope)
    for use in scope.uses:
        for leaf in leaves(use.condition):
            if not scope.free(leaf) and not _fits(scope, leaf, ranges):
                scope.settled.add(id(leaf))


def _fits(scope: Scope, leaf: Condition, ranges: RangesUnder) -> bool:
    """Whether *leaf* tests something that can be; otherwise the fault has been told."""
    match leaf:
        case (
            ItemIs(item=name)
            | ItemBound(item=name)
            | ItemAnswered(item=name)
            | ItemDeclined(item=name)
        ):
            item = item_of(scope, name)
            return item is None or _fits_item(scope, leaf, item)
        case MeasureBound() | MeasureMet():
            return _fits_measure(scope, leaf, ranges)
        case _:
            return True


def _fits_item(
    scope: Scope, leaf: ItemIs | ItemBound | ItemAnswered | ItemDeclined, item: Item
) -> bool:
    place = scope.places.value(leaf, "item")
    if item.is_note:
        message = f"`{item.id}` is a note, which nobody answers; test another item"
        scope.sheet.error(place, "not-answered", message)
        return False
    match leaf:
        case ItemIs():
            return _fits_values(scope, leaf, item)
        case ItemBound():
            return _fits_bound(scope, leaf, item)
        case ItemAnswered() | ItemDeclined():
            return True


def _fits_values(scope: Scope, leaf: ItemIs, item: Item) -> bool:
    if item.answer is AnswerType.TEXT:
        message = "what people write is never read for a result; write `answered: true`"
        scope.sheet.error(scope.places.key(leaf, "is"), "text-tested", message)
        return False
    node = scope.places.value(leaf, "is", "in")
    places = node.parts if isinstance(node, Sequence) else [node]
    fits = True
    for place in places:
        if isinstance(place, Scalar) and not _is_answer(place, item):
            fits = False
            scope.sheet.error(place, "not-an-answer", _no_answer(place.text, item))
    return fits


def _is_answer(value: Scalar, item: Item) -> bool:
    if item.is_number:
        return value.is_number
    if item.answer is AnswerType.DATE:
        return is_day(value.text)
    return value.text in item.answers


def _no_answer(value: str, item: Item) -> str:
    known = item.answers
    if value in _CODES:
        return (
            f"`{value}` is a code and no answer of `{item.id}`; write `{{item: ...,"
            " declined: true}` for a person who would rather not say"
        )
    if not known:
        kind = "a number" if item.is_number else 'a day such as "2026-01-31"'
        return f"`{value}` is no answer of `{item.id}`; write {kind}"
    return f"`{value}` is no answer of `{item.id}`{meant(value, known)}; write {one_of(known)}"


def _fits_bound(scope: Scope, leaf: ItemBound, item: Item) -> bool:
    if not item.is_number:
        word = "below" if leaf.below else "at_least"
        message = f"`{item.id}` is not a number; test it with `is` or `in`"
        scope.sheet.error(scope.places.key(leaf, word), "wrong-test", message, word)
        return False
    if item.range is not None:
        low, high = item.range
        if (leaf.bound <= low) if leaf.below else (leaf.bound > high):
            message = f"`{item.id}` only goes from {low} to {high}; this can never hold"
            scope.sheet.warn(scope.places.value(leaf, "at_least", "below"), "never-holds", message)
    return True


def _fits_measure(scope: Scope, leaf: MeasureBound | MeasureMet, ranges: RangesUnder) -> bool:
    measure = scope.measures.get(leaf.measure)
    if measure is None:
        return True
    if measure.id in scope.places.unclear_measures:
        return False
    if isinstance(leaf, MeasureMet):
        if isinstance(measure, Graded):
            return True
        message = f"`{measure.id}` is a number; test it with `at_least` or `below`"
        scope.sheet.error(scope.places.key(leaf, "met"), "wrong-test", message, "met")
        return False
    word = "below" if leaf.below else "at_least"
    if isinstance(measure, Graded):
        message = f"`{measure.id}` is met or not met; write `met: true`"
        scope.sheet.error(scope.places.key(leaf, word), "wrong-test", message, word)
        return False
    found = ranges.of(measure.id)
    if found is None or leaf.below or leaf.bound <= found[1]:
        return True
    message = f"`{measure.id}` is never more than {found[1]}; lower the bound or add items"
    scope.sheet.error(scope.places.value(leaf, word), "beyond-measure", message)
    return False


def _measures(scope: Scope) -> None:
    for measure in scope.protocol.measures:
        told = len(scope.sheet.faults)
        match measure:
            case Count():
                _count(scope, measure)
            case Sum():
                _no_graded(scope, measure, "sum")
                for entry in scope.listed(measure, "sum"):
                    _has_weight(scope, entry)
            case Max():
                _no_graded(scope, measure, "max")
            case Graded():
                _graded(scope, measure)
        if any(fault.is_error for fault in scope.sheet.faults[told:]):
            scope.places.unclear_measures.add(measure.id)


def _count(scope: Scope, measure: Count) -> None:
    having: list[Scalar] = []
    lacking: list[tuple[Scalar, Item]] = []
    for entry in scope.listed(measure, "count"):
        item = item_of(scope, entry.text)
        if item is None:
            having.append(entry)
        elif not item.answer.has_weight:
            message = f"`{item.id}` is answered by `{item.answer.value}` and cannot be counted"
            scope.sheet.error(entry, "not-countable", f"{message}; take it out")
            having.append(entry)
        elif measure.value in item.answers:
            having.append(entry)
        else:
            lacking.append((entry, item))
    if lacking and not having:
        place = scope.places.value(measure, "is", "count")
        scope.sheet.error(place, "not-an-answer", _no_answer(measure.value, lacking[0][1]))
        return
    for entry, item in lacking:
        message = f"`{item.id}` is never `{measure.value}`, so it adds nothing here; take it out"
        scope.sheet.warn(entry, "no-effect", message)


def _no_graded(scope: Scope, measure: Sum | Max, key: str) -> None:
    for entry in scope.listed(measure, key):
        if isinstance(scope.measures.get(entry.text), Graded):
            message = f"`{entry.text}` is met or not met and has no number; take it out"
            scope.sheet.error(entry, "no-number", message)


def _has_weight(scope: Scope, entry: Scalar) -> None:
    item = None if entry.text in scope.measures else item_of(scope, entry.text)
    if item is not None and not item.answer.has_weight:
        message = f"`{item.id}` is answered by `{item.answer.value}` and has no weight; take it out"
        scope.sheet.error(entry, "no-weight", message)


def _graded(scope: Scope, measure: Graded) -> None:
    items = [(entry, item_of(scope, entry.text)) for entry in scope.listed(measure, "of")]
    known = [(entry, item) for entry, item in items if item is not None]
    if known and all(measure.grades not in item.grade for _, item in known):
        sets = {name for item in scope.items.values() for name in item.grade}
        place = scope.places.value(measure, "grades")
        message = f"no item here has a grade in the set `{measure.grades}`"
        message += f"{meant(measure.grades, sets)}; write `grade: {{{measure.grades}: strong}}`"
        scope.sheet.error(place, "no-grade", message)
        return
    for entry, item in known:
        if not item.answer.has_yes:
            message = f"`{item.id}` has no yes, so it cannot be an indicator; take it out"
            scope.sheet.error(entry, "not-countable", message)
        elif measure.grades not in item.grade:
            message = f"`{item.id}` has no grade in the set `{measure.grades}`; give it one"
            scope.sheet.error(entry, "no-grade", message)
    grades = [item.grade[measure.grades] for _, item in known if measure.grades in item.grade]
    if len(grades) == len(items):
        _can_be_met(scope, measure, grades)


def _can_be_met(scope: Scope, measure: Graded, grades: list[Grade]) -> None:
    if not measure.met_by or any(satisfies(grades, pattern) for pattern in measure.met_by):
        return
    message = (
        f"`{measure.id}` has too few indicators to be ever met; name more of them or ask for fewer"
    )
    scope.sheet.error(first_line(scope.places.value(measure, "met_by")), "beyond-measure", message)
