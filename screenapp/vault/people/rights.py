"""Who could open what, since when and until when, given and taken by whom. Read from the log.

Of what the log no longer reaches back to, the row of the person tells the day and nobody tells by
whom. Where a log of an older program does not say when somebody was given the answers' key, the
day they joined is told: earlier than it was, never later.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from screenapp.vault.care import audit
from screenapp.vault.crypto.sealing import Sealing
from screenapp.vault.model import Action, AuditEntry
from screenapp.vault.people.roles import Role, any_works_with_people, roles_of
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import people

_ACTIONS = frozenset(
    action.value
    for action in (
        Action.STAFF_ADDED,
        Action.STAFF_REMOVED,
        Action.ROLES_CHANGED,
        Action.ANSWERS_GIVEN,
        Action.KEYS_RENEWED,
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RightSpan:
    """``by`` and ``taken_by`` are ids of rows; None: the log does not say. No ``until``: still."""

    since: date
    by: str | None
    until: date | None = None
    taken_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RightHolder:
    """Somebody who signs in or did, or a recovery ``sheet`` (which has no name).

    ``records`` is what opens the store; ``answers`` what opens answers, the last time they could.
    """

    id: str
    name: str
    roles: frozenset[Role]
    sheet: bool
    active: bool
    records: RightSpan
    answers: RightSpan | None


def everybody(connection: Connection, sealing: Sealing) -> tuple[RightHolder, ...]:
    """Those who can open something now first, each kind in the order in which they came."""
    entries = audit.entries(connection, sealing, actions=_ACTIONS)
    rows = connection.execute(people.ALL_HOLDERS).all()
    found = [_holder(row, entries) for row in rows]
    return tuple(sorted(found, key=lambda one: (not one.active, one.sheet, one.records.since)))


def _holder(row: Any, entries: Sequence[AuditEntry]) -> RightHolder:
    own = [entry for entry in entries if entry.record == row["id"]]
    joined = _last(own, Action.STAFF_ADDED)
    left = None if row["active"] else _last(own, Action.STAFF_REMOVED)
    records = RightSpan(
        since=date.fromisoformat(row["added"]),
        by=joined.actor if joined else None,
        until=left.day if left else None,
        taken_by=left.actor if left else None,
    )
    roles = roles_of(row["roles"])
    return RightHolder(
        id=row["id"],
        name=row["name"],
        roles=roles,
        sheet=bool(row["recovery"]),
        active=bool(row["active"]),
        records=records,
        answers=_answers(records, own, entries, holds=any_works_with_people(roles)),
    )


def _answers(
    records: RightSpan, own: Sequence[AuditEntry], entries: Sequence[AuditEntry], *, holds: bool
) -> RightSpan | None:
    """The last time of holding the answers' key; None: never, as far as anything tells."""
    given = _last(own, Action.ANSWERS_GIVEN)
    renewed = {
        entry.sequence - 1
        for entry in entries
        if entry.action == Action.KEYS_RENEWED.value and "answers:" in entry.detail
    }
    lost = [
        entry
        for entry in own
        if entry.action == Action.ROLES_CHANGED.value and entry.sequence in renewed
    ]
    since, by = (given.day, given.actor) if given else (records.since, records.by)
    if holds:
        return RightSpan(since=since, by=by, until=records.until, taken_by=records.taken_by)
    if not lost:
        return None
    return RightSpan(since=since, by=by, until=lost[-1].day, taken_by=lost[-1].actor)


def _last(entries: Sequence[AuditEntry], action: Action) -> AuditEntry | None:
    return next((entry for entry in reversed(entries) if entry.action == action.value), None)
