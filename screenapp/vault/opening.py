"""Signing in: from a name and a passphrase, or the recovery code, to a `VaultSession`.

Wrong name and wrong passphrase take the same path: as many Argon2id runs as the keyring
lists costs, every slot tried, one failure. After a right passphrase nothing is ever called
a wrong passphrase again: what goes wrong then is damage, another store or an older one.
"""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
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
from screenapp.vault.crypto.keyring_seal import generation_under
from screenapp.vault.crypto.sealing import Sealing
from screenapp.vault.errors import (
    JournalLost,
    KeyringOlder,
    KeyringOutlived,
    StoreDamaged,
    StoreForeign,
    VaultError,
    WrongPassphrase,
)
from screenapp.vault.model import Finding, FindingKind, KdfCost
from screenapp.vault.opening_checks import (
    FilesBeside,
    beside,
    changed_files,
    is_counted,
    journal_lost,
    leave_journal,
    require_sound,
    told_mended,
)
from screenapp.vault.people.destroy_keys import follow
from screenapp.vault.people.kdf_upgrade import move_up
from screenapp.vault.people.rotation_recovery import settled, tidy
from screenapp.vault.people.throttle import Throttle
from screenapp.vault.session import Clock, SlotKey, VaultSession
from screenapp.vault.store import files, migrations, tidying
from screenapp.vault.store.database import Store, file_salt, refuse_what_is_no_store
from screenapp.vault.store.rollback_marks import Marks, MarksFile
from screenapp.vault.store.write_lock import WriteLock
from screenapp.vault.store.writer import Writer
from screenapp.vault.store_report import StoreReport, enter, notices, require_clock
from screenapp.vault.store_report import seen as seen_of

# Two random salts differ in nearly all of 16 bytes; a damaged one in a few.
_ANOTHER_FILE: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningOptions:
    """How to open. ``accept_older`` goes on from a copy older than the one last seen.

    ``thorough``: look at the whole file first, whatever its size. ``copy_first``: a verified
    copy before an upgrade; False where the folder is a copy itself. ``clock_is_right``: somebody
    looked at a clock that is far from the last time seen. ``takes_older_keyring``: a lead brings
    it back with the recovery sheet.
    """

    read_only: bool
    accept_older: bool
    clock: Clock
    throttle: Throttle
    thorough: bool = False
    copy_first: bool = True
    clock_is_right: bool = False
    takes_older_keyring: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Key:
    """One slot that opened, with what, and one grant of its owner."""

    opener: SlotKey = field(repr=False)
    slot: bytes
    identity: Identity
    grant: bytes
    granted: Granted


@dataclass(frozen=True, slots=True, kw_only=True)
class _Door:
    """What is tried to be opened, and how. ``generation`` is that of the keyring; None: it is
    not as the program sealed it."""

    folder: Path
    keyring: Keyring
    generation: int | None
    changed: tuple[Finding, ...]
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
            yield _Key(
                opener=SlotKey(key=key, cost=cost),
                slot=slot.id,
                identity=identity,
                grant=grant.id,
                granted=granted,
            )


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
    older: VaultError | None = None
    try:
        for keyring, from_copy in rings:
            try:
                session = _fitting(folder, keyring, keys(keyring), claim, how)
            except (KeyringOlder, KeyringOutlived) as refused:
                older = older or refused
                continue
            if session is not None:
                _mended(session, from_copy=from_copy)
                session.keyring_stands = True
                session.leave_anchor()
                return session
        raise older or wrong
    except BaseException:
        if claim is not None:
            claim.release()
        raise


def _mended(session: VaultSession, *, from_copy: bool) -> None:
    """Put in order what a kill or a damaged file left of the keyring."""
    if from_copy:
        session.notices = (Finding(kind=FindingKind.KEYRING_FROM_COPY), *session.notices)
    if not session.read_only:
        with contextlib.suppress(VaultError):  # a full disk: tried again at the next sign-in
            if not session.older_keyring:
                _put_in_order(session, from_copy=from_copy)
            tidy(session)
        follow(session)
        if left := tidying.tidy(session.folder):
            over = Finding(kind=FindingKind.LEFT_OVER, record=str(left))
            session.notices = (*session.notices, over)


