"""That people who lived through it have read the words: of exact bytes, by role and day.

A review state of its own beside whether a second speaker read a translation: the one tells that
it says the same, the other that it can be heard. No name is kept, only what somebody is and which
member of staff noted it. Kept as one setting: it is short, of no person, and in every copy.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, Final

from screenapp.vault.model import Action
from screenapp.vault.people.roles import Role
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import settings
from screenapp.vault.store.connection import Connection

SETTING: Final = "lived_readings"


class ReaderRole(Enum):
    """What somebody is who read the words; never who."""

    SURVIVOR = "survivor"
    PEER_WORKER = "peer_worker"
    COMMUNITY = "community"


@dataclass(frozen=True, slots=True, kw_only=True)
class LivedReading:
    """One reading of the words that have that hash. ``noted_by`` is an id of staff."""

    content_hash: str
    role: ReaderRole
    day: date
    noted_by: str


class LivedReadings:
    """Those of one vault, seen from one session."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    def every(self) -> tuple[LivedReading, ...]:
        """All of them, oldest first; one of a role that this version does not know is left out."""
        return self._session.read(_read)

    def of(self, content_hash: str) -> tuple[LivedReading, ...]:
        """Those of exactly these words; other words have not been read."""
        return tuple(one for one in self.every() if one.content_hash == content_hash)

    def note(self, content_hash: str, role: ReaderRole) -> LivedReading:
        """Note that somebody read these words today.

        Raises: NotAllowed (leads only), OpenedToRead; DiskFull and its kin.
        """
        session = self._session
        session.require(Role.LEAD)
        day = session.clock().date()
        made = LivedReading(content_hash=content_hash, role=role, day=day, noted_by=session.me.id)

        def work(connection: Connection) -> None:
            kept = [*_entries(connection), _entry(made)]
            settings.put(connection, SETTING, json.dumps(kept, sort_keys=True))

        done = About(action=Action.WORDING_READ, record=content_hash, detail=role.value)
        session.write(work, done)
        return made


def _entries(connection: Connection) -> Sequence[dict[str, Any]]:
    kept = settings.every(connection).get(SETTING, "")
    return json.loads(kept) if kept else ()


def _read(connection: Connection) -> tuple[LivedReading, ...]:
    known = {role.value for role in ReaderRole}
    return tuple(
        LivedReading(
            content_hash=entry["words"],
            role=ReaderRole(entry["role"]),
            day=date.fromisoformat(entry["day"]),
            noted_by=entry["by"],
        )
        for entry in _entries(connection)
        if entry["role"] in known
    )


def _entry(one: LivedReading) -> dict[str, Any]:
    return {
        "words": one.content_hash,
        "role": one.role.value,
        "day": one.day.isoformat(),
        "by": one.noted_by,
    }
