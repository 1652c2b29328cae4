"""Hands and eyes on the real windows: what the tour presses, types and waits to see."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from screenapp.ui.shell.main_window import MainWindow

PATIENCE = 20.0
"""Seconds to wait for something to be seen before the tour says that it did not happen."""

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")


class DidNotHappen(Exception):
    """A step of the tour did not come to what it should; the text says which."""


class UiDriver:
    """Acts on *window* as a person would: through what is visible and enabled, and nothing else."""

    def __init__(self, window: QWidget, out: Path) -> None:
        self._window = window
        self._out = out
        self.pictures: list[Path] = []

    def wait_for_window(self) -> None:
        """Wait until the window is on the screen and takes keys."""
        if not QTest.qWaitForWindowActive(self._window, int(PATIENCE * 1000)):
            raise DidNotHappen("the window did not come up")

    def past_room(self) -> None:
        """Say who is in the room: somebody who cannot see the screen."""
        self.sees("Who is in the room")
        self.press("Nobody else can see this screen")

    def press(self, words: str) -> None:
        """Click the control that says *words* or is named so; a last ``…`` stands for any rest."""
        button = self._at_hand(lambda: self._button(words), f"nothing to press says {words!r}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle(button))
        self.settle()

    def press_until(self, words: str, seen: str) -> None:
        """Press *words* as often as they come up, until *seen* stands somewhere."""

        def come() -> bool:
            if self._seen(seen):
                return True
            button = self._button(words) if self._presses_taken() else None
            if button is not None:
                QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle(button))
            return False

        self.until(come, f"nothing shows {seen!r}")

    def shows(self, words: str) -> bool:
        """Whether a control that says *words* can be pressed now."""
        self.settle()
        return self._button(words) is not None

    def key(self, key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            self.until(self._presses_taken, "no press was taken")
            QTest.keyClick(self._keyboard(), key)
        self.settle()

    def _keyboard(self) -> QWindow:
        """Where a key comes in: not at what has the focus, but at its window."""
        return QGuiApplication.focusWindow() or self._window.windowHandle()

    def _presses_taken(self) -> bool:
        """As a hand does, wait until the page has been seen."""
        return not isinstance(self._window, MainWindow) or self._window.presses.takes

    def write(self, name: str, text: str) -> None:
        """Type *text* into the field named *name*, in place of what stood there."""
        field = self._at_hand(lambda: self._field(name), f"there is no field {name!r}")
        field.setFocus()
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.SelectAll))
        QTest.keyClicks(field, text)
        self.settle()

    def sees(self, words: str) -> None:
        """Wait until *words* stand somewhere in the window."""
        self.until(lambda: self._seen(words), f"nothing shows {words!r}")

    def sees_not(self, words: str) -> None:
        """Make sure that *words* stand nowhere in the window now.

        Raises:
            DidNotHappen: if they do.
        """
        self.settle()
        if self._seen(words):
            raise DidNotHappen(f"{words!r} is still shown")

    def until(self, fact: Callable[[], bool], told: str) -> None:
        """Wait for *fact*; *told* says what did not happen otherwise."""
        self._wait_for(lambda: True if fact() else None, told)

    def picture(self, name: str) -> Path:
        """Save what the window shows now as ``NAME.png``."""
        self.settle()
        path = self._out / f"{name}.png"
        if not self._window.grab().save(str(path)):
            raise DidNotHappen(f"the picture {path.name} could not be saved")
        self.pictures.append(path)
        return path

    def settle(self) -> None:
        """Let the window do what it has been told, deletions included."""
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()

    def _wait_for(self, look: Callable[[], T | None], told: str) -> T:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.settle()
            found = look()
            if found is not None:
                return found
            QTest.qWait(10)
        raise DidNotHappen(told)

    def _visible(self, kind: type[W]) -> Iterator[W]:
        for widget in self._window.findChildren(kind):
            if widget.isVisible() and not widget.visibleRegion().isEmpty():
                yield widget

    def _reachable(self, kind: type[W]) -> Iterator[W]:
        """What is visible, and after that what would be on scrolling to it."""
        yield from self._visible(kind)
        for widget in self._window.findChildren(kind):
            if widget.isVisible() and widget.visibleRegion().isEmpty():
                yield widget

    def _at_hand(self, look: Callable[[], W | None], told: str) -> W:
        """What *look* finds, as a hand would: the window comes to the front and is scrolled."""
        if not self._window.isActiveWindow():
            self._window.activateWindow()
            self.wait_for_window()
        widget = self._wait_for(look, told)
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        self.settle()
        return self._wait_for(look, told)  # the page may have been filled anew in the meantime

    def _button(self, words: str) -> QAbstractButton | None:
        for button in self._reachable(QAbstractButton):
            said = (button.text().replace("&", ""), _name(button))
            whole = words in said
            begins = words.endswith("…") and any(s.startswith(words[:-1]) for s in said)
            if button.isEnabled() and (whole or begins):
                return button
        return None

    def _field(self, name: str) -> QLineEdit | QTextEdit | None:
        fields: list[QLineEdit | QTextEdit] = [*self._reachable(QLineEdit)]
        fields += self._reachable(QTextEdit)
        for field in fields:
            if field.isEnabled() and name in (_name(field), field.placeholderText()):
                return field
        return None

    def _seen(self, words: str) -> bool:
        labels = any(words in label.text() for label in self._visible(QLabel))
        return labels or any(words in b.text() for b in self._visible(QAbstractButton))


def _name(widget: QWidget) -> str:
    """What a screen reader calls *widget*; a label's buddy bears the label's name."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()
