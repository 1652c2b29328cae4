"""What to do next, numbered, with who does it and within what time."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.interview import words
from screenapp.ui.interview.result import result_words
from screenapp.ui.interview.result.ticking import TickRow
from screenapp.ui.interview.result.view_model import DoneLine
from screenapp.ui.interview.view_models import StepLine
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.texts import fill
from screenapp.ui.widgets import body, column, line, quiet
from screenapp.ui.widgets.buttons import draw_box
from screenapp.ui.widgets.dispose_widgets import empty

translate = QCoreApplication.translate


class _Number(QWidget):
    """A digit in a box, as answers have it; it cannot be pressed."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        side = current().px(Sizes.DIGIT)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, QRectF(self.rect()), fill=None, edge=tokens.edge)
        font = self.font()
        font.setPixelSize(current().px(Sizes.SMALL))
        painter.setFont(font)
        painter.setPen(QColor(tokens.quiet))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class StepRows(QWidget):
    """The steps of a result, in the protocol's order; those with a time can be ticked.

    Signals:
        settled: as that of `TickRow`.
    """

    settled = Signal(str, object, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Sizes.GROUP)

    @property
    def ticks(self) -> list[TickRow]:
        return self.findChildren(TickRow)

    def show_steps(self, steps: tuple[StepLine, ...], now: datetime | None = None) -> None:
        empty(self._rows)
        for number, step in enumerate(steps, 1):
            row = QWidget()
            digit = _Number(number)
            own = (quiet(step.beside),) if step.beside else ()
            said = column(body(step.text), *own, quiet(_beside(step, now)), gap=0)
            if step.tick is not None:
                said.addWidget(quiet(_how_settled(step.tick)))
            if step.open and now is not None:
                tick = TickRow(step.key)
                tick.settled.connect(self.settled)
                said.addWidget(tick)
            across = line(digit, gap=12)
            across.setAlignment(digit, Qt.AlignmentFlag.AlignTop)
            across.addLayout(said, 1)
            row.setLayout(across)
            self._rows.addWidget(row)


def _beside(step: StepLine, now: datetime | None) -> str:
    """Who does it, within what time, and how much of that is left."""
    left = result_words.time_left(step.due_at, now)
    within = left or words.within(step.within)
    return " · ".join(part for part in (words.doer(step.by), within) if part)


def _how_settled(tick: DoneLine) -> str:
    said = translate("Result", "Done: %1") if tick.done else translate("Result", "Not done: %1")
    return fill(said, result_words.done_by(tick))
