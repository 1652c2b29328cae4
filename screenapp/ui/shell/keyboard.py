"""What the keyboard tells of a key, on this computer."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from screenapp.ui.shell.digit_keys import KeyPress, digit_of, digit_written

_CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)
_DEAD: Final[Mapping[int, str]] = {
    Qt.Key.Key_Dead_Grave: "\u0300",
    Qt.Key.Key_Dead_Hook: "\u0309",
    Qt.Key.Key_Dead_Tilde: "\u0303",
    Qt.Key.Key_Dead_Acute: "\u0301",
}


def digit_pressed(event: QKeyEvent) -> str:
    """The digit 1 to 9 that a key stands for; empty for any other, and for a chord.

    With Shift only what it writes counts: on some keyboards that is the digit.
    """
    text = event.text() or _DEAD.get(event.key(), "")
    held = event.modifiers() & _CHORDS
    if held & ~Qt.KeyboardModifier.ShiftModifier:
        return ""
    if held:
        return digit_written(text)
    press = KeyPress(
        text=text, scan_code=event.nativeScanCode(), virtual_key=event.nativeVirtualKey()
    )
    language = QGuiApplication.inputMethod().locale().name().partition("_")[0]
    return digit_of(press, platform=QGuiApplication.platformName(), language=language)
