"""The program finds its data from any folder: from source, and installed."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from screenapp import settings

ASK = (
    "from screenapp import resources as r;"
    "print(r.protocols_folder(), r.translations_folder(), r.resources_folder(), sep='\\n');"
    "assert len(r.font_files()) == 16"
)


def ask(code: str, *, folder: Path, package: Path) -> list[Path]:
    """What a new process in *folder* answers that has *package* before all else."""
    env = os.environ | {"PYTHONPATH": str(package), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", code]
    outcome = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True)
    assert outcome.returncode == 0, outcome.stderr
    return [Path(line) for line in outcome.stdout.splitlines()]


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as pip would install it, built without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    outcome = subprocess.run(command, cwd=root, capture_output=True, text=True)
    assert outcome.returncode == 0, outcome.stderr
    return next(folder.glob("*.whl"))


def test_run_from_source_the_data_is_the_checkouts_own(root: Path, tmp_path: Path) -> None:
    found = ask(ASK, folder=tmp_path, package=root)
    assert found == [root / "protocols", root / "translations", root / "resources"]


def test_the_wheel_holds_every_file_of_data(root: Path, wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    folders = ("protocols", "translations", "resources")
    files = [p for folder in folders for p in (root / folder).rglob("*") if p.is_file()]
    missing = [
        str(p.relative_to(root))
        for p in files
        if "__pycache__" not in p.parts
        and f"screenapp/_data/{p.relative_to(root).as_posix()}" not in inside
    ]
    assert files
    assert missing == []


def test_installed_the_data_is_the_packages_own(wheel: Path, tmp_path: Path) -> None:
    installed, elsewhere = tmp_path / "installed", tmp_path / "elsewhere"
    elsewhere.mkdir()
    zipfile.ZipFile(wheel).extractall(installed)
    found = ask(ASK, folder=elsewhere, package=installed)
    assert all(path.is_relative_to(installed / "screenapp" / "_data") for path in found)
    assert all(path.is_dir() for path in found)


def everything(folder: Path) -> dict[Path, int]:
    """Each file below *folder* with the time it was last written."""
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def test_installed_the_program_writes_in_the_users_folder_and_nowhere_else(
    wheel: Path, tmp_path: Path
) -> None:
    installed, elsewhere, home = (tmp_path / n for n in ("installed", "elsewhere", "home"))
    zipfile.ZipFile(wheel).extractall(installed)
    elsewhere.mkdir()
    home.mkdir()
    before = everything(installed)
    env = os.environ | {"HOME": str(home), "PYTHONPATH": str(installed)}
    env |= {"PYTHONDONTWRITEBYTECODE": "1", "XDG_DATA_HOME": str(home / "data")}
    command = [sys.executable, "-m", "screenapp", "demo", "--screenings", "3", "--no-window"]
    outcome = subprocess.run(command, cwd=elsewhere, env=env, capture_output=True, text=True)
    assert outcome.returncode == 0, outcome.stderr
    assert everything(installed) == before
    assert list(elsewhere.iterdir()) == []
    assert {path.relative_to(home).parts[0] for path in everything(home)} == {"data"}


def test_the_wheel_holds_the_licences_and_the_command(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    names = archive.namelist()
    points = next(name for name in names if name.endswith("entry_points.txt"))
    assert "screenapp = screenapp.__main__:main" in archive.read(points).decode()
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("OFL.txt") for name in names)


def test_a_vault_stands_in_the_users_own_folder_under_a_neutral_name(root: Path) -> None:
    work, practice = settings.default_vault_folder(), settings.practice_vault_folder()
    assert (work.name, practice.name) == ("Intake", "Intake practice")
    assert work.parent == practice.parent
    assert not work.is_relative_to(root)
