"""Making the program: the application, its look and language, and the controller in it."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from screenapp.app.controller import AppController
from screenapp.app.gui_thread_gc import GuiThreadCollector
from screenapp.app.platform.hardening import catch_bugs, harden, keep_out_of_search
from screenapp.app.relaunch.messages import TAKES_OVER, same_program
from screenapp.settings import default_vault_folder
from screenapp.ui.shell import fonts
from screenapp.ui.shell.theme import Look
from screenapp.ui.shell.ui_translator import UiTranslator, system_language


def open_window(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; the exit status."""
    folder, takes_over = _read(arguments) if arguments else (default_vault_folder(), False)
    harden()
    keep_out_of_search(folder)
    app = application()
    again = same_program(["--vault", str(folder), TAKES_OVER])
    controller = make_controller(app, folder, renewed_by=again)
    catch_bugs(controller.bug_met.emit)
    controller.left.connect(_leave)
    if takes_over:  # it stands as the older one does
        take_over(controller)
    else:
        controller.fit_screen()
        controller.open()
    return app.exec()


def take_over(controller: AppController) -> None:
    """Come up in the place of the process that started us, or not at all."""
    from screenapp.app.relaunch.take_over import TakeOver

    controller.stand_ready()
    coming = TakeOver(controller.window_state, controller.window, controller)
    coming.unwanted.connect(_leave)


def _leave() -> None:
    QApplication.exit(0)


def _read(arguments: Sequence[str]) -> tuple[Path, bool]:
    """The folder of the vault, and whether an older process waits for us."""
    from argparse import SUPPRESS, ArgumentParser

    parser = ArgumentParser(prog="screenapp")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="another folder for the vault")
    parser.add_argument(TAKES_OVER, action="store_true", dest="takes_over", help=SUPPRESS)
    parsed = parser.parse_args(list(arguments))
    return parsed.vault or default_vault_folder(), parsed.takes_over


def application() -> QApplication:
    """The one application, under a name that says nothing."""
    QCoreApplication.setApplicationName("Intake")
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    if app.findChild(GuiThreadCollector) is None:
        GuiThreadCollector(app)
    return app


def make_controller(
    app: QApplication,
    folder: Path,
    language: str | None = None,
    *,
    renewed_by: Sequence[str] = (),
) -> AppController:
    """The controller on the vault in *folder*, drawn and spoken as the system wants it.

    *renewed_by* starts the process that takes over after locking; see `AppController`.
    """
    fonts.load_first()
    look, tongue = Look(app), UiTranslator(app)
    look.choose(look.scheme)
    tongue.choose(language or system_language())
    return AppController(folder, look=look, tongue=tongue, renewed_by=renewed_by)
