"""dev.py sets up a machine that has only Python, from a lock that names every file by its hash."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def lock(root: Path) -> str:
    return (root / "requirements.lock").read_text(encoding="utf-8")


def pinned(lock: str) -> dict[str, str]:
    """Name and version of everything in *lock*."""
    return dict(re.findall(r"^([a-z0-9._-]+)==([^ \\]+)", lock, re.MULTILINE))


def test_the_lock_names_every_file_by_hash_and_no_place_to_fetch_it_from(lock: str) -> None:
    assert pinned(lock)
    for entry in re.split(r"\n(?=[a-z])", lock.strip()):
        assert "--hash=sha256:" in entry, entry.splitlines()[0]
    assert not re.search(r"https?:|file:|index|find-links|\bcom\b|\borg\b", lock)


def test_the_lock_holds_what_the_project_asks_for_in_the_same_version(
    root: Path, lock: str
) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["dev"],
        *project["build-system"]["requires"],
    ]
    found = pinned(lock)
    for requirement in asked:
        name, version = requirement.split("==")
        plain = name.partition("[")[0]  # without its extras, which stand in the lock by themselves
        assert found[plain.lower().replace(".", "-")] == version


def test_dev_needs_nothing_but_the_standard_library(root: Path) -> None:
    tree = ast.parse((root / "dev.py").read_text(encoding="utf-8"))
    names = {a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names}
    names |= {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module}
    ours = {name for name in names if name.partition(".")[0] == "screenapp"}
    assert {name.partition(".")[0] for name in names - ours} <= sys.stdlib_module_names
    bare = [sys.executable, "-S", "-c", f"import {', '.join(sorted(ours))}"]
    assert subprocess.run(bare, cwd=root).returncode == 0


def test_continuous_integration_runs_the_same_command_as_a_person(root: Path) -> None:
    assert "python3 dev.py test" in (root / ".ci" / "run").read_text(encoding="utf-8")


def test_an_unknown_command_is_answered_with_the_list_of_commands(root: Path) -> None:
    command = [sys.executable, str(root / "dev.py"), "unknown"]
    outcome = subprocess.run(command, capture_output=True, text=True)
    assert outcome.returncode == 1
    assert "python3 dev.py run" in outcome.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring these libraries")
def test_only_what_does_not_load_is_named_missing(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda name: name)
    assert dev.missing_packages(screen=True, building=False) == ["libegl1"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring these libraries")
def test_a_screen_asks_for_more_than_pictures_do(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "loads", lambda library: False)
    few = dev.missing_packages(screen=False, building=False)
    many = dev.missing_packages(screen=True, building=False)
    assert set(few) < set(many)
    assert "libxcb-cursor0" in set(many) - set(few)


def test_who_may_not_install_is_told_one_command_in_one_line(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(SystemExit) as ended:
        dev.provide(["libegl1", "libgl1"])
    assert str(ended.value).endswith("sudo apt-get install -y libegl1 libgl1")
    assert "\n" not in str(ended.value)


def test_a_tour_without_pictures_or_pdf_is_not_taken_for_done(
    dev: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.report_tour(tmp_path) == 1
    (tmp_path / "today.png").write_bytes(b"picture")
    assert dev.report_tour(tmp_path) == 1
    (tmp_path / "referral.pdf").write_bytes(b"paper")
    assert dev.report_tour(tmp_path) == 0
    assert str(tmp_path) in capsys.readouterr().out


CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Page</name>
    <message><source>Start</source><translation>Empezar</translation></message>
    <message><source>Used no more</source><translation>Ya no se usa</translation></message>
</context>
</TS>
"""


def test_texts_are_collected_and_nothing_that_was_translated_is_lost(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (
        'class Page(QWidget):\n    def __init__(self):\n        self.tr("Start"), self.tr("New")\n'
    )
    rooms, kept = tmp_path / "screenapp" / "ui", tmp_path / "translations" / "screenapp_es.ts"
    rooms.mkdir(parents=True)
    kept.parent.mkdir()
    (rooms / "page.py").write_text(page)
    kept.write_text(CATALOGUE)
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(dev, "set_up", lambda: None)
    assert dev.translate([]) == 0
    text = kept.read_text(encoding="utf-8")
    assert "<translation>Empezar</translation>" in text
    assert "<source>New</source>" in text
    assert "Ya no se usa" in text
    assert kept.with_suffix(".qm").stat().st_size > 0
