"""One question back, and no further; nothing said before is shown, and nothing said is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from screenapp.protocol.model import Code
from screenapp.ui.person.grounding import SENTENCES
from screenapp.ui.person.page import PersonPage

LEFT = Qt.MouseButton.LeftButton


def asked(page: PersonPage) -> str:
    return page.held._item.id


def to_item(page: PersonPage, item: str) -> None:
    while asked(page) != item:
        page.sheet.skip.click()


def card(page: PersonPage, word: str) -> QAbstractButton:
    return next(card for card in page.sheet.cards if card.text() == word)


def test_it_leads_to_the_question_before_and_not_to_the_one_before_that(page, screening_service):
    to_item(page, "needs")
    page.sheet.back.click()
    assert asked(page) == "pay"
    assert not page.sheet.back.isEnabled()
    page.held.went_back(page.sheet._face.face)  # whatever is pressed
    assert asked(page) == "pay"


def test_the_first_question_has_none_before_it_in_this_hand_over(page, screening_service):
    assert asked(page) == "limits"
    assert not page.sheet.back.isEnabled()
    page.sheet.cards[0].click()
    page.held.open(screening_service.screening)
    page.sheet.cards[0].click()  # the practice question
    assert asked(page) == "hurt"
    assert not page.sheet.back.isEnabled()


def test_another_answer_counts_at_once_and_the_way_on_is_the_same(page, screening_service):
    to_item(page, "hurt")
    card(page, "Yes").click()
    page.sheet.back.click()
    assert asked(page) == "hurt"
    assert not any(c.isChecked() or c.hasFocus() for c in page.sheet.cards)
    card(page, "No").click()
    assert screening_service.now().given["hurt"].value == "no"
    assert screening_service.now().pending == ()
    assert asked(page) == "pay"
    assert page.sheet.back.isEnabled()


def test_looking_back_and_passing_on_leaves_what_was_said(page, screening_service):
    to_item(page, "hurt")
    card(page, "Yes").click()
    page.sheet.back.click()
    page.sheet.skip.click()
    assert screening_service.now().given["hurt"].value == "yes"
    assert asked(page) == "pay"


def test_a_question_passed_over_can_be_answered_after_all(page, screening_service):
    to_item(page, "pay")
    assert screening_service.now().given["hurt"].code is Code.DECLINED
    page.sheet.back.click()
    card(page, "Yes").click()
    assert screening_service.now().given["hurt"].value == "yes"


def test_of_several_none_is_marked_and_the_first_tap_begins_anew(page, screening_service):
    to_item(page, "wants")
    card(page, "A bed").click()
    card(page, "Food").click()
    page.sheet.go_on.click()
    page.sheet.back.click()
    assert not any(c.isChecked() for c in page.sheet.cards)
    assert screening_service.now().given["wants"].value == ("bed", "food")
    card(page, "Food").click()
    assert screening_service.now().given["wants"].value == ("food",)
    assert [c.text() for c in page.sheet.cards if c.isChecked()] == ["Food"]


def test_a_number_that_was_typed_does_not_stand_there_again(page, screening_service, qtbot: QtBot):
    to_item(page, "hours")
    qtbot.keyClicks(page.sheet.line, "12")
    page.sheet.back.click()
    assert asked(page) == "wants"
    page.sheet.go_on.click()
    assert asked(page) == "hours"
    assert page.sheet.line.text() == ""


@pytest.mark.parametrize("end", ["stop", "talk", "last"])
def test_from_the_end_nothing_leads_back(page, screening_service, end):
    to_item(page, "hours")
    before = page.sheet._face.face
    (page.sheet.skip if end == "last" else getattr(page.sheet, end)).click()
    if end == "last":
        page.sheet.cards[0].click()  # the pause that makes up the number of screens
    page.held.went_back(before)
    page.sheet.back.click()
    assert page.last.isVisible()
    assert not page.sheet.isVisible()


def test_a_second_press_while_the_first_is_kept_goes_nowhere(page, screening_service):
    to_item(page, "needs")
    old = page.sheet._face.face
    page.sheet.back.click()
    page.held.went_back(old)
    assert asked(page) == "pay"


@pytest.mark.parametrize("press", ["card", "skip", "back", "more", "go_on"])
def test_no_outline_is_left_on_the_next_question(page, screening_service, qtbot: QtBot, press):
    page.activateWindow()
    to_item(page, {"go_on": "wants", "more": "needs"}.get(press, "pay"))
    QApplication.processEvents()
    pressed = {
        "card": page.sheet.cards[0],
        "more": page.sheet.cards[-1],
    }.get(press) or getattr(page.sheet, press)
    pressed.setFocus()
    qtbot.mouseClick(pressed, LEFT)
    QApplication.processEvents()
    outlined = [w for w in page.findChildren(QAbstractButton) if w.hasFocus()]
    assert outlined == []


def test_no_outline_is_left_by_keys_either(page, qtbot: QtBot):
    page.sheet.cards[0].setFocus()
    qtbot.keyClick(page.sheet.cards[0], Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [w for w in page.findChildren(QAbstractButton) if w.hasFocus()] == []


def test_nothing_is_echoed_after_the_end(page, screening_service):
    to_item(page, "hurt")
    card(page, "Yes").click()
    page.sheet.stop.click()
    seen = {w.text() for w in page.findChildren(QLabel) if w.text()}
    assert seen == {"Thank you. Please give this back.", "\n".join(SENTENCES)}
