"""A protocol's words in other languages, from wherever they are kept. No Qt.

Which words count as reviewed is decided for exact bytes: by the translation's own file, or
here, by a lead. What was approved here is used before any file, and stays when that is gone.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from screenapp import plain_file
from screenapp.protocol import address
from screenapp.protocol.library import Library
from screenapp.protocol.loading.reader import LARGEST
from screenapp.protocol.model import Item, Option, Protocol
from screenapp.protocol.wording import (
    Catalogue,
    Review,
    Worded,
    extract_texts,
    item_path,
    option_path,
    person_texts,
    read_catalogue,
    stale_paths,
    worded,
)
from screenapp.vault.people.approvals import Approval, ApprovalStatus, Approves, Key, in_force
from screenapp.workflow.protocol_versions import VersionLanguage


class ProtocolTranslations:
    """Words for the protocols of *libraries*, under the decisions in *history*.

    *content* gives the bytes that a decision was about.
    """

    def __init__(
        self,
        libraries: tuple[Library, ...],
        history: tuple[Approval, ...],
        content: Callable[[str], bytes],
    ) -> None:
        self._libraries = libraries
        self._history = tuple(a for a in history if a.approves is Approves.TRANSLATION)
        self._in_force: Mapping[Key, Approval] = MappingProxyType(in_force(self._history))
        self._content = content
        self._read: dict[str, Catalogue | None] = {}
        self._known: dict[tuple[str, str], tuple[Catalogue, ...]] = {}

    def languages(self, protocol: Protocol) -> tuple[str, ...]:
        """The protocol's own language, then those that some catalogue is there for."""
        found = {name for library in self._libraries for name in library.languages(protocol)}
        found |= {a.language for a in self._history if a.protocol == protocol.id}
        found.discard(protocol.language)
        others = sorted(name for name in found if self.catalogues(protocol.id, name))
        return (protocol.language, *others)

    def tongue(self, protocol: Protocol, language: str) -> VersionLanguage:
        """How far the words of *protocol* in *language* are there and reviewed."""
        if language == protocol.language:
            return VersionLanguage(language=language, reviewed=True)
        catalogues = self.catalogues(protocol.id, language)
        first = catalogues[0]
        decided = self._in_force.get((Approves.TRANSLATION, protocol.id, language))
        return VersionLanguage(
            language=language,
            reviewed=all(
                self._first(protocol, path, source, catalogues).reviewed
                for path, source in extract_texts(protocol)
            ),
            missing=len(stale_paths(protocol, first)),
            here=decided is not None and decided.standing is ApprovalStatus.APPROVED,
            content_hash=first.content_hash,
            read_by=(first.reviewed_by or "") if first.review.is_read else "",
            read_on=(first.reviewed_on or "") if first.review.is_read else "",
        )

    def read_for_person(self, protocol: Protocol, language: str) -> bool:
        """Whether somebody else has read all that people would hear or read in *language*."""
        return all(
            self.text(protocol, path, source, spoken).reviewed
            for path, source in person_texts(protocol)
            for spoken in (language, address.to_child(language))
        )

    def undecided(self, protocol: Protocol, language: str) -> Catalogue | None:
        """The newest words in *language* that nobody has read, if there are any."""
        catalogues = self.catalogues(protocol.id, language)
        return next((c for c in catalogues if not c.review.is_read), None)

    def text(self, protocol: Protocol, path: str, source: str, language: str) -> Worded:
        """The text at *path* in *language*, or its own words, *source*.

        Where *language* is spoken `to_child`, in the form for children if there is one.
        """
        plain = address.plain(language)
        if plain == protocol.language:
            return Worded(source, plain, True, source)
        catalogues = self.catalogues(protocol.id, plain)
        if address.is_to_child(language):
            spoken = self._first(protocol, address.child_path(path), source, catalogues)
            if spoken.language == plain:
                return spoken
        return self._first(protocol, path, source, catalogues)

    def item_text(self, protocol: Protocol, item: Item, language: str) -> Worded:
        return self.text(protocol, item_path(item), item.text, language)

    def option_text(self, protocol: Protocol, item: Item, option: Option, language: str) -> Worded:
        return self.text(protocol, option_path(item, option), option.text, language)

    def catalogues(self, name: str, language: str) -> tuple[Catalogue, ...]:
        """What there is of *language* for the protocol *name*, the words to be used first."""
        if (name, language) not in self._known:
            self._known[name, language] = self._gather(name, language)
        return self._known[name, language]

    def bytes_of(self, catalogue: Catalogue) -> bytes:
        """The bytes that *catalogue* was read from, if its file still holds them.

        Raises:
            OSError: the file is gone.
        """
        if any(a.content_hash == catalogue.content_hash for a in self._history):
            return self._content(catalogue.content_hash)
        return plain_file.read(Path(catalogue.path), LARGEST)

    def _gather(self, name: str, language: str) -> tuple[Catalogue, ...]:
        decided = self._in_force.get((Approves.TRANSLATION, name, language))
        own = [c for library in self._libraries if (c := library.catalogue(name, language))]
        newest = {
            a.content_hash: a.standing
            for a in self._history
            if (a.protocol, a.language) == (name, language)
        }
        held = decided.content_hash if decided is not None else ""
        kept = [
            found
            for content_hash, standing in reversed(newest.items())
            if (standing is ApprovalStatus.PROPOSED or content_hash == held)
            and (found := self._kept(content_hash, language)) is not None
        ]
        every = {c.content_hash: c for c in (*kept, *own)}
        if decided is None:
            return tuple(every.values())
        first = every.pop(decided.content_hash, None)
        if first is None:
            return tuple(every.values())
        if decided.standing is ApprovalStatus.APPROVED:
            return (replace(first, review=Review.APPROVED), *every.values())
        return (*every.values(), replace(first, review=Review.DRAFT))

    def _kept(self, content_hash: str, language: str) -> Catalogue | None:
        if content_hash not in self._read:
            found = read_catalogue(self._content(content_hash), Path(f"{language}.po"))
            self._read[content_hash] = found if isinstance(found, Catalogue) else None
        return self._read[content_hash]

    def _first(
        self, protocol: Protocol, path: str, source: str, catalogues: tuple[Catalogue, ...]
    ) -> Worded:
        for catalogue in catalogues:
            found = worded(protocol, path, source, catalogue)
            if found.language == catalogue.language:
                return found
        return Worded(source, protocol.language, True, source)
