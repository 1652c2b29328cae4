"""Taking a file apart word by word, noting every fault and going on.

A `FaultList` collects the faults of one file. A `NodeReader` is one object of it (a stage, an item)
with the words it may have; each accessor gives the value, or a harmless stand-in beside a
fault, so that one mistake never hides the next.
"""

import contextlib
import re
from collections.abc import Callable, Collection
from collections.abc import Mapping as ReadOnly
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Final, TypeVar

from screenapp.protocol.diagnostics import Fault, Severity
from screenapp.protocol.loading.nodes import Mapping, Mark, Node, Scalar, Sequence, what_is
from screenapp.protocol.loading.spelling import meant, nearest, one_of

E = TypeVar("E", bound=Enum)

MOST_FAULTS = 1_000
"""Told of one file."""

LONGEST_TEXT = 4_000
"""Characters of one text."""

_ID = re.compile(r"\w[\w.-]{0,99}", re.ASCII)
_OF_A_PART = re.compile(r"[a-z0-9_]+")
_TRUE: Final = frozenset({"true", "True", "TRUE"})
_FALSE: Final = frozenset({"false", "False", "FALSE"})


class TooManyFaults(Exception):
    """So many faults have been told that more would help nobody."""


class FaultList:
    """The faults of one file, in the order in which they were found.

    Raises `TooManyFaults` once there are as many errors as `MOST_FAULTS`; warnings beyond that many
    are not kept.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.faults: list[Fault] = []
        self._errors = 0

    def error(self, mark: Mark, code: str, message: str, text: str | None = None) -> None:
        """Note an error at *mark*; the offending text is the node's own unless given."""
        self._note(mark, code, message, text, Severity.ERROR)

    def warn(self, mark: Mark, code: str, message: str, text: str | None = None) -> None:
        self._note(mark, code, message, text, Severity.WARNING)

    def _note(
        self, mark: Mark, code: str, message: str, text: str | None, severity: Severity
    ) -> None:
        if severity is Severity.WARNING and len(self.faults) >= MOST_FAULTS:
            return
        if text is None:
            text = what_is(mark) if isinstance(mark, Scalar | Sequence | Mapping) else ""
        self.faults.append(
            Fault(
                path=self.path,
                line=mark.line,
                column=mark.column,
                code=code,
                message=message,
                text=text,
                severity=severity,
            )
        )
        if severity is Severity.ERROR:
            self._errors += 1
            if self._errors >= MOST_FAULTS:
                raise TooManyFaults


