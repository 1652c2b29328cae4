"""Somebody leaves: they open nothing any more, nobody else notices, and no kill loses anything."""

import pytest

from screenapp.vault.crypto import keyring_file
from screenapp.vault.errors import (
    LastLead,
    NotAllowed,
    NotFound,
    OpenedToRead,
    RecoveryCodeWrong,
    StoreDamaged,
    VaultError,
    WrongPassphrase,
)
from screenapp.vault.model import Action
from screenapp.vault.people.roles import Role
from screenapp.vault.store.database import Store
from screenapp.vault.store.sql import people, records
from screenapp.vault.vault import Vault

WORDS, OTHER = "amber window silent field", "granite paper hollow tune"
LEAVER, NURSE, SUPERVISOR = "Gil Gone", "Nora Nurse", "Sam Super"


def _removed(staffed):
    with staffed.unlock() as vault:
        vault.team.remove(staffed.leaver)


def _generations(vault, screening):
    own = {"of": str(screening)}
    return vault._session.read(lambda c: c.execute(records.LOCK, own).one().generation)


# --- what it comes to -------------------------------------------------------------------


def test_whoever_left_opens_nothing_and_everybody_else_opens_everything(staffed):
    _removed(staffed)
    with pytest.raises(WrongPassphrase):
        staffed.unlock(LEAVER)
    for name in (NURSE, SUPERVISOR, None):
        with staffed.unlock(name) as vault:
            assert vault.notices == ()
            assert vault.check() == ()
            assert len(vault.facts()) == 1
    with staffed.unlock(NURSE) as vault:
        assert vault.events(staffed.told.screening) == tuple(staffed.told.told)
        assert {m.name: m.active for m in vault.staff()}[LEAVER] is False


def test_the_keys_a_leaver_knew_open_neither_the_store_nor_what_is_asked_later(staffed, telling):
    with staffed.unlock(LEAVER) as vault:
        known = vault._session.granted
    _removed(staffed)
    with pytest.raises(StoreDamaged):
        Store(staffed.folder / "store.db", known.store)
    with staffed.unlock(NURSE) as vault:
        later = telling(vault)
        granted = vault._session.granted
        assert (granted.store_generation, granted.answers_generation) == (2, 2)
        assert granted.answers != known.answers
        assert _generations(vault, staffed.told.screening) == 1
        assert _generations(vault, later.screening) == 2
        assert vault.events(later.screening) == tuple(later.told)


def test_the_session_goes_on_and_so_does_a_screening_under_way(staffed, telling):
    told = staffed.told
    with staffed.unlock() as vault:
        vault.append([told.step()], None)
        vault.team.remove(staffed.leaver)
        vault.append([told.step()], told.fact())
        later = telling(vault)
        assert vault.check() == ()
        vault.add_staff("Nils New", WORDS, frozenset({Role.SCREENER}))
        vault.change_passphrase(staffed.founded.passphrase, OTHER)
    with staffed.unlock("Nils New") as vault:
        assert vault.events(told.screening) == tuple(told.told)
        assert vault.events(later.screening) == tuple(later.told)
        assert vault.check() == ()


def test_several_leave_one_after_the_other_and_every_answer_stays_readable(staffed, telling):
    told = [staffed.told]
    with staffed.unlock() as vault:
        vault.team.remove(staffed.leaver)
        for name in ("First", "Second", "Third"):
            told.append(telling(vault))
            member = vault.add_staff(name, WORDS, frozenset({Role.SCREENER}))
            vault.team.remove(member.id)
    with staffed.unlock(NURSE) as vault:
        assert vault._session.granted.answers_generation == 5
        for one in told:
            assert vault.events(one.screening) == tuple(one.told)
        assert vault.check() == ()


def test_when_a_supervisor_leaves_the_answers_key_stays(staffed):
    with staffed.unlock() as vault:
        supervisor = next(m.id for m in vault.staff() if m.name == SUPERVISOR)
        vault.team.remove(supervisor)
        granted = vault._session.granted
        assert (granted.store_generation, granted.answers_generation) == (2, 1)
    with pytest.raises(WrongPassphrase):
        staffed.unlock(SUPERVISOR)


def test_the_recovery_sheet_opens_the_vault_afterwards(staffed):
    _removed(staffed)
    code = staffed.founded.sheet.code
    vault, _ = Vault.recover(staffed.folder, code, name=NURSE, passphrase=OTHER)
    with vault:
        assert vault.events(staffed.told.screening) == tuple(staffed.told.told)
        assert vault.check() == ()
    with pytest.raises(RecoveryCodeWrong):
        Vault.recover(staffed.folder, code, name=NURSE, passphrase=WORDS)


def test_the_name_is_free_again(staffed):
    _removed(staffed)
    with staffed.unlock() as vault:
        again = vault.add_staff(LEAVER, OTHER, frozenset({Role.SCREENER}))
        assert again.id != staffed.leaver
    with pytest.raises(WrongPassphrase):
        staffed.unlock(LEAVER)


def test_the_log_tells_whose_keys_went_and_which_came(staffed):
    _removed(staffed)
    with staffed.unlock() as vault:
        entries = {entry.action: entry for entry in vault.log()}
    gone = entries[Action.STAFF_REMOVED.value]
    joined = entries[Action.STAFF_ADDED.value]
    renewed = entries[Action.KEYS_RENEWED.value].detail.split()
    assert gone.record == staffed.leaver
    assert len(gone.detail) == len(joined.detail) == 64
    assert [part.split(":")[:2] for part in renewed] == [["store", "2"], ["answers", "2"]]


def test_older_backups_are_handed_back_and_newer_ones_are_not(staffed):
    with staffed.unlock() as vault:
        older = vault.backups.make()
        removed = vault.team.remove(staffed.leaver)
        assert [copy.folder for copy in removed.older_backups] == [older.folder]
        assert removed.member.name == LEAVER
        newer = vault.backups.make()
        assert [c.opens_with_present_key for c in vault.backups.all()] == [True, False]
        vault.backups.forget(removed.older_backups[0])
        assert [copy.folder for copy in vault.backups.all()] == [newer.folder]


def test_nothing_of_the_exchange_is_left_and_the_keyring_is_as_small_as_before(staffed):
    before = {path.name for path in staffed.folder.iterdir()}
    with staffed.unlock() as vault:
        for number in range(6):
            vault.add_staff(f"Nurse {number}", f"{WORDS} {number}", frozenset({Role.SCREENER}))
        places = len(_ring(staffed.folder).slots)
        vault.team.remove(staffed.leaver)
    ring = _ring(staffed.folder)
    assert (len(ring.slots), len(ring.grants)) == (places, places) == (16, 16)
    assert {path.name for path in staffed.folder.iterdir()} == before
    for number in range(6):
        staffed.founded.unlock(name=f"Nurse {number}", passphrase=f"{WORDS} {number}").close()


def test_a_window_that_only_reads_goes_on_reading(staffed):
    with staffed.unlock() as vault, staffed.unlock(NURSE, read_only=True) as reader:
        vault.team.remove(staffed.leaver)
        assert reader.events(staffed.told.screening) == tuple(staffed.told.told)
    with staffed.unlock(NURSE, read_only=True) as reader:
        assert reader.events(staffed.told.screening) == tuple(staffed.told.told)


def _ring(folder):
    return keyring_file.load(folder)[0][0]


# --- who may, and what cannot be done ---------------------------------------------------


