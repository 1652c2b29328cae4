"""Whether a copy of the store is whole: opened afresh, checked, and compared with the store.

Two connections look at it at once, because much of a copy's time goes into this. Of a large
copy every page is unsealed and every tree walked but that of the steps, which takes longest:
page for page it is that of the store, whose own check walks it (`check_background`).
"""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from screenapp.vault.care import audit
from screenapp.vault.care.background import Progress, WorkStopped
from screenapp.vault.care.check_file import links, rows_of, sealed_pages, structure, tables
from screenapp.vault.errors import StoreDamaged, StoreTrouble
from screenapp.vault.model import Finding
from screenapp.vault.store import tidying
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import Store
from screenapp.vault.store.sql import keeping

_STEPS: Final = "events"
_CACHE_KIB: Final = 64 * 1024
_LARGE_BYTES: Final = 128 * 1024 * 1024
_COUNTED: Final = ("intakes", "screenings", "facts", "staff")
# How many steps of SQLite's machine lie between two looks at whether to stop.
_LOOK_EVERY: Final = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupContent:
    """By what a copy is compared with its store."""

    pages: int
    changes: int
    head: audit.ChainEnd
    rows: tuple[int, ...]


def content(connection: Connection) -> BackupContent:
    """What *connection* holds. Events are not counted one by one: their pages are."""
    return BackupContent(
        pages=connection.execute("PRAGMA page_count").scalar_one(),
        changes=connection.execute(keeping.CHANGES).scalar_one(),
        head=audit.head(connection, b""),
        rows=tuple(rows_of(connection, table) for table in _COUNTED),
    )


def prove(
    copy: Path, key: bytes, expected: BackupContent, progress: Progress, stop: Callable[[], bool]
) -> None:
    """Look at every page of *copy* and compare it with *expected*.

    It is durable when this returns.

    Raises:
        StoreDamaged: it is not equal to the store. Stopped: *stop* said so.
        OSError: the drive did not take it.
    """
    proof = _Proof(copy, key, expected, progress, stop)
    with ThreadPoolExecutor(3) as pool:
        durable = pool.submit(_sync, copy)
        halves = [pool.submit(proof.half, work) for work in (proof.pages, proof.trees)]
    durable.result()
    findings = [finding for half in halves for finding in half.result()]
    tidying.away(copy.with_name(f"{copy.name}-journal"))
    if findings:
        raise StoreDamaged(findings)


class _Proof:
    """Two halves of the same work, each on a thread and a connection of its own."""

    def __init__(
        self,
        copy: Path,
        key: bytes,
        expected: BackupContent,
        progress: Progress,
        stop: Callable[[], bool],
    ) -> None:
        self._copy = copy
        self._key = key
        self._expected = expected
        self._progress = progress
        self._stop = stop
        self._steps_done = 0
        self._large = copy.stat().st_size > _LARGE_BYTES

    def half(self, work: Callable[[Store], list[Finding]]) -> list[Finding]:
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
        self._done()
        if not self._large:
            found += store.read(lambda connection: list(links(connection)))
        return found

    def trees(self, store: Store) -> list[Finding]:
        """Tables and indexes agree."""
        found: list[Finding] = []
        for table in store.read(tables):
            if table != _STEPS or not self._large:
                found += store.read(partial(_structure_of, table=table))
        self._done()
        return found

    def _listen(self, driver: Any) -> None:
        driver.set_progress_handler(self._stop, _LOOK_EVERY)
        # Indexes are held against tables in another order than they stand in the file.
        driver.execute(f"PRAGMA cache_size = -{_CACHE_KIB:d}")

    def _done(self) -> None:
        self._steps_done += 1
        pages = self._expected.pages
        self._progress(pages + pages * self._steps_done // 2, 2 * pages)


def _sync(copy: Path) -> None:
    with copy.open("r+b") as file:
        os.fsync(file.fileno())


def _structure_of(connection: Connection, *, table: str) -> list[Finding]:
    return list(structure(connection, table))
