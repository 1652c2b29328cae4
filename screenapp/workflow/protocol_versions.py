"""Protocols as a place holds them: exact editions, where each comes from, and what it is to staff.

Plain values. No Qt.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from screenapp.protocol.diagnostics import Fault, errors_of
from screenapp.protocol.model import Protocol, ResultKind
from screenapp.vault.people.approvals import Approval
from screenapp.vault.people.lived_readings import LivedReading

if TYPE_CHECKING:
    from screenapp.protocol.checking.package import CheckedPackage


class Origin(Enum):
    """Where the bytes of an edition are: with the program, in the site's folder, in the vault."""

    PROGRAM = "program"
    SITE = "site"
    VAULT = "vault"


class VersionUse(Enum):
    """What an edition is to the staff of this place. Only IN_USE is offered in new intakes."""

    IN_USE = "in_use"
    PROPOSED = "proposed"
    NEW = "new"
    DRAFT = "draft"
    EARLIER = "earlier"
    WITHDRAWN = "withdrawn"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolVersion:
    """One exact content of a protocol. ``file`` is where it stands; None when only the vault
    has it. ``decided`` is the newest decision about this very content."""

    protocol: Protocol
    source: bytes
    origin: Origin
    use: VersionUse
    file: Path | None = None
    cases: bytes = b""
    decided: Approval | None = None

    @property
    def content_hash(self) -> str:
        return self.protocol.content_hash


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLanguage:
    """One language of an edition. ``missing`` texts come in the protocol's own language.

    ``here`` is True where its review was decided in this vault, ``content_hash`` names the
    catalogue that is used, empty for the protocol's own language. ``read_by`` is the role of
    who read it, as its file says, and ``read_on`` the month. ``words_hash`` names the exact words,
    also of the protocol's own language, and ``lived`` who read those who lived through it.
    """

    language: str
    reviewed: bool
    missing: int = 0
    here: bool = False
    content_hash: str = ""
    read_by: str = ""
    read_on: str = ""
    words_hash: str = ""
    lived: tuple[LivedReading, ...] = ()


def with_lived(
    tongues: tuple[VersionLanguage, ...], protocol: Protocol, read: Iterable[LivedReading]
) -> tuple[VersionLanguage, ...]:
    """*tongues* of *protocol*, each with those of *read* that are of exactly its words."""
    readings = tuple(read)
    told = []
    for one in tongues:
        words = one.content_hash or protocol.content_hash
        lived = tuple(reading for reading in readings if reading.content_hash == words)
        told.append(replace(one, words_hash=words, lived=lived))
    return tuple(told)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolVersions:
    """All editions of one protocol: the one in use first, then the newest decisions and files."""

    id: str
    editions: tuple[ProtocolVersion, ...]

    @property
    def in_use(self) -> ProtocolVersion | None:
        return next((e for e in self.editions if e.use is VersionUse.IN_USE), None)

    @property
    def waiting(self) -> ProtocolVersion | None:
        """What was proposed and not decided on."""
        return next((e for e in self.editions if e.use is VersionUse.PROPOSED), None)

    @property
    def shown(self) -> ProtocolVersion:
        """The one a list speaks of."""
        return self.in_use or self.waiting or self.editions[0]

    def edition(self, content_hash: str) -> ProtocolVersion | None:
        return next((e for e in self.editions if e.content_hash == content_hash), None)

    def pair(
        self, shown: ProtocolVersion, old: str, new: str
    ) -> tuple[ProtocolVersion, ProtocolVersion]:
        """The editions named, or those that are compared first while *shown* is open."""
        after = self.edition(new) or (shown if shown is not self.in_use else self.waiting)
        before = self.edition(old) or self.in_use
        others = [edition for edition in self.editions if edition not in (before, after)]
        before = before or others.pop(0)
        return before, after or others[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Differs:
    """What a case expected under *key*, and what came out: ids, or the words of the file."""

    key: str
    got: tuple[str, ...]
    wanted: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRun:
    """One case. ``differs`` says what came out otherwise; ``kind`` is None for *not settled*."""

    name: str
    kind: ResultKind | None
    blocked: bool
    differs: tuple[Differs, ...]

    @property
    def as_expected(self) -> bool:
        return not self.differs


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    """What the check and the cases say. ``sources`` are bytes by the path that faults name."""

    faults: tuple[Fault, ...]
    cases: tuple[CaseRun, ...]
    sources: tuple[tuple[str, bytes], ...] = ()

    @property
    def errors(self) -> tuple[Fault, ...]:
        return errors_of(self.faults)

    @property
    def good(self) -> bool:
        """Whether it may be approved: no fault, and cases that all come out as expected."""
        run = bool(self.cases) and all(case.as_expected for case in self.cases)
        return run and not self.errors


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """What a file that somebody chose holds. ``edition`` is None when it cannot be used."""

    checked: "CheckedPackage"
    examined: CheckedFile
    edition: ProtocolVersion | None


class Decided(Enum):
    """What came of deciding."""

    DONE = "done"
    NOT_AGREED = "not_agreed"
    NOT_READY = "not_ready"
    NO_SERVICES = "no_services"
