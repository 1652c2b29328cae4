"""Lets the n-th writing, syncing or renaming in a vault fail, for each n, and opens what is left.

Arguments: scenario, first n, last n, shift, an empty folder. How it fails changes with n: a
full disk or a drive in trouble, once or from there on; *shift* says with which to begin.
Prints one line of JSON for each n that was reached: ``{"lost": ""}``, or what was lost.
"""

import errno
import os
import shutil
import sys
from pathlib import Path

from apart import apart
from cases import impossible, report
from every import SCENARIOS, Scenario
from scenarios import become_newer, warm
from tracing import Call, not_permitted, trace

CHANGES = {
    "write", "pwrite64", "writev", "pwritev", "sendfile", "copy_file_range", "fallocate",
    "ftruncate", "fsync", "fdatasync", "rename", "renameat", "renameat2",
}  # fmt: skip
WAYS = (("ENOSPC", "once"), ("EIO", "on"), ("ENOSPC", "on"), ("EIO", "once"))


class Failing:
    """Lets the *nth* call that changes something below *folder* fail, and hears what is told."""

    records = False

    def __init__(self, folder: Path, nth: int, wrong: int, *, on: bool, tells: int) -> None:
        self._folder, self._nth, self._wrong, self._on = str(folder), nth, wrong, on
        self._tells = tells
        self.calls = 0
        self.failed = ""
        self.told: list[str] = []

    def before(self, call: Call) -> int:
        if call.name == "write" and call.arguments[0] == self._tells:
            self.told.append(call.content(1, call.arguments[2]).decode())
            return 0
        if call.name not in CHANGES:
            return 0
        path = call.text(0) if call.name == "rename" else os.readlink(call.file())
        if not path.startswith(self._folder):
            return 0
        self.calls += 1
        if self.calls != self._nth and not (self._on and self.calls > self._nth):
            return 0
        self.failed = self.failed or f"{call.name} {os.path.basename(path)}"
        return self._wrong

    def after(self, call: Call, result: int) -> None: ...


def try_one(scenario: Scenario, folder: Path, failing: Failing, tells: int) -> str:
    """What was lost when it failed as *failing* says; ``-`` when it was never reached."""

    def tell(what: str) -> None:
        os.write(tells, what.encode())

    status = trace(lambda: scenario.act(folder, tell), failing)
    if not failing.failed:
        return "-"
    if status:
        return f"the program came to its end by a bug ({failing.failed})"
    lost = apart(lambda: scenario.judge(folder, failing.told))
    return lost and f"{lost} ({failing.failed}; told: {failing.told[-4:]})"


def main(name: str, first: int, last: int, shift: int, top: Path) -> None:
    scenario = SCENARIOS[name]
    warm()
    template, folder = top / "template", (top / "kept").resolve()
    template.mkdir(mode=0o700)
    if lost := apart(lambda: scenario.before(template)):
        sys.exit(lost)
    if scenario.upgrades:
        become_newer()
    tells = os.open(os.devnull, os.O_WRONLY)
    for nth in range(first, last + 1):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(template, folder)
        wrong, mode = WAYS[(nth + shift) % len(WAYS)]
        number = getattr(errno, wrong)
        failing = Failing(folder, nth, number, on=mode == "on", tells=tells)
        lost = try_one(scenario, folder, failing, tells)
        if lost == "-":
            return
        report(lost and f"n = {nth}, {wrong} {mode}: {lost}")


if __name__ == "__main__":
    if reason := not_permitted():
        impossible(reason)
    else:
        begin, end, way = map(int, sys.argv[2:5])
        main(sys.argv[1], begin, end, way, Path(sys.argv[5]))
