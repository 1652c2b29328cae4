"""Which tests can tell a mutant at all: those that enter the function that was changed."""

import ast
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from coverage import CoverageData

from tests.mutants.drawing import Mutant
from tests.mutants.recording import SHARED

SLOW = 2.0
"""Seconds, measured while recording, from which a test runs only where no quicker one fails."""

FEW = 2
"""Files of tests that a mutant meets first: loading all of them takes longer than these tests."""


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """One test as it went without a mutant. What a `spawned` process entered is not known."""

    id: str
    seconds: float
    failed: bool
    spawned: bool

    @property
    def file(self) -> str:
        return self.id.split("::", 1)[0]


@dataclass(frozen=True, kw_only=True)
class Record:
    """All tests of a room, and who entered each line: test ids, and `SHARED`."""

    tests: Sequence[Recorded]
    entered: Mapping[str, Mapping[int, frozenset[str]]]


def read(rows: Sequence[Mapping[str, object]], data: Path, root: Path) -> Record:
    """What the plugin wrote of a run in *root*."""
    tests = tuple(
        Recorded(
            id=str(row["id"]),
            seconds=float(str(row["seconds"])),
            failed=bool(row["failed"]),
            spawned=bool(row["spawned"]),
        )
        for row in rows
        if "id" in row
    )
    kept = CoverageData(basename=str(data))
    kept.read()
    entered = {
        Path(file).relative_to(root).as_posix(): {
            line: frozenset(contexts) for line, contexts in kept.contexts_by_lineno(file).items()
        }
        for file in kept.measured_files()
    }
    return Record(tests=tests, entered=entered)


@dataclass(frozen=True, kw_only=True)
class Reaching:
    """Tests that may tell a mutant: a few files to begin with, then the other quick ones."""

    first: Sequence[Recorded]
    quick: Sequence[Recorded]
    slow: Sequence[Recorded]


def reaching(mutant: Mutant, record: Record, before: str) -> Reaching:
    """The tests that may tell *mutant* from the text *before*.

    Those that enter the function that is changed come first, then others of their files. Where it
    is entered while modules are loaded, or for several tests, every test may rest on it.
    """
    tests = [test for test in record.tests if not test.failed]
    lines = _function(ast.parse(before), mutant.number)
    entered = record.entered.get(mutant.file, {})
    by = frozenset[str]().union(*(entered.get(line, frozenset()) for line in lines or ()))
    near = {test.id for test in tests if test.id in by or test.spawned}
    files = Counter(test.file for test in tests if test.id in near and not test.spawned)
    if lines is not None and SHARED not in by:
        named = {test.file for test in tests if test.id in near}
        tests = [test for test in tests if test.file in named]
    whole: dict[str, float] = {}
    for test in tests:
        whole[test.file] = whole.get(test.file, 0.0) + test.seconds
    tests.sort(key=lambda test: (test.id not in near, whole[test.file], test.file))
    quick = [test for test in tests if test.seconds <= SLOW]
    head = {file for file, _ in files.most_common(FEW)}
    return Reaching(
        first=[test for test in quick if test.file in head],
        quick=[test for test in quick if test.file not in head],
        slow=[test for test in tests if test.seconds > SLOW],
    )


def _function(module: ast.Module, number: int) -> range | None:
    """The lines of the outermost function's body that holds *number*; None where none does."""
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = range(node.body[0].lineno, (node.end_lineno or node.lineno) + 1)
            if number in lines and node.body[0].lineno > node.lineno:
                return lines
    return None
