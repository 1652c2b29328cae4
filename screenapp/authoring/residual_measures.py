"""Tests of measures while a screening is under way: what they have come to, and still can.

A test is settled as soon as nothing that may follow can change it. Before that, what can no
longer make a difference is forgotten: of a sum that cannot reach its bound any more only its
greatest possible value is kept, and so on. That is what keeps the number of cases small.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from screenapp.authoring.effects import FALSE, TRUE, UNKNOWN, Effects, GradedForm, LinearForm, Range
from screenapp.protocol.item_status import AnsweredItem
from screenapp.protocol.model import (
    Count,
    Grade,
    Graded,
    Max,
    Measure,
    MeasureBound,
    MeasureMet,
    Sum,
)

Counts = tuple[int, int, int]
"""How many are strong, at least medium, and at least weak."""

_GRADES: Final = (Grade.STRONG, Grade.MEDIUM, Grade.WEAK)


@dataclass(frozen=True, slots=True)
class _Line:
    """A plain sum so far: the least and the greatest, None where it no longer matters."""

    form: int
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class _Tree:
    """The greatest, or the sum, of *parts*."""

    greatest: bool
    parts: tuple["_Line | _Tree", ...]


@dataclass(frozen=True, slots=True)
class ResidualBound:
    """*value* is at least *bound* (with *below*: is not), once all items are passed.

    Those numbered below *upto* have been.
    """

    value: _Line | _Tree
    bound: int
    below: bool
    upto: int


@dataclass(frozen=True, slots=True)
class ResidualGraded:
    """The grades found and those thinkable, None where they no longer matter."""

    graded: int
    known: Counts | None
    thinkable: Counts | None
    negated: bool
    upto: int


@dataclass(frozen=True, slots=True)
class _Still:
    """What the items from one on can add to the least and to the greatest of a sum."""

    low: Range
    high: Range


class ResidualMeasures:
    """Tests of the measures of one protocol."""

    def __init__(self, effects: Effects) -> None:
        self._effects = effects
        self._protocol = effects.protocol
        self._forms: list[LinearForm] = []
        self._still: list[list[_Still]] = []
        self._form_items: list[int] = []
        self._gradeds: list[GradedForm] = []
        self._graded_items: list[int] = []
        self._coming: list[list[Counts]] = []
        self._number_of: dict[str, int] = {}
        self._known: dict[str, _Line | _Tree] = {}

    # --- sums, counts and the greatest of them -----------------------------------------

    def bound(self, condition: MeasureBound, negated: bool) -> ResidualBound | int:
        """The test of a number before the first item."""
        bound = int(condition.bound * self._effects.scale)
        below = condition.below is not negated
        return self._settled(ResidualBound(self._value(condition.measure), bound, below, 0))

    def passed(self, open_: ResidualBound, at: int, way: int) -> ResidualBound | int:
        """What is left of *open_* once the item numbered *at* was passed by its *way*."""
        value = self._moved(open_.value, at, way)
        return self._settled(ResidualBound(value, open_.bound, open_.below, at + 1))

    def _value(self, name: str) -> _Line | _Tree:
        if name not in self._known:
            self._known[name] = self._new_value(self._protocol.measure[name])
        return self._known[name]

    def _new_value(self, measure: Measure) -> _Line | _Tree:
        if isinstance(measure, Graded):
            raise ValueError(f"measure {measure.id} has no number")
        if isinstance(measure, Count | Sum) and self._effects.plain(measure):
            return self._line(self._effects.form(measure))
        parts = [self._value(name) for name in measure.of if name in self._protocol.measure]
        items = tuple(name for name in measure.of if name not in self._protocol.measure)
        if items:
            parts.append(self._line(self._effects.form(Sum(id=measure.id, of=items))))
        return _Tree(isinstance(measure, Max), tuple(parts))

    def _line(self, form: LinearForm) -> _Line:
        still = [_Still((0, 0), (0, 0))]
        for at in range(len(self._effects.items) - 1, -1, -1):
            last = still[-1]
            added = form.adds.get(at)
            still.append(last if added is None else _further(last, added))
        self._forms.append(form)
        self._form_items.append(sum(1 << at for at in form.adds))
        self._still.append(still[::-1])
        return _Line(len(self._forms) - 1, 0, 0)

    def _moved(self, value: _Line | _Tree, at: int, way: int) -> _Line | _Tree:
        if isinstance(value, _Tree):
            return _Tree(value.greatest, tuple(self._moved(part, at, way) for part in value.parts))
        added = self._forms[value.form].adds.get(at)
        if added is None:
            return value
        low, high = added[way]
        return _Line(
            value.form,
            None if value.low is None else value.low + low,
            None if value.high is None else value.high + high,
        )

    def _settled(self, open_: ResidualBound) -> ResidualBound | int:
        """*open_*, or what it says where that can no longer change."""
        bound, value = open_.bound, open_.value
        low, high = self._reach(value, open_.upto)
        if low is not None and low[0] >= bound:
            return FALSE if open_.below else TRUE
        if high is not None and high[1] < bound:
            return TRUE if open_.below else FALSE
        never = low is None or low[1] < bound
        always = high is None or high[0] >= bound
        if never and always:
            return UNKNOWN
        if isinstance(value, _Line) and (never or always):
            line = _Line(value.form, None if never else value.low, None if always else value.high)
            return ResidualBound(line, bound, open_.below, open_.upto)
        return open_

    def _reach(self, value: _Line | _Tree, upto: int) -> tuple[Range | None, Range | None]:
        """From where to where the least and the greatest of *value* may end."""
        if isinstance(value, _Line):
            still = self._still[value.form][upto]
            low, high = value.low, value.high
            return (
                None if low is None else (low + still.low[0], low + still.low[1]),
                None if high is None else (high + still.high[0], high + still.high[1]),
            )
        ends = [self._reach(part, upto) for part in value.parts]
        lows = [low for low, _ in ends if low is not None]
        highs = [high for _, high in ends if high is not None]
        join = max if value.greatest else sum
        return (
            (join([low[0] for low in lows]), join([low[1] for low in lows])),
            (join([high[0] for high in highs]), join([high[1] for high in highs])),
        )

    # --- graded indicators -------------------------------------------------------------

    def graded(self, condition: MeasureMet, negated: bool) -> ResidualGraded | int:
        """The test of a graded measure before the first item; *negated*: that it is not met."""
        number = self._graded_number(condition.measure)
        none = (0, 0, 0)
        return self._settled_graded(ResidualGraded(number, none, none, negated, 0))

    def graded_passed(self, open_: ResidualGraded, at: int, way: int) -> ResidualGraded | int:
        """What is left of *open_* once the item numbered *at* was passed by its *way*."""
        grade = self._gradeds[open_.graded].grades[at]
        standing = self._effects.ways[at][way].standing
        yes = isinstance(standing, AnsweredItem) and standing.value == "yes"
        could = yes or not (isinstance(standing, AnsweredItem) or standing.structural)
        one = _counted([grade])
        known = _plus(open_.known, one) if yes else open_.known
        thinkable = _plus(open_.thinkable, one) if could else open_.thinkable
        return self._settled_graded(
            ResidualGraded(open_.graded, known, thinkable, open_.negated, at + 1)
        )

    def _graded_number(self, name: str) -> int:
        if name not in self._number_of:
            measure = self._protocol.measure[name]
            if not isinstance(measure, Graded):
                raise ValueError(f"measure {name} cannot be met")
            form = self._effects.graded(measure)
            coming = [(0, 0, 0)]
            for at in range(len(self._effects.items) - 1, -1, -1):
                more = [form.grades[at]] if at in form.grades else []
                coming.append(_plus(coming[-1], _counted(more)) or coming[-1])
            self._number_of[name] = len(self._gradeds)
            self._gradeds.append(form)
            self._graded_items.append(sum(1 << at for at in form.grades))
            self._coming.append(coming[::-1])
        return self._number_of[name]

    def _settled_graded(self, open_: ResidualGraded) -> ResidualGraded | int:
        coming = self._coming[open_.graded][open_.upto]
        known, thinkable = open_.known, open_.thinkable
        if known is not None and self._met(open_.graded, known):
            return FALSE if open_.negated else TRUE
        if thinkable is not None and not self._met(open_.graded, _plus(thinkable, coming)):
            return TRUE if open_.negated else FALSE
        never = known is None or not self._met(open_.graded, _plus(known, coming))
        surely = thinkable is None or self._met(open_.graded, thinkable)
        if never and surely:
            return UNKNOWN
        known, thinkable = (None if never else known), (None if surely else thinkable)
        return ResidualGraded(open_.graded, known, thinkable, open_.negated, open_.upto)

    def _met(self, graded: int, counts: Counts | None) -> bool:
        strong, medium, weak = counts or (0, 0, 0)
        return any(
            strong >= p.strong
            and medium >= p.strong + p.medium
            and weak >= p.strong + p.medium + p.weak
            for p in self._gradeds[graded].measure.met_by
        )

    # --- both --------------------------------------------------------------------------

    def touches(self, open_: ResidualBound | ResidualGraded) -> int:
        """The items still to come on which *open_* hangs, as a number with a bit for each."""
        if isinstance(open_, ResidualGraded):
            items = self._graded_items[open_.graded]
        else:
            items = self._items(open_.value)
        return items >> open_.upto << open_.upto

    def _items(self, value: _Line | _Tree) -> int:
        if isinstance(value, _Line):
            return self._form_items[value.form]
        found = 0
        for part in value.parts:
            found |= self._items(part)
        return found


def _further(still: _Still, added: tuple[Range, ...]) -> _Still:
    lows, highs = [low for low, _ in added], [high for _, high in added]
    return _Still(
        (still.low[0] + min(lows), still.low[1] + max(lows)),
        (still.high[0] + min(highs), still.high[1] + max(highs)),
    )


def _counted(grades: Iterable[Grade]) -> Counts:
    found = [_GRADES.index(grade) for grade in grades]
    strong, medium, weak = (sum(1 for g in found if g <= most) for most in range(3))
    return strong, medium, weak


def _plus(one: Counts | None, other: Counts) -> Counts | None:
    return None if one is None else (one[0] + other[0], one[1] + other[1], one[2] + other[2])
