"""Making a vault: store first under another name, then the keyring, then the store's own name.

Killed at any point this leaves either nothing that opens, or a vault that the next sign-in
finishes; never a keyring that seems to have lost its store.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from screenapp.vault.care import audit, restoring_swap
from screenapp.vault.care.audit import AuditAction, ChainEnd
from screenapp.vault.crypto import keyring_file, recovery_code
from screenapp.vault.crypto.aead import KEY_BYTES
from screenapp.vault.crypto.kdf import key_from
from screenapp.vault.crypto.keyring import (
    Granted,
    Identity,
    Keyring,
    new_identity,
    new_keyring,
    recovery_key,
    seal_grant,
    seal_slot,
    with_grant,
    with_slot,
)
from screenapp.vault.crypto.passphrase import require_readable, require_strong
from screenapp.vault.crypto.recovery_code import RecoverySheet
from screenapp.vault.crypto.sealing import Sealing
from screenapp.vault.errors import CopiesAlone, VaultError, VaultExists
from screenapp.vault.model import Action, KdfCost
from screenapp.vault.people import staff
from screenapp.vault.people.deeds import DRAFTS
from screenapp.vault.people.roles import Role
from screenapp.vault.people.throttle import Throttle
from screenapp.vault.session import About
from screenapp.vault.standing import Standing, standing
from screenapp.vault.store import files, migrations, settings, tidying
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import Store, file_salt, refuse_what_is_no_store
from screenapp.vault.store.rollback_marks import Marks, MarksFile
from screenapp.vault.store.sql import keeping
from screenapp.vault.store.write_lock import WriteLock


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstMember:
    """What the first person says. They become a lead, for otherwise nobody could add staff."""

    organisation: str
    name: str
    passphrase: str
    roles: frozenset[Role]
    practice: bool
    cost: KdfCost


def create(
    folder: Path, founding: FirstMember, now: datetime, *, beside_copies: bool = False
) -> RecoverySheet:
    """Make a vault in *folder*; when this returns it is there, whole or for the next sign-in to
    finish.

    *beside_copies*: also where backups are left of a vault that is gone; they stay as they are.

    Raises:
        WeakPassphrase, NameNotFree, TextUnreadable; CopiesAlone (unless *beside_copies*).
        VaultExists, AlreadyOpen: somebody else's was there first and is untouched.
        DiskFull, DriveTrouble, FolderReadOnly, FolderUnreachable, MemoryShort.
        Nothing was made then.
    """
    _require_sound(founding)
    files.make_folder(folder)
    with files.told_apart():
        restoring_swap.finish(folder)
        claim = WriteLock(folder)
        try:
            _require_empty(folder, beside_copies=beside_copies)
            Throttle(folder).begin()
            return _create(folder, founding, now)
        finally:
            claim.release()


def taken_back(folder: Path) -> bool:
    """Remove the vault that was made in *folder* just now. False: it stands, or is in use."""
    try:
        claim = WriteLock(folder)
    except VaultError:
        return False
    try:
        return _taken_back(folder)
    finally:
        claim.release()


def finish(folder: Path) -> None:
    """Give the store its name when making the vault was cut off just before that."""
    store, unfinished = folder / files.STORE, folder / files.STORE_UNFINISHED
    if files.there(unfinished) and not files.there(store):
        with files.told_apart():
            files.replace(unfinished, store)


def _require_sound(founding: FirstMember) -> None:
    staff.require_name(founding.name)
    require_readable(founding.organisation)
    if not founding.practice:
        require_strong(founding.passphrase, name=founding.name, organisation=founding.organisation)


def _require_empty(folder: Path, *, beside_copies: bool) -> None:
    match standing(folder):
        case Standing.RECORDS:
            raise VaultExists
        case Standing.COPIES if not beside_copies:
            raise CopiesAlone
    # Without a keyring nobody can open what an earlier, cut off making left behind.
    (folder / files.STORE_UNFINISHED).unlink(missing_ok=True)
    (folder / files.HEADS).unlink(missing_ok=True)


def _create(folder: Path, founding: FirstMember, now: datetime) -> RecoverySheet:
    keyring = replace(new_keyring(founding.cost), generation=1)
    secret = os.urandom(recovery_code.SECRET_BYTES)
    store_key, answers_key = os.urandom(KEY_BYTES), os.urandom(KEY_BYTES)
    roles = founding.roles | {Role.LEAD}
    granted = Granted(roles=roles, store=store_key, answers=answers_key)
    key = key_from(
        founding.passphrase, name=founding.name, install_id=keyring.install_id, cost=founding.cost
    )
    person = new_identity(uuid4().bytes)
    keyring, own = _seated(keyring, person, key, granted, founding.cost, ())
    rescue = new_identity(uuid4().bytes)
    keyring, spare = _seated(
        keyring, rescue, recovery_key(secret, keyring.install_id), granted, None, own
    )
    rows = (
        staff.row(person, founding.name, roles, own, founding.cost, now.date()),
        staff.recovery_row(rescue, spare, now.date()),
    )
    first = _First(founding, person, rows, answers_key, now)
    try:
        _write(folder, keyring, store_key, first)
    except BaseException:
        if _taken_back(folder):
            raise
    return recovery_code.sheet_for(secret, organisation=founding.organisation, day=now.date())


def _write(folder: Path, keyring: Keyring, store_key: bytes, first: "_First") -> None:
    """From the keyring on it is made: should only the last name be missing, signing in gives it."""
    head = _make_store(folder, keyring, store_key, first)
    marks = Marks(
        number=1,
        changes=1,
        sequence=head.sequence,
        hash=head.hash,
        greatest=first.now,
        salt=file_salt(folder / files.STORE_UNFINISHED),
        keyring=keyring.generation,
    )
    marks_file = MarksFile(folder, store_key, keyring.install_id)
    marks_file.write(marks, durable=True)
    marks_file.close()
    keyring_file.save(folder, keyring, store_key)
    finish(folder)


def _taken_back(folder: Path) -> bool:
    """Remove what was made, the keyring first. False: that stands, and so does the vault."""
    keys = [tidying.away(folder / name) for name in (files.KEYRING, files.KEYRING_COPY)]
    if not all(keys):
        return False
    for name in (files.STORE, files.STORE_UNFINISHED):
        for path in (folder / name, folder / f"{name}-journal"):
            tidying.away(path)
    tidying.away(folder / files.HEADS)
    return True


def _seated(
    keyring: Keyring,
    identity: Identity,
    key: bytes,
    granted: Granted,
    cost: KdfCost | None,
    real: Sequence[bytes],
) -> tuple[Keyring, tuple[bytes, bytes]]:
    """*keyring* with a slot and a grant for *identity*, and the ids of the two."""
    slot = seal_slot(keyring.install_id, key, identity, cost)
    grant = seal_grant(keyring.install_id, identity.box_public, granted)
    keyring = with_grant(with_slot(keyring, slot, real), grant, real)
    return keyring, (slot.id, grant.id)


@dataclass(frozen=True, slots=True)
class _First:
    """The first rows of a store."""

    founding: FirstMember
    founder: Identity
    people: Sequence[dict[str, object]]
    answers_key: bytes
    now: datetime

    def write(self, connection: Connection, install_id: bytes) -> ChainEnd:
        """The tables, the people, and the log of their joining, its end signed."""
        migrations.migrate(connection)
        connection.execute(
            keeping.ADD_META,
            {
                "id": 1,
                "install_id": install_id.hex(),
                "organisation": self.founding.organisation,
                "practice": self.founding.practice,
                "created": self.now.date().isoformat(),
                "changes": 1,
                "keyring": 0,
            },
        )
        settings.put(connection, DRAFTS, "asked")
        for person in self.people:
            staff.insert_row(connection, person)
        sealing = Sealing(install_id, {1: self.answers_key})
        for about in (About(action=Action.VAULT_CREATED), *map(staff.added, self.people)):
            audit.record(connection, install_id, sealing, self._deed(about))
        member = staff.staff_id(self.founder)
        audit.sign_head(connection, install_id, self.founder, member, late=False)
        return audit.head(connection, install_id)

    def _deed(self, about: About) -> AuditAction:
        return AuditAction(
            action=about.action,
            actor=staff.staff_id(self.founder),
            at=self.now,
            record=about.record,
            detail=about.detail,
        )


def _make_store(folder: Path, keyring: Keyring, store_key: bytes, first: _First) -> ChainEnd:
    path = folder / files.STORE_UNFINISHED
    store = Store(path, store_key)
    try:
        head = store.write(lambda connection: first.write(connection, keyring.install_id))
    finally:
        store.close()
    # After the first write: the file must not have come out in the clear.
    refuse_what_is_no_store(path)
    tidying.away(path.with_name(f"{path.name}-journal"))
    with files.told_apart():
        files.sync_folder(folder)
    return head
