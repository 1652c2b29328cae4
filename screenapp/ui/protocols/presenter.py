"""Leads through the protocols of a place: the list, one opened, and what can be done with it."""

import typing as t
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from screenapp.errors import ScreenappError
from screenapp.protocol.checking.reading import NOT_READ, Reading
from screenapp.protocol.checking.site_terms import duties_asked
from screenapp.protocol.duty_terms import TermsByDuty
from screenapp.protocol.wording import extract_texts
from screenapp.screening.commands import StartScreening
from screenapp.screening.person import AgeBasis, Person
from screenapp.ui.protocols.finding import in_folder, with_lines
from screenapp.ui.protocols.trying import Trying, TryPageView
from screenapp.ui.protocols.view_models import (
    Begun,
    ChangesViewModel,
    DecideViewModel,
    Decision,
    DecisionStopped,
    FileReportViewModel,
    FolderViewModel,
    ListRow,
    ListViewModel,
    OpenViewModel,
    ReadViewModel,
    Script,
    StartViewModel,
)
from screenapp.ui.today.view_model import parse_age
from screenapp.vault import Role, StaffMember
from screenapp.workflow.ports import Runner
from screenapp.workflow.protocol_versions import (
    Decided,
    FileReport,
    ProtocolVersion,
    ProtocolVersions,
)

if TYPE_CHECKING:
    from screenapp.workflow.protocol_repository import ProtocolRepository
    from screenapp.workflow.site import Site

T = TypeVar("T")


class ProtocolsService(t.Protocol):
    """What this place needs of the desk."""

    @property
    def me(self) -> StaffMember: ...
    @property
    def site(self) -> "Site": ...
    @property
    def protocol_repository(self) -> "ProtocolRepository": ...
    def colleagues(self) -> tuple[StaffMember, ...]: ...


class ProtocolsView(t.Protocol):
    """What the presenter needs of the page."""

    @property
    def trial(self) -> TryPageView: ...
    def show_list(self, face: ListViewModel) -> None: ...
    def show_open(self, face: OpenViewModel) -> None: ...
    def show_read(self, face: ReadViewModel) -> None: ...
    def show_start(self, face: StartViewModel) -> None: ...
    def show_changes(self, face: ChangesViewModel) -> None: ...
    def show_decide(self, face: DecideViewModel) -> None: ...
    def show_reading(self, script: Script) -> None: ...
    def show_terms(self, face: DecideViewModel) -> None: ...
    def show_stopped(self, why: DecisionStopped) -> None: ...
    def show_folder(self, face: FolderViewModel) -> None: ...
    def show_looked(self, face: FileReportViewModel) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _At:
    """Where somebody is: one edition of one protocol."""

    held: ProtocolVersions
    edition: ProtocolVersion
    terms: TermsByDuty


