"""What an old process tells the one that takes its place, over a pipe between the two. No Qt.

    child   ready        the window is made and not shown yet
    parent  {Handover}   show it so
    child   up           it is painted
    parent  {Handover}   as it was left; then the parent ends

Nothing of it is ever on a disk or in a command line. The child ends when the pipe does, as
long as it has not been told to show itself.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Final

READY: Final = "ready"
UP: Final = "up"
TAKES_OVER: Final = "--takes-over"
"""The one argument that starts a child."""
PRACTICE: Final = "--practice"
"""The vault opens with the words that every practice vault opens with: the window says them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """How the window stands, and what stands in the fields of the sign-in page.

    ``geometry`` is Qt's, in hexadecimal digits, for a window that fills its screen; ``spot`` is
    where the frame begins and how large the window is, for any other, since Qt would move it
    to where it fits better. ``covered`` is True for the cover, ``lent`` while the screen is
    whole because the person held it. ``staff``
    (a random id) was at ``place`` of the rail. With ``way`` (a value of `sign_in.Way`) the
    name and the passphrase are to be tried at once.
    """

    language: str
    geometry: str = ""
    spot: Sequence[int] = ()
    covered: bool = True
    lent: bool = False
    name: str = ""
    passphrase: str = ""
    way: str = ""
    clock_is_right: bool = False
    staff: str = ""
    place: str = ""

    def __repr__(self) -> str:
        return "Handover(…)"  # it may hold a name and a passphrase


def line_of(told: Handover) -> str:
    return json.dumps(asdict(told))


def told_in(line: str) -> Handover | None:
    """What *line* says, or None when it says nothing of the kind."""
    try:
        return Handover(**json.loads(line))
    except (ValueError, TypeError):
        return None


def same_program(arguments: Sequence[str]) -> list[str]:
    """The command that starts this very program again, with *arguments* in place of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    own = len(sys.argv) - 1
    started = sys.orig_argv[1 : len(sys.orig_argv) - own]
    return [sys.executable, *started, *arguments]
