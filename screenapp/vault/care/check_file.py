"""Looking at the file of a store through one connection: pages, trees and links between rows."""

import re
from collections.abc import Iterator

from screenapp.vault.model import Finding, FindingKind
from screenapp.vault.store.connection import Connection


def check_pages(connection: Connection) -> tuple[Finding, ...]:
    """The three checks within one read, so that no writer moves the pages.

    See docs/design/vault.md, Checks.
    """
    found = list(sealed_pages(connection))
    if not found:
        found += structure(connection)
    found += links(connection)
    return tuple(found)


def sealed_pages(connection: Connection) -> Iterator[Finding]:
    """Pages that are not as they were written."""
    # A first read takes the shared lock; the cipher's check takes none by itself.
    connection.execute("SELECT count(*) FROM sqlite_master").scalar()
    for row in connection.execute("PRAGMA cipher_integrity_check").all():
        yield Finding(kind=FindingKind.PAGES_DAMAGED, record=_page_of(str(row[0])))


def structure(connection: Connection, table: str | None = None) -> Iterator[Finding]:
    """Trees and indexes that do not agree, of the whole store or of one *table*."""
    wanted = f'("{table}")' if table else ""
    for row in connection.execute(f"PRAGMA integrity_check{wanted}").all():
        if row[0] != "ok":
            yield Finding(kind=FindingKind.INDEXES_DISAGREE, record=str(row[0])[:120])


def links(connection: Connection) -> Iterator[Finding]:
    """Rows that point to rows that are not there; one finding for each table."""
    rows = connection.execute("PRAGMA foreign_key_check").all()
    for table in dict.fromkeys(str(row[0]) for row in rows):
        yield Finding(kind=FindingKind.LINKS_BROKEN, record=table)


def tables(connection: Connection) -> tuple[str, ...]:
    """The names of all tables."""
    wanted = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    return tuple(str(row[0]) for row in connection.execute(wanted).all())


def rows_of(connection: Connection, table: str) -> int:
    """How many rows *table*, one of `tables`, has."""
    # By its name in the file: a program may be newer than what it looks at.
    named = table.replace('"', '""')
    counted = f'SELECT count(*) FROM "{named}"'  # noqa: S608  # the name of one of our tables
    return int(connection.execute(counted).scalar_one())


def _page_of(told: str) -> str:
    number = re.search(r"\d+", told)
    return f"page {number[0]}" if number else "a page"
