"""What opening looks at before anything is shown, and what it leaves for afterwards.

A small store is looked at as a whole, as is every store that gives cause for it. Of a large
one the checks that take long are left to `check_background`: what is looked at here is
whether it opens, is of this program's time, is as long as it says, and ends as last seen.
See docs/design/vault.md, Checks.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from screenapp.vault.care.check_file import check_pages
from screenapp.vault.crypto import keyring_file
from screenapp.vault.errors import StoreDamaged
from screenapp.vault.model import Finding, FindingKind
from screenapp.vault.store import files, migrations
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.rollback_marks import Marks, MarksFile

# Looked at as a whole in about 30 ms.
_SMALL_BYTES: Final = 3 * 1024 * 1024
# What is in it is counted in about 50 ms; a larger one is counted by the checks beside the work.
_COUNTED_BYTES: Final = 12 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesBeside:
    """What stood beside the store before it was opened; opening may take the journal away."""

    journal: Path
    there: bool


def beside(path: Path) -> FilesBeside:
    """Look for the journal of the store at *path*."""
    journal = path.with_name(f"{path.name}-journal")
    return FilesBeside(journal=journal, there=files.there(journal))


def require_sound(
    connection: Connection, *, path: Path, marks: Marks | None, before: FilesBeside, thorough: bool
) -> tuple[Finding, ...]:
    """What is odd without preventing anything. *thorough*: look at everything in any case.

    Raises:
        StoreNewer, before anything else is looked at.
        StoreDamaged.
    """
    migrations.refuse_the_future(connection)
    lost = journal_lost(marks, before)
    suspect = thorough or bool(lost) or (marks is not None and marks.distrusted)
    findings = check_pages(connection) if suspect or is_small(path) else _length(connection, path)
    if findings:
        raise StoreDamaged(findings)
    return lost


def changed_files(
    folder: Path, install_id: bytes, store_keys: Collection[bytes]
) -> tuple[Finding, ...]:
    """Keyring, copy and marks that are there and are not, byte for byte, as they were written."""
    names = [*keyring_file.changed(folder, store_keys)]
    marks = (MarksFile(folder, key, install_id) for key in store_keys)
    if all(file.changed for file in marks):
        names.append(files.HEADS)
    return tuple(Finding(kind=FindingKind.FILE_CHANGED, record=name) for name in names)


def told_mended(notices: tuple[Finding, ...], *, from_copy: bool) -> tuple[Finding, ...]:
    """*notices* once those files were written anew; what was used instead is told already."""
    told = []
    for finding in notices:
        if finding.kind is not FindingKind.FILE_CHANGED:
            told.append(finding)
        elif not (from_copy and finding.record == files.KEYRING):
            told.append(replace(finding, kind=FindingKind.FILE_MENDED))
    return tuple(told)


def is_small(path: Path) -> bool:
    """True for a store that every opening looks at as a whole."""
    with files.told_apart():
        return path.stat().st_size <= _SMALL_BYTES


def is_counted(path: Path) -> bool:
    """True for a store in which every opening and closing counts what there is."""
    with files.told_apart():
        return path.stat().st_size <= _COUNTED_BYTES


def leave_journal(before: FilesBeside) -> None:
    """A journal that SQLite has rolled back and removed is left behind empty, as after a commit:
    its absence tells that somebody took it."""
    if before.there and not files.there(before.journal):
        with files.told_apart():
            before.journal.touch(mode=0o600)


def journal_lost(marks: Marks | None, before: FilesBeside) -> tuple[Finding, ...]:
    """The journal stays, empty, after the first commit in this folder; the first marks are older.

    One taken away in the middle of a commit leaves half of it in the store.
    """
    if marks is None or marks.number <= 1 or before.there:
        return ()
    return (Finding(kind=FindingKind.JOURNAL_LOST),)


def _length(connection: Connection, path: Path) -> tuple[Finding, ...]:
    pages = connection.execute("PRAGMA page_count").scalar_one()
    each = int(connection.execute("PRAGMA page_size").scalar_one())
    with files.told_apart():
        length = path.stat().st_size
    if length < pages * each:
        return (Finding(kind=FindingKind.PAGES_DAMAGED, record=f"page {pages}"),)
    return ()
