"""Somebody signed in: the keys they were granted, the store's writer, and the marks they leave.

Everything that changes the store goes through `VaultSession.write`, so that each change counts,
each deed is entered in the same transaction, and the marks follow the commit.
"""

import contextlib
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar, cast

from screenapp.vault.care import audit, last_seen
from screenapp.vault.care.audit import AuditAction, ChainEnd
from screenapp.vault.care.background import BackgroundWork
from screenapp.vault.crypto import keyring_file
from screenapp.vault.crypto.aead import derived
from screenapp.vault.crypto.keyring import (
    Granted,
    Identity,
    Keyring,
    SeenAnchor,
    seal_slot,
    with_slot,
)
from screenapp.vault.crypto.keyring_file import Exchange
from screenapp.vault.crypto.sealing import Sealing
from screenapp.vault.errors import (
    DiskFull,
    NotAllowed,
    OpenedToRead,
    ProofNeeded,
    StoreDistrusted,
    VaultError,
)
from screenapp.vault.model import Action, Finding, FindingKind, KdfCost, StaffMember
from screenapp.vault.opening_checks import is_counted
from screenapp.vault.people import deeds, lead_notices
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.proofs import ProofLedger
from screenapp.vault.people.roles import Role
from screenapp.vault.store import files, table_digest
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import Store
from screenapp.vault.store.drafts import OWN_GENERATION, DraftSeals
from screenapp.vault.store.rollback_marks import LatestEvent, Marks, MarksFile
from screenapp.vault.store.sql import keeping
from screenapp.vault.store.write_lock import WriteLock
from screenapp.vault.store.writer import Writer

CLOCK_SLACK: Final = timedelta(minutes=5)
CLOCK_BACK: Final = timedelta(hours=3)
"""A clock so far before the last time seen dates nothing until somebody said that it is right."""
CLOCK_AHEAD: Final = timedelta(days=360)
"""The same after it: a wrong year is noticed; a place that was shut for a summer is not asked."""

Result = TypeVar("Result")
Clock = Callable[[], datetime]


def local_now() -> datetime:
    """The time now, aware of the machine's zone."""
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """A deed as whoever does it tells it; who and when are added by the session.

    ``deed``: what the other leads are told of it, in the same transaction.
    """

    action: Action
    record: str = ""
    detail: str = ""
    deed: GuardedDeed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotKey:
    """What opens somebody's slot, and at which cost it was derived; None: the recovery code."""

    key: bytes = field(repr=False)
    cost: KdfCost | None


