"""A YAML document as plain nodes that know their place. No value is interpreted here.

A scalar keeps its text as written: ``no`` stays ``no``, ``1.10`` stays ``1.10``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from screenapp.protocol.diagnostics import Fault

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
# Core schema without exponents, hexadecimal and infinities: a number is written out.
_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?|[-+]?\.[0-9]{1,15}")


@dataclass(slots=True)
class Mark:
    """Where something stands; both count from 1."""

    line: int
    column: int


@dataclass(slots=True)
class Scalar(Mark):
    """A single value. ``plain`` is False when it stands in quotes or is a block of text.

    ``unread`` marks a value that could not be taken over (an alias); its fault has been told.
    """

    text: str
    plain: bool
    quoted: bool = False
    unread: bool = False

    @property
    def is_null(self) -> bool:
        return self.plain and self.text in _NULLS

    @property
    def is_number(self) -> bool:
        return self.plain and _NUMBER.fullmatch(self.text) is not None


@dataclass(slots=True)
class Sequence(Mark):
    parts: list["Node"]


@dataclass(slots=True)
class Mapping(Mark):
    """Keys in file order. A key stands once; the reader refuses a second."""

    entries: dict[str, tuple[Scalar, "Node"]]

    def __iter__(self) -> Iterator[tuple[Scalar, "Node"]]:
        return iter(self.entries.values())

    def get(self, key: str) -> "Node | None":
        found = self.entries.get(key)
        return None if found is None else found[1]

    def key(self, key: str) -> Mark:
        """The place of *key* itself, or of the object when it is not written."""
        found = self.entries.get(key)
        return self if found is None else found[0]


Node = Scalar | Sequence | Mapping


@dataclass(slots=True)
class ReadResult:
    """What came of reading: a node, or the faults that kept it from being one, or both."""

    root: Node | None = None
    faults: list[Fault] = field(default_factory=list)


def what_is(node: Node) -> str:
    """The offending text of *node*, short enough for one line."""
    match node:
        case Scalar(text=text):
            return text if len(text) <= 60 else f"{text[:57]}..."
        case Sequence():
            return "[...]"
        case Mapping(entries=entries):
            return "{" + ", ".join(list(entries)[:3]) + "}"
