"""Whatever the clock shows: the log tells which copy is newer, and how old one is."""

import shutil

import pytest

from screenapp.vault.care.background import no_progress
from screenapp.vault.care.backup import never
from screenapp.vault.care.backup_proof import content, prove
from screenapp.vault.care.backups import found
from screenapp.vault.care.restoring import by_passphrase, restore
from screenapp.vault.errors import StoreDamaged
from screenapp.vault.model import Kept, RetentionRule
from screenapp.vault.store.database import Store

LARGE = 60_000


def _names(vault):
    return [copy.folder.name for copy in vault.backups.all()]


def test_a_copy_dated_in_the_future_is_told_and_is_never_the_newest(founded):
    with founded.unlock() as vault:
        vault.backups.daily()
    founded.clock.move(days=400)
    with founded.unlock() as vault:
        vault.backups.daily()
    founded.clock.move(days=-399)
    with founded.unlock() as vault:
        assert vault.backups.due()
        made = vault.backups.daily()
        assert made is not None
        ahead = [copy.folder.name for copy in vault.backups.all() if copy.dated_ahead]
        assert ahead == ["2027-04-13-1"]
        assert _names(vault)[0] == made.folder.name == "2026-03-10-1"
        today = founded.clock.now.date()
        assert found(founded.folder, None, today)[0].folder == made.folder


def test_a_clock_that_ran_ahead_ages_no_other_copy(founded, days_pass):
    with founded.unlock() as vault:
        for _ in range(5):
            days_pass(vault, 1)
            vault.backups.daily()
        before = set(_names(vault))
    founded.clock.move(days=6)
    with founded.unlock() as vault:
        for _ in range(3):
            days_pass(vault, 1)
            vault.backups.daily()
        assert before <= set(_names(vault))


def test_thinning_takes_nothing_that_the_present_keys_do_not_open(founded, days_pass):
    with founded.unlock() as vault:
        copy = vault.backups.make()
        other = copy.folder.with_name("2001-01-01-1")
        shutil.copytree(copy.folder, other)
        (other / "store.db").write_bytes(b"another vault's" * 1000)
        vault.retention.set(RetentionRule(kind=Kept.BACKUPS, days=3))
        days_pass(vault, 60)
        vault.backups.daily()
        vault.retention.apply(confirmed_twice=True)
        assert other.is_dir()
        assert not copy.folder.exists()


def test_the_last_copy_that_opens_stays_whatever_the_rules_say(founded, days_pass):
    with founded.unlock() as vault:
        copy = vault.backups.make()
        vault.retention.set(RetentionRule(kind=Kept.BACKUPS, days=3))
        days_pass(vault, 500)
        assert vault.retention.apply(confirmed_twice=True) == ()
        assert vault.backups.all()[0].folder == copy.folder


def test_what_an_older_copy_brought_back_does_not_hold_is_not_thinned(founded, days_pass):
    with founded.unlock() as vault:
        first = vault.backups.make()
        days_pass(vault, 1)
        second = vault.backups.make()
    by = by_passphrase(founded.name, founded.passphrase)
    restore(founded.folder, first.folder, by, clock=founded.clock)
    with founded.unlock() as vault:
        listed = {copy.folder: copy.part_of_present for copy in vault.backups.all()}
        assert listed == {first.folder: True, second.folder: False}
        days_pass(vault, 40)
        made = vault.backups.daily()
        assert vault.backups.all()[0].folder == made.folder
        assert second.folder.exists()


def test_a_copy_of_any_size_is_compared_row_for_row_with_progress(
    founded, telling, times, store_key
):
    """At the full number the store has more than 128 MB."""
    with founded.unlock() as vault:
        screening = str(telling(vault).screening)
        rows = times(200, 2_300)
        _grow(vault, screening, rows)
        shares = []
        copy = vault.backups.make(lambda done, total: shares.append(done / total)).folder
        size = (copy / "store.db").stat().st_size
        assert size > rows * LARGE
        assert len(set(shares)) > 5
        assert shares == sorted(shares)
        key, main = store_key(vault), vault.folder / "store.db"
        opened = Store(copy / "store.db", key)
        expected = opened.read(content)
        prove(copy / "store.db", key, expected, no_progress, never, main)
        opened.bare(
            lambda driver: driver.execute(
                "UPDATE events SET sealed = randomblob(length(sealed)) WHERE sequence = ?",
                (rows + 500,),
            )
        )
        opened.close()
        with pytest.raises(StoreDamaged):
            prove(copy / "store.db", key, expected, no_progress, never, main)


def _grow(vault, screening, rows):
    def work(driver):
        driver.executemany(
            "INSERT INTO events SELECT screening, ?, id || ?, day, author, randomblob(?)"
            " FROM events WHERE screening = ? LIMIT 1",
            [(at, at, LARGE, screening) for at in range(501, rows + 501)],
        )

    vault._session.writer.do(lambda store: store.bare(work))
