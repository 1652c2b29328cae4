"""What the small tables came to, for the marks: an older page put back in them is noticed.

SQLCipher takes an older page for a good one. In the log the chain shows it, in the steps their
numbers, in indexed tables the index; intakes count their revisions in ``meta``. What is left
are rows that are changed in place: they are few, and looked at as a whole.
"""

from typing import Any, Final

from screenapp.digest import sha256
from screenapp.vault.crypto.aead import framed
from screenapp.vault.store import migrations
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql.keeping import SMALL_TABLES

BYTES: Final = 32


def small(connection: Connection) -> bytes:
    """The schema's version in one byte, then a digest of every row of the small tables.

    Empty for a store of an older schema, whose tables have other columns: not known there.
    """
    if migrations.version(connection) < len(migrations.MIGRATIONS):
        return b""
    parts = []
    for name, table in SMALL_TABLES.items():
        rows = connection.execute(table).all()
        parts.append(framed(name, len(rows)))
        parts += map(_canonical, rows)
    return bytes([migrations.version(connection) % 256]) + sha256(*parts)[: BYTES - 1]


def differs(connection: Connection, marked: bytes) -> bool:
    """Whether the small tables are not as *marked*; False when that cannot be compared."""
    if not any(marked) or marked[0] != migrations.version(connection) % 256:
        return False
    return small(connection) != marked


def _canonical(row: Any) -> bytes:
    return framed(
        *(value if isinstance(value, bytes) else f"{type(value).__name__} {value}" for value in row)
    )
