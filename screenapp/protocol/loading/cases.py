"""Cases: answers with what must come of them, kept beside a protocol and run with every check."""

from collections.abc import Callable, Iterator
from collections.abc import Mapping as ReadOnly
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from screenapp.protocol.diagnostics import Fault, in_order
from screenapp.protocol.loading import reader
from screenapp.protocol.loading.answers_file import WORDS, AnswersFile, take_answers
from screenapp.protocol.loading.hidden_text import HIDES
from screenapp.protocol.loading.node_reader import FaultList, NodeReader, TooManyFaults
from screenapp.protocol.loading.nodes import Mapping, Mark, Node, Scalar, Sequence, what_is
from screenapp.protocol.loading.spelling import meant
from screenapp.protocol.model import Code, Protocol, Tier

Expected = str | None | tuple[str, ...] | ReadOnly[str, str]

_EXPECT: Final = ("result", "at_least", "tier", "obligations", "asked", "unanswered")
_INDETERMINATE: Final = "indeterminate"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseOutcome:
    """What came of running a case, in the words that ``try`` prints."""

    result: str | None
    at_least: str | None
    tier: str | None
    obligations: tuple[str, ...]
    asked: tuple[str, ...]
    unanswered: ReadOnly[str, str]
    could_be: str | None = None
    disclosed: tuple[str, ...] = ()
    obligations_unsettled: tuple[str, ...] = ()


