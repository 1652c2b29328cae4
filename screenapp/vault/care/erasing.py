"""Erasing: the rows of one person, or of what is kept no longer, with the salts of their keys.

A record's key comes from the salt beside it, so that without its row nothing of it opens any
more, not even for those who hold the answers key. SQLCipher overwrites deleted rows
(``secure_delete``); backups made before still hold them.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from screenapp.vault.errors import NotFound, StoreTrouble, VaultError
from screenapp.vault.model import Action, BackupCopy, Erased
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import files
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import keyed_connection
from screenapp.vault.store.intakes import count_revisions
from screenapp.vault.store.sql import drafts, records


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedRecords:
    """What went with one intake."""

    screenings: tuple[str, ...]
    steps: int


def erase(
    session: VaultSession,
    intake: UUID,
    copies: Callable[[], tuple[BackupCopy, ...]],
    forget: Callable[[Collection[UUID]], None],
) -> Erased:
    """Erase everything of *intake* now; the log keeps its random id and that it was erased.

    Raises:
        NotAllowed (leads only), OpenedToRead, NotFound, ProofNeeded; DiskFull and its kin: nothing
        was erased.
        StoreTrouble: something would be left; nothing was erased.
    """
    session.require(Role.LEAD)
    session.require_writing()
    own = str(intake)
    if not session.read(lambda c: c.execute(records.REVISION, {"intake_id": own}).scalar()):
        raise NotFound(own)
    before = copies()  # listed first: once it is erased nothing may say that it is not
    session.admit(GuardedDeed.ERASE)
    done = About(action=Action.ERASED, record=own, deed=GuardedDeed.ERASE)
    gone = session.write(partial(_erase, session, own), done)
    forget([UUID(screening) for screening in gone.screenings])
    session.sealing.forget_records((own, *gone.screenings))
    held = [(copy, _holds(copy, session.granted.store, own)) for copy in before]
    return Erased(
        id=own,
        screenings=len(gone.screenings),
        steps=gone.steps,
        held_by=tuple(copy for copy, holds in held if holds),
        unknown=tuple(copy for copy, holds in held if holds is None),
    )


def whole_record(
    connection: Connection, intake: str, *, anywhere: bool = True
) -> ErasedRecords | None:
    """Delete everything of *intake*; None when there is nothing.

    *anywhere*: look through all facts for its id, also those of screenings that do not name it.
    """
    its = {"intake_id": intake}
    own = [row.id for row in connection.execute(records.OF_INTAKE, its).all()]
    if anywhere:
        also = (row.screening for row in connection.execute(records.FACTS_OF_INTAKE, its).all())
        own += [screening for screening in also if screening not in own]
    connection.execute_each(drafts.DELETE_DRAFTS_ABOUT, _each(own))
    connection.execute_each(records.DELETE_FACT, _each(own))
    steps = connection.execute_each(records.DELETE_STEPS, _each(own))
    connection.execute_each(records.DELETE_SCREENING, _each(own))
    found = connection.execute(records.REVISION, its).scalar()
    connection.execute(records.DELETE_INTAKE, its)
    count_revisions(connection, -(found or 0))
    return ErasedRecords(screenings=tuple(own), steps=steps) if found else None


def answers(connection: Connection, several: Collection[str]) -> None:
    """Delete the steps of screenings, and what was typed about them and never given.

    That there were any stays, and what was counted.
    """
    connection.execute_each(drafts.DELETE_DRAFTS_ABOUT, _each(several))
    connection.execute_each(records.DELETE_STEPS, _each(several))
    connection.execute_each(records.CLEAR_SCREENING, _each(several))


def identifiers(connection: Connection, several: Collection[str]) -> None:
    """Delete the person's part of intakes, and what was typed about them and never given.

    What is counted of them stays.
    """
    its = [{"intake_id": intake} for intake in several]
    connection.execute_each(drafts.DELETE_DRAFTS_ABOUT_INTAKE, its)
    connection.execute_each(records.CLEAR_INTAKE, its)
    count_revisions(connection, len(several))


def _erase(session: VaultSession, intake: str, connection: Connection) -> ErasedRecords:
    gone = whole_record(connection, intake)
    if gone is None:
        raise NotFound(intake)
    if _left(intake, gone.screenings, connection):
        raise StoreTrouble
    session.forget_latest(gone.screenings)
    return gone


def _left(intake: str, several: Collection[str], connection: Connection) -> int:
    """How many rows are left of it."""
    counts = (records.COUNT_INTAKE, records.COUNT_OF_INTAKE, records.COUNT_FACTS_OF_INTAKE)
    wanted: list[tuple[str, dict[str, str]]] = [(each, {"intake_id": intake}) for each in counts]
    for screening in _each(several):
        wanted += [(records.COUNT_STEPS_OF, screening), (drafts.COUNT_DRAFTS_ABOUT, screening)]
    return sum(int(connection.execute(*each).scalar_one()) for each in wanted)


def _each(several: Collection[str]) -> list[dict[str, str]]:
    return [{"of": screening} for screening in several]


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
