"""What rests on what: no cycles, nothing on what comes later, nothing on what is withheld."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from screenapp.protocol.checking.components import components
from screenapp.protocol.checking.scope import ConditionOwner, ConditionUse, Scope
from screenapp.protocol.loading.expressions import leaves
from screenapp.protocol.loading.nodes import Mark
from screenapp.protocol.model import (
    Condition,
    Count,
    Graded,
    Item,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    Measure,
    MeasureBound,
    MeasureMet,
    ResultIs,
    Stage,
    TierIs,
)

_ITEM: Final = "item"
_MEASURE: Final = "measure"
_STAGE: Final = "stage"

_DEEPEST: Final = 20
"""Levels of measures within measures."""

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Link:
    """One thing rests on another because of what stands at *place* (None: by lying in a stage)."""

    to: Key
    place: Mark | None


@dataclass(slots=True)
class Links:
    """All links of a protocol by what they start from, in file order."""

    of: dict[Key, list[Link]] = field(default_factory=dict)

    def add(self, start: Key, link: Link) -> None:
        self.of.setdefault(start, []).append(link)


def check_links(scope: Scope) -> None:
    links = _links(scope)
    groups = _tell_cycles(scope, links)
    reach = _LastItem(scope)
    for use in scope.uses:
        for leaf in leaves(use.condition):
            if scope.free(leaf):
                continue
            _of_results(scope, use, leaf)
            _withheld(scope, leaf)
            if use.where in (ConditionOwner.STAGE, ConditionOwner.ITEM):
                _later(scope, use, leaf, groups, reach)
    _withheld_in_measures(scope)


def _links(scope: Scope) -> Links:
    links = Links()
    for use in scope.uses:
        if use.where in (ConditionOwner.STAGE, ConditionOwner.ITEM):
            for leaf in leaves(use.condition):
                named = None if scope.free(leaf) else _named(leaf)
                if named is not None:
                    place = scope.places.value(leaf, named[0])
                    links.add((use.where.value, use.owner.id), Link(named, place))
    for item in scope.items.values():
        stage = scope.stage_of[item.id]
        if stage.when is not None:
            links.add((_ITEM, item.id), Link((_STAGE, stage.id), None))
    for measure in scope.measures.values():
        for key, entry in _parts(scope, measure):
            links.add((_MEASURE, measure.id), Link(key, entry))
    return links


def _named(leaf: Condition) -> Key | None:
    match leaf:
        case (
            ItemIs(item=name)
            | ItemBound(item=name)
            | ItemAnswered(item=name)
            | ItemDeclined(item=name)
        ):
            return (_ITEM, name)
        case MeasureBound(measure=name) | MeasureMet(measure=name):
            return (_MEASURE, name)
        case _:
            return None


def _parts(scope: Scope, measure: Measure) -> Iterator[tuple[Key, Mark]]:
    for entry in scope.listed(measure, "count", "sum", "max", "of"):
        if not isinstance(measure, Count | Graded) and entry.text in scope.measures:
            yield (_MEASURE, entry.text), entry
        elif entry.text in scope.items:
            yield (_ITEM, entry.text), entry


def _tell_cycles(scope: Scope, links: Links) -> dict[Key, int]:
    """Tell each cycle once; gives the number of the tangle each key lies in."""
    graph = {start: [link.to for link in found] for start, found in links.of.items()}
    groups: dict[Key, int] = {}
    depth: dict[Key, int] = {}
    for number, members in enumerate(components(graph)):
        inside = set(members)
        if len(members) == 1 and members[0] not in graph.get(members[0], ()):
            _tell_depth(scope, members[0], links, depth)
            continue
        groups.update(dict.fromkeys(members, number))
        scope.tangled.update(name for _, name in members)
        _tell(scope, _shortest(links, inside))
    return groups


def _tell_depth(scope: Scope, key: Key, links: Links, depth: dict[Key, int]) -> None:
    """Tell a measure that rests on measures on measures, more than anyone can follow."""
    if key[0] != _MEASURE:
        return
    below = [link for link in links.of.get(key, ()) if link.to[0] == _MEASURE]
    depth[key] = 1 + max((depth.get(link.to, 0) for link in below), default=0)
    if depth[key] > _DEEPEST:
        scope.tangled.add(key[1])
        if depth[key] == _DEEPEST + 1:
            deepest = max(below, key=lambda link: depth.get(link.to, 0))
            message = f"measures stand here more than {_DEEPEST} deep in each other; flatten them"
            scope.sheet.error(deepest.place or scope.root(), "too-deep", message)


def _shortest(links: Links, inside: set[Key]) -> list[tuple[Key, Link]]:
    """The shortest cycle through the first of *inside* that stands in the file."""
    start = next(key for key in links.of if key in inside)
    came: dict[Key, tuple[Key, Link]] = {}
    queue = deque([start])
    while queue:
        at = queue.popleft()
        for link in links.of.get(at, ()):
            if link.to == start:
                chain = [(at, link)]
                while chain[0][0] != start:
                    chain.insert(0, came[chain[0][0]])
                return chain
            if link.to in inside and link.to not in came:
                came[link.to] = (at, link)
                queue.append(link.to)
    raise ValueError("a tangle without a cycle")


def _tell(scope: Scope, chain: list[tuple[Key, Link]]) -> None:
    names = [key[1] for key, _ in chain]
    shown = " -> ".join([*names, names[0]])
    places = [link.place for _, link in chain if link.place is not None]
    last = max(places, key=lambda mark: (mark.line, mark.column))
    message = f"these rest on each other: {shown}; take one of the links out"
    scope.sheet.error(last, "cycle", message)


class _LastItem:
    """How far into the file a measure reaches. Cycles are left out; they have been told."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._known: dict[str, int] = {}

    def of(self, name: str) -> int:
        """The place, in the order of asking, of the last item the measure rests on."""
        if name not in self._known:
            self._known[name] = -1
            if name not in self._scope.tangled:
                self._known[name] = self._last(name)
        return self._known[name]

    def _last(self, name: str) -> int:
        last = -1
        for (kind, part), _ in _parts(self._scope, self._scope.measures[name]):
            last = max(last, self.of(part) if kind == _MEASURE else self._scope.order[part])
        return last


