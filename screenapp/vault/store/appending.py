"""The way of an answer: events sealed, fact kept, one transaction, one durable commit."""

import contextlib
from collections.abc import Collection, Sequence
from functools import partial
from uuid import UUID

from screenapp.screening.events import Event
from screenapp.screening.fact import Fact
from screenapp.vault.crypto.sealing import Lock
from screenapp.vault.errors import DiskFull, OutOfStep, VaultError
from screenapp.vault.session import VaultSession
from screenapp.vault.store import events, facts
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import CONFLICTS, Store
from screenapp.vault.store.rollback_marks import LatestEvent
from screenapp.vault.store.sql import keeping


class Appending:
    """Appends for one session; remembers where screenings stand, to save reading it each time.

    What is remembered is touched only on the store's thread, and changed only after a commit.
    """

    def __init__(self, session: VaultSession) -> None:
        self._session = session
        self._stands: dict[UUID, tuple[Lock, int]] = {}
        self._facts: dict[UUID, Fact] = {}

    def forget(self, erased: Collection[UUID]) -> None:
        """Drop what is remembered of screenings that were erased."""
        for screening in erased:
            self._stands.pop(screening, None)
            self._facts.pop(screening, None)

    def append(
        self,
        new: Sequence[Event],
        fact: Fact | None,
        protocol_snapshot: tuple[str, bytes] | None,
    ) -> None:
        """See `Vault.append`."""
        self._session.sealing.require()
        if not new:
            raise ValueError("there is nothing to append")
        screening = new[0].screening
        sequences = [event.sequence for event in new]
        first, last = sequences[0], sequences[-1]
        if sequences != list(range(first, last + 1)) or {e.screening for e in new} != {screening}:
            raise OutOfStep

        def work(store: Store) -> LatestEvent:
            try:
                lock = self._write(store, new, fact, protocol_snapshot)
            except DiskFull:
                arrived = _arrived(store, new[-1])
                if arrived is None:
                    raise
                lock = arrived
            self._stands[screening] = (lock, last)
            if fact is not None:
                self._facts[screening] = fact
            return LatestEvent(screening=screening, step=last, event=new[-1].id)

        try:
            self._session.answer(work)
        except CONFLICTS:
            raise OutOfStep from None

    def _write(
        self,
        store: Store,
        new: Sequence[Event],
        fact: Fact | None,
        protocol_snapshot: tuple[str, bytes] | None,
    ) -> Lock:
        screening = new[0].screening
        stand, known = self._stands.get(screening), self._facts.get(screening)
        if stand is None or protocol_snapshot is not None or (fact and known is None):
            return store.write(partial(self._begin_or_follow, new, fact, protocol_snapshot))
        lock = _following(stand, new[0])
        changed = fact if fact != known else None
        row = facts.line(screening, changed, new[-1].sequence)
        store.put((*events.lines(self._session.sealing, lock, new), row))
        return lock

    def _begin_or_follow(
        self,
        new: Sequence[Event],
        fact: Fact | None,
        protocol_snapshot: tuple[str, bytes] | None,
        connection: Connection,
    ) -> Lock:
        """The way of the first events, and of the first ones since this session began."""
        if protocol_snapshot is not None:
            events.keep_protocol(connection, *protocol_snapshot)
        first, last = new[0], new[-1].sequence
        stand = self._stands.get(first.screening) or self._look_up(connection, first)
        lock = _following(stand, first)
        events.add(connection, self._session.sealing, lock, new)
        if fact is None:
            facts.reckoned_further(connection, first.screening, last)
        else:
            facts.put(connection, fact, last)
        return lock

    def _look_up(self, connection: Connection, first: Event) -> tuple[Lock, int]:
        known = events.lock_of(connection, first.screening)
        if known is not None:
            return known, events.last_sequence(connection, first.screening)
        lock = self._session.sealing.new_lock()
        events.begin(connection, lock, first)
        return lock, 0


def _arrived(store: Store, newest: Event) -> Lock | None:
    """The lock of the screening, if *newest* is kept although its commit was told to have failed.

    A drive may take a commit and fail at the very last sync. Told as not saved, the answer
    could neither be given again nor seen. So it is made durable once more, or is not there.
    """

    def again(connection: Connection) -> Lock | None:
        if not events.holds(connection, newest.screening, newest.sequence, newest.id):
            return None
        connection.execute(keeping.WRITTEN_AGAIN)
        return events.lock_of(connection, newest.screening)

    with contextlib.suppress(VaultError):
        return store.write(again)
    return None


def _following(stand: tuple[Lock, int], first: Event) -> Lock:
    """The lock of the screening that stands at *stand*. Raises: OutOfStep."""
    lock, last = stand
    if first.sequence != last + 1:
        raise OutOfStep
    return lock
