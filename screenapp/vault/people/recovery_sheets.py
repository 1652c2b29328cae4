"""A new recovery sheet while somebody is signed in: drafted, then put in the old one's place.

In two steps, so that a sheet takes over only once somebody has proved that they kept it: what
is drafted opens nothing and stands nowhere. Copies of the vault made before still open with
the old sheet, whose slot is in their keyring.
"""

import os
from uuid import uuid4

from screenapp.vault.crypto import recovery_code
from screenapp.vault.crypto.keyring import new_identity, recovery_key
from screenapp.vault.crypto.recovery_code import RecoverySheet
from screenapp.vault.model import Action
from screenapp.vault.people import offboarding, staff
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.key_rotation import holders
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

    Everybody gets new keys: whoever holds the old sheet may have a keyring of before.

    Raises:
        NotAllowed (leads only), AnswersSealed, OpenedToRead, RecoveryCodeMistyped, ProofNeeded,
        StoreDamaged (the log or somebody's keys are not as signed: they would get the new ones);
        DiskFull and its kin: the old sheet stays good.
    """
    session.require(Role.LEAD)
    session.require_writing()
    session.sealing.require()
    secret, day = recovery_code.secret_of(sheet.code), session.clock().date()
    session.read(lambda connection: holders(connection, session.install_id))
    session.admit(GuardedDeed.PUT_SHEET)
    install_id = session.keyring.install_id
    rescue = new_identity(uuid4().bytes)
    key = recovery_key(secret, install_id)
    leads = frozenset({Role.LEAD})
    old = session.read(_present)
    keyring, places = staff.seated(session, session.keyring, rescue, key, None, leads)
    row = staff.recovery_row(rescue, places, day)
    deeds = (
        About(action=Action.RECOVERY_RENEWED, record=row["id"], deed=GuardedDeed.PUT_SHEET),
        staff.added(row),
    )
    session.exchange_keyring(
        keyring, lambda: session.write(lambda c: staff.insert_row(c, row), *deeds)
    )
    # From here on the new one is good as well; a kill leaves both, and the next one ends both.
    for sheet_before in old:
        offboarding.end_sheet(session, sheet_before)


def _present(connection: Connection) -> tuple[str, ...]:
    """The ids of the sheets that open the vault now. One, but for a kill."""
    return tuple(row.id for row in connection.execute(people.SHEETS).all())
