"""What kinds of deeds the log holds, and the lines it is shown in. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from screenapp.vault import Action, AuditEntry


class DeedKind(Enum):
    """What a deed was about, for choosing among them."""

    SIGNING_IN = "signing_in"
    OPENING = "opening"
    TAKING_OUT = "taking_out"
    PEOPLE = "people"
    QUESTIONS = "questions"
    SETTINGS = "settings"
    KEEPING = "keeping"


_BY_START = {
    "staff": DeedKind.PEOPLE,
    "roles": DeedKind.PEOPLE,
    "passphrase": DeedKind.PEOPLE,
    "recovery": DeedKind.PEOPLE,
    "keys": DeedKind.PEOPLE,
    "answers": DeedKind.PEOPLE,
    "protocol": DeedKind.QUESTIONS,
    "translation": DeedKind.QUESTIONS,
}
_BY_ACTION = {
    Action.SIGNED_IN.value: DeedKind.SIGNING_IN,
    Action.SIGNED_OUT.value: DeedKind.SIGNING_IN,
    Action.SCREENING_OPENED.value: DeedKind.OPENING,
    Action.PRINTED.value: DeedKind.TAKING_OUT,
    Action.EXPORTED.value: DeedKind.TAKING_OUT,
    Action.REPORT_MADE.value: DeedKind.TAKING_OUT,
    Action.LOG_EXPORTED.value: DeedKind.TAKING_OUT,
    Action.SETTING_CHANGED.value: DeedKind.SETTINGS,
    Action.SERVICE_SAVED.value: DeedKind.SETTINGS,
    Action.SIGN_PUT_UP.value: DeedKind.SETTINGS,
    Action.WORDING_READ.value: DeedKind.QUESTIONS,
    Action.SIGN_TAKEN_DOWN.value: DeedKind.SETTINGS,
}


def kind_of(action: str) -> DeedKind:
    """The kind of *action*, the value of an `Action`; what is not known here is of keeping."""
    start = action.split("_", 1)[0]
    return _BY_ACTION.get(action) or _BY_START.get(start) or DeedKind.KEEPING


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One entry as the page shows it.

    ``who`` is a name of staff, empty for the recovery sheet. ``at`` is None where the time of
    day is sealed. ``about`` is what the deed was about: a name of staff or of a service, the
    name of a setting as the vault keeps it, or the first signs of a random id. ``known`` is
    False for an id without a name.
    """

    sequence: int
    day: date
    at: datetime | None
    actor: str
    who: str
    action: str
    about: str
    known: bool
    clock_uncertain: bool


_ID_SHOWN = 8
# Deeds whose record is a word of the vault and no random id.
_NAMED = frozenset(
    {
        Action.SETTING_CHANGED.value,
        Action.RETENTION_SET.value,
        Action.RETENTION_APPLIED.value,
        Action.REPORT_MADE.value,
        Action.CHECKED.value,
        Action.FIGURES_TOLD.value,
    }
)


def line_of(entry: AuditEntry, staff: Mapping[str, str], services: Mapping[str, str]) -> LogLine:
    """*entry* in a line; *staff* and *services* are names by id."""
    record = entry.record
    known = staff.get(record) or services.get(record)
    short = record if entry.action in _NAMED else record[:_ID_SHOWN]
    return LogLine(
        sequence=entry.sequence,
        day=entry.day,
        at=datetime.fromisoformat(entry.at) if entry.at is not None else None,
        actor=entry.actor,
        who=staff.get(entry.actor, ""),
        action=entry.action,
        about=known or short,
        known=known is not None,
        clock_uncertain=entry.clock_uncertain,
    )
