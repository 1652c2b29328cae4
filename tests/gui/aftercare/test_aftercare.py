"""After a hard conversation there is a page for the worker, of which nothing is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from screenapp.ui.aftercare.page import AftercarePage
from screenapp.ui.person import grounding
from screenapp.ui.person.last_page import LastPage


@pytest.fixture
def page(qtbot):
    made = AftercarePage()
    qtbot.addWidget(made)
    made.resize(1096, 736)
    with qtbot.waitExposed(made):
        made.show()
    return made


def words_on(page) -> str:
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def test_it_says_whom_the_site_named_and_else_what_to_do(page):
    assert "writes the numbers into Settings" in words_on(page)
    page.show_numbers(" Chaplain 4411 ")
    assert page.call.text() == "Chaplain 4411"
    assert "Settings" not in words_on(page)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_words_to_read_together_can_be_had_in_the_persons_language(page, language):
    page.languages.select(language)
    page.languages.chosen.emit(language)
    assert tuple(label.text() for label in page.sentences) == grounding.in_language(language)
    wanted = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    assert {label.layoutDirection() for label in page.sentences} == {wanted}


def test_they_stand_on_the_persons_last_page_and_not_on_an_empty_one(qtbot):
    last = LastPage()
    qtbot.addWidget(last)
    last.show_thanks(True)
    for sentence in grounding.SENTENCES:
        assert sentence in last.ground.text()
    last.show_thanks(False)
    assert last.ground.text() == ""
