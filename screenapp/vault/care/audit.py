"""Who did what kind of thing: a chain of entries, and heads signed by the people themselves.

Each entry's hash is SHA-256(hash before | canonical entry); the canonical entry is the
length-prefixed row of `canonical`. The chain alone does not notice a tail cut off or a
chain reckoned anew from some entry on: signed heads and the marks do.
See docs/design/vault.md, Log.
"""

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from screenapp.digest import sha256
from screenapp.vault.crypto.aead import FORMAT, framed
from screenapp.vault.crypto.keyring import Identity
from screenapp.vault.crypto.sealing import Lock, SealedPlace, Sealing
from screenapp.vault.errors import SealDamaged
from screenapp.vault.model import Action, AuditEntry, Finding, FindingKind
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import log

# The record id under which the times of entries are sealed; its salt is fixed.
_RECORD: Final = "audit"
_SALT: Final = bytes(16)
_END_ENTRIES: Final = 100
_NO_LIMIT: Final = 2**62


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainEnd:
    """The end of the chain. An empty chain has sequence 0."""

    sequence: int
    hash: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditAction:
    """An entry to be written. ``detail`` holds codes and numbers only."""

    action: Action
    actor: str
    at: datetime
    record: str
    detail: str
    clock_uncertain: bool = False


def genesis(install_id: bytes) -> ChainEnd:
    """What the first entry follows on."""
    return ChainEnd(sequence=0, hash=sha256(framed(FORMAT, "audit", install_id)))


def head(connection: Connection, install_id: bytes) -> ChainEnd:
    """The end of the chain as it stands in the store."""
    row = connection.execute(log.END).first()
    return ChainEnd(sequence=row.sequence, hash=row.hash) if row else genesis(install_id)


def record(
    connection: Connection, install_id: bytes, sealing: Sealing, deed: AuditAction
) -> ChainEnd:
    """Add *deed* in the transaction of the change it speaks of; the new head.

    The exact time is sealed where the actor holds the answers key, and clear where not.
    """
    before = head(connection, install_id)
    row = {
        "sequence": before.sequence + 1,
        "day": deed.at.date().isoformat(),
        "actor": deed.actor,
        "action": deed.action.value,
        "record": deed.record,
        "detail": deed.detail,
        "clock_uncertain": deed.clock_uncertain,
        **_time(sealing, before.sequence + 1, deed.at),
    }
    row["hash"] = _chained(before.hash, row)
    connection.execute(log.ADD, row)
    return ChainEnd(sequence=before.sequence + 1, hash=row["hash"])


def canonical(row: dict[str, Any]) -> bytes:
    """The one encoding of an entry that is hashed. Never edited once released."""
    return framed(
        row["sequence"],
        row["day"],
        row["actor"],
        row["action"],
        row["record"],
        row["detail"],
        int(row["clock_uncertain"]),
        row["at"],
        row["sealed_at"],
        row["generation"],
    )


def entries(
    connection: Connection,
    sealing: Sealing,
    since: date | None = None,
    *,
    until: date | None = None,
    actor: str = "",
    actions: frozenset[str] = frozenset(),
    record: str = "",
) -> tuple[AuditEntry, ...]:
    """The log, oldest first, with times where they are clear or can be opened.

    Between two days, both included; of one actor, of some actions, about one record.
    """
    limits = {
        "since": (since or date.min).isoformat(),
        "until": (until or date.max).isoformat(),
        "actor": actor,
        "record": record,
    }
    rows = connection.execute(log.WANTED, limits).all()
    return tuple(_entry(row, sealing) for row in rows if not actions or row.action in actions)


def verify(connection: Connection, install_id: bytes) -> Iterator[Finding]:
    """Entries that do not follow on each other, and heads that are not as signed."""
    chain = begin(connection, install_id)
    while chain.goes_on(connection):
        pass
    yield from chain.found
    if not chain.found:
        yield from verify_signatures(connection, install_id, chain.signed, 0, _NO_LIMIT)


