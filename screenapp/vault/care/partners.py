"""What this site exchanges files with: its own secret keys, and the keys of partners it trusts.

Both are sealed under the answers' key, each to its name: whoever holds the store's key alone can
neither use this site's keys nor put a stranger's in a partner's place.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from screenapp.digest import sha256
from screenapp.vault.crypto.aead import framed
from screenapp.vault.crypto.passphrase import require_readable
from screenapp.vault.crypto.sealing import Lock, SealedPlace, Sealing
from screenapp.vault.errors import NameNotFree
from screenapp.vault.model import Action
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import settings
from screenapp.vault.store.connection import Connection

_RECORD: Final = "partners"
_OWN: Final = "partner.own"
_KEY: Final = "partner.key."
_EXCHANGE: Final = "partner.exchange."


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedPartner:
    """``name`` is the site's for them; ``key`` is what they gave, as it was given."""

    name: str
    key: bytes = field(repr=False)


class Partners:
    """Those of one vault, seen from one session. Leads change them."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    def own(self) -> bytes | None:
        """This site's secret keys; None before a lead made them. Raises: AnswersSealed."""
        return self._session.read(lambda c: _opened(c, self._session.sealing, _OWN))

    def keep_own(self, secret: bytes) -> bytes:
        """Keep *secret*, unless there is one already; what is kept from now on.

        Raises: NotAllowed (leads only), OpenedToRead; DiskFull and its kin.
        """
        self._session.require(Role.LEAD)
        sealing = self._session.sealing

        def work(connection: Connection) -> bytes:
            before = _opened(connection, sealing, _OWN)
            if before is None:
                settings.put(connection, _OWN, _sealed(sealing, _OWN, secret))
            return secret if before is None else before

        there = self.own()
        if there is not None:
            return there
        done = About(action=Action.SETTING_CHANGED, record=_RECORD, detail="own")
        return self._session.write(work, done)

    def trusted(self) -> tuple[TrustedPartner, ...]:
        """All of them, by name. Raises: AnswersSealed, SealDamaged."""
        self._session.sealing.require()
        return self._session.read(lambda c: _trusted(c, self._session.sealing))

    def trust(self, name: str, key: bytes) -> None:
        """Take *key* in as that of *name*, after it was compared with them; other leads are told.

        Raises: NotAllowed (leads only), NameNotFree: empty, or another key has that name;
        TextUnreadable, ProofNeeded, OpenedToRead; DiskFull and its kin.
        """
        self._session.require(Role.LEAD)
        self._session.require_writing()
        require_readable(name)
        name = name.strip()
        others = (one for one in self.trusted() if one.key != key)
        if not name or any(one.name.casefold() == name.casefold() for one in others):
            raise NameNotFree
        deed = GuardedDeed.TRUST_PARTNER
        self._session.admit(deed)
        own = _KEY + sha256(key).hex()[:16]
        kept = framed(name, key)
        done = About(action=Action.SETTING_CHANGED, record=_RECORD, detail="trust", deed=deed)
        sealing = self._session.sealing
        self._session.write(lambda c: settings.put(c, own, _sealed(sealing, own, kept)), done)

    def exchanges(self) -> Mapping[str, bytes]:
        """What is known of each exchange, by its id. Raises: AnswersSealed, SealDamaged."""
        sealing = self._session.sealing
        sealing.require()

        def work(connection: Connection) -> dict[str, bytes]:
            names = [name for name in settings.every(connection) if name.startswith(_EXCHANGE)]
            found = {name: _opened(connection, sealing, name) for name in names}
            return {name.removeprefix(_EXCHANGE): known for name, known in found.items() if known}

        return self._session.read(work)

    def keep_exchange(self, exchange: str, known: bytes) -> None:
        """Raises: AnswersSealed, OpenedToRead; DiskFull and its kin."""
        sealing, name = self._session.sealing, _EXCHANGE + exchange
        sealing.require()
        done = About(action=Action.SETTING_CHANGED, record=_RECORD, detail="exchange")
        self._session.write(lambda c: settings.put(c, name, _sealed(sealing, name, known)), done)


def _trusted(connection: Connection, sealing: Sealing) -> tuple[TrustedPartner, ...]:
    names = [name for name in settings.every(connection) if name.startswith(_KEY)]
    found = [_partner(content) for name in names if (content := _opened(connection, sealing, name))]
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def _partner(content: bytes) -> TrustedPartner:
    parts = []
    while content:
        end = 4 + int.from_bytes(content[:4], "big")
        parts.append(content[4:end])
        content = content[end:]
    name, key = parts
    return TrustedPartner(name=name.decode(), key=key)


def _place(name: str) -> SealedPlace:
    return SealedPlace(record=_RECORD, field=name, revision=1)


def _sealed(sealing: Sealing, name: str, content: bytes) -> str:
    lock = sealing.new_lock()
    said = {"generation": lock.generation, "salt": lock.salt.hex()}
    return json.dumps(said | {"sealed": sealing.seal(lock, _place(name), content).hex()})


def _opened(connection: Connection, sealing: Sealing, name: str) -> bytes | None:
    sealing.require()
    kept = settings.every(connection).get(name)
    if kept is None:
        return None
    said = json.loads(kept)
    lock = Lock(generation=said["generation"], salt=bytes.fromhex(said["salt"]))
    return sealing.open(lock, _place(name), bytes.fromhex(said["sealed"]))
