"""The log: what was done here, a few ways to choose, and whether it is whole."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screenapp.ui.audit.filters import Filters
from screenapp.ui.audit.presenter import LogFilter, LogViewModel
from screenapp.ui.audit.table import LogTable
from screenapp.ui.audit.verdict_label import VerdictLabel
from screenapp.ui.audit.words import table
from screenapp.ui.phrases import fill, island
from screenapp.ui.sentences import told
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Columns, column, line, notice, quiet, second, title
from screenapp.ui.widgets.save_panel import SavePanel
from screenapp.workflow.maintenance_service import Verified

FILE_NAME = "log"


class AuditPage(Page):
    """Signals:
    choice_made: other lines are wanted; carries a `LogFilter`.
    verify_wanted: the log is to be verified.
    file_placed: the lines are to be saved; carries a Path and the table in words.
    left: back to where the log was opened from.
    """

    choice_made = Signal(object)
    verify_wanted = Signal()
    file_placed = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = LogViewModel(choice=LogFilter(), lines=(), people=(), times_sealed=False)
        self._problem: Exception | None = None
        self._saved: Path | None = None
        self._title, self._count = title(), second()
        self._rule, self._sealed, self._said = quiet(), quiet(), quiet()
        self.verify, self.save = Button("", "primary"), Button(icon="save")
        self.back = Button(icon="left")
        self.filters, self.table, self.verdict = Filters(), LogTable(), VerdictLabel()
        self.saving, self.problem = SavePanel(), notice()
        self._lay_out()
        self.verify.clicked.connect(self.verify_wanted)
        self.save.clicked.connect(self._ask_where)
        self.back.clicked.connect(self.left)
        self.filters.chosen.connect(self.choice_made)
        self.saving.chosen.connect(self._place)
        self.saving.left.connect(self._leave_saving)
        self.retranslate()

    # --- what the presenter tells ------------------------------------------------------

    def show_log(self, shown: LogViewModel) -> None:
        self._shown = shown
        self._tell()

    def show_verifying(self) -> None:
        self.verify.setEnabled(False)
        self._problem = None
        self.verdict.show_working()
        self._tell()

    def show_verified(self, verified: Verified) -> None:
        self.verify.setEnabled(True)
        self.verdict.show_verified(verified)
        self.verify.setFocus()

    def show_saved(self, path: Path) -> None:
        self._saved = path
        self.saving.hide()
        self._tell()
        self.save.setFocus()

    def show_not_saved(self, error: OSError) -> None:
        self.saving.show_problem(error)

    def show_problem(self, error: Exception) -> None:
        self._problem = error
        self.verify.setEnabled(True)
        self.verdict.hide()
        self._tell()

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.set_titles(self.tr("Log"), self.tr("who did what kind of thing"))
        self._title.setText(self.tr("What was done here"))
        self._rule.setText(
            self.tr("Nobody can change or take away a line. No line tells who was asked or what.")
        )
        self._sealed.setText(
            self.tr("Where only the day stands, the time is sealed. Encryption enforces this.")
        )
        self.verify.setText(self.tr("Verify the log"))
        self.save.setText(self.tr("Save as CSV"))
        self.back.setText(self.tr("Back"))
        self.filters.retranslate()
        self.verdict.retranslate()
        self._tell()

    def _tell(self) -> None:
        shown = self._shown
        self._count.setText(self.tr("%n line(s), newest first", "", len(shown.lines)))
        self._sealed.setVisible(shown.times_sealed)
        self.filters.show_choice(shown.choice, shown.people)
        self.table.show_lines(shown.lines, self._title.text())
        self.save.setEnabled(bool(shown.lines))
        if self._problem is not None:
            words = told(self._problem)
            self.problem.show_words(words.happened, words.more)
        self.problem.setVisible(self._problem is not None)
        saved = self.tr("Saved as %1. Anyone who opens this folder can read it.")
        self._said.setText(fill(saved, island(str(self._saved))) if self._saved else "")
        self._said.setVisible(self._saved is not None)

    # --- inside ------------------------------------------------------------------------

    def _ask_where(self) -> None:
        self._saved = None
        self.saving.ask(FILE_NAME, ".csv")
        self._tell()

    def _leave_saving(self) -> None:
        self.save.setFocus()

    def _place(self, path: object) -> None:
        self.file_placed.emit(path, table(self._shown.lines))

    def _lay_out(self) -> None:
        words = column(self._title, self._count, self._rule, self._sealed, gap=4)
        words.addStretch()
        deeds = QWidget()
        deeds.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        buttons = column(line(self.save, self.verify), gap=0)
        buttons.addStretch()
        deeds.setLayout(buttons)
        top = Columns(words, deeds, narrow=720, gap=Sizes.PAGE, stretch=(1, 0))
        page = QVBoxLayout(self)
        page.setContentsMargins(Sizes.PAGE, 20, Sizes.PAGE, Sizes.APART)
        page.setSpacing(Sizes.GROUP)
        for part in (top, self.problem, self.verdict, self._said, self.saving, self.filters):
            page.addWidget(part)
        page.addWidget(self.table, 1)
        page.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
