"""What measures can be, given what is assumed of the items."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final

from screenapp.protocol.checking.scope import Scope
from screenapp.protocol.measures import could_add, satisfies
from screenapp.protocol.model import AnswerType, Count, Grade, Graded, Item, Max, Sum

ZERO: Final = Decimal(0)
ONE: Final = Decimal(1)

Range = tuple[Decimal, Decimal]


@dataclass(frozen=True, slots=True)
class AnswerBounds:
    """At least ``low``, and below ``high``; either may be open."""

    low: Decimal | None = None
    high: Decimal | None = None

    def with_bound(self, bound: Decimal, *, at_least: bool) -> "AnswerBounds":
        if at_least:
            return replace(self, low=bound if self.low is None else max(self.low, bound))
        return replace(self, high=bound if self.high is None else min(self.high, bound))

    @property
    def possible(self) -> bool:
        return self.low is None or self.high is None or self.low < self.high

    def within(self, least: Decimal, most: Decimal, *, whole: bool) -> bool:
        """Whether a number from *least* to *most* lies in these bounds."""
        low = least if self.low is None else max(least, self.low)
        if whole:
            low = Decimal(math.ceil(low))
        return low <= most and (self.high is None or low < self.high)


class Narrowed:
    """What is left of the answers of each item that something was assumed of.

    An item that is not in ``asked`` may also stand unanswered, skipped or not applicable:
    it then adds nothing and every test of it is false.
    """

    def __init__(self) -> None:
        self.asked: set[str] = set()
        self.left: dict[str, frozenset[str]] = {}
        self._chosen: dict[str, tuple[frozenset[str], ...]] = {}
        self._bounds: dict[str, AnswerBounds] = {}

    def copy(self) -> "Narrowed":
        twin = Narrowed()
        twin.asked = set(self.asked)
        twin.left = dict(self.left)
        twin._chosen = dict(self._chosen)
        twin._bounds = dict(self._bounds)
        return twin

    def keep(self, item: Item, answers: Iterable[str]) -> None:
        """Only *answers* are left of those of *item*."""
        before = self.left.get(item.id)
        kept = frozenset(answers)
        self.left[item.id] = kept if before is None else before & kept

    def test(self, item: Item, values: Sequence[str], wanted: bool) -> None:
        """The answer of *item* is, or is not, one of *values*."""
        if not wanted:
            self.keep(item, [answer for answer in item.answers if answer not in values])
        elif item.takes_several:
            before = self._chosen.get(item.id, ())
            self._chosen[item.id] = (*before, frozenset(values))
        elif item.answers:
            self.keep(item, values)

    def bound(self, item: Item, bound: Decimal, *, below: bool, wanted: bool) -> None:
        before = self._bounds.get(item.id, AnswerBounds())
        self._bounds[item.id] = before.with_bound(bound, at_least=below is not wanted)

    def answers(self, item: Item) -> frozenset[str]:
        left = self.left.get(item.id)
        return frozenset(item.answers) if left is None else left

    def possible(self, item: Item) -> bool:
        """Whether anything is left that *item* can still be."""
        if item.id not in self.asked:
            return True
        bounds = self._bounds.get(item.id)
        if bounds is not None and not self._number_left(item, bounds):
            return False
        if not item.answers:
            return item.id not in self.left
        left = self.answers(item)
        return bool(left) and self._choice_left(item, left)

    def _number_left(self, item: Item, bounds: AnswerBounds) -> bool:
        if not bounds.possible:
            return False
        low, high = item.range or (None, None)
        if item.answer is AnswerType.AGE and low is None:
            low = ZERO
        if low is not None and bounds.high is not None and low >= bounds.high:
            return False
        return high is None or bounds.low is None or bounds.low <= high

    def _choice_left(self, item: Item, left: frozenset[str]) -> bool:
        """Whether options can be chosen so that each set asked for has one among them."""
        alone = {option.id for option in item.options if option.exclusive}
        sets = [wanted & left for wanted in self._chosen.get(item.id, ())]
        if all(wanted - alone for wanted in sets):
            return True
        return bool(frozenset.intersection(*sets) & alone)

    def certain(self, item: Item) -> frozenset[str]:
        """Answers that *item* must have: of ``many_of`` there may be several."""
        if item.id not in self.asked:
            return frozenset()
        left = self.answers(item)
        if item.takes_several:
            sets = [wanted & left for wanted in self._chosen.get(item.id, ())]
            return frozenset(next(iter(wanted)) for wanted in sets if len(wanted) == 1)
        return left if len(left) == 1 else frozenset()

    def touches(self, item: str) -> bool:
        return item in self.asked or item in self.left


class Ranges:
    """The least and the greatest each measure can be. Measures on cycles are left out."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._untouched: dict[str, Range] = {
            item.id: could_add(item) for item in scope.items.values()
        }

    def under(self, narrowed: Narrowed) -> "RangesUnder":
        return RangesUnder(self._scope, self._untouched, narrowed)


