"""Sees every press before a page does, and lets through those that were meant for it."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit, QWidget

from screenapp.ui.shell.press_guard import PressGuard

Key = Qt.Key
Kind = QEvent.Type

_AT_ONCE: Final = "acts_at_once"

# They hide, lock, or do nothing by themselves.
_PASSING: Final = frozenset(
    {
        *(Key.Key_F8, Key.Key_F9, Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr),
        *(Key.Key_Meta, Key.Key_CapsLock, Key.Key_NumLock, Key.Key_ScrollLock),
    }
)
_PRESSING: Final = frozenset({Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_Select})
# Held down on purpose: they move the focus, the cursor or the page, and record nothing.
_MOVING: Final = frozenset(
    {
        *(Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Tab, Key.Key_Backtab),
        *(Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_End),
    }
)
_RUBBING: Final = frozenset({Key.Key_Backspace, Key.Key_Delete})
_TABS: Final = frozenset({Key.Key_Tab, Key.Key_Backtab})
_MOUSE: Final = frozenset({Kind.MouseButtonPress, Kind.MouseButtonDblClick})
_TOUCH: Final = frozenset({Kind.TouchBegin, Kind.TouchUpdate, Kind.TouchEnd, Kind.TouchCancel})
_OF_THE_WINDOW: Final = frozenset({Kind.ShortcutOverride, Kind.Show, Kind.WinIdChange})
_PRESSES: Final = _MOUSE | _TOUCH | {Kind.KeyPress, Kind.KeyRelease, Kind.MouseButtonRelease}


def act_at_once(widget: QWidget) -> None:
    """Let *widget* act whenever it is pressed, as Hide and "Someone came in" have to."""
    widget.setProperty(_AT_ONCE, True)


class PressFilter(QObject):
    """Keeps presses off the page watched in *window* that it was not painted for.

    Keys, clicks and touches come to the native window before any widget has them; shortcuts
    alone are tried earlier, so that one which may not act is claimed beforehand. ``rule``
    decides, and holds the clock.

    Signals:
        not_taken: a press was kept off; the page should say so.
        taken_again: a press was let through after one that was not.
    """

    not_taken = Signal()
    taken_again = Signal()

    def __init__(self, window: QWidget, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self.rule = PressGuard(clock)
        self.by_hand = False
        """True while a hand moves the focus: by Tab, or by pressing on something."""
        self._window = window
        self._handle: QObject | None = None
        self._page: QWidget | None = None
        self._held: set[int] = set()
        self._stale_pointer = self._pointer_down = False
        self._touch_refused = self._told = False
        self._mark = _PaintMark(window)
        self._mark.painted.connect(self._painted)
        window.installEventFilter(self)

    def watch(self, page: QWidget | None) -> None:
        """Guard *page*, shown from now on; None lets every press through."""
        self._page = page
        self.turned()

    def turned(self) -> None:
        """Something else is asked on the page: what was pressed before was not meant for it."""
        self.rule.turned()
        self._held.clear()
        self._stale_pointer = self._pointer_down
        self._mark.raise_()
        self._mark.update()

    @property
    def takes(self) -> bool:
        """Whether a press would act now."""
        return self._page is None or self.rule.takes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the window comes by: leave at once with those that are not meant.
        kind = event.type()
        if kind in _OF_THE_WINDOW and watched is self._window:
            return self._of_the_window(event)
        if kind not in _PRESSES or not watched.isWindowType():
            return False
        if isinstance(event, QKeyEvent):
            pressed = kind is Kind.KeyPress
            return self._key_pressed(event) if pressed else self._key_released(event)
        if isinstance(event, QMouseEvent):
            pressed = kind in _MOUSE
            return self._mouse_pressed(event) if pressed else self._mouse_released(event)
        return self._touched(event) if isinstance(event, QTouchEvent) else False

    def _of_the_window(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):  # comes here when nothing inside claimed it
            if self._page is None or self._may_act(event):
                return False
            event.accept()
            return True
        if not self._window.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            return False
        handle = self._window.windowHandle()
        if handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)
        return False

    def _painted(self) -> None:
        self.rule.painted()

    # --- keys -------------------------------------------------------------------------

    def _key_pressed(self, event: QKeyEvent) -> bool:
        self.by_hand = event.key() in _TABS
        if self._page is None or self._is_free(event):
            return False
        taken = self.rule.pressed(repeats=event.isAutoRepeat())
        if taken:
            self._held.add(event.key())
        return self._kept_off(event, taken)

    def _key_released(self, event: QKeyEvent) -> bool:
        self.by_hand = False
        if self._page is None or event.isAutoRepeat():
            return False
        began_here = event.key() in self._held
        self._held.discard(event.key())
        if event.key() == Key.Key_Space and not began_here:
            self._let_up(self._window.focusWidget())
        self._tell_taken()
        return False

    def _may_act(self, event: QKeyEvent) -> bool:
        return self._is_free(event) or self.rule.takes(repeats=event.isAutoRepeat())

    def _is_free(self, event: QKeyEvent) -> bool:
        """Whether the key acts whatever the page is, or cannot act on it."""
        key, focused = event.key(), self._window.focusWidget()
        if key in _PASSING or (key in _PRESSING and _acts_at_once(focused)):
            return True
        if not event.isAutoRepeat() or key not in self._held:
            return False
        return key in _MOVING or (key in _RUBBING and isinstance(focused, QLineEdit | QTextEdit))

    # --- pointers ---------------------------------------------------------------------

    def _mouse_pressed(self, event: QMouseEvent) -> bool:
        self.by_hand = True
        self._pointer_down = self._stale_pointer = False
        if not self._is_guarded(event.position().toPoint()):
            return False
        taken = self._pointer_down = self.rule.pressed()
        return self._kept_off(event, taken)

    def _mouse_released(self, event: QMouseEvent) -> bool:
        self.by_hand = False
        stale, self._pointer_down, self._stale_pointer = self._stale_pointer, False, False
        if stale:
            self._let_up(self._window.childAt(event.position().toPoint()))
        self._tell_taken()
        return False

    def _touched(self, event: QTouchEvent) -> bool:
        """A touch that is kept off is kept off as a whole; the system makes clicks of the rest."""
        if event.type() is Kind.TouchBegin:
            at = event.points()[0].position().toPoint()
            self._touch_refused = self._is_guarded(at) and not self.rule.pressed()
            return self._kept_off(event, not self._touch_refused)
        refused = self._touch_refused
        if event.type() is not Kind.TouchUpdate:
            self._touch_refused = False
        if refused:
            event.accept()
        return refused

    def _is_guarded(self, at: QPoint) -> bool:
        child = self._window.childAt(at)
        if self._page is None or child is None or _acts_at_once(child):
            return False
        return child is self._page or self._page.isAncestorOf(child)

    # --- what comes of it -------------------------------------------------------------

    def _kept_off(self, event: QEvent, taken: bool) -> bool:
        if taken:
            return False
        event.accept()
        self._tell_not_taken()
        return True

    def _let_up(self, widget: QWidget | None) -> None:
        """Take back a press that began on another page, before its end acts on this one."""
        while widget is not None and not isinstance(widget, QAbstractButton):
            widget = widget.parentWidget()
        if widget is None or not widget.isDown() or _acts_at_once(widget):
            return
        widget.setDown(False)
        self.rule.refuse()
        self._tell_not_taken()

    def _tell_not_taken(self) -> None:
        self._told = True
        self.not_taken.emit()

    def _tell_taken(self) -> None:
        if self._told and self.takes:
            self._told = False
            self.taken_again.emit()


class _PaintMark(QWidget):
    """A point above all else in a window, painted whenever the page below is.

    Signals:
        painted: everything that was to be painted has been.
    """

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setGeometry(0, 0, 1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.emit()


def _acts_at_once(widget: QWidget | None) -> bool:
    while widget is not None:
        if widget.property(_AT_ONCE):
            return True
        widget = widget.parentWidget()
    return False
