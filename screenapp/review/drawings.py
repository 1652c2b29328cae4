"""The five charts as vector drawings for the PDF, in points; page width 515."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final, Literal

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, Rect, String
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from screenapp.protocol.model import Channel
from screenapp.review.indicators import Figure
from screenapp.review.report import Report
from screenapp.review.scales import PercentAxis, ShareAxis, percent_axis, share_axis
from screenapp.review.suppression import HiddenFigure, ShownFigure
from screenapp.review.table import state
from screenapp.review.trend import Point, Trend, TrendSegment, TrendStep
from screenapp.review.words import ReviewWords

WIDTH: Final = 515.0
REGULAR: Final = "NotoSans"
BOLD: Final = "NotoSans-Bold"
# The values of LOOK.md, light.
INK: Final = HexColor("#1B2430")
QUIET: Final = HexColor("#46515E")
HAIR: Final = HexColor("#DAD7CF")
ACCENT: Final = HexColor("#0B5563")
SOFT: Final = HexColor("#E3EFF1")
NOTICE: Final = HexColor("#5F3A00")
WHITE: Final = HexColor("#FFFFFF")
_ROW: Final = 22.0
_SIZE: Final = 9.5
_SMALL: Final = 8.5
_LABELS: Final = 170.0


def funnel(report: Report, words: ReviewWords) -> Drawing:
    """Bars from the door to complete; a bar only where its count may be seen."""
    drawing = Drawing(WIDTH, _ROW * len(report.funnel))
    shown = [step.count.value for step in report.funnel if isinstance(step.count, ShownFigure)]
    longest = max(shown, default=0)
    for place, step in enumerate(report.funnel):
        y = drawing.height - _ROW * (place + 0.5)
        _words(drawing, 0, y, words.text(f"what.{step.what.value}"))
        if isinstance(step.count, HiddenFigure):
            _hatched(drawing, 110, y, 200, words.hidden(report.k))
            continue
        if longest:
            width = 200 * step.count.value / longest
            _box(drawing, 110, y - 8, width, 16, SOFT)
        _box(drawing, 110, y - 8, 2, 16, ACCENT)
        _words(drawing, 380, y, words.number(step.count.value), BOLD, anchor="end")
        if step.of is not None:
            # Room for "fewer than 11" in any language beside the count, which ends at 380.
            _words(drawing, 470, y, words.share(step.of.share, report.k, 0), anchor="end")
    return drawing


def shares(figures: Iterable[Figure], names: Iterable[str], k: int, words: ReviewWords) -> Drawing:
    """A line each: name, dot with its Wilson whiskers, per cent, interval, x of n."""
    lines = list(zip(figures, names, strict=True))
    axis = share_axis([figure for figure, _ in lines])
    drawing = Drawing(WIDTH, _ROW * len(lines) + 16)
    for tick in axis.ticks:
        x = _across(tick, axis)
        drawing.add(Line(x, 14, x, drawing.height, strokeColor=HAIR, strokeWidth=0.6))
        _words(drawing, x, 6, words.percent(tick), size=_SMALL, colour=QUIET, anchor="middle")
    for place, (figure, name) in enumerate(lines):
        y = drawing.height - _ROW * (place + 0.5)
        _words(drawing, 0, y, name)
        _share_line(drawing, y, figure, axis, k, words)
    return drawing


def _share_line(
    drawing: Drawing, y: float, figure: Figure, axis: ShareAxis, k: int, words: ReviewWords
) -> None:
    if isinstance(figure.share, HiddenFigure):
        _hatched(drawing, _LABELS, y, _across(axis.top, axis) - _LABELS, words.hidden(k))
        _words(drawing, 365, y, words.text("not_shown"), colour=QUIET)
        return
    share = figure.share.value
    if share.interval is None or share.value is None:
        _words(drawing, 365, y, words.text("nobody"), colour=QUIET)
        return
    low, high = _across(share.interval.low, axis), _across(share.interval.high, axis)
    drawing.add(Line(low, y, high, y, strokeColor=ACCENT, strokeWidth=1.4))
    for end in (low, high):
        drawing.add(Line(end, y - 4, end, y + 4, strokeColor=ACCENT, strokeWidth=1.4))
    drawing.add(Circle(_across(share.value, axis), y, 3, fillColor=ACCENT, strokeColor=ACCENT))
    _words(drawing, 365, y, words.percent(share.value, 1), BOLD)
    _words(drawing, 400, y, words.interval(share.interval), colour=QUIET)
    _words(drawing, WIDTH, y, _of(figure, words), colour=QUIET, anchor="end")


def _of(figure: Figure, words: ReviewWords) -> str:
    numerator, denominator = figure.numerator, figure.denominator
    if isinstance(numerator, HiddenFigure) or isinstance(denominator, HiddenFigure):
        return ""
    visits = figure.code == Channel.SIGNAL.value
    key = "of.visits" if visits else "of"
    return words.text(key, words.number(numerator.value), words.number(denominator.value))


def _across(share: float, axis: ShareAxis) -> float:
    return _LABELS + 180 * share / axis.top


def over_time(trend: Trend, k: int, words: ReviewWords) -> Drawing:
    """A control chart: the band is what chance explains, a ring a point beyond it."""
    drawing = Drawing(WIDTH, 130)
    points = trend.points
    if not points:
        _words(drawing, 0, 60, words.text("trend.none"), colour=QUIET)
        return drawing
    axis = percent_axis(trend)
    for value, y in ((axis.high, 116.0), (axis.low, 18.0)):
        text = words.percent(value / 100)
        _words(drawing, 34, y, text, size=_SMALL, colour=QUIET, anchor="end")
    gap = 380 / len(points)
    place = 0
    for segment in trend.segments:
        _segment(drawing, segment, 44 + gap * place, gap, axis, k, words)
        place += len(segment.points)
    _dates(drawing, trend, gap, words)
    return drawing


def _segment(
    drawing: Drawing,
    segment: TrendSegment,
    left: float,
    gap: float,
    axis: PercentAxis,
    k: int,
    words: ReviewWords,
) -> None:
    for place, point in enumerate(segment.points):
        x = left + gap * place
        if isinstance(point.limits, ShownFigure):
            low, high = (_up(v, axis) for v in point.limits.value)
            _box(drawing, x, low, gap, high - low, SOFT)
    for hidden, pairs in groupby(enumerate(segment.points), key=_is_hidden):
        places = [place for place, _ in pairs]
        if hidden:
            width = gap * len(places) - 2
            _blank(drawing, left + gap * places[0] + 1, 18, width, 98, words.hidden(k))
    right = left + gap * len(segment.points)
    if isinstance(segment.centre, ShownFigure):
        y = _up(segment.centre.value, axis)
        drawing.add(Line(left, y, right, y, strokeColor=QUIET, strokeWidth=0.7))
        text = words.percent(segment.centre.value / 100)
        _words(drawing, right + 6, y, text, BOLD, size=_SMALL)
    _dots(drawing, segment.points, left, gap, axis, words)


def _is_hidden(pair: tuple[int, Point]) -> bool:
    return isinstance(pair[1].percent, HiddenFigure)


def _dots(
    drawing: Drawing,
    points: tuple[Point, ...],
    left: float,
    gap: float,
    axis: PercentAxis,
    words: ReviewWords,
) -> None:
    run: list[float] = []
    marked: list[tuple[float, float, Point]] = []
    for place, point in enumerate(points):
        x = left + gap * (place + 0.5)
        value = point.percent.value if isinstance(point.percent, ShownFigure) else None
        if value is None:
            _line(drawing, run)
            run = []
            if point.outside:
                marked.append((x, 67, point))
            continue
        y = _up(value, axis)
        run += [x, y]
        drawing.add(Circle(x, y, 2.2, fillColor=ACCENT, strokeColor=ACCENT))
        if point.outside:
            marked.append((x, y, point))
    _line(drawing, run)
    for x, y, point in marked:
        drawing.add(Circle(x, y, 4, fillColor=WHITE, strokeColor=NOTICE, strokeWidth=1.4))
        _words(drawing, x + 7, y, _told(point, words), size=_SMALL, colour=NOTICE)


def _told(point: Point, words: ReviewWords) -> str:
    if isinstance(point.percent, HiddenFigure) or point.percent.value is None:
        return state(point, words)
    return f"{words.percent(point.percent.value / 100)}, {state(point, words)}"


def _line(drawing: Drawing, run: list[float]) -> None:
    if len(run) > 2:
        drawing.add(PolyLine(run, strokeColor=ACCENT, strokeWidth=1.1))


def _dates(drawing: Drawing, trend: Trend, gap: float, words: ReviewWords) -> None:
    """The month where it begins; days as well where one month is all there is."""
    months = {point.start.month for point in trend.points}
    before = 0
    for place, point in enumerate(trend.points):
        x = 44 + gap * place
        if trend.step is TrendStep.WEEK and len(months) == 1:
            _words(drawing, x, 6, str(point.start.day), size=_SMALL, colour=QUIET)
        elif point.start.month != before:
            before = point.start.month
            _words(drawing, x, 6, words.short_month(before), size=_SMALL, colour=QUIET)


def _up(percent: int, axis: PercentAxis) -> float:
    return 18 + 98 * (percent - axis.low) / (axis.high - axis.low)


def _hatched(drawing: Drawing, x: float, y: float, width: float, text: str) -> None:
    """A blank of full width, whatever is hidden, with the words on it."""
    _blank(drawing, x, y - 7, width, 14, text)


def _blank(drawing: Drawing, x: float, y: float, width: float, height: float, text: str) -> None:
    """Hatching, and where they fit the words."""
    _hatch(drawing, x, y, width, height)
    room = stringWidth(text, REGULAR, _SMALL) + 8
    if room > width:
        return
    tall = min(12.0, height - 2)
    middle = y + height / 2
    _box(drawing, x + (width - room) / 2, middle - tall / 2, room, tall, WHITE)
    _words(drawing, x + width / 2, middle, text, size=_SMALL, anchor="middle")


def _hatch(drawing: Drawing, x: float, y: float, width: float, height: float) -> None:
    step = 5.0
    at = -height
    while at < width:
        start, end = max(0.0, at), min(width, at + height)
        drawing.add(
            Line(
                x + start,
                y + start - at,
                x + end,
                y + end - at,
                strokeColor=QUIET,
                strokeWidth=0.4,
            )
        )
        at += step
    drawing.add(
        Polygon(
            [x, y, x + width, y, x + width, y + height, x, y + height],
            fillColor=None,
            strokeColor=QUIET,
            strokeWidth=0.6,
        )
    )


def _box(drawing: Drawing, x: float, y: float, width: float, height: float, fill: Color) -> None:
    box = Rect(x, y, width, height)
    box.fillColor, box.strokeColor = fill, None
    drawing.add(box)


def _words(
    drawing: Drawing,
    x: float,
    y: float,
    text: str,
    face: str = REGULAR,
    *,
    size: float = _SIZE,
    colour: Color = INK,
    anchor: Literal["start", "middle", "end"] = "start",
) -> None:
    """*text* with its middle at the height *y*."""
    drawing.add(
        String(
            x,
            y - size * 0.36,
            text,
            fontName=face,
            fontSize=size,
            fillColor=colour,
            textAnchor=anchor,
        )
    )