@dataclass(slots=True)
class RangesUnder:
    """Ranges while the items are *narrowed*; each is worked out once."""

    _scope: Scope
    _untouched: dict[str, Range]
    _narrowed: Narrowed
    _known: dict[str, Range | None] = field(default_factory=dict)
    looked_at: int = 0
    """Items and measures that were looked at: what the answers so far have cost."""

    def of(self, name: str) -> Range | None:
        """The range of a measure, or None where it has none or cannot be told."""
        if name not in self._known:
            self._known[name] = None
            self._known[name] = self._measure(name)
        return self._known[name]

    def can_be(self, name: str, bounds: AnswerBounds) -> bool:
        found = self.of(name)
        whole = isinstance(self._scope.measures.get(name), Count)
        return found is None or bounds.within(*found, whole=whole)

    def can_be_met(self, name: str, met: bool) -> bool:
        measure = self._scope.measures.get(name)
        if not isinstance(measure, Graded) or name in self._scope.places.unclear_measures:
            return True
        self.looked_at += len(measure.of)
        items = [self._scope.items.get(item) for item in measure.of]
        if any(item is None or measure.grades not in item.grade for item in items):
            return True
        chosen = self._could_be_yes if met else self._must_be_yes
        grades = [item.grade[measure.grades] for item in items if item and chosen(item)]
        return self._any_pattern(measure, grades) is met

    def _any_pattern(self, measure: Graded, grades: list[Grade]) -> bool:
        return any(satisfies(grades, pattern) for pattern in measure.met_by)

    def _could_be_yes(self, item: Item) -> bool:
        return "yes" in self._narrowed.answers(item)

    def _must_be_yes(self, item: Item) -> bool:
        return "yes" in self._narrowed.certain(item)

    def _measure(self, name: str) -> Range | None:
        measure = self._scope.measures.get(name)
        if measure is None or isinstance(measure, Graded) or name in self._scope.tangled:
            return None
        if name in self._scope.places.unclear_measures:
            return None
        match measure:
            case Count(value=value):
                return self._over(measure.of, lambda part: self.counted(part, value), _total)
            case Sum():
                return self._over(measure.of, self.added, _total)
            case Max():
                return self._over(measure.of, self.of, _greatest)

    def _over(
        self,
        names: tuple[str, ...],
        one: Callable[[str], Range | None],
        join: Callable[[list[Range]], Range],
    ) -> Range | None:
        self.looked_at += len(names)
        found = [one(name) for name in names]
        known = [part for part in found if part is not None]
        return join(known) if known and len(known) == len(found) else None

    def counted(self, name: str, value: str) -> Range | None:
        """What the item *name* adds to a count of *value*."""
        item = self._item(name)
        if item is None:
            return None
        if value in self._narrowed.certain(item):
            return ONE, ONE
        return ZERO, ONE if value in self._narrowed.answers(item) else ZERO

    def added(self, name: str) -> Range | None:
        """What the item or measure *name* adds to a sum."""
        if name in self._scope.measures:
            return self.of(name)
        item = self._item(name)
        if item is None:
            return None
        if not self._narrowed.touches(name):
            return self._untouched[name]
        return self._adds(item)

    def _item(self, name: str) -> Item | None:
        return None if name in self._scope.places.unclear_items else self._scope.items.get(name)

    def _adds(self, item: Item) -> Range:
        left, certain = self._narrowed.answers(item), self._narrowed.certain(item)
        if not item.options:
            weights = [item.weight] if "yes" in left else []
            if "yes" in certain:
                return item.weight, item.weight
            return min([ZERO, *weights]), max([ZERO, *weights])
        if item.takes_several:
            return _many(item, left, certain)
        weights = [option.weight for option in item.options if option.id in left]
        if item.id not in self._narrowed.asked or not weights:
            weights.append(ZERO)
        return min(weights), max(weights)


def _many(item: Item, left: frozenset[str], certain: frozenset[str]) -> Range:
    fixed = sum((o.weight for o in item.options if o.id in certain), ZERO)
    open_ = [o for o in item.options if o.id in left and o.id not in certain]
    together = [o.weight for o in open_ if not o.exclusive]
    low = fixed + sum((w for w in together if w < ZERO), ZERO)
    high = fixed + sum((w for w in together if w > ZERO), ZERO)
    if certain:
        return low, high
    alone = [o.weight for o in open_ if o.exclusive]
    return min([ZERO, low, *alone]), max([ZERO, high, *alone])


def _total(parts: list[Range]) -> Range:
    return sum((low for low, _ in parts), ZERO), sum((high for _, high in parts), ZERO)


def _greatest(parts: list[Range]) -> Range:
    return max(low for low, _ in parts), max(high for _, high in parts)
