"""What stands round a question: four things below, a corner that hides, the worker's language."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.screening.commands import ChooseLanguage
from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.person.page import CORNER, PersonPage
from screenapp.ui.person.presenter import PersonPresenter
from screenapp.ui.shell import theme
from screenapp.ui.shell.main_window import Face, MainWindow
from screenapp.ui.shell.ui_translator import UiTranslator
from screenapp.workflow.ports import ImmediateRunner

LEFT = Qt.MouseButton.LeftButton


def below(page: PersonPage) -> list[QWidget]:
    sheet = page.sheet
    return [sheet.back, sheet.skip, sheet.stop, sheet.talk]


def to_item(page: PersonPage, item: str) -> None:
    while page.held._item.id != item:
        page.sheet.skip.click()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("item", ["pay", "needs", "hours"])
def test_all_can_be_pressed_and_read_in_the_smallest_window(
    page: PersonPage, qapp: QApplication, cut_off: Callable, scale: float, item: str
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    page.resize(1024, 640)
    to_item(page, item)
    QApplication.processEvents()
    assert page.size().toTuple() == (1024, 640)
    assert [w for w in below(page) if min(w.width(), w.height()) < 56] == []
    assert all(w.visibleRegion().boundingRect() == w.rect() for w in below(page))
    assert page.corner.size().toTuple() == (CORNER, CORNER)
    assert page.corner.geometry().topRight() == page.rect().topRight()
    # A card wraps its own word.
    assert [told for told in cut_off(page) if not told.startswith("PictureCard")] == []
    assert all(card.height() >= card.minimumSizeHint().height() for card in page.sheet.cards)


@pytest.mark.parametrize("item", ["limits", "pay", "needs", "wants", "hours"])
def test_the_corner_covers_nothing(page: PersonPage, item: str) -> None:
    page.resize(1024, 640)
    to_item(page, item)
    QApplication.processEvents()
    corner = page.corner.rect().translated(page.corner.mapTo(page, page.corner.rect().topLeft()))
    for other in page.findChildren(QWidget):
        if other.isVisible() and (isinstance(other, QLabel) or other in page.sheet.cards):
            at = other.mapTo(page, other.rect().topLeft())
            assert not corner.intersects(other.rect().translated(at)), other


@pytest.fixture
def window(qtbot: QtBot, page: PersonPage) -> Iterator[MainWindow]:
    made = MainWindow(lambda: CoverPage(book.chosen("conversions")))
    made.show()
    made.show_person(page)
    page.hide_wanted.connect(made.conceal)
    qtbot.waitUntil(page.isVisible)
    yield made
    page.setParent(None)
    made.leave_person()
    made.close()
    made.deleteLater()


def test_one_tap_in_the_corner_hides_and_only_signing_in_leads_back(
    window: MainWindow, page: PersonPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.corner, LEFT)
    assert window.face is Face.COVER
    assert window.lent
    qtbot.keyClick(window.cover, Qt.Key.Key_F9)
    assert window.face is Face.SIGN_IN
    assert not page.isVisible()


def test_the_corner_is_there_on_the_last_page_too(window: MainWindow, page: PersonPage) -> None:
    page.sheet.stop.click()
    assert page.corner.isVisible()
    page.corner.click()
    assert window.face is Face.COVER


def test_it_hides_however_quickly_it_is_pressed(
    window: MainWindow, page: PersonPage, qtbot: QtBot
) -> None:
    window.presses.turned()  # nothing was painted yet
    spot = page.corner.mapTo(window, page.corner.rect().center())
    qtbot.mouseClick(window.windowHandle(), LEFT, pos=spot)
    assert window.face is Face.COVER


def test_in_arabic_the_corner_is_at_the_other_side(page: PersonPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert page.corner.pos().toTuple() == (0, 0)


@pytest.fixture
def in_two(page: PersonPage, screening_service, qtbot: QtBot) -> Iterator[PersonPage]:
    """An Arabic speaker's page in the hands of a worker who reads English."""
    spoken = screening_service.spoken.setdefault("ar", {})
    spoken |= {"hurt": "سؤال", "needs": "سؤال آخر", "needs/o1": "جواب"}
    screening_service.act(screening_service.screening, ChooseLanguage(language="ar"))
    made = PersonPage()
    presenter = PersonPresenter(
        made, screening_service, ImmediateRunner(), lambda: None, screening_service.confirms,
        lambda: "en",
    )  # fmt: skip
    made.introduce(presenter)
    made.held = presenter
    qtbot.addWidget(made, before_close_func=lambda page: page.hide())
    made.resize(1280, 800)
    made.show()
    presenter.open(screening_service.screening)
    made.sheet.cards[0].click()
    yield made


def small(page: PersonPage) -> list[str]:
    QApplication.processEvents()
    return [
        w.text() for w in page.findChildren(QLabel) if w.isVisible() and w.property("k") == "quiet"
    ]


def test_the_worker_reads_the_same_question_small_below(in_two: PersonPage) -> None:
    to_item(in_two, "hurt")
    assert in_two.sheet._question.text() == "سؤال"
    assert small(in_two) == ["Have you been hurt?"]
    question, own = in_two.sheet._question, in_two.sheet._beside
    assert own.y() >= question.y() + question.height()
    assert own.fontMetrics().height() < question.fontMetrics().height() / 1.5


def test_and_the_answers_where_they_are_in_another_language(in_two: PersonPage) -> None:
    to_item(in_two, "needs")
    first, second = in_two.sheet.cards[:2]
    assert (first.text(), first._beside) == ("جواب", "Need 1")
    assert (second.text(), second._beside) == ("Need 2", "")  # there is no other wording of it
    assert first.minimumSizeHint().height() >= second.minimumSizeHint().height()


def test_the_program_s_own_words_are_told_in_both(in_two: PersonPage, qapp: QApplication) -> None:
    UiTranslator(qapp).choose("ar")
    to_item(in_two, "pay")
    assert [card._beside for card in in_two.sheet.cards] == ["Yes", "No", "Not sure"]
    assert "Yes" not in [card.text() for card in in_two.sheet.cards]
    assert [card.accessibleName() for card in in_two.sheet.cards] == [
        card.text() for card in in_two.sheet.cards
    ]


def test_nothing_is_said_twice_in_the_same_language(page: PersonPage, in_two: PersonPage) -> None:
    to_item(in_two, "pay")  # not translated: asked in English as it is
    assert small(in_two) == []
    assert [card._beside for card in in_two.sheet.cards] == ["", "", ""]
    assert small(page) == []
