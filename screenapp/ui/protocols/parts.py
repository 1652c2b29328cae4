"""Parts that several faces of this place are made of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from screenapp.protocol.wording import Worded
from screenapp.ui.protocols.view_models import FaultLine
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.texts import fill, island
from screenapp.ui.widgets import (
    Button,
    body,
    card,
    column,
    hairline,
    label,
    line,
    quiet,
    scrolled,
    second,
    speak,
    strong,
    title,
)
from screenapp.ui.widgets.dispose_widgets import discard, empty
from screenapp.ui.widgets.labels import TextLabel

_TERM = 112


class PageHead(QWidget):
    """The way back, and what the face is about.

    Signals:
        left: back to where one came from.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = Button("", "link", icon="left")
        self.eyebrow, self.title, self.more = quiet(), title(), second()
        self.back.clicked.connect(self.left)
        across = line(self.back)
        across.addStretch()
        self.setLayout(column(across, self.eyebrow, self.title, self.more, gap=4))

    def show_words(self, back: str, eyebrow: str, words: str, more: str = "") -> None:
        self.back.setText(back)
        for part, text in ((self.eyebrow, eyebrow), (self.title, words), (self.more, more)):
            part.setText(text)
            part.setVisible(bool(text))


class OneOf(QWidget):
    """Faces of which one is shown, as high as that one is."""

    def __init__(self, *faces: QWidget) -> None:
        super().__init__()
        self.setLayout(column(*faces))
        self.shown = faces[0]
        self._faces = faces
        self.show_face(faces[0])

    def show_face(self, face: QWidget) -> None:
        self.shown = face
        for one in self._faces:
            one.setVisible(one is face)


class RowStack(QWidget):
    """A stack of widgets that is built anew whenever it is told to."""

    def __init__(self, gap: int = Sizes.GAP) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)

    def clear(self) -> None:
        empty(self._column)

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._column.addWidget(widget)


class Terms(QFrame):
    """A card of terms and what they stand for, a hairline between them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("k", "card")
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Sizes.GROUP, 4, Sizes.GROUP, 4)
        self._column.setSpacing(0)

    def show_terms(self, terms: list[tuple[str, str]]) -> None:
        """Show these (term, sentence); a term without a sentence is left out."""
        discard(*self._rows)
        self._rows = []
        for term, text in terms:
            if text:
                if self._rows:
                    self._add(hairline())
                self._add(_term(term, text))

    def _add(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self._column.addWidget(widget)


def _term(term: str, text: str) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 12, 0, 12)
    grid.setHorizontalSpacing(Sizes.GROUP)
    name = strong(term)
    name.setFixedWidth(current().px(_TERM))
    said = body(text)
    said.setAccessibleName(f"{term}: {text}")
    grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(said, 0, 1)
    grid.setColumnStretch(1, 1)
    return made


def titled(name: QWidget, far: QWidget) -> QWidget:
    """The head of a part, with a word at its far end."""
    made = QWidget()
    across = line(name, gap=Sizes.GROUP)
    across.setStretch(0, 1)
    across.addWidget(far, 0, Qt.AlignmentFlag.AlignBottom)
    made.setLayout(across)
    return made


def far(text: str = "", part: str = "quiet") -> TextLabel:
    """A word at the far end of a line; it does not wrap."""
    made = label(text, part, wraps=False)
    made.trail()
    return made


def worded(found: Worded, part: str, mark: str, named: str) -> QWidget:
    """*found* as it is to be shown: a text nobody reviewed is marked and has its source beside.

    *mark* is the words of the mark, *named* those that say which language the source is in.
    """
    said = label(found.text, part)
    speak(said, found.language)
    if found.reviewed:
        return said
    made = QWidget()
    original = second(fill(named, found.source))
    made.setLayout(column(said, label(mark, "notice-small"), original, gap=2))
    return made


def fault_card(line_: FaultLine) -> QWidget:
    """A fault: where, what is wrong, what to write instead, and the lines round it."""
    fault = line_.fault
    wrong, _, remedy = fault.message.partition("; ")
    place = quiet(island(f"{line_.file}:{fault.line}:{fault.column}"))
    made = card(place, strong(_ended(wrong)), gap=4)
    if remedy:
        made.add(body(_ended(remedy)))
    for number, text in line_.lines:
        made.add(_source_line(number, text, marked=number == fault.line))
    made.setAccessibleName(str(place.text()))
    return made


def _source_line(number: int, text: str, *, marked: bool) -> QWidget:
    part = "notice-small" if marked else "small"
    at, said = label(str(number), part, wraps=False), label(text, part)
    at.setMinimumWidth(current().px(28))
    speak(said, "en")  # a file's lines run from left to right whatever they hold
    made = QFrame()
    if marked:
        made.setProperty("k", "notice")
    across = line(at, said)
    across.setContentsMargins(6, 2, 6, 2)
    across.setStretch(1, 1)
    made.setLayout(across)
    return made


def _ended(text: str) -> str:
    said = text[:1].upper() + text[1:]
    return said if said.endswith((".", "?", "!")) else f"{said}."


def page_of(content: QWidget, *, wide: int) -> QScrollArea:
    """*content*, at most *wide*, at the start of a page that scrolls."""
    content.setMaximumWidth(wide)
    content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    page = QWidget()
    page.setObjectName("page")
    # Beside a stretch, so that heights are reckoned for the width the content really has.
    across = line(content)
    across.setStretch(0, 1)
    across.addStretch()
    down = QVBoxLayout(page)
    down.setContentsMargins(Sizes.PAGE, Sizes.APART, Sizes.PAGE, Sizes.APART)
    down.addLayout(across)
    down.addStretch()
    return scrolled(page)
