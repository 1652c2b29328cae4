"""The backups of a vault: made once a day and when asked for, kept by age, listed, deleted.

Kept are all copies of the 7 days up to the newest, the newest of each of the 4 weeks before,
and the newest of each of the 12 months before that; how old one is, the log tells (`thinning`).
What is older goes after a new copy was verified, never before it. By date nothing ever goes
that the present key does not open, that bears a day which a wrong clock gave it, or that holds
what the present records do not; and never the newest that opens.

Which copy is newer is told by the log inside, not by the date in its name.
"""

import contextlib
import os
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher

from screenapp.vault.care import audit, backup, rewrapping, thinning
from screenapp.vault.care.audit import ChainEnd
from screenapp.vault.care.background import Progress, WorkStopped, no_progress
from screenapp.vault.care.backup import BackupCopy, BackupSource
from screenapp.vault.crypto import keyring_file
from screenapp.vault.crypto.keyring_seal import generation_under
from screenapp.vault.errors import NewestBackup, NotFound, VaultError
from screenapp.vault.model import Action
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import files, tidying
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import keyed_connection
from screenapp.vault.store.sql import log

__all__ = ["BackupCopy", "Backups", "found", "opens"]

_NAME: Final = re.compile(r"(\d{4}-\d\d-\d\d)-(\d{1,6})")


