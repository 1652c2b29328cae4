"""What is to be printed: which paper, in which languages, how large, and on which printer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.printing.kit.order import KitPaper
from screenapp.printing.kit.wording import wordings
from screenapp.printing.paper_size import PaperSize
from screenapp.ui.kit.presenter import KitChoice, KitViewModel
from screenapp.ui.phrases import fill, translated
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Columns, Segments, quiet
from screenapp.ui.widgets.picker import Picker
from screenapp.workflow.kit_words import PAPERS


class PaperChoice(QWidget):
    """Signals:
    chosen: something else is chosen.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._paper, self._service, self._printer = KitPaper.POSTER, "", ""
        self._languages = (next(iter(wordings())), "")
        self._services: tuple[tuple[str, str], ...] = ()
        self._printers: tuple[str, ...] = ()
        self.paper, self.first, self.second = Picker(), Picker(), Picker()
        self.service, self.printer = Picker(), Picker()
        self.paper_size = Segments()
        self.review = quiet()
        self.paper.picked.connect(self._paper_picked)
        self.first.picked.connect(self._first_picked)
        self.second.picked.connect(self._second_picked)
        self.service.picked.connect(self._service_picked)
        self.printer.picked.connect(self._printer_picked)
        self.paper_size.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GROUP)
        column.addWidget(self.paper)
        column.addWidget(Columns(self.first, self.second, narrow=560, gap=Sizes.GROUP))
        column.addWidget(self.review)
        column.addWidget(self.service)
        column.addWidget(self.paper_size)
        column.addWidget(self.printer)

    @property
    def choice(self) -> KitChoice:
        languages = tuple(filter(None, dict.fromkeys(self._languages)))
        size = PaperSize.LETTER if self.paper_size.selected == "letter" else PaperSize.A4
        return KitChoice(
            paper=self._paper,
            languages=languages,
            size=size,
            service=self._service if self._paper is KitPaper.POCKET_CARD else "",
        )

    @property
    def printer_name(self) -> str:
        return self._printer

    def show_kit(self, kit: KitViewModel, printers: tuple[str, ...]) -> None:
        """The country's size, the services with a number, and this machine's *printers*."""
        self._services = tuple((one.id, one.name) for one in kit.services)
        if self._service not in dict(self._services):
            self._service = ""
        self._printers = printers
        if self._printer not in printers:
            self._printer = next(iter(printers), "")
        self.retranslate()
        if not self.paper_size.selected:
            self.paper_size.select("letter" if kit.size is PaperSize.LETTER else "a4")

    def retranslate(self) -> None:
        known = wordings()
        names = [(code, one.name) for code, one in known.items()]
        papers = [(one.value, translated(words)) for one, words in PAPERS.items()]
        first, second = self._languages
        self.paper.show_choices(self.tr("Paper"), papers, self._paper.value)
        self.first.show_choices(self.tr("Language"), names, first)
        alone = [("", self.tr("No second language")), *names]
        self.second.show_choices(self.tr("Beside it"), alone, second)
        self.paper_size.set_options([("a4", self.tr("A4")), ("letter", self.tr("Letter"))])
        own = [("", self.tr("The desk's own number")), *self._services]
        self.service.show_choices(self.tr("Number on the card"), own, self._service)
        self.service.setVisible(self._paper is KitPaper.POCKET_CARD)
        printers = [(name, name) for name in self._printers]
        self.printer.show_choices(self.tr("Printer"), printers, self._printer)
        self.printer.setVisible(len(printers) > 1)
        unread = [known[code].name for code in filter(None, self._languages) if known[code].review]
        said = self.tr("Own wording, not yet read by a second person: %1")
        self.review.setText(fill(said, ", ".join(dict.fromkeys(unread))))
        self.review.setVisible(bool(unread))

    def _paper_picked(self, value: str) -> None:
        self._paper = KitPaper(value)
        self._changed()

    def _first_picked(self, code: str) -> None:
        self._languages = (code, self._languages[1])
        self._changed()

    def _second_picked(self, code: str) -> None:
        self._languages = (self._languages[0], code)
        self._changed()

    def _service_picked(self, service: str) -> None:
        self._service = service
        self._changed()

    def _printer_picked(self, name: str) -> None:
        self._printer = name
        self._changed()

    def _changed(self) -> None:
        self.retranslate()
        self.chosen.emit()
