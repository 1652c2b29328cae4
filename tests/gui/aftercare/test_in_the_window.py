"""In the real window: the worker's own page keeps nothing, and wishes lead back to the person."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.app.controller import AppController
from screenapp.app.start import make_controller
from screenapp.cli import demo
from screenapp.screening.person import Person, Presence
from screenapp.ui.aftercare.page import AftercarePage
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.sign_in.page import SignInPage
from screenapp.ui.today.page import TodayPage
from screenapp.ui.wishes.page import WishesPage
from screenapp.vault import KdfCost

WORD = "seven quiet herons walk inland"
CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)


def rest(controller: AppController, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not controller.worker.pending, timeout=30_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


@pytest.fixture
def controller(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[AppController]:
    """The program on a small practice vault, signed in."""
    folder = tmp_path / "vault"
    demo.make(folder, screenings=1, seed=3, word=WORD, cost=CHEAP)
    controller = make_controller(qapp, folder, language="en")
    controller.window.resize(1280, 800)
    controller.open()
    page = controller.window.findChild(SignInPage)
    assert isinstance(page, SignInPage)
    page.name.edit.setText("lead")
    QTest.keyClicks(page.passphrase.edit, WORD)
    page.sign_in.click()
    qtbot.waitUntil(lambda: controller.navigator is not None, timeout=30_000)
    qtbot.waitUntil(lambda: controller.window.findChild(CoverPage) is not None, timeout=30_000)
    rest(controller, qtbot)
    yield controller
    controller.window.close()
    qtbot.waitUntil(lambda: not controller.worker.pending, timeout=30_000)
    controller.worker.stop()
    controller.window.hide()


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def nothing_is_kept_of_the_workers_own_page(
    controller: AppController, qtbot: QtBot, tmp_path: Path
) -> None:
    today = controller.window.page
    assert isinstance(today, TodayPage)
    before = digests(tmp_path / "vault")
    today.aftercare.click()
    rest(controller, qtbot)
    page = controller.window.page
    assert isinstance(page, AftercarePage)
    page.languages.segments[-1].click()
    page.left.emit()
    rest(controller, qtbot)
    controller.window.rail.aftercare.click()
    rest(controller, qtbot)
    assert controller.window.page is page
    assert digests(tmp_path / "vault") == before


def who_asks_is_kept_and_leads_back_to_the_same_face(
    controller: AppController, qtbot: QtBot
) -> None:
    assert controller.opened is not None
    assert controller.navigator is not None
    desk = controller.opened.screening_service
    intake = desk.new_intake(person=Person(), trigger="universal", protocol="youth-any-of-four")
    screening = desk.screening_of(intake.id)
    assert isinstance(screening, UUID)
    controller.navigator.interview(screening)
    rest(controller, qtbot)
    interview = controller.window.page
    assert isinstance(interview, InterviewPage)
    interview.privacy.answers.row(Presence.ALONE.value).click()
    interview.privacy.forward.click()
    rest(controller, qtbot)
    interview.bar.wishes.click()
    rest(controller, qtbot)
    page = controller.window.page
    assert isinstance(page, WishesPage)
    page.wishes.row("woman").click()
    rest(controller, qtbot)
    page.back.click()
    rest(controller, qtbot)
    assert controller.window.page is interview
    assert not interview.privacy.isVisible()
    (row,) = [r for r in desk.today() if r.debt is not None and r.debt.kind.value == "wish"]
    assert row.intake.id == intake.id
    assert row.debt is not None
    assert row.debt.owner == desk.me.id
    assert row.debt.due_at is not None


def test_the_workers_own_page_keeps_nothing_and_a_wish_is_kept_and_owed(
    controller: AppController, qtbot: QtBot, tmp_path: Path
) -> None:
    nothing_is_kept_of_the_workers_own_page(controller, qtbot, tmp_path)
    who_asks_is_kept_and_leads_back_to_the_same_face(controller, qtbot)
