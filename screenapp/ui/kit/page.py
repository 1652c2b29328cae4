"""Cards and signs: what to print, where it hangs, and what the site says of itself."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.printing.kit.order import KitOrder
from screenapp.ui.kit import printing
from screenapp.ui.kit.choosing import PaperChoice
from screenapp.ui.kit.plan_part import HangingPlan
from screenapp.ui.kit.presenter import KitViewModel
from screenapp.ui.kit.refused import notice_words, refused_words
from screenapp.ui.kit.words_form import KitWordsForm
from screenapp.ui.phrases import fill, island
from screenapp.ui.sentences import told
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Fold, body, card, line, notice, quiet, scrolled
from screenapp.ui.widgets.save_panel import SavePanel
from screenapp.workflow.kit_notices import KitNotice
from screenapp.workflow.kit_words import KitRefusal

_FILE_NAME = "page"
_WIDE = 860


class KitPage(Page):
    """Draws what the presenter tells.

    Signals:
        looked_at: something else is chosen; carries a `KitChoice`.
        save_wanted, print_wanted: it is to be saved, or printed; carry a `KitChoice`.
        placed: what was ordered is to be written; carries a free Path.
    """

    looked_at = Signal(object)
    save_wanted = Signal(object)
    print_wanted = Signal(object)
    placed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._printers: tuple[str, ...] = ()
        self._notices: tuple[KitNotice, ...] = ()
        self.intro = body(limited=True)
        self.choosing = PaperChoice()
        self.save, self.print = Button("", "primary", icon="save"), Button("", icon="print")
        self.saving, self.done, self.problem = SavePanel(), quiet(), notice()
        self.no_printer, self.told = quiet(), body(limited=True)
        self.words = KitWordsForm()
        self.fold = Fold("", self.words)
        self.plan = HangingPlan()
        for widget in (self.done, self.problem, self.fold, self.no_printer):
            widget.hide()
        self._lay_out()
        self.choosing.chosen.connect(self._look)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.choosing.choice))
        self.print.clicked.connect(lambda: self.print_wanted.emit(self.choosing.choice))
        self.saving.chosen.connect(self.placed)
        self.retranslate()

    def show_kit(self, kit: KitViewModel) -> None:
        """Everything as it stands in the vault; what is chosen stays chosen."""
        self._printers, self._notices = printing.printer_names(), kit.notices
        self.choosing.show_kit(kit, self._printers)
        self.print.setVisible(bool(self._printers))
        self.no_printer.setVisible(not self._printers)
        self.fold.setVisible(kit.leads)
        self.words.show_site(kit.site)
        self.plan.show_signs(kit.plan)
        self._look()

    def show_refused(self, refused: KitRefusal | None) -> None:
        """Why what is chosen is not printed, or that it can be."""
        self.problem.setVisible(refused is not None)
        if refused is not None:
            self.saving.hide()
            self.done.hide()
            self.problem.show_words(refused_words(refused))

    def show_words_kept(self, refused: KitRefusal | None) -> None:
        self.words.show_kept(refused)

    def show_place_refused(self, refused: KitRefusal) -> None:
        self.plan.show_refused(refused)

    def ask_for_place(self, order: KitOrder) -> None:
        """Where the file goes; its name tells nothing, and not even which paper it is."""
        self.done.hide()
        self.saving.ask(_FILE_NAME, ".pdf")

    def send_to_printer(self, order: KitOrder) -> bool:
        printer = printing.printer_named(self.choosing.printer_name)
        return printing.print_on(printer, order)

    def show_saved(self, path: Path) -> None:
        self.saving.hide()
        self._say(fill(self.tr("Saved as %1. Print it, then erase the file."), island(path.name)))

    def show_printed(self, *, done: bool) -> None:
        if done:
            self._say(self.tr("Sent to the printer. Fetch it at once."))
        else:
            self._say(self.tr("The printer took nothing. Look whether it is on, or save a PDF."))

    def show_not_saved(self, error: OSError) -> None:
        self.saving.show_problem(error)

    def show_problem(self, error: Exception) -> None:
        said = told(error)
        self.problem.show_words(said.happened, said.more)
        self.problem.show()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_titles(self.tr("Cards and signs"))
        self.intro.setText(
            self.tr("Papers that hang, lie or are given. Everybody gets the same ones.")
        )
        self.save.setText(self.tr("Save as PDF"))
        self.print.setText(self.tr("Print"))
        self.no_printer.setText(self.tr("This computer knows no printer. Save a PDF instead."))
        self.fold.set_text(self.tr("What the site says of itself"))
        self.choosing.retranslate()
        self.words.retranslate()
        self.plan.retranslate()
        self._tell()

    def _say(self, words: str) -> None:
        self.done.setText(words)
        self.done.show()

    def _look(self) -> None:
        self.saving.hide()
        self.done.hide()
        self.plan.show_choice(self.choosing.choice)
        self._tell()
        self.looked_at.emit(self.choosing.choice)

    def _tell(self) -> None:
        """What is old, and what the chosen paper leaves out: one line each."""
        paper = self.choosing.choice.paper
        lines = [notice_words(one) for one in self._notices if one.always or one.paper is paper]
        self.told.setText("\n".join(lines))
        self.told.setVisible(bool(lines))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDE)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GROUP)
        deeds = line(self.save, self.print)
        deeds.addStretch()
        printed = card(
            self.choosing, self.told, self.problem, deeds, self.no_printer, self.done, self.saving
        )
        for widget in (self.intro, printed, self.plan, self.fold):
            column.addWidget(widget)
        column.addStretch()
        page = QWidget()
        page.setObjectName("page")
        across = QVBoxLayout(page)
        across.setContentsMargins(Sizes.PAGE, Sizes.APART, Sizes.PAGE, Sizes.APART)
        across.addWidget(inside)
        across.addStretch()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolled(page), 1)
