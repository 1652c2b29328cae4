"""Looking at what a vault holds: log, marks, numbering, seals, facts. Pages: see `check_file`.

Everything is looked at in short reads, each whole in itself, so that it can be done at once
(`findings`) or beside the answers (`check_background`).
"""

import typing as t
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from functools import partial
from typing import Final, TypeVar
from uuid import UUID

from screenapp.screening.events import Event
from screenapp.screening.fact import Fact
from screenapp.screening.intake import Intake
from screenapp.vault.care import audit, last_seen
from screenapp.vault.care.check_file import check_pages
from screenapp.vault.crypto.sealing import Sealing
from screenapp.vault.errors import NotFound, SealDamaged
from screenapp.vault.model import Action, Finding, FindingKind
from screenapp.vault.opening_checks import changed_files
from screenapp.vault.people import staff
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import afterwards, drafts, events, facts, intakes
from screenapp.vault.store.connection import Connection, Named
from screenapp.vault.store.drafts import DraftSeals
from screenapp.vault.store.rollback_marks import Marks
from screenapp.vault.store.sql import keeping, log, records

Rebuild = Callable[[bytes, tuple[Event, ...], Intake | None], Fact | None]
"""Reckons a screening's fact anew: protocol bytes, its events, its intake (if it has one)."""

Result = TypeVar("Result")
AT_A_TIME: Final = 200


class Reader(t.Protocol):
    """Does work in one read of the store, wherever that is done."""

    def __call__(self, work: Callable[[Connection], Result], /) -> Result: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """How sealed values are looked at."""

    read: Reader
    sealing: Sealing
    rebuild: Rebuild | None
    protocols: dict[str, bytes] = field(default_factory=dict)

    def protocol(self, content_hash: str) -> bytes:
        """The bytes of a protocol, read once."""
        if content_hash not in self.protocols:
            content = self.read(partial(events.protocol, content_hash=content_hash))
            self.protocols[content_hash] = content
        return self.protocols[content_hash]


def findings(session: VaultSession, rebuild: Rebuild | None) -> tuple[Finding, ...]:
    """Everything found, pages first. Raises: VaultClosed; what reading raises."""
    found = [*small_files(session), *session.read(check_pages)]
    found += session.read(lambda c: list(whole_log(c, session.install_id, session.sealing)))
    found += session.read(lambda c: list(seen_before(c, session.install_id, session.marks)))
    found += session.read(partial(as_last_seen, session))
    found += session.read(revisions)
    for last, several in in_portions(session.read, SCREENINGS):
        found += session.read(partial(numbering, first=several[0], last=last))
    if session.sealing.opens:
        values = Values(read=session.read, sealing=session.sealing, rebuild=rebuild)
        for _, several in in_portions(session.read, INTAKES):
            found += intake_values(values, several)
        for _, several in in_portions(session.read, SCREENINGS):
            found += screening_values(values, several)
    found += session.read(partial(drafts_of, seals=session.draft_seals))
    if not session.read_only:
        done = About(action=Action.CHECKED, detail=str(len(found)))
        session.write(lambda _: None, done)
    return tuple(dict.fromkeys(found))


def as_last_seen(session: VaultSession, connection: Connection) -> list[Finding]:
    """What is not as whoever is signed in saw it last, as signing in tells it."""
    install_id, identity = session.install_id, session.identity
    marks = session.marks
    older = marks is not None and behind(connection, install_id, marks) is not None
    tally = last_seen.counted(connection)
    found = [*last_seen.differences(connection, install_id, identity, tally, older=older)]
    missing = connection.execute(log.ENDS_UNSIGNED).all()
    found += (Finding(kind=FindingKind.HEAD_MISSING, record=str(row.sequence)) for row in missing)
    return found


def small_files(session: VaultSession) -> tuple[Finding, ...]:
    """Keyring, copy and marks that are not as they were written; while nothing is written."""
    keys = (session.granted.store,)
    look = partial(changed_files, session.folder, session.install_id, keys)
    return session.writer.do(lambda _: look())


def whole_log(connection: Connection, install_id: bytes, sealing: Sealing) -> Iterator[Finding]:
    """The whole log in one read."""
    yield from audit.verify(connection, install_id)
    if sealing.opens:
        yield from audit.unopened(connection, sealing)
    yield from people(connection)


def people(connection: Connection) -> Iterator[Finding]:
    """Staff whose keys are not those they joined with."""
    for member in staff.altered(connection):
        yield Finding(kind=FindingKind.STAFF_KEYS_DIFFER, record=member)


def behind(connection: Connection, install_id: bytes, marks: Marks) -> tuple[int, int] | None:
    """Where this store ends and what was seen before, or None when it holds all that was seen.

    Counted in changes; where these are equal, in steps of the screening written to last. A
    store with more changes than were marked is newer than the marks, and what was written to
    last may have been erased by one of them.
    """
    changes = connection.execute(keeping.CHANGES).scalar_one()
    contained = audit.hash_at(connection, install_id, marks.sequence) == marks.hash
    if changes < marks.changes or not contained:
        return changes, marks.changes
    latest = marks.latest
    if latest is None or changes > marks.changes:
        return None
    if events.holds(connection, latest.screening, latest.step, latest.event):
        return None
    return events.last_sequence(connection, latest.screening), latest.step


