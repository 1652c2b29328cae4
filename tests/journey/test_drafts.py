"""Nothing typed is lost: whatever comes in between, it stands there again, once it may be shown."""

import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from shift_of_drafts import FORMS, SAID, Shift, text_of

from screenapp.ui.shell.machine import LockTrigger
from screenapp.vault.vault import Vault

HERE = Path(__file__).parent
NAME = "lead"


def _hide(controller, driver) -> None:
    driver.key(Qt.Key.Key_F9)


def _shift_thrice(controller, driver) -> None:
    driver.key(Qt.Key.Key_Shift, times=3)


def _switch(controller, driver) -> None:
    driver.key(Qt.Key.Key_F8)


def _idle(controller, driver) -> None:
    controller.window.idle.due.emit()


def _lid(controller, driver) -> None:
    controller.system_said(LockTrigger.SLEEP)


def _another_user(controller, driver) -> None:
    controller.system_said(LockTrigger.USER_SWITCH)


INTERRUPTIONS = (_hide, _shift_thrice, _switch, _idle, _lid, _another_user)
ALL = (*FORMS, *SAID)
SOME = ("service", "own words", "judgement")
"""One of each way a field is kept: of a form, of what is said, and with a choice beside it."""


def _shown() -> str:
    widgets = QApplication.allWidgets()
    return "\n".join(
        w.text() for w in widgets if isinstance(w, QLineEdit | QLabel | QAbstractButton)
    )


def _all_back(shift, names=ALL) -> None:
    """Nothing about the person before the room was asked; then everything."""
    shift.open()
    for name in names:
        if name in FORMS:
            continue
        assert text_of(name) not in _shown(), name
    shift.ask_room()
    for name in sorted(names, key=ALL.index):
        edit = shift.field(name)
        assert (edit.text(), edit.isVisible()) == (text_of(name), True), name
    page = shift.interview_page()
    shift.field("judgement")
    assert page.question.entry.answers.selected == ("answer/yes",)
    if "tier" in names:
        shift.field("tier")
        assert page.result.tier.tiers.selected == ("high",)
    assert shift.nothing_given()


@pytest.mark.parametrize("interrupt", INTERRUPTIONS)
def test_what_stood_in_any_field_stands_there_again(app_on, practice_vault, word, interrupt):
    controller, driver = app_on(practice_vault())
    shift = Shift(controller, driver)
    shift.sign_in(NAME, word)
    shift.begin()
    shift.ask_room()
    names = ALL if interrupt is _hide else SOME
    for name in names:
        shift.type(name)
    interrupt(controller, driver)
    driver.until(lambda: controller.opened is None and controller.worker.pending == 0, "stays open")
    driver.settle()
    assert "Herons" not in _shown()
    controller.window.show_sign_in()
    shift.sign_in(NAME, word)
    _all_back(shift, names)


def test_a_window_that_is_closed_loses_nothing_and_nobody_else_sees_it(
    app_on, practice_vault, word
):
    folder = practice_vault()
    controller, driver = app_on(folder)
    shift = Shift(controller, driver)
    shift.sign_in(NAME, word)
    shift.begin()
    shift.ask_room()
    shift.type("service")
    shift.type("concern")
    controller.window.close()
    driver.until(lambda: controller.opened is None, "it stays open")
    controller.worker.stop()
    for name, seen in (("nurse", ""), (NAME, text_of("concern"))):
        again, driver = app_on(folder)
        other = Shift(again, driver, str(shift.screening))
        other.sign_in(name, word)
        other.open()
        other.ask_room()
        assert other.field("concern").text() == seen
        again.window.close()
        again.worker.stop()


def test_what_was_given_or_cleared_does_not_come_back(app_on, practice_vault, word):
    folder = practice_vault()
    controller, driver = app_on(folder)
    shift = Shift(controller, driver)
    shift.sign_in(NAME, word)
    shift.begin()
    shift.ask_room()
    for name in ("own words", "concern", "tier"):
        shift.type(name)
    tier = controller.navigator.pages._interview_place()[0].result.tier
    tier.leave.click()
    shift.field("concern")
    driver.press("Keep this concern")
    shift.rest()
    shift.field("own words")
    driver.key(Qt.Key.Key_Return)
    shift.rest()
    QTest.qWait(700)
    shift.rest()
    driver.key(Qt.Key.Key_F9)
    driver.until(lambda: controller.opened is None and controller.worker.pending == 0, "open")
    with Vault.unlock(folder, name=NAME, passphrase=word) as vault:
        assert vault.drafts.every() == ()
        said = [event.body for event in vault.events(shift.screening)]
        assert text_of("concern") in str(said)
        assert text_of("own words") in str(said)


def _child(folder, word, offscreen, *more):
    command = [sys.executable, str(HERE / "child_drafts.py"), str(folder), NAME, word, *more]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=offscreen)


def test_killed_soon_after_the_last_key_everything_typed_is_there(
    app_on, practice_vault, word, offscreen
):
    folder = practice_vault()
    process = _child(folder, word, offscreen)
    told = process.stdout.readline().split()
    process.kill()
    process.communicate()
    assert told[:1] == ["typed"]
    controller, driver = app_on(folder)
    shift = Shift(controller, driver, told[1])
    shift.sign_in(NAME, word)
    _all_back(shift)
    assert controller.opened.vault.check() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit there stands for a full drive")
def test_a_full_drive_is_said_and_nothing_else_is_lost(practice_vault, word, offscreen):
    folder = practice_vault()
    process = _child(folder, word, offscreen, "full")
    said, stands, kept = (process.stdout.readline().strip() for _ in range(3))
    process.kill()
    process.communicate()
    assert said
    assert stands == "True"
    assert kept.startswith("kept")
    with Vault.unlock(folder, name=NAME, passphrase=word) as vault:
        texts = [draft.text for draft in vault.drafts.every()]
        assert texts == [text_of("own words") + " and on"]
        assert vault.events(UUID(kept.split()[1]))
        assert vault.check() == ()
