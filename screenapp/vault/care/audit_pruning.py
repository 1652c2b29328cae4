"""Pruning the log: its oldest entries go, and a signed entry says where it goes on from.

What later checks need of the entries that go is entered anew: with which keys somebody
joined, who was erased, and up to which day rules were applied. See docs/design/vault.md, Log.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from screenapp.vault.care import audit
from screenapp.vault.model import Action
from screenapp.vault.people import staff
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import log, people


@dataclass(frozen=True, slots=True, kw_only=True)
class Pruned:
    """``number`` entries go, up to ``sequence``; ``oldest`` is the day of the first of them."""

    sequence: int
    number: int
    oldest: date


def prunable(connection: Connection, before: date) -> Pruned | None:
    """The entries in front that are all from before *before*; None when there are none.

    Never the last one: the chain goes on from somewhere.
    """
    first, last = connection.execute(log.SPAN).one()
    if first is None:
        return None
    kept = connection.execute(log.FIRST_SINCE, {"day": before.isoformat()}).scalar()
    until = min((kept or last) - 1, last - 1)
    if until < first:
        return None
    oldest = date.fromisoformat(connection.execute(log.DAY_AT, {"sequence": first}).scalar_one())
    return Pruned(sequence=until, number=until - first + 1, oldest=oldest)


def prune(session: VaultSession, pruned: Pruned) -> None:
    """Delete the entries of *pruned*, in one transaction with what takes their place.

    Raises: OpenedToRead; DiskFull and its kin, with nothing deleted.
    """
    carried = session.read(lambda c: list(_carried(c, pruned.sequence)))
    digest = session.read(lambda c: audit.hash_at(c, session.install_id, pruned.sequence))
    told = f"{pruned.sequence}:{(digest or b'').hex()}"

    def work(connection: Connection) -> None:
        connection.execute(log.DELETE_SIGNATURES_UP_TO, {"sequence": pruned.sequence})
        connection.execute(log.DELETE_UP_TO, {"sequence": pruned.sequence})
        audit.sign_head(connection, session.install_id, session.identity, session.me.id, late=False)

    # A check of the chain that is under way would miss what goes.
    with session.backstage.quiet():
        session.write(work, *carried, About(action=Action.LOG_PRUNED, detail=told))


def _carried(connection: Connection, until: int) -> Iterator[About]:
    digests = {
        row.id: staff.keys_digest(row.box_public, row.sign_public)
        for row in connection.execute(people.KEYS).all()
    }
    applied: dict[str, About] = {}
    for row in connection.execute(log.UP_TO, {"sequence": until}).all():
        match Action(row.action) if row.action in _KNOWN else None:
            case Action.STAFF_ADDED | Action.STAFF_CARRIED if digests.get(row.record) == row.detail:
                yield About(action=Action.STAFF_CARRIED, record=row.record, detail=row.detail)
            case Action.ERASED:
                yield About(action=Action.ERASED, record=row.record, detail="carried")
            case Action.RETENTION_APPLIED:
                again = About(action=Action.RETENTION_APPLIED, record=row.record, detail=row.detail)
                applied[row.record] = max(applied.get(row.record, again), again, key=_limit)
            case _:
                pass
    yield from applied.values()


_KNOWN = frozenset(action.value for action in Action)


def _limit(about: About) -> str:
    return about.detail
