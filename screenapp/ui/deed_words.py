"""Deeds that ask for the passphrase again, in words: about to be done, and done by somebody."""

from collections.abc import Mapping
from typing import Final

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import fill, translated
from screenapp.vault.people.deeds import GuardedDeed

_WILL: Final[Mapping[GuardedDeed, MarkedText]] = {
    GuardedDeed.ADD_STAFF: QT_TRANSLATE_NOOP("Deed", "You are about to let somebody sign in here."),
    GuardedDeed.REMOVE_STAFF: QT_TRANSLATE_NOOP("Deed", "You are about to remove somebody."),
    GuardedDeed.CHANGE_ROLES: QT_TRANSLATE_NOOP(
        "Deed", "You are about to change what somebody may do."
    ),
    GuardedDeed.DRAFT_SHEET: QT_TRANSLATE_NOOP(
        "Deed", "You are about to make a new recovery sheet."
    ),
    GuardedDeed.PUT_SHEET: QT_TRANSLATE_NOOP("Deed", "You are about to put the new sheet to use."),
    GuardedDeed.USE_SHEET: QT_TRANSLATE_NOOP("Deed", "You are about to use the recovery sheet."),
    GuardedDeed.RAISE_COST: QT_TRANSLATE_NOOP(
        "Deed", "You are about to make every sign-in slower."
    ),
    GuardedDeed.ALLOW_DESTROYING: QT_TRANSLATE_NOOP(
        "Deed", "You are about to change whether the keys may be destroyed."
    ),
    GuardedDeed.LOWER_K: QT_TRANSLATE_NOOP(
        "Deed", "You are about to change which counts are shown."
    ),
    GuardedDeed.SET_RETENTION: QT_TRANSLATE_NOOP(
        "Deed", "You are about to change how long records are kept."
    ),
    GuardedDeed.APPLY_RETENTION: QT_TRANSLATE_NOOP(
        "Deed", "You are about to delete what is overdue."
    ),
    GuardedDeed.ERASE: QT_TRANSLATE_NOOP(
        "Deed", "You are about to erase everything kept of a person."
    ),
    GuardedDeed.RESTORE: QT_TRANSLATE_NOOP("Deed", "You are about to bring a backup back."),
    GuardedDeed.DELETE_BACKUP: QT_TRANSLATE_NOOP("Deed", "You are about to delete a backup."),
    GuardedDeed.USE_DRAFTS: QT_TRANSLATE_NOOP(
        "Deed", "You are about to change whether people are asked in words nobody else has read."
    ),
    GuardedDeed.TRUST_PARTNER: QT_TRANSLATE_NOOP(
        "Deed", "You are about to take in the key of a partner."
    ),
    GuardedDeed.EXPORT_FACTS: QT_TRANSLATE_NOOP("Deed", "You are about to save figures as a file."),
    GuardedDeed.EXPORT_LOG: QT_TRANSLATE_NOOP("Deed", "You are about to save the log as a file."),
}

_DID: Final[Mapping[GuardedDeed, MarkedText]] = {
    GuardedDeed.ADD_STAFF: QT_TRANSLATE_NOOP("Deed", "%1 let somebody new sign in"),
    GuardedDeed.REMOVE_STAFF: QT_TRANSLATE_NOOP("Deed", "%1 removed somebody"),
    GuardedDeed.CHANGE_ROLES: QT_TRANSLATE_NOOP("Deed", "%1 changed what somebody may do"),
    GuardedDeed.DRAFT_SHEET: QT_TRANSLATE_NOOP("Deed", "%1 looked at a new recovery sheet"),
    GuardedDeed.PUT_SHEET: QT_TRANSLATE_NOOP("Deed", "%1 put a new recovery sheet to use"),
    GuardedDeed.USE_SHEET: QT_TRANSLATE_NOOP("Deed", "Somebody signed in with the recovery sheet"),
    GuardedDeed.RAISE_COST: QT_TRANSLATE_NOOP("Deed", "%1 made every sign-in slower"),
    GuardedDeed.ALLOW_DESTROYING: QT_TRANSLATE_NOOP(
        "Deed", "%1 changed whether the keys may be destroyed"
    ),
    GuardedDeed.LOWER_K: QT_TRANSLATE_NOOP("Deed", "%1 changed which counts are shown"),
    GuardedDeed.SET_RETENTION: QT_TRANSLATE_NOOP("Deed", "%1 changed how long records are kept"),
    GuardedDeed.APPLY_RETENTION: QT_TRANSLATE_NOOP("Deed", "%1 deleted what was overdue"),
    GuardedDeed.ERASE: QT_TRANSLATE_NOOP("Deed", "%1 erased everything kept of a person"),
    GuardedDeed.RESTORE: QT_TRANSLATE_NOOP("Deed", "%1 brought a backup back"),
    GuardedDeed.DELETE_BACKUP: QT_TRANSLATE_NOOP("Deed", "%1 deleted a backup"),
    GuardedDeed.USE_DRAFTS: QT_TRANSLATE_NOOP(
        "Deed", "%1 changed whether people are asked in words nobody else has read"
    ),
    GuardedDeed.EXPORT_FACTS: QT_TRANSLATE_NOOP("Deed", "%1 saved figures as a file"),
    GuardedDeed.EXPORT_LOG: QT_TRANSLATE_NOOP("Deed", "%1 saved the log as a file"),
    GuardedDeed.TRUST_PARTNER: QT_TRANSLATE_NOOP("Deed", "%1 took in the key of a partner"),
}

_AS_BEFORE: Final = QT_TRANSLATE_NOOP(
    "Deed",
    "Words that no second person has read stay in use with people here, as before: decide on each "
    "language under Protocols",
)
_SHEET: Final = QT_TRANSLATE_NOOP("Deed", "Somebody with the recovery sheet")


def about_to(deed: GuardedDeed) -> str:
    """What is about to be done."""
    return translated(_WILL[deed])


def did(deed: GuardedDeed, who: str) -> str:
    """That *who* did it; an empty name is the recovery sheet's."""
    if deed is GuardedDeed.USE_DRAFTS and not who:
        return translated(_AS_BEFORE)
    return fill(translated(_DID[deed]), who or translated(_SHEET))
