"""From the bytes of a file to rows of text: letters, separators, quotation marks. No vault."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from screenapp import plain_file
from screenapp.workflow.directory.columns import COLUMNS, NEEDED, FieldFault, cleaned
from screenapp.workflow.directory.troubles import ListFault, ListTrouble

MOST_MEGABYTES: Final = 16
MOST_ROWS: Final = 20_000
_MEGABYTE: Final = 1 << 20
_SEPARATORS: Final = ",;\t"
_LOOKED_AT: Final = 4096


class Letters(Enum):
    """In which letters a file is said to be written; TOLD: it tells itself, as UTF does."""

    TOLD = "told"
    CP1252 = "cp1252"
    BIG5 = "big5"


class FileTrouble(Exception):
    """The file as a whole cannot be read; carries its one fault."""

    def __init__(self, trouble: ListTrouble, *values: str, row: int = 0) -> None:
        super().__init__(trouble.value)
        self.fault = ListFault(trouble=trouble, row=row, values=values)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFile:
    """A list as it was read: ``rows`` with the number that a spreadsheet gives each."""

    columns: tuple[str, ...]
    rows: tuple[tuple[int, list[str]], ...]


def file_bytes(path: Path) -> bytes:
    """What *path* holds. Raises: FileTrouble; of a file that is too large little is read."""
    try:
        if path.stat().st_size > MOST_MEGABYTES * _MEGABYTE:
            raise FileTrouble(ListTrouble.TOO_LARGE, str(MOST_MEGABYTES))
        return plain_file.read(path, MOST_MEGABYTES * _MEGABYTE)
    except (OSError, ValueError):
        raise FileTrouble(ListTrouble.NOT_A_FILE) from None


def rows_of(content: bytes, letters: Letters = Letters.TOLD) -> ListFile:
    """Raises: FileTrouble."""
    if len(content) > MOST_MEGABYTES * _MEGABYTE:
        raise FileTrouble(ListTrouble.TOO_LARGE, str(MOST_MEGABYTES))
    text = _text(content, letters)
    if not text.strip():
        raise FileTrouble(ListTrouble.EMPTY)
    first, _, rest = text.partition("\n")
    named = first.strip().casefold()
    skipped = 0
    if named.startswith("sep=") and len(named) == len("sep=,"):
        text, skipped = rest, 1
    separator = _separator(text)
    reader = _read(text, separator)
    columns = _columns(next(reader, (0, []))[1])
    rows: list[tuple[int, list[str]]] = []
    for number, row in reader:
        if not any(map(str.strip, row)):
            continue
        if len(rows) == MOST_ROWS:
            raise FileTrouble(ListTrouble.TOO_MANY_ROWS, str(MOST_ROWS))
        rows.append((number + skipped, row))
    if not rows:
        raise FileTrouble(ListTrouble.EMPTY)
    return ListFile(columns=columns, rows=tuple(rows))


def _text(content: bytes, letters: Letters) -> str:
    """Never a guess between letters that are told apart by their looks alone."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(content, "utf-16")
    start = content[:_LOOKED_AT]
    if b"\x00" in start:
        return _without_mark(content, start)
    if b"\x00" in content:
        raise FileTrouble(ListTrouble.NOT_TEXT)
    if letters is not Letters.TOLD:
        return _decoded(content, letters.value)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        controls = sum(byte < 32 and byte not in b"\t\r\n" for byte in start)
        binary = controls * 50 > len(start)
        trouble = ListTrouble.NOT_TEXT if binary else ListTrouble.ENCODING
        raise FileTrouble(trouble) from None


def _without_mark(content: bytes, start: bytes) -> str:
    """UTF-16 without its mark: the names of the columns leave every other byte zero."""
    for name, zeros, letters in (("utf-16-le", start[1::2], start[0::2]),
                                 ("utf-16-be", start[0::2], start[1::2])):  # fmt: skip
        if zeros[:8] == bytes(8) and 0 not in letters[:8]:
            return _decoded(content, name)
    raise FileTrouble(ListTrouble.NOT_TEXT)


def _decoded(content: bytes, name: str) -> str:
    try:
        text = content.decode(name)
    except UnicodeDecodeError:
        raise FileTrouble(ListTrouble.ENCODING) from None
    if "\x00" in text:
        raise FileTrouble(ListTrouble.NOT_TEXT)
    return text


def _separator(text: str) -> str:
    """The one that makes most known columns of the first row."""
    first = text[:_LOOKED_AT].partition("\n")[0]
    known = set(COLUMNS)

    def fitting(separator: str) -> int:
        return sum(name.strip(' "\r').casefold() in known for name in first.split(separator))

    return max(_SEPARATORS, key=fitting)


def _read(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 0
    while True:
        number += 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise FileTrouble(ListTrouble.QUOTES, row=number) from None
        yield number, row


def _columns(first: list[str]) -> tuple[str, ...]:
    try:
        names = tuple(cleaned("id", name).casefold() for name in first)
    except FieldFault:
        raise FileTrouble(ListTrouble.NO_COLUMNS) from None
    while names and not names[-1]:
        names = names[:-1]
    if not set(NEEDED) & set(names):
        raise FileTrouble(ListTrouble.NO_COLUMNS)
    for name in names:
        if name not in COLUMNS:
            raise FileTrouble(ListTrouble.UNKNOWN_COLUMN, name[:40], ", ".join(COLUMNS))
        if names.count(name) > 1:
            raise FileTrouble(ListTrouble.TWICE_A_COLUMN, name)
    if not set(NEEDED) <= set(names):
        raise FileTrouble(ListTrouble.NO_COLUMNS)
    return names
