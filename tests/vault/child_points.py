"""Does a deed again and again, each time in a process of its own that ends at a given point.

A point is anything done to a file (as Python's audit tells) or a statement given to the
store. Each line on standard input is JSON: the deed, its folder, the point (0: none) and what
the deed needs. Printed is ``ended`` when the process was ended there, ``done`` when the deed
was over before, and what it said.
"""

import json
import os
import sys
from datetime import datetime
from pathlib import Path
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from screenapp.vault.care.restoring import by_passphrase, by_sheet, restore
from screenapp.vault.errors import VaultError
from screenapp.vault.vault import Vault

ENDED = 77
FILE_EVENTS = {"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.truncate"}


class Points:
    """Counts points, and ends the process at one of them, as a kill would."""

    def __init__(self, last: int) -> None:
        self.left = last

    def passed(self) -> None:
        self.left -= 1
        if self.left == 0:
            os._exit(ENDED)

    def of_files(self, what: str, _: object) -> None:
        if what in FILE_EVENTS:
            self.passed()

    def of_statements(self, _: str) -> None:
        self.passed()


def do(deed: str, folder: Path, how: dict[str, str], now: datetime) -> None:
    def clock() -> datetime:
        return now

    if deed == "restore":
        opener = (
            by_sheet(how["code"])
            if "code" in how
            else by_passphrase(how["name"], how["passphrase"])
        )
        restore(folder, Path(how["copy"]), opener, clock=clock)
        return
    vault = Vault.unlock(
        folder, name=how["name"], passphrase=how["passphrase"], clock=clock, one_command=True
    )
    match deed:
        case "backup":
            vault.back_up()
        case "erase":
            vault.retention.erase(UUID(how["intake"]))
        case "apply":
            vault.retention.apply(confirmed_twice=True)
        case "unlock":
            pass
    vault.close()


def attempt(line: str) -> int:
    """In the forked process: the deed up to its point."""
    told = json.loads(line)
    points = Points(told["point"])
    sys.addaudithook(points.of_files)
    connect = sqlcipher.connect

    def watched(*told: object, **how: object) -> object:
        connection = connect(*told, **how)
        connection.set_trace_callback(points.of_statements)
        return connection

    sqlcipher.connect = watched
    try:
        now = datetime.fromisoformat(told["now"])
        do(told["deed"], Path(told["folder"]), told["how"], now)
    except VaultError as error:
        sys.stderr.write(f"{error.key}\n")
        sys.stderr.flush()
        return 1
    return 0


def main() -> None:
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os._exit(attempt(line))
        _, status = os.waitpid(child, 0)
        code = os.waitstatus_to_exitcode(status)
        sys.stdout.write({ENDED: "ended\n", 0: "done\n"}.get(code, f"went wrong {code}\n"))
        sys.stdout.flush()


main()
