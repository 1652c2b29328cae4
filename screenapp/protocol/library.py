"""The protocols that are there: found in folders, loaded when first asked for.

A bad protocol never takes a good one with it: it stands in `Library.faults` and nowhere else.
"""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from screenapp import plain_file, resources
from screenapp.protocol.checking.package import CheckedPackage, check_folder
from screenapp.protocol.diagnostics import Fault, UnknownProtocol, in_order
from screenapp.protocol.model import Item, Option, Protocol
from screenapp.protocol.wording import (
    Catalogue,
    Worded,
    item_path,
    load_catalogue,
    option_path,
    worded,
)

if TYPE_CHECKING:
    from screenapp.protocol.loading.cases import CaseRunner

FILE: Final = "protocol.yaml"


class Library:
    """Protocols of one or more folders; where an id stands in two, the earlier folder wins.

    ``translations`` holds a folder of PO files per protocol. With *run_case* the cases of each
    protocol are run when it is loaded, and one whose cases fail is refused.
    """

    def __init__(
        self,
        roots: Sequence[Path],
        translations: Path | None = None,
        run_case: "CaseRunner | None" = None,
    ) -> None:
        self._roots = tuple(roots)
        self._translations = translations
        self._run_case = run_case
        self._checked: dict[str, CheckedPackage] = {}
        self._catalogues: dict[tuple[str, str], Catalogue | None] = {}

    @cached_property
    def folders(self) -> dict[str, Path]:
        """The folder of each protocol by name. Nothing is opened.

        Whatever has the name of a protocol file counts, so that one that cannot be read is told.
        """
        found: dict[str, Path] = {}
        for root in self._roots:
            if root.is_dir():
                for folder in sorted(root.iterdir()):
                    if plain_file.stands(folder / FILE):
                        found.setdefault(folder.name, folder)
        return found

    @property
    def protocols(self) -> tuple[Protocol, ...]:
        """All that can be used, by the name of their folder."""
        every = [self._check(name).protocol for name in self.folders]
        return tuple(protocol for protocol in every if protocol is not None)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Every fault of every file, warnings too."""
        return in_order([fault for name in self.folders for fault in self._check(name).faults])

    def get(self, name: str) -> Protocol:
        """The protocol with the id *name*; only its own files are opened.

        Raises:
            UnknownProtocol: if there is none, or it cannot be used.
        """
        if name in self.folders:
            protocol = self._check(name).protocol
            if protocol is not None:
                return protocol
        raise UnknownProtocol(f"there is no protocol {name} that can be used")

    def source(self, wanted: str) -> bytes:
        """The bytes of a protocol file, by its content hash or its id.

        Raises:
            UnknownProtocol: if no protocol here has that content any more.
        """
        for name in [wanted] if wanted in self.folders else self.folders:
            checked = self._check(name)
            if checked.protocol is not None and wanted in (name, checked.protocol.content_hash):
                return checked.source
        raise UnknownProtocol("no protocol with that content is here")

    # --- words ------------------------------------------------------------------------

    def languages(self, protocol: Protocol) -> tuple[str, ...]:
        """The protocol's own language, then those it has a catalogue for."""
        others = sorted(path.stem.replace("_", "-") for path in self._po_files(protocol.id))
        return (protocol.language, *(name for name in others if name != protocol.language))

    def text(self, protocol: Protocol, path: str, source: str, language: str) -> Worded:
        """The text at *path* in *language*, or its own words, *source*."""
        catalogue = self.catalogue(protocol.id, language)
        if language == protocol.language:
            catalogue = None
        return worded(protocol, path, source, catalogue)

    def item_text(self, item: Item, language: str, key: str = "text") -> Worded:
        """``text``, ``short`` or ``help`` of an item of one of the protocols here."""
        source = getattr(item, key) or item.text
        return self._of_item(item, item_path(item, key), source, language)

    def option_text(self, item: Item, option: Option, language: str) -> Worded:
        return self._of_item(item, option_path(item, option), option.text, language)

    def catalogue(self, name: str, language: str) -> Catalogue | None:
        """The catalogue of a protocol, or None where it has none that can be read."""
        if (name, language) not in self._catalogues:
            paths = [p for p in self._po_files(name) if p.stem.replace("_", "-") == language]
            found = load_catalogue(paths[0]) if paths else None
            self._catalogues[name, language] = found if isinstance(found, Catalogue) else None
        return self._catalogues[name, language]

    # --- inside -----------------------------------------------------------------------

    def _of_item(self, item: Item, path: str, source: str, language: str) -> Worded:
        for protocol in self._homes(item):
            found = self.text(protocol, path, source, language)
            if found.language == language:
                return found
        homes = self._homes(item)
        return Worded(source, homes[0].language if homes else "en", True, source)

    def _homes(self, item: Item) -> list[Protocol]:
        """The protocols the item may be of: the very object first, then those that say the same.

        A screening that keeps an older version of its protocol asks with items of its own.
        """
        loaded = [c.protocol for c in self._checked.values() if c.protocol is not None]
        same = [p for p in loaded if item.id in p.item and p.item[item.id].text == item.text]
        return sorted(same, key=lambda p: p.item[item.id] is not item)

    def _po_files(self, name: str) -> list[Path]:
        if self._translations is None:
            return []
        folder = self._translations / name
        return sorted(folder.glob("*.po")) if folder.is_dir() else []

    def _check(self, name: str) -> CheckedPackage:
        if name not in self._checked:
            folder = self.folders[name]
            self._checked[name] = check_folder(folder, self._run_case, strict_name=True)
        return self._checked[name]


def shipped_library(run_case: "CaseRunner | None" = None) -> Library:
    """The protocols and translations that come with the program."""
    translations = resources.translations_folder() / "protocols"
    return Library([resources.protocols_folder()], translations, run_case)
