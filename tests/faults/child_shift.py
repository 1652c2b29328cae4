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
from screenapp.app.start import application, make_controller
from screenapp.practice.ui_driver import UiDriver


def main(vault: str, name: str, word: str, mark: str, happened: str) -> None:
    harden()
    load()
    again = (sys.executable, "-m", "screenapp", "--vault", vault, "--takes-over")
    controller = make_controller(application(), Path(vault), language="en", renewed_by=again)
    left: list[bool] = []

    def leave() -> None:
        left.append(True)

    controller.left.connect(leave)
    controller.open()
    driver = UiDriver(controller.window, Path(vault))
    driver.wait_for_window()
    sign_in(driver, name, f"{mark} is no passphrase")
    driver.sees("do not open anything")
    sign_in(driver, name, word)
    work(driver, mark)
    tell(happened, "at work")
    sys.stdin.readline()
    driver.key(Qt.Key.Key_F9)
    driver.until(lambda: bool(left), "no process took over")
    tell(happened, "left")


def sign_in(driver: UiDriver, name: str, word: str) -> None:
    driver.write("Your name", name)
    driver.write("Passphrase", word)
    driver.press("Sign in")


def work(driver: UiDriver, mark: str) -> None:
    driver.press("New intake")
    driver.past_room()
    driver.sees("First notes")
    driver.press("Forward")
    driver.sees("are not marked")
    driver.press("Forward")
    driver.press("Today")
    driver.press("Note a recheck")
    driver.press("Somebody without an intake")
    driver.write("Where to go, such as room 6", mark)
    driver.press("Card handed over or pointed at")
    driver.press("Note it for…")
    driver.sees("minutes left")


def tell(happened: str, what: str) -> None:
    with Path(happened).open("a") as file:
        file.write(f"{what}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
