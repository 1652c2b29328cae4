"""Keeps a reply, or counts a quarter, and ends at a given point on the way, as a kill would.

Arguments: folder, name, passphrase, the time, ``keep`` or ``count``, and the first point and the
step between points; a point is a statement given to the store or a file that is opened. For each
point it works in a fresh copy of the folder, named by the point, until one is past the last.
"""

import os
import shutil
import sys
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from screenapp.vault.store.afterwards import Reply
from screenapp.vault.vault import Vault
from screenapp.workflow.afterwards import RESTARTED, counted

say = partial(print, flush=True)


class Ending:
    """Ends the process at a point, once it was armed."""

    def __init__(self) -> None:
        self.left = -1

    def passed(self, *_: object) -> None:
        self.left -= 1
        if self.left == 0:
            os._exit(77)

    def of_files(self, what: str, _: object) -> None:
        if what == "open":
            self.passed()


def attempt(folder: Path, point: int) -> None:
    name, passphrase, at, deed = sys.argv[2:6]
    now, ending, connect = datetime.fromisoformat(at), Ending(), sqlcipher.connect

    def watched(*told: object, **how: object) -> object:
        connection = connect(*told, **how)
        connection.set_trace_callback(ending.passed)
        return connection

    sqlcipher.connect = watched
    sys.addaudithook(ending.of_files)
    vault = Vault.unlock(folder, name=name, passphrase=passphrase, clock=lambda: now)
    ending.left = point
    if deed == "keep":
        vault.afterwards.keep(Reply.NO, Reply.PARTLY)
    else:
        vault.afterwards.count_ended(counted, RESTARTED)
    os._exit(0)


def main() -> None:
    kept, (first, step) = Path(sys.argv[1]), map(int, sys.argv[6:8])
    for point in count(first, step):
        folder = kept.with_name(f"at-{point}")
        shutil.copytree(kept, folder)
        child = os.fork()
        if child == 0:
            attempt(folder, point)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        say(folder.name, "ended" if code == 77 else code)
        if code != 77:
            return


main()
