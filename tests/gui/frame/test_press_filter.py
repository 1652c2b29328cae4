"""Keys, clicks and touches in a real window: what comes too soon acts on nothing and is told."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPointingDevice, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.shell.main_window import Face, MainWindow
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.press_filter import act_at_once

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


class Asking(Page):
    """A guarded page that writes down what acts on it."""

    guarded = True

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []
        self.told: list[bool] = []
        self.button, self.someone = QPushButton("No"), QPushButton("Someone came in")
        self.line = QLineEdit()
        column = QVBoxLayout(self)
        for part in (self.button, self.someone, self.line):
            column.addWidget(part)
        self.button.clicked.connect(lambda: self.done.append("no"))
        self.someone.clicked.connect(lambda: self.done.append("someone"))
        act_at_once(self.someone)
        QShortcut(QKeySequence("F2"), self).activated.connect(lambda: self.done.append("F2"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.done.append(Key(event.key()))

    def say_not_taken(self) -> None:
        self.told.append(True)

    def say_taken(self) -> None:
        self.told.append(False)


class Hand:
    """Presses at given milliseconds, as the window system would tell them."""

    def __init__(self, window: MainWindow, page: Asking, qtbot: QtBot) -> None:
        self.window, self.page, self._qtbot = window, page, qtbot
        self.ms = 0
        window.presses.rule.clock = lambda: self.ms / 1000

    def see(self, ms: int) -> None:
        """Another face, painted at *ms*."""
        self.ms = ms
        self.page.turned.emit()
        self._qtbot.waitUntil(lambda: self.window.presses.rule.is_painted)

    def key(self, ms: int, key: Key, *, repeats: bool = False) -> None:
        self.ms = ms
        if repeats:
            held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
            QGuiApplication.sendEvent(self.window.windowHandle(), held)
        else:
            self._qtbot.keyClick(self.window.windowHandle(), key)

    def at(self, widget: QWidget) -> QPoint:
        return widget.mapTo(self.window, widget.rect().center())

    def click(self, ms: int, widget: QWidget) -> None:
        self.ms = ms
        QTest.mouseClick(self.window.windowHandle(), LEFT, pos=self.at(widget))


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> Hand:
    """A guarded page painted at 0 ms."""
    page = Asking()
    made = Hand(window, page, qtbot)
    window.show_page(page, "today")
    made.see(0)
    return made


@pytest.mark.parametrize(("ms", "done"), [(10, []), (149, []), (150, [Key.Key_1])])
def test_a_key_acts_once_the_page_was_seen(hand: Hand, ms: int, done: list) -> None:
    hand.key(ms, Key.Key_1)
    assert hand.page.done == done
    assert hand.page.told == ([] if done else [True])


def test_nothing_acts_before_the_first_painting(hand: Hand) -> None:
    hand.ms = 1_000
    hand.page.turned.emit()
    hand.key(9_000, Key.Key_1)
    assert hand.page.done == []


def test_a_shortcut_is_a_press_like_any_other(hand: Hand) -> None:
    hand.key(100, Key.Key_F2)
    assert (hand.page.done, hand.page.told) == ([], [True])
    hand.key(500, Key.Key_F2)
    assert hand.page.done == ["F2"]


def test_quiet_is_wanted_before_anything_is_taken_again(hand: Hand) -> None:
    for ms in (100, 300, 550):
        hand.key(ms, Key.Key_1)
    assert hand.page.done == []
    assert hand.page.told == [True] * 3
    hand.key(850, Key.Key_2)
    assert hand.page.done == [Key.Key_2]
    assert hand.page.told == [True] * 3 + [False]


def test_a_key_that_repeats_by_itself_acts_on_nothing(hand: Hand) -> None:
    hand.key(500, Key.Key_1)
    for ms in range(1_000, 1_300, 30):
        hand.key(ms, Key.Key_1, repeats=True)
    assert hand.page.done == [Key.Key_1]
    assert hand.page.told == [True] * 10


def test_rubbing_out_may_be_held_down_where_one_types_but_not_from_the_page_before(
    hand: Hand,
) -> None:
    hand.page.line.setText("abcdef")
    hand.page.line.setFocus()
    handle = hand.window.windowHandle()
    hand.ms = 500
    QTest.keyPress(handle, Key.Key_Backspace)
    hand.key(1_000, Key.Key_Backspace, repeats=True)
    assert hand.page.line.text() == "abcd"
    hand.see(1_100)
    hand.key(1_600, Key.Key_Backspace, repeats=True)
    assert hand.page.line.text() == "abcd"
    QTest.keyRelease(handle, Key.Key_Backspace)


@pytest.mark.parametrize(("ms", "done"), [(100, []), (200, ["no"])])
def test_a_click_acts_once_the_page_was_seen(hand: Hand, ms: int, done: list) -> None:
    hand.click(ms, hand.page.button)
    assert hand.page.done == done
    assert not hand.page.button.isDown()


@pytest.mark.parametrize(("ms", "done"), [(100, []), (200, ["no"])])
def test_a_touch_acts_once_the_page_was_seen(hand: Hand, ms: int, done: list) -> None:
    screen = QTest.createTouchDevice()
    assert isinstance(screen, QPointingDevice)
    hand.ms = ms
    at, handle = hand.at(hand.page.button), hand.window.windowHandle()
    QTest.touchEvent(handle, screen).press(0, at, handle).commit()
    QTest.touchEvent(handle, screen).release(0, at, handle).commit()
    assert hand.page.done == done


def test_a_press_that_began_on_the_page_before_ends_on_nothing(hand: Hand) -> None:
    handle, at = hand.window.windowHandle(), hand.at(hand.page.button)
    hand.ms = 500
    QTest.mousePress(handle, LEFT, pos=at)
    hand.see(600)
    hand.ms = 5_000
    QTest.mouseRelease(handle, LEFT, pos=at)
    assert hand.page.done == []
    assert hand.page.told == [True]
    hand.click(6_000, hand.page.button)
    assert hand.page.done == ["no"]


def test_space_that_was_held_from_the_page_before_ends_on_nothing(hand: Hand) -> None:
    hand.page.button.setFocus()
    handle = hand.window.windowHandle()
    hand.ms = 500
    QTest.keyPress(handle, Key.Key_Space)
    hand.see(600)
    hand.ms = 5_000
    QTest.keyRelease(handle, Key.Key_Space)
    assert hand.page.done == []
    hand.key(6_000, Key.Key_Space)
    assert hand.page.done == ["no"]


@pytest.mark.parametrize("by_key", [False, True])
def test_someone_came_in_acts_at_once(hand: Hand, by_key: bool) -> None:
    hand.key(100, Key.Key_1)  # refused: quiet is wanted
    if by_key:
        hand.page.someone.setFocus()
        hand.key(110, Key.Key_Space)
    else:
        hand.click(110, hand.page.someone)
    assert hand.page.done == ["someone"]


@pytest.mark.parametrize("way", ["F9", "Shift", "corner"])
def test_hiding_acts_at_once(hand: Hand, way: str) -> None:
    hand.key(100, Key.Key_1)
    match way:
        case "F9":
            hand.key(101, Key.Key_F9)
        case "Shift":
            for ms in (101, 102, 103):
                hand.key(ms, Key.Key_Shift)
        case _:
            hand.click(101, hand.window.top.hide_button)
    assert hand.window.face is Face.COVER


def test_changing_the_user_by_its_key_acts_at_once(hand: Hand, heard: Callable[..., list]) -> None:
    said = heard(hand.window.switch_wanted)
    hand.key(10, Key.Key_F8)
    assert len(said) == 1


def test_a_page_that_is_of_nobody_is_not_guarded(
    working: MainWindow, qtbot: QtBot, heard: Callable[..., list]
) -> None:
    working.presses.rule.clock = lambda: 0.0
    said = heard(working.page.button.clicked)
    working.page.button.setFocus()
    qtbot.keyClick(working.windowHandle(), Key.Key_Space)
    assert len(said) == 1


def test_the_focus_never_falls_on_sign_out_by_itself(hand: Hand) -> None:
    rail = hand.window.rail
    for part in (hand.page.button, hand.page.someone):
        part.hide()
    hand.page.line.setFocus()
    hand.page.line.setEnabled(False)
    hand.page.line.hide()
    for button in (*rail.buttons.values(), hand.window.top.hide_button):
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    hand.window.focusNextChild()
    assert not rail.sign_out.hasFocus()
    hand.ms = 500
    QTest.keyPress(hand.window.windowHandle(), Key.Key_Tab)
    assert rail.sign_out.hasFocus()
    QTest.keyRelease(hand.window.windowHandle(), Key.Key_Tab)


def test_enter_and_space_press_what_has_the_focus(hand: Hand, heard: Callable[..., list]) -> None:
    said = heard(hand.window.top.hide_wanted)
    hand.window.top.hide_button.setFocus()
    hand.key(500, Key.Key_Return)
    assert len(said) == 1
