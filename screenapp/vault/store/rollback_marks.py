"""The marks last seen: what the store must still contain, kept beside it in ``heads.bin``.

Written after the commit they speak of, never before, so that after a kill or a power cut
they are behind and never ahead. Two records of one disk sector each are written in turn: a
torn one leaves the other. See docs/design/vault.md, Marks. An older copy of the whole folder is not
found by them; only an anchor kept elsewhere finds that.
"""

import contextlib
import io
import os
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from screenapp.vault.crypto.aead import (
    FORMAT,
    NONCE_BYTES,
    TAG_BYTES,
    DoesNotOpen,
    derived,
    framed,
    open_sealed,
    seal,
)
from screenapp.vault.errors import VaultError
from screenapp.vault.store import files

_SECTOR: Final = 512
_PLACES: Final = (0, _SECTOR)
_BYTES: Final = 2 * _SECTOR
_PAYLOAD: Final = _SECTOR - NONCE_BYTES - TAG_BYTES


# number, changes, sequence, hash, greatest in microseconds, salt, latest: screening, step, event;
# then what later versions added, which is zero in older marks: distrusted, small, keyring
_LAYOUT: Final = struct.Struct(">QQQ32sq16s16sQ16sB32sQ")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class LatestEvent:
    """The event that was appended last."""

    screening: UUID
    step: int
    event: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What was last seen. ``greatest`` is the latest time of day this machine has shown.

    ``number`` counts the writings, ``changes`` the store's transactions other than answers,
    ``sequence`` and ``hash`` are the end of the log, ``salt`` the first bytes of the store's
    file; ``latest`` stands for the answers. ``distrusted``: the file was found damaged, and is
    looked at as a whole before it is trusted again. ``small`` is what the small tables came to
    after as many changes (`table_digest`); empty where that is not known. ``keyring`` is the
    generation of the keyring, 0 in the marks of earlier versions.
    """

    number: int
    changes: int
    sequence: int
    hash: bytes
    greatest: datetime
    salt: bytes
    latest: LatestEvent | None = None
    distrusted: bool = False
    small: bytes = b""
    keyring: int = 0


class MarksFile:
    """Reads and writes the marks under a key derived from the store's.

    *anew*: the first writing replaces the file, which holds marks under another key.
    """

    def __init__(
        self,
        folder: Path,
        store_key: bytes | bytearray,
        install_id: bytes,
        *,
        anew: bool = False,
    ) -> None:
        self._anew = anew
        self._path = folder / files.HEADS
        self._key = derived(store_key, "heads")
        self._bound = framed(FORMAT, "heads", install_id)
        self._file: io.FileIO | None = None

    def read(self) -> Marks | None:
        """The newest marks that open, or None when there are none."""
        return max(self._records(self._raw()), key=lambda m: m.number, default=None)

    @property
    def changed(self) -> bool:
        """Whether the file is there and is not, byte for byte, as it was written.

        A power cut may leave one of the two records torn; the next writing replaces both.
        """
        if not files.there(self._path):
            return False
        raw = self._raw()
        return len(raw) != _BYTES or len(self._records(raw)) != len(_PLACES)

    def renew(self) -> None:
        """Let the next writing replace the whole file."""
        self.close()
        self._anew = True

    def _raw(self) -> bytes:
        # One byte more than there should be: what is longer was changed, and is still read.
        with contextlib.suppress(OSError), self._path.open("rb") as file:
            return file.read(_BYTES + 1)
        return b""

    def _records(self, raw: bytes) -> list[Marks]:
        found = (self._record(raw[at : at + _SECTOR]) for at in _PLACES)
        return [marks for marks in found if marks is not None]

    def write(self, marks: Marks, *, durable: bool) -> None:
        """Write *marks* over the older record. A drive that does not take it is no failure:
        the marks then stay behind, and the commit they speak of is safe."""
        record = seal(self._key, _payload(marks), self._bound)
        with contextlib.suppress(OSError, VaultError):
            if self._file is None:
                self._file = self._opened(record)
            self._file.seek(_SECTOR * (marks.number % 2))
            self._file.write(record)
            if durable:
                os.fsync(self._file.fileno())

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _opened(self, record: bytes) -> io.FileIO:
        if self._anew or not files.there(self._path):
            files.sweep(self._path)
            files.write_whole(self._path, record + record)
            self._anew = False
        return io.FileIO(self._path, "r+b")

    def _record(self, raw: bytes) -> Marks | None:
        try:
            return _marks(open_sealed(self._key, raw, self._bound))
        except DoesNotOpen:
            return None


def _payload(marks: Marks) -> bytes:
    nothing = UUID(int=0)
    latest = marks.latest or LatestEvent(screening=nothing, step=0, event=nothing)
    content = _LAYOUT.pack(
        marks.number,
        marks.changes,
        marks.sequence,
        marks.hash,
        (marks.greatest - _EPOCH) // _MICROSECOND,
        marks.salt,
        latest.screening.bytes,
        latest.step,
        latest.event.bytes,
        marks.distrusted,
        marks.small,
        marks.keyring,
    )
    return content + bytes(_PAYLOAD - len(content))


def _marks(raw: bytes) -> Marks:
    number, changes, sequence, digest, micros, salt, *rest = _LAYOUT.unpack_from(raw)
    screening, step, event, distrusted, small, keyring = rest
    latest = LatestEvent(screening=UUID(bytes=screening), step=step, event=UUID(bytes=event))
    return Marks(
        number=number,
        changes=changes,
        sequence=sequence,
        hash=digest,
        greatest=_EPOCH + micros * _MICROSECOND,
        salt=salt,
        latest=latest if step else None,
        distrusted=bool(distrusted),
        small=small if any(small) else b"",
        keyring=keyring,
    )
