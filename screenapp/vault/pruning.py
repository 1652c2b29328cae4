"""Pruning the log: its oldest entries go, and a signed entry says where it goes on from.

What later checks need of the entries that go is entered anew: with which keys somebody
joined, who was erased, and up to which day rules were applied. Source: audit.md, 3.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, delete, func, select

from screenapp.vault import audit, staff
from screenapp.vault.model import Action
from screenapp.vault.schema import audit as entries
from screenapp.vault.schema import heads
from screenapp.vault.schema import staff as people
from screenapp.vault.session import About, Session


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
    span = select(func.min(entries.c.sequence), func.max(entries.c.sequence))
    first, last = connection.execute(span).one()
    if first is None:
        return None
    kept = select(func.min(entries.c.sequence)).where(entries.c.day >= before.isoformat())
    until = min((connection.execute(kept).scalar() or last) - 1, last - 1)
    if until < first:
        return None
    day = select(entries.c.day).where(entries.c.sequence == first)
    oldest = date.fromisoformat(connection.execute(day).scalar_one())
    return Pruned(sequence=until, number=until - first + 1, oldest=oldest)


def prune(session: Session, pruned: Pruned) -> None:
    """Delete the entries of *pruned*, in one transaction with what takes their place.

    Raises: OpenedToRead; DiskFull and its kin, with nothing deleted.
    """
    carried = session.read(lambda c: list(_carried(c, pruned.sequence)))
    digest = session.read(lambda c: audit.hash_at(c, session.install_id, pruned.sequence))
    told = f"{pruned.sequence}:{(digest or b'').hex()}"

    def work(connection: Connection) -> None:
        connection.execute(delete(heads).where(heads.c.sequence <= pruned.sequence))
        connection.execute(delete(entries).where(entries.c.sequence <= pruned.sequence))
        audit.sign_head(connection, session.install_id, session.identity, session.me.id, late=False)

    # A check of the chain that is under way would miss what goes.
    with session.backstage.quiet():
        session.write(work, *carried, About(action=Action.LOG_PRUNED, detail=told))


def _carried(connection: Connection, until: int) -> Iterator[About]:
    wanted = select(entries.c.action, entries.c.record, entries.c.detail)
    wanted = wanted.where(entries.c.sequence <= until).order_by(entries.c.sequence)
    keys = select(people.c.id, people.c.box_public, people.c.sign_public)
    digests = {
        row.id: staff.keys_digest(row.box_public, row.sign_public)
        for row in connection.execute(keys).all()
    }
    applied: dict[str, About] = {}
    for row in connection.execute(wanted).all():
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
