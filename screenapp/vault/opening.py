"""Signing in: from a name and a passphrase, or the recovery code, to a `Session`.

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

from sqlalchemy import Connection, select

from screenapp.vault import audit, creating, files, keyring_file, migrations, staff
from screenapp.vault.backup import upgrade
from screenapp.vault.check import behind
from screenapp.vault.claim import Claim
from screenapp.vault.database import Store, check_pages, file_salt, refuse_what_is_no_store
from screenapp.vault.envelope import DoesNotOpen, framed, open_sealed
from screenapp.vault.errors import (
    RolledBack,
    StoreDamaged,
    StoreForeign,
    VaultError,
    WrongPassphrase,
)
from screenapp.vault.kdf import key_from
from screenapp.vault.keyring import (
    Granted,
    Identity,
    Keyring,
    open_grants,
    open_slots,
    recovery_key,
)
from screenapp.vault.marks import Marks, MarksFile
from screenapp.vault.model import Action, Finding, FindingKind, KdfCost, StaffMember
from screenapp.vault.schema import meta, older_keys
from screenapp.vault.sealing import Sealing
from screenapp.vault.session import CLOCK_SLACK, About, Clock, Session
from screenapp.vault.throttle import Throttle
from screenapp.vault.writer import Writer

# Two random salts differ in nearly all of 16 bytes; a damaged one in a few.
_ANOTHER_FILE: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How to open. ``accept_older`` goes on from a copy older than the one last seen."""

    read_only: bool
    accept_older: bool
    clock: Clock
    throttle: Throttle


@dataclass(frozen=True, slots=True, kw_only=True)
class _Key:
    """One slot that opened, and one grant of its owner."""

    slot: bytes
    identity: Identity
    granted: Granted


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What the store says of itself once it opens."""

    organisation: str
    practice: bool
    changes: int
    me: StaffMember | None
    answers: dict[int, bytes]
    rolled_back: tuple[int, int] | None
    unsigned: bool


def unlock(folder: Path, name: str, passphrase: str, how: How) -> Session:
    """Sign *name* in.

    Raises:
        VaultMissing, KeyringDamaged, AlreadyOpen, FolderReadOnly, TooSoon, MemoryShort;
        WrongPassphrase; then StoreLost, StoreEmpty, StorePlaintext, StoreForeign, StoreNewer,
        StoreDamaged, RolledBack.
    """
    derived: dict[tuple[bytes, KdfCost], bytes] = {}

    def keys(keyring: Keyring) -> list[_Key]:
        if not derived:
            how.throttle.before_try()
        found: list[_Key] = []
        for cost in keyring.costs:
            own = (keyring.install_id, cost)
            if own not in derived:
                derived[own] = key_from(
                    passphrase, name=name, install_id=keyring.install_id, cost=cost
                )
            found += _keys(keyring, derived[own], cost)
        return found

    return _open(folder, keys, WrongPassphrase, how)


def unlock_by_sheet(folder: Path, secret: bytes, wrong: type[VaultError], how: How) -> Session:
    """Sign the recovery sheet in. Raises: *wrong*, and what `unlock` does."""

    def keys(keyring: Keyring) -> list[_Key]:
        return list(_keys(keyring, recovery_key(secret, keyring.install_id), None))

    return _open(folder, keys, wrong, how)


def _keys(keyring: Keyring, key: bytes, cost: KdfCost | None) -> Iterator[_Key]:
    for slot, identity in open_slots(keyring, key, cost):
        for _, granted in open_grants(keyring, identity):
            yield _Key(slot=slot.id, identity=identity, granted=granted)


def _open(
    folder: Path, keys: Callable[[Keyring], list[_Key]], wrong: type[VaultError], how: How
) -> Session:
    files.private_from_now_on()
    rings = keyring_file.load(folder)
    claim = None if how.read_only else Claim(folder)
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


def _mended(session: Session, *, from_copy: bool) -> Session:
    """*session* with what a kill or a damaged file left of the keyring put in order."""
    if from_copy:
        session.notices = (Finding(kind=FindingKind.KEYRING_FROM_COPY), *session.notices)
    if not session.read_only:
        with contextlib.suppress(VaultError):  # a full disk: tried again at the next sign-in
            keyring_file.mend(session.folder, session.keyring, from_copy=from_copy)
    return session


def _fitting(
    folder: Path, keyring: Keyring, found: list[_Key], claim: Claim | None, how: How
) -> Session | None:
    """The session of the first key that opens the store; the newest grants come first.

    None when there is no key, or only keys of somebody whom the store does not know.
    """
    if not found:
        return None
    how.throttle.reset()
    if claim is not None:
        creating.finish(folder)
    path = folder / files.STORE
    refuse_what_is_no_store(path)
    failure: VaultError | None = None
    for key in found:
        marks_file = MarksFile(folder, key.granted.store, keyring.install_id)
        try:
            writer = Writer(partial(Store, path, key.granted.store, read_only=how.read_only))
        except StoreDamaged as damaged:
            failure = StoreForeign() if _another_file(path, marks_file.read()) else damaged
            continue
        try:
            session = _session(folder, keyring, key, claim, writer, marks_file, how)
        except BaseException:
            writer.close()
            marks_file.close()
            raise
        if session is not None:
            return session
        writer.close()
    if failure is not None:
        raise failure
    return None


def _session(
    folder: Path,
    keyring: Keyring,
    key: _Key,
    claim: Claim | None,
    writer: Writer,
    marks_file: MarksFile,
    how: How,
) -> Session | None:
    """The session, checked and with the sign-in entered; None for a key that is nobody's now."""
    marks = marks_file.read()
    writer.read(_require_sound)
    if claim is not None:
        upgrade(folder, writer, key.granted.store, how.clock().date())
    seen = writer.read(partial(_seen, keyring=keyring, key=key, marks=marks))
    if seen.me is None:
        return None
    if seen.rolled_back and not (how.read_only or how.accept_older):
        raise RolledBack(*seen.rolled_back)
    session = Session(
        folder=folder,
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
        salt=file_salt(folder / files.STORE),
        claim=claim,
        clock=how.clock,
        changes=seen.changes,
        marks=marks,
    )
    session.notices = tuple(_notices(session, seen))
    _enter(session, seen)
    return session


