"""The five charts on their cards, with their titles and notes."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.review.charts.forest import ForestDrawing
from screenapp.review.charts.funnel import FunnelDrawing
from screenapp.review.charts.trend import TrendDrawing
from screenapp.review.report import Report
from screenapp.review.words import ReviewWords
from screenapp.ui.review.chart import Chart
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Columns, card, column, label, quiet, strong

_TWO_COLUMNS = 800  # px of page at scale 1
# Per card: px at scale 1 below which the note stands under the title, and shares of the width.
_HEADS = {
    "funnel": (320, (3, 2)),
    "trend": (440, (2, 5)),
    "help": (400, (1, 1)),
    "not_done": (440, (5, 3)),
}


class Panels(QWidget):
    """From the door to complete; over time; by way; help; why not."""

    def __init__(self) -> None:
        super().__init__()
        self.funnel = Chart(340, 260)
        self.trends = (Chart(270, 220), Chart(270, 220))
        self.channels, self.help, self.not_done = (Chart(560, 260) for _ in range(3))
        self._titles = {n: strong() for n in ("funnel", "trend", "channels", "help", "not_done")}
        self._notes = {n: quiet() for n in ("funnel", "trend", "help", "not_done")}
        self._trend_names = (label("", "label"), label("", "label"))
        self._below_funnel = quiet()
        self._ways = (label("", "label"), quiet(), quiet())
        self._lay_out()
        self._align()

    def show_report(self, report: Report, words: ReviewWords) -> None:
        self._show_words(report, words)
        self.funnel.show_drawing(FunnelDrawing(report=report, words=words))
        for over, name, trend in zip(self.trends, self._trend_names, report.trends, strict=True):
            drawing = TrendDrawing(trend=trend, k=report.k, words=words)
            name.setText(drawing.title)
            over.show_drawing(drawing)
        forests = ForestDrawing.all_of(report, words)
        charts = (self.channels, self.help, self.not_done)
        for chart, forest in zip(charts, forests, strict=True):
            chart.show_drawing(forest)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Notes stand at the far end of their card, whatever script they are in."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        for note in self._notes.values():
            note.setAlignment(far | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _show_words(self, report: Report, words: ReviewWords) -> None:
        step = report.trends[0].step.value
        for name, shown in self._titles.items():
            shown.setText(words.text(f"panel.{name}" if name != "trend" else f"panel.trend.{step}"))
        provisional = any(trend.provisional for trend in report.trends)
        self._notes["funnel"].setText(words.text("panel.funnel.more"))
        self._notes["trend"].setText(
            words.text("panel.trend.provisional" if provisional else "panel.trend.more")
        )
        self._notes["help"].setText(words.text("panel.help.more"))
        self._notes["not_done"].setText(words.text("panel.not_done.more"))
        accounted = words.accounted(report.accounted, report.k)
        self._below_funnel.setText(f"{words.text('funnel.note')}\n{accounted}")
        for shown, key in zip(
            self._ways, ("channels.what", "channels.what.text", "channels.signal"), strict=True
        ):
            shown.setText(words.text(key))

    def _lay_out(self) -> None:
        funnel = card(self._head("funnel"), self.funnel, self._below_funnel, gap=Sizes.GAP)
        funnel.column.addStretch()
        pair = Columns(
            *(
                column(name, chart, gap=2)
                for name, chart in zip(self._trend_names, self.trends, strict=True)
            ),
            narrow=480,
            gap=Sizes.APART,
        )
        over_time = card(self._head("trend"), pair)
        over_time.column.addStretch()
        told = column(*self._ways)
        told.addStretch()
        ways = card(
            self._head("channels"),
            Columns(self.channels, told, narrow=780, gap=Sizes.PAGE, stretch=(4, 1)),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.GROUP)
        whole.addWidget(
            Columns(funnel, over_time, narrow=_TWO_COLUMNS, gap=Sizes.GROUP, stretch=(5, 7))
        )
        whole.addWidget(ways)
        whole.addWidget(card(self._head("help"), self.help))
        whole.addWidget(card(self._head("not_done"), self.not_done))

    def _head(self, name: str) -> QWidget:
        """The title, and at the far end what it is a share of."""
        note = self._notes.get(name)
        if note is None:
            return self._titles[name]
        narrow, stretch = _HEADS[name]
        return Columns(self._titles[name], note, narrow=narrow, gap=Sizes.GAP, stretch=stretch)
