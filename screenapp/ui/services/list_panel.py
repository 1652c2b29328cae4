"""The whole list as a file: looked at before anything is kept, and saved to one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.phrases import translated
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill, island
from screenapp.ui.widgets import Button, Field, Segments, body, line, notice, quiet
from screenapp.ui.widgets.save_panel import SavePanel
from screenapp.workflow.directory.comparing import ListPreview
from screenapp.workflow.directory.reading import Letters
from screenapp.workflow.directory.troubles import SENTENCES, ListFault

_MOST_LINES: Final = 40


class ListPanel(QWidget):
    """Signals:
    look_wanted: a file is to be looked at; carries its Path and `Letters`.
    keep_wanted: what was looked at is to be kept, the faulty rows left out.
    file_placed: the list is to be saved; carries the Path it goes to.
    progressed: rows done and rows in all; may be told from another thread.
    """

    look_wanted = Signal(object, object)
    keep_wanted = Signal()
    file_placed = Signal(object)
    progressed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._preview: ListPreview | None = None
        self._fault: ListFault | None = None
        self.path, self.look = Field(), Button()
        self.letters = Segments()
        self.found, self.faults, self.done = body(), notice(), quiet()
        self.keep, self.save = Button(), Button()
        self.saving = SavePanel()
        self._lay_out()
        self.look.clicked.connect(self._look)
        self.keep.clicked.connect(self.keep_wanted)
        self.save.clicked.connect(self._ask_where)
        self.saving.chosen.connect(self.file_placed)
        self.saving.left.connect(self.saving.hide)
        self.progressed.connect(self._tell_progress)
        self.forget()

    def show_preview(self, preview: ListPreview) -> None:
        """What the file would change; nothing is kept yet."""
        self._preview, self._fault = preview, None
        self.done.setText("")
        self.retranslate()

    def show_fault(self, fault: ListFault) -> None:
        """The file as a whole cannot be read."""
        self._preview, self._fault = None, fault
        self.done.setText("")
        self.retranslate()

    def show_kept(self, count: int) -> None:
        self.forget()
        self.done.setText(fill(self.tr("%1 services were kept.", "", count), str(count)))

    def show_saved(self, path: Path) -> None:
        self.saving.hide()
        self.done.setText(fill(self.tr("Saved as %1."), island(path.name)))

    def show_not_saved(self, error: OSError) -> None:
        self.saving.show_problem(error)

    def forget(self) -> None:
        """Nothing is being looked at."""
        self._preview, self._fault = None, None
        self.done.setText("")
        self.saving.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.path.set_label(self.tr("A CSV file, with its folder"))
        self.look.setText(self.tr("Look at this file"))
        self.save.setText(self.tr("Save the list as a file"))
        chosen = self.letters.selected or Letters.TOLD.value
        self.letters.set_options(
            [
                (Letters.TOLD.value, self.tr("UTF-8 or UTF-16")),
                (Letters.CP1252.value, self.tr("Western (Windows)")),
                (Letters.BIG5.value, self.tr("Chinese (Big5)")),
            ]
        )
        self.letters.select(chosen)
        self._tell()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GROUP)
        column.addWidget(self.path)
        column.addWidget(self.letters)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.faults)
        column.addWidget(self.found)
        deeds = line(self.keep, self.save)
        deeds.addStretch()
        column.addLayout(deeds)
        column.addWidget(self.done)
        column.addWidget(self.saving)

    def _ask_where(self) -> None:
        self.saving.ask("services", ".csv")

    def _look(self) -> None:
        self.forget()
        path = Path(self.path.text.strip()).expanduser()
        self.look_wanted.emit(path, Letters(self.letters.selected))

    def _tell_progress(self, done: int, total: int) -> None:
        self.done.setText(fill(self.tr("%1 of %2 rows"), str(done), str(total)))

    def _tell(self) -> None:
        preview = self._preview or ListPreview()
        faults = preview.faults if self._fault is None else (self._fault,)
        lines = [fault.sentence(translated(SENTENCES[fault.trouble])) for fault in faults]
        told = self.tr("Nothing of this file was kept.") if self._fault else ""
        head = told or self.tr("These rows cannot be kept. The others can.")
        self.faults.show_words(head, self._shortened(lines))
        self.faults.setVisible(bool(lines))
        self.found.setText(self._shortened(self._changes(preview)) if self._preview else "")
        self.found.setVisible(self._preview is not None)
        count = len(preview.to_keep)
        self.keep.setVisible(count > 0)
        words = self.tr("Keep the rest") if faults else self.tr("Keep all of this")
        self.keep.setText(words)

    def _changes(self, preview: ListPreview) -> list[str]:
        counted = fill(
            self.tr("New: %1. Changed: %2. Unchanged: %3. Not in the file, and stay: %4."),
            *(
                str(len(part))
                for part in (preview.new, preview.changed, preview.unchanged, preview.missing)
            ),
        )
        new = [fill(self.tr("New: %1"), one.name) for one in preview.new]
        changed = [
            fill(self.tr("%1, %2: “%3” becomes “%4”"), change.service.name, *fields)
            for change in preview.changed
            for fields in change.fields
        ]
        return [counted, *new, *changed]

    def _shortened(self, lines: Sequence[str]) -> str:
        more = len(lines) - _MOST_LINES
        rest = [fill(self.tr("And %1 more."), str(more))] if more > 0 else []
        return "\n".join([*lines[:_MOST_LINES], *rest])
