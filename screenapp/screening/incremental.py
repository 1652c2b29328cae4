"""From one answer to the next: what an answer moves is walked anew, all else is carried on.

The result is the same as that of `walk`; where that could not be certain, there is none.
"""

from collections.abc import Mapping
from dataclasses import replace
from heapq import heappop, heappush
from typing import Final

from screenapp.protocol.conditions import Facts, Truth, truth
from screenapp.protocol.dependency_index import dependency_index
from screenapp.protocol.item_status import AnsweredItem, ItemStatus
from screenapp.protocol.model import Code, Item, Stage
from screenapp.screening.answers import Given
from screenapp.screening.flow import FlowEvaluation, FlowInput, GateState, counts, gate_for
from screenapp.screening.state import State

_CIRCUMSTANCES: Final = (
    "protocol", "person", "setting", "trigger", "signals", "presence", "consents", "withdrawn",
    "handed_over", "said", "pointed",
)  # fmt: skip
_FROM_WALK: Final = ("case", "walk", "outcome", "path")


def carried_on(before: State, after: State, item: str | None) -> State:
    """*after*, which follows on *before*, with what need not be worked out anew.

    *item* is the one whose answer alone may be another; None if no answer is.
    """
    if vars(before).keys().isdisjoint(_FROM_WALK):
        return after
    if any(getattr(before, name) is not getattr(after, name) for name in _CIRCUMSTANCES):
        return after
    if before.given is after.given:
        for name in _FROM_WALK:
            if name in vars(before):
                vars(after)[name] = vars(before)[name]
    elif item is not None and not after.signals and "walk" in vars(before):
        found = rewalked(before.walk, after.case, item)
        if found is not None:
            vars(after)["walk"] = found
    return after


def rewalked(before: FlowEvaluation, case: FlowInput, item: str) -> FlowEvaluation | None:
    """The walk of *case*, which differs from that of *before* only in what *item* was given.

    None where more than a few items may move: the whole has to be walked again.
    """
    found = case.protocol.item.get(item)
    if found is None or before.blocked or not dependency_index(case.protocol).forward:
        return None
    if case.protocol.stage_of[item].withholds(found):
        return None
    return _Mover(before, case).moved(item)


class _Mover:
    """One answer taken into a walk; made, used once and dropped."""

    def __init__(self, before: FlowEvaluation, case: FlowInput) -> None:
        self._before = before
        self._case = case
        self._index = dependency_index(case.protocol)
        self._standing = dict(before.standing)
        self._when = dict(before.when)
        self._known = dict(before.facts.known or {})
        self._facts: Facts = replace(before.facts, standing=self._standing, known=self._known)
        self._left: list[int] = []
        self._seen: set[int] = set()
        self._asks_otherwise = False

    def moved(self, item: str) -> FlowEvaluation | None:
        self._add(self._index.order[item])
        while self._left:
            part = self._index.parts[heappop(self._left)]
            if isinstance(part, Item):
                if not self._item(part):
                    return None
            elif self._entered_otherwise(part):
                return None
        return replace(
            self._before,
            facts=self._facts,
            standing=self._standing,
            when=self._when,
            askable=self._askable() if self._asks_otherwise else self._before.askable,
            not_counted=self._not_counted(item),
        )

    def _entered_otherwise(self, stage: Stage) -> bool:
        """Its gates, and all behind it, would have to be looked at again."""
        here = self._before.stages[stage.id]
        if stage.when is None or here.passed_over:
            return False
        return truth(stage.when, self._facts) is not here.entered

    def _add(self, number: int) -> None:
        if number not in self._seen:
            self._seen.add(number)
            heappush(self._left, number)

    def _item(self, item: Item) -> bool:
        """Let *item* stand as it does now; False where its gate would have to be asked."""
        stage = self._case.protocol.stage_of[item.id]
        here = self._before.stages[stage.id]
        if here.passed_over or here.entered is Truth.FALSE or stage.withholds(item):
            return True
        if here.entered is Truth.UNKNOWN:
            return False
        if gate_for(item, here.gate) is not GateState.OPEN:
            return False
        when = truth(item.when, self._facts) if item.when is not None else Truth.TRUE
        if when is not self._when[item.id]:
            self._when[item.id] = when
            self._asks_otherwise = True
        if not item.is_note:
            self._stand(item, when)
        return True

    def _stand(self, item: Item, when: Truth) -> None:
        given = self._case.given.get(item.id)
        standing: ItemStatus = Code.SKIPPED if when is Truth.FALSE else Code.NOT_REACHED
        if when is Truth.TRUE and given is not None and given.gates_open:
            standing = counts(given)
        if standing == self._standing[item.id]:
            return
        self._standing[item.id] = standing
        for measure in self._index.measures.get(item.id, ()):
            self._known.pop(measure, None)
        for number in self._index.whens.get(item.id, ()):
            self._add(number)

    def _askable(self) -> tuple[str, ...]:
        stages = self._before.stages
        return tuple(
            item.id
            for stage in self._case.protocol.stages
            if stages[stage.id].entered is Truth.TRUE
            for item in stage.items
            if gate_for(item, stages[stage.id].gate) is GateState.OPEN
            and self._when.get(item.id) is Truth.TRUE
        )

    def _not_counted(self, item: str) -> Mapping[str, Given]:
        before, given = self._before.not_counted, self._case.given
        moved = {self._index.parts[number].id for number in self._seen} | {item}
        if not any(name in before or self._apart(name) for name in moved):
            return before
        return {name: given[name] for name in given if self._apart(name)}

    def _apart(self, name: str) -> bool:
        """Whether an answer was given that does not count."""
        given = self._case.given.get(name)
        if given is None or given.value is None:
            return False
        stage = self._case.protocol.stage_of.get(name)
        withheld = stage is not None and stage.withholds(self._case.protocol.item[name])
        return not withheld and not isinstance(self._standing.get(name), AnsweredItem)
