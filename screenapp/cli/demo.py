"""``screenapp demo``: a practice vault with synthetic people, never mixed with a real one."""

import argparse
import shutil
from pathlib import Path

from screenapp import settings
from screenapp.cli.shared import DONE, CommandOutcome, OpenWindow, passphrase, refuse
from screenapp.practice.making import make
from screenapp.settings import PRACTICE_STAFF, PRACTICE_WORDS


def add_to(parsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``demo`` to the command line."""
    demo = parsers.add_parser("demo", help="open a practice vault with synthetic people")
    demo.add_argument("folder", type=Path, nargs="?", metavar="DIR")
    demo.add_argument("--screenings", type=_count, default=1200, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="S")
    demo.add_argument("--passphrase-file", type=Path)
    demo.add_argument("--no-window", action="store_true")
    demo.set_defaults(run=_demo)


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("a number of screenings is 0 or more")
    return number


def _demo(arguments: argparse.Namespace) -> CommandOutcome:
    folder = arguments.folder or settings.practice_vault_folder()
    word = PRACTICE_WORDS
    if arguments.passphrase_file is not None:
        word = passphrase(arguments.passphrase_file)
    if folder.exists() and any(folder.iterdir()):
        if arguments.folder is not None:
            return refuse(f"There is something in {folder} already. Nothing was changed.")
        shutil.rmtree(folder)
    make(folder, screenings=arguments.screenings, seed=arguments.seed, word=word)
    print(f"A practice vault with {arguments.screenings} invented people is in {folder}.")
    usual = arguments.passphrase_file is None
    if usual:
        names = ", ".join(PRACTICE_STAFF)
        print(f"Sign in as {names}; the passphrase of each is: {PRACTICE_WORDS}")
    return DONE if arguments.no_window else OpenWindow(folder=folder, usual_words=usual)
