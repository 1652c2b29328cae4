"""Recorded voices of a site: of the person's texts, never of a person.

Each belongs to the exact words that it says, by their digest, and is said for no others. Its own
digest is held against it when it is read: what was damaged is not played.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from screenapp.digest import sha256
from screenapp.vault.model import Action
from screenapp.vault.people.roles import Role
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import recordings

_RECORD: Final = "recordings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """``path`` is that of the text, ``words`` the digest of what it says, ``samples`` are mono."""

    path: str
    words: bytes
    samples: bytes


class Recordings:
    """Those of one vault, seen from one session. Everybody reads them, leads import them."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    def listed(self, language: str, protocol: str) -> Mapping[str, bytes]:
        """Of each path that was recorded, the digest of the words it was recorded in."""
        asked = {"language": language, "protocol": protocol}
        rows = self._session.read(lambda c: c.execute(recordings.LISTED, asked).all())
        return {row.path: bytes(row.words) for row in rows}

    def known(self, language: str) -> frozenset[bytes]:
        """The digests of all words that were recorded in *language*."""
        asked = {"language": language}
        rows = self._session.read(lambda c: c.execute(recordings.SPOKEN, asked).all())
        return frozenset(bytes(row.words) for row in rows)

    def samples(self, language: str, words: Collection[bytes]) -> Mapping[bytes, bytes]:
        """Mono samples by the digest of the words; without what is missing or damaged."""

        def work(connection: Connection) -> dict[bytes, bytes]:
            found = {}
            for one in words:
                asked = {"language": language, "words": one}
                for row in connection.execute(recordings.SAMPLES, asked).all():
                    if sha256(bytes(row.samples)) == bytes(row.content):
                        found[one] = bytes(row.samples)
            return found

        return self._session.read(work)

    def keep(self, new: Mapping[tuple[str, str], Sequence[Recording]]) -> None:
        """Put *new*, by language and protocol, in place of what there was at the same paths: all
        of it or nothing.

        Raises: NotAllowed (leads only), OpenedToRead; DiskFull and its kin.
        """
        self._session.require(Role.LEAD)

        def work(connection: Connection) -> None:
            for (language, protocol), ones in new.items():
                for one in ones:
                    row = {"language": language, "protocol": protocol, "path": one.path}
                    connection.execute(recordings.REMOVE, row)
                    own = sha256(one.samples)
                    kept = {"words": one.words, "samples": one.samples, "content": own}
                    connection.execute(recordings.ADD, {**row, **kept})

        said = " ".join(sorted({language for language, _ in new}))
        self._session.write(work, About(action=Action.SETTING_CHANGED, record=_RECORD, detail=said))
