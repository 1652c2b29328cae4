"""A person holds the screen, up to one state of it; to be killed there.

    python child_lent.py VAULT NAME WORD STATE

Prints the state once it is painted, and waits.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt

from screenapp.app.start import application, make_controller
from screenapp.practice.ui_driver import UiDriver

STATES = ("practice", "first", "question", "pressed", "marked", "dark", "stopped", "staff")


def lend(driver: UiDriver, name: str, word: str) -> None:
    driver.write("Your name", name)
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.press("Note a recheck")
    driver.press("Somebody without an intake")
    driver.press("Mark on the sample")
    driver.press("Note it for…")
    driver.press("I am going")
    driver.sees("Who is in the room")
    driver.key(Qt.Key.Key_1)
    driver.press("Forward")
    driver.sees("agree to be asked")
    driver.key(Qt.Key.Key_1)
    driver.press("Go on")
    driver.sees("The staff who help you can see it")
    driver.press("Hand over the screen")


def main(vault: str, name: str, word: str, state: str) -> None:
    controller = make_controller(application(), Path(vault), language="en")
    controller.open()
    driver = UiDriver(controller.window, Path(vault))
    driver.wait_for_window()
    lend(driver, name, word)
    driver.sees("Choose a picture")
    page = controller.navigator._held_person[0]
    if state != "practice":
        driver.press("Sun")
        driver.until(lambda: bool(page.sheet._face.item), "no question came")
    if STATES.index(state) > STATES.index("first"):
        first = page.sheet._face.face
        driver.press("Go on")
        driver.until(lambda: page.sheet._face.face != first, "no other question came")
    if state == "pressed":
        driver.until(lambda: controller.worker.pending == 0, "it is still being kept")
        page.sheet.cards[0].click()  # killed while it is being kept, or just after
    elif state == "marked":
        driver.key(Qt.Key.Key_Space)
        driver.until(page.ring.moving.isActive, "no mark goes round")
    elif state == "dark":
        page.idle.timeout.emit()
        driver.until(lambda: page.is_dark, "it is not dark")
    elif state in ("stopped", "staff"):
        driver.press("Stop")
        driver.sees("Please give this back")
    if state == "staff":
        driver.press("Staff")
        driver.until(page.last.passphrase.isVisible, "no place for a passphrase")
    sys.stdout.write(state + "\n")
    sys.stdout.flush()
    time.sleep(600)


if __name__ == "__main__":
    main(*sys.argv[1:])
