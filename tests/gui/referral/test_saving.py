"""A page that leaves is written whole, for its owner alone, over nothing; or not at all."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenapp.vault.care.page_parts import PageParts, PartsCleared
from screenapp.workflow.saving import save_private

resource = pytest.importorskip("resource", reason="limits the size of files as Unix does")
PAGE = b"page" * 250_000
ROOM = 100_000
KEY, INSTALL = b"k" * 32, b"i" * 16


@pytest.fixture
def little_room() -> Iterator[None]:
    """The system stops every write of this process at ``ROOM`` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """The vault's folder, as far as pages that are written elsewhere need one."""
    made = tmp_path / "vault"
    made.mkdir()
    return made


@pytest.fixture
def parts(vault: Path) -> PageParts:
    return PageParts(vault, KEY, INSTALL)


@pytest.fixture
def one_name_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A drive such as a FAT memory stick, where a file has one name."""

    def link(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", link)
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)


def test_a_write_that_breaks_off_leaves_nothing(
    parts: PageParts, folder: Path, little_room: None
) -> None:
    with pytest.raises(OSError, match="File too large"):
        save_private(folder / "page.pdf", PAGE, parts)
    assert list(folder.iterdir()) == []


def killed_while_saving(vault: Path, path: Path, *drive: str) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED_WHILE_WRITING, str(vault), str(path), *drive], check=False
    )
    assert killed.returncode < 0


def test_a_kill_in_the_middle_leaves_nothing_where_a_file_needs_no_name(
    parts: PageParts, vault: Path, folder: Path
) -> None:
    killed_while_saving(vault, folder / "page.pdf")
    assert list(folder.iterdir()) == list(vault.iterdir()) == []
    assert parts.clear() == PartsCleared()


def test_what_a_kill_left_on_a_memory_stick_is_taken_away_by_whoever_comes_next(
    parts: PageParts, vault: Path, folder: Path
) -> None:
    killed_while_saving(vault, folder / "page.pdf", "needs names")
    (part,) = folder.iterdir()
    assert (part.suffix, part.stat().st_size) == (".part", ROOM)
    (record,) = vault.iterdir()
    assert part.name.encode() not in record.read_bytes()  # where pages go is nobody's to read
    assert len(record.read_bytes()) > 4096
    assert parts.clear() == PartsCleared(removed=1)
    assert list(folder.iterdir()) == list(vault.iterdir()) == []


def test_a_stick_that_was_taken_out_is_asked_for_until_it_is_back(
    parts: PageParts, vault: Path, folder: Path
) -> None:
    killed_while_saving(vault, folder / "page.pdf", "needs names")
    away = folder.rename(folder.with_name("in a pocket"))
    assert [parts.clear(), parts.clear()] == 2 * [PartsCleared(away=1)]
    away.rename(folder)
    assert parts.clear() == PartsCleared(removed=1)
    assert parts.clear() == PartsCleared()
    assert list(folder.iterdir()) == []


def test_only_an_unfinished_page_is_ever_taken_away(parts: PageParts, folder: Path) -> None:
    whole = folder / "page.pdf"
    whole.write_bytes(PAGE)
    parts.begin(whole)
    assert parts.clear() == PartsCleared()
    assert whole.read_bytes() == PAGE


def test_another_key_or_a_changed_record_takes_nothing_away(
    parts: PageParts, vault: Path, folder: Path
) -> None:
    part = folder / "page-1.part"
    part.write_bytes(PAGE)
    parts.begin(part)
    (record,) = vault.iterdir()
    assert PageParts(vault, bytes(32), INSTALL).clear() == PartsCleared()
    assert part.exists()
    record.write_bytes(record.read_bytes()[:-1] + b"x")
    assert parts.clear() == PartsCleared()
    assert part.exists()


def test_it_stands_there_whole_for_its_owner_and_alone(parts: PageParts, folder: Path) -> None:
    save_private(folder / "page.pdf", PAGE, parts)
    assert [path.name for path in folder.iterdir()] == ["page.pdf"]
    assert (folder / "page.pdf").read_bytes() == PAGE
    assert (folder / "page.pdf").stat().st_mode & 0o777 == 0o600
    assert (folder / "page.pdf").stat().st_nlink == 1


def test_a_drive_without_second_names_gets_the_same(
    parts: PageParts, folder: Path, one_name_only: None
) -> None:
    save_private(folder / "page.pdf", PAGE, parts)
    assert [path.name for path in folder.iterdir()] == ["page.pdf"]
    assert (folder / "page.pdf").read_bytes() == PAGE
    assert (folder / "page.pdf").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("drive", ["", "one_name_only"])
def test_a_name_taken_while_it_was_written_is_left_alone(
    parts: PageParts,
    folder: Path,
    drive: str,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
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
        save_private(path, PAGE, parts)
    assert path.read_bytes() == b"theirs"
    assert list(folder.iterdir()) == [path]


_KILLED_WHILE_WRITING = f"""
import os, resource, signal, sys
from pathlib import Path
from screenapp.vault.care.page_parts import PageParts
from screenapp.workflow.saving import save_private

vault, path, *drive = sys.argv[1:]
if drive:
    del os.O_TMPFILE
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
resource.setrlimit(resource.RLIMIT_FSIZE, ({ROOM}, {ROOM}))
parts = PageParts(Path(vault), {KEY!r}, {INSTALL!r})
save_private(Path(path), {PAGE[:4]!r} * {len(PAGE) // 4}, parts)
"""
