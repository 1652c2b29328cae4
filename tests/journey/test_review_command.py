"""``screenapp review``: a supervisor's figures without a window."""

import csv
import io
import json

import pytest

from screenapp.vault import Action, Vault

PASSPHRASE = "seven quiet herons walk inland"


@pytest.fixture
def practice(screenapp, tmp_path):
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n")
    made = screenapp(
        "demo", tmp_path / "vault", "--screenings", 300, "--seed", 5,
        "--passphrase-file", secret, "--no-window",
    )  # fmt: skip
    assert made.returncode == 0, made.stderr

    def run(*arguments, name="supervisor"):
        base = ("review", tmp_path / "vault", "--as", name, "--passphrase-file", secret)
        return screenapp(*base, *arguments)

    return run


def test_a_supervisor_prints_writes_and_chooses_the_period(practice, tmp_path):
    printed = practice()
    assert printed.returncode == 0, printed.stderr
    rows = list(csv.reader(io.StringIO(printed.stdout)))
    assert "fewer than 11" in rows[0][1]
    told = json.loads(practice("--json").stdout)
    assert told["least_count_shown"] == 11
    assert told["figures"]
    table, pages = tmp_path / "table.csv", tmp_path / "pages.pdf"
    written = practice("--csv", table, "--pdf", pages, "--period", told["period"])
    assert written.returncode == 0, written.stderr
    assert table.read_bytes().decode("utf-8-sig").replace("\r\n", "\n") == printed.stdout
    assert pages.read_bytes().startswith(b"%PDF")
    assert {path.stat().st_mode & 0o777 for path in (table, pages)} == {0o600}
    vault = Vault.unlock(tmp_path / "vault", name="lead", passphrase=PASSPHRASE)
    with vault:
        assert [e for e in vault.log() if e.action == Action.REPORT_MADE.value]


def test_what_cannot_be_done_is_one_sentence(practice, tmp_path):
    there = tmp_path / "there.csv"
    there.write_text("mine")
    for arguments, name in (
        ((), "nurse"),
        (("--period", "1999"), "supervisor"),
        (("--period", "soon"), "supervisor"),
        (("--protocol", "nothing-of-the-kind"), "supervisor"),
        (("--csv", there), "supervisor"),
    ):
        told = practice(*arguments, name=name)
        assert told.returncode == 1
        assert told.stdout == ""
        assert len(told.stderr.splitlines()) == 1
        assert "Traceback" not in told.stderr
    assert there.read_text() == "mine"
