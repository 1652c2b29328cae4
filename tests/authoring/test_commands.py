"""``protocols explore``, ``diff`` and ``catalogue``: what is printed, and how each ends."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polib  # type: ignore[import-untyped]  # polib 1.2.0 ships no types
import pytest

from screenapp import resources
from screenapp.authoring.changes import ChangeKind
from screenapp.authoring.sentences import SAID
from screenapp.cli.main import run

ROOT = Path(__file__).parents[2]
YOUTH = resources.protocols_folder() / "youth-any-of-four"
Command = Callable[..., tuple[object, str, str]]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs ``screenapp protocols …``; exit status, and what was said and complained of."""

    def call(*arguments: object) -> tuple[object, str, str]:
        status = run(["protocols", *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A copy of the youth protocol to be changed."""
    return Path(shutil.copytree(YOUTH, tmp_path / "youth-any-of-four"))


def change(folder: Path, before: str, after: str) -> None:
    file = folder / "protocol.yaml"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


# --- explore ------------------------------------------------------------------------------


def test_exploring_tells_each_result_and_the_shortest_way_to_it(command: Command) -> None:
    status, said, _ = command("explore", "youth-any-of-four")
    assert status == 0
    assert "820 ways to go through it, and all were." in said
    assert "positive, 'Further conversation indicated', after 2 questions (aged 18)." in said
    assert "    'Work put me in danger': yes" in said
    assert "Items that nobody is asked: none." in said
    assert "The longest: 6 questions; about 1.5 minutes when read aloud." in said
    assert "What most often decides alone, of 1000 people drawn: " in said


def test_a_way_that_is_told_can_be_tried(command: Command, tmp_path: Path) -> None:
    _, said, _ = command("explore", "outreach-board", "--json")
    found = json.loads(said)
    assert found["whole"] is True
    for result in found["results"]:
        answers = tmp_path / "answers.yaml"
        answers.write_text(json.dumps(result["way"]), "utf-8")
        status, tried, _ = command("try", "outreach-board", "--answers", answers, "--json")
        assert status == 0
        assert json.loads(tried)["result"]["id"] == result["result"]


def test_a_bound_is_kept_and_told(command: Command) -> None:
    status, said, _ = command("explore", "indicators-graded", "--at-most", 200, "--json")
    found = json.loads(said)
    assert (status, found["whole"], found["stopped"]) == (0, False, "spots")
    status, said, _ = command("explore", "indicators-graded", "--at-most", 200)
    assert "not all; the search stopped where there were too many at once." in said
    assert "Items that nobody is asked within these bounds" in said
    status, said, _ = command("explore", "youth-any-of-four", "--at-most", "30s")
    assert (status, "and all were" in said) == (0, True)


def test_a_great_many_ways_are_told_in_short(command: Command) -> None:
    _, said, _ = command("explore", "indicators-graded", "--at-most=600s")
    assert "about 7.4 × 10^37 ways" in said


@pytest.mark.parametrize("bound", ["0", "many", "-3", "5 s"])
def test_a_bound_that_is_none_is_a_matter_of_usage(command: Command, bound: str) -> None:
    status, _, complaint = command("explore", "youth-any-of-four", f"--at-most={bound}")
    assert status == 2
    assert "write 30s for seconds or 100000" in complaint


# --- diff ---------------------------------------------------------------------------------


def test_a_difference_is_told_to_those_who_notice_it(command: Command, other: Path) -> None:
    picture = "        picture: hand\n"
    change(other, picture, f"{picture}        when: {{item: unsafe_work, is: yes}}\n")
    change(other, "{measure: yeses, at_least: 1}", "{measure: yeses, at_least: 2}")
    change(other, 'version: "1.0.1"', 'version: "2.0.0"')
    status, said, _ = command("diff", YOUTH, other)
    people, rest = said.split("What staff would notice:\n")
    assert status == 0
    assert people == (
        "What people who answer would notice:\n"
        "  - 'Too scared to stop' is now asked only when 'Work put me in danger' is yes.\n"
    )
    assert "  - The result is now positive when: yeses is at least 2;" in rest
    assert "  - The version was 1.0.1 and is now 2.0.0.\n" in rest
    assert (
        "  - The person of the case 'boundary: 18 is inside' got"
        " 'Further conversation indicated', and would now get" in rest
    )


def test_two_files_that_say_the_same_do_not_differ(command: Command, other: Path) -> None:
    change(other, "# Four questions;", "# The same four questions;")
    assert command("diff", YOUTH, other) == (
        0,
        "Nothing that people would notice is different.\n",
        "",
    )
    assert command("diff", YOUTH, other, "--json") == (0, "[]\n", "")


def test_differences_are_told_to_machines_too(command: Command, other: Path) -> None:
    change(other, "status: approved", "status: retired")
    _, said, _ = command("diff", YOUTH, other, "--json")
    assert json.loads(said) == [
        {
            "kind": "status_changed",
            "subject": "",
            "before": "approved",
            "after": "retired",
            "noticed": "supervisors",
            "sentence": "The status was approved and is now retired.",
        }
    ]


def test_every_change_has_its_sentence() -> None:
    assert set(SAID) == set(ChangeKind)
    for said in SAID.values():
        for form in said:
            text = form.format(it="It", was="was", now="now")
            assert text[-1:] in '.:"'


@pytest.mark.parametrize("name", ["ed-two-prong", "court-staff-coded", "outreach-board"])
def test_any_two_protocols_can_be_compared(command: Command, name: str) -> None:
    status, said, _ = command("diff", "youth-any-of-four", name)
    assert status == 0
    assert "{" not in said


# --- the page -----------------------------------------------------------------------------


def test_every_command_on_the_page_can_be_given(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / "docs" / "protocol-language.md").read_text("utf-8")
    shown = re.findall(r"^```console\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    lines = [line.split() for line in "".join(shown).splitlines()]
    monkeypatch.chdir(tmp_path)
    assert {line[2] for line in lines} == {"explore", "diff", "catalogue"}
    for line in lines:
        assert line[:2] == ["screenapp", "protocols"]
        status, said, complaint = command(*line[2:])
        assert (status, complaint) == (0, "")
        assert said
    assert (tmp_path / "fr.po").is_file()


def test_an_id_that_a_folder_here_bears_too_is_never_compared_with_itself(
    command: Command, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(other.parent)
    name = other.name
    change(other, 'version: "1.0.1"', 'version: "2.0.0"')
    assert resources.protocols_folder().joinpath(name, "protocol.yaml").is_file()
    for given in (f"./{name}", f"{name}/protocol.yaml", str(other)):
        _, said, _ = command("diff", name, given)
        assert "The version was 1.0.1 and is now 2.0.0." in said
        _, said, _ = command("diff", given, name)
        assert "The version was 2.0.0 and is now 1.0.1." in said
    for same in ((name, name), (f"./{name}", str(other)), (str(other), str(other))):
        status, said, complaint = command("diff", *same)
        assert (status, said) == (1, "")
        assert "Both are the same file" in complaint


def test_a_path_that_is_not_there_never_means_a_shipped_protocol(
    command: Command, tmp_path: Path
) -> None:
    status, _, complaint = command("diff", "youth-any-of-four", tmp_path / "youth-any-of-four")
    assert status == 1
    assert "cannot-read" in complaint


# --- what cannot be read ------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ("explore", "{}"),
        ("diff", "{}", YOUTH),
        ("diff", YOUTH, "{}"),
        ("catalogue", "{}", "--language=es"),
    ],
)
def test_a_bad_file_gives_its_faults(
    command: Command, other: Path, arguments: tuple[object, ...]
) -> None:
    change(other, "answer: yes_no", "answer: maybe")
    status, said, complaint = command(*(str(a).format(other) for a in arguments))
    assert (status, said) == (1, "")
    assert "protocol.yaml:" in complaint
    assert "error[" in complaint
    status, _, complaint = command(*(str(a).format(other / "gone.yaml") for a in arguments))
    assert status == 1
    assert "cannot-read" in complaint


def test_bad_cases_give_their_faults(command: Command, other: Path) -> None:
    (other / "cases.yaml").write_text("- name: [", "utf-8")
    status, _, complaint = command("diff", YOUTH, other)
    assert status == 1
    assert "cases.yaml:1" in complaint


# --- catalogue ----------------------------------------------------------------------------


def entries(path: Path) -> dict[str, Any]:
    return {entry.msgctxt: entry for entry in polib.pofile(path.read_text("utf-8"))}


def test_a_new_catalogue_has_every_text_and_no_translation(
    command: Command, tmp_path: Path
) -> None:
    out = tmp_path / "new" / "fr.po"
    status, said, _ = command("catalogue", YOUTH, "--language", "fr", "--out", out)
    assert status == 0
    assert f"{out}: 0 of " in said
    assert "title" in entries(out)
    assert not any(entry.msgstr for entry in entries(out).values())


def test_a_catalogue_is_brought_up_and_what_changed_is_marked(
    command: Command, other: Path, tmp_path: Path
) -> None:
    out = tmp_path / "kept.po"
    shutil.copy(resources.translations_folder() / "protocols" / YOUTH.name / "es.po", out)
    known = entries(out)
    change(other, "title: Four short questions for young adults", "title: Four questions")
    status, said, _ = command("catalogue", other, "--language", "es", "--out", out, "--json")
    assert status == 0
    assert json.loads(said)["translated"] == len(known) - 1
    brought_up = entries(out)
    assert brought_up["title"].fuzzy
    assert brought_up["title"].previous_msgid == known["title"].msgid
    assert brought_up["title"].msgstr == known["title"].msgstr
    assert brought_up["summary"].msgstr == known["summary"].msgstr
    assert polib.pofile(out.read_text("utf-8")).metadata["Language"] == "es"


def test_an_approved_catalogue_with_something_new_is_a_draft_again(
    command: Command, other: Path, tmp_path: Path
) -> None:
    out = tmp_path / "es.po"
    shipped = resources.translations_folder() / "protocols" / YOUTH.name / "es.po"
    text = shipped.read_text("utf-8")
    approved = "review-state: approved, by A. Reader, 2026-10"
    out.write_text(text.replace("review-state: draft, by project, 2026-11", approved), "utf-8")
    command("catalogue", other, "--language", "es", "--out", out)
    assert approved in out.read_text("utf-8")
    change(other, "title: Four short questions for young adults", "title: Four questions")
    command("catalogue", other, "--language", "es", "--out", out)
    assert "review-state: draft\n" in out.read_text("utf-8")


def test_without_a_file_the_catalogue_stands_beside_the_protocol(
    command: Command, tmp_path: Path
) -> None:
    folder = tmp_path / "protocols" / YOUTH.name
    shutil.copytree(YOUTH, folder)
    assert command("catalogue", folder, "--language", "pt_BR")[0] == 0
    assert (tmp_path / "translations" / "protocols" / YOUTH.name / "pt-BR.po").is_file()


def test_a_catalogue_that_cannot_be_is_refused(command: Command, tmp_path: Path) -> None:
    status, _, complaint = command("catalogue", YOUTH, "--language", "en")
    assert (status, complaint.strip()) == (
        1,
        "youth-any-of-four is written in en; choose another language.",
    )
    broken = tmp_path / "broken.po"
    broken.write_text("Dear translator,\n", "utf-8")
    status, _, complaint = command("catalogue", YOUTH, "--language", "es", "--out", broken)
    assert status == 1
    assert "is no PO file" in complaint
    assert broken.read_text("utf-8") == "Dear translator,\n"
    assert command("catalogue", YOUTH, "--language", "../x")[0] == 2


@pytest.mark.parametrize(
    "words",
    [
        ("explore", "protocols/ed-two-prong/protocol.yaml"),
        ("check", "tests/protocols/bad/stages-empty.yaml"),
    ],
)
def test_another_process_says_the_same_in_the_same_order(words: tuple[str, str]) -> None:
    """Python orders a set of texts anew in every process; nothing told may hang on that."""
    said = set()
    for seed in ("1", "2", "3"):
        command = [sys.executable, "-m", "screenapp", "protocols", *words, "--json"]
        env = os.environ | {"PYTHONHASHSEED": seed}
        done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)
        assert done.stdout, done.stderr
        said.add(done.stdout)
    assert len(said) == 1
