"""Who decided, and when, that a protocol or a translation is used here. Rows are never changed.

A decision is about exact content, named by its hash and kept beside it, so that what was
approved can be run and read when the file is gone or says something else.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from screenapp.digest import sha256
from screenapp.protocol.checking.approval import laws_not_named, left_to_site
from screenapp.protocol.checking.reading import NOT_READ, Reading, RedLine, crossed, unread
from screenapp.protocol.checking.site_terms import faults_of
from screenapp.protocol.duty_terms import NO_TERMS, TermsByDuty, terms_from, terms_to
from screenapp.protocol.loading.protocol_file import draft_of
from screenapp.vault.crypto.passphrase import require_readable
from screenapp.vault.errors import LawNotNamed, ReadingIncomplete, RedLineCrossed, TermsIncomplete
from screenapp.vault.model import Action
from screenapp.vault.people import staff
from screenapp.vault.people.lived_readings import LivedReadings
from screenapp.vault.people.roles import Role
from screenapp.vault.people.throttle import Throttle
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import events
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import keeping


class ApprovalStatus(Enum):
    """What was decided. Only APPROVED content is used; WITHDRAWN takes back what stood before."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    WITHDRAWN = "withdrawn"


class Approves(Enum):
    """What a decision is about. A protocol takes two persons, a translation one."""

    PROTOCOL = "protocol"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What is to be decided on: the bytes of a protocol's file, or of one translation of it.

    ``protocol`` and ``version`` say whose; ``language`` is that of a translation. ``cases`` are
    the bytes of the cases a protocol was held against.
    """

    approves: Approves
    protocol: str
    version: str
    content: bytes
    language: str = ""
    cases: bytes = b""

    @property
    def content_hash(self) -> str:
        return _hash(self.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One decision. ``by`` and ``second`` are ids of staff; ``second`` is empty for nobody.

    ``cases_hash`` names the cases it was held against; empty where there are none. ``reading`` is
    what both answered of each item, ``terms`` what they set of the duties that the protocol leaves
    to the site; empty where nobody was asked.
    """

    sequence: int
    day: date
    protocol: str
    version: str
    content_hash: str
    approves: Approves
    language: str
    standing: ApprovalStatus
    by: str
    second: str
    reason: str = ""
    cases_hash: str = ""
    reading: Reading = field(default_factory=dict)
    terms: TermsByDuty = field(default_factory=dict)


