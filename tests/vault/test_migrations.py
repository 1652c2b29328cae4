"""Every released version of the store comes to the same tables, in one step or not at all."""

import contextlib
import json
import os
import random
import re
import shutil
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from screenapp.protocol.model import ResultKind, Tier
from screenapp.screening.intake import AgeGroup
from screenapp.vault.care.restoring import by_sheet, restore
from screenapp.vault.errors import StoreNewer, StoreOlder, VaultError
from screenapp.vault.model import Finding, FindingKind
from screenapp.vault.store import migrations
from screenapp.vault.store.database import Store
from screenapp.vault.vault import Vault

RELEASED = Path(__file__).parent / "released"
LATER = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


@pytest.fixture
def connect(tmp_path):
    stores = []

    def make() -> Store:
        stores.append(Store(tmp_path / f"{len(stores)}.db", os.urandom(32)))
        return stores[-1]

    yield make
    for store in stores:
        store.close()


def _plain(statement: str) -> str:
    """A statement without blanks that mean nothing."""
    return " ".join(statement.replace("(", " ( ").replace(")", " ) ").replace(",", " , ").split())


def _schema(connection) -> set[str]:
    wanted = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
    return {_plain(row[0]) for row in connection.execute(wanted).all()}


def _tables(store: Store) -> set[str]:
    return store.read(_schema)


@pytest.mark.parametrize("start", range(len(migrations.MIGRATIONS) + 1))
def test_every_released_version_upgrades_to_the_same_schema(connect, start):
    fresh, old = connect(), connect()
    fresh.write(migrations.migrate)
    old.write(lambda c: migrations.migrate(c, upto=start))
    old.write(migrations.migrate)
    assert old.read(migrations.version) == fresh.read(migrations.version)
    assert _tables(old) == _tables(fresh)


def test_a_column_of_codes_takes_those_that_the_program_knows(connect):
    store = connect()
    store.write(migrations.migrate)
    known = {"age_group": AgeGroup, "kind": ResultKind, "tier": Tier, "tier_final": Tier}
    found = [
        pair
        for text in _tables(store)
        for pair in re.findall(r"CHECK \( (\w+) IN \( (.*?) \)", text)
    ]
    assert sorted(column for column, _ in found) == sorted([*known, "age_group"])
    for column, codes in found:
        assert codes == " , ".join(f"'{code.value}'" for code in known[column])


def test_every_constraint_has_a_name(connect):
    store = connect()
    store.write(migrations.migrate)
    kinds = "PRIMARY KEY|FOREIGN KEY|REFERENCES|UNIQUE|CHECK"
    for text in _tables(store):
        unnamed = re.sub(rf"CONSTRAINT (pk|fk|uq|ck)_\w+ ({kinds})", "", text)
        left = re.findall(rf"\b(?:{kinds})\b", unnamed)
        assert set(left) <= {"REFERENCES"}, text
        assert len(left) == text.count("FOREIGN KEY"), text


def _add_a_column(connection) -> None:
    connection.execute("ALTER TABLE services ADD COLUMN address TEXT")


def _stumble(connection) -> None:
    _add_a_column(connection)
    connection.execute("SELECT * FROM nowhere")


def test_a_step_that_does_not_succeed_leaves_schema_and_version(connect, monkeypatch):
    store = connect()
    store.write(migrations.migrate)
    before, version = _tables(store), store.read(migrations.version)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, _stumble))
    with pytest.raises(VaultError):
        store.write(migrations.migrate)
    assert _tables(store) == before
    assert store.read(migrations.version) == version


def test_the_future_is_refused(connect):
    store = connect()
    store.write(migrations.migrate)
    store.write(lambda c: c.execute("PRAGMA user_version = 77"))
    with pytest.raises(StoreNewer):
        store.write(migrations.migrate)


@pytest.mark.parametrize("start", range(1, len(migrations.MIGRATIONS)))
def test_what_a_migration_finds_in_the_tables_stays_in_them(connect, start):
    store = connect()
    store.write(lambda c: migrations.migrate(c, upto=start))
    store.write(_fill)
    before = store.read(_rows)
    store.write(migrations.migrate)
    after = store.read(_rows)
    for table, rows in before.items():
        for row, grown in zip(rows, after[table], strict=True):
            assert row.items() <= grown.items(), table


def _rows(connection) -> dict[str, list[dict[str, object]]]:
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").all()
    found = {}
    for (name,) in names:
        rows = connection.execute(f'SELECT * FROM "{name}"')  # noqa: S608  # our own table
        found[name] = [dict(row) for row in rows.all()]
    return found


