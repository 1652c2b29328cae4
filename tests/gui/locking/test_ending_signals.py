"""A signal to end is a wish to close the window, which the window may not grant."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from screenapp.app.platform.ending_signals import EndingSignals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there it ends the process")


@pytest.fixture
def asked() -> Iterator[list[bool]]:
    told: list[bool] = []
    owner = QObject()
    watching = EndingSignals(owner, lambda: told.append(True))
    yield told
    watching.stop()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"])
def test_the_window_is_asked_and_the_process_goes_on(
    asked: list[bool], qtbot: QtBot, name: str
) -> None:
    os.kill(os.getpid(), getattr(signal, name))
    qtbot.waitUntil(lambda: asked == [True])


def test_afterwards_the_signals_are_what_they_were(asked: list[bool], qtbot: QtBot) -> None:
    before, owner = signal.getsignal(signal.SIGTERM), QObject()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    again = EndingSignals(owner, lambda: None)
    assert signal.getsignal(signal.SIGTERM) is not signal.SIG_IGN
    again.stop()
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
    signal.signal(signal.SIGTERM, before)
