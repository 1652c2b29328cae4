"""Whom to call when there is danger now: one press, on every page of a person."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screenapp.ui.shell.press_filter import PressFilter
from screenapp.workflow.site import Site, site_from, site_to


def test_one_press_shows_the_numbers_and_another_closes_them(page, screening_service):
    page.urgent.show_numbers("Guards 4444, police 112")
    page.held.open(screening_service.screening)
    assert not page.urgent.told.isVisible()
    page.urgent.open.click()
    assert page.urgent.told.isVisible()
    assert page.urgent.told.words.text() == "Guards 4444, police 112"
    page.urgent.open.click()
    assert not page.urgent.told.isVisible()


def test_it_stands_on_the_room_page_questions_and_result(page, screening_service):
    page.held.open(screening_service.screening)
    assert page.privacy.isVisible()
    assert page.urgent.open.isVisible()
    page.past_room(alone=True)
    for face in (page.question, page.result):
        if face is page.result:
            page.held.results.show()
        assert face.isVisible()
        assert page.urgent.open.isVisible()


def test_without_numbers_it_says_what_to_do(page):
    page.urgent.show_numbers("  ")
    page.urgent.open.click()
    assert page.urgent.told.words.text().startswith("Call the emergency number")
    assert "Settings" in page.urgent.told.more.text()


def test_it_keeps_nothing_and_is_closed_for_the_next_person(page, screening_service):
    page.held.open(screening_service.screening)
    kept = len(screening_service.events)
    page.urgent.open.click()
    assert len(screening_service.events) == kept
    page.held.open(screening_service.screening)
    assert not page.urgent.told.isVisible()


def test_it_acts_where_other_presses_come_too_soon(page, screening_service, qtbot):
    guard = PressFilter(page, clock=lambda: 0.0)  # nothing has been painted for long enough
    guard.watch(page)
    page.held.open(screening_service.screening)
    QTest.mouseClick(page.windowHandle(), Qt.MouseButton.LeftButton, pos=_at(page, page.privacy))
    handle, at = page.windowHandle(), page.urgent.open.rect().center()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=page.urgent.open.mapTo(page, at))
    assert page.urgent.told.isVisible()


def _at(page, face):
    row = face.answers.rows[0]
    return row.mapTo(page, row.rect().center())


@pytest.mark.parametrize("numbers", ["", "Guards 4444"])
def test_the_site_keeps_its_numbers(numbers):
    site = Site(urgent_call=numbers)
    assert site_from(site_to(site)).urgent_call == numbers
