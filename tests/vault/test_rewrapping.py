"""Backups of another day are given the keys and the people of today, in one deed."""

import json

import pytest

from screenapp.cli.main import run
from screenapp.vault.care.restoring import by_passphrase, by_sheet, drill, restore
from screenapp.vault.errors import NotAllowed, RecoveryCodeWrong, VaultError, WrongPassphrase
from screenapp.vault.people.roles import Role

NEW, WORD = "copper lantern gentle hill", "amber window silent field"
LEAVER, LATER = "Gil Gone", "Lea Later"


@pytest.fixture
def aged(founded, telling):
    """Two copies: one before somebody left, one before passphrase and sheet were changed."""
    with founded.unlock() as vault:
        gil = vault.add_staff(LEAVER, WORD, frozenset({Role.SCREENER}))
        told = telling(vault)
        vault.back_up()
        vault.team.remove(gil.id)
        vault.back_up()
        vault.change_passphrase(founded.passphrase, NEW)
        sheet = vault.team.draft_sheet()
        vault.team.put_sheet(sheet)
        vault.add_staff(LATER, WORD, frozenset({Role.LEAD}))
    return founded, told, sheet


def test_rewrapped_copies_open_to_the_people_of_today_and_to_nobody_else(aged, tmp_path):
    founded, told, sheet = aged
    with founded.unlock(passphrase=NEW) as vault:
        assert vault.backups.rewrap() == ()
        copies = vault.backups.all()
        assert len(copies) == 2
        assert all(c.opens_with_present_key and not c.older_sign_in for c in copies)
        assert [e.action for e in vault.log()].count("backup_rewrapped") == 2
        assert vault.backups.rewrap() == ()
        assert vault.backups.all() == copies
    clock = founded.clock
    for number, copy in enumerate(copies):
        place = tmp_path / f"back {number}"
        for opener, wrong in (
            (by_passphrase(founded.name, founded.passphrase), WrongPassphrase),
            (by_passphrase(LEAVER, WORD), WrongPassphrase),
            (by_sheet(founded.sheet.code), RecoveryCodeWrong),
        ):
            with pytest.raises(wrong):
                restore(place, copy.folder, opener, clock=clock)
        assert drill(founded.folder, sheet.code, copy.folder, clock=clock).findings == ()
        restore(place, copy.folder, by_passphrase(LATER, WORD), clock=clock)
        with founded.__class__(place, sheet, clock).unlock(passphrase=NEW) as vault:
            assert vault.events(told.screening) == tuple(told.told)
            assert not [f for f in vault.check() if f.grave and f.kind.value != "log_cut"]


def test_the_command_line_rewraps_and_names_what_is_left(aged, tmp_path, capsys):
    founded, *_ = aged
    word = tmp_path / "word"
    word.write_text(WORD + "\n")
    assert run(["vault", "rewrap", str(founded.folder), "--as", LATER,
                "--passphrase-file", str(word), "--json", "--clock-is-right"]) == 0  # fmt: skip
    left = json.loads(capsys.readouterr().out)["left"]
    with founded.unlock(passphrase=NEW) as vault:
        assert left == [str(copy.folder) for copy in vault.backups.all()]
        assert [c.opens_with_present_key for c in vault.backups.all()] == [False, False]


def test_only_a_lead_rewraps_and_what_cannot_be_opened_is_left(aged):
    founded, *_ = aged
    with founded.unlock(passphrase=NEW) as vault:
        vault.add_staff("Sam", WORD, frozenset({Role.SUPERVISOR}))
    with founded.unlock(name="Sam", passphrase=WORD) as vault, pytest.raises(NotAllowed):
        vault.backups.rewrap()
    with founded.unlock(name=LATER, passphrase=WORD) as vault:
        left = vault.backups.rewrap()
        # Lea was not there when they were made, and their stores have other keys since.
        assert len(left) == 2
        assert set(left) == set(vault.backups.all())


def test_a_copy_that_is_damaged_stays_as_it_was(aged):
    founded, *_ = aged
    with founded.unlock(passphrase=NEW) as vault:
        oldest = vault.backups.all()[-1].folder
        store = oldest / "store.db"
        content = bytearray(store.read_bytes())
        content[len(content) // 2] ^= 1
        store.write_bytes(content)
        with pytest.raises(VaultError):
            vault.backups.rewrap()
        assert store.read_bytes() == content
        assert not [path for path in oldest.parent.iterdir() if path.name.startswith(".")]
