"""Expected failures in words: what happened, what is safe, what to do."""

from PySide6.QtCore import QCoreApplication

from screenapp.errors import ScreenappError
from screenapp.ui.message import Message
from screenapp.ui.phrases import fill
from screenapp.ui.problems import keeping, staff_and_keys

__all__ = ["Message", "told"]

translate = QCoreApplication.translate


def told(error: Exception) -> Message:
    """The words for *error*; of a failure nobody expected, only what is safe and what to do."""
    key = error.key if isinstance(error, ScreenappError) else ""
    found = (find(key) for find in _TABLES)
    words = next((told for told in found if told is not None), None) or _unexpected()
    values = getattr(error, "values", ())
    if not isinstance(values, tuple):
        return words
    return Message(
        happened=fill(words.happened, *values),
        safe=fill(words.safe, *values),
        remedy=fill(words.remedy, *values),
    )


def _unexpected() -> Message:
    return Message(
        happened=translate("Problem", "Something happened that was not expected."),
        safe=translate("Problem", "Every answer given before is kept."),
        remedy=translate("Problem", "Close the program and open it again."),
    )


def _signing_in(key: str) -> Message | None:
    match key:
        case "error.vault.wrong_passphrase":
            return Message(
                happened=translate(
                    "Problem", "This name and passphrase do not open anything together."
                ),
                remedy=translate(
                    "Problem",
                    "Check the name and the Caps Lock key, then type the passphrase again.",
                ),
            )
        case "error.vault.too_soon":
            return Message(
                happened=translate(
                    "Problem", "Several tries did not open anything, so the next one has to wait."
                ),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Try again in %1 seconds."),
            )
        case "error.vault.already_open":
            return Message(
                happened=translate("Problem", "These records are open in another window."),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate(
                    "Problem",
                    "Go on in the other window, or close it there and sign in here.",
                ),
            )
        case "error.vault.memory_short":
            return Message(
                happened=translate("Problem", "The computer has too little free memory to unlock."),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Close other programs, then sign in again."),
            )
        case _:
            return None


def _making(key: str) -> Message | None:
    match key:
        case "error.vault.weak_passphrase":
            return Message(
                happened=translate("Problem", "This passphrase is easy to guess."),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate(
                    "Problem",
                    "Use at least 12 characters, or four words that do not belong together.",
                ),
            )
        case "error.vault.name_not_free":
            return Message(
                happened=translate(
                    "Problem",
                    "This name cannot be used: it is empty, or somebody here has it already.",
                ),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Use another name."),
            )
        case "error.vault.text_unreadable":
            return Message(
                happened=translate("Problem", "The text holds a character that cannot be kept."),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Type the text again instead of pasting it."),
            )
        case _:
            return None


def _recovering(key: str) -> Message | None:
    match key:
        case "error.vault.recovery_mistyped":
            return Message(
                happened=translate(
                    "Problem",
                    "The recovery code is not as printed: a character is different or missing.",
                ),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Compare it with the sheet, group by group."),
            )
        case "error.vault.recovery_wrong":
            return Message(
                happened=translate("Problem", "This recovery code does not open these records."),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Look for the newest sheet of this installation."),
            )
        case _:
            return None


def _opening(key: str) -> Message | None:
    match key:
        case "error.vault.missing":
            return Message(
                happened=translate("Problem", "There are no records in this folder."),
                remedy=translate("Problem", "Choose another folder, or set the program up here."),
            )
        case "error.vault.exists":
            return Message(
                happened=translate("Problem", "Something is kept in this folder already."),
                safe=translate("Problem", "It was not touched."),
                remedy=translate("Problem", "Sign in to it, or choose an empty folder."),
            )
        case "error.vault.keyring_damaged":
            return Message(
                happened=translate(
                    "Problem", "The file with the keys cannot be read, and neither can its copy."
                ),
                safe=translate("Problem", "The records are still there, locked."),
                remedy=translate(
                    "Problem",
                    "Do not delete anything. Ask your lead for the key file of a backup.",
                ),
            )
        case "error.vault.store_lost":
            return Message(
                happened=translate(
                    "Problem", "The keys are here, but the file with the records is gone."
                ),
                safe=translate("Problem", "Nothing new was started in its place."),
                remedy=translate(
                    "Problem",
                    "Do not set the program up again. Ask your lead for the newest backup.",
                ),
            )
        case _:
            return None


def _damaged(key: str) -> Message | None:
    match key:
        case "error.vault.store_empty":
            return Message(
                happened=translate(
                    "Problem",
                    "The file with the records is empty. A full disk can cause this.",
                ),
                safe=translate(
                    "Problem", "This is not a new installation, and nothing was written."
                ),
                remedy=translate("Problem", "Ask your lead to bring back the newest backup."),
            )
        case "error.vault.store_plaintext":
            return Message(
                happened=translate(
                    "Problem",
                    "The file with the records is not encrypted, or this program cannot encrypt.",
                ),
                safe=translate("Problem", "It was not opened and nothing was written."),
                remedy=translate("Problem", "Do not work on this computer. Tell your lead."),
            )
        case _:
            return None


