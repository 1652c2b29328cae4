"""The people of a vault from the command line: what is printed, and how it ends."""

import json

import pytest

from screenapp.cli.main import run
from screenapp.vault.errors import WrongPassphrase
from screenapp.vault.people.roles import Role

WORDS, OTHER = "amber window silent field", "granite paper hollow tune"


@pytest.fixture
def command(founded, tmp_path, capsys):
    """Runs ``screenapp vault …`` as the lead; exit status, and what was said and complained of."""
    own = tmp_path / "own.txt"
    own.write_text(f"{founded.passphrase}\n", encoding="utf-8")
    login = ("--as", founded.name, "--passphrase-file", str(own))

    def call(*arguments, sign_in=login):
        status = run(["vault", *map(str, arguments), *sign_in])
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "typed.txt"
        path.write_text(f"{text}\n", encoding="utf-8")
        return path

    return write


@pytest.fixture
def staffed(founded):
    with founded.unlock() as vault:
        vault.add_staff("Nora Nurse", WORDS, frozenset({Role.SCREENER}))
        vault.add_staff("Sam Super", WORDS, frozenset({Role.SUPERVISOR}))
        vault.backups.make()
    return founded


def test_somebody_is_removed_and_the_older_copies_are_named(staffed, command):
    done, said, _ = command("staff", "remove", staffed.folder, "--name", "nora nurse")
    assert done == 0
    assert "Nora Nurse cannot sign in any longer" in said
    assert str(staffed.folder / "backups") in said
    with pytest.raises(WrongPassphrase):
        staffed.unlock(name="Nora Nurse", passphrase=WORDS)
    staffed.unlock(name="Sam Super", passphrase=WORDS).close()


def test_removing_tells_a_program_the_same(staffed, command):
    done, said, _ = command("staff", "remove", staffed.folder, "--name", "Nora Nurse", "--json")
    told = json.loads(said)
    assert done == 0
    assert (told["name"], told["roles"]) == ("Nora Nurse", ["screener"])
    assert [set(copy) for copy in told["older_backups"]] == [{"folder", "day", "size"}]


def test_roles_are_changed(staffed, command):
    roles = ("--role", "screener", "--role", "supervisor")
    done, said, _ = command("staff", "roles", staffed.folder, "--name", "Sam Super", *roles)
    assert (done, said) == (0, "Sam Super: screener, supervisor\n")
    _, said, _ = command(
        "staff", "roles", staffed.folder, "--name", "Sam Super", "--role", "supervisor", "--json"
    )
    assert json.loads(said)["roles"] == ["supervisor"]
    _, said, _ = command("staff", "list", staffed.folder, "--json")
    assert {one["name"]: one["roles"] for one in json.loads(said)}["Sam Super"] == ["supervisor"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("remove", "--name", "Nobody Here"), "Nobody called Nobody Here signs in here."),
        (("remove", "--name", "Ana Lead"), "Nobody else here is a lead."),
        (("roles", "--name", "Ana Lead", "--role", "screener"), "Nobody else here is a lead."),
        (("roles", "--name", "Nobody", "--role", "lead"), "Nobody called Nobody signs in here."),
    ],
)
def test_what_cannot_be_done_is_told_and_ends_with_one(staffed, command, arguments, said):
    deed, *rest = arguments
    done, out, trouble = command("staff", deed, staffed.folder, *rest)
    assert (done, out) == (1, "")
    assert trouble.startswith(said)
    assert "Nothing was changed." in trouble


@pytest.mark.parametrize(
    "arguments",
    [
        ("staff", "remove"),
        ("staff", "roles", "--name", "Sam Super"),
        ("staff", "roles", "--name", "Sam Super", "--role", "owner"),
        ("recover", "--sheet-file", "x"),
    ],
)
def test_what_is_not_a_command_ends_with_two(staffed, command, arguments):
    assert command(*arguments, staffed.folder)[0] == 2


def test_one_changes_ones_own_passphrase(staffed, command, file):
    new = file(OTHER)
    done, said, _ = command("passphrase", staffed.folder, "--new-passphrase-file", new)
    assert (done, said) == (0, "From now on the new passphrase opens the vault.\n")
    staffed.unlock(passphrase=OTHER).close()
    with pytest.raises(WrongPassphrase):
        staffed.unlock()


def test_a_passphrase_that_is_easy_to_guess_is_told(staffed, command, file):
    new = file("Password2024!")
    done, _, trouble = command("passphrase", staffed.folder, "--new-passphrase-file", new)
    assert done == 1
    assert trouble.startswith("This passphrase is easy to guess.")


def test_a_passphrase_comes_back_by_the_sheet_which_is_then_another(
    staffed, command, file, tmp_path
):
    sheet, new = tmp_path / "sheet.txt", file(OTHER)
    sheet.write_text(staffed.sheet.code, encoding="utf-8")
    how = ("--name", "Nora Nurse", "--sheet-file", sheet, "--new-passphrase-file", new, "--json")
    done, said, _ = command("recover", staffed.folder, *how, sign_in=())
    told = json.loads(said)
    assert (done, told["name"], told["roles"]) == (0, "Nora Nurse", ["screener"])
    assert told["recovery"] != staffed.sheet.code
    staffed.unlock(name="Nora Nurse", passphrase=OTHER).close()
    again, _, trouble = command("recover", staffed.folder, *how, sign_in=())
    assert again == 1
    assert trouble.startswith("This recovery code does not open these records.")


def test_a_mistyped_sheet_is_told(staffed, command, file, tmp_path):
    sheet, new = tmp_path / "sheet.txt", file(OTHER)
    sheet.write_text("AAAAA-AAAAA", encoding="utf-8")
    how = ("--name", "Nora Nurse", "--sheet-file", sheet, "--new-passphrase-file", new)
    done, _, trouble = command("recover", staffed.folder, *how, sign_in=())
    assert done == 1
    assert trouble.startswith("The recovery code is not as printed")
