"""Practice vaults made once for a test, with a key derivation that costs little."""

import gc
import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from screenapp.app.controller import AppController
from screenapp.app.start import application
from screenapp.practice.making import make
from screenapp.practice.ui_driver import UiDriver
from screenapp.ui.shell.theme import Look
from screenapp.ui.shell.ui_translator import UiTranslator
from screenapp.vault import KdfCost

WORD = "practice in the tests"
CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
ROOT = Path(__file__).resolve().parents[2]
# As for a child of this folder: what both do stands in a module beside them.
sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def word():
    return WORD


@pytest.fixture
def practice_vault(tmp_path):
    """The folder of a practice vault; call it with the number of people."""

    def made(people=0, seed=1):
        folder = tmp_path / "vault"
        make(folder, screenings=people, seed=seed, word=WORD, cost=CHEAP)
        return folder

    return made


@pytest.fixture
def word_file(tmp_path):
    path = tmp_path / "word.txt"
    path.write_text(WORD + "\n")
    return path


@pytest.fixture
def offscreen():
    """The environment of a child process without a display."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


@pytest.fixture
def screenapp(offscreen, tmp_path):
    """Runs the program with arguments from a folder that is not its own."""

    def run(*arguments, **options):
        command = [sys.executable, "-m", "screenapp", *map(str, arguments)]
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir(exist_ok=True)
        return subprocess.run(
            command, capture_output=True, text=True, env=offscreen, cwd=elsewhere, **options
        )

    return run


@pytest.fixture
def cheap():
    return CHEAP


@pytest.fixture
def since_yesterday():
    """A day from which on everything made in this test counts, also around midnight."""
    return datetime.now().astimezone().date() - timedelta(days=1)


@pytest.fixture
def app_on(qapp, tmp_path):
    """Opens the window on a vault's folder, with a driver to act in it."""
    controllers = []
    application()
    gc.disable()  # as in the program, nothing of Qt may be collected by another thread

    def opened(folder, **options):
        tongue = UiTranslator(qapp)
        tongue.choose("en")
        controller = AppController(folder, look=Look(qapp), tongue=tongue, **options)
        controllers.append(controller)
        controller.open()
        driver = UiDriver(controller.window, tmp_path)
        driver.wait_for_window()
        return controller, driver

    yield opened
    for controller in controllers:
        controller.window.leave_person()
        controller.window.close()
        controller.worker.stop()
        controller.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.enable()
