"""Where sound would come out just now, plugs included, as far as this computer tells.

A device of its own, such as a headset by USB, comes and goes in a list. A plug pulled out of the
same device does not: the sound server's ports or the card's jacks are read for it. Where neither
can be read nobody would notice that a loudspeaker speaks now, and there is no sound at all.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

_SERVER: Final = ("pactl", "list", "sinks")
_CARD: Final = "amixer"
_CARDS: Final = Path("/proc/asound/cards")
_PORT: Final = re.compile(r"^\s*(?:Name: |Active Port: |\S+: .*available\b).*$", re.MULTILINE)
_JACK: Final = re.compile(r"name='([^']*Jack)'.*\n.*\n\s*: values=(\w+)")
_NUMBER: Final = re.compile(r"^\s*(\d+) \[", re.MULTILINE)
_MOST_SECONDS: Final = 2


def outputs() -> tuple[str, ...]:
    """Words that are others as soon as a device or a plug is; empty: nothing tells of plugs."""
    return _ports() or _jacks()


def _ports() -> tuple[str, ...]:
    return tuple(line.strip() for line in _PORT.findall(_told(*_SERVER)))


def _jacks() -> tuple[str, ...]:
    try:
        cards = _NUMBER.findall(_CARDS.read_text("utf-8", "replace"))
    except OSError:
        return ()
    told = (_told(_CARD, "-c", card, "contents") for card in cards)
    return tuple(f"{name} {value}" for one in told for name, value in _JACK.findall(one))


def _told(name: str, *arguments: str) -> str:
    """What a program of the system says, in no language; empty where there is none."""
    program = shutil.which(name)
    if program is None:
        return ""
    try:
        told = subprocess.run(  # noqa: S603 - a program of the system, found by its name
            [program, *arguments],
            capture_output=True,
            timeout=_MOST_SECONDS,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout.decode("utf-8", "replace") if told.returncode == 0 else ""
