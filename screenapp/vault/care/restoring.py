"""Bringing a backup back, and trying out that it could be.

Keyring and store come back as the pair they were on that day: the passphrases, the people and
the recovery sheet of that day open it. What the present vault knows and the backup does not
is kept out of it again: whoever was erased since, what rules have deleted, and people who
left. See docs/design/vault.md, Backup and return.
"""

import os
import shutil
import typing as t
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from screenapp.vault import opening
from screenapp.vault.care import audit, backups, check, erasing, restoring_swap, retention
from screenapp.vault.care.check import Rebuild
from screenapp.vault.crypto import keyring_file, recovery_code
from screenapp.vault.errors import (
    BackupMissing,
    BackupUnsound,
    KeyringDamaged,
    RecoveryCodeWrong,
    StoreDamaged,
    StoreForeign,
    StoreNewer,
    StoreTrouble,
    VaultError,
)
from screenapp.vault.model import Action, Finding, Kept
from screenapp.vault.opening import OpeningOptions
from screenapp.vault.people import offboarding
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role
from screenapp.vault.people.throttle import Throttle
from screenapp.vault.session import About, Clock, VaultSession, local_now
from screenapp.vault.store import files
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.rollback_marks import Marks, MarksFile
from screenapp.vault.store.sql import log, people, records
from screenapp.vault.store.write_lock import WriteLock


class Opener(t.Protocol):
    """Signs somebody in to a folder."""

    def __call__(self, folder: Path, how: OpeningOptions) -> VaultSession: ...


def by_passphrase(name: str, passphrase: str) -> Opener:
    """The way of a member of staff."""
    return lambda folder, how: opening.unlock(folder, name, passphrase, how)


