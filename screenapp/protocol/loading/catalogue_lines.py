"""What is wrong in a PO file, line by line, before anybody uses its words.

What reads catalogues (polib) forgives a text without an end and takes the last of two texts
of one path; whoever translates would never hear of it, and a person would read the wrong words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from screenapp.protocol.diagnostics import Fault, in_order
from screenapp.protocol.loading.node_reader import LONGEST_TEXT

_LINE: Final = re.compile(r'\s*(?:(msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)\s+)?(?=")')
_BARE: Final = re.compile(r"\s*(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)\s*$")
_SILENT: Final = re.compile(r"\s*(?:#.*)?$")
_TEXT: Final = re.compile(r'"((?:[^"\\]|\\.)*)("?)')
_ESCAPE: Final = re.compile(r"\\(.)")
_ESCAPES: Final = frozenset('abfnrtv"\\')
BROKEN: Final = frozenset({"not-a-catalogue", "unclosed-text"})
"""Codes of faults after which a file has no words that anybody can use."""
_LANGUAGE: Final = re.compile(r"Language:\s*([A-Za-z0-9@_-]+)")


@dataclass(slots=True)
class _Entry:
    """The entry that is being read; ``length`` is that of the text that is being read."""

    key: str = ""
    path: str | None = None
    path_at: tuple[int, int] = (1, 1)
    header: bool = False
    length: int = 0
    at: tuple[int, int] = (1, 1)
    told: bool = False


@dataclass(slots=True)
class _Catalogue:
    path: Path
    entry: _Entry = field(default_factory=_Entry)
    seen: set[str] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, at: tuple[int, int], code: str, message: str, text: str = "") -> None:
        self.faults.append(
            Fault(
                path=str(self.path),
                line=at[0],
                column=at[1],
                code=code,
                message=message,
                text=text,
            )
        )


def catalogue_faults(data: bytes, path: Path) -> tuple[Fault, ...]:
    """Every fault of the PO file with the bytes *data* that its lines show; bytes that are no
    text at all show none. Never raises."""
    lines = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").split("\n")
    found = _Catalogue(path)
    for number, line in enumerate(lines, 1):
        if _SILENT.match(line):
            continue
        begin = _LINE.match(line)
        if begin is None:
            message = "this is no line of a PO file; write msgctxt, msgid or msgstr and a text"
            bare = " in quotes on the same line" if _BARE.match(line) else ""
            at = number, len(line) - len(line.lstrip()) + 1
            found.fault(at, "not-a-catalogue", message + bare, line.strip())
            continue
        _take(found, number, line, begin)
    _end_of_path(found)
    return in_order(found.faults)


def _take(found: _Catalogue, number: int, line: str, begin: re.Match[str]) -> None:
    at = number, begin.end() + 1
    if begin[1]:
        _begin(found, begin[1], at)
    text = _text(found, at, line)
    if text is None:
        return
    entry = found.entry
    if entry.key == "msgctxt":
        entry.path = (entry.path or "") + text
    elif entry.key == "msgid" and text:
        entry.header = False
    elif entry.key == "msgstr" and entry.header:
        _language(found, at, text)
    entry.length += len(_ESCAPE.sub("x", text))
    if entry.length > LONGEST_TEXT and not entry.told:
        entry.told = True
        message = f"this text is longer than {LONGEST_TEXT} characters; shorten it"
        found.fault(entry.at, "too-long", message, entry.path or "")


def _begin(found: _Catalogue, key: str, at: tuple[int, int]) -> None:
    before = found.entry
    if key == "msgctxt":
        _end_of_path(found)
        found.entry = _Entry(path_at=at)
    elif key == "msgid":
        if before.key == "msgctxt":
            _end_of_path(found)
        else:
            found.entry = _Entry(header=True)
    entry = found.entry
    entry.key, entry.at, entry.length, entry.told = key, at, 0, False


def _end_of_path(found: _Catalogue) -> None:
    """The path of an entry is read: it may not have been met before."""
    entry = found.entry
    if entry.key != "msgctxt" or entry.path is None:
        return
    if entry.path in found.seen:
        message = f"`{entry.path}` is translated twice in this file; delete one of the two"
        found.fault(entry.path_at, "id-used-twice", message, entry.path)
    found.seen.add(entry.path)


def _text(found: _Catalogue, at: tuple[int, int], line: str) -> str | None:
    """What stands between the quotation marks that begin at *at*; None beside a fault."""
    number, column = at
    match = _TEXT.match(line, column - 1)
    if match is None or not match[2]:
        message = 'this text has no end; close it with `"` on the same line'
        found.fault(at, "unclosed-text", message, line[column - 1 :])
        return None
    if rest := line[match.end() :].strip():
        behind = number, line.index(rest, match.end()) + 1
        message = 'nothing follows a text on its line; write `\\"` for a quotation mark in it'
        found.fault(behind, "not-a-catalogue", message, rest)
        return None
    for escape in _wrong_escapes(match[1]):
        place = number, column + 1 + escape.start()
        message = f"`{escape[0]}` means nothing here; write `\\\\` for a backslash"
        found.fault(place, "not-a-catalogue", message, escape[0])
    return match[1]


def _wrong_escapes(text: str) -> Iterator[re.Match[str]]:
    return (escape for escape in _ESCAPE.finditer(text) if escape[1] not in _ESCAPES)


def _language(found: _Catalogue, at: tuple[int, int], text: str) -> None:
    named = _LANGUAGE.match(text)
    if named is None or same_language(named[1], found.path.stem):
        return
    message = (
        f"this file says that it is in `{named[1]}`, and its name says `{found.path.stem}`;"
        " nobody can tell which it is: change one of the two"
    )
    found.fault((at[0], at[1] + 1), "other-language", message, named[1])


def same_language(one: str, other: str) -> bool:
    """Whether two codes can be of one text: `es` and `es-MX`, never `es-ES` and `es-MX`."""
    first, second = (re.split("[-_@]", code.lower()) for code in (one, other))
    shorter = min(len(first), len(second))
    return first[:shorter] == second[:shorter]
