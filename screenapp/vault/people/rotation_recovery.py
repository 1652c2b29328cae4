"""What a kill left of an exchange of keys, finished or undone by whoever signs in next.

The row of a person names which of their grants is real. The keyring has said that the new
keys are to be used as soon as it holds two grants of one person: if the store made ready for
that stands beside the old one, it takes its place; if not, the old one is the real one, and
the new grants are worth nothing. Either way nothing is missing.
"""

import typing as t
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from screenapp.vault.care.check_file import check_pages
from screenapp.vault.crypto.keyring import Granted, Identity, open_grants
from screenapp.vault.errors import VaultError
from screenapp.vault.model import FindingKind
from screenapp.vault.people import staff
from screenapp.vault.people.key_rotation import tidied
from screenapp.vault.people.offboarding import StoreContent, content, discard, follows
from screenapp.vault.session import VaultSession
from screenapp.vault.store import files
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import Store, refuse_what_is_no_store
from screenapp.vault.store.rollback_marks import MarksFile
from screenapp.vault.store.sql import people


class HeldGrant(t.Protocol):
    """One of the grants that somebody's passphrase opens."""

    @property
    def identity(self) -> Identity: ...
    @property
    def grant(self) -> bytes: ...
    @property
    def granted(self) -> Granted: ...


Key = TypeVar("Key", bound=HeldGrant)
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """What a file says under one of the keys. ``named`` are the grants the rows name."""

    content: StoreContent
    named: frozenset[bytes]


def settled(folder: Path, install_id: bytes, keys: Sequence[Key], *, writing: bool) -> list[Key]:
    """*keys* without those the store does not name; before that, what was begun is finished.

    Without an exchange cut off, which is nearly always, nothing is opened and all are kept.
    """
    following = folder / files.STORE_NEXT
    if writing and files.there(following):
        _finish(folder, install_id, keys)
    if len(keys) < 2:
        return list(keys)
    look = partial(_look, install_id)
    for key in keys:
        seen = _within(folder / files.STORE, key.granted.store, look, read_only=not writing)
        if seen is not None:
            named = [one for one in keys if one.grant in seen.named]
            if named and writing:
                _carry_marks(folder, install_id, named[0], keys)
            return named or list(keys)
    return list(keys)


def tidy(session: VaultSession) -> None:
    """Drop from the keyring what an exchange cut off has left double in it."""
    odd = {finding.kind for finding in session.notices}
    # An older store does not name whoever joined since: their places stay until it is clear
    # that this store is the one to go on with.
    if session.read_only or FindingKind.ROLLED_BACK in odd:
        return
    if len(open_grants(session.keyring, session.identity)) > 1:
        real = session.read(staff.real_places)
        session.keyring = tidied(session.folder, session.keyring, session.granted.store, real)


def _finish(folder: Path, install_id: bytes, keys: Sequence[Key]) -> None:
    """Let the store made ready take its place, if the keyring says so; else throw it away.

    When the present store opens to none of *keys*, both files stay as they are.
    """
    store, following = folder / files.STORE, folder / files.STORE_NEXT
    newest = max(keys, key=lambda key: key.granted.store_generation)
    # This look also lets the old store end a transaction that was cut off: its journal must
    # not be taken for one of the file that takes its name.
    looks = (_within(store, key.granted.store, partial(_look, install_id)) for key in keys)
    present = next((look for look in looks if look is not None), None)
    if present is None:
        return
    ready = partial(_ready, install_id, present.content)
    if _within(following, newest.granted.store, ready):
        with files.told_apart():
            files.replace(following, store)
    discard(following)


def _within(
    path: Path, key: bytes, work: Callable[[Connection], Result], *, read_only: bool = False
) -> Result | None:
    """*work* on the store at *path*; None when *key* does not open it, or it is damaged."""
    try:
        refuse_what_is_no_store(path)
        store = Store(path, key, read_only=read_only)
    except VaultError:
        return None
    try:
        return store.read(work)
    except VaultError:
        return None
    finally:
        store.close()


def _ready(install_id: bytes, before: StoreContent, connection: Connection) -> bool:
    return not check_pages(connection) and follows(connection, install_id, before)


def _look(install_id: bytes, connection: Connection) -> _Look:
    return _Look(
        content=content(connection, install_id),
        named=frozenset(row.granted for row in connection.execute(people.REAL_PLACES).all()),
    )


def _carry_marks(folder: Path, install_id: bytes, real: Key, keys: Sequence[Key]) -> None:
    """Write the marks under the key that is real now, when they are still under another."""
    own = MarksFile(folder, real.granted.store, install_id)
    if own.read() is not None:
        return
    for key in keys:
        marks = MarksFile(folder, key.granted.store, install_id).read()
        if marks is not None:
            anew = MarksFile(folder, real.granted.store, install_id, anew=True)
            anew.write(marks, durable=True)
            anew.close()
            return
