"""A slow reader is not shut out: the page goes dark, and the picture they chose brings it back."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.pictures import NAMES
from screenapp.ui.person.place import person_place
from screenapp.ui.person.view_model import Ending
from screenapp.ui.shell.tokens import DARK
from screenapp.workflow.display import Display
from screenapp.workflow.ports import ImmediateRunner

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
MINE = 0
"""The picture that the fixture chose at the practice question, the first."""


@pytest.fixture
def dark(page: PersonPage) -> PersonPage:
    """At "hours", with something typed, and dark."""
    while page.held._item.id != "hours":
        page.sheet.skip.click()
    page.sheet.line.setText("12")
    page.idle.timeout.emit()
    QApplication.processEvents()
    return page


def words(page: QWidget) -> list[str]:
    """Of every widget in it, hidden or not."""
    found = page.findChildren(QWidget)
    return [w.text() for w in found if hasattr(w, "text") and w.text().strip()]


def is_blank(page: PersonPage) -> bool:
    return page.last.isVisible() and [w for w in words(page) if w != "Staff"] == []


def test_the_practice_question_comes_first_and_is_kept_nowhere(page, screening_service):
    page.held.open(screening_service.screening)
    before = list(screening_service.events)
    sheet = page.sheet
    assert [card.text() for card in sheet.cards] == [name.title() for name in NAMES]
    assert "press the same picture" in sheet._question.text()
    sheet.cards[3].click()
    assert page.held._item.id == "limits"
    new = screening_service.events[len(before) :]
    assert [event.kind.value for event in new] in ([], ["item_shown"])


@pytest.mark.parametrize("press", ["stop", "talk"])
def test_one_can_stop_and_ask_for_a_talk_before_the_first_question(page, screening_service, press):
    page.held.open(screening_service.screening)
    getattr(page.sheet, press).click()
    assert page.last.isVisible()
    assert screening_service.now().paused in ("person_stopped", "talk")


def test_it_goes_dark_half_a_minute_after_the_last_touch_and_waits_as_long(page):
    assert page.idle.isActive()
    assert (page.idle.interval(), page.returning.interval()) == (30_000, 30_000)
    page.idle.timeout.emit()
    assert page.is_dark
    assert page.returning.isActive()
    assert not page.idle.isActive()


def test_in_the_dark_nothing_can_be_read_nor_found(dark: PersonPage, unpainted) -> None:
    assert words(dark) == []
    assert unpainted(dark) == []
    assert dark.findChildren(QLabel) == []
    corner = dark.grab().toImage().pixelColor(5, 5)
    assert corner == QColor(DARK.paper)


def test_every_picture_has_a_name_and_is_large(
    dark: PersonPage, nameless: Callable, too_small: Callable
) -> None:
    assert nameless(dark) == []
    assert too_small(dark, 132) == []
    assert len(dark.dark.pictures) == 6


def test_their_own_picture_brings_everything_back(dark: PersonPage, screening_service) -> None:
    dark.dark.pictures[MINE].click()
    assert not dark.is_dark
    assert dark.sheet.isVisible()
    assert dark.sheet.line.text() == "12"
    assert dark.idle.isActive()
    assert not dark.returning.isActive()
    dark.sheet.go_on.click()
    assert screening_service.now().given["hours"].value == 12


def test_what_could_not_be_saved_is_still_told(page, screening_service) -> None:
    screening_service.full = True
    page.sheet.cards[0].click()
    page.idle.timeout.emit()
    page.dark.pictures[MINE].click()
    assert page.sheet.again.isVisible()
    screening_service.full = False
    page.sheet.again.click()
    assert screening_service.now().given["limits"].value == "yes"


def other_picture(page: PersonPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.dark.pictures[1], LEFT)


def beside_them(page: PersonPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.dark, LEFT, pos=QPoint(3, 3))


def a_key(page: PersonPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Key.Key_Escape)


def a_key_on_a_picture(page: PersonPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.dark.pictures[2], Key.Key_A)


def the_time(page: PersonPage, qtbot: QtBot) -> None:
    page.returning.timeout.emit()


@pytest.mark.parametrize("touch", [other_picture, beside_them, a_key, a_key_on_a_picture, the_time])
def test_anything_else_locks_and_only_staff_open_it(
    dark: PersonPage, qtbot: QtBot, touch: Callable[[PersonPage, QtBot], None], screening_service
) -> None:
    touch(dark, qtbot)
    assert is_blank(dark)
    assert not dark.returning.isActive()
    dark.held.picture_pressed("picture/sun")  # too late
    assert is_blank(dark)
    dark.last.lock.click()
    qtbot.keyClicks(dark.last.passphrase, "open sesame")
    with qtbot.waitSignal(dark.released) as released:
        qtbot.keyClick(dark.last.passphrase, Key.Key_Return)
    assert released.args == [screening_service.screening, Ending.LEFT_ALONE]


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Shift, Key.Key_Right])
def test_going_about_with_keys_is_no_other_touch(dark: PersonPage, qtbot: QtBot, key: Key) -> None:
    qtbot.keyClick(dark, key)
    assert dark.is_dark
    dark.dark.pictures[MINE].setFocus()
    qtbot.keyClick(dark.dark.pictures[MINE], Key.Key_Return)
    assert dark.sheet.isVisible()


def test_the_practice_question_waits_for_as_long_as_it_takes(qtbot, screening_service, page):
    page.idle.stop()
    page.held.open(screening_service.screening)
    assert not page.idle.isActive()
    page.sheet.cards[0].click()
    assert page.idle.isActive()


def test_a_press_too_quick_for_the_dark_is_told_nowhere(dark: PersonPage) -> None:
    dark.say_not_taken()
    dark.dark.pictures[MINE].click()
    assert dark.sheet.notice.isHidden()


def test_who_chose_no_picture_is_left_at_once(page, screening_service) -> None:
    page.held.open(screening_service.screening)
    page.sheet.skip.click()
    page.idle.timeout.emit()
    assert is_blank(page)


def test_the_last_answer_being_kept_meanwhile_ends_on_the_last_page(
    page, screening_service
) -> None:
    page.idle.timeout.emit()
    page.show_closing()
    assert not page.is_dark
    assert page.last.thanks.isVisible()


def test_another_question_shown_meanwhile_waits_in_the_dark(page) -> None:
    page.idle.timeout.emit()
    page.held._next(page.held._session.state)
    assert page.is_dark
    assert not page.idle.isActive()


@pytest.fixture
def resting(page: PersonPage) -> Iterator[PersonPage]:
    """With much time on the clock, of which some is over."""
    QApplication.processEvents()
    page.idle.setInterval(1_000_000)
    page.idle.start()
    yield page


def listen(page: PersonPage, qtbot: QtBot) -> None:
    page.sheet.sound.listened.emit()


def scan(page: PersonPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.sheet.skip.setFocus(Qt.FocusReason.TabFocusReason)


@pytest.mark.parametrize("touch", [listen, scan])
def test_listening_and_scanning_count_as_touch(
    resting: PersonPage, qtbot: QtBot, touch: Callable[[PersonPage, QtBot], None]
) -> None:
    before = resting.idle.id()
    touch(resting, qtbot)
    assert resting.idle.id() != before


def test_a_lead_s_times_are_used(screening_service, qtbot: QtBot) -> None:
    drawn = Display(person_dim_seconds=90, person_return_seconds=120)
    page, _ = person_place(
        screening_service, ImmediateRunner(), datetime.now, handed_back=lambda *_: None, drawn=drawn
    )
    qtbot.addWidget(page)
    assert (page.idle.interval(), page.returning.interval()) == (90_000, 120_000)
