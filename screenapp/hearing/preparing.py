"""Voices made in the background, one after another, and kept until they are forgotten."""

from collections.abc import Callable, Sequence
from threading import Condition, Thread
from typing import Final

from screenapp.hearing.utterance import Utterance

MOST_BYTES: Final = 48_000_000
"""What is made beforehand, about a quarter of an hour; from there on only what is asked for."""


class Preparing:
    """*make* is called in a thread of its own, with words and whether they are said slowly."""

    def __init__(self, make: Callable[[Utterance, bool], bytes]) -> None:
        self._make = make
        self._changed = Condition()
        self._wanted: list[tuple[Utterance, bool]] = []
        self._made: dict[tuple[Utterance, bool], bytes] = {}
        self._round, self._working = 0, False

    def want(self, what: Sequence[tuple[Utterance, bool]], *, first: bool = False) -> None:
        """Make *what* is not made yet; *first*: before all else."""
        with self._changed:
            full = sum(map(len, self._made.values())) > MOST_BYTES
            new = [one for one in dict.fromkeys(what) if one not in self._made]
            if full and not first:
                return
            others = [one for one in self._wanted if one not in new]
            self._wanted = [*new, *others] if first else [*others, *new]
            if self._wanted and not self._working:
                self._working = True
                Thread(target=self._work, daemon=True).start()

    def made(self, what: tuple[Utterance, bool]) -> bytes | None:
        """The samples; None while they are being made. Never waits."""
        return self._made.get(what)

    def forget(self) -> None:
        """Nothing that was made or wanted is kept."""
        with self._changed:
            self._round += 1
            self._wanted, self._made = [], {}

    def wait(self, seconds: float) -> bool:
        """Until nothing is left to make; False where that takes longer than *seconds*."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._working, seconds)

    def _work(self) -> None:
        while True:
            with self._changed:
                if not self._wanted:
                    self._working = False
                    self._changed.notify_all()
                    return
                what, asked_in = self._wanted.pop(0), self._round
            samples = self._make(*what)
            with self._changed:
                if asked_in == self._round:
                    self._made[what] = samples
