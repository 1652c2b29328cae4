"""Why this result: a row for every item it can rest on, folded until somebody asks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from screenapp.ui import texts
from screenapp.ui.interview import words
from screenapp.ui.interview.view_models import MeasureKind, MeasureLine, ResultViewModel, WhyRow
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, body, column, hairline, line, quiet, second, strong
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.ui.widgets.elided_line import ElidedLine

KEY = "W"


class WhyCard(QFrame):
    """The trace of a result, in the short words of the items.

    Signals:
        unfolded: carries True when it was opened.
    """

    unfolded = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("k", "card")
        self._face: ResultViewModel | None = None
        self.button = Button("", "link", icon="right")
        self._key = quiet()
        self.content = QWidget()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.content.setLayout(self._rows)
        self.content.hide()
        head = line(self.button)
        head.addStretch()
        head.addWidget(self._key)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Sizes.GROUP, 0, Sizes.GROUP, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.content)
        self.button.clicked.connect(self.toggle)
        shortcut = QShortcut(QKeySequence(KEY), self)
        shortcut.activated.connect(self.toggle)

    @property
    def is_open(self) -> bool:
        return not self.content.isHidden()

    def toggle(self) -> None:
        self._set_open(not self.is_open)
        self.unfolded.emit(self.is_open)

    def fold(self) -> None:
        self._set_open(False)

    def show_face(self, face: ResultViewModel) -> None:
        self._face = face
        self.retranslate()

    def retranslate(self) -> None:
        self.button.setText(self.tr("Why this result"))
        self._key.setText(fill(self.tr("key %1"), KEY))
        empty(self._rows)
        face = self._face
        if face is None:
            return
        for row in face.why:
            if row.settled:
                self._rows.addWidget(hairline())
                self._rows.addWidget(self._row(row, body(row.short)))
        self._list_unsettled(face)
        self._rows.addWidget(hairline())
        sums = [self._sum(measure) for measure in face.measures]
        said = [strong(text) for text in sums if text]
        if face.settled_anyway:
            said.append(second(self.tr("What was not answered cannot change the result.")))
        foot = QWidget()
        inside = column(*said, gap=4)
        inside.setContentsMargins(0, 12, 0, 12)
        foot.setLayout(inside)
        self._rows.addWidget(foot)

    def _set_open(self, open_: bool) -> None:
        self.content.setVisible(open_)
        self.button.set_icon("down" if open_ else "right")

    def _list_unsettled(self, face: ResultViewModel) -> None:
        """They can be many: one without short words has to do with one line."""
        rows = [row for row in face.why if not row.settled]
        if not rows:
            return
        self._rows.addWidget(hairline())
        head = strong(self.tr("Not settled yet"))
        head.setContentsMargins(0, 10, 0, 10)
        self._rows.addWidget(head)
        for row in rows:
            self._rows.addWidget(hairline())
            name = ElidedLine(row.short) if row.long else body(row.short)
            self._rows.addWidget(self._row(row, name))

    def _row(self, row: WhyRow, name: QWidget) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 10, 0, 10)
        grid.setHorizontalSpacing(Sizes.GROUP)
        adds = second(self._adds(row))
        adds.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for place, (widget, share) in enumerate(
            ((name, 10), (strong(self._answer(row)), 5), (adds, 4))
        ):
            grid.addWidget(widget, 0, place)
            grid.setColumnStretch(place, share)
        return made

    def _answer(self, row: WhyRow) -> str:
        if row.code is not None:
            return texts.code(row.code)
        return words.answer(row.answer or "")

    def _adds(self, row: WhyRow) -> str:
        if row.grade is not None:
            return words.grade(row.grade)
        if not row.least:
            return ""
        if row.least == row.most:
            return fill(self.tr("adds %1"), row.least)
        if (row.least, row.most) == ("0", "1"):
            return self.tr("adds 0 or 1")
        return fill(self.tr("adds %1 to %2"), row.least, row.most)

    def _sum(self, measure: MeasureLine) -> str:
        known = measure.low == measure.high
        match measure.kind:
            case MeasureKind.YESES if known:
                return fill(self.tr("Yes answers: %1."), measure.low)
            case MeasureKind.YESES:
                return fill(
                    self.tr("Yes answers: %1, or up to %2 with what was not answered."),
                    measure.low,
                    measure.high,
                )
            case MeasureKind.COUNT if known:
                return fill(self.tr("Counted: %1."), measure.low)
            case MeasureKind.POINTS if known:
                return fill(self.tr("Points: %1."), measure.low)
            case MeasureKind.COUNT | MeasureKind.POINTS:
                return fill(
                    self.tr("From %1 to %2, for what was not answered."), measure.low, measure.high
                )
            case MeasureKind.PATTERN:
                return self._pattern(measure.met)

    def _pattern(self, met: bool | None) -> str:
        if met is None:
            return self.tr("The signs could go either way.")
        return self.tr("The signs are enough.") if met else self.tr("The signs are not enough.")
