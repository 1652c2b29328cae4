"""A nurse who writes down something that must not be found anywhere in clear afterwards.

python child_telling.py VAULT NAME WORD CANARY
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from screenapp.app.start import application, make_office
from screenapp.practice.ui_driver import Hands


def main(vault: str, name: str, word: str, canary: str) -> None:
    office = make_office(application(), Path(vault), language="en")
    office.open()
    hands = Hands(office.window, Path(vault))
    hands.wait_for_window()
    hands.write("Your name", name)
    hands.write("Passphrase", word)
    hands.press("Sign in")
    hands.press("New intake")
    hands.write("Where they are, such as room 6", canary)
    hands.press("Everyone who arrives")
    hands.sees("First notes")
    hands.press("Not now")
    for _ in range(12):
        hands.key(Qt.Key.Key_Return)
    hands.press("Today")
    hands.press("Note a recheck")
    hands.press("Somebody without an intake")
    hands.write("Where to go, such as room 6", canary)
    hands.press("Card handed over or pointed at")
    hands.press("Note it for…")
    hands.sees("minutes left")
    hands.key(Qt.Key.Key_F9)
    hands.until(lambda: office.worker.pending == 0, "the vault stayed open")
    office.window.close()
    office.worker.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
