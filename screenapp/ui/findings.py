"""What a check of the records saw, in words: what happened, what is safe, what to do.

The English is that of `vault.sentences`, said again where the catalogues look for it.
"""

from PySide6.QtCore import QCoreApplication

from screenapp.ui.message import Message
from screenapp.ui.phrases import fill
from screenapp.vault import Finding, FindingKind

translate = QCoreApplication.translate


def told_finding(finding: Finding) -> Message:
    """The words for *finding*."""
    kind = finding.kind
    words = _opening(kind) or _clock(kind) or _file(kind) or _log(kind) or _records(kind)
    if words is None:
        raise ValueError(f"no words for {finding.key}")
    values = (finding.record, finding.detail)
    return Message(
        happened=fill(words.happened, *values),
        safe=fill(words.safe, *values),
        remedy=fill(words.remedy, *values),
    )


def _opening(kind: FindingKind) -> Message | None:
    match kind:
        case FindingKind.KEYRING_FROM_COPY:
            return Message(
                happened=translate(
                    "Finding", "The key file was missing or damaged; its copy was used."
                ),
                safe=translate("Finding", "All records are there."),
                remedy=translate(
                    "Finding",
                    "If a passphrase was changed or a person added lately, check that they can "
                    "sign in.",
                ),
            )
        case FindingKind.FOLDER_OPEN:
            return Message(
                happened=translate(
                    "Finding", "Other accounts of this computer could enter the folder."
                ),
                safe=translate("Finding", "The records are encrypted."),
                remedy=translate(
                    "Finding",
                    "The program has closed the folder to others, or ask for help with its "
                    "permissions.",
                ),
            )
        case FindingKind.HEAD_UNSIGNED:
            return Message(
                happened=translate("Finding", "The last session ended without locking."),
                safe=translate("Finding", "Everything saved in it is there."),
                remedy=translate("Finding", "Lock the program before you leave the computer."),
            )
        case _:
            return None


def _clock(kind: FindingKind) -> Message | None:
    match kind:
        case FindingKind.CLOCK_BACK:
            return Message(
                happened=translate(
                    "Finding",
                    "The clock of this computer stands before a time it has already shown.",
                ),
                safe=translate(
                    "Finding", "The order of what is saved does not depend on the clock."
                ),
                remedy=translate("Finding", "Set the clock."),
            )
        case FindingKind.JOURNAL_LOST:
            return Message(
                happened=translate(
                    "Finding",
                    "A small file that belongs to the records was taken away while the program "
                    "was closed.",
                ),
                safe=translate(
                    "Finding", "The records were checked as a whole and nothing is missing."
                ),
                remedy=translate(
                    "Finding",
                    "Find out whether a clean-up or syncing program works in this folder.",
                ),
            )
        case _:
            return None


def _file(kind: FindingKind) -> Message | None:
    match kind:
        case FindingKind.MARKS_MISSING:
            return Message(
                happened=translate(
                    "Finding", "The note of what was last seen here is missing or cannot be read."
                ),
                safe=translate("Finding", "The records open and their checks are good."),
                remedy=translate(
                    "Finding",
                    "Ask whether somebody copied or restored this folder; an older copy cannot be "
                    "noticed now.",
                ),
            )
        case FindingKind.ROLLED_BACK:
            return Message(
                happened=translate(
                    "Finding", "This is an older copy: it ends at %1; %2 was the last seen here."
                ),
                safe=translate("Finding", "What it holds can be read."),
                remedy=translate("Finding", "Look for the newer copy before you go on."),
            )
        case _:
            return _damage(kind)


def _damage(kind: FindingKind) -> Message | None:
    newest = translate("Finding", "Ask your lead to bring back the newest backup.")
    match kind:
        case FindingKind.ROWS_OLDER:
            return Message(
                happened=translate("Finding", "Part of the file is older than the rest (%1)."),
                safe=translate("Finding", "What it holds can be read."),
                remedy=newest,
            )
        case FindingKind.PAGES_DAMAGED:
            return Message(
                happened=translate(
                    "Finding", "Part of the file was changed outside the program (%1)."
                ),
                remedy=newest,
            )
        case FindingKind.INDEXES_DISAGREE:
            return Message(
                happened=translate("Finding", "The tables and their indexes do not agree (%1)."),
                remedy=newest,
            )
        case FindingKind.LINKS_BROKEN:
            return Message(
                happened=translate("Finding", "Some rows point to rows that are not there (%1)."),
                remedy=newest,
            )
        case _:
            return None


def _log(kind: FindingKind) -> Message | None:
    untouched = translate("Finding", "The answers are not touched by this.")
    changed = translate(
        "Finding", "Tell your lead or supervisor: somebody may have changed the log."
    )
    match kind:
        case FindingKind.AUDIT_BROKEN:
            return Message(
                happened=translate(
                    "Finding", "The log of who did what does not fit together at entry %1."
                ),
                safe=untouched,
                remedy=changed,
            )
        case FindingKind.HEAD_FORGED:
            return Message(
                happened=translate(
                    "Finding", "A signature under the log is not genuine, at entry %1."
                ),
                safe=untouched,
                remedy=changed,
            )
        case FindingKind.STAFF_KEYS_DIFFER:
            return Message(
                happened=translate(
                    "Finding",
                    "The keys kept for a member of staff are not those recorded when they joined "
                    "(%1).",
                ),
                safe=untouched,
                remedy=translate("Finding", "Tell your lead or supervisor."),
            )
        case _:
            return None


def _records(kind: FindingKind) -> Message | None:
    number = translate("Finding", "Tell your lead the number of the screening.")
    all_there = translate("Finding", "Its answers are all there.")
    match kind:
        case FindingKind.EVENTS_MISSING:
            return Message(
                happened=translate("Finding", "Steps are missing in screening %1."),
                safe=translate("Finding", "The steps that are there can be read."),
                remedy=number,
            )
        case FindingKind.FACT_MISSING:
            return Message(
                happened=translate("Finding", "Screening %1 is not counted in the review."),
                safe=all_there,
                remedy=translate(
                    "Finding", "Open it once; it is counted again with the next step."
                ),
            )
        case FindingKind.FACT_DIFFERS:
            return Message(
                happened=translate(
                    "Finding",
                    "What the review counts for screening %1 differs from its steps (%2).",
                ),
                safe=all_there,
                remedy=number,
            )
        case FindingKind.SEALED_DAMAGED:
            return Message(
                happened=translate(
                    "Finding", "A kept value is damaged and cannot be read (record %1)."
                ),
                safe=translate("Finding", "Everything else is as it was."),
                remedy=translate("Finding", "Tell your lead the number of the record."),
            )
        case _:
            return None
