"""House rules that no linter knows."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

LONGEST_FILE = 450
LONGEST_FUNCTION = 40
MOST_FILES = 30
PARTS = ("crypto", "store", "people", "care")
NETWORK = {
    "socket", "socketserver", "ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib",
    "poplib", "telnetlib", "xmlrpc", "asyncio", "requests", "httpx", "aiohttp", "urllib3",
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore",
}  # fmt: skip
NO_NAMES = {"utils", "util", "helpers", "helper", "manager", "common", "base", "misc"}
UNFINISHED = re.compile(
    "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error"))
)


def test_no_file_is_longer_than_a_person_reads_at_once(sources: dict[str, str]) -> None:
    long = {
        name: lines for name, text in sources.items() if (lines := text.count("\n")) > LONGEST_FILE
    }
    assert long == {}, f"more than {LONGEST_FILE} lines"


def test_no_function_is_longer_than_a_screen(sources: dict[str, str]) -> None:
    long = []
    for name, text in sources.items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    long.append(f"{name}:{node.lineno} {node.name} {lines}")
    assert not long, "\n".join(long)


def test_no_module_bears_a_name_that_says_nothing(program: dict[str, ast.Module]) -> None:
    found = [name for name in program if set(re.split(r"[/.]", name)) & NO_NAMES]
    assert not found, "\n".join(found)


def _named_twice(program: dict[str, ast.Module]) -> dict[str, list[str]]:
    """Public classes whose name stands in more than one module, and where."""
    places: dict[str, list[str]] = {}
    for name, tree in program.items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(name)
    return {name: where for name, where in places.items() if len(where) > 1}


def test_no_class_name_means_two_things(program: dict[str, ast.Module]) -> None:
    assert _named_twice(program) == {}


def test_a_class_name_that_means_two_things_is_seen() -> None:
    planted = {name: ast.parse("class Words: ...") for name in ("a.py", "b.py")}
    assert _named_twice(planted) == {"Words": ["a.py", "b.py"]}


def test_every_room_says_what_it_is_for(program: dict[str, ast.Module]) -> None:
    silent = [name for name, tree in program.items() if not ast.get_docstring(tree)]
    assert not silent, "\n".join(silent)


def test_no_folder_holds_more_files_than_a_person_takes_in(program: dict[str, ast.Module]) -> None:
    folders = Counter(name.rpartition("/")[0] for name in program)
    assert {name: n for name, n in folders.items() if n > MOST_FILES} == {}


def test_every_room_says_what_may_not_come_in(program: dict[str, ast.Module]) -> None:
    """In a paragraph under its first line: a word of denial is the sign of it."""
    denial = re.compile(r"\b(no|not|nothing|never|none|cannot|alone)\b", re.IGNORECASE)
    rooms = [name for name in program if re.fullmatch(r"screenapp/\w+/__init__.py", name)]
    parts = [
        f"screenapp/vault/{part}/__init__.py" for part in ("crypto", "store", "people", "care")
    ]
    silent = [
        name
        for name in [*rooms, *parts]
        if not denial.search((ast.get_docstring(program[name]) or "").partition("\n\n")[2])
    ]
    assert len(rooms) >= 12
    assert silent == []


def test_nothing_is_left_unfinished(sources: dict[str, str]) -> None:
    found = [name for name, text in sources.items() if UNFINISHED.search(text)]
    assert not found, "\n".join(found)


def test_no_check_is_switched_off_without_saying_why(sources: dict[str, str]) -> None:
    bare = r"# (?:type: ignore(?:\[[\w, -]+\])?|noqa(?:: ?[A-Z0-9, ]+)?|pragma: no cover)\s*$"
    marks = re.compile(bare, re.MULTILINE)
    found = [name for name, text in sources.items() if marks.search(text)]
    assert not found, "\n".join(found)


def _imported(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def _reaches_out(tree: ast.AST) -> bool:
    """Whether *tree* imports a module of NETWORK or a part of one."""
    return any(
        name == far or name.startswith(far + ".") for name in _imported(tree) for far in NETWORK
    )


def test_the_program_never_imports_a_way_to_a_network(program: dict[str, ast.Module]) -> None:
    assert [name for name, tree in program.items() if _reaches_out(tree)] == []


@pytest.mark.parametrize(
    "line", ["import socket", "from urllib import request", "import http.client as h",
             "from PySide6 import QtNetwork"],
)  # fmt: skip
def test_a_planted_way_to_a_network_is_seen(line: str) -> None:
    assert _reaches_out(ast.parse(line))


@pytest.mark.parametrize(
    "words", [r"sqlcipher_" + "export", r"KEY\s+''", r"PRAGMA\s+rekey\s*=\s*''"]
)
def test_no_statement_that_writes_the_store_in_plain_text(
    words: str, program: dict[str, ast.Module]
) -> None:
    found = [
        f"{name}:{node.lineno}"
        for name, tree in program.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.search(words, node.value, re.IGNORECASE)
    ]
    assert not found, "\n".join(found)


def _other_spellings(tree: ast.AST) -> list[int]:
    """Lines that name `typing.Protocol` otherwise than as ``t.Protocol``."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if (
            isinstance(node, ast.ImportFrom)
            and node.module in ("typing", "typing_extensions")
            and any(alias.name == "Protocol" for alias in node.names)
        )
        or (
            isinstance(node, ast.Import)
            and any(alias.name == "typing" and alias.asname != "t" for alias in node.names)
        )
    ]


def test_the_protocol_of_typing_is_spelled_in_one_way(sources: dict[str, str]) -> None:
    """The domain has a class `Protocol` too: ``t.Protocol`` is never taken for it."""
    found = {
        name: lines
        for name, text in sources.items()
        if (lines := _other_spellings(ast.parse(text)))
    }
    assert found == {}


@pytest.mark.parametrize(
    "line", ["from typing import Final, Protocol", "from typing import Protocol as Port",
             "import typing"],
)  # fmt: skip
def test_another_spelling_is_seen(line: str) -> None:
    assert _other_spellings(ast.parse(line))


def _orphans(tree: ast.AST) -> list[int]:
    """Lines that take a widget's parent away."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setParent"
        and (not node.args or (isinstance(node.args[0], ast.Constant) and not node.args[0].value))
    ]


def test_a_widget_loses_its_parent_in_one_place_alone(program: dict[str, ast.Module]) -> None:
    """One that its layout has yet to show would come up as a window of its own, with the words
    of the page in it, beside whatever stands on the screen: `discard` hides it first."""
    places = {name for name, tree in program.items() if _orphans(tree)}
    assert places == {"screenapp/ui/widgets/dispose_widgets.py"}


def test_what_a_comment_points_to_stands_in_the_repository(root: Path) -> None:
    pages = {path.relative_to(root).as_posix() for path in root.glob("docs/**/*.md")}
    pages |= {"README.md", "CHANGELOG.md"}
    named = re.compile(r"[\w./-]*\w\.md\b")
    missing = [
        f"{path.relative_to(root)}: {page}"
        for folder in ("screenapp", "benchmarks", "tests")
        for path in sorted((root / folder).rglob("*.py"))
        for page in named.findall(path.read_text(encoding="utf-8"))
        if not any(f"/{known}".endswith(f"/{page.lstrip('./')}") for known in pages)
    ]
    assert missing == []