class ProtocolsPresenter:
    """Everything that may touch the disk goes through *runner*; what comes back too late for
    the page that is shown by then is dropped. *language* is the worker's."""

    def __init__(
        self,
        view: ProtocolsView,
        screening_service: ProtocolsService,
        runner: Runner,
        clock: Callable[[], datetime],
        language: Callable[[], str],
    ) -> None:
        self._view, self._screening_service, self._runner = view, screening_service, runner
        self._language, self._clock = language, clock
        self._turn = 0
        self._at: _At | None = None
        self._script: Script | None = None
        self._deciding: DecideViewModel | None = None
        self._reading: Reading = NOT_READ
        self._looked: FileReport | None = None
        self._changes: ChangesViewModel | None = None
        self._confirming = False
        self.trying = Trying(view.trial, clock, language, self.try_out)

    @property
    def leads(self) -> bool:
        return Role.LEAD in self._screening_service.me.roles

    # --- the list and one protocol -----------------------------------------------------

    def open(self) -> None:
        """Show the list anew."""
        self.trying.forget()
        self._at = self._deciding = self._looked = None
        self._go(self._read_list, self._view.show_list)

    def show(self, name: str) -> None:
        """Open the protocol *name*: what is in use, or else the newest there is."""
        self._go(lambda: self._opened(name, None), self._show_open)

    def show_edition(self, content_hash: str) -> None:
        """Another edition of the protocol that is open."""
        if self._at is not None:
            name = self._at.held.id
            self._go(lambda: self._opened(name, content_hash), self._show_open)

    def back(self) -> None:
        """From whatever was done with a protocol to the protocol."""
        self.trying.forget()
        self._deciding = None
        if self._at is None:
            self.open()
        else:
            self.show_edition(self._at.edition.content_hash)

    def forget(self) -> None:
        """Drop what was said in a try, as on locking."""
        self.trying.forget()

    def _read_list(self) -> ListViewModel:
        protocol_repository = self._screening_service.protocol_repository
        rows = tuple(
            ListRow(
                held=held,
                title=self._script_of(held.shown, self._language()).title,
                tongues=protocol_repository.spoken(held.shown.protocol),
                waiting=held.waiting.protocol.version if held.waiting else "",
                terms=protocol_repository.duty_terms(held.shown.content_hash),
            )
            for held in protocol_repository.all()
        )
        return ListViewModel(
            rows=rows,
            unreadable=protocol_repository.unreadable(),
            leads=self.leads,
            drafts=protocol_repository.drafts() if self.leads else (),
            today=self._clock().date(),
        )

    def allow_drafts(self, language: str, on: bool) -> None:
        """Let people be asked in drafts of *language* from now on, or no longer."""

        def work() -> ListViewModel:
            self._screening_service.protocol_repository.allow_drafts(language, on=on)
            return self._read_list()

        self._go(work, self._view.show_list)

    def _opened(self, name: str, content_hash: str | None) -> OpenViewModel:
        protocol_repository = self._screening_service.protocol_repository
        held = protocol_repository.held(name)
        edition = held.edition(content_hash) if content_hash else held.shown
        edition = edition or held.shown
        examined = protocol_repository.examine(edition) if self.leads else None
        return OpenViewModel(
            held=held,
            edition=edition,
            script=self._script_of(edition, self._language()),
            tongues=protocol_repository.spoken(edition.protocol),
            leads=self.leads,
            examined=examined,
            faults=with_lines(examined.faults, examined.sources) if examined else (),
            terms=protocol_repository.duty_terms(edition.content_hash),
            today=self._clock().date(),
        )

    def _show_open(self, face: OpenViewModel) -> None:
        self._at = _At(held=face.held, edition=face.edition, terms=face.terms)
        self._script = face.script
        self._view.show_open(face)

    # --- reading ------------------------------------------------------------------------

    def read(self) -> None:
        self.read_in(self._language())

    def read_in(self, language: str) -> None:
        """The whole protocol in *language*, as far as that is there."""
        at = self._at
        if at is not None:
            self._go(lambda: self._to_read(at.edition, language), self._view.show_read)

    def _to_read(self, edition: ProtocolVersion, language: str) -> ReadViewModel:
        tongues = self._screening_service.protocol_repository.spoken(edition.protocol)
        known = {tongue.language for tongue in tongues}
        chosen = language if language in known else edition.protocol.language
        return ReadViewModel(script=self._script_of(edition, chosen), tongues=tongues)

    def _script_of(self, edition: ProtocolVersion, language: str) -> Script:
        protocol, text = edition.protocol, self._screening_service.protocol_repository.text
        every = extract_texts(protocol)
        texts = {path: text(protocol, path, source, language) for path, source in every}
        return Script(protocol=protocol, language=language, texts=texts)

    # --- trying -------------------------------------------------------------------------

    def try_out(self) -> None:
        """Ask what a try begins with."""
        self.trying.forget()
        if self._script is not None:
            self._turn += 1
            self._view.show_start(StartViewModel(script=self._script))

    def begin(self, begun: Begun) -> None:
        """Begin a try; of an age that cannot be read nothing begins."""
        script, at = self._script, self._at
        if script is None or at is None:
            return
        age = parse_age(begun.age)
        if begun.age.strip() and age is None:
            self._view.show_start(StartViewModel(script=script, age_unclear=True))
            return
        basis = begun.basis if age or begun.basis is AgeBasis.DISPUTED else None
        person = Person(age=age, age_basis=basis)
        protocol, words = script.protocol, self._screening_service.protocol_repository.tongues
        known = any(trigger.id == begun.trigger for trigger in protocol.triggers)

        def start(site: "Site") -> None:
            command = StartScreening(
                intake=uuid4(),
                trigger=begun.trigger if known else None,
                person=person,
                setting=site.setting,
                language=protocol.language,
            )
            self.trying.begin(protocol, words, command)

        self._go(lambda: self._screening_service.site, start)

    # --- what a new version changes -----------------------------------------------------

    def compare(self, old: str = "", new: str = "") -> None:
        """What is different from the edition *old* to *new*; without them, from what is in use
        to what is open, or waits."""
        at = self._at
        if at is None or len(at.held.editions) < 2:
            return
        chosen = at.held.pair(at.edition, old, new)
        self._go(lambda: self._compared(at.held, *chosen), self._show_changes)

    def explore(self) -> None:
        """Follow every way through the newer edition, which takes seconds."""
        face = self._changes
        if face is not None:
            protocol_repository = self._screening_service.protocol_repository
            self._go(
                lambda: replace(face, explored=protocol_repository.explore(face.new)),
                self._show_changes,
            )

    def _compared(
        self, held: ProtocolVersions, old: ProtocolVersion, new: ProtocolVersion
    ) -> ChangesViewModel:
        language = self._language()
        return ChangesViewModel(
            held=held,
            old=old,
            new=new,
            before=self._script_of(old, language),
            after=self._script_of(new, language),
            changes=self._screening_service.protocol_repository.changes(old, new),
        )

    def _show_changes(self, face: ChangesViewModel) -> None:
        self._changes = face
        self._view.show_changes(face)

    # --- deciding -----------------------------------------------------------------------

    def decide(self, deed: Decision, language: str = "") -> None:
        """Show what *deed* does and ask what it takes. *language* is that of a translation."""
        at, script = self._at, self._script
        if at is None or script is None or not self.leads:
            return
        face = DecideViewModel(
            deed=deed,
            edition=at.edition,
            title=script.title,
            before=at.held.in_use,
            language=language,
            script=script,
            before_terms=at.terms,
        )
        found = self._show_reading if deed is Decision.APPROVE else self._show_decide
        self._go(lambda: replace(face, colleagues=self._names()), found)

    def was_read(self, reading: Reading) -> None:
        """Both answered for every item: on to what the site sets, and the decision itself."""
        if (face := self._deciding) is not None:
            self._reading = reading
            asked = duties_asked(face.edition.protocol)
            (self._view.show_terms if asked else self._view.show_decide)(face)

    def was_set(self, terms: TermsByDuty) -> None:
        """What this site owes was set: on to the decision, which shows it to both."""
        if self._deciding is not None:
            self._show_decide(replace(self._deciding, terms=terms))

    def confirm(self, reason: str, second: str, passphrase: str) -> None:
        """Do what was shown. *second* agrees with their own *passphrase* where two must."""
        face = self._deciding
        if face is None or self._confirming:
            return
        if not reason.strip():
            self._view.show_stopped(DecisionStopped.REASON_FIRST)
        elif face.deed is Decision.APPROVE and not (second.strip() and passphrase):
            self._view.show_stopped(DecisionStopped.SECOND_FIRST)
        else:
            self._confirming = True
            self._go(lambda: self._do(face, reason, second, passphrase), self._decided)

    def _names(self) -> tuple[str, ...]:
        return tuple(member.name for member in self._screening_service.colleagues())

    def _show_reading(self, face: DecideViewModel) -> None:
        self._deciding, self._reading = face, NOT_READ
        if self._script is not None:
            self._view.show_reading(self._script)

    def _show_decide(self, face: DecideViewModel) -> None:
        self._deciding = face
        self._view.show_decide(face)

    def _do(self, face: DecideViewModel, reason: str, second: str, passphrase: str) -> Decided:
        protocol_repository, edition = self._screening_service.protocol_repository, face.edition
        match face.deed:
            case Decision.APPROVE:
                return protocol_repository.approve(
                    edition,
                    reason=reason,
                    second=second,
                    passphrase=passphrase,
                    reading=self._reading,
                    terms=face.terms,
                )
            case Decision.WITHDRAW:
                protocol_repository.withdraw(edition, reason)
                return Decided.DONE
            case Decision.APPROVE_TRANSLATION:
                return protocol_repository.approve_translation(edition, face.language, reason)
            case Decision.WITHDRAW_TRANSLATION:
                return protocol_repository.withdraw_translation(edition, face.language, reason)
            case Decision.PROPOSE:
                looked = self._looked
                kept = protocol_repository.propose(looked, reason) if looked is not None else None
                return Decided.NOT_READY if kept is None else Decided.DONE

    def _decided(self, outcome: Decided) -> None:
        face = self._deciding
        match outcome:
            case Decided.NOT_AGREED | Decided.NOT_READY | Decided.NO_SERVICES:
                self._view.show_stopped(DecisionStopped(outcome.value))
            case Decided.DONE if face is not None:
                self._deciding = None
                name, content_hash = face.edition.protocol.id, face.edition.content_hash
                self._go(lambda: self._opened(name, content_hash), self._show_open)
            case Decided.DONE:
                self.open()

    # --- adding from a file -------------------------------------------------------------

    def add(self) -> None:
        """Choose a file, from the home folder on."""
        self._at = None
        self.go_to(Path.home())

    def go_to(self, folder: Path) -> None:
        self._go(lambda: in_folder(folder), self._view.show_folder)

    def look(self, path: Path) -> None:
        """Check the file, or the protocol's folder, at *path*. Nothing is kept."""
        if self.leads:
            self._go(lambda: self._look(path), self._show_looked)

    def propose(self) -> None:
        """Keep what was looked at, for a decision: asks for the reason first."""
        looked = self._looked
        if looked is None or looked.edition is None:
            return
        edition = looked.edition
        self._turn += 1
        self._show_decide(
            DecideViewModel(deed=Decision.PROPOSE, edition=edition, title=edition.protocol.title)
        )

    def _look(self, path: Path) -> tuple[FileReport, FileReportViewModel]:
        protocol_repository = self._screening_service.protocol_repository
        looked = protocol_repository.look(path)
        sources = looked.examined.sources or ((str(looked.checked.path), looked.checked.source),)
        faults = with_lines(looked.examined.faults, sources)
        edition = looked.edition
        known = edition is not None and protocol_repository.decided_on(edition.content_hash)
        return looked, FileReportViewModel(looked=looked, faults=faults, known=known)

    def _show_looked(self, found: tuple[FileReport, FileReportViewModel]) -> None:
        self._looked, face = found
        self._view.show_looked(face)

    # --- inside ---------------------------------------------------------------------------

    def _go(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do *work* and show what comes of it, unless something else was asked for since."""
        self._turn += 1
        turn = self._turn

        def show(found: T) -> None:
            self._confirming = False
            if turn == self._turn:
                done(found)

        self._runner.run(work, show, self._not_done)

    def _not_done(self, error: Exception) -> None:
        self._confirming = False
        self._view.show_problem(error)
        if not isinstance(error, ScreenappError | OSError):
            raise error