class NodeReader:
    """One object of a file.

    ``words`` are the keys it may have; ``advice`` holds the remedy for words that people
    write and that the language refuses on purpose. ``broken`` tells whether a fault was
    found in one of the values read so far.
    """

    def __init__(
        self,
        sheet: FaultList,
        node: Mapping,
        kind: str,
        words: Collection[str],
        advice: ReadOnly[str, str] = MappingProxyType({}),
    ) -> None:
        self.sheet = sheet
        self.node = node
        self.kind = kind
        self.broken = False
        known = frozenset(words)
        for key, value in list(node):
            if key.text not in known and not key.text.startswith("\0"):
                self._unknown(key, value, tuple(words), advice)

    def _unknown(
        self, key: Scalar, value: Node, known: tuple[str, ...], advice: ReadOnly[str, str]
    ) -> None:
        remedy = advice.get(key.text)
        if remedy is None:
            near = nearest(key.text, known)
            if near is not None and near not in self.node.entries:
                # Read on as if it had been spelt right, so that nothing else seems missing.
                self.node.entries[near] = (key, value)
            remedy = f"`{key.text}` is not a word for {self.kind}{meant(key.text, known)};"
            remedy += f" it takes {one_of(known)}"
        self.sheet.error(key, "unknown-word", remedy)

    def fault(self, mark: Mark, code: str, message: str, text: str | None = None) -> None:
        """Note an error in this object."""
        self.broken = True
        self.sheet.error(mark, code, message, text)

    def given(self, key: str) -> Node | None:
        """The value of *key*, or None where it is left out or ``null``."""
        node = self.node.get(key)
        return None if isinstance(node, Scalar) and node.is_null else node

    def need(self, key: str, advice: str) -> Node | None:
        """The value of *key*, or a fault that says what to write."""
        node = self.node.get(key)
        if node is None:
            self.fault(self.node, "missing-word", f"{self.kind} has no `{key}`: {advice}")
        elif isinstance(node, Scalar) and node.is_null:
            if not node.unread:
                self.fault(node, "missing-word", f"`{key}` of {self.kind} is empty: {advice}")
            return None
        return node

    def text(self, key: str) -> str | None:
        """A text, when there is one."""
        node = self.given(key)
        return None if node is None else self.text_of(node, key)

    def need_text(self, key: str, advice: str) -> str:
        node = self.need(key, advice)
        return "" if node is None else self.text_of(node, key) or ""

    def text_of(self, node: Node, key: str) -> str | None:
        if not isinstance(node, Scalar):
            self.fault(node, "wrong-shape", f"`{key}` is a text; put it in quotes on one line")
            return None
        if not node.text.strip():
            self.fault(node, "empty-text", f"`{key}` is empty; write the text or leave `{key}` out")
        elif len(node.text) > LONGEST_TEXT:
            self.fault(node, "too-long", f"`{key}` is longer than {LONGEST_TEXT} characters")
        return node.text

    def identifier(self, key: str, advice: str) -> str:
        """The id of a part; empty when there is none to go on with."""
        node = self.need(key, advice)
        found = "" if node is None else self.id_of(node, key)
        if node is not None and found and not _OF_A_PART.fullmatch(found):
            message = f"`{found}` is not an id; write small letters a to z, digits and `_`"
            self.fault(node, "not-an-id", message)
            return ""
        return found

    def id_of(self, node: Node, key: str) -> str:
        if not isinstance(node, Scalar):
            self.fault(node, "wrong-shape", f"`{key}` takes one id, such as `afraid_to_leave`")
            return ""
        if node.unread:
            return ""
        if not _ID.fullmatch(node.text):
            message = f"`{what_is(node)}` is not an id; "
            message += "write letters a to z, digits and `_` without spaces"
            self.fault(node, "not-an-id", message)
            return ""
        return node.text

    def ids(self, key: str, *, least: int = 0) -> tuple[tuple[str, Scalar], ...]:
        """A list of ids with their places; an id that stands twice is a fault."""
        node = self.given(key)
        if node is None:
            return ()
        if not isinstance(node, Sequence):
            self.fault(node, "wrong-shape", f"`{key}` is a list; write `{key}: [a, b]`")
            return ()
        if len(node.parts) < least:
            self.fault(node, "empty-list", f"`{key}` is empty; name at least one id")
        found: dict[str, Scalar] = {}
        for part in node.parts:
            name = self.id_of(part, key)
            if name in found:
                message = f"`{name}` stands twice in `{key}`; delete one"
                self.fault(part, "id-used-twice", message)
            elif name and isinstance(part, Scalar):
                found[name] = part
        return tuple(found.items())

    def choice(self, key: str, kinds: type[E], default: E) -> E:
        """One word of *kinds*; *default* where it is left out."""
        node = self.given(key)
        return default if node is None else self.choice_of(node, key, kinds) or default

    def need_choice(self, key: str, kinds: type[E], default: E) -> E:
        node = self.node.get(key)
        if node is None or (isinstance(node, Scalar) and node.is_null):
            self.need(key, f"write {one_of(kind.value for kind in kinds)}")
            return default
        return self.choice_of(node, key, kinds) or default

    def choice_of(self, node: Node, key: str, kinds: type[E]) -> E | None:
        if isinstance(node, Scalar):
            with contextlib.suppress(ValueError):
                return kinds(node.text)
        words = [kind.value for kind in kinds]
        if not isinstance(node, Scalar):
            self.fault(node, "wrong-shape", f"`{key}` is one word: {one_of(words)}")
        elif not node.unread:
            message = f"`{key}` cannot be `{what_is(node)}`{meant(node.text, words)}"
            self.fault(node, "unknown-word", f"{message}; write {one_of(words)}")
        return None

    def choices(self, key: str, kinds: type[E], default: tuple[E, ...]) -> tuple[E, ...]:
        """A list of words of *kinds*, each once."""
        node = self.given(key)
        if node is None:
            return default
        if not isinstance(node, Sequence):
            self.fault(node, "wrong-shape", f"`{key}` is a list; write `{key}: [{what_is(node)}]`")
            return default
        if not node.parts:
            words = one_of(kind.value for kind in kinds)
            self.fault(node, "empty-list", f"`{key}` is empty; name at least one of {words}")
        found: list[E] = []
        for part in node.parts:
            kind = self.choice_of(part, key, kinds)
            if kind is not None and kind in found:
                self.fault(part, "id-used-twice", f"`{kind.value}` stands twice; delete one")
            elif kind is not None:
                found.append(kind)
        return tuple(found) or default

    def boolean(self, key: str, default: bool) -> bool:
        node = self.given(key)
        if node is None:
            return default
        if isinstance(node, Scalar) and node.plain and node.text in _TRUE | _FALSE:
            return node.text in _TRUE
        message = f"`{key}` is `true` or `false`, not `{what_is(node)}`"
        self.fault(node, "not-true-or-false", message)
        return default

    def number(self, key: str) -> Decimal | None:
        node = self.given(key)
        return None if node is None else self.number_of(node, key)

    def number_of(self, node: Node, key: str) -> Decimal | None:
        if isinstance(node, Scalar) and node.is_number:
            return Decimal(node.text)
        message = f"`{key}` is a number such as `2` or `1.5`, without quotes; not `{what_is(node)}`"
        self.fault(node, "not-a-number", message)
        return None

    def whole(self, key: str, least: int, most: int) -> int | None:
        """A whole number between *least* and *most*, both included."""
        node = self.given(key)
        return None if node is None else self.whole_of(node, key, least, most)

    def whole_of(self, node: Node, key: str, least: int, most: int) -> int | None:
        value = self.number_of(node, key)
        if value is None:
            return None
        if value != value.to_integral_value() or not least <= value <= most:
            message = f"`{key}` is a whole number from {least} to {most}, not `{what_is(node)}`"
            self.fault(node, "not-a-number", message)
            return None
        return int(value)

    def parts(self, key: str, advice: str, *, needed: bool = False) -> list[Mapping]:
        """A list of objects; whatever else stands in it is a fault."""
        node = self.need(key, advice) if needed else self.given(key)
        if node is None:
            return []
        if not isinstance(node, Sequence):
            self.fault(node, "wrong-shape", f"`{key}` is a list: {advice}")
            return []
        if needed and not node.parts:
            self.fault(node, "empty-list", f"`{key}` is empty: {advice}")
        return [part for part in map(self._object(key, advice), node.parts) if part is not None]

    def _object(self, key: str, advice: str) -> Callable[[Node], Mapping | None]:
        def check(node: Node) -> Mapping | None:
            if isinstance(node, Mapping):
                return node
            if not (isinstance(node, Scalar) and node.unread):
                message = f"`{what_is(node)}` cannot stand in `{key}`: {advice}"
                self.fault(node, "wrong-shape", message)
            return None

        return check

    def object(self, key: str, advice: str) -> Mapping | None:
        """The value of *key* as an object, when there is one."""
        node = self.given(key)
        if node is None or isinstance(node, Mapping):
            return node
        self.fault(node, "wrong-shape", f"`{key}` is an object: {advice}")
        return None
