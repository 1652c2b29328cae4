"""Remembers beside the vault that a person holds the screen, for the start after a crash.

Whoever starts the program then may be somebody who came along: it opens on the cover. The file
is empty, and its name says nothing.
"""

import logging
from pathlib import Path
from typing import Final

_FILE: Final = ".screen"
_log = logging.getLogger(__name__)


class LentMark:
    """The mark in *folder*. Where it cannot be written, the start is the usual one."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE

    @property
    def stands(self) -> bool:
        """Whether the screen was in a person's hands when the program ended."""
        return self._path.is_file()

    def put(self, lent: bool) -> None:
        """The person has the screen now, or staff have it again."""
        try:
            if lent:
                self._path.touch(mode=0o600)
            else:
                self._path.unlink(missing_ok=True)
        except OSError:
            _log.warning("the mark of a lent screen could not be changed")
