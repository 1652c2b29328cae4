"""Strings that a regular expression was written to find, made from its own parse tree.

Every alternative of every branch stands in at least one of them. Looks ahead and behind that
deny something add nothing; whether a string is found is for the pattern to say.
"""

import re
from collections.abc import Iterator, Sequence
from re import _parser as parser  # type: ignore[attr-defined]  # there is no public parse tree
from typing import Any

OPAQUE = "zu"
"""What stands for any word: it means nothing in any list."""

Tree = Sequence[tuple[Any, Any]]
Chosen = dict[int, int]


def samples(pattern: re.Pattern[str]) -> Iterator[str]:
    """At least one string for each alternative in *pattern*."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    yield written(tree, {})
    for route in routes(tree):
        yield written(tree, route)


def routes(tree: Tree) -> Iterator[Chosen]:
    """For each alternative of each branch in *tree*, the choices that lead to it."""
    for kind, value in tree:
        name = str(kind)
        if name == "BRANCH":
            for number, part in enumerate(value[1]):
                yield {id(value): number}
                for route in routes(part):
                    yield {id(value): number, **route}
        elif name in ("MAX_REPEAT", "MIN_REPEAT"):
            if value[0] == 0:
                yield {id(value): 1}
            for route in routes(value[2]):
                yield {id(value): 1, **route}
        elif name == "SUBPATTERN":
            yield from routes(value[3])


def written(tree: Tree, chosen: Chosen) -> str:
    return "".join(_one(str(kind), value, chosen) for kind, value in tree)


def _one(name: str, value: Any, chosen: Chosen) -> str:
    match name:
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL" | "ANY":
            return OPAQUE[0]
        case "IN":
            return _in(value)
        case "BRANCH":
            return written(value[1][chosen.get(id(value), 0)], chosen)
        case "MAX_REPEAT" | "MIN_REPEAT":
            least, most, part = value
            times = max(least, min(int(most), chosen.get(id(value), 0)))
            return written(part, chosen) * times
        case "SUBPATTERN":
            return written(value[3], chosen)
        case "ASSERT":
            return written(value[1], chosen) if value[0] < 0 else ""
        case "ASSERT_NOT" | "AT":
            return ""
    raise ValueError(f"what {name} finds is not known here")


def _in(members: Sequence[tuple[Any, Any]]) -> str:
    """A sign of a set: a letter where it has one."""
    kinds = [str(kind) for kind, _ in members]
    if kinds[0] == "NEGATE":
        return OPAQUE[0]
    for kind, value in members:
        match str(kind):
            case "CATEGORY":
                if "NOT" in str(value):
                    return OPAQUE[0]
                return {"WORD": "z", "DIGIT": "1", "SPACE": " "}[str(value).rsplit("_", 1)[1]]
            case "LITERAL":
                return chr(value)
            case "RANGE":
                return chr(value[0])
    raise ValueError("an empty set")
