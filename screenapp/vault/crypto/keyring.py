"""The keyring: who can open the vault, without telling who, how many, or in what role.

A *slot* is a person's own pair of keys, opened by their passphrase (or by the recovery
code). A *grant* is what the vault gives that person, sealed to their public key. Both
lists are filled with dummies of the same shape up to 8, 16, 32 …; which of them are real
stands only inside the store. See docs/design/vault.md, Keys.
"""

import os
import struct
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from random import SystemRandom
from typing import Final, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from screenapp.vault.crypto.aead import (
    FORMAT,
    KEY_BYTES,
    DoesNotOpen,
    derived,
    framed,
    open_sealed,
    seal,
    unpadded,
)
from screenapp.vault.model import KdfCost
from screenapp.vault.people.roles import Role

VERSION: Final = 1
ID_BYTES: Final = 16
LEAST_PLACES: Final = 8
MOST_PLACES: Final = 512
PAYLOAD_BYTES: Final = 256
_ROLES: Final = (Role.SCREENER, Role.LEAD, Role.SUPERVISOR)
_RECOVERY: Final = "recovery"
_KEYS_BYTES: Final = ID_BYTES + 2 * KEY_BYTES
# sequence, hash, generation; steps, screenings, intakes
_ANCHOR: Final = struct.Struct(">Q32sQqqq")
_NOT_COUNTED: Final = (-1, -1, -1)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenAnchor:
    """What somebody saw last, kept where only their own passphrase reaches: the end of the log,
    the keyring's generation, and how many steps, screenings and intakes there were.
    """

    sequence: int
    hash: bytes
    generation: int
    tally: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """A person's own keys, and the random staff id they belong to.

    ``anchor`` is None until they have signed in once.
    """

    staff: bytes
    box: bytes = field(repr=False)
    seed: bytes = field(repr=False)
    anchor: SeenAnchor | None = field(default=None, compare=False)

    @property
    def box_public(self) -> bytes:
        return _public_bytes(X25519PrivateKey.from_private_bytes(self.box))

    @property
    def sign_public(self) -> bytes:
        key = Ed25519PrivateKey.from_private_bytes(self.seed).public_key()
        return key.public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return Ed25519PrivateKey.from_private_bytes(self.seed).sign(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """What the vault gives one person. ``answers`` is None for those not working with people.

    Both keys carry a generation, from 1, which rises when somebody leaves.
    """

    roles: frozenset[Role]
    store: bytes = field(repr=False)
    answers: bytes | None = field(repr=False)
    store_generation: int = 1
    answers_generation: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """``sealed`` opens with the key derived from a passphrase. ``id`` is random."""

    id: bytes
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """``sealed`` opens with the private key whose public half it was made for."""

    id: bytes
    ephemeral: bytes = field(repr=False)
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyring:
    """``costs`` are the sets in use, newest first, at most two.

    ``generation`` rises with every writing that changes who gets in by what; it is known once
    ``seal`` was opened with the store's key (`keyring_seal`), and 0 without one.
    """

    install_id: bytes
    costs: tuple[KdfCost, ...]
    slots: tuple[Slot, ...]
    grants: tuple[Grant, ...]
    generation: int = field(default=0, compare=False)
    seal: bytes = field(default=b"", compare=False, repr=False)


def new_keyring(cost: KdfCost) -> Keyring:
    """A keyring of a new installation, in which nothing is real yet."""
    install_id = os.urandom(ID_BYTES)
    return Keyring(
        install_id=install_id,
        costs=(cost,),
        slots=tuple(_dummy_slot(install_id) for _ in range(LEAST_PLACES)),
        grants=tuple(_dummy_grant(install_id) for _ in range(LEAST_PLACES)),
    )


def new_identity(staff: bytes) -> Identity:
    return Identity(staff=staff, box=os.urandom(KEY_BYTES), seed=os.urandom(KEY_BYTES))


def recovery_key(secret: bytes, install_id: bytes) -> bytes:
    """The key of the recovery slot from the 16 bytes of the sheet."""
    return derived(secret, "recovery", install_id)


# --- slots ------------------------------------------------------------------------------


def seal_slot(
    install_id: bytes, key: bytes, identity: Identity, cost: KdfCost | None, slot_id: bytes = b""
) -> Slot:
    """A slot for *identity*; *cost* is None for the recovery code. A given id is kept."""
    slot_id = slot_id or os.urandom(ID_BYTES)
    keys = identity.staff + identity.box + identity.seed
    payload = _filled(keys + _anchor_payload(identity.anchor))
    return Slot(id=slot_id, sealed=seal(key, payload, _slot_bound(install_id, slot_id, cost)))


def open_slots(
    keyring: Keyring, key: bytes, cost: KdfCost | None
) -> Iterator[tuple[Slot, Identity]]:
    """Every slot that *key* opens. All are tried, so that the time tells nothing."""
    for slot in keyring.slots:
        try:
            bound = _slot_bound(keyring.install_id, slot.id, cost)
            raw = unpadded(open_sealed(key, slot.sealed, bound))
            staff, box, seed = _cut(raw[:_KEYS_BYTES], ID_BYTES, KEY_BYTES, KEY_BYTES)
            anchor = _anchor(raw[_KEYS_BYTES:])
        except DoesNotOpen:
            continue
        yield slot, Identity(staff=staff, box=box, seed=seed, anchor=anchor)


def _anchor_payload(anchor: SeenAnchor | None) -> bytes:
    if anchor is None:
        return b""
    tally = anchor.tally or _NOT_COUNTED
    return _ANCHOR.pack(anchor.sequence, anchor.hash, anchor.generation, *tally)


def _anchor(raw: bytes) -> SeenAnchor | None:
    if not raw:
        return None
    if len(raw) != _ANCHOR.size:
        raise DoesNotOpen
    sequence, digest, generation, *tally = _ANCHOR.unpack(raw)
    steps, screenings, intakes = tally
    counted = None if steps < 0 else (steps, screenings, intakes)
    return SeenAnchor(sequence=sequence, hash=digest, generation=generation, tally=counted)


def _slot_bound(install_id: bytes, slot_id: bytes, cost: KdfCost | None) -> bytes:
    kdf = (
        framed(_RECOVERY)
        if cost is None
        else framed("argon2id", cost.memory_kib, cost.rounds, cost.lanes)
    )
    return framed(FORMAT, "slot", VERSION, install_id, slot_id, kdf)


# --- grants -----------------------------------------------------------------------------


def seal_grant(install_id: bytes, public: bytes, granted: Granted) -> Grant:
    """*granted* for the one who holds the private half of *public*."""
    grant_id = os.urandom(ID_BYTES)
    ephemeral = X25519PrivateKey.generate()
    key = _grant_key(ephemeral, public, _public_bytes(ephemeral), public)
    sealed = seal(key, _grant_payload(granted), _grant_bound(install_id, grant_id))
    return Grant(id=grant_id, ephemeral=_public_bytes(ephemeral), sealed=sealed)


def open_grants(keyring: Keyring, identity: Identity) -> tuple[tuple[Grant, Granted], ...]:
    """What the vault gives *identity*, newest store key first."""
    own = X25519PrivateKey.from_private_bytes(identity.box)
    found: list[tuple[Grant, Granted]] = []
    for grant in keyring.grants:
        try:
            key = _grant_key(own, grant.ephemeral, grant.ephemeral, _public_bytes(own))
            bound = _grant_bound(keyring.install_id, grant.id)
            found.append((grant, _granted(unpadded(open_sealed(key, grant.sealed, bound)))))
        except (DoesNotOpen, ValueError):  # ValueError: a point that gives no shared secret
            continue
    return tuple(sorted(found, key=lambda pair: -pair[1].store_generation))


def _grant_key(own: X25519PrivateKey, other: bytes, ephemeral: bytes, recipient: bytes) -> bytes:
    shared = own.exchange(X25519PublicKey.from_public_bytes(other))
    return derived(shared, "grant", ephemeral, recipient)


def _grant_bound(install_id: bytes, grant_id: bytes) -> bytes:
    return framed(FORMAT, "grant", VERSION, install_id, grant_id)


def _grant_payload(granted: Granted) -> bytes:
    bits = sum(1 << at for at, role in enumerate(_ROLES) if role in granted.roles)
    return _filled(
        bytes([bits, granted.answers is not None])
        + granted.store_generation.to_bytes(2, "big")
        + granted.answers_generation.to_bytes(2, "big")
        + granted.store
        + (granted.answers or bytes(KEY_BYTES))
    )


def _granted(raw: bytes) -> Granted:
    flags, store_gen, answers_gen, store, answers = _cut(raw, 2, 2, 2, KEY_BYTES, KEY_BYTES)
    return Granted(
        roles=frozenset(role for at, role in enumerate(_ROLES) if flags[0] >> at & 1),
        store=store,
        answers=answers if flags[1] else None,
        store_generation=int.from_bytes(store_gen, "big"),
        answers_generation=int.from_bytes(answers_gen, "big"),
    )


# --- places -----------------------------------------------------------------------------

_Place = TypeVar("_Place", Slot, Grant)


def with_slot(keyring: Keyring, slot: Slot, real: Collection[bytes]) -> Keyring:
    """*keyring* with *slot* in the place of its older self or of a dummy; *real* are kept."""
    dummy = partial(_dummy_slot, keyring.install_id)
    return replace(keyring, slots=_placed(keyring.slots, slot, real, dummy))


def with_grant(keyring: Keyring, grant: Grant, real: Collection[bytes]) -> Keyring:
    """*keyring* with *grant* in the place of a dummy; the grants named in *real* are kept."""
    dummy = partial(_dummy_grant, keyring.install_id)
    return replace(keyring, grants=_placed(keyring.grants, grant, real, dummy))


def without(keyring: Keyring, gone: Collection[bytes]) -> Keyring:
    """*keyring* with dummies where the slots and grants named in *gone* were."""
    install_id = keyring.install_id
    return replace(
        keyring,
        slots=tuple(_dummy_slot(install_id) if s.id in gone else s for s in keyring.slots),
        grants=tuple(_dummy_grant(install_id) if g.id in gone else g for g in keyring.grants),
    )


def only(keyring: Keyring, real: Collection[bytes]) -> Keyring:
    """*keyring* with the slots and grants named in *real*, and dummies in all other places.

    Grants that stood double during an exchange of keys go; the number of slots tells no less
    than before.
    """
    slots = tuple(slot for slot in keyring.slots if slot.id in real)
    grants = tuple(grant for grant in keyring.grants if grant.id in real)
    places = len(keyring.slots)
    while places < len(grants):
        places *= 2
    install_id = keyring.install_id
    return replace(
        keyring,
        slots=slots + tuple(_dummy_slot(install_id) for _ in range(places - len(slots))),
        grants=grants + tuple(_dummy_grant(install_id) for _ in range(places - len(grants))),
    )


def shuffled(keyring: Keyring) -> Keyring:
    """The same places in an order that tells nothing about who came when."""
    chance = SystemRandom()
    return replace(
        keyring,
        slots=tuple(chance.sample(keyring.slots, len(keyring.slots))),
        grants=tuple(chance.sample(keyring.grants, len(keyring.grants))),
    )


def _placed(
    places: tuple[_Place, ...],
    new: _Place,
    real: Collection[bytes],
    dummy: Callable[[], _Place],
) -> tuple[_Place, ...]:
    """*new* in place; when every place is real the number doubles, filled by *dummy*."""
    kept = list(places)
    free = [at for at, place in enumerate(kept) if place.id == new.id]
    free = free or [at for at, place in enumerate(kept) if place.id not in real]
    if not free:
        if len(kept) >= MOST_PLACES:
            raise ValueError("the keyring has no room for more people")
        free = [len(kept)]
        kept += [dummy() for _ in places]
    kept[SystemRandom().choice(free)] = new
    return tuple(kept)


def _dummy_slot(install_id: bytes) -> Slot:
    nobody = Identity(staff=bytes(ID_BYTES), box=bytes(KEY_BYTES), seed=bytes(KEY_BYTES))
    return seal_slot(install_id, os.urandom(KEY_BYTES), nobody, None)


def _dummy_grant(install_id: bytes) -> Grant:
    # A true public key stands in it: random bytes could be told from a point of the curve.
    public = _public_bytes(X25519PrivateKey.generate())
    return seal_grant(
        install_id, public, Granted(roles=frozenset(), store=bytes(KEY_BYTES), answers=None)
    )


def _public_bytes(key: X25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def _filled(content: bytes) -> bytes:
    """`padded` to one common size, so that no slot or grant differs in length from another."""
    return len(content).to_bytes(4, "big") + content + bytes(PAYLOAD_BYTES - 4 - len(content))


def _cut(raw: bytes, *lengths: int) -> list[bytes]:
    if len(raw) != sum(lengths):
        raise DoesNotOpen
    cuts, at = [], 0
    for length in lengths:
        cuts.append(raw[at : at + length])
        at += length
    return cuts
