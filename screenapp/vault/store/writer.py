"""One thread owns the store; everybody else hands it work and waits for the outcome.

The interface is synchronous: `read` and `write` return when the work is done, from whatever
thread they are called. Work is done in the order in which it was handed in.
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from screenapp.vault.errors import VaultClosed
from screenapp.vault.store import files
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import Store

Result = TypeVar("Result")
_END: Final = None


@dataclass(slots=True)
class _Job:
    work: Callable[[Store], Any]
    then: Callable[[Any], None] | None
    outcome: Future[Any]


class Writer:
    """Opens the store on a thread of its own and works through what it is handed.

    Raises:
        whatever opening the store raises; there is then no thread left.
    """

    def __init__(self, open_store: Callable[[], Store]) -> None:
        self._open_store = open_store
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._gate = threading.Lock()
        self._ended = False
        self._handed_in = 0
        self._done = 0
        ready: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, args=(ready,), name="vault", daemon=True)
        self._thread.start()
        ready.result()

    def read(self, work: Callable[[Connection], Result]) -> Result:
        """*work* in one reading transaction on the store's thread."""
        return self.do(lambda store: store.read(work))

    def write(self, work: Callable[[Connection], Result]) -> Result:
        """*work* in one writing transaction; returns after the durable commit."""
        return self.do(lambda store: store.write(work))

    def do(
        self, work: Callable[[Store], Result], then: Callable[[Result], None] | None = None
    ) -> Result:
        """*work* with the store itself; *then* with its outcome, when that is already told.

        *then* is done before any other work and must not raise.

        Raises:
            VaultClosed: `close` was called, or the thread has ended for another reason.
        """
        outcome: Future[Result] = Future()
        with self._gate:
            if self._ended:
                raise VaultClosed
            self._jobs.put(_Job(work, then, outcome))
            self._handed_in += 1
        return outcome.result()

    @property
    def wanted(self) -> bool:
        """True while there is work for the store: others then leave the file alone."""
        return self._handed_in > self._done

    def serve(self, store: Store) -> None:
        """Do what was handed in meanwhile; for long work on the store's thread, between its steps
        and outside any transaction.

        Raises:
            VaultClosed: the vault is being closed; the long work is to be given up.
        """
        while not self._jobs.empty():
            job = self._jobs.get()
            if job is _END:
                self._jobs.put(_END)  # nothing is handed in after it, so that it stays the last
                raise VaultClosed
            _do(job, store)
            self._done += 1

    def close(self) -> None:
        """Finish what was handed in, close the store, end the thread. May be called twice."""
        with self._gate:
            if not self._ended:
                self._ended = True
                self._jobs.put(_END)
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self, ready: Future[None]) -> None:
        try:
            store = self._open_store()
        except BaseException as error:
            self._ended = True
            ready.set_exception(error)
            return
        ready.set_result(None)
        try:
            while (job := self._jobs.get()) is not _END:
                _do(job, store)
                self._done += 1
        finally:
            self._give_up()
            store.close()

    def _give_up(self) -> None:
        """Tell everybody still waiting that the thread is gone, instead of leaving them to wait."""
        with self._gate:
            self._ended = True
        while not self._jobs.empty():
            job = self._jobs.get()
            if job is not _END:
                job.outcome.set_exception(VaultClosed())


def _do(job: _Job, store: Store) -> None:
    try:
        with files.told_apart():
            result = job.work(store)
    except Exception as error:
        job.outcome.set_exception(error)
        return
    except BaseException as error:
        job.outcome.set_exception(error)
        raise
    job.outcome.set_result(result)
    if job.then is not None:
        job.then(result)
