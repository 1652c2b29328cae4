"""A passphrase that was changed stays changed: an older keyring is refused, and why is said."""

import shutil

import pytest

from screenapp.vault.errors import (
    KeyringOlder,
    KeyringOutlived,
    NotAllowed,
    RecoveryCodeWrong,
    StoreDamaged,
    WrongPassphrase,
)
from screenapp.vault.model import FindingKind
from screenapp.vault.people.destroy_keys import destroy_keys
from screenapp.vault.people.roles import Role
from screenapp.vault.sentences import told
from screenapp.vault.vault import Vault

NEW = "copper lantern gentle hill"
RINGS = ("keyring.json", "keyring.json.bak")


@pytest.fixture
def older(founded):
    """A vault whose passphrase was changed; puts the keyring from before that back."""
    ring = founded.folder / "keyring.json"
    before = ring.read_bytes()
    with founded.unlock() as vault:
        vault.add_staff("Sam", "amber window silent field", frozenset({Role.SUPERVISOR}))
        vault.change_passphrase(founded.passphrase, NEW)

    def put_back(*names: str) -> None:
        for name in names:
            (founded.folder / name).write_bytes(before)

    return founded, put_back


def _recover(founded, name: str | None = None, passphrase: str = NEW):
    return Vault.recover(
        founded.folder,
        founded.sheet.code,
        name=name or founded.name,
        passphrase=passphrase,
        clock=founded.clock,
    )


@pytest.mark.parametrize("heads", ["there", "gone"])
@pytest.mark.parametrize("way", [{}, {"accept_older": True}, {"read_only": True}])
def test_an_older_keyring_put_back_by_hand_is_refused_and_says_why(older, heads, way):
    founded, put_back = older
    put_back(*RINGS)
    if heads == "gone":
        (founded.folder / "heads.bin").unlink()
    before = (founded.folder / "store.db").read_bytes()
    with pytest.raises(KeyringOlder) as caught:
        founded.unlock(**way)
    assert caught.value.generation < caught.value.seen
    assert "older" in told(caught.value).happened
    assert (founded.folder / "store.db").read_bytes() == before


def test_an_older_keyring_beside_a_good_copy_is_put_aside(older):
    founded, put_back = older
    put_back("keyring.json")
    with pytest.raises(KeyringOlder):
        founded.unlock()
    with founded.unlock(passphrase=NEW) as vault:
        assert FindingKind.KEYRING_FROM_COPY in {f.kind for f in vault.notices}
        assert vault.check() == ()
    with pytest.raises(WrongPassphrase):
        founded.unlock()


def test_an_older_copy_does_not_open_to_the_older_passphrase(older):
    founded, put_back = older
    put_back("keyring.json.bak")
    (founded.folder / "keyring.json").unlink()
    with pytest.raises(KeyringOlder):
        founded.unlock()


def test_a_lead_brings_an_older_keyring_back_with_the_sheet_and_that_is_recorded(older):
    founded, put_back = older
    put_back(*RINGS)
    vault, sheet = _recover(founded)
    with vault:
        entries = [(entry.action, entry.detail) for entry in vault.log()]
        (taken,) = [detail for action, detail in entries if action == "older_keyring_taken"]
        had, seen = map(int, taken.split("/"))
        assert had < seen
        assert vault.check() == ()
    with founded.unlock(passphrase=NEW) as vault:
        assert vault.notices == ()
    assert sheet.code != founded.sheet.code
    put_back(*RINGS)
    with pytest.raises((KeyringOlder, WrongPassphrase)):
        founded.unlock()
    with pytest.raises(RecoveryCodeWrong):
        _recover(founded)


def test_nobody_but_a_lead_takes_an_older_keyring_back(older):
    founded, put_back = older
    put_back(*RINGS)
    with pytest.raises(NotAllowed):
        _recover(founded, name="Sam", passphrase="quiet meadow silver stone")
    with pytest.raises(KeyringOlder):
        founded.unlock()


