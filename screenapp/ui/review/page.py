"""The review of one period: words first, then charts, the table one key away."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from screenapp.review.period import Period
from screenapp.review.report import Report
from screenapp.review.trend import TrendStep
from screenapp.review.words import ReviewWords
from screenapp.ui.review.choices import ChoicesPanel
from screenapp.ui.review.figures_table import FiguresTable
from screenapp.ui.review.how_it_was import HowItWas
from screenapp.ui.review.panels import Panels
from screenapp.ui.review.presenter import FileKind, file_name
from screenapp.ui.review.words import TranslatedWords
from screenapp.ui.sentences import told
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.texts import fill, island
from screenapp.ui.widgets import Button, Columns, body, column, line, notice, quiet, title
from screenapp.ui.widgets.save_panel import SavePanel


class ReviewPage(Page):
    """Draws a `Report`.

    Signals:
        period_chosen: carries the `Period` to look at.
        protocol_chosen: carries the id of the protocol to look at.
        file_placed: a file was given its place; carries the `FileKind`, the Path and the
            `ReviewWords` to write it in.
    """

    period_chosen = Signal(object)
    protocol_chosen = Signal(str)
    file_placed = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._report: Report | None = None
        self._periods: tuple[Period, ...] = ()
        self._protocols: tuple[tuple[str, str], ...] = ()
        self._protocol = ""
        self._first: Period | None = None
        self._problem: Exception | None = None
        self._saved: Path | None = None
        self._kind = FileKind.PDF
        self._words: TranslatedWords = TranslatedWords()
        self._said = title()
        self.opening = body(limited=True)
        self.other, self.table_or_charts, self.save_pdf, self.save_csv = (
            Button("", height=Sizes.CONTROL) for _ in range(4)
        )
        self.choices, self.saving = ChoicesPanel(), SavePanel()
        self.problem, self.saved = notice(), quiet()
        self.english, self.small = quiet(), quiet()
        self.panels, self.table, self.how = Panels(), FiguresTable(), HowItWas()
        self._key = QShortcut(QKeySequence("T"), self)
        self._deeds = QWidget()
        self._lay_out()
        self._connect()
        self._show_state()
        self.retranslate()

    @property
    def report(self) -> Report | None:
        """What is shown now."""
        return self._report

    # --- what the presenter tells ------------------------------------------------------

    def show_reading(self) -> None:
        self._problem = None
        if self._report is None:
            self._tell()

    def show_report(self, report: Report, periods: Sequence[Period]) -> None:
        self._report, self._periods, self._first = report, tuple(periods), None
        self._problem = self._saved = None
        self._show_state()
        self._tell()

    def show_protocols(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        self._protocols, self._protocol = tuple(choices), chosen

    def show_nothing_yet(self, first: Period) -> None:
        self._report, self._first = None, first
        self._show_state()
        self._tell()

    def show_saved(self, path: Path) -> None:
        self._saved = path
        self.saving.hide()
        self.english.hide()
        self._show_state()
        self._tell()
        self._button_of(self._kind).setFocus()

    def show_not_saved(self, error: OSError) -> None:
        self.saving.show_problem(error)

    def show_problem(self, error: Exception) -> None:
        self._problem = error
        self._show_state()
        self._tell()

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self._words = TranslatedWords()
        self.how.retranslate()
        self.other.setText(self.tr("Other period"))
        self.save_pdf.setText(self.tr("Save as PDF"))
        self.save_csv.setText(self.tr("Save as CSV"))
        self.english.setText(
            self.tr("The page for paper is in English. It cannot be printed in your language yet.")
        )
        self._tell()

    def _tell(self) -> None:
        """Put words to what is shown."""
        charts = self.table.isHidden()
        self.table_or_charts.setText(self.tr("Show table") if charts else self.tr("Show charts"))
        if self._problem is not None:
            words = told(self._problem)
            self.problem.show_words(words.happened, words.more)
        self.saved.setText(
            ""
            if self._saved is None
            else fill(
                self.tr("Saved as %1. Anyone who opens this folder can read it."),
                island(str(self._saved)),
            )
        )
        if self._report is None:
            self._tell_nothing()
        else:
            self._tell_report(self._report)

    def _tell_nothing(self) -> None:
        self.set_titles(self.tr("Review"))
        if self._first is None:
            self._said.setText(self.tr("Counting"))
            self.opening.setText(self.tr("This takes a moment."))
            return
        self._said.setText(self.tr("Nothing to look back on yet"))
        self.opening.setText(
            fill(
                self.tr("You can look at a month once it is over. Come back after the end of %1."),
                self._words.period(self._first),
            )
        )

    def _tell_report(self, report: Report) -> None:
        self.set_titles(self.tr("Review"), self._subtitle(report))
        self.opening.setMaximumWidth(current().px(Sizes.TEXT_WIDTH))
        self._said.setText(self._words.period(report.period))
        self.opening.setText(" ".join(self._words.sentence(s) for s in report.opening))
        self.small.setText(self._words.hidden_note(report.k))
        self.small.setVisible(report.anything_hidden)
        self.panels.show_report(report, self._words)
        self.table.show_report(report, self._words)
        self.choices.show_choices(
            self._periods, report.period, self._protocols, self._protocol, self._words
        )

    def _subtitle(self, report: Report) -> str:
        """The protocol where there are several, and how much time the charts hold."""
        trend = report.trends[0]
        many = len(trend.points)
        length = (
            self.tr("%n full week(s)", "", many)
            if trend.step is TrendStep.WEEK
            else self.tr("%n month(s)", "", many)
        )
        if len(self._protocols) < 2:
            return length
        name = dict(self._protocols).get(self._protocol, self._protocol)
        return fill(self.tr("%1 · %2"), name, length)

    # --- what is to be seen ------------------------------------------------------------

    def _show_state(self) -> None:
        there = self._report is not None
        self._deeds.setVisible(there)
        self.panels.setVisible(there and self.table.isHidden())
        self.small.setVisible(there)
        self.problem.setVisible(self._problem is not None)
        self.saved.setVisible(self._saved is not None)
        if not there:
            self.table.hide()

    def _turn(self) -> None:
        """Table for charts and back; the focus stays where it was."""
        if self._report is None:
            return
        self.table.setVisible(self.table.isHidden())
        self.panels.setVisible(self.table.isHidden())
        self._tell()
        if not self.table.isHidden():
            self.table.setFocus()
        else:
            self.table_or_charts.setFocus()

    def _choose(self) -> None:
        self.saving.hide()
        self.choices.setVisible(self.choices.isHidden())
        if not self.choices.isHidden() and self.choices.buttons:
            self.choices.buttons[0].setFocus()

    def _ask_pdf(self) -> None:
        self._ask(FileKind.PDF)

    def _ask_csv(self) -> None:
        self._ask(FileKind.CSV)

    def _ask(self, kind: FileKind) -> None:
        if self._report is None:
            return
        self._kind, self._saved = kind, None
        self.choices.hide()
        self._show_state()
        self.english.setVisible(kind is FileKind.PDF and not self._words.printable)
        self.saving.ask(file_name(self._report.period), kind.value)

    def _place(self, path: object) -> None:
        pdf_in_english = self._kind is FileKind.PDF and not self._words.printable
        words = ReviewWords() if pdf_in_english else self._words
        self.file_placed.emit(self._kind, path, words)

    def _saving_left(self) -> None:
        self.english.hide()
        self._button_of(self._kind).setFocus()

    def _choices_left(self) -> None:
        self.other.setFocus()

    def _button_of(self, kind: FileKind) -> Button:
        return self.save_pdf if kind is FileKind.PDF else self.save_csv

    def _connect(self) -> None:
        self.other.clicked.connect(self._choose)
        self.table_or_charts.clicked.connect(self._turn)
        self._key.activated.connect(self._turn)
        self.save_pdf.clicked.connect(self._ask_pdf)
        self.save_csv.clicked.connect(self._ask_csv)
        self.saving.chosen.connect(self._place)
        self.saving.left.connect(self._saving_left)
        self.choices.period_chosen.connect(self.period_chosen)
        self.choices.protocol_chosen.connect(self.protocol_chosen)
        self.choices.left.connect(self._choices_left)

    def _lay_out(self) -> None:
        deeds = QGridLayout(self._deeds)
        deeds.setContentsMargins(0, 0, 0, 0)
        deeds.setSpacing(Sizes.GAP)
        for place, button in enumerate(
            (self.other, self.table_or_charts, self.save_pdf, self.save_csv)
        ):
            deeds.addWidget(button, place // 2, place % 2)
        deeds.setRowStretch(2, 1)
        self._deeds.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        running = line(self.opening)
        running.addStretch()
        running.setStretch(0, 1)
        self.opening.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        said = column(self._said, running, gap=4)
        said.addStretch()
        top = Columns(said, self._deeds, narrow=720, gap=Sizes.PAGE, stretch=(1, 0))
        for hidden in (self.table, self.english, self.saved, self.problem):
            hidden.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(Sizes.PAGE, 20, Sizes.PAGE, Sizes.APART)
        page.setSpacing(Sizes.GROUP)
        for part in (top, self.problem, self.saved, self.choices, self.english, self.saving):
            page.addWidget(part)
        page.addWidget(self.panels)
        page.addWidget(self.table, 1)
        page.addWidget(self.how)
        page.addWidget(self.small)
        page.addStretch()
