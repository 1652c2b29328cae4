"""The frame round every page: rail, top line, the person's side, closing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.shell import theme
from screenapp.ui.shell.main_window import Face, MainWindow
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.rail import places_for


@pytest.mark.parametrize(
    ("roles", "places"),
    [
        ({"screener"}, ("today", "cards", "services", "settings")),
        ({"supervisor"}, ("review", "protocols", "cards", "services", "settings")),
        ({"lead"}, ("today", "review", "protocols", "services", "staff", "settings")),
        (
            {"screener", "supervisor"},
            ("today", "review", "protocols", "cards", "services", "settings"),
        ),
    ],
)
def test_the_rail_shows_what_a_role_works_with(roles: set[str], places: tuple[str, ...]) -> None:
    assert places_for(roles) == places


def test_a_place_of_the_rail_is_chosen_by_click_and_by_key(
    working: MainWindow, qtbot: QtBot, heard: Callable[..., list]
) -> None:
    chosen = heard(working.place_chosen)
    qtbot.mouseClick(working.rail.buttons["services"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(working.rail.buttons["review"], Qt.Key.Key_Space)
    assert chosen == ["services", "review"]


def test_signing_out_is_asked_for(
    working: MainWindow, qtbot: QtBot, heard: Callable[..., list]
) -> None:
    asked = heard(working.sign_out_wanted)
    qtbot.mouseClick(working.rail.sign_out, Qt.MouseButton.LeftButton)
    assert len(asked) == 1


def test_the_top_line_follows_the_page(working: MainWindow) -> None:
    working.page.set_titles("T2", "paused")
    assert (working.top.title.text(), working.top.subtitle.text()) == ("T2", "paused")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_title_shortens_and_never_widens_the_window(
    working: MainWindow, qapp: QApplication, qtbot: QtBot, scale: float
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    working.set_practice(True)
    working.resize(1024, 640)
    working.page.set_titles("Recheck in person, alone, " * 3, "at 3 of about 6 · paused 14:12")
    qtbot.waitUntil(lambda: working.top.title.short)
    assert working.top.title.shown_text().endswith("…")
    assert (working.width(), working.height()) == (1024, 640)
    assert working.top.hide_button.geometry().right() <= working.top.width()


@pytest.mark.parametrize(("title", "short"), [("Recheck in person " * 5, True), ("K7", False)])
def test_who_points_at_a_shortened_title_reads_all_of_it(
    working: MainWindow, qapp: QApplication, qtbot: QtBot, title: str, short: bool
) -> None:
    line = working.top.title
    working.page.set_titles(title)
    qtbot.waitUntil(lambda: line.short is short)
    qapp.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, line.rect().center(), QPoint(5, 5)))
    assert line.toolTip() == (title if short else "")
    QToolTip.hideText()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_warning_is_read_whole_and_the_titles_come_back_after_it(
    working: MainWindow,
    qapp: QApplication,
    qtbot: QtBot,
    cut_off: Callable[[QWidget], list[str]],
    scale: float,
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    working.resize(1024, 640)
    working.page.set_titles("K7", "asked aloud · 14:21")
    working.idle.warned.emit(20)
    qtbot.waitUntil(lambda: cut_off(working.top) == [])
    assert working.top.warning.isVisible()
    working.idle.stayed.emit()
    assert working.top.title.isVisible()
    assert working.top.subtitle.isVisible()


def test_the_title_of_the_window_is_the_organisations_and_nothing_of_the_work(
    working: MainWindow,
) -> None:
    working.set_name("Front desk")
    assert working.windowTitle() == "Front desk"
    working.set_name("")
    assert working.windowTitle() == "Intake"
    working.page.set_titles("M4", "recheck")
    assert working.windowTitle() == "Intake"


def test_practice_is_said_on_the_work_and_on_the_persons_side_but_not_on_the_cover(
    working: MainWindow,
) -> None:
    working.set_practice(True)
    assert working.bands.practice.isVisible()
    working.show_person(QWidget())
    assert working.bands.practice.isVisible()
    working.conceal()
    assert not working.bands.practice.isVisible()


def test_a_person_meets_nothing_of_the_staffs_side(working: MainWindow) -> None:
    person = QWidget()
    working.show_person(person)
    assert person.isVisible()
    assert working.isFullScreen()
    assert not working.rail.isVisible()
    assert not working.top.isVisible()


def test_leaving_the_persons_side_destroys_its_page(working: MainWindow, qtbot: QtBot) -> None:
    person = QWidget()
    working.show_person(person)
    with qtbot.waitSignal(person.destroyed):
        working.leave_person()
    assert working.face is Face.WORK
    assert not working.isFullScreen()


def test_closing_the_window_on_the_persons_side_hides_it_instead(working: MainWindow) -> None:
    working.show_person(QWidget())
    assert not working.close()
    assert working.face is Face.COVER


def test_a_window_with_work_to_save_stays_until_that_is_done(
    qtbot: QtBot, plain_place: type[Page], heard: Callable[..., list]
) -> None:
    saved = [False]
    window = MainWindow(lambda: CoverPage(book.chosen("conversions")), may_close=lambda: saved[0])
    qtbot.addWidget(window)
    window.show_page(plain_place(), "today")
    window.show()
    closing = heard(window.closing)
    assert not window.close()
    assert window.top.warning.text() == "Saving. The window closes when it is done."
    saved[0] = True
    window.close_if_wanted()
    assert len(closing) == 1
    assert not window.isVisible()


def test_every_control_of_the_frame_has_a_name_and_size(
    working: MainWindow,
    nameless: Callable[[QWidget], list[str]],
    too_small: Callable[..., list[str]],
) -> None:
    assert nameless(working.rail) == []
    assert nameless(working.top) == []
    assert too_small(working.rail) == []
    assert too_small(working.top, 44) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_frame_holds_in_a_small_window_at_any_text_size(
    working: MainWindow, scale: float, qapp: object, qtbot: QtBot
) -> None:
    from screenapp.ui.shell import theme

    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    qtbot.wait(0)
    assert working.minimumSizeHint().width() <= 1024
    assert working.minimumSizeHint().height() <= 640
