"""Using the recovery sheet: a new passphrase for somebody, and a new sheet for the old one."""

import os
from itertools import chain
from typing import Any
from uuid import uuid4

from screenapp.vault.crypto import recovery_code
from screenapp.vault.crypto.kdf import folded, key_from
from screenapp.vault.crypto.keyring import Keyring, new_identity, recovery_key, without
from screenapp.vault.crypto.recovery_code import RecoverySheet
from screenapp.vault.errors import NotAllowed
from screenapp.vault.model import Action
from screenapp.vault.people import lead_notices, staff
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role, roles_of
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import people


def renew(rescuer: VaultSession, name: str, passphrase: str) -> RecoverySheet:
    """Give *name* a new slot, signed in as the sheet; the sheet that replaces this one.

    Whoever had the name keeps their roles and gets a new id, because keys never change under
    one id; the old row stays for what it signed.

    Raises:
        WeakPassphrase, NameNotFree, TextUnreadable, MemoryShort; DiskFull and its kin.
        NotAllowed: an older keyring is brought back, and *name* is no lead.
    """
    staff.require_name(name)
    staff.require_strong_here(rescuer, passphrase, name)
    before = rescuer.read(lambda connection: _of_name(connection, name))
    roles = roles_of(before["roles"]) if before else frozenset({Role.LEAD})
    if rescuer.older_keyring and Role.LEAD not in roles:
        raise NotAllowed
    old = [before["id"]] if before else []
    keyring, cost, day = rescuer.keyring, rescuer.keyring.costs[0], rescuer.clock().date()
    key = key_from(passphrase, name=name, install_id=keyring.install_id, cost=cost)
    secret = os.urandom(recovery_code.SECRET_BYTES)
    spare_key = recovery_key(secret, keyring.install_id)

    person, rescue = new_identity(uuid4().bytes), new_identity(uuid4().bytes)
    keyring, own = staff.seated(rescuer, keyring, person, key, cost, roles)
    keyring, spare = staff.seated(
        rescuer, keyring, rescue, spare_key, None, frozenset({Role.LEAD}), own
    )
    rows = (
        staff.row(person, name, roles, own, cost, day),
        staff.recovery_row(rescue, spare, day),
    )
    keyring = without(keyring, _places(rescuer, [*old, rescuer.me.id]))
    _commit(rescuer, keyring, [*old, rescuer.me.id], rows)
    return recovery_code.sheet_for(secret, organisation=rescuer.organisation, day=day)


def _commit(
    rescuer: VaultSession, keyring: Keyring, retired: list[str], rows: tuple[dict[str, Any], ...]
) -> None:
    def work(connection: Connection) -> None:
        for member in retired:
            if member != rescuer.me.id:
                lead_notices.hand_on(connection, member, rows[0]["id"])
            staff.retire(connection, member)
        for row in rows:
            staff.insert_row(connection, row)

    deeds = (
        About(action=Action.RECOVERY_USED, record=rows[0]["id"], deed=GuardedDeed.USE_SHEET),
        *(About(action=Action.STAFF_REMOVED, record=member) for member in retired),
        *(staff.added(row) for row in rows),
    )
    rescuer.exchange_keyring(keyring, lambda: rescuer.write(work, *deeds))


def _of_name(connection: Connection, name: str) -> Any:
    return connection.execute(people.OF_NAME, {"folded": folded(name)}).first()


def _places(rescuer: VaultSession, members: list[str]) -> frozenset[bytes]:
    def work(connection: Connection) -> frozenset[bytes]:
        found = (connection.execute(people.PLACES, {"who": member}).all() for member in members)
        rows = chain.from_iterable(found)
        return frozenset(place for row in rows for place in (row.slot, row.granted))

    return rescuer.read(work)
