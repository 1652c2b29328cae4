"""The log for those who look at it: filtered, verified, taken out; and pruned without a gap."""

from datetime import timedelta

import pytest

from screenapp.vault.care.audit_log import COLUMNS, LogQuery
from screenapp.vault.errors import NotAllowed
from screenapp.vault.model import Action, FindingKind, Kept, RetentionRule
from screenapp.vault.people.roles import Role
from screenapp.vault.store.database import keyed_connection

WORDS = "amber window silent field"


@pytest.fixture
def logged(founded, telling):
    """A vault with several days of several people behind it, and an erased record."""
    with founded.unlock() as vault:
        told = telling(vault)
        vault.record(Action.SCREENING_OPENED, told.screening)
        vault.add_staff("Sam Super", WORDS, frozenset({Role.SUPERVISOR}))
        vault.add_staff("Nia Nurse", WORDS, frozenset({Role.SCREENER}))
    founded.clock.move(days=3)
    with founded.unlock(name="Sam Super", passphrase=WORDS) as vault:
        vault.record(Action.EXPORTED, detail="2026-W10")
    founded.clock.move(days=3)
    with founded.unlock() as vault:
        vault.retention.erase(told.intake.id)
    return founded, told


def test_it_is_filtered_by_who_what_when_and_about_what(logged):
    founded, told = logged
    with founded.unlock() as vault:
        everything = vault.audit.entries()
        assert everything == vault.log()
        sam = next(member.id for member in vault.staff() if member.name == "Sam Super")
        day = everything[0].day
        by_sam = vault.audit.entries(LogQuery(actor=sam))
        assert [entry.action for entry in by_sam] == ["signed_in", "exported", "signed_out"]
        first_day = vault.audit.entries(LogQuery(first=day, last=day))
        assert {entry.day for entry in first_day} == {day}
        assert len(first_day) < len(everything)
        told_of = vault.audit.entries(LogQuery(record=str(told.screening)))
        assert [entry.action for entry in told_of] == ["screening_opened"]
        kinds = frozenset({Action.EXPORTED, Action.ERASED})
        assert [e.action for e in vault.audit.entries(LogQuery(actions=kinds))] == [
            "exported",
            "erased",
        ]
        assert vault.audit.entries(LogQuery(actor=sam, actions=frozenset({Action.ERASED}))) == ()


def test_taking_it_out_gives_rows_of_text_and_is_entered(logged):
    founded, _ = logged
    with founded.unlock() as vault:
        number = len(vault.log())
        rows = vault.audit.export(LogQuery())
        assert len(rows) == number
        assert all(len(row) == len(COLUMNS) for row in rows)
        assert rows[0][COLUMNS.index("action")] == "vault_created"
        assert rows[0][COLUMNS.index("at")].startswith("2026-03-09T12:00")
        last = vault.log()[-1]
        assert (last.action, last.detail) == ("log_exported", str(number))
    with founded.unlock(read_only=True) as vault:
        assert len(vault.audit.export()) > number


def test_supervisors_look_at_it_and_screeners_do_not(logged):
    founded, _ = logged
    with founded.unlock(name="Sam Super", passphrase=WORDS) as vault:
        assert vault.audit.verify() == ()
        assert {entry.at is None for entry in vault.audit.entries()} == {True, False}
    with founded.unlock(name="Nia Nurse", passphrase=WORDS) as vault:
        for ask in (vault.audit.entries, vault.audit.verify, vault.audit.export):
            with pytest.raises(NotAllowed):
                ask()


# --- pruned -----------------------------------------------------------------------------


@pytest.fixture
def pruned(logged):
    """The same vault, its first days pruned from the log."""
    founded, told = logged
    founded.clock.move(days=1)
    with founded.unlock() as vault:
        before = vault.log()
        vault.retention.set(RetentionRule(kind=Kept.LOG, days=1))
        (due,) = vault.retention.apply()
        assert due.number == len([e for e in before if e.day < due.before])
    return founded, told, before


def test_after_pruning_the_chain_goes_on_from_a_signed_entry(pruned):
    founded, _, before = pruned
    with founded.unlock() as vault:
        log = vault.log()
        assert log[0].sequence > 1
        assert [e.sequence for e in log] == list(range(log[0].sequence, log[-1].sequence + 1))
        assert {e.day for e in log} == {e.day for e in before if e.day >= log[0].day}
        entry = next(e for e in log if e.action == "log_pruned")
        assert entry.detail.partition(":")[0] == str(log[0].sequence - 1)
        assert vault.audit.verify() == ()
        assert vault.check() == ()
        assert vault.background_check().findings == ()
    with founded.unlock() as vault:
        assert vault.notices == ()


def test_what_later_checks_need_of_pruned_entries_is_carried_on(pruned):
    founded, told, _ = pruned
    founded.clock.move(days=2)
    with founded.unlock() as vault:
        vault.retention.apply()
        kinds = {entry.action for entry in vault.log()}
        assert {"staff_carried", "erased", "retention_applied", "log_pruned"} <= kinds
        erased = [e.record for e in vault.log() if e.action == "erased"]
        assert erased == [str(told.intake.id)]
        carried = {e.record for e in vault.log() if e.action == "staff_carried"}
        assert {member.id for member in vault.staff()} <= carried
        assert vault.check() == ()
    founded.unlock(name="Nia Nurse", passphrase=WORDS).close()


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM audit WHERE sequence = (SELECT min(sequence) FROM audit)",
        "DELETE FROM heads",
        "UPDATE audit SET detail = '3:00' WHERE action = 'log_pruned'",
        "UPDATE heads SET signature = zeroblob(64) WHERE sequence = "
        "(SELECT sequence FROM audit WHERE action = 'log_pruned')",
    ],
)
def test_a_log_cut_at_its_beginning_by_anybody_else_is_told(pruned, change, store_key):
    founded, *_ = pruned
    with founded.unlock() as vault:
        key = store_key(vault)
    connection = keyed_connection(founded.folder / "store.db", key, read_only=False)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(change)
    connection.close()
    with founded.unlock(accept_older=True) as vault:
        found = {finding.kind for finding in vault.audit.verify()}
        assert found & {FindingKind.AUDIT_BROKEN, FindingKind.HEAD_FORGED}


def test_nothing_is_pruned_of_today_nor_all_of_it(founded):
    with founded.unlock() as vault:
        vault.retention.set(RetentionRule(kind=Kept.LOG, days=1))
        assert vault.retention.due() == ()
    founded.clock.move(days=6)
    with founded.unlock() as vault:
        (due,) = vault.retention.apply()
        assert due.before == founded.clock.now.date() - timedelta(days=1)
        assert vault.log()[0].day == founded.clock.now.date()
        assert vault.audit.verify() == ()
