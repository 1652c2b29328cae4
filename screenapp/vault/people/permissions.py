"""What each role may do, and whether keys or the program see to it. Data, for showing.

It decides nothing: what is kept from a role stands where it is done, and a test holds that
every line here is true there. ENCRYPTION is said only where the keys of a role do not open or
make the thing, whatever program is used; never for what only the program keeps from a role.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from screenapp.vault.people.roles import Role


class Enforced(Enum):
    """What keeps a role from something."""

    ENCRYPTION = "encryption"
    PROGRAM = "program"


class Permission(Enum):
    """One thing that somebody may do."""

    OPEN_ANSWERS = "open_answers"
    KEEP_ANSWERS = "keep_answers"
    READ_FACTS = "read_facts"
    LOOK_AT_FIGURES = "look_at_figures"
    READ_LOG = "read_log"
    EXPORT_LOG = "export_log"
    EXPORT_FACTS = "export_facts"
    READ_TIMES = "read_times"
    ADD_COUNTING_STAFF = "add_counting_staff"
    ADD_SCREENING_STAFF = "add_screening_staff"
    REMOVE_STAFF = "remove_staff"
    CHANGE_ROLES = "change_roles"
    RENEW_SHEET = "renew_sheet"
    SEE_RIGHTS = "see_rights"
    SEE_NOTICES = "see_notices"
    RAISE_COST = "raise_cost"
    APPROVE_PROTOCOLS = "approve_protocols"
    CHANGE_SETTINGS = "change_settings"
    SAVE_SERVICES = "save_services"
    BACK_UP = "back_up"
    DELETE_BACKUPS = "delete_backups"
    RESTORE = "restore"
    SET_RETENTION = "set_retention"
    ERASE = "erase"
    ALLOW_DESTROYING = "allow_destroying"


@dataclass(frozen=True, slots=True, kw_only=True)
class PermissionRule:
    """``roles`` may; the others may not. ``sealed_from`` are those of them whom keys keep out."""

    permission: Permission
    roles: frozenset[Role]
    sealed_from: frozenset[Role] = frozenset()

    def allows(self, role: Role) -> bool:
        return role in self.roles

    def kept_from(self, role: Role) -> Enforced | None:
        """What keeps *role* from it; None when the role may."""
        if role in self.roles:
            return None
        return Enforced.ENCRYPTION if role in self.sealed_from else Enforced.PROGRAM

    @property
    def enforced(self) -> Enforced | None:
        """The weakest of what keeps anybody from it; None when every role may."""
        kinds = {self.kept_from(role) for role in Role} - {None}
        if not kinds:
            return None
        return Enforced.PROGRAM if Enforced.PROGRAM in kinds else Enforced.ENCRYPTION


_ALL: Final = frozenset(Role)
_LEADS: Final = frozenset({Role.LEAD})
_REVIEWERS: Final = frozenset({Role.LEAD, Role.SUPERVISOR})
_WITH_PEOPLE: Final = frozenset(role for role in Role if role.works_with_people)
_COUNTING: Final = _ALL - _WITH_PEOPLE


def _rule(
    permission: Permission, roles: frozenset[Role], sealed_from: frozenset[Role] = frozenset()
) -> PermissionRule:
    return PermissionRule(permission=permission, roles=roles, sealed_from=sealed_from)


RULES: Final = (
    _rule(Permission.OPEN_ANSWERS, _WITH_PEOPLE, _COUNTING),
    _rule(Permission.KEEP_ANSWERS, _WITH_PEOPLE, _COUNTING),
    _rule(Permission.READ_FACTS, _ALL),
    _rule(Permission.LOOK_AT_FIGURES, _REVIEWERS),
    _rule(Permission.EXPORT_FACTS, _REVIEWERS),
    _rule(Permission.READ_LOG, _REVIEWERS),
    _rule(Permission.EXPORT_LOG, _REVIEWERS),
    _rule(Permission.READ_TIMES, _LEADS, _COUNTING),
    _rule(Permission.ADD_COUNTING_STAFF, _LEADS),
    _rule(Permission.ADD_SCREENING_STAFF, _LEADS, _COUNTING),
    _rule(Permission.REMOVE_STAFF, _LEADS),
    _rule(Permission.CHANGE_ROLES, _LEADS),
    _rule(Permission.RENEW_SHEET, _LEADS, _COUNTING),
    _rule(Permission.SEE_RIGHTS, _LEADS),
    _rule(Permission.SEE_NOTICES, _LEADS),
    _rule(Permission.RAISE_COST, _LEADS),
    _rule(Permission.APPROVE_PROTOCOLS, _LEADS),
    _rule(Permission.CHANGE_SETTINGS, _LEADS),
    _rule(Permission.SAVE_SERVICES, _ALL),
    _rule(Permission.BACK_UP, _ALL),
    _rule(Permission.DELETE_BACKUPS, _LEADS),
    _rule(Permission.RESTORE, _LEADS),
    _rule(Permission.SET_RETENTION, _LEADS),
    _rule(Permission.ERASE, _LEADS),
    _rule(Permission.ALLOW_DESTROYING, _LEADS),
)
"""In the order in which they are shown."""


def rule(permission: Permission) -> PermissionRule:
    return next(rule for rule in RULES if rule.permission is permission)
