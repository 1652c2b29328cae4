"""What people say afterwards: kept whole, in a pool that tells neither whose nor when."""

import json
import shutil
from collections import Counter
from datetime import UTC, datetime

import pytest

from screenapp.vault.care.afterwards import quarter_of
from screenapp.vault.care.restoring import by_passphrase, restore
from screenapp.vault.errors import AnswersSealed, OpenedToRead
from screenapp.vault.model import Action, FindingKind
from screenapp.vault.store import afterwards as pool
from screenapp.vault.store.afterwards import SLOTS, Heard, Quarter, Reply
from screenapp.vault.store.connection import Connection
from screenapp.vault.vault import Vault
from screenapp.workflow.afterwards import RESTARTED, AfterwardsService, counted

FIRST, SECOND = Quarter(2026, 1), Quarter(2026, 2)
APRIL_14, APRIL_16 = (datetime(2026, 4, day, 12, tzinfo=UTC) for day in (13, 16))


def held(vault: Vault) -> pool.Pool:
    session = vault._session
    found = session.read(lambda c: pool.read(c, session.sealing))
    assert found is not None
    return found


def row(vault: Vault) -> dict[str, object]:
    statement = "SELECT * FROM afterwards"
    return vault._session.read(lambda c: dict(c.execute(statement).first()))


def say(vault: Vault, *, yes: int = 0, no: int = 0) -> None:
    """As many replies: all but one in one commit, the last as a page keeps it."""
    replies = [Reply.YES] * yes + [Reply.NO] * no
    session, quarter = vault._session, quarter_of(vault._session.clock().date())

    def several(connection: Connection) -> None:
        now = pool.read(connection, session.sealing) or pool.begun(Quarter(2025, 4))
        for reply in replies[1:]:
            now = pool.with_one(now, Heard(quarter, reply, Reply.NOT_SAID))
        pool.write(connection, session.sealing, now)

    if len(replies) > 1:
        session.write(several)
    vault.afterwards.keep(replies[0], Reply.NOT_SAID)


def told(vault: Vault) -> list[dict[str, object]]:
    return [one for one in AfterwardsService(vault).told() if one["split"] == "felt_safe"]


def count(vault: Vault) -> tuple[Quarter, ...]:
    return vault.afterwards.count_ended(counted, RESTARTED)


# --- keeping --------------------------------------------------------------------------------


def test_what_was_said_is_there_at_the_next_sign_in(founded):
    with founded.unlock() as vault:
        vault.afterwards.keep(Reply.YES, Reply.PARTLY)
        vault.afterwards.keep(Reply.NOT_SAID, Reply.NO)
    with founded.unlock() as vault:
        assert held(vault).said == {
            Heard(FIRST, Reply.YES, Reply.PARTLY): 1,
            Heard(FIRST, Reply.NOT_SAID, Reply.NO): 1,
        }
        assert vault.check() == ()


def test_who_holds_no_answers_key_or_only_reads_neither_keeps_nor_counts(staffed):
    with staffed.unlock() as vault:
        say(vault, yes=1)
    with staffed.unlock("Sam Super") as vault:
        with pytest.raises(AnswersSealed):
            say(vault, yes=1)
        with pytest.raises(AnswersSealed):
            held(vault)
        assert AfterwardsService(vault).settle() == ()
    with staffed.unlock(read_only=True) as vault, pytest.raises(OpenedToRead):
        say(vault, yes=1)


