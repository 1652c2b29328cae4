"""Making the program: the application, its look and language, and the office in it."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from screenapp.app.hardening import catch_bugs, harden
from screenapp.app.office import Office
from screenapp.app.sweeping import Sweeper
from screenapp.settings import default_vault_folder
from screenapp.ui import fonts
from screenapp.ui.language import Tongue, system_language
from screenapp.ui.theme import Look


def open_window(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; the exit status."""
    folder = _folder(arguments) if arguments else default_vault_folder()
    harden()
    app = application()
    office = make_office(app, folder)
    catch_bugs(office.bug_met.emit)
    office.open()
    return app.exec()


def _folder(arguments: Sequence[str]) -> Path:
    from argparse import ArgumentParser

    parser = ArgumentParser(prog="screenapp")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="another folder for the vault")
    parsed = parser.parse_args(list(arguments))
    return parsed.vault or default_vault_folder()


def application() -> QApplication:
    """The one application, under a name that says nothing."""
    QCoreApplication.setApplicationName("Intake")
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    if app.findChild(Sweeper) is None:
        Sweeper(app)
    return app


def make_office(app: QApplication, folder: Path, language: str | None = None) -> Office:
    """The office on the vault in *folder*, drawn and spoken as the system wants it."""
    fonts.load_first()
    look, tongue = Look(app), Tongue(app)
    look.choose(look.scheme)
    tongue.choose(language or system_language())
    return Office(folder, look=look, tongue=tongue)
