"""Today: all that is owed, what is due first on top, and the way to a new intake at once."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screenapp.screening.answers import Refusal
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui import texts
from screenapp.ui.phrases import translated
from screenapp.ui.sentences import told
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.today.finding import DayWords
from screenapp.ui.today.new_intake import NewIntakePanel
from screenapp.ui.today.presenter import NewIntakeForm
from screenapp.ui.today.view_model import TodayLine, TodayViewModel, When
from screenapp.ui.today.work_row import WorkRow
from screenapp.ui.widgets import (
    Button,
    Columns,
    PrivateEdit,
    column,
    group,
    hairline,
    line,
    notice,
    second,
    title,
)

_FIND = 208
_MINUTE = 20_000  # ms between looks at the clock: a minute shown is never a minute old


_GROUP_NAME: Final[Mapping[When, MarkedText]] = {
    When.NOW: QT_TRANSLATE_NOOP("TodayPage", "Now"),
    When.THIS_SHIFT: QT_TRANSLATE_NOOP("TodayPage", "This shift"),
    When.WAITING: QT_TRANSLATE_NOOP("TodayPage", "Waiting for others"),
    When.FOUND: QT_TRANSLATE_NOOP("TodayPage", "Found"),
    When.CLOSED: QT_TRANSLATE_NOOP("TodayPage", "Closed today"),
}


class TodayPage(Page):
    """Draws a `TodayViewModel`.

    Signals:
        row_wanted: the deed of a row; row_left: whoever gave a sign has gone; row_unable: one
            cannot go oneself; row_returned: the person is here again; form_wanted: more
            is to be told of an intake. Each carries the row's key.
        new_wanted: somebody arrives.
        form_left: nothing more is to be told.
        begun: a reason was chosen; see `NewIntakePanel.begun`.
        age_typed, protocol_chosen: carry the text and the id.
        find_wanted: carries what is looked for; empty shows Today again.
        signal_wanted: a silent signal is to be recorded.
        handover_wanted: the shift is to be handed over.
        closed_wanted: those closed today are to be shown, or no longer.
        minute_passed: time to tell the time again.
    """

    row_wanted = Signal(str)
    row_left = Signal(str)
    row_unable = Signal(str)
    row_returned = Signal(str)
    new_wanted = Signal()
    form_wanted = Signal(str)
    form_left = Signal()
    begun = Signal(object, object, object, object, object)
    age_typed = Signal(str)
    protocol_chosen = Signal(str)
    find_wanted = Signal(str)
    signal_wanted = Signal()
    handover_wanted = Signal()
    closed_wanted = Signal()
    minute_passed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._board: TodayViewModel | None = None
        self._rows: dict[str, WorkRow] = {}
        self._problem: Exception | Refusal | None = None
        self._no_questions = False
        self.sentence, self.more = title(), second()
        self.search = PrivateEdit()
        self.new_intake = Button("", "primary", icon="plus", height=Sizes.PRIMARY)
        self.note_signal = Button("", height=Sizes.PRIMARY)
        self.problem = notice()
        self.problem.hide()
        self._panel: NewIntakePanel | None = None
        self.done, self.closed = second(), Button("", "link")
        self.handover = Button("", "link")
        self._groups = QWidget()
        self._groups_column = QVBoxLayout(self._groups)
        self._key = QShortcut(QKeySequence("N"), self)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def rows(self) -> tuple[WorkRow, ...]:
        """In the order in which they stand."""
        return tuple(self._rows.values())

    @property
    def panel(self) -> NewIntakePanel:
        """Made when it is first wanted: of all that is hidden it is the most."""
        if self._panel is None:
            self._panel = NewIntakePanel()
            self._panel.hide()
            self._take_in(self._panel)
        return self._panel

    # --- what the presenter tells ------------------------------------------------------

    def show_board(self, board: TodayViewModel) -> None:
        before, self._board = self._board, board
        self._tell_problem(None)
        self._tell_heading()
        self._tell_foot(board)
        if before is not None and _shape(before) == _shape(board):
            self._tell_rows(board)
        else:
            self._build_rows(board)

    def show_form(self, form: NewIntakeForm) -> None:
        opening = self.panel.isHidden()
        self.panel.show_form(form)
        if opening:
            self.panel.show()
            self.panel.start()

    def hide_form(self) -> None:
        if self._panel is not None:
            self._panel.hide()
        self.new_intake.setFocus()

    def show_age_unclear(self) -> None:
        self.panel.show_age_unclear()

    def show_closed_to_age(self) -> None:
        self.panel.show_closed_to_age()

    def show_no_questions(self) -> None:
        self._tell_problem(None, no_questions=True)

    def show_refusal(self, refusal: Refusal) -> None:
        self._tell_problem(refusal)

    def show_problem(self, error: Exception) -> None:
        self._tell_problem(error)

    def day_words(self) -> DayWords:
        """How the window's language calls days and months."""
        months = tuple(QLocale().monthName(number) for number in range(1, 13))
        return DayWords(today=self.tr("today"), yesterday=self.tr("yesterday"), months=months)

    def _tell_problem(
        self, problem: Exception | Refusal | None, *, no_questions: bool = False
    ) -> None:
        self._problem, self._no_questions = problem, no_questions
        if isinstance(problem, Refusal):
            self.problem.show_words(texts.refusal(problem), "")
        elif problem is not None:
            words = told(problem)
            self.problem.show_words(words.happened, words.more)
        elif no_questions:
            self.problem.show_words(
                self.tr("No questions are in use here yet."),
                self.tr("A lead puts them in use under Protocols."),
            )
        self.problem.setVisible(problem is not None or no_questions)

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.new_intake.setText(self.tr("New intake"))
        self.note_signal.setText(self.tr("Note a recheck"))
        self.new_intake.setToolTip(self.tr("Key N"))
        self.search.setPlaceholderText(self.tr("Find: K7, or 5 March"))
        self.search.setAccessibleName(self.tr("Find by reference, their word, day or place"))
        self.handover.setText(self.tr("Hand over the shift"))
        self._tell_heading()
        if self._board is not None:
            self._tell_foot(self._board)
            self._build_rows(self._board)
        self._tell_problem(self._problem, no_questions=self._no_questions)

    def _tell_heading(self) -> None:
        board = self._board
        if board is None:
            self.set_titles(self.tr("Today"))
            return
        parts = (texts.weekday(board.now), texts.shift(board.shift), texts.clock(board.now))
        self.set_titles(self.tr("Today"), " · ".join(parts))
        now, people = len(board.of(When.NOW)), board.people
        if board.finding:
            self.sentence.setText(self.tr("Found") if people else self.tr("Nobody found"))
            back = self.tr("Empty the field to see Today again.")
            others = self.tr("%n other(s) were found: look for a reference.", "", board.more)
            self.more.setText(f"{others} {back}" if board.more else back)
        elif not people:
            self.sentence.setText(self.tr("Nothing is open"))
            self.more.setText(self.tr("Press New intake when somebody arrives."))
        else:
            words = self.tr("%1 for you now", "", now)
            nothing = self.tr("Nothing for you now")
            self.sentence.setText(fill(words, texts.number_word(now)) if now else nothing)
            open_ = fill(self.tr("%1 people are open.", "", people), texts.number_word(people))
            self.more.setText(f"{open_} {self.tr('What is due first stands first.')}")

    def _tell_foot(self, board: TodayViewModel) -> None:
        self.done.setText(fill(self.tr("Done today: %1"), ", ".join(board.done)))
        self.closed.setText(self.tr("Hide closed") if board.closed else self.tr("Show closed"))
        for part in (self.done, self.closed):
            part.setVisible(bool(board.done) and not board.finding)

    def _group_name(self, when: When) -> str:
        return translated(_GROUP_NAME[when])

    # --- rows --------------------------------------------------------------------------

    def _tell_rows(self, board: TodayViewModel) -> None:
        for one in board.lines:
            self._rows[one.key].show_line(one, board.covers, board.call)

    def _build_rows(self, board: TodayViewModel) -> None:
        focused = next((key for key, row in self._rows.items() if row.deed.hasFocus()), None)
        while (item := self._groups_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        for when in When:
            lines = board.of(when)
            if lines:
                if self._rows:
                    self._groups_column.addSpacing(Sizes.GAP)
                self._groups_column.addWidget(group(self._group_name(when)))
                self._build_group(lines, board)
        if focused in self._rows:
            self._rows[focused].deed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_group(self, lines: tuple[TodayLine, ...], board: TodayViewModel) -> None:
        plain: list[WorkRow] = []
        for one in lines:
            row = WorkRow(one, board.covers, board.call)
            if row.due:
                self._groups_column.addWidget(row)
            else:
                plain.append(row)
            row.wanted.connect(self.row_wanted)
            row.left.connect(self.row_left)
            row.unable.connect(self.row_unable)
            row.returned.connect(self.row_returned)
            row.change_wanted.connect(self.form_wanted)
            self._rows[one.key] = row
        if plain:
            self._groups_column.addWidget(_list_of(plain))

    # --- keys and time -----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from row to row; Escape leaves the panel, or what was looked for."""
        form_open = self._panel is not None and not self._panel.isHidden()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        rows = self.rows
        if event.key() == Qt.Key.Key_Escape and form_open:
            self.form_left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif step is not None and rows and not form_open:
            at = next((i for i, row in enumerate(rows) if row.deed.hasFocus()), None)
            following = (0 if step > 0 else len(rows) - 1) if at is None else at + step
            rows[min(max(following, 0), len(rows) - 1)].deed.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    # --- building ----------------------------------------------------------------------

    def _connect(self) -> None:
        self.new_intake.clicked.connect(self.new_wanted)
        self.search.returnPressed.connect(self._find)
        self.search.textChanged.connect(self._emptied)
        self._key.activated.connect(self.new_intake.click)
        self.note_signal.clicked.connect(self.signal_wanted)
        self.closed.clicked.connect(self.closed_wanted)
        self.handover.clicked.connect(self.handover_wanted)
        self._minute.timeout.connect(self.minute_passed)

    def _find(self) -> None:
        self.find_wanted.emit(self.search.text())

    def _emptied(self, typed: str) -> None:
        if not typed:
            self.find_wanted.emit("")

    def _take_in(self, panel: NewIntakePanel) -> None:
        """Put *panel* where it is read and reached before the people are."""
        panel.begun.connect(self.begun)
        panel.age_typed.connect(self.age_typed)
        panel.protocol_chosen.connect(self.protocol_chosen)
        panel.left.connect(self.form_left)
        self._page.insertWidget(self._page.indexOf(self._groups), panel)
        panel.stackUnder(self._groups)
        before: QWidget = self.new_intake
        for control in panel.controls:
            self.setTabOrder(before, control)
            before = control

    def _lay_out(self) -> None:
        self.new_intake.setMinimumWidth(208)
        self._groups_column.setContentsMargins(0, 0, 0, 0)
        self._groups_column.setSpacing(Sizes.GAP)
        self.search.setMinimumHeight(Sizes.TARGET)
        self.search.setMinimumWidth(_FIND)
        self.search.setMaxLength(60)
        deeds = line(self.search, self.note_signal, self.new_intake)
        for part in (self.search, self.note_signal, self.new_intake):
            deeds.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
        said = column(self.sentence, self.more, gap=4)
        top = Columns(said, deeds, narrow=760, gap=Sizes.GROUP, stretch=(1, 0))
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(Sizes.PAGE, 24, Sizes.PAGE, Sizes.PAGE)
        page.setSpacing(Sizes.GROUP)
        page.addWidget(top)
        page.addSpacing(4)
        page.addWidget(self.problem)
        page.addWidget(self._groups)
        page.addStretch()
        foot = line(self.done, self.closed, self.handover)
        foot.setStretch(0, 1)
        page.addLayout(foot)


def _shape(board: TodayViewModel) -> list[tuple[str, When]]:
    """What has to stay the same for rows to be told new words instead of being made anew."""
    return [(line.key, line.when) for line in board.lines]


def _list_of(rows: list[WorkRow]) -> QFrame:
    frame = QFrame()
    frame.setProperty("k", "card")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.setSpacing(0)
    for at, row in enumerate(rows):
        if at:
            between = QHBoxLayout()
            between.setContentsMargins(16, 0, 16, 0)
            between.addWidget(hairline())
            inside.addLayout(between)
        inside.addWidget(row)
    return frame