CaseRunner = Callable[[Protocol, AnswersFile], CaseOutcome]
"""Runs answers through a protocol. Given by the screening room, which this one does not know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleCase:
    """``expected`` holds what the case names; ``places`` where each of it stands."""

    name: str
    answers: AnswersFile
    expected: ReadOnly[str, Expected]
    places: ReadOnly[str, Mark]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCases:
    """What came of a file of cases; with an error among *faults* the cases are not to be run."""

    cases: tuple[ExampleCase, ...]
    faults: tuple[Fault, ...]


def read_cases(data: bytes, name: str, protocol: Protocol) -> ReadCases:
    """The cases in the bytes of a file. Never raises."""
    text = reader.decode(data, name)
    if isinstance(text, Fault):
        return ReadCases(cases=(), faults=(text,))
    reading = reader.read(text, name, "`- name: ...`", told=True)
    sheet = FaultList(name)
    sheet.faults.extend(reading.faults)
    cases: list[ExampleCase] = []
    if isinstance(reading.root, Sequence):
        with suppress(TooManyFaults):
            found = [_case(sheet, node, protocol) for node in _objects(sheet, reading.root)]
            cases = [c for c in found if any(_says(k, v) for k, v in c.expected.items())]
            _named_once(sheet, found)
    elif reading.root is not None:
        message = "a file of cases is a list; begin each with `- name: ...`"
        sheet.error(reading.root, "wrong-shape", message)
    return ReadCases(cases=tuple(cases), faults=in_order(sheet.faults))


def run_cases(
    cases: tuple[ExampleCase, ...], name: str, protocol: Protocol, run_case: CaseRunner
) -> tuple[Fault, ...]:
    """A fault for everything that came out other than expected, at the value that expected it."""
    sheet = FaultList(name)
    with suppress(TooManyFaults):
        for case in cases:
            _compare(sheet, case, run_case(protocol, case.answers))
    return in_order(sheet.faults)


def _compare(sheet: FaultList, case: ExampleCase, outcome: CaseOutcome) -> None:
    for key, wanted in case.expected.items():
        got = _got(key, outcome)
        if not _agrees(wanted, got):
            message = (
                f'case "{case.name}": {key} is {_shown(got)}, not {_shown(wanted)};'
                " change the protocol or what the case expects"
            )
            sheet.error(case.places[key], "case-fails", message, _shown(wanted))


def _objects(sheet: FaultList, root: Sequence) -> Iterator[Mapping]:
    for node in root.parts:
        if isinstance(node, Mapping):
            yield node
        else:
            message = f"`{what_is(node)}` is not a case; write `- name: ...` and below it `expect`"
            sheet.error(node, "wrong-shape", message)


def _ids_in_plain_letters(sheet: FaultList, case: Mapping) -> None:
    """An answer to an id that no protocol can have: with letters that look like those of one."""
    answers = case.get("answers")
    for key, _ in answers if isinstance(answers, Mapping) else ():
        if not key.text.isascii():
            message = f"`{key.text}` is no id; an id is a to z, digits and `_`"
            sheet.error(key, "not-an-id", message, key.text)


def _case(sheet: FaultList, node: Mapping, protocol: Protocol) -> ExampleCase:
    form = NodeReader(sheet, node, "a case", ("name", *WORDS, "expect"))
    name = form.need_text("name", "say in a few words what the case shows")
    places: dict[str, Mark] = {"name": form.node.get("name") or form.node}
    bad = HIDES.search(name)
    if bad is not None:
        message = f"the character U+{ord(bad[0]):04X} may not stand in a name; delete it"
        sheet.error(places["name"], "not-text", message, name)
    _ids_in_plain_letters(sheet, node)
    expected: dict[str, Expected] = {}
    advice = "write `expect: {result: ..., tier: ...}`"
    if form.need("expect", advice) is not None:
        inner_node = form.object("expect", advice)
        if inner_node is not None:
            inner = NodeReader(sheet, inner_node, "`expect`", _EXPECT)
            for key, value in inner_node:
                if key.text in _EXPECT:
                    expected[key.text] = _expected(inner, key.text, value, protocol)
                    places[key.text] = value
            known = len(expected) == len(inner_node.entries) and not inner.broken
            if known and not any(_says(key, value) for key, value in expected.items()):
                message = f'case "{name}" expects nothing, so it is none; {advice}'
                sheet.warn(form.node.key("expect"), "empty-case", message, "expect")
    return ExampleCase(
        name=name,
        answers=take_answers(form, protocol),
        expected=MappingProxyType(expected),
        places=MappingProxyType(places),
    )


def _says(key: str, value: Expected) -> bool:
    """Whether anything could come out otherwise: of `unanswered` only what it names is compared."""
    return key != "unanswered" or bool(value)


def _named_once(sheet: FaultList, cases: list[ExampleCase]) -> None:
    seen: set[str] = set()
    for case in cases:
        if case.name and case.name in seen:
            message = "another case has this name; say what is different about this one"
            sheet.error(case.places["name"], "id-used-twice", message)
        seen.add(case.name)


def _expected(form: NodeReader, key: str, node: Node, protocol: Protocol) -> Expected:
    results = [result.id for result in protocol.results]
    match key:
        case "result":
            return _one(form, key, node, [*results, _INDETERMINATE])
        case "at_least":
            return _one(form, key, node, results)
        case "tier":
            return _one(form, key, node, [tier.value for tier in Tier])
        case "obligations":
            return _several(form, key, [obligation.id for obligation in protocol.obligations])
        case "asked":
            return _several(form, key, list(protocol.item))
        case _:
            return _codes(form, node, protocol)


def _one(form: NodeReader, key: str, node: Node, known: list[str]) -> str | None:
    if isinstance(node, Scalar) and node.is_null:
        return None
    word = node.text if isinstance(node, Scalar) else ""
    if word not in known:
        message = f"`{key}` cannot be `{what_is(node)}` here{meant(word, known)}"
        form.fault(node, "undefined-id", message)
    return word


def _several(form: NodeReader, key: str, known: list[str]) -> tuple[str, ...]:
    found = form.ids(key)
    for name, place in found:
        if name not in known:
            message = f"`{key}` cannot hold `{name}`; the protocol has none of that id"
            form.fault(place, "undefined-id", f"{message}{meant(name, known)}")
    return tuple(name for name, _ in found)


def _codes(form: NodeReader, node: Node, protocol: Protocol) -> ReadOnly[str, str]:
    inner = form.object("unanswered", "write `unanswered: {q3: declined}`")
    codes = [code.value for code in Code]
    found: dict[str, str] = {}
    for key, value in inner or ():
        if key.text not in protocol.item:
            message = f"there is no item `{key.text}`{meant(key.text, protocol.item)}"
            form.fault(key, "undefined-id", message)
        word = value.text if isinstance(value, Scalar) else ""
        if word not in codes:
            message = f"`{what_is(value)}` is not a code{meant(word, codes)}"
            form.fault(value, "unknown-word", message)
        found[key.text] = word
    return MappingProxyType(found)


def _got(key: str, outcome: CaseOutcome) -> Expected:
    match key:
        case "result":
            return outcome.result
        case "at_least":
            return outcome.at_least
        case "tier":
            return outcome.tier
        case "obligations":
            return outcome.obligations
        case "asked":
            return outcome.asked
        case _:
            return outcome.unanswered


def _agrees(wanted: Expected, got: Expected) -> bool:
    """Lists agree in any order; of the unanswered items only those named are compared."""
    if isinstance(wanted, tuple) and isinstance(got, tuple):
        return sorted(wanted) == sorted(got)
    if isinstance(wanted, ReadOnly) and isinstance(got, ReadOnly):
        return all(got.get(item) == code for item, code in wanted.items())
    return wanted == got


def _shown(value: Expected) -> str:
    if value is None:
        return "null"
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return f"[{', '.join(value)}]"
    return "{" + ", ".join(f"{item}: {code}" for item, code in value.items()) + "}"
