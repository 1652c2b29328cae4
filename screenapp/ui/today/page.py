"""Today: the people of this shift, and the way to a new intake in two actions."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screenapp.screening.next_step import NextStep
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui import texts
from screenapp.ui.phrases import translated
from screenapp.ui.sentences import told
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.today.intake_rows import IntakeRow, SignalRow
from screenapp.ui.today.new_intake import NewIntakePanel
from screenapp.ui.today.presenter import NewIntakeForm
from screenapp.ui.today.view_model import TodayLine, TodayViewModel, When
from screenapp.ui.widgets import (
    Button,
    Columns,
    column,
    group,
    hairline,
    line,
    notice,
    second,
    title,
)

_MINUTE = 20_000  # ms between looks at the clock: a minute shown is never a minute old


_GROUP_NAME: Final[Mapping[When, MarkedText]] = {
    When.NOW: QT_TRANSLATE_NOOP("TodayPage", "Now"),
    When.WITHIN_THE_HOUR: QT_TRANSLATE_NOOP("TodayPage", "Within the hour"),
    When.LATER: QT_TRANSLATE_NOOP("TodayPage", "Later this shift"),
    When.EARLIER_DAYS: QT_TRANSLATE_NOOP("TodayPage", "Earlier days"),
}


class TodayPage(Page):
    """Draws a `TodayViewModel`.

    Signals:
        row_opened: a row was activated; carries the intake's id.
        form_wanted: the worker wants to make a new intake; form_left: not any more.
        begun: a reason was chosen; see `NewIntakePanel.begun`.
        age_typed, protocol_chosen: carry the text and the id.
        signal_wanted: a silent signal is to be recorded.
        earlier_wanted: those of earlier days are to be shown, or no longer.
        minute_passed: time to tell the time again.
    """

    row_opened = Signal(object)
    form_wanted = Signal()
    form_left = Signal()
    begun = Signal(object, object, object, object)
    age_typed = Signal(str)
    protocol_chosen = Signal(str)
    signal_wanted = Signal()
    earlier_wanted = Signal()
    minute_passed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._board: TodayViewModel | None = None
        self._rows: dict[UUID, IntakeRow | SignalRow] = {}
        self._problem: Exception | None = None
        self.sentence, self.more = title(), second()
        self.new_intake = Button("", "primary", icon="plus", height=Sizes.PRIMARY)
        self.note_signal = Button("", height=Sizes.PRIMARY)
        self.problem = notice()
        self.problem.hide()
        self._panel: NewIntakePanel | None = None
        self.earlier = Button("", "link")
        self.nobody_earlier = second()
        self.nobody_earlier.hide()
        self._groups = QWidget()
        self._groups_column = QVBoxLayout(self._groups)
        self._key = QShortcut(QKeySequence("N"), self)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def rows(self) -> tuple[IntakeRow | SignalRow, ...]:
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
        self._problem = None
        self.problem.hide()
        self._tell_heading()
        self._tell_earlier(board)
        if before is not None and _shape(before) == _shape(board):
            self._tell_rows()
        else:
            self._build_rows()

    def show_form(self, form: NewIntakeForm) -> None:
        opening = self.panel.isHidden()
        self.panel.show_form(form)
        if opening:
            self.panel.show()
            self.panel.start()
            self.new_intake.setEnabled(False)

    def hide_form(self) -> None:
        if self._panel is not None:
            self._panel.hide()
        self.new_intake.setEnabled(True)
        self.new_intake.setFocus()

    def show_age_unclear(self) -> None:
        self.panel.show_age_unclear()

    def show_closed_to_age(self) -> None:
        self.panel.show_closed_to_age()

    def show_problem(self, error: Exception) -> None:
        self._problem = error
        words = told(error)
        self.problem.show_words(words.happened, words.more)
        self.problem.show()

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.new_intake.setText(self.tr("New intake"))
        self.note_signal.setText(self.tr("Note a recheck"))
        self.new_intake.setToolTip(self.tr("Key N"))
        self.nobody_earlier.setText(self.tr("Nobody from the last four weeks waits for anything."))
        self.earlier.setText(self.tr("Show who waits from earlier days"))
        self._tell_heading()
        if self._board is not None:
            self._tell_earlier(self._board)
            self._build_rows()
        if self._problem is not None:
            self.show_problem(self._problem)

    def _tell_heading(self) -> None:
        board = self._board
        if board is None:
            self.set_titles(self.tr("Today"))
            return
        parts = (texts.weekday(board.now), texts.shift(board.shift), texts.clock(board.now))
        self.set_titles(self.tr("Today"), " · ".join(parts))
        if not board.people:
            self.sentence.setText(self.tr("Nobody yet this shift"))
            self.more.setText(self.tr("Press New intake when somebody arrives. Two taps begin it."))
            return
        people = board.people
        words = self.tr("%1 people this shift", "", people)
        self.sentence.setText(fill(words, texts.number_word(people)))
        self.more.setText(self._what_is_due(board))

    def _what_is_due(self, board: TodayViewModel) -> str:
        now, hour = len(board.of(When.NOW)), len(board.of(When.WITHIN_THE_HOUR))
        parts = []
        if now:
            parts.append(fill(self.tr("%1 need you now.", "", now), texts.number_word(now)))
        if hour:
            words = self.tr("%1 are due within the hour.", "", hour)
            parts.append(fill(words, texts.number_word(hour)))
        return " ".join(parts) or self.tr("Nothing is due within the hour.")

    def _tell_earlier(self, board: TodayViewModel) -> None:
        shown = self.tr("Show only these days"), self.tr("Show who waits from earlier days")
        self.earlier.setText(shown[0] if board.earlier else shown[1])
        self.nobody_earlier.setVisible(board.earlier and not board.of(When.EARLIER_DAYS))

    def _group_name(self, when: When) -> str:
        return translated(_GROUP_NAME[when])

    # --- rows --------------------------------------------------------------------------

    def _tell_rows(self) -> None:
        board = self._board
        for one in board.lines if board else ():
            shown = self._rows[one.intake]
            if isinstance(shown, SignalRow):
                shown.show_line(one, board.cover_word if board else "")
            else:
                shown.show_line(one)

    def _build_rows(self) -> None:
        board = self._board
        focused = next((key for key, row in self._rows.items() if _has_focus(row)), None)
        while (item := self._groups_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        for when in When:
            lines = board.of(when) if board else ()
            if board and lines:
                if self._rows:
                    self._groups_column.addSpacing(Sizes.GAP)
                self._groups_column.addWidget(group(self._group_name(when)))
                self._build_group(lines, board.cover_word)
        if focused in self._rows:
            self._rows[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_group(self, lines: tuple[TodayLine, ...], cover_word: str) -> None:
        plain: list[IntakeRow] = []
        for one in lines:
            if one.todo is NextStep.MEET_SIGNAL:
                row: IntakeRow | SignalRow = SignalRow(one, cover_word)
                self._groups_column.addWidget(row)
            else:
                row = IntakeRow(one)
                plain.append(row)
            row.opened.connect(self.row_opened)
            self._rows[one.intake] = row
        if plain:
            self._groups_column.addWidget(_list_of(plain))

    # --- keys and time -----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from row to row through all the groups; Escape leaves the panel."""
        form_open = self._panel is not None and not self._panel.isHidden()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        rows = self.rows
        if event.key() == Qt.Key.Key_Escape and form_open:
            self.form_left.emit()
        elif step is not None and rows and not form_open:
            at = next((i for i, row in enumerate(rows) if _has_focus(row)), None)
            following = (0 if step > 0 else len(rows) - 1) if at is None else at + step
            rows[min(max(following, 0), len(rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
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
        self.new_intake.clicked.connect(self.form_wanted)
        self._key.activated.connect(self.new_intake.click)
        self.note_signal.clicked.connect(self.signal_wanted)
        self.earlier.clicked.connect(self.earlier_wanted)
        self._minute.timeout.connect(self.minute_passed)

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
        deeds = line(self.note_signal, self.new_intake)
        for button in (self.note_signal, self.new_intake):
            deeds.setAlignment(button, Qt.AlignmentFlag.AlignVCenter)
        said = column(self.sentence, self.more, gap=4)
        top = Columns(said, deeds, narrow=760, gap=Sizes.GROUP, stretch=(1, 0))
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(Sizes.PAGE, 24, Sizes.PAGE, Sizes.PAGE)
        page.setSpacing(Sizes.GROUP)
        page.addWidget(top)
        page.addSpacing(4)
        page.addWidget(self.problem)
        page.addWidget(self._groups)
        page.addWidget(self.nobody_earlier)
        page.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeading)
        page.addStretch()


def _shape(board: TodayViewModel) -> list[tuple[UUID, When, bool]]:
    """What has to stay the same for rows to be told new words instead of being made anew."""
    return [(line.intake, line.when, line.todo is NextStep.MEET_SIGNAL) for line in board.lines]


def _has_focus(row: IntakeRow | SignalRow) -> bool:
    return row.going.hasFocus() if isinstance(row, SignalRow) else row.hasFocus()


def _list_of(rows: list[IntakeRow]) -> QFrame:
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
