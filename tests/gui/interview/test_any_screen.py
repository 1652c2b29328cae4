"""On every screen that is promised, what has to be pressed now lies inside the window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screenapp import resources
from screenapp.protocol.loading.protocol_file import load_protocol
from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.interview.view_models import ANSWER, NO, NOT_NOW, YES
from screenapp.ui.shell import theme
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.shell.page import Page
from screenapp.workflow.ports import ImmediateRunner

PLACES = ("today", "review", "protocols", "services", "staff", "settings")
SCREENS = ((1366, 768), (1024, 640))
PER_CENT = (100, 125, 150, 200)
# Text as large as the program's own setting makes it, and all things as large as a system does.
TEXT = [(*screen, percent / 100) for screen in SCREENS for percent in PER_CENT]
SYSTEM = [
    (w * 100 // percent, h * 100 // percent, 1.0) for w, h in SCREENS for percent in PER_CENT[2:]
]
TINY = (512, 320, 1.0)

Show = Callable[[int, int, float], tuple[MainWindow, InterviewPage]]


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot, screening_service) -> Iterator[Show]:
    """The window of that many px with the interview in it, who is here asked first."""
    windows: list[MainWindow] = []

    def made(width: int, height: int, scale: float) -> tuple[MainWindow, InterviewPage]:
        theme.apply(qapp, theme.Scheme.LIGHT, scale)
        window = MainWindow(lambda: CoverPage(book.chosen("conversions")))
        windows.append(window)
        window.set_sign_in(QWidget())
        window.set_places(PLACES)
        window.set_practice((width, height, scale) != TINY)
        page = InterviewPage()
        page.held = InterviewPresenter(
            page, screening_service, ImmediateRunner(), screening_service.clock
        )
        page.introduce(page.held)
        window.resize(width, height)
        window.show_page(page, "today")
        with qtbot.waitExposed(window):
            window.show()
        page.held.open(screening_service.screening)
        settle()
        assert (window.width(), window.height()) == (width, height)
        return window, page

    yield made
    for window in windows:  # before the theme, which would draw all of it anew
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    theme.apply(qapp, theme.Scheme.LIGHT)


def outside(window: MainWindow, *widgets: QWidget) -> list[str]:
    """What of *widgets* cannot be seen whole inside the window."""
    settle()
    wrong = []
    for widget in widgets:
        at = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        seen = widget.visibleRegion().boundingRect() == widget.rect()
        if not widget.isVisible() or not window.rect().contains(at) or not seen:
            words = getattr(widget, "text", str)()
            wrong.append(f"{type(widget).__name__} {words!r} at {at} of {window.rect()}")
    return wrong


def at_hand(window: MainWindow, page: InterviewPage) -> list[QWidget]:
    """What has to be in sight now."""
    face, found = page.face, [window.top.hide_button]
    if page.offers_came_in:
        found.append(window.top.someone)
    if face is page.privacy:
        button = face.ask_again if face.ask_again.isVisible() else face.forward
        return [*found, *face.answers.rows, face.today, button]
    if face is page.consent:
        return [*found, *face.answers.rows, face.today, face.go_on]
    if face is page.question:
        found += [face.back, face.forward, *face.answers.rows, *face.entry.codes.rows]
        field = face.entry.first_field()
        return [*found, field] if field is not None else found
    return found


@pytest.mark.parametrize(("width", "height", "scale"), [*TEXT, *SYSTEM])
def test_question_answers_and_ways_on_are_in_sight(
    show: Show, width: int, height: int, scale: float
) -> None:
    window, page = show(width, height, scale)
    asked: list[str] = []
    for _ in range(30):
        assert outside(window, *at_hand(window, page)) == [], (page.face, asked)
        if page.privacy.isVisible():
            _past_room(page, bool(asked))
        elif page.consent.isVisible():
            page.consent.answers.row(YES).click()
            page.consent.go_on.click()
        elif page.question.isVisible():
            item = page.held.questions.item
            assert item is not None
            asked.append(item.id)
            if item.id == "leave" and (width, height, scale) != TINY:
                page.question.answers.row(NOT_NOW).click()
                assert outside(window, *at_hand(window, page)) == []
                page.question.back.click()
            if item.id == "suspicion":
                break
            page.question.forward.click()
    assert asked[-1] == "suspicion"
    assert {"hurt", "pay", "papers", "wants", "hours", "words"} <= set(asked)


def _past_room(page: InterviewPage, alone: bool) -> None:
    if alone:
        page.privacy.answers.row("alone").click()
        page.privacy.forward.click()
    else:
        page.privacy.notes.open.click()


@pytest.fixture
def asking(show: Show, screening_service) -> Callable[..., tuple[MainWindow, InterviewPage]]:
    """The window at the first question that the person is asked with five answers."""

    def made(width: int, height: int, scale: float = 1.0) -> tuple[MainWindow, InterviewPage]:
        window, page = show(width, height, scale)
        _past_room(page, False)
        page.question.forward.click()
        _past_room(page, True)
        page.consent.answers.row(YES).click()
        page.consent.go_on.click()
        page.question.forward.click()
        settle()
        assert page.held.questions.item.id == "hurt"
        return window, page

    return made


def test_the_rail_is_beside_the_page_or_behind_places(asking) -> None:
    window, page = asking(1280, 800)
    assert window.rail.isVisible()
    assert not window.top.places.isVisible()
    window.resize(1024, 640)
    settle()
    assert not window.rail.isVisible()
    window.top.places.click()
    settle()
    assert window.rail.isVisible()
    assert not page.isVisible()
    window.resize(1280, 800)
    settle()
    assert window.rail.isVisible()
    assert page.isVisible()


def test_no_digit_answers_a_question_behind_the_places(asking, qtbot: QtBot) -> None:
    window, page = asking(1024, 640)
    window.top.places.click()
    settle()
    before = len(page.held.session.state.history)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_1)
    qtbot.keyClick(window, Qt.Key.Key_2)
    assert len(page.held.session.state.history) == before
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    assert page.isVisible()


def test_someone_came_in_takes_the_question_away_from_above_it(asking, screening_service) -> None:
    window, page = asking(1024, 640)
    assert not page.question.side.someone.isVisible()
    window.top.places.click()
    window.top.someone.click()
    settle()
    assert page.privacy.isVisible()
    assert not window.top.someone.isVisible()
    assert screening_service.state(screening_service.screening).presence.value == "companion"


def test_more_ways_unfold_and_fold_and_are_gone_at_the_next_question(asking) -> None:
    window, page = asking(1024, 640)
    question = page.question
    assert not question.side.isVisible()
    question.more.click()
    settle()
    assert question.side.isVisible()
    assert outside(window, question.forward, window.top.hide_button) == []
    question.more.click()
    assert not question.side.isVisible()
    question.more.click()
    question.forward.click()
    assert not question.side.isVisible()


def test_help_waits_below_the_answers_and_unfolds(asking) -> None:
    _, page = asking(1024, 640)
    page.question.forward.click()
    settle()
    assert page.held.questions.item.help
    how = page.question.how
    assert how.isVisible()
    assert how.y() > page.question.entry.y()
    how.button.click()
    assert how.content.isVisible()
    assert "Ask slowly" in how.content.text()


def test_answers_side_by_side_keep_their_order_and_digits(asking, qtbot: QtBot) -> None:
    _, page = asking(1366, 768, 2.0)
    page.question.forward.click()
    settle()
    rows = page.question.answers.rows
    assert [row.digit for row in rows] == ["1", "2", "3", "4", "5"]
    tops = [row.y() for row in rows]
    assert tops[0] == tops[1] == tops[2] < tops[3] == tops[4]
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Right)
    assert rows[1].hasFocus()
    qtbot.keyClick(rows[1], Qt.Key.Key_2)
    assert page.question.answers.selected == (rows[1].key,)
    assert rows[1].key == f"{ANSWER}{NO}"


def test_a_page_without_a_person_offers_nothing_beside_hide(show: Show) -> None:
    window, _ = show(1280, 800, 1.0)
    assert not window.top.someone.isVisible()
    window.show_page(Page(), "services")
    assert not window.top.someone.isVisible()


def test_the_longest_question_of_every_shipped_protocol_is_in_sight_with_its_answers(
    show: Show, screening_service
) -> None:
    window, page = show(1024, 640, 2.0)
    for file in sorted(resources.protocols_folder().glob("*/protocol.yaml")):
        screening_service.protocol = load_protocol(file)
        page.held.open(screening_service.screening)
        items = screening_service.protocol.item.values()
        page.held.questions.ask(max(items, key=lambda item: len(item.text)))
        assert page.question.isVisible()
        assert outside(window, *at_hand(window, page)) == [], file.parent.name
