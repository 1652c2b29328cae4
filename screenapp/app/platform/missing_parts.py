"""A window that cannot be made is one sentence on standard error, not a dump of Qt's.

Qt ends the process itself (``abort``) when no plugin of its fits the screen; what it says on
the way is kept back here, and looked into instead. No Qt is imported before it has to be.
"""

import contextlib
import ctypes
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

NOT_OPENED: Final = 1
_NAMED: Final = re.compile(r"([\w.+-]+\.(?:so(?:\.\d+)*|dylib|dll)): cannot open shared object")
_SAFE: Final = "Nothing was changed."


def library_named(error: BaseException) -> str:
    """The system library that *error* says is missing; empty when it says nothing of the kind."""
    found = _NAMED.search(str(error))
    return found[1] if found else ""


def lacks(library: str) -> str:
    """The sentence for a computer without *library*."""
    return (
        f"The window cannot be opened: this computer lacks a part of its system ({library}). "
        f"{_SAFE} Ask whoever looks after the computer to install it."
    )


@contextlib.contextmanager
def told_plainly() -> Iterator[None]:
    """Around the making of the application: where Qt would abort, one sentence, and the end."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    held: list[str] = []

    def hear(kind: "QtMsgType", _place: "QMessageLogContext", words: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            print(_why(), file=sys.stderr, flush=True)
            os._exit(NOT_OPENED)
        held.append(words)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for words in held:  # it was made all the same
            print(words, file=sys.stderr)


def _why() -> str:
    """Why no window can be made here: the first library missing, else that there is no screen."""
    for plugin in _plugins():
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            if library := library_named(error):
                return lacks(library)
    return (
        f"The window cannot be opened: there is no screen here that it can be shown on. {_SAFE} "
        "The commands work without one: screenapp --help"
    )


def _plugins() -> list[Path]:
    """What Qt would have drawn with, as far as the system says which."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    wanted = [name.partition(":")[0] for name in os.environ.get("QT_QPA_PLATFORM", "").split(";")]
    names = [name for name in wanted if name] or ["xcb"]
    return [path for name in names if (path := folder / f"libq{name}.so").exists()]
