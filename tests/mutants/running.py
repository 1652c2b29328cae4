"""Try mutants in a copy of the checkout: killed where a test fails, survived where none does."""

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from json import dumps, loads
from pathlib import Path

from tests.mutants.drawing import Mutant
from tests.mutants.relating import Record, Recorded, reaching, read

NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", "__pycache__", "build", "dist", "tour", ".*_cache"
)
PLUGIN = Path(__file__).with_name("recording.py")
PYTEST = ("-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider", "-p", "recording")
QT = ("-p", "pytestqt.plugin")
"""All that our tests ask of pytest. Looking for other plugins takes longer than most mutants."""
ALONE = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
PASSED, NOTHING_TO_RUN = 0, 5
LONGEST, TIMES, MORE = 3600, 3, 60
"""Seconds for the tests as they are; a mutant has three times what those took, and a little."""


class Unsettled(Exception):
    """The tests as they are do not end in time, or cannot all be loaded: nothing can be said."""


@dataclass
class Room:
    """What is changed, and the tests that hold it."""

    files: Sequence[str]
    tests: Sequence[str]


@dataclass
class Outcome:
    """What became of a room's mutants."""

    killed: int = 0
    survived: list[Mutant] = field(default_factory=list)
    equivalent: list[tuple[Mutant, str]] = field(default_factory=list)

    def told(self, name: str) -> str:
        """The line of the table: of those that a test could kill."""
        of = self.killed + len(self.survived)
        share = f"{100 * self.killed / of:.0f} %" if of else "none"
        more = f", {len(self.equivalent)} equivalent" if self.equivalent else ""
        return f"{name:12} killed {self.killed}/{of}, {share}{more}"


class Copy:
    """A checkout beside the checkout, with the tests that fail there anyway left out."""

    def __init__(self, root: Path, scratch: Path, longest: float = LONGEST) -> None:
        self.root = scratch / "checkout"
        self._plugins = scratch / "plugins"
        self._longest = longest
        self._more = QT if (root / "pyproject.toml").exists() else ()
        shutil.copytree(root, self.root, ignore=NOT_COPIED)
        self._plugins.mkdir()
        shutil.copy(PLUGIN, self._plugins)
        self.left_out: set[str] = set()

    def settle(self, files: Sequence[str], tests: Sequence[str]) -> Record:
        """Run *tests* as they are, once: how long each takes, which fail, what each enters.

        Raises:
            Unsettled: if they do not end in time, or a file of them cannot be loaded.
        """
        with self._folder() as folder:
            told = {
                "files": [str(self.root / file) for file in files],
                "report": str(folder / "report"),
                "data": str(folder / "data"),
            }
            self._pytest(list(tests), "MUTANTS_RECORD", told, self._longest)
            rows = _rows(folder / "report")
            if not any("ended" in row for row in rows):
                raise Unsettled(f"{' '.join(tests)} do not end in {self._longest:.0f} s")
            if bad := [row["uncollected"] for row in rows if "uncollected" in row]:
                raise Unsettled(f"cannot be loaded: {' '.join(map(str, bad))}")
            found = read(rows, folder / "data", self.root)
        self.left_out |= {test.id for test in found.tests if test.failed}
        return found

    def killer(self, mutant: Mutant, record: Record, *, slow: bool) -> str | None:
        """Which of the quick or the *slow* tests fails, or never ends, with *mutant* in place."""
        before = (self.root / mutant.file).read_text(encoding="utf-8")
        found = reaching(mutant, record, before)
        known = [test.id for test in record.tests]
        with self._changed(mutant):
            for tests in (found.slow,) if slow else (found.first, found.quick):
                if tests and (killer := self._failing(tests, known)) is not None:
                    return killer
        return None

    def _failing(self, tests: Sequence[Recorded], known: Sequence[str]) -> str | None:
        with self._folder() as folder:
            told = {
                "asked": [test.id for test in tests],
                "known": known,
                "report": str(folder / "report"),
            }
            files = dict.fromkeys(test.file for test in tests)
            seconds = TIMES * sum(test.seconds for test in tests) + MORE
            status = self._pytest([*files, "-x"], "MUTANTS_ASKED", told, seconds)
            if status in (PASSED, NOTHING_TO_RUN):
                return None
            failed = [str(row["failed"]) for row in _rows(folder / "report")]
        if failed:
            return failed[0]
        return "without end" if status is None else f"not loaded, pytest ends with {status}"

    @contextmanager
    def _folder(self) -> Iterator[Path]:
        with tempfile.TemporaryDirectory(dir=self._plugins.parent) as name:
            yield Path(name)

    @contextmanager
    def _changed(self, mutant: Mutant) -> Iterator[None]:
        path = self.root / mutant.file
        before = path.read_bytes()
        try:
            self._write(path, mutant.text.encode())
            yield
        finally:
            self._write(path, before)

    def _write(self, path: Path, content: bytes) -> None:
        """*content* into *path*; what Python kept of it goes: same size, same second, old code."""
        path.write_bytes(content)
        for kept in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
            kept.unlink()

    def _pytest(
        self, arguments: Sequence[str], name: str, told: Mapping[str, object], seconds: float
    ) -> int | None:
        """How pytest ends, with the plugin *told* something under *name*; None if it did not."""
        with tempfile.NamedTemporaryFile("w", dir=self._plugins, suffix=".json") as file:
            file.write(dumps(told))
            file.flush()
            path = f"{self.root}{os.pathsep}{self._plugins}"
            process = subprocess.Popen(
                [sys.executable, *PYTEST, *self._more, *arguments], cwd=self.root,
                env=os.environ | {"PYTHONPATH": path, name: file.name} | ALONE,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
            try:
                return process.wait(timeout=seconds)
            except subprocess.TimeoutExpired:
                return None
            finally:  # also where the person at the terminal ends it: nothing is left running
                if process.returncode is None:
                    os.killpg(process.pid, 9)
                    process.wait()


def _rows(report: Path) -> list[dict[str, object]]:
    lines = report.read_text(encoding="utf-8").splitlines() if report.exists() else []
    return [loads(line) for line in lines]


def equivalents(listed: Path) -> dict[tuple[str, str, str], str]:
    """File, line and what becomes of it -> why no test can tell them apart."""
    if not listed.exists():
        return {}
    rows = tomllib.loads(listed.read_text(encoding="utf-8")).get("equivalent", [])
    return {(row["file"], row["line"], row["becomes"]): row["reason"] for row in rows}


def try_all(
    copy: Copy,
    mutants: Sequence[Mutant],
    tests: Sequence[str],
    known: Mapping[tuple[str, str, str], str],
) -> Outcome:
    """Each of *mutants* against the quick tests, and those left against the slow ones."""
    outcome = Outcome()
    record = copy.settle(sorted({mutant.file for mutant in mutants}), tests)
    left: list[Mutant] = []
    for mutant in mutants:
        reason = known.get((mutant.file, mutant.line, mutant.becomes))
        if reason is not None:
            outcome.equivalent.append((mutant, reason))
        else:
            left.append(mutant)
    for slow in (False, True):
        trying, left = left, []
        for mutant in trying:
            killer = copy.killer(mutant, record, slow=slow)
            if killer is not None:
                outcome.killed += 1
                print(f"killed {mutant.file}:{mutant.number} by {killer}", flush=True)
                continue
            left.append(mutant)
            word = "survived" if slow else "left by the quick tests"
            print(f"{word} {mutant.file}:{mutant.number}\n{mutant.diff}\n", flush=True)
    outcome.survived = left
    return outcome
