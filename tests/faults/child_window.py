"""A nurse at work, to be killed: the real window on a vault, marking row after row of the notes.

    python child_window.py VAULT NAME WORD REFERENCE

Prints ``at ITEM`` when the page that begins with it is shown and ``kept ITEM VALUE`` once an
answer is kept; both only after the window has learnt of the commit. Goes down the first four
rows, and up again.
"""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from screenapp.app.controller import AppController
from screenapp.app.start import application, make_controller
from screenapp.practice.ui_driver import UiDriver
from screenapp.ui.interview.notes.page import NotesPage

KEYS = {"yes": Qt.Key.Key_1, "no": Qt.Key.Key_2}
ROWS = 4


def load() -> None:
    """What the program loads while it waits for a passphrase; here all of it comes first."""
    for name in (
        "app.navigator",
        "vault.vault",
        "protocol.library",
        "workflow.screening_service",
        "ui.interview.page",
    ):
        import_module(f"screenapp.{name}")


def main(vault: str, name: str, word: str, reference: str) -> None:
    load()
    controller = make_controller(application(), Path(vault), language="en")
    controller.open()
    driver = UiDriver(controller.window, Path(vault))
    driver.wait_for_window()
    driver.write("Your name", name)
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.press(f"{reference},…")
    driver.past_room()
    driver.until(lambda: session_of(controller) is not None, "no question came up")
    session = session_of(controller)
    tell("at", session.state.shown)
    notes = controller.window.page.notes
    driver.until(lambda: bool(notes.current), "no row is open")
    while True:
        row, value = notes.current, opposite(session, notes.current)
        driver.key(KEYS[value])
        wait_until_kept(driver, session, row, value)
        tell("kept", row, value)
        wait_until_moved_on(driver, session, notes, row)
        if row_number(notes) >= ROWS:
            driver.key(Qt.Key.Key_Up, times=ROWS)


def opposite(session: Any, item: str) -> str:
    return "no" if value_of(session, item) == "yes" else "yes"


def row_number(notes: NotesPage) -> int:
    return [row.item for row in notes.rows].index(notes.current)


def wait_until_moved_on(driver: UiDriver, session: Any, notes: NotesPage, row: str) -> None:
    driver.until(lambda: not session.busy and notes.current != row, "it stayed in its row")


def tell(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def wait_until_kept(driver: UiDriver, session: Any, item: str, value: str) -> None:
    driver.until(lambda: value_of(session, item) == value, f"{item} was not kept")


def session_of(controller: AppController) -> Any:
    held = controller.navigator.pages._held_interview if controller.navigator is not None else None
    session = held[1].session if held is not None else None
    return session if session is not None and session.open and session.state.shown else None


def value_of(session: Any, item: str) -> Any:
    given = session.state.given.get(item)
    return given.value if given is not None else None


if __name__ == "__main__":
    main(*sys.argv[1:])
