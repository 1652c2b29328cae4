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
    both = ("--paper", "slip", "--paper", "service_card", "--languages", "en")
    status, said, left_out = command(*both, "--size", "letter")
    assert status == 0
    assert "no service in Services has a number" in left_out
    names = sorted(path.name for path in out.iterdir())
    assert names == ["L-15-en.pdf"]
    assert b"612 792" in (out / "L-15-en.pdf").read_bytes()
    assert all(name in said for name in names)
    assert not any(gives_away(name, public=True) for name in names)


def test_it_runs_without_a_screen_sets_two_languages_and_writes_over_nothing(kit, tmp_path):
    command, out = kit
    arguments = [
        "kit", tmp_path / "vault", "--as", "lead", "--passphrase-file", tmp_path / "word",
        "--out", out, "--paper", "phrase_card", "--languages", "es,ar",
    ]  # fmt: skip
    bare = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "screenapp", *map(str, arguments)],
        capture_output=True, text=True, env=bare,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert [path.name for path in out.iterdir()] == ["L-16-es-ar.pdf"]
    again = ("--paper", "phrase_card", "--languages", "es,ar", "--json")
    status, said, _ = command(*again)
    assert status == 1
    assert "could not be written" in json.loads(said)["left_out"]["L-16-es-ar"]


@pytest.mark.parametrize("languages", ["en,es,ar", ","])
def test_more_than_two_languages_or_none_are_told(kit, languages):
    command, out = kit
    status, _, told = command("--languages", languages)
    assert status == 1
    assert len(told.splitlines()) == 1
    assert not list(out.iterdir())
