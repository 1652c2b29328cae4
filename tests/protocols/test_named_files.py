"""Whatever a name leads to, a person is told in one sentence, and nothing waits for it.

Each kind is read in a child with a time limit, so that a hang fails and does not stay.
"""

import io
import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import cast

import pytest

from screenapp import plain_file
from screenapp.protocol.checking.package import check_path
from screenapp.protocol.library import Library
from screenapp.screening.running import case_outcome

ROOT = Path(__file__).parents[2]
NAME = "youth-any-of-four"
SECONDS = 60
MEMORY = Path("/proc/self/mem")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


def fifo(path: Path) -> None:
    os.mkfifo(path)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def folder(path: Path) -> None:
    path.mkdir()


def dangling(path: Path) -> None:
    path.symlink_to("nowhere")


def loop(path: Path) -> None:
    path.symlink_to(path)


def named_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        before = Path.cwd()
        os.chdir(path.parent)  # a socket's name must be short
        listening.bind(path.name)
        os.chdir(before)


def unreadable(path: Path) -> None:
    """A file that no one reads, root neither: its first bytes belong to nothing."""
    path.symlink_to(MEMORY)


KINDS = (fifo, device, folder, dangling, loop, named_socket, unreadable)
OF_ANOTHER_KIND = (fifo, device, folder, named_socket)
Kind = Callable[[Path], None]


def make_package(place: Path) -> Path:
    """A shipped protocol with its cases and translations, in folders as they are shipped."""
    home = place / "protocols" / NAME
    shutil.copytree(ROOT / "protocols" / NAME, home)
    words = Path("translations/protocols") / NAME
    shutil.copytree(ROOT / words, place / words)
    return home


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return make_package(tmp_path)


def instead(kind: Kind, path: Path) -> Path:
    """Put something of *kind* where the file *path* is."""
    path.unlink(missing_ok=True)
    kind(path)
    return path