def _elsewhere(key: str) -> Message | None:
    match key:
        case "error.vault.store_foreign":
            return Message(
                happened=translate(
                    "Problem", "The file with the records belongs to another installation."
                ),
                safe=translate("Problem", "Your passphrase is right, and nothing was written."),
                remedy=translate(
                    "Problem", "Ask your lead to put the right file back, or the newest backup."
                ),
            )
        case "error.vault.store_newer":
            return Message(
                happened=translate(
                    "Problem",
                    "A newer program wrote these records (%1; this one knows %2).",
                ),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Install the newer version, then sign in again."),
            )
        case _:
            return None


def _doubtful(key: str) -> Message | None:
    match key:
        case "error.vault.store_damaged":
            return Message(
                happened=translate("Problem", "Part of the file with the records is damaged."),
                safe=translate("Problem", "Your passphrase is right, and nothing was written."),
                remedy=translate(
                    "Problem",
                    "Do not delete anything. Ask your lead to bring back the newest backup.",
                ),
            )
        case "error.vault.rolled_back":
            return Message(
                happened=translate(
                    "Problem",
                    "This is an older copy: it ends at change %1; the last one seen was %2.",
                ),
                safe=translate("Problem", "Nothing was written."),
                remedy=translate(
                    "Problem", "Look for the newer copy. A lead can decide to go on with this one."
                ),
            )
        case "error.vault.seal_damaged":
            return Message(
                happened=translate(
                    "Problem", "One kept value is damaged and cannot be read (record %1)."
                ),
                safe=translate("Problem", "Everything else is as it was."),
                remedy=translate("Problem", "Tell your lead the number of the record."),
            )
        case "error.vault.trouble":
            return Message(
                happened=translate("Problem", "The file with the records did not answer."),
                safe=translate("Problem", "Everything saved before is safe."),
                remedy=translate("Problem", "Try again. If it stays so, tell your lead."),
            )
        case _:
            return None


def _folder(key: str) -> Message | None:
    match key:
        case "error.vault.folder_read_only":
            return Message(
                happened=translate("Problem", "The folder with the records can only be read."),
                safe=translate("Problem", "What is saved is safe."),
                remedy=translate(
                    "Problem",
                    "You can open it to read, or ask for the right to write to the folder.",
                ),
            )
        case "error.vault.folder_unreachable":
            return Message(
                happened=translate("Problem", "The folder with the records cannot be reached."),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate(
                    "Problem",
                    "Check that the disk is connected and that this account may open the folder.",
                ),
            )
        case "error.vault.disk_full":
            return Message(
                happened=translate("Problem", "The disk is full: this is not saved yet."),
                safe=translate("Problem", "Everything saved before is safe."),
                remedy=translate("Problem", "Make room on the disk, then save again."),
            )
        case "error.vault.drive_trouble":
            return Message(
                happened=translate("Problem", "The drive did not take this: it is not saved yet."),
                safe=translate("Problem", "Everything saved before is safe."),
                remedy=translate(
                    "Problem", "Try again. If it stays so, tell your lead before you go on."
                ),
            )
        case _:
            return None


def _allowed(key: str) -> Message | None:
    match key:
        case "error.vault.closed":
            return Message(
                happened=translate("Problem", "The records are locked."),
                safe=translate("Problem", "Everything saved is safe."),
                remedy=translate("Problem", "Sign in again."),
            )
        case "error.vault.answers_sealed":
            return Message(
                happened=translate(
                    "Problem", "Your role does not open answers. Encryption enforces this."
                ),
                remedy=translate("Problem", "Ask somebody who works with people."),
            )
        case "error.vault.not_allowed":
            return Message(
                happened=translate(
                    "Problem", "Your role does not include this. The program enforces this."
                ),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Ask your lead."),
            )
        case "error.vault.opened_to_read":
            return Message(
                happened=translate("Problem", "These records are open only to read."),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Close the other window and sign in again to write."),
            )
        case _:
            return None


def _out_of_place(key: str) -> Message | None:
    match key:
        case "error.vault.out_of_step":
            return Message(
                happened=translate("Problem", "This step does not follow on what is saved."),
                safe=translate(
                    "Problem", "Nothing was written, and everything saved before is safe."
                ),
                remedy=translate(
                    "Problem", "Open the screening again; it goes on where it stopped."
                ),
            )
        case "error.vault.not_found":
            return Message(
                happened=translate("Problem", "There is no such record here (%1)."),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Go back and open it again from the list."),
            )
        case _:
            return None


_TABLES = (
    _signing_in,
    _making,
    _recovering,
    _opening,
    _damaged,
    _elsewhere,
    _doubtful,
    _folder,
    _allowed,
    _out_of_place,
    staff_and_keys,
    keeping,
)
