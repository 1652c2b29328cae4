"""Unsealing every page of an open store, a few at a time and beside the answers.

SQLCipher's own check is one long call. This does the same page by page: HMAC-SHA512 of the
sealed page and its number, under a key derived from the store's. A page that is being
written just then may not fit, and a page is never called damaged on the word of this alone:
SQLCipher has the last one, while nothing is written.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from screenapp.vault.store import files
from screenapp.vault.store.database import SALT_BYTES, Store
from screenapp.vault.store.writer import Writer

PAGE_BYTES: Final = 4096
_HMAC_BYTES: Final = 64
_SALT_MASK: Final = 0x3A
_ROUNDS: Final = 2
_KEY_BYTES: Final = 32
_AT_A_TIME: Final = 64


class Pages:
    """The pages of the store at *path*. Close it on the store's thread: on POSIX, closing any
    file of ours drops the locks that SQLite holds on it just then."""

    def __init__(self, path: Path, store_key: bytes, writer: Writer) -> None:
        self._writer = writer
        with files.told_apart():
            self._file = path.open("rb", buffering=0)
            salt = self._file.read(SALT_BYTES)
            self.number = path.stat().st_size // PAGE_BYTES
        mask = bytes(byte ^ _SALT_MASK for byte in salt)
        derived = PBKDF2HMAC(SHA512(), length=_KEY_BYTES, salt=mask, iterations=_ROUNDS)
        self._key = derived.derive(store_key)

    def close(self) -> None:
        """Close the file, where no other work is going on."""
        self._writer.do(lambda _: self._file.close())

    def portions(self) -> Iterator[tuple[int, bool]]:
        """How many pages were looked at, and whether those of this time are as written."""
        for first in range(0, self.number, _AT_A_TIME):
            last = min(first + _AT_A_TIME, self.number)
            again = partial(self._again, first, last)
            yield last, self._whole(first, last) or self._writer.do(again)

    def _again(self, first: int, last: int, _: Store) -> bool:
        return self._whole(first, last)

    def _whole(self, first: int, last: int) -> bool:
        with files.told_apart():
            self._file.seek(first * PAGE_BYTES)
            raw = self._file.read((last - first) * PAGE_BYTES)
        ends = range(PAGE_BYTES, len(raw) + 1, PAGE_BYTES)
        return all(
            self._fits(raw[end - PAGE_BYTES : end], first + place)
            for place, end in enumerate(ends, start=1)
        )

    def _fits(self, page: bytes, number: int) -> bool:
        begin = SALT_BYTES if number == 1 else 0
        seal = HMAC(self._key, SHA512())
        seal.update(page[begin:-_HMAC_BYTES])
        seal.update(number.to_bytes(4, "little"))
        try:
            seal.verify(page[-_HMAC_BYTES:])
        except InvalidSignature:
            return False
        return True
