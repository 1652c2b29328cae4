"""Lets the n-th call on a vault's files fail, for each n, and opens what is left.

Arguments: which calls (changes: writing, syncing, renaming; names: unlinking, making and listing
folders, looking whether there is a file), scenario, first n, last n, step, shift, an empty folder.
How it fails changes with n: a full disk, a drive in trouble or somebody who holds the file; once,
from there on, or always at that kind of call. *shift* says with which to begin.
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
_HERE = 0xFFFFFF9C
"""AT_FDCWD."""
NAMES = {
    "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "getdents64", "opendir", "stat", "lstat",
    "fstat", "newfstatat", "statx", "access", "faccessat", "faccessat2",
}  # fmt: skip
_OF_FILE = {"getdents64", "fstat"}
_AT = {"unlinkat", "mkdirat", "newfstatat", "statx", "faccessat", "faccessat2", "openat"}
WAYS = {
    "changes": (("ENOSPC", "once"), ("EIO", "on"), ("ENOSPC", "on"), ("EIO", "once")),
    "names": (("EIO", "once"), ("EACCES", "kind"), ("EIO", "on"), ("EACCES", "once")),
}


class Failing:
    """Lets the *nth* call of *kind* below *folder* fail, and hears what is told.

    *mode*: that one alone (once), every one from there on (on), or from there on those by the
    same name (kind), as a scanner does that lets no file be removed.
    """

    records = False

    def __init__(
        self, folder: Path, nth: int, wrong: int, *, kind: str, mode: str, tells: int
    ) -> None:
        self._folder, self._nth, self._wrong, self._mode = str(folder), nth, wrong, mode
        self._tells = tells
        self._wanted = CHANGES if kind == "changes" else NAMES
        self.looks = kind == "names"
        self.calls = 0
        self.failed = ""
        self._failing = ""
        self.told: list[str] = []

    def before(self, call: Call) -> int:
        if call.name == "write" and call.arguments[0] == self._tells:
            self.told.append(call.content(1, call.arguments[2]).decode())
            return 0
        name = call.name
        if name == "openat" and call.arguments[2] & os.O_DIRECTORY:
            name = "opendir"
        if name not in self._wanted:
            return 0
        path = _path(call) if self.looks else _changed(call)
        if not path.startswith(self._folder):
            return 0
        self.calls += 1
        if not self._fails(name):
            return 0
        self._failing = self._failing or name
        self.failed = self.failed or f"{name} {path.removeprefix(self._folder)}"
        return self._wrong

    def _fails(self, name: str) -> bool:
        if self._mode == "once" or self.calls <= self._nth:
            return self.calls == self._nth
        return self._mode == "on" or name == self._failing

    def after(self, call: Call, result: int) -> None: ...


def _changed(call: Call) -> str:
    """The file that *call* changes."""
    return call.text(0) if call.name == "rename" else os.readlink(call.file())


def _path(call: Call) -> str:
    """The file that *call* is about."""
    if call.name in _OF_FILE:
        return os.readlink(call.file())
    path = call.text(1 if call.name in _AT else 0)
    if path.startswith("/"):
        return path
    if call.name in _AT and call.arguments[0] & 0xFFFFFFFF != _HERE:
        inside = os.readlink(call.file())
        return f"{inside}/{path}" if path else inside
    return path


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


def main(kind: str, name: str, span: range, shift: int, top: Path) -> None:
    scenario = SCENARIOS[name]
    warm()
    template, folder = top / "template", (top / "kept").resolve()
    template.mkdir(mode=0o700)
    if lost := apart(lambda: scenario.before(template)):
        sys.exit(lost)
    if scenario.upgrades:
        become_newer()
    tells, ways = os.open(os.devnull, os.O_WRONLY), WAYS[kind]
    for nth in span:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(template, folder)
        wrong, mode = ways[(nth // span.step + shift) % len(ways)]
        number = getattr(errno, wrong)
        failing = Failing(folder, nth, number, kind=kind, mode=mode, tells=tells)
        lost = try_one(scenario, folder, failing, tells)
        if lost == "-":
            return
        report(lost and f"{kind}, n = {nth}, {wrong} {mode}: {lost}")


if __name__ == "__main__":
    if reason := not_permitted():
        impossible(reason)
    else:
        begin, end, step, way = map(int, sys.argv[3:7])
        numbers = range(begin, end + 1, step)
        main(sys.argv[1], sys.argv[2], numbers, way, Path(sys.argv[7]))
