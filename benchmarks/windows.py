"""The real windows in this process: on a virtual screen where there is one, else in memory."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks.figures import note
from benchmarks.screen import lacking, virtual_screen

PATIENCE = 30.0  # seconds


@contextmanager
def screen_for_windows() -> Iterator[QApplication]:
    """The application, drawing to an X server if Xvfb is installed. One to a process."""
    with ExitStack() as stack:
        if not lacking("Xvfb"):
            os.environ["DISPLAY"] = stack.enter_context(virtual_screen())
            os.environ["QT_QPA_PLATFORM"] = "xcb"
        app = QApplication([])
        note(f"drawing to {app.platformName()}")
        yield app
        app.shutdown()


def until(fact: Callable[[], bool]) -> None:
    """Let the windows work until *fact*.

    Raises:
        TimeoutError: if it does not come about.
    """
    end = time.perf_counter() + PATIENCE
    while not fact():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
        if time.perf_counter() > end:
            raise TimeoutError("the window did not come to what was waited for")


def settle() -> None:
    """Let the windows do all that they have been told, deletions included."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
