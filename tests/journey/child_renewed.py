"""A nurse whose program is replaced by a fresh process when it locks.

    python child_renewed.py old VAULT NAME WORD CANARY SAID [COMMAND ...]
    python child_renewed.py new VAULT NAME WORD SAID

Each line of what happened is added to the file SAID. ``old`` waits for a line on standard
input before it locks. COMMAND starts the process that takes over; without it, it is ``new``,
which signs in again as soon as somebody makes the file SAID.go.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt

from screenapp.app.platform.hardening import harden
from screenapp.app.start import application, make_office, take_over
from screenapp.practice.ui_driver import Hands


def old(vault: str, name: str, word: str, canary: str, said: str, *command: str) -> None:
    harden()
    itself = (sys.executable, __file__, "new", vault, name, word, said)
    office = make_office(application(), Path(vault), language="en", renewed_by=command or itself)
    left: list[bool] = []

    def leaving() -> None:
        left.append(True)

    office.left.connect(leaving)
    office.open()
    hands = Hands(office.window, Path(vault))
    hands.wait_for_window()
    office.window.move(40, 30)
    hands.write("Your name", name)
    hands.write("Passphrase", word)
    hands.press("Sign in")
    hands.press("New intake")
    hands.write("Where they are, such as room 6", canary)
    hands.press("Everyone who arrives")
    hands.sees("First notes")
    hands.key(Qt.Key.Key_2)
    hands.key(Qt.Key.Key_Return)
    hands.sees("2 of about")
    tell(said, "at work", office.window.geometry().getRect())
    sys.stdin.readline()
    hands.key(Qt.Key.Key_F9)
    tell(said, "covered", office.window.windowTitle())
    hands.until(lambda: bool(left), "no process took over")
    tell(said, "left")


def new(vault: str, name: str, word: str, said: str) -> None:
    harden()
    office = make_office(application(), Path(vault), language="en")
    take_over(office)
    hands = Hands(office.window, Path(vault))
    hands.until(office.window.isVisible, "nobody wanted the new process")
    hands.sees("Pulse timer")
    tell(said, "up", office.window.geometry().getRect(), office.window.windowTitle())
    while not Path(f"{said}.go").exists():
        hands.settle()
        time.sleep(0.02)
    hands.key(Qt.Key.Key_F9)
    hands.write("Passphrase", word)
    hands.press("Sign in")
    hands.sees("2 of about")
    tell(said, "back", office.window.page.title)
    office.window.close()
    office.worker.stop()


def tell(said: str, *what: object) -> None:
    with Path(said).open("a") as file:
        file.write(" ".join(map(str, what)) + "\n")


if __name__ == "__main__":
    {"old": old, "new": new}[sys.argv[1]](*sys.argv[2:])
