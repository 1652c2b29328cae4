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
from screenapp.app.start import application, make_controller, take_over
from screenapp.practice.ui_driver import UiDriver


def old(vault: str, name: str, word: str, canary: str, said: str, *command: str) -> None:
    harden()
    itself = (sys.executable, __file__, "new", vault, name, word, said)
    controller = make_controller(
        application(), Path(vault), language="en", renewed_by=command or itself
    )
    left: list[bool] = []

    def leaving() -> None:
        left.append(True)

    controller.left.connect(leaving)
    controller.open()
    driver = UiDriver(controller.window, Path(vault))
    driver.wait_for_window()
    controller.window.move(40, 30)
    driver.write("Your name", name)
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.press("Note a recheck")
    driver.press("Somebody without an intake")
    driver.write("Where to go, such as room 6", canary)
    driver.press("Card handed over or pointed at")
    driver.press("Note it for…")
    driver.sees("minutes left")
    driver.press("New intake")
    driver.past_room()
    driver.sees("First notes")
    driver.key(Qt.Key.Key_2)
    driver.sees("1 of 7 noted")
    tell(said, "at work", controller.window.geometry().getRect())
    sys.stdin.readline()
    driver.key(Qt.Key.Key_F9)
    tell(said, "covered", controller.window.windowTitle())
    driver.until(lambda: bool(left), "no process took over")
    tell(said, "left")


def new(vault: str, name: str, word: str, said: str) -> None:
    harden()
    controller = make_controller(application(), Path(vault), language="en")
    take_over(controller)
    driver = UiDriver(controller.window, Path(vault))
    driver.until(controller.window.isVisible, "nobody wanted the new process")
    driver.sees("Pulse timer")
    tell(said, "up", controller.window.geometry().getRect(), controller.window.windowTitle())
    while not Path(f"{said}.go").exists():
        driver.settle()
        time.sleep(0.02)
    driver.key(Qt.Key.Key_F9)
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.past_room()
    driver.sees("1 of 7 noted")
    tell(said, "back", controller.window.page.title)
    controller.window.close()
    controller.worker.stop()


def tell(said: str, *what: object) -> None:
    with Path(said).open("a") as file:
        file.write(" ".join(map(str, what)) + "\n")


if __name__ == "__main__":
    {"old": old, "new": new}[sys.argv[1]](*sys.argv[2:])
