"""age files: a strict front door, and behind it the library.

What comes from outside is read to the end of its header here, by the letter of the format
(https://c2sp.org/age), before the library sees a byte: readers by X25519 key alone, no passphrase,
nothing unknown but what the library adds itself, no armour, everything of a bounded size. See
decisions/0077.
"""

import base64
import binascii
import re
from pathlib import Path
from typing import Final

from screenapp import plain_file
from screenapp.transfer.refusals import TransferRefusal

MOST_BYTES: Final = 1_048_576
"""The largest file that is read, in bytes."""
_MOST_HEADER: Final = 8_192
_MOST_READERS: Final = 20
_KEY_BYTES: Final = 32
_SHORTEST_PAYLOAD: Final = 16 + 16  # the nonce and the tag of an empty last part
_VERSION: Final = b"age-encryption.org/v1\n"
_ANY_VERSION: Final = b"age-encryption.org/"
_ARMOUR: Final = b"-----BEGIN AGE ENCRYPTED FILE-----"
_COLUMNS: Final = 64
_READER: Final = b"X25519"
_GREASE: Final = b"-grease"
"""What the library adds to each file so that programs stay used to the unknown: no reader."""
_STANZA: Final = re.compile(rb"-> ([!-~]+(?: [!-~]+)*)")
_MAC: Final = re.compile(rb"--- ([A-Za-z0-9+/]{43})")
_IDENTITY: Final = re.compile(r"AGE-SECRET-KEY-1[0-9A-Z]{58}")
_RECIPIENT: Final = re.compile(r"age1[0-9a-z]{58}")


def new_identity() -> str:
    """A new secret key, as age writes it."""
    from pyrage import x25519

    return str(x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """What others seal to. Raises: ValueError: *identity* is no secret key of age."""
    from pyrage import x25519

    if not _IDENTITY.fullmatch(identity):
        raise ValueError("no secret key")
    return str(x25519.Identity.from_str(identity).to_public())


def is_recipient(text: str) -> bool:
    """Whether *text* is an X25519 recipient, checksum and all."""
    from pyrage import RecipientError, x25519

    if not _RECIPIENT.fullmatch(text):
        return False
    try:
        return str(x25519.Recipient.from_str(text)) == text
    except RecipientError:
        return False


def sealed(content: bytes, recipient: str) -> bytes:
    """*content* sealed to *recipient*. Raises: ValueError: that is no recipient."""
    import pyrage

    if not is_recipient(recipient):
        raise ValueError("no recipient")
    return bytes(pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(recipient)]))


def read(path: Path) -> bytes | TransferRefusal:
    """The bytes of the file at *path*; never more than `MOST_BYTES` of it are read."""
    try:
        content = plain_file.read(path, MOST_BYTES)
    except OSError:
        return TransferRefusal.NOT_A_FILE
    return TransferRefusal.TOO_LARGE if len(content) > MOST_BYTES else content


def opened(content: bytes, identity: str) -> bytes | TransferRefusal:
    """What is sealed in *content*, where it is sealed to *identity*."""
    import pyrage

    refusal = looked_at(content)
    if refusal is not None:
        return refusal
    try:
        return bytes(pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(identity)]))
    except pyrage.DecryptError as error:
        # The library tells the two apart by its text alone.
        for_another = "No matching keys" in str(error)
        return TransferRefusal.FOR_ANOTHER if for_another else TransferRefusal.DAMAGED


def looked_at(content: bytes) -> TransferRefusal | None:
    """What keeps *content* from the library; None when its header is as it must be."""
    if len(content) > MOST_BYTES:
        return TransferRefusal.TOO_LARGE
    if content.lstrip().startswith(_ARMOUR):
        return TransferRefusal.ARMORED
    if not content.startswith(_VERSION):
        aged = content.startswith(_ANY_VERSION)
        return TransferRefusal.HEADER if aged else TransferRefusal.NOT_SEALED
    return _header(content)


def _header(content: bytes) -> TransferRefusal | None:
    end = content.find(b"\n--- ", 0, _MOST_HEADER)
    close = content.find(b"\n", end + 1, _MOST_HEADER) if end >= 0 else -1
    if close < 0 or not _is_mac(content[end + 1 : close]):
        return TransferRefusal.HEADER
    refusal = _stanzas(content[len(_VERSION) : end + 1])
    if refusal is None and len(content) - close - 1 < _SHORTEST_PAYLOAD:
        return TransferRefusal.DAMAGED
    return refusal


def _is_mac(line: bytes) -> bool:
    found = _MAC.fullmatch(line)
    return found is not None and _of_base64(found[1]) is not None


def _stanzas(header: bytes) -> TransferRefusal | None:
    """Every stanza of *header* in turn. What kind each is of comes before how well it is made:
    whoever sealed with a passphrase is told that."""
    lines = header.split(b"\n")[:-1]
    kinds = [line.split(b" ")[1] for line in lines if line.startswith(b"-> ")]
    if b"scrypt" in kinds:
        return TransferRefusal.BY_WORDS
    if not all(kind == _READER or kind.endswith(_GREASE) for kind in kinds):
        return TransferRefusal.OTHER_STANZA
    if len(kinds) > _MOST_READERS:
        return TransferRefusal.TOO_MANY_READERS
    at = 0
    while at < len(lines):
        # The body of a stanza ends with the first line that is not full, which may be empty.
        last = next((n for n in range(at + 1, len(lines)) if len(lines[n]) < _COLUMNS), None)
        if last is None or not _is_stanza(lines[at], lines[at + 1 : last + 1]):
            return TransferRefusal.HEADER
        at = last + 1
    return None if _READER in kinds else TransferRefusal.HEADER


def _is_stanza(line: bytes, body: list[bytes]) -> bool:
    found = _STANZA.fullmatch(line)
    wrapped = _of_base64(b"".join(body))
    if found is None or wrapped is None or any(len(part) > _COLUMNS for part in body):
        return False
    kind, *arguments = found[1].split(b" ")
    if kind != _READER:
        return True
    share = _of_base64(arguments[0]) if len(arguments) == 1 else None
    # The share of the key that is agreed, and the file's key with its tag.
    return share is not None and (len(share), len(wrapped)) == (_KEY_BYTES, _KEY_BYTES)


def _of_base64(text: bytes) -> bytes | None:
    """The bytes of *text*, canonical base64 without padding; None for anything else."""
    try:
        made = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        return None
    return made if base64.b64encode(made).rstrip(b"=") == text else None
