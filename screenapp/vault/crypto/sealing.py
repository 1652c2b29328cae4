"""Sealing what was said: one key per record, every value bound to its place.

The key of a record is HKDF(answers key, salt of the record, its id), so
that erasing the row that holds the salt erases the key. A value copied to another record, field,
revision or installation does not open.
See docs/design/vault.md, Sealing.
"""

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final

from screenapp.vault.crypto.aead import (
    FORMAT,
    DoesNotOpen,
    Field,
    derived,
    framed,
    open_sealed,
    padded,
    seal,
    unpadded,
)
from screenapp.vault.errors import AnswersSealed, SealDamaged

SALT_BYTES: Final = 16
# Coded answers all come out at one length; longer texts in steps of it.
BLOCK_BYTES: Final = 64
_MOST_KEYS_KEPT: Final = 4_096


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """Which answers key, and which salt, a record's key comes from. Stands in clear beside it."""

    generation: int
    salt: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedPlace:
    """Where a sealed value belongs. ``beside`` are clear columns it is bound to as well."""

    record: str
    field: str
    revision: int
    beside: tuple[str, ...] = ()

    def bound(self, install_id: bytes) -> bytes:
        fields: tuple[Field, ...] = (self.record, self.field, self.revision, *self.beside)
        return framed(FORMAT, "sealed", install_id, *fields)


class Sealing:
    """Seals and opens for one who is signed in.

    ``answers`` maps generations to keys and is empty for those who do not work with people.
    """

    def __init__(self, install_id: bytes, answers: Mapping[int, bytes]) -> None:
        self._install_id = install_id
        self._answers = dict(answers)
        self._keys: dict[tuple[str, Lock], bytes] = {}

    @property
    def opens(self) -> bool:
        return bool(self._answers)

    def require(self) -> None:
        """Raises: AnswersSealed: there is no answers key here."""
        if not self._answers:
            raise AnswersSealed

    def new_lock(self) -> Lock:
        """A lock for a new record, under the newest answers key."""
        self.require()
        return Lock(generation=max(self._answers), salt=os.urandom(SALT_BYTES))

    def apart(self) -> "Sealing":
        """The same keys, for work of its own beside this one's."""
        return Sealing(self._install_id, self._answers)

    def go_on(self, generation: int, answers: bytes) -> None:
        """New records are sealed under *answers* from now on; what was begun stays as it is."""
        self._answers[generation] = answers

    def seal(self, lock: Lock, place: SealedPlace, content: bytes) -> bytes:
        """*content*, padded and sealed for *place* with a fresh nonce."""
        key = self._key(lock, place)
        return seal(key, padded(content, BLOCK_BYTES), place.bound(self._install_id))

    def open(self, lock: Lock, place: SealedPlace, sealed: bytes) -> bytes:
        """The reverse of `seal`.

        Raises:
            AnswersSealed: there is no answers key here.
            SealDamaged: the value, or what it is bound to, is not what was sealed.
        """
        key = self._key(lock, place)
        try:
            return unpadded(open_sealed(key, sealed, place.bound(self._install_id)))
        except DoesNotOpen:
            raise SealDamaged(place.record) from None

    def forget_records(self, records: Collection[str]) -> None:
        """Drop the keys of records that were erased."""
        for known in [known for known in self._keys if known[0] in records]:
            del self._keys[known]

    def forget(self) -> None:
        """Drop every key. Python cannot promise that no copy is left in memory."""
        self._answers.clear()
        self._keys.clear()

    def _key(self, lock: Lock, place: SealedPlace) -> bytes:
        self.require()
        if lock.generation not in self._answers:
            raise SealDamaged(place.record)
        known = self._keys.get((place.record, lock))
        if known is None:
            if len(self._keys) >= _MOST_KEYS_KEPT:
                self._keys.clear()
            secret = self._answers[lock.generation]
            known = derived(secret, "record", place.record, salt=lock.salt)
            self._keys[place.record, lock] = known
        return known
