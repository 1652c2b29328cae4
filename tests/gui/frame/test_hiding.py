"""Hiding everything at once, from anywhere, and the one way back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.shell.hiding import HideKeys, IdleClock
from screenapp.ui.shell.main_window import Face, MainWindow
from screenapp.ui.shell.page import Page

COVER = "Conversions and reference values"


def tap_shift(qtbot: QtBot, widget: QWidget | QWindow, times: int = 3) -> None:
    for _ in range(times):
        qtbot.keyClick(widget, Qt.Key.Key_Shift)


class TakesEveryKey(QWidget):
    """What has the keys and leaves none to anybody, as the person's page does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()


def test_f9_puts_the_cover_in_front(working: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(working.page, Qt.Key.Key_F9)
    assert working.face is Face.COVER
    assert working.cover.isVisible()
    assert not working.page.isVisible()


def test_shift_three_times_does_the_same(working: MainWindow, qtbot: QtBot) -> None:
    tap_shift(qtbot, working.page)
    assert working.face is Face.COVER


def test_shift_twice_does_not(working: MainWindow, qtbot: QtBot) -> None:
    tap_shift(qtbot, working.page, 2)
    assert working.face is Face.WORK


def test_a_letter_between_means_somebody_is_typing(working: MainWindow, qtbot: QtBot) -> None:
    field = QLineEdit(working.page)
    field.show()
    field.setFocus()
    keyboard = working.windowHandle()
    tap_shift(qtbot, keyboard, 2)
    qtbot.keyClick(keyboard, Qt.Key.Key_A)
    tap_shift(qtbot, keyboard, 2)
    assert field.text() == "a"
    assert working.face is Face.WORK


@pytest.mark.parametrize("key", [Qt.Key.Key_F9, Qt.Key.Key_Shift])
def test_what_takes_every_key_does_not_take_these(
    working: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    greedy = TakesEveryKey(working.page)
    greedy.show()
    greedy.setFocus()
    for _ in range(1 if key is Qt.Key.Key_F9 else 3):
        qtbot.keyClick(working.windowHandle(), key)
    assert working.face is Face.COVER


def test_another_window_of_the_program_hides_too(working: MainWindow, qtbot: QtBot) -> None:
    other = TakesEveryKey()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    qtbot.keyClick(other.windowHandle(), Qt.Key.Key_F9)
    assert working.face is Face.COVER


def test_who_moves_the_mouse_is_there(working: MainWindow, qtbot: QtBot) -> None:
    working.idle.wait(3)
    working.idle.warning_seconds = 3 * 60
    working.idle.check()
    assert not working.top.warning.isHidden()
    qtbot.mouseMove(working.windowHandle(), QPoint(40, 40))
    qtbot.waitUntil(working.top.warning.isHidden)


def test_slow_taps_do_not_count_together(qtbot: QtBot, heard: Callable[..., list]) -> None:
    now = [0.0]
    widget, keys = QWidget(), HideKeys(clock=lambda: now[0])
    qtbot.addWidget(widget)
    widget.installEventFilter(keys)
    said = heard(keys.pressed)
    for seconds in (0.0, 1.0, 2.0):
        now[0] = seconds
        tap_shift(qtbot, widget, 1)
    assert said == []
    now[0] = 2.4
    tap_shift(qtbot, widget, 1)
    assert len(said) == 1


def test_the_corner_does_the_same(working: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(working.top.hide_button, Qt.MouseButton.LeftButton)
    assert working.face is Face.COVER


def test_the_title_changes_with_the_picture(working: MainWindow, qtbot: QtBot) -> None:
    assert working.windowTitle() == "Intake"
    qtbot.keyClick(working, Qt.Key.Key_F9)
    assert working.windowTitle() == COVER


def test_whoever_has_to_lock_is_told_when_the_cover_stands(
    working: MainWindow, qtbot: QtBot
) -> None:
    titles: list[str] = []
    working.hidden.connect(lambda: titles.append(working.windowTitle()))
    qtbot.keyClick(working, Qt.Key.Key_F9)
    assert titles == [COVER]


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_other_windows_and_menus_go_away_too(working: MainWindow, qtbot: QtBot) -> None:
    other, menu = QWidget(), QMenu(working)
    qtbot.addWidget(other)
    other.show()
    menu.addAction("one")
    menu.popup(working.pos())
    working.conceal()
    assert not other.isVisible()
    assert not menu.isVisible()


def test_the_same_key_leads_to_sign_in_and_never_to_the_work(
    working: MainWindow, qtbot: QtBot, heard: Callable[..., list]
) -> None:
    wanted = heard(working.return_wanted)
    qtbot.keyClick(working, Qt.Key.Key_F9)
    qtbot.keyClick(working.cover, Qt.Key.Key_F9)
    assert working.face is Face.SIGN_IN
    assert working.windowTitle() == "Intake"
    assert len(wanted) == 1


def test_forgotten_pages_are_destroyed_and_not_only_hidden(
    working: MainWindow, qtbot: QtBot
) -> None:
    page = working.page
    with qtbot.waitSignal(page.destroyed):
        working.conceal()
        working.forget_pages()
    assert working.page is None


def test_a_newer_page_takes_the_place_of_its_elder(
    working: MainWindow, plain_place: type[Page], qtbot: QtBot
) -> None:
    elder = working.page
    with qtbot.waitSignal(elder.destroyed):
        working.show_page(plain_place("R9"), "today")
    assert working.top.title.text() == "R9"


def test_another_cover_is_made_when_the_organisation_chose_one(working: MainWindow) -> None:
    before = working.cover
    working.forget_cover()
    assert working.cover is not before


class Clocks:
    """A monotonic and a wall clock that stand until they are moved."""

    def __init__(self) -> None:
        self.monotonic, self.wall = 0.0, 1_000_000.0

    def pass_(self, seconds: float) -> None:
        self.monotonic += seconds
        self.wall += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def idle(clocks: Clocks) -> IdleClock:
    return IdleClock(clock=lambda: clocks.monotonic, wall=lambda: clocks.wall)


def test_the_idle_clock_warns_and_then_tells(
    idle: IdleClock, clocks: Clocks, heard: Callable[..., list]
) -> None:
    warned, due = heard(idle.warned), heard(idle.due)
    idle.wait(3)
    clocks.pass_(159)
    idle.check()
    assert (warned, due) == ([], [])
    clocks.pass_(1)
    idle.check()
    assert (warned, due) == ([20], [])
    clocks.pass_(20)
    idle.check()
    assert len(due) == 1


def test_a_touch_starts_it_over(
    idle: IdleClock, clocks: Clocks, heard: Callable[..., list]
) -> None:
    stayed, due = heard(idle.stayed), heard(idle.due)
    idle.wait(3)
    clocks.pass_(170)
    idle.check()
    idle.touch()
    clocks.pass_(170)
    idle.check()
    assert len(stayed) == 1
    assert due == []


def test_a_machine_that_slept_is_locked_when_it_wakes(
    idle: IdleClock, clocks: Clocks, heard: Callable[..., list]
) -> None:
    due = heard(idle.due)
    idle.wait(3)
    clocks.wall += 600  # monotonic time stands still while a machine sleeps
    idle.check()
    assert len(due) == 1


def test_nobody_touching_it_hides_it(working: MainWindow) -> None:
    working.idle.due.emit()
    assert working.face is Face.COVER


def test_questions_are_given_more_time(window: MainWindow, plain_place: type[Page]) -> None:
    window.show_page(plain_place(), "today")
    assert window.idle.seconds == 3 * 60
    window.show_page(plain_place("T2", screening=True), "today")
    assert window.idle.seconds == 10 * 60
    window.conceal()
    assert window.idle.seconds == 0


def test_the_warning_is_a_quiet_sentence_that_any_key_takes_away(
    working: MainWindow, qtbot: QtBot
) -> None:
    working.idle.warned.emit(20)
    assert working.top.warning.text() == "Hides in 20 second(s). Press any key to stay."
    working.idle.stayed.emit()
    assert working.top.warning.isHidden()


@pytest.mark.parametrize("place", ["working", "person", "cover"])
def test_f8_lets_somebody_else_sign_in_from_anywhere(
    working: MainWindow, qtbot: QtBot, heard: Callable[..., list], place: str
) -> None:
    if place == "person":
        working.show_person(QWidget())
    elif place == "cover":
        working.conceal()
    wanted = heard(working.switch_wanted)
    qtbot.keyClick(working, Qt.Key.Key_F8)
    assert len(wanted) == 1


def test_the_chord_hides_like_the_key_and_arms_the_second_step(
    working: MainWindow, qtbot: QtBot, heard: Callable[..., list]
) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    armed = heard(working.armed)
    qtbot.keyClick(working.page, Qt.Key.Key_F9, both)
    assert working.face is Face.COVER
    assert len(armed) == 1
    qtbot.keyClick(working.cover, Qt.Key.Key_F9, both)  # on the cover it leads nowhere
    assert working.face is Face.COVER


def test_the_person_s_whole_screen_is_given_up_only_when_the_work_is_there(
    working: MainWindow, plain_place: type[Page], qtbot: QtBot
) -> None:
    working.show_person(QWidget())
    working.conceal()
    working.forget_pages()
    qtbot.keyClick(working.cover, Qt.Key.Key_F9)
    assert working.isFullScreen()
    working.show_page(plain_place(), "today")
    assert not working.isFullScreen()


def test_the_warning_comes_as_long_before_as_is_set(
    idle: IdleClock, clocks: Clocks, heard: Callable[..., list]
) -> None:
    warned = heard(idle.warned)
    idle.warning_seconds = 60
    idle.wait(3)
    clocks.pass_(120)
    idle.check()
    assert warned == [60]
