"""Where each part of a protocol stands in its file."""

from typing import TypeVar

from screenapp.protocol.loading.nodes import Mapping, Mark, Node
from screenapp.protocol.model import Condition, TriggerIs

T = TypeVar("T")

_UNCLEAR = "\0"


class Places:
    """The node of every part, by identity: parts that say the same may stand in two places.

    Parts are kept alive here, so that no identity is ever given out twice. ``unclear_items``
    and ``unclear_measures`` are ids of parts that could not be read to the end.
    """

    def __init__(self) -> None:
        self._nodes: dict[int, tuple[object, Node]] = {}
        self._unclear = 0
        self.unclear_items: set[str] = set()
        self.unclear_measures: set[str] = set()

    def put(self, part: T, node: Node) -> T:
        self._nodes[id(part)] = (part, node)
        return part

    def unclear(self, node: Node) -> Condition:
        """A stand-in for a condition that could not be read: a trigger nobody can receive."""
        self._unclear += 1
        return self.put(TriggerIs(trigger=f"{_UNCLEAR}{self._unclear}"), node)

    def of(self, part: object) -> Node:
        """The node of *part*."""
        return self._nodes[id(part)][1]

    def value(self, part: object, *keys: str) -> Node:
        """The value of the first of *keys* that *part* writes, or the part itself."""
        node = self.of(part)
        if isinstance(node, Mapping):
            for key in keys:
                found = node.get(key)
                if found is not None:
                    return found
        return node

    def key(self, part: object, key: str) -> Mark:
        """The place of the word *key* in *part*."""
        node = self.of(part)
        return node.key(key) if isinstance(node, Mapping) else node


def is_unclear(condition: Condition) -> bool:
    """True for the stand-in of a condition that could not be read."""
    return isinstance(condition, TriggerIs) and condition.trigger.startswith(_UNCLEAR)
