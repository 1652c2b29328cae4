"""From a passphrase to a key: Argon2id, its costs clamped before anything is derived."""

import time
import unicodedata
from collections.abc import Callable, Sequence
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from screenapp.digest import sha256
from screenapp.vault.crypto.aead import derived
from screenapp.vault.errors import KeyringDamaged, MemoryShort
from screenapp.vault.model import KdfCost

DEFAULT_COST: Final = KdfCost()
LEAST_MEMORY_KIB: Final = 19 * 1024
MOST_MEMORY_KIB: Final = 1024 * 1024
MOST_ROUNDS: Final = 20
MOST_LANES: Final = 16
# 19 MiB with two rounds is the floor; more memory may stand in for a round.
_LEAST_WORK: Final = 2 * LEAST_MEMORY_KIB
_OUTPUT_BYTES: Final = 48
_LADDER_KIB: Final = (64 * 1024, 128 * 1024, 256 * 1024, 512 * 1024)


def acceptable(cost: KdfCost) -> bool:
    """False for a cost that weakens the vault or that would fill the memory of the machine."""
    return (
        LEAST_MEMORY_KIB <= cost.memory_kib <= MOST_MEMORY_KIB
        and 1 <= cost.rounds <= MOST_ROUNDS
        and 1 <= cost.lanes <= MOST_LANES
        and cost.memory_kib * cost.rounds >= _LEAST_WORK
    )


def suitable_cost(
    longest_seconds: float = 0.5,
    *,
    memories_kib: Sequence[int] = _LADDER_KIB,
    now: Callable[[], float] = time.perf_counter,
) -> KdfCost:
    """The dearest of a few costs that this machine derives within *longest_seconds*.

    Never less than the default. Measured here and now, once each; for a quiet moment.
    """
    chosen = DEFAULT_COST
    for memory_kib in memories_kib:
        cost = KdfCost(memory_kib=memory_kib, rounds=DEFAULT_COST.rounds)
        begun = now()
        try:
            key_from("", name="", install_id=b"", cost=cost)
        except MemoryShort:
            break
        if now() - begun > longest_seconds:
            break
        chosen = cost
    return chosen


def folded(name: str) -> str:
    """A name as it is compared: composed, without outer blanks, whatever its capitals."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name.strip()).casefold())


def key_from(passphrase: str, *, name: str, install_id: bytes, cost: KdfCost) -> bytes:
    """The 32-byte key that *passphrase* gives *name* in this installation. One Argon2id run.

    NFC and no stripping of the passphrase; salt of installation and folded name; 48 bytes out,
    brought to a key by HKDF. See docs/design/vault.md, Derivation.

    Raises:
        KeyringDamaged: *cost* is outside what is accepted; nothing was derived.
        MemoryShort: the machine has not the memory just now.
    """
    if not acceptable(cost):
        raise KeyringDamaged
    salt = sha256(install_id, b"user", folded(name).encode("utf-8", "replace"))
    argon = Argon2id(
        salt=salt[:16],
        length=_OUTPUT_BYTES,
        iterations=cost.rounds,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "replace")
    try:
        return derived(argon.derive(secret), "slot key")
    except MemoryError:
        raise MemoryShort from None
