"""What goes into a vault and comes out of it beside events, intakes and facts. Plain values."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from screenapp.vault.roles import Role


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
    ``last_verified`` is the day somebody last confirmed the entry, or None.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What is printed once and kept in an envelope away from the machine.

    ``groups`` is the code in groups of five characters, the last four characters being its
    checksum. The sheet is the only place where it stands; `matches` proves it was kept.
    """

    organisation: str
    day: date
    groups: tuple[str, ...] = field(repr=False)

    @property
    def code(self) -> str:
        return "-".join(self.groups)

    def matches(self, typed: str) -> bool:
        """True when *typed* is this code, whatever its capitals, blanks and hyphens."""
        from screenapp.vault.recovery import plain_code

        return plain_code(typed) == "".join(self.groups)


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
    SIGN_IN_CHANGED = "passphrase_changed"
    RECOVERY_USED = "recovery_used"
    RECOVERY_RENEWED = "recovery_renewed"
    SETTING_CHANGED = "setting_changed"
    SERVICE_SAVED = "service_saved"
    CHECKED = "checked"
    BACKED_UP = "backed_up"
    OLDER_COPY_ACCEPTED = "older_copy_accepted"
    MARKS_MISSING = "marks_missing"
    STORE_UPGRADED = "store_upgraded"


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


_HARMLESS = frozenset(
    {
        FindingKind.KEYRING_FROM_COPY,
        FindingKind.FOLDER_OPEN,
        FindingKind.CLOCK_BACK,
        FindingKind.HEAD_UNSIGNED,
        FindingKind.MARKS_MISSING,
    }
)
