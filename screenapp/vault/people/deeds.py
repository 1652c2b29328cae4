"""What outlasts a screen that was left open: deeds that ask for one's passphrase again.

A table, beside that of permissions. The vault refuses a deed that asks again without a fresh proof
(`proofs`), at the door of the deed itself, so that no page and no command can forget it. What
leads are told of is kept for each other lead until they have seen it (`lead_notices`).
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from screenapp.vault.people.permissions import Permission


class GuardedDeed(Enum):
    """One thing that lets somebody in, takes something away for good, or lets something out."""

    ADD_STAFF = "add_staff"
    REMOVE_STAFF = "remove_staff"
    CHANGE_ROLES = "change_roles"
    DRAFT_SHEET = "draft_sheet"
    PUT_SHEET = "put_sheet"
    USE_SHEET = "use_sheet"
    RAISE_COST = "raise_cost"
    ALLOW_DESTROYING = "allow_destroying"
    LOWER_K = "lower_k"
    SET_RETENTION = "set_retention"
    APPLY_RETENTION = "apply_retention"
    ERASE = "erase"
    RESTORE = "restore"
    DELETE_BACKUP = "delete_backup"
    USE_DRAFTS = "use_drafts"
    EXPORT_FACTS = "export_facts"
    EXPORT_LOG = "export_log"
    TRUST_PARTNER = "trust_partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedRule:
    """Who may do *deed* stands in the rule of ``permission``; None: whoever holds the sheet."""

    deed: GuardedDeed
    permissions: frozenset[Permission]
    asks_again: bool = True
    told_to_leads: bool = True


def _rule(deed: GuardedDeed, *permissions: Permission) -> DeedRule:
    return DeedRule(deed=deed, permissions=frozenset(permissions))


DEEDS: Final = (
    _rule(GuardedDeed.ADD_STAFF, Permission.ADD_COUNTING_STAFF, Permission.ADD_SCREENING_STAFF),
    _rule(GuardedDeed.REMOVE_STAFF, Permission.REMOVE_STAFF),
    _rule(GuardedDeed.CHANGE_ROLES, Permission.CHANGE_ROLES),
    _rule(GuardedDeed.DRAFT_SHEET, Permission.RENEW_SHEET),
    _rule(GuardedDeed.PUT_SHEET, Permission.RENEW_SHEET),
    # The code on the sheet is what was typed; nobody is signed in whose passphrase could be asked.
    DeedRule(deed=GuardedDeed.USE_SHEET, permissions=frozenset(), asks_again=False),
    _rule(GuardedDeed.RAISE_COST, Permission.RAISE_COST),
    _rule(GuardedDeed.ALLOW_DESTROYING, Permission.ALLOW_DESTROYING),
    _rule(GuardedDeed.LOWER_K, Permission.CHANGE_SETTINGS),
    _rule(GuardedDeed.SET_RETENTION, Permission.SET_RETENTION),
    _rule(GuardedDeed.APPLY_RETENTION, Permission.SET_RETENTION),
    _rule(GuardedDeed.ERASE, Permission.ERASE),
    _rule(GuardedDeed.RESTORE, Permission.RESTORE),
    _rule(GuardedDeed.DELETE_BACKUP, Permission.DELETE_BACKUPS),
    _rule(GuardedDeed.USE_DRAFTS, Permission.CHANGE_SETTINGS),
    _rule(GuardedDeed.EXPORT_FACTS, Permission.EXPORT_FACTS),
    _rule(GuardedDeed.EXPORT_LOG, Permission.EXPORT_LOG),
    _rule(GuardedDeed.TRUST_PARTNER, Permission.CHANGE_SETTINGS),
)

_SETTINGS: Final = {"destroy_keys": GuardedDeed.ALLOW_DESTROYING, "k": GuardedDeed.LOWER_K}
_RETENTION: Final = "keep."

DRAFTS: Final = "drafts"
"""The setting that every vault has in which drafts must be allowed; older ones lack it."""


def drafts_in(language: str) -> str:
    """The setting that says whether people are asked in words that nobody else has read."""
    return f"{DRAFTS}.{language}"


def rule(deed: GuardedDeed) -> DeedRule:
    return next(rule for rule in DEEDS if rule.deed is deed)


def asking_again() -> frozenset[Permission]:
    """The permissions that are used only with one's passphrase given again."""
    return frozenset().union(*(rule.permissions for rule in DEEDS if rule.asks_again)) - {
        Permission.CHANGE_SETTINGS  # of all settings only that count, and drafts said to people
    }


def of_setting(name: str) -> GuardedDeed | None:
    """What changing the setting *name* is; None for one that is changed without more."""
    if name.startswith(drafts_in("")):
        return GuardedDeed.USE_DRAFTS
    return GuardedDeed.SET_RETENTION if name.startswith(_RETENTION) else _SETTINGS.get(name)
