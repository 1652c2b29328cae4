"""Wherever somebody happens to be, the keys that hide hide, and nothing said stays in a window.

A walk: sign in, press and type here and there by chance, then hide.
See docs/design/lock-and-residue.md.
"""

import random
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from screenapp.practice.making import make
from screenapp.ui.shell.main_window import Face, MainWindow
from screenapp.ui.sign_in.page import SignInPage
from screenapp.vault import KdfCost
from screenapp.vault.vault import Vault

WORD = "practice in the tests"
CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
SAID = "herons walk inland"
STEPS = 8
GROUPS = 25
WHO = ("nurse", "lead", "supervisor")
KEYS = (Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space)


def _seen(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [w for w in window.findChildren(kind) if w.isVisible() and w.isEnabled()]


def _step(driver, window: MainWindow, chance: random.Random) -> None:
    """One thing somebody might do: press what there is, type what was said, or use the keys."""
    fields = [w for w in _seen(window, QLineEdit) if not w.isReadOnly()]
    every = _seen(window, QAbstractButton)
    buttons = [w for w in every if not window.top.isAncestorOf(w)]  # there one hides or signs out
    way = chance.random()
    if fields and way < 0.3:
        QTest.keyClicks(chance.choice(fields), SAID)
    elif buttons and way < 0.85:
        QTest.mouseClick(chance.choice(buttons), Qt.MouseButton.LeftButton)
    else:
        driver.key(
            chance.choice([Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space])
        )
    driver.settle()


def _texts(widget: QWidget) -> str:
    match widget:
        case QLineEdit() | QLabel() | QAbstractButton():
            return widget.text()
        case QTextEdit() | QPlainTextEdit():
            return widget.toPlainText()
        case _:
            return widget.windowTitle()


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    folder = tmp_path_factory.mktemp("walks") / "vault"
    make(folder, screenings=30, seed=3, word=WORD, cost=CHEAP)
    return folder


@pytest.mark.parametrize("group", range(GROUPS))
def test_the_keys_hide_wherever_somebody_happens_to_be(app_on, kept, tmp_path, times, group):
    walks = times(1, 20)
    for seed in range(group * walks, (group + 1) * walks):
        _walk(app_on, shutil.copytree(kept, tmp_path / f"vault {seed}"), random.Random(seed))


def _walk(app_on, folder, chance: random.Random) -> None:
    controller, driver = app_on(folder)
    window = controller.window
    # By its parts and not by their names: the walk before may have chosen another language.
    page = next(page for page in window.findChildren(SignInPage) if page.isVisible())
    page.name.edit.setText(chance.choice(WHO))
    page.passphrase.edit.setText(WORD)
    page.sign_in.click()
    driver.until(lambda: controller.navigator is not None, "nobody signed in")
    driver.until(lambda: controller.worker.pending == 0, "the first page was not read")
    title = window.windowTitle()
    for _ in range(chance.randint(0, STEPS)):
        if window.face in (Face.WORK, Face.PERSON):
            _step(driver, window, chance)
    if window.face in (Face.WORK, Face.PERSON):
        if chance.random() < 0.5:
            driver.key(Qt.Key.Key_F9)
        else:
            driver.key(Qt.Key.Key_Shift, times=3)
        assert window.face is Face.COVER
        assert window.windowTitle() != title
    driver.until(
        lambda: controller.opened is None and controller.worker.pending == 0, "it stays open"
    )
    driver.settle()
    holding = [type(w).__name__ for w in QApplication.allWidgets() if SAID in _texts(w)]
    assert holding == []
    Vault.unlock(folder, name="lead", passphrase=WORD).close()
    controller._choose_language("en")  # the walk may have chosen another for the whole process
    window.close()
    controller.worker.stop()