def _put_in_order(session: VaultSession, *, from_copy: bool) -> None:
    keyring = session.keyring
    if from_copy:
        # Beyond that of a cut off exchange, whose keyring is put aside.
        keyring = replace(keyring, generation=keyring.generation + 2)
    elif not keyring.seal:
        keyring = replace(keyring, generation=keyring.generation + 1)
    keyring_file.mend(session.folder, keyring, session.granted.store, from_copy=from_copy)
    session.keyring = keyring
    session.notices = told_mended(session.notices, from_copy=from_copy)


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
    refuse_what_is_no_store(folder / files.STORE)
    door = _door(folder, keyring, found, claim, how)
    found = settled(folder, keyring.install_id, found, writing=claim is not None)
    failure: VaultError | None = None
    opens_marks = not files.there(folder / files.HEADS)
    for key in found:
        marks_file = MarksFile(folder, key.granted.store, keyring.install_id)
        try:
            writer = Writer(partial(Store, door.path, key.granted.store, read_only=how.read_only))
        except StoreDamaged as damaged:
            failure = failure or _told_apart(door, marks_file.read(), damaged)
            opens_marks |= marks_file.read() is not None
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
    if failure is None:
        return None
    # Damage to a store leaves the file beside it as it was; other keys open neither.
    outlived = type(failure) is StoreDamaged and door.generation is not None and not opens_marks
    raise KeyringOutlived if outlived else failure


def _door(
    folder: Path, keyring: Keyring, found: list[_Key], claim: WriteLock | None, how: OpeningOptions
) -> _Door:
    """What *found* opens: any of its store's keys may be the one that sealed keyring and marks."""
    stores = tuple(dict.fromkeys(key.granted.store for key in found))
    told = (generation_under(keyring, key) for key in stores)
    generation = next((number for number in told if number is not None), None)
    return _Door(
        folder=folder,
        keyring=replace(keyring, generation=generation or 0),
        generation=generation,
        changed=changed_files(folder, keyring.install_id, stores),
        claim=claim,
        how=how,
        before=beside(folder / files.STORE),
    )


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
    counting = is_counted(door.path)
    seen = writer.read(partial(look, marks=marks, odd=odd, upgraded=upgraded, counting=counting))
    if seen.me is None:
        return None
    if not (how.read_only or how.accept_older):
        seen.require_as_last_seen()
    least = max(seen.keyring, marks.keyring if marks else 0)
    older = _require_keyring(door, least)
    session = _begun(door, key, seen, writer, marks_file)
    session.marks = marks
    if older:
        session.keyring, session.older_keyring = replace(door.keyring, generation=least), True
    session.notices = (*door.changed, *notices(session, seen))
    if door.changed and not how.read_only:
        marks_file.renew()
    enter(session, seen, (door.generation or 0, least) if older else None)
    return session


def _begun(
    door: _Door, key: _Key, seen: StoreReport, writer: Writer, marks_file: MarksFile
) -> VaultSession:
    """The session of somebody whom the store knows."""
    if seen.me is None:
        raise ValueError("nobody signs in who is not in the store")
    keyring = door.keyring
    return VaultSession(
        folder=door.folder,
        keyring=keyring,
        slot=key.slot,
        opener=key.opener,
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
        clock=door.how.clock,
        changes=seen.changes,
        marks=None,
        began_after=seen.end,
        tally=seen.tally,
    )


def _require_keyring(door: _Door, least: int) -> bool:
    """Whether a lead brings an older keyring back than that of generation *least*.

    Raises: KeyringOlder: it is older, or not as the program sealed it, and nobody brings it back.
    """
    older = door.generation is None or door.generation < least
    if older and not door.how.takes_older_keyring:
        raise KeyringOlder(door.generation or 0, least)
    return older


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
