"""Expected failures of staff, keys and keeping in words; `sentences.told` looks here too."""

from PySide6.QtCore import QCoreApplication

from screenapp.ui.message import Message

translate = QCoreApplication.translate


def staff_and_keys(key: str) -> Message | None:
    match key:
        case "error.vault.last_lead":
            return Message(
                happened=translate("Problem", "Nobody else here is a lead."),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Make another person a lead first."),
            )
        case "error.vault.cost_not_taken":
            return Message(
                happened=translate(
                    "Problem",
                    "A try at a passphrase cannot cost this: it is out of bounds, or less than "
                    "now.",
                ),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "Choose a value above the present one."),
            )
        case "error.vault.cost_still_rising":
            return Message(
                happened=translate(
                    "Problem",
                    "Somebody has not signed in since a try at a passphrase was made slower.",
                ),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate(
                    "Problem",
                    "Wait until everybody has signed in once, or remove who no longer comes.",
                ),
            )
        case _:
            return _keys(key)


def _keys(key: str) -> Message | None:
    match key:
        case "error.vault.keyring_missing":
            return Message(
                happened=translate("Problem", "The sign-in file is missing, and so is its copy."),
                safe=translate(
                    "Problem",
                    "The records are still there, locked. No passphrase opens them, and no "
                    "recovery sheet does by itself.",
                ),
                remedy=translate(
                    "Problem",
                    "Ask your lead for a backup kept elsewhere: its sign-in file opens the records "
                    "again, with a passphrase or the recovery sheet of that day.",
                ),
            )
        case "error.vault.destroying_off":
            return Message(
                happened=translate("Problem", "Destroying the keys is not switched on here."),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate("Problem", "A lead can switch it on in Settings."),
            )
        case _:
            return None


def keeping(key: str) -> Message | None:
    match key:
        case "error.vault.journal_lost":
            return Message(
                happened=translate(
                    "Problem",
                    "A small file that the last saving needed was taken away, and the records do "
                    "not fit together now.",
                ),
                safe=translate("Problem", "Your passphrase is right, and nothing was written."),
                remedy=translate(
                    "Problem",
                    "Do not delete anything. Ask your lead to bring back the newest backup.",
                ),
            )
        case "error.vault.part_older":
            return Message(
                happened=translate(
                    "Problem",
                    "Part of the file with the records is older than the rest, or was changed "
                    "outside the program.",
                ),
                safe=translate("Problem", "Nothing was written."),
                remedy=translate(
                    "Problem",
                    "Ask your lead to bring back the newest backup. A lead can decide to go on "
                    "with this file.",
                ),
            )
        case _:
            return _written_into(key)


def _written_into(key: str) -> Message | None:
    match key:
        case "error.vault.store_older":
            return Message(
                happened=translate(
                    "Problem",
                    "These records were written by an older version of the program, and are opened "
                    "only to read.",
                ),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate(
                    "Problem",
                    "Sign in to write once. They are then brought to this version, after a backup.",
                ),
            )
        case "error.vault.distrusted":
            return Message(
                happened=translate(
                    "Problem",
                    "Part of the file with the records was found damaged, so nothing more is "
                    "written into it.",
                ),
                safe=translate("Problem", "This is not saved. What was saved before can be read."),
                remedy=translate(
                    "Problem",
                    "Write it on paper for now, and ask your lead to bring back the newest backup.",
                ),
            )
        case _:
            return _backups(key)


def _backups(key: str) -> Message | None:
    match key:
        case "error.vault.backup_missing":
            return Message(
                happened=translate("Problem", "There is no backup in this folder."),
                safe=translate("Problem", "Nothing was changed."),
                remedy=translate(
                    "Problem",
                    "Choose the folder of one backup; it holds a key file and a file with records.",
                ),
            )
        case "error.vault.backup_unsound":
            return Message(
                happened=translate("Problem", "This backup is not whole, so it was not used."),
                safe=translate("Problem", "The records here were not touched."),
                remedy=translate("Problem", "Choose another backup."),
            )
        case "error.vault.newest_backup":
            return Message(
                happened=translate("Problem", "This is the newest backup."),
                safe=translate("Problem", "It was not deleted."),
                remedy=translate("Problem", "Make a new backup first, then delete this one."),
            )
        case "error.vault.second_confirmation":
            return Message(
                happened=translate(
                    "Problem", "The clock of this computer has jumped forward by %1 days."
                ),
                safe=translate("Problem", "Nothing was deleted."),
                remedy=translate("Problem", "Check the date. If it is right, confirm once more."),
            )
        case _:
            return None
