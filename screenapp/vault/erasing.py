"""Erasing: the rows of one person, or of what is kept no longer, with the salts of their keys.

A record's key comes from the salt beside it, so that without its row nothing of it opens any
more, not even for those who hold the answers key. SQLCipher overwrites deleted rows
(``secure_delete``); backups made before still hold them.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from typing import Final
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, delete, func, select, update

from screenapp.vault import files
from screenapp.vault.database import keyed_connection
from screenapp.vault.errors import NotFound, StoreTrouble, VaultError
from screenapp.vault.intakes import count_revisions
from screenapp.vault.model import Action, BackupCopy, Erased
from screenapp.vault.roles import Role
from screenapp.vault.schema import events, facts, intakes, screenings
from screenapp.vault.session import About, Session

GONE: Final = 0
"""The generation of what was said and is kept no longer: there is no key of that number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """What went with one intake."""

    screenings: tuple[str, ...]
    steps: int


def erase(
    session: Session,
    intake: UUID,
    copies: Callable[[], tuple[BackupCopy, ...]],
    forget: Callable[[Collection[UUID]], None],
) -> Erased:
    """Erase everything of *intake* now; the log keeps its random id and that it was erased.

    Raises:
        NotAllowed (leads only), OpenedToRead, NotFound; DiskFull and its kin: nothing was erased.
        StoreTrouble: something is left, although it was deleted.
    """
    session.require(Role.LEAD)
    session.require_writing()
    own = str(intake)
    done = About(action=Action.ERASED, record=own)
    gone = session.write(partial(_erase, session, own), done)
    forget([UUID(screening) for screening in gone.screenings])
    session.sealing.forget_records((own, *gone.screenings))
    if session.read(partial(_left, own, gone.screenings)):
        raise StoreTrouble
    held = [(copy, _holds(copy, session.granted.store, own)) for copy in copies()]
    return Erased(
        id=own,
        screenings=len(gone.screenings),
        steps=gone.steps,
        held_by=tuple(copy for copy, holds in held if holds),
        unknown=tuple(copy for copy, holds in held if holds is None),
    )


def whole_record(connection: Connection, intake: str, *, anywhere: bool = True) -> Gone | None:
    """Delete everything of *intake*; None when there is nothing.

    *anywhere*: look through all facts for its id, also those of screenings that do not name it.
    """
    of_intake = select(screenings.c.id).where(screenings.c.intake == intake)
    own = [row.id for row in connection.execute(of_intake).all()]
    if anywhere:
        named = select(facts.c.screening).where(facts.c.intake == intake)
        also = (row.screening for row in connection.execute(named).all())
        own += [screening for screening in also if screening not in own]
    connection.execute(delete(facts).where(facts.c.screening.in_(own)))
    steps = connection.execute(delete(events).where(events.c.screening.in_(own))).rowcount
    connection.execute(delete(screenings).where(screenings.c.id.in_(own)))
    revision = select(intakes.c.revision).where(intakes.c.id == intake)
    found = connection.execute(revision).scalar()
    connection.execute(delete(intakes).where(intakes.c.id == intake))
    count_revisions(connection, -(found or 0))
    return Gone(screenings=tuple(own), steps=steps) if found else None


def answers(connection: Connection, several: Collection[str]) -> None:
    """Delete the steps of screenings; that there were any stays, and what was counted."""
    connection.execute(delete(events).where(events.c.screening.in_(several)))
    own = screenings.c.id.in_(several)
    connection.execute(update(screenings).where(own).values(generation=GONE, salt=b""))


def identifiers(connection: Connection, several: Collection[str]) -> None:
    """Delete the person's part of intakes; what is counted of them stays."""
    values = {"generation": GONE, "salt": b"", "sealed": b""}
    revised = update(intakes).where(intakes.c.id.in_(several))
    connection.execute(revised.values(revision=intakes.c.revision + 1, **values))
    count_revisions(connection, len(several))


def _erase(session: Session, intake: str, connection: Connection) -> Gone:
    gone = whole_record(connection, intake)
    if gone is None:
        raise NotFound(intake)
    session.forget_latest(gone.screenings)
    return gone


def _left(intake: str, several: Collection[str], connection: Connection) -> int:
    """How many rows are left of it."""
    own = list(several)
    wanted = (
        select(func.count()).select_from(intakes).where(intakes.c.id == intake),
        select(func.count()).select_from(screenings).where(screenings.c.intake == intake),
        select(func.count()).select_from(facts).where(facts.c.intake == intake),
        select(func.count()).select_from(events).where(events.c.screening.in_(own)),
    )
    return sum(connection.execute(each).scalar_one() for each in wanted)


def _holds(copy: BackupCopy, store_key: bytes, intake: str) -> bool | None:
    """Whether *copy* holds *intake*; None where its store does not open or cannot be read."""
    try:
        connection = keyed_connection(copy.folder / files.STORE, store_key, read_only=True)
    except (sqlcipher.Error, VaultError):
        return None
    try:
        found = connection.execute("SELECT 1 FROM intakes WHERE id = ?", (intake,)).fetchone()
        return found is not None
    except sqlcipher.Error:
        return None
    finally:
        connection.close()