def verify_end(connection: Connection, install_id: bytes) -> Iterator[Finding]:
    """As `verify`, of the last entries and the last signature alone: for every opening."""
    rows = connection.execute(log.LAST, {"most": _END_ENTRIES}).all()[::-1]
    broken = list(follow(rows))
    yield from broken
    if broken:
        return
    hashes = {row["sequence"]: row["hash"] for row in rows}
    signed = connection.execute(log.LAST_SIGNATURES).all()
    yield from verify_heads(signed, install_id, hashes)


def follow(rows: list[Any]) -> Iterator[Finding]:
    """The first of some entries that does not follow on the one before it."""
    for before, row in pairwise(rows):
        if not _follows(row, before["sequence"], before["hash"]):
            yield Finding(kind=FindingKind.AUDIT_BROKEN, record=str(before["sequence"] + 1))
            return


def verify_signatures(
    connection: Connection, install_id: bytes, signed: dict[int, bytes], first: int, last: int
) -> Iterator[Finding]:
    """Heads from *first* to before *last* that are not as signed; *signed* as a `Chain` has it."""
    rows = connection.execute(log.SIGNATURES, {"first": first, "last": last}).all()
    yield from verify_heads(rows, install_id, signed)


@dataclass(slots=True)
class Chain:
    """A verification under way: so far up to ``at``. It may be done in many short reads.

    ``signed`` are the chain's hashes wherever a head is signed; ``found`` ends it.
    """

    at: ChainEnd
    signed: dict[int, bytes]
    found: list[Finding]

    def goes_on(self, connection: Connection, most: int = 1_000) -> bool:
        """Follow up to *most* further entries; False when there are no more, or it is broken."""
        if self.found:
            return False
        wanted = {"sequence": self.at.sequence, "most": most}
        rows = connection.execute(log.AFTER, wanted).all()
        for row in rows:
            if not _follows(row, self.at.sequence, self.at.hash):
                broken = str(self.at.sequence + 1)
                self.found.append(Finding(kind=FindingKind.AUDIT_BROKEN, record=broken))
                return False
            self.at = ChainEnd(sequence=row["sequence"], hash=row["hash"])
            if self.at.sequence in self.signed:
                self.signed[self.at.sequence] = self.at.hash
        return bool(rows)


def begin(connection: Connection, install_id: bytes) -> Chain:
    """A verification from the first entry, or from where the log was pruned to."""
    signed = {row.sequence: b"" for row in connection.execute(log.SIGNED).all()}
    begins = origin(connection, install_id)
    broken = Finding(kind=FindingKind.AUDIT_BROKEN, record="1")
    found = [] if begins else [broken]
    return Chain(at=begins or genesis(install_id), signed=signed, found=found)


def unopened(
    connection: Connection, sealing: Sealing, first: int = 0, last: int = _NO_LIMIT
) -> Iterator[Finding]:
    """Entries, from *first* to before *last*, whose sealed time does not open."""
    for row in connection.execute(log.SEALED_TIMES, {"first": first, "last": last}).all():
        try:
            lock = Lock(generation=row.generation, salt=_SALT)
            sealing.open(lock, _place(row.sequence), row.sealed_at)
        except SealDamaged:
            yield Finding(kind=FindingKind.SEALED_DAMAGED, record=str(row.sequence))


def sign_head(
    connection: Connection, install_id: bytes, identity: Identity, member: str, *, late: bool
) -> None:
    """Sign the end of the chain as *member*; nothing is done when they have signed it already."""
    end = head(connection, install_id)
    signed = {"sequence": end.sequence, "member": member}
    if end.sequence == 0 or connection.execute(log.SIGNED_BY, signed).first():
        return
    message = _head_message(install_id, end, member, late=late)
    connection.execute(
        log.SIGN,
        {
            "sequence": end.sequence,
            "staff": member,
            "hash": end.hash,
            "late": late,
            "signature": identity.sign(message),
        },
    )


def ends_unsigned_by(connection: Connection, end: ChainEnd, member: str) -> bool:
    """True when *member* made the last entry and did not sign it: that session was cut off."""
    last = {"sequence": end.sequence}
    actor = connection.execute(log.ACTOR_AT, last).scalar()
    return actor == member and connection.execute(log.SIGNED_AT, last).first() is None


