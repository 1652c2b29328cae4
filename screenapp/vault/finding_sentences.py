"""What each finding of a vault says; %1 is its record, %2 its detail."""

from collections.abc import Mapping
from typing import Final

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.vault.model import ErrorSentence, FindingKind

_BRING_BACK: Final = QT_TRANSLATE_NOOP("Finding", "Ask your lead to bring back the newest backup.")
_ANSWERS_UNTOUCHED: Final = QT_TRANSLATE_NOOP("Finding", "The answers are not touched by this.")

FINDINGS: Final[Mapping[FindingKind, ErrorSentence[MarkedText]]] = {
    FindingKind.KEYRING_FROM_COPY: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "The key file was missing or damaged; its copy was used."),
        QT_TRANSLATE_NOOP("Finding", "All records are there."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "If a passphrase was changed or a person added lately, check that they can sign in.",
        ),
    ),
    FindingKind.FOLDER_OPEN: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "Other accounts of this computer could enter the folder."),
        QT_TRANSLATE_NOOP("Finding", "The records are encrypted."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "The program has closed the folder to others, or ask for help with its permissions.",
        ),
    ),
    FindingKind.MARKS_MISSING: ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Finding", "The note of what was last seen here is missing or cannot be read."
        ),
        QT_TRANSLATE_NOOP("Finding", "The records open and their checks are good."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Ask whether somebody copied or restored this folder; an older copy cannot be noticed "
            "now.",
        ),
    ),
    FindingKind.ROLLED_BACK: ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Finding", "This is an older copy: it ends at %1; %2 was the last seen here."
        ),
        QT_TRANSLATE_NOOP("Finding", "What it holds can be read."),
        QT_TRANSLATE_NOOP("Finding", "Look for the newer copy before you go on."),
    ),
    FindingKind.CLOCK_BACK: ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Finding", "The clock of this computer stands before a time it has already shown."
        ),
        QT_TRANSLATE_NOOP("Finding", "The order of what is saved does not depend on the clock."),
        QT_TRANSLATE_NOOP("Finding", "Set the clock."),
    ),
    FindingKind.HEAD_UNSIGNED: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "The last session ended without locking."),
        QT_TRANSLATE_NOOP("Finding", "Everything saved in it is there."),
        QT_TRANSLATE_NOOP("Finding", "Lock the program before you leave the computer."),
    ),
    FindingKind.PAGES_DAMAGED: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "Part of the file was changed outside the program (%1)."),
        None,
        _BRING_BACK,
    ),
    FindingKind.INDEXES_DISAGREE: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "The tables and their indexes do not agree (%1)."),
        None,
        _BRING_BACK,
    ),
    FindingKind.LINKS_BROKEN: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "Some rows point to rows that are not there (%1)."),
        None,
        _BRING_BACK,
    ),
    FindingKind.AUDIT_BROKEN: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "The log of who did what does not fit together at entry %1."),
        _ANSWERS_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Finding", "Tell your lead or supervisor: somebody may have changed the log."
        ),
    ),
    FindingKind.HEAD_FORGED: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "A signature under the log is not genuine, at entry %1."),
        _ANSWERS_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Finding", "Tell your lead or supervisor: somebody may have changed the log."
        ),
    ),
    FindingKind.EVENTS_MISSING: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "Steps are missing in screening %1."),
        QT_TRANSLATE_NOOP("Finding", "The steps that are there can be read."),
        QT_TRANSLATE_NOOP("Finding", "Tell your lead the number of the screening."),
    ),
    FindingKind.FACT_MISSING: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "Screening %1 is not counted in the review."),
        QT_TRANSLATE_NOOP("Finding", "Its answers are all there."),
        QT_TRANSLATE_NOOP("Finding", "Open it once; it is counted again with the next step."),
    ),
    FindingKind.FACT_DIFFERS: ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Finding", "What the review counts for screening %1 differs from its steps (%2)."
        ),
        QT_TRANSLATE_NOOP("Finding", "Its answers are all there."),
        QT_TRANSLATE_NOOP("Finding", "Tell your lead the number of the screening."),
    ),
    FindingKind.SEALED_DAMAGED: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "A kept value is damaged and cannot be read (record %1)."),
        QT_TRANSLATE_NOOP("Finding", "Everything else is as it was."),
        QT_TRANSLATE_NOOP("Finding", "Tell your lead the number of the record."),
    ),
    FindingKind.JOURNAL_LOST: ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Finding",
            "A small file that belongs to the records was taken away while the program was closed.",
        ),
        QT_TRANSLATE_NOOP("Finding", "The records were checked as a whole and nothing is missing."),
        QT_TRANSLATE_NOOP(
            "Finding", "Find out whether a clean-up or syncing program works in this folder."
        ),
    ),
    FindingKind.ROWS_OLDER: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "Part of the file is older than the rest (%1)."),
        QT_TRANSLATE_NOOP("Finding", "What it holds can be read."),
        _BRING_BACK,
    ),
    FindingKind.LEFT_OVER: ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Finding", "%1 file(s) that nobody needs any more could not be removed yet."
        ),
        QT_TRANSLATE_NOOP("Finding", "What was done stands."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "It is tried again at every sign-in. If it stays so, find out whether another program "
            "holds files in this folder.",
        ),
    ),
    FindingKind.FILE_CHANGED: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "A file was damaged or changed outside the program (%1)."),
        QT_TRANSLATE_NOOP("Finding", "There is a good one beside it, and all records are there."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Sign in once: the program then writes it anew. Find out what changed the file.",
        ),
    ),
    FindingKind.FILE_MENDED: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "A file was damaged or changed outside the program (%1)."),
        QT_TRANSLATE_NOOP(
            "Finding", "It was written anew from the good one, and all records are there."
        ),
        QT_TRANSLATE_NOOP("Finding", "If this comes again, have the drive looked at."),
    ),
    FindingKind.KEYRING_WRITTEN_BACK: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "The sign-in file disappeared while the program was open."),
        QT_TRANSLATE_NOOP("Finding", "It was written back, and all records are there."),
        QT_TRANSLATE_NOOP(
            "Finding", "Find out whether a clean-up or syncing program works in this folder."
        ),
    ),
    FindingKind.LOG_CUT: ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Finding",
            "The log of who did what is not the one you saw last: your entry %1 is gone or was "
            "changed; it ends at %2 now.",
        ),
        QT_TRANSLATE_NOOP("Finding", "What it holds can be read."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Tell your lead or supervisor, unless you know that an older copy was brought back.",
        ),
    ),
    FindingKind.HEAD_MISSING: ErrorSentence(
        QT_TRANSLATE_NOOP("Finding", "A signature under the log is missing, at entry %1."),
        _ANSWERS_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Finding", "Tell your lead or supervisor: somebody may have changed the log."
        ),
    ),
    FindingKind.ENTRIES_UNSIGNED: ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Finding", "From entry %1 on the log names a colleague who has not signed it."
        ),
        _ANSWERS_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Finding",
            "If their session was cut off, they sign it the next time they come. If not, tell "
            "your lead or supervisor: do not take these entries for theirs.",
        ),
    ),
    FindingKind.RECORDS_GONE: ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Finding",
            "Something is gone that was there before, and the log does not say why (steps, "
            "screenings, people: %1).",
        ),
        QT_TRANSLATE_NOOP("Finding", "What is there can be read."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Tell your lead. Keep every backup: the newest one from before still holds it.",
        ),
    ),
    FindingKind.STAFF_KEYS_DIFFER: ErrorSentence(
        QT_TRANSLATE_NOOP(
            "Finding",
            "The keys kept for a member of staff are not those recorded when they joined (%1).",
        ),
        _ANSWERS_UNTOUCHED,
        QT_TRANSLATE_NOOP("Finding", "Tell your lead or supervisor."),
    ),
}
