"""A shift at the real window, with a mark in what is written down, until the program is replaced.

Arguments: vault, name, passphrase, mark, what happened (a file). Each line of what happened is
added to that file. A line on standard input lets it lock; then a fresh process of the program
takes its place and this one ends.
"""

import sys
from pathlib import Path

from child_window import load
from PySide6.QtCore import Qt

from screenapp.app.platform.hardening import harden
from screenapp.app.start import application, make_office
from screenapp.practice.ui_driver import Hands


def main(vault: str, name: str, word: str, mark: str, happened: str) -> None:
    harden()
    load()
    again = (sys.executable, "-m", "screenapp", "--vault", vault, "--takes-over")
    office = make_office(application(), Path(vault), language="en", renewed_by=again)
    left: list[bool] = []

    def leave() -> None:
        left.append(True)

    office.left.connect(leave)
    office.open()
    hands = Hands(office.window, Path(vault))
    hands.wait_for_window()
    sign_in(hands, name, f"{mark} is no passphrase")
    hands.sees("do not open anything")
    sign_in(hands, name, word)
    work(hands, mark)
    tell(happened, "at work")
    sys.stdin.readline()
    hands.key(Qt.Key.Key_F9)
    hands.until(lambda: bool(left), "no process took over")
    tell(happened, "left")


def sign_in(hands: Hands, name: str, word: str) -> None:
    hands.write("Your name", name)
    hands.write("Passphrase", word)
    hands.press("Sign in")


def work(hands: Hands, mark: str) -> None:
    hands.press("New intake")
    hands.write("Where they are, such as room 6", mark)
    hands.press("Everyone who arrives")
    hands.sees("First notes")
    hands.press("Not now")
    hands.key(Qt.Key.Key_Return, times=12)
    hands.press("Today")
    hands.press("Note a recheck")
    hands.press("Somebody without an intake")
    hands.write("Where to go, such as room 6", mark)
    hands.press("Card handed over or pointed at")
    hands.press("Note it for…")
    hands.sees("minutes left")


def tell(happened: str, what: str) -> None:
    with Path(happened).open("a") as file:
        file.write(f"{what}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
