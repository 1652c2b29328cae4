"""The shelf: every protocol this place knows, which of them are used, and deciding on them.

Protocols come with the program, stand in the site's own folder (``protocols`` in the vault
folder, their translations in ``translations/protocols`` beside it) or are kept in the vault.
Which one is offered to staff is decided in the vault; without a decision a file that came
with the program is, if it says itself that it is approved. No Qt. What examines and compares
protocols is imported when somebody wants that.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from screenapp import plain_file
from screenapp.digest import sha256
from screenapp.protocol.checking.package import (
    CheckedPackage,
    check_path,
)
from screenapp.protocol.checking.reading import Reading
from screenapp.protocol.diagnostics import Fault, ProtocolFaults, UnknownProtocol, errors_of
from screenapp.protocol.duty_terms import NO_TERMS, TermsByDuty
from screenapp.protocol.library import FILE, Library
from screenapp.protocol.loading.reader import LARGEST
from screenapp.protocol.loading.stored import read_kept
from screenapp.protocol.model import Item, Option, Protocol, Status
from screenapp.protocol.wording import Catalogue, Worded, load_catalogue
from screenapp.vault.errors import NotFound
from screenapp.vault.people.approvals import (
    Approval,
    ApprovalStatus,
    Approves,
    in_force,
    terms_of,
)
from screenapp.vault.people.deeds import drafts_in
from screenapp.vault.people.lived_readings import ReaderRole
from screenapp.workflow.directory.readiness import tiers_lacking
from screenapp.workflow.person_words import DraftLanguage, PersonLanguages, PersonWords
from screenapp.workflow.protocol_translations import ProtocolTranslations
from screenapp.workflow.protocol_versions import (
    CheckedFile,
    Decided,
    FileReport,
    Origin,
    ProtocolVersion,
    ProtocolVersions,
    VersionLanguage,
    VersionUse,
    with_lived,
)
from screenapp.workflow.version_files import (
    cases_beside,
    cases_for,
    matter_of,
    translation_matter,
    translations_of,
)

if TYPE_CHECKING:
    from screenapp.authoring.differences import Change
    from screenapp.authoring.exploring import Explored
    from screenapp.vault.vault import Vault

_ORDER: Final = tuple(VersionUse)


class ProtocolRepository:
    """The protocols of one open vault. Everything may touch the disk the first time."""

    def __init__(
        self,
        vault: "Vault",
        library: Library,
        today: Callable[[], date],
        decided: Callable[[str], None] | None = None,
    ) -> None:
        self._decided = decided
        self._vault = vault
        self._today = today
        folder = vault.folder
        self._own = Library([folder / "protocols"], folder / "translations" / "protocols")
        self._shipped = library
        self._met: dict[str, Protocol] = {}
        self._held: dict[str, ProtocolVersions] | None = None
        self._tongues: ProtocolTranslations | None = None
        self._history: tuple[Approval, ...] | None = None

    # --- what is there ----------------------------------------------------------------

    def all(self) -> tuple[ProtocolVersions, ...]:
        """Everything known, what is in use first."""
        if self._held is None:
            self._held = {held.id: held for held in self._gather()}
        return tuple(self._held.values())

    def held(self, name: str) -> ProtocolVersions:
        """Raises: UnknownProtocol."""
        for held in self.all():
            if held.id == name:
                return held
        raise UnknownProtocol(f"there is no protocol {name} here")

    def offered(self) -> tuple[Protocol, ...]:
        """What staff may begin with, in the exact content that is in use, by id."""
        found = (held.in_use for held in self.all())
        return tuple(sorted((e.protocol for e in found if e), key=lambda p: p.id))

    def get(self, name: str) -> Protocol:
        """What staff begin with when they choose *name*. Raises: UnknownProtocol: not in use."""
        for protocol in self.offered():
            if protocol.id == name:
                return protocol
        raise UnknownProtocol(f"the protocol {name} is not in use here")

    def once_used(self, suits: Callable[[Protocol], bool]) -> Protocol:
        """One that *suits* and was in use before. Raises: UnknownProtocol."""
        for use in (VersionUse.WITHDRAWN, VersionUse.EARLIER, VersionUse.NEW):
            for edition in (e for held in self.all() for e in held.editions):
                if edition.use is use and suits(edition.protocol):
                    return edition.protocol
        raise UnknownProtocol("no protocol here was ever in use for this")

    def unreadable(self) -> tuple[Fault, ...]:
        """Why files in the site's own folder cannot be used."""
        return errors_of(self._own.faults)

    def pinned(self, content_hash: str) -> Protocol:
        """The protocol of that exact content, whatever became of its file. Raises: NotFound."""
        if content_hash not in self._met:
            for protocol in (*self._shipped.protocols, *self._own.protocols):
                self._met.setdefault(protocol.content_hash, protocol)
        if content_hash not in self._met:
            kept = read_kept(self._vault.protocol_snapshot(content_hash))
            self._met[content_hash] = kept
        return self._met[content_hash]

    def source(self, content_hash: str) -> bytes:
        """The bytes of that content. Raises: NotFound."""
        for library in (self._shipped, self._own):
            with suppress(UnknownProtocol):
                return library.source(content_hash)
        return self._vault.protocol_snapshot(content_hash)

    # --- words ------------------------------------------------------------------------

    def languages(self, protocol: Protocol) -> tuple[str, ...]:
        return self.tongues.languages(protocol)

    def person_languages(self, protocol: Protocol) -> PersonLanguages:
        """Those a person may be asked in here, and those that nobody else has read."""
        return self._person_words.languages(protocol)

    def drafts(self) -> tuple[DraftLanguage, ...]:
        """Languages of what is in use with words that nobody else has read."""
        return self._person_words.drafts(self.offered())

    def allow_drafts(self, language: str, *, on: bool) -> None:
        """Raises: NotAllowed (leads only), ProofNeeded; DiskFull and its kin."""
        self._vault.change_setting(drafts_in(language), "yes" if on else "no")

    @property
    def _person_words(self) -> PersonWords:
        vault = self._vault
        return PersonWords(self.tongues, vault.settings, practice=vault.practice)

    def spoken(self, protocol: Protocol) -> tuple[VersionLanguage, ...]:
        """Its languages, with how far each was reviewed, and by whom who lived through it."""
        tongues = (self.tongues.tongue(protocol, name) for name in self.languages(protocol))
        return with_lived(tuple(tongues), protocol, self._vault.approvals.lived.every())

    def note_lived(self, words_hash: str, role: ReaderRole) -> None:
        """Raises: NotAllowed (leads only); DiskFull and its kin."""
        self._vault.approvals.lived.note(words_hash, role)

    def text(self, protocol: Protocol, path: str, source: str, language: str) -> Worded:
        return self.tongues.text(protocol, path, source, language)

    def item_text(self, item: Item, language: str) -> Worded:
        """The text of an item of a protocol that came from here."""
        home = self._home(item)
        return self.tongues.item_text(home, item, language)

    def option_text(self, item: Item, option: Option, language: str) -> Worded:
        return self.tongues.option_text(self._home(item), item, option, language)

    @property
    def tongues(self) -> ProtocolTranslations:
        if self._tongues is None:
            libraries = (self._own, self._shipped)
            self._tongues = ProtocolTranslations(
                libraries, self.history(), self._vault.approvals.content
            )
        return self._tongues

    # --- looking closely --------------------------------------------------------------

    def examine(self, edition: ProtocolVersion) -> CheckedFile:
        """Run the check and the cases of *edition*."""
        from screenapp.workflow.examining import examine

        return examine(edition, self._today())

    def look(self, path: Path) -> FileReport:
        """What the file, or the folder, at *path* holds. Nothing is kept."""
        checked = _checked(path, self._today())
        edition = None
        if checked.protocol is not None:
            edition = ProtocolVersion(
                protocol=checked.protocol,
                source=checked.source,
                origin=Origin.SITE,
                use=VersionUse.DRAFT,
                file=checked.path,
                cases=cases_beside(checked.path),
            )
        examined = (
            self.examine(edition) if edition else CheckedFile(faults=checked.faults, cases=())
        )
        return FileReport(checked=checked, examined=examined, edition=edition)

    def changes(self, old: ProtocolVersion, new: ProtocolVersion) -> "tuple[Change, ...]":
        """What is different for the people *new* is used with, also in the cases of both."""
        from screenapp.authoring.differences import differences

        return differences(old.protocol, new.protocol, (*cases_for(old, new), *cases_for(new, new)))

    def explore(self, edition: ProtocolVersion) -> "Explored":
        """Every way through *edition*, as far as that ends in time; takes seconds."""
        from screenapp.authoring.exploring import explore

        return explore(edition.protocol)

    # --- deciding ---------------------------------------------------------------------

    def history(self) -> tuple[Approval, ...]:
        """Every decision of this vault, oldest first."""
        if self._history is None:
            self._history = self._vault.approvals.history()
        return self._history

    def decided_on(self, content_hash: str) -> bool:
        """Whether somebody here proposed, approved or withdrew that very content."""
        return self._newest(content_hash) is not None

    def propose(self, looked: FileReport, reason: str) -> str | None:
        """Keep what was looked at, with its translations, for a decision; its content hash.

        None, and nothing is kept, when it cannot be used. Raises: NotAllowed; DiskFull and kin.
        """
        edition = looked.edition
        if edition is None:
            return None
        found = (load_catalogue(f) for f in translations_of(edition))
        spoken = (
            translation_matter(edition, catalogue, plain_file.read(Path(catalogue.path), LARGEST))
            for catalogue in found
            if isinstance(catalogue, Catalogue)
        )
        self._vault.approvals.propose(matter_of(edition), *spoken, reason=reason)
        self._forget(edition)
        return edition.content_hash

    def approve(
        self,
        edition: ProtocolVersion,
        *,
        reason: str,
        second: str,
        passphrase: str,
        reading: Reading,
        terms: TermsByDuty = NO_TERMS,
    ) -> Decided:
        """Offer *edition* from now on, when *second* agrees, the check finds nothing, and there
        is a checked service for each tier that it leads to.
        *reading* is what both answered of each item, *terms* what they set of its duties.

        Raises: NotAllowed, TooSoon, MemoryShort, TextUnreadable, ReadingIncomplete,
            RedLineCrossed, TermsIncomplete; DiskFull and its kin.
        """
        if not self.examine(edition).good:
            return Decided.NOT_READY
        if tiers_lacking(edition.protocol, self._vault.services(), self._today()):
            return Decided.NO_SERVICES
        made = self._vault.approvals.approve(
            matter_of(edition),
            reason=reason,
            second=second,
            passphrase=passphrase,
            reading=reading,
            terms=terms,
        )
        self._forget(edition if made is not None else None)
        return Decided.DONE if made is not None else Decided.NOT_AGREED

    def duty_terms(self, content_hash: str) -> TermsByDuty:
        """What this site set of the duties of that content, as it holds now."""
        return terms_of(self.history(), content_hash)

    def withdraw(self, edition: ProtocolVersion, reason: str) -> None:
        """Offer *edition* no longer, or take back that it was proposed. Raises: as `approve`."""
        self._vault.approvals.withdraw(matter_of(edition), reason=reason)
        self._forget(edition)

    def approve_translation(self, edition: ProtocolVersion, language: str, reason: str) -> Decided:
        """Let the words in *language* that nobody here approved yet count as reviewed.

        Words that say what the protocol itself may not are not ready, whoever reads them.
        """
        found = self.tongues.undecided(edition.protocol, language)
        if found is None:
            return Decided.NOT_READY
        try:
            data = self.tongues.bytes_of(found)
        except OSError:
            data = b""
        if sha256(data).hex() != found.content_hash:
            self._forget()  # the file says something else by now, which nobody has read
            return Decided.NOT_READY
        from screenapp.workflow.examining import translation_said

        if any(fault.is_error for fault in translation_said(edition, found)):
            return Decided.NOT_READY
        self._vault.approvals.approve(translation_matter(edition, found, data), reason=reason)
        self._forget(edition)
        return Decided.DONE

    def withdraw_translation(self, edition: ProtocolVersion, language: str, reason: str) -> Decided:
        """Let the words in *language* no longer count as reviewed."""
        found = self.tongues.catalogues(edition.protocol.id, language)
        if not found:
            return Decided.NOT_READY
        matter = translation_matter(edition, found[0], self.tongues.bytes_of(found[0]))
        self._vault.approvals.withdraw(matter, reason=reason)
        self._forget(edition)
        return Decided.DONE

    # --- inside -----------------------------------------------------------------------

    def _forget(self, decided: ProtocolVersion | None = None) -> None:
        """Read decisions, and the site's own folder, anew; tell that *decided* was decided on."""
        folder = self._vault.folder
        self._own = Library([folder / "protocols"], folder / "translations" / "protocols")
        self._held = self._tongues = self._history = None
        if decided is not None and self._decided is not None:
            self._decided(decided.content_hash)

    def _gather(self) -> Iterable[ProtocolVersions]:
        editions: dict[str, dict[str, ProtocolVersion]] = {}
        for edition in (*self._kept(), *self._files()):
            self._met.setdefault(edition.content_hash, edition.protocol)
            editions.setdefault(edition.protocol.id, {}).setdefault(edition.content_hash, edition)
        every = [
            ProtocolVersions(id=name, editions=tuple(sorted(found.values(), key=_newest_first)))
            for name, found in editions.items()
        ]
        return sorted(every, key=lambda held: (_ORDER.index(held.shown.use), _title(held)))

    def _files(self) -> Iterable[ProtocolVersion]:
        for library, origin in ((self._own, Origin.SITE), (self._shipped, Origin.PROGRAM)):
            for protocol in library.protocols:
                file = library.folders[protocol.id] / FILE
                yield ProtocolVersion(
                    protocol=protocol,
                    source=library.source(protocol.content_hash),
                    origin=origin,
                    use=self._use(protocol, origin),
                    file=file,
                    cases=cases_beside(file),
                    decided=self._newest(protocol.content_hash),
                )

    def _kept(self) -> Iterable[ProtocolVersion]:
        """What was decided on, from the vault; a file of the same content says where it stands."""
        about = [a for a in self.history() if a.approves is Approves.PROTOCOL]
        files = {edition.content_hash: edition for edition in self._files()}
        content = self._vault.approvals.content
        for a in {a.content_hash: a for a in about}.values():
            if a.content_hash in files:
                yield files[a.content_hash]
                continue
            with suppress(ProtocolFaults, NotFound):
                data = content(a.content_hash)
                protocol = read_kept(data)
                yield ProtocolVersion(
                    protocol=protocol,
                    source=data,
                    origin=Origin.VAULT,
                    use=self._use(protocol, Origin.VAULT),
                    cases=content(a.cases_hash) if a.cases_hash else b"",
                    decided=a,
                )

    def _use(self, protocol: Protocol, origin: Origin) -> VersionUse:
        holds = in_force(self.history()).get((Approves.PROTOCOL, protocol.id, ""))
        approved = holds is not None and holds.standing is ApprovalStatus.APPROVED
        if holds is not None and approved and holds.content_hash == protocol.content_hash:
            return VersionUse.IN_USE
        newest = self._newest(protocol.content_hash)
        match newest.standing if newest else None:
            case ApprovalStatus.PROPOSED:
                return VersionUse.PROPOSED
            case ApprovalStatus.WITHDRAWN:
                return VersionUse.WITHDRAWN
            case ApprovalStatus.APPROVED:
                return VersionUse.EARLIER
            case None:
                return _by_itself(protocol, origin, decided=holds is not None)

    def _newest(self, content_hash: str) -> Approval | None:
        return next((a for a in reversed(self.history()) if a.content_hash == content_hash), None)

    def _home(self, item: Item) -> Protocol:
        """The protocol the item is of: the very object first, then one that says the same."""
        found = [p for p in self._met.values() if p.item.get(item.id) is item]
        if not found:
            self.all()
            found = [p for p in self._met.values() if p.item.get(item.id) == item]
        if not found:
            raise UnknownProtocol("no protocol here has this item")
        return found[0]


def _by_itself(protocol: Protocol, origin: Origin, *, decided: bool) -> VersionUse:
    """What an edition is that nobody here decided on."""
    match protocol.status:
        case Status.RETIRED:
            return VersionUse.RETIRED
        case Status.APPROVED if origin is Origin.PROGRAM:
            return VersionUse.NEW if decided else VersionUse.IN_USE
        case Status.APPROVED:
            return VersionUse.NEW
        case Status.DRAFT:
            return VersionUse.DRAFT


def _newest_first(edition: ProtocolVersion) -> tuple[int, int]:
    decided = edition.decided.sequence if edition.decided else 0
    return _ORDER.index(edition.use), -decided


def _title(held: ProtocolVersions) -> str:
    return held.shown.protocol.title.casefold()


def _checked(path: Path, today: date) -> CheckedPackage:
    """The one protocol at *path*, or what is wrong with it."""
    return check_path(path, None, today)[0]
