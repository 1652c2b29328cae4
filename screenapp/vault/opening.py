"""Signing in: from a name and a passphrase, or the recovery code, to a `VaultSession`.

Wrong name and wrong passphrase take the same path: as many Argon2id runs as the keyring
lists costs, every slot tried, one failure. After a right passphrase nothing is ever called
a wrong passphrase again: what goes wrong then is damage, another store or an older one.
"""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from screenapp.vault import creating
from screenapp.vault.care import restoring_swap
from screenapp.vault.care.backup import BackupSource, upgrade
from screenapp.vault.crypto import keyring_file
from screenapp.vault.crypto.kdf import key_from
from screenapp.vault.crypto.keyring import (
    Granted,
    Identity,
    Keyring,
    open_grants,
    open_slots,
    recovery_key,
)
from screenapp.vault.crypto.sealing import Sealing
from screenapp.vault.errors import (
    JournalLost,
    StoreDamaged,
    StoreForeign,
    VaultError,
    WrongPassphrase,
)
from screenapp.vault.model import Finding, FindingKind, KdfCost
from screenapp.vault.opening_checks import (
    FilesBeside,
    beside,
    journal_lost,
    leave_journal,
    require_sound,
)
from screenapp.vault.people.destroy_keys import follow
from screenapp.vault.people.kdf_upgrade import move_up
from screenapp.vault.people.rotation_recovery import settled, tidy
from screenapp.vault.people.throttle import Throttle
from screenapp.vault.session import Clock, VaultSession
from screenapp.vault.store import files, migrations, tidying
from screenapp.vault.store.database import Store, file_salt, refuse_what_is_no_store
from screenapp.vault.store.rollback_marks import Marks, MarksFile
from screenapp.vault.store.write_lock import WriteLock
from screenapp.vault.store.writer import Writer
from screenapp.vault.store_report import enter, notices, require_clock
from screenapp.vault.store_report import seen as seen_of

# Two random salts differ in nearly all of 16 bytes; a damaged one in a few.
_ANOTHER_FILE: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningOptions:
    """How to open. ``accept_older`` goes on from a copy older than the one last seen.

    ``thorough``: look at the whole file first, whatever its size. ``copy_first``: a verified
    copy before an upgrade; False where the folder is a copy itself. ``clock_is_right``: somebody
    looked at a clock that is far from the last time seen.
    """

    read_only: bool
    accept_older: bool
    clock: Clock
    throttle: Throttle
    thorough: bool = False
    copy_first: bool = True
    clock_is_right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Key:
    """One slot that opened, and one grant of its owner."""

    slot: bytes
    identity: Identity
    grant: bytes
    granted: Granted


@dataclass(frozen=True, slots=True, kw_only=True)
class _Door:
    """What is tried to be opened, and how."""

    folder: Path
    keyring: Keyring
    claim: WriteLock | None
    how: OpeningOptions
    before: FilesBeside

    @property
    def path(self) -> Path:
        return self.folder / files.STORE


def unlock(folder: Path, name: str, passphrase: str, how: OpeningOptions) -> VaultSession:
    """Sign *name* in.

    Raises:
        VaultMissing, KeyringDamaged, AlreadyOpen, FolderReadOnly, TooSoon, MemoryShort;
        WrongPassphrase; then StoreLost, StoreEmpty, StorePlaintext, StoreForeign, StoreNewer,
        StoreDamaged, ClockUnsure, RolledBack.
    """
    derived: dict[tuple[bytes, KdfCost], bytes] = {}

    def keys(keyring: Keyring) -> list[_Key]:
        if not derived:
            how.throttle.before_try(name)
        found: list[_Key] = []
        for cost in keyring.costs:
            own = (keyring.install_id, cost)
            if own not in derived:
                derived[own] = key_from(
                    passphrase, name=name, install_id=keyring.install_id, cost=cost
                )
            found += _keys(keyring, derived[own], cost)
        if found:
            how.throttle.reset(name)
        return found

    session = _open(folder, keys, WrongPassphrase, how)
    move_up(session, derived)
    return session


def unlock_by_sheet(
    folder: Path, secret: bytes, wrong: type[VaultError], how: OpeningOptions
) -> VaultSession:
    """Sign the recovery sheet in. Raises: *wrong*, and what `unlock` does."""

    def keys(keyring: Keyring) -> list[_Key]:
        return list(_keys(keyring, recovery_key(secret, keyring.install_id), None))

    return _open(folder, keys, wrong, how)


def _keys(keyring: Keyring, key: bytes, cost: KdfCost | None) -> Iterator[_Key]:
    for slot, identity in open_slots(keyring, key, cost):
        for grant, granted in open_grants(keyring, identity):
            yield _Key(slot=slot.id, identity=identity, grant=grant.id, granted=granted)


def _open(
    folder: Path,
    keys: Callable[[Keyring], list[_Key]],
    wrong: type[VaultError],
    how: OpeningOptions,
) -> VaultSession:
    with files.told_apart():
        return _opened(folder, keys, wrong, how)


