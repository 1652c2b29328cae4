"""The backups of a vault: made once a day and when asked for, kept by age, listed, deleted.

Kept are all copies of the 7 days up to the newest, the newest of each of the 4 weeks before,
and the newest of each of the 12 months before that. Days are counted from the newest copy,
not from the clock. What is older goes after a new copy was verified, never before it, and
never the newest.
"""

import contextlib
import os
import re
import shutil
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher

from screenapp.vault.care import audit, backup, rewrapping
from screenapp.vault.care.background import Progress, WorkStopped, no_progress
from screenapp.vault.care.backup import BackupCopy, BackupSource
from screenapp.vault.crypto import keyring_file
from screenapp.vault.crypto.keyring_seal import generation_under
from screenapp.vault.errors import NewestBackup, NotFound, VaultError
from screenapp.vault.model import Action
from screenapp.vault.people.roles import Role
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import files
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import keyed_connection

__all__ = ["BackupCopy", "Backups", "found", "opens", "superseded"]

_NAME: Final = re.compile(r"(\d{4}-\d\d-\d\d)-(\d{1,6})")
_DAYS: Final = timedelta(days=7)
_WEEKS: Final = timedelta(days=7 + 4 * 7)
_MONTHS: Final = 12


class Backups:
    """The backups of one vault, seen from one session. All of it may be called from any thread."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    def all(self) -> tuple[BackupCopy, ...]:
        """Every copy that was verified when it was made, the newest first."""
        return found(self._session.folder, self._session.granted.store)

    def everything(self) -> tuple[BackupCopy, ...]:
        """`all`, and what was put aside when a backup took its place; the newest first."""
        return found(self._session.folder, self._session.granted.store, aside=True)

    def make(self, progress: Progress = no_progress) -> BackupCopy:
        """Make a verified copy. Answers are taken meanwhile, and are in the copy.

        Raises:
            OpenedToRead; StoreDamaged: the store could not be copied whole; VaultClosed: the
            vault was closed meanwhile; DiskFull and its kin. There is then no new copy.
        """
        session = self._session
        session.require_writing()
        day = session.clock().date()
        # What is copied ends with a signature: brought back, its end is in nobody's name unsigned.
        session.sign_end()
        while True:
            with session.backstage.work("backup") as stop:
                try:
                    made = backup.back_up(_source(session), day, progress=progress, stop=stop)
                except WorkStopped:
                    continue  # the keys were exchanged: begun again; or closed, and told so then
                session.write(lambda _: None, About(action=Action.BACKED_UP, detail=made.name))
            return BackupCopy(folder=made, day=day, size=_size(made), opens_with_present_key=True)

    def due(self) -> bool:
        """True when there is no copy of today yet, and whoever is signed in may write."""
        session = self._session
        if session.read_only or session.practice:
            return False
        today = session.clock().date()
        return all(day != today for _, day, _ in _named(session.folder))

    def daily(self, progress: Progress = no_progress) -> BackupCopy | None:
        """Make the copy of today if there is none yet; then delete those that age has overtaken.

        Raises: what `make` raises.
        """
        if not self.due():
            return None
        made = self.make(progress)
        # Rules by date wait for a second look when the clock jumped, and so does this one.
        if not self._session.read(audit.jumped):
            for copy in superseded(self.all()):
                self._delete(copy)
        return made

    def rewrap(self) -> tuple[BackupCopy, ...]:
        """Let every copy of another day's keyring open to the people of today, and to nobody else.

        The copies that are left as they were: whoever is signed in could not open them then.

        Raises:
            NotAllowed (leads only), AnswersSealed, OpenedToRead, VaultClosed.
            StoreDamaged: a copy is not sound; DiskFull and its kin. That copy and those after it
            are as they were.
        """
        session, left = self._session, []
        session.require(Role.LEAD)
        session.require_writing()
        session.sealing.require()
        for copy in self.all():
            if copy.opens_with_present_key and not copy.older_sign_in:
                continue
            with session.backstage.work("backup"):
                made = rewrapping.rewrapped(session, copy)
            if made is None:
                left.append(copy)
                continue
            done = About(action=Action.BACKUP_REWRAPPED, detail=made.name)
            session.write(_nothing, done)
            delete(copy.folder)
        return tuple(left)

    def forget(self, copy: BackupCopy) -> None:
        """Delete *copy*.

        Raises:
            NotAllowed (leads only), OpenedToRead, NotFound.
            NewestBackup: no other copy that opens is as new.
        """
        self._session.require(Role.LEAD)
        self._session.require_writing()
        if copy.folder not in {known.folder for known in self.everything()}:
            raise NotFound(copy.folder.name)
        newest = next((known for known in self.all() if known.opens_with_present_key), None)
        if newest is not None and newest.folder == copy.folder:
            raise NewestBackup
        self._delete(copy)

    def _delete(self, copy: BackupCopy) -> None:
        done = About(action=Action.BACKUP_DELETED, detail=copy.folder.name)
        self._session.write(lambda _: None, done)
        delete(copy.folder)


def _nothing(_: Connection) -> None:
    """For a deed that the log alone tells."""


def _source(session: VaultSession) -> BackupSource:
    return BackupSource(
        folder=session.folder,
        writer=session.writer,
        granted=session.granted,
        identity=session.identity,
    )


def found(folder: Path, store_key: bytes | None, *, aside: bool = False) -> tuple[BackupCopy, ...]:
    """The copies in the vault's *folder*, the newest first; *aside*: what was put aside as well.

    Without a key nobody can tell which of them it opens.
    """
    return tuple(
        BackupCopy(
            folder=path,
            day=day,
            size=_size(path),
            opens_with_present_key=store_key is not None and opens(path, store_key),
            older_sign_in=_generation(path, store_key) < _generation(folder, store_key),
        )
        for path, day, _ in sorted(
            _named(folder, aside=aside), key=lambda named: named[1:], reverse=True
        )
    )


def opens(copy: Path, store_key: bytes) -> bool:
    """Whether *store_key* opens the store in *copy*."""
    try:
        keyed_connection(copy / files.STORE, store_key, read_only=True).close()
    except (sqlcipher.Error, VaultError):
        return False
    return True


def _generation(folder: Path, store_key: bytes | None) -> int:
    """That of the keyring in *folder*; 0 for one that is not sealed with *store_key*."""
    with contextlib.suppress(VaultError):
        keyring, _ = keyring_file.load(folder)[0]
        if store_key is not None:
            return generation_under(keyring, store_key) or 0
    return 0


def superseded(copies: Sequence[BackupCopy]) -> tuple[BackupCopy, ...]:
    """Those of *copies*, the newest first, that age has overtaken."""
    if not copies:
        return ()
    newest, seen, over = copies[0].day, set[object](), []
    for copy in copies:
        span = _span(newest, copy.day)
        if span is None or span in seen:
            over.append(copy)
        elif span != newest:
            seen.add(span)
    return tuple(over)


def delete(copy: Path) -> None:
    """Delete the folder *copy*; cut off in the middle of it, the rest goes with the next backup.

    Raises: FolderReadOnly and its kin.
    """
    leaving = copy.with_name(f".{os.urandom(4).hex()}")
    with files.told_apart():
        files.replace(copy, leaving)
        with contextlib.suppress(OSError):
            shutil.rmtree(leaving)


def aside_name(folder: Path, day: date) -> str:
    """A dated name for what is put aside in *folder*, under which nothing stands yet."""
    beside = folder / files.BACKUPS
    number = 1
    while (beside / f"{files.ASIDE}{day.isoformat()}-{number}").exists():
        number += 1
    return f"{day.isoformat()}-{number}"


def _span(newest: date, day: date) -> object:
    """What a copy of *day* stands for: of each only the newest is kept. None: for nothing.

    The last days all stand for *newest* itself, of which everything is kept.
    """
    age = newest - day
    if age < _DAYS:
        return newest
    if age < _WEEKS:
        return day.isocalendar()[:2]
    months = (newest.year - day.year) * 12 + newest.month - day.month
    return (day.year, day.month, "month") if months <= _MONTHS else None


def _named(folder: Path, *, aside: bool = False) -> list[tuple[Path, date, int]]:
    """The folders of copies, with the day and the number that their names tell."""
    backups = folder / files.BACKUPS
    copies = []
    for path in backups.iterdir() if backups.is_dir() else ():
        name = _NAME.fullmatch(path.name.removeprefix(files.ASIDE) if aside else path.name)
        if name and path.is_dir() and not path.is_symlink():  # a copy lies here itself
            with contextlib.suppress(ValueError):
                copies.append((path, date.fromisoformat(name[1]), int(name[2])))
    return copies


def _size(copy: Path) -> int:
    return sum(path.stat().st_size for path in copy.iterdir() if path.is_file())