def _require_sound(connection: Connection) -> None:
    """Raises: StoreNewer, before anything else is looked at. StoreDamaged."""
    migrations.refuse_the_future(connection)
    if findings := check_pages(connection):
        raise StoreDamaged(findings)


def _another_file(path: Path, marks: Marks | None) -> bool:
    """True when the store in the folder is not the file last seen there."""
    if marks is None:
        return False
    pairs = zip(file_salt(path), marks.salt, strict=False)
    return sum(left != right for left, right in pairs) >= _ANOTHER_FILE


def _seen(connection: Connection, *, keyring: Keyring, key: _Key, marks: Marks | None) -> _Seen:
    found = connection.execute(select(meta)).mappings().one()
    if found["install_id"] != keyring.install_id.hex():
        raise StoreForeign
    end = audit.head(connection, keyring.install_id)
    me = staff.member(connection, key.identity)
    return _Seen(
        organisation=found["organisation"],
        practice=found["practice"],
        changes=found["changes"],
        me=me,
        answers=_answers_keys(connection, keyring.install_id, key.granted),
        rolled_back=behind(connection, keyring.install_id, marks) if marks else None,
        unsigned=me is not None and audit.ends_unsigned_by(connection, end, me.id),
    )


def _answers_keys(connection: Connection, install_id: bytes, granted: Granted) -> dict[int, bytes]:
    """The answers key of the grant, and the older ones, each sealed under the one after it."""
    if granted.answers is None:
        return {}
    keys = {granted.answers_generation: granted.answers}
    wanted = select(older_keys).order_by(older_keys.c.generation.desc())
    for row in connection.execute(wanted).all():
        after = keys.get(row.generation + 1)
        if after is not None:
            bound = framed("older key", install_id, row.generation)
            with contextlib.suppress(DoesNotOpen):
                keys[row.generation] = open_sealed(after, row.sealed, bound)
    return keys


def _notices(session: Session, seen: _Seen) -> Iterator[Finding]:
    if files.open_to_others(session.folder):
        yield Finding(kind=FindingKind.FOLDER_OPEN)
        if not session.read_only:
            files.make_folder(session.folder)
    if session.marks is None:
        yield Finding(kind=FindingKind.MARKS_MISSING)
    elif session.clock() + CLOCK_SLACK < session.marks.greatest:
        yield Finding(kind=FindingKind.CLOCK_BACK)
    if seen.rolled_back:
        ends, last = seen.rolled_back
        yield Finding(kind=FindingKind.ROLLED_BACK, record=str(ends), detail=str(last))
    if seen.unsigned:
        yield Finding(kind=FindingKind.HEAD_UNSIGNED)


def _enter(session: Session, seen: _Seen) -> None:
    """Write into the log that somebody signed in, and what was odd about it."""
    if session.read_only:
        return
    deeds = [About(action=Action.SIGNED_IN)]
    if seen.rolled_back:
        ends, last = seen.rolled_back
        deeds.append(About(action=Action.OLDER_COPY_ACCEPTED, detail=f"{ends}/{last}"))
    if session.marks is None:
        deeds.append(About(action=Action.MARKS_MISSING))

    def sign_late(connection: Connection) -> None:
        if seen.unsigned:
            audit.sign_head(
                connection, session.install_id, session.identity, session.me.id, late=True
            )

    session.write(sign_late, *deeds, work_first=True)
