"""What each permission lets somebody do, and what keeps others from it, in words."""

from PySide6.QtCore import QCoreApplication

from screenapp.ui.phrases import fill
from screenapp.ui.staff.words import ROLES, named
from screenapp.vault import Role
from screenapp.vault.people.permissions import Enforced, Permission, PermissionRule

translate = QCoreApplication.translate


def enforced(value: Enforced) -> str:
    match value:
        case Enforced.ENCRYPTION:
            return translate("Permission", "enforced by encryption")
        case Enforced.PROGRAM:
            return translate("Permission", "enforced by the program")


def who_may(rule: PermissionRule) -> str:
    if len(rule.roles) == len(ROLES):
        return translate("Permission", "Everybody who signs in")
    return named([role.value for role in rule.roles])


def kept_from(rule: PermissionRule) -> list[tuple[Enforced, str]]:
    """What keeps whom from it, one line for each kind; encryption first."""
    lines = []
    for kind in Enforced:
        roles = [role.value for role in Role if rule.kept_from(role) is kind]
        if roles:
            words = translate("Permission", "Kept from %1: %2")
            lines.append((kind, fill(words, named(roles), enforced(kind))))
    return lines


def permission(value: Permission) -> str:
    return _with_people(value) or _looking(value) or _staff(value) or _running(value)


def _with_people(value: Permission) -> str:
    match value:
        case Permission.OPEN_ANSWERS:
            return translate("Permission", "Open answers, notes and how to reach somebody")
        case Permission.KEEP_ANSWERS:
            return translate("Permission", "Ask questions and keep what is said")
        case _:
            return ""


def _looking(value: Permission) -> str:
    match value:
        case Permission.READ_FACTS:
            return translate("Permission", "Hold the coded rows that figures are made from")
        case Permission.LOOK_AT_FIGURES:
            return translate("Permission", "Look at figures in the review")
        case Permission.READ_LOG:
            return translate("Permission", "Read the log")
        case Permission.EXPORT_LOG:
            return translate("Permission", "Save the log as a file")
        case Permission.READ_TIMES:
            return translate("Permission", "Read times of day in the log")
        case _:
            return ""


def _staff(value: Permission) -> str:
    match value:
        case Permission.ADD_COUNTING_STAFF:
            return translate("Permission", "Add a supervisor")
        case Permission.ADD_SCREENING_STAFF:
            return translate("Permission", "Add somebody who works with people")
        case Permission.REMOVE_STAFF:
            return translate("Permission", "Remove somebody from the staff")
        case Permission.CHANGE_ROLES:
            return translate("Permission", "Change what somebody may do")
        case Permission.RAISE_COST:
            return translate("Permission", "Make a try at a passphrase slower")
        case _:
            return ""


def _running(value: Permission) -> str:
    match value:
        case Permission.APPROVE_PROTOCOLS:
            return translate("Permission", "Approve protocols and translations")
        case Permission.CHANGE_SETTINGS:
            return translate("Permission", "Change the settings of the site")
        case Permission.SAVE_SERVICES:
            return translate("Permission", "Add and change services")
        case Permission.BACK_UP:
            return translate("Permission", "Make a backup")
        case Permission.DELETE_BACKUPS:
            return translate("Permission", "Delete a backup")
        case Permission.RESTORE:
            return translate("Permission", "Bring a backup back")
        case Permission.SET_RETENTION:
            return translate("Permission", "Decide how long records are kept")
        case Permission.ERASE:
            return translate("Permission", "Erase everything kept of a person")
        case Permission.ALLOW_DESTROYING:
            return translate("Permission", "Allow that the keys are destroyed")
        case _:
            return ""
