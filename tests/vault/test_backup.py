"""A copy counts only after it was opened and found equal; then it opens like the vault itself."""

import os
import random
import shutil
import threading
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from screenapp.vault.care import backup
from screenapp.vault.care.background import no_progress
from screenapp.vault.care.backup import BackupSource, never
from screenapp.vault.care.backup_proof import content, prove
from screenapp.vault.care.thinning import superseded
from screenapp.vault.errors import (
    NewestBackup,
    NotAllowed,
    NotFound,
    OpenedToRead,
    StoreDamaged,
    StoreTrouble,
    VaultClosed,
    VaultError,
)
from screenapp.vault.model import BackupCopy
from screenapp.vault.people.roles import Role
from screenapp.vault.store.database import Store
from screenapp.vault.vault import Vault

WORDS = "amber window silent field"
PAGE = 4096


def _names(founded) -> list[str]:
    return sorted(path.name for path in (founded.folder / "backups").iterdir())


def test_a_copy_opens_like_the_vault_with_keys_of_its_own(founded, telling, tmp_path):
    with founded.unlock() as vault:
        told = telling(vault)
        made = vault.back_up()
        again = vault.back_up()
        assert made != again
        assert vault.log()[-1].action == "backed_up"
    shutil.copytree(made, tmp_path / "restored")
    restored = Vault.unlock(
        tmp_path / "restored",
        name=founded.name,
        passphrase=founded.passphrase,
        clock=founded.clock,
    )
    with restored:
        # Signed before it was copied, by whoever made it.
        assert [notice.kind.value for notice in restored.notices] == ["marks_missing"]
        assert restored.events(told.screening) == tuple(told.told)
        assert restored.check() == ()


def test_looking_at_copies_makes_nothing_in_them_and_follows_no_link(founded, tmp_path):
    backups = founded.folder / "backups"
    (backups / "2026-01-05-1").mkdir(parents=True)  # cut off before its store was there
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_bytes(b"kept")
    (backups / "2025-01-06-1").symlink_to(outside)
    with founded.unlock() as vault:
        listed = [copy.folder.name for copy in vault.backups.all()]
        vault.backups.daily()
    assert listed == ["2026-01-05-1"]
    assert list((backups / "2026-01-05-1").iterdir()) == []
    assert [path.name for path in outside.iterdir()] == ["precious"]
    assert (backups / "2025-01-06-1").is_symlink()


@pytest.fixture
def proved(store_key):
    """Looks at a copy as when it was made, and compares it with what it held then."""
    expected = {}

    def check(vault: Vault, copy: Path) -> None:
        if copy not in expected:
            opened = Store(copy, store_key(vault), read_only=True)
            expected[copy] = opened.read(content)
            opened.close()
        prove(copy, store_key(vault), expected[copy], no_progress, never)

    return check


