"""The two programs that are put side by side, each with something of its own to unlock."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.screen import Watcher

PASSPHRASE = "seven quiet herons walk inland"
SECONDS = 30.0

_QUIET_KEEPASSXC = """\
[General]
UpdateCheckMessageShown=true
SingleInstance=false
[GUI]
CheckForUpdates=false
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contestant:
    """A program at its locked door. ``keys`` is what xdotool types to sign in."""

    name: str
    command: tuple[str, ...]
    keys: tuple[tuple[str, ...], ...]


def keepassxc(home: Path) -> Contestant:
    """KeePassXC before a locked database of its own making; no question asked at start."""
    database, config = home / "other.kdbx", home / "other.ini"
    config.write_text(_QUIET_KEEPASSXC, encoding="ascii")
    subprocess.run(
        ["keepassxc-cli", "db-create", "-q", "-p", str(database)],
        input=f"{PASSPHRASE}\n{PASSPHRASE}\n".encode(),
        env=os.environ | {"HOME": str(home)},
        stderr=subprocess.DEVNULL,
        check=True,
    )
    command = ("keepassxc", "--config", str(config), "--localconfig", str(config), str(database))
    keys = (("type", "--delay", "20", PASSPHRASE), ("key", "Return"))
    return Contestant(name="keepassxc", command=command, keys=keys)


def ours(home: Path, command: str | None = None) -> Contestant:
    """This program before a practice vault, in the folder where it looks by itself."""
    program = command or str(Path(sys.executable).parent / "screenapp")
    secret = home / "passphrase"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    vault = home / ".local" / "share" / "Intake"
    make = [program, "demo", str(vault), "--screenings", "20", "--seed", "1"]
    make += ["--passphrase-file", str(secret), "--no-window"]
    env = os.environ | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(make, env=env, check=True, stdout=subprocess.DEVNULL)
    keys = (
        ("type", "--delay", "20", "nurse"),
        ("key", "Return"),
        ("type", "--delay", "20", PASSPHRASE),
        ("key", "Return"),
    )
    return Contestant(name="screenapp", command=(program,), keys=keys)


@contextmanager
def started(
    one: Contestant, watcher: Watcher, env: Mapping[str, str]
) -> Iterator[tuple[int, int, float]]:
    """Start *one*: its process, its window, and the seconds until the window was painted."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        one.command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        window, painted = watcher.wait_for_paint(SECONDS)
        yield process.pid, window, painted - begun
    finally:
        process.terminate()
        process.wait()


def sign_in(one: Contestant, watcher: Watcher, window: int, env: Mapping[str, str]) -> None:
    """Type what *one* wants, and wait until its window has changed and come to rest."""
    locked = watcher.pixels(window)
    subprocess.run(["xdotool", "windowfocus", "--sync", str(window)], env=env, check=True)
    for keys in one.keys:
        subprocess.run(["xdotool", *keys], env=env, check=True)
    until = time.perf_counter() + SECONDS
    before, now = locked, watcher.pixels(window)
    while time.perf_counter() < until and (now == locked or now != before):
        time.sleep(1.5)
        before, now = now, watcher.pixels(window)
    if now == locked:
        raise TimeoutError(f"{one.name} did not sign in")