def test_only_a_lead_removes_and_the_last_lead_stays(staffed):
    with staffed.unlock(NURSE) as vault, pytest.raises(NotAllowed):
        vault.team.remove(staffed.leaver)
    with staffed.unlock(read_only=True) as vault, pytest.raises(OpenedToRead):
        vault.team.remove(staffed.leaver)
    ring = (staffed.folder / "keyring.json").read_bytes()
    with staffed.unlock() as vault:
        with pytest.raises(LastLead):
            vault.team.remove(vault.me.id)
        rescue = vault._session.read(lambda c: c.execute(people.SHEETS).one().id)
        for nobody in ("", "unknown", rescue):
            with pytest.raises(NotFound):
                vault.team.remove(nobody)
        vault.team.remove(staffed.leaver)
        with pytest.raises(NotFound):
            vault.team.remove(staffed.leaver)
    assert (staffed.folder / "keyring.json").read_bytes() != ring


def test_a_lead_may_leave_when_another_stays(staffed):
    with staffed.unlock() as vault:
        vault.add_staff("Lea Lead", WORDS, frozenset({Role.LEAD}))
        vault.team.remove(vault.me.id)
    with pytest.raises(WrongPassphrase):
        staffed.unlock()
    with staffed.unlock("Lea Lead") as vault:
        assert vault.notices == ()
        assert vault.check() == ()


def test_nobody_is_given_new_keys_under_a_key_that_is_not_their_own(staffed):
    """A supervisor who goes round the program could put their own key into a lead's row."""
    with staffed.unlock() as vault:
        mine = "SELECT box_public FROM staff WHERE name = :name"
        session = vault._session
        own = session.read(lambda c: c.execute(mine, {"name": SUPERVISOR}).scalar_one())
        swap = "UPDATE staff SET box_public = :own WHERE name = :name"
        session.write(lambda c: c.execute(swap, {"own": own, "name": NURSE}))
        before = (staffed.folder / "keyring.json").read_bytes()
        for attempt in (
            lambda: vault.team.remove(staffed.leaver),
            lambda: vault.team.change_roles(staffed.leaver, frozenset({Role.SUPERVISOR})),
        ):
            with pytest.raises(StoreDamaged) as caught:
                attempt()
            assert [f.record for f in caught.value.findings] == [staffed.nurse]
        assert (staffed.folder / "keyring.json").read_bytes() == before


@pytest.mark.parametrize("blocked", ["store.db.next", "keyring.json"])
def test_what_cannot_be_written_leaves_everything_as_it_was(staffed, blocked):
    with staffed.unlock() as vault:
        path = staffed.folder / blocked
        content = path.read_bytes() if path.exists() else None
        path.unlink(missing_ok=True)
        path.mkdir()
        with pytest.raises(VaultError):
            vault.team.remove(staffed.leaver)
        path.rmdir()
        if content is not None:
            path.write_bytes(content)
        vault.append([staffed.told.step()], None)
        assert vault.check() == ()
    with staffed.unlock(LEAVER) as vault:
        assert vault.notices == ()
        assert vault.events(staffed.told.screening) == tuple(staffed.told.told)
    _removed(staffed)


# --- a new file that is not the old one, row for row -------------------------------------


def test_a_removal_whose_new_file_differs_in_one_row_does_not_take_place(staffed):
    with staffed.unlock() as vault:
        vault._session.writer.do(
            lambda store: store.bare(
                lambda driver: driver.execute(
                    "CREATE TRIGGER quietly AFTER INSERT ON audit"
                    " WHEN NEW.action = 'staff_removed' BEGIN"
                    " UPDATE events SET sealed = zeroblob(length(sealed)) WHERE sequence = 1; END"
                )
            )
        )
        before = vault.events(staffed.told.screening)
        keys = vault._session.granted.store
        with pytest.raises(StoreDamaged):
            vault.team.remove(staffed.leaver)
        assert vault._session.granted.store == keys
        assert vault.events(staffed.told.screening) == before
        assert not (vault.folder / "store.db.next").exists()
    with staffed.unlock(LEAVER) as vault:
        assert vault.events(staffed.told.screening) == before
