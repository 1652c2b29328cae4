"""The store understands every statement, all are used, and what they name is all there is."""

import ast
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from screenapp.vault.model import Action
from screenapp.vault.store import migrations, sql
from screenapp.vault.store.database import Store

FOLDER = Path(sql.__file__).parent
MODULES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")
NAMED = re.compile(r"(?<!:):(\w+)")
QUOTED = re.compile(r"(?<![\w'])'([^']*)'")
INSERT = re.compile(r"INSERT INTO (\w+) \(([^)]*)\) VALUES \(([^)]*)\)")
FILLED_IN = {"meta": {"revisions"}}
"""Columns that a new row has from their default."""
ONLY_WORDS = (
    ast.Module, ast.Expr, ast.ImportFrom, ast.alias, ast.AnnAssign, ast.Name, ast.Store, ast.Load,
    ast.Constant, ast.Dict,
)  # fmt: skip
"""What a module of statements is made of: no expression that could put a text together."""


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
SMALL_TABLES = import_module("screenapp.vault.store.sql.keeping").SMALL_TABLES


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    opened = Store(tmp_path_factory.mktemp("statements") / "a.db", bytes(range(32)))
    opened.write(migrations.migrate)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def columns(store):
    """The columns of each table, in order."""
    named = (
        "SELECT m.name AS of_table, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c"
        " WHERE m.type = 'table' ORDER BY m.name, c.cid"
    )
    found: dict[str, list[str]] = {}
    for table, column in store.read(lambda connection: connection.execute(named).all()):
        found.setdefault(table, []).append(column)
    return found


def _plain(text: str) -> str:
    return " ".join(text.replace('"', "").split())


def test_there_are_statements_in_every_module():
    assert len(TEXTS) > 100
    assert {name.partition(".")[0] for name in TEXTS} == set(MODULES)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_the_store_understands_every_statement(store, text):
    values = dict.fromkeys(NAMED.findall(text), 1)
    store.read(lambda connection: connection.execute(f"EXPLAIN {text}", values))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_what_is_quoted_is_nothing_or_an_action_of_the_log(text):
    assert {*QUOTED.findall(text)} <= {"", *(action.value for action in Action)}


@pytest.mark.parametrize("name", MODULES)
def test_a_text_is_never_put_together(name):
    tree = ast.parse((FOLDER / f"{name}.py").read_text(encoding="utf-8"))
    assert [node for node in ast.walk(tree) if not isinstance(node, ONLY_WORDS)] == []


def test_every_statement_is_used():
    paths = [path for path in FOLDER.parents[1].rglob("*.py") if path.parent != FOLDER]
    used = {
        word
        for path in paths
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for word in _named(node)
    }
    constants = {name.partition("[")[0] for name in TEXTS}
    assert constants - used == {"keeping.SMALL_TABLES"}
    assert any("import SMALL_TABLES" in path.read_text(encoding="utf-8") for path in paths)


def _named(node: ast.AST) -> list[str]:
    match node:
        case ast.Attribute(value=ast.Name(id=module), attr=constant):
            return [f"{module}.{constant}"]
        case _:
            return []


def test_a_new_row_is_given_every_column_that_its_table_has(columns):
    given = {}
    for text in TEXTS.values():
        if found := INSERT.fullmatch(_plain(text)):
            table, names, values = found.groups()
            given[table] = set(names.split(", ")) | FILLED_IN.get(table, set())
            assert [f":{name}" for name in names.split(", ")] == values.split(", ")
    assert given == {table: set(names) for table, names in columns.items()}


@pytest.mark.parametrize("table", SMALL_TABLES)
def test_a_small_table_is_looked_at_whole(columns, table):
    read = ", ".join(f"{table}.{column}" for column in columns[table])
    text = _plain(SMALL_TABLES[table])
    what, _, rest = text.partition(" FROM ")
    assert what == f"SELECT {read}"
    assert rest.startswith(f"{table} ORDER BY {table}.")


def test_an_open_vault_has_loaded_nothing_of_a_network(founded):
    code = (
        "import sys; from pathlib import Path; from screenapp.vault.vault import Vault;"
        "folder, name, word = sys.argv[1:];"
        "Vault.unlock(Path(folder), name=name, passphrase=word).close();"
        "print(sorted({'asyncio', 'ssl'} & set(sys.modules)))"
    )
    told = [str(founded.folder), founded.name, founded.passphrase]
    done = subprocess.run([sys.executable, "-c", code, *told], capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr
