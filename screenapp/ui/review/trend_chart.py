"""A control chart: the shaded band is what chance explains; a ring lies beyond it."""

from itertools import groupby

from PySide6.QtCore import QRectF, QSize, Qt

from screenapp.review.scales import PercentAxis, percent_axis
from screenapp.review.suppression import HiddenFigure, ShownFigure
from screenapp.review.table import state
from screenapp.review.trend import Point, Trend, TrendSegment, TrendStep
from screenapp.review.words import ReviewWords
from screenapp.ui.review.canvas import Canvas, Chart
from screenapp.ui.shell.theme import Sizes, current

_HEIGHT = 184
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class TrendChart(Chart):
    """Whole per cents without counts. Where a point is hidden its place is hatched."""

    def __init__(self) -> None:
        super().__init__()
        self._trend: Trend | None = None
        self._k = 0
        self._words = ReviewWords()

    def show_trend(self, trend: Trend, k: int, words: ReviewWords) -> None:
        self._trend, self._k, self._words = trend, k, words
        self.tell(words.text(f"trend.{trend.over.value}"), finding(trend, k, words))

    def sizeHint(self) -> QSize:
        return QSize(current().px(270), self.height_for(0))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(220), self.height_for(0))

    def height_for(self, width: int) -> int:
        return current().px(_HEIGHT)

    def draw(self, canvas: Canvas) -> None:
        if self._trend is None:
            return
        trend, words = self._trend, self._words
        if not trend.points:
            area = QRectF(0, 0, canvas.width, canvas.height)
            text = words.text("trend.none")
            canvas.words(area, text, colour=canvas.tokens.quiet, wrap=True)
            return
        axis = percent_axis(trend)
        plot = self._plot(canvas)
        line = float(current().px(20))
        for value, y in ((axis.high, plot.top()), (axis.low, plot.bottom())):
            area = QRectF(0, y - line / 2, plot.left() - Sizes.GAP, line)
            text = words.percent(value / 100)
            canvas.words(area, text, at=_RIGHT, colour=canvas.tokens.quiet)
        gap = plot.width() / len(trend.points)
        place = 0
        for segment in trend.segments:
            many = len(segment.points)
            area = QRectF(plot.left() + gap * place, plot.top(), gap * many, plot.height())
            self._segment(canvas, segment, area, axis, last=place + many == len(trend.points))
            place += many
        self._dates(canvas, trend, plot, gap)

    def _plot(self, canvas: Canvas) -> QRectF:
        left = self.measure("100%") + Sizes.GROUP
        right = self.measure("100%", bold=True) + Sizes.GROUP
        half = current().px(10)
        below = current().px(26)
        return QRectF(left, half, canvas.width - left - right, canvas.height - half - below)

    def _segment(
        self, canvas: Canvas, segment: TrendSegment, area: QRectF, axis: PercentAxis, *, last: bool
    ) -> None:
        gap = area.width() / len(segment.points)
        for place, point in enumerate(segment.points):
            if isinstance(point.limits, ShownFigure):
                low, high = (_up(value, axis, area) for value in point.limits.value)
                # Half a pixel more to the side, or the band would show its joints.
                strip = QRectF(area.left() + gap * place, high, gap + 0.5, low - high)
                canvas.box(strip, canvas.tokens.accent_soft)
        if isinstance(segment.centre, ShownFigure):
            y = _up(segment.centre.value, axis, area)
            canvas.line(area.left(), y, area.right(), y, canvas.tokens.edge)
            if last:
                tall = float(current().px(20))
                canvas.words(
                    QRectF(area.right() + Sizes.GAP, y - tall / 2, 100, tall),
                    self._words.percent(segment.centre.value / 100),
                    bold=True,
                )
        if not last:
            # A new version of the questions: what came before says nothing of what follows.
            canvas.line(area.right(), area.top(), area.right(), area.bottom(), canvas.tokens.edge)
        self._blanks(canvas, segment, area, gap)
        self._points(canvas, segment, area, axis, gap)

    def _blanks(self, canvas: Canvas, segment: TrendSegment, area: QRectF, gap: float) -> None:
        """Neighbours share one blank, so that there is room for the words."""
        runs = groupby(enumerate(segment.points), key=lambda pair: _is_hidden(pair[1]))
        for hidden, pairs in runs:
            places = [place for place, _ in pairs]
            if hidden:
                left = area.left() + gap * places[0]
                blank = QRectF(left + 1, area.top(), gap * len(places) - 2, area.height())
                canvas.hatched(blank, self._words.hidden(self._k))

    def _points(
        self, canvas: Canvas, segment: TrendSegment, area: QRectF, axis: PercentAxis, gap: float
    ) -> None:
        run: list[tuple[float, float]] = []
        spots: list[tuple[float, float, Point]] = []
        for place, point in enumerate(segment.points):
            x = area.left() + gap * (place + 0.5)
            value = point.percent.value if isinstance(point.percent, ShownFigure) else None
            if value is None:
                canvas.path(run, canvas.tokens.accent, 1.5)
                run = []
                if point.outside:
                    spots.append((x, area.top() + current().px(12), point))
                continue
            run.append((x, _up(value, axis, area)))
            spots.append((*run[-1], point))
        canvas.path(run, canvas.tokens.accent, 1.5)
        for x, y, point in spots:
            if point.outside:
                self._callout(canvas, x, y, point, area)
            else:
                canvas.dot(x, y, current().px(3), canvas.tokens.accent)

    def _callout(self, canvas: Canvas, x: float, y: float, point: Point, area: QRectF) -> None:
        """A ring and its words, on the side where there is room for them."""
        canvas.ring(x, y, current().px(6), canvas.tokens.notice_ink, canvas.tokens.surface)
        lines = [state(point, self._words)]
        if isinstance(point.percent, ShownFigure) and point.percent.value is not None:
            lines.insert(0, self._words.percent(point.percent.value / 100))
        wide = max(self.measure(text) for text in lines) + Sizes.GAP
        away, tall = current().px(10), float(current().px(19))
        room_right = canvas.width - x - away >= wide
        left = x + away if room_right else x - away - wide
        top = min(y - tall / 2, area.bottom() - tall * len(lines) + current().px(6))
        for place, text in enumerate(lines):
            shown = self.measure(text) + 2
            edge = left if room_right else left + wide - shown
            # A blank may lie behind the words.
            canvas.box(QRectF(edge, top + tall * place, shown, tall), canvas.tokens.surface)
            canvas.words(
                QRectF(left, top + tall * place, wide, tall),
                text,
                at=_LEFT if room_right else _RIGHT,
                colour=canvas.tokens.notice_ink,
            )

    def _dates(self, canvas: Canvas, trend: Trend, plot: QRectF, gap: float) -> None:
        """The month where it begins; days where one month is all there is."""
        one_month = len({point.start.month for point in trend.points}) == 1
        before, free = 0, -1.0
        top, tall = plot.bottom() + current().px(4), float(current().px(22))
        for place, point in enumerate(trend.points):
            x = plot.left() + gap * place
            if trend.step is TrendStep.WEEK and one_month:
                text = self._words.day(point.start)
            elif point.start.month != before:
                before = point.start.month
                text = self._words.short_month(before)
            else:
                continue
            if x < free:
                continue
            free = x + self.measure(text) + Sizes.GAP
            area = QRectF(x, top, self.measure(text) + 2, tall)
            canvas.words(area, text, colour=canvas.tokens.quiet)


