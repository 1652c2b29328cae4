"""The list that one shift leaves to the next. It can be read; nothing is done here."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from screenapp.ui import texts
from screenapp.ui.on_paper import strange_words
from screenapp.ui.phrases import island
from screenapp.ui.sentences import told
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.today import row_words
from screenapp.ui.today.view_model import TodayLine, TodayViewModel
from screenapp.ui.widgets import Button, column, label, line, notice, quiet, second, title
from screenapp.ui.widgets.save_panel import SavePanel
from screenapp.ui.widgets.typed_signs import cannot_show

_FILE_NAME: Final = "page"
LEAVES_AFTER: Final = 60_000
"""Milliseconds after which somebody who pressed Sign out and went away is signed out."""


class HandoverPage(Page):
    """Draws a `TodayViewModel` as a list of references, words, times and owners.

    Signals:
        today_wanted: back to Today; sign_out_wanted: the session ends.
        paper_placed: the list is to be written for paper; carries a free Path and bytes.
    """

    today_wanted = Signal()
    sign_out_wanted = Signal()
    paper_placed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._board: TodayViewModel | None = None
        self._problem: Exception | None = None
        self._leaving = False
        self.sentence, self.more = title(), second()
        self.problem = notice()
        self.problem.hide()
        self.today, self.sign_out = Button("", icon="left"), Button("", "primary")
        self.paper, self.saving, self.saved = Button("", icon="print"), SavePanel(), second()
        self.lacking = quiet()
        self._saved_as = ""
        self._list: QWidget = QFrame()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LEAVES_AFTER)
        self._lay_out()
        self._timer.timeout.connect(self.sign_out_wanted)
        self.today.clicked.connect(self.today_wanted)
        self.sign_out.clicked.connect(self.sign_out_wanted)
        self.paper.clicked.connect(self._ask_for_place)
        self.saving.chosen.connect(self._place)
        self.saving.left.connect(self._draw)
        self.retranslate()

    @property
    def signs_out_by_itself(self) -> bool:
        return self._timer.isActive()

    def start(self, *, leaving: bool) -> None:
        """Nothing read yet. *leaving*: Sign out was pressed, and happens by itself in a minute."""
        self._board, self._problem, self._leaving = None, None, leaving
        self._saved_as = ""
        self.saving.hide()
        self.problem.hide()
        self._timer.stop()
        if leaving:
            self._timer.start()
        self._draw()
        self.sign_out.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_board(self, board: TodayViewModel) -> None:
        self._board = board
        self._draw()

    def show_saved(self, path: Path) -> None:
        self.saving.hide()
        self._saved_as = path.name
        self._draw()

    def show_not_saved(self, error: OSError) -> None:
        self.saving.show_problem(error)

    def show_problem(self, error: Exception) -> None:
        self._problem = error
        words = told(error)
        self.problem.show_words(words.happened, words.more)
        self.problem.show()

    def retranslate(self) -> None:
        super().retranslate()
        self.today.setText(self.tr("Back to Today"))
        self.sign_out.setText(self.tr("Sign out"))
        self.paper.setText(self.tr("Save the list to print"))
        self._draw()
        if self._problem is not None:
            self.show_problem(self._problem)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever went elsewhere is not leaving."""
        super().hideEvent(event)
        self._timer.stop()

    def _draw(self) -> None:
        board = self._board
        self.set_titles(self.tr("Hand over the shift"))
        open_ = len(board.lines) if board is not None else 0
        if board is None:
            self.sentence.setText(self.tr("Hand over the shift"))
        elif open_:
            words = self.tr("%1 things stay for the next shift", "", open_)
            self.sentence.setText(fill(words, texts.number_word(open_)))
        else:
            self.sentence.setText(self.tr("Nothing stays for the next shift"))
        by_itself = self.tr("Tell the next shift. You are signed out by itself in a minute.")
        tell = self.tr("Tell the next shift. What has no owner is offered to everyone.")
        self.more.setText(by_itself if self._leaving else tell)
        self._build(board.lines if board is not None else ())
        self._tell_paper(bool(open_))

    def _tell_paper(self, something: bool) -> None:
        self.paper.setVisible(something and self.saving.isHidden())
        saved = self.tr("Saved as %1. Print it, then erase the file.")
        self.saved.setText(fill(saved, island(self._saved_as)))
        self.saved.setVisible(bool(self._saved_as))
        strange = self._strange_words() if something else ()
        self.lacking.setText(cannot_show(strange) if strange else "")
        self.lacking.setVisible(bool(strange))

    def _strange_words(self) -> tuple[str, ...]:
        """The words of the list that paper cannot show, each once."""
        if self._board is None:
            return ()
        covers = (row_words.cover(each.cover, self._board.covers) for each in self._board.lines)
        return tuple(dict.fromkeys(word for text in covers for word in strange_words(text)))

    def _ask_for_place(self) -> None:
        """Only on request; who wants paper is still here, and is not signed out meanwhile."""
        self._timer.stop()
        self._leaving, self._saved_as = False, ""
        self.saving.ask(_FILE_NAME, ".pdf")
        self._draw()

    def _place(self, path: object) -> None:
        if self._board is None:
            return
        # Most shifts are handed over without anything of the paper being needed.
        from screenapp.ui.handover.paper import printed, work_page

        self.paper_placed.emit(path, printed(work_page(self._board)))

    def _build(self, lines: tuple[TodayLine, ...]) -> None:
        before, self._list = self._list, QFrame()
        self._list.setProperty("k", "card")
        grid = QGridLayout(self._list)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(Sizes.GROUP)
        grid.setVerticalSpacing(Sizes.GROUP)
        grid.setColumnStretch(1, 1)
        covers = self._board.covers if self._board is not None else {}
        for at, one in enumerate(lines):
            said = column(label(row_words.cover(one.cover, covers)), gap=0)
            grid.addWidget(label(one.reference, "strong", wraps=False), at, 0)
            grid.addLayout(said, at, 1)
            grid.addWidget(label(row_words.time(one), "second"), at, 2)
            grid.addWidget(label(row_words.owner(one), "quiet"), at, 3)
        self._list.setVisible(bool(lines))
        self._page.replaceWidget(before, self._list)
        before.hide()
        before.deleteLater()

    def _lay_out(self) -> None:
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(Sizes.PAGE, 24, Sizes.PAGE, Sizes.PAGE)
        page.setSpacing(Sizes.GROUP)
        page.addLayout(column(self.sentence, self.more, gap=4))
        page.addWidget(self.problem)
        page.addWidget(self._list)
        page.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignLeading)
        page.addWidget(self.lacking)
        page.addWidget(self.saving)
        page.addWidget(self.saved)
        page.addStretch()
        foot = line(self.today, self.sign_out)
        foot.insertStretch(1)
        page.addLayout(foot)
