"""The person writes beside an option that takes words: a line of its own, after it was chosen."""

from dataclasses import replace

import pytest

from tests.gui.person.conftest import MemoryDesk, small_protocol
from tests.gui.person.test_going_back import asked, card, to_item

WORDS = "herons walk inland"


@pytest.fixture
def screening_service():
    protocol = small_protocol()
    talk, *rest = protocol.stages
    items = tuple(
        replace(i, options=tuple(replace(o, say=o.id in ("o1", "food", "bed")) for o in i.options))
        for i in talk.items
    )
    return MemoryDesk(replace(protocol, stages=(replace(talk, items=items), *rest)))


def test_after_the_card_comes_a_line_and_its_words_are_kept_with_the_answer(
    page, screening_service, qtbot
):
    to_item(page, "needs")
    card(page, "Need 1").click()
    assert screening_service.now().given["needs"].value == "o1"
    assert (asked(page), page.sheet.cards) == ("needs", [])
    assert page.sheet._question.text() == "Need 1"
    qtbot.keyClicks(page.sheet.line, WORDS)
    page.sheet.go_on.click()
    given = screening_service.now().given["needs"]
    assert (given.value, given.said) == ("o1", {"o1": WORDS})
    assert asked(page) == "wants"
    assert page.sheet.line.text() == ""


@pytest.mark.parametrize("way", ["skip", "go_on"])
def test_nobody_has_to_write(page, screening_service, way):
    to_item(page, "needs")
    card(page, "Need 1").click()
    getattr(page.sheet, way).click()
    given = screening_service.now().given["needs"]
    assert (given.value, given.said, asked(page)) == ("o1", {}, "wants")


def test_an_option_without_words_goes_straight_on(page):
    to_item(page, "needs")
    card(page, "Need 2").click()
    assert asked(page) == "wants"


def test_of_several_each_that_takes_words_has_a_line_and_nothing_is_echoed(
    page, screening_service, qtbot
):
    to_item(page, "wants")
    card(page, "A bed").click()
    card(page, "Food").click()
    page.sheet.go_on.click()
    assert page.sheet._question.text() == "A bed"
    qtbot.keyClicks(page.sheet.line, "a quiet one")
    page.sheet.go_on.click()
    assert (page.sheet._question.text(), page.sheet.line.text()) == ("Food", "")
    page.sheet.go_on.click()
    assert asked(page) == "hours"
    assert screening_service.now().given["wants"].said == {"bed": "a quiet one"}


def test_back_leads_to_the_question_shows_nothing_and_loses_nothing(page, screening_service, qtbot):
    to_item(page, "needs")
    card(page, "Need 1").click()
    qtbot.keyClicks(page.sheet.line, WORDS)
    page.sheet.go_on.click()
    page.sheet.back.click()
    card(page, "Need 1").click()
    assert page.sheet.line.text() == ""
    page.sheet.go_on.click()
    assert screening_service.now().given["needs"].said == {"o1": WORDS}
    page.sheet.back.click()
    card(page, "Need 1").click()
    page.sheet.back.click()
    assert (asked(page), page.sheet._question.text()) == ("needs", "What helps most?")
    card(page, "Need 2").click()
    assert screening_service.now().given["needs"].said == {}


@pytest.mark.parametrize("end", ["stop", "talk"])
def test_stopping_at_the_line_keeps_the_answer(page, screening_service, end):
    to_item(page, "needs")
    card(page, "Need 1").click()
    getattr(page.sheet, end).click()
    assert page.last.isVisible()
    assert screening_service.now().given["needs"].value == "o1"
