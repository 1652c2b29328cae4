"""While the person has the screen, and until staff have signed in again, nobody gets out of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.shell.face_stack import FaceStack
from screenapp.ui.shell.main_window import Face, MainWindow
from screenapp.ui.shell.page import Page

STAFFS = ("Nurse Ana", "K7", "Sign out", "Hide", "Today", "The copy of Monday")


def hold(window: MainWindow) -> QWidget:
    person = QWidget()
    QLabel("A question", person)
    window.show_person(person)
    return person


def words_in(window: QWidget) -> set[str]:
    """Of every widget in it, hidden ones too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found: set[str] = set()
    for widget in window.findChildren(QWidget):
        for name in ("text", "placeholderText", "toolTip", "accessibleName"):
            said = getattr(widget, name, "")
            said = said if isinstance(said, str) else said()
            found.add(said) if said else None
    return found


def test_however_often_it_is_closed_the_desktop_is_not_there(
    working: MainWindow, heard: Callable[..., list]
) -> None:
    closing, hidden = heard(working.closing), heard(working.hidden)
    hold(working)
    for _ in range(3):
        assert not working.close()
        assert working.face is Face.COVER
        assert working.isVisible()
        assert working.isFullScreen()
    assert len(hidden) == 1
    assert closing == []


def test_nor_when_the_whole_program_is_asked_to_end(working: MainWindow) -> None:
    hold(working)
    QApplication.closeAllWindows()
    QApplication.closeAllWindows()
    assert working.isVisible()
    assert working.face is Face.COVER


def test_the_sign_in_page_in_front_of_it_does_not_close_either(
    working: MainWindow, qtbot: QtBot
) -> None:
    hold(working)
    working.close()
    working.set_sign_in(QWidget())
    qtbot.keyClick(working.cover, Qt.Key.Key_F9)
    assert working.face is Face.SIGN_IN
    assert not working.close()
    assert working.isVisible()


def test_once_staff_have_it_again_it_closes(
    working: MainWindow, plain_place: type[Page], heard: Callable[..., list]
) -> None:
    closing = heard(working.closing)
    hold(working)
    working.close()
    working.forget_pages()
    working.show_page(plain_place(), "today")
    assert working.close()
    assert len(closing) == 1


def test_a_close_that_waited_for_saving_does_not_come_later(working: MainWindow) -> None:
    saved = [False]
    working._may_close = lambda: saved[0]
    assert not working.close()
    hold(working)
    working.close()
    saved[0] = True
    working.close_if_wanted()
    assert working.isVisible()


@pytest.mark.parametrize("state", [Qt.WindowState.WindowMinimized, Qt.WindowState.WindowNoState])
def test_made_small_it_fills_the_screen_again(
    working: MainWindow, qtbot: QtBot, state: Qt.WindowState
) -> None:
    hold(working)
    working.setWindowState(state)
    qtbot.waitUntil(working.isFullScreen)
    assert working.isVisible()


def test_nothing_of_staff_s_is_in_the_window_shown_or_hidden(
    working: MainWindow, qtbot: QtBot
) -> None:
    working.set_staff("Nurse Ana")
    working.set_finding("The copy of Monday")
    working.warm()
    before = words_in(working)
    assert set(STAFFS) <= before
    working.forget_pages()  # as whoever hands it over does
    hold(working)
    assert words_in(working) == {"A question"}


def test_the_cover_and_the_work_come_back_into_it(working: MainWindow, qtbot: QtBot) -> None:
    hold(working)
    working.conceal()
    assert working.cover.isVisible()
    working.leave_person()
    assert working.rail.isVisible()
    assert working.top.isVisible()


def test_what_was_put_aside_goes_with_the_stack(qtbot: QtBot) -> None:
    stack, first, second = FaceStack(), QLabel("said"), QLabel("next")
    for face in (first, second):
        stack.addWidget(face)
    stack.alone(second)
    assert words_in(stack) == {"next"}
    with qtbot.waitSignal(first.destroyed):
        stack.deleteLater()
