"""The cover is left by touch only where, and as long as, the site set it."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.cover.touch_return import (
    BETWEEN_SECONDS,
    LEEWAY_SECONDS,
    CoverPlace,
    TouchReturn,
    place_named,
)
from screenapp.ui.shell import theme
from screenapp.workflow.display import COVER_SECONDS

SECONDS = 4
PLACES = [place for place in CoverPlace if place is not CoverPlace.NONE]


@dataclass
class Time:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Finger:
    """A finger on a shown cover, with a clock that goes as it likes."""

    page: CoverPage
    time: Time
    back: list[bool] = field(default_factory=list)

    def hold(self, at: QPoint, seconds: float, lifted_at: QPoint | None = None) -> None:
        target = self.page.childAt(at) or self.page
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(self.page, at))
        self.time.now += seconds
        end = lifted_at or at
        if lifted_at is not None:
            QTest.mouseMove(target, target.mapFrom(self.page, end))
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(self.page, end))


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture(params=PLACES, ids=lambda place: place.value)
def finger(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, time: Time
) -> Iterator[Finger]:
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = CoverPage(book.chosen("conversions"), place=request.param, seconds=SECONDS, clock=time)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitExposed(page):
        page.show()
    made = Finger(page, time)
    page.held.connect(lambda: made.back.append(True))
    yield made


def middle(finger: Finger) -> QPoint:
    found = finger.page.place_of(finger.page.place)
    assert min(found.width(), found.height()) >= 43
    return found.center()


def test_the_place_held_twice_leads_back(finger: Finger) -> None:
    finger.hold(middle(finger), SECONDS + 0.5)
    assert finger.back == []
    assert not finger.page.untouched  # no other process takes over in the middle of it
    finger.time.now += 1
    finger.hold(middle(finger), SECONDS + 0.5)
    assert finger.back == [True]


@pytest.mark.parametrize("seconds", [0.1, SECONDS - 0.1, SECONDS + LEEWAY_SECONDS + 0.1])
def test_held_too_short_or_too_long_it_does_not(finger: Finger, seconds: float) -> None:
    for _ in range(5):
        finger.hold(middle(finger), seconds)
        finger.time.now += 0.5
    assert finger.back == []


def test_holds_too_far_apart_do_not_count_together(finger: Finger) -> None:
    for _ in range(4):
        finger.hold(middle(finger), SECONDS + 0.5)
        finger.time.now += BETWEEN_SECONDS + 0.1
    assert finger.back == []


def test_a_finger_that_strays_or_touches_elsewhere_begins_anew(finger: Finger) -> None:
    there = middle(finger)
    bare = QPoint(finger.page.width() // 2, 22)  # the bar between title and corner
    for _ in range(3):
        finger.hold(there, SECONDS + 0.5, lifted_at=bare)
        finger.hold(there, SECONDS + 0.5)
        finger.hold(bare, 0.1)
    assert finger.back == []


def test_nowhere_is_nowhere(qtbot: QtBot, time: Time) -> None:
    page = CoverPage(book.chosen("conversions"), place=CoverPlace.NONE, seconds=3, clock=time)
    qtbot.addWidget(page)
    page.show()
    assert page.place_of(CoverPlace.NONE) == QRect()
    finger = Finger(page, time)
    page.held.connect(lambda: finger.back.append(True))
    for place in PLACES:
        for _ in range(2):
            finger.hold(page.place_of(place).center(), 3.5)
    assert finger.back == []


@pytest.mark.parametrize("seconds", COVER_SECONDS)
def test_ten_thousand_random_taps_and_holds_do_not_find_it(finger: Finger, seconds: int) -> None:
    """The rule itself, without the page in between: where each falls is asked of the page."""
    chance, time = random.Random(seconds), Time()
    rule = TouchReturn(seconds, time)
    area, place = finger.page.rect(), finger.page.place_of(finger.page.place)
    found = 0
    for _ in range(10_000):
        at = QPoint(chance.randrange(area.width()), chance.randrange(area.height()))
        rule.pressed(there=place.contains(at))
        time.now += chance.choice((0.1, chance.uniform(0, 2), chance.uniform(0, 12)))
        found += rule.let_go()
        time.now += chance.uniform(0.1, 4)
    assert found == 0


def test_the_random_taps_could_have_found_it() -> None:
    """The same rule opens to who knows both: the test above can fail."""
    time = Time()
    rule = TouchReturn(4, time)
    found = []
    for _ in range(2):
        rule.pressed(there=True)
        time.now += 4
        found.append(rule.let_go())
    assert found == [False, True]


@pytest.mark.parametrize("word", ["corner", "", "elsewhere"])
def test_nobody_is_locked_out_by_a_word_that_means_no_place(word: str) -> None:
    assert place_named(word) is CoverPlace.CORNER


def test_the_buttons_and_fields_of_the_cover_work_as_before(finger: Finger, qtbot: QtBot) -> None:
    row = finger.page.rows[0]
    qtbot.mouseClick(row.left, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row.left, "37")
    assert row.right.text() == "98.6"
    qtbot.mouseClick(finger.page.clear_fields, Qt.MouseButton.LeftButton)
    assert row.left.text() == ""