def test_a_full_pool_keeps_every_reply_by_counting_equal_ones_together(founded):
    heard = [Heard(FIRST, Reply(n % 4), Reply(n // 4 % 4)) for n in range(3 * SLOTS)]
    full = pool.begun(Quarter(2025, 4))
    for one in heard:
        full = pool.with_one(full, one)
        assert len(full.slots) <= SLOTS
    assert full.said == Counter(heard)
    with founded.unlock() as vault:
        session = vault._session
        session.write(lambda c: pool.write(c, session.sealing, full))
        say(vault, yes=1)
        assert sum(held(vault).said.values()) == 3 * SLOTS + 1


def test_where_counting_together_frees_nothing_the_oldest_quarter_joins_the_next():
    full, quarter = pool.begun(Quarter(2025, 4)), FIRST
    replies = [(a, b) for a in Reply for b in Reply]
    for _ in range(SLOTS // len(replies) + 1):
        for felt_safe, was_heard in replies:
            full = pool.with_one(full, Heard(quarter, felt_safe, was_heard))
        quarter = quarter.after
    assert sum(full.said.values()) == SLOTS + len(replies)
    assert min(full.said).quarter == SECOND
    assert len(full.slots) <= SLOTS


def test_a_damaged_slot_is_told_and_nothing_is_written_over_it(founded):
    with founded.unlock() as vault:
        say(vault, yes=1)
        spoilt = bytearray(row(vault)["slots"])
        spoilt[5_000] ^= 1
        vault._session.write(
            lambda c: c.execute("UPDATE afterwards SET slots = :to", {"to": bytes(spoilt)})
        )
        with pytest.raises(Exception, match="afterwards"):
            say(vault, yes=1)
        assert [f.kind for f in vault.check()] == [FindingKind.SEALED_DAMAGED]
        assert row(vault)["slots"] == bytes(spoilt)


# --- telling --------------------------------------------------------------------------------


def test_a_quarter_is_told_once_a_fortnight_after_its_end_and_its_slots_are_free(founded, clock):
    with founded.unlock() as vault:
        say(vault, yes=20, no=15)
        clock.now = APRIL_14
        assert count(vault) == ()
        say(vault, no=2)
        clock.now = APRIL_16
        assert count(vault) == (FIRST,)
        assert told(vault) == [
            {"split": "felt_safe", "part": "felt_safe", "periods": ["2026-Q1"], "of": 35,
             "exact": 20}
        ]  # fmt: skip
        assert held(vault).said == {Heard(SECOND, Reply.NO, Reply.NOT_SAID): 2}
        assert count(vault) == ()
        entry = vault.log()[-1]
        assert (entry.action, entry.record) == ("figures_told", "2026-Q1")


def test_few_are_told_as_the_same_range_whatever_they_are_and_too_few_not_at_all(founded, clock):
    texts = set()
    for yes in (0, 10):
        copy = shutil.copytree(founded.folder, founded.folder.with_name(f"with {yes}"))
        clock.now = datetime(2026, 3, 9, 12, tzinfo=UTC)
        with Vault.unlock(
            copy, name=founded.name, passphrase=founded.passphrase, clock=clock
        ) as vault:
            say(vault, yes=yes, no=30 - yes)
            clock.now = APRIL_16
            count(vault)
            texts.add(json.dumps(told(vault)))
    assert texts == {
        '[{"few": [0, 10], "of": 30, "part": "felt_safe", "periods": ["2026-Q1"], '
        '"split": "felt_safe"}]'
    }


def test_quarters_of_too_few_people_are_joined_with_the_next(founded, clock):
    with founded.unlock() as vault:
        say(vault, yes=11, no=5)
        clock.now = APRIL_16
        count(vault)
        say(vault, yes=4, no=12)
        clock.now = datetime(2026, 7, 20, 12, tzinfo=UTC)
        count(vault)
        first, second = told(vault)
    assert first["joined"] is True
    assert "16" not in json.dumps(first)
    assert (second["periods"], second["of"], second["exact"]) == (["2026-Q1", "2026-Q2"], 32, 15)


def test_a_reply_under_a_clock_put_back_goes_to_the_quarter_that_still_runs(founded, clock):
    with founded.unlock() as vault:
        say(vault, yes=1)
        clock.now = APRIL_16
        count(vault)
        clock.now = datetime(2026, 3, 30, 12, tzinfo=UTC)
        say(vault, no=1)
        assert {heard.quarter for heard in held(vault).said} == {SECOND}
        clock.now = datetime(2026, 8, 1, 12, tzinfo=UTC)
        vault._session.marks = None
        assert count(vault) == (SECOND,)


def test_nothing_is_counted_while_the_clock_is_unsure(founded, clock):
    with founded.unlock() as vault:
        say(vault, yes=1)
        clock.now = datetime(2026, 5, 1, 12, tzinfo=UTC)
        say(vault, yes=1)
        clock.now = APRIL_16
        assert count(vault) == ()
    clock.now = datetime(2026, 5, 20, 12, tzinfo=UTC)
    with founded.unlock() as vault:
        assert vault.log()[-1].action == "clock_jumped"
        assert count(vault) == ()
        vault._session.write(lambda c: c.execute("DELETE FROM audit WHERE action = 'clock_jumped'"))
        assert count(vault) == (FIRST,)


# --- copies, keys, erasing, kills -------------------------------------------------------------


def test_a_quarter_that_a_newer_copy_may_have_told_is_not_counted_again(founded, clock):
    with founded.unlock() as vault:
        say(vault, yes=20, no=20)
        copy = vault.back_up()
        clock.now = APRIL_16
        assert count(vault) == (FIRST,)
        restored = by_passphrase(founded.name, founded.passphrase)
    restore(founded.folder, copy, restored, clock=clock)
    with founded.unlock() as vault:
        say(vault, no=1)
        assert count(vault) == (FIRST,)
        (only,) = told(vault)
        assert only["earlier"] is True
        assert "of" not in only
        assert held(vault).said == {Heard(SECOND, Reply.NO, Reply.NOT_SAID): 1}


def test_a_copy_from_before_replies_of_a_running_quarter_lacks_them_and_counts_none_twice(
    founded, clock
):
    with founded.unlock() as vault:
        say(vault, yes=15)
        copy = vault.back_up()
        say(vault, yes=15)
    restore(
        founded.folder, copy, by_passphrase(founded.name, founded.passphrase), clock=clock
    )  # fmt: skip
    with founded.unlock() as vault:
        assert sum(held(vault).said.values()) == 15
        say(vault, no=15)
        clock.now = APRIL_16
        assert count(vault) == (FIRST,)
        assert (told(vault)[0]["of"], told(vault)[0]["exact"]) == (30, 15)


def test_it_goes_over_to_new_keys_when_somebody_leaves(staffed):
    with staffed.unlock() as vault:
        say(vault, yes=3)
        before = row(vault)["generation"]
        vault.team.remove(staffed.leaver)
        assert sum(held(vault).said.values()) == 3
        say(vault, no=1)
        assert row(vault)["generation"] == before + 1
    with staffed.unlock() as vault:
        assert sum(held(vault).said.values()) == 4
        assert vault.check() == ()


def test_erasing_a_person_leaves_what_was_said_for_it_is_nobodys(founded, telling):
    with founded.unlock() as vault:
        person = telling(vault)
        say(vault, yes=1, no=1)
        before = held(vault).said
        vault.retention.erase(person.intake.id)
        assert held(vault).said == before


@pytest.mark.parametrize("deed", ["keep", "count"])
def test_a_kill_leaves_the_old_pool_or_the_new_one(founded, clock, child, times, deed):
    with founded.unlock() as vault:
        say(vault, yes=12, no=12)
        if deed == "count":
            clock.now = APRIL_16
            vault.record(Action.CHECKED)
    step = times(25, 1)
    arguments = (founded.name, founded.passphrase, clock.now.isoformat(), deed, 3, step)
    said, trouble = child("child_said.py", founded.folder, *arguments).communicate()
    assert trouble == ""
    found = set()
    for line in said.splitlines():
        copy = founded.folder.with_name(line.split()[0])
        how = {"name": founded.name, "passphrase": founded.passphrase, "clock": clock}
        with Vault.unlock(copy, **how) as vault:
            found.add((sum(held(vault).said.values()), len(told(vault))))
    assert found == ({(24, 0), (25, 0)} if deed == "keep" else {(24, 0), (0, 1)})
