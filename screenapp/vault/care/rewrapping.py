"""A backup that opens to the people of today instead of those of its day.

A copy goes with the keyring of its day: a passphrase changed since, somebody who left, and a
recovery sheet that was replaced still open it. Rewrapped, it is the same records in a new file
under the present store's key, with the present keyring and the present rows of staff; the older
answers keys come along. The new copy has a name of its own before the older one goes.
"""

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from screenapp.vault.care import audit, backup
from screenapp.vault.care.audit import AuditAction
from screenapp.vault.care.check_file import check_pages, rows_of, tables
from screenapp.vault.crypto import keyring_file
from screenapp.vault.crypto.keyring import open_grants
from screenapp.vault.errors import StoreDamaged, VaultError
from screenapp.vault.model import Action, BackupCopy
from screenapp.vault.people import staff
from screenapp.vault.session import VaultSession
from screenapp.vault.store import files, migrations
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import Store, fits, keyed_connection
from screenapp.vault.store.sql import keeping, log, people

# What this adds rows to.
_GROWING = frozenset({"audit", "heads", "staff", "older_keys"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Present:
    """Who signs in now, and the older answers keys, as rows."""

    staff: Sequence[dict[str, Any]]
    older_keys: Sequence[dict[str, Any]] = field(repr=False)


def rewrapped(session: VaultSession, copy: BackupCopy) -> Path | None:
    """Make *copy* anew; the folder of the new one. None: whoever is signed in cannot open it.

    Raises: StoreDamaged: it is not sound; DiskFull and its kin. There is then no new copy.
    """
    key = _key_of(session, copy.folder)
    if key is None:
        return None
    backups = copy.folder.parent
    making = backups / f".{os.urandom(4).hex()}"
    try:
        with files.told_apart():
            making.mkdir(mode=0o700)
            _reencrypt(copy.folder / files.STORE, key, making / files.STORE, session.granted.store)
        _brought_up(session, making / files.STORE)
        with files.told_apart():
            shutil.copyfile(session.folder / files.KEYRING, making / files.KEYRING)
            for name in (files.KEYRING, files.STORE):
                with (making / name).open("r+b") as file:
                    os.fsync(file.fileno())
            files.sync_folder(making)
            made = backup.free_name(backups, copy.day)
            files.replace(making, made)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    return made


def _key_of(session: VaultSession, copy: Path) -> bytes | None:
    """The key of the copy's store: the present one, or what its own keyring grants."""
    keys = [session.granted.store]
    try:
        keyring = keyring_file.decoded((copy / files.KEYRING).read_bytes())
        keys += [granted.store for _, granted in open_grants(keyring, session.identity)]
    except (VaultError, OSError):
        return None
    return next((key for key in keys if fits(copy / files.STORE, key)), None)


def _reencrypt(source: Path, key: bytes, target: Path, new_key: bytes) -> None:
    store = Store(source, key, read_only=True)
    try:
        keyed = keyed_connection(target, new_key, read_only=False)
        try:
            store.bare(lambda driver: driver.backup(keyed))
        finally:
            keyed.close()
    finally:
        store.close()


def _brought_up(session: VaultSession, path: Path) -> None:
    """The people of today in the copy at *path*. Raises: StoreDamaged."""
    present = session.read(_present)
    store = Store(path, session.granted.store)
    try:
        store.write(migrations.migrate)
        before = store.read(_numbers)
        store.write(partial(_put, session, present))
        findings = (*store.read(check_pages), *store.read(partial(_log_of, session)))
        after = store.read(_numbers)
    finally:
        store.close()
    same = all(after[name] == number for name, number in before.items() if name not in _GROWING)
    if findings or not same:
        raise StoreDamaged(findings)
    with files.told_apart():
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)


def _present(connection: Connection) -> _Present:
    return _Present(
        staff=[dict(row) for row in connection.execute(people.ALL).all()],
        older_keys=[dict(row) for row in connection.execute(keeping.OLDER_KEYS).all()],
    )


def _numbers(connection: Connection) -> dict[str, int]:
    return {name: rows_of(connection, name) for name in tables(connection)}


def _log_of(session: VaultSession, connection: Connection) -> list[Any]:
    return [*audit.verify(connection, session.install_id)]


def _put(session: VaultSession, present: _Present, connection: Connection) -> None:
    """The rows of today; the log carries the keys of people who joined since."""
    joined = {row.record for row in connection.execute(log.JOININGS).all()}
    connection.execute(people.NOBODY_SIGNS_IN)
    connection.execute_each(people.PUT, present.staff)
    connection.execute_each(keeping.PUT_OLDER_KEY, present.older_keys)
    sealing, now = session.sealing.apart(), session.clock()
    deeds = [
        (Action.STAFF_CARRIED, row["id"], staff.keys_digest(row["box_public"], row["sign_public"]))
        for row in present.staff
        if row["id"] not in joined
    ]
    for action, record, detail in (*deeds, (Action.BACKUP_REWRAPPED, "", "")):
        deed = AuditAction(action=action, actor=session.me.id, at=now, record=record, detail=detail)
        audit.record(connection, session.install_id, sealing, deed)
    audit.sign_head(connection, session.install_id, session.identity, session.me.id, late=False)
    connection.execute(keeping.COUNT_CHANGE, {"keyring": session.keyring.generation})
