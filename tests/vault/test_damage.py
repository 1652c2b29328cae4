"""Changed bytes anywhere in a vault: noticed, or without effect; never silently something else."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from screenapp.vault.errors import SealDamaged, StoreTrouble, VaultError
from screenapp.vault.model import FindingKind
from screenapp.vault.store.database import keyed_connection


@pytest.fixture
def filled(founded, telling):
    """A vault with some screenings; what it holds, and a way to put its files back."""
    with founded.unlock() as vault:
        screenings = [telling(vault) for _ in range(6)]
        for told in screenings:
            for number in range(12):
                vault.append([told.step(item=f"q{number}", value="yes" * 40)], None)
    kept = founded.folder.with_name("as it was")
    shutil.copytree(founded.folder, kept)

    def put_back() -> None:
        shutil.rmtree(founded.folder)
        shutil.copytree(kept, founded.folder)

    return founded, screenings, put_back


def _flip(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _zero_a_block(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content))
    content[at : at + 512] = bytes(len(content[at : at + 512]))


def _cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def _cut_whole_pages(content: bytearray, chance: random.Random) -> None:
    del content[4096 * chance.randrange(1, max(2, len(content) // 4096)) :]


@pytest.mark.parametrize("harm", [_flip, _zero_a_block, _cut, _cut_whole_pages])
@pytest.mark.parametrize("name", ["store.db", "keyring.json", "keyring.json.bak", "heads.bin"])
def test_harm_to_a_file_is_noticed_or_harmless(
    filled, times, name: str, harm: Callable[[bytearray, random.Random], None]
):
    founded, screenings, put_back = filled
    chance = random.Random(f"{name} {harm.__name__}")
    for _ in range(times(12 if name == "store.db" else 4, 400)):
        path: Path = founded.folder / name
        content = bytearray(path.read_bytes())
        harm(content, chance)
        path.write_bytes(content)
        try:
            vault = founded.unlock()
        except VaultError as error:
            assert name == "store.db", error
            assert isinstance(error, StoreTrouble)
        else:
            with vault:
                for told in screenings:
                    assert vault.events(told.screening) == tuple(told.told)
                assert vault.check() == ()
        put_back()


@pytest.mark.parametrize("size", [0, 512, 40_000])
def test_a_journal_of_foreign_bytes_loses_nothing(filled, size):
    founded, screenings, _ = filled
    (founded.folder / "store.db-journal").write_bytes(random.Random(size).randbytes(size))
    with founded.unlock() as vault:
        for told in screenings:
            assert vault.events(told.screening) == tuple(told.told)
        assert vault.check() == ()


@pytest.fixture
def changed(filled, store_key):
    """Runs SQL behind the back of a closed vault, as somebody with the store's key could."""
    founded, screenings, _ = filled
    with founded.unlock() as vault:
        key = store_key(vault)

    def run(statement: str, *values: object) -> None:
        connection = keyed_connection(founded.folder / "store.db", key, read_only=False)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(statement, values)
        connection.close()

    return founded, screenings, run


def _kinds(founded) -> set[tuple[FindingKind, str]]:
    with founded.unlock() as vault:
        return {(finding.kind, finding.record) for finding in vault.check()}


