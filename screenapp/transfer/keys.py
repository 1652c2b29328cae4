"""A site's keys for what it exchanges, and the words by which two people compare them.

Words are two syllables of our own making, in no language, so that they are read aloud alike
anywhere and mean nothing: 16 x 4 x 8 x 4 = 2,048 of them, 11 bits each.
"""

import json
import os
from dataclasses import dataclass, field
from itertools import product
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from screenapp.digest import sha256
from screenapp.transfer import age_files
from screenapp.vault.crypto.aead import framed

_FORMAT: Final = "screenapp partner key 1"
_WORDS: Final = tuple(
    "".join(parts) for parts in product("bdfghjklmnprstvz", "aiou", "bdklmnrs", "aiou")
)
_BITS: Final = 11
COMPARED: Final = 10
"""How many words stand for a key: 110 bits of its digest."""
_MOST_KEY_FILE: Final = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKeys:
    """What a partner gives away: ``recipient`` to seal to, ``signer`` to check what they signed
    (Ed25519, 32 bytes)."""

    recipient: str
    signer: bytes

    @property
    def words(self) -> tuple[str, ...]:
        """What two people read to each other, face to face or by telephone."""
        digest = int.from_bytes(sha256(framed(_FORMAT, self.recipient, self.signer)), "big")
        steps = range(256 - _BITS, 255 - _BITS * COMPARED, -_BITS)
        return tuple(_WORDS[(digest >> step) % len(_WORDS)] for step in steps)

    def signed(self, message: bytes, signature: bytes) -> bool:
        """Whether the holder of these keys signed *message*."""
        try:
            Ed25519PublicKey.from_public_bytes(self.signer).verify(signature, message)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteKeys:
    """The secret half, kept sealed in the vault: an age identity and an Ed25519 seed."""

    identity: str = field(repr=False)
    seed: bytes = field(repr=False)

    @property
    def public(self) -> PublicKeys:
        signer = Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw()
        return PublicKeys(recipient=age_files.recipient_of(self.identity), signer=signer)

    @property
    def kept(self) -> bytes:
        """As the vault keeps it, sealed."""
        return self.seed + self.identity.encode()

    def sign(self, message: bytes) -> bytes:
        """64 bytes."""
        return Ed25519PrivateKey.from_private_bytes(self.seed).sign(message)


def new_keys() -> SiteKeys:
    return SiteKeys(identity=age_files.new_identity(), seed=os.urandom(32))


def site_keys(kept: bytes) -> SiteKeys:
    """The reverse of `SiteKeys.kept`."""
    return SiteKeys(seed=kept[:32], identity=kept[32:].decode())


def key_file(keys: PublicKeys) -> bytes:
    """What is given to a partner: nothing secret, and nothing that says what it is for."""
    said = {"format": _FORMAT, "recipient": keys.recipient, "signer": keys.signer.hex()}
    return json.dumps(said, indent=1).encode()


def keys_in(content: bytes) -> PublicKeys | None:
    """The reverse of `key_file`; None where *content* is not exactly such a file."""
    if len(content) > _MOST_KEY_FILE:
        return None
    try:
        said = json.loads(content)
        keys = PublicKeys(recipient=said["recipient"], signer=bytes.fromhex(said["signer"]))
        same = key_file(keys) == content
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    sound = same and len(keys.signer) == 32 and age_files.is_recipient(keys.recipient)
    return keys if sound else None


def same_words(keys: PublicKeys, heard: str) -> bool:
    """Whether *heard* are the words of *keys*, all of them in order."""
    return tuple(heard.casefold().replace(",", " ").replace("-", " ").split()) == keys.words
