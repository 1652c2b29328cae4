"""The person's pages with one key, with two, or with a presenter; by the symbols of the keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from screenapp.ui.person.big_keys import ROUNDS, Round

Key = Qt.Key
YES = (Key.Key_PageDown, Key.Key_VolumeUp, Key.Key_Plus, Key.Key_Yes)
NO = (Key.Key_PageUp, Key.Key_VolumeDown, Key.Key_Minus, Key.Key_No)
SWITCH = (Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_Select, Key.Key_F5, Key.Key_Period)


def to_item(page, item: str) -> None:
    while page.held._item.id != item:
        page.sheet.skip.click()


def press(qtbot, page, key) -> None:
    """The key goes where keys go: to what has the focus, else to the page."""
    QApplication.processEvents()
    qtbot.keyClick(page.focusWidget() or page, key)


def marked(page):
    return next((thing for thing in page._pressable() if thing.hasFocus()), None)


def go_to(page, thing) -> None:
    """Let the mark go round, by its own clock's beats, until it is on *thing*."""
    for _ in page._pressable():
        if marked(page) is thing:
            return
        page.ring.moving.timeout.emit()
    raise AssertionError("never marked")


@pytest.mark.parametrize(("keys", "said"), [(YES, "yes"), (NO, "no")])
def test_two_keys_are_yes_and_no(qtbot, page, screening_service, keys, said):
    for key in keys:
        to_item(page, "hurt")
        page.sheet.take_focus()
        press(qtbot, page, key)
        assert screening_service.now().given["hurt"].value == said
        assert page.sheet._face.item == "pay"
        page.sheet.back.click()


@pytest.mark.parametrize("modifier", ["ControlModifier", "AltModifier", "MetaModifier"])
def test_with_another_key_held_they_are_not(qtbot, page, screening_service, modifier):
    to_item(page, "hurt")
    before = len(screening_service.events)
    for key in (YES[0], NO[0], Key.Key_F5):
        qtbot.keyClick(page, key, getattr(Qt.KeyboardModifier, modifier))
    assert len(screening_service.events) == before
    assert marked(page) is None


def test_where_there_is_no_yes_and_no_the_two_keys_go_on_and_press(qtbot, page, screening_service):
    to_item(page, "needs")
    page.sheet.take_focus()
    for _ in range(3):
        press(qtbot, page, Key.Key_PageUp)
    assert marked(page) is page.sheet.cards[2]
    press(qtbot, page, Key.Key_PageDown)
    assert screening_service.now().given["needs"].value == "o3"


@pytest.mark.parametrize("key", SWITCH)
def test_one_key_marks_and_takes(qtbot, page, screening_service, key):
    to_item(page, "hurt")
    page.sheet.take_focus()
    press(qtbot, page, key)
    assert page.ring.moving.isActive()
    assert "hurt" not in screening_service.now().given
    go_to(page, page.sheet.cards[1])
    press(qtbot, page, key)
    assert screening_service.now().given["hurt"].value == "no"
    assert not page.ring.moving.isActive()


def test_every_thing_of_every_page_is_come_to_with_one_key(qtbot, page, screening_service):
    for item in ("limits", "hurt", "needs", "wants", "hours"):
        to_item(page, item)
        page.sheet.take_focus()
        press(qtbot, page, Key.Key_Space)
        met = []
        for _ in page._pressable():
            met.append(marked(page))
            page.ring.moving.timeout.emit()
        assert set(met) == set(page._pressable())
        shown = {page.sheet.skip, page.sheet.stop, page.sheet.talk, page.corner}
        assert shown <= set(met)
        page.ring.stop()


def test_the_dark_page_is_left_with_one_key_by_the_picture_that_was_chosen(qtbot, page):
    to_item(page, "hurt")
    page.idle.timeout.emit()
    press(qtbot, page, Key.Key_Space)
    assert page.is_dark
    go_to(page, page.dark.pictures[0])
    press(qtbot, page, Key.Key_Space)
    assert not page.is_dark
    assert page.sheet._face.item == "hurt"


def test_a_key_held_down_presses_nothing(page, screening_service):
    to_item(page, "hurt")
    before = len(screening_service.events)
    for key in (*YES, *NO, *SWITCH):
        held = QKeyEvent(
            QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=True
        )
        QApplication.sendEvent(page, held)
    assert len(screening_service.events) == before
    assert marked(page) is None


def test_a_number_can_be_typed_and_left_with_one_key(qtbot, page, screening_service):
    to_item(page, "hours")
    for key in (Key.Key_1, Key.Key_2, Key.Key_Period):
        qtbot.keyClick(page.sheet.line, key)
    assert page.sheet.line.text() == "12."
    page.sheet.line.clear()
    press(qtbot, page, Key.Key_Space)
    go_to(page, page.sheet.skip)
    press(qtbot, page, Key.Key_Space)
    assert screening_service.now().given["hours"].code is not None


def test_the_mark_stops_by_itself_and_is_gone_with_the_page(qtbot, page):
    to_item(page, "hurt")
    page.sheet.take_focus()
    press(qtbot, page, Key.Key_Space)
    for _ in range(len(page._pressable()) * ROUNDS):
        page.ring.moving.timeout.emit()
    assert not page.ring.moving.isActive()
    assert marked(page) is None
    press(qtbot, page, Key.Key_Space)
    page.sheet.skip.click()
    assert not page.ring.moving.isActive()


def test_the_moment_of_the_press_tells_nothing_of_what_was_marked():
    """Over all places to begin at, each thing is come to after each number of steps once."""
    for thing in range(7):
        steps = []
        for start in range(7):
            ring = Round(7, lambda count, start=start: start)
            after = 0
            while ring.at != thing:
                assert ring.step()
                after += 1
            steps.append(after)
        assert sorted(steps) == list(range(7))


def test_where_it_ended_no_key_presses_anything(qtbot, page):
    page.sheet.stop.click()
    for key in (*YES, *NO, *SWITCH):
        qtbot.keyClick(page, key)
    assert page.last.passphrase.isHidden() or not page.last.passphrase.isVisible()
    assert not page.ring.moving.isActive()
