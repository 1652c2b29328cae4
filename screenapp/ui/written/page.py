"""A sheet to write on: made on request, entered by staff, and gone before the person is."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.screening.answers import Refusal
from screenapp.screening.written.records import PaperEnd
from screenapp.ui import sentences, texts
from screenapp.ui.shell.languages import name_of
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    Button,
    Segments,
    column,
    line,
    notice,
    question,
    quiet,
    second,
    strong,
)
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.ui.widgets.save_panel import SavePanel
from screenapp.ui.written.presenter import WrittenForm, WrittenPresenter

_FILE_NAME: Final = "page"


class WrittenPaperPage(Page):
    """No question and no answer stands here.

    Signals:
        save_wanted: carries the languages of the sheet; placed: a free Path for it.
        enter_wanted: what was written is to be entered.
        ended: carries the key of a sheet and a `PaperEnd`.
        left: back to where one was; came_in: somebody came in.
    """

    save_wanted = Signal(object)
    placed = Signal(object)
    enter_wanted = Signal()
    ended = Signal(str, object)
    left = Signal()
    came_in = Signal()
    screening = True
    guarded = True

    def __init__(self) -> None:
        super().__init__()
        self._form: WrittenForm | None = None
        self._question, self._how, self._count = question(), second(), quiet()
        self.beside = Segments()
        self.save, self.saving, self.saved = Button("", icon="print"), SavePanel(), second()
        self.notice = notice()
        self.notice.hide()
        self._saved_as = ""
        self._out_head = strong()
        self._out = QVBoxLayout()
        self.enter, self.back = Button(), Button("", "primary", icon="left")
        self._lay_out()
        self.save.clicked.connect(self._report)
        self.saving.chosen.connect(self.placed)
        self.enter.clicked.connect(self.enter_wanted)
        self.back.clicked.connect(self.left)
        self.retranslate()

    def introduce(self, presenter: WrittenPresenter) -> None:
        """Report everything to *presenter*, which the caller keeps."""
        self.save_wanted.connect(presenter.save_wanted)
        self.placed.connect(presenter.place)
        self.enter_wanted.connect(presenter.enter_wanted)
        self.ended.connect(presenter.ended)

    def show_form(self, form: WrittenForm) -> None:
        self._form = form
        self.offer_came_in(form.seen)
        self.retranslate()

    def ask_for_place(self) -> None:
        self.notice.hide()
        self.saving.ask(_FILE_NAME, ".pdf")

    def show_saved(self, path: Path) -> None:
        self.saving.hide()
        self._saved_as = path.name
        self.retranslate()

    def show_not_saved(self, error: OSError) -> None:
        self.saving.show_problem(error)

    def show_too_long(self) -> None:
        self._say(self.tr("No sheet can be made of these questions. Ask them aloud."))

    def show_refusal(self, refusal: Refusal) -> None:
        self.saving.hide()
        self._say(texts.refusal(refusal))

    def show_problem(self, error: Exception) -> None:
        self._say(self.tr("Not saved yet."), sentences.told(error).whole)

    def go_back(self) -> None:
        self.left.emit()

    def put_away(self) -> None:
        """Nothing of the person before is found here by the next."""
        self._form, self._saved_as = None, ""
        self.saving.hide()
        self.notice.hide()
        self.offer_came_in(False)
        self.retranslate()

    def someone_came_in(self) -> None:
        self.put_away()
        self.came_in.emit()

    def retranslate(self) -> None:
        super().retranslate()
        form = self._form
        reference = form.reference if form is not None else ""
        self.set_titles(reference or self.tr("On paper"), self.tr("On paper") if reference else "")
        self._question.setText(self.tr("Questions on paper"))
        self._how.setText(
            self.tr(
                "For somebody who would rather write. Stay in the room, take the sheet back, enter "
                "it here, and destroy it. Ask first whether it is safe to have paper in hand."
            )
        )
        self.save.setText(self.tr("Save the sheet to print"))
        self.enter.setText(self.tr("Enter what was written"))
        self.back.setText(self.tr("Back"))
        self._out_head.setText(self.tr("Sheets that are still there"))
        saved = self.tr("Saved as %1. Print it, then erase the file.")
        self.saved.setText(fill(saved, self._saved_as))
        self.saved.setVisible(bool(self._saved_as))
        self._draw(form)

    def _draw(self, form: WrittenForm | None) -> None:
        empty(self._out)
        can = form is not None and bool(form.languages)
        for part in (self.save, self._count):
            part.setVisible(can)
        papers = form.papers if form is not None else ()
        self._out_head.setVisible(bool(papers))
        self.enter.setVisible(bool(papers) and can)
        chosen = self.beside.selected
        languages = form.languages if form is not None else ()
        self.beside.setVisible(len(languages) > 1)
        if form is None:
            return
        if languages:
            first = name_of(languages[0])
            options = [("", first)]
            options += [(one, fill("%1 · %2", first, name_of(one))) for one in languages[1:]]
            self.beside.set_options(options)
            self.beside.select(chosen if chosen in languages[1:] else "")
        count = self.tr("%1 questions stand on it; %2 are asked aloud.")
        self._count.setText(fill(count, form.asked, form.aloud))
        for key in papers:
            self._out.addWidget(self._row(key))

    def _row(self, key: str) -> QWidget:
        row, gone, taken = QWidget(), Button(), Button()
        gone.setText(self.tr("It is destroyed"))
        taken.setText(self.tr("The person took it along"))
        for button, end in ((gone, PaperEnd.DESTROYED), (taken, PaperEnd.WITH_PERSON)):
            button.setProperty("sheet", key)
            button.setProperty("end", end.value)
            button.clicked.connect(self._end)
        row.setLayout(line(gone, taken))
        return row

    def _end(self) -> None:
        pressed = self.sender()
        self.ended.emit(str(pressed.property("sheet")), PaperEnd(str(pressed.property("end"))))

    def _report(self) -> None:
        if self._form is not None and self._form.languages:
            beside = (self.beside.selected,) if self.beside.selected else ()
            self.save_wanted.emit((self._form.languages[0], *beside))

    def _say(self, happened: str, more: str = "") -> None:
        self.notice.show_words(happened, more)
        self.notice.show()

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(Sizes.PAGE, Sizes.PAGE, Sizes.PAGE, Sizes.PAGE)
        page.setSpacing(Sizes.GROUP)
        page.addLayout(column(self._question, self._how, self._count))
        page.addWidget(self.beside)
        page.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        page.addWidget(self.saving)
        page.addWidget(self.saved)
        page.addWidget(self.notice)
        page.addWidget(self._out_head)
        page.addLayout(self._out)
        page.addWidget(self.enter, 0, Qt.AlignmentFlag.AlignLeading)
        page.addStretch()
        page.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
