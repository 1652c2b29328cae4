"""Looking at everything a vault holds: pages, links, log, marks, events, facts, every seal."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import partial
from uuid import UUID

from sqlalchemy import Connection, func, select

from screenapp.screening.events import Event
from screenapp.screening.fact import Fact
from screenapp.screening.intake import Intake
from screenapp.vault import audit, events, facts, intakes, staff
from screenapp.vault.database import check_pages
from screenapp.vault.errors import SealDamaged
from screenapp.vault.marks import Marks
from screenapp.vault.model import Action, Finding, FindingKind
from screenapp.vault.schema import audit as log
from screenapp.vault.schema import events as happened
from screenapp.vault.schema import meta
from screenapp.vault.schema import staff as people
from screenapp.vault.session import About, Session

Rebuild = Callable[[bytes, tuple[Event, ...], Intake | None], Fact | None]
"""Reckons a screening's fact anew: protocol bytes, its events, its intake (if it has one)."""


def findings(session: Session, rebuild: Rebuild | None) -> tuple[Finding, ...]:
    """Everything found, pages first. Raises: VaultClosed; what reading raises."""
    found = list(session.read(check_pages))
    found += session.read(lambda c: list(_log(c, session)))
    found += session.read(lambda c: list(_marks(c, session.install_id, session.marks)))
    found += session.read(lambda c: list(_numbering(c)))
    if session.sealing.opens:
        found += _intakes(session)
        found += _screenings(session, rebuild)
    if not session.read_only:
        done = About(action=Action.CHECKED, detail=str(len(found)))
        session.write(lambda _: None, done)
    return tuple(found)


def _log(connection: Connection, session: Session) -> Iterator[Finding]:
    yield from audit.verify(connection, session.install_id)
    if session.sealing.opens:
        yield from audit.unopened(connection, session.sealing)
    joined = select(log.c.record, log.c.detail).where(log.c.action == Action.STAFF_ADDED.value)
    told = {row.record: row.detail for row in connection.execute(joined).all()}
    keys = select(people.c.id, people.c.box_public, people.c.sign_public)
    for row in connection.execute(keys).all():
        if told.get(row.id) != staff.keys_digest(row.box_public, row.sign_public):
            yield Finding(kind=FindingKind.STAFF_KEYS_DIFFER, record=row.id)


def behind(connection: Connection, install_id: bytes, marks: Marks) -> tuple[int, int] | None:
    """Where this store ends and what was seen before, or None when it holds all that was seen.

    Counted in changes; where these are equal, in steps of the screening written to last.
    """
    changes = connection.execute(select(meta.c.changes)).scalar_one()
    contained = audit.hash_at(connection, install_id, marks.sequence) == marks.hash
    if changes < marks.changes or not contained:
        return changes, marks.changes
    latest = marks.latest
    if latest is None or events.holds(connection, latest.screening, latest.step, latest.event):
        return None
    return events.last_sequence(connection, latest.screening), latest.step


def _marks(connection: Connection, install_id: bytes, marks: Marks | None) -> Iterator[Finding]:
    if marks is None:
        yield Finding(kind=FindingKind.MARKS_MISSING)
        return
    if older := behind(connection, install_id, marks):
        ends, seen = map(str, older)
        yield Finding(kind=FindingKind.ROLLED_BACK, record=ends, detail=seen)


def _numbering(connection: Connection) -> Iterator[Finding]:
    """Screenings with a gap in their events, or with fewer than their fact was reckoned from."""
    counted = select(
        happened.c.screening,
        func.count().label("number"),
        func.max(happened.c.sequence).label("last"),
    ).group_by(happened.c.screening)
    found = connection.execute(counted).all()
    rows = {UUID(row.screening): (row.number, row.last) for row in found}
    reckoned = facts.reckoned(connection)
    known = {screening for screening, _, _ in events.all_screenings(connection)}
    for screening in sorted(known | set(rows), key=str):
        number, last = rows.get(screening, (0, 0))
        if number != last or last == 0 or reckoned.get(screening, last) > last:
            yield Finding(kind=FindingKind.EVENTS_MISSING, record=str(screening))


def _intakes(session: Session) -> Iterator[Finding]:
    for intake in session.read(intakes.ids):
        try:
            session.read(partial(intakes.one, sealing=session.sealing, intake=intake))
        except SealDamaged as damaged:
            yield Finding(kind=FindingKind.SEALED_DAMAGED, record=damaged.record)


def _screenings(session: Session, rebuild: Rebuild | None) -> Iterator[Finding]:
    for screening, intake, content_hash in session.read(events.all_screenings):
        try:
            whole, stored = session.read(partial(_told, session=session, screening=screening))
        except SealDamaged as damaged:
            yield Finding(kind=FindingKind.SEALED_DAMAGED, record=damaged.record)
            continue
        if rebuild is not None and content_hash is not None:
            fact = _rebuilt(session, rebuild, content_hash, whole, intake)
            yield from _compared(screening, stored, fact)


def _told(
    connection: Connection, *, session: Session, screening: UUID
) -> tuple[tuple[Event, ...], Fact | None]:
    """Events and fact in one read, between which another window saves nothing."""
    whole = events.of_screening(connection, session.sealing, screening)
    return whole, facts.of_screening(connection, screening)


def _rebuilt(
    session: Session,
    rebuild: Rebuild,
    content_hash: str,
    whole: tuple[Event, ...],
    intake: str | None,
) -> Fact | None:
    content = session.read(lambda c: events.protocol(c, content_hash))
    arrived = None
    if intake is not None:
        try:
            arrived = session.read(lambda c: intakes.one(c, session.sealing, UUID(intake)))
        except SealDamaged:
            return None  # reported with the intakes
    return rebuild(content, whole, arrived)


def _compared(screening: UUID, stored: Fact | None, rebuilt: Fact | None) -> Iterator[Finding]:
    if rebuilt is None:
        return
    if stored is None:
        yield Finding(kind=FindingKind.FACT_MISSING, record=str(screening))
        return
    names = [f.name for f in fields(Fact) if getattr(stored, f.name) != getattr(rebuilt, f.name)]
    if names:
        detail = ", ".join(names)
        yield Finding(kind=FindingKind.FACT_DIFFERS, record=str(screening), detail=detail)
