"""The everyday part of YAML, read line by line and several times faster than all of it.

Protocols are written in block mappings and lists, flow collections, and plain or quoted
values on one line. Whatever else a file holds (anchors, tags, multi-line values outside of
blocks, odd spacing, mistakes) makes `read` give None, and the full parser of ruamel.yaml
decides. A test holds both to the same nodes at the same places.
"""

import re
from bisect import bisect_right
from typing import Final

from screenapp.protocol.loading.nodes import Mapping, Node, Scalar, Sequence

_LINE: Final = re.compile(r"( *)([^\n]*)")
# A plain word as key, and what follows its colon.
_KEY: Final = re.compile(r"([A-Za-z_][A-Za-z0-9_-]*):(?: +|$)")
# One plain value up to the end of the line or a comment. It may hold ':' and '#' only inside words.
_PLAIN: Final = re.compile(
    r"(?![-?:](?:\s|$))[^\s\[\]{},#&*!|>'\"%@`](?:[^\s:#]|:(?=\S)|(?<=\S)#|[ ]+(?=[^\s#:]|:\S))*"
)
_END: Final = re.compile(r"[ ]*(?:[ ]#[^\n]*)?$")
_SINGLE: Final = re.compile(r"'((?:[^'\n]|'')*)'")
_DOUBLE: Final = re.compile(r'"((?:[^"\\\n]|\\["\\/])*)"')
_ESCAPE: Final = re.compile(r"\\(.)")
_BLOCK: Final = re.compile(r"([|>])([-+]?)$")
_FLOW_SPACE: Final = re.compile(r"(?:[ \n]+|(?<=[ \n])#[^\n]*)*")
_FLOW_PLAIN: Final = re.compile(
    r"(?![-?:](?:[\s,\[\]{}]|$))[^\s\[\]{},#&*!|>'\"%@`?:]"
    r"(?:[^\s\[\]{},:#]|:(?=[^\s,\[\]{}])|(?<=\S)#|[ ]+(?=[^\s\[\]{},:#]))*"
)


class _NotEveryday(Exception):
    """Something that the full parser has to decide."""


def read(text: str, *, deepest: int, most: int) -> Node | None:
    """The document in *text*, or None where it is more than everyday YAML.

    *deepest* and *most* are the limits of levels and of values.
    """
    if "\t" in text or "\r" in text or "\u2028" in text or "\u2029" in text or "\x85" in text:
        return None
    try:
        return _Reader(text, deepest, most).document()
    except _NotEveryday:
        return None


