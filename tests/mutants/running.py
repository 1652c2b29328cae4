"""Try mutants in a copy of the checkout: killed where a test fails, survived where none does."""

import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.mutants.drawing import Mutant

NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", "__pycache__", "build", "dist", "tour", ".*_cache"
)
PYTEST = ("-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider")
PASSED, NOTHING_TO_RUN = 0, 5
LONGEST, TIMES, MORE = 900, 3, 20
"""Seconds for the tests as they are; a mutant has three times what those took, and a little."""


@dataclass
class Room:
    """What is changed, and the tests that hold it, quickest first."""

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

    def __init__(self, root: Path, scratch: Path) -> None:
        self.root = scratch / "checkout"
        shutil.copytree(root, self.root, ignore=NOT_COPIED)
        self.left_out: dict[str, list[str]] = {}
        self.seconds: dict[str, float] = {}

    def settle(self, step: str) -> None:
        """Run *step* as it is, once: how long it takes, and what fails without a mutant."""
        if step in self.seconds:
            return
        begun = time.monotonic()
        _, said = self._pytest([step], LONGEST)
        self.seconds[step] = time.monotonic() - begun
        self.left_out[step] = re.findall(r"^(?:FAILED|ERROR) (\S+)", said, re.MULTILINE)

    def kills(self, step: str, mutant: Mutant) -> bool:
        """Whether a test of *step* fails, or never ends, with *mutant* in place."""
        self.settle(step)
        asked = [step, "-x"] + [f"--deselect={name}" for name in self.left_out[step]]
        with self._changed(mutant):
            status, _ = self._pytest(asked, TIMES * self.seconds[step] + MORE)
        return status not in (PASSED, NOTHING_TO_RUN)

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

    def _pytest(self, arguments: Sequence[str], seconds: float) -> tuple[int | None, str]:
        env = os.environ | {"PYTHONPATH": str(self.root)}
        command = [sys.executable, *PYTEST, *arguments]
        process = subprocess.Popen(
            command, cwd=self.root, env=env, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        try:
            said, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            return None, ""
        finally:  # also where the person at the terminal ends it: nothing is left running
            if process.returncode is None:
                os.killpg(process.pid, 9)
                process.communicate()
        return process.returncode, said


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
    """Each of *mutants* against *tests* in turn, until one kills it."""
    outcome = Outcome()
    for mutant in mutants:
        reason = known.get((mutant.file, mutant.line, mutant.becomes))
        if reason is not None:
            outcome.equivalent.append((mutant, reason))
        elif any(copy.kills(step, mutant) for step in tests):
            outcome.killed += 1
            print(f"killed {mutant.file}:{mutant.number}", flush=True)
        else:
            outcome.survived.append(mutant)
            print(f"survived {mutant.file}:{mutant.number}\n{mutant.diff}\n", flush=True)
    return outcome
