"""Choosing among the lines of the log: how far back, by whom, and what kind of deed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.audit.audit_actions import DeedKind
from screenapp.ui.audit.presenter import LogFilter, LogSpan
from screenapp.ui.audit.words import kind, who
from screenapp.ui.phrases import fill
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Columns, Segments, label
from screenapp.ui.widgets.picker import Picker


class Filters(QWidget):
    """Signals:
    chosen: another choice was made; carries a `LogFilter`.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choice = LogFilter()
        self._people: tuple[tuple[str, str], ...] = ()
        self.span = Segments()
        self._span_label = label("", "label")
        self.who, self.kind = Picker(), Picker()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        span = QVBoxLayout()
        span.setSpacing(4)
        span.addWidget(self._span_label)
        span.addWidget(self.span)
        span.addStretch()
        inside.addWidget(
            Columns(span, self.who, self.kind, narrow=760, gap=Sizes.GROUP, stretch=(4, 3, 3))
        )
        self.span.chosen.connect(self._take_span)
        self.who.picked.connect(self._take_who)
        self.kind.picked.connect(self._take_kind)

    def show_choice(self, choice: LogFilter, people: tuple[tuple[str, str], ...]) -> None:
        self._choice, self._people = choice, people
        self.retranslate()

    def retranslate(self) -> None:
        self._span_label.setText(self.tr("How far back"))
        self.span.set_options(
            [
                (LogSpan.TODAY.name, self.tr("Today")),
                (LogSpan.WEEK.name, self.tr("7 days")),
                (LogSpan.MONTH.name, self.tr("30 days")),
                (LogSpan.ALL.name, self.tr("All of it")),
            ]
        )
        self.span.select(self._choice.span.name)
        for segment in self.span.segments:
            segment.setAccessibleName(
                fill(self.tr("%1: %2"), self._span_label.text(), segment.text())
            )
        everybody = ("", self.tr("Everybody"))
        people = [(id_, who(name)) for id_, name in self._people]
        self.who.show_choices(self.tr("Who"), [everybody, *people], self._choice.who)
        kinds = [(one.value, kind(one)) for one in DeedKind]
        wanted = self._choice.kind.value if self._choice.kind is not None else ""
        everything = ("", self.tr("Everything"))
        self.kind.show_choices(self.tr("What"), [everything, *kinds], wanted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _take_span(self, name: str) -> None:
        self._tell(LogFilter(span=LogSpan[name], who=self._choice.who, kind=self._choice.kind))

    def _take_who(self, who_: str) -> None:
        self._tell(LogFilter(span=self._choice.span, who=who_, kind=self._choice.kind))

    def _take_kind(self, value: str) -> None:
        wanted = DeedKind(value) if value else None
        self._tell(LogFilter(span=self._choice.span, who=self._choice.who, kind=wanted))

    def _tell(self, choice: LogFilter) -> None:
        self._choice = choice
        self.chosen.emit(choice)
