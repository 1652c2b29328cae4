"""The same work without a window: every command, what it prints and how it ends."""

import json
import textwrap
from pathlib import Path

import pytest

PROTOCOL = """
    protocol: four
    version: "1.0.0"
    title: Four
    summary: For a test.
    status: draft
    wording: own
    language: en
    sources: [{cite: none, for: a test}]
    ages: {from: 18}
    stages:
      - id: talk
        title: Talk
        by: [screener]
        privacy: required
        consent: required
        items:
          - {id: q1, construct: threats, source: self, answer: yes_no, text: "One?"}
          - {id: q2, construct: threats, source: self, answer: yes_no, text: "Two?"}
    measures: [{id: yeses, count: [q1, q2]}]
    results:
      - {id: positive, kind: positive, tier: high, text: P, when: {measure: yeses, at_least: 1}}
      - {id: negative, kind: negative, tier: none, text: N, otherwise: true}
"""


@pytest.fixture
def protocol(tmp_path):
    path = tmp_path / "four.yaml"
    path.write_text(textwrap.dedent(PROTOCOL))
    return path


@pytest.fixture
def answers(tmp_path):
    def write(text):
        path = tmp_path / "answers.yaml"
        path.write_text(text)
        return path

    return write


def test_the_shipped_protocols_are_good(screenapp):
    checked = screenapp("protocols", "check")
    assert checked.returncode == 0, checked.stderr
    shipped = list((Path(__file__).parents[2] / "protocols").glob("*/protocol.yaml"))
    assert checked.stdout.count(": good, ") == len(shipped) >= 13


def test_a_fault_is_told_with_its_place_and_the_exit_says_so(screenapp, protocol):
    protocol.write_text(protocol.read_text().replace("at_least: 1", "at_least: 3"))
    checked = screenapp("protocols", "check", protocol)
    assert checked.returncode == 1
    line = next(n for n, t in enumerate(protocol.read_text().splitlines(), 1) if "at_least" in t)
    assert f"{protocol}:{line}:" in checked.stdout
    assert ": error[" in checked.stdout
    assert "1 fault" in checked.stderr


