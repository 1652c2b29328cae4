"""Writing a file that somebody chose to take out of the vault. No Qt."""

import contextlib
import errno
import os
import secrets
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from screenapp.vault.store.files import PART

if TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts

# What Windows and old memory sticks do not take in a file name.
_NOT_IN_A_NAME = frozenset('<>:"/\\|?*') | frozenset(map(chr, range(32)))
_LONGEST_NAME = 120
_BINARY = getattr(os, "O_BINARY", 0)


class NotThere(Enum):
    """Why a file cannot go where it was asked to."""

    NO_NAME = "no_name"
    NAME_HAS_MARKS = "name_has_marks"
    NAME_TOO_LONG = "name_too_long"
    NO_SUCH_FOLDER = "no_such_folder"
    NAME_IS_TAKEN = "name_is_taken"
    CANNOT_WRITE = "cannot_write"
    NO_ROOM = "no_room"


def destination(folder: str, name: str, suffix: str) -> Path | NotThere:
    """The path that *folder* and *name* stand for; *suffix* such as ``.pdf`` is added if missing.

    Looks at the disk and changes nothing.
    """
    name = name.strip()
    if name.lower().endswith(suffix):
        name = name[: -len(suffix)]
    name = name.rstrip(". ")
    if not name:
        return NotThere.NO_NAME
    if _NOT_IN_A_NAME & set(name) or name.startswith("."):
        return NotThere.NAME_HAS_MARKS
    if len(name) > _LONGEST_NAME:
        return NotThere.NAME_TOO_LONG
    place = Path(folder.strip()).expanduser()
    if not folder.strip() or not place.is_absolute() or not place.is_dir():
        return NotThere.NO_SUCH_FOLDER
    path = place / f"{name}{suffix}"
    return NotThere.NAME_IS_TAKEN if path.exists() else path


def folders_in(folder: Path) -> tuple[str, ...] | None:
    """The names of the folders in *folder*, hidden ones left out; None when it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            names = [e.name for e in entries if not e.name.startswith(".") and _is_folder(e)]
    except OSError:
        return None
    return tuple(sorted(names, key=str.casefold))


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads nowhere
        return False


def save_private(path: Path, content: bytes, parts: "PageParts") -> None:
    """Write *content* as a new file that only its owner can read: the whole of it, or nothing.

    It has no name until it is on the disk, so that a kill leaves nothing to read. A drive that
    cannot do that, such as a memory stick, gets it under a name that ends in ``.part`` first:
    *parts* knows it before a word stands there, and whoever signs in next takes it away. What
    stands at *path* is never replaced.

    Raises:
        FileExistsError: something of that name is there; nothing was changed.
        OSError: the folder cannot be written or is full; nothing is left behind.
    """
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    if not _written_unnamed(path, content):
        _written_beside(path, content, parts)
    _settle(path.parent)


def _written_unnamed(path: Path, content: bytes) -> bool:
    """Write without a name, then give it *path*; False where the system or drive cannot."""
    how = getattr(os, "O_TMPFILE", 0)
    if not how:
        return False
    try:
        handle = os.open(path.parent, how | os.O_WRONLY, 0o600)
    except OSError:
        return False
    with os.fdopen(handle, "wb") as file:
        _write(file, content)
        try:
            os.link(f"/proc/self/fd/{file.fileno()}", path, follow_symlinks=True)
        except FileExistsError:
            raise
        except OSError:
            return False
    return True


def _written_beside(path: Path, content: bytes, parts: "PageParts") -> None:
    part = path.parent / f"{path.stem}-{secrets.token_hex(4)}{PART}"
    parts.begin(part)
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        with os.fdopen(handle, "wb") as file:
            _write(file, content)
        _take_name(part, path)
    finally:
        part.unlink(missing_ok=True)
        parts.end(part)


def _write(file: BinaryIO, content: bytes) -> None:
    file.write(content)
    file.flush()
    os.fsync(file.fileno())


def _take_name(part: Path, path: Path) -> None:
    """Give the file at *part* the name *path*. Raises: FileExistsError: it is taken."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a memory stick whose files have one name only
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            part.replace(path)  # only over the empty file made in the line before
        except BaseException:
            path.unlink(missing_ok=True)
            raise


def _settle(folder: Path) -> None:
    """Let the names in *folder* outlive a loss of power, where the system can do that."""
    with contextlib.suppress(OSError):  # Windows, and drives that do not take it
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def free_name(path: Path) -> Path:
    """*path* itself, or the same with the lowest number from 2 that is not taken."""
    if not path.exists():
        return path
    number = 2
    while (found := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
        number += 1
    return found
