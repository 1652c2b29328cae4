"""Conditions as short phrases of the ids in them, for traces, lists and comparisons."""

from collections.abc import Callable
from decimal import Decimal

from screenapp.protocol.model import (
    All,
    Any_,
    Condition,
    Disclosed,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
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

Naming = Callable[[str], str]
"""What to call an item or a measure, given its id."""


def phrase(condition: Condition, named: Naming = str) -> str:
    """*condition* in words; *named* gives the words for an item or a measure."""
    match condition:
        case All(parts=parts):
            return f"({' and '.join(phrase(part, named) for part in parts)})"
        case Any_(parts=parts):
            return f"({' or '.join(phrase(part, named) for part in parts)})"
        case Not(part=part):
            return f"not {phrase(part, named)}"
        case ItemIs(item=item, values=values):
            return f"{named(item)} is {' or '.join(values)}"
        case (
            ItemBound(item=name, bound=bound, below=below)
            | MeasureBound(measure=name, bound=bound, below=below)
        ):
            return f"{named(name)} is {_bound(bound, below)}"
        case ItemAnswered(item=item):
            return f"{named(item)} is answered"
        case ItemDeclined(item=item):
            return f"{named(item)} is declined"
        case MeasureMet(measure=measure, met=met):
            return f"{named(measure)} is {'met' if met else 'not met'}"
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
