"""A robot presses keys and taps on every page, in every role: press to painted.

The clock runs from the press to the end of the painting that it asked for at once. What a press
asks of the store comes later: in an interview it is waited for too, and told apart.
"""

import os
import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from benchmarks.figures import Figure, median, note, percentile, tell
from benchmarks.program import PASSPHRASE, PLACES, QUICK, Walker, app_on, to_gate, to_question
from benchmarks.windows import screen_for_windows
from screenapp.practice import making
from screenapp.ui.shell.main_window import Face

PEOPLE = 240
PRESSES = 600
AT_A_PLACE = 40
REACH = 50  # ms
SLOWEST = 15
ASKING: dict[str, Callable[[Walker], None]] = {"who is here": to_gate, "interview": to_question}
RAIL = ("today", "review", "protocols", "services", "staff", "settings")
KEYS = (
    *(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_9),
    *(Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Return, Qt.Key.Key_Space),
)


class Presser:
    """Presses by chance and keeps the times, in milliseconds."""

    def __init__(self, walker: Walker, seed: int) -> None:
        self._walker, self._chance = walker, random.Random(seed)
        self.painted: list[float] = []
        self.kept: list[float] = []
        self.slow: list[tuple[float, str]] = []

    def at(self, place: Callable[[Walker], None], presses: int) -> None:
        """Come to *place* and press; what leads away from being signed in is left alone."""
        place(self._walker)
        self._walker.rest()
        for _ in range(presses):
            if self._walker.window.face is not Face.WORK:
                return
            self._press()

    def _press(self) -> None:
        window = self._walker.window
        guarded = getattr(window.page, "guarded", False)
        what, press = self._chance.choice((self._key, self._key, self._tap))()
        page = type(window.page).__name__
        begun = time.perf_counter()
        press()
        QCoreApplication.processEvents()
        self.painted.append((time.perf_counter() - begun) * 1000)
        self.slow = sorted([*self.slow, (self.painted[-1], f"{page}: {what}")])[-SLOWEST:]
        self._walker.rest()
        if guarded:
            self.kept.append((time.perf_counter() - begun) * 1000)

    def _key(self) -> tuple[str, Callable[[], object]]:
        front = QApplication.activePopupWidget() or self._walker.window
        key, focus = self._chance.choice(KEYS), QApplication.focusWidget()
        words = focus.text() if isinstance(focus, QAbstractButton) else type(focus).__name__
        return f"{key.name} on {words}", partial(QTest.keyClick, front.windowHandle(), key)

    def _tap(self) -> tuple[str, Callable[[], object]]:
        """What is tapped is chosen before the clock runs."""
        window = self._walker.window
        if (popup := QApplication.activePopupWidget()) is not None:
            return "closing a list", popup.close
        leading_away = (window.rail.sign_out, window.top.hide_button)
        every = [
            button
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and button not in leading_away
        ]
        if not every:
            return "nothing", int
        button = self._chance.choice(every)
        tap = partial(QTest.mouseClick, button, Qt.MouseButton.LeftButton)
        return f"tap on {button.text()}", tap


def to(name: str) -> Callable[[Walker], None]:
    """To a place of the rail."""
    return lambda walker: walker.navigator.go(name)


def measure() -> bool:
    """p50 and p99 over all presses."""
    with tempfile.TemporaryDirectory() as name, screen_for_windows() as app:
        os.environ["HOME"] = name  # the robot presses Save as well
        vault = Path(name) / "vault"
        making.make(vault, screenings=PEOPLE, seed=1, word=PASSPHRASE, cost=QUICK)
        with app_on(app, vault) as controller:
            walker = Walker(controller)
            walker.hide()
            presser = Presser(walker, seed=1)
            while len(presser.painted) < PRESSES:
                for role in ("nurse", "lead", "supervisor"):
                    _shift(walker, presser, role)
                note(f"{len(presser.painted)} presses")
    for took, what in reversed(presser.slow):
        note(f"{took:.0f} ms  {what}")
    return tell(
        Figure(what="press to painted, p50", value=median(presser.painted), unit="ms"),
        Figure(what="... p99", value=percentile(presser.painted, 99), unit="ms", reach=REACH),
        Figure(what="interview: kept and painted, p50", value=median(presser.kept), unit="ms"),
        Figure(what="... p99", value=percentile(presser.kept, 99), unit="ms"),
        Figure(what="presses", value=len(presser.painted), unit=""),
    )


def _shift(walker: Walker, presser: Presser, role: str) -> None:
    """Somebody of *role* signs in and is at every place once."""
    walker.sign_in(role)
    allowed = [name for name in RAIL if name in walker.window.rail.buttons]
    places = [to(name) for name in allowed]
    if role == "nurse":
        places += [*ASKING.values(), PLACES["referral"]]
    for place in places:
        presser.at(place, AT_A_PLACE)
        if walker.window.face is not Face.WORK:
            _to_sign_in(walker)
            walker.sign_in(role)
    _to_sign_in(walker)


def _to_sign_in(walker: Walker) -> None:
    if walker.window.face is not Face.SIGN_IN:
        walker.hide()
