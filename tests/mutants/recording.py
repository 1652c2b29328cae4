"""A plugin of pytest for the copy: which test enters which line, and only some tests in an order.

It stands alone, beside the copy, and is told by the environment what to do and where to write:
`MUTANTS_RECORD` names a file {files, report, data}, `MUTANTS_ASKED` one {asked, known, report}.
A report holds one JSON value a line. Tests that start another process are marked `spawned`,
because nothing is seen of what they enter there.
"""

import functools
import gc
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import coverage
import hypothesis
import pytest

SETTINGS = "_hypothesis_internal_use_settings"
"""Where hypothesis keeps a test's settings; a release that moves it only makes recording slow."""
SHARED = "shared"
"""The context of what is entered while tests are collected, or for more than one test."""
EXAMPLES = 10
"""Of hypothesis, while recording: enough to enter what a property rests on."""
SPAWNS = ("subprocess.Popen", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn")


def _told(name: str) -> dict[str, Any] | None:
    path = os.environ.pop(name, None)  # a test that runs pytest is not recorded itself
    if path is None:
        return None
    told: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    return told


class Report:
    """Lines of JSON, each on the disk when it was written: a run that is cut keeps its own."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)

    def write(self, **row: object) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")


class Recorder:
    """Runs with every test: how long, whether it fails, and what it enters."""

    def __init__(self, files: Sequence[str], report: str, data: str) -> None:
        self._report = Report(report)
        self._coverage = coverage.Coverage(data_file=data, include=files, config_file=False)
        self._coverage.set_option(
            "run:disable_warnings", ["no-data-collected", "module-not-measured"]
        )
        self._context = SHARED
        self._failed = self._spawned = False
        self._times: dict[str, float] = {}
        self._caches: list[Any] = []
        self._modules = 0
        sys.addaudithook(self._heard)
        self._coverage.start()
        self._coverage.switch_context(SHARED)

    def _heard(self, event: str, _: tuple[object, ...]) -> None:
        if event in SPAWNS:
            self._spawned = True

    def _forget(self) -> None:
        """Empty every functools cache, so that each test enters what it rests on."""
        if len(sys.modules) != self._modules:
            self._modules = len(sys.modules)
            kind = functools._lru_cache_wrapper
            self._caches = [found for found in gc.get_objects() if isinstance(found, kind)]
        for cache in self._caches:
            if str(cache.__module__).startswith("screenapp"):
                cache.cache_clear()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Fewer examples of each property; the seconds are told as if all had been tried."""
        times: dict[int, float] = {}
        for item in items:
            test = getattr(item, "obj", None)
            if hasattr(test, "hypothesis") and id(test) not in times:
                whole = getattr(test, SETTINGS, None) or hypothesis.settings()
                fewer = hypothesis.settings(whole, max_examples=min(whole.max_examples, EXAMPLES))
                setattr(test, SETTINGS, fewer)
                times[id(test)] = whole.max_examples / fewer.max_examples
            self._times[item.nodeid] = times.get(id(test), 1.0)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._forget()
        self._failed = self._spawned = False
        self._context = item.nodeid
        self._coverage.switch_context(item.nodeid)
        begun = time.monotonic()
        try:
            return (yield)
        finally:
            seconds = (time.monotonic() - begun) * self._times[item.nodeid]
            self._context = SHARED
            self._coverage.switch_context(SHARED)
            self._report.write(
                id=item.nodeid, seconds=seconds, failed=self._failed, spawned=self._spawned
            )

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any) -> Iterator[None]:
        if fixturedef.scope == "function":
            return (yield)
        self._coverage.switch_context(SHARED)
        try:
            return (yield)
        finally:
            self._coverage.switch_context(self._context)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._failed = self._failed or report.failed

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self._report.write(uncollected=report.nodeid)

    def pytest_sessionfinish(self) -> None:
        self._coverage.stop()
        self._coverage.save()
        self._report.write(ended=True)


class Selection:
    """Runs the tests asked for, in their order, and those that nobody knew of; no other."""

    def __init__(self, asked: Sequence[str], known: Sequence[str], report: str) -> None:
        self._place = {name: number for number, name in enumerate(asked)}
        self._known = frozenset(known)
        self._report = Report(report)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        place, last = self._place, len(self._place)
        wanted = [i for i in items if i.nodeid in place or i.nodeid not in self._known]
        config.hook.pytest_deselected(items=[item for item in items if item not in wanted])
        items[:] = sorted(wanted, key=lambda item: place.get(item.nodeid, last))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self._report.write(failed=report.nodeid)


def pytest_configure(config: pytest.Config) -> None:
    if _RECORDER is not None:
        config.pluginmanager.register(_RECORDER)
    if (asked := _told("MUTANTS_ASKED")) is not None:
        config.pluginmanager.register(Selection(**asked))


_RECORD = _told("MUTANTS_RECORD")
_RECORDER = Recorder(**_RECORD) if _RECORD is not None else None
"""Made when the plugin is loaded: before any module of the copy is."""
