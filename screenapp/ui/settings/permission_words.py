"""What each permission lets somebody do, and what keeps others from it, in words."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import fill, translated
from screenapp.ui.staff.words import ROLES, named
from screenapp.vault import Role
from screenapp.vault.people.permissions import Enforced, Permission, PermissionRule

translate = QCoreApplication.translate


_ENFORCED: Final[Mapping[Enforced, MarkedText]] = {
    Enforced.ENCRYPTION: QT_TRANSLATE_NOOP("Permission", "enforced by encryption"),
    Enforced.PROGRAM: QT_TRANSLATE_NOOP("Permission", "enforced by the program"),
}


def enforced(value: Enforced) -> str:
    return translated(_ENFORCED[value])


def again() -> str:
    """That it asks for one's passphrase once more, whoever is signed in."""
    return translate("Permission", "Asks for the passphrase again")


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


_PERMISSIONS: Final[Mapping[Permission, MarkedText]] = {
    Permission.OPEN_ANSWERS: QT_TRANSLATE_NOOP(
        "Permission", "Open answers, notes and how to reach somebody"
    ),
    Permission.KEEP_ANSWERS: QT_TRANSLATE_NOOP("Permission", "Ask questions and keep what is said"),
    Permission.READ_FACTS: QT_TRANSLATE_NOOP(
        "Permission", "Hold the coded rows that figures are made from"
    ),
    Permission.LOOK_AT_FIGURES: QT_TRANSLATE_NOOP("Permission", "Look at figures in the review"),
    Permission.EXPORT_FACTS: QT_TRANSLATE_NOOP("Permission", "Save figures as a file"),
    Permission.READ_LOG: QT_TRANSLATE_NOOP("Permission", "Read the log"),
    Permission.EXPORT_LOG: QT_TRANSLATE_NOOP("Permission", "Save the log as a file"),
    Permission.READ_TIMES: QT_TRANSLATE_NOOP("Permission", "Read times of day in the log"),
    Permission.ADD_COUNTING_STAFF: QT_TRANSLATE_NOOP("Permission", "Add a supervisor"),
    Permission.ADD_SCREENING_STAFF: QT_TRANSLATE_NOOP(
        "Permission", "Add somebody who works with people"
    ),
    Permission.REMOVE_STAFF: QT_TRANSLATE_NOOP("Permission", "Remove somebody from the staff"),
    Permission.CHANGE_ROLES: QT_TRANSLATE_NOOP("Permission", "Change what somebody may do"),
    Permission.RENEW_SHEET: QT_TRANSLATE_NOOP("Permission", "Make a new recovery sheet"),
    Permission.SEE_RIGHTS: QT_TRANSLATE_NOOP(
        "Permission", "See who could open what, since when, given by whom"
    ),
    Permission.SEE_NOTICES: QT_TRANSLATE_NOOP("Permission", "Be told what other leads did"),
    Permission.RAISE_COST: QT_TRANSLATE_NOOP("Permission", "Make a try at a passphrase slower"),
    Permission.APPROVE_PROTOCOLS: QT_TRANSLATE_NOOP(
        "Permission", "Approve protocols and translations"
    ),
    Permission.CHANGE_SETTINGS: QT_TRANSLATE_NOOP("Permission", "Change the settings of the site"),
    Permission.SAVE_SERVICES: QT_TRANSLATE_NOOP("Permission", "Add and change services"),
    Permission.BACK_UP: QT_TRANSLATE_NOOP("Permission", "Make a backup"),
    Permission.DELETE_BACKUPS: QT_TRANSLATE_NOOP("Permission", "Delete a backup"),
    Permission.RESTORE: QT_TRANSLATE_NOOP("Permission", "Bring a backup back"),
    Permission.SET_RETENTION: QT_TRANSLATE_NOOP("Permission", "Decide how long records are kept"),
    Permission.ERASE: QT_TRANSLATE_NOOP("Permission", "Erase everything kept of a person"),
    Permission.ALLOW_DESTROYING: QT_TRANSLATE_NOOP(
        "Permission", "Allow that the keys are destroyed"
    ),
}


def permission(value: Permission) -> str:
    return translated(_PERMISSIONS[value])
