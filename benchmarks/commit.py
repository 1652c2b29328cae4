"""One answer made durable by the vault, beside a bare SQLCipher insert in the same mode.

Both write to the same drive in turn: the vault with everything it does for an answer
(sealing, the coded row, the log, the marks), the bare store a row of the same size.
"""

import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from benchmarks.figures import Figure, median, percentile, tell
from benchmarks.practice import Screening, long_protocol, long_source, vault_in
from screenapp.screening import commands as c
from screenapp.screening.person import Presence

ITEMS = 200
ROUNDS = 3
BODY_BYTES = 200  # about what an answer weighs once sealed


def bare_store(path: Path) -> Callable[[], None]:
    """An inserter of one row and commit, in the mode of the vault's own store."""
    store = sqlcipher.connect(str(path), isolation_level=None)
    store.execute(f"PRAGMA key = \"x'{secrets.token_hex(32)}'\"")
    for pragma in ("journal_mode = TRUNCATE", "synchronous = FULL", "temp_store = MEMORY"):
        store.execute(f"PRAGMA {pragma}")
    store.execute("CREATE TABLE event (id TEXT PRIMARY KEY, day TEXT, body BLOB) WITHOUT ROWID")

    def insert() -> None:
        row = (secrets.token_hex(16), "2026-03-02", secrets.token_bytes(BODY_BYTES))
        store.execute("BEGIN IMMEDIATE")
        store.execute("INSERT INTO event VALUES (?, ?, ?)", row)
        store.execute("COMMIT")

    return insert


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that *work* takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def commits(folder: Path) -> Iterator[Callable[[], None]]:
    """The commit of each answer to a long protocol, ready to be timed, a vault a round."""
    protocol, source = long_protocol(ITEMS), long_source(ITEMS).encode()
    for turn in range(ROUNDS):
        vault = vault_in(folder / f"vault{turn}")
        screening = Screening(vault, protocol, source)
        room = c.CheckPrivacy(stage=protocol.stages[0].id, presence=Presence.ALONE)
        screening.commit(room)()
        for item in protocol.stages[0].items:
            yield screening.commit(c.GiveAnswer(item=item.id, value="no"))
        vault.close()


def measure() -> bool:
    """Medians and p99 of both, and the ratio of the medians."""
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as name:
        insert = bare_store(Path(name) / "bare.db")
        for commit in commits(Path(name)):
            bare.append(timed(insert))
            ours.append(timed(commit))
    return tell(
        Figure(what="bare SQLCipher insert, p50", value=median(bare), unit="ms"),
        Figure(what="bare SQLCipher insert, p99", value=percentile(bare, 99), unit="ms"),
        Figure(what="an answer committed by the vault, p50", value=median(ours), unit="ms"),
        Figure(what="an answer committed by the vault, p99", value=percentile(ours, 99), unit="ms"),
        Figure(what="answer / bare insert", value=median(ours) / median(bare), unit="x", reach=1.5),
    )
