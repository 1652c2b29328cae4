"""What became of a referral: the way it goes step by step, one press for each thing learnt."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.screening.answers import Refusal
from screenapp.screening.offers.records import ReferralStatus
from screenapp.ui import texts
from screenapp.ui.follow_up import words
from screenapp.ui.follow_up.agreement_card import AgreementCard
from screenapp.ui.follow_up.goals_card import GoalsCard
from screenapp.ui.follow_up.step_row import StepRow
from screenapp.ui.follow_up.view_model import TRIES, FollowUpViewModel
from screenapp.ui.interview import words as interview_words
from screenapp.ui.interview.columns import ButtonRow, ScrollingColumns
from screenapp.ui.interview.view_models import Word
from screenapp.ui.sentences import told
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    Button,
    Field,
    Segments,
    body,
    card,
    column,
    hairline,
    heading,
    notice,
    quiet,
    second,
    title,
)
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.ui.widgets.urgent_help import UrgentHelp
from screenapp.workflow.drafts import KNOWN_BY, follow_up_part

_SIDE = 320
AGAIN: Final = (1, 3, 7, 14)
"""In how many days to ask again may be chosen."""


class FollowUpPage(Page):
    """Draws a `FollowUpViewModel`. An empty one draws nothing but the way back.

    Signals:
        recorded: carries a `ReferralStatus` and words. service_chosen: carries the service's id.
        again_wanted: carries the days until then, and a note for staff. undo_wanted: the press
            just made. planned, goals_kept, check_left_out: see `GoalsCard`.
        word_kept: carries the code word. person_wanted: back to the result of the person.
        today_wanted: back to Today. words_changed, came_in: as those of `ReferralPage`.
    """

    recorded = Signal(object, str)
    service_chosen = Signal(str)
    again_wanted = Signal(object, str)
    undo_wanted = Signal()
    planned = Signal()
    goals_kept = Signal(object, object)
    check_left_out = Signal(object, str)
    word_kept = Signal(str)
    person_wanted = Signal()
    today_wanted = Signal()
    words_changed = Signal()
    came_in = Signal()

    screening = True
    guarded = True

    def __init__(self) -> None:
        super().__init__()
        self._shown = FollowUpViewModel()
        self._name, self._next, self._note = title(), second(), notice()
        self._note.hide()
        self.services = Segments()
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self._or, self.tries = quiet(), {status: Button() for status in TRIES}
        self.note = Field(sensitive=True)
        self._kept_note = KeptEdit(self.note.edit)
        self._again, self.again = quiet(), {days: Button() for days in AGAIN}
        self._tried = QVBoxLayout()
        self.undo = Button("", "link", icon="back")
        self._reach_name, self._reach = heading(), QVBoxLayout()
        self.agreement = AgreementCard()
        self.word, self.keep_word, self._word_more = Field(sensitive=True), Button(), quiet()
        self._kept_word = KeptEdit(self.word.edit)
        self.goals = GoalsCard()
        self.person, self.today = Button("", icon="left"), Button("", "primary")
        self._lay_out()
        self._connect()
        self._draw()
        self.retranslate()

    @property
    def rows(self) -> tuple[StepRow, ...]:
        """The steps in order."""
        return tuple(self.findChildren(StepRow))

    # --- what the presenter shows ------------------------------------------------------

    def show_all(self, shown: FollowUpViewModel) -> None:
        """Draw *shown*; what was said about something else is gone."""
        pressed = any(row.isAncestorOf(self.focusWidget() or self) for row in self.rows)
        turned = replace(shown, undo=None) != replace(self._shown, undo=None)
        self._shown = shown
        self._note.hide()
        if not shown.reference:
            for field in (self.note, self.word):
                field.edit.clear()
        self._draw()
        if turned:
            self.turned.emit()
        if pressed and shown.undo is not None:
            # The row that was pressed is gone; a key pressed twice is to record nothing more.
            self.undo.setFocus()

    def show_refusal(self, why: Refusal) -> None:
        self._note.show_words(texts.refusal(why), "")
        self._note.show()

    def show_problem(self, error: Exception) -> None:
        said = told(error)
        self._note.show_words(said.happened, said.more)
        self._note.show()

    def show_kept(self) -> None:
        """What was pressed is kept: the note that stood beside it was given with it."""
        self.note.edit.clear()

    def ask_where(self, name: str) -> None:
        self.agreement.ask_where(name)

    def show_saved(self) -> None:
        self.agreement.saving.hide()

    def show_not_saved(self, error: OSError) -> None:
        self.agreement.saving.show_problem(error)

    def someone_came_in(self) -> None:
        self.came_in.emit()

    def say_not_taken(self) -> None:
        self._note.show_words(interview_words.word(Word.NOT_TAKEN), "")
        self._note.show()

    def say_taken(self) -> None:
        self._note.hide()

    def retranslate(self) -> None:
        super().retranslate()
        self.note.set_label(self.tr("Anything to remember for the next time, for staff"))
        self._or.setText(self.tr("Or"))
        for status, button in self.tries.items():
            button.setText(words.told(status))
        self._again.setText(self.tr("Ask again"))
        for days, button in self.again.items():
            button.setText(self.tr("in %n day(s)", "", days))
        self.undo.setText(self.tr("Undo the press just made"))
        self.word.set_label(self.tr("A word they chose, to be found by"))
        self._word_more.setText(self.tr("Theirs, not a name. It is typed into Find on Today."))
        self.keep_word.setText(self.tr("Keep this word"))
        self.today.setText(self.tr("Keep and go to Today"))
        self.words_changed.emit()
        self._draw()

    # --- drawing -----------------------------------------------------------------------

    def _draw(self) -> None:
        shown = self._shown
        self.set_titles(shown.reference, self.tr("one referral") if shown.service else "")
        self.offer_came_in(bool(shown.reference))
        self._all.setVisible(bool(shown.reference))
        self._name.setText(shown.name or self.tr("Nothing was taken up"))
        self._next.setText(self._next_words())
        self._next.setVisible(bool(self._next.text()))
        self.services.set_options(shown.services)
        if shown.service:
            self.services.select(shown.service)
        self.services.setVisible(len(shown.services) > 1)
        self._draw_steps()
        self._draw_sides()
        for part in (self._or, *self.tries.values(), self.note, self._again, *self.again.values()):
            part.setVisible(bool(shown.service) and not shown.ended)
        self.undo.setVisible(shown.undo is not None)
        self.person.setText(fill(self.tr("Back to %1"), shown.reference))
        self.goals.show_checks(shown)

    def _draw_steps(self) -> None:
        shown = self._shown
        empty(self._steps)
        for at, one in enumerate(shown.steps):
            if at:
                self._steps.addWidget(hairline())
            row = StepRow(one, shown.reference, shown.service)
            row.pressed.connect(self.recorded)
            self._steps.addWidget(row)
        empty(self._tried)
        for mark, by in shown.tries:
            parts = (words.told(mark.status), words.when(mark.at), by, mark.words)
            self._tried.addWidget(quiet(" · ".join(part for part in parts if part)))
        if shown.service:
            self._kept_note.stand(follow_up_part(shown.service), "note")

    def _draw_sides(self) -> None:
        shown = self._shown
        self._reach_name.setText(fill(self.tr("Reach %1"), shown.reference))
        empty(self._reach)
        if shown.unsafe:
            self._reach.addWidget(body(self.tr("Nobody calls: it is not safe.")))
        for _, said in shown.reach if not shown.unsafe else ():
            self._reach.addWidget(body(said))
        if not shown.reach and not shown.unsafe:
            self._reach.addWidget(quiet(self.tr("Nothing was agreed on how to reach them.")))
        self.agreement.show_agreement(shown)
        self._kept_word.stand("" if not shown.reference else KNOWN_BY, "word")
        if not self.word.text:
            self.word.edit.setText(shown.code_word)

    def _next_words(self) -> str:
        shown = self._shown
        if not shown.service:
            return ""
        parts = [self.tr("Nothing more is to be asked.")] if shown.ended else []
        if shown.next_at is not None and not shown.ended:
            parts.append(fill(self.tr("Ask again on %1."), words.when(shown.next_at)))
        if shown.last_with and not shown.ended:
            parts.append(fill(self.tr("%1 spoke with them last: ask whether they go on."),
                              shown.last_with))  # fmt: skip
        return " ".join(parts)

    # --- building ----------------------------------------------------------------------

    def _connect(self) -> None:
        self.services.chosen.connect(self.service_chosen)
        for status, button in self.tries.items():
            button.clicked.connect(lambda _=False, status=status: self._try(status))
        for days, button in self.again.items():
            button.clicked.connect(
                lambda _=False, days=days: self.again_wanted.emit(days, self.note.text.strip())
            )
        self.undo.clicked.connect(self.undo_wanted)
        self.agreement.turned.connect(self.turned)
        self.goals.planned.connect(self.planned)
        self.goals.kept.connect(self.goals_kept)
        self.goals.left_out.connect(self.check_left_out)
        self.keep_word.clicked.connect(lambda: self.word_kept.emit(self.word.text.strip()))
        self.word.edit.returnPressed.connect(self.keep_word.click)
        self.person.clicked.connect(self.person_wanted)
        self.today.clicked.connect(self.today_wanted)

    def _try(self, status: ReferralStatus) -> None:
        self.recorded.emit(status, self.note.text.strip())

    def _lay_out(self) -> None:
        steps = card()
        steps.add(self._steps)
        main = QWidget()
        main.setLayout(
            column(
                self._name, self._next, self.services, self._note, steps, self.undo,
                self._or, ButtonRow(*self.tries.values()), self.note, self._again,
                ButtonRow(*self.again.values()), self._tried, gap=Sizes.GROUP,
            )
        )  # fmt: skip
        known = card(self.word, self._word_more, self.keep_word)
        side = QWidget()
        side.setLayout(
            column(
                self._reach_name, self._reach, self.agreement, known, self.goals, gap=Sizes.GROUP
            )
        )  # fmt: skip
        self._all = ScrollingColumns(
            main,
            ButtonRow(self.person, last=self.today),
            side,
            UrgentHelp(),
            side_width=_SIDE,
            gap=40,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Sizes.PAGE, 24, Sizes.PAGE, Sizes.PAGE)
        whole.addWidget(self._all)
