"""Somebody signed in: the keys they were granted, the store's writer, and the marks they leave.

Everything that changes the store goes through `Session.write`, so that each change counts,
each deed is entered in the same transaction, and the marks follow the commit.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar, cast

from sqlalchemy import Connection, update

from screenapp.vault import audit, keyring_file
from screenapp.vault.audit import Deed, Head
from screenapp.vault.claim import Claim
from screenapp.vault.database import Store
from screenapp.vault.errors import NotAllowed, OpenedToRead, VaultError
from screenapp.vault.keyring import Granted, Identity, Keyring
from screenapp.vault.marks import Latest, Marks, MarksFile
from screenapp.vault.model import Action, Finding, StaffMember
from screenapp.vault.roles import Role
from screenapp.vault.schema import meta
from screenapp.vault.sealing import Sealing
from screenapp.vault.writer import Writer

CLOCK_SLACK: Final = timedelta(minutes=5)
_COUNT: Final = update(meta).values(changes=meta.c.changes + 1)

Result = TypeVar("Result")
Clock = Callable[[], datetime]


def local_now() -> datetime:
    """The time now, aware of the machine's zone."""
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """A deed as whoever does it tells it; who and when are added by the session."""

    action: Action
    record: str = ""
    detail: str = ""


@dataclass(slots=True, kw_only=True)
class Session:
    """``claim`` is None when the vault was opened only to read.

    ``changes`` and ``marks`` belong to the store's thread while that runs.
    """

    folder: Path
    keyring: Keyring
    slot: bytes
    identity: Identity
    granted: Granted
    me: StaffMember
    organisation: str
    practice: bool
    sealing: Sealing
    writer: Writer
    marks_file: MarksFile
    salt: bytes
    claim: Claim | None
    clock: Clock
    changes: int
    marks: Marks | None
    notices: tuple[Finding, ...] = ()

    @property
    def install_id(self) -> bytes:
        return self.keyring.install_id

    @property
    def read_only(self) -> bool:
        return self.claim is None

    def require(self, role: Role) -> None:
        """Raises: NotAllowed: this person does not have *role*."""
        if role not in self.me.roles:
            raise NotAllowed

    def require_writing(self) -> None:
        """Raises: OpenedToRead."""
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
        change = self._change(work, deeds, work_first=work_first)

        def job(store: Store) -> Result:
            result, head, now = store.write(change)
            self.changes += 1
            self._leave_marks(now, head, None)
            return result

        return self.writer.do(job)

    def answer(self, work: Callable[[Store], Latest]) -> None:
        """The short way of an answer: *work*, which commits it, and afterwards its mark.

        The mark follows when the answer is already acknowledged: after a kill it is behind
        what is kept, never ahead of it.

        Raises:
            OpenedToRead, VaultClosed; DiskFull and its kin, with nothing written.
        """
        self.require_writing()
        self.writer.do(work, self._answered)

    def _answered(self, latest: Latest) -> None:
        self._leave_marks(self.clock(), None, latest)

    def exchange_keyring(self, keyring: Keyring, work: Callable[[], object]) -> None:
        """Write *keyring*, then do *work*, which commits what belongs to it in the store.

        When either does not succeed, both are as they were.
        """
        self.require_writing()
        keyring_file.exchange(self.folder, keyring, work)
        self.keyring = keyring

    def close(self) -> None:
        """Sign the end of the log, leave the marks, drop the keys. May be called twice."""
        try:
            # Locking goes on whatever happens; an unsigned head is signed at the next sign-in.
            with contextlib.suppress(VaultError):
                self.write(self._sign, About(action=Action.SIGNED_OUT))
        finally:
            self.writer.close()
            self.marks_file.close()
            self.sealing.forget()
            if self.claim is not None:
                self.claim.release()

    def _change(
        self, work: Callable[[Connection], Result], deeds: tuple[About, ...], *, work_first: bool
    ) -> Callable[[Connection], tuple[Result, Head | None, datetime]]:
        def change(connection: Connection) -> tuple[Result, Head | None, datetime]:
            now, head = self.clock(), None
            result = work(connection) if work_first else None
            for about in deeds:
                deed = self._deed(about, now)
                head = audit.record(connection, self.install_id, self.sealing, deed)
            if not work_first:
                result = work(connection)
            connection.execute(_COUNT)
            return cast(Result, result), head, now

        return change

    def _deed(self, about: About, now: datetime) -> Deed:
        uncertain = self.marks is not None and now + CLOCK_SLACK < self.marks.greatest
        return Deed(
            action=about.action,
            actor=self.me.id,
            at=now,
            record=about.record,
            detail=about.detail,
            clock_uncertain=uncertain,
        )

    def _leave_marks(self, now: datetime, head: Head | None, latest: Latest | None) -> None:
        seen = self.marks
        end = head or self._marked_head()
        self.marks = Marks(
            number=seen.number + 1 if seen else 1,
            changes=self.changes,
            sequence=end.sequence,
            hash=end.hash,
            greatest=max(now, seen.greatest) if seen else now,
            salt=self.salt,
            latest=latest or (seen.latest if seen else None),
        )
        self.marks_file.write(self.marks, durable=head is not None)

    def _marked_head(self) -> Head:
        if self.marks is None:
            return audit.genesis(self.install_id)
        return Head(sequence=self.marks.sequence, hash=self.marks.hash)

    def _sign(self, connection: Connection) -> None:
        audit.sign_head(connection, self.install_id, self.identity, self.me.id, late=False)
