"""Staff are told before the screen is handed over whether sound is ready, and in whose voice."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.hearing.hearing import Hearing, Readiness
from screenapp.ui.hearing.headphone_part import HeadphonePart
from screenapp.ui.interview.side_column import SideColumn
from screenapp.ui.shell import theme
from screenapp.workflow.hearing_service import VoiceTold
from tests.hearing.conftest import SPEAKERS, Plug


@pytest.fixture
def plug() -> Plug:
    return Plug()


@pytest.fixture
def hearing(plug: Plug) -> Iterator[Hearing]:
    made = Hearing(plug.look, silent=True)
    yield made
    made.close()


@pytest.fixture
def part(qapp: QApplication, qtbot: QtBot, hearing: Hearing) -> HeadphonePart:
    theme.apply(qapp, theme.Scheme.LIGHT)
    made = HeadphonePart(hearing)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_check_is_three_questions_and_then_sound_is_ready(
    part: HeadphonePart, hearing: Hearing, plug: Plug, qtbot: QtBot
) -> None:
    pytest.importorskip("miniaudio")
    assert not part.yes.isVisibleTo(part)
    part.begin.click()
    for asked, answer in (("left", part.yes), ("right", part.yes), ("anybody", part.no)):
        assert asked in part.state.text()
        answer.click()
    assert (hearing.readiness, part.state.text()[:5]) == (Readiness.READY, "Ready")
    plug.told = SPEAKERS
    qtbot.waitUntil(lambda: part.state.text().startswith("Off: the headphones were pulled out"))
    assert part.begin.isVisibleTo(part)


def test_heard_by_somebody_else_is_off(part: HeadphonePart, hearing: Hearing) -> None:
    pytest.importorskip("miniaudio")
    part.begin.click()
    for answer in (part.yes, part.yes, part.yes):
        answer.click()
    assert hearing.readiness is Readiness.HEARD_BY_OTHERS
    assert part.state.text().startswith("Off: it was not heard in one ear")


def test_without_the_library_there_is_a_reason_and_no_button(qtbot: QtBot) -> None:
    without = HeadphonePart(Hearing(installed=lambda: False))
    qtbot.addWidget(without)
    without.show()
    assert "not installed" in without.state.text()
    assert not without.begin.isVisibleTo(without)


@pytest.mark.parametrize(
    ("recorded", "silent", "said"),
    [
        (9, 0, "recorded voice"),
        (4, 0, "computer's voice says the others"),
        (0, 0, "not a recorded one"),
        (4, 5, "cannot be heard"),
        (0, 9, "no voice"),
    ],
)
def test_the_voice_is_told_before(
    part: HeadphonePart, recorded: int, silent: int, said: str
) -> None:
    part.show_voice(VoiceTold(language="es", every=9, recorded=recorded, silent=silent))
    assert said in part.voice.text()


def test_it_stands_beside_the_other_ways_to_answer(qtbot: QtBot, hearing: Hearing) -> None:
    side, part = SideColumn(), HeadphonePart(hearing)
    qtbot.addWidget(side)
    side.add_way(part)
    assert side.ways.isAncestorOf(part)
