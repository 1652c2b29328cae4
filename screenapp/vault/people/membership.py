"""Who signs in: joining, leaving, other roles, and what a try at a passphrase costs."""

from dataclasses import replace
from functools import partial

from screenapp.vault.care.background import Progress, no_progress
from screenapp.vault.care.backups import Backups
from screenapp.vault.care.partners import Partners
from screenapp.vault.crypto.aead import signed_form
from screenapp.vault.crypto.recovery_code import RecoverySheet
from screenapp.vault.errors import NotFound
from screenapp.vault.model import KdfCost, StaffMember
from screenapp.vault.people import (
    destroy_keys,
    kdf_upgrade,
    key_rotation,
    offboarding,
    recovery_sheets,
    staff,
)
from screenapp.vault.people.offboarding import Removed
from screenapp.vault.people.roles import Role
from screenapp.vault.session import VaultSession


class Membership:
    """The people of one vault, seen from one session."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    @property
    def partners(self) -> Partners:
        """Who works with the team from outside, by sealed files; this site's keys for them."""
        return Partners(self._session)

    def everybody(self) -> tuple[StaffMember, ...]:
        """All who sign in or once did, by name."""
        return self._session.read(staff.everybody)

    def signing_as(self, public: bytes) -> StaffMember | None:
        """Whose signature *public* (32 bytes, Ed25519) proves; None: nobody's in this vault."""
        return self._session.read(partial(staff.signing_as, public=public))

    def sign(self, message: bytes) -> tuple[bytes, bytes]:
        """One's own public key (32 bytes) and Ed25519 signature of *message* (64 bytes).

        Raises: NotAllowed: only leads sign what a computer shows.
        """
        self._session.require(Role.LEAD)
        identity = self._session.identity
        return identity.sign_public, identity.sign(signed_form(message))

    def add(self, name: str, passphrase: str, roles: frozenset[Role]) -> StaffMember:
        """Raises: NotAllowed, AnswersSealed, WeakPassphrase, NameNotFree; DiskFull and its kin."""
        return staff.add(self._session, name, passphrase, roles)

    def remove(self, member_id: str, progress: Progress = no_progress) -> Removed:
        """Let somebody sign in no longer; everybody who stays gets new keys.

        What the leaver could read until now they may have read. The backups that are handed
        back still open to the key they knew. Whoever removes themselves closes the vault next.

        Raises:
            NotAllowed (leads only), NotFound, LastLead, StoreDamaged (the log or somebody's
            keys are not as signed), OpenedToRead; DiskFull and its kin. Nothing was changed.
        """
        # Listed first: once they are out nothing may say that they are not.
        copies = Backups(self._session).all()
        member = offboarding.remove(self._session, member_id, progress)
        older = tuple(replace(copy, opens_with_present_key=False) for copy in copies)
        return Removed(member=member, older_backups=older)

    def rekey(self, member_id: str, passphrase: str) -> Removed:
        """Somebody may know the passphrase of *member_id*: new keys for them and for the vault.

        They sign in with *passphrase* from now on, under a new id. The backups that are handed
        back still open to the key that was known. Whoever does it for themselves closes the
        vault next.

        Raises:
            NotAllowed (for somebody else: leads only), AnswersSealed (a supervisor: a lead does
            it), WeakPassphrase, NotFound, StoreDamaged, OpenedToRead; DiskFull and its kin.
            Nothing was changed.
        """
        found = next((one for one in self.everybody() if one.id == member_id and one.active), None)
        if found is None:
            raise NotFound(member_id)
        member = offboarding.rekey(self._session, found, passphrase)
        older = (copy for copy in Backups(self._session).all() if not copy.opens_with_present_key)
        return Removed(member=member, older_backups=tuple(older))

    def change_roles(self, member_id: str, roles: frozenset[Role]) -> StaffMember:
        """Give somebody other roles; ``vault.me`` follows when it is oneself.

        Raises:
            NotAllowed (leads only), AnswersSealed, NotFound, LastLead, StoreDamaged,
            OpenedToRead, ValueError (no role); DiskFull and its kin. Nothing was changed.
        """
        return key_rotation.change_roles(self._session, member_id, roles)

    def draft_sheet(self) -> RecoverySheet:
        """A new recovery sheet that opens nothing yet. Raises: NotAllowed (leads only)."""
        return recovery_sheets.draft(self._session)

    def put_sheet(self, sheet: RecoverySheet) -> None:
        """Let *sheet* take the old one's place, once somebody has shown that they kept it.

        Raises:
            NotAllowed (leads only), AnswersSealed, OpenedToRead; DiskFull and its kin: the old
            sheet stays good.
        """
        recovery_sheets.put(self._session, sheet)

    @property
    def cost(self) -> KdfCost:
        """What a try at a passphrase costs, for whoever has signed in since it was raised."""
        return self._session.keyring.costs[0]

    def raise_cost(self, cost: KdfCost) -> None:
        """Raises: NotAllowed, CostNotTaken, CostStillRising, OpenedToRead; DiskFull and its kin."""
        kdf_upgrade.raise_cost(self._session, cost)

    def waiting(self) -> tuple[str, ...]:
        """The ids of those who have not signed in since the cost was raised."""
        return self._session.read(lambda connection: kdf_upgrade.waiting(connection, self.cost))

    def allow_destroying(self, *, on: bool) -> None:
        """Whether `destroying.destroy_keys` may be used on this vault; off until a lead says so.

        Raises: NotAllowed (leads only), OpenedToRead; DiskFull and its kin.
        """
        destroy_keys.allow(self._session, on)
