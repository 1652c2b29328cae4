"""The interview in the window by fingers alone, and by keys alone, on a small screen."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.shell import theme
from screenapp.ui.shell.main_window import Face, MainWindow
from screenapp.workflow.ports import ImmediateRunner


@dataclass
class Clock:
    """Seconds since the page was painted, as far as presses are concerned."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Worker:
    window: MainWindow
    page: InterviewPage
    clock: Clock
    device: QPointingDevice

    def _ready(self) -> None:
        """The page was seen for a while."""
        for _ in range(4):
            QApplication.processEvents()
        self.window.repaint()
        self.clock.now += 1

    def tap(self, widget: QWidget) -> None:
        self._ready()
        handle = self.window.windowHandle()
        at = widget.mapTo(self.window, widget.rect().center())
        for what in ("press", "release"):
            touch = QTest.touchEvent(handle, self.device, False)
            getattr(touch, what)(0, at, handle)
            touch.commit(True)
        QApplication.processEvents()

    def key(self, key: Qt.Key) -> None:
        self._ready()
        QTest.keyClick(self.window.windowHandle(), key)
        QApplication.processEvents()


@pytest.fixture(scope="module")
def device() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def worker(
    qapp: QApplication, qtbot: QtBot, screening_service, device: QPointingDevice
) -> Iterator[Worker]:
    theme.apply(qapp, theme.Scheme.LIGHT)
    clock, page = Clock(), InterviewPage()
    window = MainWindow(lambda: CoverPage(book.chosen("conversions")), clock=clock)
    qtbot.addWidget(window)
    window.set_sign_in(QWidget())
    window.set_places(("today", "services", "settings"))
    window.resize(1024, 640)
    page.held = InterviewPresenter(
        page, screening_service, ImmediateRunner(), screening_service.clock
    )
    page.introduce(page.held)
    window.show_page(page, "today")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.held.open(screening_service.screening)
    yield Worker(window, page, clock, device)


def test_from_the_room_to_the_result_by_touch_alone(worker: Worker, screening_service) -> None:
    page, asked = worker.page, []
    for _ in range(40):
        if page.privacy.isVisible():
            worker.tap(page.privacy.answers.row("alone"))
            worker.tap(page.privacy.forward)
        elif page.consent.isVisible():
            worker.tap(page.consent.answers.row("yes"))
            worker.tap(page.consent.go_on)
        elif page.question.isVisible():
            item = page.held.questions.item
            assert item is not None
            asked.append(item.id)
            rows = (*page.question.answers.rows, *page.question.entry.codes.rows)
            if rows:  # what needs a keyboard is declined; that is a tap as well
                by_code = item.id in ("hours", "words", "suspicion")
                chosen = next(r for r in rows if "declined" in r.key) if by_code else rows[0]
                worker.tap(chosen)
            worker.tap(page.question.forward)
        else:
            break
    assert page.result.isVisible()
    assert len(asked) == len(set(asked))
    assert screening_service.given("leave").value == "yes"
    assert screening_service.given("hours").code.value == "declined"


def test_from_the_room_to_the_result_by_keys_alone(worker: Worker, screening_service) -> None:
    page = worker.page
    for _ in range(60):
        if page.privacy.isVisible() or page.consent.isVisible():
            worker.key(Qt.Key.Key_1)
        elif page.question.isVisible():
            item = page.held.questions.item
            assert item is not None
            if item.id == "hours":
                worker.key(Qt.Key.Key_8)
            elif item.id in ("words", "suspicion"):
                worker.key(Qt.Key.Key_F2 if item.id == "words" else Qt.Key.Key_3)
            elif item.id != "say":
                worker.key(Qt.Key.Key_1)
        else:
            break
        worker.key(Qt.Key.Key_Return)
    assert page.result.isVisible()
    assert screening_service.given("leave").value == "yes"
    assert str(screening_service.given("hours").value) == "8"


def test_someone_came_in_and_hide_by_touch_from_a_question_and_from_the_result(
    worker: Worker, screening_service
) -> None:
    test_from_the_room_to_the_result_by_touch_alone(worker, screening_service)
    worker.tap(worker.window.top.someone)
    assert worker.page.privacy.isVisible()
    assert screening_service.state(screening_service.screening).presence.value == "companion"
    worker.tap(worker.page.privacy.answers.row("alone"))
    worker.tap(worker.page.privacy.forward)
    assert worker.page.result.isVisible()
    worker.tap(worker.window.top.hide_button)
    assert worker.window.face is Face.COVER


def test_places_are_opened_walked_and_left_by_keys_alone(worker: Worker) -> None:
    window, chosen = worker.window, []
    window.place_chosen.connect(lambda key: chosen.append(key))
    window.top.places.setFocus(Qt.FocusReason.TabFocusReason)
    worker.key(Qt.Key.Key_Space)
    assert window.rail.buttons["today"].hasFocus()
    worker.key(Qt.Key.Key_Escape)
    assert worker.page.isVisible()
    window.top.places.setFocus(Qt.FocusReason.TabFocusReason)
    worker.key(Qt.Key.Key_Return)
    worker.key(Qt.Key.Key_Tab)
    worker.key(Qt.Key.Key_Space)
    assert chosen == ["services"]
