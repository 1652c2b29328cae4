"""What the process asks of the system before it holds anything: private files, no core dumps."""

import ctypes
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

_PR_SET_DUMPABLE = 4

log = logging.getLogger("screenapp")


def harden() -> None:
    """Files of our own are nobody else's; nothing of the memory is written out on a crash."""
    os.umask(0o077)
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


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
