"""Conditions and measures as a file writes them; `conditions` and `measures` give the meaning."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from screenapp.protocol.words import Disclosure, Figures, Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemIs:
    """The item's answer is one of *values*; for ``many_of`` any chosen option counts."""

    item: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemBound:
    """A number or age item is at least, or below, *bound*. Exactly one side is told by *below*."""

    item: str
    bound: Decimal
    below: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAnswered:
    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDeclined:
    """The person would rather not say: ``declined`` or ``withdrawn`` stands for the item."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureBound:
    measure: str
    bound: Decimal
    below: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureMet:
    """A graded measure is met (or, with *met* false, is not)."""

    measure: str
    met: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonIsChild:
    """Under 18, or age disputed, or an age range that reaches below 18."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonAge:
    bound: int
    below: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingIs:
    """*name* is ``jurisdiction``, ``reporter`` or ``duty``."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerIs:
    trigger: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosed:
    """Something of *kind* was disclosed; None means any kind."""

    kind: Disclosure | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultIs:
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TierIs:
    """The result's tier is *tier* or worse."""

    tier: Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class All:
    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Any_:
    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    part: "Condition"


Condition = (
    ItemIs
    | ItemBound
    | ItemAnswered
    | ItemDeclined
    | MeasureBound
    | MeasureMet
    | PersonIsChild
    | PersonAge
    | SettingIs
    | TriggerIs
    | Disclosed
    | ResultIs
    | TierIs
    | All
    | Any_
    | Not
)


def leaves(condition: Condition) -> Iterator[Condition]:
    """The single tests of which *condition* is made."""
    match condition:
        case All(parts=parts) | Any_(parts=parts):
            for part in parts:
                yield from leaves(part)
        case Not(part=part):
            yield from leaves(part)
        case _:
            yield condition


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many of the items *of* have the answer *value* (``yes`` unless the file says ``is:``).

    ``figures``, of each kind of measure, tells whose its weights, grades or counts are; None
    claims nothing.
    """

    id: str
    of: tuple[str, ...]
    value: str = "yes"
    figures: Figures | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """Weights of the answers given; *of* may name items and other measures."""

    id: str
    of: tuple[str, ...]
    figures: Figures | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Max:
    """The greatest of other measures."""

    id: str
    of: tuple[str, ...]
    figures: Figures | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """At least so many indicators of each grade; a stronger one may stand in for a weaker."""

    strong: int = 0
    medium: int = 0
    weak: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """Indicators graded in the set *grades*: met when any pattern of *met_by* is satisfied."""

    id: str
    grades: str
    of: tuple[str, ...]
    met_by: tuple[Pattern, ...]
    figures: Figures | None = None


Measure = Count | Sum | Max | Graded
