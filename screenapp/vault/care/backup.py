"""Making one verified copy of keyring and store, in a dated folder of its own.

The store is copied page by page by the driver's own backup, a few pages at a time; between
them the store's thread does what is handed in, and the copy follows. A copy counts only
after it was opened afresh, checked, and compared with the store it was made from; until then
its folder has a hidden name. See docs/design/vault.md, Backup and return.
"""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

from screenapp import plain_file
from screenapp.vault.care.background import Progress, WorkStopped, no_progress
from screenapp.vault.care.backup_proof import BackupContent, content, prove
from screenapp.vault.crypto import keyring_file
from screenapp.vault.crypto.keyring import Granted, Identity, open_grants
from screenapp.vault.errors import KeyringDamaged, StoreTrouble
from screenapp.vault.model import BackupCopy
from screenapp.vault.store import files, migrations, tidying
from screenapp.vault.store.database import Store, keyed_connection
from screenapp.vault.store.writer import Writer

__all__ = ["BackupCopy", "BackupSource", "back_up", "free_name", "upgrade"]

# About 4 ms of copying, for which an answer may have to wait.
_STEP_PAGES: Final = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupSource:
    """What is copied, and whose grant shows that the copied keyring opens the copied store."""

    folder: Path
    writer: Writer
    granted: Granted
    identity: Identity


def never() -> bool:
    """For work that nobody stops."""
    return False


def back_up(
    source: BackupSource,
    day: date,
    *,
    progress: Progress = no_progress,
    stop: Callable[[], bool] = never,
) -> Path:
    """Make a verified copy of the vault in ``backups/``; the folder it stands in.

    Raises:
        StoreDamaged: the store cannot be read, or the copy is not equal to it; it was thrown
            away. KeyringDamaged: the keyring does not open the store.
        Stopped: *stop* said so.
        VaultClosed; DiskFull, DriveTrouble, FolderReadOnly: there is no copy. Older ones are
            untouched.
    """
    backups = source.folder / files.BACKUPS
    making = backups / f".{os.urandom(4).hex()}"
    try:
        with files.told_apart():
            _sweep(backups)
            making.mkdir(mode=0o700, parents=True)
            files.sync_folder(source.folder)
            copy = _copy(source, making / files.STORE, progress, stop)
            shutil.copyfile(source.folder / files.KEYRING, making / files.KEYRING)
            _sync(making / files.KEYRING)
            files.sync_folder(making)
        _require_grant(source, making)
        with files.told_apart():
            own = source.folder / files.STORE
            prove(making / files.STORE, source.granted.store, copy, progress, stop, own)
            made = free_name(backups, day)
            _name(making, made)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    return made


def upgrade(source: BackupSource, day: date, *, copy_first: bool = True) -> int | None:
    """Bring the store to the present schema, after a verified copy; the version it had then.

    None, and nothing is done, when it is there already. *copy_first* is False for a store that
    is a copy itself.

    Raises:
        StoreNewer, StoreDamaged; DiskFull and its kin: the store is as it was.
    """
    before = source.writer.read(migrations.version)
    if before >= len(migrations.MIGRATIONS):
        return None
    if copy_first:
        back_up(source, day)
    source.writer.write(migrations.migrate)
    return before


def free_name(parent: Path, day: date) -> Path:
    """A dated folder in *parent* that does not exist yet."""
    number = 1
    while files.there(made := parent / f"{day.isoformat()}-{number}"):
        number += 1
    return made


def _copy(
    source: BackupSource, target: Path, progress: Progress, stop: Callable[[], bool]
) -> BackupContent:
    """Copy the store to *target*; what it held at the end of that."""
    copying = _Copying(source, target, progress, stop)
    return source.writer.do(copying.run)


class _Copying:
    """One long piece of work on the store's thread."""

    def __init__(
        self, source: BackupSource, target: Path, progress: Progress, stop: Callable[[], bool]
    ) -> None:
        self._source = source
        self._target = target
        self._progress = progress
        self._stop = stop

    def run(self, store: Store) -> BackupContent:
        store.read(migrations.version)  # opens the connection anew where a failure has ended it
        store.bare(partial(self._copy, store))
        return store.read(content)

    def _copy(self, store: Store, driver: Any) -> None:
        target = keyed_connection(self._target, self._source.granted.store, read_only=False)
        try:
            # Nothing to go back to: what is cut off is thrown away, and it is synced once, whole.
            target.execute("PRAGMA journal_mode = OFF")
            target.execute("PRAGMA synchronous = OFF")
            between = partial(self._between, store, driver)
            driver.backup(target, pages=_STEP_PAGES, progress=between)
        finally:
            target.close()

    def _between(self, store: Store, driver: Any, _status: int, left: int, pages: int) -> None:
        self._progress(pages - left, 2 * pages)
        if self._stop():
            raise WorkStopped
        if not left:
            return  # what is written from here on would not be in the copy
        self._source.writer.serve(store)
        if store.bare(lambda present: present) is not driver:
            raise StoreTrouble  # the connection was opened anew: the copy no longer follows it


def _require_grant(source: BackupSource, making: Path) -> None:
    """Raises: KeyringDamaged: whoever makes the copy could not open it with its own keyring."""
    keyring = keyring_file.decoded((making / files.KEYRING).read_bytes())
    grants = open_grants(keyring, source.identity)
    if not any(granted.store == source.granted.store for _, granted in grants):
        raise KeyringDamaged


def _sweep(backups: Path) -> None:
    """Remove copies that a kill left unfinished."""
    for left in files.listed(backups):
        if left.name.startswith("."):
            tidying.folder_away(left)


def _name(making: Path, made: Path) -> None:
    """Let the copy have its name, on the drive as well; or else not at all."""
    try:
        files.replace(making, made)
    except OSError:
        if taken_back(made, making):
            raise


def taken_back(made: Path, hidden: Path) -> bool:
    """Give a copy a hidden name again, under which it is none. False: it has its name still."""
    try:
        made.replace(hidden)
    except FileNotFoundError:
        return True
    except OSError:
        return plain_file.stands(hidden)
    return True


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
