"""The right to write: one process holds it, by a lock of the operating system on one file.

A lock of the operating system ends with its process, so that nothing is left behind by a
kill and nobody has to decide whether a stale file may be deleted.
"""

import contextlib
import os
import sys
from pathlib import Path

from screenapp.vault.errors import AlreadyOpen
from screenapp.vault.store import files

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriteLock:
    """Held from construction until `release` or the end of the process.

    Raises:
        AlreadyOpen: another window (of this process or another) holds it.
        FolderReadOnly, DiskFull, FolderUnreachable: the file cannot be made.
    """

    def __init__(self, folder: Path) -> None:
        files.private_from_now_on()
        with files.told_apart():
            self._descriptor = os.open(folder / files.CLAIM, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._descriptor)
        except OSError:
            os.close(self._descriptor)
            raise AlreadyOpen from None

    def release(self) -> None:
        """Let others write. The file itself stays: removing it would race with the next holder."""
        if self._descriptor >= 0:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = -1