def _later(
    scope: Scope, use: ConditionUse, leaf: Condition, groups: dict[Key, int], reach: _LastItem
) -> None:
    named = _named(leaf)
    if named is None:
        return
    kind, name = named
    last = scope.order[name] if kind == _ITEM else reach.of(name)
    if last < use.before:
        return
    scope.settled.add(id(leaf))
    owner = groups.get((use.where.value, use.owner.id))
    if owner is not None and owner == groups.get(named):
        return
    whose = "stage" if isinstance(use.owner, Stage) else "item"
    what = f"`{name}`" if kind == _ITEM else f"an item of `{name}`"
    message = (
        f"{what} is asked later than this {whose}; a `when` rests on earlier items:"
        " move one of the two"
    )
    scope.sheet.error(scope.places.value(leaf, kind), "when-on-later-item", message)


def _of_results(scope: Scope, use: ConditionUse, leaf: Condition) -> None:
    if use.where is ConditionOwner.OBLIGATION or not isinstance(leaf, ResultIs | TierIs):
        return
    word = "result" if isinstance(leaf, ResultIs) else "tier"
    message = f"`{word}` stands in obligations only; name the measure or the items instead"
    scope.sheet.error(scope.places.key(leaf, word), "result-in-when", message, word)
    scope.settled.add(id(leaf))


_WITHHELD: Final = (
    "`{}` is the partner's and is not handed over, so nothing may rest on it;"
    " name it in `hand_over` or leave it out"
)


def _withheld(scope: Scope, leaf: Condition) -> None:
    named = _named(leaf)
    if named is not None and named[0] == _ITEM and scope.withheld(named[1]):
        place = scope.places.value(leaf, _ITEM)
        scope.sheet.error(place, "withheld-item", _WITHHELD.format(named[1]))
        scope.settled.add(id(leaf))


def _withheld_in_measures(scope: Scope) -> None:
    for measure in scope.protocol.measures:
        for entry in scope.listed(measure, "count", "sum", "max", "of"):
            if scope.withheld(entry.text) and entry.text not in scope.measures:
                scope.sheet.error(entry, "withheld-item", _WITHHELD.format(entry.text))


def item_of(scope: Scope, name: str) -> Item | None:
    """The item *name*, unless it could not be read far enough to say what it answers."""
    return None if name in scope.places.unclear_items else scope.items.get(name)
