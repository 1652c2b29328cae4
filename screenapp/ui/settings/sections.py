"""The sections of Settings, and who is shown which. No Qt."""

from collections.abc import Collection
from enum import Enum


class Section(Enum):
    LOOKS = "looks"
    LOCKING = "locking"
    OWN = "own"
    SITE = "site"
    BACKUPS = "backups"
    RETENTION = "retention"
    ERASING = "erasing"
    SHEET = "sheet"
    DESTROYING = "destroying"
    LOG = "log"
    PERMISSIONS = "permissions"
    PROTECTION = "protection"


MINE = (Section.LOOKS, Section.LOCKING, Section.OWN)
SITE = (
    Section.SITE,
    Section.BACKUPS,
    Section.RETENTION,
    Section.ERASING,
    Section.SHEET,
    Section.DESTROYING,
)
READING = (Section.LOG, Section.PERMISSIONS, Section.PROTECTION)
GROUPS = (MINE, SITE, READING)


def sections_for(roles: Collection[str]) -> frozenset[Section]:
    """What somebody with *roles* (values of `vault.Role`) is shown."""
    shown = {*MINE, Section.PERMISSIONS, Section.PROTECTION}
    if "lead" in roles:
        shown |= set(SITE)
    if {"lead", "supervisor"} & set(roles):
        shown.add(Section.LOG)
    return frozenset(shown)
