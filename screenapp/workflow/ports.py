"""What presenters need from the window's side, without Qt."""

import typing as t
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Runner(t.Protocol):
    """Does slow work somewhere else and comes back with exactly one callback.

    Both callbacks run on the user-interface thread. *work* and the callbacks are plain
    callables; pieces of work run one after another in the order given.
    """

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None: ...


class ImmediateRunner:
    """Works in place: for tests, and where there is no window."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            result = work()
        except Exception as error:
            failed(error)
        else:
            done(result)
