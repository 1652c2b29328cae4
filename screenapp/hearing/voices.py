"""Voices of this computer that give their samples to us. A speech service that plays by itself
cannot be muted, and is none.
"""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from typing import Final

from screenapp.hearing.samples import RATE

_PROGRAMS: Final = ("espeak-ng", "espeak")
_WORDS_A_MINUTE: Final = 145
_SLOWER: Final = 105
_MOST_SECONDS: Final = 20
_LISTED: Final = re.compile(r"^\s*(\d+)\s+(\S+)\s")
_ALSO: Final = re.compile(r"\(([\w-]+) (\d+)\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemVoice:
    """A program that speaks into a pipe, and its own name for the language."""

    program: str
    name: str

    def spoken(self, text: str, *, slow: bool = False) -> bytes:
        """*text* as mono samples; empty when the program gave none that can be played.

        The text goes through a pipe: an argument can be read by everybody on this computer.
        """
        speed = _SLOWER if slow else _WORDS_A_MINUTE
        command = [self.program, "-v", self.name, "-s", str(speed), "-b", "1"]
        try:
            told = subprocess.run(  # noqa: S603 - a program of the system, found by its name
                [*command, "--stdin", "--stdout"],
                input=text.encode(),
                capture_output=True,
                timeout=_MOST_SECONDS,
                env=_environment(),
            )
        except (OSError, subprocess.SubprocessError):
            return b""
        return _samples(told.stdout) if told.returncode == 0 else b""


def voice_for(language: str) -> SystemVoice | None:
    """A voice of this computer that speaks *language* (BCP 47); None: it has none."""
    wanted = language.lower()
    known = _voices()
    return known.get(wanted) or known.get(wanted.partition("-")[0])


@cache
def _voices() -> dict[str, SystemVoice]:
    """Voices by language, as the first program tells them that is there."""
    for name in _PROGRAMS:
        program = shutil.which(name)
        listed = _listed(program) if program is not None else ""
        found = _by_language(program or "", listed)
        if found:
            return found
    return {}


def _by_language(program: str, listed: str) -> dict[str, SystemVoice]:
    """The voice of each language that *listed* puts first; its own name before another's."""
    ranked: dict[str, tuple[int, SystemVoice]] = {}
    for line in listed.splitlines():
        own = _LISTED.match(line)
        if own is None:
            continue
        voice = SystemVoice(program=program, name=own[2])
        names = [(own[2], 0), (own[2].partition("-")[0], 10 + int(own[1]))]
        names += [(other, int(rank)) for other, rank in _ALSO.findall(line)]
        for name, rank in names:
            before = ranked.get(name.lower())
            if before is None or rank < before[0]:
                ranked[name.lower()] = (rank, voice)
    return {name: voice for name, (_, voice) in ranked.items()}


def _listed(program: str) -> str:
    try:
        told = subprocess.run(  # noqa: S603 - a program of the system, found by its name
            [program, "--voices"], capture_output=True, timeout=_MOST_SECONDS, env=_environment()
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout.decode("utf-8", "replace")


def _environment() -> dict[str, str]:
    """Where programs are, and nothing else of what this one was told."""
    return {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}


def _samples(wave: bytes) -> bytes:
    """What follows the head of *wave*. Its lengths were written before anybody knew them."""
    begin = wave.find(b"fmt ")
    data = wave.find(b"data", begin)
    if not wave.startswith(b"RIFF") or begin < 0 or data < 0:
        return b""
    channels = int.from_bytes(wave[begin + 10 : begin + 12], "little")
    rate = int.from_bytes(wave[begin + 12 : begin + 16], "little")
    bits = int.from_bytes(wave[begin + 22 : begin + 24], "little")
    return wave[data + 8 :] if (channels, rate, bits) == (1, RATE, 16) else b""
