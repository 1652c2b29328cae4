"""What whoever is signed in typed and has not given yet, kept until it is given or cleared.

The log tells nothing of it. Each draft is seen again only by whoever typed it.
"""

from collections.abc import Collection, Sequence
from functools import partial

from screenapp.vault.model import Draft, DraftPlace
from screenapp.vault.session import VaultSession
from screenapp.vault.store import drafts
from screenapp.vault.store.connection import Connection


class Drafts:
    """The drafts of one vault, seen from one session."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    def every(self) -> tuple[Draft, ...]:
        """All of one's own that open; a check tells of those that do not."""
        return self._session.read(partial(drafts.every, seals=self._session.draft_seals))

    def write(self, kept: Sequence[Draft], dropped: Collection[DraftPlace] = ()) -> None:
        """Keep each of *kept* in place of what its field had; keep nothing at *dropped*.

        What is about somebody who was erased meanwhile is not kept.

        Raises:
            TextUnreadable, OpenedToRead, VaultClosed; DiskFull and its kin: what was kept
            before is still there.
        """
        seals = self._session.draft_seals

        def work(connection: Connection) -> None:
            for draft in kept:
                drafts.keep(connection, seals, draft)
            if dropped:
                drafts.drop(connection, seals, dropped)

        self._session.write(work)

    def drop_over(self) -> None:
        """Delete what people typed on their own side a day ago or more, whoever handed over.

        Raises: as `write`.
        """
        session = self._session
        seals, now = session.draft_seals, session.clock()
        over = session.read(partial(drafts.person_over, seals=seals, now=now))
        if over:
            session.write(lambda connection: drafts.delete(connection, over))
