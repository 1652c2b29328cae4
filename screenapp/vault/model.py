"""What goes into a vault and comes out of it beside events, intakes and facts. Plain values."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Generic, TypeVar
from uuid import UUID

from screenapp.screening.offers.terms import NOTHING_NOTED, ServiceTerms
from screenapp.vault.people.roles import Role

Text = TypeVar("Text", bound=str)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class KdfCost:
    """What one Argon2id run costs: memory in KiB, rounds, lanes."""

    memory_kib: int = 64 * 1024
    rounds: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember:
    """One person who signs in. ``id`` is random and is what events carry as author."""

    id: str
    name: str
    roles: frozenset[Role]
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Who could help. Says nothing about any person screened.

    ``offers`` are ids of needs, ``languages`` BCP 47 tags, ``kind`` a code of the referral room.
    ``last_verified`` is the day somebody last confirmed the entry, or None. ``terms`` say for
    whom it is; of an entry that an earlier version kept, nothing is noted there.
    """

    id: str
    name: str
    offers: tuple[str, ...]
    languages: tuple[str, ...]
    note: str = ""
    phone: str = ""
    hours: str = ""
    kind: str = ""
    last_verified: date | None = None
    active: bool = True
    terms: ServiceTerms = NOTHING_NOTED


class DraftSide(Enum):
    """On whose side of the screen a field stood."""

    STAFF = "staff"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPlace:
    """Which field something stands in that was not given yet.

    ``screening`` is what it is about; None: a form of a page. ``part`` is an item's id, another
    part of a screening, or a page's name; ``record`` the id of what a page's form is about.
    """

    screening: UUID | None
    part: str
    field: str
    record: str = ""
    side: DraftSide = DraftSide.STAFF


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What stands in a field, exactly as typed, and when it was typed last."""

    place: DraftPlace
    text: str = field(repr=False)
    at: datetime


class Action(Enum):
    """What kind of thing the audit log records. It never records what was said."""

    VAULT_CREATED = "vault_created"
    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    SCREENING_OPENED = "screening_opened"
    PRINTED = "printed"
    EXPORTED = "exported"
    REPORT_MADE = "report_made"
    STAFF_ADDED = "staff_added"
    STAFF_REMOVED = "staff_removed"
    ROLES_CHANGED = "roles_changed"
    ANSWERS_GIVEN = "answers_given"
    KEYS_RENEWED = "keys_renewed"
    COST_RAISED = "passphrase_cost_raised"
    SIGN_IN_CHANGED = "passphrase_changed"
    RECOVERY_USED = "recovery_used"
    RECOVERY_RENEWED = "recovery_renewed"
    RECOVERY_DRAFTED = "recovery_drafted"
    SETTING_CHANGED = "setting_changed"
    SERVICE_SAVED = "service_saved"
    SIGN_PUT_UP = "sign_put_up"
    SIGN_TAKEN_DOWN = "sign_taken_down"
    CHECKED = "checked"
    FIGURES_TOLD = "figures_told"
    BACKED_UP = "backed_up"
    OLDER_COPY_ACCEPTED = "older_copy_accepted"
    OLDER_KEYRING_TAKEN = "older_keyring_taken"
    FILE_MENDED = "file_mended"
    NOT_AS_SEEN = "not_as_seen"
    KEYRING_WRITTEN_BACK = "keyring_written_back"
    MARKS_MISSING = "marks_missing"
    STORE_UPGRADED = "store_upgraded"
    BACKUP_DELETED = "backup_deleted"
    BACKUP_REWRAPPED = "backup_rewrapped"
    RESTORED = "restored"
    ERASED = "erased"
    RETENTION_SET = "retention_set"
    RETENTION_APPLIED = "retention_applied"
    CLOCK_JUMPED = "clock_jumped"
    CLOCK_CONFIRMED = "clock_confirmed"
    LOG_PRUNED = "log_pruned"
    LOG_EXPORTED = "log_exported"
    STAFF_CARRIED = "staff_carried"
    PROTOCOL_PROPOSED = "protocol_proposed"
    PROTOCOL_APPROVED = "protocol_approved"
    PROTOCOL_WITHDRAWN = "protocol_withdrawn"
    WORDING_READ = "wording_read"
    TRANSLATION_PROPOSED = "translation_proposed"
    TRANSLATION_APPROVED = "translation_approved"
    TRANSLATION_WITHDRAWN = "translation_withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupCopy:
    """A verified copy of keyring and store in ``folder``, made on ``day``; ``size`` in bytes.

    ``opens_with_present_key`` is False for one made before somebody left: whoever could sign
    in then can still open it. ``ends``: the last entry of the log in it, where it was opened.
    ``part_of_present`` is False where what it holds is not part of what is kept now, as when an
    older copy was brought back since. ``dated_ahead``: its day lies in the future; the clock was
    wrong when it was made. ``older_sign_in``: its keyring is older than the present one, so
    that the passphrases, people and recovery sheet of its day open it.
    """

    folder: Path
    day: date
    size: int
    opens_with_present_key: bool
    ends: int | None = None
    part_of_present: bool = True
    dated_ahead: bool = False
    older_sign_in: bool = False


class Kept(Enum):
    """A kind of data with a rule of its own for how long it is kept."""

    ANSWERS = "answers"
    """What was said: answers and free text, with everything that happened in a screening."""
    IDENTIFIERS = "identifiers"
    """What an intake tells of the person: reference, time of arrival, age, place."""
    FACTS = "facts"
    """The coded rows that are counted. With them goes all they were counted from."""
    LOG = "log"
    BACKUPS = "backups"


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """How many days *kind* is kept; None: until somebody sets a rule."""

    kind: Kept
    days: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionDue:
    """What a rule would delete now: ``number`` of *kind*, all from before ``before``."""

    kind: Kept
    before: date
    number: int
    oldest: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """Everything of one intake is gone. ``id`` is random, and all that the log keeps of it.

    ``held_by`` are the backups that still hold it; ``unknown`` those that the present key does
    not open, made before or at the time.
    """

    id: str
    screenings: int
    steps: int
    held_by: tuple[BackupCopy, ...]
    unknown: tuple[BackupCopy, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """Who did what kind of thing, to which record, when.

    ``at`` is None where the time of day is sealed and this person holds no answers key.
    ``detail`` holds codes and numbers only. ``clock_uncertain``: the machine's clock stood
    before a time already seen.
    """

    sequence: int
    day: date
    actor: str
    action: str
    record: str
    detail: str
    at: str | None
    clock_uncertain: bool


class FindingKind(Enum):
    """What a check can find; each has a sentence under ``finding.vault.<value>``."""

    KEYRING_FROM_COPY = "keyring_from_copy"
    FOLDER_OPEN = "folder_open"
    MARKS_MISSING = "marks_missing"
    ROLLED_BACK = "rolled_back"
    CLOCK_BACK = "clock_back"
    HEAD_UNSIGNED = "head_unsigned"
    PAGES_DAMAGED = "pages_damaged"
    INDEXES_DISAGREE = "indexes_disagree"
    LINKS_BROKEN = "links_broken"
    AUDIT_BROKEN = "audit_broken"
    HEAD_FORGED = "head_forged"
    EVENTS_MISSING = "events_missing"
    FACT_MISSING = "fact_missing"
    FACT_DIFFERS = "fact_differs"
    SEALED_DAMAGED = "sealed_damaged"
    STAFF_KEYS_DIFFER = "staff_keys_differ"
    JOURNAL_LOST = "journal_lost"
    ROWS_OLDER = "rows_older"
    LEFT_OVER = "left_over"
    FILE_CHANGED = "file_changed"
    FILE_MENDED = "file_mended"
    LOG_CUT = "log_cut"
    HEAD_MISSING = "head_missing"
    ENTRIES_UNSIGNED = "entries_unsigned"
    RECORDS_GONE = "records_gone"
    KEYRING_WRITTEN_BACK = "keyring_written_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a check saw. ``record`` is a random id or a number, never a name.

    ``grave`` is False for what is told but takes nothing away.
    """

    kind: FindingKind
    record: str = ""
    detail: str = ""

    @property
    def key(self) -> str:
        return f"finding.vault.{self.kind.value}"

    @property
    def grave(self) -> bool:
        return self.kind not in _HARMLESS

    @property
    def told(self) -> bool:
        """Whether the window says it to whoever signs in."""
        return self.grave or self.kind in _TOLD


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What a long check found. ``whole`` is False when it was stopped, or something left out."""

    findings: tuple[Finding, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class ErrorSentence(Generic[Text]):
    """A failure or finding told: one or two sentences each, ``safe`` only where there are any."""

    happened: Text
    safe: Text | None
    remedy: Text

    def __str__(self) -> str:
        return " ".join(part for part in (self.happened, self.safe, self.remedy) if part)


_HARMLESS = frozenset(
    {
        FindingKind.KEYRING_FROM_COPY,
        FindingKind.FILE_MENDED,
        FindingKind.ENTRIES_UNSIGNED,
        FindingKind.KEYRING_WRITTEN_BACK,
        FindingKind.FOLDER_OPEN,
        FindingKind.CLOCK_BACK,
        FindingKind.JOURNAL_LOST,
        FindingKind.HEAD_UNSIGNED,
        FindingKind.MARKS_MISSING,
        FindingKind.LEFT_OVER,
    }
)
# Somebody or something was at a file of the vault, or used a colleague's name.
_TOLD = frozenset(
    {
        FindingKind.KEYRING_FROM_COPY,
        FindingKind.FILE_MENDED,
        FindingKind.ENTRIES_UNSIGNED,
        FindingKind.KEYRING_WRITTEN_BACK,
        FindingKind.LEFT_OVER,
    }
)
