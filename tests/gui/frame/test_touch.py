"""Fingers: what taps presses, what moves scrolls, and neither does the other."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QScroller, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.cover.touch_return import CoverPlace
from screenapp.ui.shell.main_window import Face, MainWindow
from screenapp.ui.shell.page import Page


@pytest.fixture(scope="module")
def device() -> QPointingDevice:
    return QTest.createTouchDevice()


class LongPage(Page):
    """Thirty buttons below one another; no press guard stands before them."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[int] = []
        column = QVBoxLayout(self)
        column.setSpacing(0)
        self.buttons = [QPushButton(str(number)) for number in range(30)]
        for number, button in enumerate(self.buttons):
            button.setMinimumHeight(60)
            button.clicked.connect(lambda _=False, number=number: self.pressed.append(number))
            column.addWidget(button)


class Hand:
    def __init__(self, window: MainWindow, device: QPointingDevice) -> None:
        self.window, self.device = window, device

    def _at(self, what: str, at: QPoint) -> None:
        handle = self.window.windowHandle()
        touch = QTest.touchEvent(handle, self.device, False)
        getattr(touch, what)(0, at, handle)
        touch.commit(True)

    def press(self, at: QPoint) -> None:
        self._at("press", at)

    def lift(self, at: QPoint) -> None:
        self._at("release", at)

    def tap(self, at: QPoint) -> None:
        self._at("press", at)
        self._at("release", at)

    def draw(self, start: QPoint, end: QPoint, *, lift: bool = True) -> None:
        self._at("press", start)
        for step in range(1, 11):
            QTest.qWait(5)
            self._at("move", start + (end - start) * step / 10)
        if lift:
            self._at("release", end)


@pytest.fixture
def long(window: MainWindow) -> LongPage:
    page = LongPage()
    window.resize(1280, 700)
    window.show_page(page, "today")
    return page


@pytest.fixture
def hand(window: MainWindow, device: QPointingDevice) -> Hand:
    return Hand(window, device)


def area_of(page: Page) -> QScrollArea:
    area = page.parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    return area


def middle(window: MainWindow, button: QPushButton) -> QPoint:
    return button.mapTo(window, button.rect().center())


def rest(qtbot: QtBot, page: Page) -> None:
    """Until nothing moves any more."""
    scroller = QScroller.scroller(area_of(page).viewport())
    qtbot.waitUntil(lambda: scroller.state() is QScroller.State.Inactive)


def test_a_tap_presses_and_scrolls_nothing(window: MainWindow, long: LongPage, hand: Hand) -> None:
    for _ in range(4):  # as quickly as a hand can
        hand.tap(middle(window, long.buttons[3]))
    assert long.pressed == [3, 3, 3, 3]
    assert area_of(long).verticalScrollBar().value() == 0


def test_a_finger_that_moves_scrolls_and_presses_nothing(
    window: MainWindow, long: LongPage, hand: Hand, qtbot: QtBot
) -> None:
    start = middle(window, long.buttons[6])
    hand.draw(start, start - QPoint(0, 250))
    assert area_of(long).verticalScrollBar().value() > 100
    rest(qtbot, long)
    assert long.pressed == []
    assert not any(button.isDown() for button in long.buttons)
    shown = next(b for b in long.buttons if 0 < middle(window, b).y() - 200 < 61)
    hand.tap(middle(window, shown))
    assert long.pressed == [int(shown.text())]


def test_a_touch_that_stops_a_moving_page_presses_nothing(
    window: MainWindow, long: LongPage, hand: Hand, qtbot: QtBot
) -> None:
    start = middle(window, long.buttons[6])
    hand.draw(start, start - QPoint(0, 200))
    scroller = QScroller.scroller(area_of(long).viewport())
    qtbot.waitUntil(lambda: scroller.state() is QScroller.State.Scrolling)
    hand.tap(start)
    assert scroller.state() is QScroller.State.Inactive
    assert long.pressed == []


def test_hide_and_the_places_work_by_touch_alone(
    window: MainWindow, long: LongPage, hand: Hand, heard: Callable[..., list]
) -> None:
    chosen = heard(window.place_chosen)
    window.resize(1024, 640)
    QTest.qWait(0)
    hand.tap(middle(window, window.top.places))
    QTest.qWait(0)
    hand.tap(middle(window, window.rail.buttons["services"]))
    assert chosen == ["services"]
    hand.tap(middle(window, window.top.hide_button))
    assert window.face is Face.COVER


def test_a_finger_draws_the_cover_and_does_not_leave_it(
    window: MainWindow, long: LongPage, hand: Hand
) -> None:
    window.resize(700, 400)
    window.conceal()
    QTest.qWait(0)
    hand.draw(QPoint(300, 350), QPoint(300, 100))
    assert window.face is Face.COVER
    moved = [a.verticalScrollBar().value() for a in window.cover.findChildren(QScrollArea)]
    assert max(moved) > 0


def test_the_set_place_held_twice_by_a_finger_leads_to_the_sign_in_page(
    qtbot: QtBot, device: QPointingDevice, heard: Callable[..., list]
) -> None:
    now = [0.0]
    cover = CoverPage(
        book.chosen("conversions"), place=CoverPlace.TITLE, seconds=3, clock=lambda: now[0]
    )
    window = MainWindow(lambda: cover)
    qtbot.addWidget(window)
    cover.held.connect(window.come_back)
    window.set_sign_in(QWidget())
    window.show_page(LongPage(), "today")
    with qtbot.waitExposed(window):
        window.show()
    wanted = heard(window.return_wanted)
    hand = Hand(window, device)
    window.conceal()
    QTest.qWait(0)
    at = cover.mapTo(window, cover.place_of(CoverPlace.TITLE).center())
    for seconds, back in ((0.1, False), (3.2, False), (3.2, True)):
        assert window.face is Face.COVER
        hand.press(at)
        now[0] += seconds
        hand.lift(at)
        now[0] += 0.5
        assert (window.face is Face.SIGN_IN) is back
    assert len(wanted) == 1
