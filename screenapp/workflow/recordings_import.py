"""Taking a folder of recorded clips into the vault, and saying what came, what is missing, and
what was not taken and why. No Qt.

    <folder>/<language>/<protocol>/item/<id>/text.wav      a question
    <folder>/<language>/<protocol>/option/<item>/<id>/text.wav
    <folder>/<language>/buttons/<name>.wav                  a word of the person's page itself

The names are the paths of a protocol's translations. A clip belongs to the words that the text
has now; when they change it is listed as recorded for older words, and not played.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from screenapp.hearing.decoding import ClipFault, read_clip
from screenapp.hearing.device import installed
from screenapp.hearing.utterance import Utterance
from screenapp.protocol.model import Protocol
from screenapp.workflow.hearing_service import HearingService

if TYPE_CHECKING:
    from screenapp.vault.care.recordings import Recordings
    from screenapp.workflow.protocol_repository import ProtocolRepository

BUTTONS: Final = "buttons"
"""The folder of what the person's page itself says."""
_FORMATS: Final = frozenset({".wav", ".flac", ".ogg", ".mp3"})
_MOST_FILES: Final = 5_000
_DEEPEST: Final = 6
_MOST_SAMPLES: Final = 64_000_000
OwnTexts = Callable[[], Mapping[str, Mapping[str, str]]]
"""The words of the person's page itself, by language and by path."""


class Skipped(Enum):
    """Why a file was not even opened."""

    NO_SUCH_TEXT = "no_such_text"
    NO_FORMAT = "no_format"
    TOO_MANY = "too_many"
    TWICE = "twice"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTaken:
    """``name`` is that of the file within the folder."""

    name: str
    why: ClipFault | Skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingsReport:
    """``missing`` and ``older`` tell, by language, which texts have no clip, or one of older
    words; only of protocols of which there is a clip at all. ``no_library``: nothing was read."""

    came: tuple[str, ...] = ()
    not_taken: tuple[NotTaken, ...] = ()
    missing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    older: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    no_library: bool = False
    unreadable: bool = False


Texts = Mapping[tuple[str, str], Mapping[str, Utterance]]
"""By language and protocol, the words of each path."""


class RecordingsImport:
    """For whoever is signed in; only a lead's clips are kept."""

    def __init__(
        self,
        protocol_repository: "ProtocolRepository",
        recordings: "Recordings",
        own_texts: OwnTexts,
    ) -> None:
        self._repository, self._recordings = protocol_repository, recordings
        self._own_texts = own_texts

    def take(self, folder: Path) -> RecordingsReport:
        """Raises: NotAllowed (leads only), OpenedToRead; DiskFull and its kin: nothing was kept."""
        if not installed():
            return RecordingsReport(no_library=True)
        found = _files(folder)
        if found is None:
            return RecordingsReport(unreadable=True)
        texts = self._texts()
        good, not_taken = _sorted_out(found, texts)
        self._keep(good, texts)
        missing, older = self._lacking(texts)
        return RecordingsReport(
            came=tuple(name for name, _ in good.values()),
            not_taken=tuple(not_taken),
            missing=missing,
            older=older,
        )

    def state(self) -> RecordingsReport:
        """What is missing, and what is of older words, without taking anything."""
        missing, older = self._lacking(self._texts())
        return RecordingsReport(missing=missing, older=older)

    def _keep(self, good: "Good", texts: Texts) -> None:
        from screenapp.vault.care.recordings import Recording

        by_place: dict[tuple[str, str], list[Recording]] = {}
        for (language, protocol, path), (_, samples) in good.items():
            words = texts[language, protocol][path].digest
            made = Recording(path=path, words=words, samples=samples)
            by_place.setdefault((language, protocol), []).append(made)
        self._recordings.keep(by_place)

    def _lacking(
        self, texts: Texts
    ) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
        missing: dict[str, tuple[str, ...]] = {}
        older: dict[str, tuple[str, ...]] = {}
        for (language, protocol), words in texts.items():
            listed = self._recordings.listed(language, protocol)
            if not listed:
                continue
            lacks = (f"{protocol}/{path}" for path in words if path not in listed)
            missing[language] = (*missing.get(language, ()), *lacks)
            changed = (
                f"{protocol}/{path}"
                for path, said in words.items()
                if path in listed and listed[path] != said.digest
            )
            older[language] = (*older.get(language, ()), *changed)
        return missing, older

    def _texts(self) -> Texts:
        known: dict[tuple[str, str], dict[str, Utterance]] = {}
        service = HearingService(self._repository, self._recordings)
        for protocol in self._protocols():
            for tongue in self._repository.spoken(protocol):
                said = service.texts(protocol, tongue.language)
                known[tongue.language, protocol.id] = {
                    path: one for path, one in said if one.language == tongue.language
                }
        for language, own in self._own_texts().items():
            known[language, BUTTONS] = {
                path: Utterance(text, language) for path, text in own.items()
            }
        return known

    def _protocols(self) -> tuple[Protocol, ...]:
        return self._repository.offered()


Good = dict[tuple[str, str, str], tuple[str, bytes]]
"""By language, protocol and path: the name of the file, and its samples."""


def _sorted_out(found: list[str | NotTaken], texts: Texts) -> tuple[Good, list[NotTaken]]:
    """Every file is either whole and good, or told with why it is not."""
    good: Good = {}
    not_taken: list[NotTaken] = []
    room = _MOST_SAMPLES
    for one in found:
        if isinstance(one, NotTaken):
            not_taken.append(one)
            continue
        folder, _, name = one.partition("\0")
        place = _place(name)
        if place is None or place[2] not in texts.get(place[:2], {}):
            not_taken.append(NotTaken(name=name, why=Skipped.NO_SUCH_TEXT))
        elif place in good:
            not_taken.append(NotTaken(name=name, why=Skipped.TWICE))
        else:
            read = read_clip(Path(folder) / name)
            if isinstance(read, ClipFault):
                not_taken.append(NotTaken(name=name, why=read))
            elif len(read) > room:
                not_taken.append(NotTaken(name=name, why=Skipped.TOO_MANY))
            else:
                room -= len(read)
                good[place] = (name, read)
    return good, not_taken


def _place(name: str) -> tuple[str, str, str] | None:
    """Language, protocol and path that the *name* of a file stands for."""
    parts = name.rpartition(".")[0].split("/")
    return (parts[0], parts[1], "/".join(parts[2:])) if len(parts) > 2 else None


def _files(folder: Path) -> list[str | NotTaken] | None:
    """The files below *folder*, by name; links are told, and none is followed."""
    found: list[str | NotTaken] = []
    waiting = [(folder, "", 0)]
    while waiting:
        here, before, depth = waiting.pop()
        try:
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except (OSError, ValueError):
            if here == folder:
                return None
            continue
        for entry in entries:
            name = f"{before}{entry.name}"
            if len(found) >= _MOST_FILES:
                return [*found, NotTaken(name=name, why=Skipped.TOO_MANY)]
            if entry.is_symlink():
                found.append(NotTaken(name=name, why=ClipFault.LINK))
            elif entry.is_dir():
                if depth < _DEEPEST:
                    waiting.append((Path(entry.path), f"{name}/", depth + 1))
            elif Path(entry.name).suffix.lower() not in _FORMATS:
                found.append(NotTaken(name=name, why=Skipped.NO_FORMAT))
            else:
                found.append(f"{folder}\0{name}")
    return found
