"""Copies from the command line: made, brought back, tried out; an exit status and a sentence."""

import json
from pathlib import Path

import pytest

from screenapp.cli.main import run


@pytest.fixture
def kept(founded, tmp_path):
    """A vault, and files with its passphrase and its sheet's code."""
    word, sheet = tmp_path / "word", tmp_path / "sheet"
    word.write_text(f"{founded.passphrase}\n", encoding="utf-8")
    sheet.write_text(f"{founded.sheet.code}\n", encoding="utf-8")
    return founded, ["--as", founded.name, "--passphrase-file", str(word)], str(sheet)


def _run(capsys, *arguments: object) -> tuple[object, str, str]:
    status = run(["vault", *map(str, arguments)])
    out, trouble = capsys.readouterr()
    return status, out, trouble


def test_a_copy_is_made_and_brought_back(kept, capsys):
    founded, who, _ = kept
    status, out, _ = _run(capsys, "backup", founded.folder, *who, "--json")
    assert status == 0
    copy = Path(json.loads(out)["backup"])
    assert copy.parent == founded.folder / "backups"
    status, out, _ = _run(capsys, "restore", founded.folder, copy, *who)
    assert status == 0
    assert "The backup is back." in out
    assert "are known to have existed" in out
    assert "aside-" in out


def test_with_the_sheet_alone_into_an_empty_folder(kept, capsys, tmp_path):
    founded, who, sheet = kept
    _, out, _ = _run(capsys, "backup", founded.folder, *who, "--json")
    copy = json.loads(out)["backup"]
    elsewhere = tmp_path / "elsewhere"
    status, out, _ = _run(capsys, "restore", elsewhere, copy, "--sheet-file", sheet, "--json")
    assert status == 0
    told = json.loads(out)
    assert (told["aside"], told["known"], told["compared"]) == (None, None, False)
    status, out, _ = _run(capsys, "restore", elsewhere, copy, "--sheet-file", sheet)
    assert status == 0


def test_what_could_not_be_compared_is_said_so(kept, capsys):
    founded, who, sheet = kept
    _, out, _ = _run(capsys, "backup", founded.folder, *who, "--json")
    (founded.folder / "store.db").unlink()
    status, out, _ = _run(
        capsys, "restore", founded.folder, json.loads(out)["backup"], "--sheet-file", sheet
    )
    assert status == 0
    assert "could not be read" in out


def test_a_drill_says_what_the_newest_backup_holds(kept, capsys):
    founded, who, sheet = kept
    _run(capsys, "backup", founded.folder, *who)
    status, out, _ = _run(capsys, "drill", founded.folder, "--sheet-file", sheet)
    assert status == 0
    assert "opens with the sheet alone" in out
    status, out, _ = _run(capsys, "drill", founded.folder, "--sheet-file", sheet, "--json")
    assert json.loads(out)["findings"] == []


def test_what_cannot_be_done_is_said_in_a_sentence(kept, capsys, tmp_path):
    founded, who, sheet = kept
    for arguments in (
        ["drill", founded.folder, "--sheet-file", sheet],
        ["restore", founded.folder, tmp_path, *who],
    ):
        status, out, trouble = _run(capsys, *arguments)
        assert (status, out) == (1, "")
        assert trouble.startswith("There is no backup in this folder.")
    status, _, _ = _run(capsys, "restore", founded.folder, tmp_path)
    assert status == 2


def test_a_vault_beside_backups_alone_takes_a_flag(kept, capsys, tmp_path):
    founded, who, _ = kept
    _, out, _ = _run(capsys, "backup", founded.folder, *who, "--json")
    copy = Path(json.loads(out)["backup"])
    alone = tmp_path / "alone" / "backups"
    alone.mkdir(parents=True)
    copy.rename(alone / copy.name)
    word = who[-1]
    status, out, trouble = _run(capsys, "create", alone.parent, "--passphrase-file", word)
    assert (status, out) == (1, "")
    assert "Records were here" in trouble
    assert f"vault restore {alone.parent} {alone / copy.name}" in trouble
    status, *_ = _run(capsys, "create", alone.parent, "--passphrase-file", word, "--beside-backups")
    assert status == 0
    assert (alone / copy.name / "store.db").is_file()
