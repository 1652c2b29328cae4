"""Imports go one way, and each contract that says so is proved by breaking it."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"

GRAPH = """
import json, grimp
graph = grimp.build_graph("screenapp", cache_dir=None)
imports = graph.find_modules_directly_imported_by
print(json.dumps({module: sorted(imports(module)) for module in graph.modules}))
"""

PLANTED = {
    "layers, upwards": ("layers", "protocol/planted.py", "import screenapp.screening.events"),
    "layers, between neighbours": ("layers", "review/planted.py", "import screenapp.vault"),
    "layers, without a place": ("layers", "planted.py", ""),
    "layers, from the paper": ("layers", "printing/planted.py", "import screenapp.protocol.model"),
    "layers, from what is heard": (
        "layers",
        "hearing/planted.py",
        "import screenapp.printing.fonts",
    ),
    "layers, from the workflow": ("layers", "workflow/planted.py", "import screenapp.ui.texts"),
    "layers, from the window": ("layers", "app/planted.py", "import screenapp.practice.people"),
    "qt, in the workflow": ("qt", "workflow/planted.py", "import PySide6.QtCore"),
    "qt, beside the typesetter": ("qt", "printing/planted.py", "import PySide6.QtGui"),
    "sql, in the workflow": ("sql", "workflow/planted.py", "import sqlcipher3"),
    "qt, in a room that keeps": ("qt", "vault/planted.py", "import PySide6.QtCore"),
    "qt, in what is heard": ("qt", "hearing/planted.py", "import PySide6.QtCore"),
    "qt, in a room that asks": ("qt", "screening/planted.py", "import PySide6.QtCore"),
    "presenters, directly": ("presenters", "ui/today/presenter.py", "import PySide6.QtGui"),
    "presenters, through the worker": (
        "presenters",
        "ui/today/presenter.py",
        "import screenapp.ui.shell.worker",
    ),
    "sql, in a window": ("sql", "ui/planted.py", "import sqlalchemy"),
    "sql, in the review": ("sql", "review/planted.py", "import sqlcipher3"),
}


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """The program and its contracts, to be spoilt."""
    shutil.copytree(
        root / "screenapp", tmp_path / "screenapp", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(root / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.fixture
def kept(request: pytest.FixtureRequest) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the contracts of a folder; exit status 0 when all are kept."""

    def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", LINT, "--no-cache", *arguments]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True)

    return run


def test_every_contract_is_kept(root: Path, kept: Callable[..., object]) -> None:
    outcome = kept(root)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_violation_is_caught(
    planted: tuple[str, str, str], copy: Path, kept: Callable[..., object]
) -> None:
    contract, module, line = planted
    path = copy / "screenapp" / module
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(f"{before}\n{line}\n", encoding="utf-8")
    outcome = kept(copy, "--contract", contract)
    assert outcome.returncode == 1
    assert "BROKEN" in outcome.stdout or "planted" in outcome.stdout, outcome.stdout


def test_widgets_in_the_typesetter_are_caught_by_lint(copy: Path) -> None:
    planted = copy / "screenapp" / "printing" / "qt_typesetter.py"
    planted.write_text("from PySide6.QtWidgets import QLabel\n\nLABEL = QLabel\n", encoding="utf-8")
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", str(planted)]
    outcome = subprocess.run(command, cwd=copy, capture_output=True, text=True)
    assert "TID251" in outcome.stdout


def test_no_module_comes_back_to_itself(root: Path, copy: Path) -> None:
    """Within a room too: of two modules that need one another none can be read alone."""
    assert circle(root) is None
    planted = copy / "screenapp" / "protocol" / "words.py"
    planted.write_text(
        planted.read_text(encoding="utf-8") + "\nimport screenapp.protocol.measures\n",
        encoding="utf-8",
    )
    assert "screenapp.protocol.measures" in (circle(copy) or [])


def circle(folder: Path) -> list[str] | None:
    """The modules of one circle of imports, whether for the types alone or inside a function."""
    command = [sys.executable, "-c", GRAPH]
    told = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    imports = {name: set(needs) for name, needs in json.loads(told.stdout).items()}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as found:
        return list(found.args[1])
    return None
