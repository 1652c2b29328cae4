"""A press on the person's side acts on the question that was shown when it was made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from screenapp.ui.person.view_model import MORE

Key = Qt.Key
HURRIED = "That was very quick. Look, then press again."


def words_on(page) -> str:
    QApplication.processEvents()  # what was just put in place is shown by the next event
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


@pytest.fixture
def turns(page) -> list[bool]:
    told: list[bool] = []
    page.turned.connect(lambda: told.append(True))
    return told


def to_item(page, item: str) -> None:
    while page.held._item.id != item:
        page.sheet.skip.click()


def test_what_carries_another_question_is_not_taken(page, screening_service):
    old = page.sheet._face.face
    page.sheet.cards[0].click()
    before = list(screening_service.events)
    for act in (
        lambda: page.held.chosen(old, "answer/yes"),
        lambda: page.held.confirmed(old, "12"),
        lambda: page.held.skipped(old),
    ):
        act()
        assert HURRIED in words_on(page)
    assert screening_service.events == before


def test_each_question_and_each_handful_of_cards_is_another_face(page, turns):
    to_item(page, "needs")
    del turns[:]
    next(card for card in page.sheet.cards if card.key == MORE).click()
    assert len(turns) == 1
    page.sheet.cards[0].click()
    assert len(turns) == 2


def test_several_cards_one_after_another_are_the_same_face(page, screening_service, turns):
    to_item(page, "wants")
    del turns[:]
    page.sheet.cards[0].click()
    page.sheet.cards[1].click()
    assert turns == []
    assert screening_service.now().given["wants"].value == ("bed", "food")


def test_the_last_page_is_another_face(page, turns):
    page.sheet.stop.click()
    assert len(turns) == 1


def test_the_sentence_goes_with_the_next_question_and_hides_no_trouble(page, screening_service):
    page.say_not_taken()
    assert HURRIED in words_on(page)
    page.sheet.cards[0].click()
    assert HURRIED not in words_on(page)
    screening_service.full = True
    page.sheet.cards[0].click()
    page.say_not_taken()
    assert HURRIED not in words_on(page)
    assert page.sheet.again.isVisibleTo(page)


def test_no_digit_answers_where_none_is_printed(qtbot, page, screening_service):
    before = list(screening_service.events)
    for digit in range(Key.Key_0, Key.Key_9 + 1):
        qtbot.keyClick(page.sheet.cards[0], Key(digit))
        qtbot.keyClick(page, Key(digit))
    assert screening_service.events == before


def test_digits_of_the_persons_own_script_are_a_number(qtbot, page, screening_service):
    to_item(page, "hours")
    page.sheet.line.setText("١٢")
    page.sheet.go_on.click()
    assert screening_service.now().given["hours"].value == 12
