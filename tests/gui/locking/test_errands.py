"""What comes back after the lock is told to no page: they are gone."""

from screenapp.app.scoped_runner import ScopedRunner
from screenapp.workflow.ports import ImmediateRunner


def fail() -> None:
    raise ValueError


def test_before_the_lock_everything_comes_back() -> None:
    told: list[object] = []
    runner = ScopedRunner(ImmediateRunner())
    runner.run(lambda: 3, told.append, told.append)
    runner.run(fail, told.append, lambda error: told.append(type(error)))
    assert told == [3, ValueError]


def test_after_the_lock_the_work_is_done_and_nobody_is_told() -> None:
    told: list[object] = []
    done: list[int] = []
    runner = ScopedRunner(ImmediateRunner())
    runner.end()
    runner.run(lambda: done.append(1), told.append, told.append)
    runner.run(fail, told.append, told.append)
    assert done == [1]
    assert told == []
