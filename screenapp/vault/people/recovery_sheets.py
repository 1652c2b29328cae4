"""A new recovery sheet while somebody is signed in: drafted, then put in the old one's place.

In two steps, so that a sheet takes over only once somebody has proved that they kept it: what
is drafted opens nothing and stands nowhere. Copies of the vault made before still open with
the old sheet, whose slot is in their keyring.
"""

import os
from uuid import uuid4

from screenapp.vault.crypto import recovery_code
from screenapp.vault.crypto.keyring import new_identity, recovery_key, without
from screenapp.vault.crypto.recovery_code import RecoverySheet
from screenapp.vault.model import Action
from screenapp.vault.people import staff
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import people


def draft(session: VaultSession) -> RecoverySheet:
    """A sheet with a code of its own that opens nothing yet. The log hears of it.

    Raises: NotAllowed (leads only), OpenedToRead, ProofNeeded; DiskFull and its kin.
    """
    session.require(Role.LEAD)
    session.require_writing()
    session.admit(GuardedDeed.DRAFT_SHEET)
    drafted = About(action=Action.RECOVERY_DRAFTED, deed=GuardedDeed.DRAFT_SHEET)
    session.write(lambda _: None, drafted)
    secret = os.urandom(recovery_code.SECRET_BYTES)
    day = session.clock().date()
    return recovery_code.sheet_for(secret, organisation=session.organisation, day=day)


def put(session: VaultSession, sheet: RecoverySheet) -> None:
    """Let *sheet* open the vault from now on, and the sheet before it no longer.

    Raises:
        NotAllowed (leads only), AnswersSealed, OpenedToRead, RecoveryCodeMistyped, ProofNeeded;
        DiskFull and its kin: the old sheet stays good.
    """
    session.require(Role.LEAD)
    session.require_writing()
    session.sealing.require()
    secret, day = recovery_code.secret_of(sheet.code), session.clock().date()
    session.admit(GuardedDeed.PUT_SHEET)
    install_id = session.keyring.install_id
    rescue = new_identity(uuid4().bytes)
    key = recovery_key(secret, install_id)
    leads = frozenset({Role.LEAD})
    old = session.read(_present)
    keyring, places = staff.seated(session, session.keyring, rescue, key, None, leads)
    keyring = without(keyring, frozenset(place for _, own in old for place in own))
    row = staff.recovery_row(rescue, places, day)

    def work(connection: Connection) -> None:
        for member, _ in old:
            staff.retire(connection, member)
        staff.insert_row(connection, row)

    deeds = (
        About(action=Action.RECOVERY_RENEWED, record=row["id"], deed=GuardedDeed.PUT_SHEET),
        *(About(action=Action.STAFF_REMOVED, record=member) for member, _ in old),
        staff.added(row),
    )
    session.exchange_keyring(keyring, lambda: session.write(work, *deeds))


def _present(connection: Connection) -> tuple[tuple[str, tuple[bytes, bytes]], ...]:
    """The sheets that open the vault now: their ids and places. One, but for a kill."""
    rows = connection.execute(people.SHEETS).all()
    return tuple((row.id, (row.slot, row.granted)) for row in rows)
