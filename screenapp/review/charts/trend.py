"""A control chart: the shaded band is what chance explains; a ring lies beyond it."""

from dataclasses import dataclass
from itertools import groupby
from typing import Final

from screenapp.review.charts.canvas import Anchor, Area, ChartStyle, Place, TextMeasure
from screenapp.review.charts.pen import ChartPen
from screenapp.review.scales import PercentAxis, percent_axis
from screenapp.review.suppression import HiddenFigure, ShownFigure
from screenapp.review.table import state
from screenapp.review.trend import Point, Trend, TrendSegment, TrendStep
from screenapp.review.words import ReviewWords

_HEIGHT: Final = 184
_ABOVE: Final = 10
_BELOW: Final = 26  # for the dates
_CALLOUT: Final = 10  # from a ring to its words


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendDrawing:
    """Whole per cents without counts. Where a point is hidden its place is hatched."""

    trend: Trend
    k: int
    words: ReviewWords

    @property
    def title(self) -> str:
        return self.words.text(f"trend.{self.trend.over.value}")

    @property
    def finding(self) -> str:
        """What is usual, and every point that is not."""
        words, trend = self.words, self.trend
        told = [
            words.text("finding.usual", words.percent(segment.centre.value / 100))
            for segment in trend.segments
            if isinstance(segment.centre, ShownFigure)
        ]
        outside = [self._point_in_words(point) for point in trend.points if point.outside]
        told += outside
        if trend.points and not outside:
            told.append(words.text("finding.trend.steady"))
        if any(_is_hidden(point) for point in trend.points):
            told.append(words.text("finding.trend.hidden"))
        if not trend.points:
            told.append(words.text("trend.none"))
        return " ".join(told)

    def height(self, width: float, style: ChartStyle, measure: TextMeasure) -> float:
        return style.sized(_HEIGHT)

    def draw(self, pen: ChartPen) -> None:
        trend = self.trend
        if not trend.points:
            pen.paragraph(self.words.text("trend.none"), pen.style.quiet)
            return
        axis, plot = percent_axis(trend), _plot(pen)
        for value, y in ((axis.high, plot.top), (axis.low, plot.bottom)):
            pen.text(
                plot.left - pen.style.gap(8),
                y,
                self.words.percent(value / 100),
                anchor=Anchor.RIGHT,
                colour=pen.style.quiet,
            )
        gap = plot.width / len(trend.points)
        place = 0
        for segment in trend.segments:
            many = len(segment.points)
            area = Area(plot.left + gap * place, plot.top, gap * many, plot.height)
            place += many
            self._segment(pen, segment, area, axis, last=place == len(trend.points))
        self._dates(pen, plot, gap)

    def _segment(
        self, pen: ChartPen, segment: TrendSegment, area: Area, axis: PercentAxis, *, last: bool
    ) -> None:
        gap = area.width / len(segment.points)
        for place, point in enumerate(segment.points):
            if isinstance(point.limits, ShownFigure):
                low, high = (_up(value, axis, area) for value in point.limits.value)
                # A little more to the side, or the band would show its joints.
                strip = Area(area.left + gap * place, high, gap + pen.style.gap(0.5), low - high)
                pen.box(strip, pen.style.accent_soft)
        if isinstance(segment.centre, ShownFigure):
            y = _up(segment.centre.value, axis, area)
            pen.line(area.left, y, area.right, y, pen.style.edge)
            if last:
                usual = self.words.percent(segment.centre.value / 100)
                pen.text(area.right + pen.style.gap(8), y, usual, bold=True)
        if not last:
            # A new version of the questions: what came before says nothing of what follows.
            pen.line(area.right, area.top, area.right, area.bottom, pen.style.edge)
        self._blanks(pen, segment, area, gap)
        self._points(pen, segment, area, axis, gap)

    def _blanks(self, pen: ChartPen, segment: TrendSegment, area: Area, gap: float) -> None:
        """Neighbours share one blank, so that there is room for the words."""
        for hidden, run in groupby(enumerate(segment.points), key=lambda pair: _is_hidden(pair[1])):
            places = [place for place, _ in run]
            if hidden:
                apart = pen.style.gap(1)
                left, width = area.left + gap * places[0], gap * len(places)
                blank = Area(left + apart, area.top, width - 2 * apart, area.height)
                pen.hatched(blank, self.words.hidden(self.k))

    def _points(
        self, pen: ChartPen, segment: TrendSegment, area: Area, axis: PercentAxis, gap: float
    ) -> None:
        run: list[Place] = []
        spots: list[tuple[Place, Point]] = []
        for place, point in enumerate(segment.points):
            x = area.left + gap * (place + 0.5)
            value = point.percent.value if isinstance(point.percent, ShownFigure) else None
            if value is None:
                pen.path(run, pen.style.accent, 1.5)
                run = []
                if point.outside:
                    spots.append(((x, area.top + pen.style.sized(12)), point))
                continue
            run.append((x, _up(value, axis, area)))
            spots.append((run[-1], point))
        pen.path(run, pen.style.accent, 1.5)
        for (x, y), point in spots:
            if point.outside:
                self._callout(pen, x, y, point, area)
            else:
                pen.dot(x, y, 3)

    def _callout(self, pen: ChartPen, x: float, y: float, point: Point, area: Area) -> None:
        """A ring and its words, on the side where there is room for them."""
        style, tall = pen.style, pen.line_height
        pen.ring(x, y, 6)
        lines = [state(point, self.words)]
        if isinstance(point.percent, ShownFigure) and point.percent.value is not None:
            lines.insert(0, self.words.percent(point.percent.value / 100))
        away = style.sized(_CALLOUT)
        wide = max(pen.measure(text) for text in lines) + style.gap(8)
        to_right = pen.width - x - away >= wide
        edge = x + away if to_right else x - away
        top = min(y - tall / 2, area.bottom - tall * len(lines) + style.sized(6))
        for place, text in enumerate(lines):
            shown, above = pen.measure(text) + style.gap(2), top + tall * place
            # A blank may lie behind the words.
            under = Area(edge if to_right else edge - shown, above, shown, tall)
            pen.box(under, style.surface)
            pen.text(
                edge,
                above + tall / 2,
                text,
                anchor=Anchor.LEFT if to_right else Anchor.RIGHT,
                colour=style.notice_ink,
            )

    def _dates(self, pen: ChartPen, plot: Area, gap: float) -> None:
        """The month where it begins; days where one month is all there is."""
        trend = self.trend
        one_month = len({point.start.month for point in trend.points}) == 1
        before, free = 0, -1.0
        y = plot.bottom + pen.style.sized(15)
        for place, point in enumerate(trend.points):
            x = plot.left + gap * place
            if trend.step is TrendStep.WEEK and one_month:
                text = self.words.day(point.start)
            elif point.start.month != before:
                before = point.start.month
                text = self.words.short_month(before)
            else:
                continue
            if x >= free:
                free = x + pen.measure(text) + pen.style.gap(8)
                pen.text(x, y, text, colour=pen.style.quiet)

    def _point_in_words(self, point: Point) -> str:
        words, day = self.words, self.words.day(point.start)
        weekly = self.trend.step is TrendStep.WEEK
        when = words.text("week_of", day) if weekly else words.month(point.start.month)
        percent = words.hidden(self.k)
        if isinstance(point.percent, ShownFigure) and point.percent.value is not None:
            percent = words.percent(point.percent.value / 100)
        return words.text("finding.point", when, percent, state(point, words))


def _plot(pen: ChartPen) -> Area:
    left = pen.measure("100%") + pen.style.gap(16)
    right = pen.measure("100%", bold=True) + pen.style.gap(16)
    above, below = pen.style.sized(_ABOVE), pen.style.sized(_BELOW)
    return Area(left, above, pen.width - left - right, pen.height - above - below)


def _is_hidden(point: Point) -> bool:
    return isinstance(point.percent, HiddenFigure)


def _up(percent: int, axis: PercentAxis, area: Area) -> float:
    return area.bottom - area.height * (percent - axis.low) / (axis.high - axis.low)
