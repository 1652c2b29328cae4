"""Documents without a fault, by libyaml: the same nodes at the same places as the composer's.

Whatever is a fault, or is read by YAML 1.1 and 1.2 in different ways, makes `read` give None,
and the pure parser of ruamel.yaml decides and words it (decisions/0017).
"""

import re
from collections.abc import Callable
from typing import Any, Final

try:
    from _ruamel_yaml import CParser  # type: ignore[import-not-found]  # it ships no types
except ImportError:  # no wheel for this machine: the pure parser reads everything
    CParser = None

from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    CollectionEndEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from screenapp.protocol.loading.nodes import Mapping, Node, Scalar, Sequence

# Other line ends and directives; and a comment that touches the sign of a block of text.
_OTHERWISE: Final = re.compile(r"[\t\r\x85\u2028\u2029\ufeff]|^%|[|>][-+0-9]*#", re.MULTILINE)


class _NotHere(Exception):
    """Something that the composer has to decide."""


def read(text: str, *, deepest: int, most: int) -> Node | None:
    """The document in *text*, or None where the composer has to read it.

    *deepest* and *most* are the limits of levels and of values.
    """
    if CParser is None or _OTHERWISE.search(text):
        return None
    try:
        return _Reader(text, deepest, most).document()
    except (_NotHere, YAMLError):
        return None


class _Reader:
    """Builds nodes while events come, so that no limit is passed before it is noticed."""

    def __init__(self, text: str, deepest: int, most: int) -> None:
        self._event: Callable[[], Any] = CParser(text).get_event
        self._lines = text.split("\n")
        self._deepest = deepest
        self._left = most

    def document(self) -> Node:
        self._pass(StreamStartEvent)
        self._pass(DocumentStartEvent)
        node = _written(self._node(self._event(), 1))
        self._pass(DocumentEndEvent)
        self._pass(StreamEndEvent)
        return node

    def _pass(self, kind: type[Event]) -> None:
        if type(self._event()) is not kind:
            raise _NotHere

    def _node(self, event: Any, depth: int) -> Node:
        kind = type(event)
        self._left -= 1
        if self._left < 0 or event.anchor is not None:
            raise _NotHere
        if kind is ScalarEvent:
            return _scalar(event)
        if depth > self._deepest or event.tag is not None:
            raise _NotHere
        mark = event.start_mark
        if kind is MappingStartEvent:
            mapping = Mapping(mark.line + 1, mark.column + 1, {})
            self._fill(mapping.entries, depth + 1)
            return mapping
        if kind is SequenceStartEvent:
            parts: list[Node] = []
            while not isinstance(event := self._event(), CollectionEndEvent):
                parts.append(_written(self._node(event, depth + 1)))
            return Sequence(mark.line + 1, mark.column + 1, parts)
        raise _NotHere

    def _fill(self, entries: dict[str, tuple[Scalar, Node]], depth: int) -> None:
        get = self._event
        while type(event := get()) is ScalarEvent:
            self._left -= 1
            key = _scalar(event)
            if event.anchor is not None or key.text in entries:
                raise _NotHere
            value = self._node(get(), depth)
            if _is_blank(value):
                self._place_after(key, value)
            entries[key.text] = (key, value)
        if not isinstance(event, CollectionEndEvent):
            raise _NotHere

    def _place_after(self, key: Scalar, value: Node) -> None:
        """Nothing is written for *value*: its place is right after the colon of *key*."""
        colon = key.column - 1 + len(key.text)
        if not self._lines[key.line - 1].startswith(f"{key.text}:", key.column - 1):
            raise _NotHere
        value.line, value.column = key.line, colon + 2


def _is_blank(node: Node) -> bool:
    return type(node) is Scalar and node.plain and not node.text


def _written(node: Node) -> Node:
    """*node*, unless nothing is written there: only the composer knows the place of that."""
    if _is_blank(node):
        raise _NotHere
    return node


def _scalar(event: Any) -> Scalar:
    if event.tag is not None:
        raise _NotHere
    mark, style = event.start_mark, event.style
    plain, quoted = not style, style in ("'", '"')
    return Scalar(mark.line + 1, mark.column + 1, event.value, plain, quoted)
