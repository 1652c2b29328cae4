"""A lead who types into every field and gives nothing of it, to be killed.

python child_drafts.py VAULT NAME WORD [full]

Prints ``typed SCREENING`` once the words of the last key are kept, by themselves. With ``full``
the drive takes nothing more before the last field: prints what the window says, and ``kept``
once there was room again.
"""

import resource
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from shift_of_drafts import FORMS, SAID, Shift, text_of

from screenapp.app.controller import AppController
from screenapp.app.start import application, make_controller
from screenapp.practice.ui_driver import UiDriver

A_SECOND = 1000
ROOM = 1024
"""Bytes of a file, from which on the full drive takes nothing."""


def main(vault: str, name: str, word: str, drive: str = "") -> None:
    controller = make_controller(application(), Path(vault), language="en")
    controller.open()
    driver = UiDriver(controller.window, Path(vault))
    driver.wait_for_window()
    shift = Shift(controller, driver)
    shift.sign_in(name, word)
    shift.begin()
    if drive:
        _fill_drive(controller, driver, shift)
        return
    for each in (*FORMS, *SAID):
        shift.type(each)
    drafts = controller.opened.screening_service.drafts
    driver.until(lambda: not drafts.pending and controller.worker.pending == 0, "it is not kept")
    tell("typed", shift.screening)
    QTest.qWait(60 * A_SECOND)


def tell(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def _fill_drive(controller: AppController, driver: UiDriver, shift: Shift) -> None:
    shift.type("own words")
    QTest.qWait(A_SECOND)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    edit = shift.field("own words")
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
    QTest.keyClicks(edit, " and on")
    finding = controller.window.bands.finding
    driver.until(finding.isVisible, "nothing was said")
    tell(finding.text().replace("\n", " "))
    tell(edit.text() == text_of("own words") + " and on")
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    driver.until(lambda: not finding.isVisible(), "it is still said")
    tell("kept", shift.screening)
    QTest.qWait(60 * A_SECOND)


if __name__ == "__main__":
    main(*sys.argv[1:])
