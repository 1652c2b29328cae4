"""What leads see of one another: who could open what, and deeds they have not been told of yet."""

from collections.abc import Collection
from typing import Final

from screenapp.vault.people import lead_notices, rights
from screenapp.vault.people.deeds import DRAFTS, GuardedDeed
from screenapp.vault.people.lead_notices import LeadNotice
from screenapp.vault.people.rights import RightHolder
from screenapp.vault.people.roles import Role
from screenapp.vault.session import VaultSession
from screenapp.vault.store import settings
from screenapp.vault.store.connection import Connection

_AS_BEFORE: Final = 0
"""The number of a notice that no entry of the log stands for."""


class Oversight:
    """Seen from one session. All of it raises NotAllowed for those who do not lead."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    def rights(self) -> tuple[RightHolder, ...]:
        """Everybody who can open something, or once could, with the recovery sheets."""
        self._session.require(Role.LEAD)
        return self._session.read(lambda c: rights.everybody(c, self._session.sealing))

    def notices(self) -> tuple[LeadNotice, ...]:
        """What other leads did and whoever is signed in has not ticked, the oldest first.

        Before them, in a vault made before drafts had to be allowed, that they go on: of nobody.
        """
        session = self._session
        session.require(Role.LEAD)
        unseen = session.read(lambda c: lead_notices.unseen(c, session.me.id))
        kept = session.read(settings.every)
        if DRAFTS in kept or _seen_by(session.me.id) in kept or session.practice:
            return unseen
        as_before = LeadNotice(
            number=_AS_BEFORE, deed=GuardedDeed.USE_DRAFTS, who="", day=session.clock().date()
        )
        return (as_before, *unseen)

    def seen(self, numbers: Collection[int]) -> None:
        """Those were seen. Raises: NotAllowed, OpenedToRead; DiskFull and its kin."""
        session = self._session
        session.require(Role.LEAD)

        def work(connection: Connection) -> None:
            lead_notices.seen(connection, session.me.id, numbers)
            if _AS_BEFORE in numbers:
                settings.put(connection, _seen_by(session.me.id), "yes")

        session.write(work)


def _seen_by(lead: str) -> str:
    """The setting that says that *lead* knows of drafts that go on."""
    return f"{DRAFTS}_seen.{lead}"