@dataclass(slots=True, kw_only=True)
class VaultSession:
    """``claim`` is None when the vault was opened only to read.

    ``began_after`` is the log's last entry before this session. ``distrusted``: the file was
    found damaged. ``older_keyring``: one that a lead brings back. ``tally`` is what was
    counted, if anything was. ``keyring_back``: the keyring disappeared and was written back;
    ``keyring_stands``: from here on, as it was put in order at opening.
    ``changes`` and ``marks`` belong to the store's thread while that runs.
    """

    folder: Path
    keyring: Keyring
    slot: bytes
    opener: SlotKey = field(repr=False)
    identity: Identity
    granted: Granted
    me: StaffMember
    organisation: str
    practice: bool
    sealing: Sealing
    writer: Writer
    marks_file: MarksFile
    salt: bytes
    claim: WriteLock | None
    clock: Clock
    changes: int
    marks: Marks | None
    notices: tuple[Finding, ...] = ()
    backstage: BackgroundWork = field(default_factory=BackgroundWork)
    distrusted: bool = False
    began_after: int = 0
    proofs: ProofLedger = field(default_factory=ProofLedger)
    older_keyring: bool = False
    tally: last_seen.Tally | None = None
    keyring_back: bool = False
    keyring_stands: bool = False

    @property
    def install_id(self) -> bytes:
        return self.keyring.install_id

    @property
    def read_only(self) -> bool:
        return self.claim is None or self.distrusted

    @property
    def draft_seals(self) -> DraftSeals:
        """What whoever is signed in seals drafts with; their own key comes of their identity."""
        own = {OWN_GENERATION: derived(self.identity.box, "own drafts", self.install_id)}
        sealing = Sealing(self.install_id, own)
        return DraftSeals(staff=self.me.id, answers=self.sealing, own=sealing)

    def require(self, role: Role) -> None:
        """Raises: NotAllowed: this person does not have *role*."""
        if role not in self.me.roles:
            raise NotAllowed

    def admit(self, deed: GuardedDeed) -> None:
        """The door of *deed*, for after everything else that could refuse it.

        Raises: ProofNeeded: it asks for one's passphrase again, and that was not given just now.
        """
        if deeds.rule(deed).asks_again and not self.proofs.spend():
            raise ProofNeeded(deed)

    def require_writing(self) -> None:
        """Raises: OpenedToRead; StoreDistrusted: the file was found damaged."""
        if self.distrusted:
            raise StoreDistrusted
        if self.read_only:
            raise OpenedToRead

    def read(self, work: Callable[[Connection], Result]) -> Result:
        return self.writer.read(work)

    def write(
        self,
        work: Callable[[Connection], Result],
        *deeds: About,
        work_first: bool = False,
    ) -> Result:
        """*deeds* and *work* in one transaction; returns after the durable commit.

        Raises:
            OpenedToRead, VaultClosed; DiskFull and its kin, with nothing written.
        """
        self.require_writing()
        change = self._change(work, (*self._keyring_back(), *deeds), work_first=work_first)

        def counted(
            connection: Connection,
        ) -> tuple[tuple[Result, ChainEnd | None, datetime], bytes]:
            return change(connection), table_digest.small(connection)

        def job(store: Store) -> Result:
            (result, head, now), small = self._surely(store, counted)
            self.changes += 1
            self._leave_marks(now, head, None, small)
            return result

        return self.writer.do(job)

    def _surely(self, store: Store, change: Callable[[Connection], Result]) -> Result:
        """*change* committed, or not there at all. On the store's thread.

        A drive may take a commit and fail at the very last sync. The change then is in the
        file: it would be told as not done, and a keyring taken back would no longer fit it.
        So it is written once more over itself; when that is durable, so is what it stands on.
        """
        made: list[Result] = []

        def making(connection: Connection) -> Result:
            made.append(change(connection))
            return made[-1]

        def again(connection: Connection) -> bool:
            there: int = connection.execute(keeping.CHANGES).scalar_one()
            connection.execute(keeping.WRITTEN_AGAIN)
            return there == self.changes + 1

        try:
            return store.write(making)
        except DiskFull:
            with contextlib.suppress(VaultError):
                arrived: bool = store.write(again)
                if made and arrived:
                    return made[-1]
            raise

    def answer(self, work: Callable[[Store], LatestEvent]) -> None:
        """The short way of an answer: *work*, which commits it, and afterwards its mark.

        The mark follows when the answer is already acknowledged: after a kill it is behind
        what is kept, never ahead of it.

        Raises:
            OpenedToRead, VaultClosed; DiskFull and its kin, with nothing written.
        """
        self.require_writing()
        self.writer.do(work, self._answered)

    def _answered(self, latest: LatestEvent) -> None:
        small = self.marks.small if self.marks else b""
        self._leave_marks(self.clock(), None, latest, small)

    def distrust(self) -> None:
        """Write nothing more: the file is damaged. The next opening looks at all of it first."""

        def job(_: Store) -> None:
            self.distrusted = True
            if self.claim is not None and self.marks is not None:
                number = self.marks.number + 1
                self.marks = replace(self.marks, number=number, distrusted=True)
                self.marks_file.write(self.marks, durable=True)

        self.writer.do(job)

    def forget_latest(self, erased: Collection[str]) -> None:
        """The screening written to last is one of *erased*: its steps are no mark any more.

        On the store's thread, within the change that erases it.
        """
        latest = self.marks.latest if self.marks else None
        if self.marks and latest and str(latest.screening) in erased:
            self.marks = replace(self.marks, latest=None)

    def exchange_keyring(
        self, keyring: Keyring, work: Callable[[], object], *, copy_first: bool = False
    ) -> None:
        """Write *keyring* as the next generation, then do *work*, which commits what belongs to
        it in the store, and with it the generation.

        When either does not succeed, both are as they were. *copy_first*: see
        `keyring_file.exchange`.
        """
        self.require_writing()
        before, key = self.keyring, self.granted.store
        after = replace(keyring, generation=before.generation + 1)
        exchange = Exchange(before=before, before_key=key, after=after, after_key=key)

        def on_the_disk() -> None:
            self.keyring = after
            work()

        try:
            keyring_file.exchange(self.folder, exchange, on_the_disk, copy_first=copy_first)
        except BaseException:
            if self.keyring is after:
                self.keyring = replace(before, generation=after.generation)
            raise

    def changing(
        self, work: Callable[[Connection], Result], *deeds: About, generation: int
    ) -> Callable[[Connection], tuple[Result, ChainEnd | None, datetime]]:
        """What `write` would do in its transaction, to be done to a copy of the store that goes
        with the keyring of *generation*."""
        return self._change(work, deeds, work_first=False, generation=generation)

    def hold(self, granted: Granted) -> None:
        """Go on with what is granted now; new records are sealed under its answers key."""
        self.granted = granted
        if granted.answers is None:
            self.sealing.forget()
        else:
            self.sealing.go_on(granted.answers_generation, granted.answers)

    def go_on(
        self, granted: Granted, salt: bytes, head: ChainEnd | None, now: datetime, small: bytes
    ) -> None:
        """Go on with another file under another key, one change later. On the store's thread."""
        self.hold(granted)
        self.salt = salt
        self.changes += 1
        with contextlib.suppress(OSError):
            self.marks_file.close()
        self.marks_file = MarksFile(self.folder, granted.store, self.install_id, anew=True)
        self._leave_marks(now, head, None, small)

    def sign_end(self) -> None:
        """Sign the log as it ends now. Raises: what `write` raises."""
        self.write(self._sign)

    def _keyring_back(self) -> tuple[About, ...]:
        """Write a keyring that disappeared back from memory, and tell it; where destroying the
        keys is allowed, its absence is somebody's will."""
        if not self.keyring_stands or self.keyring_back or keyring_file.there(self.folder):
            return ()
        if files.may_be_there(self.folder / files.OPTION):
            return ()
        try:
            keyring_file.save(self.folder, self.keyring, self.granted.store)
        except VaultError:
            return ()  # tried again with the next change
        self.keyring_back = True
        self.notices += (Finding(kind=FindingKind.KEYRING_WRITTEN_BACK),)
        return (About(action=Action.KEYRING_WRITTEN_BACK),)

    def leave_anchor(self) -> None:
        """Keep in the own slot of whoever is signed in what they see now.

        A drive that does not take it is no failure: the anchor then stays behind. The recovery
        sheet has none.
        """
        # What was told in this session and may not have been read is told again at the next.
        if self.read_only or self.opener.cost is None or self.keyring_back:
            return
        seated = any(slot.id == self.slot for slot in self.keyring.slots)
        allowed = files.may_be_there(self.folder / files.OPTION)
        destroyed = allowed and not keyring_file.there(self.folder)
        if not seated or destroyed:
            return
        end = self._marked_head()
        anchor = SeenAnchor(
            sequence=end.sequence,
            hash=end.hash,
            generation=self.keyring.generation,
            tally=self.tally,
        )
        identity, opener = replace(self.identity, anchor=anchor), self.opener
        slot = seal_slot(self.install_id, opener.key, identity, opener.cost, self.slot)
        keyring = with_slot(self.keyring, slot, ())
        with contextlib.suppress(VaultError):
            keyring_file.save(self.folder, keyring, self.granted.store)
            self.keyring = keyring

    def _count(self) -> None:
        """How much there is; a store too large to be counted while somebody waits is not."""
        self.tally = None
        with contextlib.suppress(VaultError):
            if is_counted(self.folder / files.STORE):
                self.tally = self.read(last_seen.counted)

    def close(self) -> None:
        """Sign the end of the log, leave the marks, drop the keys. May be called twice."""
        self.backstage.end()
        try:
            # Locking goes on whatever happens; an unsigned head is signed at the next sign-in.
            with contextlib.suppress(VaultError):
                self._count()
                told = last_seen.told_of(self.tally) if self.tally else ""
                self.write(self._sign, About(action=Action.SIGNED_OUT, detail=told))
                self.leave_anchor()
        finally:
            self.writer.close()
            with contextlib.suppress(OSError):
                self.marks_file.close()
            self.sealing.forget()
            if self.claim is not None:
                self.claim.release()

    def _change(
        self,
        work: Callable[[Connection], Result],
        deeds: tuple[About, ...],
        *,
        work_first: bool,
        generation: int | None = None,
    ) -> Callable[[Connection], tuple[Result, ChainEnd | None, datetime]]:
        def change(connection: Connection) -> tuple[Result, ChainEnd | None, datetime]:
            now, head = self.clock(), None
            result = work(connection) if work_first else None
            for about in deeds:
                deed = self._deed(about, now)
                head = audit.record(connection, self.install_id, self.sealing, deed)
                if about.deed is not None:
                    lead_notices.tell(
                        connection,
                        number=head.sequence,
                        deed=about.deed,
                        actor=self.me.id,
                        day=now.date(),
                    )
            if not work_first:
                result = work(connection)
            keyring = self.keyring.generation if generation is None else generation
            connection.execute(keeping.COUNT_CHANGE, {"keyring": keyring})
            return cast(Result, result), head, now

        return change

    def _deed(self, about: About, now: datetime) -> AuditAction:
        uncertain = self.marks is not None and now + CLOCK_SLACK < self.marks.greatest
        return AuditAction(
            action=about.action,
            actor=self.me.id,
            at=now,
            record=about.record,
            detail=about.detail,
            clock_uncertain=uncertain,
        )

    def _leave_marks(
        self, now: datetime, head: ChainEnd | None, latest: LatestEvent | None, small: bytes = b""
    ) -> None:
        seen = self.marks
        end = head or self._marked_head()
        self.marks = Marks(
            number=seen.number + 1 if seen else 1,
            changes=self.changes,
            sequence=end.sequence,
            hash=end.hash,
            greatest=max(now, seen.greatest) if seen else now,
            salt=self.salt,
            small=small,
            keyring=self.keyring.generation,
            latest=latest or (seen.latest if seen else None),
        )
        self.marks_file.write(self.marks, durable=head is not None)

    def _marked_head(self) -> ChainEnd:
        if self.marks is None:
            return audit.genesis(self.install_id)
        return ChainEnd(sequence=self.marks.sequence, hash=self.marks.hash)

    def _sign(self, connection: Connection) -> None:
        audit.sign_head(connection, self.install_id, self.identity, self.me.id, late=False)
