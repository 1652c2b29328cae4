"""The way of an answer: events sealed, fact kept, one transaction, one durable commit."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from screenapp.screening.events import Event
from screenapp.screening.fact import Fact
from screenapp.vault import events, facts
from screenapp.vault.errors import OutOfStep
from screenapp.vault.marks import Latest
from screenapp.vault.sealing import Lock
from screenapp.vault.session import Session


class Appending:
    """Appends for one session; remembers where screenings stand, to save reading it each time.

    What is remembered is touched only on the store's thread, and changed only after a commit.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._stands: dict[UUID, tuple[Lock, int]] = {}
        self._facts: dict[UUID, Fact] = {}

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

        def work(connection: Connection) -> Lock:
            if protocol_snapshot is not None:
                events.keep_protocol(connection, *protocol_snapshot)
            lock = self._follow(connection, new[0])
            events.add(connection, self._session.sealing, lock, new)
            self._keep(connection, screening, fact, last)
            return lock

        def then(lock: Lock) -> Latest:
            self._stands[screening] = (lock, last)
            if fact is not None:
                self._facts[screening] = fact
            return Latest(screening=screening, step=last, event=new[-1].id)

        try:
            self._session.answer(work, then)
        except IntegrityError:
            raise OutOfStep from None

    def _follow(self, connection: Connection, first: Event) -> Lock:
        """The lock of the screening, begun now if *first* begins it. Raises: OutOfStep."""
        stand = self._stands.get(first.screening)
        if stand is None:
            stand = self._look_up(connection, first)
        lock, last = stand
        if first.sequence != last + 1:
            raise OutOfStep
        return lock

    def _look_up(self, connection: Connection, first: Event) -> tuple[Lock, int]:
        known = events.lock_of(connection, first.screening)
        if known is not None:
            return known, events.last_sequence(connection, first.screening)
        lock = self._session.sealing.new_lock()
        events.begin(connection, lock, first)
        return lock, 0

    def _keep(self, connection: Connection, screening: UUID, fact: Fact | None, last: int) -> None:
        if fact is None or fact == self._facts.get(screening):
            facts.reckoned_further(connection, screening, last)
        else:
            facts.put(connection, fact, last)
