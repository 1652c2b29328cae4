"""Done is told as done when only a leftover cannot be removed; that goes later, and is told."""

import errno
import os
import sys
from pathlib import Path

import pytest

from screenapp.vault.errors import CopiesAlone, VaultError
from screenapp.vault.model import FindingKind
from screenapp.vault.people.roles import Role
from screenapp.vault.sentences import told
from screenapp.vault.standing import Standing, standing
from screenapp.vault.store import files, tidying
from screenapp.vault.vault import Vault

WORDS = "amber window silent field"


@pytest.fixture
def held(monkeypatch):
    """A scanner that lets no file go whose name begins so, until it is told to let go."""
    holding: list[str] = []
    remove = os.unlink

    def unlink(path, *rest, **more):
        if any(Path(os.fsdecode(path)).name.startswith(name) for name in holding):
            raise PermissionError(errno.EACCES, "held")
        return remove(path, *rest, **more)

    monkeypatch.setattr(os, "unlink", unlink)
    return holding


def _left(vault: Vault) -> list[str]:
    return [str(told(f)) for f in vault.notices if f.kind is FindingKind.LEFT_OVER]


@pytest.mark.skipif(sys.platform == "win32", reason="the scanner of these tests is POSIX's")
def test_a_staging_file_that_is_held_makes_no_deed_a_failure_and_goes_later(founded, held):
    with founded.unlock() as vault:
        held.append(".keyring.json")
        vault.add_staff("Sam", WORDS, frozenset({Role.SUPERVISOR}))
        vault.change_passphrase(founded.passphrase, f"{WORDS} anew")
    left = [path for path in founded.folder.iterdir() if path.name.startswith(".keyring.json")]
    assert left
    with founded.unlock(passphrase=f"{WORDS} anew") as vault:
        (said,) = _left(vault)
        assert said.startswith(f"{len(left)} file(s)")
        assert "What was done stands." in said
    held.clear()
    with founded.unlock(name="Sam", passphrase=WORDS) as vault:
        assert _left(vault) == []
    assert not any(path.exists() for path in left)


@pytest.mark.skipif(sys.platform == "win32", reason="the scanner of these tests is POSIX's")
def test_a_leaver_is_out_although_the_old_files_are_held(founded, held):
    with founded.unlock() as vault:
        sam = vault.add_staff("Sam", WORDS, frozenset({Role.SUPERVISOR}))
        held += [".keyring.json", "keyring.json.old", "store.db.next-journal"]
        (founded.folder / "keyring.json.old").write_bytes(b"old")
        vault.team.remove(sam.id)
    with pytest.raises(VaultError):
        founded.unlock(name="Sam", passphrase=WORDS)
    with founded.unlock() as vault:
        assert vault.check() == ()


def test_what_is_there_and_what_cannot_be_told_are_two_things(tmp_path, monkeypatch):
    assert not files.there(tmp_path / "nothing")
    assert files.listed(tmp_path / "nothing") == ()
    denied = OSError(errno.EIO, "no")

    def fails(*_args, **_more):
        raise denied

    monkeypatch.setattr(Path, "stat", fails)
    monkeypatch.setattr(os, "listdir", fails)
    for look in (files.there, files.listed, standing):
        with pytest.raises(VaultError):
            look(tmp_path)


def test_only_what_nobody_needs_is_tidied(founded):
    kept = {path.name for path in founded.folder.iterdir()}
    for name in (".keyring.json.0badcafe", ".heads.bin.0badcafe", "store.db.new", "mine.txt"):
        (founded.folder / name).write_bytes(b"x")
    (founded.folder / "backups" / ".0badcafe").mkdir(parents=True)
    (founded.folder / ".drill-1").mkdir()
    assert tidying.tidy(founded.folder) == 0
    there = {path.name for path in founded.folder.iterdir()}
    assert there == kept | {"mine.txt", "backups"}
    assert not list((founded.folder / "backups").iterdir())


def test_backups_alone_are_records_that_were_here(founded, tmp_path, cheap):
    with founded.unlock() as vault:
        copy = vault.back_up()
    alone = tmp_path / "alone"
    (alone / "backups").mkdir(parents=True)
    copy.rename(alone / "backups" / copy.name)
    assert standing(alone) is Standing.COPIES
    how = {"organisation": "H", "name": "Ana", "passphrase": WORDS, "cost": cheap}
    with pytest.raises(CopiesAlone):
        Vault.create(alone, **how)
    assert [path.name for path in alone.iterdir() if path.name != "vault.lock"] == ["backups"]
    made, _ = Vault.create(alone, **how, beside_copies=True)
    with made:
        (old,) = made.backups.all()
        assert not old.opens_with_present_key
        made.backups.daily()
    assert (alone / "backups" / copy.name / "store.db").exists()
    assert standing(alone) is Standing.RECORDS
