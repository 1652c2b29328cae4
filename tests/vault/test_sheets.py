"""A new recovery sheet in Settings: good once it is put, and the old one until then."""

import pytest

from screenapp.vault.errors import NotAllowed, RecoveryCodeWrong
from screenapp.vault.model import Action
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

NEW = "amber window silent field"


def test_a_draft_opens_nothing_and_leaves_nothing_behind(founded):
    with founded.unlock() as vault:
        before = {file: file.read_bytes() for file in vault.folder.glob("keyring*")}
        sheet = vault.team.draft_sheet()
        assert {file: file.read_bytes() for file in vault.folder.glob("keyring*")} == before
        assert vault.log()[-1].action == Action.RECOVERY_DRAFTED.value
    with pytest.raises(RecoveryCodeWrong):
        Vault.recover(founded.folder, sheet.code, name="Ana Lead", passphrase=NEW)
    opened, _ = Vault.recover(founded.folder, founded.sheet.code, name="Ana Lead", passphrase=NEW)
    opened.close()


def test_the_new_sheet_opens_everything_once_it_is_put_and_the_old_one_nothing(founded, telling):
    with founded.unlock() as vault:
        told = telling(vault)
        sheet = vault.team.draft_sheet()
        vault.team.put_sheet(sheet)
        assert vault.check() == ()
    with pytest.raises(RecoveryCodeWrong):
        Vault.recover(founded.folder, founded.sheet.code, name="Ana Lead", passphrase=NEW)
    opened, _ = Vault.recover(
        founded.folder, sheet.code, name="Ana Lead", passphrase=NEW, clock=founded.clock
    )
    with opened:
        assert opened.events(told.screening) == tuple(told.told)
        assert opened.check() == ()


def test_nobody_elses_sign_in_is_touched(founded):
    with founded.unlock() as vault:
        vault.add_staff("Sam Super", NEW, frozenset({Role.SUPERVISOR}))
        for _ in range(3):
            vault.team.put_sheet(vault.team.draft_sheet())
    with founded.unlock(name="Sam Super", passphrase=NEW) as vault:
        assert vault.me.roles == {Role.SUPERVISOR}
    with founded.unlock() as vault:
        assert vault.check() == ()


def test_the_log_tells_that_a_sheet_was_renewed(founded):
    with founded.unlock() as vault:
        vault.team.put_sheet(vault.team.draft_sheet())
        deeds = [entry.action for entry in vault.log()][-5:]
    assert deeds == [
        "recovery_drafted", "recovery_renewed", "staff_added", "staff_removed", "keys_renewed",
    ]  # fmt: skip


def test_a_sheet_is_for_leads(founded):
    with founded.unlock() as vault:
        vault.add_staff("Nora Nurse", NEW, frozenset({Role.SCREENER}))
        sheet = vault.team.draft_sheet()
    with founded.unlock(name="Nora Nurse", passphrase=NEW) as vault:
        with pytest.raises(NotAllowed):
            vault.team.draft_sheet()
        with pytest.raises(NotAllowed):
            vault.team.put_sheet(sheet)
