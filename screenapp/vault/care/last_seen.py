"""What somebody saw last, held against the store at their next sign-in.

Marks and seals are made with the store's key, which every member of staff has. What a person saw
last stands in their own slot as well (`SeenAnchor`), where nobody else reaches it: a log that was
cut, reckoned anew or sealed anew does not hold what they saw. From there on the log is followed
entry by entry, and what nobody signed is told as that.
"""

from collections.abc import Iterator
from typing import Any, Final
from uuid import UUID

from screenapp.vault.care import audit
from screenapp.vault.crypto.keyring import Identity, SeenAnchor
from screenapp.vault.model import Action, Finding, FindingKind
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import log, records

# Followed at sign-in in about 50 ms; what is older is left to the long check.
_MOST_ENTRIES: Final = 2_000
_LEAST_ENTRIES: Final = 100
_COUNTS: Final = (records.COUNT_STEPS, records.COUNT_SCREENINGS, records.COUNT_INTAKES)

Tally = tuple[int, int, int]


def differences(
    connection: Connection,
    install_id: bytes,
    identity: Identity,
    tally: Tally | None,
    *,
    older: bool,
) -> Iterator[Finding]:
    """All that is not as the one of *identity* saw it; *tally*: how much there is, if counted."""
    me, anchor = str(UUID(bytes=identity.staff)), identity.anchor
    yield from held_against(connection, install_id, anchor, me, older=older)
    if tally is not None and not older:
        yield from gone(connection, install_id, tally, anchor)


def held_against(
    connection: Connection,
    install_id: bytes,
    anchor: SeenAnchor | None,
    me: str,
    *,
    older: bool,
) -> Iterator[Finding]:
    """What in the log is not as *me* saw it, or is in somebody's name who did not sign it.

    *older*: the marks say already that the whole store is an older one.
    """
    end = audit.head(connection, install_id)
    contained = anchor is None or _contains(connection, install_id, anchor)
    if anchor is not None and not contained and not older:
        seen = str(anchor.sequence)
        yield Finding(kind=FindingKind.LOG_CUT, record=seen, detail=str(end.sequence))
    seen_to = anchor.sequence if anchor is not None and contained else 0
    since = min(seen_to, end.sequence - _LEAST_ENTRIES)
    rows = _rows_after(connection, max(since, end.sequence - _MOST_ENTRIES, 0))
    back = Action.KEYRING_WRITTEN_BACK.value
    if any(row["action"] == back and row["sequence"] > seen_to for row in rows):
        yield Finding(kind=FindingKind.KEYRING_WRITTEN_BACK)
    yield from audit.follow(rows)
    yield from unsigned(connection, install_id, rows, me)


def _contains(connection: Connection, install_id: bytes, anchor: SeenAnchor) -> bool:
    """Whether the chain holds what was seen; where it was pruned beyond, that is signed."""
    found = audit.hash_at(connection, install_id, anchor.sequence)
    if found is not None:
        return found == anchor.hash
    origin = audit.origin(connection, install_id)
    return origin is not None and anchor.sequence < origin.sequence


def _rows_after(connection: Connection, sequence: int) -> list[Any]:
    wanted = {"sequence": sequence, "most": _MOST_ENTRIES + _LEAST_ENTRIES}
    return connection.execute(log.AFTER, wanted).all()


def unsigned(
    connection: Connection, install_id: bytes, rows: list[Any], me: str
) -> Iterator[Finding]:
    """Ends of sessions whose signature is missing, and entries after somebody's last signature.

    Not those of *me* at the very end: whoever signs in is told of these, and signs what a kill
    left unsigned.
    """
    if not rows:
        return
    span = {"first": rows[0]["sequence"], "last": rows[-1]["sequence"] + 1}
    heads = connection.execute(log.SIGNATURES, span).all()
    hashes = {row["sequence"]: row["hash"] for row in rows}
    forged = [*audit.verify_heads(heads, install_id, hashes)]
    yield from forged
    bad = {finding.record for finding in forged}
    signed: dict[str, int] = {}
    for head in heads:
        if str(head.sequence) not in bad:
            signed[head.staff] = max(signed.get(head.staff, 0), head.sequence)
    there = {(head.sequence, head.staff) for head in heads}
    late: dict[str, int] = {}
    for row in rows:
        place = (row["sequence"], row["actor"])
        if row["action"] == Action.SIGNED_OUT.value and place not in there:
            yield Finding(kind=FindingKind.HEAD_MISSING, record=str(row["sequence"]))
        elif row["sequence"] > signed.get(row["actor"], 0):
            late.setdefault(row["actor"], row["sequence"])
    own_end = next((row["sequence"] for row in rows[::-1] if row["actor"] != me), 0)
    for actor, sequence in late.items():
        if actor != me or sequence < own_end:
            yield Finding(kind=FindingKind.ENTRIES_UNSIGNED, record=str(sequence), detail=actor)


# --- how much there was -------------------------------------------------------------------


def counted(connection: Connection) -> Tally:
    """How many steps, screenings and intakes there are. 0.2 s for 100,000 steps."""
    steps, screenings, intakes = (connection.execute(c).scalar_one() for c in _COUNTS)
    return steps, screenings, intakes


def told_of(tally: Tally) -> str:
    """*tally* as the end of a session tells it in the log, where it is signed."""
    return ":".join(map(str, tally))


def gone(
    connection: Connection, install_id: bytes, tally: Tally, anchor: SeenAnchor | None
) -> Iterator[Finding]:
    """Whether there is less than was seen, and nothing in the log that says why."""
    seen: list[tuple[int, Tally]] = []
    ended = connection.execute(log.LAST_TALLY).first()
    if ended is not None and (told := _tally(ended.detail)):
        seen.append((ended.sequence, told))
    if anchor is not None and anchor.tally and _contains(connection, install_id, anchor):
        seen.append((anchor.sequence, anchor.tally))
    after = {"sequence": min((sequence for sequence, _ in seen), default=0)}
    deleted: int = connection.execute(log.LAST_DELETION, after).scalar() or 0
    for sequence, before in seen:
        short = [was - now for was, now in zip(before, tally, strict=True)]
        if sequence > deleted and max(short) > 0:
            missing = ", ".join(str(max(0, number)) for number in short)
            yield Finding(kind=FindingKind.RECORDS_GONE, record=missing)
            return


def _tally(detail: str) -> Tally | None:
    parts = detail.split(":")
    if len(parts) != len(_COUNTS) or not all(part.isdigit() for part in parts):
        return None
    steps, screenings, intakes = map(int, parts)
    return steps, screenings, intakes
