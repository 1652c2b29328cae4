#!/usr/bin/env python3
"""Everything a checkout can do. Needs Python 3.11 and nothing else; sets up the rest.

    python3 dev.py run [arguments]      open the program; without a screen, take the tour
    python3 dev.py test [arguments]     all checks; with arguments, pytest alone with them
    python3 dev.py bench [names]        measure, and print ratios
    python3 dev.py looks LANG           every page and paper of a language as pictures
    python3 dev.py faults [rows]        break things at their full number, and print a table
    python3 dev.py mutants [rooms]      change rules one at a time; which does no test notice?
    python3 dev.py package              build dist/intake and take the tour with it
    python3 dev.py translate            bring the window's catalogues up to date
    python3 dev.py lock                 write requirements.lock anew from pyproject.toml

The environment is .venv, made from requirements.lock (every file by its hash) when it is
missing or the lock has changed. Missing system libraries are named in one line, and
installed where that is possible without asking: as root, with apt-get.
"""

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
STAMP = VENV / "made-from"
LOCK_MAKER = "uv==0.13.9"
ROWS = {
    "kills": "kill -9 of the real program while answering",
    "power": "simulated power cut",
    "harm": "flipped, cut, zeroed bytes in every file of the vault",
    "failing": "the n-th write, fsync, unlink, listing or stat fails",
    "clocks": "clock jumps under 60 days of copies and rules",
    "tries": "wrong passphrases, clock moved, restarts between",
    "open_screen": "every deed of every role without the passphrase",
    "guessing": "guessers and owners at one name: tries, waits",
    "sharing": "two and eight processes on one store",
    "tamper": "tampered audit",
    "hostile": "files of an enemy where the program reads",
    "protocols": "protocols by chance, in every command and on pages",
    "strings": "strings over every text field, paper and page",
    "residue": "residue scan after a shift, memory included",
}
"""What `faults` tries, by the name of its file in tests/faults."""
PYTEST = ("-m", "pytest", "-q")
SIDE_BY_SIDE = (("faults", "journey"), ("gui",))
"""Folders of tests that take about as long as one another, and as all others do. Three parts for
two cores: the first waits for processes and for windows most of its time."""
MEMORY, ENOUGH = Path("/dev/shm"), 3_000_000_000  # noqa: S108 - each run makes a folder of its own in it
"""Where a system keeps files in memory, and how many bytes must be free there to test in it."""
PERSONS_SIDE = "ui/person"

# Library -> Debian package; measured with PySide6-Essentials on a minimal Debian 12.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libfreetype.so.6": "libfreetype6",
    "libzstd.so.1": "libzstd1",
}
ON_A_SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}


# ---------------------------------------------------------------- what the machine lacks


def missing_packages(*, screen: bool, building: bool) -> list[str]:
    """Debian packages of what does not load here. Other systems bring all of it: empty."""
    if sys.platform != "linux":
        return []
    wanted = ALWAYS | (ON_A_SCREEN if screen else {})
    packages = [package for library, package in wanted.items() if not loads(library)]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python{version}-venv")
    if building:
        if shutil.which("objdump") is None:
            packages.append("binutils")
        if not has_python_library(version):
            packages.append(f"libpython{version}")
    return packages


def loads(library: str) -> bool:
    """Whether the system's loader finds *library*."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_python_library(version: str) -> bool:
    """Whether Python's own shared library, which a built program carries, is there."""
    beside = Path(sys.base_prefix) / "lib" / f"libpython{version}.so.1.0"
    return beside.exists() or loads(f"libpython{version}.so.1.0")


def provide(packages: Sequence[str]) -> None:
    """Install *packages* as root on Debian; else name them in one line and end."""
    if not packages:
        return
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        sys.exit(f"Missing on this system. Run: sudo apt-get install -y {' '.join(packages)}")
    say(f"Installing what this system lacks: {' '.join(packages)}")
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    step([apt, "update", "-qq"], "apt-get could not read its package lists.", quiet)
    install = [apt, "install", "-y", "-qq", "--no-install-recommends", *packages]
    step(install, "apt-get could not install the packages named above.", quiet)


# ---------------------------------------------------------------- the environment


