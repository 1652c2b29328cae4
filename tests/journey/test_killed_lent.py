"""The program ends while a person holds the screen: it opens again on the cover."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from screenapp.app.lent_mark import LentMark
from screenapp.ui.shell.main_window import Face

from .child_lent import STATES

CHILD = Path(__file__).with_name("child_lent.py")


@pytest.mark.parametrize("state", STATES)
def test_killed_in_any_state_it_opens_on_the_cover(
    state, app_on, practice_vault, word, offscreen, times, tmp_path
):
    if not times(0, 1):
        pytest.skip("a process for each state: with --exhaustive")
    folder = practice_vault()
    with subprocess.Popen(
        [sys.executable, str(CHILD), str(folder), "nurse", word, state],
        stdout=subprocess.PIPE, text=True, env=offscreen,
    ) as child:  # fmt: skip
        said = child.stdout.readline().strip()
        os.kill(child.pid, signal.SIGKILL)
    assert said == state
    opens_on_the_cover(app_on, folder)


def opens_on_the_cover(app_on, folder: Path) -> None:
    controller, driver = app_on(folder)
    assert controller.window.face is Face.COVER
    driver.key(Qt.Key.Key_F9)
    driver.until(lambda: controller.window.face is Face.SIGN_IN, "nobody can sign in")
    assert controller.sign_in.page.name.text == ""


def test_what_was_lent_and_not_given_back_opens_on_the_cover(app_on, practice_vault):
    folder = practice_vault()
    LentMark(folder).put(True)
    opens_on_the_cover(app_on, folder)


def test_the_mark_is_put_and_taken_and_says_nothing(tmp_path):
    mark = LentMark(tmp_path)
    assert not mark.stands
    mark.put(True)
    mark.put(True)
    assert mark.stands
    (file,) = tmp_path.iterdir()
    assert (file.name, file.read_bytes()) == (".screen", b"")
    mark.put(False)
    mark.put(False)
    assert not mark.stands
    LentMark(tmp_path / "away").put(True)  # a folder that is gone: no trouble, no mark


def test_without_it_the_start_is_the_usual_one(app_on, practice_vault):
    controller, _ = app_on(practice_vault())
    assert controller.window.face is Face.SIGN_IN