def test_an_answer_moved_to_another_screening_does_not_open(changed):
    founded, screenings, run = changed
    here, there = str(screenings[0].screening), str(screenings[1].screening)
    run(
        "UPDATE events SET sealed = (SELECT sealed FROM events WHERE screening = ? "
        "AND sequence = 5) WHERE screening = ? AND sequence = 5",
        here,
        there,
    )
    with founded.unlock() as vault:
        assert vault.events(screenings[0].screening) == tuple(screenings[0].told)
        with pytest.raises(SealDamaged) as caught:
            vault.events(screenings[1].screening)
        assert caught.value.record == there
    assert _kinds(founded) == {(FindingKind.SEALED_DAMAGED, there)}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE events SET author = 'someone else' WHERE screening = ? AND sequence = 3",
        "UPDATE events SET day = '2026-03-10' WHERE screening = ? AND sequence = 3",
        "UPDATE events SET id = 'another' WHERE screening = ? AND sequence = 3",
        "UPDATE events SET sealed = x'00' WHERE screening = ? AND sequence = 3",
        "UPDATE screenings SET salt = zeroblob(16) WHERE id = ?",
        "UPDATE screenings SET generation = 7 WHERE id = ?",
    ],
)
def test_what_stands_beside_an_answer_is_bound_to_it(changed, change):
    founded, screenings, run = changed
    screening = str(screenings[2].screening)
    run(change, screening)
    assert _kinds(founded) == {(FindingKind.SEALED_DAMAGED, screening)}


def test_after_a_damaged_value_everything_else_is_read_as_before(changed):
    founded, screenings, run = changed
    run("UPDATE events SET sealed = x'00' WHERE sequence IN (2, 3, 4)")
    with founded.unlock() as vault:
        for _ in range(20):
            for told in screenings:
                with pytest.raises(SealDamaged):
                    vault.events(told.screening)
        assert len(vault.intakes(screenings[0].intake.day)) == len(screenings)


@pytest.mark.parametrize("sequence", [1, 5])
def test_a_step_taken_out_of_the_middle_is_missed(changed, sequence):
    founded, screenings, run = changed
    screening = str(screenings[2].screening)
    run("DELETE FROM events WHERE screening = ? AND sequence = ?", screening, sequence)
    assert (FindingKind.EVENTS_MISSING, screening) in _kinds(founded)


def test_steps_taken_off_the_end_are_missed(changed):
    founded, screenings, run = changed
    screening = str(screenings[2].screening)
    run("DELETE FROM events WHERE screening = ? AND sequence > 9", screening)
    with founded.unlock() as vault:
        at_sign_in = {(finding.kind, finding.record) for finding in vault.notices}
    assert at_sign_in == {(FindingKind.RECORDS_GONE, "4, 0, 0")}
    assert (FindingKind.EVENTS_MISSING, screening) in _kinds(founded)


def test_an_intake_changed_beside_its_seal_is_damage(changed):
    founded, screenings, run = changed
    intake = str(screenings[0].intake.id)
    run("UPDATE intakes SET revision = 2 WHERE id = ?", intake)
    assert _kinds(founded) == {
        (FindingKind.SEALED_DAMAGED, intake),
        (FindingKind.ROWS_OLDER, "intakes"),
    }


def test_a_fact_that_is_not_what_the_steps_come_to_is_told(changed):
    founded, screenings, run = changed
    odd, gone = screenings[0], screenings[1]
    run("UPDATE facts SET tier_final = 'none' WHERE screening = ?", str(odd.screening))
    run("DELETE FROM facts WHERE screening = ?", str(gone.screening))
    facts = {told.screening: told.fact(complete=False) for told in screenings}
    seen = []

    def rebuild(content, events, intake):
        seen.append((content, len(events), intake.reference))
        return facts[events[0].screening]

    with founded.unlock() as vault:
        findings = {(f.kind, f.record, f.detail) for f in vault.check(rebuild)}
    assert findings == {
        (FindingKind.FACT_DIFFERS, str(odd.screening), "tier_final"),
        (FindingKind.FACT_MISSING, str(gone.screening), ""),
    }
    assert seen == [(b"id: example\nversion: '1'\n", 13, "K7")] * len(screenings)


def test_rows_that_point_nowhere_are_told_at_opening(changed):
    founded, screenings, run = changed
    run("DELETE FROM screenings WHERE id = ?", str(screenings[0].screening))
    with pytest.raises(StoreTrouble) as caught:
        founded.unlock()
    assert {f.kind for f in caught.value.findings} == {FindingKind.LINKS_BROKEN}