def set_up(*, screen: bool = False, building: bool = False) -> None:
    """Bring the system and .venv to what the lock and the project say; quick if they are."""
    provide(missing_packages(screen=screen, building=building))
    lock, project = (hashlib.sha256(path.read_bytes()).hexdigest() for path in (LOCK, PROJECT))
    made_from = STAMP.read_text().split() if STAMP.exists() else []
    if made_from == [lock, project] and PYTHON.exists():
        return
    if made_from[:1] != [lock] or not PYTHON.exists():
        say("Setting up .venv from requirements.lock. This takes about a minute.")
        STAMP.unlink(missing_ok=True)
        make_environment(VENV)
        pip("--require-hashes", "--only-binary", ":all:", "-r", str(LOCK))
    STAMP.unlink(missing_ok=True)
    pip("--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(f"{lock}\n{project}\n")


def make_environment(folder: Path) -> None:
    """An empty environment with pip; what was in *folder* goes."""
    venv.create(folder, clear=True, symlinks=os.name != "nt", with_pip=True)


def pip(*arguments: str) -> None:
    """Install into .venv exactly what *arguments* name, and nothing that they need."""
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--no-input", "--retries", "5", "--no-deps", *arguments]
    step(command, "The environment is not complete; the lines above say why. Run it again.")


def step(command: Sequence[str], advice: str, env: Mapping[str, str] | None = None) -> None:
    """Run *command* in the checkout, its errors shown, or end with *advice*."""
    quiet = subprocess.DEVNULL
    if subprocess.run(command, cwd=ROOT, env=env, stdin=quiet, stdout=quiet).returncode:
        sys.exit(advice)


def say(words: str) -> None:
    """Tell the person at the terminal, without mixing into what a command prints."""
    print(words, file=sys.stderr, flush=True)


def has_screen() -> bool:
    """Whether a window can be shown."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def offscreen() -> dict[str, str]:
    """The environment of a program that draws into memory, in letters of any script.

    Compiled modules are kept beside the installed ones, even where the machine asks for none:
    the tests start some hundred processes, and each would compile the whole program first.
    """
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env["PYTHONPYCACHEPREFIX"] = str(VENV / "compiled")
    if sys.platform == "linux":
        env["LC_ALL"] = "C.UTF-8"
    return env


def in_venv(*arguments: str, env: Mapping[str, str] | None = None) -> int:
    """Run .venv's Python with *arguments* in the checkout; its exit status."""
    return subprocess.run([str(PYTHON), *arguments], cwd=ROOT, env=env).returncode


# ---------------------------------------------------------------- the commands


def run(arguments: Sequence[str]) -> int:
    """The program itself, or the tour where no window can be shown."""
    screen = has_screen()
    set_up(screen=screen)
    if screen:
        return in_venv("-m", "screenapp", *arguments)
    if arguments:
        return in_venv("-m", "screenapp", *arguments, env=offscreen())
    out = ROOT / "tour"
    say("No screen here: taking the tour through the real windows instead.")
    status = in_venv("-m", "screenapp", "tour", "--out", str(out), env=offscreen())
    return status or report_tour(out)


def report_tour(out: Path) -> int:
    """Say where the pictures and the PDF are; 1 if there are none."""
    pictures, papers = sorted(out.glob("*.png")), sorted(out.glob("*.pdf"))
    if not pictures or not papers:
        say(f"The tour left no pictures or no PDF in {out}")
        return 1
    print(f"{len(pictures)} pictures: {out}")
    print(*(f"  {path.name}" for path in pictures), sep="\n")
    print("PDF:", *papers)
    return 0


def test(arguments: Sequence[str]) -> int:
    """All checks, each whether or not the one before it passed; or pytest alone."""
    set_up()
    steps = {
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "ruff check": ["-m", "ruff", "check", "."],
        "mypy --strict": ["-m", "mypy", "--strict"],
        "import contracts": ["-c", "from importlinter.cli import lint_imports_command as c; c()"],
    }
    if arguments:
        return in_venv(*PYTEST, *arguments, env=offscreen())
    outcome = {}
    for name, command in steps.items():
        print(f"\n== {name}", flush=True)
        begun = time.monotonic()
        outcome[name] = in_venv(*command, env=offscreen()), time.monotonic() - begun
    begun = time.monotonic()
    outcome["pytest"] = pytest_side_by_side(), time.monotonic() - begun
    print()
    for name, (status, seconds) in outcome.items():
        print(f"{'ok   ' if status == 0 else 'WRONG'} {name}, {seconds:.0f} s", flush=True)
    return int(any(status for status, _ in outcome.values()))


def pytest_side_by_side() -> int:
    """Every test, in processes side by side; what each says in one piece. The worst status."""
    folders = sorted(
        path.name for path in (ROOT / "tests").iterdir() if any(path.glob("**/test_*.py"))
    )
    apart = {name for part in SIDE_BY_SIDE for name in part}
    rest = [f"tests/{name}" for name in folders if name not in apart]
    rest += sorted(f"tests/{path.name}" for path in (ROOT / "tests").glob("test_*.py"))
    parts = [rest, *([f"tests/{name}" for name in part] for part in SIDE_BY_SIDE)]
    print(f"\n== pytest {' '.join(rest)}, and the others beside it", flush=True)
    with tested_in_memory() as env, ThreadPoolExecutor() as pool:
        beside = [pool.submit(one_part, part, env, subprocess.PIPE) for part in parts[1:]]
        ended = [one_part(rest, env, None)]
        for part, running in zip(parts[1:], beside, strict=True):
            ended.append(running.result())
            print(f"\n== pytest {' '.join(part)}\n{ended[-1][2]}", flush=True)
    for part, (_, seconds, _) in zip(parts, ended, strict=True):
        print(f"{seconds:6.0f} s {' '.join(part)}", flush=True)
    return max((status for status, _, _ in ended), key=abs)


def one_part(part: list[str], env: dict[str, str], told: int | None) -> tuple[int, float, str]:
    """The tests of *part*: their status, their seconds, and what they said if *told* is a pipe."""
    begun, error = time.monotonic(), told and subprocess.STDOUT
    command = [str(PYTHON), *PYTEST, *part]
    done = subprocess.run(command, cwd=ROOT, env=env, encoding="utf-8", stdout=told, stderr=error)
    return done.returncode, time.monotonic() - begun, done.stdout or ""


@contextlib.contextmanager
def tested_in_memory() -> Iterator[dict[str, str]]:
    """The environment of tests, whose files are in memory where there is room: they make
    thousands of vaults, and every one is brought onto the drive many times over."""
    env = offscreen()
    if not _takes_tests(MEMORY):
        yield env
        return
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        # A test reads a vault as another user, who passes through here as through /tmp.
        Path(folder).chmod(0o711)
        yield env | {"TMPDIR": folder}


def _takes_tests(place: Path) -> bool:
    if not (place.is_dir() and os.access(place, os.W_OK)):
        return False
    no_programs = bool(os.statvfs(place).f_flag & os.ST_NOEXEC)
    return shutil.disk_usage(place).free >= ENOUGH and not no_programs


def faults(arguments: Sequence[str]) -> int:
    """Row by row, each case ending in nothing lost; stops at the first loss and prints a table.

    Arguments are names of rows, and ``--few`` for the number that the suite takes. Without a
    name, every other test that has a full number follows.
    """
    set_up()
    few, names = "--few" in arguments, [name for name in arguments if name != "--few"]
    if unknown := set(names) - set(ROWS):
        sys.exit(f"There is no row {', '.join(sorted(unknown))}. Rows: {', '.join(ROWS)}")
    command = ["-m", "pytest", "-q", "-x", "--no-header", *([] if few else ["--exhaustive"])]
    print(f"{'':55}{'asked':>8}{'tried':>8}{'survived':>10}{'seconds':>9}", flush=True)
    for name in names or ROWS:
        if not row_survived(name, [*command, "-o", "faulthandler_timeout=0"]):
            return 1
    if few or names:
        return 0
    rest = [*command, "--only-breaking", "tests", "--ignore", "tests/faults"]
    return in_venv(*rest, env=offscreen())


def row_survived(name: str, command: Sequence[str]) -> bool:
    """Run one row and print its line; what pytest says only where something was lost."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "table.json"
        whole = [str(PYTHON), *command, f"tests/faults/test_{name}.py", "--table", str(table)]
        told = subprocess.run(whole, cwd=ROOT, env=offscreen(), stdout=subprocess.PIPE, text=True)
        found = json.loads(table.read_text()).get(name) if table.exists() else None
    row = found or {"asked": 0, "tried": 0, "survived": 0, "seconds": 0.0, "why": "it was not run"}
    numbers = f"{row['asked']:8,}{row['tried']:8,}{row['survived']:10,}{row['seconds']:9,.0f}"
    print(f"{ROWS[name]:55}{numbers}", flush=True)
    if told.returncode == 0 and 0 < row["tried"] == row["survived"]:
        return True
    print(f"LOST: {row['why']}\n{told.stdout[-4_000:]}", flush=True)
    return False


def bench(arguments: Sequence[str]) -> int:
    """The figures, each beside what it is compared with."""
    set_up()
    return in_venv("-m", "benchmarks", *arguments, env=offscreen())


def looks(arguments: Sequence[str]) -> int:
    """What a person, a worker and a printer show of one language, in looks-out or ``--out``."""
    set_up()
    return in_venv("-m", "tests.looks", *arguments, env=offscreen())


def mutants(arguments: Sequence[str]) -> int:
    """Rules changed by the draw of a seed, in a copy: how many a test notices."""
    set_up()
    return in_venv("-m", "tests.mutants", *arguments, env=offscreen())


def package(arguments: Sequence[str]) -> int:
    """Build dist/intake, then prove it by taking the tour from another folder."""
    set_up(building=True)
    spec = str(ROOT / "packaging" / "screenapp.spec")
    built = in_venv("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", spec, *arguments)
    if built:
        return built
    program = ROOT / "dist" / "intake" / ("intake.exe" if os.name == "nt" else "intake")
    out = ROOT / "build" / "tour"
    with tempfile.TemporaryDirectory() as elsewhere:
        command = [str(program), "tour", "--out", str(out)]
        status = subprocess.run(command, cwd=elsewhere, env=offscreen()).returncode
    status = status or report_tour(out)
    print(f"{program}: {'the tour went through' if status == 0 else 'the tour did not finish'}")
    return status


def translate(arguments: Sequence[str]) -> int:
    """Collect the window's texts into translations/screenapp_*.ts and compile them to .qm.

    English has a catalogue for its plurals alone. A language beside `WINDOW_LANGUAGES` is there
    for whoever is handed the screen, and holds their side alone. What was translated and is
    used no more stays, marked as vanished, in case it comes back; ``-no-obsolete`` drops it.
    """
    from screenapp.ui.shell.languages import WINDOW_LANGUAGES

    set_up()
    collect = ["-locations", "none", "-silent"]
    catalogues = sorted((ROOT / "translations").glob("screenapp_*.ts"))
    status = 0
    for catalogue in catalogues:
        language = catalogue.stem.partition("_")[2]
        room = ROOT / "screenapp" / ("" if language in WINDOW_LANGUAGES else PERSONS_SIDE)
        # File by file: given a folder, lupdate 6.11 and 6.12 find nothing and empty the catalogue.
        files = sorted(map(str, room.rglob("*.py")))
        into = ["-ts", str(catalogue), "-source-language", "en", "-target-language", language]
        only = ["-pluralonly"] if language == "en" else []
        status |= qt_tool("lupdate", *files, *collect, *only, *into, *arguments)
    catalogues += sorted((ROOT / "translations").glob("child_*.ts"))  # written by hand
    return status | qt_tool("lrelease", "-silent", *map(str, catalogues))


def qt_tool(name: str, *arguments: str) -> int:
    """Run one of Qt's own tools for catalogues; its exit status."""
    return subprocess.run([PYTHON.parent / f"pyside6-{name}", *arguments], cwd=ROOT).returncode


def lock(arguments: Sequence[str]) -> int:
    """Write requirements.lock: all versions, all platforms, all hashes, no address."""
    provide(missing_packages(screen=False, building=False))
    with tempfile.TemporaryDirectory() as folder:
        make_environment(Path(folder))
        tools = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        step([str(tools / "python"), "-m", "pip", "install", "-q", LOCK_MAKER], "No uv to be had.")
        compile_lock = [str(tools / "uv"), "pip", "compile", "--quiet", "--universal"]
        compile_lock += ["--python-version", "3.11", "--extra", "dev", "--generate-hashes"]
        compile_lock += ["--no-emit-index-url", "--no-emit-find-links", "--no-annotate"]
        compile_lock += ["--no-header", *arguments, str(PROJECT), "--output-file", str(LOCK)]
        step(compile_lock, "requirements.lock is as it was.")
    return 0


_ALL = (run, test, bench, looks, faults, mutants, package, translate, lock)
COMMANDS = {command.__name__: command for command in _ALL}


def main() -> int:
    if sys.version_info < (3, 11):
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
    name, arguments = (sys.argv[1] if len(sys.argv) > 1 else ""), sys.argv[2:]
    if name not in COMMANDS:
        sys.exit(__doc__)
    return COMMANDS[name](arguments)


if __name__ == "__main__":
    sys.exit(main())
