"""``screenapp kit``: PDF files from a vault, without a window."""

import json
import os
import subprocess
import sys

import pytest

from screenapp.cli.main import run
from screenapp.printing.kit.wording import gives_away

WORD = "seven quiet herons walk inland"


@pytest.fixture
def kit(qapp, service, site, vault, tmp_path, capsys):
    service.save(site)
    vault.close()
    secret, out = tmp_path / "word", tmp_path / "out"
    secret.write_text(WORD + "\n")
    out.mkdir()

    def command(*arguments):
        base = ["kit", tmp_path / "vault", "--as", "lead", "--passphrase-file", secret]
        status = run([*map(str, base), "--out", str(out), *arguments])
        told = capsys.readouterr()
        return status, told.out, told.err

    return command, out


def test_papers_are_written_by_code_and_the_rest_says_why(kit):
    command, out = kit
    status, said, left_out = command(
        "--paper", "slip", "--paper", "service_card", "--size", "letter"
    )
    assert status == 0
    assert "no service in Services has a number" in left_out
    names = sorted(path.name for path in out.iterdir())
    assert names == ["L-15-ar.pdf", "L-15-en.pdf", "L-15-es.pdf"]
    assert b"612 792" in (out / "L-15-ar.pdf").read_bytes()
    assert all(name in said for name in names)
    assert not any(gives_away(name, public=True) for name in names)


def test_two_languages_stand_on_one_paper_and_nothing_is_written_over(kit):
    command, out = kit
    asked = ("--paper", "point_card", "--languages", "es,ar", "--json")
    status, said, _ = command(*asked)
    assert status == 0
    assert [path.name for path in out.iterdir()] == ["A-6-es-ar.pdf"]
    assert json.loads(said)["left_out"] == {}
    status, said, _ = command(*asked)
    assert status == 1
    assert "could not be written" in json.loads(said)["left_out"]["A-6-es-ar"]


def test_the_command_runs_where_no_window_and_no_screen_is(kit, tmp_path):
    _, out = kit
    arguments = [
        "kit", tmp_path / "vault", "--as", "lead", "--passphrase-file", tmp_path / "word",
        "--out", out, "--paper", "slip", "--languages", "ar",
    ]  # fmt: skip
    bare = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "screenapp", *map(str, arguments)],
        capture_output=True, text=True, env=bare,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (out / "L-15-ar.pdf").is_file()


@pytest.mark.parametrize("languages", ["en,es,ar", ","])
def test_more_than_two_languages_or_none_are_told(kit, languages):
    command, out = kit
    status, _, told = command("--languages", languages)
    assert status == 1
    assert len(told.splitlines()) == 1
    assert not list(out.iterdir())
