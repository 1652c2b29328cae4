"""Conditions as a file writes them: one test, or all, any and not of others."""

from collections.abc import Mapping as ReadOnly
from typing import Final

from screenapp.protocol.loading.node_reader import FaultList, NodeReader
from screenapp.protocol.loading.nodes import Mapping, Node, Scalar, Sequence, what_is
from screenapp.protocol.loading.places import Places
from screenapp.protocol.loading.spelling import meant, one_of
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
    MeasureBound,
    MeasureMet,
    Not,
    PersonAge,
    PersonIsChild,
    ResultIs,
    SettingIs,
    Tier,
    TierIs,
    TriggerIs,
)

SETTINGS: Final = ("jurisdiction", "reporter", "duty")
OLDEST: Final = 150
"""Years."""

# Which tests each subject takes beside itself.
_TESTS: Final[ReadOnly[str, tuple[str, ...]]] = {
    "item": ("is", "in", "at_least", "below", "answered", "declined"),
    "measure": ("at_least", "below", "met"),
    "person": ("below", "at_least"),
    "setting": ("is", "in"),
    "trigger": (),
    "disclosed": (),
    "result": (),
    "tier": (),
    "all": (),
    "any": (),
    "not": (),
}
_EXAMPLES: Final[ReadOnly[str, str]] = {
    "item": "`{item: q1, is: yes}`",
    "measure": "`{measure: yeses, at_least: 2}`",
    "person": "`{person: child}` or `{person: age, below: 18}`",
    "setting": "`{setting: jurisdiction, is: GB}`",
}
_HOW: Final = "write a condition such as `{item: q1, is: yes}` or `{all: [...]}`"


