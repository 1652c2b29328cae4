"""What the windows ask of those who keep the records: log, copies, how long, erasing. No Qt.

Everything here is synchronous and may touch the disk, so the windows call it through a
`Runner`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from screenapp.screening.intake import Intake
from screenapp.vault import Action, AuditEntry, Finding, Service, StaffMember
from screenapp.vault.model import BackupCopy, Erased, RetentionDue, RetentionRule

if TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts
    from screenapp.vault.care.recordings import Recordings
    from screenapp.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A span of the log, oldest first, with the names that its ids stand for.

    ``times_sealed``: whoever is signed in holds no key to the times of day.
    """

    entries: tuple[AuditEntry, ...]
    staff: tuple[StaffMember, ...]
    services: tuple[Service, ...]
    times_sealed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What looking at the whole log found. ``entries`` is how many it has."""

    entries: int
    findings: tuple[Finding, ...]


class MaintenanceService:
    """Keeps nothing itself. *forget* is told of an intake that was erased, or None for several."""

    def __init__(self, vault: "Vault", forget: Callable[[UUID | None], None]) -> None:
        self._vault = vault
        self._forget = forget

    @property
    def page_parts(self) -> "PageParts":
        """What knows of pages that are just being written outside the vault."""
        return self._vault.page_parts

    @property
    def recordings(self) -> "Recordings":
        """Voices of the person's texts that a lead imported."""
        return self._vault.recordings

    # --- the log ----------------------------------------------------------------------

    def log(self, since: date | None) -> Logged:
        """Raises: NotAllowed (leads and supervisors)."""
        vault = self._vault
        return Logged(
            entries=vault.log(since),
            staff=vault.staff(),
            services=vault.services(),
            times_sealed=not vault.opens_answers,
        )

    def verify(self) -> Verified:
        """Whether the log is whole, as signed, and as long as it was last seen; entered in it.

        Raises: NotAllowed (leads and supervisors).
        """
        vault = self._vault
        verified = Verified(entries=len(vault.log()), findings=vault.audit.verify())
        if not vault.read_only:
            vault.record(Action.CHECKED, "log", str(len(verified.findings)))
        return verified

    def log_taken_out(self) -> None:
        """Write into the log that it is to be saved as a file, where anything can be written.

        Raises: NotAllowed (leads and supervisors), ProofNeeded; DiskFull and its kin.
        """
        self._vault.audit.taken_out()

    # --- backups ----------------------------------------------------------------------

    def backups(self) -> tuple[BackupCopy, ...]:
        """The newest first."""
        return self._vault.backups.all()

    def back_up(self, progress: Callable[[int, int], None]) -> tuple[BackupCopy, ...]:
        """Make a verified copy; all of them then. Raises: StoreDamaged; DiskFull and its kin."""
        self._vault.backups.make(progress)
        return self.backups()

    def forget_copy(self, copy: BackupCopy) -> tuple[BackupCopy, ...]:
        """Delete *copy*; those left. Raises: NotAllowed (leads only), NewestBackup."""
        self._vault.backups.forget(copy)
        return self.backups()

    def rewrap(self) -> tuple[tuple[BackupCopy, ...], int]:
        """Give older copies the keys of today; all copies then, and how many were left as they
        were, because whoever is signed in could not open them in their day.

        Raises: NotAllowed (leads only), AnswersSealed, ProofNeeded, StoreDamaged; DiskFull.
        """
        left = self._vault.backups.rewrap()
        return self.backups(), len(left)

    # --- how long, and erasing --------------------------------------------------------

    def rules(self) -> tuple[RetentionRule, ...]:
        return self._vault.retention.rules()

    def set_rule(self, rule: RetentionRule) -> tuple[RetentionRule, ...]:
        """Keep to *rule* from now on; all of them then. Raises: NotAllowed (leads only)."""
        self._vault.retention.set(rule)
        return self.rules()

    def due(self) -> tuple[RetentionDue, ...]:
        """What the rules would delete now."""
        return self._vault.retention.due()

    def apply_rules(self, *, confirmed: bool) -> int:
        """Delete what is due; how much went. Raises: NotAllowed, NeedsSecondConfirmation."""
        gone = self._vault.retention.apply(confirmed_twice=confirmed)
        self._forget(None)
        return sum(one.number for one in gone)

    def found(self, reference: str, day: date) -> tuple[Intake, ...]:
        """Whoever had *reference* on *day*. Raises: AnswersSealed."""
        since = self._vault.intakes(since=day)
        return tuple(one for one in since if one.day == day and one.reference == reference)

    def erase(self, intake: UUID) -> Erased:
        """Let everything of *intake* go. Raises: NotAllowed (leads only), NotFound."""
        erased = self._vault.retention.erase(intake)
        self._forget(intake)
        return erased
