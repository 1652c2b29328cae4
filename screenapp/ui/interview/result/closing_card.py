"""What is left before somebody can be closed, and closing with a reason."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from screenapp.screening.owed import OwedKind
from screenapp.ui.interview.result import result_words
from screenapp.ui.interview.result.ticking import TickRow
from screenapp.ui.interview.result.view_model import ClosingViewModel, DebtLine
from screenapp.ui.interview.results import ClosingReason
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import AnswerList, Button, Field, body, card, column, heading, quiet
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import CLOSING

_NO_DIGITS = 10


class ClosingCard(QWidget):
    """The list of what is left, in words that a stranger may read. Hidden while nothing is.

    With a duty open the button stays dashed and names what is left.

    Signals:
        settled: as that of `TickRow`.
        closed: carries a `ClosingReason` value or nothing, and own words.
        took_focus: what was done goes on here; carries the widget to be seen.
    """

    settled = Signal(str, object, str)
    closed = Signal(str, str)
    took_focus = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._face: ClosingViewModel | None = None
        self._times: list[tuple[DebtLine, QLabel]] = []
        self._heading = heading()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Sizes.GROUP)
        self.close_ = Button()
        self.reasons, self.own = AnswerList(), Field(sensitive=True)
        self.keep, self.leave = Button(), Button("", "link")
        self.form = QWidget()
        self.form.setLayout(column(self.reasons, self.own, self.keep, self.leave))
        self.form.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        paper = card(self._heading)
        paper.add(self._rows)
        paper.add(self.close_, self.form)
        whole.addWidget(paper)
        self.close_.clicked.connect(self.open_form)
        self.leave.clicked.connect(self._leave)
        self.keep.clicked.connect(self._report)
        self.own.edit.returnPressed.connect(self._report)
        self._kept = KeptEdit(self.own.edit, self.open_form)
        self.retranslate()

    @property
    def ticks(self) -> list[TickRow]:
        return self.findChildren(TickRow)

    def show_face(self, face: ClosingViewModel, *, finished: bool) -> None:
        """Show what is left now, and fold the choice of reasons."""
        self._face = face
        self.setVisible(bool(face.debts) and not finished)
        self._fold()
        self.retranslate()
        self._kept.stand(CLOSING, "own")

    def open_form(self) -> None:
        """Ask why; with a duty open there is nothing to ask."""
        face = self._face
        if face is None or face.duty_open:
            self.took_focus.emit(self.close_)
            return
        self.form.show()
        self.close_.hide()
        self.own.setFocus()
        self.took_focus.emit(self.keep)

    def show_time(self, now: datetime) -> None:
        """The rows alone: what is being typed stays."""
        if self._face is not None:
            for debt, label in self._times:
                label.setText(_beside(debt, now))

    def retranslate(self) -> None:
        self.own.set_label(self.tr("Why, in your own words"))
        self.keep.setText(self.tr("Close for this reason"))
        self.leave.setText(self.tr("Leave it open"))
        if not self.reasons.rows:
            self.reasons.set_answers([(r.value, "") for r in ClosingReason], first_digit=_NO_DIGITS)
        for reason in ClosingReason:
            self.reasons.row(reason.value).setText(result_words.closing_reason(reason))
        self._times = []
        empty(self._rows)
        face = self._face
        if face is None:
            return
        self._heading.setText(fill(self.tr("Before %1 can be closed"), face.reference))
        for debt in face.debts:
            self._rows.addWidget(self._row(debt, face.now))
        left = self.tr("Close · %n thing(s) left", "", len(face.debts))
        self.close_.setText(left if face.duty_open else self.tr("Close with a reason"))
        self.close_.setEnabled(not face.duty_open)

    def _row(self, debt: DebtLine, now: datetime | None) -> QWidget:
        made, beside = QWidget(), quiet(_beside(debt, now))
        if not beside.text():
            beside.hide()
        self._times.append((debt, beside))
        parts: list[QWidget] = [body(result_words.cover(debt.kind)), beside]
        if debt.can_be_ticked:
            tick = TickRow(debt.key)
            tick.settled.connect(self.settled)
            parts.append(tick)
        if debt.kind is OwedKind.DUTY and debt.owner:
            parts.append(quiet(debt.owner))
        made.setLayout(column(*parts, gap=2))
        return made

    def _fold(self) -> None:
        self.form.hide()
        self.close_.show()
        self.reasons.select()
        self.own.edit.clear()

    def _leave(self) -> None:
        self._kept.drop()
        self._fold()

    def _report(self) -> None:
        self.closed.emit(next(iter(self.reasons.selected), ""), self.own.text)


def _beside(debt: DebtLine, now: datetime | None) -> str:
    parts = (result_words.time_left(debt.due_at, now), result_words.until(debt.due_at))
    return " · ".join(part for part in parts if part)
