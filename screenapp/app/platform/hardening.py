"""What the process asks of the system before it holds anything: private files, no core dumps."""

import ctypes
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

PROCESS_NAME = "intake"
"""What lists of windows and processes show: X11's class, Linux' name of the process."""
_PR_SET_DUMPABLE = 4
_PR_SET_NAME = 15
_NO_ERROR_BOXES = 0x0001 | 0x0002 | 0x8000
"""Windows: without its box for a fallen program there is no dump of it either."""
_NOT_CONTENT_INDEXED = 0x2000

log = logging.getLogger("screenapp")


def harden() -> None:
    """Files of our own are nobody else's; nothing of the memory is written out on a crash; and
    lists of processes show a name that says nothing (decisions/0021: what they still show)."""
    os.umask(0o077)
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_NO_ERROR_BOXES)
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("Intake")
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        system = ctypes.CDLL(None)
        system.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        system.prctl(_PR_SET_NAME, PROCESS_NAME.encode(), 0, 0, 0)


def keep_out_of_search(folder: Path) -> None:
    """Windows' search shall not read the vault's files; elsewhere they are nobody else's anyway."""
    if sys.platform == "win32":
        calls = ctypes.windll.kernel32
        now = calls.GetFileAttributesW(str(folder))
        if now != -1:  # there is such a folder
            calls.SetFileAttributesW(str(folder), now | _NOT_CONTENT_INDEXED)


def told_without_content(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where a bug happened: the kind of the error and the lines of code, never what they held."""
    places = traceback.extract_tb(trace)
    lines = [f"{os.path.basename(p.filename)}:{p.lineno} in {p.name}" for p in places]
    return f"{kind.__name__} at {' < '.join(reversed(lines))}"


def catch_bugs(tell: Callable[[], None]) -> None:
    """Let no exception end in a traceback: a bug is logged as a place, without its content.

    *tell* is called in whichever thread it happened, to let the worker know in the window.
    """

    def hook(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(1)
        log.error("%s", told_without_content(kind, trace))
        tell()

    def thread_hook(arguments: threading.ExceptHookArgs) -> None:
        hook(arguments.exc_type, BaseException(), arguments.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = thread_hook