def _fill(connection) -> None:
    """Two rows in every table there is, of whatever each column takes."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").all()
    for (name,) in names:
        columns = connection.execute(f'PRAGMA table_info("{name}")').all()
        for number in (1,) if name in ("meta", "afterwards") else (1, 2):
            row = {column["name"]: _value(column, number) for column in columns}
            named = ", ".join(f'"{column}"' for column in row)
            bound = ", ".join(f":v{place}" for place in range(len(row)))
            values = {f"v{place}": value for place, value in enumerate(row.values())}
            line = f'INSERT INTO "{name}" ({named}) VALUES ({bound})'  # noqa: S608  # our own table
            connection.execute(line, values)


_CODES = {"age_group": "unknown", "kind": "positive", "tier": "some", "tier_final": "none"}


def _value(column, number: int) -> object:
    if column["name"] in _CODES and column["type"] == "VARCHAR(64)":
        return _CODES[column["name"]]
    if column["type"] in ("INTEGER", "BOOLEAN"):
        return number
    return bytes([number]) if column["type"] == "BLOB" else str(number)


# --- vaults of released versions --------------------------------------------------------


def _versions() -> list[str]:
    return sorted(path.name for path in RELEASED.iterdir() if path.is_dir())


@dataclass
class Older:
    """A vault as a released program left it, and what it is known to hold."""

    folder: Path
    known: dict[str, Any]

    @property
    def who(self) -> dict[str, str]:
        return {"name": self.known["name"], "passphrase": self.known["passphrase"]}

    def unlock(self, **how: object) -> Vault:
        return Vault.unlock(self.folder, **self.who, clock=lambda: LATER, **how)

    def require_whole(self, vault: Vault) -> None:
        for screening, told in self.known["told"].items():
            kept = [
                {"id": str(event.id), "body": dict(event.body)}
                for event in vault.events(UUID(screening))
            ]
            assert kept == told
        assert len(vault.facts()) == len(vault.intake_counts()) == len(self.known["told"])
        assert len(vault.intakes(LATER.date() - timedelta(days=9))) == len(self.known["told"])
        assert [service.name for service in vault.services()] == ["Refuge"]
        assert vault.settings["cover"] == "table"
        assert vault.check() == ()


@pytest.fixture(params=_versions())
def older(request, tmp_path) -> Older:
    folder = shutil.copytree(RELEASED / request.param, tmp_path / "kept")
    folder.chmod(0o700)
    return Older(folder, json.loads((RELEASED / f"{request.param}.json").read_text("utf-8")))


def test_a_vault_of_every_released_version_opens_with_everything_in_it(older):
    with older.unlock() as vault:
        assert vault.notices == ()
        older.require_whole(vault)
        actions = [entry.action for entry in vault.log()]
        assert actions.count("store_upgraded") == 1
    with older.unlock() as vault:
        assert vault.notices == ()
        older.require_whole(vault)
        assert [entry.action for entry in vault.log()].count("store_upgraded") == 1


def test_a_released_vault_comes_to_the_tables_of_a_new_one(older, connect):
    new = connect()
    new.write(migrations.migrate)
    with older.unlock() as vault:
        assert vault._session.read(_schema) == _tables(new)
        assert vault._session.read(migrations.version) == new.read(migrations.version)


def test_a_verified_copy_as_it_was_precedes_the_upgrade_and_still_opens(older, tmp_path):
    was = len((older.folder / "store.db").read_bytes())
    older.unlock().close()
    (copy,) = (older.folder / "backups").iterdir()
    assert len((copy / "store.db").read_bytes()) == was
    restored = restore(
        tmp_path / "elsewhere", copy, by_sheet(older.known["code"]), clock=lambda: LATER
    )
    assert not restored.compared
    again = Older(tmp_path / "elsewhere", older.known)
    with again.unlock() as vault:
        older.require_whole(vault)


def test_without_room_for_a_copy_nothing_is_upgraded(older):
    (older.folder / "backups").write_text("in the way")
    before = (older.folder / "store.db").read_bytes()
    with pytest.raises(VaultError):
        older.unlock()
    assert (older.folder / "store.db").read_bytes() == before
    (older.folder / "backups").unlink()
    older.unlock().close()


def test_an_older_vault_is_not_looked_into_by_a_program_that_may_not_write(older):
    before = (older.folder / "store.db").read_bytes()
    with pytest.raises(StoreOlder):
        older.unlock(read_only=True)
    assert (older.folder / "store.db").read_bytes() == before


def test_an_upgrade_ended_anywhere_is_undone_or_done_and_nothing_is_lost(older, ended_at, points):
    kept = shutil.copytree(older.folder, older.folder.with_name("as it was"))
    for point in points(5):
        came = ended_at("unlock", older.folder, point, now=LATER, **older.who)
        with older.unlock() as vault:
            kinds = {notice.kind for notice in vault.notices}
            assert kinds <= {FindingKind.HEAD_UNSIGNED}
            older.require_whole(vault)
            assert vault.backups.all()
        if came == "done":
            break
        assert came == "ended"
        shutil.rmtree(older.folder)
        shutil.copytree(kept, older.folder)


def test_an_upgrade_killed_at_any_moment_loses_nothing(older, child, times):
    kept = shutil.copytree(older.folder, older.folder.with_name("as it was"))
    chance = random.Random(16)
    for _ in range(times(6, 50)):
        process = child("child_hold.py", older.folder, *older.who.values())
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.35 + 0.5 * chance.random())
        process.kill()
        process.communicate()
        with Vault.unlock(older.folder, **older.who) as vault:
            older.require_whole(vault)
        shutil.rmtree(older.folder)
        shutil.copytree(kept, older.folder)


def test_an_older_vault_is_copied_verified_and_brought_up_at_sign_in(founded, telling, monkeypatch):
    with founded.unlock() as vault:
        told = telling(vault)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, _add_a_column))
    with founded.unlock() as vault:
        assert vault._session.read(migrations.version) == len(migrations.MIGRATIONS)
        assert vault.events(told.screening) == tuple(told.told)
        findings: tuple[Finding, ...] = vault.check()
        assert findings == ()
    copies = sorted((founded.folder / "backups").iterdir())
    assert [sorted(p.name for p in copy.iterdir()) for copy in copies] == [
        ["keyring.json", "store.db"]
    ]
    monkeypatch.undo()
    for name in ("keyring.json", "store.db"):
        (founded.folder / name).write_bytes((copies[0] / name).read_bytes())
    with founded.unlock(accept_older=True) as vault:
        assert vault.events(told.screening) == tuple(told.told)
