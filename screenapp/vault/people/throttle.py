"""Waiting after wrong passphrases, name by name: five free tries, then 1, 2, 4 … up to 30 s.

From 200 wrong tries at one name within a day on, each is 300 s after the one before. Nobody else's
sign-in shortens a wait or makes it longer, and whether anybody bears the name changes nothing.
It stops only the person at the keyboard; against a copy of the files only the cost of Argon2id
counts. Nothing is ever wiped and nobody is locked out for good. See decisions/0032.

The counts are kept in two files outside keyring and store (`throttle_file`), and in time that only
runs while the machine does: setting the clock, locking, killing, starting again and taking one of
the files away shorten nothing.
"""

import math
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from screenapp.vault.errors import TooSoon
from screenapp.vault.people import throttle_file
from screenapp.vault.people.throttle_file import NameTries, ThrottleState

FREE_TRIES: Final = 5
LONGEST_SECONDS: Final = 30
"""The wait at a name that was tried wrongly fewer times in a day than `MANY_TRIES`."""
MANY_TRIES: Final = 200
MANY_SECONDS: Final = 300
DAY_SECONDS: Final = 24 * 3600
MOST_NAMES: Final = 512
"""How many names are told apart; one more takes the place of the least tried, with its counts."""
_HOUR: Final = 3600
_AT_LONGEST: Final = FREE_TRIES + 5
_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")


def boot_id() -> str:
    """What tells one start of the machine from the next; empty where the system has no such."""
    try:
        return _BOOT_ID.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def delay_after(running: int, day: int) -> int:
    """Seconds from a wrong try to the next: *running* wrong since one was right, *day* in a day."""
    if day >= MANY_TRIES:
        return MANY_SECONDS
    if running < FREE_TRIES:
        return 0
    return min(LONGEST_SECONDS, 1 << min(running - FREE_TRIES, 20))


class Throttle:
    """Counts wrong tries in one folder. *now* gives monotonic seconds."""

    def __init__(
        self,
        folder: Path,
        *,
        now: Callable[[], float] = time.monotonic,
        boot: Callable[[], str] = boot_id,
    ) -> None:
        self._folder = folder
        self._now = now
        self._boot = boot

    def begin(self) -> None:
        """Begin to count in a folder where nothing was counted yet, or go on."""
        self._state()

    def seconds_left(self, name: str) -> int:
        """Whole seconds until the next try at *name* is allowed, rounded up; 0 means now.

        A new start of the machine begins the wait anew, because the time before it cannot be
        known without trusting the clock.
        """
        state = self._state()
        return _left(_of(state, state.tag(name)), state.ran)

    def before_try(self, name: str) -> None:
        """Count a try at *name* before it is made, so that killing the program does not win one.

        Raises:
            TooSoon: nothing was counted; the wait is not lengthened by asking.
        """
        state = self._state()
        tag = state.tag(name)
        tries = _of(state, tag)
        left = _left(tries, state.ran)
        if left:
            raise TooSoon(left)
        hour = _hour(state.ran)
        counted = replace(
            tries,
            running=tries.running + 1,
            last=state.ran,
            hours={**tries.hours, hour: tries.hours.get(hour, 0) + 1},
        )
        self._keep(_with(state, tag, counted))

    def reset(self, name: str) -> None:
        """The try at *name* that was counted last was right: it, and the wait, are forgotten.

        How many were wrong in the day stays, so that nobody who guesses gains by an owner who
        signs in many times a day.
        """
        state = self._state()
        tag = state.tag(name)
        tries = _of(state, tag)
        hours = dict(tries.hours)
        if hours and tries.last is not None:
            last = max(hours)
            hours[last] -= 1
        hours = {hour: number for hour, number in hours.items() if number > 0}
        self._keep(_with(state, tag, NameTries(running=0, last=None, hours=hours)))

    def _state(self) -> ThrottleState:
        """What is known now. What a new start of the machine changes is kept at once."""
        kept, now, boot = throttle_file.load(self._folder), self._now(), self._boot()
        if kept is None:
            lost = throttle_file.ought_to_be_there(self._folder)
            state = throttle_file.new_state(now=now, boot=boot, lost=lost)
            # Where nothing can be kept, a wait would begin anew for ever.
            return state if self._keep(state) else replace(state, lost=None)
        if kept.boot != boot or now < kept.seen:
            state = replace(kept, seen=now, boot=boot)
            self._keep(state)
            return state
        return replace(kept, ran=kept.ran + now - kept.seen, seen=now)

    def _keep(self, state: ThrottleState) -> bool:
        known = {tag: tries for tag, tries in state.names.items() if _tells(tries, state)}
        return throttle_file.save(self._folder, replace(state, names=known))


def _hour(ran: float) -> int:
    return int(ran // _HOUR)


def _in_a_day(tries: NameTries, ran: float) -> int:
    """How many were wrong in the day until now; up to an hour more than a day is counted."""
    oldest = _hour(ran - DAY_SECONDS)
    return sum(number for hour, number in tries.hours.items() if hour >= oldest)


def _left(tries: NameTries, ran: float) -> int:
    if tries.last is None:
        return 0
    delay = delay_after(tries.running, _in_a_day(tries, ran))
    return max(0, min(delay, math.ceil(tries.last + delay - ran)))


def _of(state: ThrottleState, tag: str) -> NameTries:
    """What is known of a name; of one that is not listed, the most that it may have been."""
    if tag in state.names:
        known = state.names[tag]
        return known if _recent(known, state.ran) else replace(known, running=0, last=None)
    if state.lost is not None and state.ran - state.lost <= DAY_SECONDS:
        return NameTries(running=_AT_LONGEST, last=state.lost, hours={})
    if len(state.names) >= MOST_NAMES:
        least = state.names[_least_tried(state)]
        hour, number = _hour(least.last or state.ran), _in_a_day(least, state.ran)
        return replace(least, hours={hour: min(number, MANY_TRIES - 1)})
    return NameTries(running=0, last=None, hours={})


def _with(state: ThrottleState, tag: str, tries: NameTries) -> ThrottleState:
    names = dict(state.names)
    if tag not in names and len(names) >= MOST_NAMES:
        del names[_least_tried(state)]
    return replace(state, names={**names, tag: tries})


def _least_tried(state: ThrottleState) -> str:
    return min(
        state.names,
        key=lambda tag: (_in_a_day(state.names[tag], state.ran), state.names[tag].last or 0.0),
    )


def _tells(tries: NameTries, state: ThrottleState) -> bool:
    """Whether *tries* still says anything that would not be assumed without it."""
    if state.lost is not None and state.ran - state.lost <= DAY_SECONDS:
        return True
    return _in_a_day(tries, state.ran) > 0 or _recent(tries, state.ran)


def _recent(tries: NameTries, ran: float) -> bool:
    return tries.last is not None and ran - tries.last <= DAY_SECONDS
