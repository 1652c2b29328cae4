"""Rows of cases: each case is harm done to a vault, and ends in nothing lost or in a loss.

The cases of a row are run by scripts of this folder, each in a process of its own, which
print one line of JSON for each case. ``--table FILE`` keeps what was tried and survived.
"""

import json
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PATIENCE = 120.0
"""Seconds without a single case after which a script counts as stuck."""


class Row:
    """Counts the cases of one row and stops at the first loss."""

    def __init__(self, name: str, top: Path, at_once: int, table: Path | None) -> None:
        self._name, self._top, self._at_once, self._table = name, top, at_once, table
        self.counts = True
        self._counting = threading.Lock()
        self._over = threading.Event()
        self._scripts = 0
        self.tried = self.survived = 0
        self.lost: list[str] = []
        self.impossible = ""

    def share(self, cases: int, script: str, *first: object) -> None:
        """*cases* cases of *script*, divided among as many processes as may run at once."""
        parts = min(self._at_once, cases)
        shares = [cases // parts + (part < cases % parts) for part in range(parts)]
        self.run([(script, *first, share, part + 1) for part, share in enumerate(shares)], cases)

    def run(self, scripts: Sequence[tuple[object, ...]], asked: int = 0) -> None:
        """Run *scripts* with their arguments; each gets an empty folder as its last one."""
        begun = time.monotonic()
        with ThreadPoolExecutor(self._at_once) as pool:
            list(pool.map(self._run_one, scripts))
        self._note(asked, time.monotonic() - begun)
        if self.impossible and not self.lost and not self.tried:
            pytest.skip(self.impossible)
        assert self.lost == []
        assert self.tried >= max(asked, 1)

    def _run_one(self, script: tuple[object, ...]) -> None:
        name, *arguments = map(str, script)
        with self._counting:
            self._scripts += 1
            folder = self._top / f"{self._scripts}"
        folder.mkdir()
        said = folder.with_suffix(".said")
        with (
            said.open("wb") as errors,
            subprocess.Popen(
                [sys.executable, str(HERE / name), *arguments, str(folder)],
                stdout=subprocess.PIPE,
                stderr=errors,
                env=_environment(),
            ) as process,
        ):
            for line in self._lines(process):
                self._count(json.loads(line), name)
            if self._over.is_set():
                process.kill()
        if process.returncode and not self._over.is_set():
            self._lose(f"{name} {' '.join(arguments)}: {said.read_text()[-2_000:]}")

    def _lines(self, process: subprocess.Popen[bytes]) -> Iterator[bytes]:
        """What *process* prints, until it ends, is stuck, or something was lost elsewhere."""
        assert process.stdout is not None
        rest, silent = b"", time.monotonic()
        while not self._over.is_set():
            if not select.select([process.stdout], [], [], 1.0)[0]:
                if time.monotonic() - silent > PATIENCE:
                    process.kill()
                    self._lose("a script is stuck")
                continue
            silent, new = time.monotonic(), os.read(process.stdout.fileno(), 65536)
            if not new:
                return
            *lines, rest = (rest + new).split(b"\n")
            yield from lines

    def _count(self, case: dict[str, object], script: str) -> None:
        if reason := case.get("impossible"):
            self.impossible = str(reason)
            return
        cases = int(str(case.get("cases", 1)))
        with self._counting:
            self.tried += cases
            self.survived += 0 if case["lost"] else cases
        if case["lost"]:
            self._lose(f"{script}: {case['lost']}")

    def _lose(self, what: str) -> None:
        with self._counting:
            self.lost.append(what)
        self._over.set()

    def _note(self, asked: int, seconds: float) -> None:
        """Add to the table; several tests of one file are one row."""
        if self._table is None or not self.counts:
            return
        table = json.loads(self._table.read_text()) if self._table.exists() else {}
        row = table.setdefault(
            self._name, {"asked": 0, "tried": 0, "survived": 0, "seconds": 0.0, "why": ""}
        )
        new = {"asked": asked, "tried": self.tried, "survived": self.survived, "seconds": seconds}
        for name, number in new.items():
            row[name] += number
        row["why"] = row["why"] or self.impossible or "; ".join(self.lost)[:500]
        self._table.write_text(json.dumps(table))


def _environment() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


@pytest.fixture
def row(request: pytest.FixtureRequest, tmp_path: Path) -> Row:
    """The row that a test file stands for: ``test_kills.py`` is the row ``kills``."""
    if os.name != "posix":
        pytest.skip("the scripts of this folder make processes by forking")
    table = request.config.getoption("--table")
    at_once = int(request.config.getoption("--at-once"))
    name = request.path.stem.removeprefix("test_")
    return Row(name, tmp_path, at_once, Path(table) if table else None)
