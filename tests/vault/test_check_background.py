"""The long checks beside the answers: they stand in nobody's way, and what is grave is told."""

import contextlib
import random
import threading

import pytest

from screenapp.vault.care import check_background, check_pages
from screenapp.vault.care.restoring import by_passphrase, restore
from screenapp.vault.errors import (
    OpenedToRead,
    StoreDamaged,
    StoreDistrusted,
    StoreTrouble,
    VaultClosed,
)
from screenapp.vault.model import CheckReport, FindingKind
from screenapp.vault.store.database import keyed_connection
from screenapp.vault.vault import Vault

PAGE = 4096


@pytest.fixture
def behind_its_back(worked, store_key):
    """Runs SQL on a closed vault, as somebody with the store's key could."""
    founded, _ = worked
    with founded.unlock() as vault:
        key = store_key(vault)

    def run(statement: str, *values: object) -> None:
        connection = keyed_connection(founded.folder / "store.db", key, read_only=False)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(statement, values)
        connection.close()

    return run


def _kinds(findings) -> set[FindingKind]:
    return {finding.kind for finding in findings}


# --- what is found ----------------------------------------------------------------------


def test_a_sound_vault_is_looked_at_whole_and_says_how_far_it_is(worked, large):
    founded, screenings = worked
    seen = []
    facts = {told.screening: told.fact() for told in screenings}
    with founded.unlock() as vault:
        before = len(vault.log())
        checked = vault.background_check(
            lambda content, events, intake: facts[events[0].screening],
            lambda done, total: seen.append((done, total)),
        )
        assert checked == CheckReport(findings=(), whole=True)
        assert len(vault.log()) == before
        assert vault.notices == ()
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1][0] == seen[-1][1]


@pytest.mark.parametrize("seed", range(12))
def test_damage_to_a_large_store_is_found_and_nothing_is_written_from_then_on(
    worked, large, seed, telling
):
    founded, _ = worked
    store = founded.folder / "store.db"
    raw = bytearray(store.read_bytes())
    chance = random.Random(seed)
    raw[chance.randrange(PAGE, len(raw))] ^= 1 << chance.randrange(8)
    store.write_bytes(raw)
    try:
        vault = founded.unlock()
    except StoreTrouble:
        return  # in a page that opening reads
    with vault:
        checked = vault.background_check()
        assert _kinds(checked.findings) <= {
            FindingKind.PAGES_DAMAGED,
            FindingKind.INDEXES_DISAGREE,
        }
        assert checked.findings
        assert set(checked.findings) <= set(vault.notices)
        assert vault.read_only
        with pytest.raises(StoreDistrusted) as caught:
            telling(vault)
        assert isinstance(caught.value, OpenedToRead)
    with pytest.raises(StoreDamaged):  # looked at as a whole now, before anything is shown
        founded.unlock()


def _opened_with_a_page_damaged(founded) -> Vault:
    """The vault, with a byte changed in a page that opening does not read."""
    store = founded.folder / "store.db"
    whole = store.read_bytes()
    for end in range(len(whole), PAGE, -PAGE):
        raw = bytearray(whole)
        raw[end - PAGE + 20] ^= 1
        store.write_bytes(raw)
        with contextlib.suppress(StoreTrouble):
            return founded.unlock()
    raise AssertionError("opening reads every page")


def test_after_a_backup_was_brought_back_the_vault_is_trusted_again(worked, large):
    founded, _ = worked
    with _opened_with_a_page_damaged(founded) as vault:
        assert vault.background_check().findings
    (copy,) = (founded.folder / "backups").iterdir()
    opener = by_passphrase(founded.name, founded.passphrase)
    restore(founded.folder, copy, opener, clock=founded.clock)
    with founded.unlock() as vault:
        assert vault.background_check() == CheckReport(findings=(), whole=True)
        assert not vault.read_only


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("DELETE FROM events WHERE sequence = 4", FindingKind.EVENTS_MISSING),
        (
            "DELETE FROM events WHERE sequence > 9 "
            "AND screening IN (SELECT id FROM screenings ORDER BY rowid LIMIT 1)",
            FindingKind.EVENTS_MISSING,
        ),
        ("UPDATE facts SET events = events - 1", FindingKind.ROWS_OLDER),
        ("UPDATE intakes SET revision = revision + 1", FindingKind.ROWS_OLDER),
        ("UPDATE events SET author = 'x' WHERE sequence = 3", FindingKind.SEALED_DAMAGED),
        ("UPDATE intakes SET sealed = x'00'", FindingKind.SEALED_DAMAGED),
        ("UPDATE facts SET tier = 'none'", FindingKind.FACT_DIFFERS),
        ("DELETE FROM facts", FindingKind.FACT_MISSING),
        ("UPDATE audit SET record = 'x' WHERE sequence = 2", FindingKind.AUDIT_BROKEN),
        ("UPDATE audit SET sealed_at = x'00' WHERE sequence = 2", FindingKind.AUDIT_BROKEN),
        ("UPDATE heads SET signature = x'00' WHERE sequence = 3", FindingKind.HEAD_FORGED),
        ("DELETE FROM screenings", FindingKind.LINKS_BROKEN),
    ],
)
def test_each_kind_of_finding_is_found_beside_the_answers_too(
    worked, large, behind_its_back, statement, kind
):
    founded, screenings = worked
    behind_its_back(statement)
    facts = {told.screening: told.fact() for told in screenings}
    with founded.unlock() as vault:
        checked = vault.background_check(lambda c, events, i: facts[events[0].screening])
        assert kind in _kinds(checked.findings)
        if kind is not FindingKind.LINKS_BROKEN:
            assert not vault.read_only
            assert (vault.log()[-1].action, vault.log()[-1].detail) == (
                "checked",
                str(len(checked.findings)),
            )


