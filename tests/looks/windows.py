"""Every place of the window in a language, on a vault of invented people."""

import tempfile
import time
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screenapp.app.controller import AppController
from screenapp.app.start import make_controller
from screenapp.practice.making import make
from screenapp.ui.shell import theme
from screenapp.ui.shell.rail import places_for
from screenapp.ui.sign_in.page import SignInPage

WORD: Final = "practice on the looks"
SETTLED: Final = 400
"""Milliseconds in which a page that has all its words has them in their places."""
PATIENCE: Final = 30.0
"""Seconds until a page that does not come is given up."""


def draw(app: QApplication, language: str, folder: Path, scale: float) -> int:
    """One picture of each place of a lead's and a nurse's rail; how many there are."""
    made = 0
    with tempfile.TemporaryDirectory() as beside:
        vault = Path(beside) / "vault"
        make(vault, screenings=60, seed=7, word=WORD)
        held = []  # a window that goes while others live still hears of events
        for name in ("lead", "nurse", "supervisor"):
            controller = make_controller(app, vault, language=language)
            held.append(controller)
            controller.window.resize(1280, 800)
            controller.open()
            try:
                made += _places(app, controller, name, folder, scale)
            finally:
                controller.window.close()
                controller.worker.stop()
    return made


def _places(
    app: QApplication, controller: AppController, name: str, folder: Path, scale: float
) -> int:
    page = controller.window.findChild(SignInPage)
    if not isinstance(page, SignInPage):
        raise TypeError("there is no page to sign in on")
    page.name.edit.setText(name)
    page.passphrase.edit.setText(WORD)
    page.sign_in.click()
    _rest(app, controller, signed_in=True)
    navigator, opened = controller.navigator, controller.opened
    if navigator is None or opened is None:
        raise TypeError(f"{name} could not sign in")
    places = places_for([role.value for role in opened.screening_service.me.roles])
    theme.apply(app, theme.Scheme.LIGHT, text_scale=scale)  # signing in drew as this computer does
    for place in places:
        navigator.go(place)
        _rest(app, controller)
        QTest.qWait(SETTLED)
        controller.window.grab().save(str(folder / f"window-{name}-{place}.png"))
    return len(places)


def _rest(app: QApplication, controller: AppController, *, signed_in: bool = False) -> None:
    """Until nothing is under way any more."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        app.processEvents()
        done = not controller.worker.pending
        if done and (controller.navigator is not None or not signed_in):
            break
        time.sleep(0.01)
    app.processEvents()
