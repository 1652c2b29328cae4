"""Looks for what was written down in a shift: in files, streams, open files and memory.

Arguments: how many shifts, seed, an empty folder. Prints one line of JSON for each place that
was looked at: ``{"lost": ""}``, or where something was found.
"""

import contextlib
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from apart import apart
from cases import report
from scenarios import CHEAP

from screenapp.practice.making import make

HERE = Path(__file__).parent
MARK, WORD = "zebrafinch quartermile", "practice in the tests"
SECRETS = (MARK, WORD)
FORMS = {
    (secret, coding): secret.encode(coding)
    for secret in SECRETS
    for coding in ("utf-8", "utf-16-le", "utf-16-be")
} | {(secret, "hex"): secret.encode().hex().encode() for secret in SECRETS}
PATIENCE = 60.0


def main(shifts: int, seed: int, top: Path) -> None:
    for number in range(shifts):
        for place, found in shift(top / f"{seed} {number}"):
            lost = f"{place}: {found}" if found else ""
            report(lost)
    report(crash(top))


def found_in(content: bytes) -> str:
    return ", ".join(" in ".join(name) for name, form in FORMS.items() if form in content)


def shift(top: Path) -> Iterator[tuple[str, str]]:
    """A shift, looked at while the window is open, after it locked, and when all has ended."""
    nurse = Nurse(top)
    try:
        nurse.until("at work")
        yield from _places(top, nurse.pids, "while the window is open")
        yield "the memory where it must be found, or nothing is looked at", nurse.must_hold()
        nurse.lock()
        nurse.until("left")
        nurse.gone()
        yield from _places(top, nurse.pids, "after locking")
        for pid in nurse.pids:
            yield f"memory of the process that took over ({pid})", _memory(pid)
    finally:
        nurse.end()
    yield from _places(top, set(), "when all has ended")
    yield "files left in the temporary folder", ", ".join(os.listdir(top / "temporary"))


class Nurse:
    """A process at the real window, and those it starts; all it can write to is below *top*."""

    def __init__(self, top: Path) -> None:
        home, temporary, vault = top / "home", top / "temporary", top / "vault"
        for folder in (home, temporary):
            folder.mkdir(parents=True)
        apart(partial(_make, vault))
        self._happened = top / "happened"
        command = [sys.executable, str(HERE / "child_shift.py"), str(vault), "nurse", WORD, MARK]
        listen, self._speak = os.pipe()
        with (top / "said").open("wb") as stream:
            self._process = subprocess.Popen(
                [*command, str(self._happened)],
                stdin=listen,
                stdout=stream,
                stderr=stream,
                env=_fenced(home, temporary),
                cwd=home,
            )
        os.close(listen)
        self.pids = {self._process.pid}

    def until(self, what: str) -> None:
        """Wait until *what* has happened. Raises: SystemExit: it does not."""
        ends = time.monotonic() + PATIENCE
        while not self._happened.exists() or what not in self._happened.read_text().splitlines():
            if time.monotonic() > ends or self._process.poll() not in (None, 0):
                raise SystemExit(f"{what!r} did not happen")
            self.pids |= _children(self._process.pid)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.05)

    def must_hold(self) -> str:
        """Looking into memory has to find the mark where it is sure to be."""
        pid = self._process.pid
        with contextlib.suppress(PermissionError):
            return "" if found_in_memory(pid) else "the mark is not found where it is"
        return ""

    def lock(self) -> None:
        os.write(self._speak, b"\n")

    def gone(self) -> None:
        """The first process has ended; another one is the program."""
        self._process.wait(PATIENCE)
        self.pids.discard(self._process.pid)
        if not self.pids:
            raise SystemExit("no process took over")

    def end(self) -> None:
        os.close(self._speak)
        for pid in self.pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.wait()


def _make(vault: Path) -> str:
    make(vault, screenings=0, seed=1, word=WORD, cost=CHEAP)
    return ""


def crash(top: Path) -> str:
    """A program that crashes leaves no picture of its memory, even if the system keeps them."""
    folder = top / "crashed"
    folder.mkdir()
    code = (
        "import os, signal; from screenapp.app.platform.hardening import harden; "
        f"harden(); mark = {MARK!r} * 9; os.kill(os.getpid(), signal.SIGSEGV)"
    )
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)),
    )
    if ended.returncode != -signal.SIGSEGV:
        return "the program did not crash as it was told to"
    return ", ".join(path.name for path in folder.iterdir())


def _places(top: Path, pids: set[int], when: str) -> Iterator[tuple[str, str]]:
    for path in sorted(top.rglob("*")):
        if path.is_file():
            yield f"{path.relative_to(top)} {when}", found_in(path.read_bytes())
    for path in sorted(Path("/dev/shm").glob("*")):
        with contextlib.suppress(OSError):
            yield f"{path} {when}", found_in(path.read_bytes())
    for pid in pids:
        for open_file in _open_files(pid):
            with contextlib.suppress(OSError):
                yield f"{os.readlink(open_file)} {when}", found_in(open_file.read_bytes())


def _open_files(pid: int) -> Iterator[Path]:
    """Files that *pid* holds open, those without a name too; no pipes and no devices."""
    for path in Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(OSError):
            if path.is_file():
                yield path


def _memory(pid: int) -> str:
    with contextlib.suppress(PermissionError):
        return found_in_memory(pid)
    return ""  # not dumpable: not even this account may look, and that is what is wanted


def found_in_memory(pid: int) -> str:
    """Which secrets stand anywhere in the memory of *pid*, as a picture of it would hold them."""
    found = set()
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            start, end, rights = line.replace("-", " ", 1).split()[:3]
            if not rights.startswith("r") or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                continue
            with contextlib.suppress(OSError, ValueError, OverflowError):
                memory.seek(int(start, 16))
                found.add(found_in(memory.read(int(end, 16) - int(start, 16))))
    return "; ".join(sorted(found - {""}))


def _children(pid: int) -> set[int]:
    with contextlib.suppress(OSError):
        return set(map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split()))
    return set()


def _fenced(home: Path, temporary: Path) -> dict[str, str]:
    inside = {f"XDG_{kind.upper()}_HOME": str(home / kind) for kind in ("data", "config", "cache")}
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR", "XDG_RUNTIME_DIR"))
    return os.environ | inside | dict.fromkeys(places, str(temporary)) | {"HOME": str(home)}


if __name__ == "__main__":
    shutil.rmtree(sys.argv[3], ignore_errors=True)
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
