"""How it is after some months: the person's own goals, three steps each, only if they agreed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.screening.offers.goals import GoalStep, OwnGoal
from screenapp.ui import texts
from screenapp.ui.follow_up import words
from screenapp.ui.follow_up.view_model import CheckLine, FollowUpViewModel
from screenapp.ui.interview.columns import ButtonRow
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Field,
    body,
    card,
    column,
    heading,
    label,
    quiet,
)
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.ui.widgets.keeps_height import KeepsHeight
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import tick_part

_NO_DIGITS = 10


class GoalsForm(KeepsHeight):
    """One check: a row of three steps for each goal; what nobody marks was not said.

    Signals:
        kept: carries the months and what was marked, goal by goal.
        left_out: carries the months and why it is not asked.
    """

    kept = Signal(object, object)
    left_out = Signal(object, str)

    def __init__(self, months: int) -> None:
        super().__init__()
        self.months = months
        self._names = {goal: label() for goal in OwnGoal}
        self.rows = {goal: AnswerList() for goal in OwnGoal}
        self.keep, self.leave = Button(), Button("", "link")
        self.reason, self.keep_reason = Field(sensitive=True), Button()
        self._why = QWidget()
        self._why.setLayout(column(self.reason, self.keep_reason))
        self._why.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for goal in OwnGoal:
            whole.addLayout(column(self._names[goal], self.rows[goal], gap=2))
        whole.addWidget(ButtonRow(self.keep, self.leave))
        whole.addWidget(self._why)
        KeptEdit(self.reason.edit, self._why.show).stand(tick_part(f"check:{months}"), "reason")
        self.keep.clicked.connect(self._report)
        self.leave.clicked.connect(self._ask_why)
        self.keep_reason.clicked.connect(self._report_left_out)
        self.reason.edit.returnPressed.connect(self._report_left_out)
        self.retranslate()

    def retranslate(self) -> None:
        steps = [(step.value, words.goal_step(step)) for step in GoalStep]
        for goal in OwnGoal:
            self._names[goal].setText(words.goal(goal))
            self.rows[goal].set_answers(steps, first_digit=_NO_DIGITS)
            self.rows[goal].setAccessibleName(words.goal(goal))
        self.keep.setText(self.tr("Keep what was said"))
        self.leave.setText(self.tr("Not asked"))
        self.reason.set_label(self.tr("Why it is not asked"))
        self.keep_reason.setText(self.tr("Keep this reason"))

    def _ask_why(self) -> None:
        self._why.show()
        self.reason.setFocus()

    def _report(self) -> None:
        marked = {goal: row.selected[0] for goal, row in self.rows.items() if row.selected}
        said = {goal: GoalStep(step) for goal, step in marked.items()}
        self.kept.emit(self.months, said)

    def _report_left_out(self) -> None:
        if self.reason.text.strip():
            self.left_out.emit(self.months, self.reason.text.strip())


class GoalsCard(QWidget):
    """The checks that were agreed to, or the way to agree to them.

    Signals:
        planned: the person agrees to be asked after months.
        kept, left_out: as those of `GoalsForm`.
    """

    planned = Signal()
    kept = Signal(object, object)
    left_out = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = FollowUpViewModel()
        self._heading, self._asked = heading(), quiet()
        self.plan = Button()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Sizes.GAP)
        paper = card(self._heading, self._asked)
        paper.add(self._rows)
        paper.add(self.plan)
        self.setLayout(column(paper))
        self.plan.clicked.connect(self.planned)

    @property
    def forms(self) -> tuple[GoalsForm, ...]:
        return tuple(self.findChildren(GoalsForm))

    def show_checks(self, shown: FollowUpViewModel) -> None:
        self._shown = shown
        empty(self._rows)
        for check in shown.checks:
            self._rows.addWidget(body(self._told(check)))
        # One at a time: what is due first is asked first.
        for check in [one for one in shown.checks if one.open][:1]:
            self._add_form(check.months)
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("How it is later"))
        ask = self.tr("Ask whether they want to be asked after one, three and six months.")
        self._asked.setText(ask if self._shown.may_plan else "")
        self._asked.setVisible(self._shown.may_plan)
        self.plan.setText(self.tr("They want to be asked"))
        self.plan.setVisible(self._shown.may_plan)

    def _add_form(self, months: int) -> None:
        form = GoalsForm(months)
        form.kept.connect(self.kept)
        form.left_out.connect(self.left_out)
        self._rows.addWidget(form)

    def _told(self, check: CheckLine) -> str:
        after = self.tr("After %n month(s)", "", check.months)
        if check.goals:
            said = (f"{words.goal(g)}: {words.goal_step(s)}" for g, s in check.goals.items())
            return f"{after}: {'; '.join(said)}"
        if not check.open:
            return fill(self.tr("%1: done, or not asked"), after)
        day = (
            texts.day_and_month(check.due_at.astimezone().date())
            if check.due_at is not None
            else ""
        )
        return fill(self.tr("%1: on %2"), after, day)
