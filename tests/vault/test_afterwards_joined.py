"""Somebody tries to join a reply to a person, with the whole store and its file times in hand.

What they cannot find: which slot is new, what was said, whether anything was. What they can,
with the answers' key and two copies taken before and after one reply, is said in the list of
what is not protected.
"""

import re
import shutil
from collections import Counter
from itertools import pairwise

import pytest

from screenapp.ui.settings.protection_rows import ROWS, ProtectedBy
from screenapp.vault.store import afterwards as pool
from screenapp.vault.store.afterwards import SLOTS, Heard, Quarter, Reply
from screenapp.vault.vault import Vault

TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
RANDOM = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32,}")
FILES = ("store.db", "heads.bin", "keyring.json", "keyring.json.bak")


def _rows(connection, name):
    return connection.execute(f"SELECT * FROM {name}").all()  # noqa: S608 - names of the schema


def everything(vault: Vault) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, as whoever has the store's key reads them."""

    def read(connection):
        names = [row[0] for row in connection.execute(TABLES).all()]
        return {name: [tuple(row) for row in _rows(connection, name)] for name in names}

    return vault._session.read(read)


def masked(rows: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    """Random ids and sealed bytes by their length alone."""

    def plain(value: object) -> object:
        if isinstance(value, bytes):
            return len(value)
        return RANDOM.sub("id", value) if isinstance(value, str) else value

    return {
        name: sorted((tuple(map(plain, row)) for row in several), key=repr)
        for name, several in rows.items()
    }


def slots(vault: Vault) -> list[bytes]:
    (row,) = vault._session.read(lambda c: c.execute("SELECT slots FROM afterwards").all())
    each = len(row.slots) // SLOTS
    return [row.slots[at : at + each] for at in range(0, len(row.slots), each)]


def held(vault: Vault) -> pool.Pool:
    found = vault._session.read(lambda c: pool.read(c, vault._session.sealing))
    assert found is not None
    return found


def _stirred(vault: Vault) -> None:
    vault.afterwards.stir()


def _kept(felt_safe: Reply, was_heard: Reply):
    return lambda vault: vault.afterwards.keep(felt_safe, was_heard)


DEEDS = (
    _stirred,
    _kept(Reply.YES, Reply.YES),
    _kept(Reply.NO, Reply.NO),
    _kept(Reply.NOT_SAID, Reply.NOT_SAID),
)


@pytest.fixture
def told_among_others(founded, telling):
    """A vault after three people, after the second of whom something was done."""

    def make(name: str, deed) -> Vault:
        folder = shutil.copytree(founded.folder, founded.folder.with_name(name))
        vault = Vault.unlock(
            folder, name=founded.name, passphrase=founded.passphrase, clock=founded.clock
        )
        vault.afterwards.keep(Reply.YES, Reply.PARTLY)
        for number in range(3):
            person = telling(vault)
            vault.append([person.step(item="q1", value="yes")], person.fact())
            if number == 1:
                deed(vault)
        return vault

    return make


def test_whatever_was_said_and_whether_anything_was_two_stores_are_alike(told_among_others):
    """By rows, lengths, numbers, the log, the marks and the sizes of the files."""
    seen = []
    for number, deed in enumerate(DEEDS):
        with told_among_others(f"world {number}", deed) as vault:
            sizes = {name: (vault.folder / name).stat().st_size for name in FILES}
            seen.append((masked(everything(vault)), sizes))
    for one, other in pairwise(seen):
        assert one == other


@pytest.mark.parametrize("number", (0, 2))
def test_a_reply_changes_every_slot_and_nothing_that_tells_of_a_person(
    founded, telling, number
):  # fmt: skip
    with founded.unlock() as vault:
        vault.afterwards.stir()
        telling(vault)
        before, sealed, latest = everything(vault), slots(vault), vault._session.marks.latest
        DEEDS[number](vault)
        after = everything(vault)
        changed = {name for name, rows in after.items() if rows != before[name]}
        assert changed == {"afterwards", "meta"}
        assert set(sealed).isdisjoint(slots(vault))
        assert len(set(slots(vault))) == SLOTS
        assert after["meta"][0][:5] == before["meta"][0][:5]
        # One more change, as of any other writing; the screening written to last is the same.
        assert after["meta"][0][5] == before["meta"][0][5] + 1
        assert vault._session.marks.latest == latest


def test_where_the_newest_lies_follows_from_nothing(founded):
    """Of 24 times it lay in more places than a rule would have, and in both halves."""
    new = Heard(Quarter(2026, 1), Reply.NO, Reply.NO)
    places = []
    with founded.unlock() as vault:
        session = vault._session
        old = pool.begun(Quarter(2025, 4))
        for _ in range(20):
            old = pool.with_one(old, Heard(Quarter(2026, 1), Reply.YES, Reply.YES))
        for _ in range(24):
            session.write(lambda c: pool.write(c, session.sealing, pool.with_one(old, new)))
            row = session.read(lambda c: c.execute("SELECT * FROM afterwards").first())
            lock = pool.Lock(generation=row.generation, salt=row.salt)
            opened = [
                session.sealing.open(lock, pool._place("slot", row.counted), sealed)
                for sealed in slots(vault)
            ]
            (at,) = [n for n, plain in enumerate(opened) if any(plain) and plain[3] == Reply.NO]
            places.append(at)
    assert len(set(places)) > 12
    assert min(places) < SLOTS // 2 <= max(places)


def test_one_copy_with_the_answers_key_shows_what_was_said_and_no_order(founded):
    replies = [(Reply.YES, Reply.NO), (Reply.NO, Reply.YES), (Reply.PARTLY, Reply.NOT_SAID)]
    seen = []
    for order in (replies, replies[::-1]):
        folder = shutil.copytree(founded.folder, founded.folder.with_name(f"of {order[0]}"))
        with Vault.unlock(
            folder, name=founded.name, passphrase=founded.passphrase, clock=founded.clock
        ) as vault:
            for reply in order:
                vault.afterwards.keep(*reply)
            seen.append(held(vault).said)
    assert seen[0] == seen[1]
    assert list(Counter(seen[0].values())) == [1]


def test_two_copies_and_the_answers_key_show_what_was_said_between_and_the_page_says_so(founded):
    with founded.unlock() as vault:
        vault.afterwards.keep(Reply.YES, Reply.YES)
        before = Counter(held(vault).said)
        vault.afterwards.keep(Reply.NO, Reply.PARTLY)
        between = Counter(held(vault).said) - before
    assert between == {Heard(Quarter(2026, 1), Reply.NO, Reply.PARTLY): 1}
    rows = [str(row.text) for row in ROWS if row.by is ProtectedBy.NOT]
    assert any("two copies" in text for text in rows)


def test_without_the_answers_key_two_copies_show_only_that_something_was_written(staffed):
    """Between a sign-in, which stirs all of it, and a reply there is nothing to tell them by."""
    with staffed.unlock() as vault:
        vault.afterwards.stir()
    seen = []
    for deed in DEEDS[:2]:
        with staffed.unlock() as vault:
            deed(vault)
        with staffed.unlock("Sam Super") as supervisor:
            assert not supervisor.opens_answers
            seen.append(slots(supervisor))
    assert set(seen[0]).isdisjoint(seen[1])
    assert {len(one) for both in seen for one in both} == {len(seen[0][0])}
