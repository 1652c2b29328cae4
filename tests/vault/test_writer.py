"""One thread writes; its end is told to everybody, and what was handed in before is done."""

import os
import threading
from functools import partial

import pytest

from screenapp.vault.errors import StoreTrouble, VaultClosed, VaultError
from screenapp.vault.store.database import Store, failure, keyed_connection
from screenapp.vault.store.writer import Writer


@pytest.fixture
def writer(tmp_path):
    opened = Writer(partial(Store, tmp_path / "a.db", os.urandom(32)))
    opened.write(lambda c: c.execute("CREATE TABLE kept (n INTEGER)"))
    yield opened
    opened.close()


def _add(connection, number: int) -> None:
    connection.execute("INSERT INTO kept VALUES (:n)", {"n": number})


def _count(connection) -> int:
    return connection.execute("SELECT count(*) FROM kept").scalar()


def test_many_threads_write_and_nothing_is_lost(writer):
    def work(start: int) -> None:
        for number in range(25):
            writer.write(partial(_add, number=start + number))

    threads = [threading.Thread(target=work, args=(100 * n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert writer.read(_count) == 150


def test_what_work_raises_comes_back_and_undoes_it(writer):
    def stumble(connection) -> None:
        _add(connection, 1)
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        writer.write(stumble)
    assert writer.read(_count) == 0
    writer.write(partial(_add, number=2))
    assert writer.read(_count) == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_the_death_of_the_thread_is_told_to_everybody(writer):
    def die(connection) -> None:
        raise SystemExit

    with pytest.raises(SystemExit):
        writer.write(die)
    with pytest.raises(VaultClosed):
        writer.read(_count)
    writer.close()


def test_closing_finishes_what_was_handed_in(tmp_path):
    path, key = tmp_path / "a.db", os.urandom(32)
    writer = Writer(partial(Store, path, key))
    writer.write(lambda c: c.execute("CREATE TABLE kept (n INTEGER)"))
    gate = threading.Event()
    waiting = [
        threading.Thread(target=writer.write, args=(partial(_add, number=n),)) for n in range(8)
    ]
    slow = threading.Thread(target=writer.do, args=(lambda store: gate.wait(10),))
    slow.start()
    for thread in waiting:
        thread.start()
    closing = threading.Thread(target=writer.close)
    gate.set()
    for thread in waiting:
        thread.join()
    closing.start()
    closing.join()
    slow.join()
    store = Store(path, key)
    assert store.read(_count) == 8
    store.close()


def test_a_store_that_does_not_open_leaves_no_thread(tmp_path):
    before = threading.active_count()
    (tmp_path / "a.db").write_bytes(os.urandom(8192))
    with pytest.raises(StoreTrouble):
        Writer(partial(Store, tmp_path / "a.db", os.urandom(32)))
    for thread in threading.enumerate():
        if thread.name == "vault":
            thread.join(5)
    assert threading.active_count() == before


@pytest.mark.parametrize("length", [0, 31, 33, 48])
def test_a_key_of_another_length_never_reaches_the_file(tmp_path, length):
    with pytest.raises(ValueError, match="32 bytes"):
        keyed_connection(tmp_path / "a.db", os.urandom(length), read_only=False)
    assert not (tmp_path / "a.db").exists() or (tmp_path / "a.db").stat().st_size == 0


def test_a_connection_stands_as_decided(tmp_path):
    connection = keyed_connection(tmp_path / "a.db", os.urandom(32), read_only=False)
    connection.execute("CREATE TABLE kept (n INTEGER)")
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "temp_store", "foreign_keys",
                     "trusted_schema", "mmap_size", "secure_delete")
    }  # fmt: skip
    connection.close()
    assert settings == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "mmap_size": 0,
        "secure_delete": 1,
    }
    assert (tmp_path / "a.db").read_bytes()[:16] != b"SQLite format 3\0"


def test_what_the_driver_says_is_never_passed_on():
    told = failure(ValueError("a secret"))
    assert isinstance(told, VaultError)
    assert "secret" not in str(told)
