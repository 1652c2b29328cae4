"""The keyring as a file: JSON, written whole, with a verified copy beside it.

The file is hostile until checked. Its sum only notices accidents, so that the copy is used
instead of telling somebody that their passphrase is wrong; against hands, the slots bind
everything that matters.
"""

import base64
import binascii
import contextlib
import json
from collections.abc import Callable, Iterator
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
    VERSION,
    Grant,
    Keyring,
    Slot,
    shuffled,
)
from screenapp.vault.errors import KeyringDamaged, KeyringMissing, VaultMissing
from screenapp.vault.model import KdfCost
from screenapp.vault.store import files

_MOST_BYTES: Final = 1_000_000
_SEALED: Final = NONCE_BYTES + PAYLOAD_BYTES + TAG_BYTES
_PLACES: Final = frozenset(
    LEAST_PLACES << step for step in range((MOST_PLACES // LEAST_PLACES).bit_length())
)


class _Unreadable(Exception):
    """The bytes are no keyring. Stays in this module."""


def encoded(keyring: Keyring) -> bytes:
    """*keyring* as bytes of JSON."""
    content: dict[str, Any] = {
        "v": VERSION,
        "install_id": _text(keyring.install_id),
        "kdf": [{"m": c.memory_kib, "t": c.rounds, "p": c.lanes} for c in keyring.costs],
        "slots": [_text(slot.id + slot.sealed) for slot in keyring.slots],
        "grants": [_text(grant.id + grant.ephemeral + grant.sealed) for grant in keyring.grants],
    }
    content["sum"] = _sum(content)
    return json.dumps(content, indent=1).encode("utf-8")


def decoded(raw: bytes) -> Keyring:
    """The reverse of `encoded`, strict in everything.

    Raises:
        KeyringDamaged: it is not a whole keyring, or its costs are out of bounds.
    """
    try:
        return _keyring(_object(raw))
    except (_Unreadable, ValueError, TypeError, KeyError, RecursionError, binascii.Error):
        raise KeyringDamaged from None


def save(folder: Path, keyring: Keyring) -> None:
    """Write the keyring, shuffled; read it back; only then bring its copy up to date.

    Raises:
        DiskFull, DriveTrouble, FolderReadOnly: the keyring on disk is the one that was there.
        KeyringDamaged: what was read back is not what was written; the copy is untouched.
    """
    content = encoded(shuffled(keyring))
    files.write_whole(folder / files.KEYRING, content)
    _require(folder / files.KEYRING, content)
    files.write_whole(folder / files.KEYRING_COPY, content)


def exchange(
    folder: Path, keyring: Keyring, work: Callable[[], object], *, copy_first: bool = False
) -> None:
    """Write *keyring*, then do *work*; when either does not succeed, it is as it was before.

    Everything is on the disk before the first name changes, so that a full one is noticed
    while nothing has happened yet. The copy comes last: killed in between, the next sign-in
    finds in it whatever the new keyring does not fit. With *copy_first* it comes before
    *work*, for a keyring that fits the store before and after.

    Raises:
        DiskFull, DriveTrouble, FolderReadOnly; whatever *work* raises.
    """
    main, copy = folder / files.KEYRING, folder / files.KEYRING_COPY
    content = encoded(shuffled(keyring))
    with files.told_apart():
        before = main.read_bytes()
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
            if new_copy.exists():
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
    if copy is not None and copy != main:
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


def mend(folder: Path, keyring: Keyring, *, from_copy: bool) -> None:
    """Make keyring and copy the same again; a keyring that was not used is put aside."""
    main, copy = folder / files.KEYRING, folder / files.KEYRING_COPY
    files.sweep(main)
    files.sweep(copy)
    if from_copy:
        if files.there(main):
            with files.told_apart():
                files.replace(main, folder / files.KEYRING_ASIDE)
        save(folder, keyring)
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
    if not isinstance(content, dict) or set(content) != {
        "v", "install_id", "kdf", "slots", "grants", "sum",
    }:  # fmt: skip
        raise _Unreadable
    if content.pop("sum") != _sum(content) or _whole(content["v"]) != VERSION:
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