class Backups:
    """The backups of one vault, seen from one session. All of it may be called from any thread."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    def all(self) -> tuple[BackupCopy, ...]:
        """Every copy that was verified when it was made, the newest first."""
        return self._listed(aside=False)

    def everything(self) -> tuple[BackupCopy, ...]:
        """`all`, and what was put aside when a backup took its place; the newest first."""
        return self._listed(aside=True)

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
                self._enter(made)
            return self._one(made, day)

    def due(self) -> bool:
        """True when there is no copy of today yet, and whoever is signed in may write.

        A copy that a wrong clock dated today, or later, is none of today.
        """
        session = self._session
        if session.read_only or session.practice:
            return False
        days = session.read(thinning.log_days)
        return thinning.due(self.all(), days, session.clock().date())

    def daily(self, progress: Progress = no_progress) -> BackupCopy | None:
        """Make the copy of today if there is none yet; then delete those that age has overtaken.

        Raises: what `make` raises.
        """
        if not self.due():
            return None
        made = self.make(progress)
        # Rules by date wait for a second look when the clock jumped, and so does this one.
        if not self._session.read(audit.jumped):
            days, today = self._session.read(thinning.log_days), self._session.clock().date()
            for copy in thinning.overtaken(self.all(), days, today):
                self._delete(copy)
        return made

    def rewrap(self) -> tuple[BackupCopy, ...]:
        """Let every copy of another day's keyring open to the people of today, and to nobody else.

        The copies that are left as they were: whoever is signed in could not open them then.

        Raises:
            NotAllowed (leads only), AnswersSealed, OpenedToRead, ProofNeeded (those of before go),
            VaultClosed.
            StoreDamaged: a copy is not sound; DiskFull and its kin. That copy and those after it
            are as they were.
        """
        session, left = self._session, []
        session.require(Role.LEAD)
        session.require_writing()
        session.sealing.require()
        session.admit(GuardedDeed.DELETE_BACKUP)
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
            hidden = _hidden(copy.folder)
            with files.told_apart():
                _takes_name(copy.folder, hidden)
            tidying.folder_away(hidden)
        return tuple(left)

    def forget(self, copy: BackupCopy) -> None:
        """Delete *copy*.

        Raises:
            NotAllowed (leads only), OpenedToRead, NotFound, ProofNeeded; DiskFull and its kin: it
            is there.
            NewestBackup: no other copy that opens is as new.
        """
        self._require_deletable(copy)
        self._session.admit(GuardedDeed.DELETE_BACKUP)
        self._delete(copy, GuardedDeed.DELETE_BACKUP)

    def forget_by_rule(self, copy: BackupCopy) -> None:
        """Delete *copy* for a rule that a lead applies now. Raises: what `forget` does, unasked."""
        self._require_deletable(copy)
        self._delete(copy)

    def _require_deletable(self, copy: BackupCopy) -> None:
        self._session.require(Role.LEAD)
        self._session.require_writing()
        if copy.folder not in {known.folder for known in self.everything()}:
            raise NotFound(copy.folder.name)
        newest = thinning.newest_of(self.all())
        if newest is not None and newest.folder == copy.folder:
            raise NewestBackup

    def _listed(self, *, aside: bool) -> tuple[BackupCopy, ...]:
        session = self._session
        today, key = session.clock().date(), session.granted.store
        named = _named(session.folder, aside=aside)
        ends = {path: _end_of(path, key) for path, _, _ in named}
        own = session.read(lambda c: _part_of(c, session.install_id, ends.values()))
        present = _generation(session.folder, key)

        def one(path: Path, day: date) -> BackupCopy:
            return replace(
                _copy_of(path, day, ends[path], today),
                part_of_present=ends[path] in own,
                older_sign_in=_generation(path, key) < present,
            )

        return _ordered((one(path, day), number) for path, day, number in named)

    def _one(self, made: Path, day: date) -> BackupCopy:
        """As it is listed; it is made, whatever hinders looking at it."""
        end = _end_of(made, self._session.granted.store)
        return replace(_copy_of(made, day, end, day), opens_with_present_key=True)

    def _enter(self, made: Path) -> None:
        """Write into the log that it was made. One that cannot be entered is none, unless its
        name cannot be taken from it either: then it stands, and is told as made."""
        try:
            done = About(action=Action.BACKED_UP, detail=made.name)
            self._session.write(lambda _: None, done)
        except VaultError:
            hidden = _hidden(made)
            if backup.taken_back(made, hidden):
                tidying.folder_away(hidden)
                raise

    def _delete(self, copy: BackupCopy, deed: GuardedDeed | None = None) -> None:
        """Its name goes first, then the log says so; what cannot be removed now goes later."""
        done = About(action=Action.BACKUP_DELETED, detail=copy.folder.name, deed=deed)
        hidden = _hidden(copy.folder)
        with files.told_apart():
            if not _takes_name(copy.folder, hidden):
                return
            try:
                self._session.write(lambda _: None, done)
            except VaultError:
                if backup.taken_back(hidden, copy.folder):
                    raise
        tidying.folder_away(hidden)


def _nothing(_: Connection) -> None:
    """For a deed that the log alone tells."""


def _source(session: VaultSession) -> BackupSource:
    return BackupSource(
        folder=session.folder,
        writer=session.writer,
        granted=session.granted,
        identity=session.identity,
    )


def found(
    folder: Path, store_key: bytes | None, today: date | None = None
) -> tuple[BackupCopy, ...]:
    """The copies in the vault's *folder*, the newest first.

    Without a key nobody can tell which of them it opens, and which is newer is told by their
    dates alone; those dated after *today* come last.

    Raises: FolderUnreachable and its kin: they cannot be listed.
    """
    return _ordered(
        (_copy_of(path, day, _end_of(path, store_key) if store_key else None, today), number)
        for path, day, number in _named(folder)
    )


def opens(copy: Path, store_key: bytes) -> bool:
    """Whether *store_key* opens the store in *copy*."""
    return _end_of(copy, store_key) is not None


def _generation(folder: Path, store_key: bytes) -> int:
    """That of the keyring in *folder*; 0 for one that is not sealed with *store_key*."""
    with contextlib.suppress(VaultError):
        keyring, _ = keyring_file.load(folder)[0]
        return generation_under(keyring, store_key) or 0
    return 0


def aside_name(folder: Path, day: date) -> str:
    """A dated name for what is put aside in *folder*, under which nothing stands yet."""
    beside = folder / files.BACKUPS
    number = 1
    while files.there(beside / f"{files.ASIDE}{day.isoformat()}-{number}"):
        number += 1
    return f"{day.isoformat()}-{number}"


def _copy_of(path: Path, day: date, end: ChainEnd | None, today: date | None) -> BackupCopy:
    return BackupCopy(
        folder=path,
        day=day,
        size=_size(path),
        opens_with_present_key=end is not None,
        ends=end.sequence if end else None,
        dated_ahead=today is not None and day > today,
    )


def _ordered(numbered: Iterable[tuple[BackupCopy, int]]) -> tuple[BackupCopy, ...]:
    """The newest first: by the log inside where it can be read, else by the date."""

    def place(one: tuple[BackupCopy, int]) -> tuple[object, ...]:
        copy, number = one
        known = copy.ends is not None
        ends = copy.ends if copy.ends is not None else 0
        return (known and copy.part_of_present, known, ends, not copy.dated_ahead, copy.day, number)

    return tuple(copy for copy, _ in sorted(numbered, key=place, reverse=True))


def _end_of(copy: Path, store_key: bytes) -> ChainEnd | None:
    """Where the log in *copy* ends; None where *store_key* does not open it or it is unreadable."""
    try:
        driver = keyed_connection(copy / files.STORE, store_key, read_only=True)
    except (sqlcipher.Error, VaultError, OSError):
        return None
    try:
        row = driver.execute(log.END).fetchone()
        return ChainEnd(sequence=row[0], hash=row[1]) if row else None
    except sqlcipher.Error:
        return None
    finally:
        driver.close()


def _part_of(
    connection: Connection, install_id: bytes, ends: Iterable[ChainEnd | None]
) -> frozenset[ChainEnd]:
    """Those of *ends* that the present log goes on from; of what was pruned nobody can tell."""
    first = connection.execute(log.FIRST).scalar() or 0
    return frozenset(
        end
        for end in ends
        if end is not None
        and (
            end.sequence < first or audit.hash_at(connection, install_id, end.sequence) == end.hash
        )
    )


def _hidden(copy: Path) -> Path:
    return copy.with_name(f".{os.urandom(4).hex()}")


def _takes_name(copy: Path, hidden: Path) -> bool:
    """Let *copy* have the name of what is removed. False: it is gone already.

    Raises: OSError: it has its own name still.
    """
    try:
        files.replace(copy, hidden)
    except FileNotFoundError:
        return False
    except OSError:
        if backup.taken_back(hidden, copy):
            raise
    return True


def _named(folder: Path, *, aside: bool = False) -> list[tuple[Path, date, int]]:
    """The folders of copies, with the day and the number that their names tell."""
    copies = []
    for path in files.listed(folder / files.BACKUPS):
        name = _NAME.fullmatch(path.name.removeprefix(files.ASIDE) if aside else path.name)
        if name and _is_folder(path):
            with contextlib.suppress(ValueError):
                copies.append((path, date.fromisoformat(name[1]), int(name[2])))
    return copies


def _is_folder(path: Path) -> bool:
    with files.told_apart():
        return path.is_dir() and not path.is_symlink()  # a copy lies here itself


def _size(copy: Path) -> int:
    """How many bytes it takes; what cannot be looked at now is not counted."""
    size = 0
    with contextlib.suppress(VaultError):
        for path in files.listed(copy):
            with contextlib.suppress(OSError):
                size += path.stat().st_size if path.is_file() else 0
    return size
