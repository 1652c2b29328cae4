"""Which time, and whose questions: the calendar's own months, quarters and years."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from screenapp.review.period import Period, Span
from screenapp.review.words import ReviewWords
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, group, strong

_ACROSS = 4
_MOST = {Span.MONTH: 12, Span.QUARTER: 8, Span.YEAR: 4}


_SPAN: Final[Mapping[Span, MarkedText]] = {
    Span.MONTH: QT_TRANSLATE_NOOP("ChoicesPanel", "Months"),
    Span.QUARTER: QT_TRANSLATE_NOOP("ChoicesPanel", "Quarters"),
    Span.YEAR: QT_TRANSLATE_NOOP("ChoicesPanel", "Years"),
}


class ChoicesPanel(QFrame):
    """Hidden until asked for; what is shown now is marked by a filled button.

    Signals:
        period_chosen: carries the `Period`.
        protocol_chosen: carries its id.
        left: the supervisor went back without another choice.
    """

    period_chosen = Signal(object)
    protocol_chosen = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("k", "card")
        self._periods: tuple[Period, ...] = ()
        self._protocols: tuple[tuple[str, str], ...] = ()
        self._chosen: Period | None = None
        self._protocol = ""
        self.buttons: list[Button] = []
        self.leave = Button("", "quiet", height=Sizes.CONTROL)
        self.leave.clicked.connect(self._leave)
        self._heading = strong()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(Sizes.GAP)
        self._body = QWidget()
        self._column.addWidget(self._heading)
        self._column.addWidget(self._body)
        self._column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_choices(
        self,
        periods: Sequence[Period],
        chosen: Period | None,
        protocols: Sequence[tuple[str, str]],
        protocol: str,
        words: ReviewWords,
    ) -> None:
        self._periods, self._chosen = tuple(periods), chosen
        self._protocols, self._protocol = tuple(protocols), protocol
        self._heading.setText(self.tr("Which time do you want to see?"))
        self.leave.setText(self.tr("Stay here"))
        self._rebuild(words)

    def _rebuild(self, words: ReviewWords) -> None:
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Sizes.GAP)
        grid.setVerticalSpacing(Sizes.GAP)
        self.buttons = []
        for place in range(_ACROSS):
            grid.setColumnStretch(place, 1)
        line = 0
        for span in Span:
            of_span = [p for p in self._periods if p.span is span][: _MOST[span]]
            if not of_span:
                continue
            grid.addWidget(group(self._span(span)), line, 0, 1, _ACROSS)
            line += 1
            for place, period in enumerate(of_span):
                button = self._button(words.period(period), period == self._chosen)
                button.setProperty("period", period.code)
                button.clicked.connect(self._take_period)
                grid.addWidget(button, line + place // _ACROSS, place % _ACROSS)
            line += (len(of_span) - 1) // _ACROSS + 1
        if len(self._protocols) > 1:
            grid.addWidget(group(self.tr("Questions, each by itself")), line, 0, 1, _ACROSS)
            for place, (code, title) in enumerate(self._protocols, start=1):
                button = self._button(title, code == self._protocol)
                button.setProperty("protocol", code)
                button.clicked.connect(self._take_protocol)
                grid.addWidget(button, line + place, 0, 1, _ACROSS)
        self._column.replaceWidget(self._body, fresh)
        self._body.hide()
        self._body.deleteLater()
        self._body = fresh

    def _button(self, text: str, chosen: bool) -> Button:
        button = Button(text, "primary" if chosen else "plain", height=Sizes.CONTROL)
        self.buttons.append(button)
        return button

    def _span(self, span: Span) -> str:
        return translated(_SPAN[span])

    def _take_period(self) -> None:
        button = self.sender()
        code = button.property("period") if isinstance(button, Button) else None
        found = next((p for p in self._periods if p.code == code), None)
        if found is not None:
            self.hide()
            self.period_chosen.emit(found)

    def _take_protocol(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.hide()
            self.protocol_chosen.emit(str(button.property("protocol")))

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
