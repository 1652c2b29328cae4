"""The seal over a whole keyring: every byte of it, and its generation, under the store's key.

A slot opens for one person and a grant for one, so that nobody notices what happens to those of
somebody else. The seal is opened by whoever opens the store, and holds a digest of everything in
the file beside it. Whoever has not the store's key can neither change a byte nor put another
generation in front. It has one length, whatever the keyring holds.
"""

from typing import Final

from screenapp.digest import sha256
from screenapp.vault.crypto.aead import (
    FORMAT,
    NONCE_BYTES,
    TAG_BYTES,
    DoesNotOpen,
    Field,
    derived,
    framed,
    open_sealed,
    seal,
)
from screenapp.vault.crypto.keyring import Keyring

_GENERATION_BYTES: Final = 8
_DIGEST_BYTES: Final = 32
SEAL_BYTES: Final = NONCE_BYTES + _GENERATION_BYTES + _DIGEST_BYTES + TAG_BYTES


def seal_over(keyring: Keyring, store_key: bytes) -> bytes:
    """The seal of *keyring* as it stands, in the order in which its places are."""
    content = keyring.generation.to_bytes(_GENERATION_BYTES, "big") + _digest(keyring)
    return seal(_key(store_key), content, _bound(keyring))


def generation_under(keyring: Keyring, store_key: bytes) -> int | None:
    """The generation that the seal tells; None when it is not the seal of this keyring.

    0 for a keyring of earlier versions, which had none.
    """
    if not keyring.seal:
        return 0
    try:
        content = open_sealed(_key(store_key), keyring.seal, _bound(keyring))
    except DoesNotOpen:
        return None
    if content[_GENERATION_BYTES:] != _digest(keyring):
        return None
    return int.from_bytes(content[:_GENERATION_BYTES], "big")


def _key(store_key: bytes) -> bytes:
    return derived(store_key, "keyring")


def _bound(keyring: Keyring) -> bytes:
    return framed(FORMAT, "keyring", keyring.install_id)


def _digest(keyring: Keyring) -> bytes:
    parts: list[Field] = [len(keyring.costs), len(keyring.slots), len(keyring.grants)]
    for cost in keyring.costs:
        parts += (cost.memory_kib, cost.rounds, cost.lanes)
    for slot in keyring.slots:
        parts += (slot.id, slot.sealed)
    for grant in keyring.grants:
        parts += (grant.id, grant.ephemeral, grant.sealed)
    return sha256(framed(*parts))