def test_a_change_in_any_page_of_a_copy_is_seen_also_in_a_free_one(founded, proved, times):
    with founded.unlock() as vault:
        vault._session.write(lambda c: c.execute("CREATE TABLE spare (a BLOB)"))
        vault._session.write(lambda c: c.execute("DROP TABLE spare"))
        assert int(vault._session.read(_free_pages)) > 0
        copy = vault.back_up() / "store.db"
        raw = copy.read_bytes()
        proved(vault, copy)
        chance = random.Random(7)
        for page in range(len(raw) // PAGE):
            for _ in range(times(1, 20)):
                harmed = bytearray(raw)
                harmed[page * PAGE + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
                copy.write_bytes(harmed)
                with pytest.raises(StoreDamaged):
                    proved(vault, copy)
        copy.write_bytes(raw)
        proved(vault, copy)


def _free_pages(connection) -> str:
    return connection.execute("PRAGMA freelist_count").scalar()


@pytest.mark.parametrize("harm", ["behind", "cut", "empty"])
def test_a_copy_that_is_not_equal_is_not_taken_for_one(founded, telling, proved, harm):
    with founded.unlock() as vault:
        older = (vault.back_up() / "store.db").read_bytes()
        telling(vault)
        copy = vault.back_up() / "store.db"
        proved(vault, copy)
        match harm:
            case "behind":
                copy.write_bytes(older)
            case "cut":
                copy.write_bytes(copy.read_bytes()[:-PAGE])
            case _:
                copy.write_bytes(b"")
        with pytest.raises(StoreTrouble):
            proved(vault, copy)


def test_a_copy_that_cannot_be_made_leaves_nothing_behind(founded):
    (founded.folder / "backups").write_text("in the way")
    with founded.unlock() as vault, pytest.raises(VaultError):
        vault.back_up()
    assert (founded.folder / "backups").read_text() == "in the way"


def test_a_copy_cut_off_by_a_kill_is_swept_and_never_listed(founded):
    with founded.unlock() as vault:
        vault.back_up()
        left = founded.folder / "backups" / ".0badcafe"
        left.mkdir()
        (left / "store.db").write_bytes(b"half")
        assert len(vault.backups.all()) == 1
        vault.back_up()
        assert not left.exists()


def test_a_damaged_store_gives_no_copy_and_takes_no_older_one_away(founded, telling):
    with founded.unlock() as vault:
        for _ in range(40):
            telling(vault)
        vault.back_up()
        store = founded.folder / "store.db"
        raw = bytearray(store.read_bytes())
        for page in range(3, len(raw) // PAGE):
            raw[page * PAGE + 50] ^= 1
        store.write_bytes(raw)
        vault._session.writer.do(lambda opened: opened._dispose())  # nothing of it in memory
        with pytest.raises(StoreDamaged):
            vault.back_up()
    assert _names(founded) == ["2026-03-09-1"]


# --- beside the answers -----------------------------------------------------------------


@pytest.fixture
def large(founded, telling, arrived):
    """An open vault whose copy takes several steps, and one screening in it."""
    with founded.unlock() as vault:
        told = telling(vault)
        for _ in range(60):
            vault.append([told.step(item="q", value="x" * 40_000)], None)
        yield vault, told


def test_answers_are_taken_while_a_copy_is_made_and_are_in_it(large, founded, tmp_path):
    vault, told = large
    waiting, steps = [], []

    def answer(done: int, total: int) -> None:
        steps.append((done, total))
        if done < total // 2 and len(steps) < 6:
            step = told.step(item="meanwhile", value=str(len(steps)))
            thread = threading.Thread(target=partial(vault.append, [step], None))
            thread.start()
            waiting.append(thread)
            while not vault._session.writer.wanted or vault._session.writer._jobs.empty():
                threading.Event().wait(0.001)

    made = vault.backups.make(answer)
    for thread in waiting:
        thread.join()
    assert len(waiting) >= 2
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][0] == steps[-1][1]
    assert vault.events(told.screening) == tuple(told.told)
    shutil.copytree(made.folder, tmp_path / "copy")
    with Vault.unlock(tmp_path / "copy", name=founded.name, passphrase=founded.passphrase) as copy:
        assert copy.events(told.screening) == tuple(told.told)
        assert copy.check() == ()


def test_a_vault_that_closes_does_not_wait_for_its_copy(large, founded):
    vault, _ = large
    seen, closing = [], []

    def close(done: int, total: int) -> None:
        seen.append(done)
        if not closing:
            closing.append(threading.Thread(target=vault.close))
            closing[0].start()
            while not vault._session.backstage._ended:
                threading.Event().wait(0.001)

    with pytest.raises(VaultClosed):
        vault.backups.make(close)
    closing[0].join()
    assert len(seen) == 1
    assert _names(founded) == []
    with founded.unlock() as again:
        assert again.notices == ()


def test_a_failure_of_an_answer_in_the_middle_spoils_neither_it_nor_the_copy(large):
    vault, told = large
    threads, failures = [], []

    def stumble(done: int, total: int) -> None:
        if not threads:
            stray = [told.told[3]]
            threads.append(threading.Thread(target=lambda: failures.append(_raised(vault, stray))))
            threads[0].start()
            while vault._session.writer._jobs.empty():
                threading.Event().wait(0.001)

    made = vault.backups.make(stumble)
    threads[0].join()
    assert made.opens_with_present_key
    assert failures == ["error.vault.out_of_step"]


def _raised(vault, events) -> str:
    try:
        vault.append(events, None)
    except VaultError as error:
        return error.key
    return ""


# --- once a day, and kept by age --------------------------------------------------------


def test_the_copy_of_a_day_is_made_once(founded):
    with founded.unlock() as vault:
        assert vault.backups.due()
        assert vault.backups.daily() is not None
        assert not vault.backups.due()
        assert vault.backups.daily() is None
    founded.clock.move(days=1)
    with founded.unlock() as vault:
        assert vault.backups.due()
    with founded.unlock(read_only=True) as vault:
        assert not vault.backups.due()
        with pytest.raises(OpenedToRead):
            vault.backups.make()


def _copy(day: date, number: int = 1, *, opens: bool = True) -> BackupCopy:
    folder = Path(f"/nowhere/{day.isoformat()}-{number}")
    return BackupCopy(folder=folder, day=day, size=1, opens_with_present_key=opens)


def test_copies_are_kept_by_age_counted_from_the_newest():
    newest = date(2026, 3, 9)
    copies = [_copy(newest - timedelta(days=days)) for days in range(800)]
    over = {copy.day for copy in superseded(copies)}
    kept = [copy.day for copy in copies if copy.day not in over]
    assert kept[:7] == [newest - timedelta(days=days) for days in range(7)]
    weeks = [day for day in kept[7:] if newest - day < timedelta(days=35)]
    assert 4 <= len(weeks) <= 5
    assert len({day.isocalendar()[:2] for day in weeks}) == len(weeks)
    months = kept[7 + len(weeks) :]
    assert len({(day.year, day.month) for day in months}) == len(months)
    assert 11 <= len(months) <= 12
    assert min(kept) > newest - timedelta(days=400)


def test_of_copies_of_one_old_day_the_newest_stays_and_all_of_the_last_days():
    newest = date(2026, 3, 9)
    old = newest - timedelta(days=60)
    copies = [_copy(newest, 2), _copy(newest, 1), _copy(old, 3), _copy(old, 2), _copy(old, 1)]
    assert superseded(copies) == (_copy(old, 2), _copy(old, 1))
    assert superseded([]) == ()
    assert superseded([_copy(date(2001, 1, 1))]) == ()


def test_what_age_has_overtaken_goes_only_after_a_new_copy_was_verified(founded, days_pass):
    with founded.unlock() as vault:
        vault.backups.make()
        vault.backups.make()
        days_pass(vault, 72)
    with founded.unlock() as vault:
        assert len(vault.backups.all()) == 2
        vault.backups.daily()
        assert [copy.folder.name for copy in vault.backups.all()] == [
            "2026-05-20-1",
            "2026-03-09-2",
        ]
        assert vault.log()[-1].action == "backup_deleted"
        assert vault.log()[-1].detail == "2026-03-09-1"


def test_after_a_jump_of_the_clock_no_copy_goes_by_its_age(founded):
    with founded.unlock() as vault:
        vault.backups.make()
        vault.backups.make()
    founded.clock.move(days=72)
    with founded.unlock() as vault:
        vault.backups.daily()
        assert len(vault.backups.all()) == 3


# --- listed and deleted -----------------------------------------------------------------


def test_copies_are_listed_newest_first_with_their_size_and_key(founded):
    with founded.unlock() as vault:
        for _ in range(11):
            vault.backups.make()
        listed = vault.backups.all()
    assert [copy.folder.name for copy in listed] == [f"2026-03-09-{n}" for n in range(11, 0, -1)]
    assert all(copy.opens_with_present_key and copy.day == date(2026, 3, 9) for copy in listed)
    assert listed[0].size == sum(p.stat().st_size for p in listed[0].folder.iterdir())
    (founded.folder / "backups" / "something else").mkdir()
    (founded.folder / "backups" / "2026-13-40-1").mkdir()
    with founded.unlock() as vault:
        assert vault.backups.all() == listed


def test_a_copy_under_another_key_is_told(founded):
    with founded.unlock() as vault:
        made = vault.backups.make()
        other = made.folder.with_name("2026-03-08-1")
        shutil.copytree(made.folder, other)
        (other / "store.db").write_bytes(os.urandom(8192))
        assert [copy.opens_with_present_key for copy in vault.backups.all()] == [True, False]


def test_a_lead_deletes_a_copy_but_not_the_newest(founded):
    with founded.unlock() as vault:
        first, second = vault.backups.make(), vault.backups.make()
        with pytest.raises(NewestBackup):
            vault.backups.forget(second)
        vault.backups.forget(first)
        assert [copy.folder for copy in vault.backups.all()] == [second.folder]
        assert (vault.log()[-1].action, vault.log()[-1].detail) == (
            "backup_deleted",
            "2026-03-09-1",
        )
        with pytest.raises(NotFound):
            vault.backups.forget(first)
        vault.add_staff("Sam Super", WORDS, frozenset({Role.SUPERVISOR}))
    assert _names(founded) == ["2026-03-09-2"]
    with founded.unlock(name="Sam Super", passphrase=WORDS) as vault, pytest.raises(NotAllowed):
        vault.backups.forget(second)


def test_a_supervisors_copy_holds_what_a_leads_does(founded, telling, tmp_path):
    with founded.unlock() as vault:
        told = telling(vault)
        vault.add_staff("Sam Super", WORDS, frozenset({Role.SUPERVISOR}))
    with founded.unlock(name="Sam Super", passphrase=WORDS) as vault:
        made = vault.backups.make()
    shutil.copytree(made.folder, tmp_path / "copy")
    with Vault.unlock(tmp_path / "copy", name=founded.name, passphrase=founded.passphrase) as copy:
        assert copy.events(told.screening) == tuple(told.told)


def test_a_keyring_that_does_not_open_the_store_is_no_copy(founded, tmp_path, cheap):
    other, _ = Vault.create(
        tmp_path / "other", organisation="Other", name="Eve", passphrase=WORDS, cost=cheap
    )
    with founded.unlock() as vault, other:
        keyring = founded.folder / "keyring.json"
        own = keyring.read_bytes()
        keyring.write_bytes((tmp_path / "other" / "keyring.json").read_bytes())
        session = vault._session
        source = BackupSource(
            folder=session.folder,
            writer=session.writer,
            granted=session.granted,
            identity=session.identity,
        )
        with pytest.raises(VaultError):
            backup.back_up(source, date(2026, 3, 9))
        assert _names(founded) == []
        keyring.write_bytes(own)
