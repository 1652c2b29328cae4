"""Every byte of keyring, copy and marks: a changed one is told, and mended from the good file."""

import json
import random
import shutil

import pytest

from screenapp.cli.main import run
from screenapp.vault.crypto import keyring_file
from screenapp.vault.model import FindingKind
from screenapp.vault.people.roles import Role

NAMES = ("keyring.json", "keyring.json.bak", "heads.bin")
TOLD = {FindingKind.FILE_MENDED, FindingKind.KEYRING_FROM_COPY}


def _kinds(findings) -> set[FindingKind]:
    return {finding.kind for finding in findings}


def _flipped(content: bytes, at: int, bit: int = 0) -> bytes:
    return content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1 :]


@pytest.fixture
def crowded(founded):
    """A vault with a colleague in it whose slot nobody opens here."""
    with founded.unlock() as vault:
        vault.add_staff("Sam", "amber window silent field", frozenset({Role.SUPERVISOR}))
    return founded


@pytest.mark.parametrize("name", NAMES)
def test_a_changed_byte_is_told_by_check_and_mended_and_told_at_sign_in(crowded, name, times):
    path = crowded.folder / name
    whole, chance = path.read_bytes(), random.Random(name)
    marks = (crowded.folder / "heads.bin").read_bytes()
    for _ in range(times(6, 300)):
        kept = shutil.copytree(crowded.folder, crowded.folder.with_name("as it was"))
        at = chance.randrange(len(whole))
        path.write_bytes(_flipped(path.read_bytes(), at, chance.randrange(8)))
        with crowded.unlock(read_only=True) as vault:
            looked = vault.check()
            assert [(f.kind, f.record) for f in looked] == [(FindingKind.FILE_CHANGED, name)], at
            assert looked[0].grave
            assert set(looked) <= set(vault.notices)
        with crowded.unlock() as vault:
            assert _kinds(vault.notices) & TOLD
            assert vault.check() == ()
            assert ("file_mended", name) in [(e.action, e.record) for e in vault.log()]
        with crowded.unlock() as vault:
            assert vault.notices == ()
        shutil.rmtree(crowded.folder)
        kept.rename(crowded.folder)
    assert (crowded.folder / "heads.bin").read_bytes() == marks


def test_the_command_line_calls_a_vault_with_a_changed_byte_unsound(crowded, capsys, tmp_path):
    word = tmp_path / "word"
    word.write_text(crowded.passphrase + "\n")
    (crowded.folder / "heads.bin").write_bytes(
        _flipped((crowded.folder / "heads.bin").read_bytes(), 700)
    )
    wanted = ["vault", "check", str(crowded.folder), "--as", crowded.name]
    assert run([*wanted, "--passphrase-file", str(word), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert not told["sound"]
    assert {"finding.vault.file_changed"} <= {finding["key"] for finding in told["findings"]}


@pytest.mark.parametrize("blank", [b"\n", b" "])
def test_a_blank_more_or_another_padding_is_another_file(crowded, blank):
    ring = crowded.folder / "keyring.json"
    ring.write_bytes(ring.read_bytes() + blank)
    assert keyring_file.changed(crowded.folder, (b"k" * 32,))[0] == "keyring.json"
    with crowded.unlock(read_only=True) as vault:
        assert (FindingKind.FILE_CHANGED, "keyring.json") in [
            (f.kind, f.record) for f in vault.check()
        ]


def test_a_slot_exchanged_by_hand_is_found_although_its_owner_is_away(crowded):
    """The sum is reckoned anew, as anybody can; the seal is not."""
    for name in ("keyring.json", "keyring.json.bak"):
        path = crowded.folder / name
        content = json.loads(path.read_bytes())
        del content["sum"]
        content["slots"] = content["slots"][::-1]
        content["sum"] = keyring_file._sum(content)
        path.write_bytes(json.dumps(content, indent=1).encode())
        if name == "keyring.json":
            with crowded.unlock(read_only=True) as vault:
                told = [(f.kind, f.record) for f in vault.check()]
                assert told == [(FindingKind.FILE_CHANGED, name)]
    assert keyring_file.changed(crowded.folder, (b"k" * 32,)) == NAMES[:2]


def test_marks_that_became_longer_are_read_and_told(crowded):
    heads = crowded.folder / "heads.bin"
    heads.write_bytes(heads.read_bytes() + b"x")
    with crowded.unlock(read_only=True) as vault:
        assert [(f.kind, f.record) for f in vault.check()] == [
            (FindingKind.FILE_CHANGED, "heads.bin")
        ]
    crowded.unlock().close()
    assert len(heads.read_bytes()) == 1024