def jumped(connection: Connection) -> int:
    """By how many days the clock jumped forward without anybody having confirmed its date since."""
    row = connection.execute(log.CLOCK).first()
    return int(row.detail) if row and row.action == Action.CLOCK_JUMPED.value else 0


def hash_at(connection: Connection, install_id: bytes, sequence: int) -> bytes | None:
    """The chain's hash at *sequence*, or None when the chain does not reach it."""
    found: bytes | None = connection.execute(log.HASH_AT, {"sequence": sequence}).scalar()
    if found is None:
        begins = origin(connection, install_id)
        return begins.hash if begins and begins.sequence == sequence else None
    return found


def origin(connection: Connection, install_id: bytes) -> ChainEnd | None:
    """What the first entry there is follows on; None when nobody has signed that it is the first.

    A log that was pruned names in an entry, signed by whoever did it, where it goes on from.
    """
    first = connection.execute(log.FIRST).scalar()
    if first is None or first == 1:
        return genesis(install_id)
    for row in connection.execute(log.PRUNINGS).all():
        sequence, _, digest = row.detail.partition(":")
        if sequence == str(first - 1):
            return ChainEnd(sequence=first - 1, hash=bytes.fromhex(digest))
    return None


def verify_heads(
    signed: Iterable[Any], install_id: bytes, hashes: dict[int, bytes]
) -> Iterator[Finding]:
    """Signatures that are not genuine, or not under the entry that stands there now."""
    for row in signed:
        end = ChainEnd(sequence=row.sequence, hash=row.hash)
        message = _head_message(install_id, end, row.staff, late=row.late)
        try:
            Ed25519PublicKey.from_public_bytes(row.sign_public).verify(row.signature, message)
        except (InvalidSignature, ValueError):
            yield Finding(kind=FindingKind.HEAD_FORGED, record=str(row.sequence))
            continue
        if row.sequence in hashes and hashes[row.sequence] != row.hash:
            yield Finding(kind=FindingKind.AUDIT_BROKEN, record=str(row.sequence))


def _head_message(install_id: bytes, end: ChainEnd, member: str, *, late: bool) -> bytes:
    return framed(FORMAT, "head", install_id, end.sequence, end.hash, member, int(late))


def _follows(row: Any, sequence: int, digest: bytes) -> bool:
    """Whether *row* is the entry after *sequence*, whose hash is *digest*."""
    follows: bool = row["hash"] == _chained(digest, dict(row))
    return follows and row["sequence"] == sequence + 1


def _chained(before: bytes, row: dict[str, Any]) -> bytes:
    return sha256(before, canonical(row))


def _time(sealing: Sealing, sequence: int, at: datetime) -> dict[str, Any]:
    if not sealing.opens:
        return {"at": at.isoformat(timespec="seconds"), "sealed_at": b"", "generation": 0}
    lock = Lock(generation=sealing.new_lock().generation, salt=_SALT)
    content = at.isoformat(timespec="seconds").encode("utf-8")
    sealed = sealing.seal(lock, _place(sequence), content)
    return {"at": "", "sealed_at": sealed, "generation": lock.generation}


def _entry(row: Any, sealing: Sealing) -> AuditEntry:
    at: str | None = row["at"] or None
    if at is None and sealing.opens:
        # A damaged time hides neither its entry nor the others; `verify` reports it.
        with contextlib.suppress(SealDamaged):
            lock = Lock(generation=row["generation"], salt=_SALT)
            at = sealing.open(lock, _place(row["sequence"]), row["sealed_at"]).decode("utf-8")
    return AuditEntry(
        sequence=row["sequence"],
        day=date.fromisoformat(row["day"]),
        actor=row["actor"],
        action=row["action"],
        record=row["record"],
        detail=row["detail"],
        at=at,
        clock_uncertain=row["clock_uncertain"],
    )


def _place(sequence: int) -> SealedPlace:
    return SealedPlace(record=_RECORD, field="at", revision=sequence)
