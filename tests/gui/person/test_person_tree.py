"""What a screen reader finds while the person has the screen: what is painted, and nothing else."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.person.page import PersonPage
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.shell.page import Page


@pytest.fixture
def window(qtbot: QtBot, page: PersonPage) -> Iterator[MainWindow]:
    """The whole window, in which staff worked before *page* had the screen."""
    made = MainWindow(lambda: CoverPage(book.chosen("conversions")))
    made.set_staff("Nurse Ana")
    made.set_sign_in(QLabel("Your name"))
    made.set_finding("The copy of Monday")
    made.set_places(("today", "services", "settings"))
    staffs = Page()
    staffs.set_titles("K7", "asked aloud")
    made.show_page(staffs, "today")
    made.show()
    made.warm()
    made.forget_pages()
    made.show_person(page)
    qtbot.waitUntil(page.isVisible)
    yield made
    page.setParent(None)  # it is not the window's to destroy
    made.leave_person()
    made.close()
    made.deleteLater()


def faces(page: PersonPage, screening_service) -> Iterator[str]:
    """Each kind of page that the person comes to, one after another, shown."""
    yield "limits"
    for _ in range(5):
        page.sheet.skip.click()
        yield page.sheet._face.item if page.sheet._face else "end"
    screening_service.full = True
    page.sheet.line.setText("12")
    page.sheet.go_on.click()
    yield "not saved"
    screening_service.full = False
    page.sheet.line.setText("many")
    page.sheet.go_on.click()
    yield "no number"
    page.sheet.skip.click()
    yield "end"
    page.last.lock.click()
    yield "staff's corner"
    page.last.cancel.click()
    yield "end again"


def test_nothing_is_in_the_tree_that_is_not_painted(
    window: MainWindow,
    page: PersonPage,
    screening_service,
    unpainted: Callable[[QWidget], list[str]],
) -> None:
    met = []
    for face in faces(page, screening_service):
        met.append(face)
        assert unpainted(window) == [], face
    assert met[:7] == ["limits", "hurt", "pay", "needs", "wants", "hours", "not saved"]


def test_every_control_that_is_painted_has_a_name_in_the_tree(
    window: MainWindow,
    page: PersonPage,
    screening_service,
    nameless: Callable[[QWidget], list[str]],
    controls: Callable[[QWidget], list[QWidget]],
) -> None:
    for face in faces(page, screening_service):
        QApplication.processEvents()
        assert nameless(window) == [], face
        assert controls(window), face


def test_left_alone_there_is_nothing_but_staff_s_corner(
    window: MainWindow, page: PersonPage, unpainted: Callable[[QWidget], list[str]]
) -> None:
    page.idle.timeout.emit()
    assert unpainted(window) == []
    shown = [w.text() for w in window.findChildren(QLabel) if w.isVisible() and w.text()]
    assert shown == []


def test_the_walk_notices_a_hidden_word(
    window: MainWindow, page: PersonPage, unpainted: Callable[[QWidget], list[str]]
) -> None:
    hidden = QLabel("K7", page)
    hidden.hide()
    shown = QLabel("seen", page)
    shown.show()
    shown.setAccessibleDescription("not seen")
    assert unpainted(window) == ["QLabel 'K7': K7", "QLabel 'seen': not seen"]
