"""Results, obligations and steps as a file writes them."""

import re
from typing import Final

from screenapp.protocol.loading.conditions import ConditionLoader
from screenapp.protocol.loading.dates import month_of
from screenapp.protocol.loading.measures import figures_of
from screenapp.protocol.loading.node_reader import FaultList, NodeReader
from screenapp.protocol.loading.nodes import Mapping, Scalar, Sequence
from screenapp.protocol.loading.places import Places
from screenapp.protocol.model import (
    Condition,
    ConsentRule,
    Law,
    Obligation,
    Result,
    ResultKind,
    StageRole,
    Step,
    Tier,
)

_RESULT: Final = ("id", "kind", "tier", "text", "when", "otherwise", "steps", "figures")
_OBLIGATION: Final = (
    "id",
    "text",
    "when",
    "jurisdictions",
    "to",
    "within",
    "consent",
    "tell_person",
    "law",
)
_LAW: Final = ("cite", "reviewed", "review_by")
_STEP: Final = ("id", "text", "by", "within")
_WITHIN: Final = re.compile(r"at_once|[1-9][0-9]{0,3}[mhdw]")
_CONDITION: Final = "write a condition such as `when: {measure: yeses, at_least: 1}`"


class RuleLoader:
    def __init__(self, sheet: FaultList, places: Places, conditions: ConditionLoader) -> None:
        self._sheet = sheet
        self._places = places
        self._conditions = conditions

    def results(self, nodes: list[Mapping]) -> tuple[Result, ...]:
        """The rules; a missing final ``otherwise`` is told here."""
        # Whatever follows an `otherwise` is told as out of reach, not as a missing one.
        closed = any(node.get("otherwise") is not None for node in nodes[:-1])
        last = None if closed else len(nodes) - 1
        return tuple(self._result(node, final=at == last) for at, node in enumerate(nodes))

    def obligations(self, nodes: list[Mapping]) -> tuple[Obligation, ...]:
        return tuple(self._obligation(node) for node in nodes)

    def steps(self, nodes: list[Mapping]) -> tuple[Step, ...]:
        return tuple(self._step(node) for node in nodes)

    def _result(self, node: Mapping, *, final: bool) -> Result:
        form = NodeReader(self._sheet, node, "a result", _RESULT)
        result = Result(
            id=form.identifier("id", "give the result an id"),
            kind=form.need_choice("kind", ResultKind, ResultKind.NOT_SCORED),
            tier=form.need_choice("tier", Tier, Tier.NONE),
            text=form.need_text("text", "write what the result says, in neutral words"),
            when=self._rule(form, final=final),
            steps=tuple(name for name, _ in form.ids("steps")),
            figures=figures_of(form),
        )
        return self._places.put(result, node)

    def _rule(self, form: NodeReader, *, final: bool) -> Condition | None:
        when, otherwise = form.given("when"), form.given("otherwise")
        if otherwise is not None and when is not None:
            message = "a result has `when` or `otherwise`, not both; delete one"
            form.fault(form.node.key("otherwise"), "two-tests", message, "otherwise")
            return self._conditions.load(when)
        if when is not None:
            if final:
                message = (
                    "the last result has no `otherwise: true`; add one that holds when no rule does"
                )
                form.fault(form.node, "no-otherwise", message, "")
            return self._conditions.load(when)
        if otherwise is not None:
            if not form.boolean("otherwise", True):
                message = "`otherwise` is only ever `true`; write a `when` instead"
                form.fault(otherwise, "unknown-word", message)
            return None
        if final:
            message = "the last result has neither `when` nor `otherwise`; write `otherwise: true`"
            form.fault(form.node, "no-otherwise", message, "")
            return None
        form.fault(form.node, "missing-word", f"a result has no `when`: {_CONDITION}", "")
        return self._places.unclear(form.node)

    def _obligation(self, node: Mapping) -> Obligation:
        form = NodeReader(self._sheet, node, "an obligation", _OBLIGATION)
        when = form.need("when", _CONDITION)
        obligation = Obligation(
            id=form.identifier("id", "give the obligation an id"),
            text=form.need_text("text", "write what must be done"),
            when=self._places.unclear(node) if when is None else self._conditions.load(when),
            jurisdictions=tuple(name for name, _ in form.ids("jurisdictions")),
            to=form.text("to"),
            within=self._within(form),
            consent=form.choice("consent", ConsentRule, ConsentRule.NEEDED),
            tell_person=form.boolean("tell_person", True),
            law=self._law(form),
        )
        return self._places.put(obligation, node)

    def _law(self, form: NodeReader) -> Law | None:
        node = form.object("law", 'write `law: {cite: "...", reviewed: "2026-01"}`')
        if node is None:
            return None
        inner = NodeReader(self._sheet, node, "a law", _LAW)
        law = Law(
            cite=inner.need_text("cite", "name the law"),
            reviewed=month_of(inner, "reviewed"),
            review_by=month_of(inner, "review_by"),
        )
        return self._places.put(law, node)

    def _within(self, form: NodeReader) -> str | None:
        node = form.given("within")
        if node is None:
            return None
        if isinstance(node, Scalar) and _WITHIN.fullmatch(node.text):
            return node.text
        message = "`within` is `at_once`, or a number with m, h, d or w, such as `30m` or `7d`"
        form.fault(node, "not-a-duration", message)
        return None

    def _step(self, node: Mapping) -> Step:
        form = NodeReader(self._sheet, node, "a step", _STEP)
        by = form.given("by")
        if isinstance(by, Sequence):
            form.fault(by, "wrong-shape", "a step is done by one role; write `by: screener`")
        step = Step(
            id=form.identifier("id", "give the step an id"),
            text=form.need_text("text", "write what to do"),
            by=StageRole.ANY
            if isinstance(by, Sequence)
            else form.choice("by", StageRole, StageRole.ANY),
            within=self._within(form),
        )
        return self._places.put(step, node)
