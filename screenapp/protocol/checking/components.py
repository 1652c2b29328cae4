"""Tangles in a graph: Tarjan's strongly connected components, without recursion."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

N = TypeVar("N", bound=Hashable)


def components(graph: Mapping[N, Sequence[N]]) -> list[list[N]]:
    """Groups of nodes that all reach each other; a node alone is a group of one."""
    search = _Search(graph)
    for node in graph:
        search.visit(node)
    return search.found


class _Search(Generic[N]):
    def __init__(self, graph: Mapping[N, Sequence[N]]) -> None:
        self._graph = graph
        self._number: dict[N, int] = {}
        self._low: dict[N, int] = {}
        self._waiting: list[N] = []
        self._inside: set[N] = set()
        self.found: list[list[N]] = []

    def visit(self, start: N) -> None:
        """Number everything that *start* reaches and was not numbered yet."""
        if start in self._number:
            return
        work = [(start, self._enter(start))]
        while work:
            node, rest = work[-1]
            for to in rest:
                if to not in self._number:
                    work.append((to, self._enter(to)))
                    break
                if to in self._inside:
                    self._low[node] = min(self._low[node], self._number[to])
            else:
                work.pop()
                self._leave(node)
                if work:
                    parent = work[-1][0]
                    self._low[parent] = min(self._low[parent], self._low[node])

    def _enter(self, node: N) -> Iterator[N]:
        self._number[node] = self._low[node] = len(self._number)
        self._waiting.append(node)
        self._inside.add(node)
        return iter(self._graph.get(node, ()))

    def _leave(self, node: N) -> None:
        if self._low[node] != self._number[node]:
            return
        group: list[N] = []
        while not group or group[-1] != node:
            group.append(self._waiting.pop())
            self._inside.discard(group[-1])
        self.found.append(group)
