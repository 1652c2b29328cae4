"""`python3 dev.py mutants [room ...] [--sample N] [--seed S]`: how much of each room is held."""

import argparse
import tempfile
from pathlib import Path

import grimp

from tests.mutants.drawing import draw
from tests.mutants.running import Copy, Room, equivalents, try_all

ROOT = Path(__file__).resolve().parents[2]
EQUIVALENT = ROOT / "tests" / "mutants_equivalent.toml"
SCREENING = "tests/screening"
ANEW = ("test_named_files", "test_mutations")
"""What starts the program or a reader anew for each file, and takes as long as all the rest."""
PROTOCOLS = tuple(
    path.relative_to(ROOT).as_posix()
    for path in sorted((ROOT / "tests" / "protocols").glob("test_*.py"))
    if path.stem not in ANEW
)
LOOK = {"screenapp.ui.shell.stylesheet", "screenapp.ui.shell.tokens"}
"""Colours and sizes: another value is another taste, not another rule."""


def without_qt() -> list[str]:
    """Files of `screenapp/ui`, from `screenapp` on, that load no Qt either way."""
    graph = grimp.build_graph(
        "screenapp", include_external_packages=True, exclude_type_checking_imports=True
    )
    every = graph.find_descendants("screenapp.ui") - LOOK
    modules = every - graph.find_downstream_modules("PySide6")
    packages = {module for module in modules if graph.find_children(module)}
    return sorted(f"{name.split('.', 1)[1].replace('.', '/')}.py" for name in modules - packages)


MEANING = tuple(
    f"{SCREENING}/test_{name}.py" for name in ("truth", "in_words", "words_on_disk", "outcome")
)
"""Of the screening's tests those that hold what a protocol means."""
ROOMS = {
    "screening": Room(["screening/**/*.py"], [SCREENING, *PROTOCOLS]),
    "protocol": Room(["protocol/**/*.py"], [*PROTOCOLS, *MEANING]),
    "vault": Room(["vault/**/*.py"], ["tests/vault", "tests/journey", "tests/faults"]),
    "referral": Room(["referral/**/*.py"], ["tests/referral", "tests/gui/referral"]),
    "review": Room(["review/**/*.py"], ["tests/review", "tests/gui/review"]),
    "presenters": Room(
        [*without_qt(), "workflow/*.py"],
        [
            *(f"tests/gui/{page}" for page in ("today", "referral", "review", "interview")),
            *(f"tests/gui/{page}" for page in ("person", "protocols", "signals", "services")),
            *(f"tests/gui/{page}" for page in ("sign_in", "staff", "settings", "sheet", "audit")),
            *(f"tests/gui/{part}" for part in ("frame", "cover", "locking")),
            "tests/vault",
        ],
    ),
}


def main() -> int:
    asked = argparse.ArgumentParser(prog="python3 dev.py mutants", description=__doc__)
    asked.add_argument("rooms", nargs="*", metavar="room", help=", ".join(ROOMS))
    asked.add_argument("--sample", type=int, default=60, help="mutants of each room")
    asked.add_argument("--seed", default="0", help="the same seed draws the same mutants")
    said = asked.parse_args()
    if unknown := set(said.rooms) - set(ROOMS):
        asked.error(f"There is no room {', '.join(sorted(unknown))}. Rooms: {', '.join(ROOMS)}")
    known = equivalents(EQUIVALENT)
    lines = []
    with tempfile.TemporaryDirectory() as scratch:
        copy = Copy(ROOT, Path(scratch))
        for name in said.rooms or ROOMS:
            room = ROOMS[name]
            files = {path for glob in room.files for path in (ROOT / "screenapp").glob(glob)}
            mutants = draw(ROOT, sorted(files), said.sample, f"{said.seed} {name}")
            outcome = try_all(copy, mutants, room.tests, known)
            for mutant, reason in outcome.equivalent:
                print(f"equivalent {mutant.file}:{mutant.number} {reason}\n{mutant.diff}\n")
            lines.append(outcome.told(name))
            print(lines[-1], flush=True)
        for test in sorted(copy.left_out):
            print(f"left out, failing without a mutant: {test}")
    print("", *lines, sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
