"""The summary on the screen: small beside the choices, large for reading it to the person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from screenapp.referral.summary import PagePart, Summary
from screenapp.referral.words import fill as fill_page
from screenapp.ui.on_paper import as_on_paper, strange_words
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, hairline, heading, label, line, quiet, scrolled, strong

_LABELS = 100
_SHEET = 20


class SheetView(QWidget):
    """The words of a summary, as they will stand on the page."""

    def __init__(self, *, large: bool = False) -> None:
        super().__init__()
        self._large = large
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Sizes.GAP)

    def show_summary(self, summary: Summary) -> None:
        """Draw *summary* anew: what is not in it is nowhere."""
        self._clear()
        direction = Qt.LayoutDirection
        self.setLayoutDirection(
            direction.RightToLeft if summary.right_to_left else direction.LeftToRight
        )
        if summary.practice:
            self._column.addWidget(label(summary.practice, "group"))
        said = as_on_paper(summary.title)
        title = heading(said) if self._large else strong(said)
        self._column.addWidget(_as_tall_as_needed(title))
        self._column.addWidget(_as_tall_as_needed(quiet(as_on_paper(summary.subtitle))))
        self._column.addWidget(hairline())
        self._column.addLayout(self._table(summary.parts))
        if strange_on(summary):
            self._column.addWidget(_as_tall_as_needed(quiet(summary.lacking)))
        self._column.addStretch()
        self._column.addWidget(hairline())
        self._column.addWidget(quiet(fill_page(summary.footer, "1", "1")))

    def show_reason(self, text: str) -> None:
        """Why there is no page yet."""
        self._clear()
        self._column.addWidget(quiet(text))
        self._column.addStretch()

    def _table(self, parts: tuple[PagePart, ...]) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(Sizes.GAP)
        table.setVerticalSpacing(Sizes.GROUP if self._large else 10)
        table.setColumnMinimumWidth(0, 2 * _LABELS if self._large else _LABELS)
        table.setColumnStretch(1, 1)
        for number, part in enumerate(parts):
            name = label(as_on_paper(part.label), "second" if self._large else "quiet")
            value = label(
                "\n".join(map(as_on_paper, part.lines)), "option" if self._large else "small"
            )
            table.addWidget(_as_tall_as_needed(name), number, 0, Qt.AlignmentFlag.AlignTop)
            table.addWidget(_as_tall_as_needed(value), number, 1)
        return table

    def _clear(self) -> None:
        while (entry := self._column.takeAt(0)) is not None:
            table = entry.layout()
            while isinstance(table, QGridLayout) and (cell := table.takeAt(0)) is not None:
                _drop(cell.widget())
            _drop(entry.widget())


def strange_on(summary: Summary) -> tuple[str, ...]:
    """The words of *summary* that paper cannot show, each once."""
    said = (
        summary.title,
        summary.subtitle,
        *(t for p in summary.parts for t in (p.label, *p.lines)),
    )
    return tuple(dict.fromkeys(word for text in said for word in strange_words(text)))


def _as_tall_as_needed(words: QLabel) -> QLabel:
    """Let *words* be lower than Qt's guess, which is made for a narrower place than this."""
    words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return words


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()


class PaperPreview(QFrame):
    """A sheet with an edge, to be scrolled by keyboard when it is long."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("k", "paper")
        self.sheet = SheetView()
        self.area: QScrollArea = scrolled(self.sheet)
        self.sheet.setObjectName("sheet")
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.sheet.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SHEET, 16, _SHEET, 12)
        column.addWidget(self.area)

    def show_name(self, name: str) -> None:
        self.area.setAccessibleName(name)


class ReadingView(QWidget):
    """The whole page in large letters, to be read aloud or shown to the person.

    Signals:
        left: back to the choices.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = heading()
        self.sheet = SheetView(large=True)
        self.back = Button(kind="primary")
        self.back.clicked.connect(self.left)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(Sizes.PAGE, Sizes.APART, Sizes.PAGE, Sizes.APART)
        column.setSpacing(Sizes.APART)
        column.addLayout(line(self.heading))
        column.addWidget(self.sheet, 1)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolled(inside))

    def show_summary(self, summary: Summary, reference: str) -> None:
        self.heading.setText(fill(self.tr("Read this to %1, word for word"), reference))
        self.back.setText(self.tr("Back to the choices"))
        self.sheet.show_summary(summary)

    def forget(self) -> None:
        """Leave nothing of the page."""
        self.heading.setText("")
        self.sheet.show_reason("")
