"""Ids: each defined once, each that is named defined."""

from collections.abc import Iterable
from collections.abc import Mapping as ReadOnly
from typing import Final

from screenapp.protocol.checking.scope import Scope
from screenapp.protocol.loading.expressions import leaves
from screenapp.protocol.loading.nodes import Mark, Node
from screenapp.protocol.loading.spelling import meant
from screenapp.protocol.model import (
    Code,
    Condition,
    Count,
    Graded,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    Max,
    Measure,
    MeasureBound,
    MeasureMet,
    ResultIs,
    Sum,
    TriggerIs,
)

_RESERVED: Final = "indeterminate"
_CODES: Final = frozenset(code.value for code in Code)
_LONGEST_WORD: Final = 60


def check_ids(scope: Scope) -> None:
    _twice(scope)
    _codes_as_options(scope)
    _long_words(scope)
    names = _Names(scope)
    _in_lists(scope, names)
    for use in scope.uses:
        for leaf in leaves(use.condition):
            if not scope.free(leaf):
                _in_test(scope, names, leaf)
    for measure in scope.protocol.measures:
        _in_measure(scope, names, measure)


def _twice(scope: Scope) -> None:
    protocol = scope.protocol
    kinds: list[tuple[str, Iterable[object]]] = [
        ("stage", protocol.stages),
        ("item", [*protocol.items, *protocol.measures]),
        ("result", protocol.results),
        ("obligation", protocol.obligations),
        ("step", protocol.steps),
        ("trigger", protocol.triggers),
        *(("option", item.options) for item in protocol.items if item.options),
    ]
    for kind, parts in kinds:
        seen: dict[str, Mark] = {}
        for part in parts:
            node = scope.places.value(part, "id")
            name = getattr(part, "id", "")
            if name in seen:
                message = (
                    f"the id `{name}` already stands on line {seen[name].line};"
                    f" give this {kind if kind != 'item' else 'one'} another"
                )
                scope.sheet.error(node, "id-used-twice", message)
            elif name:
                seen[name] = node
    for result in protocol.results:
        if result.id == _RESERVED:
            message = "`indeterminate` is what a result is called that cannot be decided yet"
            scope.sheet.warn(scope.places.value(result, "id"), "reserved-id", message)
    _starts_twice(scope)


def _codes_as_options(scope: Scope) -> None:
    """Where an option is called `declined`, nobody can tell a choice from a silence."""
    for item in scope.protocol.items:
        for option in item.options:
            if option.id in _CODES:
                message = (
                    f"`{option.id}` is what an item has that is left open, so it would count as an"
                    " answer here; give the option another id"
                )
                scope.sheet.error(scope.places.value(option, "id"), "reserved-id", message)


def _long_words(scope: Scope) -> None:
    for key in ("version", "language"):
        if len(getattr(scope.protocol, key)) > _LONGEST_WORD:
            message = f"`{key}` is longer than {_LONGEST_WORD} characters; shorten it"
            scope.sheet.error(scope.places.value(scope.protocol, key), "too-long", message, "")


def _starts_twice(scope: Scope) -> None:
    seen: set[str] = set()
    for start in scope.protocol.start:
        if start.trigger in seen:
            message = f"`start` says twice where `{start.trigger}` begins; delete one"
            scope.sheet.error(scope.places.value(start, "trigger"), "id-used-twice", message)
        seen.add(start.trigger)


class _Names:
    """All ids by what they name, to tell an unknown one from one of another kind."""

    def __init__(self, scope: Scope) -> None:
        protocol = scope.protocol
        self._scope = scope
        self.of: ReadOnly[str, set[str]] = {
            "item": {item.id for item in protocol.items},
            "measure": set(scope.measures) | scope.places.unclear_measures,
            "stage": {stage.id for stage in protocol.stages},
            "result": {result.id for result in protocol.results},
            "step": {step.id for step in protocol.steps},
            "trigger": {trigger.id for trigger in protocol.triggers},
        }
        for kind, names in self.of.items():
            if scope.unread("stages" if kind == "item" else f"{kind}s"):
                names.add("")

    def known(self, name: str, kind: str, place: Node | Mark) -> bool:
        """True if *name* is a *kind*; otherwise a fault at *place*."""
        if not name or name in self.of[kind]:
            return kind != "measure" or name not in self._scope.places.unclear_measures
        if "" in self.of[kind]:
            # One of that kind, or all, could not be read; it is probably the one meant.
            return False
        other = next((k for k, names in self.of.items() if name in names), None)
        if other is not None:
            hint = f"; it is a {other}"
        else:
            hint = meant(name, self.of[kind]) + f"; define it or name another {kind}"
        self._scope.sheet.error(place, "undefined-id", f"there is no {kind} `{name}`{hint}")
        return False


def _in_lists(scope: Scope, names: _Names) -> None:
    protocol = scope.protocol
    for entry in scope.listed(protocol, "indeterminate_steps"):
        names.known(entry.text, "step", entry)
    for result in protocol.results:
        node = scope.places.of(result)
        if scope.places.value(result, "steps") is not node:
            for entry in scope.listed(result, "steps"):
                names.known(entry.text, "step", entry)
    for start in protocol.start:
        names.known(start.trigger, "trigger", scope.places.value(start, "trigger"))
        names.known(start.at, "stage", scope.places.value(start, "at"))
    for stage in protocol.stages:
        own = {item.id for item in stage.items}
        for entry in scope.listed(stage, "hand_over"):
            if names.known(entry.text, "item", entry) and entry.text not in own:
                message = f"`{entry.text}` is not an item of this stage; `hand_over` names its own"
                scope.sheet.error(entry, "undefined-id", message)


def _in_test(scope: Scope, names: _Names, leaf: Condition) -> None:
    match leaf:
        case (
            ItemIs(item=name)
            | ItemBound(item=name)
            | ItemAnswered(item=name)
            | ItemDeclined(item=name)
        ):
            kind = "item"
        case MeasureBound(measure=name) | MeasureMet(measure=name):
            kind = "measure"
        case TriggerIs(trigger=name):
            kind = "trigger"
        case ResultIs(result=name):
            kind = "result"
        case _:
            return
    if not names.known(name, kind, scope.places.value(leaf, kind)):
        scope.settled.add(id(leaf))


def _in_measure(scope: Scope, names: _Names, measure: Measure) -> None:
    match measure:
        case Count():
            for entry in scope.listed(measure, "count"):
                names.known(entry.text, "item", entry)
        case Graded():
            for entry in scope.listed(measure, "of"):
                names.known(entry.text, "item", entry)
        case Max():
            for entry in scope.listed(measure, "max"):
                names.known(entry.text, "measure", entry)
        case Sum():
            for entry in scope.listed(measure, "sum"):
                if entry.text not in names.of["measure"]:
                    names.known(entry.text, "item", entry)
