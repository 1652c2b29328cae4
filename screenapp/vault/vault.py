"""A vault that is open for one person: what the rest of the program calls.

Every method may be called from any thread and returns when the work is done; what was
written is durable by then. Expected failures are `screenapp.vault.errors`.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Final, Self
from uuid import UUID

from screenapp.screening.events import Event
from screenapp.screening.fact import Fact
from screenapp.screening.intake import Intake, IntakeCount
from screenapp.vault import creating, opening
from screenapp.vault.care import audit, check, check_background
from screenapp.vault.care.afterwards import Afterwards
from screenapp.vault.care.audit_log import AuditLog
from screenapp.vault.care.background import Progress, no_progress
from screenapp.vault.care.backups import Backups
from screenapp.vault.care.check import Rebuild
from screenapp.vault.care.page_parts import PageParts
from screenapp.vault.care.recordings import Recordings
from screenapp.vault.care.retention import Retention
from screenapp.vault.care.signs import Signs
from screenapp.vault.creating import FirstMember
from screenapp.vault.crypto import recovery_code
from screenapp.vault.crypto.kdf import DEFAULT_COST
from screenapp.vault.crypto.recovery_code import RecoverySheet
from screenapp.vault.drafts import Drafts
from screenapp.vault.errors import DoneNotOpened, RecoveryCodeWrong, VaultError
from screenapp.vault.model import (
    Action,
    AuditEntry,
    CheckReport,
    Finding,
    KdfCost,
    Service,
    StaffMember,
)
from screenapp.vault.opening import OpeningOptions
from screenapp.vault.people import deeds, passphrase_recovery, staff
from screenapp.vault.people.approvals import Approvals
from screenapp.vault.people.membership import Membership
from screenapp.vault.people.oversight import Oversight
from screenapp.vault.people.proofs import Proof
from screenapp.vault.people.roles import Role
from screenapp.vault.people.throttle import Throttle
from screenapp.vault.session import About, Clock, VaultSession, local_now
from screenapp.vault.store import events, facts, intakes, services, settings
from screenapp.vault.store.appending import Appending

_WITH_A_DOOR: Final = frozenset({Action.REPORT_MADE, Action.LOG_EXPORTED})


class Vault:
    """Made by `create`, `unlock` or `recover`; ended by `close`, or by a ``with`` block."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session
        self._appending = Appending(session)

    # --- making and opening -----------------------------------------------------------

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        organisation: str,
        name: str,
        passphrase: str,
        roles: frozenset[Role] = frozenset({Role.LEAD}),
        practice: bool = False,
        cost: KdfCost = DEFAULT_COST,
        clock: Clock = local_now,
        beside_copies: bool = False,
    ) -> tuple[Self, RecoverySheet]:
        """Make a vault in *folder* and sign *name* in, who becomes a lead beside *roles*.

        The sheet exists only in what is returned. A practice vault takes any passphrase.
        *beside_copies*: also where there are backups alone, which stay as they are.

        Raises:
            VaultExists, AlreadyOpen, CopiesAlone: what stands there is untouched.
            DoneNotOpened: it was made and is there, and did not open just now.
            WeakPassphrase, NameNotFree (empty), TextUnreadable, MemoryShort, DiskFull,
            DriveTrouble, FolderReadOnly, FolderUnreachable.
        """
        founding = FirstMember(
            organisation=organisation,
            name=name,
            passphrase=passphrase,
            roles=roles,
            practice=practice,
            cost=cost,
        )
        sheet = creating.create(folder, founding, clock(), beside_copies=beside_copies)
        try:
            return cls.unlock(folder, name=name, passphrase=passphrase, clock=clock), sheet
        except VaultError:
            if creating.taken_back(folder):
                raise
            raise DoneNotOpened from None

    @classmethod
    def unlock(
        cls,
        folder: Path,
        *,
        name: str,
        passphrase: str,
        read_only: bool = False,
        accept_older: bool = False,
        clock: Clock = local_now,
        clock_is_right: bool = False,
        throttle: Throttle | None = None,
        one_command: bool = False,
    ) -> Self:
        """Sign *name* in. One Argon2id run, whoever is named.

        *one_command*: for a command that ends with what it was asked to do. Its deeds do not ask
        for the passphrase again (`people.deeds`); never for a window that stays open.

        Raises:
            VaultMissing, KeyringDamaged, AlreadyOpen, FolderReadOnly, TooSoon, MemoryShort,
            WrongPassphrase, StoreLost, StoreEmpty, StorePlaintext, StoreForeign, StoreNewer,
            StoreDamaged, RolledBack (unless *accept_older*).
            ClockUnsure: the clock is far from the last time seen, unless *clock_is_right*.
        """
        how = OpeningOptions(
            read_only=read_only,
            accept_older=accept_older,
            clock=clock,
            clock_is_right=clock_is_right,
            throttle=throttle or Throttle(folder),
        )
        session = opening.unlock(folder, name, passphrase, how)
        if one_command:
            session.proofs.begin_command()
        return cls(session)

    @classmethod
    def recover(
        cls,
        folder: Path,
        code: str,
        *,
        name: str,
        passphrase: str,
        clock: Clock = local_now,
        clock_is_right: bool = False,
    ) -> tuple[Self, RecoverySheet]:
        """Give *name* a new passphrase by the recovery code, and make a new sheet.

        A name that is known keeps its roles; one that is not becomes a lead. The old sheet
        opens nothing afterwards, and the log tells that it was used.

        Raises:
            RecoveryCodeMistyped, RecoveryCodeWrong, WeakPassphrase; what `unlock` raises.
            DoneNotOpened: the passphrase is given, and nothing opened just now.
        """
        secret = recovery_code.secret_of(code)
        how = OpeningOptions(
            read_only=False,
            accept_older=False,
            clock=clock,
            clock_is_right=clock_is_right,
            throttle=Throttle(folder),
            takes_older_keyring=True,
        )
        rescuer = opening.unlock_by_sheet(folder, secret, RecoveryCodeWrong, how)
        try:
            sheet = passphrase_recovery.renew(rescuer, name, passphrase)
        finally:
            rescuer.close()
        # Whoever forgot the passphrase has tried it often; the new one is not to wait for that.
        how.throttle.reset(name)
        try:
            return cls.unlock(folder, name=name, passphrase=passphrase, clock=clock), sheet
        except VaultError:
            raise DoneNotOpened from None

    def close(self) -> None:
        """Finish what is being written, sign the end of the log, drop the keys."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- what it says of itself ---------------------------------------------------------

    @property
    def me(self) -> StaffMember:
        return self._session.me

    @property
    def folder(self) -> Path:
        """Where it stands."""
        return self._session.folder

    @property
    def organisation(self) -> str:
        return self._session.organisation

    @property
    def practice(self) -> bool:
        """True for synthetic people; shown on every page."""
        return self._session.practice

    @property
    def read_only(self) -> bool:
        return self._session.read_only

    @property
    def opens_answers(self) -> bool:
        """False for those whose roles hold no answers key (enforced by encryption)."""
        return self._session.sealing.opens

    @property
    def notices(self) -> tuple[Finding, ...]:
        """What was odd at opening but did not prevent it; to be told once."""
        return self._session.notices

    @property
    def settings(self) -> Mapping[str, str]:
        """What the organisation has set; plain texts under plain names."""
        return self._session.read(settings.every)

    def change_setting(self, name: str, value: str) -> None:
        """Raises: NotAllowed (leads only), TextUnreadable; DiskFull and its kin.

        ProofNeeded: it is one of those that ask for the passphrase again, whichever way it goes.
        """
        self._session.require(Role.LEAD)
        deed = deeds.of_setting(name)
        if deed is not None:
            self._session.require_writing()
            self._session.admit(deed)
        done = About(action=Action.SETTING_CHANGED, record=name, deed=deed)
        self._session.write(lambda connection: settings.put(connection, name, value), done)

    # --- screenings ---------------------------------------------------------------------

    def append(
        self,
        new: Sequence[Event],
        fact: Fact | None,
        protocol_snapshot: tuple[str, bytes] | None = None,
    ) -> None:
        """Append *new* events of one screening, in one transaction with its fact.

        *fact* None leaves the row as it is. *protocol_snapshot* is the hash and the bytes of
        the protocol, given with the first events; kept once for each hash.

        Raises:
            AnswersSealed, OpenedToRead, VaultClosed.
            OutOfStep: the events do not follow on what is kept. Nothing was written.
            DiskFull, DriveTrouble, FolderReadOnly: nothing was written; it may be tried again.
        """
        self._appending.append(new, fact, protocol_snapshot)

    def events(self, screening: UUID) -> tuple[Event, ...]:
        """Everything that happened, in order. Raises: AnswersSealed, NotFound, SealDamaged."""
        sealing = self._session.sealing
        return self._session.read(lambda c: events.of_screening(c, sealing, screening))

    def screenings(self, intake: UUID) -> tuple[UUID, ...]:
        """The screenings of an intake, in the order in which they were begun."""
        return self._session.read(lambda c: events.screenings_of(c, intake))

    def protocol_snapshot(self, content_hash: str) -> bytes:
        """The protocol as it was when screenings began with it. Raises: NotFound."""
        return self._session.read(lambda c: events.protocol(c, content_hash))

    @property
    def approvals(self) -> Approvals:
        """Which protocols and translations are used here, by whose decision."""
        return Approvals(self._session)

    def facts(self) -> tuple[Fact, ...]:
        """The coded rows that every role may count."""
        return self._session.read(facts.every)

    def add_intake(self, intake: Intake) -> None:
        """Raises: AnswersSealed, TextUnreadable, OpenedToRead; DiskFull and its kin."""
        sealing = self._session.sealing
        self._session.write(lambda c: intakes.add(c, sealing, intake))

    def update_intake(self, intake: Intake) -> None:
        """Raises: NotFound; what `add_intake` raises."""
        sealing = self._session.sealing
        self._session.write(lambda c: intakes.change(c, sealing, intake))

    def intake(self, intake: UUID) -> Intake:
        """Raises: AnswersSealed, NotFound, SealDamaged."""
        sealing = self._session.sealing
        return self._session.read(lambda c: intakes.one(c, sealing, intake))

    def intakes(self, since: date, *, open_only: bool = False) -> tuple[Intake, ...]:
        """Those of *since* and later. Raises: AnswersSealed, SealDamaged."""
        sealing = self._session.sealing
        return self._session.read(lambda c: intakes.since(c, sealing, since, open_only=open_only))

    def intake_counts(self) -> tuple[IntakeCount, ...]:
        """What every role may count of the intakes: the denominator of the review."""
        return self._session.read(intakes.counts)

    @property
    def drafts(self) -> Drafts:
        """What whoever is signed in typed and has not given yet."""
        return Drafts(self._session)

    def services(self) -> tuple[Service, ...]:
        """All of them, also those no longer active, by name."""
        return self._session.read(services.every)

    def save_service(self, service: Service) -> None:
        """Enter or change a service. Raises: TextUnreadable, OpenedToRead; DiskFull and its kin."""
        self.save_services((service,))

    def save_services(self, changed: Sequence[Service]) -> None:
        """All of *changed* or none. Raises: what `save_service` raises."""
        done = (About(action=Action.SERVICE_SAVED, record=one.id) for one in changed)
        self._session.write(lambda c: services.save_all(c, changed), *done)

    def staff(self) -> tuple[StaffMember, ...]:
        """Everybody who signs in or once did, by name."""
        return self._session.read(staff.everybody)

    def add_staff(self, name: str, passphrase: str, roles: frozenset[Role]) -> StaffMember:
        """Raises: NotAllowed, AnswersSealed, WeakPassphrase, NameNotFree; DiskFull and its kin."""
        return staff.add(self._session, name, passphrase, roles)

    @property
    def team(self) -> Membership:
        """Who signs in: joining, leaving, other roles."""
        return Membership(self._session)

    def confirms(self, passphrase: str) -> bool:
        """Whether it is that of whoever signed in; slow as that. Raises: TooSoon, MemoryShort."""
        return staff.confirms(self._session, passphrase, Throttle(self._session.folder))

    def prove(self, passphrase: str) -> Proof:
        """A proof that whoever does the next deed is whoever signed in; slow, as signing in is.
        Raises: WrongPassphrase, which counts as a wrong try; TooSoon, MemoryShort."""
        return staff.prove(self._session, passphrase, Throttle(self._session.folder))

    def proving(self, proof: Proof) -> AbstractContextManager[None]:
        """Let the one deed done within use *proof*; worth nothing afterwards, used or not."""
        return self._session.proofs.offering(proof)

    def agrees(self, name: str, passphrase: str) -> StaffMember | None:
        """The colleague who signs in as *name* with *passphrase* and works with people, or None.

        Whoever is signed in is nobody's second person here. Slow, as signing in is. Raises:
        TooSoon after several wrong ones, MemoryShort.
        """
        return staff.agrees(self._session, name, passphrase, Throttle(self._session.folder))

    def change_passphrase(self, old: str, new: str) -> None:
        """Raises: WrongPassphrase, TooSoon, WeakPassphrase, OpenedToRead; DiskFull and its kin."""
        staff.change_passphrase(self._session, old, new, Throttle(self._session.folder))

    def record(self, action: Action, record: object = "", detail: str = "") -> None:
        """Enter a deed into the log: *record* a random id, *detail* codes and numbers only.

        Raises: ValueError: the deed has a door of its own in `audit`.
        """
        if action in _WITH_A_DOOR:
            raise ValueError("what asks for the passphrase again is not entered in passing")
        about = About(action=action, record=str(record), detail=detail)
        self._session.write(lambda _: None, about)

    def log(self, since: date | None = None) -> tuple[AuditEntry, ...]:
        """Who did what kind of thing, oldest first. Raises: NotAllowed (leads, supervisors)."""
        if not self.me.roles & {Role.LEAD, Role.SUPERVISOR}:
            self._session.require(Role.SUPERVISOR)
        sealing = self._session.sealing
        return self._session.read(lambda c: audit.entries(c, sealing, since))

    def check(self, rebuild: Rebuild | None = None) -> tuple[Finding, ...]:
        """Look at everything; nothing found means sound. *rebuild* reckons a fact anew from the
        protocol's bytes, the events and the intake; without it, and for those without the answers
        key, facts are not compared.
        """
        return check.findings(self._session, rebuild)

    def background_check(
        self, rebuild: Rebuild | None = None, progress: Progress = no_progress
    ) -> CheckReport:
        """Look at everything beside the answers; for a thread of its own, after signing in.

        Ends early when the vault closes. What is found in the file itself makes this a vault
        that only reads; all of it joins the `notices`. With *rebuild* every seal is opened and
        every fact reckoned anew, as `check` does; that takes long in a large vault. Raises:
        VaultClosed; what reading raises.
        """
        with self._session.backstage.work("check") as stop:
            return check_background.look(self._session, rebuild, progress, stop)

    def back_up(self) -> Path:
        """A verified copy of keyring and store in ``backups/``; its folder."""
        return self.backups.make().folder

    @property
    def audit(self) -> AuditLog:
        """Who did what kind of thing: filtered, verified, taken out."""
        return AuditLog(self._session)

    @property
    def oversight(self) -> Oversight:
        """For leads: who could open what, and what other leads have done."""
        return Oversight(self._session)

    @property
    def retention(self) -> Retention:
        """How long things are kept, and erasing what was kept of somebody."""
        return Retention(self._session, self.backups, self._appending.forget)

    @property
    def signs(self) -> Signs:
        """Which papers hang where."""
        return Signs(self._session)

    @property
    def recordings(self) -> Recordings:
        """Voices of the person's texts that a lead imported."""
        return Recordings(self._session)

    @property
    def afterwards(self) -> Afterwards:
        """What people say of it afterwards."""
        return Afterwards(self._session)

    @property
    def page_parts(self) -> PageParts:
        """What knows of pages that are just being written outside the vault."""
        one = self._session
        return PageParts(one.folder, one.granted.store, one.install_id)

    @property
    def backups(self) -> Backups:
        """The verified copies there are, and making new ones."""
        return Backups(self._session)
