"""A nurse who writes down something that must not be found anywhere in clear afterwards.

python child_telling.py VAULT NAME WORD CANARY
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from screenapp.app.start import application, make_controller
from screenapp.practice.ui_driver import UiDriver


def main(vault: str, name: str, word: str, canary: str) -> None:
    controller = make_controller(application(), Path(vault), language="en")
    controller.open()
    driver = UiDriver(controller.window, Path(vault))
    driver.wait_for_window()
    driver.write("Your name", name)
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.press("New intake")
    driver.past_room()
    driver.sees("First notes")
    driver.press("Forward")
    driver.sees("are not marked")
    driver.press("Forward")
    driver.press("Today")
    driver.press("Note a recheck")
    driver.press("Somebody without an intake")
    driver.write("Where to go, such as room 6", canary)
    driver.press("Card handed over or pointed at")
    driver.press("Note it for…")
    driver.sees("minutes left")
    driver.key(Qt.Key.Key_F9)
    driver.until(lambda: controller.worker.pending == 0, "the vault stayed open")
    controller.window.close()
    controller.worker.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
