"""The keyring as a file: JSON, written whole, with a verified copy beside it.

The file is hostile until checked. Its sum only notices accidents, so that the copy is used
instead of telling somebody that their passphrase is wrong; against hands, the slots bind
everything that matters.
"""

import base64
import binascii
import contextlib
import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from screenapp.digest import sha256
from screenapp.vault.crypto.aead import KEY_BYTES, NONCE_BYTES, TAG_BYTES
from screenapp.vault.crypto.kdf import acceptable
from screenapp.vault.crypto.keyring import (
    ID_BYTES,
    LEAST_PLACES,
    MOST_PLACES,
    PAYLOAD_BYTES,
    Grant,
    Keyring,
    Slot,
    shuffled,
)
from screenapp.vault.crypto.keyring_seal import SEAL_BYTES, generation_under, seal_over
from screenapp.vault.errors import KeyringDamaged, KeyringMissing, VaultMissing
from screenapp.vault.model import KdfCost
from screenapp.vault.store import files

_MOST_BYTES: Final = 1_000_000
_SEALED: Final = NONCE_BYTES + PAYLOAD_BYTES + TAG_BYTES
# The file's own version: 2 has a seal. What slots and grants are bound to stays as it was.
_UNSEALED: Final = 1
_SEALED_FILE: Final = 2
_FIELDS: Final = frozenset({"v", "install_id", "kdf", "slots", "grants", "sum"})
_PLACES: Final = frozenset(
    LEAST_PLACES << step for step in range((MOST_PLACES // LEAST_PLACES).bit_length())
)


class _Unreadable(Exception):
    """The bytes are no keyring. Stays in this module."""


def encoded(keyring: Keyring) -> bytes:
    """*keyring* as bytes of JSON, with its seal if it has one."""
    content: dict[str, Any] = {
        "v": _SEALED_FILE if keyring.seal else _UNSEALED,
        "install_id": _text(keyring.install_id),
        "kdf": [{"m": c.memory_kib, "t": c.rounds, "p": c.lanes} for c in keyring.costs],
        "slots": [_text(slot.id + slot.sealed) for slot in keyring.slots],
        "grants": [_text(grant.id + grant.ephemeral + grant.sealed) for grant in keyring.grants],
    }
    if keyring.seal:
        content["seal"] = _text(keyring.seal)
    content["sum"] = _sum(content)
    return json.dumps(content, indent=1).encode("utf-8")


def decoded(raw: bytes) -> Keyring:
    """The reverse of `encoded`, strict in everything: no keyring has a second encoding.

    Raises:
        KeyringDamaged: it is not a whole keyring, or its costs are out of bounds.
    """
    try:
        keyring = _keyring(_object(raw))
        if encoded(keyring) != raw:
            raise _Unreadable
        return keyring
    except (_Unreadable, ValueError, TypeError, KeyError, RecursionError, binascii.Error):
        raise KeyringDamaged from None


def sealed(keyring: Keyring, store_key: bytes) -> bytes:
    """*keyring* as bytes of JSON, shuffled and sealed with its generation."""
    anew = shuffled(keyring)
    return encoded(replace(anew, seal=seal_over(anew, store_key)))


def save(folder: Path, keyring: Keyring, store_key: bytes) -> None:
    """Write the keyring, shuffled and sealed; read it back; only then bring its copy up to date.

    Raises:
        DiskFull, DriveTrouble, FolderReadOnly: the keyring on disk is the one that was there.
        KeyringDamaged: what was read back is not what was written; the copy is untouched.
    """
    content = sealed(keyring, store_key)
    files.write_whole(folder / files.KEYRING, content)
    _require(folder / files.KEYRING, content)
    files.write_whole(folder / files.KEYRING_COPY, content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A keyring that is to take the place of *before*, and the store's key that seals each."""

    before: Keyring
    before_key: bytes = field(repr=False)
    after: Keyring
    after_key: bytes = field(repr=False)


def exchange(
    folder: Path, keys: Exchange, work: Callable[[], object], *, copy_first: bool = False
) -> None:
    """Write ``keys.after``, then do *work*; when either does not succeed, ``keys.before`` is back.

    Everything is on the disk before the first name changes, so that a full one is noticed
    while nothing has happened yet. The copy comes last: killed in between, the next sign-in
    finds in it whatever the new keyring does not fit. With *copy_first* it comes before
    *work*, for a keyring that fits the store before and after.

    What comes back has the generation of ``keys.after``: should the drive have taken *work*
    after all, the store names that one, and an older keyring would be refused.

    Raises:
        DiskFull, DriveTrouble, FolderReadOnly; whatever *work* raises.
    """
    main, copy = folder / files.KEYRING, folder / files.KEYRING_COPY
    content = sealed(keys.after, keys.after_key)
    back = replace(keys.before, generation=keys.after.generation)
    before = sealed(back, keys.before_key)
    with _waiting((main, content), (copy, content), (main, before), (copy, before)) as waiting:
        new, new_copy, old, old_copy = waiting
        try:
            with files.told_apart():
                files.replace(new, main)
                _require(main, content)
                if copy_first:
                    files.replace(new_copy, copy)
            work()
        except BaseException:
            with files.told_apart():
                files.replace(old, main)
                if copy_first:
                    files.replace(old_copy, copy)
            raise
        if not copy_first:
            _follow(new_copy, copy)


def _follow(new_copy: Path, copy: Path) -> None:
    """Left behind, the copy would open to what has just been changed: rather none of it until
    the next sign-in brings it up."""
    with contextlib.suppress(OSError):
        try:
            files.replace(new_copy, copy)
        except OSError:
            if files.there(new_copy):
                copy.unlink(missing_ok=True)


@contextlib.contextmanager
def _waiting(*kept: tuple[Path, bytes]) -> Iterator[list[Path]]:
    """New files beside each path, ready to take its place; what is not used is gone at the end."""
    waiting: list[Path] = []
    try:
        for path, content in kept:
            waiting.append(files.staged(path, content))
        yield waiting
    finally:
        for path in waiting:
            with contextlib.suppress(OSError):  # what is done is done: it goes later (`tidying`)
                path.unlink(missing_ok=True)


def load(folder: Path) -> tuple[tuple[Keyring, bool], ...]:
    """The keyring and its copy, as far as they can be read and differ; True marks the copy.

    Raises:
        VaultMissing: there is nothing of a vault here.
        KeyringMissing: both are gone and a store is there.
        KeyringDamaged: neither can be read.
    """
    main, copy = _read(folder / files.KEYRING), _read(folder / files.KEYRING_COPY)
    found = [] if main is None else [(main, False)]
    if copy is not None and (main is None or encoded(copy) != encoded(main)):
        found.append((copy, True))
    if found:
        return tuple(found)
    traces = (files.KEYRING, files.KEYRING_COPY, files.STORE)
    there = [name for name in traces if files.there(folder / name)]
    if there == [files.STORE]:
        raise KeyringMissing
    if there:
        raise KeyringDamaged
    raise VaultMissing


def there(folder: Path) -> bool:
    """Whether the keyring has its name; what is in it is not looked at. Where nobody can tell, it
    counts as there."""
    return files.may_be_there(folder / files.KEYRING)


def changed(folder: Path, store_keys: Collection[bytes]) -> tuple[str, ...]:
    """Which of keyring and copy is there and is not, byte for byte, as the program wrote it."""
    names = (files.KEYRING, files.KEYRING_COPY)
    return tuple(name for name in names if _is_changed(folder / name, store_keys))


def _is_changed(path: Path, store_keys: Collection[bytes]) -> bool:
    if not files.there(path):
        return False
    keyring = _read(path)
    return keyring is None or all(generation_under(keyring, key) is None for key in store_keys)


def mend(folder: Path, keyring: Keyring, store_key: bytes, *, from_copy: bool) -> None:
    """Make keyring and copy the same again, sealed; a keyring that was not used is put aside."""
    main, copy = folder / files.KEYRING, folder / files.KEYRING_COPY
    files.sweep(main)
    files.sweep(copy)
    if from_copy and files.there(main):
        with files.told_apart():
            files.replace(main, folder / files.KEYRING_ASIDE)
    if from_copy or not keyring.seal:
        save(folder, keyring, store_key)
        return
    content = files.read_capped(main, _MOST_BYTES)
    if content is not None and content != files.read_capped(copy, _MOST_BYTES):
        files.write_whole(copy, content)


def _require(path: Path, content: bytes) -> None:
    if files.read_capped(path, _MOST_BYTES) != content:
        raise KeyringDamaged


def _read(path: Path) -> Keyring | None:
    raw = files.read_capped(path, _MOST_BYTES)
    if raw is None:
        return None
    try:
        return decoded(raw)
    except KeyringDamaged:
        return None


def _object(raw: bytes) -> dict[str, Any]:
    content = json.loads(
        raw.decode("utf-8"), object_pairs_hook=_no_repeats, parse_constant=_no_constants
    )
    if not isinstance(content, dict):
        raise _Unreadable
    fields = _FIELDS | {"seal"} if _whole(content["v"]) == _SEALED_FILE else _FIELDS
    if set(content) != fields or content["v"] not in (_UNSEALED, _SEALED_FILE):
        raise _Unreadable
    if content.pop("sum") != _sum(content):
        raise _Unreadable
    return content


def _keyring(content: dict[str, Any]) -> Keyring:
    costs = tuple(
        KdfCost(memory_kib=_whole(kdf["m"]), rounds=_whole(kdf["t"]), lanes=_whole(kdf["p"]))
        for kdf in content["kdf"]
    )
    if not 1 <= len(costs) <= 2 or not all(map(acceptable, costs)):
        raise _Unreadable
    if len(content["slots"]) not in _PLACES or len(content["grants"]) not in _PLACES:
        raise _Unreadable
    return Keyring(
        install_id=_bytes(content["install_id"], ID_BYTES),
        costs=costs,
        slots=tuple(_slot(text) for text in content["slots"]),
        grants=tuple(_grant(text) for text in content["grants"]),
        seal=_bytes(content["seal"], SEAL_BYTES) if "seal" in content else b"",
    )


def _slot(text: str) -> Slot:
    raw = _bytes(text, ID_BYTES + _SEALED)
    return Slot(id=raw[:ID_BYTES], sealed=raw[ID_BYTES:])


def _grant(text: str) -> Grant:
    raw = _bytes(text, ID_BYTES + KEY_BYTES + _SEALED)
    sealed_at = ID_BYTES + KEY_BYTES
    return Grant(id=raw[:ID_BYTES], ephemeral=raw[ID_BYTES:sealed_at], sealed=raw[sealed_at:])


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("utf-8")


def _bytes(text: str, length: int) -> bytes:
    raw = base64.b64decode(text, validate=True)
    if len(raw) != length:
        raise _Unreadable
    return raw


def _whole(value: object) -> int:
    if type(value) is not int:
        raise _Unreadable
    return value


def _sum(content: dict[str, Any]) -> str:
    plain = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return sha256(plain.encode("utf-8")).hex()


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) != len(pairs):
        raise _Unreadable
    return content


def _no_constants(_: str) -> None:
    raise _Unreadable
