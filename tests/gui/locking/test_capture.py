"""Keeping windows out of pictures of the screen, with the calls of several Windows."""

import ctypes

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from screenapp.app.platform.screen_capture import Capture, system_calls


class Windows:
    """A Windows that *takes* some affinities, and remembers what each window has."""

    def __init__(self, takes: set[int], *, remote: bool = False) -> None:
        self.takes, self.remote = takes, remote
        self.has: dict[int | None, int] = {}

    def SetWindowDisplayAffinity(self, window: ctypes.c_void_p, affinity: int) -> int:
        if affinity not in self.takes:
            return 0
        self.has[window.value] = affinity
        return 1

    def GetSystemMetrics(self, index: int) -> int:
        return int(self.remote and index == 0x1000)


NEW, OLD = {0x0, 0x1, 0x11}, {0x0, 0x1}


@pytest.fixture
def blocking(qapp: QApplication):
    made = []

    def made_on(windows: Windows) -> Capture:
        made.append(Capture(qapp, windows))
        return made[-1]

    yield made_on
    for capture in made:
        qapp.removeEventFilter(capture)


@pytest.mark.parametrize(("takes", "affinity"), [(NEW, 0x11), (OLD, 0x1)])
def test_a_window_that_stands_is_left_out_or_at_least_black(
    blocking: type[Capture], qtbot: QtBot, takes: set[int], affinity: int
) -> None:
    windows, window = Windows(takes), QWidget()
    qtbot.addWidget(window)
    window.show()
    blocking(windows).set(True)
    assert windows.has[int(window.winId())] == affinity


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_windows_that_come_later_are_too_menus_and_tooltips_among_them(
    blocking: type[Capture], qtbot: QtBot
) -> None:
    windows = Windows(NEW)
    blocking(windows).set(True)
    menu, hint = QMenu(), QWidget(None, Qt.WindowType.ToolTip)
    for window in (menu, hint):
        qtbot.addWidget(window)
        window.show()
        assert windows.has[int(window.winId())] == 0x11


def test_switched_off_every_window_may_be_captured_again(
    blocking: type[Capture], qtbot: QtBot
) -> None:
    windows, window = Windows(NEW), QWidget()
    qtbot.addWidget(window)
    window.show()
    capture = blocking(windows)
    capture.set(True)
    capture.set(False)
    assert windows.has[int(window.winId())] == 0x0


def test_over_a_remote_desktop_the_window_is_not_made_blank_for_its_user(
    blocking: type[Capture], qtbot: QtBot
) -> None:
    windows, window = Windows(NEW, remote=True), QWidget()
    qtbot.addWidget(window)
    window.show()
    capture = blocking(windows)
    capture.set(True)
    assert not capture.available()
    assert windows.has[int(window.winId())] == 0x0


def test_a_windows_that_knows_neither_is_left_alone(blocking: type[Capture], qtbot: QtBot) -> None:
    windows, window = Windows(set()), QWidget()
    qtbot.addWidget(window)
    window.show()
    blocking(windows).set(True)
    assert windows.has == {}


@pytest.mark.skipif("sys.platform == 'win32'")
def test_where_the_system_cannot_nothing_is_asked_of_it(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    capture = Capture(qapp, system_calls())
    capture.set(True)
    assert not capture.available()
