"""Somebody leaves: new keys for everybody who stays, and a store that only these open.

The order, and what a kill leaves behind (docs/design/vault.md, People):

1. The store is copied into a new file under a new key. There the leaver's row ends, the rows
   of the others name their new grants, and the log says so. The copy is opened afresh, checked
   and compared. Until then nothing has changed; a copy to which nobody has a key is thrown away.
2. The keyring and its copy are written: old and new grants of everybody who stays, dummies in
   the leaver's places. From here on the leaver is out, and whoever signs in next finishes
   the exchange (`settling`).
3. The new file takes the place of the old one, and the marks are written under its key.
4. The keyring is written without the old grants.

The old store is never changed, and nothing is ever written in the clear.
"""

import contextlib
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from screenapp import plain_file
from screenapp.vault.care import audit
from screenapp.vault.care.audit import ChainEnd
from screenapp.vault.care.background import Progress, no_progress
from screenapp.vault.care.check_file import check_pages, rows_of, tables
from screenapp.vault.care.row_comparison import same_rows
from screenapp.vault.crypto import keyring_file
from screenapp.vault.crypto.keyring import Keyring, without
from screenapp.vault.crypto.keyring_file import Exchange
from screenapp.vault.errors import NotFound, StoreDamaged, VaultError
from screenapp.vault.model import Action, BackupCopy, StaffMember
from screenapp.vault.people import returning, staff
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.key_rotation import (
    KeyHolder,
    RotatedKeys,
    given,
    holders,
    keys_after,
    one_of,
    require_lead_among,
    tidied,
    write_down,
)
from screenapp.vault.people.returning import Return
from screenapp.vault.people.roles import Role, any_works_with_people
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import files, table_digest, tidying
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import Store, file_salt, keyed_connection
from screenapp.vault.store.sql import keeping

