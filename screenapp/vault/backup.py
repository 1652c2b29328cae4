"""Verified copies of keyring and store, in a dated folder of their own.

A copy counts only after it was opened afresh, checked, and compared with the store it was
made from. Source: store.md, 8.
"""

import os
import secrets
import shutil
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, func, select

from screenapp.vault import files, migrations
from screenapp.vault.database import Store, check_pages
from screenapp.vault.errors import StoreDamaged
from screenapp.vault.schema import audit, events, facts, intakes, meta
from screenapp.vault.writer import Writer


@dataclass(frozen=True, slots=True)
class _Content:
    """By what a copy is compared with its store."""

    rows: tuple[int, ...]
    changes: int
    head: bytes | None


def back_up(folder: Path, writer: Writer, store_key: bytes, day: date) -> Path:
    """Make a verified copy of the vault in ``backups/``; the folder it stands in.

    Raises:
        StoreDamaged: the copy is not equal to the store; it was thrown away.
        DiskFull, DriveTrouble, FolderReadOnly: there is no copy; older ones are untouched.
    """
    backups = folder / files.BACKUPS
    making = backups / f".{secrets.token_hex(4)}"
    try:
        with files.told_apart():
            making.mkdir(mode=0o700, parents=True)
            writer.do(partial(_copy, target=making / files.STORE))
            shutil.copyfile(folder / files.KEYRING, making / files.KEYRING)
            for name in (files.STORE, files.KEYRING):
                _sync(making / name)
        _verify(writer, making / files.STORE, store_key)
        with files.told_apart():
            made = _free_name(backups, day)
            files.replace(making, made)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    return made


def upgrade(folder: Path, writer: Writer, store_key: bytes, day: date) -> None:
    """Bring the store to the present schema, after a verified copy; nothing when it is there.

    Raises:
        StoreNewer, StoreDamaged; DiskFull and its kin: the store is as it was.
    """
    if writer.read(migrations.version) < len(migrations.MIGRATIONS):
        back_up(folder, writer, store_key, day)
        writer.write(migrations.migrate)


def _copy(store: Store, *, target: Path) -> None:
    store.bare(lambda driver: driver.execute("VACUUM INTO ?", (str(target),)))


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _verify(writer: Writer, copy: Path, store_key: bytes) -> None:
    opened = Store(copy, store_key, read_only=True)
    try:
        findings = opened.read(check_pages)
        same = opened.read(_content) == writer.read(_content)
    finally:
        opened.close()
    copy.with_name(f"{copy.name}-journal").unlink(missing_ok=True)
    if findings or not same:
        raise StoreDamaged(findings)


def _content(connection: Connection) -> _Content:
    tables = (intakes, events, facts, audit)
    counted = (connection.execute(select(func.count()).select_from(table)) for table in tables)
    newest = select(audit.c.hash).order_by(audit.c.sequence.desc()).limit(1)
    return _Content(
        rows=tuple(result.scalar_one() for result in counted),
        changes=connection.execute(select(meta.c.changes)).scalar_one(),
        head=connection.execute(newest).scalar(),
    )


def _free_name(backups: Path, day: date) -> Path:
    number = 1
    while (made := backups / f"{day.isoformat()}-{number}").exists():
        number += 1
    return made
