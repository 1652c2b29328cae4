"""Long work beside the answers: backups and checks. Given up when the vault closes.

One piece of a kind at a time. Whoever exchanges the file under the store asks for `quiet`
first, for such work holds connections to it.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from screenapp.vault.errors import VaultClosed

Progress = Callable[[int, int], None]
"""Told how much is done, and of how much; from the thread that works."""


def no_progress(_done: int, _total: int) -> None:
    """For those who do not look."""


class WorkStopped(Exception):
    """The work was given up on request. Never leaves the vault room."""


class BackgroundWork:
    """Lets long work begin, and ends it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._running: set[str] = set()
        self._quiet = 0
        self._ended = False

    @contextmanager
    def work(self, kind: str) -> Iterator[Callable[[], bool]]:
        """Do work of *kind*, after such work of others; what is given tells whether to stop.

        Raises:
            VaultClosed: the vault closes or has closed.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._ended or self._free(kind))
            if self._ended:
                raise VaultClosed
            self._running.add(kind)
        try:
            yield lambda: self._ended or self._quiet > 0
        finally:
            with self._changed:
                self._running.discard(kind)
                self._changed.notify_all()

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """What runs is given up, and nothing begins while this lasts."""
        with self._changed:
            self._quiet += 1
            self._changed.wait_for(lambda: not self._running)
        try:
            yield
        finally:
            with self._changed:
                self._quiet -= 1
                self._changed.notify_all()

    def end(self) -> None:
        """What runs is given up, and nothing begins any more. Returns when nothing runs."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._running)

    def _free(self, kind: str) -> bool:
        return not self._quiet and kind not in self._running