# What somebody's leaving adds rows to.
_GROWING: Final = frozenset({"audit", "older_keys", "staff"})
# What it takes rows from: what the leaver typed and never gave.
_SHRINKING: Final = frozenset({"drafts"})
# What it adds rows to for those who stay, and takes the leaver's from.
_EITHER: Final = frozenset({"lead_notices"})
# What it changes in other ways, and what says so of itself: the log by its chain.
_CHANGED: Final = _GROWING | _SHRINKING | _EITHER | {"heads", "meta", "staff"}
_STEP_PAGES: Final = 1_024
# Of 100 parts: copying until here, then pages and trees, then rows.
_COPIED, _CHECKED, _WHOLE = 40, 70, 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """Who left, and the backups that still open to the key they knew, for deleting them."""

    member: StaffMember
    older_backups: tuple[BackupCopy, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreContent:
    """By what a copy is compared with its store: rows of each table, changes, end of the log."""

    rows: dict[str, int]
    changes: int
    head: ChainEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class _Leaving:
    """Who leaves, and what the others hold then."""

    leaver: KeyHolder
    keys: RotatedKeys
    keyring: Keyring
    grants: dict[str, bytes]
    returning: dict[str, Any] | None

    def exchange(self, session: VaultSession) -> Exchange:
        """The keyrings before and after it, each with the key of the store it goes with."""
        return Exchange(
            before=session.keyring,
            before_key=session.granted.store,
            after=self.keyring,
            after_key=self.keys.store,
        )

    def write(self, connection: Connection) -> None:
        staff.retire(connection, self.leaver.id)
        if self.returning is not None:
            staff.insert_row(connection, self.returning)
        write_down(connection, self.keyring.install_id, self.grants, self.keys)


def remove(session: VaultSession, member_id: str, progress: Progress = no_progress) -> StaffMember:
    """Let a member of staff sign in no longer, and give everybody else new keys.

    The session goes on under the new ones. The leaver could read what they could read until
    now; and copies of the vault made before this still open to the key they knew.

    Raises:
        NotAllowed (leads only), NotFound, LastLead, OpenedToRead, ProofNeeded;
        StoreDamaged: the log or somebody's keys are not as they were signed. Nothing was changed.
        DiskFull and its kin: nothing was changed.
    """
    session.require(Role.LEAD)
    session.require_writing()
    session.sealing.require()
    session.read(lambda connection: require_leaves(connection, session.install_id, member_id))
    session.admit(GuardedDeed.REMOVE_STAFF)
    with session.backstage.quiet():
        return session.writer.do(lambda store: _remove(session, store, member_id, None, progress))


def end_sheet(session: VaultSession, sheet_id: str) -> None:
    """Let a recovery sheet open nothing any more, and give everybody new keys, as for a leaver:
    whoever holds it may have a keyring of before.

    Raises: StoreDamaged, NotFound, OpenedToRead; DiskFull and its kin: nothing was changed.
    """
    session.require_writing()
    with session.backstage.quiet():
        session.writer.do(lambda store: _remove(session, store, sheet_id, None))


def require_leaves(connection: Connection, install_id: bytes, member_id: str) -> None:
    """Raises: NotFound, LastLead, StoreDamaged: *member_id* cannot be let go."""
    everybody = holders(connection, install_id)
    leaver = one_of(everybody, member_id)
    require_lead_among(holder for holder in everybody if holder is not leaver)


def rekey(session: VaultSession, member: StaffMember, passphrase: str) -> StaffMember:
    """Let *member* leave and come back with new keys behind *passphrase*: somebody may know theirs.

    Who they are from now on. Whoever does it for themselves closes the vault next. What they
    typed and never gave goes, as their older keys sealed it.

    Raises:
        NotAllowed: for somebody else, and whoever is signed in is no lead.
        AnswersSealed: whoever is signed in cannot give the answers' key to others.
        WeakPassphrase, NotFound, OpenedToRead, StoreDamaged; DiskFull and its kin: nothing was
        changed.
    """
    if member.id != session.me.id:
        session.require(Role.LEAD)
        session.admit(GuardedDeed.REMOVE_STAFF)
    session.require_writing()
    session.sealing.require()
    back = returning.prepared(session, member.name, passphrase)
    with session.backstage.quiet():
        session.writer.do(lambda store: _remove(session, store, member.id, back))
    return replace(member, id=staff.staff_id(back.identity))


def content(connection: Connection, install_id: bytes) -> StoreContent:
    """What *connection* holds, for comparing."""
    return StoreContent(
        rows={name: rows_of(connection, name) for name in tables(connection)},
        changes=connection.execute(keeping.CHANGES).scalar_one(),
        head=audit.head(connection, install_id),
    )


def follows(connection: Connection, install_id: bytes, before: StoreContent) -> bool:
    """Whether this is the store that was *before*, with one change more and nothing missing."""
    after = content(connection, install_id)
    others = _GROWING | _SHRINKING | _EITHER
    same = {name: n for name, n in before.rows.items() if name not in others}
    return (
        after.changes == before.changes + 1
        and all(after.rows.get(name) == number for name, number in same.items())
        and all(after.rows.get(name, 0) >= before.rows.get(name, 0) for name in _GROWING)
        and all(after.rows.get(name, 0) <= before.rows.get(name, 0) for name in _SHRINKING)
        and audit.hash_at(connection, install_id, before.head.sequence) == before.head.hash
    )


def discard(path: Path) -> None:
    """Throw a copy away, with what SQLite kept beside it."""
    tidying.away(path)
    tidying.away(_journal(path))


def _remove(
    session: VaultSession,
    store: Store,
    member_id: str,
    back: Return | None,
    progress: Progress = no_progress,
) -> StaffMember:
    """All of it on the store's thread, so that nothing is written to the store meanwhile."""
    leaving = _planned(session, store, member_id, back)
    main, following = session.folder / files.STORE, session.folder / files.STORE_NEXT
    try:
        head, now, small = _prepare(session, store, leaving, following, progress)
        salt = file_salt(following)

        def take_place() -> None:
            with files.told_apart():
                try:
                    files.replace(following, main)
                except OSError:
                    # Once it has the name there is no way back: the old keyring would open
                    # nothing. Should the name be lost with the power, the next sign-in finishes.
                    if plain_file.stands(following):
                        raise

        become = partial(store.become, leaving.keys.store, take_place)
        keyring_file.exchange(session.folder, leaving.exchange(session), become, copy_first=True)
    finally:
        discard(following)
    session.keyring = leaving.keyring
    session.go_on(leaving.keys.granted(session.me.roles), salt, head, now, small)
    _leave_nothing_older(session, store)
    return leaving.leaver.gone


def _planned(session: VaultSession, store: Store, member_id: str, back: Return | None) -> _Leaving:
    everybody = store.read(lambda connection: holders(connection, session.install_id))
    leaver = next((holder for holder in everybody if holder.id == member_id), None)
    if leaver is None:
        raise NotFound(member_id)
    staying = [holder for holder in everybody if holder is not leaver]
    staying += [back.holder(leaver)] if back else []
    require_lead_among(staying)
    turned = any_works_with_people(leaver.roles)
    keys = keys_after(session.granted, store=True, answers=turned)
    real = store.read(staff.real_places)
    keyring, grants = given(session.keyring, staying, keys, real)
    row = None
    if back:
        keyring, row = back.seated(keyring, leaver, session.granted, grants, real)
    keyring = replace(without(keyring, leaver.places), generation=keyring.generation + 1)
    return _Leaving(leaver=leaver, keys=keys, keyring=keyring, grants=grants, returning=row)


def _prepare(
    session: VaultSession, store: Store, leaving: _Leaving, following: Path, progress: Progress
) -> tuple[ChainEnd | None, datetime, bytes]:
    """Step 1: the new file, whole and compared. The head of its log, when that was made, and what
    its small tables come to."""
    discard(following)
    key = leaving.keys.store
    store.bare(lambda driver: _copy(driver, following, key, progress))
    leaver = leaving.leaver
    digest = staff.keys_digest(leaver.box_public, leaver.sign_public)
    deeds = (
        About(
            action=Action.STAFF_REMOVED,
            record=leaver.id,
            detail=digest,
            deed=None if leaver.recovery else GuardedDeed.REMOVE_STAFF,
        ),
        leaving.keys.renewed(session),
        *([staff.added(leaving.returning)] if leaving.returning else []),
    )
    changing = session.changing(leaving.write, *deeds, generation=leaving.keyring.generation)
    copy = Store(following, key)
    try:
        _, head, now = copy.write(changing)
        small = copy.read(table_digest.small)
    finally:
        copy.close()
    _verify(session, store, following, key, progress)
    return head, now, small


def _copy(driver: Any, target: Path, key: bytes, progress: Progress) -> None:
    def told(_status: int, left: int, pages: int) -> None:
        progress(_COPIED * (pages - left) // max(pages, 1), _WHOLE)

    keyed = keyed_connection(target, key, read_only=False)
    try:
        driver.backup(keyed, pages=_STEP_PAGES, progress=told)
    finally:
        keyed.close()


def _verify(
    session: VaultSession, store: Store, following: Path, key: bytes, progress: Progress
) -> None:
    """Open the copy afresh: every page, tree and link, then every row beside the store's.

    Raises: StoreDamaged: it is not sound, or not what it was made from.
    """

    def told(share: float) -> None:
        progress(_CHECKED + int((_WHOLE - _CHECKED) * share), _WHOLE)

    install_id = session.install_id
    copy = Store(following, key, read_only=True)
    try:
        findings = copy.read(check_pages)
        progress(_CHECKED, _WHOLE)
        before = store.read(lambda connection: content(connection, install_id))
        same = copy.read(lambda connection: follows(connection, install_id, before))
        same = same and copy.read(
            lambda new: store.read(lambda old: same_rows(old, new, _CHANGED, told))
        )
    finally:
        copy.close()
    if findings or not same:
        raise StoreDamaged(findings)
    tidying.away(_journal(following))
    with files.told_apart():
        files.sync_folder(session.folder)


def _leave_nothing_older(session: VaultSession, store: Store) -> None:
    """Step 4, once the marks can be read under the new key; else the next sign-in does it."""
    tidying.away(session.folder / files.KEYRING_ASIDE)
    with contextlib.suppress(VaultError):
        if session.marks_file.read() is not None:
            real = store.read(staff.real_places)
            session.keyring = tidied(session.folder, session.keyring, session.granted.store, real)


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")
