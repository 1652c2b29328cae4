"""Changes who signs in, each time in a fresh copy of one vault, and is killed while doing so.

Arguments: vault, folder for the copies, name, passphrase, what to do, to whom, then ``step``
(killed at the first, second … thing done to a file in the vault, until nothing is left to kill
at) or ``chance <number>`` (killed that often, after a time drawn by lot). Prints the name of
each copy, and ``killed`` or ``done``.
"""

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path

from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

say = partial(print, flush=True)
NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
_TOUCHES = {"open", "os.rename", "os.remove", "os.mkdir", "os.truncate"}


def main() -> None:
    kept, out, name, passphrase, deed, whom, how = sys.argv[1:8]
    took = Path(f"{out}-took")

    def tried(copy: str, prepare: Callable[[Path], None]) -> bool:
        """Whether the process was killed."""
        folder = Path(out) / copy
        shutil.copytree(kept, folder)
        process = os.fork()
        if process == 0:
            vault = Vault.unlock(
                folder, name=name, passphrase=passphrase, clock=lambda: NOON, one_command=True
            )
            prepare(folder)
            begun = time.perf_counter()
            _do(vault, deed, whom)
            took.write_text(str(time.perf_counter() - begun))
            os._exit(0)
        killed = os.WIFSIGNALED(os.waitpid(process, 0)[1])
        say(copy, "killed" if killed else "done")
        return killed

    if how == "step":
        for number in count(1):
            if not tried(f"step-{number}", partial(_killed_at, number)):
                return
    tried("whole", lambda folder: None)
    span, chance = float(took.read_text()), random.Random(5)
    left = int(sys.argv[8])
    for number in count(1):
        if not left:
            return
        left -= tried(f"chance-{number}", partial(_killed_after, chance.uniform(0.0005, span)))


def _do(vault: Vault, deed: str, whom: str) -> None:
    match deed:
        case "remove":
            vault.team.remove(whom)
        case "rekey":
            vault.team.rekey(whom, "granite paper hollow tune")
        case "count only":
            vault.team.change_roles(whom, frozenset({Role.SUPERVISOR}))


def _killed_at(number: int, folder: Path) -> None:
    touched = count(1)

    def touch(event: str, arguments: tuple[object, ...]) -> None:
        inside = event in _TOUCHES and str(arguments[0]).startswith(str(folder))
        if inside and next(touched) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(touch)


def _killed_after(seconds: float, _: Path) -> None:
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)


main()
