"""Conditions while a screening is under way: what of each is still open, in the fewest words.

A condition is kept as what is left of it once the items so far have been passed. Two
screenings in which the same is left of everything will come to the same result whatever is
said from then on, so they need be followed only once. Every such rest is stored once and has
a number; 0, 1 and 2 are the conditions that have become false, true and unknown for good.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from screenapp.authoring.effects import FALSE, OPEN, TRUE, UNKNOWN, Effects, ItemTest
from screenapp.authoring.residual_measures import ResidualBound, ResidualGraded, ResidualMeasures
from screenapp.protocol.conditions import Facts, Truth, truth
from screenapp.protocol.model import (
    All,
    Any_,
    Condition,
    Disclosed,
    Disclosure,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    Max,
    Measure,
    MeasureBound,
    MeasureMet,
    Not,
)

_SETTLED: Final = {Truth.FALSE: FALSE, Truth.TRUE: TRUE, Truth.UNKNOWN: UNKNOWN}
_NEGATED: Final = (TRUE, FALSE, UNKNOWN)


@dataclass(frozen=True, slots=True)
class _Test:
    """A test of the item numbered *at*, which was not passed yet."""

    at: int
    test: ItemTest
    negated: bool


@dataclass(frozen=True, slots=True)
class _Told:
    """Whether one of *kinds* was disclosed; *open_*: an item that could have has no answer."""

    kinds: frozenset[Disclosure]
    open_: bool
    negated: bool


@dataclass(frozen=True, slots=True)
class _Join:
    """All of *parts*, or any of them."""

    all_: bool
    parts: tuple[int, ...]


Residual = _Test | _Told | _Join | ResidualBound | ResidualGraded


class ResidualConditions:
    """The rests of all conditions of one protocol."""

    def __init__(self, effects: Effects) -> None:
        self._effects = effects
        self._measures = ResidualMeasures(effects)
        self._rests: list[Residual | None] = [None, None, None]
        self._touched: list[int] = [0, 0, 0]
        self._numbers: dict[Residual, int] = {}
        self._after: dict[tuple[int, int, int], int] = {}
        self._told_by = {
            kind: _bits(
                at
                for at in range(len(effects.items))
                if any(kind in set().union(*effects.disclosed(at, w)) for w in effects.ways[at])
            )
            for kind in Disclosure
        }

    def begun(self, condition: Condition, facts: Facts, negated: bool = False) -> int:
        """*condition* before the first item, with what is known of the person and the setting."""
        match condition:
            case Not(part=part):
                return self.begun(part, facts, not negated)
            case All(parts=parts) | Any_(parts=parts):
                all_ = isinstance(condition, All) is not negated
                return self._join(all_, (self.begun(part, facts, negated) for part in parts))
            case ItemIs() | ItemBound() | ItemAnswered() | ItemDeclined():
                if condition.item not in self._effects.at:
                    return UNKNOWN
                return self._rest(_Test(self._effects.at[condition.item], condition, negated))
            case MeasureBound() if isinstance(self._measure(condition.measure), Max):
                # The greatest is at least a bound where one of them is.
                of = self._measure(condition.measure).of
                all_ = condition.below is not negated
                parts_ = (replace(condition, measure=name) for name in of)
                return self._join(all_, (self.begun(part, facts, negated) for part in parts_))
            case MeasureBound():
                # Below a bound is never more than not being at least that much.
                return self._bound(self._measures.bound(condition, negated))
            case MeasureMet(met=met):
                return self._graded(self._measures.graded(condition, met is negated))
            case Disclosed(kind=kind):
                kinds = frozenset(Disclosure) if kind is None else frozenset({kind})
                return self._rest(_Told(kinds, False, negated))
            case _:
                said = _SETTLED[truth(condition, facts)]
                return _NEGATED[said] if negated else said

    def touched(self, rest: int) -> int:
        """The items on which *rest* still hangs, as a number with a bit for each."""
        return self._touched[rest]

    def after(self, rest: int, at: int, way: int) -> int:
        """What is left of *rest* once the item numbered *at* was passed by its *way*."""
        if not self._touched[rest] >> at & 1:
            return rest
        key = (rest, at, way)
        known = self._after.get(key)
        if known is None:
            known = self._after[key] = self._passed(rest, at, way)
        return known

    def now(self, rest: int) -> int:
        """What *rest* says if nothing more is answered."""
        if rest <= UNKNOWN:
            return rest
        match self._rests[rest]:
            case _Told(open_=open_, negated=negated):
                return UNKNOWN if open_ else TRUE if negated else FALSE
            case _Join(all_=all_, parts=parts):
                return self._join(all_, (self.now(part) for part in parts))
            case _:
                while rest > UNKNOWN:
                    first = self._touched[rest] & -self._touched[rest]
                    rest = self.after(rest, first.bit_length() - 1, OPEN)
                return rest

    # --- inside ------------------------------------------------------------------------

    def _measure(self, name: str) -> Measure:
        return self._effects.protocol.measure[name]

    def _passed(self, rest: int, at: int, way: int) -> int:
        found = self._rests[rest]
        match found:
            case _Test(test=test, negated=negated):
                said = self._effects.tested(test, self._effects.ways[at][way].standing)
                return _NEGATED[said] if negated else said
            case _Told(kinds=kinds, negated=negated):
                said_, could = self._effects.disclosed(at, self._effects.ways[at][way])
                if kinds & said_:
                    return FALSE if negated else TRUE
                return self._rest(_Told(kinds, found.open_ or bool(kinds & could), negated))
            case _Join(all_=all_, parts=parts):
                touched, item = self._touched, 1 << at
                kept = [part for part in parts if not touched[part] & item]
                moved = [self.after(part, at, way) for part in parts if touched[part] & item]
                return self._join(all_, moved, kept)
            case ResidualBound():
                return self._bound(self._measures.passed(found, at, way))
            case ResidualGraded():
                return self._graded(self._measures.graded_passed(found, at, way))
            case None:
                return rest

    def _bound(self, bound: ResidualBound | int) -> int:
        return bound if isinstance(bound, int) else self._rest(bound)

    def _graded(self, graded: ResidualGraded | int) -> int:
        return graded if isinstance(graded, int) else self._rest(graded)

    def _join(self, all_: bool, parts: Iterable[int], kept: Iterable[int] = ()) -> int:
        """Kleene's all or any of *parts*, without those that no longer matter, and of *kept*,
        which came out of another join of the kind."""
        decides, drops = (FALSE, TRUE) if all_ else (TRUE, FALSE)
        left = set(kept)
        for part in parts:
            if part == decides:
                return decides
            inner = self._rests[part]
            if isinstance(inner, _Join) and inner.all_ is all_:
                left.update(inner.parts)
            elif part != drops:
                left.add(part)
        if not left:
            return drops
        return left.pop() if len(left) == 1 else self._rest(_Join(all_, tuple(sorted(left))))

    def _rest(self, rest: Residual) -> int:
        number = self._numbers.get(rest)
        if number is None:
            number = self._numbers[rest] = len(self._rests)
            self._rests.append(rest)
            self._touched.append(self._touches(rest))
        return number

    def _touches(self, rest: Residual) -> int:
        match rest:
            case _Test(at=at):
                return 1 << at
            case _Told(kinds=kinds):
                return _either(self._told_by[kind] for kind in kinds)
            case _Join(parts=parts):
                return _either(self._touched[part] for part in parts)
            case ResidualBound() | ResidualGraded():
                return self._measures.touches(rest)


def _bits(numbers: Iterable[int]) -> int:
    return _either(1 << number for number in numbers)


def _either(bits: Iterable[int]) -> int:
    found = 0
    for each in bits:
        found |= each
    return found
