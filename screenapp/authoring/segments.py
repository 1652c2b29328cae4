"""The course of a protocol cut into legs, and what has to be carried from each to the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from screenapp.protocol.model import Condition, Item, Protocol, Stage


@dataclass(frozen=True, slots=True)
class CarriedCondition:
    """What is left of one condition: its place at the beginning of a leg, or (None) *rest*, as
    it is for everybody until then. *touched*: the item of the leg may change it."""

    place: int | None
    rest: int
    touched: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """The stage numbered *stage* is entered or, with *item*, one of its items is passed.

    ``at`` is the item's number among those the own organisation goes through. ``when`` is what
    is asked for on the way, ``carried`` what goes into the next spot.
    """

    stage: int
    item: Item | None
    at: int
    when: CarriedCondition | None
    carried: tuple[CarriedCondition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedConditions:
    """Conditions to be carried: what is left of each at first, whether that is not the same for
    everybody, and the items it hangs on (a number with a bit for each)."""

    whens: Sequence[Condition]
    first: Sequence[int]
    varies: Sequence[bool]
    touched: Sequence[int]


def cut(protocol: Protocol, luggage: CarriedConditions) -> tuple[Segment, ...]:
    """The legs of *protocol*. Of *luggage* the first are ``whens``, all that follow are rules:
    those are carried to the end, behind the others."""
    parts = _parts(protocol)
    number_of = {when: number for number, when in enumerate(luggage.whens)}
    spans = _spans(parts, luggage, number_of)
    rules = range(len(luggage.whens), len(luggage.first))
    legs = []
    at = -1
    before = carried_first(luggage)
    for leg, (stage, part) in enumerate(parts):
        at += isinstance(part, Item)
        place = {condition: n for n, condition in enumerate(before, 1)}
        touches = 1 << at if isinstance(part, Item) else 0
        before = [*(c for c, (begins, ends) in spans.items() if begins <= leg < ends), *rules]
        when = None if part.when is None else number_of[part.when]
        legs.append(
            Segment(
                stage=stage,
                item=part if isinstance(part, Item) else None,
                at=at,
                when=None if when is None else _carried(luggage, place, when, 0),
                carried=tuple(_carried(luggage, place, c, touches) for c in before),
            )
        )
    return tuple(legs)


def carried_first(luggage: CarriedConditions) -> list[int]:
    """The conditions that stand in a spot before the first leg."""
    whens = len(luggage.whens)
    return [c for c in range(len(luggage.first)) if c >= whens or luggage.varies[c]]


def _parts(protocol: Protocol) -> list[tuple[int, Stage | Item]]:
    found: list[tuple[int, Stage | Item]] = []
    for number, stage in enumerate(protocol.stages):
        found.append((number, stage))
        found += [(number, item) for item in stage.items if not stage.withholds(item)]
    return found


def _spans(
    parts: list[tuple[int, Stage | Item]],
    luggage: CarriedConditions,
    number_of: dict[Condition, int],
) -> dict[int, tuple[int, int]]:
    """For each ``when`` the leg from whose end it is carried, and the last that asks for it."""
    last: dict[int, int] = {}
    legs_of_items = []
    for leg, (_, part) in enumerate(parts):
        if part.when is not None:
            last[number_of[part.when]] = leg
        if isinstance(part, Item):
            legs_of_items.append(leg)
    spans = {}
    for condition, until in last.items():
        touched = luggage.touched[condition]
        if luggage.varies[condition]:
            spans[condition] = (-1, until)
        elif touched:
            spans[condition] = (legs_of_items[(touched & -touched).bit_length() - 1], until)
    return dict(sorted(spans.items()))


def _carried(
    luggage: CarriedConditions, place: dict[int, int], condition: int, touches: int
) -> CarriedCondition:
    return CarriedCondition(
        place.get(condition),
        luggage.first[condition],
        bool(luggage.touched[condition] & touches),
    )
