"""Whether two stores hold the same rows: read in portions, row for row.

For a copy and the store it was made from. What is only ever added to (steps, log, protocols) may
have grown since, and is compared as far as the copy goes; what was deleted since is missing in
the store, and its changes tell that something was.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final

from screenapp.digest import sha256
from screenapp.vault.care.check_file import rows_of, tables
from screenapp.vault.errors import StoreDamaged
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import Store
from screenapp.vault.store.sql import keeping

ADDED_TO: Final = ("audit", "events", "heads", "protocols")
"""Tables whose rows are never changed in place."""
_AT_A_TIME: Final = 500

Told = Callable[[float], None]
Rows = dict[tuple[Any, ...], tuple[Any, ...]]
"""Rows by their primary key, in its order."""


def require_same_additions(copy: Store, source: Store, changes: int, told: Told) -> None:
    """Compare what is only added to; *changes* are the store's when it was copied.

    *told* hears which share is done.

    Raises: StoreDamaged: a row of the copy is not that of the store.
    """
    names = [name for name in copy.read(tables) if name in ADDED_TO]
    total = sum(copy.read(partial(rows_of, table=name)) for name in names) or 1
    done = 0
    for name in names:
        for rows in _portions(copy.read, name):
            first, *_, last = (*rows, *rows)
            present = source.read(partial(_between, table=name, first=first, last=last))
            if _differs(rows, present, source, changes):
                raise StoreDamaged
            done += len(rows)
            told(min(1.0, done / total))


def same_rows(one: Connection, other: Connection, but: frozenset[str], told: Told) -> bool:
    """Whether two stores at rest hold the same rows, in all tables *but* those."""
    names = [name for name in tables(one) if name not in but]
    for at, name in enumerate(names):
        if _digest(one, name) != _digest(other, name):
            return False
        told((at + 1) / len(names))
    return True


def _differs(rows: Rows, present: Rows, source: Store, changes: int) -> bool:
    """Whether *rows* of a copy are not those *present* in its store, but for what was deleted."""
    if any(key in present and present[key] != row for key, row in rows.items()):
        return True
    if all(key in present for key in rows):
        return False
    now: int = source.read(lambda connection: connection.execute(keeping.CHANGES).scalar_one())
    return now == changes


def _portions(read: Callable[[Callable[[Connection], Rows]], Rows], table: str) -> Iterator[Rows]:
    after: tuple[Any, ...] = ()
    while rows := read(partial(_after, table=table, key=after)):
        yield rows
        *_, after = rows


def _after(connection: Connection, *, table: str, key: tuple[Any, ...]) -> Rows:
    names, marks = _key_of(connection, table)
    where = f"WHERE ({names}) > ({marks})" if key else ""
    wanted = f'SELECT {names}, * FROM "{table}" {where} ORDER BY {names} LIMIT {_AT_A_TIME:d}'  # noqa: S608  # names of our tables
    return _rows(connection, wanted, key, marks)


def _between(
    connection: Connection, *, table: str, first: tuple[Any, ...], last: tuple[Any, ...]
) -> Rows:
    names, marks = _key_of(connection, table)
    where = f"({names}) >= ({marks}) AND ({names}) <= ({marks})"
    wanted = f'SELECT {names}, * FROM "{table}" WHERE {where} ORDER BY {names}'  # noqa: S608  # names of our tables
    return _rows(connection, wanted, (*first, *last), marks)


def _rows(connection: Connection, wanted: str, values: tuple[Any, ...], marks: str) -> Rows:
    width = marks.count("?")
    found = (tuple(row) for row in connection.driver.execute(wanted, values))
    return {row[:width]: row[width:] for row in found}


def _key_of(connection: Connection, table: str) -> tuple[str, str]:
    """The columns of the primary key of *table*, and as many places for values."""
    columns = connection.execute(f'PRAGMA table_info("{table}")').all()
    own = sorted((row["pk"], row["name"]) for row in columns if row["pk"])
    return ", ".join(f'"{name}"' for _, name in own), ", ".join("?" for _ in own)


def _digest(connection: Connection, table: str) -> bytes:
    digest = b""
    for rows in _portions(lambda work: work(connection), table):
        digest = sha256(digest, repr(rows).encode("utf-8", "surrogatepass"))
    return digest
