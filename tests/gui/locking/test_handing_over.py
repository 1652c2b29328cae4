"""The old process hands over to a real other one, at the moment when nobody sees it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.app.relaunch.messages import Handover, line_of, told_in
from screenapp.app.relaunch.restart import Attempt, Renewal
from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.shell import theme
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.sign_in.presenter import OpeningMode

CHILD = Path(__file__).with_name("child_that_waits.py")
ATTEMPT = Attempt(name="Nurse", passphrase="four words go here", way=OpeningMode.USUAL)


class FakeWindowState:
    """As the window stands; ``free`` while nobody is in between.

    ``meanwhile`` is done once, while the first word is on its way.
    """

    def __init__(self) -> None:
        self.free, self.covered = True, True
        self.meanwhile: Callable[[], object] | None = None

    def untouched(self) -> bool:
        return self.free

    def handover(self, attempt: Attempt | None) -> Handover:
        meanwhile, self.meanwhile = self.meanwhile, None
        if meanwhile is not None:
            meanwhile()
        name, passphrase, way = ("", "", "")
        if attempt is not None:
            name, passphrase, way = attempt.name, attempt.passphrase, attempt.way.value
        return Handover(
            language="en", covered=self.covered, name=name, passphrase=passphrase, way=way
        )


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    theme.apply(qapp, theme.Scheme.LIGHT)
    made = MainWindow(lambda: CoverPage(book.chosen("conversions")))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def renewal(window: MainWindow, tmp_path: Path) -> Iterator[Callable[..., Renewal]]:
    """A renewal by a process that says these words, with how the window stands."""
    made: list[Renewal] = []
    owner = QObject()

    def make(state: FakeWindowState, *words: str) -> Renewal:
        command = (sys.executable, str(CHILD), str(tmp_path / "said"), *words)
        made.append(Renewal(command, state, window, owner))
        return made[-1]

    yield make
    for one in made:
        one.stop()


@pytest.fixture
def told(tmp_path: Path) -> Callable[[], list[Handover | None]]:
    """What the other process was told so far."""

    def read() -> list[Handover | None]:
        path = tmp_path / "said"
        return [told_in(line) for line in path.read_text().splitlines()] if path.exists() else []

    return read


def test_what_is_told_arrives_as_it_was_and_shows_in_no_log() -> None:
    said = Handover(
        language="ar", spot=[1, 2, 3, 4], covered=False, name='É "x"\n', passphrase="😀 four"
    )
    assert told_in(line_of(said)) == said
    assert "\n" not in line_of(said)
    assert "four" not in repr(said)
    assert "four" not in repr(ATTEMPT)
    assert [told_in(line) for line in ("", "{}", "[1]", '{"x": 1}')] == [None] * 4


def test_a_cover_that_nobody_touches_is_handed_over_as_soon_as_the_other_is_ready(
    renewal: Callable[..., Renewal], told: Callable[..., list], heard: Callable[..., list],
    qtbot: QtBot,
) -> None:  # fmt: skip
    one = renewal(FakeWindowState(), "ready", "up")
    passed = heard(one.passed)
    one.begin()
    qtbot.waitUntil(lambda: len(passed) == 1)
    qtbot.waitUntil(lambda: len(told()) == 2)
    assert all(said.covered and not said.way for said in told())


def test_while_somebody_is_in_between_the_windows_do_not_change_places(
    renewal: Callable[..., Renewal], told: Callable[..., list], heard: Callable[..., list],
    qtbot: QtBot,
) -> None:  # fmt: skip
    state = FakeWindowState()
    state.free = False
    one = renewal(state, "ready", "up")
    passed = heard(one.passed)
    one.begin()
    qtbot.waitUntil(lambda: one.ready)
    one.consider()
    assert told() == []
    state.free = True
    one.consider()
    qtbot.waitUntil(lambda: len(passed) == 1)


@pytest.mark.parametrize("before", [True, False])
def test_whoever_types_meanwhile_is_let_in_by_the_new_process_alone(
    renewal: Callable[..., Renewal], told: Callable[..., list], heard: Callable[..., list],
    qtbot: QtBot, before: bool,
) -> None:  # fmt: skip
    state = FakeWindowState()
    state.free = state.covered = False
    one = renewal(state, "ready", "up")
    tried, passed = heard(one.tried_here), heard(one.passed)
    one.begin()
    if not before:
        qtbot.waitUntil(lambda: one.ready)
    assert one.takes(ATTEMPT)
    qtbot.waitUntil(lambda: len(passed) == 1)
    first = told()[0]
    assert (first.name, first.passphrase, first.way) == ("Nurse", "four words go here", "usual")
    assert tried == []


def test_what_is_typed_while_the_windows_change_places_is_told_at_last(
    renewal: Callable[..., Renewal], told: Callable[..., list], heard: Callable[..., list],
    qtbot: QtBot,
) -> None:  # fmt: skip
    state = FakeWindowState()
    one = renewal(state, "ready", "up")
    state.meanwhile = lambda: one.takes(ATTEMPT)
    passed = heard(one.passed)
    one.begin()
    qtbot.waitUntil(lambda: len(passed) == 1)
    qtbot.waitUntil(lambda: len(told()) == 2)
    assert [said.way for said in told()] == ["", "usual"]


@pytest.mark.parametrize("words", [("something else",), ()])
def test_where_the_other_process_is_lost_what_was_typed_is_tried_here(
    renewal: Callable[..., Renewal], heard: Callable[..., list], qtbot: QtBot,
    words: tuple[str, ...],
) -> None:  # fmt: skip
    one = renewal(FakeWindowState(), *words)
    tried, passed = heard(one.tried_here), heard(one.passed)
    one.begin()
    assert one.takes(ATTEMPT)
    if not words:
        one.give_up()
    qtbot.waitUntil(lambda: tried == [ATTEMPT])
    assert passed == []
    assert not one.takes(ATTEMPT)


def test_without_another_process_nothing_is_taken_on(renewal: Callable[..., Renewal]) -> None:
    assert not renewal(FakeWindowState()).takes(ATTEMPT)
