"""Answers in a file: for trying a protocol without a window, and for its cases.

A value is kept as it stands in the file; whether an item allows it is checked here, so that
whoever runs the answers may take them as they are.
"""

from collections.abc import Mapping as ReadOnly
from contextlib import suppress
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from screenapp.protocol.diagnostics import Fault, in_order
from screenapp.protocol.loading import reader
from screenapp.protocol.loading.answer_value import GivenInFile, read_given
from screenapp.protocol.loading.conditions import OLDEST, SETTINGS
from screenapp.protocol.loading.node_reader import FaultList, NodeReader, TooManyFaults
from screenapp.protocol.loading.nodes import Mapping, Node, Scalar, Sequence, what_is
from screenapp.protocol.loading.spelling import meant
from screenapp.protocol.model import Channel, Protocol

WORDS: Final = ("person", "setting", "trigger", "privacy", "consent", "channel", "answers")
AGE_BASES: Final = ("stated", "document", "estimated", "disputed", "companion")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonInFile:
    """``age`` is (lowest, highest) in whole years, or None when not known."""

    age: tuple[int, int] | None = None
    age_basis: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersFile:
    """One screening's worth of what is given. ``privacy`` and ``consent`` are for every gate.

    ``setting`` holds what was given; None there means known to be absent. ``answers`` holds
    items of the protocol and others, in file order; the latter are whatever stood there.
    """

    person: PersonInFile = PersonInFile()
    setting: ReadOnly[str, str | None] = field(default_factory=lambda: MappingProxyType({}))
    trigger: str | None = None
    privacy: bool = True
    consent: bool = True
    channel: Channel = Channel.INTERVIEW
    answers: ReadOnly[str, GivenInFile] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAnswers:
    """What came of a file of answers: the answers unless something is wrong with them."""

    answers: AnswersFile | None
    faults: tuple[Fault, ...]


def read_answers(data: bytes, name: str, protocol: Protocol) -> ReadAnswers:
    """The answers in the bytes of a file. Never raises."""
    text = reader.decode(data, name)
    if isinstance(text, Fault):
        return ReadAnswers(answers=None, faults=(text,))
    reading = reader.read(text, name, "`answers:`, for instance", told=True)
    sheet = FaultList(name)
    sheet.faults.extend(reading.faults)
    answers = None
    if isinstance(reading.root, Mapping):
        with suppress(TooManyFaults):
            form = NodeReader(sheet, reading.root, "a file of answers", WORDS)
            answers = take_answers(form, protocol)
    elif reading.root is not None:
        message = "a file of answers holds `person:`, `answers:` and their like"
        sheet.error(reading.root, "wrong-shape", message)
    faults = in_order(sheet.faults)
    refused = any(fault.is_error for fault in faults)
    return ReadAnswers(answers=None if refused else answers, faults=faults)


def take_answers(form: NodeReader, protocol: Protocol) -> AnswersFile:
    """The answers in one object, with its faults noted."""
    return AnswersFile(
        person=_person(form),
        setting=_setting(form),
        trigger=_trigger(form, protocol),
        privacy=_either(form, "privacy", "achieved", "not_achieved"),
        consent=_either(form, "consent", "given", "declined"),
        channel=form.choice("channel", Channel, Channel.INTERVIEW),
        answers=_answers(form, protocol),
    )


def _person(form: NodeReader) -> PersonInFile:
    node = form.object("person", "write `person: {age: 20, age_basis: stated}`")
    if node is None:
        return PersonInFile()
    inner = NodeReader(form.sheet, node, "a person", ("age", "age_basis"))
    basis = inner.given("age_basis")
    word = basis.text if isinstance(basis, Scalar) else ""
    if basis is not None and word not in AGE_BASES:
        message = f"`age_basis` cannot be `{what_is(basis)}`{meant(word, AGE_BASES)}"
        inner.fault(basis, "unknown-word", f"{message}; write `stated` or `disputed`, for instance")
        word = ""
    return PersonInFile(age=_age(inner), age_basis=word or None)


def _age(form: NodeReader) -> tuple[int, int] | None:
    node = form.given("age")
    if node is None:
        return None
    if not isinstance(node, Sequence):
        age = form.whole_of(node, "age", 0, OLDEST)
        return None if age is None else (age, age)
    if len(node.parts) != 2:
        form.fault(node, "wrong-shape", "a range of ages has two ends; write `age: [16, 19]`")
        return None
    low, high = (form.whole_of(part, "age", 0, OLDEST) for part in node.parts)
    if low is None or high is None:
        return None
    if low > high:
        form.fault(node.parts[1], "range-reversed", f"this lies below {low}; swap the two")
        return None
    return low, high


def _setting(form: NodeReader) -> ReadOnly[str, str | None]:
    node = form.object("setting", "write `setting: {jurisdiction: US-MD}`")
    if node is None:
        return MappingProxyType({})
    inner = NodeReader(form.sheet, node, "a setting", SETTINGS)
    facts: dict[str, str | None] = {}
    for key, value in node:
        if key.text not in SETTINGS:
            continue
        if isinstance(value, Scalar):
            facts[key.text] = None if value.is_null else value.text
        else:
            inner.fault(value, "wrong-shape", f"`{key.text}` is one word, or `null` for none")
    return MappingProxyType(facts)


def _trigger(form: NodeReader, protocol: Protocol) -> str | None:
    node = form.given("trigger")
    if node is None:
        return None
    name = form.id_of(node, "trigger")
    known = [trigger.id for trigger in protocol.triggers]
    if name and name not in known:
        message = f"there is no trigger `{name}`{meant(name, known)}; leave `trigger` out for none"
        form.fault(node, "undefined-id", message)
    return name or None


def _either(form: NodeReader, key: str, good: str, other: str) -> bool:
    node = form.given(key)
    if node is None:
        return True
    word = node.text if isinstance(node, Scalar) else ""
    if word not in (good, other):
        message = f"`{key}` is `{good}` or `{other}`, not `{what_is(node)}`"
        form.fault(node, "unknown-word", message)
    return word != other


def _answers(form: NodeReader, protocol: Protocol) -> ReadOnly[str, GivenInFile]:
    node = form.object("answers", "write `answers: {q1: yes}`")
    found: dict[str, GivenInFile] = {}
    for key, value in node or ():
        given = read_given(form, _place(key, value), key.text, protocol.item.get(key.text))
        if given is not None:
            found[key.text] = given
    return MappingProxyType(found)


def _place(key: Scalar, value: Node) -> Node:
    """A value that is not written stands where its key does."""
    if isinstance(value, Scalar) and value.is_null and not value.text:
        return Scalar(key.line, key.column, "null", plain=True)
    return value
