"""What each failure and each finding of a vault says: happened, safe, to do.

The command line prints the sentences as they stand, the window translates them. %1, %2 … are
filled from ``VaultError.values`` or from the finding.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.vault.errors import VaultError
from screenapp.vault.finding_sentences import FINDINGS
from screenapp.vault.model import ErrorSentence, Finding

_UNCHANGED: Final = QT_TRANSLATE_NOOP("Problem", "Nothing was changed.")
_NEWEST_BACKUP: Final = QT_TRANSLATE_NOOP(
    "Problem", "Ask your lead to bring back the newest backup."
)
_DELETE_NOTHING: Final = QT_TRANSLATE_NOOP(
    "Problem", "Do not delete anything. Ask your lead to bring back the newest backup."
)
_PASSPHRASE_RIGHT: Final = QT_TRANSLATE_NOOP(
    "Problem", "Your passphrase is right, and nothing was written."
)
_SAVED_BEFORE: Final = QT_TRANSLATE_NOOP("Problem", "Everything saved before is safe.")

_ERRORS: Final[Mapping[str, ErrorSentence[MarkedText]]] = {
    "wrong_passphrase": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "This name and passphrase do not open anything together."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP(
            "Problem", "Check the name and the Caps Lock key, then type the passphrase again."
        ),
    ),
    "proof_needed": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem", "This asks for your passphrase once more, and it was not given."
        ),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Do it again, and type your passphrase when asked."),
    ),
    "too_soon": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem", "Several tries did not open anything, so the next one has to wait."
        ),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Try again in %1 seconds."),
    ),
    "weak_passphrase": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "This passphrase is easy to guess."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP(
            "Problem", "Use at least 12 characters, or four words that do not belong together."
        ),
    ),
    "name_not_free": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem", "This name cannot be used: it is empty, or somebody here has it already."
        ),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Use another name."),
    ),
    "last_lead": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "Nobody else here is a lead."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Make another person a lead first."),
    ),
    "cost_not_taken": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "A try at a passphrase cannot cost this: it is out of bounds, or less than now.",
        ),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Choose a value above the present one."),
    ),
    "cost_still_rising": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem", "Somebody has not signed in since a try at a passphrase was made slower."
        ),
        _UNCHANGED,
        QT_TRANSLATE_NOOP(
            "Problem", "Wait until everybody has signed in once, or remove who no longer comes."
        ),
    ),
    "text_unreadable": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The text holds a character that cannot be kept."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Type the text again instead of pasting it."),
    ),
    "recovery_mistyped": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem", "The recovery code is not as printed: a character is different or missing."
        ),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Compare it with the sheet, group by group."),
    ),
    "recovery_wrong": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "This recovery code does not open these records."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Look for the newest sheet of this installation."),
    ),
    "missing": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "There are no records in this folder."),
        None,
        QT_TRANSLATE_NOOP(
            "Problem",
            "Nothing new was started. Check that the disk is connected, or choose another folder.",
        ),
    ),
    "exists": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "Something is kept in this folder already."),
        QT_TRANSLATE_NOOP("Problem", "It was not touched."),
        QT_TRANSLATE_NOOP("Problem", "Sign in to it, or choose an empty folder."),
    ),
    "copies_alone": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "Records were here: there are backups in this folder."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was made, and the backups were not touched."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Bring a backup back, or choose to start anew beside the backups.",
        ),
    ),
    "done_not_opened": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "This is done, but it could not be opened just now."),
        QT_TRANSLATE_NOOP("Problem", "The new passphrase is good."),
        QT_TRANSLATE_NOOP(
            "Problem", "Sign in with it, then make a new recovery sheet in Settings."
        ),
    ),
    "keyring_damaged": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem", "The file with the keys cannot be read, and neither can its copy."
        ),
        QT_TRANSLATE_NOOP("Problem", "The records are still there, locked."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Do not delete anything. Ask your lead to bring back the key file from a backup.",
        ),
    ),
    "keyring_missing": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The sign-in file is missing, and so is its copy."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The records are still there, locked. No passphrase opens them, and no recovery sheet "
            "does by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask your lead for a backup kept elsewhere: its sign-in file opens the records again, "
            "with a passphrase or the recovery sheet of that day.",
        ),
    ),
    "keyring_older": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The sign-in file is an older one, or was changed outside the program: somebody put it "
            "back, or it came from a backup.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "It was not used, and nothing was written. Passphrases changed since stay changed.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask your lead. A lead can bring this file back with the recovery sheet, which is "
            "recorded; after that everybody chooses a new passphrase.",
        ),
    ),
    "keyring_outlived": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The sign-in file is from before everybody got new keys: somebody put it back, or it "
            "came from a backup.",
        ),
        QT_TRANSLATE_NOOP("Problem", "It opens nothing that is kept now, and nothing was written."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask your lead. The newest backup has the sign-in file of its day; bring that back.",
        ),
    ),
    "destroying_off": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "Destroying the keys is not switched on here."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "A lead can switch it on in Settings."),
    ),
    "store_lost": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The keys are here, but the file with the records is gone."),
        QT_TRANSLATE_NOOP("Problem", "Nothing new was started in its place."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Do not set the program up again. Ask your lead to bring back the newest backup.",
        ),
    ),
    "store_empty": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The file with the records is empty. A full disk or a syncing program can cause this.",
        ),
        QT_TRANSLATE_NOOP("Problem", "This is not a new installation, and nothing was written."),
        _NEWEST_BACKUP,
    ),
    "store_plaintext": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem", "The file with the records is not encrypted, or this program cannot encrypt."
        ),
        QT_TRANSLATE_NOOP("Problem", "It was not opened and nothing was written."),
        QT_TRANSLATE_NOOP("Problem", "Do not work on this computer. Tell your lead."),
    ),
    "store_foreign": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The file with the records belongs to another installation."),
        _PASSPHRASE_RIGHT,
        QT_TRANSLATE_NOOP(
            "Problem", "Ask your lead to put the right file back, or the newest backup."
        ),
    ),
    "store_newer": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "These records were written by a newer version of the program (%1; this one knows %2).",
        ),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Install the newer version, then sign in again."),
    ),
    "store_older": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "These records were written by an older version of the program, and are opened only to "
            "read.",
        ),
        _UNCHANGED,
        QT_TRANSLATE_NOOP(
            "Problem",
            "Sign in to write once. They are then brought to this version, after a backup.",
        ),
    ),
    "store_damaged": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "Part of the file with the records is damaged."),
        _PASSPHRASE_RIGHT,
        _DELETE_NOTHING,
    ),
    "journal_lost": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "A small file that the last saving needed was taken away, and the records do not fit "
            "together now.",
        ),
        _PASSPHRASE_RIGHT,
        _DELETE_NOTHING,
    ),
    "rolled_back": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "This is an older copy of the records: it ends at change %1; the last one seen was %2.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Nothing was written."),
        QT_TRANSLATE_NOOP(
            "Problem", "Look for the newer copy. A lead can decide to go on with this one."
        ),
    ),
    "part_older": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Part of the file with the records is older than the rest, or was changed outside the "
            "program.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Nothing was written."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask your lead to bring back the newest backup. A lead can decide to go on with this "
            "file.",
        ),
    ),
    "backup_missing": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "There is no backup in this folder."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose the folder of one backup; it holds a key file and a file with records.",
        ),
    ),
    "backup_unsound": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "This backup is not whole, so it was not used."),
        QT_TRANSLATE_NOOP("Problem", "The records here were not touched."),
        QT_TRANSLATE_NOOP("Problem", "Choose another backup."),
    ),
    "newest_backup": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "This is the newest backup."),
        QT_TRANSLATE_NOOP("Problem", "It was not deleted."),
        QT_TRANSLATE_NOOP("Problem", "Make a new backup first, then delete this one."),
    ),
    "second_confirmation": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The clock of this computer has jumped forward by %1 days."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was deleted."),
        QT_TRANSLATE_NOOP("Problem", "Check the date. If it is right, confirm once more."),
    ),
    "clock_unsure": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The clock of this computer may be wrong. It says: %1. The last time seen here was: "
            "%2.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Nothing was written."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Set the clock first, or say that it is right. What is kept from then on bears its "
            "day and time.",
        ),
    ),
    "seal_damaged": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "One kept value is damaged and cannot be read (record %1)."),
        QT_TRANSLATE_NOOP("Problem", "Everything else is as it was."),
        QT_TRANSLATE_NOOP("Problem", "Tell your lead the number of the record."),
    ),
    "folder_read_only": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The folder with the records can only be read."),
        QT_TRANSLATE_NOOP("Problem", "What is saved is safe."),
        QT_TRANSLATE_NOOP(
            "Problem", "You can open it to read, or ask for the right to write to the folder."
        ),
    ),
    "folder_unreachable": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The folder with the records cannot be reached."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP(
            "Problem", "Check that the disk is connected and that this account may open the folder."
        ),
    ),
    "disk_full": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The disk is full: this is not saved yet."),
        _SAVED_BEFORE,
        QT_TRANSLATE_NOOP("Problem", "Make room on the disk, then save again."),
    ),
    "drive_trouble": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The drive did not take this: it is not saved yet."),
        _SAVED_BEFORE,
        QT_TRANSLATE_NOOP("Problem", "Try again. If it stays so, tell your lead before you go on."),
    ),
    "already_open": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "These records are open in another window."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP(
            "Problem", "Go on in the other window, or close it there and sign in here."
        ),
    ),
    "closed": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The records are locked."),
        QT_TRANSLATE_NOOP("Problem", "Everything saved is safe."),
        QT_TRANSLATE_NOOP("Problem", "Sign in again."),
    ),
    "answers_sealed": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "Your role does not open answers. Encryption enforces this."),
        None,
        QT_TRANSLATE_NOOP("Problem", "Ask somebody who works with people."),
    ),
    "not_allowed": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "Your role does not include this. The program enforces this."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Ask your lead."),
    ),
    "opened_to_read": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "These records are open only to read."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Close the other window and sign in again to write."),
    ),
    "distrusted": ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Part of the file with the records was found damaged, so nothing more is written into "
            "it.",
        ),
        QT_TRANSLATE_NOOP("Problem", "This is not saved. What was saved before can be read."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Write it on paper for now, and ask your lead to bring back the newest backup.",
        ),
    ),
    "out_of_step": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "This step does not follow on what is saved."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was written, and everything saved before is safe."),
        QT_TRANSLATE_NOOP("Problem", "Open the screening again; it goes on where it stopped."),
    ),
    "law_not_named": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "A law in this version is only a placeholder."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was decided. What is in use stays in use."),
        QT_TRANSLATE_NOOP("Problem", "Name the law in a new version, and approve that."),
    ),
    "reading_incomplete": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "Not every item was read and answered for."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was decided. What is in use stays in use."),
        QT_TRANSLATE_NOOP("Problem", "Read every item, both of you, and then approve."),
    ),
    "terms_incomplete": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "Not all that this place owes was set."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was decided. What is in use stays in use."),
        QT_TRANSLATE_NOOP("Problem", "Set it for each duty, or say that there is none here."),
    ),
    "red_line_crossed": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "Of an item you said that it may not stand in a protocol."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was decided. What is in use stays in use."),
        QT_TRANSLATE_NOOP("Problem", "Change the item in a new version, and read that."),
    ),
    "not_found": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "There is no such record here (%1)."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Go back and open it again from the list."),
    ),
    "memory_short": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The computer has too little free memory to unlock."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Problem", "Close other programs, then sign in again."),
    ),
    "trouble": ErrorSentence(
        QT_TRANSLATE_NOOP("Problem", "The file with the records did not answer."),
        _SAVED_BEFORE,
        QT_TRANSLATE_NOOP("Problem", "Try again. If it stays so, tell your lead."),
    ),
}

SENTENCES: Final[Mapping[str, ErrorSentence[MarkedText]]] = MappingProxyType(
    {f"error.vault.{name}": text for name, text in _ERRORS.items()}
    | {f"finding.vault.{kind.value}": text for kind, text in FINDINGS.items()}
)
KEYS: Final = tuple(SENTENCES)


def sentence(key: str, *values: str) -> ErrorSentence[str]:
    """The English sentence of *key* with %1, %2 … filled in."""
    found = SENTENCES[key]
    return ErrorSentence(_fill(found.happened, values), found.safe, _fill(found.remedy, values))


def told(what: VaultError | Finding) -> ErrorSentence[str]:
    """The English sentence of a failure or a finding, filled in."""
    if isinstance(what, Finding):
        return sentence(what.key, what.record, what.detail)
    return sentence(what.key, *what.values)


def _fill(text: str, values: tuple[str, ...]) -> str:
    for number in range(len(values), 0, -1):
        text = text.replace(f"%{number}", values[number - 1])
    return text
