"""The log in words: deeds, kinds of deeds, what they were about, and when."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from screenapp.ui.audit.audit_actions import DeedKind, LogLine, kind_of
from screenapp.ui.phrases import clock, fill, is_mirrored, island

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


def kind(value: DeedKind) -> str:
    match value:
        case DeedKind.SIGNING_IN:
            return translate("Log", "Signing in and out")
        case DeedKind.OPENING:
            return translate("Log", "Opening records")
        case DeedKind.TAKING_OUT:
            return translate("Log", "Printing and saving files")
        case DeedKind.PEOPLE:
            return translate("Log", "Staff and keys")
        case DeedKind.QUESTIONS:
            return translate("Log", "Protocols and translations")
        case DeedKind.SETTINGS:
            return translate("Log", "Settings and services")
        case DeedKind.KEEPING:
            return translate("Log", "Backups, checks and erasing")


def deed(action: str) -> str:
    """What somebody did; the code itself of one that this program does not know."""
    return _daily(action) or _people(action) or _questions(action) or _keeping(action) or action


def _daily(action: str) -> str:
    match action:
        case "signed_in":
            return translate("Log", "Signed in")
        case "signed_out":
            return translate("Log", "Signed out or locked")
        case "screening_opened":
            return translate("Log", "Opened a record")
        case "printed":
            return translate("Log", "Printed a page")
        case "exported":
            return translate("Log", "Saved a page or a list as a file")
        case "log_exported":
            return translate("Log", "Saved the log as a file")
        case "report_made":
            return translate("Log", "Saved a report of figures")
        case "setting_changed":
            return translate("Log", "Changed a setting")
        case "service_saved":
            return translate("Log", "Added or changed a service")
        case _:
            return ""


def _people(action: str) -> str:
    match action:
        case "staff_added":
            return translate("Log", "Added somebody to the staff")
        case "staff_removed":
            return translate("Log", "Removed somebody from the staff")
        case "roles_changed":
            return translate("Log", "Changed what somebody may do")
        case "passphrase_changed":
            return translate("Log", "Changed their own passphrase")
        case "recovery_used":
            return translate("Log", "Used the recovery sheet")
        case "recovery_renewed":
            return translate("Log", "Made a new recovery sheet")
        case "keys_renewed":
            return translate("Log", "Changed the keys of the records")
        case "passphrase_cost_raised":
            return translate("Log", "Made a try at a passphrase slower")
        case "staff_carried":
            return translate("Log", "Carried the keys of somebody on")
        case _:
            return ""


def _questions(action: str) -> str:
    match action:
        case "protocol_proposed":
            return translate("Log", "Proposed a protocol")
        case "protocol_approved":
            return translate("Log", "Approved a protocol")
        case "protocol_withdrawn":
            return translate("Log", "Withdrew a protocol")
        case "translation_proposed":
            return translate("Log", "Proposed a translation")
        case "translation_approved":
            return translate("Log", "Approved a translation")
        case "translation_withdrawn":
            return translate("Log", "Withdrew a translation")
        case _:
            return ""


def _keeping(action: str) -> str:
    match action:
        case "vault_created":
            return translate("Log", "Set the program up")
        case "checked":
            return translate("Log", "Checked the records")
        case "backed_up":
            return translate("Log", "Made a backup")
        case "backup_deleted":
            return translate("Log", "Deleted a backup")
        case "restored":
            return translate("Log", "Brought a backup back")
        case "erased":
            return translate("Log", "Erased one person's record")
        case "retention_set":
            return translate("Log", "Changed how long something is kept")
        case "retention_applied":
            return translate("Log", "Deleted what is no longer kept")
        case "log_pruned":
            return translate("Log", "Shortened the log")
        case _:
            return _opening(action)


def _opening(action: str) -> str:
    """What was odd when somebody signed in."""
    match action:
        case "clock_jumped":
            return translate("Log", "Found that the clock had jumped")
        case "older_copy_accepted":
            return translate("Log", "Went on with an older copy")
        case "marks_missing":
            return translate("Log", "Found no note of what was last seen")
        case "store_upgraded":
            return translate("Log", "Brought the records to a newer version")
        case _:
            return ""


def setting(name: str) -> str:
    """What a setting is called; the name in the vault where it has none here."""
    match name:
        case "unit":
            return translate("Log", "unit")
        case "kind":
            return translate("Log", "kind of place")
        case "jurisdiction":
            return translate("Log", "country or state")
        case "reporter":
            return translate("Log", "who staff here are")
        case "duty":
            return translate("Log", "duty of this place")
        case "recheck_minutes":
            return translate("Log", "minutes until a recheck")
        case "recheck_cover":
            return translate("Log", "words for a recheck")
        case "signs_up":
            return translate("Log", "restroom sign")
        case "window_name":
            return translate("Log", "window name")
        case "call_back":
            return translate("Log", "how a service reaches us")
        case "cover":
            return translate("Log", "page shown when hidden")
        case "destroy_keys":
            return translate("Log", "destroying the keys")
        case _:
            return name


def kept(name: str) -> str:
    """A kind of data with a rule for how long it is kept."""
    match name:
        case "answers":
            return translate("Log", "answers")
        case "identifiers":
            return translate("Log", "what is kept about the person")
        case "facts":
            return translate("Log", "what is counted")
        case "log":
            return translate("Log", "the log")
        case "backups":
            return translate("Log", "backups")
        case _:
            return name
