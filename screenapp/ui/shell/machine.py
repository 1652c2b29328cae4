"""What this computer can do for the lock, for Settings to say honestly. No Qt."""

from dataclasses import dataclass
from enum import Enum


class LockTrigger(Enum):
    """What the system tells programs, upon which the screen hides and locks at once."""

    SCREEN_LOCK = "screen_lock"
    USER_SWITCH = "user_switch"
    SLEEP = "sleep"
    LID = "lid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """``triggers`` are those that can be heard here; a clock that jumped is always noticed.

    ``blocks_capture``: the system keeps windows out of pictures of the screen when asked.
    ``starts_afresh``: a new process can take over at locking without being seen.
    """

    triggers: frozenset[LockTrigger] = frozenset()
    blocks_capture: bool = False
    starts_afresh: bool = False
