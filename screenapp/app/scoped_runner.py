"""Work for the pages of one sign-in: once that is over, nobody is told how it came out."""

from collections.abc import Callable
from typing import TypeVar

from screenapp.workflow.ports import Runner

T = TypeVar("T")


class ScopedRunner:
    """A `ports.Runner` from sign-in to lock.

    Work that was accepted is done, after the lock too. Its callbacks are not called then: the
    pages that they would speak to have been destroyed.
    """

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._over = False

    def end(self) -> None:
        self._over = True

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def came_back(result: T) -> None:
            if not self._over:
                done(result)

        def did_not(error: Exception) -> None:
            if not self._over:
                failed(error)

        self._runner.run(work, came_back, did_not)
