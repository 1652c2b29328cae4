"""The two ends of the pipe between a process and the one that takes its place."""

import contextlib
import ctypes
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import IO, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from screenapp.app.relaunch.messages import READY, UP, Handover, line_of, told_in

PATIENCE_MS: Final = 20_000
"""So long may a new process take to show itself; after that the old one stays."""


class Successor(QObject):
    """A process started to take our place.

    Signals:
        ready: its window is made and waits to be shown.
        up: its window is on the screen.
        lost: it ended, said something else, or took too long. The old process stays.
    """

    ready = Signal()
    up = Signal()
    lost = Signal()
    _said = Signal(str)

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._process: subprocess.Popen[str] | None = None
        self._over = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._lose)
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._patience.start()
        if not self._begin(command):
            QTimer.singleShot(0, self._lose)

    def show(self, told: Handover) -> None:
        """Let its window come up as *told*."""
        self._patience.start()
        if self._process is not None and sys.platform == "win32":
            ctypes.windll.user32.AllowSetForegroundWindow(self._process.pid)
        self._tell(told)

    def leave_to(self, told: Handover) -> None:
        """The last word: from now on it is the program."""
        self._patience.stop()
        self._over = True
        self._tell(told)

    def end(self) -> None:
        """It is not wanted any more; it ends by itself as soon as the pipe does."""
        self._over = True
        self._patience.stop()
        if self._process is not None and self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()

    # --- inside -----------------------------------------------------------------------

    def _begin(self, command: Sequence[str]) -> bool:
        # A program in one file would else share a folder that goes with its first process.
        environment = {**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
        try:
            self._process = subprocess.Popen(  # noqa: S603 -- our own program, by its own path
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            return False
        reader = threading.Thread(target=self._read, args=(self._process,), daemon=True)
        reader.start()
        return True

    def _read(self, process: "subprocess.Popen[str]") -> None:
        """In a thread of its own: pass on what the child says, and that it has ended."""
        if process.stdout is not None:
            with contextlib.suppress(OSError, ValueError), process.stdout as pipe:
                for line in pipe:
                    self._pass_on(line.strip())
        self._pass_on("")
        process.wait()

    def _pass_on(self, said: str) -> None:
        with contextlib.suppress(RuntimeError):  # this end has gone with its window
            self._said.emit(said)

    def _hear(self, said: str) -> None:
        if self._over:
            return
        if said == READY:
            self._patience.stop()  # it may wait now until it is wanted
            self.ready.emit()
        elif said == UP:
            self._patience.stop()
            self.up.emit()
        else:
            self._lose()

    def _lose(self) -> None:
        if not self._over:
            self.end()
            self.lost.emit()

    def _tell(self, told: Handover) -> None:
        stdin: IO[str] | None = self._process.stdin if self._process is not None else None
        if stdin is not None:
            try:
                stdin.write(line_of(told) + "\n")
                stdin.flush()
            except OSError:
                self._lose()


class Predecessor(QObject):
    """The process whose place we take, heard on standard input.

    Signals:
        told: carries a `Handover`: first how to come up, then how it was left.
        gone: it ended, or wants us no more.
    """

    told = Signal(object)
    gone = Signal()
    _line = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._reader = threading.Thread(target=self._read, daemon=True)

    def say_ready(self) -> None:
        self._reader.start()
        self._say(READY)

    def say_up(self) -> None:
        self._say(UP)

    def forget(self) -> None:
        """It has gone, and with it both pipes: nothing may be read from or written to them."""
        with contextlib.suppress(OSError):
            nowhere = os.open(os.devnull, os.O_RDWR)
            for descriptor in (0, 1):
                os.dup2(nowhere, descriptor)
            os.close(nowhere)

    def _read(self) -> None:
        with (
            contextlib.suppress(OSError, ValueError),
            open(0, encoding="utf-8", closefd=False) as pipe,
        ):
            for line in pipe:
                self._line.emit(line)
        with contextlib.suppress(RuntimeError):
            self._line.emit("")

    def _hear(self, line: str) -> None:
        told = told_in(line)
        if told is None:
            self.gone.emit()
        else:
            self.told.emit(told)

    def _say(self, word: str) -> None:
        with contextlib.suppress(OSError):
            os.write(1, f"{word}\n".encode())
