"""The window opens whole on every screen that is promised, and as it was left."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from screenapp.app import window_size
from screenapp.workflow import display
from screenapp.workflow.display import Display

CHILD = Path(__file__).with_name("window_on_a_screen.py")


def opened_on(folder: Path, width: int, height: int, scale: str) -> dict[str, list[int]]:
    """How the program stands on a screen of that many dots, drawn *scale* times as large."""
    screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    shape = folder / "screen.json"
    shape.write_text(json.dumps({"screens": [screen]}))
    platform = f"offscreen:configfile={shape}"
    told = subprocess.run(
        [sys.executable, str(CHILD), str(folder / "vault")],
        env=os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale},
        capture_output=True,
        check=True,
        timeout=120,
    )
    return json.loads(told.stdout.splitlines()[-1])


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1366, 768, "1.5"), (1366, 768, "2"), (1024, 640, "1"), (1024, 640, "2")],
)
def test_hide_and_the_frame_are_on_the_screen(
    tmp_path: Path, width: int, height: int, scale: str
) -> None:
    told = opened_on(tmp_path, width, height, scale)
    left, top, right, bottom = told["screen"]
    assert (right, bottom) == (round(width / float(scale)), round(height / float(scale)))
    for part in ("window", "hide", "someone"):
        x, y, far, low = told[part]
        assert left <= x < far <= right, part
        assert top <= y < low <= bottom, part


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    (tmp_path / "keyring.json").write_text("{}")
    return tmp_path


@pytest.fixture
def plain(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_it_opens_as_it_was_left(vault: Path, plain: QWidget, qtbot: QtBot) -> None:
    display.save(vault, Display(scheme="dark"))
    plain.resize(640, 480)
    window_size.keep(plain, vault)
    assert display.load(vault) == Display(scheme="dark", window=(640, 480))
    other = QWidget()
    qtbot.addWidget(other)
    window_size.fit(other, display.load(vault))
    assert (other.width(), other.height(), other.isMaximized()) == (640, 480, False)


def test_one_larger_than_the_screen_fills_it(plain: QWidget) -> None:
    room = plain.screen().availableGeometry()
    window_size.fit(plain, Display(window=(5000, 4000)))
    assert plain.isMaximized()
    assert plain.width() <= room.width()
    assert plain.height() <= room.height()


def test_nothing_is_written_where_no_vault_is(tmp_path: Path, plain: QWidget) -> None:
    window_size.keep(plain, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("size", ["[-5, 20]", "[640]", '"wide"', "[9999999, 40]"])
def test_a_size_that_no_window_has_is_not_taken(tmp_path: Path, size: str) -> None:
    (tmp_path / "settings.toml").write_text(f"window = {size}\n")
    assert display.load(tmp_path).window == (0, 0)
