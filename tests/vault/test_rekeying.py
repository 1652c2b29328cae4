"""Somebody may know a passphrase: re-keyed as for a leaver, and by encryption."""

import shutil

import pytest

from screenapp.vault.errors import AnswersSealed, NotAllowed, VaultError, WeakPassphrase
from screenapp.vault.people.roles import Role
from screenapp.vault.store.database import keyed_connection
from screenapp.vault.vault import Vault

NEW = "copper lantern gentle hill"
SAM, NORA, WORD = "Sam Super", "Nora Nurse", "amber window silent field"


@pytest.fixture
def peopled(founded, telling):
    with founded.unlock() as vault:
        vault.add_staff(SAM, WORD, frozenset({Role.SUPERVISOR}))
        vault.add_staff(NORA, WORD, frozenset({Role.SCREENER}))
        told = telling(vault)
    return founded, told


def _key(vault) -> bytes:
    return bytes(vault._session.granted.store)


def test_the_known_passphrase_and_every_key_behind_it_open_nothing_that_is_written_now(peopled):
    founded, told = peopled
    thief = shutil.copytree(founded.folder, founded.folder.with_name("taken"))
    with founded.unlock() as vault:
        old_key, old_id = _key(vault), vault.me.id
        removed = vault.team.rekey(old_id, NEW)
        assert removed.member.id != old_id
        assert removed.member.roles == vault.me.roles
    with founded.unlock(passphrase=NEW) as vault:
        assert vault.me.id == removed.member.id
        assert vault.notices == vault.check() == ()
        assert vault.events(told.screening) == tuple(told.told)
        vault.append([told.step(item="later")], None)
    # The older keyring with the present store, as whoever knows the passphrase would try.
    shutil.copy(founded.folder / "store.db", thief / "store.db")
    with pytest.raises(VaultError):
        Vault.unlock(thief, name=founded.name, passphrase=founded.passphrase, clock=founded.clock)
    with pytest.raises(VaultError):
        founded.unlock()
    with pytest.raises(Exception, match="not a database"):
        keyed_connection(founded.folder / "store.db", old_key, read_only=True)
    for name in (SAM, NORA):
        with founded.unlock(name=name, passphrase=WORD) as vault:
            assert vault.check() == ()
            if vault.opens_answers:
                assert vault.events(told.screening) == tuple(told.told)


def test_a_lead_does_it_for_somebody_else_and_goes_on_working(peopled):
    founded, told = peopled
    with founded.unlock() as vault:
        (nora,) = [one for one in vault.staff() if one.name == NORA]
        vault.team.rekey(nora.id, NEW)
        assert vault.events(told.screening) == tuple(told.told)
        vault.change_setting("cover", "table")
        assert vault.check() == ()
    with founded.unlock(name=NORA, passphrase=NEW) as vault:
        assert vault.me.roles == nora.roles
        assert vault.events(told.screening) == tuple(told.told)
    with pytest.raises(VaultError):
        founded.unlock(name=NORA, passphrase=WORD)


def test_a_screener_does_it_for_themselves_and_for_nobody_else(peopled):
    founded, _ = peopled
    with founded.unlock(name=NORA, passphrase=WORD) as vault:
        (sam,) = [one for one in vault.staff() if one.name == SAM]
        with pytest.raises(NotAllowed):
            vault.team.rekey(sam.id, NEW)
        vault.team.rekey(vault.me.id, NEW)
    founded.unlock(name=NORA, passphrase=NEW).close()
    founded.unlock().close()


def test_a_supervisor_and_a_weak_passphrase_change_nothing(peopled):
    founded, _ = peopled
    before = (founded.folder / "keyring.json").read_bytes()
    with (
        founded.unlock(name=SAM, passphrase=WORD, read_only=True) as vault,
        pytest.raises(VaultError),
    ):
        vault.team.rekey(vault.me.id, NEW)
    assert (founded.folder / "keyring.json").read_bytes() == before
    with founded.unlock(name=SAM, passphrase=WORD) as vault, pytest.raises(AnswersSealed):
        vault.team.rekey(vault.me.id, NEW)
    with founded.unlock() as vault, pytest.raises(WeakPassphrase):
        vault.team.rekey(vault.me.id, "short")
    founded.unlock().close()


def test_the_sheet_opens_the_vault_after_it(peopled):
    founded, told = peopled
    with founded.unlock() as vault:
        vault.team.rekey(vault.me.id, NEW)
    vault, _ = Vault.recover(
        founded.folder,
        founded.sheet.code,
        name=founded.name,
        passphrase="quiet meadow silver stone",
        clock=founded.clock,
    )
    with vault:
        assert vault.events(told.screening) == tuple(told.told)
