"""The recovery code: 128 random bits in characters that are hard to mistake for each other.

26 characters of Crockford's base 32 carry the bits (with two zero bits in front), four more
carry a checksum; six groups of five. Letters O, I and L are read as the digits they look
like. A slip is caught before anything is derived, but for one in about a million.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from screenapp.digest import sha256
from screenapp.vault.errors import RecoveryCodeMistyped

SECRET_BYTES: Final = 16
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BODY: Final = 26
_CHECK: Final = 4
_GROUP: Final = 5
_ALIKE: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What is printed once and kept in an envelope away from the machine.

    ``groups`` is the code in groups of five characters, the last four characters being its
    checksum. The sheet is the only place where it stands; `matches` proves it was kept.
    """

    organisation: str
    day: date
    groups: tuple[str, ...] = field(repr=False)

    @property
    def code(self) -> str:
        return "-".join(self.groups)

    def matches(self, typed: str) -> bool:
        """True when *typed* is this code, whatever its capitals, blanks and hyphens."""
        return plain_code(typed) == "".join(self.groups)


def sheet_for(secret: bytes, *, organisation: str, day: date) -> RecoverySheet:
    """The sheet that carries *secret* (16 bytes)."""
    body = _letters(int.from_bytes(secret, "big"), _BODY)
    text = body + _checksum(body)
    groups = tuple(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))
    return RecoverySheet(organisation=organisation, day=day, groups=groups)


def plain_code(typed: str) -> str:
    """*typed* without blanks and hyphens, in capitals, with look-alikes settled."""
    kept = "".join(typed.split()).replace("-", "")
    return kept.upper().translate(_ALIKE)


def secret_of(typed: str) -> bytes:
    """The 16 bytes a code stands for.

    Raises:
        RecoveryCodeMistyped: its length, a character or its checksum is not right.
    """
    text = plain_code(typed)
    body, check = text[:_BODY], text[_BODY:]
    if len(text) != _BODY + _CHECK or any(letter not in _ALPHABET for letter in text):
        raise RecoveryCodeMistyped
    number = 0
    for letter in body:
        number = number * 32 + _ALPHABET.index(letter)
    if check != _checksum(body) or number >> (8 * SECRET_BYTES):
        raise RecoveryCodeMistyped
    return number.to_bytes(SECRET_BYTES, "big")


def _letters(number: int, length: int) -> str:
    return "".join(_ALPHABET[(number >> (5 * at)) & 31] for at in range(length - 1, -1, -1))


def _checksum(body: str) -> str:
    digest = sha256(b"screenapp recovery code 1", body.encode("utf-8"))
    return _letters(int.from_bytes(digest[:3], "big") >> 4, _CHECK)
