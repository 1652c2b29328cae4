"""A date that may be of another calendar, or is still to come, is kept at the second Forward."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.protocol.model import AnswerType, Gate, Item
from screenapp.ui.interview.page import InterviewPage


@pytest.fixture
def asked(page: InterviewPage, screening_service, make_item: Callable[..., Item]) -> InterviewPage:
    """A question that wants a date, in a protocol of one stage."""
    item = make_item("since", "Since when?", answer=AnswerType.DATE)
    last = make_item("hurt", "Have you been hurt or in danger at work?")
    first = screening_service.protocol.stages[0]
    stages = (replace(first, items=(item, last), privacy=Gate.NOT_NEEDED),)
    before = screening_service.protocol
    screening_service.protocol = replace(
        before, stages=stages, measures=(), results=before.results[-1:], obligations=()
    )
    page.held.open(screening_service.screening)
    page.past_room(alone=True)
    assert page.held.questions.item.id == "since"
    return page


def give(page: InterviewPage, qtbot: QtBot, text: str) -> None:
    edit = page.question.entry.line.edit
    edit.clear()
    for letter in text:  # not keyClicks, which knows Latin letters alone
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(edit, key)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


@pytest.mark.parametrize("text", ["2019", "2019-05", "٢٠١٩"])
def test_a_year_or_a_month_alone_is_kept_at_once(
    asked: InterviewPage, screening_service, qtbot: QtBot, text: str
) -> None:
    give(asked, qtbot, text)
    assert asked.held.questions.item.id == "hurt"
    assert screening_service.given("since").value == ("2019-05" if "-" in text else "2019")


def test_a_year_of_another_calendar_is_asked_about_and_kept_as_typed(
    asked: InterviewPage, screening_service, qtbot: QtBot
) -> None:
    give(asked, qtbot, "2567")
    assert asked.held.questions.item.id == "since"
    assert screening_service.given("since") is None
    words = asked.question.told.notice.words.text()
    assert words == "Is 2567 a year of another calendar? Here it would be Buddhist: 2024."
    asked.question.forward.click()
    assert screening_service.given("since").value == "2567"
    assert asked.held.questions.item.id == "hurt"


def test_another_year_in_its_place_is_looked_at_anew(
    asked: InterviewPage, screening_service, qtbot: QtBot
) -> None:
    give(asked, qtbot, "2567")
    give(asked, qtbot, "2568")
    assert screening_service.given("since") is None
    give(asked, qtbot, "2024")
    assert screening_service.given("since").value == "2024"


def test_what_is_still_to_come_is_asked_about(
    asked: InterviewPage, screening_service, qtbot: QtBot
) -> None:
    give(asked, qtbot, "2026-12-24")
    assert screening_service.given("since") is None
    assert "still to come" in asked.question.told.notice.words.text()
