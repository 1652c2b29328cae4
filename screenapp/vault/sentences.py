"""What each failure and each finding of a vault says, in English: happened, safe, to do.

The window shows its own translated table under the same keys (`KEYS`); the command line
shows this one. %1, %2 … are filled from ``VaultError.values`` or from the finding.
"""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from screenapp.vault.errors import VaultError
from screenapp.vault.model import Finding


@dataclass(frozen=True, slots=True)
class ErrorSentence:
    """``happened``, ``safe`` and ``do`` are one or two sentences each; ``safe`` may be empty."""

    happened: str
    safe: str
    do: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.happened, self.safe, self.do) if part)


_ERRORS: Final = {
    "wrong_passphrase": ErrorSentence(
        "This name and passphrase do not open anything together.",
        "Nothing was changed.",
        "Check the name and the Caps Lock key, then type the passphrase again.",
    ),
    "too_soon": ErrorSentence(
        "Several tries did not open anything, so the next one has to wait.",
        "Nothing was changed.",
        "Try again in %1 seconds.",
    ),
    "weak_passphrase": ErrorSentence(
        "This passphrase is easy to guess.",
        "Nothing was changed.",
        "Use at least 12 characters, or four words that do not belong together.",
    ),
    "name_not_free": ErrorSentence(
        "This name cannot be used: it is empty, or somebody here has it already.",
        "Nothing was changed.",
        "Use another name.",
    ),
    "last_lead": ErrorSentence(
        "Nobody else here is a lead.",
        "Nothing was changed.",
        "Make another person a lead first.",
    ),
    "cost_not_taken": ErrorSentence(
        "A try at a passphrase cannot cost this: it is out of bounds, or less than now.",
        "Nothing was changed.",
        "Choose a value above the present one.",
    ),
    "cost_still_rising": ErrorSentence(
        "Somebody has not signed in since a try at a passphrase was made slower.",
        "Nothing was changed.",
        "Wait until everybody has signed in once, or remove who no longer comes.",
    ),
    "text_unreadable": ErrorSentence(
        "The text holds a character that cannot be kept.",
        "Nothing was changed.",
        "Type the text again instead of pasting it.",
    ),
    "recovery_mistyped": ErrorSentence(
        "The recovery code is not as printed: a character is different or missing.",
        "Nothing was changed.",
        "Compare it with the sheet, group by group.",
    ),
    "recovery_wrong": ErrorSentence(
        "This recovery code does not open these records.",
        "Nothing was changed.",
        "Look for the newest sheet of this installation.",
    ),
    "missing": ErrorSentence(
        "There are no records in this folder.",
        "",
        "Choose another folder, or set the program up here.",
    ),
    "exists": ErrorSentence(
        "Something is kept in this folder already.",
        "It was not touched.",
        "Sign in to it, or choose an empty folder.",
    ),
    "keyring_damaged": ErrorSentence(
        "The file with the keys cannot be read, and neither can its copy.",
        "The records are still there, locked.",
        "Do not delete anything. Ask your lead to bring back the key file from a backup.",
    ),
    "keyring_missing": ErrorSentence(
        "The sign-in file is missing, and so is its copy.",
        "The records are still there, locked. No passphrase opens them, and no recovery sheet "
        "does by itself.",
        "Ask your lead for a backup kept elsewhere: its sign-in file opens the records again, "
        "with a passphrase or the recovery sheet of that day.",
    ),
    "destroying_off": ErrorSentence(
        "Destroying the keys is not switched on here.",
        "Nothing was changed.",
        "A lead can switch it on in Settings.",
    ),
    "store_lost": ErrorSentence(
        "The keys are here, but the file with the records is gone.",
        "Nothing new was started in its place.",
        "Do not set the program up again. Ask your lead to bring back the newest backup.",
    ),
    "store_empty": ErrorSentence(
        "The file with the records is empty. A full disk or a syncing program can cause this.",
        "This is not a new installation, and nothing was written.",
        "Ask your lead to bring back the newest backup.",
    ),
    "store_plaintext": ErrorSentence(
        "The file with the records is not encrypted, or this program cannot encrypt.",
        "It was not opened and nothing was written.",
        "Do not work on this computer. Tell your lead.",
    ),
    "store_foreign": ErrorSentence(
        "The file with the records belongs to another installation.",
        "Your passphrase is right, and nothing was written.",
        "Ask your lead to put the right file back, or the newest backup.",
    ),
    "store_newer": ErrorSentence(
        "These records were written by a newer version of the program (%1; this one knows %2).",
        "Nothing was changed.",
        "Install the newer version, then sign in again.",
    ),
    "store_older": ErrorSentence(
        "These records were written by an older version of the program, and are opened only to "
        "read.",
        "Nothing was changed.",
        "Sign in to write once. They are then brought to this version, after a backup.",
    ),
    "store_damaged": ErrorSentence(
        "Part of the file with the records is damaged.",
        "Your passphrase is right, and nothing was written.",
        "Do not delete anything. Ask your lead to bring back the newest backup.",
    ),
    "journal_lost": ErrorSentence(
        "A small file that the last saving needed was taken away, and the records do not fit "
        "together now.",
        "Your passphrase is right, and nothing was written.",
        "Do not delete anything. Ask your lead to bring back the newest backup.",
    ),
    "rolled_back": ErrorSentence(
        "This is an older copy of the records: it ends at change %1; the last one seen was %2.",
        "Nothing was written.",
        "Look for the newer copy. A lead can decide to go on with this one.",
    ),
    "part_older": ErrorSentence(
        "Part of the file with the records is older than the rest, or was changed outside the "
        "program.",
        "Nothing was written.",
        "Ask your lead to bring back the newest backup. A lead can decide to go on with this file.",
    ),
    "backup_missing": ErrorSentence(
        "There is no backup in this folder.",
        "Nothing was changed.",
        "Choose the folder of one backup; it holds a key file and a file with records.",
    ),
    "backup_unsound": ErrorSentence(
        "This backup is not whole, so it was not used.",
        "The records here were not touched.",
        "Choose another backup.",
    ),
    "newest_backup": ErrorSentence(
        "This is the newest backup.",
        "It was not deleted.",
        "Make a new backup first, then delete this one.",
    ),
    "second_confirmation": ErrorSentence(
        "The clock of this computer has jumped forward by %1 days.",
        "Nothing was deleted.",
        "Check the date. If it is right, confirm once more.",
    ),
    "seal_damaged": ErrorSentence(
        "One kept value is damaged and cannot be read (record %1).",
        "Everything else is as it was.",
        "Tell your lead the number of the record.",
    ),
    "folder_read_only": ErrorSentence(
        "The folder with the records can only be read.",
        "What is saved is safe.",
        "You can open it to read, or ask for the right to write to the folder.",
    ),
    "folder_unreachable": ErrorSentence(
        "The folder with the records cannot be reached.",
        "Nothing was changed.",
        "Check that the disk is connected and that this account may open the folder.",
    ),
    "disk_full": ErrorSentence(
        "The disk is full: this is not saved yet.",
        "Everything saved before is safe.",
        "Make room on the disk, then save again.",
    ),
    "drive_trouble": ErrorSentence(
        "The drive did not take this: it is not saved yet.",
        "Everything saved before is safe.",
        "Try again. If it stays so, tell your lead before you go on.",
    ),
    "already_open": ErrorSentence(
        "These records are open in another window.",
        "Nothing was changed.",
        "Go on in the other window, or close it there and sign in here.",
    ),
    "closed": ErrorSentence(
        "The records are locked.",
        "Everything saved is safe.",
        "Sign in again.",
    ),
    "answers_sealed": ErrorSentence(
        "Your role does not open answers. Encryption enforces this.",
        "",
        "Ask somebody who works with people.",
    ),
    "not_allowed": ErrorSentence(
        "Your role does not include this. The program enforces this.",
        "Nothing was changed.",
        "Ask your lead.",
    ),
    "opened_to_read": ErrorSentence(
        "These records are open only to read.",
        "Nothing was changed.",
        "Close the other window and sign in again to write.",
    ),
    "distrusted": ErrorSentence(
        "Part of the file with the records was found damaged, so nothing more is written into it.",
        "This is not saved. What was saved before can be read.",
        "Write it on paper for now, and ask your lead to bring back the newest backup.",
    ),
    "out_of_step": ErrorSentence(
        "This step does not follow on what is saved.",
        "Nothing was written, and everything saved before is safe.",
        "Open the screening again; it goes on where it stopped.",
    ),
    "not_found": ErrorSentence(
        "There is no such record here (%1).",
        "Nothing was changed.",
        "Go back and open it again from the list.",
    ),
    "memory_short": ErrorSentence(
        "The computer has too little free memory to unlock.",
        "Nothing was changed.",
        "Close other programs, then sign in again.",
    ),
    "trouble": ErrorSentence(
        "The file with the records did not answer.",
        "Everything saved before is safe.",
        "Try again. If it stays so, tell your lead.",
    ),
}

