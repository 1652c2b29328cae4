"""Making the program: the application, its look and language, and the controller in it."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from screenapp.app.controller import AppController
from screenapp.app.gui_thread_gc import GuiThreadCollector
from screenapp.app.platform.ending_signals import EndingSignals
from screenapp.app.platform.hardening import (
    PROCESS_NAME,
    catch_bugs,
    harden,
    keep_out_of_search,
)
from screenapp.app.platform.missing_parts import told_plainly
from screenapp.app.relaunch.messages import PRACTICE, TAKES_OVER, same_program
from screenapp.settings import default_vault_folder
from screenapp.ui.shell import fonts
from screenapp.ui.shell.theme import Look
from screenapp.ui.shell.ui_translator import UiTranslator, system_language


@dataclass(frozen=True, slots=True, kw_only=True)
class StartOptions:
    """``takes_over``: an older process waits for us. ``practice``: say the practice passphrase."""

    folder: Path
    takes_over: bool = False
    practice: bool = False


def open_window(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; the exit status."""
    asked = _read(arguments) if arguments else StartOptions(folder=default_vault_folder())
    folder = asked.folder
    harden()
    keep_out_of_search(folder)
    app = application()
    more = [PRACTICE] if asked.practice else []
    again = same_program(["--vault", str(folder), *more, TAKES_OVER])
    controller = make_controller(app, folder, renewed_by=again, says_words=asked.practice)
    catch_bugs(controller.bug_met.emit)
    controller.left.connect(_leave)
    ending = None
    if sys.platform != "win32":
        ending = EndingSignals(app, lambda: _close(controller))
    if asked.takes_over:  # it stands as the older one does
        take_over(controller)
    else:
        controller.fit_screen()
        controller.open()
    try:
        return app.exec()
    finally:
        if ending is not None:
            ending.stop()


def take_over(controller: AppController) -> None:
    """Come up in the place of the process that started us, or not at all."""
    from screenapp.app.relaunch.take_over import TakeOver

    controller.stand_ready(set_up=False)
    coming = TakeOver(controller.window_state, controller.window, controller)
    coming.unwanted.connect(_leave)


def _close(controller: AppController) -> None:
    if controller.window.close():
        _leave()  # a window that was not shown yet is the last one too


def _leave() -> None:
    QApplication.exit(0)


def _read(arguments: Sequence[str]) -> StartOptions:
    from argparse import SUPPRESS, ArgumentParser

    parser = ArgumentParser(prog="screenapp")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="another folder for the vault")
    parser.add_argument(TAKES_OVER, action="store_true", dest="takes_over", help=SUPPRESS)
    parser.add_argument(PRACTICE, action="store_true", help=SUPPRESS)
    parsed = parser.parse_args(list(arguments))
    return StartOptions(
        folder=parsed.vault or default_vault_folder(),
        takes_over=parsed.takes_over,
        practice=parsed.practice,
    )


def application() -> QApplication:
    """The one application, under a name that says nothing."""
    QCoreApplication.setApplicationName("Intake")
    found = QApplication.instance()
    with told_plainly():
        app = found if isinstance(found, QApplication) else QApplication([PROCESS_NAME])
    if app.findChild(GuiThreadCollector) is None:
        GuiThreadCollector(app)
    return app


def make_controller(
    app: QApplication,
    folder: Path,
    language: str | None = None,
    *,
    renewed_by: Sequence[str] = (),
    says_words: bool = False,
) -> AppController:
    """The controller on the vault in *folder*, drawn and spoken as the system wants it.

    *renewed_by* starts the process that takes over after locking; see `AppController`.
    *says_words*: the sign-in page tells the passphrase of every practice vault.
    """
    fonts.load_first()
    look, tongue = Look(app), UiTranslator(app)
    look.choose(look.scheme)
    tongue.choose(language or system_language())
    made = AppController(folder, look=look, tongue=tongue, renewed_by=renewed_by)
    made.sign_in.says_words = says_words
    return made
