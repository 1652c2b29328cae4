"""What each face of this place shows, as plain values. Words of the program stand in the pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from screenapp.protocol.diagnostics import Fault
from screenapp.protocol.duty_terms import TermsByDuty
from screenapp.protocol.model import Item, Option, Protocol
from screenapp.protocol.wording import Worded, item_path, option_path
from screenapp.screening.person import AgeBasis
from screenapp.workflow.person_words import DraftLanguage
from screenapp.workflow.protocol_versions import (
    CheckedFile,
    FileReport,
    ProtocolVersion,
    ProtocolVersions,
    VersionLanguage,
)

if TYPE_CHECKING:
    from screenapp.authoring.changes import Change
    from screenapp.authoring.exploring import Explored


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A protocol and its texts in one language, by their paths."""

    protocol: Protocol
    language: str
    texts: Mapping[str, Worded]

    def worded(self, path: str, source: str) -> Worded:
        return self.texts.get(path) or Worded(source, self.protocol.language, True, source)

    def say(self, path: str, source: str) -> str:
        return self.worded(path, source).text

    @property
    def title(self) -> str:
        return self.say("title", self.protocol.title)

    def item(self, item: Item) -> Worded:
        return self.worded(item_path(item), item.text)

    def option(self, item: Item, option: Option) -> Worded:
        return self.worded(option_path(item, option), option.text)

    def short(self, item: Item) -> str:
        """What the item is called where there is little room."""
        return (
            self.say(item_path(item, "short"), item.short) if item.short else self.item(item).text
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One protocol of the list; ``waiting`` is the version that waits for a decision, ``terms``
    what this site set of its duties."""

    held: ProtocolVersions
    title: str
    tongues: tuple[VersionLanguage, ...]
    waiting: str
    terms: TermsByDuty = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListViewModel:
    """``unreadable`` says why files of the site's own folder cannot be used, ``drafts`` in which
    languages something was read by nobody else; both for a lead."""

    rows: tuple[ListRow, ...]
    unreadable: tuple[Fault, ...]
    leads: bool
    drafts: tuple[DraftLanguage, ...] = ()
    today: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultLine:
    """A fault with the lines of the file round it: (number, text), the wrong one *at*."""

    fault: Fault
    file: str
    lines: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenViewModel:
    """One edition, opened. ``examined`` is None for those who do not decide on it; ``terms`` is
    what this site set of its duties."""

    held: ProtocolVersions
    edition: ProtocolVersion
    script: Script
    tongues: tuple[VersionLanguage, ...]
    leads: bool
    examined: CheckedFile | None = None
    faults: tuple[FaultLine, ...] = ()
    terms: TermsByDuty = field(default_factory=dict)
    today: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadViewModel:
    """A protocol in the language chosen, with those it can be read in."""

    script: Script
    tongues: tuple[VersionLanguage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartViewModel:
    """What a try begins with. ``age_unclear`` when what was typed is no age."""

    script: Script
    age_unclear: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A try as the page asks for it: the reason's id, the age as typed, how it is known."""

    trigger: str
    age: str
    basis: AgeBasis | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesViewModel:
    """What is different in *new*; ``explored`` is None until somebody asked for it."""

    held: ProtocolVersions
    old: ProtocolVersion
    new: ProtocolVersion
    before: Script
    after: Script
    changes: "tuple[Change, ...]"
    explored: "Explored | None" = None


class Decision(Enum):
    """What is decided on a page of its own."""

    PROPOSE = "propose"
    APPROVE = "approve"
    WITHDRAW = "withdraw"
    APPROVE_TRANSLATION = "approve_translation"
    WITHDRAW_TRANSLATION = "withdraw_translation"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideViewModel:
    """``colleagues`` are the names of who may agree; ``before`` is what is in use so far, ``terms``
    what the two set of its duties, and ``before_terms`` what stood before."""

    deed: Decision
    edition: ProtocolVersion
    title: str
    before: ProtocolVersion | None = None
    language: str = ""
    colleagues: tuple[str, ...] = ()
    script: Script | None = None
    terms: TermsByDuty = field(default_factory=dict)
    before_terms: TermsByDuty = field(default_factory=dict)


class DecisionStopped(Enum):
    """Why nothing was decided."""

    NOT_AGREED = "not_agreed"
    NOT_READY = "not_ready"
    NO_SERVICES = "no_services"
    REASON_FIRST = "reason_first"
    SECOND_FIRST = "second_first"


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderEntry:
    """A folder to go into, or a file (or a protocol's folder) to look at."""

    path: Path
    opens: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderViewModel:
    """A folder of the machine. ``above`` is the one it is in; ``readable`` False when not."""

    folder: Path
    above: Path | None
    entries: tuple[FolderEntry, ...]
    readable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReportViewModel:
    """What the chosen file holds."""

    looked: FileReport
    faults: tuple[FaultLine, ...]
    known: bool
