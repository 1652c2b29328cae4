"""Why a rule is true, as short sentences of ids: the trace that a non-programmer can follow."""

from decimal import Decimal

from screenapp.protocol import conditions, measures
from screenapp.protocol.conditions import Facts, Truth, truth
from screenapp.protocol.model import (
    All,
    Any_,
    Condition,
    Count,
    Disclosed,
    Graded,
    ItemAnswered,
    ItemBound,
    ItemIs,
    MeasureBound,
    MeasureMet,
    Not,
    PersonAge,
    PersonIsChild,
    ResultIs,
    SettingIs,
    TierIs,
    TriggerIs,
)
from screenapp.protocol.standing import Answer, Answered, standing_of


def reasons(condition: Condition, facts: Facts) -> tuple[str, ...]:
    """What makes *condition* true of *facts*; nothing for what is not true."""
    if truth(condition, facts) is not Truth.TRUE:
        return ()
    match condition:
        case All(parts=parts) | Any_(parts=parts):
            return tuple(dict.fromkeys(r for part in parts for r in reasons(part, facts)))
        case Not(part=part):
            return (f"not: {_words(part)}",)
        case ItemIs(item=item) | ItemBound(item=item) | ItemAnswered(item=item):
            return (_said(item, facts),)
        case MeasureBound(measure=measure) | MeasureMet(measure=measure):
            behind = [_said(i, facts) for i in _contributing(measure, facts)]
            return (f"{_words(condition)}: {', '.join(behind)}" if behind else _words(condition),)
        case Disclosed(kind=kind):
            behind = [
                _said(item.id, facts)
                for item, standing in conditions.candidates(facts)
                if isinstance(standing, Answered)
                and (found := conditions.discloses(item, standing))
                and (kind is None or kind in found)
            ]
            return (f"{_words(condition)}: {', '.join(behind)}" if behind else _words(condition),)
        case _:
            return (_words(condition),)


def _words(condition: Condition) -> str:
    match condition:
        case All(parts=parts):
            return f"({' and '.join(_words(part) for part in parts)})"
        case Any_(parts=parts):
            return f"({' or '.join(_words(part) for part in parts)})"
        case Not(part=part):
            return f"not {_words(part)}"
        case ItemIs(item=item, values=values):
            return f"{item} is {' or '.join(values)}"
        case (
            ItemBound(item=name, bound=bound, below=below)
            | MeasureBound(measure=name, bound=bound, below=below)
        ):
            return f"{name} is {_bound(bound, below)}"
        case ItemAnswered(item=item):
            return f"{item} is answered"
        case MeasureMet(measure=measure, met=met):
            return f"{measure} is {'met' if met else 'not met'}"
        case _:
            return _circumstance(condition)


def _circumstance(condition: Condition) -> str:
    match condition:
        case PersonIsChild():
            return "the person is a child or treated as one"
        case PersonAge(bound=years, below=below):
            return f"age is {_bound(Decimal(years), below)}"
        case SettingIs(name=name, values=values):
            return f"{name} is {' or '.join(values)}"
        case TriggerIs(trigger=trigger):
            return f"trigger {trigger}"
        case Disclosed(kind=kind):
            return f"disclosed {kind.value if kind else 'any'}"
        case ResultIs(result=result):
            return f"result is {result}"
        case TierIs(tier=tier):
            return f"tier is {tier.value} or worse"
        case _:
            raise ValueError("no words for this condition")


def _bound(bound: Decimal, below: bool) -> str:
    return f"below {number(bound)}" if below else f"at least {number(bound)}"


def number(value: Decimal) -> str:
    """*value* without trailing zeros or an exponent."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _said(item: str, facts: Facts) -> str:
    standing = standing_of(facts.standing, item)
    shown = _answer(standing.value) if isinstance(standing, Answered) else standing.value
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
        if not isinstance(standing, Answered):
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
