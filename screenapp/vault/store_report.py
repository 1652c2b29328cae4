"""What the store says of itself once it opens, what of it is told, and what is entered."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from screenapp.vault.care import audit, last_seen
from screenapp.vault.care.check import behind
from screenapp.vault.crypto.aead import DoesNotOpen, framed, open_sealed
from screenapp.vault.crypto.keyring import Granted, Identity, Keyring
from screenapp.vault.errors import ClockUnsure, PartOlder, RolledBack, StoreForeign, VaultError
from screenapp.vault.model import Action, Finding, FindingKind, StaffMember
from screenapp.vault.people import staff
from screenapp.vault.session import CLOCK_AHEAD, CLOCK_BACK, CLOCK_SLACK, About, VaultSession
from screenapp.vault.store import files, table_digest
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.rollback_marks import Marks
from screenapp.vault.store.sql import keeping

# The clock may not have been looked at for so long without rules by date asking twice.
_JUMP: Final = timedelta(days=7)
# Told once to each: what they see now is their next anchor, and the log keeps that it was told.
_NOT_AS_SEEN: Final = frozenset(
    {FindingKind.LOG_CUT, FindingKind.HEAD_MISSING, FindingKind.RECORDS_GONE}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreReport:
    """What the store says of itself once it opens."""

    organisation: str
    practice: bool
    changes: int
    keyring: int
    me: StaffMember | None
    answers: dict[int, bytes]
    rolled_back: tuple[int, int] | None
    part_older: bool
    unsigned: bool
    end: int
    tally: last_seen.Tally | None
    odd: tuple[Finding, ...]
    upgraded: int | None

    def require_as_last_seen(self) -> None:
        """Raises: RolledBack, PartOlder."""
        if self.rolled_back:
            raise PartOlder(*self.rolled_back) if self.part_older else RolledBack(*self.rolled_back)


def seen(
    connection: Connection,
    *,
    keyring: Keyring,
    identity: Identity,
    granted: Granted,
    marks: Marks | None,
    odd: tuple[Finding, ...],
    upgraded: int | None,
    counting: bool,
) -> StoreReport:
    """Look at it; *counting*: also at how much there is. Raises: StoreForeign."""
    found, install_id = connection.execute(keeping.META).one(), keyring.install_id
    if found["install_id"] != install_id.hex():
        raise StoreForeign
    end = audit.head(connection, install_id)
    me = staff.member(connection, identity)
    changes: int = found["changes"]
    older = behind(connection, install_id, marks) if marks else None
    same = marks is not None and older is None and changes == marks.changes
    part = same and marks is not None and table_digest.differs(connection, marks.small)
    tally = last_seen.counted(connection) if counting else None
    ends = audit.verify_end(connection, install_id)
    own = last_seen.differences(connection, install_id, identity, tally, older=bool(older))
    return StoreReport(
        organisation=found["organisation"],
        practice=found["practice"],
        changes=changes,
        keyring=found["keyring"],
        me=me,
        answers=_answers_keys(connection, install_id, granted),
        rolled_back=older or ((changes, changes) if part else None),
        part_older=part,
        unsigned=me is not None and audit.ends_unsigned_by(connection, end, me.id),
        end=end.sequence,
        tally=tally,
        odd=tuple(dict.fromkeys((*odd, *ends, *own))),
        upgraded=upgraded,
    )


def clock_doubtful(now: datetime, marks: Marks | None) -> bool:
    """Whether a clock at *now* must be looked at by somebody before it dates anything."""
    if marks is None:
        return False
    return now + CLOCK_BACK < marks.greatest or now - marks.greatest > CLOCK_AHEAD


def require_clock(now: datetime, marks: Marks | None) -> None:
    """Raises: ClockUnsure."""
    if marks is not None and clock_doubtful(now, marks):
        raise ClockUnsure(now, marks.greatest)


def _answers_keys(connection: Connection, install_id: bytes, granted: Granted) -> dict[int, bytes]:
    """The answers key of the grant, and the older ones, each sealed under the one after it."""
    if granted.answers is None:
        return {}
    keys = {granted.answers_generation: granted.answers}
    for row in connection.execute(keeping.OLDER_KEYS).all():
        after = keys.get(row.generation + 1)
        if after is not None:
            bound = framed("older key", install_id, row.generation)
            with contextlib.suppress(DoesNotOpen):
                keys[row.generation] = open_sealed(after, row.sealed, bound)
    return keys


def notices(session: VaultSession, seen: StoreReport) -> Iterator[Finding]:
    """What is odd, to be told once."""
    if files.open_to_others(session.folder):
        yield Finding(kind=FindingKind.FOLDER_OPEN)
        if not session.read_only:
            with contextlib.suppress(VaultError):  # tried again at the next sign-in
                files.make_folder(session.folder)
    if session.marks is None:
        yield Finding(kind=FindingKind.MARKS_MISSING)
    elif _goes_behind(session, session.marks):
        yield Finding(kind=FindingKind.CLOCK_BACK)
    if seen.part_older:
        yield Finding(kind=FindingKind.ROWS_OLDER, record="meta")
    elif seen.rolled_back:
        ends, last = seen.rolled_back
        yield Finding(kind=FindingKind.ROLLED_BACK, record=str(ends), detail=str(last))
    if seen.unsigned:
        yield Finding(kind=FindingKind.HEAD_UNSIGNED)
    yield from seen.odd


def _goes_behind(session: VaultSession, marks: Marks) -> bool:
    """Whether it stands before what was seen. One that may write so far off was looked at."""
    now = session.clock()
    looked_at = clock_doubtful(now, marks) and not session.read_only
    return now + CLOCK_SLACK < marks.greatest and not looked_at


def _deeds_of(notices: tuple[Finding, ...]) -> Iterator[About]:
    """What of that which was told is kept in the log."""
    for finding in notices:
        kind = finding.kind
        if kind is FindingKind.FILE_CHANGED:
            yield About(action=Action.FILE_MENDED, record=finding.record)
        elif kind in _NOT_AS_SEEN:
            yield About(action=Action.NOT_AS_SEEN, record=kind.value, detail=finding.record)


def enter(session: VaultSession, seen: StoreReport, taken: tuple[int, int] | None) -> None:
    """Write into the log that somebody signed in, and what was odd about it.

    *taken*: the generation of an older keyring that a lead brings back, and the one last seen.
    A doubtful clock that comes so far was said to be right: from here on it is what was seen.
    """
    if session.read_only:
        return
    deeds = [About(action=Action.SIGNED_IN)]
    now = session.clock()
    if seen.rolled_back:
        ends, last = seen.rolled_back
        deeds.append(About(action=Action.OLDER_COPY_ACCEPTED, detail=f"{ends}/{last}"))
    if taken is not None:
        told = "/".join(map(str, taken))
        deeds.append(About(action=Action.OLDER_KEYRING_TAKEN, detail=told))
    deeds += _deeds_of(session.notices)
    if session.marks is None:
        deeds.append(About(action=Action.MARKS_MISSING))
    else:
        moved = now - session.marks.greatest
        if moved > _JUMP:
            deeds.append(About(action=Action.CLOCK_JUMPED, detail=str(moved.days)))
        if clock_doubtful(now, session.marks):
            whole_days = int(moved / timedelta(days=1))
            deeds.append(About(action=Action.CLOCK_CONFIRMED, detail=str(whole_days)))
            session.marks = replace(session.marks, greatest=now)
    if seen.upgraded is not None:
        deeds.append(About(action=Action.STORE_UPGRADED, detail=str(seen.upgraded)))

    def sign_late(connection: Connection) -> None:
        if seen.unsigned:
            audit.sign_head(
                connection, session.install_id, session.identity, session.me.id, late=True
            )

    session.write(sign_late, *deeds, work_first=True)