class _Reader:
    def __init__(self, text: str, deepest: int, most: int) -> None:
        self._text = text
        self._lines = text.split("\n")
        self._deepest = deepest
        self._left = most
        self._at = 0
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def document(self) -> Node:
        indent = self._next()
        if indent != 0:
            raise _NotEveryday
        node = self._block(0, 1)
        if self._next() is not None:
            raise _NotEveryday
        return node

    def _next(self) -> int | None:
        """The indent of the next line that holds something; blank lines and comments are passed."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            rest = line.lstrip(" ")
            if rest and rest[0] != "#":
                if rest[:3] in ("---", "...") or rest[0] == "%":
                    raise _NotEveryday
                return len(line) - len(rest)
            self._at += 1
        return None

    def _block(self, column: int, depth: int) -> Node:
        """The block collection whose first entry stands at *column* of the line that is next."""
        if depth > self._deepest:
            raise _NotEveryday
        line = self._lines[self._at]
        if line.startswith("- ", column) or line[column:] == "-":
            return self._list(column, depth)
        return self._object(column, depth)

    def _list(self, column: int, depth: int) -> Sequence:
        node = Sequence(self._at + 1, column + 1, [])
        self._count()
        first = True
        while first or self._continues(column):
            line = self._lines[self._at]
            if not (line.startswith("- ", column) or line[column:] == "-"):
                if first:
                    raise _NotEveryday
                break
            first = False
            rest = line[column + 1 :]
            inner = column + 1 + len(rest) - len(rest.lstrip(" "))
            node.parts.append(self._entry(line, inner, column, depth))
        return node

    def _entry(self, line: str, inner: int, column: int, depth: int) -> Node:
        """What stands behind a dash."""
        rest = line[inner:]
        if not rest or rest[0] == "#":
            raise _NotEveryday
        if _KEY.match(rest):
            return self._object(inner, depth + 1)
        if rest.startswith("- ") or rest == "-":
            raise _NotEveryday
        return self._value(line, inner, column, depth)

    def _object(self, column: int, depth: int) -> Mapping:
        if depth > self._deepest:
            raise _NotEveryday
        node = Mapping(self._at + 1, column + 1, {})
        self._count()
        first = True
        while first or self._continues(column):
            line = self._lines[self._at]
            found = _KEY.match(line, column)
            if found is None:
                if first or not line.startswith("- ", column):
                    raise _NotEveryday
                break
            first = False
            key = Scalar(self._at + 1, column + 1, found[1], plain=True)
            self._count()
            if key.text in node.entries or key.text in ("null", "Null", "NULL"):
                raise _NotEveryday
            node.entries[key.text] = (key, self._value_of(line, found, column, depth))
        return node

    def _value_of(self, line: str, key: re.Match[str], column: int, depth: int) -> Node:
        """What stands behind a key's colon, or below it."""
        start = key.end()
        if start < len(line) and line[start] != "#":
            return self._value(line, start, column, depth)
        colon = Scalar(self._at + 1, column + len(key[1]) + 2, "", plain=True)
        self._at += 1
        indent = self._next()
        if indent is None or indent < column:
            self._count()
            return colon
        if indent == column:
            below = self._lines[self._at]
            if below.startswith("- ", column) or below[column:] == "-":
                return self._deeper(column, depth)
            self._count()
            return colon
        return self._deeper(indent, depth)

    def _deeper(self, indent: int, depth: int) -> Node:
        line = self._lines[self._at]
        if line.startswith("- ", indent) or line[indent:] == "-" or _KEY.match(line, indent):
            return self._block(indent, depth + 1)
        raise _NotEveryday

    def _continues(self, column: int) -> bool:
        indent = self._next()
        if indent is None or indent < column:
            return False
        if indent > column:
            raise _NotEveryday
        return True

    def _value(self, line: str, start: int, column: int, depth: int) -> Node:
        """A value that begins at *start* of the line that is next; ends behind it."""
        self._count()
        first = line[start]
        if first in "[{":
            return self._flow(start, column, depth)
        if first in "'\"":
            return self._quoted(line, start)
        if first in "|>":
            return self._folded(line, start, column)
        found = _PLAIN.match(line, start)
        if found is None or not _END.match(line, found.end()):
            raise _NotEveryday
        node = Scalar(self._at + 1, start + 1, found[0], plain=True)
        self._at += 1
        indent = self._next()
        if indent is not None and indent > column:
            raise _NotEveryday
        return node

    def _quoted(self, line: str, start: int) -> Scalar:
        found = (_DOUBLE if line[start] == '"' else _SINGLE).match(line, start)
        if found is None or not _END.match(line, found.end()):
            raise _NotEveryday
        node = Scalar(self._at + 1, start + 1, _unquoted(found), plain=False, quoted=True)
        self._at += 1
        return node

    def _folded(self, line: str, start: int, column: int) -> Scalar:
        """A block of text: its lines are indented evenly and hold no blank line but at the end."""
        found = _BLOCK.match(line[start:].rstrip(" "))
        if found is None or found[2] == "+":
            raise _NotEveryday
        node = Scalar(self._at + 1, start + 1, "", plain=False)
        self._at += 1
        parts: list[str] = []
        indent = -1
        while self._at < len(self._lines):
            line = self._lines[self._at]
            rest = line.lstrip(" ")
            here = len(line) - len(rest)
            if not rest or here <= column:
                break
            if indent < 0:
                indent = here
            if here != indent or rest[0] == "#" or rest != rest.rstrip(" "):
                raise _NotEveryday
            parts.append(rest)
            self._at += 1
        if not parts or not self._ends_block(column):
            raise _NotEveryday
        joined = ("\n" if found[1] == "|" else " ").join(parts)
        ends = found[2] == "-" or self._at >= len(self._lines)
        node.text = joined if ends else joined + "\n"
        return node

    def _ends_block(self, column: int) -> bool:
        """True when nothing that follows could still belong to the block of text."""
        for line in self._lines[self._at :]:
            rest = line.lstrip(" ")
            if rest:
                return len(line) - len(rest) <= column
            if line:
                return False
        return True

    def _flow(self, start: int, column: int, depth: int) -> Node:
        flow = _Flow(self._text, self._starts, self._deepest, self._left)
        node, end = flow.read(self._starts[self._at] + start, depth + 1)
        self._left = flow.left
        self._at = bisect_right(self._starts, end) - 1
        line = self._lines[self._at]
        if not _END.match(line, end - self._starts[self._at]):
            raise _NotEveryday
        self._at += 1
        indent = self._next()
        if indent is not None and indent > column:
            raise _NotEveryday
        return node

    def _count(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise _NotEveryday


class _Flow:
    """Lists and objects in brackets, which may run over several lines."""

    def __init__(self, text: str, starts: list[int], deepest: int, left: int) -> None:
        self._text = text
        self._starts = starts
        self._deepest = deepest
        self.left = left

    def read(self, at: int, depth: int) -> tuple[Node, int]:
        """The node that begins at *at*, and where it ends."""
        first = self._text[at : at + 1]
        self.left -= 1
        if self.left < 0 or depth > self._deepest + (first not in "[{"):
            raise _NotEveryday
        if first == "[":
            return self._list(at, depth)
        if first == "{":
            return self._object(at, depth)
        return self._scalar(at)

    def _list(self, at: int, depth: int) -> tuple[Node, int]:
        node = Sequence(*self._place(at), [])
        at = self._skip(at + 1)
        while self._text[at : at + 1] != "]":
            part, at = self.read(at, depth + 1)
            node.parts.append(part)
            at = self._comma(at, "]")
        return node, at + 1

    def _object(self, at: int, depth: int) -> tuple[Node, int]:
        node = Mapping(*self._place(at), {})
        at = self._skip(at + 1)
        while self._text[at : at + 1] != "}":
            key, at = self._scalar(at)
            if not key.plain or self._text[at : at + 2] not in (": ", ":\n"):
                raise _NotEveryday
            at = self._skip(at + 1)
            if self._text[at : at + 1] in (",", "}"):
                raise _NotEveryday
            value, at = self.read(at, depth + 1)
            self.left -= 1
            if key.text in node.entries:
                raise _NotEveryday
            node.entries[key.text] = (key, value)
            at = self._comma(at, "}")
        return node, at + 1

    def _comma(self, at: int, closing: str) -> int:
        at = self._skip(at)
        first = self._text[at : at + 1]
        if first == closing:
            return at
        if first != ",":
            raise _NotEveryday
        return self._skip(at + 1)

    def _scalar(self, at: int) -> tuple[Scalar, int]:
        line, column = self._place(at)
        first = self._text[at : at + 1]
        if first in ("'", '"'):
            found = (_DOUBLE if first == '"' else _SINGLE).match(self._text, at)
            if found is None or self._text[found.end() : found.end() + 1] == ":":
                raise _NotEveryday
            return Scalar(line, column, _unquoted(found), plain=False, quoted=True), found.end()
        found = _FLOW_PLAIN.match(self._text, at)
        if found is None:
            raise _NotEveryday
        return Scalar(line, column, found[0], plain=True), found.end()

    def _skip(self, at: int) -> int:
        found = _FLOW_SPACE.match(self._text, at)
        return at if found is None else found.end()

    def _place(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._starts, at) - 1
        return line + 1, at - self._starts[line] + 1


def _unquoted(found: re.Match[str]) -> str:
    if found[0][0] == "'":
        return found[1].replace("''", "'")
    return _ESCAPE.sub(r"\1", found[1])
