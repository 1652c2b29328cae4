"""The offer to save the recovery sheet as a page for paper, beside the code on the screen."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.on_paper import strange_words
from screenapp.ui.phrases import fill, island
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, quiet
from screenapp.ui.widgets.save_panel import SavePanel
from screenapp.ui.widgets.typed_signs import cannot_show

FILE_NAME = "page"


class SheetPanel(QWidget):
    """Holds the code only from `show_code` to `forget`.

    Signals:
        placed: the page is to be written; carries a free Path and the bytes of the PDF. The
            owner writes it, then calls `show_saved` or `show_not_saved`.
    """

    placed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[str, ...] = ()
        self._organisation, self._day = "", date.min
        self._saved_as = ""
        self.save = Button(icon="print")
        self.saving = SavePanel()
        self._said, self._lacking = quiet(), quiet()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Sizes.GAP)
        inside.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._lacking, self.saving, self._said):
            inside.addWidget(part)
        self.save.clicked.connect(self._ask)
        self.saving.chosen.connect(self._place)
        self.saving.left.connect(self._leave)
        self.retranslate()

    def show_code(self, groups: tuple[str, ...], organisation: str, day: date) -> None:
        self._groups, self._organisation, self._day = groups, organisation, day
        self._saved_as = ""
        self.retranslate()

    def forget(self) -> None:
        """Leave nothing of the code."""
        self._groups, self._organisation, self._saved_as = (), "", ""
        self.saving.hide()
        self.retranslate()

    def show_saved(self, path: Path) -> None:
        self.saving.hide()
        self._saved_as = path.name
        self.retranslate()
        self.save.setFocus()

    def show_not_saved(self, error: OSError) -> None:
        self.saving.show_problem(error)

    def retranslate(self) -> None:
        self.save.setText(self.tr("Save the page to print"))
        saved = self.tr("Saved as %1. Print it, then erase the file: it opens the records.")
        self._said.setText(fill(saved, island(self._saved_as)) if self._saved_as else "")
        self._said.setVisible(bool(self._saved_as))
        strange = strange_words(self._organisation)
        told = fill(self.tr("%1 The code is printed whole."), cannot_show(strange))
        self._lacking.setText(told if strange else "")
        self._lacking.setVisible(bool(strange))
        self.save.setVisible(self.saving.isHidden())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _ask(self) -> None:
        self._saved_as = ""
        self.saving.ask(FILE_NAME, ".pdf")
        self.retranslate()

    def _leave(self) -> None:
        self.retranslate()
        self.save.setFocus()

    def _place(self, path: object) -> None:
        if not self._groups:
            return
        # The sign-in page shows before anything of the page for paper is needed.
        from screenapp.ui.sheet.words import printed, sheet_page

        self.placed.emit(path, printed(sheet_page(self._groups, self._organisation, self._day)))
