"""The records' folder goes away and comes back; the drive is full; the clock is years off."""

import sys

import pytest
from PySide6.QtCore import Qt

from screenapp.app.relaunch.messages import Handover
from screenapp.ui.shell.main_window import Face

GONE = "The folder with the records cannot be reached."
DIGIT = Qt.Key.Key_2
ENTER = Qt.Key.Key_Return


def sign_in(driver, name, word, button="Sign in"):
    driver.write("Your name", name)
    driver.write("Passphrase", word)
    driver.press(button)


def rest(controller, driver):
    driver.until(lambda: controller.worker.pending == 0, "something is still being done")


@pytest.fixture
def asking(app_on, practice_vault, word):
    """A nurse at the second question of a new intake."""
    folder = practice_vault()
    controller, driver = app_on(folder)
    sign_in(driver, "nurse", word)
    driver.until(lambda: controller.navigator is not None, "nobody signed in")
    rest(controller, driver)
    driver.press("New intake")
    driver.past_room()
    driver.sees("First notes")
    driver.key(DIGIT)
    driver.key(ENTER)
    driver.sees("2 of about")
    rest(controller, driver)
    return controller, driver, folder


@pytest.mark.skipif(sys.platform == "win32", reason="an open folder cannot be moved there")
def test_a_folder_that_goes_away_and_comes_back_loses_no_answer(asking, word):
    controller, driver, folder = asking
    away = folder.with_name("unplugged")
    folder.rename(away)
    driver.key(DIGIT)
    driver.key(ENTER)
    driver.sees("Not saved yet.")
    driver.sees(GONE)
    driver.sees("2 of about")
    assert not folder.exists()
    away.rename(folder)
    driver.key(DIGIT)
    driver.key(ENTER)
    driver.sees("3 of about")
    rest(controller, driver)
    assert controller.opened.vault.check() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="an open folder cannot be moved there")
def test_at_sign_in_a_folder_that_is_away_is_said_and_nothing_new_is_made(asking, word):
    controller, driver, folder = asking
    away = folder.with_name("unplugged")
    folder.rename(away)
    driver.key(Qt.Key.Key_F9)
    assert controller.window.face is Face.COVER
    rest(controller, driver)
    # So does the process that takes over: it comes to records that were there.
    controller.stand_ready(set_up=False)
    controller.window_state.stand_as(Handover(language="en", covered=False, name="nurse"))
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.sees(GONE)
    driver.sees_not("Set up this computer")
    assert not folder.exists()
    away.rename(folder)
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.until(lambda: controller.navigator is not None, "it does not open any more")
    driver.sees("Continue")
    driver.press("Continue")
    driver.sees("Who is in the room")