def seen_before(
    connection: Connection, install_id: bytes, marks: Marks | None
) -> Iterator[Finding]:
    """Whether the store holds all that was seen."""
    if marks is None:
        yield Finding(kind=FindingKind.MARKS_MISSING)
        return
    if older := behind(connection, install_id, marks):
        ends, seen = map(str, older)
        yield Finding(kind=FindingKind.ROLLED_BACK, record=ends, detail=seen)


def revisions(connection: Connection) -> list[Finding]:
    """Whether some intake stands at an older revision than it had."""
    told = connection.execute(keeping.REVISIONS).scalar_one()
    there = connection.execute(records.REVISIONS).scalar_one()
    return [] if told == there else [Finding(kind=FindingKind.ROWS_OLDER, record="intakes")]


# --- screenings and intakes, some at a time ---------------------------------------------

SCREENINGS: Final = records.SCREENINGS_AFTER
"""Screenings whose answers are still kept."""
INTAKES: Final = records.INTAKES_AFTER
"""Intakes of which the person's part is still kept."""


def in_portions(read: Reader, ids: str) -> Iterator[tuple[str, list[str]]]:
    """All of *ids* in order, some at a time, with the last of them."""
    after = ""
    while several := read(partial(_some, ids, {"after": after, "most": AT_A_TIME})):
        after = several[-1]
        yield after, several


def _some(wanted: str, values: Named, connection: Connection) -> list[str]:
    return [row[0] for row in connection.execute(wanted, values).all()]


def numbering(connection: Connection, *, first: str, last: str) -> list[Finding]:
    """Screenings from *first* to *last* with a gap in their events, or a fact not of their end."""
    span = {"first": first, "last": last}
    rows = connection.execute(records.NUMBERED, span).all()
    ends = {row.screening: (row.number, row.last) for row in rows}
    reckoned = connection.execute(records.RECKONED, span).all()
    to = {row.screening: row.events for row in reckoned}
    found = []
    for screening in _some(records.SCREENINGS_BETWEEN, span, connection):
        number, end = ends.get(screening, (0, 0))
        if number != end or end == 0 or to.get(screening, end) > end:
            found.append(Finding(kind=FindingKind.EVENTS_MISSING, record=screening))
        elif to.get(screening, end) < end:
            found.append(Finding(kind=FindingKind.ROWS_OLDER, record=screening))
    return found


def intake_values(values: Values, several: list[str]) -> Iterator[Finding]:
    """Intakes whose sealed part does not open."""
    for intake in several:
        try:
            values.read(partial(intakes.one, sealing=values.sealing, intake=UUID(intake)))
        except SealDamaged as damaged:
            yield Finding(kind=FindingKind.SEALED_DAMAGED, record=damaged.record)


def drafts_of(connection: Connection, *, seals: DraftSeals) -> list[Finding]:
    """Drafts that should open for whoever looks and do not; those of others under the answers key.
    So with what people said afterwards.

    One that points to no screening or to nobody is found with the links.
    """
    damaged = drafts.damaged(connection, seals) + afterwards.damaged(connection, seals.answers)
    return [Finding(kind=FindingKind.SEALED_DAMAGED, record=draft) for draft in damaged]


def screening_values(values: Values, several: list[str]) -> Iterator[Finding]:
    """Screenings with a step that does not open, or a fact that is not what they come to."""
    for screening in several:
        try:
            told = values.read(partial(_told, sealing=values.sealing, screening=screening))
        except SealDamaged as damaged:
            yield Finding(kind=FindingKind.SEALED_DAMAGED, record=damaged.record)
            continue
        if values.rebuild is not None and told.protocol is not None:
            fact = values.rebuild(values.protocol(told.protocol), told.steps, told.intake)
            yield from _compared(screening, told.stored, fact)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """One screening as it stands, in one read, between which another window saves nothing."""

    steps: tuple[Event, ...]
    stored: Fact | None
    protocol: str | None
    intake: Intake | None


def _told(connection: Connection, *, sealing: Sealing, screening: str) -> _Told:
    row = connection.execute(records.HOME, {"of": screening}).one()
    whole = events.of_screening(connection, sealing, UUID(screening))
    protocol, intake = row.protocol, None
    if row.intake is not None:
        try:
            intake = intakes.one(connection, sealing, UUID(row.intake))
        except (SealDamaged, NotFound):
            protocol = None  # reported with the intakes, or no longer kept
    stored = facts.of_screening(connection, UUID(screening))
    return _Told(steps=whole, stored=stored, protocol=protocol, intake=intake)


def _compared(screening: str, stored: Fact | None, rebuilt: Fact | None) -> Iterator[Finding]:
    if rebuilt is None:
        return
    if stored is None:
        yield Finding(kind=FindingKind.FACT_MISSING, record=screening)
        return
    names = [f.name for f in fields(Fact) if getattr(stored, f.name) != getattr(rebuilt, f.name)]
    if names:
        detail = ", ".join(names)
        yield Finding(kind=FindingKind.FACT_DIFFERS, record=screening, detail=detail)
