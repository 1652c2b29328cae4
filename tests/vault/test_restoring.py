"""A backup is brought back whole, beside nothing that must not come back, or not at all."""

import shutil

import pytest

from screenapp.vault.care.restoring import by_passphrase, by_sheet, drill, restore
from screenapp.vault.errors import (
    AlreadyOpen,
    BackupMissing,
    BackupUnsound,
    NotAllowed,
    RecoveryCodeMistyped,
    RecoveryCodeWrong,
    StoreForeign,
    StoreTrouble,
    VaultExists,
    VaultMissing,
    WrongPassphrase,
)
from screenapp.vault.model import FindingKind, Kept, RetentionRule
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

WORDS = "amber window silent field"


@pytest.fixture
def backed_up(founded, telling):
    """A vault with a backup of a while ago, one screening in both and one in the vault alone."""
    with founded.unlock() as vault:
        before = telling(vault)
        copy = vault.backups.make()
    with founded.unlock() as vault:
        after = telling(vault)
    return founded, copy.folder, before, after


def _lead(founded):
    return by_passphrase(founded.name, founded.passphrase)


def _restore(founded, copy, **how):
    return restore(founded.folder, copy, how.pop("by", _lead(founded)), clock=founded.clock, **how)


def _holds(vault, *, there=(), gone=()) -> None:
    for told in there:
        assert vault.events(told.screening) == tuple(told.told)
    known = {count.id for count in vault.intake_counts()}
    assert known.isdisjoint(told.intake.id for told in gone)
    assert vault.check() == ()


def test_a_backup_comes_back_and_says_what_it_lacks(backed_up):
    founded, copy, before, after = backed_up
    with founded.unlock(read_only=True) as vault:
        last = vault.log()[-1].sequence
    restored = _restore(founded, copy)
    assert (restored.known, restored.compared) == (last, True)
    assert restored.ends < restored.known
    with founded.unlock() as vault:
        assert vault.notices == ()
        _holds(vault, there=[before], gone=[after])
        entry = next(entry for entry in vault.log() if entry.action == "restored")
        assert entry.detail == f"{restored.ends}/{restored.known}"


def test_what_was_there_before_is_put_aside_whole(backed_up):
    founded, copy, before, after = backed_up
    was = {p.name: p.read_bytes() for p in founded.folder.iterdir() if p.is_file()}
    first, second = _restore(founded, copy), _restore(founded, copy)
    assert first.aside != second.aside
    assert first.aside.name == "aside-2026-03-09-1"
    kept = {p.name: p.read_bytes() for p in first.aside.iterdir()}
    assert kept == {name: was[name] for name in kept}
    assert {"store.db", "keyring.json", "keyring.json.bak", "heads.bin"} <= set(kept)
    shutil.copytree(first.aside, founded.folder.with_name("again"))
    founded.folder = founded.folder.with_name("again")
    with founded.unlock() as vault:
        _holds(vault, there=[before, after])


def test_the_backup_itself_is_not_touched(backed_up):
    founded, copy, *_ = backed_up
    was = {p.name: p.read_bytes() for p in copy.iterdir()}
    _restore(founded, copy)
    assert {p.name: p.read_bytes() for p in copy.iterdir()} == was


@pytest.mark.parametrize(
    "lost",
    [
        ["keyring.json", "keyring.json.bak"],
        ["store.db"],
        ["heads.bin"],
        ["store.db", "keyring.json", "keyring.json.bak", "heads.bin"],
    ],
)
@pytest.mark.parametrize("harm", ["lost", "damaged"])
@pytest.mark.parametrize("by", ["passphrase", "sheet"])
def test_it_comes_back_whatever_was_lost_or_damaged(backed_up, lost, harm, by):
    founded, copy, before, after = backed_up
    for name in lost:
        path = founded.folder / name
        if harm == "lost":
            path.unlink()
        else:
            path.write_bytes(path.read_bytes()[:700] + b"?" * 900)
    opener = _lead(founded) if by == "passphrase" else by_sheet(founded.sheet.code)
    restored = _restore(founded, copy, by=opener)
    assert restored.compared == (lost == ["heads.bin"])
    with founded.unlock() as vault:
        assert vault.notices == ()
        _holds(vault, there=[before], gone=[after])


def test_it_comes_back_into_an_empty_folder_with_the_sheet_alone(backed_up, tmp_path):
    founded, copy, before, after = backed_up
    elsewhere = shutil.copytree(copy, tmp_path / "on a stick")
    shutil.rmtree(founded.folder)
    restored = _restore(founded, elsewhere, by=by_sheet(founded.sheet.code))
    assert (restored.aside, restored.known) == (None, None)
    assert not restored.compared
    vault, _ = Vault.recover(
        founded.folder, founded.sheet.code, name="Ana Lead", passphrase=WORDS, clock=founded.clock
    )
    with vault:
        _holds(vault, there=[before], gone=[after])


