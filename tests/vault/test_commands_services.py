"""The list of services from the command line: all of a file or nothing, and a sentence each."""

import json

import pytest

from screenapp.cli.main import run

GOOD = "id,name,offers,men\na,Soup,food,\nb,Bed,place_to_sleep,no\n"


@pytest.fixture
def services(founded, tmp_path, capsys):
    word, file = tmp_path / "word", tmp_path / "list.csv"
    word.write_text(f"{founded.passphrase}\n", encoding="utf-8")

    def command(name, content=None, *more):
        if content is not None:
            file.write_text(content, encoding="utf-8")
        who = ["--as", founded.name, "--passphrase-file", str(word)]
        status = run(["services", name, str(founded.folder), str(file), *who, *more])
        return status, *capsys.readouterr()

    command.file = file
    return command


def kept(founded):
    with founded.unlock() as vault:
        return {one.id: one.name for one in vault.services()}


def test_a_list_is_taken_in_changed_and_written_out(founded, services):
    status, out, _ = services("import", GOOD)
    assert (status, "New: Soup" in out, "Kept: 2" in out) == (0, True, True)
    status, out, _ = services("import", GOOD.replace("Bed", "Beds"), "--json")
    told = json.loads(out)
    assert told["changed"] == {"b": {"name": ["Bed", "Beds"]}}
    assert told["unchanged"] == 1
    assert kept(founded) == {"a": "Soup", "b": "Beds"}
    services.file.unlink()
    status, _, _ = services("export")
    assert status == 0
    assert services.file.read_bytes().startswith(b"\xef\xbb\xbfid,name,kind")
    status, out, _ = services("import")
    assert "Unchanged: 2" in out


def test_nothing_is_kept_of_a_file_with_a_fault_unless_the_rest_is_asked_for(founded, services):
    faulty = GOOD + "c,Moon,moon,\n"
    status, _, trouble = services("import", faulty)
    assert status == 1
    assert "Row 4" in trouble
    assert "Nothing was kept" in trouble
    assert kept(founded) == {}
    status, _, trouble = services("import", faulty, "--rest")
    assert (status, "Row 4" in trouble) == (0, True)
    assert kept(founded) == {"a": "Soup", "b": "Bed"}


def test_a_preview_and_what_is_no_list_keep_nothing(founded, services):
    assert services("import", GOOD, "--preview")[0] == 0
    assert services("import", "words\n1\n")[0] == 1
    assert services("export", "there already")[0] == 1
    assert services.file.read_text(encoding="utf-8") == "there already"
    assert kept(founded) == {}
