"""What each answer does to the conditions of a protocol, and answers that do the same as one.

An item is passed in one of several ways: it was never asked, it was left open, or it got an
answer. Answers with the same effect on every condition and measure are one way here, so a
question of twenty options whose only test is "none of these" has two.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final

from screenapp.protocol.conditions import MAJORITY, Facts, Truth, could_disclose, discloses, truth
from screenapp.protocol.item_status import Answer, AnsweredItem, ItemStatus
from screenapp.protocol.loading.answers_file import PersonInFile
from screenapp.protocol.measures import adds, could_add
from screenapp.protocol.model import (
    AnswerType,
    Code,
    Condition,
    Count,
    Disclosure,
    Grade,
    Graded,
    Item,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    Max,
    MeasureBound,
    Protocol,
    Sum,
)
from screenapp.screening.answers import date_in_time, fits

ItemTest = ItemIs | ItemBound | ItemAnswered | ItemDeclined
Range = tuple[int, int]

UNASKED: Final = 0
OPEN: Final = 1
ANSWERS: Final = 2
"""The number of the first way of passing an item that is an answer."""

LEFT_OTHERWISE: Final = (Code.DONT_KNOW, Code.NOT_REACHED)
"""Ways of an item of which it matters whether it was declined: open, but not so."""

MOST_WAYS: Final = 256
_CENT: Final = Decimal("0.01")
_TEXT: Final = "some words"
FALSE, TRUE, UNKNOWN = 0, 1, 2
_NUMBER_OF: Final = {Truth.FALSE: FALSE, Truth.TRUE: TRUE, Truth.UNKNOWN: UNKNOWN}


@dataclass(frozen=True, slots=True, kw_only=True)
class PassingWay:
    """One way of passing an item. ``answers`` says how many different answers it stands for."""

    standing: ItemStatus
    answers: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LinearForm:
    """A sum without a greatest-of in it: what each way of each item adds, as (least, most)."""

    adds: dict[int, tuple[Range, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class GradedForm:
    measure: Graded
    grades: dict[int, Grade]


@dataclass(slots=True, kw_only=True)
class _Sets:
    """Sets of options that do the same: the smallest, the first that is an answer, how many."""

    least: tuple[str, ...]
    given: tuple[str, ...] = ()
    count: int = 0

    def add(self, chosen: tuple[str, ...], count: int) -> None:
        self.given = self.given or chosen
        self.count += count


class Effects:
    """The items that the own organisation goes through, and what each way of passing them does.

    ``items`` are numbered from 0 in the order of asking. Weights and bounds are whole numbers,
    ``scale`` times those of the file. ``answers`` are for each item the ways that are answers,
    ``mildest`` the one that worries least, None where there is no such thing.

    ``whole`` is False when an item had too many different effects for all to be kept; ``beyond``
    is True where ``not_applicable``, set by hand, could do what no answer does and what is not
    followed here, as it empties a measure.
    """

    def __init__(self, protocol: Protocol, conditions: Sequence[Condition]) -> None:
        self.protocol = protocol
        self.items = [i for s in protocol.stages for i in s.items if not s.withholds(i)]
        self.at = {item.id: number for number, item in enumerate(self.items)}
        self.whole = True
        self.beyond = False
        tests = [c for c in conditions if isinstance(c, ItemTest)]
        self._tests = {
            item.id: [t for t in dict.fromkeys(tests) if t.item == item.id] for item in self.items
        }
        self._counted: dict[str, list[str]] = {}
        for measure in (m for m in protocol.measures if isinstance(m, Count)):
            for name in measure.of:
                self._counted.setdefault(name, []).append(measure.value)
        members = {(name, type(m)) for m in protocol.measures for name in m.of}
        self._summed = {name for name, kind in members if kind is Sum}
        self._graded = {name for name, kind in members if kind is Graded}
        self.scale = _scale(protocol, conditions)
        self.ways = [(*self._ways(item), *self._left_open(item)) for item in self.items]
        self.answers = [
            [n for n, way in enumerate(ways) if isinstance(way.standing, AnsweredItem)]
            for ways in self.ways
        ]
        self.mildest = [_mildest(i, w) for i, w in zip(self.items, self.ways, strict=True)]

    # --- the ways of one item ----------------------------------------------------------

    def _ways(self, item: Item) -> tuple[PassingWay, ...]:
        passed = [PassingWay(standing=Code.SKIPPED), PassingWay(standing=Code.DECLINED)]
        if item.is_note:
            return tuple(passed)
        merged: dict[object, PassingWay] = {}
        if item.takes_several:
            passed += self._choices(item)
        else:
            for answer in self._answers(item):
                self._add(merged, self._effect(item, answer), answer)
        return self._by_hand(item, (*passed, *merged.values()))

    def _left_open(self, item: Item) -> tuple[PassingWay, ...]:
        """Further ways of leaving *item* open, where one of them is told apart."""
        if not any(isinstance(test, ItemDeclined) for test in self._tests[item.id]):
            return ()
        return tuple(PassingWay(standing=code) for code in LEFT_OTHERWISE)

    def left(self, at: int, code: Code) -> int:
        """The way of leaving the item numbered *at* open with *code*."""
        ways = self.ways[at]
        return next((n for n, way in enumerate(ways) if way.standing is code), OPEN)

    def asked_ways(self, at: int) -> tuple[int, ...]:
        """How the item numbered *at* can be passed where it is asked, left open the last."""
        named = [n for n, way in enumerate(self.ways[at]) if way.standing is not Code.NOT_REACHED]
        return (*named[ANSWERS:], OPEN)

    def _by_hand(self, item: Item, ways: tuple[PassingWay, ...]) -> tuple[PassingWay, ...]:
        """*ways*, and ``not_applicable`` where no answer does the same: all tests of it are
        false, and it adds nothing."""
        done = {self._matters(item, way.standing) for way in ways[ANSWERS:]}
        if self._matters(item, Code.NOT_APPLICABLE) in done:
            return ways
        if item.id in self._summed | self._graded | set(self._counted):
            self.beyond = True
            return ways
        return (*ways, PassingWay(standing=Code.NOT_APPLICABLE))

    def _matters(self, item: Item, standing: ItemStatus) -> object:
        """What *standing* does, of that what anything depends on."""
        answered = standing if isinstance(standing, AnsweredItem) else None
        return (
            tuple(self.tested(test, standing) for test in self._tests[item.id]),
            adds(item, answered) if answered and item.id in self._summed else 0,
            any(answered.has(v) for v in self._counted.get(item.id, ())) if answered else False,
            answered is not None and item.id in self._graded and answered.value == "yes",
            discloses(item, answered) if answered else frozenset(),
        )

    def _add(self, merged: dict[object, PassingWay], effect: object, answer: Answer) -> None:
        before = merged.get(effect)
        if before is not None:
            merged[effect] = PassingWay(standing=before.standing, answers=before.answers + 1)
        elif len(merged) < MOST_WAYS:
            merged[effect] = PassingWay(standing=AnsweredItem(value=answer))
        else:
            self.whole = False

    def _effect(self, item: Item, answer: Answer) -> object:
        standing = AnsweredItem(value=answer)
        return (
            tuple(self.tested(test, standing) for test in self._tests[item.id]),
            adds(item, standing),
            tuple(standing.has(value) for value in self._counted.get(item.id, ())),
            answer == "yes",
            discloses(item, standing),
        )

    def _answers(self, item: Item) -> Iterator[Answer]:
        match item.answer:
            case AnswerType.NUMBER | AnswerType.AGE:
                yield from self._numbers(item)
            case AnswerType.DATE:
                yield date_in_time(item, datetime.now().astimezone().date())
            case AnswerType.TEXT:
                yield _TEXT
            case _:
                yield from item.answers

    def _numbers(self, item: Item) -> list[Decimal]:
        """Numbers on both sides of every bound that is tested, and one more."""
        tested: list[Decimal] = []
        for test in self._tests[item.id]:
            match test:
                case ItemBound(bound=bound):
                    tested.append(bound)
                case ItemIs(values=values):
                    tested += map(Decimal, values)
        near = {n + d for n in tested for d in (-1, -_CENT, 0, _CENT, 1)}
        some = set(item.range or ()) or {Decimal(0), Decimal(1)}
        allowed = (n for n in near | some if fits(item, n) is None)
        young = MAJORITY if item.answer is AnswerType.AGE else 0
        return sorted(allowed, key=lambda n: (n < young, n))

    def _choices(self, item: Item) -> list[PassingWay]:
        """Sets of options, merged while they are put together one option after another."""
        sets: dict[object, _Sets] = {self._effect(item, ()): _Sets(least=(), count=1)}
        nothing = next(iter(sets))
        for option in (o for o in item.options if not o.exclusive):
            for least, count in [(s.least, s.count) for s in sets.values()]:
                chosen = (*least, option.id)
                sets.setdefault(self._effect(item, chosen), _Sets(least=chosen)).add(chosen, count)
            if len(sets) > MOST_WAYS:
                self.whole = False
                sets = dict(list(sets.items())[:MOST_WAYS])
        sets[nothing].count -= 1
        for option in (o for o in item.options if o.exclusive):
            alone = (option.id,)
            sets.setdefault(self._effect(item, alone), _Sets(least=alone)).add(alone, 1)
        return [
            PassingWay(standing=AnsweredItem(value=s.given), answers=s.count)
            for s in sets.values()
            if s.given
        ]

    def as_known(self, item: Item, standing: ItemStatus, person: PersonInFile) -> ItemStatus:
        """*standing* with the age that *person* came with, where that does the same: another
        would make the age disputed, and people whose age is disputed are gone through apart."""
        if not item.compares_age or not isinstance(standing, AnsweredItem) or person.age is None:
            return standing
        known = Decimal(person.age[0])
        same = self._effect(item, known) == self._effect(item, standing.value)
        return AnsweredItem(value=known) if same and fits(item, known) is None else standing

    # --- what a way does ---------------------------------------------------------------

    def tested(self, test: ItemTest, standing: ItemStatus) -> int:
        """What *test* says of an item that stands so."""
        facts = Facts(protocol=self.protocol, standing={test.item: standing})
        return _NUMBER_OF[truth(test, facts)]

    def disclosed(
        self, at: int, way: PassingWay
    ) -> tuple[frozenset[Disclosure], frozenset[Disclosure]]:
        """What was disclosed by passing the item so, and what could still have been."""
        item = self.items[at]
        if isinstance(way.standing, AnsweredItem):
            return discloses(item, way.standing), frozenset()
        open_ = not way.standing.structural
        return frozenset(), could_disclose(item) if open_ else frozenset()

    def form(self, measure: Count | Sum) -> LinearForm:
        """What *measure* adds up, through the sums and counts that it names."""
        found: dict[int, tuple[Range, ...]] = {}
        for name in measure.of:
            inner = self.protocol.measure.get(name) if isinstance(measure, Sum) else None
            if isinstance(inner, Count | Sum):
                parts = self.form(inner).adds
            elif name in self.at:
                at = self.at[name]
                parts = {at: tuple(self._added(measure, at, way) for way in self.ways[at])}
            else:
                continue
            for at, added in parts.items():
                before = found.get(at, ((0, 0),) * len(added))
                both = zip(before, added, strict=True)
                found[at] = tuple((a + c, b + d) for (a, b), (c, d) in both)
        return LinearForm(adds=found)

    def graded(self, measure: Graded) -> GradedForm:
        grades = {self.at[n]: self.items[self.at[n]].grade[measure.grades] for n in measure.of}
        return GradedForm(measure=measure, grades=grades)

    def plain(self, measure: Count | Sum | Max) -> bool:
        """True for a measure without a greatest-of in it."""
        inner = [] if isinstance(measure, Count) else measure.of
        named = [self.protocol.measure[n] for n in inner if n in self.protocol.measure]
        sums = [m for m in named if not isinstance(m, Graded)]
        return not isinstance(measure, Max) and all(self.plain(m) for m in sums)

    def _added(self, measure: Count | Sum, at: int, way: PassingWay) -> Range:
        item, standing = self.items[at], way.standing
        if isinstance(standing, Code) and standing.structural:
            return 0, 0
        if isinstance(measure, Count):
            if not isinstance(standing, AnsweredItem):
                return 0, self.scale
            one = self.scale if standing.has(measure.value) else 0
            return one, one
        if not isinstance(standing, AnsweredItem):
            least, most = could_add(item)
            return int(least * self.scale), int(most * self.scale)
        added = int(adds(item, standing) * self.scale)
        return added, added


def _scale(protocol: Protocol, conditions: Sequence[Condition]) -> int:
    """The least power of ten that makes every weight and bound a whole number."""
    weights = [item.weight for item in protocol.items]
    weights += [option.weight for item in protocol.items for option in item.options]
    weights += [c.bound for c in conditions if isinstance(c, MeasureBound)]
    places = [-int(w.normalize().as_tuple().exponent) for w in weights]
    return int(10 ** max(0, *places, 0))


def _mildest(item: Item, ways: Sequence[PassingWay]) -> int | None:
    if item.is_number:
        return None
    rank = {}
    for number, way in enumerate(ways):
        if isinstance(way.standing, AnsweredItem):
            value = way.standing.value
            told = value == "yes" or bool(discloses(item, way.standing))
            rank[number] = (told, adds(item, way.standing), value != "no")
    return min(reversed(rank), key=lambda number: rank[number], default=None)
