"""From the door to complete, as bars with their counts beside them."""

from PySide6.QtCore import QRectF, QSize, Qt

from screenapp.review.report import FunnelStep, Report
from screenapp.review.suppression import HiddenFigure, ShownFigure
from screenapp.review.words import ReviewWords
from screenapp.ui.review.canvas import Canvas, Chart
from screenapp.ui.shell.theme import Sizes, current

_ROW, _BAR = 36, 28
_RIGHT = Qt.AlignmentFlag.AlignRight


class FunnelChart(Chart):
    """Bars start at one line; a hidden count has a blank of one length, whatever it hides."""

    def __init__(self) -> None:
        super().__init__()
        self._report: Report | None = None
        self._words = ReviewWords()

    def show_report(self, report: Report, words: ReviewWords) -> None:
        self._report, self._words = report, words
        self.tell(words.text("panel.funnel"), finding(report, words))

    def sizeHint(self) -> QSize:
        return QSize(current().px(340), self.height_for(0))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(260), self.height_for(0))

    def height_for(self, width: int) -> int:
        lines = len(self._report.funnel) if self._report else 6
        return lines * current().px(_ROW)

    def draw(self, canvas: Canvas) -> None:
        if self._report is None:
            return
        words, steps = self._words, self._report.funnel
        names = [words.text(f"what.{step.what.value}") for step in steps]
        left = max(self.measure(name) for name in names) + Sizes.GROUP
        shares = self.measure(words.percent(1.0)) + Sizes.GAP
        counts = max(self.measure(self._count(step), bold=True) for step in steps) + Sizes.GROUP
        right = canvas.width - shares - counts
        shown = [step.count.value for step in steps if isinstance(step.count, ShownFigure)]
        tall, bar = current().px(_ROW), current().px(_BAR)
        for place, (step, name) in enumerate(zip(steps, names, strict=True)):
            top = place * tall
            canvas.words(QRectF(0, top, left, tall), name)
            area = QRectF(left, top + (tall - bar) / 2, max(0.0, right - left), bar)
            self._bar(canvas, area, step, max(shown, default=0), words.hidden(self._report.k))
            canvas.words(QRectF(right, top, counts, tall), self._count(step), at=_RIGHT, bold=True)
            if step.of is not None and not step.of.hidden:
                canvas.words(
                    QRectF(canvas.width - shares, top, shares, tall),
                    words.share(step.of.share, self._report.k, 0),
                    at=_RIGHT,
                    colour=canvas.tokens.quiet,
                )

    def _bar(
        self, canvas: Canvas, area: QRectF, step: FunnelStep, longest: int, hidden: str
    ) -> None:
        if isinstance(step.count, HiddenFigure):
            canvas.hatched(area, hidden)
            return
        length = area.width() * step.count.value / longest if longest else 0
        if length:
            soft = QRectF(area.left(), area.top(), length, area.height())
            canvas.box(soft, canvas.tokens.accent_soft, corner=3)
        canvas.box(QRectF(area.left(), area.top(), 3, area.height()), canvas.tokens.accent)

    def _count(self, step: FunnelStep) -> str:
        # The blank already says why; a second "fewer than" would only crowd the line.
        return "" if isinstance(step.count, HiddenFigure) else self._words.number(step.count.value)


def finding(report: Report, words: ReviewWords) -> str:
    """The chart in words."""
    told = []
    for step in report.funnel:
        line = words.text(
            "finding.hidden",
            words.text(f"what.{step.what.value}"),
            words.cell(step.count, report.k),
        )
        told.append(line)
    return " ".join(told)
