"""The statements the store is given are the described ones, word for word, and all are used."""

import re
import subprocess
import sys
from importlib import import_module

import pytest
from sqlalchemy import bindparam, select
from sqlalchemy.dialects import postgresql

from screenapp.vault.described import schema
from screenapp.vault.described.writing import FOLDER, MODULES, text_of, written
from screenapp.vault.store import migrations
from screenapp.vault.store.database import Store

NAMED = re.compile(r"(?<!:):(\w+)")


def _texts() -> dict[str, str]:
    found = {}
    for name in MODULES:
        for constant, value in vars(import_module(f"screenapp.vault.store.sql.{name}")).items():
            match value:
                case str() if constant.isupper():
                    found[f"{name}.{constant}"] = value
                case dict() if constant.isupper():
                    found |= {f"{name}.{constant}[{key}]": text for key, text in value.items()}
                case _:
                    pass
    return found


TEXTS = _texts()


@pytest.mark.parametrize("name", sorted(written()))
def test_the_text_is_what_is_described(name):
    told = "run python3 dev.py statements"
    assert (FOLDER / name).read_text(encoding="utf-8") == written()[name], told


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    opened = Store(tmp_path_factory.mktemp("statements") / "a.db", bytes(range(32)))
    opened.write(migrations.migrate)
    yield opened
    opened.close()


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_the_store_understands_every_statement(store, text):
    values = dict.fromkeys(NAMED.findall(text), 1)
    store.read(lambda connection: connection.execute(f"EXPLAIN {text}", values))


def test_every_statement_is_used():
    vault = FOLDER.parent
    code = "".join(path.read_text(encoding="utf-8") for path in vault.glob("*.py"))
    unused = [
        name
        for name in TEXTS
        if name.partition("[")[0] not in code and not name.startswith("keeping.SMALL_TABLES")
    ]
    assert unused == []
    assert "SMALL_TABLES" in code


def test_what_is_described_could_be_said_to_postgresql_too():
    for name in MODULES:
        described = import_module(f"screenapp.vault.described.{name}")
        for constant, value in vars(described).items():
            if constant.isupper() and not constant.startswith("_") and hasattr(value, "compile"):
                assert str(value.compile(dialect=postgresql.dialect()))


def test_a_constant_stands_in_the_text_and_a_value_by_name():
    staff = schema.staff.c
    wanted = select(staff.id).where(
        (staff.roles == "lead") | (staff.added >= "2026-01-01"),
        staff.active.is_(True),
        staff.slot != b"\x00'",
        staff.kdf == bindparam("cost"),
    )
    text = " ".join(text_of(wanted).split())
    assert "(staff.roles = 'lead' OR staff.added >= '2026-01-01')" in text
    assert "active IS 1" in text
    assert "slot != X'0027'" in text
    assert text.endswith("kdf = :cost")
    with pytest.raises(ValueError, match="cannot be written"):
        text_of(select(staff.id).where(staff.name == "O'Neill"))
    with pytest.raises(ValueError, match="a list"):
        text_of(select(staff.id).where(staff.name.in_(["Ana", "Bea"])))


def test_an_open_vault_has_loaded_nothing_that_describes(founded):
    code = (
        "import sys; from pathlib import Path; from screenapp.vault.vault import Vault;"
        "folder, name, word = sys.argv[1:];"
        "Vault.unlock(Path(folder), name=name, passphrase=word).close();"
        "print(sorted({'sqlalchemy', 'asyncio', 'ssl'} & set(sys.modules)))"
    )
    told = [str(founded.folder), founded.name, founded.passphrase]
    done = subprocess.run([sys.executable, "-c", code, *told], capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr
