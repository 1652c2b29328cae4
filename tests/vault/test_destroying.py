"""Destroying the keys: off until a lead allows it, then everything in the folder is locked."""

import shutil

import pytest

from screenapp.vault.crypto import recovery_code
from screenapp.vault.errors import (
    DestroyingOff,
    KeyringMissing,
    NotAllowed,
    OpenedToRead,
    RecoveryCodeWrong,
    WrongPassphrase,
)
from screenapp.vault.people import destroy_keys
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

WORDS = "amber window silent field"


@pytest.fixture
def allowed(founded, telling):
    """A vault on which it is allowed, with a screening and a backup."""
    with founded.unlock() as vault:
        told = telling(vault)
        vault.backups.make()
        vault.team.allow_destroying(on=True)
    return founded, told


def _keyrings(folder):
    return [path for path in folder.rglob("*keyring*") if path.is_file()]


def test_without_a_leads_word_nothing_is_touched(founded):
    before = {path: path.read_bytes() for path in _keyrings(founded.folder)}
    assert not destroy_keys.allowed(founded.folder)
    with pytest.raises(DestroyingOff):
        destroy_keys.destroy_keys(founded.folder)
    assert {path: path.read_bytes() for path in _keyrings(founded.folder)} == before


def test_every_keyring_in_the_folder_goes_and_nothing_opens_any_more(allowed):
    founded, _ = allowed
    (founded.folder / ".keyring.json.0a1b2c3d").write_bytes(b"being written")
    (founded.folder / "keyring.json.old").write_bytes(b"put aside")
    assert len(_keyrings(founded.folder)) == 5
    assert destroy_keys.destroy_keys(founded.folder) == destroy_keys.Destroyed(gone=5, left=0)
    assert _keyrings(founded.folder) == []
    assert (founded.folder / "store.db").stat().st_size > 0
    with pytest.raises(KeyringMissing):
        founded.unlock()
    with pytest.raises(KeyringMissing):
        Vault.recover(founded.folder, founded.sheet.code, name=founded.name, passphrase=WORDS)


def test_it_works_while_the_vault_is_open_and_what_is_saved_stays_saved(allowed):
    founded, told = allowed
    with founded.unlock() as vault:
        destroy_keys.destroy_keys(founded.folder)
        vault.append([told.step()], None)
    assert _keyrings(founded.folder) == []


def test_the_bytes_are_overwritten_before_the_name_goes(allowed):
    founded, _ = allowed
    ring = founded.folder / "keyring.json"
    content = ring.read_bytes()
    other_name = founded.folder.parent / "the same file"
    other_name.hardlink_to(ring)
    destroy_keys.destroy_keys(founded.folder)
    assert len(other_name.read_bytes()) == len(content)
    assert content[:200] not in other_name.read_bytes()


def test_a_copy_kept_elsewhere_opens_with_its_sheet_or_a_passphrase(allowed, tmp_path):
    founded, told = allowed
    backup = next((founded.folder / "backups").iterdir())
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(backup, elsewhere)
    destroy_keys.destroy_keys(founded.folder)
    shutil.copyfile(elsewhere / "keyring.json", founded.folder / "keyring.json")
    vault, _ = Vault.recover(
        founded.folder, founded.sheet.code, name=founded.name, passphrase=WORDS
    )
    with vault:
        assert vault.events(told.screening) == tuple(told.told)


def test_a_lead_allows_it_and_takes_it_back(founded):
    with founded.unlock() as vault:
        vault.add_staff("Nora Nurse", WORDS, frozenset({Role.SCREENER}))
        vault.team.allow_destroying(on=True)
        assert vault.settings[destroy_keys.SETTING] == destroy_keys.ON
        assert destroy_keys.allowed(founded.folder)
        vault.team.allow_destroying(on=False)
        assert not destroy_keys.allowed(founded.folder)
    with founded.unlock(name="Nora Nurse", passphrase=WORDS) as vault, pytest.raises(NotAllowed):
        vault.team.allow_destroying(on=True)
    with founded.unlock(read_only=True) as vault, pytest.raises(OpenedToRead):
        vault.team.allow_destroying(on=True)


def test_the_mark_beside_the_store_follows_the_setting_at_each_sign_in(allowed):
    founded, _ = allowed
    (founded.folder / "option").unlink()
    founded.unlock(read_only=True).close()
    assert not destroy_keys.allowed(founded.folder)
    founded.unlock().close()
    assert destroy_keys.allowed(founded.folder)
    with founded.unlock() as vault:
        vault.change_setting(destroy_keys.SETTING, "no")
    founded.unlock().close()
    assert not destroy_keys.allowed(founded.folder)


def test_wrong_words_are_still_said_so_when_it_is_allowed(allowed):
    founded, _ = allowed
    with pytest.raises(WrongPassphrase):
        founded.unlock(passphrase="not the right words")
    foreign = recovery_code.sheet_for(bytes(16), organisation="", day=founded.sheet.day).code
    with pytest.raises(RecoveryCodeWrong):
        Vault.recover(founded.folder, foreign, name=founded.name, passphrase=WORDS)