_FINDINGS: Final = {
    "keyring_from_copy": ErrorSentence(
        "The key file was missing or damaged; its copy was used.",
        "All records are there.",
        "If a passphrase was changed or a person added lately, check that they can sign in.",
    ),
    "folder_open": ErrorSentence(
        "Other accounts of this computer could enter the folder.",
        "The records are encrypted.",
        "The program has closed the folder to others, or ask for help with its permissions.",
    ),
    "marks_missing": ErrorSentence(
        "The note of what was last seen here is missing or cannot be read.",
        "The records open and their checks are good.",
        "Ask whether somebody copied or restored this folder; an older copy cannot be noticed now.",
    ),
    "rolled_back": ErrorSentence(
        "This is an older copy: it ends at %1; %2 was the last seen here.",
        "What it holds can be read.",
        "Look for the newer copy before you go on.",
    ),
    "clock_back": ErrorSentence(
        "The clock of this computer stands before a time it has already shown.",
        "The order of what is saved does not depend on the clock.",
        "Set the clock.",
    ),
    "head_unsigned": ErrorSentence(
        "The last session ended without locking.",
        "Everything saved in it is there.",
        "Lock the program before you leave the computer.",
    ),
    "pages_damaged": ErrorSentence(
        "Part of the file was changed outside the program (%1).",
        "",
        "Ask your lead to bring back the newest backup.",
    ),
    "indexes_disagree": ErrorSentence(
        "The tables and their indexes do not agree (%1).",
        "",
        "Ask your lead to bring back the newest backup.",
    ),
    "links_broken": ErrorSentence(
        "Some rows point to rows that are not there (%1).",
        "",
        "Ask your lead to bring back the newest backup.",
    ),
    "audit_broken": ErrorSentence(
        "The log of who did what does not fit together at entry %1.",
        "The answers are not touched by this.",
        "Tell your lead or supervisor: somebody may have changed the log.",
    ),
    "head_forged": ErrorSentence(
        "A signature under the log is not genuine, at entry %1.",
        "The answers are not touched by this.",
        "Tell your lead or supervisor: somebody may have changed the log.",
    ),
    "events_missing": ErrorSentence(
        "Steps are missing in screening %1.",
        "The steps that are there can be read.",
        "Tell your lead the number of the screening.",
    ),
    "fact_missing": ErrorSentence(
        "Screening %1 is not counted in the review.",
        "Its answers are all there.",
        "Open it once; it is counted again with the next step.",
    ),
    "fact_differs": ErrorSentence(
        "What the review counts for screening %1 differs from its steps (%2).",
        "Its answers are all there.",
        "Tell your lead the number of the screening.",
    ),
    "sealed_damaged": ErrorSentence(
        "A kept value is damaged and cannot be read (record %1).",
        "Everything else is as it was.",
        "Tell your lead the number of the record.",
    ),
    "journal_lost": ErrorSentence(
        "A small file that belongs to the records was taken away while the program was closed.",
        "The records were checked as a whole and nothing is missing.",
        "Find out whether a clean-up or syncing program works in this folder.",
    ),
    "rows_older": ErrorSentence(
        "Part of the file is older than the rest (%1).",
        "What it holds can be read.",
        "Ask your lead to bring back the newest backup.",
    ),
    "staff_keys_differ": ErrorSentence(
        "The keys kept for a member of staff are not those recorded when they joined (%1).",
        "The answers are not touched by this.",
        "Tell your lead or supervisor.",
    ),
}

SENTENCES: Final = MappingProxyType(
    {f"error.vault.{name}": text for name, text in _ERRORS.items()}
    | {f"finding.vault.{name}": text for name, text in _FINDINGS.items()}
)
KEYS: Final = tuple(SENTENCES)


def sentence(key: str, *values: str) -> ErrorSentence:
    """The English sentence of *key* with %1, %2 … filled in."""
    found = SENTENCES[key]
    return ErrorSentence(_fill(found.happened, values), found.safe, _fill(found.do, values))


def told(what: VaultError | Finding) -> ErrorSentence:
    """The English sentence of a failure or a finding, filled in."""
    if isinstance(what, Finding):
        return sentence(what.key, what.record, what.detail)
    return sentence(what.key, *what.values)


def _fill(text: str, values: tuple[str, ...]) -> str:
    for number in range(len(values), 0, -1):
        text = text.replace(f"%{number}", values[number - 1])
    return text
