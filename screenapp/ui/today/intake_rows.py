"""Rows of Today: one intake each, a button as a whole, that reads like a sentence."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy

from screenapp.screening.next_step import NextStep
from screenapp.ui import texts
from screenapp.ui.shell.counting import counting
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.texts import fill
from screenapp.ui.today.view_model import TodayLine, When
from screenapp.ui.widgets import Button, column, label
from screenapp.ui.widgets.buttons import draw_box

translate = QCoreApplication.translate

_REFERENCE = 40
_TIME = 130
_ACTION = 120
_NARROW = 560


class IntakeRow(QAbstractButton):
    """Arrows and Tab reach it, Enter and space open it.

    Signals:
        opened: carries the intake's id.
    """

    opened = Signal(object)

    def __init__(self, line: TodayLine) -> None:
        super().__init__()
        self.intake: UUID = line.intake
        self._narrow: bool | None = None
        self._described = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(Sizes.ROW)
        self._reference = label("", "strong", wraps=False)
        self._deed, self._more = label(), label("", "quiet")
        self._time, self._action = label("", "second"), label("", "action")
        for words in (self._reference, self._deed, self._more, self._time, self._action):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._reference.setMinimumWidth(current().px(_REFERENCE))
        self._time.trail()
        self._action.trail()
        self._across = across = QHBoxLayout(self)
        across.setContentsMargins(16, 8, 16, 8)
        across.setSpacing(16)
        across.addWidget(self._reference)
        across.addLayout(column(self._deed, self._more, gap=0), 1)
        across.addWidget(self._time)
        across.addWidget(self._action)
        self.clicked.connect(self._open)
        self.show_line(line)

    def show_line(self, line: TodayLine) -> None:
        """Say what *line* says; the row stays the same intake's."""
        self._reference.setText(line.reference)
        self._deed.setText(texts.todo(line.todo))
        self._described = described(line)
        self._time.setText(when_due(line))
        self._tell_more()
        self._action.setText(texts.todo_action(line.todo))
        spoken = (line.reference, self._deed.text(), self._more.text(), self._time.text())
        self.setText(", ".join(part for part in spoken if part))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._action.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place the time moves into the second line."""
        super().resizeEvent(event)
        narrow = self.width() < current().px(_NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            self._time.setMinimumWidth(0 if narrow else current().px(_TIME))
            self._action.setMinimumWidth(0 if narrow else current().px(_ACTION))
            self._time.setVisible(not narrow)
            self._tell_more()
            self._across.activate()  # now, not one painting later

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # from row to row is the page's business
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            area = QRectF(self.rect())
            draw_box(painter, area, fill=tokens.accent_soft, edge=tokens.accent, width=2)
        elif self.isDown() or self.underMouse():
            draw_box(painter, QRectF(self.rect()), fill=tokens.accent_soft, edge=None)
        painter.end()

    def _tell_more(self) -> None:
        parts = (self._described, self._time.text() if self._narrow else "")
        self._more.setText(" · ".join(part for part in parts if part))

    def _open(self) -> None:
        self.opened.emit(self.intake)


class SignalRow(QFrame):
    """A silent signal under its cover word, with its minutes. Amber, because of the time.

    Signals:
        opened: the worker is going; carries the intake's id.
    """

    opened = Signal(object)

    def __init__(self, line: TodayLine, cover_word: str) -> None:
        super().__init__()
        self.intake: UUID = line.intake
        self._narrow: bool | None = None
        self._described = ""
        self.setProperty("k", "notice")
        self.setMinimumHeight(Sizes.ROW)
        self._reference = label("", "notice", wraps=False)
        self._reference.setMinimumWidth(current().px(_REFERENCE))
        self._deed, self._more = label("", "notice"), label("", "notice-small")
        self._left = label("", "notice")
        self._left.trail()
        self.going = Button("", "notice")
        self.going.clicked.connect(self._open)
        self._across = across = QHBoxLayout(self)
        across.setContentsMargins(17, 8, 17, 8)
        across.setSpacing(16)
        across.addWidget(self._reference)
        across.addLayout(column(self._deed, self._more, gap=0), 1)
        across.addWidget(self._left)
        across.addWidget(self.going, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.going)
        self.show_line(line, cover_word)

    def show_line(self, line: TodayLine, cover_word: str) -> None:
        self._reference.setText(line.reference)
        self._deed.setText(cover_word or texts.todo(NextStep.MEET_SIGNAL))
        self._described = described(line)
        self._left.setText(minutes_left(line.minutes))
        self._tell_more()
        self.going.setText(texts.todo_action(NextStep.MEET_SIGNAL))
        spoken = (line.reference, self._deed.text(), self._left.text(), self.going.text())
        self.going.setAccessibleName(", ".join(part for part in spoken if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place the minutes move into the second line."""
        super().resizeEvent(event)
        narrow = self.width() < current().px(_NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            self._left.setVisible(not narrow)
            self._left.setMinimumWidth(0 if narrow else current().px(_TIME))
            self.going.setMinimumWidth(0 if narrow else current().px(128))
            self._tell_more()
            self._across.activate()  # now, not one painting later

    def _tell_more(self) -> None:
        parts = (self._left.text() if self._narrow else "", self._described)
        self._more.setText(" · ".join(part for part in parts if part))

    def _open(self) -> None:
        self.opened.emit(self.intake)


def described(line: TodayLine) -> str:
    """The second sentence of a row: when they came and how it stands."""
    parts = [line.place] if line.place else []
    parts.append(_arrived(line))
    if line.todo is NextStep.TRY_AGAIN_ALONE:
        parts.append(translate("TodayRow", "not alone yet"))
        if line.tried:
            parts.append(counting.tried(line.tried))
    elif line.todo is NextStep.CONTINUE:
        if line.alone is not None:
            alone = translate("TodayRow", "alone")
            parts.append(alone if line.alone else translate("TodayRow", "not alone"))
        if line.progress is not None:
            parts.append(fill(translate("TodayRow", "at %1 of about %2"), *line.progress))
    return " · ".join(parts)


def when_due(line: TodayLine) -> str:
    """What stands in the time column; empty where there is no time to it."""
    if line.todo is NextStep.CONTINUE and line.paused_at is not None:
        return fill(translate("TodayRow", "paused %1"), texts.clock(line.paused_at))
    if line.todo is NextStep.NOTHING:
        return translate("TodayRow", "done")
    if line.at is None:
        return ""
    return fill(translate("TodayRow", "at %1"), texts.clock(line.at))


def minutes_left(minutes: int | None) -> str:
    if minutes is None:
        return ""
    if minutes > 0:
        return counting.minutes_left(minutes)
    if minutes == 0:
        return translate("TodayRow", "now")
    return counting.minutes_over(-minutes)


def _arrived(line: TodayLine) -> str:
    at = texts.clock(line.arrived_at)
    if not line.arrived_today:
        if line.when is When.EARLIER_DAYS:
            arrived = texts.day_and_month(line.arrived_at.astimezone().date())
            return fill(translate("TodayRow", "arrived on %1"), arrived)
        day = texts.weekday(line.arrived_at)
        return fill(translate("TodayRow", "arrived %1 %2"), day, at)
    return fill(translate("TodayRow", "arrived %1"), at)
