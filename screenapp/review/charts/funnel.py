"""From the door to complete, as bars with their counts beside them."""

from dataclasses import dataclass

from screenapp.review.charts.canvas import Anchor, Area, ChartStyle, TextMeasure
from screenapp.review.charts.pen import ChartPen
from screenapp.review.report import FunnelStep, Report
from screenapp.review.suppression import HiddenFigure, ShownFigure
from screenapp.review.words import ReviewWords


@dataclass(frozen=True, slots=True, kw_only=True)
class FunnelDrawing:
    """Bars start at one line; a hidden count has a blank of one length, whatever it hides."""

    report: Report
    words: ReviewWords

    @property
    def title(self) -> str:
        return self.words.text("panel.funnel")

    @property
    def finding(self) -> str:
        words, k = self.words, self.report.k
        return " ".join(
            words.text("finding.hidden", self._name(step), words.cell(step.count, k))
            for step in self.report.funnel
        )

    def height(self, width: float, style: ChartStyle, measure: TextMeasure) -> float:
        return len(self.report.funnel) * style.row_height

    def draw(self, pen: ChartPen) -> None:
        style, steps = pen.style, self.report.funnel
        left = max(pen.measure(self._name(step)) for step in steps) + style.gap(16)
        widest = max(pen.measure(self._share(step)) for step in steps)
        shares = max(widest, pen.measure(self.words.percent(1.0))) + style.gap(8)
        counts = max(pen.measure(self._count(step), bold=True) for step in steps) + style.gap(16)
        right = pen.width - shares - counts
        row, bar = style.row_height, style.row_height * 7 / 9
        for place, step in enumerate(steps):
            y = row * (place + 0.5)
            pen.text(0, y, self._name(step))
            self._bar(pen, step, Area(left, y - bar / 2, max(0.0, right - left), bar))
            pen.text(right + counts, y, self._count(step), anchor=Anchor.RIGHT, bold=True)
            if share := self._share(step):
                pen.text(pen.width, y, share, anchor=Anchor.RIGHT, colour=style.quiet)

    def _bar(self, pen: ChartPen, step: FunnelStep, area: Area) -> None:
        if isinstance(step.count, HiddenFigure):
            pen.hatched(area, self.words.hidden(self.report.k))
            return
        counts = [each.count for each in self.report.funnel]
        longest = max(count.value for count in counts if isinstance(count, ShownFigure))
        if step.count.value:
            length = area.width * step.count.value / longest
            pen.box(Area(area.left, area.top, length, area.height), pen.style.accent_soft, corner=3)
        start = Area(area.left, area.top, pen.style.gap(3), area.height)
        pen.box(start, pen.style.accent)

    def _name(self, step: FunnelStep) -> str:
        return self.words.text(f"what.{step.what.value}")

    def _count(self, step: FunnelStep) -> str:
        # The blank already says why; a second "fewer than" would only crowd the line.
        return "" if isinstance(step.count, HiddenFigure) else self.words.number(step.count.value)

    def _share(self, step: FunnelStep) -> str:
        """Its part of the line it belongs to, or "nobody"; empty where there is none to see."""
        if step.of is None or step.of.hidden:
            return ""
        return self.words.share(step.of.share, self.report.k, 0)
