"""What to do next, numbered, with who does it and within what time."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.interview import words
from screenapp.ui.interview.view_models import StepLine
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets import body, column, line, quiet
from screenapp.ui.widgets.buttons import draw_box
from screenapp.ui.widgets.dispose_widgets import empty


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
    """The steps of a result, in the protocol's order."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Sizes.GROUP)

    def show_steps(self, steps: tuple[StepLine, ...]) -> None:
        empty(self._rows)
        for number, step in enumerate(steps, 1):
            parts = [part for part in (words.doer(step.by), words.within(step.within)) if part]
            row = QWidget()
            digit = _Number(number)
            own = (quiet(step.beside),) if step.beside else ()
            said = column(body(step.text), *own, quiet(" · ".join(parts)), gap=0)
            across = line(digit, gap=12)
            across.setAlignment(digit, Qt.AlignmentFlag.AlignTop)
            across.addLayout(said, 1)
            row.setLayout(across)
            self._rows.addWidget(row)
