"""Why a rule is true, as short sentences of ids: the trace that a non-programmer can follow."""

from decimal import Decimal

from screenapp.protocol import conditions, measures
from screenapp.protocol.conditions import Facts, Truth, truth
from screenapp.protocol.item_status import Answer, AnsweredItem, standing_of
from screenapp.protocol.model import (
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
    MeasureBound,
    MeasureMet,
    Not,
)
from screenapp.protocol.phrasing import number, phrase


def reasons(condition: Condition, facts: Facts) -> tuple[str, ...]:
    """What makes *condition* true of *facts*; nothing for what is not true."""
    if truth(condition, facts) is not Truth.TRUE:
        return ()
    match condition:
        case All(parts=parts) | Any_(parts=parts):
            return tuple(dict.fromkeys(r for part in parts for r in reasons(part, facts)))
        case Not(part=part):
            return (f"not: {phrase(part)}",)
        case (
            ItemIs(item=item)
            | ItemBound(item=item)
            | ItemAnswered(item=item)
            | ItemDeclined(item=item)
        ):
            return (_said(item, facts),)
        case MeasureBound(measure=measure) | MeasureMet(measure=measure):
            behind = [_said(i, facts) for i in _contributing(measure, facts)]
            return (f"{phrase(condition)}: {', '.join(behind)}" if behind else phrase(condition),)
        case Disclosed(kind=kind):
            behind = [
                _said(item.id, facts)
                for item, standing in conditions.candidates(facts)
                if isinstance(standing, AnsweredItem)
                and (found := conditions.discloses(item, standing))
                and (kind is None or kind in found)
            ]
            return (f"{phrase(condition)}: {', '.join(behind)}" if behind else phrase(condition),)
        case _:
            return (phrase(condition),)


def _said(item: str, facts: Facts) -> str:
    standing = standing_of(facts.standing, item)
    shown = _answer(standing.value) if isinstance(standing, AnsweredItem) else standing.value
    return f"{item} = {shown}"


def _answer(value: Answer) -> str:
    if isinstance(value, Decimal):
        return number(value)
    return ", ".join(value) if isinstance(value, tuple) else value


def _contributing(measure_id: str, facts: Facts) -> list[str]:
    """Items whose answers add something to the measure."""
    found = []
    measure = facts.protocol.measure[measure_id]
    for name in measures.items_of(measure, facts.protocol):
        standing = standing_of(facts.standing, name)
        if not isinstance(standing, AnsweredItem):
            continue
        if isinstance(measure, Count):
            adds = standing.has(measure.value)
        elif isinstance(measure, Graded):
            adds = standing.value == "yes"
        else:
            adds = measures.adds(facts.protocol.item[name], standing) != 0
        if adds:
            found.append(name)
    return found
