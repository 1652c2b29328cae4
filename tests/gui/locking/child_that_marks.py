"""Marks and cuts what stands in a field, in every way, and prints which of them gave it away."""

import sys

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from screenapp.ui.widgets import PrivateEdit

BEFORE, SAID = "before", "zebra finch"
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = {
    "all": (Qt.Key.Key_A, CONTROL),
    "to the end": (Qt.Key.Key_End, SHIFT),
    "a letter": (Qt.Key.Key_Right, SHIFT),
    "a word": (Qt.Key.Key_Right, SHIFT | CONTROL),
    "rub out the rest": (Qt.Key.Key_K, CONTROL),
    "rub out all": (Qt.Key.Key_U, CONTROL),
}
MARKED_KEYS = {
    "copy": (Qt.Key.Key_C, CONTROL),
    "cut": (Qt.Key.Key_X, CONTROL),
    "cut by delete": (Qt.Key.Key_Delete, SHIFT),
    "a letter back": (Qt.Key.Key_Left, SHIFT),
    "to the start": (Qt.Key.Key_Home, SHIFT),
}


def drag(edit: QLineEdit) -> None:
    QTest.mousePress(edit, LEFT, PLAIN, QPoint(5, 20))
    QTest.mouseMove(edit, QPoint(60, 20))
    QTest.mouseRelease(edit, LEFT, PLAIN, QPoint(60, 20))


def given_away(edit: QLineEdit) -> list[str]:
    """Names of the ways by which something left *edit*."""
    clipboard, both = (
        QApplication.clipboard(),
        (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection),
    )
    ways = {
        **{name: lambda how=how: QTest.keyClick(edit, *how) for name, how in KEYS.items()},
        **{
            name: lambda how=how: (edit.selectAll(), QTest.keyClick(edit, *how))
            for name, how in MARKED_KEYS.items()
        },
        "drag": lambda: drag(edit),
    }
    told = []
    for name, act in ways.items():
        for kind in both:
            clipboard.setText(BEFORE, kind)
        edit.setText(SAID)
        edit.home(False)
        act()
        QApplication.processEvents()
        if any(clipboard.text(kind) != BEFORE for kind in both):
            told.append(name)
    return told


app = QApplication(sys.argv[:1])
for kind in (QLineEdit, PrivateEdit):
    window = QWidget()
    edit = kind(window)
    window.resize(400, 100)
    edit.resize(300, 40)
    window.show()
    QTest.qWaitForWindowExposed(window)
    edit.setFocus()
    sys.stdout.write(f"{kind.__name__}: {', '.join(given_away(edit))}\n")
