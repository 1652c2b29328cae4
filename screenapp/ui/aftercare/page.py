"""A moment for the worker: breathe, talk it over, whom to call. Nobody counts who was here."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.person import grounding
from screenapp.ui.phrases import translated
from screenapp.ui.shell.languages import is_right_to_left, name_of
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import (
    Button,
    Columns,
    Segments,
    body,
    card,
    column,
    heading,
    line,
    quiet,
    second,
    title,
)

_PARTS: Final[tuple[tuple[MarkedText, MarkedText], ...]] = (
    (
        QT_TRANSLATE_NOOP("Aftercare", "Breathe"),
        QT_TRANSLATE_NOOP(
            "Aftercare",
            "Sit down if you can. In through the nose while you count to four, out while you "
            "count to six. Five times. Drink some water.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Aftercare", "Talk it over"),
        QT_TRANSLATE_NOOP(
            "Aftercare",
            "Ten minutes with a colleague, without a name: what happened, what you did well, "
            "what stays with you, what you need before the next person.",
        ),
    ),
)


class AftercarePage(Page):
    """Says nothing of anybody, so that it may stand open before everybody.

    Signals:
        left: back to Today.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._numbers = ""
        self._title, self._kept = title(), second()
        self._parts = [(heading(), body()) for _ in _PARTS]
        self._call_head, self.call, self._call_more = heading(), body(), quiet()
        self._together, self._together_how = heading(), second()
        self.languages = Segments()
        self.sentences = [body() for _ in grounding.SENTENCES]
        self.back = Button("", "primary", icon="left")
        self.back.clicked.connect(self.left)
        self.languages.chosen.connect(self._tell_sentences)
        self._lay_out()
        self.retranslate()

    def show_numbers(self, numbers: str) -> None:
        """Whom staff call afterwards, as the site wrote it; empty where it wrote nothing."""
        self._numbers = numbers.strip()
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_titles(self.tr("A moment for you"))
        self._title.setText(self.tr("A moment for you"))
        self._kept.setText(self.tr("Nothing of this is kept, and nobody counts who was here."))
        for (name, text), (head, said) in zip(_PARTS, self._parts, strict=True):
            head.setText(translated(name))
            said.setText(translated(text))
        self._call_head.setText(self.tr("Whom to call"))
        self.call.setText(self._numbers or self.tr("The colleague who leads the shift."))
        self._call_more.setText(self.tr("A lead writes the numbers into Settings."))
        self._call_more.setVisible(not self._numbers)
        self._together.setText(self.tr("With the person, read aloud together"))
        self._together_how.setText(
            self.tr("Slowly, one line at a time. They may listen, do it, or leave it.")
        )
        self.back.setText(self.tr("Back to Today"))
        self.languages.set_options([(tag, name_of(tag)) for tag in grounding.languages()])
        for segment in self.languages.segments:
            segment.setProperty("data", True)  # each in the words of its own speakers
        self._tell_sentences()

    def _tell_sentences(self, *_: object) -> None:
        language = self.languages.selected
        rtl = is_right_to_left(language)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        for label, said in zip(self.sentences, grounding.in_language(language), strict=True):
            label.setLayoutDirection(direction)
            label.setText(said)

    def _lay_out(self) -> None:
        left, right = column(gap=Sizes.APART), column(gap=Sizes.GROUP)
        for head, said in self._parts:
            left.addLayout(column(head, said, gap=4))
        left.addLayout(column(self._call_head, self.call, self._call_more, gap=4))
        left.addStretch()
        paper = card(gap=Sizes.GROUP)
        paper.add(*self.sentences)
        right.addLayout(column(self._together, self._together_how, self.languages))
        right.addWidget(paper)
        right.addStretch()
        foot = line(self.back)
        foot.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Sizes.PAGE, Sizes.PAGE, Sizes.PAGE, Sizes.PAGE)
        whole.setSpacing(Sizes.APART)
        whole.addLayout(column(self._title, self._kept))
        whole.addWidget(Columns(left, right, narrow=760, gap=Sizes.APART))
        whole.addStretch()
        whole.addLayout(foot)
