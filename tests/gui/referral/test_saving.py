"""A page that leaves is written whole, for its owner alone, over nothing; or not at all."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenapp.workflow.saving import save_private

resource = pytest.importorskip("resource", reason="limits the size of files as Unix does")
PAGE = b"page" * 250_000
ROOM = 100_000


@pytest.fixture
def little_room() -> Iterator[None]:
    """The system stops every write of this process at ``ROOM`` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def one_name_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A drive such as a FAT memory stick, where a file has one name."""

    def link(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", link)


def test_a_write_that_breaks_off_leaves_nothing(folder: Path, little_room: None) -> None:
    with pytest.raises(OSError, match="File too large"):
        save_private(folder / "page.pdf", PAGE)
    assert list(folder.iterdir()) == []


def test_a_kill_in_the_middle_leaves_nothing_under_the_name(folder: Path) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED_WHILE_WRITING, str(folder / "page.pdf")], check=False
    )
    assert killed.returncode < 0
    (part,) = folder.iterdir()
    assert (part.suffix, part.stat().st_size) == (".part", ROOM)
    save_private(folder / "page.pdf", PAGE)
    assert (folder / "page.pdf").read_bytes() == PAGE


def test_it_stands_there_whole_for_its_owner_and_alone(folder: Path) -> None:
    save_private(folder / "page.pdf", PAGE)
    assert [path.name for path in folder.iterdir()] == ["page.pdf"]
    assert (folder / "page.pdf").read_bytes() == PAGE
    assert (folder / "page.pdf").stat().st_mode & 0o777 == 0o600
    assert (folder / "page.pdf").stat().st_nlink == 1


def test_a_drive_without_second_names_gets_the_same(folder: Path, one_name_only: None) -> None:
    save_private(folder / "page.pdf", PAGE)
    assert [path.name for path in folder.iterdir()] == ["page.pdf"]
    assert (folder / "page.pdf").read_bytes() == PAGE
    assert (folder / "page.pdf").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("drive", ["", "one_name_only"])
def test_a_name_taken_while_it_was_written_is_left_alone(
    folder: Path, drive: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    if drive:
        request.getfixturevalue(drive)
    path = folder / "page.pdf"
    real = os.fsync

    def somebody_else(handle: int) -> None:
        real(handle)
        path.write_bytes(b"theirs")

    monkeypatch.setattr(os, "fsync", somebody_else)
    with pytest.raises(FileExistsError):
        save_private(path, PAGE)
    assert path.read_bytes() == b"theirs"
    assert list(folder.iterdir()) == [path]


_KILLED_WHILE_WRITING = f"""
import resource, signal, sys
from pathlib import Path
from screenapp.workflow.saving import save_private

signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
resource.setrlimit(resource.RLIMIT_FSIZE, ({ROOM}, {ROOM}))
save_private(Path(sys.argv[1]), {PAGE[:4]!r} * {len(PAGE) // 4})
"""
