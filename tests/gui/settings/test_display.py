"""What stands in clear beside the vault: whole, private, and never more than the display."""

import stat
import sys
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenapp.workflow import display
from screenapp.workflow.display import Display

ODD = Display(language="es", scheme="dark", text_size=150, lock_minutes=5, cover="triage",
              window_name='A "desk" \\ with\nmarks')  # fmt: skip


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    display.save(tmp_path, ODD)
    assert display.load(tmp_path) == ODD


@given(name=st.text(max_size=30).filter(lambda text: text.isprintable() or "\n" in text))
def test_any_name_survives(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    display.save(folder, Display(window_name=name))
    assert display.load(folder).window_name == name


def test_a_missing_file_means_the_defaults(tmp_path: Path) -> None:
    assert display.load(tmp_path / "nowhere") == Display()


@pytest.mark.parametrize(
    "text",
    [
        "not toml at all [",
        'scheme = "pink"',
        "text_size = 9000",
        "lock_minutes = true",
        "cover = 7",
    ],
)
def test_what_cannot_be_used_has_its_default(tmp_path: Path, text: str) -> None:
    (tmp_path / display.FILE).write_text(text, "utf-8")
    assert display.load(tmp_path) == Display()


def test_the_file_is_private_and_holds_the_display_alone(tmp_path: Path) -> None:
    display.save(tmp_path, ODD)
    file = tmp_path / display.FILE
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    kept = tomllib.loads(file.read_text("utf-8"))
    assert set(kept) == {field.name for field in fields(Display)}
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    display.save(tmp_path, ODD)
    (tmp_path / f"{display.FILE}.new").mkdir()
    with pytest.raises(OSError):
        display.save(tmp_path, Display())
    assert display.load(tmp_path) == ODD
