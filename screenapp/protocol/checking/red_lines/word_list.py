"""A pattern that is held only against texts that have a piece of it in them.

Most texts say nothing that a list is about, and a list of some hundred alternatives takes its time
over each. The pieces come from the pattern's own parse tree, so they know all that it knows: where
none of them stands in a text, the pattern cannot find anything there. A pattern is prepared when
the first text has a piece of it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, Final

try:
    from re import _parser  # type: ignore[attr-defined]  # there is no public parse tree
except ImportError:  # a Python without it: every text is held against every pattern
    _parser = None

Pieces = frozenset[str]
Way = tuple[tuple[str, ...], ...]
Tree = Sequence[tuple[Any, Any]]

_DOTS: Final = {0x130: "i", 0x131: "i"}
"""İ and ı are an i to a pattern that takes no heed of capitals, and to `str.casefold` are not."""

_WITHOUT_WIDTH: Final = ("ASSERT", "ASSERT_NOT", "AT")
_REPEATED: Final = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")


def plain(text: str) -> str:
    """*text* letter by letter, so that two that a pattern takes for one another are the same."""
    return (text if text.isascii() else text.translate(_DOTS)).casefold()


class WordList:
    """What a `re.Pattern` is to texts, with its pieces.

    Where a method is given ``plain``, that is `plain` of the text, and it is looked at first.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        """For each alternative, all that its matches have a piece of, what is rarest first."""
        if _parser is None:
            return ()
        tree = list(_parser.parse(self.pattern, self.flags))
        needed = [sorted(_needed(part), key=_rarity, reverse=True) for part in _alternatives(tree)]
        return tuple(tuple(tuple(_without_longer(one)) for one in way) for way in needed)

    @cached_property
    def looked_for(self) -> dict[str, list[Way]]:
        """What is looked for first, and the rest of the alternatives that it stands for; nothing
        where an alternative can do without any piece."""
        if not all(self.ways):
            return {}
        found: dict[str, list[Way]] = {}
        first = _without_longer(piece for way in self.ways for piece in way[0])
        for rarest, *rest in self.ways:
            for short in (one for one in first if any(one in piece for piece in rarest)):
                found.setdefault(short, []).append(tuple(rest))
        return found

    def may_be_in(self, plain: str) -> bool:
        """False only where no text of which *plain* is made has a match."""
        looked_for = self.looked_for
        for piece, ways in looked_for.items():
            if piece in plain and any(_all_in(way, plain) for way in ways):
                return True
        return not looked_for

    def search(self, text: str, plain: str | None = None) -> re.Match[str] | None:
        if plain is not None and not self.may_be_in(plain):
            return None
        return self.compiled.search(text)

    def finditer(self, text: str, plain: str | None = None) -> Iterator[re.Match[str]]:
        if plain is not None and not self.may_be_in(plain):
            return iter(())
        return self.compiled.finditer(text)

    def sub(self, instead: str, text: str, plain: str | None = None) -> str:
        if plain is not None and not self.may_be_in(plain):
            return text
        return self.compiled.sub(instead, text)


def _all_in(way: Way, plain: str) -> bool:
    """Whether *plain* has a piece of each of *way*."""
    for pieces in way:
        for piece in pieces:
            if piece in plain:
                break
        else:
            return False
    return True


def _alternatives(tree: Tree) -> list[Tree]:
    """The trees of which a match is one: those of *tree*'s only branch, or *tree* itself."""
    whole = [part for part in tree if str(part[0]) not in _WITHOUT_WIDTH]
    if len(whole) != 1:
        return [tree]
    ((kind, value),) = whole
    match str(kind):
        case "SUBPATTERN":
            return _alternatives(value[3])
        case "BRANCH":
            return [list(part) for part in value[1]]
        case _:
            return [tree]


def _needed(tree: Tree) -> list[Pieces]:
    """Sets of pieces: whatever *tree* matches has one of each."""
    needed: list[Pieces] = []
    run = ""
    for kind, value in tree:
        if str(kind) == "LITERAL":
            run += plain(chr(value))
            continue
        needed += [frozenset((run,))] if run else []
        run = ""
        needed += _of(str(kind), value)
    return [*needed, frozenset((run,))] if run else needed


def _of(kind: str, value: Any) -> list[Pieces]:
    """What one part of a tree cannot do without. A kind that is not known here needs nothing."""
    if kind == "BRANCH":
        each = [max(_needed(part), key=_rarity, default=None) for part in value[1]]
        known = [part for part in each if part is not None]
        return [frozenset().union(*known)] if len(known) == len(each) else []
    if kind == "SUBPATTERN":
        return _needed(value[3])
    if kind == "ATOMIC_GROUP":
        return _needed(value)
    if kind in _REPEATED and value[0] > 0:
        return _needed(value[2])
    return []


def _rarity(pieces: Pieces) -> tuple[int, int]:
    return min(map(len, pieces)), -len(pieces)


def _without_longer(pieces: Iterable[str]) -> list[str]:
    """*pieces* without those that have another of them in them."""
    every = sorted(set(pieces), key=lambda piece: (len(piece), piece))
    return [one for one in every if not any(o in one for o in every if o != one)]
