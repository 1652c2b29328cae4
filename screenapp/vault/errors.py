"""Every expected failure of a vault. ``key`` names its sentence in `sentences`.

What happened stands in attributes for the sentence and for the log; no attribute and no
message ever holds an answer, a name, a passphrase or a key.
"""

from collections.abc import Iterable
from datetime import datetime

from screenapp.errors import ScreenappError
from screenapp.vault.model import Finding
from screenapp.vault.people.deeds import GuardedDeed


class VaultError(ScreenappError):
    """Base of what can go wrong with a vault. ``values`` fill %1, %2 … of the sentence."""

    key = "error.vault.trouble"

    def __init__(self, *values: object) -> None:
        super().__init__(f"{self.key} {' '.join(str(value) for value in values)}".strip())
        self.values: tuple[str, ...] = tuple(str(value) for value in values)


class WrongPassphrase(VaultError):
    """The name and the passphrase do not open anything together; which of them is not told."""

    key = "error.vault.wrong_passphrase"


class TooSoon(VaultError):
    """After several wrong passphrases the next try has to wait ``seconds`` (whole, rounded up)."""

    key = "error.vault.too_soon"

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class WeakPassphrase(VaultError):
    """A new passphrase is too short, or one that everybody tries first."""

    key = "error.vault.weak_passphrase"


class ProofNeeded(VaultError):
    """This deed asks for one's own passphrase again, and no fresh proof came with it. Nothing
    was done. ``deed`` says which."""

    key = "error.vault.proof_needed"

    def __init__(self, deed: GuardedDeed) -> None:
        super().__init__()
        self.deed = deed


class NameNotFree(VaultError):
    """A member of staff of that name (whatever its capitals) is there already, or it is empty."""

    key = "error.vault.name_not_free"


class LastLead(VaultError):
    """Without this person nobody could let others in or open answers for new staff."""

    key = "error.vault.last_lead"


class CostNotTaken(VaultError):
    """The cost of a try is out of bounds, or does not rise. Nothing was derived."""

    key = "error.vault.cost_not_taken"


class CostStillRising(VaultError):
    """Somebody has not signed in since the cost of a try was raised last."""

    key = "error.vault.cost_still_rising"


class TextUnreadable(VaultError):
    """A text holds a character that cannot be kept: NUL, or half of a pair of surrogates."""

    key = "error.vault.text_unreadable"


class RecoveryCodeMistyped(VaultError):
    """A character of the recovery code is not as printed; found before anything is derived."""

    key = "error.vault.recovery_mistyped"


class RecoveryCodeWrong(VaultError):
    """The recovery code is whole, but belongs to another vault or to an older sheet."""

    key = "error.vault.recovery_wrong"


class VaultMissing(VaultError):
    """There is no vault in the folder: no keyring and no store."""

    key = "error.vault.missing"


class VaultExists(VaultError):
    """A vault is to be made where something of a vault stands already. Nothing was touched."""

    key = "error.vault.exists"


class CopiesAlone(VaultExists):
    """There are backups where a vault is to be made, and nothing else: records were here."""

    key = "error.vault.copies_alone"


class DoneNotOpened(VaultError):
    """A vault was made, or a passphrase given anew, and could not be opened right after."""

    key = "error.vault.done_not_opened"


class KeyringDamaged(VaultError):
    """Neither the keyring nor its copy can be read; the store is untouched."""

    key = "error.vault.keyring_damaged"


class KeyringMissing(KeyringDamaged):
    """The store is there, and neither keyring nor copy is: they were lost, or destroyed."""

    key = "error.vault.keyring_missing"


class KeyringOlder(VaultError):
    """The keyring is older than the one last seen here, or not as the program sealed it.

    ``generation`` is what it is, ``seen`` what was seen. A lead brings it back with the recovery
    sheet (`Vault.recover`), which is recorded.
    """

    key = "error.vault.keyring_older"

    def __init__(self, generation: int, seen: int) -> None:
        super().__init__()
        self.generation = generation
        self.seen = seen


class KeyringOutlived(VaultError):
    """The keyring is from before everybody got new keys: it opens neither store nor marks."""

    key = "error.vault.keyring_outlived"


class DestroyingOff(VaultError):
    """Nobody has allowed for this vault that its keys are destroyed. Nothing was touched."""

    key = "error.vault.destroying_off"


class StoreTrouble(VaultError):
    """The store did not do what was asked, for a reason that has no class of its own."""

    key = "error.vault.trouble"


class StoreLost(StoreTrouble):
    """The keyring is there and the store is not: a lost store, never a first run."""

    key = "error.vault.store_lost"


class StoreEmpty(StoreTrouble):
    """The store has 0 bytes. A full disk or a syncing program can leave one."""

    key = "error.vault.store_empty"


class StorePlaintext(StoreTrouble):
    """The store, or this build of the program, is without encryption."""

    key = "error.vault.store_plaintext"


class StoreForeign(StoreTrouble):
    """The store belongs to another vault than the keyring."""

    key = "error.vault.store_foreign"


class StoreNewer(StoreTrouble):
    """The store was written by a newer program; untouched. ``found`` and ``known`` are versions."""

    key = "error.vault.store_newer"

    def __init__(self, found: int, known: int) -> None:
        super().__init__(found, known)
        self.found = found
        self.known = known


