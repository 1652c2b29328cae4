"""Every released version of the store comes to the same tables, in one step or not at all."""

import os

import pytest
from sqlalchemy import text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from screenapp.vault import migrations
from screenapp.vault.database import Store
from screenapp.vault.errors import StoreNewer, VaultError
from screenapp.vault.model import Finding
from screenapp.vault.schema import METADATA


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


def _tables(store: Store) -> set[str]:
    wanted = text("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
    return store.read(lambda c: {_plain(row[0]) for row in c.execute(wanted)})


@pytest.mark.parametrize("start", range(len(migrations.MIGRATIONS) + 1))
def test_every_released_version_upgrades_to_the_same_schema(connect, start):
    fresh, old = connect(), connect()
    fresh.write(migrations.migrate)
    old.write(lambda c: migrations.migrate(c, upto=start))
    old.write(migrations.migrate)
    assert old.read(migrations.version) == fresh.read(migrations.version)
    assert _tables(old) == _tables(fresh)


def test_the_migrations_come_to_what_the_schema_describes(connect):
    store = connect()
    store.write(migrations.migrate)
    described = {
        _plain(str(made.compile(dialect=sqlite.dialect())))
        for table in METADATA.sorted_tables
        for made in (CreateTable(table), *map(CreateIndex, table.indexes))
    }
    assert _tables(store) == described


def test_the_tables_can_be_made_on_postgresql_too():
    for table in METADATA.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=postgresql.dialect()))


def test_every_constraint_has_a_name():
    for table in METADATA.sorted_tables:
        for constraint in table.constraints:
            assert constraint.name, (table.name, constraint)


def _add_a_column(connection) -> None:
    connection.execute(text("ALTER TABLE services ADD COLUMN address TEXT"))


def _stumble(connection) -> None:
    _add_a_column(connection)
    connection.execute(text("SELECT * FROM nowhere"))


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
    store.write(lambda c: c.execute(text("PRAGMA user_version = 7")))
    with pytest.raises(StoreNewer):
        store.write(migrations.migrate)


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
