"""How large the window opens: as it was left, and never larger than the screen it opens on."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from screenapp import plain_file
from screenapp.vault.store.files import KEYRING
from screenapp.workflow import display
from screenapp.workflow.display import Display

USUAL: Final = QSize(1280, 800)
_FRAME: Final = QSize(16, 48)
"""px that a system's frame takes, title bar included; it is not known before a window stands."""


def fit(window: QWidget, wanted: Display) -> None:
    """Give *window* the size it was left with, or the usual one; where the screen has no room
    for that it fills the screen, so that its corners, and what hides it, are on it."""
    kept = QSize(*wanted.window)
    size = kept if not kept.isEmpty() else USUAL
    room = window.screen().availableGeometry().size() - _FRAME
    within = size.boundedTo(room)
    window.resize(within)
    if wanted.maximized or within != size:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def keep(window: QWidget, folder: Path) -> None:
    """Remember how *window* stands, where a vault is; nothing is lost where that cannot be."""
    if not plain_file.stands(folder / KEYRING):
        return
    size = window.normalGeometry().size()
    if size.isEmpty():
        size = window.size()
    before = display.load(folder)
    now = replace(before, window=(size.width(), size.height()), maximized=window.isMaximized())
    if now != before:
        with suppress(OSError):
            display.save(folder, now)