def test_a_page_of_a_large_store_that_only_its_end_lacks_is_missed_at_opening(worked, large):
    founded, _ = worked
    store = founded.folder / "store.db"
    store.write_bytes(store.read_bytes()[: -3 * PAGE])
    with pytest.raises(StoreTrouble):
        founded.unlock()


# --- in nobody's way --------------------------------------------------------------------


def test_answers_are_taken_while_it_looks_and_nothing_false_is_found(worked, large):
    founded, screenings = worked
    told = screenings[0]
    with founded.unlock() as vault:

        def answer() -> None:
            for number in range(60):
                vault.append([told.step(item="meanwhile", value="yes" * number)], told.fact())

        thread = threading.Thread(target=answer)
        thread.start()
        checked = []
        while thread.is_alive():
            checked.append(vault.background_check())
        thread.join()
        assert {each.findings for each in checked} == {()}
        assert vault.events(told.screening) == tuple(told.told)
        assert vault.check() == ()


def test_a_long_check_gives_way_and_is_begun_again(worked, large, monkeypatch):
    founded, screenings = worked
    monkeypatch.setattr(check_background, "_LOOK_EVERY", 1)
    told, asked = screenings[0], []
    with founded.unlock() as vault:
        real = vault._session.writer

        def wanted(looking) -> bool:
            asked.append(1)
            looking._gave_way = len(asked) % 4 == 0 and len(asked) < 40
            return looking._gave_way

        monkeypatch.setattr(check_background._Looking, "_gives_way", wanted)
        assert vault.background_check() == CheckReport(findings=(), whole=True)
        assert len(asked) > 40
        assert real is vault._session.writer
        vault.append([told.step()], None)


def test_where_the_store_is_wanted_all_the_time_it_is_said_what_was_left_out(
    worked, large, monkeypatch
):
    founded, _ = worked
    monkeypatch.setattr(check_background, "_LOOK_EVERY", 1)
    monkeypatch.setattr(check_background, "_GIVE_WAY_TIMES", 3)

    def wanted(looking) -> bool:
        looking._gave_way = True
        return True

    monkeypatch.setattr(check_background._Looking, "_gives_way", wanted)
    with founded.unlock() as vault:
        assert vault.background_check() == CheckReport(findings=(), whole=False)


def test_closing_ends_it_at_once_and_no_new_one_begins(worked, large):
    founded, _ = worked
    vault = founded.unlock()
    closing, looked = [], []

    def close(done: int, total: int) -> None:
        looked.append(done)
        if not closing:
            closing.append(threading.Thread(target=vault.close))
            closing[0].start()
            while not vault._session.backstage._ended:
                threading.Event().wait(0.001)

    assert vault.background_check(None, close) == CheckReport(findings=(), whole=False)
    closing[0].join()
    assert len(looked) == 1
    with pytest.raises(VaultClosed):
        vault.background_check()
    founded.unlock().close()


def test_a_vault_opened_to_read_is_looked_at_and_not_written_to(worked, large):
    founded, _ = worked
    before = (founded.folder / "store.db").read_bytes()
    with founded.unlock(read_only=True) as vault:
        assert vault.background_check() == CheckReport(findings=(), whole=True)
    assert (founded.folder / "store.db").read_bytes() == before


def test_a_page_that_does_not_fit_at_first_is_looked_at_again(worked, store_key):
    founded, _ = worked
    with founded.unlock() as vault:
        session = vault._session
        pages = check_pages.Pages(
            founded.folder / "store.db", session.granted.store, session.writer
        )
        assert [whole for _, whole in pages.portions()] == [True] * len(list(pages.portions()))
        answers = iter([False, True, True])
        pages._whole = lambda first, last: next(answers, True)
        assert all(whole for _, whole in pages.portions())
        pages.close()
