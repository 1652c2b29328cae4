"""Events in the store: appended, never changed; kind, exact time and body sealed as one value."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from screenapp.screening.events import Event, EventKind
from screenapp.vault.crypto.passphrase import require_whole
from screenapp.vault.crypto.sealing import Lock, SealedPlace, Sealing
from screenapp.vault.errors import NotFound, OutOfStep, SealDamaged
from screenapp.vault.store.connection import BoundStatement, Connection
from screenapp.vault.store.sql import records


def add(connection: Connection, sealing: Sealing, lock: Lock, new: Sequence[Event]) -> None:
    """Append *new*, which follow on each other, in the caller's transaction."""
    connection.execute_each(records.ADD_STEP, [_row(sealing, lock, event) for event in new])


def lines(sealing: Sealing, lock: Lock, new: Sequence[Event]) -> tuple[BoundStatement, ...]:
    """What `add` enters, for the short way of an answer."""
    rows = (_row(sealing, lock, event) for event in new)
    return tuple(BoundStatement(text=records.ADD_STEP, values=row) for row in rows)


def of_screening(connection: Connection, sealing: Sealing, screening: UUID) -> tuple[Event, ...]:
    """Everything that happened in *screening*, in order.

    Raises:
        AnswersSealed, NotFound, SealDamaged.
    """
    sealing.require()
    lock = lock_of(connection, screening)
    if lock is None or not lock.generation:  # never begun here, or its answers are kept no longer
        raise NotFound(screening)
    rows = connection.execute(records.STEPS, {"of": str(screening)}).all()
    return tuple(_event(sealing, lock, row) for row in rows)


def lock_of(connection: Connection, screening: UUID) -> Lock | None:
    """The lock of *screening*, or None when the store does not know it."""
    row = connection.execute(records.LOCK, {"of": str(screening)}).first()
    return Lock(generation=row.generation, salt=row.salt) if row else None


def last_sequence(connection: Connection, screening: UUID) -> int:
    """The number of the newest event of *screening*; 0 when there is none."""
    return connection.execute(records.NEWEST_STEP, {"of": str(screening)}).scalar() or 0


def holds(connection: Connection, screening: UUID, sequence: int, event: UUID) -> bool:
    """True when *event* stands at its place."""
    place = {"of": str(screening), "step": sequence}
    found: str | None = connection.execute(records.STEP_AT, place).scalar()
    return found == str(event)


def begin(connection: Connection, lock: Lock, first: Event) -> None:
    """Enter a new screening, under its intake and the protocol its first event names.

    Raises:
        OutOfStep: *first* is not the start of a screening.
    """
    if first.kind is not EventKind.STARTED:
        raise OutOfStep
    intake, content_hash = first.body.get("intake"), first.body.get("content_hash")
    before = connection.execute(records.COUNT_OF_INTAKE, {"intake_id": intake}).scalar_one()
    known = connection.execute(records.PROTOCOL_KNOWN, {"content_hash": content_hash}).scalar()
    connection.execute(
        records.ADD_SCREENING,
        {
            "id": str(first.screening),
            "intake": intake,
            "place": before + 1,
            "protocol": known,
            "generation": lock.generation,
            "salt": lock.salt,
        },
    )


def screenings_of(connection: Connection, intake: UUID) -> tuple[UUID, ...]:
    """The screenings of *intake* in the order in which they were begun."""
    found = connection.execute(records.OF_INTAKE, {"intake_id": str(intake)}).all()
    return tuple(UUID(row.id) for row in found)


def keep_protocol(connection: Connection, content_hash: str, content: bytes) -> None:
    """Keep the protocol as it was when the screening began; once for each hash."""
    known = connection.execute(records.PROTOCOL_KNOWN, {"content_hash": content_hash}).first()
    if known is None:
        connection.execute(records.ADD_PROTOCOL, {"hash": content_hash, "content": content})


def protocol(connection: Connection, content_hash: str) -> bytes:
    """Raises: NotFound: no screening here was begun with it."""
    wanted = {"content_hash": content_hash}
    content: bytes | None = connection.execute(records.PROTOCOL, wanted).scalar()
    if content is None:
        raise NotFound(content_hash)
    return content


def _row(sealing: Sealing, lock: Lock, event: Event) -> dict[str, object]:
    content = {"kind": event.kind.value, "at": event.at.isoformat(), "body": dict(event.body)}
    plain = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    require_whole(plain)
    return {
        "screening": str(event.screening),
        "sequence": event.sequence,
        "id": str(event.id),
        "day": event.day.isoformat(),
        "author": event.author,
        "sealed": sealing.seal(lock, _place(event), plain.encode("utf-8")),
    }


def _place(event: Event) -> SealedPlace:
    return place(
        str(event.screening), event.sequence, str(event.id), event.day.isoformat(), event.author
    )


def place(screening: str, sequence: int, event_id: str, day: str, author: str) -> SealedPlace:
    """Where an event's sealed value belongs: every clear column beside it is bound to it."""
    return SealedPlace(
        record=screening, field="event", revision=sequence, beside=(event_id, day, author)
    )


def _event(sealing: Sealing, lock: Lock, row: Any) -> Event:
    where = place(row.screening, row.sequence, row.id, row.day, row.author)
    plain = sealing.open(lock, where, row.sealed)
    try:
        content = json.loads(plain)
        return Event(
            id=UUID(row.id),
            screening=UUID(row.screening),
            sequence=row.sequence,
            kind=EventKind(content["kind"]),
            day=date.fromisoformat(row.day),
            at=datetime.fromisoformat(content["at"]),
            author=row.author,
            body=MappingProxyType(content["body"]),
        )
    except (ValueError, KeyError, TypeError):
        raise SealDamaged(row.screening) from None
