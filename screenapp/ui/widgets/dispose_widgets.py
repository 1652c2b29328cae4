"""Taking rows out of a page so that nothing of them is seen, or found, any more."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QWidget


def discard(*objects: QObject) -> None:
    """Take *objects* away for good.

    Hidden first: a widget whose layout has yet to show it would else come up as a window of
    its own once it has no parent.
    """
    for old in objects:
        if isinstance(old, QWidget):
            old.hide()
        old.setParent(None)
        old.deleteLater()


def empty(layout: QLayout) -> None:
    """Discard every widget that *layout* holds."""
    while (entry := layout.takeAt(0)) is not None:
        if (old := entry.widget()) is not None:
            discard(old)