def test_marks_alone_tell_what_is_known_to_have_existed(backed_up):
    founded, copy, *_ = backed_up
    with founded.unlock(read_only=True) as vault:
        last = vault.log()[-1].sequence
    (founded.folder / "store.db").unlink()
    restored = _restore(founded, copy)
    assert (restored.known, restored.compared) == (last, False)


# --- what is not restored ---------------------------------------------------------------


def _content(folder):
    return {
        path.relative_to(folder): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in ("tries.json", "tries.json.bak", "vault.lock")
    }


@pytest.fixture
def kept_as_it_was(backed_up):
    founded, *_ = backed_up
    was = _content(founded.folder)

    def check(error, copy, by=None):
        with pytest.raises(error) as caught:
            _restore(founded, copy, by=by or _lead(founded))
        assert type(caught.value) is error
        assert _content(founded.folder) == was

    return check


def test_a_folder_without_a_backup_is_said_so(backed_up, kept_as_it_was, tmp_path):
    kept_as_it_was(BackupMissing, tmp_path)
    kept_as_it_was(BackupMissing, tmp_path / "nowhere")


@pytest.mark.parametrize("name", ["store.db", "keyring.json"])
def test_a_damaged_backup_is_not_used(backed_up, kept_as_it_was, tmp_path, name, times):
    _, copy, *_ = backed_up
    for number in range(times(6, 60)):
        harmed = shutil.copytree(copy, tmp_path / str(number))
        raw = bytearray((harmed / name).read_bytes())
        raw[number * 997 % len(raw)] ^= 4
        (harmed / name).write_bytes(raw)
        kept_as_it_was(BackupUnsound, harmed)
    (harmed / name).write_bytes(b"")
    kept_as_it_was(BackupUnsound, harmed)


def test_the_parts_of_two_installations_are_no_backup(backed_up, kept_as_it_was, tmp_path, cheap):
    _, copy, *_ = backed_up
    other, _ = Vault.create(
        tmp_path / "other", organisation="Other", name="Ana Lead", passphrase=WORDS, cost=cheap
    )
    with other:
        theirs = other.backups.make().folder
    kept_as_it_was(StoreForeign, theirs, by=by_passphrase("Ana Lead", WORDS))
    mixed = shutil.copytree(copy, tmp_path / "mixed")
    shutil.copyfile(theirs / "store.db", mixed / "store.db")
    kept_as_it_was(BackupUnsound, mixed)


def test_only_who_could_sign_in_then_and_leads_brings_it_back(backed_up, kept_as_it_was):
    _, copy, *_ = backed_up
    kept_as_it_was(WrongPassphrase, copy, by=by_passphrase("Ana Lead", WORDS))
    with pytest.raises(RecoveryCodeMistyped):
        by_sheet("AAAAA-BBBBB")


def test_a_supervisor_does_not_bring_back(founded):
    with founded.unlock() as vault:
        vault.add_staff("Sam Super", WORDS, frozenset({Role.SUPERVISOR}))
        copy = vault.backups.make().folder
    with pytest.raises(NotAllowed):
        _restore(founded, copy, by=by_passphrase("Sam Super", WORDS))
    founded.unlock().close()


def test_a_sheet_of_another_day_is_said_so(backed_up, kept_as_it_was):
    founded, copy, *_ = backed_up
    vault, newer = Vault.recover(
        founded.folder, founded.sheet.code, name="Bo", passphrase=WORDS, clock=founded.clock
    )
    vault.close()
    with pytest.raises(RecoveryCodeWrong):
        _restore(founded, copy, by=by_sheet(newer.code))
    assert _restore(founded, copy, by=by_sheet(founded.sheet.code)).compared is False


def test_a_vault_that_is_open_is_not_exchanged(backed_up):
    founded, copy, before, after = backed_up
    with founded.unlock() as vault:
        with pytest.raises(AlreadyOpen):
            _restore(founded, copy)
        _holds(vault, there=[before, after])


# --- what must not come back ------------------------------------------------------------


def test_who_was_erased_since_is_erased_again(founded, telling):
    with founded.unlock() as vault:
        gone, there = telling(vault), telling(vault)
        copy = vault.backups.make().folder
        vault.retention.erase(gone.intake.id)
    restored = _restore(founded, copy)
    assert restored.erased_again == 1
    with founded.unlock() as vault:
        _holds(vault, there=[there], gone=[gone])
        assert [e.record for e in vault.log() if e.action == "erased"] == [str(gone.intake.id)]
    # It stays so, however often older backups are brought back.
    assert _restore(founded, copy).erased_again == 1


