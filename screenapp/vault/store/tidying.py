"""Files that a deed leaves and nobody needs any more: removed at once, or else later.

A deed is done when what it is about is done. That a file left over cannot be removed (a scanner
holds it, the drive is in trouble) makes it no failure: the file bears a name that tells what it
is, every sign-in tries again, and as long as one is left that is told.
"""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from screenapp.vault.errors import VaultError
from screenapp.vault.store import files
from screenapp.vault.store.write_lock import WriteLock

_STAGED: Final = (files.KEYRING, files.HEADS, files.TRIES, files.OPTION, files.PAGES)
_ALONE: Final = (
    files.STORE_UNFINISHED,
    f"{files.STORE_UNFINISHED}-journal",
    f"{files.STORE_NEXT}-journal",
)
_FOLDERS: Final = (files.RESTORING, files.DRILL)


def away(path: Path) -> bool:
    """Remove the file *path*. False: it is there still."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def folder_away(path: Path) -> bool:
    """Remove the folder *path* with all in it. False: it is there still."""
    shutil.rmtree(path, ignore_errors=True)
    try:
        os.lstat(path)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False


def tidy(folder: Path) -> int:
    """Remove what is left over in the vault's *folder*; how many files or folders would not go.

    For whoever holds the right to write there. What another process has open is not touched.
    """
    left = 0
    for path in _left_over(folder):
        with contextlib.suppress(VaultError, OSError):
            if path.name.startswith(_FOLDERS):
                WriteLock(path).release()
            left += not (away(path) or folder_away(path))
    return left


def _left_over(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(VaultError):
        for path in files.listed(folder):
            staged = any(path.name.startswith(f".{name}.") for name in _STAGED)
            if staged or path.name in _ALONE or path.name.startswith(_FOLDERS):
                yield path
    with contextlib.suppress(VaultError):
        for path in files.listed(folder / files.BACKUPS):
            if path.name.startswith("."):
                yield path
