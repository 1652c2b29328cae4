"""Reading a file that somebody named: a plain file, never more of it than is wanted.

Opening a pipe waits until somebody writes, a device may never end, and asking either may do
something. So what a name leads to is looked at before it is opened and once more after, since
it may have changed in between; and nothing is opened in a way that can wait.
"""

import os
import stat
from pathlib import Path
from typing import Final

# Windows knows neither the first three nor pipes and devices among its files, and turns line
# ends unless told not to.
_HOW: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class NotAFile(OSError):
    """The name leads to a folder, a pipe, a socket or a device."""


def read(path: Path, most: int) -> bytes:
    """The bytes of the file that *path* leads to; of a longer one than *most*, one byte more.

    Raises:
        NotAFile: it leads to something else than a file; that was not read.
        OSError: there is nothing, or it may not be read.
    """
    try:
        _require_file(path.stat().st_mode)
        handle = os.open(path, _HOW)
    except ValueError as error:
        raise FileNotFoundError(str(error)) from None
    try:
        _require_file(os.fstat(handle).st_mode)
        return _read(handle, most + 1)
    finally:
        os.close(handle)


def stands(path: Path) -> bool:
    """Whether there is anything by that name, be it a link that leads nowhere. Never raises."""
    try:
        return os.path.lexists(path)
    except ValueError:
        return False


def _require_file(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise NotAFile("this is a folder, a pipe or a device")


def _read(handle: int, count: int) -> bytes:
    parts = bytearray()
    while len(parts) < count:
        part = os.read(handle, count - len(parts))
        if not part:
            break
        parts += part
    return bytes(parts)