class ConditionLoader:
    """Turns nodes into conditions and remembers where each stands.

    A part that cannot be read becomes a test of nothing that is known, so that the checks
    of meaning that follow neither trip over it nor draw conclusions from it.
    """

    def __init__(self, sheet: FaultList, places: Places) -> None:
        self._sheet = sheet
        self._places = places

    def load(self, node: Node) -> Condition:
        """The condition that *node* writes."""
        if not isinstance(node, Mapping):
            return self._no_object(node)
        subject = self._subject(node)
        if subject is None:
            return self._places.unclear(node)
        words = (subject, *_TESTS[subject])
        form = NodeReader(self._sheet, node, f"a condition on `{subject}`", words)
        found = None if form.broken else self._read(subject, form)
        if found is None or form.broken or len(form.node.entries) > _width(form, words):
            return self._places.unclear(node)
        return self._places.put(found, node)

    def _read(self, subject: str, form: NodeReader) -> Condition | None:
        # No table of methods: kept in the loader it would keep the loader, and with it every
        # node of the file, until the collector comes by.
        match subject:
            case "item":
                return self._item(form)
            case "measure":
                return self._measure(form)
            case "person":
                return self._person(form)
            case "setting":
                return self._setting(form)
            case "trigger":
                return TriggerIs(trigger=self._name(form, "trigger"))
            case "disclosed":
                return self._disclosed(form)
            case "result":
                return ResultIs(result=self._name(form, "result"))
            case "tier":
                return self._tier(form)
            case "all":
                return All(parts=self._parts(form, "all"))
            case "any":
                return Any_(parts=self._parts(form, "any"))
            case _:
                return self._not(form)

    def _no_object(self, node: Node) -> Condition:
        if not (isinstance(node, Scalar) and node.unread):
            hint = "; put the list into `{all: [...]}`" if isinstance(node, Sequence) else ""
            message = f"`{what_is(node)}` is not a condition{hint}; {_HOW}"
            self._sheet.error(node, "not-a-condition", message)
        return self._places.unclear(node)

    def _subject(self, node: Mapping) -> str | None:
        subjects = [key for key, _ in node if key.text in _TESTS]
        if len(subjects) == 1:
            return subjects[0].text
        if subjects:
            message = f"a condition tests one thing; put `{subjects[1].text}` into `{{all: [...]}}`"
            self._sheet.error(subjects[1], "two-tests", message)
            return None
        unknown = next((key for key, _ in node if not _is_test(key.text)), None)
        if unknown is None:
            message = f"this condition does not say what it tests; {_HOW}"
            self._sheet.error(node, "not-a-condition", message)
        else:
            known = meant(unknown.text, _TESTS)
            message = f"`{unknown.text}` is nothing that a condition tests{known}; {_HOW}"
            self._sheet.error(unknown, "unknown-word", message)
        return None

    def _test(self, form: NodeReader, subject: str) -> str | None:
        """The one test that stands beside the subject."""
        tests = [key for key, _ in form.node if key.text in _TESTS[subject]]
        if len(tests) == 1:
            return tests[0].text
        if tests:
            message = f"one test at a time; put `{tests[1].text}` into a second condition in `all`"
            form.fault(tests[1], "two-tests", message)
        elif len(form.node.entries) == 1:
            # Otherwise the word that stands in the test's place has been told already.
            message = f"nothing is tested; write {_EXAMPLES[subject]}"
            form.fault(form.node, "missing-word", message)
        else:
            form.broken = True
        return None

    def _name(self, form: NodeReader, key: str) -> str:
        return form.identifier(key, f"name the {key}")

    def _item(self, form: NodeReader) -> Condition | None:
        item = self._name(form, "item")
        match self._test(form, "item"):
            case "is" | "in" as test:
                return ItemIs(item=item, values=self._values(form, test))
            case "at_least" | "below" as test:
                bound = form.number(test)
                if bound is not None:
                    return ItemBound(item=item, bound=bound, below=test == "below")
                self._no_value(form, test)
            case "answered":
                if self._only_true(form, "answered", "`{not: {item: ..., answered: true}}`"):
                    return ItemAnswered(item=item)
            case "declined":
                if self._only_true(form, "declined", "`{not: {item: ..., declined: true}}`"):
                    return ItemDeclined(item=item)
        return None

    def _measure(self, form: NodeReader) -> Condition | None:
        measure = self._name(form, "measure")
        match self._test(form, "measure"):
            case "at_least" | "below" as test:
                bound = form.number(test)
                if bound is not None:
                    return MeasureBound(measure=measure, bound=bound, below=test == "below")
                self._no_value(form, test)
            case "met":
                if form.need("met", "write `met: true`") is not None:
                    return MeasureMet(measure=measure, met=form.boolean("met", True))
        return None

    def _person(self, form: NodeReader) -> Condition | None:
        node = form.need("person", "write `child` or `age`")
        word = node.text if isinstance(node, Scalar) else ""
        match word:
            case "child":
                tests = [key for key, _ in form.node if key.text in _TESTS["person"]]
                if not tests:
                    return PersonIsChild()
                message = "`{person: child}` takes no bound; write `{person: age, below: 18}`"
                form.fault(tests[0], "two-tests", message)
            case "age":
                test = self._test(form, "person")
                if test is not None:
                    bound = form.whole(test, 0, OLDEST)
                    if bound is not None:
                        return PersonAge(bound=bound, below=test == "below")
                    self._no_value(form, test)
            case _ if node is not None:
                message = f"`person` is `child` or `age`{meant(word, ('child', 'age'))}"
                form.fault(node, "unknown-word", f"{message}; write {_EXAMPLES['person']}")
        return None

    def _setting(self, form: NodeReader) -> Condition | None:
        name = self._name(form, "setting")
        if name and name not in SETTINGS:
            message = f"`{name}` is no fact of the setting{meant(name, SETTINGS)}"
            node = form.node.get("setting") or form.node
            form.fault(node, "unknown-word", f"{message}; write {one_of(SETTINGS)}")
        test = self._test(form, "setting")
        return None if test is None else SettingIs(name=name, values=self._values(form, test))

    def _disclosed(self, form: NodeReader) -> Condition | None:
        node = form.need("disclosed", f"write `any` or {one_of(kind.value for kind in Disclosure)}")
        if node is None:
            return None
        if isinstance(node, Scalar) and node.text == "any":
            return Disclosed(kind=None)
        kind = form.choice_of(node, "disclosed", Disclosure)
        return None if kind is None else Disclosed(kind=kind)

    def _tier(self, form: NodeReader) -> Condition | None:
        return TierIs(tier=form.need_choice("tier", Tier, Tier.NONE))

    def _not(self, form: NodeReader) -> Condition | None:
        node = form.need("not", _HOW)
        return None if node is None else Not(part=self.load(node))

    def _parts(self, form: NodeReader, key: str) -> tuple[Condition, ...]:
        node = form.need(key, f"write `{{{key}: [condition, condition]}}`")
        if node is None:
            return ()
        if not isinstance(node, Sequence):
            message = f"`{key}` takes a list of conditions; write `{{{key}: [...]}}`"
            form.fault(node, "wrong-shape", message)
            return ()
        if not node.parts:
            form.fault(node, "empty-list", f"`{key}` is empty; name at least one condition")
        return tuple(self.load(part) for part in node.parts)

    def _values(self, form: NodeReader, test: str) -> tuple[str, ...]:
        """The answers tested for, as written; whether the item has them is checked later."""
        node = form.need(test, f"write `{test}: {'[a, b]' if test == 'in' else 'yes'}`")
        if node is None:
            return ()
        if test == "is":
            return self._value(form, node)
        if not isinstance(node, Sequence):
            message = f"`in` takes a list; write `in: [{what_is(node)}]` or `is: {what_is(node)}`"
            form.fault(node, "wrong-shape", message)
            return ()
        if not node.parts:
            form.fault(node, "empty-list", "`in` is empty; name at least one answer")
        return tuple(value for part in node.parts for value in self._value(form, part))

    def _value(self, form: NodeReader, node: Node) -> tuple[str, ...]:
        if isinstance(node, Scalar) and node.text:
            return (node.text,)
        message = f"one answer stands here, such as `yes`; not `{what_is(node)}`"
        form.fault(node, "wrong-shape", message)
        return ()

    def _only_true(self, form: NodeReader, key: str, otherwise: str) -> bool:
        node = form.need(key, f"write `{key}: true`")
        if node is None or form.boolean(key, True):
            return not form.broken
        form.fault(node, "unknown-word", f"`{key}` is only ever `true`; write {otherwise}")
        return False

    def _no_value(self, form: NodeReader, test: str) -> None:
        if not form.broken:
            form.need(test, f"write a number: `{test}: 2`")


def _is_test(word: str) -> bool:
    return any(word in tests for tests in _TESTS.values())


def _width(form: NodeReader, words: tuple[str, ...]) -> int:
    """How many of the object's words are words of this condition."""
    return sum(1 for word in words if word in form.node.entries)
