"""Waiting after wrong passphrases: five free tries, then 1, 2, 4 … up to 300 seconds.

It stops only the person at the keyboard; against a copy of the files only the cost of
Argon2id counts. Tries and monotonic time are kept outside keyring and store, so that
setting the clock back, locking or starting again shortens nothing. Nothing is ever wiped
and nobody is locked out for good.
"""

import json
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from screenapp.vault.errors import TooSoon, VaultError
from screenapp.vault.store import files

FREE_TRIES: Final = 5
LONGEST_SECONDS: Final = 300
_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")


def boot_id() -> str:
    """What tells one start of the machine from the next; empty where the system has no such."""
    try:
        return _BOOT_ID.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def delay_after(tries: int) -> int:
    """Seconds to wait before the next try when *tries* were wrong."""
    if tries < FREE_TRIES:
        return 0
    return min(LONGEST_SECONDS, 1 << min(tries - FREE_TRIES, 20))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """How many were wrong, and when (monotonic seconds of which start of the machine)."""

    count: int
    since: float
    boot: str


class Throttle:
    """Counts wrong tries in one folder. *now* gives monotonic seconds."""

    def __init__(
        self,
        folder: Path,
        *,
        now: Callable[[], float] = time.monotonic,
        boot: Callable[[], str] = boot_id,
    ) -> None:
        self._path = folder / files.TRIES
        self._now = now
        self._boot = boot

    def seconds_left(self) -> int:
        """Whole seconds until the next try is allowed, rounded up; 0 means now.

        After a new start of the machine the whole wait begins again, because the time
        before it cannot be known without trusting the clock.
        """
        tries = self._read()
        if tries is None:
            return 0
        delay = delay_after(tries.count)
        if not delay:
            return 0
        if tries.boot != self._boot() or self._now() < tries.since:
            self._write(tries.count)
            return delay
        return max(0, math.ceil(tries.since + delay - self._now()))

    def before_try(self) -> None:
        """Count a try before it is made, so that killing the program does not win one.

        Raises:
            TooSoon: nothing was counted; the wait is not lengthened by asking.
        """
        left = self.seconds_left()
        if left:
            raise TooSoon(left)
        tries = self._read()
        self._write((tries.count if tries else 0) + 1)

    def reset(self) -> None:
        """Forget the tries; called when a passphrase was right."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return  # a folder that may only be read: the count was not written there either

    def _read(self) -> Tries | None:
        content = files.read_capped(self._path, 1_000)
        if content is None:
            return None
        try:
            kept = json.loads(content)
            count, since = int(kept["tries"]), float(kept["since"])
            if not math.isfinite(since):
                raise ValueError
            return Tries(count=count, since=since, boot=kept["boot"])
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
            # Spoilt by hand or by the drive: waiting a little is the safe reading.
            return Tries(count=FREE_TRIES, since=math.inf, boot="")

    def _write(self, count: int) -> None:
        kept = {"tries": min(count, 1_000), "since": self._now(), "boot": self._boot()}
        try:
            files.write_whole(self._path, json.dumps(kept).encode("utf-8"))
        except VaultError:
            return  # a full or read-only folder must not keep a nurse out of the record
