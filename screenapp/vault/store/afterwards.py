"""What people said afterwards: a pool of slots in which nobody finds one answer again.

The slots are always as many, each sealed at one length. Whatever is kept, all of them are
shuffled and sealed anew under a fresh key of the newest generation, so that neither place nor
bytes tell which is new. A slot holds a quarter, what was said, and how often: no person, no day,
no order. See docs/decisions/0069-what-was-said-afterwards.md.
"""

import random
import struct
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Final, NamedTuple

from screenapp.vault.crypto.aead import NONCE_BYTES, TAG_BYTES
from screenapp.vault.crypto.sealing import BLOCK_BYTES, Lock, SealedPlace, Sealing
from screenapp.vault.errors import SealDamaged
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import said_afterwards

SLOTS: Final = 256
STILL_OPEN_BYTES: Final = 1_024
"""As much room as there is for what is not told yet; always used up."""
_RECORD: Final = "afterwards"
_SLOT: Final = struct.Struct(">HBBBI")
_SEALED: Final = NONCE_BYTES + BLOCK_BYTES + TAG_BYTES
_LOTS: Final = random.SystemRandom()


class Reply(IntEnum):
    """What a person said to one of the two questions; the number is what is kept.

    Not wanting to say, passing over and leaving are one and the same, and never a "no".
    """

    NOT_SAID = 0
    YES = 1
    PARTLY = 2
    NO = 3


class Quarter(NamedTuple):
    """Of a year; orders by time."""

    year: int
    number: int

    @property
    def code(self) -> str:
        return f"{self.year}-Q{self.number}"

    @property
    def after(self) -> "Quarter":
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)


class Heard(NamedTuple):
    """What one person said afterwards, and in which quarter; nothing else is known of it."""

    quarter: Quarter
    felt_safe: Reply
    was_heard: Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """``counted`` is the last quarter that takes nothing more; ``still`` what is not told yet."""

    counted: Quarter
    said: Mapping[Heard, int] = field(repr=False)
    slots: tuple[tuple[Heard, int], ...] = field(repr=False)
    still: bytes = field(default=b"", repr=False)


def begun(counted: Quarter) -> Pool:
    """One in which nothing was said yet."""
    return Pool(counted=counted, said={}, slots=())


def with_one(pool: Pool, heard: Heard) -> Pool:
    """*pool* and one more. What belongs to a quarter that is counted goes to the next.

    Where no slot is free, equal ones become one with a number; and where that frees none, the
    oldest quarter is counted with the one after it. Nothing that was said is ever dropped.
    """
    if heard.quarter <= pool.counted:
        heard = heard._replace(quarter=pool.counted.after)
    slots = (*pool.slots, (heard, 1))
    while len(slots) > SLOTS:
        folded = _folded(slots)
        slots = _oldest_joined(folded) if len(folded) > SLOTS else folded
    return _pool(pool.counted, slots, pool.still)


def without(pool: Pool, quarter: Quarter, still: bytes) -> Pool:
    """*pool* after *quarter* was counted, with all slots of it free again."""
    left = tuple(one for one in pool.slots if one[0].quarter > quarter)
    return _pool(quarter, left, still)


def read(connection: Connection, sealing: Sealing) -> Pool | None:
    """None: nobody who opens answers has signed in since there is such a pool.

    Raises: AnswersSealed; SealDamaged: a slot does not open.
    """
    row = connection.execute(said_afterwards.POOL).first()
    if row is None:
        return None
    lock = Lock(generation=row.generation, salt=row.salt)
    if len(row.slots) != SLOTS * _SEALED:
        raise SealDamaged(_RECORD)
    each = (row.slots[at : at + _SEALED] for at in range(0, len(row.slots), _SEALED))
    plain = [sealing.open(lock, _place("slot", row.counted), sealed) for sealed in each]
    still = sealing.open(lock, _place("still", row.counted), row.still)
    try:
        slots = tuple(_slot(one) for one in plain if any(one))
        counted = _quarter(row.counted)
    except (ValueError, struct.error):
        raise SealDamaged(_RECORD) from None
    return _pool(counted, slots, still.rstrip(b"\0"))


def write(connection: Connection, sealing: Sealing, pool: Pool) -> None:
    """All of *pool*, shuffled and sealed anew. Raises: AnswersSealed."""
    lock, counted = sealing.new_lock(), pool.counted.code
    plain = [_SLOT.pack(*one.quarter, one[1], one[2], many) for one, many in pool.slots]
    plain += [bytes(_SLOT.size)] * (SLOTS - len(plain))
    _LOTS.shuffle(plain)
    still = pool.still.ljust(STILL_OPEN_BYTES, b"\0")
    if len(still) > STILL_OPEN_BYTES:
        raise ValueError("more is open than there is room for")
    row: dict[str, Any] = {
        "counted": counted,
        "generation": lock.generation,
        "salt": lock.salt,
        "slots": b"".join(sealing.seal(lock, _place("slot", counted), one) for one in plain),
        "still": sealing.seal(lock, _place("still", counted), still),
    }
    changed = connection.execute(said_afterwards.CHANGE_POOL, row)
    if changed.rowcount == 0:
        connection.execute(said_afterwards.ADD_POOL, row | {"id": 1})


def damaged(connection: Connection, sealing: Sealing) -> list[str]:
    """The record of a pool that should open and does not."""
    if not sealing.opens:
        return []
    try:
        read(connection, sealing)
    except SealDamaged as error:
        return [error.record]
    return []


def _place(what: str, counted: str) -> SealedPlace:
    return SealedPlace(record=_RECORD, field=what, revision=0, beside=(counted,))


def _pool(counted: Quarter, slots: tuple[tuple[Heard, int], ...], still: bytes) -> Pool:
    return Pool(counted=counted, said=dict(_folded(slots)), slots=slots, still=still)


def _folded(slots: tuple[tuple[Heard, int], ...]) -> tuple[tuple[Heard, int], ...]:
    many: Counter[Heard] = Counter()
    for heard, number in slots:
        many[heard] += number
    return tuple(many.items())


def _oldest_joined(slots: tuple[tuple[Heard, int], ...]) -> tuple[tuple[Heard, int], ...]:
    first, second = sorted({heard.quarter for heard, _ in slots})[:2]
    moved = tuple(
        (heard._replace(quarter=second) if heard.quarter == first else heard, number)
        for heard, number in slots
    )
    return _folded(moved)


def _slot(plain: bytes) -> tuple[Heard, int]:
    year, number, felt_safe, was_heard, many = _SLOT.unpack(plain)
    return Heard(Quarter(year, number), Reply(felt_safe), Reply(was_heard)), many


def _quarter(code: str) -> Quarter:
    year, _, number = code.partition("-Q")
    return Quarter(int(year), int(number))
