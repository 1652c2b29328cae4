"""Kills, full disks, folders that may only be read, and two processes at once."""

import os
import random
import shutil
import tempfile
from pathlib import Path
from uuid import UUID

import pytest

from screenapp.vault.errors import AlreadyOpen, VaultExists
from screenapp.vault.session import local_now
from screenapp.vault.vault import Vault

posix_only = pytest.mark.skipif(os.name != "posix", reason="uses POSIX limits and accounts")


def test_every_answer_told_as_saved_is_there_after_a_kill(founded, child, times):
    chance = random.Random(4)
    for _ in range(times(12, 1_000)):
        process = child("child_append.py", founded.folder, founded.name, founded.passphrase)
        screening = UUID(process.stdout.readline().split()[1])
        for _ in range(chance.randrange(1, 40)):
            last = process.stdout.readline()
        process.kill()
        # `communicate` alone forgets lines already taken from the pipe and not yet given.
        rest = process.stdout.read()
        _, trouble = process.communicate()
        told = [line for line in (last + rest).splitlines(keepends=True) if line.endswith("\n")]
        saved = int(told[-1].split()[1])
        with founded.unlock() as vault:
            events = vault.events(screening)
            assert trouble == ""
            assert saved <= len(events) <= saved + 1
            assert [e.body["value"] for e in events] == [
                f"answer {n}" for n in range(1, len(events) + 1)
            ]
    with founded.unlock() as vault:
        assert vault.check() == ()


def test_a_session_cut_off_is_signed_at_the_next_sign_in(founded, child):
    process = child("child_append.py", founded.folder, founded.name, founded.passphrase)
    process.stdout.readline()
    process.kill()
    process.communicate()
    with founded.unlock(clock=local_now) as vault:
        assert [notice.kind.value for notice in vault.notices] == ["head_unsigned"]
    with founded.unlock(clock=local_now) as vault:
        assert vault.notices == ()
        assert vault.check() == ()


@posix_only
@pytest.mark.parametrize("room", [0, 3_000, 20_000, 60_000])
def test_a_full_disk_loses_nothing_saved_and_the_same_answer_is_taken_later(founded, child, room):
    process = child("child_full.py", founded.folder, founded.name, founded.passphrase, room)
    out, trouble = process.communicate(timeout=60)
    assert trouble == ""
    screening, saved, said = out.split()
    assert said in ("error.vault.disk_full", "error.vault.drive_trouble")
    with founded.unlock() as vault:
        assert len(vault.events(UUID(screening))) == int(saved) + 1
        assert vault.check() == ()


@posix_only
def test_a_folder_that_may_only_be_read_is_said_so_and_can_be_read(founded, telling, child):
    with founded.unlock() as vault:
        told = telling(vault)
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top) / "kept"
        shutil.copytree(founded.folder, folder)
        _give_away(Path(top))
        process = child("child_read.py", folder, founded.name, founded.passphrase, told.screening)
        out, trouble = process.communicate(timeout=60)
        folder.chmod(0o700)
    assert trouble == ""
    assert out.split() == [
        "error.vault.folder_read_only",
        "1",
        "error.vault.opened_to_read",
    ]


def _give_away(top: Path) -> None:
    """Make everything below *top* nobody's, to be read and not to be written."""
    for path in (top, *top.rglob("*")):
        if os.geteuid() == 0:
            os.chown(path, 65534, 65534)
        if path != top:
            path.chmod(0o500 if path.is_dir() else 0o400)


def test_a_second_window_is_told_and_may_read(founded, telling, child):
    with founded.unlock() as vault:
        told = telling(vault)
    process = child("child_hold.py", founded.folder, founded.name, founded.passphrase)
    assert process.stdout.readline() == "open\n"
    with pytest.raises(AlreadyOpen):
        founded.unlock()
    with founded.unlock(read_only=True) as reader:
        assert len(reader.events(told.screening)) == 1
    out, trouble = process.communicate("\n", timeout=60)
    assert (out, trouble) == ("closed\n", "")
    founded.unlock().close()


def test_a_second_window_of_the_same_process_is_told(founded):
    with founded.unlock(), pytest.raises(AlreadyOpen):
        founded.unlock()


def test_a_reader_sees_what_the_writer_saves_meanwhile(founded, telling):
    with founded.unlock() as writer, founded.unlock(read_only=True) as reader:
        told = telling(writer)
        assert reader.events(told.screening) == tuple(told.told)
        writer.append([told.step()], None)
        assert reader.events(told.screening) == tuple(told.told)


def test_of_several_first_runs_at_once_one_makes_the_vault(tmp_path, child):
    folder = tmp_path / "kept"
    processes = [child("child_create.py", folder) for _ in range(4)]
    for process in processes:
        assert process.stdout.readline() == "ready\n"
    said = []
    for process in processes:
        process.stdin.write("\n")
        process.stdin.flush()
    for process in processes:
        out, trouble = process.communicate(timeout=60)
        assert trouble == ""
        said.append(out.strip())
    assert said.count("made") == 1
    assert set(said) <= {"made", AlreadyOpen.key, VaultExists.key}
    with Vault.unlock(folder, name="Ana Lead", passphrase="violet ladder quiet river") as vault:
        assert vault.check() == ()


@pytest.mark.parametrize("cut", ["before the keyring", "before the name"])
def test_making_a_vault_cut_off_at_any_point_ends_well(founded, cheap, cut):
    store = founded.folder / "store.db"
    store.rename(founded.folder / "store.db.new")
    if cut == "before the name":
        founded.unlock().close()
        assert store.exists()
        return
    (founded.folder / "keyring.json").unlink()
    (founded.folder / "keyring.json.bak").unlink()
    vault, _ = Vault.create(
        founded.folder,
        organisation="General Hospital",
        name=founded.name,
        passphrase=founded.passphrase,
        cost=cheap,
    )
    with vault:
        assert vault.check() == ()
        assert vault.notices == ()