def test_the_sheet_that_was_replaced_brings_nothing_back(older):
    founded, put_back = older
    with founded.unlock(passphrase=NEW) as vault:
        vault.team.put_sheet(vault.team.draft_sheet())
    put_back(*RINGS)
    # Everybody has new keys since: what the older sheet opens does not open the store any more.
    with pytest.raises(KeyringOutlived) as caught:
        _recover(founded)
    assert "before everybody got new keys" in told(caught.value).happened


def test_a_keyring_from_before_new_keys_is_put_aside_where_its_copy_is_of_now(older):
    founded, put_back = older
    with founded.unlock(passphrase=NEW) as vault:
        vault.team.put_sheet(vault.team.draft_sheet())
    put_back("keyring.json")
    with founded.unlock(name="Sam", passphrase="amber window silent field") as vault:
        assert FindingKind.KEYRING_FROM_COPY in {f.kind for f in vault.notices}
    put_back(*RINGS)
    with pytest.raises(KeyringOutlived):
        founded.unlock()
    with pytest.raises(KeyringOutlived):
        Vault.unlock(founded.folder, name=founded.name, passphrase=founded.passphrase)


def test_a_damaged_store_is_told_as_damaged_and_not_as_an_older_keyring(founded):
    store = founded.folder / "store.db"
    store.write_bytes(store.read_bytes()[:16] + bytes(4096 - 16) + store.read_bytes()[4096:])
    with pytest.raises(StoreDamaged):
        founded.unlock()


def test_a_backup_brought_back_on_purpose_opens_as_before(older):
    founded, _ = older
    with founded.unlock(passphrase=NEW) as vault:
        copy = vault.back_up()
        vault.change_passphrase(NEW, founded.passphrase)
    elsewhere = founded.folder.with_name("elsewhere")
    elsewhere.mkdir(mode=0o700)
    for name in ("keyring.json", "store.db"):
        shutil.copy(copy / name, elsewhere / name)
    with Vault.unlock(elsewhere, name=founded.name, passphrase=NEW, clock=founded.clock) as vault:
        kinds = {f.kind for f in vault.notices}
        assert kinds == {FindingKind.MARKS_MISSING}
    for name in RINGS:
        (founded.folder / name).write_bytes((copy / "keyring.json").read_bytes())
    with pytest.raises(KeyringOlder):
        founded.unlock(passphrase=NEW)


def test_backups_tell_whether_the_passphrases_of_their_day_open_them(founded):
    with founded.unlock() as vault:
        vault.back_up()
        assert [copy.older_sign_in for copy in vault.backups.all()] == [False]
        vault.change_passphrase(founded.passphrase, NEW)
        vault.back_up()
        newest, before = vault.backups.all()
        assert (newest.older_sign_in, before.older_sign_in) == (False, True)
        assert newest.opens_with_present_key
        assert before.opens_with_present_key


def test_a_keyring_that_disappears_while_open_is_written_back_and_told(founded):
    with founded.unlock() as vault:
        for name in RINGS:
            (founded.folder / name).unlink()
        vault.change_setting("cover", "table")
        assert (founded.folder / "keyring.json").exists()
        assert [f.kind for f in vault.notices] == [FindingKind.KEYRING_WRITTEN_BACK]
    with founded.unlock() as vault:
        assert [f.kind for f in vault.notices] == [FindingKind.KEYRING_WRITTEN_BACK]
        assert vault.notices[0].told
        assert "keyring_written_back" in [entry.action for entry in vault.log()]
    with founded.unlock() as vault:
        assert vault.notices == ()


def test_a_keyring_that_was_destroyed_on_purpose_is_not_written_back(founded):
    with founded.unlock() as vault:
        vault.team.allow_destroying(on=True)
        assert destroy_keys(founded.folder).gone
        vault.change_setting("cover", "table")
    assert not any((founded.folder / name).exists() for name in RINGS)
