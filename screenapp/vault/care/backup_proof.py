"""Whether a copy of the store is whole: opened afresh, checked, and compared with the store.

Three connections look at it at once, because much of a copy's time goes into this: one at the
pages, one at the trees, one at the rows. However large it is, all of it is looked at. A copy is
made beside the answers, so that nobody waits for it, and how far it is is told.
"""

import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from screenapp.vault.care import audit
from screenapp.vault.care.background import Progress, WorkStopped
from screenapp.vault.care.check_file import links, rows_of, sealed_pages, structure, tables
from screenapp.vault.care.row_comparison import require_same_additions
from screenapp.vault.errors import StoreDamaged, StoreTrouble
from screenapp.vault.model import Finding
from screenapp.vault.store import table_digest, tidying
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import Store
from screenapp.vault.store.sql import keeping

_CACHE_KIB: Final = 64 * 1024
_COUNTED: Final = ("intakes", "screenings", "facts", "staff")
_PARTS: Final = 3
# How many steps of SQLite's machine lie between two looks at whether to stop.
_LOOK_EVERY: Final = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupContent:
    """By what a copy is compared with its store."""

    pages: int
    changes: int
    head: audit.ChainEnd
    rows: tuple[int, ...]
    small: bytes


def content(connection: Connection) -> BackupContent:
    """What *connection* holds. Events are not counted one by one: their rows are compared."""
    return BackupContent(
        pages=connection.execute("PRAGMA page_count").scalar_one(),
        changes=connection.execute(keeping.CHANGES).scalar_one(),
        head=audit.head(connection, b""),
        rows=tuple(rows_of(connection, table) for table in _COUNTED),
        small=table_digest.small(connection),
    )


def prove(
    copy: Path,
    key: bytes,
    expected: BackupContent,
    progress: Progress,
    stop: Callable[[], bool],
    source: Path | None = None,
) -> None:
    """Look at every page, tree and row of *copy*; compare it with *expected* and with *source*, the
    store that it is of, which may have gone on since.

    It is durable when this returns.

    Raises:
        StoreDamaged: it is not equal to the store. Stopped: *stop* said so.
        OSError: the drive did not take it.
    """
    proof = _Proof(copy, key, expected, progress, stop, source)
    with ThreadPoolExecutor(1 + _PARTS) as pool:
        durable = pool.submit(_sync, copy)
        works = (proof.pages, proof.trees, proof.rows)
        parts = [pool.submit(proof.part, work) for work in works]
    durable.result()
    findings = [finding for part in parts for finding in part.result()]
    tidying.away(copy.with_name(f"{copy.name}-journal"))
    if findings:
        raise StoreDamaged(findings)


class _Proof:
    """Parts of the same work, each on a thread and a connection of its own."""

    def __init__(
        self,
        copy: Path,
        key: bytes,
        expected: BackupContent,
        progress: Progress,
        stop: Callable[[], bool],
        source: Path | None,
    ) -> None:
        self._source = source
        self._copy = copy
        self._key = key
        self._expected = expected
        self._progress = progress
        self._stop = stop
        self._shares: dict[str, float] = {}
        self._telling = threading.Lock()

    def part(self, work: Callable[[Store], list[Finding]]) -> list[Finding]:
        """*work* through a connection of its own. Raises: StoreDamaged, Stopped."""
        store = Store(self._copy, self._key, read_only=True)
        try:
            store.bare(self._listen)
            return work(store)
        except StoreTrouble:
            if self._stop():
                raise WorkStopped from None
            raise
        finally:
            store.close()

    def pages(self, store: Store) -> list[Finding]:
        """Every page is as it was written, and the whole holds what the store held."""
        if store.read(content) != self._expected:
            raise StoreDamaged
        found = store.read(lambda connection: list(sealed_pages(connection)))
        self._tell("pages", 0.5)
        found += store.read(lambda connection: list(links(connection)))
        self._tell("pages", 1.0)
        return found

    def trees(self, store: Store) -> list[Finding]:
        """Tables and indexes agree."""
        found: list[Finding] = []
        names = store.read(tables)
        for at, table in enumerate(names):
            found += store.read(partial(_structure_of, table=table))
            self._tell("trees", (at + 1) / len(names))
        return found

    def rows(self, store: Store) -> list[Finding]:
        """What is only ever added to is, row for row, what the store holds."""
        if self._source is not None:
            source = Store(self._source, self._key, read_only=True)
            try:
                require_same_additions(store, source, self._expected.changes, self._row_told)
            finally:
                source.close()
        self._tell("rows", 1.0)
        return []

    def _row_told(self, share: float) -> None:
        if self._stop():
            raise WorkStopped
        self._tell("rows", share)

    def _listen(self, driver: Any) -> None:
        driver.set_progress_handler(self._stop, _LOOK_EVERY)
        # Indexes are held against tables in another order than they stand in the file.
        driver.execute(f"PRAGMA cache_size = -{_CACHE_KIB:d}")

    def _tell(self, part: str, share: float) -> None:
        with self._telling:
            self._shares[part] = share
            pages, done = self._expected.pages, sum(self._shares.values()) / _PARTS
            self._progress(pages + int(pages * done + 1e-6), 2 * pages)


def _sync(copy: Path) -> None:
    with copy.open("r+b") as file:
        os.fsync(file.fileno())


def _structure_of(connection: Connection, *, table: str) -> list[Finding]:
    return list(structure(connection, table))
