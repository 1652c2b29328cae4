"""Lets every thing on the person's page be reached and pressed with one key or with two."""

import secrets
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from screenapp.ui.person.big_keys import STAY_MS, BigKey, Round, big_key

Found = Callable[[], Sequence[QAbstractButton]]
Answer = Callable[[BigKey], QAbstractButton | None]


class KeyRing(QObject):
    """*things* are what can be pressed now, in the order in which they are painted; *answers*
    the button that Yes or No is on this page, if any. The mark is the focus. *draw* says where
    the mark begins.
    """

    def __init__(
        self,
        parent: QObject,
        *,
        things: Found,
        answers: Answer,
        draw: Callable[[int], int] = secrets.randbelow,
    ) -> None:
        super().__init__(parent)
        self._things, self._answers, self._draw = things, answers, draw
        self._round: Round | None = None
        self.moving = QTimer(self)
        self.moving.setInterval(STAY_MS)
        self.moving.timeout.connect(self._move)

    def stop(self) -> None:
        """Another page: no mark goes on from the one before."""
        self.moving.stop()
        self._round = None

    def takes(self, event: QKeyEvent, focused: QObject | None) -> bool:
        """Act on a key press, unless whatever has the focus needs it; whether it did."""
        meant = big_key(event.key(), event.modifiers())
        if meant is None or not self._things() or _writes(focused, event):
            return False
        if event.isAutoRepeat():
            return True  # held down: nothing is pressed, and nothing scrolls
        if meant is BigKey.SWITCH:
            return self._switched(event, focused)
        answer = self._answers(meant)
        if answer is not None:
            self.stop()
            answer.click()
        elif meant is BigKey.NO:
            self._next()
        else:
            self._press_marked()
        return True

    def _switched(self, event: QKeyEvent, focused: QObject | None) -> bool:
        things = self._things()
        marked = next((thing for thing in things if thing is focused), self._marked())
        if marked is None:
            self._start()
        elif event.key() in (Qt.Key.Key_F5, Qt.Key.Key_Period):
            self._press_marked()
        else:
            self.stop()
            return False  # the button itself knows what Space and Enter are
        return True

    def _start(self) -> None:
        things = self._things()
        if things:
            self._round = Round(len(things), self._draw)
            self._mark(things[self._round.at])
            self.moving.start()

    def _move(self) -> None:
        things = self._things()
        if self._round is None or not things or not self._round.step():
            self._let_go()
        else:
            self._mark(things[self._round.at % len(things)])

    def _let_go(self) -> None:
        self.stop()
        marked = self._marked()
        if marked is not None:
            marked.clearFocus()

    def _next(self) -> None:
        self.stop()
        things = self._things()
        marked = self._marked()
        if things:
            at = things.index(marked) + 1 if marked in things else 0
            self._mark(things[at % len(things)])

    def _press_marked(self) -> None:
        self.stop()
        marked = self._marked()
        if marked is None:
            self._next()
        else:
            marked.click()

    def _mark(self, thing: QAbstractButton) -> None:
        thing.setFocus(Qt.FocusReason.TabFocusReason)

    def _marked(self) -> QAbstractButton | None:
        return next((thing for thing in self._things() if thing.hasFocus()), None)


def _writes(focused: QObject | None, event: QKeyEvent) -> bool:
    """Whether the key is a sign in a line that is being written in; Enter is what ends that."""
    if not isinstance(focused, QLineEdit):
        return False
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return bool(focused.text())
    first = event.key() == Qt.Key.Key_Space and not focused.text()
    return bool(event.text()) and event.text().isprintable() and not first