def by_sheet(code: str) -> Opener:
    """The way of the recovery sheet. Raises: RecoveryCodeMistyped."""
    secret = recovery_code.secret_of(code)
    return lambda folder, how: opening.unlock_by_sheet(folder, secret, RecoveryCodeWrong, how)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came back. ``aside`` is where the vault stands that was there before, if any was.

    It reaches up to entry ``ends`` of the log; entries after it up to ``known`` are known to
    have existed (None: nothing is known of any). ``erased_again`` records had been erased since
    the backup, and are again; ``left`` people had left since and are out again. Where
    ``compared`` is False the vault that was there could not be read, and neither is known.
    """

    aside: Path | None
    ends: int
    known: int | None
    erased_again: int
    left: int
    compared: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Drilled:
    """A backup that was brought back beside the vault, looked at, and deleted again."""

    backup: Path
    day: date | None
    screenings: int
    steps: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Present:
    """What the vault that is there knows, and a backup of it may not."""

    end: int
    erased: tuple[str, ...]
    applied: tuple[tuple[Kept, date], ...]
    left: frozenset[str]


def restore(folder: Path, copy: Path, by: Opener, *, clock: Clock = local_now) -> Restored:
    """Bring the backup in *copy* back into *folder*. Nobody may have that open.

    Raises:
        BackupMissing, BackupUnsound, StoreNewer; StoreForeign: it is of another installation.
        WrongPassphrase, RecoveryCodeWrong, TooSoon: for the day of the backup.
        NotAllowed (leads, and the recovery sheet), AlreadyOpen; DiskFull and its kin.
        The present vault is then as it was. Once the backup has begun to come back it is
        back: what a failing drive leaves undone of that is finished by the next sign-in.
    """
    _require_backup(copy)
    files.make_folder(folder)
    with files.told_apart():
        return _restore(folder, copy, by, clock)


def _restore(folder: Path, copy: Path, by: Opener, clock: Clock) -> Restored:
    restoring_swap.finish(folder)
    claim = WriteLock(folder)
    try:
        restoring_swap.sweep(folder, files.RESTORING)
        _require_own(folder, copy)
        with _staged(folder, copy, files.RESTORING) as staging:
            session = _opened(staging, by, _how(clock, Throttle(folder)))
            with _closing(session):
                session.require(Role.LEAD)
                session.proofs.begin_command()  # *by* has just looked at a passphrase or a code
                session.admit(GuardedDeed.RESTORE)
                present = _look_at(folder, by, clock)
                marks = MarksFile(folder, session.granted.store, session.install_id).read()
                restored = _record(session, present, marks)
            name = backups.aside_name(folder, clock().date())
            before = restoring_swap.put_aside_by_it(folder)
            aside = restoring_swap.come(staging, name)
        return replace(restored, aside=aside if before else None)
    finally:
        claim.release()


def drill(
    folder: Path,
    code: str,
    copy: Path | None = None,
    *,
    rebuild: Rebuild | None = None,
    clock: Clock = local_now,
) -> Drilled:
    """Bring the newest backup (or *copy*) back beside the vault with the recovery sheet alone,
    look at everything in it, and delete it again. The vault may be open meanwhile.

    Raises:
        BackupMissing, BackupUnsound, StoreNewer, RecoveryCodeMistyped, RecoveryCodeWrong;
        DiskFull and its kin.
    """
    listed = backups.found(folder, None, clock().date())
    chosen = copy or (listed[0].folder if listed else folder / files.BACKUPS)
    _require_backup(chosen)
    by = by_sheet(code)
    restoring_swap.sweep(folder, files.DRILL)
    with _staged(folder, chosen, files.DRILL) as staging:
        session = _opened(staging, by, _how(clock, Throttle(staging)))
        with _closing(session):
            findings = check.findings(session, rebuild)
            told = session.read(_counted)
    days = {listing.folder: listing.day for listing in listed}
    return Drilled(
        backup=chosen, day=days.get(chosen), screenings=told[0], steps=told[1], findings=findings
    )


def _require_backup(copy: Path) -> None:
    with files.told_apart():
        if not all((copy / name).is_file() for name in (files.STORE, files.KEYRING)):
            raise BackupMissing


def _require_own(folder: Path, copy: Path) -> None:
    """Raises: StoreForeign: the folder holds another installation than the backup."""
    try:
        own = keyring_file.load(folder)[0][0].install_id
    except VaultError:
        return  # nothing there, or nothing that tells whose it was
    try:
        theirs = keyring_file.decoded((copy / files.KEYRING).read_bytes()).install_id
    except KeyringDamaged:
        raise BackupUnsound from None
    if own != theirs:
        raise StoreForeign


def _how(clock: Clock, throttle: Throttle) -> OpeningOptions:
    """A copy is looked at whole, and knows of no marks."""
    return OpeningOptions(
        read_only=False,
        accept_older=True,
        clock=clock,
        throttle=throttle,
        thorough=True,
        copy_first=False,
    )


@contextmanager
def _staged(folder: Path, copy: Path, prefix: str) -> Iterator[Path]:
    """A folder in *folder* with the two files of *copy*, on the disk; gone afterwards, unless it
    has another name by then."""
    staging = folder / f"{prefix}{os.urandom(4).hex()}"
    try:
        with files.told_apart():
            staging.mkdir(mode=0o700)
            for name in (files.STORE, files.KEYRING):
                shutil.copyfile(copy / name, staging / name)
                with (staging / name).open("r+b") as file:
                    os.fsync(file.fileno())
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


@contextmanager
def _closing(session: VaultSession) -> Iterator[None]:
    try:
        yield
    finally:
        session.close()


def _opened(staging: Path, by: Opener, how: OpeningOptions) -> VaultSession:
    """Raises: BackupUnsound, StoreNewer; that the name, passphrase or code is not of that day."""
    try:
        return by(staging, how)
    except StoreNewer:
        raise
    except StoreDamaged as damaged:
        raise BackupUnsound(damaged.findings) from None
    except (StoreTrouble, KeyringDamaged):
        raise BackupUnsound from None


def _look_at(folder: Path, by: Opener, clock: Clock) -> _Present | None:
    """The vault that is there, if the same person can read it; None if not, for any reason."""
    with _unthrottled(folder) as throttle:
        how = OpeningOptions(read_only=True, accept_older=True, clock=clock, throttle=throttle)
        try:
            session = by(folder, how)
        except VaultError:
            return None
        with _closing(session):
            try:
                return session.read(_present)
            except VaultError:
                return None


@contextmanager
def _unthrottled(folder: Path) -> Iterator[Throttle]:
    """Whoever was let in to the backup is not counted as having tried to get in here."""
    aside = folder / f"{files.RESTORING}{os.urandom(4).hex()}"
    aside.mkdir(mode=0o700)
    try:
        yield Throttle(aside)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _present(connection: Connection) -> _Present:
    return _Present(
        end=audit.head(connection, b"").sequence,
        erased=tuple(row.record for row in connection.execute(log.ERASED).all()),
        applied=retention.applied(connection),
        left=frozenset(row.id for row in connection.execute(people.LEFT).all()),
    )


def _record(session: VaultSession, present: _Present | None, marks: Marks | None) -> Restored:
    """Enter into the log of the copy that it was restored, and let go what must not come back."""
    ends = session.began_after
    seen = [present.end if present else 0, marks.sequence if marks else 0]
    known = max(seen) or None
    if marks is not None and session.marks is not None:
        greatest = max(marks.greatest, session.marks.greatest)
        session.marks = replace(session.marks, greatest=greatest)
    erased = _erased_again(session, present) if present else 0
    left = _out_again(session, present.left) if present else 0
    told = About(action=Action.RESTORED, detail=f"{ends}/{known or ends}", deed=GuardedDeed.RESTORE)
    session.write(lambda _: None, told)
    return Restored(
        aside=None,
        ends=ends,
        known=known,
        erased_again=erased,
        left=left,
        compared=present is not None,
    )


def _erased_again(session: VaultSession, present: _Present) -> int:
    number = 0
    for intake in dict.fromkeys(present.erased):
        done = About(action=Action.ERASED, record=intake, detail="again")
        gone = session.write(partial(erasing.whole_record, intake=intake), done)
        number += gone is not None
    for kind, before in present.applied:
        if kind not in (Kept.LOG, Kept.BACKUPS):
            some = partial(retention.delete_some, kind=kind, before=before, forget=lambda _: None)
            while session.write(some):
                pass
    return number


def _out_again(session: VaultSession, left: frozenset[str]) -> int:
    """People who had left since leave once more, and with them the key that they knew."""
    others = session.read(lambda c: c.execute(people.OTHERS, {"who": session.me.id}).all())
    found = [row.id for row in others if row.id in left]
    for member in found:
        offboarding.remove(session, member)
    return len(found)


def _counted(connection: Connection) -> tuple[int, int]:
    screenings: int = connection.execute(records.COUNT_SCREENINGS).scalar_one()
    steps: int = connection.execute(records.COUNT_STEPS).scalar_one()
    return screenings, steps
