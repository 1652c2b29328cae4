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

from screenapp import plain_file
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

    Raises: DiskFull and its kin: the present vault is untouched. From the name on there is no way
        back: what cannot be done now is finished by whoever opens it next.
    """
    folder, coming = staging.parent, staging.parent / f"{files.COMING}{name}"
    with files.told_apart():
        for path in staging.iterdir():
            if path.name not in _RESTORED:
                path.unlink()
        (staging / _JOURNAL).touch(mode=0o600)
        files.sync_folder(staging)
        try:
            files.replace(staging, coming)
        except OSError:
            if _without_the_name(coming, staging):
                raise
    with contextlib.suppress(VaultError):
        _finish(folder)
    return folder / files.BACKUPS / f"{files.ASIDE}{name}"


def finish(folder: Path) -> None:
    """Finish an exchange that was cut off. Nothing is done, and nothing taken, without one.

    Raises: AlreadyOpen: somebody else is at it; FolderReadOnly and its kin.
    """
    if _coming(folder):
        claim = WriteLock(folder)
        try:
            _finish(folder)
        finally:
            claim.release()


def sweep(folder: Path, prefix: str) -> None:
    """Remove what a kill left of copies under such names; not one that somebody has open."""
    for left in files.listed(folder):
        if left.name.startswith(prefix):
            with contextlib.suppress(VaultError):
                WriteLock(left).release()
                shutil.rmtree(left, ignore_errors=True)


def put_aside_by_it(folder: Path) -> bool:
    """Whether anything stands in *folder* that a vault coming there would put aside."""
    return any(files.there(folder / name) for name in (*_RESTORED, *_LEFT_OVER))


def _without_the_name(coming: Path, staging: Path) -> bool:
    """Give the folder back the name under which nobody finishes anything; False: it has not."""
    try:
        coming.replace(staging)
    except FileNotFoundError:
        return True
    except OSError:
        return plain_file.stands(staging)
    return True


def _coming(folder: Path) -> tuple[Path, ...]:
    return tuple(path for path in files.listed(folder) if path.name.startswith(files.COMING))


def _finish(folder: Path) -> None:
    for coming in _coming(folder):
        if not files.there(coming / files.STORE):
            _bare(coming)
            continue
        aside = folder / files.BACKUPS / f"{files.ASIDE}{coming.name.removeprefix(files.COMING)}"
        with files.told_apart():
            aside.mkdir(mode=0o700, parents=True, exist_ok=True)
            files.sync_folder(folder)
            files.sync_folder(aside.parent)
            for name in _LEFT_OVER:
                _put_aside(folder / name, aside)
            for name in _RESTORED:
                if files.there(coming / name):
                    _put_aside(folder / name, aside)
                    files.replace(coming / name, folder / name)
        _bare(coming)
        _bare(aside)
        with contextlib.suppress(OSError):
            files.sync_folder(folder)


def _bare(place: Path) -> None:
    """Remove the folder *place* if nothing is in it; what cannot be removed now goes later."""
    with contextlib.suppress(OSError):
        place.rmdir()


def _put_aside(path: Path, aside: Path) -> None:
    if files.there(path):
        files.replace(path, aside / path.name)
