"""Tampers with the log as somebody with the store's key could, and looks whether it is found.

Arguments: how many times, seed, an empty folder. In two of three cases the mark last seen
(``heads.bin``) stays as it was; in the third it is sealed anew, as anybody with the store's key
can do, and whoever saw more before has to find it in their own slot. Prints one line of JSON
for each case: ``{"lost": ""}``, or what was not found.
"""
# ruff: noqa: S608 -- the statements are made of words of this file alone

import hashlib
import random
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from cases import report
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from scenarios import NAME, NEW_WORD, WORD, prepare, said

from screenapp.vault.care import audit
from screenapp.vault.errors import RolledBack, StoreDamaged, VaultError
from screenapp.vault.model import Action, FindingKind
from screenapp.vault.people.roles import Role
from screenapp.vault.people.staff import keys_digest
from screenapp.vault.sentences import told
from screenapp.vault.store.database import keyed_connection
from screenapp.vault.store.rollback_marks import MarksFile
from screenapp.vault.vault import Vault

COLUMNS = [
    "sequence", "day", "actor", "action", "record", "detail", "clock_uncertain", "at", "sealed_at",
    "generation", "hash",
]  # fmt: skip
Chance = random.Random


class Log:
    """The log of one copy of the vault, behind the program's back."""

    def __init__(self, folder: Path, key: bytes, install_id: bytes) -> None:
        self._connection = keyed_connection(folder / "store.db", key, read_only=False)
        self._connection.execute("PRAGMA foreign_keys = OFF")
        self._install_id = install_id
        self.last: int = self.run("SELECT max(sequence) FROM audit")[0][0]

    def run(self, statement: str, *values: object) -> list[Any]:
        return list(self._connection.execute(statement, values).fetchall())

    def reckon_anew(self, start: int) -> None:
        """Make the chain follow on itself again from entry *start* on."""
        before = audit.genesis(self._install_id).hash
        for values in self.run("SELECT * FROM audit ORDER BY sequence"):
            row = dict(zip(COLUMNS, values, strict=True))
            if row["sequence"] >= start:
                digest = hashlib.sha256(before + audit.canonical(row)).digest()
                self.run("UPDATE audit SET hash = ? WHERE sequence = ?", digest, row["sequence"])
                row["hash"] = digest
            before = row["hash"]

    def move_up(self, start: int, by: int) -> None:
        """Renumber the entries from *start* on."""
        for table in ("audit", "heads"):
            place = f"sequence >= {start}" if by > 0 else f"sequence > {start}"
            self.run(f"UPDATE {table} SET sequence = -(sequence + {by}) WHERE {place}")
            self.run(f"UPDATE {table} SET sequence = -sequence WHERE sequence < 0")

    def all(self) -> list[list[Any]]:
        tables = ("audit", "heads", "staff")
        return [self.run(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]

    def close(self) -> None:
        self._connection.close()


def edit(log: Log, chance: Chance) -> int:
    """Another value in one column of one entry."""
    at = chance.randint(1, log.last)
    column = chance.choice([name for name in COLUMNS if name != "sequence"])
    old: object = log.run(f"SELECT {column} FROM audit WHERE sequence = ?", at)[0][0]
    new: object = chance.choice(("2020-01-01", "printed", "x"))
    match old:
        case bytes():
            new = chance.randbytes(max(1, len(old)))
        case int():
            new = old + 1
    log.run(f"UPDATE audit SET {column} = ? WHERE sequence = ?", new, at)
    return at


def drop(log: Log, chance: Chance) -> int:
    """One entry gone, those after it moved up into its place."""
    at = chance.randint(1, log.last - 1)
    log.run("DELETE FROM audit WHERE sequence = ?", at)
    log.run("DELETE FROM heads WHERE sequence = ?", at)
    if chance.random() < 0.7:
        log.move_up(at, -1)
    return at


def swap(log: Log, chance: Chance) -> int:
    """Two entries in each other's place."""
    one, two = sorted(chance.sample(range(1, log.last + 1), 2))
    statement = "UPDATE audit SET sequence = ? WHERE sequence = ?"
    for new, old in ((-1, one), (one, two), (two, -1)):
        log.run(statement, new, old)
    return one


def duplicate(log: Log, chance: Chance) -> int:
    """One entry a second time, in front of another."""
    source, at = chance.randint(1, log.last), chance.randint(1, log.last)
    row = dict(
        zip(COLUMNS, log.run("SELECT * FROM audit WHERE sequence = ?", source)[0], strict=True)
    )
    log.move_up(at, 1)
    row["sequence"] = at
    marks = ", ".join("?" for _ in COLUMNS)
    log.run(f"INSERT INTO audit VALUES ({marks})", *row.values())
    return at


def cut_tail(log: Log, chance: Chance) -> int:
    """The last entries gone, and what was signed of them."""
    at = chance.randint(1, log.last)
    for table in ("heads", "audit"):
        log.run(f"DELETE FROM {table} WHERE sequence >= ?", at)
    return at


def forge_head(log: Log, chance: Chance) -> int:
    """A signature under an end that nobody signed."""
    heads = log.run("SELECT sequence, staff, signature FROM heads")
    at, member, signature = chance.choice(heads)
    match chance.randrange(3):
        case 0:
            new, column = chance.randbytes(64), "signature"
        case 1:
            new, column = chance.randbytes(32), "hash"
        case _:
            others = [row[2] for row in heads if row[2] != signature]
            new, column = chance.choice(others), "signature"
    log.run(f"UPDATE heads SET {column} = ? WHERE sequence = ? AND staff = ?", new, at, member)
    return int(at)


def new_keys(log: Log, chance: Chance) -> int:
    """A person's keys exchanged for one's own, and the entry of their joining with them."""
    seed = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
    public = seed.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    member, box = chance.choice(log.run("SELECT id, box_public FROM staff"))
    log.run("UPDATE staff SET sign_public = ? WHERE id = ?", public, member)
    if chance.random() < 0.5:
        return log.last + 1
    joined = "record = ? AND action = ?"
    log.run(
        f"UPDATE audit SET detail = ? WHERE {joined}",
        keys_digest(box, public), member, Action.STAFF_ADDED.value,
    )  # fmt: skip
    where = f"SELECT sequence FROM audit WHERE {joined}"
    (joining,) = log.run(where, member, Action.STAFF_ADDED.value)[0]
    return int(joining)


TAMPERINGS: tuple[Callable[[Log, Chance], int], ...] = (
    edit, drop, swap, duplicate, cut_tail, forge_head, new_keys,
)  # fmt: skip


def tampered(log: Log, number: int, chance: Chance) -> str:
    """Tamper; in every second case the chain is then made to follow on itself again."""
    work, before = TAMPERINGS[number % len(TAMPERINGS)], log.all()
    anew = work is not forge_head and bool(number // len(TAMPERINGS) % 2)
    while log.all() == before:  # entries that are alike may have been swapped
        start = work(log, chance)
        if anew:
            log.reckon_anew(start)
    return f"{work.__name__}, reckoned anew" if anew else work.__name__


def seal_marks_anew(folder: Path, log: Log, key: bytes, install_id: bytes) -> None:
    """Let the marks say what the store says now."""
    (end,) = log.run("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1")
    ((changes,),) = log.run("SELECT changes FROM meta")
    file = MarksFile(folder, key, install_id)
    marks = file.read()
    assert marks is not None
    says = {"changes": changes, "sequence": end[0], "hash": end[1], "latest": None, "small": b""}
    for more in (1, 2):
        file.write(replace(marks, number=marks.number + more, **says), durable=False)
    file.close()


def noticed(folder: Path, name: str = NAME, word: str = WORD) -> bool:
    """Whether signing in or the check tells it, in a sentence."""
    try:
        with Vault.unlock(folder, name=name, passphrase=word, one_command=True) as vault:
            found = {*vault.notices, *vault.check()}
            unsigned = FindingKind.ENTRIES_UNSIGNED
            grave = [finding for finding in found if finding.grave or finding.kind is unsigned]
            return bool(grave) and all(str(told(finding)) for finding in grave)
    except VaultError as error:
        said(error)
        return isinstance(error, RolledBack | StoreDamaged)


def main(times: int, seed: int, top: Path) -> None:
    template, folder, chance = top / "template", top / "tampered", random.Random(seed)
    template.mkdir(mode=0o700)
    prepare(template)
    key, install_id = shift(template)
    for number in range(times):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(template, folder)
        log = Log(folder, key, install_id)
        what = tampered(log, number + seed, chance)
        anew = number % 3 == 2 and bool(log.run("SELECT 1 FROM audit LIMIT 1"))
        if anew:
            seal_marks_anew(folder, log, key, install_id)
        log.close()
        found = noticed(folder) or (anew and noticed(folder, "Sam", NEW_WORD))
        lost = "" if found else f"not found: {what}{', sealed anew' if anew else ''}"
        report(lost)


def shift(folder: Path) -> tuple[bytes, bytes]:
    """Some sessions of two people in the log; the store's key and the installation's id."""
    for _ in range(2):
        with Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True) as vault:
            vault.record(Action.SCREENING_OPENED, vault.me.id)
            vault.record(Action.PRINTED, vault.me.id)
            if len(vault.staff()) == 1:
                vault.add_staff("Sam", NEW_WORD, frozenset({Role.SUPERVISOR}))
            kept = vault._session.granted.store, vault._session.install_id
        with Vault.unlock(folder, name="Sam", passphrase=NEW_WORD, one_command=True) as vault:
            vault.audit.figures_taken_out()
    return kept


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
