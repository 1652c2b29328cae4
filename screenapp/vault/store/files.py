"""Files of a vault: their names, their permissions, and writing them whole or not at all."""

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from screenapp import plain_file
from screenapp.vault.errors import (
    DiskFull,
    DriveTrouble,
    FolderReadOnly,
    FolderUnreachable,
    VaultError,
)

KEYRING: Final = "keyring.json"
KEYRING_COPY: Final = "keyring.json.bak"
KEYRING_ASIDE: Final = "keyring.json.old"
STORE: Final = "store.db"
STORE_UNFINISHED: Final = "store.db.new"
STORE_NEXT: Final = "store.db.next"
HEADS: Final = "heads.bin"
TRIES: Final = "tries.json"
TRIES_COPY: Final = "tries.json.bak"
TRIES_BEGUN: Final = "counted"
CLAIM: Final = "vault.lock"
BACKUPS: Final = "backups"
ASIDE: Final = "aside-"
COMING: Final = "coming-"
RESTORING: Final = ".restoring-"
DRILL: Final = ".drill-"
OPTION: Final = "option"
PAGES: Final = "pages.bin"
PART: Final = ".part"

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_DRIVE: Final = frozenset({errno.EIO, errno.EFBIG})


@contextlib.contextmanager
def told_apart() -> Iterator[None]:
    """Turn what the operating system says about a file into a failure with a sentence.

    Raises:
        DiskFull, DriveTrouble, FolderReadOnly, FolderUnreachable.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull from None
        if error.errno in _DRIVE:
            raise DriveTrouble from None
        if error.errno in _FORBIDDEN:
            raise FolderReadOnly from None
        raise FolderUnreachable from None


def private_from_now_on() -> None:
    """Every file this process makes from here on is its owner's alone (0600, folders 0700)."""
    os.umask(0o077)


def there(path: Path) -> bool:
    """Whether *path* is there.

    Raises: DriveTrouble, FolderUnreachable and their kin: nobody can tell.
    """
    with told_apart():
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        return True


def may_be_there(path: Path) -> bool:
    """False only where *path* is known not to be there. Never raises."""
    try:
        return there(path)
    except VaultError:
        return True


def listed(folder: Path) -> tuple[Path, ...]:
    """What stands in *folder*; nothing where there is no such folder.

    Raises: DriveTrouble, FolderUnreachable and their kin: nobody can tell.
    """
    with told_apart():
        try:
            return tuple(folder / name for name in sorted(os.listdir(folder)))
        except (FileNotFoundError, NotADirectoryError):
            return ()


def make_folder(folder: Path) -> None:
    """Make *folder* (and what leads to it), private to its owner."""
    private_from_now_on()
    with told_apart():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if sys.platform != "win32":
            folder.chmod(0o700)


def open_to_others(folder: Path) -> bool:
    """True when people beside the owner may enter *folder*. On Windows the account's ACL rules."""
    with told_apart():
        return sys.platform != "win32" and bool(stat.S_IMODE(folder.stat().st_mode) & 0o077)


def write_whole(path: Path, content: bytes) -> None:
    """Replace *path* by *content*, durably: after a kill there is the old file or the new one.

    Raises:
        DiskFull, DriveTrouble, FolderReadOnly, FolderUnreachable: *path* is as it was.
    """
    with told_apart():
        waiting = staged(path, content)
        try:
            replace(waiting, path)
        except BaseException:
            _away(waiting)
            raise


def staged(path: Path, content: bytes) -> Path:
    """A new, durable file of *content* beside *path*, to take its place. Nothing is left of it
    when that does not succeed."""
    beside = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    with told_apart():
        try:
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            _away(beside)
            raise
    return beside


def _away(waiting: Path) -> None:
    """What cannot be removed now is removed later (`tidying`)."""
    with contextlib.suppress(OSError):
        waiting.unlink(missing_ok=True)


def sweep(path: Path) -> None:
    """Remove what a kill left waiting to take the place of *path*."""
    with contextlib.suppress(OSError):
        for waiting in path.parent.glob(f".{path.name}.*"):
            _away(waiting)


def replace(source: Path, target: Path) -> None:
    """``os.replace`` made durable; on Windows tried for a second while a scanner holds the file."""
    tries_left = 9 if sys.platform == "win32" else 0
    while True:
        try:
            source.replace(target)
            break
        except PermissionError:
            if not tries_left:
                raise
            tries_left -= 1
            time.sleep(0.1)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make names in *folder* durable. Windows has no such call and needs none."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def read_capped(path: Path, most: int) -> bytes | None:
    """The file's bytes, or None when it is missing or longer than *most* bytes.

    Raises:
        FolderUnreachable, FolderReadOnly, DriveTrouble: it is there and cannot be read.
    """
    try:
        content = plain_file.read(path, most)
    except FileNotFoundError:
        return None
    except (PermissionError, NotADirectoryError, plain_file.NotAFile):
        raise FolderUnreachable from None
    except OSError:
        raise DriveTrouble from None
    return content if len(content) <= most else None
