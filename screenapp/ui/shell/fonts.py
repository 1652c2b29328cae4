"""The typefaces that travel with the program.

Plain Noto Sans is enough for the first window; the faces of other scripts are registered in
a quiet moment after it, by `load_rest`.
"""

from PySide6.QtGui import QFontDatabase

from screenapp.resources import font_files

_FIRST = "NotoSans-"


def load_first() -> None:
    """Register plain Noto Sans. Where it is not bundled, the system's own serves."""
    for path in font_files():
        if path.name.startswith(_FIRST):
            QFontDatabase.addApplicationFont(str(path))


def load_rest() -> None:
    """Register every other face; families fall back in the order of `theme.FAMILIES`."""
    for path in font_files():
        if not path.name.startswith(_FIRST):
            QFontDatabase.addApplicationFont(str(path))
