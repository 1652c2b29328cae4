"""A restored vault takes the place of the present one, file by file, and cannot stop half-way.

It stands complete in a folder of its own beside the files it replaces. From the moment that
folder has its name, whoever opens the vault next finishes the exchange first: a kill leaves
the old vault or the restored one, never a mixture. What stood there before is put aside
under a dated name among the backups, whole and unchanged.
"""

import contextlib
import shutil
from pathlib import Path
from typing import Final

from screenapp.vault.errors import VaultError
from screenapp.vault.store import files
from screenapp.vault.store.write_lock import WriteLock

# The store comes last: as long as it is not in place, everything else can be told apart.
_JOURNAL: Final = f"{files.STORE}-journal"
_RESTORED: Final = (_JOURNAL, files.KEYRING_COPY, files.KEYRING, files.HEADS, files.STORE)
_LEFT_OVER: Final = (files.KEYRING_ASIDE, files.STORE_UNFINISHED, files.STORE_NEXT)


def come(staging: Path, name: str) -> Path:
    """Let the restored vault in *staging* take the place of the one in the folder around it.

    *name* is the dated name under which the present one is put aside; where it then stands.

    Raises: DiskFull and its kin: the present vault is untouched, or the exchange is finished by
        whoever opens it next.
    """
    folder = staging.parent
    with files.told_apart():
        for path in staging.iterdir():
            if path.name not in _RESTORED:
                path.unlink()
        (staging / _JOURNAL).touch(mode=0o600)
        files.sync_folder(staging)
        files.replace(staging, folder / f"{files.COMING}{name}")
    _finish(folder)
    return folder / files.BACKUPS / f"{files.ASIDE}{name}"


def finish(folder: Path) -> None:
    """Finish an exchange that was cut off. Nothing is done, and nothing taken, without one.

    Raises: AlreadyOpen: somebody else is at it; FolderReadOnly and its kin.
    """
    if any(folder.glob(f"{files.COMING}*")):
        claim = WriteLock(folder)
        try:
            _finish(folder)
        finally:
            claim.release()


def sweep(folder: Path, prefix: str) -> None:
    """Remove what a kill left of copies under such names; not one that somebody has open."""
    for left in folder.glob(f"{prefix}*"):
        with contextlib.suppress(VaultError):
            WriteLock(left).release()
            shutil.rmtree(left, ignore_errors=True)


def _finish(folder: Path) -> None:
    for coming in folder.glob(f"{files.COMING}*"):
        aside = folder / files.BACKUPS / f"{files.ASIDE}{coming.name.removeprefix(files.COMING)}"
        with files.told_apart():
            aside.mkdir(mode=0o700, parents=True, exist_ok=True)
            files.sync_folder(folder)
            files.sync_folder(aside.parent)
            for name in _LEFT_OVER:
                _put_aside(folder / name, aside)
            for name in _RESTORED:
                if (coming / name).exists():
                    _put_aside(folder / name, aside)
                    files.replace(coming / name, folder / name)
            coming.rmdir()
            files.sync_folder(folder)
            if not any(aside.iterdir()):
                aside.rmdir()


def _put_aside(path: Path, aside: Path) -> None:
    if path.exists():
        files.replace(path, aside / path.name)
