"""Slow work beside the window: in order, with exactly one callback, and never lost."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.ui.shell.worker import Worker
from screenapp.workflow.ports import ImmediateRunner


class Trouble(Exception):
    """Something that goes wrong in a test."""


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.stop()


def trouble() -> None:
    raise Trouble


def test_the_result_comes_back_once_on_the_windows_thread(worker: Worker, qtbot: QtBot) -> None:
    came: list[object] = []
    worked_on: list[int] = []
    main = threading.get_ident()

    def work() -> int:
        worked_on.append(threading.get_ident())
        return 7

    def done(result: int) -> None:
        came.append((result, threading.get_ident()))

    with qtbot.waitSignal(worker.idle):
        worker.run(work, done, came.append)
    assert came == [(7, main)]
    assert worked_on != [main]


def test_an_error_comes_back_as_a_value(worker: Worker, qtbot: QtBot) -> None:
    came: list[object] = []
    with qtbot.waitSignal(worker.idle):
        worker.run(trouble, came.append, came.append)
    assert [type(value) for value in came] == [Trouble]


def test_pieces_keep_their_order(worker: Worker, qtbot: QtBot) -> None:
    came: list[int] = []
    with qtbot.waitSignal(worker.idle):
        for number in range(20):
            worker.run(lambda number=number: number, came.append, came.append)
    assert came == list(range(20))


def test_stopping_finishes_the_queue_and_its_callbacks(qapp: QApplication) -> None:
    worker, came = Worker(), []
    gate = threading.Event()
    worker.run(gate.wait, came.append, came.append)
    worker.run(lambda: "saved", came.append, came.append)
    gate.set()
    worker.stop()
    worker.stop()
    assert came == [True, "saved"]
    assert worker.pending == 0


def test_a_callback_may_begin_more_work_while_it_stops(qapp: QApplication) -> None:
    worker, came = Worker(), []

    def again(_result: object) -> None:
        worker.run(lambda: "second", came.append, came.append)

    worker.run(lambda: "first", again, came.append)
    worker.stop()
    assert came == ["second"]


def test_after_stopping_no_work_is_taken(qapp: QApplication) -> None:
    worker = Worker()
    worker.stop()
    with pytest.raises(RuntimeError):
        worker.run(lambda: None, print, print)


def test_the_runner_for_tests_works_in_place() -> None:
    came: list[object] = []
    ImmediateRunner().run(lambda: 7, came.append, came.append)
    ImmediateRunner().run(trouble, came.append, came.append)
    assert came[0] == 7
    assert isinstance(came[1], Trouble)
