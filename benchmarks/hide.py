"""Hide: F9 pressed to the cover painted, in the real program, from every place and in any state.

Each time somebody signs in, goes to a place, and hides. Then from states met by chance: after
some taps on whatever can be tapped, with a list, a menu or a dialogue open. The screen is an X
server where Xvfb is installed, so that the picture really goes out. The times hold locking too
as far as it happens before the key press has been dealt with.
"""

import random
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from benchmarks.figures import Figure, note, percentile, tell
from benchmarks.program import PASSPHRASE, PLACES, QUICK, Walker, app_on
from benchmarks.windows import screen_for_windows, settle
from screenapp.practice import making

PEOPLE = 240
ROUNDS = 5
STATES = 500
MOST, MOST_OF_STATES = 150, 100  # ms


class Taps:
    """Taps by chance on what stands on the page. ``open`` counts what was open when it hid."""

    def __init__(self, walker: Walker, seed: int) -> None:
        self._walker, self._chance = walker, random.Random(seed)
        self.open = 0

    def state(self) -> None:
        """Come to some place, and to some state there."""
        place = self._chance.choice(tuple(PLACES.values()))
        self._walker.sign_in()
        place(self._walker)
        self._walker.rest()
        for _ in range(self._chance.randint(0, 3)):
            self._tap()
        self._open_list()
        self.open += bool(QApplication.activePopupWidget() or QApplication.activeModalWidget())

    def _tap(self) -> None:
        front = self._walker.window
        away = (front.rail.sign_out, front.top.hide_button)
        every = [
            button
            for button in front.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and button not in away
        ]
        if every and QApplication.activePopupWidget() is None:
            QTest.mouseClick(self._chance.choice(every), Qt.MouseButton.LeftButton)
            settle()

    def _open_list(self) -> None:
        lists = [
            box
            for box in self._walker.window.findChildren(QComboBox)
            if box.isVisible() and box.isEnabled() and box.count()
        ]
        if lists and QApplication.activePopupWidget() is None:
            self._chance.choice(lists).showPopup()
            settle()


def measure() -> bool:
    """The worst of several tries from each place, and p99 of the states met by chance."""
    with tempfile.TemporaryDirectory() as name, screen_for_windows() as app:
        vault = Path(name) / "vault"
        making.make(vault, screenings=PEOPLE, seed=1, word=PASSPHRASE, cost=QUICK)
        with app_on(app, vault) as controller:
            walker = Walker(controller)
            figures = [Figure(what="from sign-in", value=walker.hide(), unit="ms", reach=MOST)]
            for place, go in PLACES.items():
                times = []
                for _ in range(ROUNDS):
                    walker.sign_in()
                    go(walker)
                    walker.rest()
                    times.append(walker.hide())
                worst = percentile(times, 100)
                figures.append(Figure(what=f"from {place}", value=worst, unit="ms", reach=MOST))
            figures += _by_chance(walker)
    return tell(*figures)


def _by_chance(walker: Walker) -> list[Figure]:
    taps, times = Taps(walker, seed=1), []
    for number in range(STATES):
        taps.state()
        walker.to_sign_in()  # some taps hide by themselves
        times.append(walker.hide())
        if number % 50 == 49:
            note(f"{number + 1} states")
    return [
        Figure(what=f"from {STATES} states by chance, p50", value=percentile(times, 50), unit="ms"),
        Figure(what="... p99", value=percentile(times, 99), unit="ms", reach=MOST_OF_STATES),
        Figure(what="... of them with a list or dialogue open", value=taps.open, unit=""),
    ]