def _opened(
    folder: Path,
    keys: Callable[[Keyring], list[_Key]],
    wrong: type[VaultError],
    how: OpeningOptions,
) -> VaultSession:
    files.private_from_now_on()
    restoring_swap.finish(folder)
    rings = keyring_file.load(folder)
    claim = None if how.read_only else WriteLock(folder)
    try:
        for keyring, from_copy in rings:
            session = _fitting(folder, keyring, keys(keyring), claim, how)
            if session is not None:
                return _mended(session, from_copy=from_copy)
        raise wrong
    except BaseException:
        if claim is not None:
            claim.release()
        raise


def _mended(session: VaultSession, *, from_copy: bool) -> VaultSession:
    """*session* with what a kill or a damaged file left of the keyring put in order."""
    if from_copy:
        session.notices = (Finding(kind=FindingKind.KEYRING_FROM_COPY), *session.notices)
    if not session.read_only:
        with contextlib.suppress(VaultError):  # a full disk: tried again at the next sign-in
            keyring_file.mend(session.folder, session.keyring, from_copy=from_copy)
            tidy(session)
        follow(session)
        if left := tidying.tidy(session.folder):
            over = Finding(kind=FindingKind.LEFT_OVER, record=str(left))
            session.notices = (*session.notices, over)
    return session


def _fitting(
    folder: Path, keyring: Keyring, found: list[_Key], claim: WriteLock | None, how: OpeningOptions
) -> VaultSession | None:
    """The session of the first key that opens the store; the newest grants come first.

    None when there is no key, or only keys of somebody whom the store does not know.
    """
    if not found:
        return None
    if claim is not None:
        creating.finish(folder)
    path = folder / files.STORE
    refuse_what_is_no_store(path)
    door = _Door(folder=folder, keyring=keyring, claim=claim, how=how, before=beside(path))
    found = settled(folder, keyring.install_id, found, writing=claim is not None)
    failure: VaultError | None = None
    for key in found:
        marks_file = MarksFile(folder, key.granted.store, keyring.install_id)
        try:
            writer = Writer(partial(Store, path, key.granted.store, read_only=how.read_only))
        except StoreDamaged as damaged:
            failure = _told_apart(door, marks_file.read(), damaged)
            continue
        try:
            session = _session(door, key, writer, marks_file)
        except BaseException as error:
            writer.close()
            marks_file.close()
            if isinstance(error, StoreDamaged):
                raise _told_apart(door, marks_file.read(), error) from None
            raise
        if session is not None:
            return session
        writer.close()
    if failure is not None:
        raise failure
    return None


def _session(door: _Door, key: _Key, writer: Writer, marks_file: MarksFile) -> VaultSession | None:
    """The session, checked and with the sign-in entered; None for a key that is nobody's now."""
    how, marks = door.how, marks_file.read()
    sound = partial(
        require_sound, path=door.path, marks=marks, before=door.before, thorough=how.thorough
    )
    odd = writer.read(sound)
    leave_journal(door.before)
    if not (how.read_only or how.clock_is_right):
        require_clock(how.clock(), marks)
    upgraded = _upgrade(door, key, writer)
    keyring = door.keyring
    look = partial(seen_of, keyring=keyring, identity=key.identity, granted=key.granted)
    seen = writer.read(partial(look, marks=marks, odd=odd, upgraded=upgraded))
    if seen.me is None:
        return None
    if not (how.read_only or how.accept_older):
        seen.require_as_last_seen()
    session = VaultSession(
        folder=door.folder,
        keyring=keyring,
        slot=key.slot,
        identity=key.identity,
        granted=key.granted,
        me=seen.me,
        organisation=seen.organisation,
        practice=seen.practice,
        sealing=Sealing(keyring.install_id, seen.answers),
        writer=writer,
        marks_file=marks_file,
        salt=file_salt(door.path),
        claim=door.claim,
        clock=how.clock,
        changes=seen.changes,
        marks=marks,
        began_after=seen.end,
    )
    session.notices = tuple(notices(session, seen))
    enter(session, seen)
    return session


def _upgrade(door: _Door, key: _Key, writer: Writer) -> int | None:
    if door.claim is None:
        writer.read(migrations.refuse_the_past)
        return None
    source = BackupSource(
        folder=door.folder, writer=writer, granted=key.granted, identity=key.identity
    )
    return upgrade(source, door.how.clock().date(), copy_first=door.how.copy_first)


def _told_apart(door: _Door, marks: Marks | None, damaged: StoreDamaged) -> VaultError:
    """What it means that a right key does not open the store."""
    if _another_file(door.path, marks):
        return StoreForeign()
    return JournalLost(damaged.findings) if journal_lost(marks, door.before) else damaged


def _another_file(path: Path, marks: Marks | None) -> bool:
    """True when the store in the folder is not the file last seen there."""
    if marks is None:
        return False
    pairs = zip(file_salt(path), marks.salt, strict=False)
    return sum(left != right for left, right in pairs) >= _ANOTHER_FILE
