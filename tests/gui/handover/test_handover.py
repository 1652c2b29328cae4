"""The end of a shift, in the whole program: all that is owed is shown, and signing out goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from screenapp.app.controller import AppController
from screenapp.app.start import make_controller
from screenapp.ui.handover.page import LEAVES_AFTER, HandoverPage
from screenapp.ui.handover.paper import printed, work_page
from screenapp.ui.shell.main_window import Face
from screenapp.ui.sign_in.page import SignInPage
from screenapp.ui.today.page import TodayPage
from screenapp.vault import Role

WORD = "violet ladder quiet river"
ROLES = {"Ana": frozenset({Role.SCREENER, Role.LEAD}), "Sue": frozenset({Role.SUPERVISOR})}


@pytest.fixture
def folder(new_vault, tmp_path: Path) -> Path:
    made, _ = new_vault(
        tmp_path / "vault",
        organisation="Town Hospital",
        name="Ana",
        passphrase=WORD,
        roles=ROLES["Ana"],
    )
    made._session.proofs.begin_command()  # that windows ask again is tried elsewhere  # fmt: skip
    with made as vault:
        vault.add_staff("Sue", WORD, ROLES["Sue"])
    return tmp_path / "vault"


@pytest.fixture
def controller(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[AppController]:
    made = make_controller(qapp, folder, language="en")
    made.open()
    with qtbot.waitActive(made.window):
        made.window.show()
    yield made
    made.window.close()
    made.worker.stop()


def rest(controller: AppController, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not controller.worker.pending, timeout=30_000)
    QApplication.processEvents()


def sign_in(controller: AppController, qtbot: QtBot, name: str = "Ana") -> None:
    page = controller.window.findChild(SignInPage)
    page.name.edit.setText(name)
    QTest.keyClicks(page.passphrase.edit, WORD)
    page.sign_in.click()
    qtbot.waitUntil(lambda: controller.navigator is not None, timeout=30_000)
    rest(controller, qtbot)


def signal(controller: AppController) -> str:
    service = controller.opened.screening_service
    return service.signal(intake=None, how="card", place="room 6").reference


def listed(page: HandoverPage) -> list[str]:
    return [w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page) and w.text()]


def signed_out(controller: AppController) -> bool:
    return controller.opened is None and controller.window.face is Face.SIGN_IN


def test_signing_out_with_something_owed_shows_it_once_and_then_goes(controller, qtbot) -> None:
    sign_in(controller, qtbot)
    reference = signal(controller)
    controller.window.rail.sign_out.click()
    rest(controller, qtbot)
    page = controller.window.page
    assert isinstance(page, HandoverPage)
    said = listed(page)
    assert {reference, "Recheck, one to one", "10 minutes left", "nobody yet"} <= set(said)
    assert "room 6" not in " ".join(said)
    assert page.signs_out_by_itself
    controller.window.rail.sign_out.click()
    assert signed_out(controller)


def test_the_page_signs_out_by_its_button_and_by_itself(controller, qtbot) -> None:
    for leave in (lambda page: page.sign_out.click(), lambda page: page._timer.timeout.emit()):
        sign_in(controller, qtbot)
        signal(controller)
        controller.window.rail.sign_out.click()
        rest(controller, qtbot)
        assert controller.window.page._timer.interval() == LEAVES_AFTER
        leave(controller.window.page)
        assert signed_out(controller)
        rest(controller, qtbot)


def test_with_nothing_owed_signing_out_asks_for_nothing(controller, qtbot) -> None:
    sign_in(controller, qtbot)
    controller.window.rail.sign_out.click()
    qtbot.waitUntil(lambda: signed_out(controller), timeout=30_000)


def test_a_list_that_cannot_be_read_holds_nobody_back(controller, qtbot) -> None:
    sign_in(controller, qtbot)
    signal(controller)
    controller.opened.vault.close()
    controller.window.rail.sign_out.click()
    qtbot.waitUntil(lambda: signed_out(controller), timeout=30_000)


def test_who_does_not_work_with_people_signs_out_at_once(controller, qtbot) -> None:
    sign_in(controller, qtbot, "Sue")
    controller.window.rail.sign_out.click()
    assert signed_out(controller)


def test_from_today_it_is_looked_at_and_left_again(controller, qtbot) -> None:
    sign_in(controller, qtbot)
    reference = signal(controller)
    controller.window.page.handover.click()
    rest(controller, qtbot)
    page = controller.window.page
    assert reference in listed(page)
    assert not page.signs_out_by_itself
    page.today.click()
    rest(controller, qtbot)
    assert isinstance(controller.window.page, TodayPage)


def test_back_to_today_no_clock_signs_anybody_out(controller, qtbot) -> None:
    sign_in(controller, qtbot)
    signal(controller)
    controller.window.rail.sign_out.click()
    rest(controller, qtbot)
    page = controller.window.page
    page.today.click()
    rest(controller, qtbot)
    assert not page.signs_out_by_itself
    assert controller.opened is not None


def test_a_new_intake_is_asked_who_is_in_the_room_after_one_action(controller, qtbot) -> None:
    sign_in(controller, qtbot)
    controller.window.page.new_intake.click()
    rest(controller, qtbot)
    qtbot.waitUntil(lambda: "Who is in the room?" in said_anywhere(controller))


def said_anywhere(controller: AppController) -> str:
    page = controller.window.page
    return "\n".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def test_what_is_owed_opens_with_the_room_first(controller, qtbot) -> None:
    sign_in(controller, qtbot)
    reference = signal(controller)
    controller.window.place_chosen.emit("today")
    rest(controller, qtbot)
    controller.window.page.rows[0].deed.click()
    rest(controller, qtbot)
    qtbot.waitUntil(lambda: "Who is in the room" in said_anywhere(controller))
    assert controller.window.page.title == reference


def test_the_list_is_put_on_paper_only_when_asked_and_says_no_more_than_the_page(
    controller, qtbot, tmp_path
) -> None:
    sign_in(controller, qtbot)
    reference = signal(controller)
    controller.window.rail.sign_out.click()
    rest(controller, qtbot)
    page, folder = controller.window.page, tmp_path / "desk"
    folder.mkdir()
    assert page.signs_out_by_itself
    assert page.saving.isHidden()
    page.paper.click()
    assert not page.signs_out_by_itself  # whoever wants paper is still here
    page.saving.folder.setText(str(folder))
    page.saving.name.setText("page.pdf")
    page.saving.save.click()
    content = (folder / "page.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert [file.name for file in folder.iterdir()] == ["page.pdf"]
    assert "Saved as" in page.saved.text()
    said = work_page(page._board)
    assert said.rows == ((reference, "Recheck, one to one", "10 minutes left", "nobody yet"),)
    assert content == printed(said)
    assert "room 6" not in str(said)


def test_a_name_that_is_taken_keeps_the_list_unwritten_and_the_panel_open(
    controller, qtbot, tmp_path
) -> None:
    sign_in(controller, qtbot)
    signal(controller)
    controller.window.page.handover.click()
    rest(controller, qtbot)
    page = controller.window.page
    page.paper.click()
    (tmp_path / "page.pdf").write_text("another's")
    page.paper_placed.emit(tmp_path / "page.pdf", b"%PDF-")
    assert (tmp_path / "page.pdf").read_text() == "another's"
    assert page.saving.isVisible()


def test_with_nothing_owed_there_is_nothing_to_print(controller, qtbot) -> None:
    sign_in(controller, qtbot)
    controller.window.page.handover.click()
    rest(controller, qtbot)
    assert controller.window.page.paper.isHidden()
