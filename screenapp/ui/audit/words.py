"""The log in words: deeds, kinds of deeds, what they were about, and when."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.audit.audit_actions import DeedKind, LogLine, kind_of
from screenapp.ui.phrases import clock, fill, is_mirrored, island, translated
from screenapp.ui.shell.languages import name_of
from screenapp.vault.people.deeds import drafts_in

translate = QCoreApplication.translate


def headings() -> tuple[str, str, str, str]:
    return (
        translate("Log", "When"),
        translate("Log", "Who"),
        translate("Log", "What"),
        translate("Log", "About"),
    )


def cells(line: LogLine) -> tuple[str, str, str, str]:
    """*line* under its `headings`."""
    return when(line), who(line.who), deed(line.action), about(line)


def table(lines: Sequence[LogLine]) -> tuple[tuple[str, ...], ...]:
    """*lines* with their headings and numbers, oldest first, as they leave in a file."""
    number = translate("Log", "Entry")
    rows = ((str(line.sequence), *cells(line)) for line in reversed(lines))
    return (number, *headings()), *rows


def when(line: LogLine) -> str:
    """The day, and the time where it is not sealed."""
    said = line.day.isoformat()
    if line.at is not None:
        said = f"{said} {clock(line.at)}"
    if line.clock_uncertain:
        return fill(translate("Log", "%1 (clock unsure)"), said)
    return island(said) if is_mirrored() else said


def who(name: str) -> str:
    return name or translate("Log", "The recovery sheet")


def about(line: LogLine) -> str:
    if not line.about:
        return ""
    if not line.known and line.action in ("staff_added", "staff_removed"):
        return translate("Log", "a recovery sheet")  # it signs as a person, and is none
    if line.action in ("retention_set", "retention_applied"):
        return kept(line.about)
    match kind_of(line.action):
        case DeedKind.SETTINGS:
            return line.about if line.known else setting(line.about)
        case DeedKind.TAKING_OUT:
            return line.about if line.known or line.action == "exported" else ""
        case DeedKind.OPENING:
            return fill(translate("Log", "record %1"), line.about)
        case DeedKind.KEEPING if line.action == "checked":
            return translate("Log", "the log") if line.about == "log" else ""
        case _:
            return line.about


_KIND: Final[Mapping[DeedKind, MarkedText]] = {
    DeedKind.SIGNING_IN: QT_TRANSLATE_NOOP("Log", "Signing in and out"),
    DeedKind.OPENING: QT_TRANSLATE_NOOP("Log", "Opening records"),
    DeedKind.TAKING_OUT: QT_TRANSLATE_NOOP("Log", "Printing and saving files"),
    DeedKind.PEOPLE: QT_TRANSLATE_NOOP("Log", "Staff and keys"),
    DeedKind.QUESTIONS: QT_TRANSLATE_NOOP("Log", "Protocols and translations"),
    DeedKind.SETTINGS: QT_TRANSLATE_NOOP("Log", "Settings and services"),
    DeedKind.KEEPING: QT_TRANSLATE_NOOP("Log", "Backups, checks and erasing"),
}


def kind(value: DeedKind) -> str:
    return translated(_KIND[value])


_DEEDS: Final[Mapping[str, MarkedText]] = {
    "signed_in": QT_TRANSLATE_NOOP("Log", "Signed in"),
    "signed_out": QT_TRANSLATE_NOOP("Log", "Signed out or locked"),
    "screening_opened": QT_TRANSLATE_NOOP("Log", "Opened a record"),
    "printed": QT_TRANSLATE_NOOP("Log", "Printed a page"),
    "exported": QT_TRANSLATE_NOOP("Log", "Saved a page or a list as a file"),
    "log_exported": QT_TRANSLATE_NOOP("Log", "Saved the log as a file"),
    "report_made": QT_TRANSLATE_NOOP("Log", "Saved a report of figures"),
    "setting_changed": QT_TRANSLATE_NOOP("Log", "Changed a setting"),
    "service_saved": QT_TRANSLATE_NOOP("Log", "Added or changed a service"),
    "sign_put_up": QT_TRANSLATE_NOOP("Log", "Noted that a sign was put up"),
    "sign_taken_down": QT_TRANSLATE_NOOP("Log", "Noted that a sign was taken down"),
    "staff_added": QT_TRANSLATE_NOOP("Log", "Added somebody to the staff"),
    "staff_removed": QT_TRANSLATE_NOOP("Log", "Removed somebody from the staff"),
    "roles_changed": QT_TRANSLATE_NOOP("Log", "Changed what somebody may do"),
    "passphrase_changed": QT_TRANSLATE_NOOP("Log", "Changed their own passphrase"),
    "recovery_used": QT_TRANSLATE_NOOP("Log", "Used the recovery sheet"),
    "answers_given": QT_TRANSLATE_NOOP("Log", "Gave somebody the key to answers"),
    "recovery_drafted": QT_TRANSLATE_NOOP("Log", "Looked at a new recovery sheet"),
    "recovery_renewed": QT_TRANSLATE_NOOP("Log", "Made a new recovery sheet"),
    "keys_renewed": QT_TRANSLATE_NOOP("Log", "Changed the keys of the records"),
    "passphrase_cost_raised": QT_TRANSLATE_NOOP("Log", "Made a try at a passphrase slower"),
    "staff_carried": QT_TRANSLATE_NOOP("Log", "Carried the keys of somebody on"),
    "protocol_proposed": QT_TRANSLATE_NOOP("Log", "Proposed a protocol"),
    "protocol_approved": QT_TRANSLATE_NOOP("Log", "Approved a protocol"),
    "protocol_withdrawn": QT_TRANSLATE_NOOP("Log", "Withdrew a protocol"),
    "translation_proposed": QT_TRANSLATE_NOOP("Log", "Proposed a translation"),
    "translation_approved": QT_TRANSLATE_NOOP("Log", "Approved a translation"),
    "translation_withdrawn": QT_TRANSLATE_NOOP("Log", "Withdrew a translation"),
    "wording_read": QT_TRANSLATE_NOOP("Log", "Noted a reading by people who lived through it"),
    "vault_created": QT_TRANSLATE_NOOP("Log", "Set the program up"),
    "figures_told": QT_TRANSLATE_NOOP("Log", "Counted a quarter that has ended"),
    "checked": QT_TRANSLATE_NOOP("Log", "Checked the records"),
    "backed_up": QT_TRANSLATE_NOOP("Log", "Made a backup"),
    "backup_rewrapped": QT_TRANSLATE_NOOP("Log", "Gave a backup the keys and people of today"),
    "backup_deleted": QT_TRANSLATE_NOOP("Log", "Deleted a backup"),
    "restored": QT_TRANSLATE_NOOP("Log", "Brought a backup back"),
    "erased": QT_TRANSLATE_NOOP("Log", "Erased one person's record"),
    "retention_set": QT_TRANSLATE_NOOP("Log", "Changed how long something is kept"),
    "retention_applied": QT_TRANSLATE_NOOP("Log", "Deleted what is no longer kept"),
    "log_pruned": QT_TRANSLATE_NOOP("Log", "Shortened the log"),
    "clock_jumped": QT_TRANSLATE_NOOP("Log", "Found that the clock had jumped"),
    "clock_confirmed": QT_TRANSLATE_NOOP("Log", "Said that the clock is right"),
    "older_copy_accepted": QT_TRANSLATE_NOOP("Log", "Went on with an older copy"),
    "older_keyring_taken": QT_TRANSLATE_NOOP(
        "Log", "Brought an older sign-in file back with the recovery sheet"
    ),
    "file_mended": QT_TRANSLATE_NOOP("Log", "Wrote a damaged file anew from the good one"),
    "keyring_written_back": QT_TRANSLATE_NOOP(
        "Log", "Wrote back a sign-in file that had disappeared"
    ),
    "not_as_seen": QT_TRANSLATE_NOOP("Log", "Was told that something is not as they last saw it"),
    "marks_missing": QT_TRANSLATE_NOOP("Log", "Found no note of what was last seen"),
    "store_upgraded": QT_TRANSLATE_NOOP("Log", "Brought the records to a newer version"),
}


def deed(action: str) -> str:
    """What somebody did; the code itself of one that this program does not know."""
    return translated(_DEEDS[action]) if action in _DEEDS else action


_SETTING: Final[Mapping[str, MarkedText]] = {
    "unit": QT_TRANSLATE_NOOP("Log", "unit"),
    "recordings": QT_TRANSLATE_NOOP("Log", "recorded voices"),
    "kind": QT_TRANSLATE_NOOP("Log", "kind of place"),
    "jurisdiction": QT_TRANSLATE_NOOP("Log", "country or state"),
    "reporter": QT_TRANSLATE_NOOP("Log", "who staff here are"),
    "duty": QT_TRANSLATE_NOOP("Log", "duty of this place"),
    "recheck_minutes": QT_TRANSLATE_NOOP("Log", "minutes until a recheck"),
    "escalate_minutes": QT_TRANSLATE_NOOP("Log", "minutes more until somebody else is told"),
    "escalate_to": QT_TRANSLATE_NOOP("Log", "whom to tell then"),
    "recheck_cover": QT_TRANSLATE_NOOP("Log", "words for a recheck"),
    "duty_cover": QT_TRANSLATE_NOOP("Log", "words for paperwork"),
    "step_cover": QT_TRANSLATE_NOOP("Log", "words for a next step"),
    "follow_up_cover": QT_TRANSLATE_NOOP("Log", "words for word that is to come"),
    "signs_up": QT_TRANSLATE_NOOP("Log", "restroom sign"),
    "asks_afterwards": QT_TRANSLATE_NOOP("Log", "asking people how it was"),
    "kit": QT_TRANSLATE_NOOP("Log", "words of cards and signs"),
    "signs": QT_TRANSLATE_NOOP("Log", "where signs hang"),
    "partners": QT_TRANSLATE_NOOP("Log", "keys of partners"),
    "picture_trials": QT_TRANSLATE_NOOP("Log", "with whom pictures were tried"),
    "window_name": QT_TRANSLATE_NOOP("Log", "window name"),
    "call_back": QT_TRANSLATE_NOOP("Log", "how a service reaches us"),
    "after_call": QT_TRANSLATE_NOOP("Log", "whom staff call afterwards"),
    "urgent_call": QT_TRANSLATE_NOOP("Log", "whom staff call in danger"),
    "cover": QT_TRANSLATE_NOOP("Log", "page shown when hidden"),
    "needs": QT_TRANSLATE_NOOP("Log", "list of what people may want help with"),
    "destroy_keys": QT_TRANSLATE_NOOP("Log", "destroying the keys"),
}


def setting(name: str) -> str:
    """What a setting is called; the name in the vault where it has none here."""
    if name.startswith(drafts_in("")):
        said = translated(
            QT_TRANSLATE_NOOP("Log", "asking people in words nobody else has read: %1")
        )
        return fill(said, name_of(name.removeprefix(drafts_in(""))))
    return translated(_SETTING[name]) if name in _SETTING else name


_KEPT: Final[Mapping[str, MarkedText]] = {
    "answers": QT_TRANSLATE_NOOP("Log", "answers"),
    "identifiers": QT_TRANSLATE_NOOP("Log", "what is kept about the person"),
    "facts": QT_TRANSLATE_NOOP("Log", "what is counted"),
    "log": QT_TRANSLATE_NOOP("Log", "the log"),
    "backups": QT_TRANSLATE_NOOP("Log", "backups"),
}


def kept(name: str) -> str:
    """A kind of data with a rule for how long it is kept."""
    return translated(_KEPT[name]) if name in _KEPT else name