def finding(trend: Trend, k: int, words: ReviewWords) -> str:
    """The chart in words: what is usual, and every point that is not."""
    told = []
    for segment in trend.segments:
        if isinstance(segment.centre, ShownFigure):
            told.append(words.text("finding.usual", words.percent(segment.centre.value / 100)))
    outside = [point for point in trend.points if point.outside]
    for point in outside:
        weekly = trend.step is TrendStep.WEEK
        day = words.day(point.start)
        when = words.text("week_of", day) if weekly else words.month(point.start.month)
        percent = words.hidden(k)
        if isinstance(point.percent, ShownFigure) and point.percent.value is not None:
            percent = words.percent(point.percent.value / 100)
        told.append(words.text("finding.point", when, percent, state(point, words)))
    if trend.points and not outside:
        told.append(words.text("finding.trend.steady"))
    if any(_is_hidden(point) for point in trend.points):
        told.append(words.text("finding.trend.hidden"))
    if not trend.points:
        told.append(words.text("trend.none"))
    return " ".join(told)


def _is_hidden(point: Point) -> bool:
    return isinstance(point.percent, HiddenFigure)


def _up(percent: int, axis: PercentAxis, area: QRectF) -> float:
    return area.bottom() - area.height() * (percent - axis.low) / (axis.high - axis.low)
