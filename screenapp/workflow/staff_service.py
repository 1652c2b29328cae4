"""What the windows ask about those who sign in: who they are, their roles, their keys. No Qt.

Everything here is synchronous and may touch the disk, so the windows call it through a
`Runner`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from screenapp.vault import RecoverySheet, Role, StaffMember
from screenapp.vault.errors import WrongPassphrase
from screenapp.vault.model import BackupCopy
from screenapp.workflow import display_guard
from screenapp.workflow.drafts import STAFF, DraftService

if TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts
    from screenapp.vault.people.lead_notices import LeadNotice
    from screenapp.vault.people.rights import RightHolder
    from screenapp.vault.vault import Vault
    from screenapp.workflow.display import Signer


class StaffService:
    """Keeps nothing itself."""

    def __init__(self, vault: "Vault", drafts: DraftService) -> None:
        self._vault, self._drafts = vault, drafts

    @property
    def me(self) -> StaffMember:
        return self._vault.me

    @property
    def page_parts(self) -> "PageParts":
        """What knows of pages that are just being written outside the vault."""
        return self._vault.page_parts

    @property
    def signs_display(self) -> "Signer | None":
        """What signs how this computer draws the program; None for those who are no leads."""
        return display_guard.signer_of(self._vault)

    def members(self) -> tuple[StaffMember, ...]:
        """Those who sign in now, by name."""
        return tuple(member for member in self._vault.staff() if member.active)

    def add(self, name: str, passphrase: str, roles: frozenset[Role]) -> StaffMember:
        """Raises: NotAllowed, AnswersSealed, WeakPassphrase, NameNotFree; DiskFull and its kin."""
        added = self._vault.team.add(name, passphrase, roles)
        self._drafts.form_given(STAFF)
        return added

    def change_roles(self, member: str, roles: frozenset[Role]) -> None:
        """Raises: NotAllowed, AnswersSealed, NotFound, LastLead; DiskFull and its kin."""
        self._vault.team.change_roles(member, roles)

    def remove(self, member: str, progress: Callable[[int, int], None]) -> tuple[BackupCopy, ...]:
        """Let somebody sign in no longer; the backups that still open with a key they had.

        Raises: NotAllowed, NotFound, LastLead, StoreDamaged; DiskFull and its kin.
        """
        return self._vault.team.remove(member, progress).older_backups

    def forget_copy(self, copy: BackupCopy) -> tuple[BackupCopy, ...]:
        """Delete *copy*; the backups that still open with an older key.

        Raises: NotAllowed, NewestBackup; DiskFull and its kin.
        """
        self._vault.backups.forget(copy)
        return tuple(one for one in self._vault.backups.all() if not one.opens_with_present_key)

    def change_passphrase(self, old: str, new: str) -> None:
        """Raises: WrongPassphrase, WeakPassphrase, OpenedToRead; DiskFull and its kin."""
        self._vault.change_passphrase(old, new)

    def rekey(self, old: str, new: str) -> int:
        """Somebody may know one's own passphrase: new keys for oneself and for everybody. How many
        backups still open with the older one. Whoever did it signs out next.

        Raises: WrongPassphrase, TooSoon, WeakPassphrase, AnswersSealed (a lead does it for a
        supervisor), StoreDamaged, OpenedToRead; DiskFull and its kin.
        """
        if not self._vault.confirms(old):
            raise WrongPassphrase
        return len(self._vault.team.rekey(self._vault.me.id, new).older_backups)

    def rekey_member(self, member: str, passphrase: str) -> int:
        """Somebody may know the passphrase of *member*, who types another: new keys for all. How
        many backups still open with the older one.

        Raises: NotAllowed (leads only), ProofNeeded, WeakPassphrase, NotFound, StoreDamaged,
        OpenedToRead; DiskFull and its kin. Nothing was changed.
        """
        return len(self._vault.team.rekey(member, passphrase).older_backups)

    # --- what leads see of one another --------------------------------------------------

    def rights(self) -> "tuple[RightHolder, ...]":
        """Who can open something, or once could, and by whose hand. Raises: NotAllowed."""
        return self._vault.oversight.rights()

    def notices(self) -> "tuple[LeadNotice, ...]":
        """What other leads did and this one has not ticked; nothing for those who do not lead."""
        return self._vault.oversight.notices() if Role.LEAD in self.me.roles else ()

    def seen(self, number: int) -> "tuple[LeadNotice, ...]":
        """That one was seen; those left. Raises: NotAllowed, OpenedToRead; DiskFull and its kin."""
        self._vault.oversight.seen((number,))
        return self.notices()

    # --- the sheet and the keys -------------------------------------------------------

    def draft_sheet(self) -> RecoverySheet:
        """A new recovery sheet that opens nothing yet. Raises: NotAllowed (leads only)."""
        return self._vault.team.draft_sheet()

    def put_sheet(self, sheet: RecoverySheet) -> None:
        """Let *sheet* take the place of the old one. Raises: NotAllowed; DiskFull and its kin."""
        self._vault.team.put_sheet(sheet)

    def may_destroy(self) -> bool:
        """Whether the keys may be destroyed on this computer."""
        from screenapp.vault.people import destroy_keys

        return destroy_keys.allowed(self._vault.folder)

    def allow_destroying(self, *, on: bool) -> None:
        """Raises: NotAllowed (leads only), OpenedToRead; DiskFull and its kin."""
        self._vault.team.allow_destroying(on=on)
