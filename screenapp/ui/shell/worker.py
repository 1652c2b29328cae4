"""One thread beside the window's, for everything that takes longer than a glance."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class Worker(QObject):
    """A `ports.Runner` with one thread, so that work never overlaps and keeps its order.

    Nothing is ever cancelled: a save that was accepted is finished, at quit too.

    Signals:
        idle: the last piece of work was done and its callback has run.
    """

    idle = Signal()
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker")
        self._outcomes: deque[Callable[[], None]] = deque()
        self._lock = Lock()
        self._pending = 0
        self._stopped = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def pending(self) -> int:
        """How many pieces of work still owe their callback."""
        return self._pending

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Queue *work*; exactly one of the callbacks follows on the thread of this object."""
        if self._stopped:
            raise RuntimeError("work was given to a worker that has stopped")
        self._pending += 1

        def outcome_of() -> Callable[[], None]:
            try:
                result = work()
            except Exception as error:
                problem = error
                return lambda: failed(problem)
            return lambda: done(result)

        def job() -> None:
            outcome = outcome_of()
            with self._lock:
                self._outcomes.append(outcome)
            self._arrived.emit()

        self._executor.submit(job)

    def stop(self) -> None:
        """Finish everything that was accepted, with its callbacks. May be called twice."""
        if self._stopped:
            return
        # A callback may accept one more piece of work, so the queue is emptied until it stays so.
        while self._pending:
            self._executor.submit(_nothing).result()
            self._deliver()
        self._stopped = True
        self._executor.shutdown(wait=True)

    @Slot()
    def _deliver(self) -> None:
        while True:
            with self._lock:
                if not self._outcomes:
                    return
                outcome = self._outcomes.popleft()
            try:
                outcome()
            finally:
                self._pending -= 1
                if not self._pending:
                    self.idle.emit()


def _nothing() -> None:
    """Stands last in the queue: when it has run, so has all before it."""
