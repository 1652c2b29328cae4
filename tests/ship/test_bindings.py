"""The Qt bindings leave Python as they found it (docs/decisions/0008)."""

import subprocess
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 500

_LOAD = """
from screenapp.app.platform.fast_import import load_qt
load_qt()
import linecache
import screenapp.app.relaunch.window_state
print([name for name in linecache.cache if "screenapp" in name])
"""


def taken_from_none(call: Callable[[], object]) -> int:
    """How many references to None are lost by CALLS times *call*."""
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


def test_calls_that_return_nothing_give_back_what_they_took(qapp: QApplication) -> None:
    thing, label = QObject(), QLabel()
    calls = {
        "core": lambda: thing.setObjectName("x"),
        "widgets": lambda: label.setText("x"),
        "events": qapp.processEvents,
    }
    lost = {name: taken_from_none(call) for name, call in calls.items()}
    assert {name: n for name, n in lost.items() if n > CALLS // 10} == {}


def test_no_source_is_read_for_spellings_that_nobody_asks_for() -> None:
    told = subprocess.run([sys.executable, "-c", _LOAD], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
