"""What is told as kept was handed to the drive first: the calls made, in order."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from screenapp.vault.store.rollback_marks import Marks, MarksFile

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="watches calls on Linux")
KEY, INSTALL = b"k" * 32, b"i" * 16


def marks(number: int) -> Marks:
    return Marks(
        number=number,
        changes=number,
        sequence=0,
        hash=bytes(32),
        greatest=datetime(2026, 3, 9, 12, 0, tzinfo=UTC),
        salt=bytes(16),
    )


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Every fsync and rename from here on, done as ever and written down with its file's name."""
    said: list[tuple[str, str]] = []
    fsync, replace = os.fsync, Path.replace

    def synced(descriptor: int) -> None:
        name = os.path.basename(os.readlink(f"/proc/self/fd/{descriptor}"))
        said.append(("fsync", name))
        fsync(descriptor)

    def replaced(self: Path, target: Path) -> Path:
        said.append(("rename", target.name))
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    return said


@linux_only
def test_the_first_marks_are_durable_before_they_get_their_name_and_their_folder_after(
    tmp_path: Path, calls: list
) -> None:
    file = MarksFile(tmp_path, KEY, INSTALL)
    file.write(marks(1), durable=False)
    file.close()
    assert [call for call, _ in calls] == ["fsync", "rename", "fsync"]
    assert calls[0][1].startswith(".heads.bin.")
    assert calls[1:] == [("rename", "heads.bin"), ("fsync", tmp_path.name)]


@linux_only
def test_marks_told_as_durable_are_synced_and_others_are_not(tmp_path: Path, calls: list) -> None:
    file = MarksFile(tmp_path, KEY, INSTALL)
    file.write(marks(1), durable=False)
    calls.clear()
    file.write(marks(2), durable=False)
    assert calls == []
    file.write(marks(3), durable=True)
    assert calls == [("fsync", "heads.bin")]
    file.close()
    assert MarksFile(tmp_path, KEY, INSTALL).read() == marks(3)


@linux_only
def test_marks_under_another_key_replace_the_file_as_durably(tmp_path: Path, calls: list) -> None:
    before = MarksFile(tmp_path, KEY, INSTALL)
    before.write(marks(1), durable=True)
    before.close()
    calls.clear()
    anew = MarksFile(tmp_path, b"n" * 32, INSTALL, anew=True)
    anew.write(marks(2), durable=True)
    assert [call for call, _ in calls] == ["fsync", "rename", "fsync", "fsync"]
    anew.close()
    assert anew.read() == marks(2)
    assert MarksFile(tmp_path, KEY, INSTALL).read() is None
