"""The few cryptographic moves everything else is made of: AES-256-GCM, HKDF, framed fields.

Fields that are bound or hashed together are length-prefixed, since plain joining lets two
different inputs coincide.
"""

import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FORMAT: Final = b"screenapp vault 1"
KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
TAG_BYTES: Final = 16

Field = bytes | bytearray | str | int


class DoesNotOpen(Exception):
    """A sealed value does not open with this key in this place. Never leaves the vault room."""


def framed(*fields: Field) -> bytes:
    """*fields* as one unambiguous text of bytes: each with its length (4 bytes) in front.

    A number is written as 8 bytes, most significant first.
    """
    parts: list[bytes | bytearray] = []
    for field in fields:
        raw = _raw(field)
        parts += (len(raw).to_bytes(4, "big"), raw)
    return b"".join(parts)


def signed_form(message: bytes) -> bytes:
    """What a lead really signs for *message*: it can stand for no signature of the log."""
    return framed(FORMAT, "signed by a lead", message)


def _raw(field: Field) -> bytes | bytearray:
    match field:
        case str():
            return field.encode("utf-8")
        case int():
            return field.to_bytes(8, "big")
        case _:
            return field


def derived(secret: bytes | bytearray, *info: Field, salt: bytes | None = None) -> bytes:
    """32 bytes from *secret* by HKDF-SHA256, bound to the format and *info*."""
    hkdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=framed(FORMAT, *info))
    return hkdf.derive(bytes(secret))


def seal(key: bytes | bytearray, content: bytes, bound: bytes) -> bytes:
    """nonce (12 bytes, random, fresh for each sealing) | ciphertext | tag (16 bytes)."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, content, bound)


def open_sealed(key: bytes | bytearray, sealed: bytes, bound: bytes) -> bytes:
    """The reverse of `seal`.

    Raises:
        DoesNotOpen: another key, another place, or damage; which of them cannot be told.
    """
    if len(sealed) < NONCE_BYTES + TAG_BYTES:
        raise DoesNotOpen
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound)
    except InvalidTag:
        raise DoesNotOpen from None


def padded(content: bytes, block: int) -> bytes:
    """Length (4 bytes), *content*, zeros up to a multiple of *block*: lengths tell nothing."""
    framed_content = len(content).to_bytes(4, "big") + content
    return framed_content + bytes(-len(framed_content) % block)


def unpadded(content: bytes) -> bytes:
    """The reverse of `padded`.

    Raises:
        DoesNotOpen: the length in front does not fit.
    """
    length = int.from_bytes(content[:4], "big")
    if len(content) < 4 or length > len(content) - 4:
        raise DoesNotOpen
    return content[4 : 4 + length]
