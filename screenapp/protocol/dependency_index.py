"""What each item of a protocol bears on: known once, so that an answer moves only that.

A screening of hundreds of questions is worked out anew after every answer. Most of it stays
as it was; here stands what does not.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from screenapp.protocol.loading.expressions import leaves
from screenapp.protocol.measures import items_of
from screenapp.protocol.model import (
    Condition,
    Disclosed,
    Item,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    MeasureBound,
    MeasureMet,
    Protocol,
    Stage,
    once_per_protocol,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DependencyIndex:
    """``order`` numbers stages and items as they come; ``parts`` are they, by that number.

    ``whens`` and ``measures`` hold for each item the parts whose ``when`` rests on it, as
    numbers, and the measures that do. ``forward`` is False where a ``when`` rests on something
    that comes later, or on what was disclosed so far: nothing may then be concluded from what
    was known before.
    """

    order: Mapping[str, int]
    parts: tuple[Stage | Item, ...]
    whens: Mapping[str, tuple[int, ...]]
    measures: Mapping[str, tuple[str, ...]]
    forward: bool


@once_per_protocol
def dependency_index(protocol: Protocol) -> DependencyIndex:
    """What bears on what in *protocol*."""
    parts: list[Stage | Item] = []
    for stage in protocol.stages:
        parts += [stage, *stage.items]
    order = {part.id: number for number, part in enumerate(parts) if isinstance(part, Item)}
    measures: dict[str, list[str]] = {}
    for measure in protocol.measures:
        for item in dict.fromkeys(items_of(measure, protocol)):
            measures.setdefault(item, []).append(measure.id)
    whens: dict[str, list[int]] = {}
    forward = True
    for number, part in enumerate(parts):
        if part.when is None:
            continue
        for item in dict.fromkeys(_items(part.when, protocol)):
            whens.setdefault(item, []).append(number)
            forward = forward and order.get(item, number) < number
        forward = forward and not any(isinstance(t, Disclosed) for t in leaves(part.when))
    return DependencyIndex(
        order=order,
        parts=tuple(parts),
        whens={item: tuple(numbers) for item, numbers in whens.items()},
        measures={item: tuple(names) for item, names in measures.items()},
        forward=forward,
    )


def _items(condition: Condition, protocol: Protocol) -> Iterable[str]:
    for test in leaves(condition):
        match test:
            case (
                ItemIs(item=item)
                | ItemBound(item=item)
                | ItemAnswered(item=item)
                | ItemDeclined(item=item)
            ):
                yield item
            case MeasureBound(measure=measure) | MeasureMet(measure=measure):
                yield from items_of(protocol.measure[measure], protocol)
