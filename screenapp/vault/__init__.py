"""Keeping it.

A vault is a folder with a keyring, one encrypted store and the marks last seen; this room
makes it, opens it, writes every event durably and says in its own words what is wrong with
it. SQL, keys and ciphers live here and leave no other way than the values listed below; no
Qt enters, and nothing that knows what a question means. The names below cost almost nothing
to import: the database and the ciphers are loaded when a vault is opened, or by `warm`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from screenapp.vault import errors
from screenapp.vault.crypto.recovery_code import RecoverySheet
from screenapp.vault.model import (
    Action,
    AuditEntry,
    ErrorSentence,
    Finding,
    FindingKind,
    KdfCost,
    Service,
    StaffMember,
)
from screenapp.vault.people.roles import Role
from screenapp.vault.sentences import sentence, told

if TYPE_CHECKING:
    from screenapp.vault.vault import Vault

__all__ = [
    "Action",
    "AuditEntry",
    "ErrorSentence",
    "Finding",
    "FindingKind",
    "KdfCost",
    "RecoverySheet",
    "Role",
    "Service",
    "StaffMember",
    "Vault",
    "errors",
    "sentence",
    "told",
    "warm",
]


def warm() -> None:
    """Load the database and the ciphers ahead of the first unlocking; for a quiet moment."""
    import_module("screenapp.vault.vault")


def __getattr__(name: str) -> Any:
    if name == "Vault":
        return import_module("screenapp.vault.vault").Vault
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
