"""An older page put back, rows changed in place, a journal taken away: each in its own words."""

from pathlib import Path

import pytest

from screenapp.vault.care.check_file import tables
from screenapp.vault.errors import JournalLost, PartOlder, RolledBack, StoreTrouble
from screenapp.vault.model import FindingKind, Service
from screenapp.vault.store.database import keyed_connection
from screenapp.vault.vault import Vault

PAGE = 4096


def _kinds(findings) -> set[FindingKind]:
    return {finding.kind for finding in findings}


@pytest.fixture
def grown(founded, telling, arrived):
    """A vault before and after a day's work of every kind; and what it holds after it."""
    with founded.unlock() as vault:
        screenings = [telling(vault) for _ in range(4)]
        service = Service(id="s1", name="Refuge", offers=(), languages=(), note="ring first")
        vault.save_service(service)
        vault.change_setting("cover", "table")
    before = (founded.folder / "store.db").read_bytes()
    with founded.unlock() as vault:
        for told in screenings:
            for number in range(6):
                vault.append([told.step(item=f"q{number}", value="yes")], told.fact())
            vault.update_intake(arrived(id=told.intake.id, place="room 9"))
        vault.change_setting("cover", "pulse")
        vault.save_service(Service(id="s1", name="Refuge", offers=("food",), languages=()))
        facts = {told.screening: told.fact() for told in screenings}
    return founded, before, facts


def test_every_older_page_put_back_is_noticed(grown, times):
    founded, before, facts = grown
    store, heads = founded.folder / "store.db", founded.folder / "heads.bin"
    after, marks = store.read_bytes(), heads.read_bytes()
    changed = [
        page
        for page in range(len(before) // PAGE)
        if before[page * PAGE : (page + 1) * PAGE] != after[page * PAGE : (page + 1) * PAGE]
    ]
    assert len(changed) > 10
    silent, whole = [], _rows(founded)
    for page in changed:
        replayed = bytearray(after)
        replayed[page * PAGE : (page + 1) * PAGE] = before[page * PAGE : (page + 1) * PAGE]
        store.write_bytes(replayed)
        heads.write_bytes(marks)
        # An index may have been written anew with the same entries in it: that is harmless.
        if not _noticed(founded, facts) and _rows(founded) != whole:
            silent.append(page)
    assert silent == []


def _rows(founded) -> dict[str, list[tuple[object, ...]]]:
    """Every row but those that signing in and out adds or counts."""
    every = "SELECT * FROM "
    with founded.unlock(read_only=True) as vault:
        return vault._session.read(
            lambda connection: {
                name: [tuple(row) for row in connection.execute(every + name).all()]
                for name in tables(connection)
                if name not in ("audit", "heads", "meta")
            }
        )


def _noticed(founded, facts) -> bool:
    try:
        vault = founded.unlock()
    except StoreTrouble:
        return True
    with vault:
        found = vault.background_check(lambda c, events, i: facts[events[0].screening]).findings
        return any(finding.grave for finding in found)


def test_rows_that_are_older_than_last_seen_are_told_in_their_own_words(grown, behind):
    founded, *_ = grown
    behind("UPDATE settings SET value = 'table' WHERE name = 'cover'")
    with pytest.raises(PartOlder):
        founded.unlock()
    with founded.unlock(read_only=True) as vault:
        assert _kinds(vault.notices) == {FindingKind.ROWS_OLDER}
    with founded.unlock(accept_older=True) as vault:
        assert "older_copy_accepted" in [entry.action for entry in vault.log()]
    founded.unlock().close()


@pytest.fixture
def behind(founded, store_key):
    with founded.unlock() as vault:
        key = store_key(vault)

    def run(statement: str) -> None:
        connection = keyed_connection(founded.folder / "store.db", key, read_only=False)
        connection.execute(statement)
        connection.close()

    return run


def test_a_journal_taken_away_between_sessions_is_told_once(worked, large):
    founded, _ = worked
    journal = founded.folder / "store.db-journal"
    assert journal.read_bytes() == b""
    journal.unlink()
    with founded.unlock() as vault:
        assert [notice.kind for notice in vault.notices] == [FindingKind.JOURNAL_LOST]
        assert not vault.notices[0].grave
    with founded.unlock() as vault:
        assert vault.notices == ()


def test_a_journal_taken_away_in_the_middle_of_a_commit_is_told_apart_from_damage(worked, large):
    founded, screenings = worked
    store, journal = founded.folder / "store.db", founded.folder / "store.db-journal"
    before = store.read_bytes()
    with founded.unlock() as vault:
        for told in screenings:
            vault.append([told.step(item="q", value="x" * 3_000)], None)
    after = store.read_bytes()
    pages = range(PAGE, len(before), PAGE)
    halves = {before[:page] + after[page:] for page in pages}
    told_apart = set()
    for half in halves - {before, after}:
        store.write_bytes(half)
        journal.unlink(missing_ok=True)
        with pytest.raises(StoreTrouble) as caught:
            founded.unlock()
        told_apart.add(type(caught.value))
    assert JournalLost in told_apart
    assert told_apart <= {JournalLost, RolledBack}


def test_the_journal_of_a_killed_session_is_rolled_back_without_a_word(founded, child, telling):
    process = child("child_append.py", founded.folder, founded.name, founded.passphrase)
    for _ in range(5):
        process.stdout.readline()
    process.kill()
    process.communicate()
    with Vault.unlock(
        founded.folder, name=founded.name, passphrase=founded.passphrase, read_only=True
    ) as vault:
        assert _kinds(vault.notices) <= {FindingKind.HEAD_UNSIGNED}
    assert Path(founded.folder / "store.db-journal").exists()
    with Vault.unlock(founded.folder, name=founded.name, passphrase=founded.passphrase) as vault:
        assert _kinds(vault.notices) <= {FindingKind.HEAD_UNSIGNED}