class StoreOlder(StoreTrouble):
    """The store was written by an older program, and is opened only to read; untouched."""

    key = "error.vault.store_older"


class StoreDamaged(StoreTrouble):
    """The store cannot be trusted as it is. ``findings`` tell what the checks saw."""

    key = "error.vault.store_damaged"

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        super().__init__()
        self.findings = tuple(findings)


class JournalLost(StoreDamaged):
    """The journal was taken away in the middle of a commit, and half of that is in the store."""

    key = "error.vault.journal_lost"


class RolledBack(StoreTrouble):
    """This copy is older than the one last seen here: it ends at ``ends``, ``seen`` was seen.

    Both count changes to the store. Unlocking with ``accept_older`` goes on from the older copy
    and records that; ``read_only`` looks at it without deciding.
    """

    key = "error.vault.rolled_back"

    def __init__(self, ends: int, seen: int) -> None:
        super().__init__(ends, seen)
        self.ends = ends
        self.seen = seen


class PartOlder(RolledBack):
    """Some rows are older than those last seen here, in a store that goes as far as was seen."""

    key = "error.vault.part_older"


class BackupMissing(VaultError):
    """There is no backup where one is looked for."""

    key = "error.vault.backup_missing"


class BackupUnsound(VaultError):
    """A backup is not whole, or its parts do not fit each other. Nothing was touched."""

    key = "error.vault.backup_unsound"

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        super().__init__()
        self.findings = tuple(findings)


class NewestBackup(VaultError):
    """The newest copy is to be deleted, after which there would be none as new."""

    key = "error.vault.newest_backup"


class NeedsSecondConfirmation(VaultError):
    """Rules are to delete although the clock jumped forward, by ``days`` whole days."""

    key = "error.vault.second_confirmation"

    def __init__(self, days: int) -> None:
        super().__init__(days)
        self.days = days


class ClockUnsure(VaultError):
    """The clock stands long before, or about a year after, the last time seen here. Nothing was
    written; unlocking with ``clock_is_right`` goes on and records that. ``now``, ``last``: aware.
    """

    key = "error.vault.clock_unsure"

    def __init__(self, now: datetime, last: datetime) -> None:
        super().__init__(*(at.astimezone().strftime("%Y-%m-%d %H:%M") for at in (now, last)))
        self.now = now
        self.last = last


class SealDamaged(StoreTrouble):
    """One sealed value does not open; ``record`` is the random id of what it belongs to."""

    key = "error.vault.seal_damaged"

    def __init__(self, record: str) -> None:
        super().__init__(record)
        self.record = record


class FolderReadOnly(VaultError):
    """The folder or the store cannot be written; reading goes on with ``read_only``."""

    key = "error.vault.folder_read_only"


class FolderUnreachable(VaultError):
    """The folder cannot be entered or a file of the vault cannot be read at all."""

    key = "error.vault.folder_unreachable"


class DiskFull(VaultError):
    """There is no room; nothing half-written is left and the same step may be tried again."""

    key = "error.vault.disk_full"


class DriveTrouble(DiskFull):
    """The drive did not take the writing for another reason than room; the rest is as above."""

    key = "error.vault.drive_trouble"


class AlreadyOpen(VaultError):
    """Another window writes to this vault; a second writer is never let in."""

    key = "error.vault.already_open"


class VaultClosed(VaultError):
    """The vault was locked or its writer stopped; what was saved is safe."""

    key = "error.vault.closed"


class AnswersSealed(VaultError):
    """The roles of this person hold no answers key. Enforced by encryption."""

    key = "error.vault.answers_sealed"


class NotAllowed(VaultError):
    """The roles of this person do not include this. Enforced by the program."""

    key = "error.vault.not_allowed"


class OpenedToRead(VaultError):
    """The vault was opened only to read, and something was to be written."""

    key = "error.vault.opened_to_read"


class StoreDistrusted(OpenedToRead):
    """The file was found damaged while it was open; nothing more is written into it."""

    key = "error.vault.distrusted"


class OutOfStep(VaultError):
    """The events do not follow on what the store holds; nothing was written."""

    key = "error.vault.out_of_step"


class LawNotNamed(VaultError):
    """A protocol with a law that is only a placeholder was to be approved."""

    key = "error.vault.law_not_named"


class ReadingIncomplete(VaultError):
    """A protocol was to be approved, and not every item of it was read by both."""

    key = "error.vault.reading_incomplete"


class TermsIncomplete(VaultError):
    """A protocol was to be approved, and something of a duty that it leaves to the site is not
    set, or cannot stand."""

    key = "error.vault.terms_incomplete"


class RedLineCrossed(VaultError):
    """A protocol was to be approved, and those who read it say an item may not stand in it."""

    key = "error.vault.red_line_crossed"


class NotFound(VaultError):
    """No such record; ``record`` is the id asked for."""

    key = "error.vault.not_found"

    def __init__(self, record: object) -> None:
        super().__init__(record)
        self.record = str(record)


class MemoryShort(VaultError):
    """Deriving the key needs more memory than is free just now."""

    key = "error.vault.memory_short"
