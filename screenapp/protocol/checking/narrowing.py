"""What bounds on measures leave of the answers: a count below 1 rules every yes out.

Each measure alone may be in its bounds while all together cannot. Answers are taken away that
would lift a measure to its upper bound, or without which it would not come to its lower one,
whatever the others are. What is taken away can never be; what is left may be.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from screenapp.protocol.checking.ranges import AnswerBounds, Narrowed, Range, Ranges, RangesUnder
from screenapp.protocol.checking.scope import Scope
from screenapp.protocol.model import Count, Item, Max, Measure, Sum

ZERO: Final = Decimal(0)
ONE: Final = Decimal(1)
_ROUNDS: Final = 4
_MOST: Final = 20_000
"""Parts of measures that are looked at; what is not decided by then is taken as possible."""


class Narrowing:
    """Takes answers out of *narrowed* until nothing more follows from *bounds*."""

    def __init__(
        self, scope: Scope, ranges: Ranges, narrowed: Narrowed, bounds: dict[str, AnswerBounds]
    ) -> None:
        self._scope = scope
        self._ranges = ranges
        self._narrowed = narrowed
        self._bounds = dict(bounds)
        self._changed = False
        self.looked_at = 0

    def possible(self) -> bool:
        """Whether the measures can be in their bounds together, as far as this can tell."""
        for _ in range(_ROUNDS):
            self._changed = False
            under = self._ranges.under(self._narrowed)
            for name, bounds in list(self._bounds.items()):
                if not bounds.possible or not under.can_be(name, bounds):
                    return False
                self._measure(self._scope.measures[name], bounds, under)
            self.looked_at += under.looked_at
            if not all(map(self._narrowed.possible, self._scope.items.values())):
                return False
            if not self._changed or self.looked_at > _MOST:
                return True
        return True

    def _measure(self, measure: Measure, bounds: AnswerBounds, under: RangesUnder) -> None:
        parts = [(name, self._range(measure, name, under)) for name in measure.of]
        known = [(name, found) for name, found in parts if found is not None]
        self.looked_at += len(parts)
        if len(known) != len(parts):
            return
        if isinstance(measure, Max):
            for name, _ in known:
                self._bound(name, AnswerBounds(high=bounds.high))
            return
        least = sum((low for _, (low, _) in known), ZERO)
        most = sum((high for _, (_, high) in known), ZERO)
        for name, (low, high) in known:
            room = AnswerBounds(
                low=None if bounds.low is None else bounds.low - (most - high),
                high=None if bounds.high is None else bounds.high - (least - low),
            )
            if isinstance(measure, Sum) and name in self._scope.measures:
                self._bound(name, room)
            else:
                self._item(measure, self._scope.items[name], room)

    def _range(self, measure: Measure, name: str, under: RangesUnder) -> Range | None:
        match measure:
            case Count(value=value):
                return under.counted(name, value)
            case Sum():
                return under.added(name)
            case Max():
                return under.of(name)
            case _:
                return None

    def _bound(self, name: str, found: AnswerBounds) -> None:
        before = after = self._bounds.get(name, AnswerBounds())
        if found.low is not None:
            after = after.with_bound(found.low, at_least=True)
        if found.high is not None:
            after = after.with_bound(found.high, at_least=False)
        if after != before:
            self._bounds[name] = after
            self._changed = True

    def _item(self, measure: Measure, item: Item, room: AnswerBounds) -> None:
        if item.takes_several:
            return
        left = self._narrowed.answers(item)
        kept = {answer for answer in left if self._fits(measure, item, answer, room)}
        if kept != left:
            self._narrowed.keep(item, kept)
            self._changed = True

    def _fits(self, measure: Measure, item: Item, answer: str, room: AnswerBounds) -> bool:
        if isinstance(measure, Count):
            adds = ONE if answer == measure.value else ZERO
        else:
            adds = next(_weights(item, answer), ZERO)
        return (room.low is None or adds >= room.low) and (room.high is None or adds < room.high)


def _weights(item: Item, answer: str) -> Iterator[Decimal]:
    if item.options:
        yield from (option.weight for option in item.options if option.id == answer)
    elif answer == "yes":
        yield item.weight