def test_what_rules_have_deleted_since_is_deleted_again(founded, telling):
    with founded.unlock() as vault:
        old = telling(vault)
        copy = vault.backups.make().folder
    founded.clock.move(days=40)
    with founded.unlock() as vault:
        vault.retention.set(RetentionRule(kind=Kept.FACTS, days=30))
        vault.retention.apply(confirmed_twice=True)
    _restore(founded, copy)
    with founded.unlock() as vault:
        _holds(vault, gone=[old])


def test_who_left_since_does_not_sign_in_again(founded):
    with founded.unlock() as vault:
        member = vault.add_staff("Nia Nurse", WORDS, frozenset({Role.SCREENER}))
        copy = vault.backups.make().folder
        vault.team.remove(member.id)
    restored = _restore(founded, copy)
    assert restored.left == 1
    with pytest.raises(WrongPassphrase):
        founded.unlock(name="Nia Nurse", passphrase=WORDS)
    with founded.unlock() as vault:
        assert {m.name: m.active for m in vault.staff()} == {"Ana Lead": True, "Nia Nurse": False}
        assert vault.check() == ()
        # The key she knew, which the backup was kept under, opens the store no more.
        assert [c.opens_with_present_key for c in vault.backups.all()] == [False]


# --- cut off ----------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["passphrase", "sheet"])
def test_cut_off_anywhere_the_old_vault_opens_or_the_restored_one(backed_up, ended_at, points, by):
    founded, copy, before, after = backed_up
    how = {"name": founded.name, "passphrase": founded.passphrase}
    how = {"code": founded.sheet.code} if by == "sheet" else how
    kept = shutil.copytree(founded.folder, founded.folder.with_name("as it was"))
    outcomes = set()
    for point in points(11):
        came = ended_at("restore", founded.folder, point, copy=copy, **how)
        assert came in ("ended", "done")
        with founded.unlock(accept_older=False) as vault:
            old = len(vault.intake_counts()) == 2
            assert {notice.kind for notice in vault.notices} <= {FindingKind.HEAD_UNSIGNED}
            _holds(vault, there=[before, after] if old else [before])
        outcomes.add((came, old))
        left = {path.name[:4] for path in founded.folder.iterdir()} & {"comi"}
        assert left == set()
        if came == "done":
            break
        shutil.rmtree(founded.folder)
        shutil.copytree(kept, founded.folder)
    assert {("ended", True), ("ended", False), ("done", False)} == outcomes


def test_an_exchange_cut_off_is_finished_by_whoever_comes_next(backed_up, cheap):
    founded, copy, *_ = backed_up
    _restore(founded, copy)
    aside = founded.folder / "backups" / "aside-2026-03-09-1"
    coming = founded.folder / "coming-2026-03-09-1"
    coming.mkdir()
    for name in ("keyring.json", "heads.bin", "store.db"):
        (founded.folder / name).rename(coming / name)
    shutil.copyfile(aside / "store.db", founded.folder / "store.db")
    for name in ("keyring.json", "heads.bin", "store.db", "store.db-journal"):
        (aside / name).unlink()
    with pytest.raises(VaultExists):
        Vault.create(founded.folder, organisation="Other", name="Eve", passphrase=WORDS, cost=cheap)
    assert not coming.exists()
    with founded.unlock(read_only=True) as vault:
        assert vault.intake_counts()
        assert vault.notices == ()


# --- the drill --------------------------------------------------------------------------


def test_a_drill_opens_the_newest_backup_with_the_sheet_and_leaves_nothing(backed_up):
    founded, copy, before, _ = backed_up
    was = _content(founded.folder)
    with founded.unlock() as vault:  # it may be open meanwhile
        drilled = drill(founded.folder, founded.sheet.code, clock=founded.clock)
        vault.facts()
    assert (drilled.backup, drilled.screenings, drilled.steps) == (copy, 1, len(before.told))
    assert drilled.findings == ()
    assert set(_content(founded.folder)) == set(was)


def test_a_drill_tells_a_backup_or_a_sheet_that_would_not_do(backed_up, tmp_path):
    founded, copy, *_ = backed_up
    other = "0000-0000"
    with pytest.raises(RecoveryCodeMistyped):
        drill(founded.folder, other)
    raw = bytearray((copy / "store.db").read_bytes())
    raw[-9] ^= 1
    (copy / "store.db").write_bytes(raw)
    with pytest.raises(BackupUnsound):
        drill(founded.folder, founded.sheet.code)
    shutil.rmtree(copy)
    with pytest.raises(BackupMissing):
        drill(founded.folder, founded.sheet.code)
    with pytest.raises((VaultMissing, BackupMissing, StoreTrouble)):
        drill(tmp_path, founded.sheet.code)
