"""What each face of this place shows, as plain values. Words of the program stand in the pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from screenapp.protocol.diagnostics import Fault
from screenapp.protocol.model import Item, Option, Protocol
from screenapp.protocol.wording import Worded, item_path, option_path
from screenapp.screening.person import AgeBasis
from screenapp.workflow.protocol_versions import Edition, Examined, Held, Looked, Tongue

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
    """One protocol of the list; ``waiting`` is the version that waits for a decision."""

    held: Held
    title: str
    tongues: tuple[Tongue, ...]
    waiting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFace:
    """``unreadable`` says why files of the site's own folder cannot be used."""

    rows: tuple[ListRow, ...]
    unreadable: tuple[Fault, ...]
    leads: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultLine:
    """A fault with the lines of the file round it: (number, text), the wrong one *at*."""

    fault: Fault
    file: str
    lines: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFace:
    """One edition, opened. ``examined`` is None for those who do not decide on it."""

    held: Held
    edition: Edition
    script: Script
    tongues: tuple[Tongue, ...]
    leads: bool
    examined: Examined | None = None
    faults: tuple[FaultLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFace:
    """A protocol in the language chosen, with those it can be read in."""

    script: Script
    tongues: tuple[Tongue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartFace:
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
class ChangesFace:
    """What is different in *new*; ``explored`` is None until somebody asked for it."""

    held: Held
    old: Edition
    new: Edition
    before: Script
    after: Script
    changes: "tuple[Change, ...]"
    explored: "Explored | None" = None


class Deed(Enum):
    """What is decided on a page of its own."""

    PROPOSE = "propose"
    APPROVE = "approve"
    WITHDRAW = "withdraw"
    APPROVE_TRANSLATION = "approve_translation"
    WITHDRAW_TRANSLATION = "withdraw_translation"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideFace:
    """``colleagues`` are the names of who may agree; ``before`` is what is in use so far."""

    deed: Deed
    edition: Edition
    title: str
    before: Edition | None = None
    language: str = ""
    colleagues: tuple[str, ...] = ()


class Stopped(Enum):
    """Why nothing was decided."""

    NOT_AGREED = "not_agreed"
    NOT_READY = "not_ready"
    REASON_FIRST = "reason_first"
    SECOND_FIRST = "second_first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A folder to go into, or a file (or a protocol's folder) to look at."""

    path: Path
    opens: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderFace:
    """A folder of the machine. ``above`` is the one it is in; ``readable`` False when not."""

    folder: Path
    above: Path | None
    entries: tuple[Entry, ...]
    readable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedFace:
    """What the chosen file holds."""

    looked: Looked
    faults: tuple[FaultLine, ...]
    known: bool