class Approvals:
    """The decisions of one vault, seen from one session."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    @property
    def lived(self) -> LivedReadings:
        """Which words were read by people who lived through it."""
        return LivedReadings(self._session)

    def history(self) -> tuple[Approval, ...]:
        """Every decision, oldest first."""
        return self._session.read(_every)

    def content(self, content_hash: str) -> bytes:
        """What was decided on, or the cases it was held against. Raises: NotFound."""
        return self._session.read(lambda c: events.protocol(c, content_hash))

    def propose(self, *matters: Matter, reason: str) -> tuple[Approval, ...]:
        """Keep *matters* for a decision, all of them or none.

        Raises:
            NotAllowed (leads only), TextUnreadable, OpenedToRead; DiskFull and its kin.
        """
        return self._decide(matters, ApprovalStatus.PROPOSED, reason)

    def approve(
        self,
        matter: Matter,
        *,
        reason: str,
        second: str = "",
        passphrase: str = "",
        reading: Reading = NOT_READ,
        terms: TermsByDuty = NO_TERMS,
    ) -> Approval | None:
        """Let *matter* be used from now on.

        For a protocol the colleague named *second* agrees with their own *passphrase*; None,
        and nothing is decided, when these are not together those of another person who works
        with people. *reading* is what both answered of each item of it, *terms* what they set of
        each duty that it leaves to the site. A translation takes nobody else, and neither.

        Raises:
            NotAllowed (leads only), TooSoon after several wrong passphrases, MemoryShort,
            TextUnreadable, OpenedToRead; LawNotNamed: a law in the protocol is a placeholder;
            ReadingIncomplete, RedLineCrossed, TermsIncomplete; DiskFull and its kin.
        """
        session = self._session
        session.require(Role.LEAD)
        session.require_writing()
        if matter.approves is Approves.PROTOCOL:
            _require_read(matter, reading)
            _require_set(matter, terms)
        agreed = ""
        if matter.approves is Approves.PROTOCOL:
            colleague = staff.agrees(session, second, passphrase, Throttle(session.folder))
            if colleague is None:
                return None
            agreed = colleague.id
        return self._decide((matter,), ApprovalStatus.APPROVED, reason, agreed, reading, terms)[0]

    def withdraw(self, matter: Matter, *, reason: str) -> Approval:
        """Let *matter* be used no longer. What was begun with it stays as it is.

        Raises:
            NotAllowed (leads only), TextUnreadable, OpenedToRead; DiskFull and its kin.
        """
        return self._decide((matter,), ApprovalStatus.WITHDRAWN, reason)[0]

    def _decide(
        self,
        matters: Sequence[Matter],
        standing: ApprovalStatus,
        reason: str,
        second: str = "",
        reading: Reading = NOT_READ,
        terms: TermsByDuty = NO_TERMS,
    ) -> tuple[Approval, ...]:
        session = self._session
        session.require(Role.LEAD)
        if not matters:
            raise ValueError("there is nothing to decide on")
        for matter in matters:
            require_readable(matter.protocol, matter.version, matter.language, reason)
        for one in terms.values():
            require_readable(one.to or "", one.law or "")
        day = session.clock().date()

        def work(connection: Connection) -> tuple[Approval, ...]:
            made = []
            for matter in matters:
                row = _row(matter, standing, reason.strip())
                row |= {"sequence": _next(connection), "day": day.isoformat()}
                row |= {"by": session.me.id, "second": second, "reading": _reading_to(reading)}
                row["terms"] = _terms_to(terms)
                _keep(connection, matter)
                connection.execute(keeping.ADD_APPROVAL, row)
                made.append(_approval(row))
            return tuple(made)

        return session.write(work, *(_deed(matter, standing, second, terms) for matter in matters))


def _require_read(matter: Matter, reading: Reading) -> None:
    """Raises: LawNotNamed, ReadingIncomplete, RedLineCrossed."""
    found = draft_of(matter.content)
    if found is None:
        return
    if any(d.law is not None and not left_to_site(d.law) for d in laws_not_named(found)):
        raise LawNotNamed
    if unread(found, reading):
        raise ReadingIncomplete
    if crossed(reading):
        raise RedLineCrossed


def _require_set(matter: Matter, terms: TermsByDuty) -> None:
    """Raises: TermsIncomplete."""
    found = draft_of(matter.content)
    if found is not None and any(faults_of(found, terms)):
        raise TermsIncomplete


def _terms_to(terms: TermsByDuty) -> str:
    """*terms* as the store keeps them; empty for none."""
    kept = {duty: terms_to(one) for duty, one in terms.items()}
    return json.dumps(kept, sort_keys=True, ensure_ascii=False) if kept else ""


def _terms_from(kept: str) -> TermsByDuty:
    said = json.loads(kept) if kept else {}
    return {duty: terms_from(one) for duty, one in said.items()}


def _reading_to(reading: Reading) -> str:
    """*reading* as the store keeps it: codes by item; empty for none."""
    said = {item: sorted(line.value for line in lines) for item, lines in reading.items()}
    return json.dumps(said, sort_keys=True) if said else ""


def _reading_from(kept: str) -> Reading:
    said = json.loads(kept) if kept else {}
    return {item: frozenset(map(RedLine, lines)) for item, lines in said.items()}


def _row(matter: Matter, standing: ApprovalStatus, reason: str) -> dict[str, Any]:
    return {
        "protocol": matter.protocol,
        "version": matter.version,
        "hash": matter.content_hash,
        "cases": _hash(matter.cases) if matter.cases else None,
        "approves": matter.approves.value,
        "language": matter.language,
        "standing": standing.value,
        "reason": reason,
    }


def _keep(connection: Connection, matter: Matter) -> None:
    """Keep the bytes beside those that screenings were begun with: once for each hash."""
    events.keep_protocol(connection, matter.content_hash, matter.content)
    if matter.cases:
        events.keep_protocol(connection, _hash(matter.cases), matter.cases)


_ACTIONS = {
    (Approves.PROTOCOL, ApprovalStatus.PROPOSED): Action.PROTOCOL_PROPOSED,
    (Approves.PROTOCOL, ApprovalStatus.APPROVED): Action.PROTOCOL_APPROVED,
    (Approves.PROTOCOL, ApprovalStatus.WITHDRAWN): Action.PROTOCOL_WITHDRAWN,
    (Approves.TRANSLATION, ApprovalStatus.PROPOSED): Action.TRANSLATION_PROPOSED,
    (Approves.TRANSLATION, ApprovalStatus.APPROVED): Action.TRANSLATION_APPROVED,
    (Approves.TRANSLATION, ApprovalStatus.WITHDRAWN): Action.TRANSLATION_WITHDRAWN,
}


def _deed(matter: Matter, standing: ApprovalStatus, second: str, terms: TermsByDuty) -> About:
    """The log names the exact content, in numbers and codes which version, tongue, second, and by
    its digest what the site set: the words stand with the approval."""
    set_here = _terms_to(terms)
    told = (matter.version, matter.language, second, set_here and _hash(set_here.encode())[:16])
    return About(
        action=_ACTIONS[matter.approves, standing],
        record=matter.content_hash,
        detail=" ".join(part for part in told if part),
    )


def _next(connection: Connection) -> int:
    return (connection.execute(keeping.LAST_APPROVAL).scalar() or 0) + 1


def _every(connection: Connection) -> tuple[Approval, ...]:
    return tuple(_approval(row) for row in connection.execute(keeping.APPROVALS).all())


def _approval(row: Any) -> Approval:
    return Approval(
        sequence=row["sequence"],
        day=date.fromisoformat(row["day"]),
        protocol=row["protocol"],
        version=row["version"],
        content_hash=row["hash"],
        approves=Approves(row["approves"]),
        language=row["language"],
        standing=ApprovalStatus(row["standing"]),
        by=row["by"],
        second=row["second"],
        reason=row["reason"],
        cases_hash=row["cases"] or "",
        reading=_reading_from(row["reading"]),
        terms=_terms_from(row["terms"]),
    )


def _hash(content: bytes) -> str:
    return sha256(content).hex()


Key = tuple[Approves, str, str]
"""What is decided on: its kind, the protocol's id, and of a translation the language."""


def terms_of(history: Sequence[Approval], content_hash: str) -> TermsByDuty:
    """What the site set of the duties of that content when it was last approved."""
    for made in reversed(history):
        if made.content_hash == content_hash and made.standing is ApprovalStatus.APPROVED:
            return made.terms
    return NO_TERMS


def in_force(history: Sequence[Approval]) -> dict[Key, Approval]:
    """What holds after *history*, oldest first: for each key the newest approval, or the
    withdrawal of what was in use. A proposal, or taking one back, changes nothing of that.
    """
    holds: dict[Key, Approval] = {}
    newest: dict[str, ApprovalStatus] = {}
    for made in history:
        key = (made.approves, made.protocol, made.language)
        before, held = newest.get(made.content_hash), holds.get(key)
        newest[made.content_hash] = made.standing
        of_another = held is not None and held.content_hash != made.content_hash
        match made.standing:
            case ApprovalStatus.APPROVED:
                holds[key] = made
            case ApprovalStatus.WITHDRAWN if (
                before is not ApprovalStatus.PROPOSED and not of_another
            ):
                holds[key] = made
            case _:
                pass
    return holds
