"""Can it ever be so? A small search for one screening in which conditions hold or fail.

Every part is judged as in a screening where all is known, for there a condition is either
true or false, and whatever holds while something is unknown holds in one of those. The
search is careful in one direction: it says IMPOSSIBLE only where it has ruled out every way.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, NamedTuple

from screenapp.protocol.checking.narrowing import Narrowing
from screenapp.protocol.checking.ranges import AnswerBounds, Narrowed, Ranges
from screenapp.protocol.checking.scope import Scope
from screenapp.protocol.conditions import MAJORITY, lies_in
from screenapp.protocol.model import (
    Ages,
    All,
    AnswerType,
    Any_,
    Condition,
    Disclosed,
    Disclosure,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    MeasureBound,
    MeasureMet,
    Not,
    Outside,
    PersonAge,
    PersonIsChild,
    ResultIs,
    SettingIs,
    TierIs,
    TriggerIs,
)


class Goal(NamedTuple):
    """*condition* is true, or with *wanted* False it is false. *early*: at the time an item is
    asked, when less may have been disclosed than in the end."""

    condition: Condition
    wanted: bool
    early: bool = False


_OLDEST: Final = 1_000
_LOOKS_A_STEP: Final = 8
_LEAST_STEPS: Final = 40


class Reachability(Enum):
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    GAVE_UP = "gave up"


@dataclass(slots=True)
class Budget:
    """How many steps all searches of one kind may take together, and one of them alone.

    However many went before, each gets enough for what is plain to see.
    """

    left: int
    each: int


@dataclass(slots=True)
class Assumptions:
    """What has been assumed so far. Copied where the search branches."""

    narrowed: Narrowed = field(default_factory=Narrowed)
    bounds: dict[str, AnswerBounds] = field(default_factory=dict)
    met: dict[str, bool] = field(default_factory=dict)
    flags: dict[tuple[str, str], bool] = field(default_factory=dict)
    settings: dict[str, list[tuple[tuple[str, ...], bool]]] = field(default_factory=dict)
    youngest: int = 0
    oldest: int = _OLDEST
    least_age_bound: int = _OLDEST
    child: bool | None = None
    admitted: tuple[int, int] = (0, _OLDEST)
    forbidden: frozenset[Disclosure] = frozenset()

    def copy(self) -> "Assumptions":
        return Assumptions(
            narrowed=self.narrowed.copy(),
            bounds=dict(self.bounds),
            met=dict(self.met),
            flags=dict(self.flags),
            settings={name: list(tests) for name, tests in self.settings.items()},
            youngest=self.youngest,
            oldest=self.oldest,
            least_age_bound=self.least_age_bound,
            child=self.child,
            admitted=self.admitted,
            forbidden=self.forbidden,
        )


class ReachSearch:
    """Searches over one draft. ``dead`` items are taken as free: their fault has been told."""

    def __init__(self, scope: Scope, ranges: Ranges) -> None:
        self._scope = scope
        self._ranges = ranges
        self._disclosing = [
            item
            for item in scope.items.values()
            if item.discloses or any(option.discloses for option in item.options)
        ]
        self._admitted = _admitted(scope.protocol.ages)
        self._innocent: Assumptions | None = None
        self.dead: set[str] = set()

    def possible(
        self, goals: Iterable[Goal], budget: Budget, world: Assumptions | None = None
    ) -> Reachability:
        """Whether all *goals* can come about together, starting from *world*."""
        floor = budget.left - max(_LEAST_STEPS, min(budget.left, budget.each))
        # An obligation may hold for somebody who is asked nothing: its world admits all ages.
        start = Assumptions(admitted=self._admitted) if world is None else world
        work: list[tuple[list[Goal], list[Goal], Assumptions]] = [(list(goals), [], start)]
        while work:
            todo, choices, here = work.pop()
            alive = True
            while alive and todo:
                if budget.left <= floor:
                    return Reachability.GAVE_UP
                budget.left -= 1
                alive = self._assume(todo.pop(), todo, choices, here)
            if not alive or not self._hangs_together(here, budget):
                continue
            if not choices:
                if self._fit_together(here, budget):
                    return Reachability.POSSIBLE
                continue
            work.extend(self._branch(choices, here))
        return Reachability.IMPOSSIBLE

    def without_judgements_and_disclosures(self) -> Assumptions:
        """A world in which every judgement is no and nothing has been disclosed."""
        if self._innocent is None:
            self._innocent = Assumptions()
            for item in self._scope.items.values():
                if item.answer is AnswerType.JUDGEMENT:
                    self._innocent.narrowed.keep(item, ("no",))
            self._forbid(self._innocent, frozenset(Disclosure))
        return self._innocent.copy()

    def _branch(
        self, choices: list[Goal], world: Assumptions
    ) -> Iterable[tuple[list[Goal], list[Goal], Assumptions]]:
        """The first open choice decided in each way, the likeliest last (it is tried first)."""
        first, rest = choices[0], choices[1:]
        parts = first.condition.parts if isinstance(first.condition, All | Any_) else ()
        for part in reversed(parts):
            yield [first._replace(condition=part)], list(rest), world.copy()

    def _assume(
        self, goal: Goal, todo: list[Goal], choices: list[Goal], world: Assumptions
    ) -> bool:
        """Take *goal* into *world*; False if it cannot be."""
        condition, wanted, early = goal
        if self._scope.free(condition):
            return True
        match condition:
            case Not(part=part):
                todo.append(Goal(part, not wanted, early))
                return True
            case All(parts=parts) | Any_(parts=parts):
                if isinstance(condition, All) is wanted or len(parts) == 1:
                    todo.extend(Goal(part, wanted, early) for part in reversed(parts))
                else:
                    choices.append(goal)
                return True
            case ItemDeclined(item=name):
                return self._declined(name, wanted, todo, world)
            case ItemIs() | ItemBound() | ItemAnswered():
                return self._item(condition, wanted, todo, world)
            case MeasureBound() | MeasureMet():
                return self._measure(condition, wanted, world)
            case PersonIsChild() | PersonAge():
                return _person(condition, wanted, world)
            case SettingIs():
                world.settings.setdefault(condition.name, []).append((condition.values, wanted))
                return _setting(world.settings[condition.name], condition.name)
            case Disclosed(kind=kind):
                # What was not disclosed yet may be by what is asked next.
                return (early and not wanted) or self._disclosed(kind, wanted, world)
            case TriggerIs(trigger=name):
                return _flag(world, ("trigger", name), wanted)
            case ResultIs(result=name):
                return _flag(world, ("result", name), wanted)
            case TierIs(tier=tier):
                return _flag(world, ("tier", tier.value), wanted)

    def _declined(self, name: str, wanted: bool, todo: list[Goal], world: Assumptions) -> bool:
        """Only in a stage that is entered is anything declined; of the item's own `when` nothing
        is known, for it may stand behind a gate that consent closed."""
        stage = self._scope.stage_of.get(name)
        if wanted and stage is not None and stage.when and stage.id not in self._scope.tangled:
            todo.append(Goal(stage.when, True, early=True))
        return name in self.dead or _flag(world, ("declined", name), wanted)

    def _item(
        self,
        condition: ItemIs | ItemBound | ItemAnswered,
        wanted: bool,
        todo: list[Goal],
        world: Assumptions,
    ) -> bool:
        name = condition.item
        item = self._scope.items.get(name)
        if item is None or name in self.dead or name in self._scope.places.unclear_items:
            return True
        # Of an item that was declined every other test is unknown, neither true nor false.
        if not _flag(world, ("declined", name), False):
            return False
        if wanted and name not in world.narrowed.asked:
            world.narrowed.asked.add(name)
            todo.extend(self._to_be_asked(name))
        match condition:
            case ItemIs(values=values):
                if item.is_number:
                    return True
                world.narrowed.test(item, values, wanted)
            case ItemBound(bound=bound, below=below):
                world.narrowed.bound(item, bound, below=below, wanted=wanted)
            case ItemAnswered() if not wanted:
                world.narrowed.keep(item, ())
        return world.narrowed.possible(item)

    def _to_be_asked(self, name: str) -> Iterable[Goal]:
        stage = self._scope.stage_of[name]
        for owner, when in ((name, self._scope.items[name].when), (stage.id, stage.when)):
            if when is not None and owner not in self._scope.tangled:
                yield Goal(when, True, early=True)

    def _measure(
        self, condition: MeasureBound | MeasureMet, wanted: bool, world: Assumptions
    ) -> bool:
        name = condition.measure
        if name not in self._scope.measures or name in self._scope.tangled:
            return True
        if not self._scope.places.unclear_items.isdisjoint(self._scope.measures[name].of):
            return True
        if isinstance(condition, MeasureMet):
            met = condition.met is wanted
            return world.met.setdefault(name, met) is met
        bounds = world.bounds.get(name, AnswerBounds())
        # Where all is known, "at least" false and "below" true say the same.
        at_least = condition.below is not wanted
        world.bounds[name] = bounds.with_bound(condition.bound, at_least=at_least)
        return world.bounds[name].possible

    def _disclosed(self, kind: Disclosure | None, wanted: bool, world: Assumptions) -> bool:
        kinds = frozenset(Disclosure) if kind is None else frozenset({kind})
        if wanted:
            return not kinds <= world.forbidden and _flag(world, ("disclosed", str(kind)), True)
        if not _flag(world, ("disclosed", str(kind)), False):
            return False
        return self._forbid(world, kinds)

    def _forbid(self, world: Assumptions, kinds: frozenset[Disclosure]) -> bool:
        """No answer that discloses any of *kinds* is given in *world*."""
        world.forbidden |= kinds
        for item in self._disclosing:
            telling = {o.id for o in item.options if o.discloses in kinds}
            if item.discloses in kinds:
                telling.add("yes")
            answers = item.answers
            if answers:
                world.narrowed.keep(item, [a for a in answers if a not in telling])
            if not world.narrowed.possible(item):
                return False
        return True

    def _fit_together(self, world: Assumptions, budget: Budget) -> bool:
        """Whether all the measures can be what was assumed of them at once."""
        if len(world.bounds) + len(world.narrowed.left) < 2:
            return True
        narrowing = Narrowing(self._scope, self._ranges, world.narrowed.copy(), world.bounds)
        together = narrowing.possible()
        budget.left -= narrowing.looked_at // _LOOKS_A_STEP
        return together

    def _hangs_together(self, world: Assumptions, budget: Budget) -> bool:
        """Whether the measures can be what was assumed of them, given the items."""
        ranges = self._ranges.under(world.narrowed)
        together = all(ranges.can_be(name, b) for name, b in world.bounds.items()) and all(
            ranges.can_be_met(name, met) for name, met in world.met.items()
        )
        budget.left -= ranges.looked_at // _LOOKS_A_STEP
        return together


def _admitted(ages: Ages | None) -> tuple[int, int]:
    """The ages that are asked anything at all."""
    if ages is None or ages.outside is not Outside.BLOCK:
        return 0, _OLDEST
    low = 0 if ages.from_ is None else ages.from_
    return low, _OLDEST if ages.to is None else ages.to


def _flag(world: Assumptions, name: tuple[str, str], wanted: bool) -> bool:
    return world.flags.setdefault(name, wanted) is wanted


def _person(condition: PersonIsChild | PersonAge, wanted: bool, world: Assumptions) -> bool:
    if isinstance(condition, PersonIsChild):
        if world.child is not None and world.child is not wanted:
            return False
        world.child = wanted
    else:
        world.least_age_bound = min(world.least_age_bound, condition.bound)
        if condition.below is wanted:
            world.oldest = min(world.oldest, condition.bound - 1)
        else:
            world.youngest = max(world.youngest, condition.bound)
    return _some_age(world)


def _some_age(world: Assumptions) -> bool:
    """Whether some person who is asked has the age assumed."""
    youngest, oldest = max(world.youngest, world.admitted[0]), min(world.oldest, world.admitted[1])
    if world.child is True:
        oldest = min(oldest, MAJORITY - 1)
    if world.child is False:
        youngest = max(youngest, MAJORITY)
    if youngest <= oldest:
        return True
    # A disputed age is a child's at any number and is never blocked, but settles only bounds
    # above 18.
    disputed = world.child is not False and world.least_age_bound > MAJORITY
    return disputed and world.youngest <= world.oldest


def _setting(tests: list[tuple[tuple[str, ...], bool]], name: str) -> bool:
    """Whether one value passes all *tests*; with no test to be true, being absent does."""
    wanted = [values for values, positive in tests if positive]
    unwanted = [values for values, positive in tests if not positive]
    if not wanted:
        return True

    def holds(value: str, values: tuple[str, ...]) -> bool:
        return any(lies_in(value, v) if name == "jurisdiction" else value == v for v in values)

    thinkable = {value for values in wanted for value in values}
    return any(
        all(holds(value, values) for values in wanted)
        and not any(holds(value, values) for values in unwanted)
        for value in thinkable
    )
