"""Roles in words: what each may do, and what two of them come to together."""

from collections.abc import Collection, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import fill, translated
from screenapp.ui.texts import role

translate = QCoreApplication.translate

ROLES = ("screener", "lead", "supervisor")
"""Values of `vault.Role`, in the order in which they are shown."""


def named(roles: Collection[str]) -> str:
    """The names of *roles* in their order."""
    return ", ".join(role(value) for value in ROLES if value in roles)


_MAY: Final[Mapping[str, MarkedText]] = {
    "screener": QT_TRANSLATE_NOOP("Roles", "Talks with people. Opens their answers."),
    "lead": QT_TRANSLATE_NOOP(
        "Roles", "Opens answers too. Looks after staff, protocols, settings and backups."
    ),
}


def may(value: str) -> str:
    """What somebody of that role may do."""
    return translated(
        _MAY.get(
            value, QT_TRANSLATE_NOOP("Roles", "Sees figures and the log. Never opens an answer.")
        )
    )


def chosen(value: str) -> str:
    """A role with what it may do, as a line to choose."""
    return fill(translate("Roles", "%1: %2"), role(value), may(value))


def together(roles: Collection[str]) -> str:
    """What two roles come to; empty for one."""
    if "supervisor" in roles and len(roles) > 1:
        return translate(
            "Roles",
            "Together these roles open answers and see the figures. Nothing separates the two for "
            "this person.",
        )
    if len(roles) > 1:
        return translate(
            "Roles",
            "Together these roles talk with people and look after the staff. This person may do "
            "both.",
        )
    return ""
