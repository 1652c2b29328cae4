"""All of YAML, by way of ruamel.yaml's events, with every limit held while they come.

It reads what libyaml did not: a file with a fault, whose place and words come from here, and
every file where there is no libyaml.
"""

import io
from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from screenapp.protocol.diagnostics import Fault
from screenapp.protocol.loading.nodes import Mapping, Mark, Node, ReadResult, Scalar, Sequence

MOST_FAULTS = 1_000
"""After so many the rest of a file is not read."""


class _Stop(Exception):
    """Reading cannot go on; the fault has been noted."""


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    node: Sequence | Mapping
    key: Scalar | None = None


class Composer:
    """Builds nodes from parser events, so that no limit is passed before it is noticed."""

    def __init__(self, name: str, *, deepest: int, most: int) -> None:
        self._name = name
        self._deepest = deepest
        self._most = most
        self._faults: list[Fault] = []
        self._root: Node | None = None
        self._open: list[_Open] = []
        self._nodes = 0
        self._documents = 0

    def compose(self, text: str, begin: str = "`protocol:`") -> ReadResult:
        """*begin* is how a file that is empty may begin, in words."""
        try:
            for event in YAML(typ="safe", pure=True).parse(io.StringIO(text)):
                self._take(event)
        except _Stop:
            return ReadResult(faults=self._faults)
        except MarkedYAMLError as error:
            return ReadResult(faults=[*self._faults, self._syntax(error)])
        except (YAMLError, ValueError, TypeError, LookupError, AttributeError, AssertionError):
            # The pure parser of ruamel.yaml trips over some broken input with errors of its own.
            message = "this is not YAML; compare it with a good file"
            return ReadResult(
                faults=[*self._faults, self._told(Mark(1, 1), "yaml-syntax", message)]
            )
        if self._root is None and not self._faults:
            self._fault(Mark(1, 1), "empty-file", f"the file is empty; begin with {begin}")
        return ReadResult(root=self._root, faults=self._faults)

    def _take(self, event: Event) -> None:
        mark = _mark(event)
        if isinstance(event, DocumentStartEvent):
            self._document(event, mark)
        elif isinstance(event, AliasEvent):
            self._fault(
                mark, "yaml-alias", "aliases are not read; write the value out", f"*{event.anchor}"
            )
            self._add(Scalar(mark.line, mark.column, "", plain=True, unread=True))
        elif isinstance(event, CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, ScalarEvent | SequenceStartEvent | MappingStartEvent):
            self._refuse_properties(event, mark)
            self._add(self._node(event, mark))

    def _document(self, event: DocumentStartEvent, mark: Mark) -> None:
        self._documents += 1
        if event.tags:
            message = "`%TAG` is not read; delete the line"
            self._fault(Mark(1, 1), "yaml-tag", message, "%TAG")
        if self._documents > 1:
            message = "a file holds one document; delete `---` and what follows it"
            self._fault(mark, "second-document", message, "---")
            raise _Stop

    def _refuse_properties(
        self, event: ScalarEvent | SequenceStartEvent | MappingStartEvent, mark: Mark
    ) -> None:
        if event.anchor is not None:
            message = f"anchors are not read; delete `&{event.anchor}`"
            self._fault(mark, "yaml-anchor", message, f"&{event.anchor}")
        if getattr(event, "tag", None) is not None:
            message = f"tags are not read; delete `{event.tag}`"
            self._fault(mark, "yaml-tag", message, str(event.tag))

    def _node(
        self, event: ScalarEvent | SequenceStartEvent | MappingStartEvent, mark: Mark
    ) -> Node:
        self._nodes += 1
        if self._nodes > self._most:
            message = f"the file holds more than {self._most} values; split it"
            self._fault(mark, "too-large", message)
            raise _Stop
        if isinstance(event, ScalarEvent):
            style = event.style
            return Scalar(
                mark.line, mark.column, event.value, plain=style is None, quoted=style in ("'", '"')
            )
        if len(self._open) >= self._deepest:
            message = f"this lies more than {self._deepest} levels deep; make the condition flatter"
            self._fault(mark, "too-deep", message)
            raise _Stop
        if isinstance(event, SequenceStartEvent):
            return Sequence(mark.line, mark.column, [])
        return Mapping(mark.line, mark.column, {})

    def _add(self, node: Node) -> None:
        if not self._open:
            self._root = node
        else:
            self._put(self._open[-1], node)
        if not isinstance(node, Scalar):
            self._open.append(_Open(node))

    def _put(self, parent: _Open, node: Node) -> None:
        match parent.node:
            case Sequence(parts=parts):
                parts.append(node)
            case Mapping() if parent.key is None:
                parent.key = self._key(node)
            case Mapping(entries=entries) if parent.key is not None:
                self._entry(entries, parent.key, node)
                parent.key = None

    def _key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            return node
        self._fault(node, "key-not-a-word", "a key is one word, not a list or an object")
        return Scalar(node.line, node.column, f"\0{self._nodes}", plain=True)

    def _entry(self, entries: dict[str, tuple[Scalar, Node]], key: Scalar, node: Node) -> None:
        if key.text in entries:
            first = entries[key.text][0]
            message = f"`{key.text}` already stands on line {first.line}; keep one of the two"
            self._fault(key, "duplicate-key", message, key.text)
            return
        if isinstance(node, Scalar) and node.plain and not node.text:
            # Nothing is written: the fault belongs to the key, not to whatever comes next.
            node.line, node.column = key.line, key.column + len(key.text) + 1
        entries[key.text] = (key, node)

    def _syntax(self, error: MarkedYAMLError) -> Fault:
        at = error.problem_mark or error.context_mark
        mark = Mark(1, 1) if at is None else Mark(at.line + 1, at.column + 1)
        problem = " ".join(str(error.problem or error.context or "unreadable").split())
        advice = "check indentation, quotes and brackets"
        return self._told(mark, "yaml-syntax", f"this is not YAML ({problem}); {advice}")

    def _fault(self, mark: Mark, code: str, message: str, text: str = "") -> None:
        self._faults.append(self._told(mark, code, message, text))
        if len(self._faults) >= MOST_FAULTS:
            raise _Stop

    def _told(self, mark: Mark, code: str, message: str, text: str = "") -> Fault:
        return Fault(
            path=self._name,
            line=mark.line,
            column=mark.column,
            code=code,
            message=message,
            text=text,
        )


def _mark(event: Event) -> Mark:
    at = event.start_mark
    return Mark(1, 1) if at is None else Mark(at.line + 1, at.column + 1)
