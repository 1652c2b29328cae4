"""What leads see of one another: who could open what, and deeds they have not been told of yet."""

from collections.abc import Collection

from screenapp.vault.people import lead_notices, rights
from screenapp.vault.people.lead_notices import LeadNotice
from screenapp.vault.people.rights import RightHolder
from screenapp.vault.people.roles import Role
from screenapp.vault.session import VaultSession


class Oversight:
    """Seen from one session. All of it raises NotAllowed for those who do not lead."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    def rights(self) -> tuple[RightHolder, ...]:
        """Everybody who can open something, or once could, with the recovery sheets."""
        self._session.require(Role.LEAD)
        return self._session.read(lambda c: rights.everybody(c, self._session.sealing))

    def notices(self) -> tuple[LeadNotice, ...]:
        """What other leads did and whoever is signed in has not ticked, the oldest first."""
        self._session.require(Role.LEAD)
        return self._session.read(lambda c: lead_notices.unseen(c, self._session.me.id))

    def seen(self, numbers: Collection[int]) -> None:
        """Those were seen. Raises: NotAllowed, OpenedToRead; DiskFull and its kin."""
        session = self._session
        session.require(Role.LEAD)
        session.write(lambda c: lead_notices.seen(c, session.me.id, numbers))
