"""What all checks of meaning look at: a draft, its parts by id, and what has been told already."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from screenapp.protocol.loading.node_reader import FaultList
from screenapp.protocol.loading.nodes import Mapping, Mark, Scalar, Sequence
from screenapp.protocol.loading.places import Places, is_unclear
from screenapp.protocol.model import (
    All,
    Any_,
    Condition,
    Item,
    Measure,
    Not,
    Obligation,
    Protocol,
    Result,
    Stage,
)


class ConditionOwner(Enum):
    """Whose ``when`` a condition is."""

    STAGE = "stage"
    ITEM = "item"
    RESULT = "result"
    OBLIGATION = "obligation"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionUse:
    """One ``when``. ``before`` is how many items come before its owner in the order of asking."""

    where: ConditionOwner
    owner: Stage | Item | Result | Obligation
    condition: Condition
    before: int


class Scope:
    """A draft under check. Of ids used twice the first definition counts.

    ``settled`` holds the identities of conditions about which a fault has been told: later
    checks take them as free, so that one mistake is told once. ``tangled`` holds the ids of
    items, stages and measures that lie on a cycle.
    """

    def __init__(self, protocol: Protocol, sheet: FaultList, places: Places) -> None:
        self.protocol = protocol
        self.sheet = sheet
        self.places = places
        self.items: dict[str, Item] = {}
        self.order: dict[str, int] = {}
        self.stage_of: dict[str, Stage] = {}
        self.measures: dict[str, Measure] = {}
        self.settled: set[int] = set()
        self.tangled: set[str] = set()
        self.uses: list[ConditionUse] = []
        self._collect()

    def _collect(self) -> None:
        at = 0
        for stage in self.protocol.stages:
            if stage.when is not None:
                self._use(ConditionOwner.STAGE, stage, stage.when, at)
            for item in stage.items:
                if item.id and item.id not in self.items:
                    self.items[item.id] = item
                    self.order[item.id] = at
                    self.stage_of[item.id] = stage
                if item.when is not None:
                    self._use(ConditionOwner.ITEM, item, item.when, at)
                at += 1
        for measure in self.protocol.measures:
            self.measures.setdefault(measure.id, measure)
        for result in self.protocol.results:
            if result.when is not None:
                self._use(ConditionOwner.RESULT, result, result.when, at)
        for obligation in self.protocol.obligations:
            self._use(ConditionOwner.OBLIGATION, obligation, obligation.when, at)

    def _use(
        self,
        where: ConditionOwner,
        owner: Stage | Item | Result | Obligation,
        when: Condition,
        at: int,
    ) -> None:
        self.uses.append(ConditionUse(where=where, owner=owner, condition=when, before=at))

    def free(self, condition: Condition) -> bool:
        """True for a condition from which nothing may be concluded."""
        return id(condition) in self.settled or is_unclear(condition)

    def withheld(self, item: str) -> bool:
        """True for an item of a partner's stage whose answer never comes back."""
        found = self.items.get(item)
        return found is not None and self.stage_of[item].withholds(found)

    def listed(self, part: object, *keys: str) -> Iterator[Scalar]:
        """The scalars in the list that *part* writes under the first of *keys* it has."""
        node = self.places.value(part, *keys)
        if isinstance(node, Sequence):
            yield from (entry for entry in node.parts if isinstance(entry, Scalar))

    def unread(self, key: str) -> bool:
        """Whether something else than a list of objects stands under *key* of the protocol: what
        was meant to be in it is not known then."""
        node = self.root_value(key)
        whole = isinstance(node, Sequence) and all(isinstance(p, Mapping) for p in node.parts)
        absent = node is self.root() or (isinstance(node, Scalar) and node.is_null)
        return not whole and not absent

    def root(self) -> Mark:
        return self.places.of(self.protocol)

    def root_value(self, key: str) -> Mark:
        return self.places.value(self.protocol, key)


def signed(condition: Condition, positive: bool = True) -> Iterator[tuple[Condition, bool]]:
    """The single tests with True where they count for the whole, False where against it."""
    match condition:
        case All(parts=parts) | Any_(parts=parts):
            for part in parts:
                yield from signed(part, positive)
        case Not(part=part):
            yield from signed(part, not positive)
        case _:
            yield condition, positive


def first_line(node: Mark) -> Mark:
    """The place at which an object begins: its first word."""
    if isinstance(node, Mapping):
        return Mark(node.line, node.column)
    return node
