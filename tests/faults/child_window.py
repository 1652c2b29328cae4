"""A nurse at work, to be killed: the real window on a vault, answering question after question.

    python child_window.py VAULT NAME WORD REFERENCE

Prints ``at ITEM`` when a question is shown and ``kept ITEM VALUE`` once its answer is kept;
both only after the window has learnt of the commit. Goes three questions on and three back.
"""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from screenapp.app.controller import AppController
from screenapp.app.start import application, make_controller
from screenapp.practice.ui_driver import UiDriver

KEYS = {"yes": Qt.Key.Key_1, "no": Qt.Key.Key_2}
ON, BACK = Qt.Key.Key_Return, Qt.Key.Key_Backspace


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
    answered = {item: given.value for item, given in session.state.given.items()}
    way, shown = ON, ""
    while True:
        shown = next_shown(driver, session, shown)
        tell("at", shown)
        value = "no" if answered.get(shown) == "yes" else "yes"
        driver.key(KEYS[value])
        wait_until_kept(driver, session, shown, value)
        answered[shown] = value
        tell("kept", shown, value)
        way = next_way(session, shown, way)
        driver.key(way)


def tell(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def next_shown(driver: UiDriver, session: Any, before: str) -> str:
    driver.until(lambda: not session.busy and session.state.shown != before, "no next one")
    return str(session.state.shown)


def wait_until_kept(driver: UiDriver, session: Any, item: str, value: str) -> None:
    driver.until(lambda: value_of(session, item) == value, f"{item} was not kept")


def next_way(session: Any, shown: str, way: Qt.Key) -> Qt.Key:
    """On to the fourth question and back to the first, wherever the last window was killed."""
    place = [item.id for item in session.state.path].index(shown)
    if place == 0:
        return ON
    return BACK if place >= 3 else way


def session_of(controller: AppController) -> Any:
    held = controller.navigator._held_interview if controller.navigator is not None else None
    session = held[1].session if held is not None else None
    return session if session is not None and session.open and session.state.shown else None


def value_of(session: Any, item: str) -> Any:
    given = session.state.given.get(item)
    return given.value if given is not None else None


if __name__ == "__main__":
    main(*sys.argv[1:])
