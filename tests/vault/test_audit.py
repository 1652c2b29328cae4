"""The log: what it records, what it never records, and what tampering it shows."""

import hashlib

import pytest

from screenapp.vault.care import audit
from screenapp.vault.errors import PartOlder, RolledBack
from screenapp.vault.model import Action, FindingKind
from screenapp.vault.people.roles import Role
from screenapp.vault.store.database import keyed_connection

WORDS = "amber window silent field"


@pytest.fixture
def logged(founded, telling, store_key):
    """A vault with some sessions behind it; SQL can be run behind its back."""
    with founded.unlock() as vault:
        told = telling(vault)
        vault.record(Action.SCREENING_OPENED, told.screening)
        vault.add_staff("Sam Super", WORDS, frozenset({Role.SUPERVISOR}))
        key = store_key(vault)
    with founded.unlock(name="Sam Super", passphrase=WORDS) as vault:
        vault.audit.figures_taken_out()

    def run(statement: str, *values: object):
        connection = keyed_connection(founded.folder / "store.db", key, read_only=False)
        connection.execute("PRAGMA foreign_keys = OFF")
        rows = connection.execute(statement, values).fetchall()
        connection.close()
        return rows

    return founded, told, run


def test_the_log_tells_who_did_what_kind_of_thing_to_which_record(logged):
    founded, told, _ = logged
    with founded.unlock() as vault:
        ana, sam = (member.id for member in vault.staff())
        entries = [(entry.actor, entry.action, entry.record) for entry in vault.log()]
        assert [entry.sequence for entry in vault.log()] == list(range(1, len(entries) + 1))
    assert (ana, "screening_opened", str(told.screening)) in entries
    assert (ana, "staff_added", sam) in entries
    assert (sam, "report_made", "review") in entries
    assert [entry for entry in entries if entry[0] == sam] == [
        (sam, "signed_in", ""),
        (sam, "report_made", "review"),
        (sam, "signed_out", ""),
    ]


def test_times_of_those_who_work_with_people_are_sealed_from_supervisors(logged):
    founded, _, _ = logged
    with founded.unlock() as vault:
        assert all(entry.at for entry in vault.log())
    with founded.unlock(name="Sam Super", passphrase=WORDS) as vault:
        seen = {entry.actor == vault.me.id: entry.at for entry in vault.log()}
        assert seen[False] is None
        assert seen[True] is not None


def test_an_entry_is_encoded_in_one_fixed_way():
    row = {
        "sequence": 7,
        "day": "2026-03-09",
        "actor": "a",
        "action": "exported",
        "record": "r",
        "detail": "",
        "clock_uncertain": False,
        "at": "",
        "sealed_at": b"\x01\x02",
        "generation": 1,
    }
    assert audit.canonical(row).hex() == (
        "000000080000000000000007"
        "0000000a323032362d30332d3039"
        "0000000161"
        "000000086578706f72746564"
        "0000000172"
        "00000000"
        "000000080000000000000000"
        "00000000"
        "000000020102"
        "000000080000000000000001"
    )


def _found(founded, **how):
    with founded.unlock(**how) as vault:
        return {finding.kind for finding in vault.check()}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit SET actor = 'someone' WHERE sequence = 4",
        "UPDATE audit SET day = '2020-01-01' WHERE sequence = 4",
        "UPDATE audit SET action = 'printed' WHERE sequence = 4",
        "UPDATE audit SET record = 'x' WHERE sequence = 4",
        "UPDATE audit SET detail = 'x' WHERE sequence = 4",
        "UPDATE audit SET clock_uncertain = 1 WHERE sequence = 4",
        "UPDATE audit SET sealed_at = zeroblob(92) WHERE sequence = 4",
        "UPDATE audit SET hash = zeroblob(32) WHERE sequence = 4",
        "DELETE FROM audit WHERE sequence = 2",
        "DELETE FROM audit WHERE sequence = 1",
        "UPDATE audit SET sequence = CASE sequence WHEN 2 THEN -3 ELSE -2 END "
        "WHERE sequence IN (2, 3)",
    ],
)
def test_an_entry_changed_taken_out_or_swapped_breaks_the_chain(logged, change):
    founded, _, run = logged
    run(change)
    if "-3" in change:
        run("UPDATE audit SET sequence = -sequence WHERE sequence < 0")
    assert FindingKind.AUDIT_BROKEN in _found(founded)


def test_a_tail_cut_off_is_told_at_the_next_sign_in(logged):
    founded, _, run = logged
    run("DELETE FROM audit WHERE sequence > 6")
    run("DELETE FROM heads WHERE sequence > 6")
    with pytest.raises(RolledBack):
        founded.unlock()


def test_a_chain_reckoned_anew_is_told_by_marks_and_by_signatures(logged):
    founded, _, run = logged
    run("UPDATE audit SET record = 'x' WHERE sequence = 5")
    _reckon_anew(founded, run)
    with pytest.raises(RolledBack):
        founded.unlock()
    (founded.folder / "heads.bin").unlink()
    assert FindingKind.AUDIT_BROKEN in _found(founded)


def test_a_head_signed_by_nobody_is_told(logged):
    founded, _, run = logged
    run(
        "UPDATE heads SET signature = zeroblob(64) "
        "WHERE sequence = (SELECT max(sequence) FROM heads)"
    )
    assert FindingKind.HEAD_FORGED in _found(founded)


def test_keys_exchanged_under_a_persons_id_are_told(logged):
    founded, _, run = logged
    run("UPDATE staff SET sign_public = zeroblob(32) WHERE name = 'Sam Super'")
    with pytest.raises(PartOlder):
        founded.unlock()
    kinds = _found(founded, accept_older=True)
    assert {FindingKind.STAFF_KEYS_DIFFER, FindingKind.HEAD_FORGED} <= kinds


def _reckon_anew(founded, run):
    """Make the chain follow on itself again, as somebody with the store's key could."""
    with founded.unlock(read_only=True, accept_older=True) as vault:
        install_id = vault._session.install_id
    before = audit.genesis(install_id).hash
    names = [name for (name,) in run("SELECT name FROM pragma_table_info('audit') ORDER BY cid")]
    for values in run("SELECT * FROM audit ORDER BY sequence"):
        row = dict(zip(names, values, strict=True))
        before = hashlib.sha256(before + audit.canonical(row)).digest()
        run("UPDATE audit SET hash = ? WHERE sequence = ?", before, row["sequence"])
