"""What the device is given next: parts one after another, or silence."""

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Final

from screenapp.hearing.samples import RATE, WIDTH, Ear, both_channels

PAUSE_BETWEEN: Final = 0.35
"""Seconds of silence after each part."""

Part = Callable[[], bytes | None]
"""Gives mono samples; None while they are still being made, empty where there are none."""


class Playback:
    """Asked by the device's thread, told by the window's. Silent until something is begun.

    Once muted it stays silent, whatever is begun, until `unmute`.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._parts: tuple[Part, ...] = ()
        self._ear: Ear | None = None
        self._at, self._place = 0, 0
        self._paused, self._muted = False, False

    def begin(self, parts: Sequence[Part], *, at: int = 0, ear: Ear | None = None) -> None:
        """From now on *parts*, in order from the one numbered *at*; what was playing ends."""
        with self._lock:
            self._parts = () if self._muted else tuple(parts)
            self._ear, self._at, self._place, self._paused = ear, at, 0, False

    def pause(self, paused: bool) -> None:
        with self._lock:
            self._paused = paused

    def stop(self) -> None:
        with self._lock:
            self._end()

    def mute(self) -> None:
        """Silent at once, and whatever was playing is forgotten."""
        with self._lock:
            self._muted = True
            self._end()

    def unmute(self) -> None:
        with self._lock:
            self._muted = False

    @property
    def paused(self) -> bool:
        with self._lock:
            return self._paused and bool(self._parts)

    @property
    def at(self) -> int | None:
        """The number of the part that is being played or waited for; None: nothing is."""
        with self._lock:
            return self._at if self._parts else None

    def take(self, frames: int) -> bytes:
        """The next *frames* for a device of two channels; never more, never fewer."""
        with self._lock:
            mono = bytearray()
            while len(mono) < frames * WIDTH:
                part = self._next(frames * WIDTH - len(mono))
                if not part:
                    break
                mono += part
            ear = self._ear
        mono += bytes(frames * WIDTH - len(mono))
        return both_channels(bytes(mono), ear)

    def _next(self, count: int) -> bytes:
        """At most *count* bytes from where it stands; empty: silence for now."""
        while self._parts and not self._paused:
            if self._at >= len(self._parts):
                self._end()
                break
            made = self._parts[self._at]()
            if made is None:
                break
            whole = len(made) + (int(PAUSE_BETWEEN * RATE) * WIDTH if made else 0)
            if self._place < whole:
                piece = made[self._place : self._place + count]
                piece += bytes(min(count, whole - self._place) - len(piece))
                self._place += len(piece)
                return piece
            self._at, self._place = self._at + 1, 0
        return b""

    def _end(self) -> None:
        self._parts, self._at, self._place, self._paused = (), 0, 0, False
