"""Somebody may know a passphrase: whoever has it leaves and comes back at once, with new keys.

A changed passphrase alone leaves the keys in the slot as they were: an older copy of the keyring,
opened with the older passphrase, still gives the private key to which everything later is
sealed. So the person gets new keys under a new id, and the vault gets new ones as when somebody
leaves. What could be read until now may have been read, and older copies stay as they are.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import uuid4

from screenapp.vault.crypto.kdf import key_from
from screenapp.vault.crypto.keyring import (
    Granted,
    Identity,
    Keyring,
    new_identity,
    seal_grant,
    seal_slot,
    with_grant,
    with_slot,
)
from screenapp.vault.model import KdfCost
from screenapp.vault.people import staff
from screenapp.vault.people.key_rotation import KeyHolder
from screenapp.vault.session import VaultSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """New keys for somebody, and what opens them. ``day`` is that of coming back."""

    identity: Identity = field(repr=False)
    key: bytes = field(repr=False)
    cost: KdfCost
    day: date

    def holder(self, leaver: KeyHolder) -> KeyHolder:
        """Who comes back in the place of *leaver*."""
        return KeyHolder(
            id=staff.staff_id(self.identity),
            name=leaver.name,
            roles=leaver.roles,
            recovery=False,
            box_public=self.identity.box_public,
            sign_public=self.identity.sign_public,
            places=frozenset(),
        )

    def seated(
        self,
        keyring: Keyring,
        leaver: KeyHolder,
        before: Granted,
        grants: Mapping[str, bytes],
        real: Collection[bytes],
    ) -> tuple[Keyring, dict[str, Any]]:
        """*keyring* with their slot, and the row of their new id.

        They hold the keys *before* as well, as everybody does until the exchange is over: whoever
        signs in first finishes one that was cut off.
        """
        install_id = keyring.install_id
        slot = seal_slot(install_id, self.key, self.identity, self.cost)
        older = seal_grant(install_id, self.identity.box_public, before)
        own = grants[staff.staff_id(self.identity)]
        keyring = with_slot(keyring, slot, real)
        keyring = with_grant(keyring, older, {*real, *grants.values()})
        places = (slot.id, own)
        return keyring, staff.row(
            self.identity, leaver.name, leaver.roles, places, self.cost, self.day
        )


def prepared(session: VaultSession, name: str, passphrase: str) -> Return:
    """New keys for *name* behind *passphrase*. Slow, as signing in is.

    Raises: WeakPassphrase, TextUnreadable, MemoryShort.
    """
    staff.require_strong_here(session, passphrase, name)
    keyring, cost = session.keyring, session.keyring.costs[0]
    return Return(
        identity=new_identity(uuid4().bytes),
        key=key_from(passphrase, name=name, install_id=keyring.install_id, cost=cost),
        cost=cost,
        day=session.clock().date(),
    )
