"""Fingers scroll whatever can scroll; a finger that rests or taps presses as before.

Qt's own gesture waits for every touch to become one, and loses taps that come quickly. Here a
touch is a press until it has moved; then the press is taken back and `QScroller` follows it.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QTouchEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QScrollBar, QScroller, QWidget
from shiboken6 import isValid

Kind = QEvent.Type
_TOUCH: Final = frozenset({Kind.TouchBegin, Kind.TouchUpdate, Kind.TouchEnd, Kind.TouchCancel})
MOVED: Final = 12
"""px that a finger may stray while it presses."""


class FingerScroll(QObject):
    """Follows the first finger on *window*."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QObject | None = None
        self._area: QAbstractScrollArea | None = None
        self._start = QPointF()
        self._pressed: QWidget | None = None
        self._taken_back: QObject | None = None
        self._scrolls = self._stops = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is Kind.WinIdChange and watched is self._window:
            self._watch_handle()
        elif watched is self._taken_back:
            return self._keeps_from(kind)
        elif kind in _TOUCH and watched is self._handle and isinstance(event, QTouchEvent):
            return self._touched(event)
        return False

    def _watch_handle(self) -> None:
        if not self._window.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            return
        handle = self._window.windowHandle()
        if handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def _touched(self, event: QTouchEvent) -> bool:
        at = event.points()[0].position()
        match event.type():
            case Kind.TouchBegin:
                return self._begin(at, event)
            case Kind.TouchUpdate:
                return self._move(at, event)
            case _:
                return self._end(at, event)

    def _begin(self, at: QPointF, event: QTouchEvent) -> bool:
        self._start, self._scrolls = at, False
        self._forget_taken()
        self._pressed = self._window.childAt(at.toPoint())
        self._area = None if isinstance(self._pressed, QScrollBar) else _area_of(self._pressed)
        self._stops = self._stop()
        if self._stops:
            event.accept()
        return self._stops

    def _stop(self) -> bool:
        """Whether the touch stopped what still moved: then it presses nothing."""
        if self._area is None or not QScroller.hasScroller(self._area.viewport()):
            return False
        scroller = QScroller.scroller(self._area.viewport())
        moves = scroller.state() is QScroller.State.Scrolling
        if moves:
            scroller.stop()
        return moves

    def _move(self, at: QPointF, event: QTouchEvent) -> bool:
        if self._area is None:
            return False
        if not self._scrolls:
            if abs((at - self._start).y()) < MOVED:
                return self._stops
            self._scrolls = True
            if not self._stops:
                self._take_back(self._pressed)
            self._tell(QScroller.Input.InputPress, self._start, event)
        self._tell(QScroller.Input.InputMove, at, event)
        event.accept()
        return True

    def _end(self, at: QPointF, event: QTouchEvent) -> bool:
        if self._scrolls:
            self._tell(QScroller.Input.InputRelease, at, event)
        stopped = self._stops
        self._area, self._pressed, self._scrolls, self._stops = None, None, False, False
        if stopped:
            event.accept()
        return stopped

    def _tell(self, what: QScroller.Input, at: QPointF, event: QTouchEvent) -> None:
        if self._area is not None and isValid(self._area):
            viewport = self._area.viewport()
            place = viewport.mapFrom(self._window, at)
            QScroller.scroller(viewport).handleInput(what, place, event.timestamp())

    def _take_back(self, widget: QWidget | None) -> None:
        """The press that Qt made of the touch comes to nothing."""
        while widget is not None and not isinstance(widget, QAbstractButton):
            widget = widget.parentWidget()
        if widget is not None:
            widget.setDown(False)
            widget.installEventFilter(self)
            self._taken_back = widget

    def _forget_taken(self) -> None:
        if self._taken_back is not None and isValid(self._taken_back):
            self._taken_back.removeEventFilter(self)
        self._taken_back = None

    def _keeps_from(self, kind: QEvent.Type) -> bool:
        """Keep the end of that press from its button, which moved along under the finger."""
        if kind is Kind.MouseButtonRelease:
            self._forget_taken()
            return True
        return kind is Kind.MouseMove


def _area_of(widget: QWidget | None) -> QAbstractScrollArea | None:
    """The innermost area round *widget* that has something to scroll."""
    while widget is not None:
        if isinstance(widget, QAbstractScrollArea) and widget.verticalScrollBar().maximum() > 0:
            return widget
        widget = widget.parentWidget()
    return None
