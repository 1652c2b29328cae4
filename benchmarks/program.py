"""The whole program on a practice vault, walked from place to place as somebody would."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.windows import settle, until
from screenapp.app.controller import AppController
from screenapp.app.navigator import Navigator
from screenapp.app.start import make_controller
from screenapp.screening import commands as c
from screenapp.screening.person import Person, Presence
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.shell.main_window import Face, MainWindow
from screenapp.ui.sign_in.page import SignInPage
from screenapp.ui.today.page import TodayPage
from screenapp.vault import KdfCost
from screenapp.workflow.screening_service import ScreeningService

PASSPHRASE = "seven quiet herons walk inland"
PROTOCOL, STAGE = "youth-any-of-four", "questions"
QUICK = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
"""What signing in costs is a figure of its own; the walks here sign in some hundred times."""


@contextmanager
def app_on(app: QApplication, vault: Path) -> Iterator[AppController]:
    """The whole program on *vault*, at its sign-in page, warmed as after a moment of rest."""
    controller = make_controller(app, vault, language="en")
    controller.open()
    until(lambda: controller.window.isVisible() and not controller.worker.pending)
    settle()
    yield controller
    controller.window.leave_person()  # what a person holds does not close
    controller.window.close()
    until(lambda: not controller.worker.pending)


class Walker:
    """Signs in, goes to a place, and hides."""

    def __init__(self, controller: AppController) -> None:
        self._controller = controller

    @property
    def navigator(self) -> Navigator:
        """The places; there while somebody is signed in."""
        if self._controller.navigator is None:
            raise ValueError("nobody is signed in")
        return self._controller.navigator

    @property
    def screening_service(self) -> ScreeningService:
        """The desk; there while somebody is signed in."""
        if self._controller.opened is None:
            raise ValueError("nobody is signed in")
        return self._controller.opened.screening_service

    @property
    def window(self) -> MainWindow:
        """The program's window."""
        return self._controller.window

    def sign_in(self, name: str = "lead") -> None:
        """As a person does, and wait until the first place is shown."""
        window = self.window
        page = next(page for page in window.findChildren(SignInPage) if page.isVisible())
        page.name.edit.setText(name)
        QTest.keyClicks(page.passphrase.edit, PASSPHRASE)
        page.sign_in.click()
        until(lambda: self._controller.navigator is not None)
        self.rest()

    def rest(self) -> None:
        """Until nothing is under way."""
        until(lambda: not self._controller.worker.pending)
        settle()

    def page(self) -> object:
        """What the frame shows."""
        return self.window.page

    def to_sign_in(self) -> None:
        """Leave the cover that a press brought by itself, such as "Someone came in"."""
        if self.window.face is Face.COVER:
            QTest.keyClick(self.window.cover, Qt.Key.Key_F9)
            self.rest()

    def hide(self) -> float:
        """Press F9; milliseconds until the cover was painted. Then back to the sign-in page."""
        self.to_sign_in()
        window = self.window
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget() or window
        begun = time.perf_counter()
        QTest.keyClick(front.windowHandle(), Qt.Key.Key_F9)
        if window.face is not Face.COVER:
            raise ValueError("the cover is not shown")
        took = (time.perf_counter() - begun) * 1000
        self.rest()
        QTest.keyClick(window.cover, Qt.Key.Key_F9)
        self.rest()
        return took

    def new_screening(self, *commands: c.Command) -> UUID:
        """Somebody new, for whom *commands* were carried out."""
        intake = self.screening_service.new_intake(
            person=Person(), trigger="universal", protocol=PROTOCOL
        )
        screening = self.screening_service.screening_of(intake.id)
        if screening is None:
            raise ValueError("the intake has no screening")
        self.screening_service.act(screening, *commands)
        return screening


def to_form(walker: Walker) -> None:
    """To what may be told of an intake that was just made."""
    walker.new_screening()
    walker.navigator.go("today")
    walker.rest()
    page = walker.page()
    if isinstance(page, TodayPage):
        row = next(row for row in page.rows if row.other.isVisible())
        page.form_wanted.emit(row.key)


def to_gate(walker: Walker) -> None:
    """To a new screening, where privacy is asked for."""
    walker.navigator.interview(walker.new_screening())


def to_question(walker: Walker) -> None:
    """To a question of a private talk."""
    alone = c.CheckPrivacy(stage=STAGE, presence=Presence.ALONE)
    walker.navigator.interview(walker.new_screening(alone, c.GiveConsent(stage=STAGE)))
    walker.rest()
    page = walker.page()
    if isinstance(page, InterviewPage):
        page.privacy.answers.row(Presence.ALONE.value).click()
        page.privacy.forward.click()


def on_from_question(signal: str) -> Callable[[Walker], None]:
    """From a question to where *signal* of the interview's page leads."""

    def go(walker: Walker) -> None:
        to_question(walker)
        walker.rest()
        page, screening = walker.page(), walker.navigator.screening
        if isinstance(page, InterviewPage):
            getattr(page, signal).emit(screening)

    return go


PLACES: dict[str, Callable[[Walker], None]] = {
    "today": lambda walker: walker.navigator.go("today"),
    "new intake": to_form,
    "who is here": to_gate,
    "interview": to_question,
    "person": on_from_question("hand_over_wanted"),
    "referral": on_from_question("referral_wanted"),
    "services": lambda walker: walker.navigator.go("services"),
    "review": lambda walker: walker.navigator.go("review"),
    "protocols": lambda walker: walker.navigator.go("protocols"),
    "staff": lambda walker: walker.navigator.go("staff"),
    "settings": lambda walker: walker.navigator.go("settings"),
}