def test_good_protocols_are_still_told_good_beside_a_bad_one(screenapp, protocol, tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text("protocol: [")
    checked = screenapp("protocols", "check", bad, protocol)
    assert checked.returncode == 1
    assert f"{protocol}: good" in checked.stdout


def test_answers_are_tried_and_printed_for_machines(screenapp, protocol, answers):
    file = answers("person: {age: 30}\nanswers: {q1: declined, q2: 'yes', other: 4}\n")
    tried = screenapp("protocols", "try", protocol, "--answers", file, "--json")
    assert tried.returncode == 0, tried.stderr
    printed = json.loads(tried.stdout)
    assert printed["result"]["id"] == "positive"
    assert printed["unanswered"] == {"q1": "declined"}
    assert printed["not_counted"] == {"other": 4}
    assert printed["warnings"] == ["unknown_item"]


def test_answers_that_an_item_does_not_allow_are_a_fault_of_the_file(screenapp, protocol, answers):
    file = answers("answers: {q1: maybe}\n")
    tried = screenapp("protocols", "try", protocol, "--answers", file, "--json")
    assert tried.returncode == 1
    assert f"{file}:1:" in tried.stderr
    assert tried.stdout == ""


def test_a_call_that_is_not_understood_ends_with_two(screenapp):
    assert screenapp("protocols", "praise").returncode == 2
    assert screenapp("vault", "create").returncode == 2


def test_protocols_are_listed_and_shown(screenapp):
    listed = json.loads(screenapp("protocols", "list", "--json").stdout)
    assert {"ed-two-prong", "youth-any-of-four"} <= {one["protocol"] for one in listed}
    shown = screenapp("protocols", "show", "youth-any-of-four")
    assert shown.returncode == 0
    assert "privacy required" in shown.stdout


def test_a_protocol_shows_who_read_it_why_it_should_work_and_the_times_it_asks_about(
    screenapp, tmp_path
):
    base = (Path(__file__).parents[1] / "protocols" / "good" / "base.yaml").read_text("utf-8")
    item = "        text: There is an injury that nobody treated.\n"
    text = base.replace(
        "settings: [shelter]",
        "theory: It opens a talk.\nreviewed_by: [{role: survivor reviewer, date: '2026-11'}]",
    ).replace(item, f"{item}        recall: year\n")
    text = text.replace("count: [afraid, pay]", "count: [afraid, pay], figures: own")
    (tmp_path / "protocol.yaml").write_text(text, "utf-8")
    shown = screenapp("protocols", "show", tmp_path / "protocol.yaml")
    assert shown.returncode == 0, shown.stderr
    for said in (
        "It opens a talk.",
        "read by: survivor reviewer, 2026-11",
        "recall year",
        "yeses (a count, figures own)",
    ):
        assert said in shown.stdout
    told = json.loads(screenapp("protocols", "show", tmp_path / "protocol.yaml", "--json").stdout)
    assert told["reviewed_by"] == [{"role": "survivor reviewer", "date": "2026-11"}]
    assert told["items"][0]["recall"] == "year"
    assert told["figures"] == {"measures": {"yeses": "own"}, "results": {}}


def test_a_vault_is_made_staffed_and_checked(screenapp, tmp_path, word_file):
    folder = tmp_path / "vault"
    long_words = tmp_path / "long.txt"
    long_words.write_text("river copper seven lantern\n")
    made = screenapp(
        "vault", "create", folder, "--organisation", "Clinic", "--name", "Ana",
        "--passphrase-file", long_words, "--json",
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout)["recovery"]
    login = ("--as", "Ana", "--passphrase-file", long_words)
    newcomer = ("--name", "Bo", "--role", "screener", "--new-passphrase-file", long_words)
    added = screenapp("vault", "staff", "add", folder, *login, *newcomer)
    assert added.returncode == 0, added.stderr
    listed = json.loads(screenapp("vault", "staff", "list", folder, *login, "--json").stdout)
    assert {member["name"] for member in listed if member["active"]} >= {"Ana", "Bo"}
    checked = screenapp("vault", "check", folder, "--as", "Bo", "--passphrase-file", long_words)
    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize("name", ["lead", "nobody by this name"])
def test_a_wrong_passphrase_says_the_same_whether_or_not_the_name_exists(
    screenapp, practice_vault, tmp_path, name
):
    folder = practice_vault()
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("not the words at all\n")
    refused = screenapp("vault", "check", folder, "--as", name, "--passphrase-file", wrong)
    assert refused.returncode == 1
    assert refused.stderr.startswith("This name and passphrase do not open anything together.")
    assert "Traceback" not in refused.stderr


BROKEN = {
    "empty": lambda store: store.write_bytes(b""),
    "cut": lambda store: store.write_bytes(store.read_bytes()[:5000]),
    "scribbled": lambda store: store.write_bytes(b"\0" * store.stat().st_size),
    "gone": lambda store: store.unlink(),
    "plain": lambda store: store.write_bytes(b"SQLite format 3\0" + b"\0" * 4080),
}


@pytest.mark.parametrize("harm", BROKEN)
def test_a_harmed_store_is_told_in_a_sentence_and_never_made_anew(
    screenapp, practice_vault, word_file, harm
):
    folder = practice_vault(people=3)
    store = folder / "store.db"
    BROKEN[harm](store)
    left = store.read_bytes() if store.exists() else None
    checked = screenapp("vault", "check", folder, "--as", "lead", "--passphrase-file", word_file)
    assert checked.returncode == 1
    assert "Traceback" not in checked.stderr
    assert len(checked.stderr.split()) > 8
    assert (store.read_bytes() if store.exists() else None) == left


def test_a_passphrase_file_that_is_not_there_is_told(screenapp, practice_vault, tmp_path):
    folder = practice_vault()
    missing = tmp_path / "nowhere.txt"
    refused = screenapp("vault", "check", folder, "--as", "lead", "--passphrase-file", missing)
    assert refused.returncode == 1
    assert "cannot be read" in refused.stderr