def child(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Runs Python; a hang ends in `subprocess.TimeoutExpired`, which fails the test."""
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=SECONDS)


# --- the command line and the window's files, all of one kind in one child ----------------


def command(*arguments: object) -> list[object]:
    """Status, what was said and what was complained about, of a command in this process."""
    from screenapp.cli.main import run

    said, complaint = io.StringIO(), io.StringIO()
    with redirect_stdout(said), redirect_stderr(complaint):
        status = run([*map(str, arguments)])
    return [status, said.getvalue(), complaint.getvalue()]


def commands(kind: Kind, place: Path) -> dict[str, list[object]]:
    """What every command says that is given something of *kind* for a file."""
    homes = {name: make_package(place / name) for name in ("protocol", "cases", "words", "good")}
    file = instead(kind, homes["protocol"] / "protocol.yaml")
    instead(kind, homes["cases"] / "cases.yaml")
    words = homes["words"].parents[1] / "translations" / "protocols" / NAME
    instead(kind, words / "es.po")
    answers, word = instead(kind, place / "answers"), instead(kind, place / "word")
    check = ("protocols", "check", "--json")
    login = ("--as", "lead", "--passphrase-file", word)
    return {
        "folder": command(*check, homes["protocol"]),
        "folders": command(*check, homes["protocol"].parent),
        "file": command(*check, file),
        "cases": command(*check, homes["cases"]),
        "diff": command("protocols", "diff", homes["good"], homes["cases"]),
        "words": command(*check, homes["words"]),
        "catalogue": command("protocols", "catalogue", homes["words"], "--language", "es"),
        "answers": command("protocols", "try", homes["good"], "--answers", answers),
        "word": command("vault", "check", place / "vault", *login),
    }


def windows(kind: Kind, place: Path) -> list[str]:
    """What of the window's and the vault's files is told or passed over when it is of *kind*."""
    from screenapp.ui.cover import book
    from screenapp.ui.protocols.finding import in_folder
    from screenapp.vault.errors import VaultError
    from screenapp.vault.store import database, files
    from screenapp.workflow import display

    told = []
    for name in ("file", "settings.toml", "protocol.yaml"):
        kind(place / name)
    try:
        book.load(place / "file")
    except book.CoverUnreadable:
        told.append("cover")
    try:
        if files.read_capped(place / "file", 100) is None:
            told.append("kept")
    except VaultError:
        told.append("kept")
    try:
        database.file_salt(place / "file")
    except VaultError:
        told.append("store")
    if display.load(place) == display.Display():
        told.append("display")
    if in_folder(place).readable:
        told.append("chosen from")
    return told


RUN = """
import importlib.util, json, sys
from pathlib import Path
spec = importlib.util.spec_from_file_location("named_files", sys.argv[1])
named = importlib.util.module_from_spec(spec)
spec.loader.exec_module(named)
print(json.dumps(getattr(named, sys.argv[2])(getattr(named, sys.argv[3]), Path(sys.argv[4]))))
"""


def in_child(work: Callable[..., object], kind: Kind, place: Path) -> object:
    if kind is unreadable and not MEMORY.exists():
        pytest.skip("only Linux has such a file")
    done = child("-c", RUN, __file__, work.__name__, kind.__name__, place)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def faults_of(said: str) -> list[tuple[str, str, str]]:
    """File, code and severity of every fault in what `protocols check` said."""
    return [(Path(f["path"]).name, f["code"], f["severity"]) for f in json.loads(said)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_command_says_in_one_sentence_what_is_no_file(kind: Kind, tmp_path: Path) -> None:
    found = cast(dict[str, tuple[int, str, str]], in_child(commands, kind, tmp_path))
    protocol, cases = (
        ("protocol.yaml", "cannot-read", "error"),
        ("cases.yaml", "cannot-read", "error"),
    )
    for deed in ("folder", "folders", "file"):
        if deed != "file" or kind is not folder:  # a folder is searched for protocols
            assert faults_of(found[deed][1]) == [protocol], deed
    assert faults_of(found["cases"][1]) == [cases]
    assert ("es.po", "not-a-catalogue", "warning") in faults_of(found["words"][1])
    for deed in ("diff", "catalogue", "answers", "word"):
        status, said, complaint = found[deed]
        assert (status, said, complaint.count("\n")) == (1, "", 1), deed
    refused = {deed for deed, (status, _, _) in found.items() if status}
    assert refused == set(found) - {"words"}


@pytest.mark.parametrize("kind", KINDS)
def test_covers_settings_and_what_a_vault_keeps_are_never_waited_for(
    kind: Kind, tmp_path: Path
) -> None:
    told = ["cover", "kept", "store", "display", "chosen from"]
    assert in_child(windows, kind, tmp_path) == told


SWAPPED = """
import sys
from pathlib import Path
from screenapp import plain_file
good = Path(sys.argv[1]).stat()
Path.stat = lambda self: good
try:
    plain_file.read(Path(sys.argv[2]), 10)
except plain_file.NotAFile:
    print("told")
"""


@pytest.mark.parametrize("kind", [fifo, device, folder])
def test_what_takes_the_place_of_a_file_in_the_last_moment_is_not_read(
    kind: Kind, package: Path, tmp_path: Path
) -> None:
    kind(tmp_path / "swapped")
    done = child("-c", SWAPPED, package / "protocol.yaml", tmp_path / "swapped")
    assert done.stdout.split() == ["told"], done.stderr


@pytest.mark.parametrize("kind", KINDS)
def test_a_library_tells_what_is_no_file_and_keeps_the_rest(kind: Kind, package: Path) -> None:
    other = package.with_name("other")
    other.mkdir()
    instead(kind, other / "protocol.yaml")
    library = Library([package.parent])
    assert [protocol.id for protocol in library.protocols] == [NAME]
    assert [(f.code, Path(f.path).parent.name) for f in library.faults] == [
        ("cannot-read", "other")
    ]


@pytest.mark.parametrize("kind", OF_ANOTHER_KIND)
def test_a_protocol_is_not_used_beside_cases_that_are_no_file(kind: Kind, package: Path) -> None:
    instead(kind, package / "cases.yaml")
    library = Library([package.parent])
    assert library.protocols == ()
    assert [fault.code for fault in library.faults] == ["cannot-read"]


@pytest.mark.parametrize("name", ["a" * 300, "protocol.yaml/below", "a\0b"])
def test_a_name_that_no_file_can_have_is_told(name: str, package: Path) -> None:
    (found,) = check_path(package / name)
    assert [fault.code for fault in found.faults] == ["cannot-read"]


def test_a_link_to_a_file_is_read(package: Path) -> None:
    away = package.parents[1] / "away.yaml"
    (package / "protocol.yaml").rename(away)
    (package / "protocol.yaml").symlink_to(away)
    (found,) = check_path(package, case_outcome)
    assert found.protocol is not None
    assert found.cases >= 10


def test_no_more_is_read_than_one_byte_too_many(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"12345678")
    assert plain_file.read(file, 8) == b"12345678"
    assert plain_file.read(file, 7) == b"12345678"
    assert plain_file.read(file, 3) == b"1234"


def test_a_file_that_tells_no_size_is_read_to_its_end() -> None:
    file = Path("/proc/self/status")
    if not file.exists():
        pytest.skip("only Linux has such a file")
    assert file.stat().st_size == 0
    assert b"VmHWM" in plain_file.read(file, 100_000)


@pytest.mark.skipif(not Path("/dev/stdin").exists(), reason="no such name on this system")
def test_a_passphrase_may_come_through_a_pipe_that_was_handed_over(tmp_path: Path) -> None:
    """Nothing needs to be written to a disk: the vault is missing, and that is what is told."""
    login = ["--as", "lead", "--passphrase-file", "/dev/stdin"]
    command = [sys.executable, "-m", "screenapp", "vault", "check", str(tmp_path / "none"), *login]
    done = subprocess.run(command, input="long enough", capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "passphrase file" not in done.stderr
    assert done.stderr.count("\n") == 1
