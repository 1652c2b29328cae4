"""What stands where on a chart: no text over another, heights and bands as their figures say."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest

from screenapp.review.charts.canvas import Anchor
from screenapp.review.charts.forest import ForestDrawing
from screenapp.review.charts.funnel import FunnelDrawing
from screenapp.review.charts.paper import PAPER
from screenapp.review.charts.pen import ChartPen
from screenapp.review.charts.trend import TrendDrawing
from screenapp.review.control import LimitSide
from screenapp.review.indicator_definitions import Indicator
from screenapp.review.indicators import Figure, Share
from screenapp.review.period import parse
from screenapp.review.report import Reviewer
from screenapp.review.statistics import wilson
from screenapp.review.suppression import HiddenFigure, ShownFigure
from screenapp.review.trend import Over, Point, Trend, TrendSegment, TrendStep
from screenapp.review.words import ReviewWords

K = 11
MONDAY, JANUARY = date(2025, 1, 6), date(2025, 1, 15)
WORDS = ReviewWords()
HIDDEN = WORDS.hidden(K)
WINDOW = replace(PAPER, unit=1, text_unit=1, row=36)
TALL = 12
"""Half of the height that a line of text needs for itself, in both of the styles' measures."""


@dataclass(frozen=True, kw_only=True)
class Text:
    text: str
    left: float
    right: float
    y: float
    bold: bool


@dataclass
class Page:
    """A canvas that keeps what was drawn; every letter is 7 wide, a bold one 8."""

    letter: float = 7
    boxes: list = field(default_factory=list)
    paths: list = field(default_factory=list)
    circles: list = field(default_factory=list)
    texts: list = field(default_factory=list)

    def measure(self, text, *, bold=False):
        return len(text) * self.letter * (8 / 7 if bold else 1)

    def path(self, places, *, colour, width):
        self.paths.append((list(places), colour))

    def box(self, area, *, fill, corner=0):
        self.boxes.append((area, fill))

    def circle(self, x, y, radius, *, fill, edge="", width=0):
        self.circles.append((x, y, radius, edge))

    def text(self, at, text, *, anchor, colour, bold, upright):
        x, y = at
        wide = self.measure(text, bold=bold)
        left = {Anchor.LEFT: x, Anchor.MIDDLE: x - wide / 2, Anchor.RIGHT: x - wide}[anchor]
        if not upright:
            self.texts.append(Text(text=text, left=left, right=left + wide, y=y, bold=bold))

    def said(self, text):
        (found,) = [one for one in self.texts if one.text == text]
        return found

    def filled(self, fill):
        return [area for area, colour in self.boxes if colour == fill]

    def dots(self):
        return [(x, y) for x, y, _, edge in self.circles if not edge]

    def lines(self, colour):
        return [places for places, drawn in self.paths if drawn == colour]


def drawn(drawing, *, width=700, style=WINDOW):
    page = Page(letter=7 * style.text_unit)
    height = drawing.height(width, style, page.measure)
    drawing.draw(ChartPen(page, style, width, height))
    return page


def assert_no_text_lies_over_another(page, style):
    for one, other in combinations([text for text in page.texts if text.text], 2):
        if abs(one.y - other.y) < TALL * style.text_unit:
            apart = one.right <= other.left + 0.01 or other.right <= one.left + 0.01
            assert apart, (one, other)


# --- from the door to complete, and shares


def report(people):
    made = Reviewer(people.counted, "ed-two-prong", today=date(2026, 2, 1))
    return made.report(parse("2025-Q1"))


def everybody_private(people):
    people.many(60, JANUARY)
    people.many(40, JANUARY, private=False, private_ever=False)


def privacy_never_needed(people):
    people.many(1200, JANUARY, private=None, private_ever=None)


def a_few_not_tried(people):
    everybody_private(people)
    people.many(3, JANUARY, attempted=False, not_done="not_asked_time", complete=False)


def nobody(people):
    pass


@pytest.mark.parametrize(("width", "style"), [(700, WINDOW), (330, WINDOW), (503, PAPER)])
@pytest.mark.parametrize("fill", [everybody_private, privacy_never_needed, a_few_not_tried, nobody])
def test_no_word_and_no_number_lies_over_another(people, fill, width, style):
    fill(people)
    made = report(people)
    charts = [FunnelDrawing(report=made, words=WORDS), *ForestDrawing.all_of(made, WORDS)]
    charts += [TrendDrawing(trend=trend, k=made.k, words=WORDS) for trend in made.trends]
    for chart in charts:
        assert_no_text_lies_over_another(drawn(chart, width=width, style=style), style)


def figure(x, n, *, hidden=False):
    share = ShownFigure(Share(numerator=x, denominator=n, interval=wilson(x, n)))
    return Figure(
        indicator=Indicator.HELP,
        code="accepted",
        numerator=ShownFigure(x),
        denominator=ShownFigure(n),
        share=HiddenFigure() if hidden else share,
        exclusions=(),
        period=parse("2025"),
        protocol="p",
        versions=("1",),
    )


def forest(*figures):
    lines = tuple((each, f"name {n}") for n, each in enumerate(figures))
    return drawn(ForestDrawing(title="", lines=lines, k=K, words=WORDS), width=900)


@pytest.mark.parametrize(("x", "n"), [(12, 60), (30, 400), (0, 50), (50, 50)])
def test_a_dot_stands_at_its_share_and_the_whiskers_end_at_its_interval(x, n):
    page = forest(figure(x, n))
    ticks = [text for text in page.texts if text.text.endswith("%") and not text.bold]
    at = {float(t.text[:-1]) / 100: (t.left + t.right) / 2 for t in ticks}
    (first, left), (last, right) = min(at.items()), max(at.items())

    def across(share):
        return left + (share - first) * (right - left) / (last - first)

    ((dot, y),) = page.dots()
    whisker, *ends = page.lines(WINDOW.accent)
    interval = wilson(x, n)
    assert dot == pytest.approx(across(x / n))
    assert [place for place, _ in whisker] == pytest.approx(
        [across(interval.low), across(interval.high)]
    )
    assert {height for _, height in whisker} == {y}
    for end, (place, _) in zip(ends, whisker, strict=True):
        (top_x, top), (low_x, low) = end
        assert top_x == low_x == place
        assert top < y < low


def test_each_line_has_its_own_share_interval_and_number_and_they_go_down():
    page = forest(figure(12, 60), figure(20, 80), figure(0, 0), figure(3, 9, hidden=True))
    rows = [page.said(f"name {n}") for n in range(4)]
    assert [row.y for row in rows] == sorted(row.y for row in rows)
    beside = [{t.text for t in page.texts if abs(t.y - row.y) < TALL} for row in rows]
    assert beside[0] == {"name 0", "20.0%", WORDS.interval(wilson(12, 60)), "12 of 60"}
    assert beside[1] == {"name 1", "25.0%", WORDS.interval(wilson(20, 80)), "20 of 80"}
    assert beside[2] == {"name 2", WORDS.text("nobody")}
    assert beside[3] == {"name 3", HIDDEN, WORDS.text("not_shown")}
    assert len(page.dots()) == 2


# --- over time


def point(place, percent, limits=(60, 90), **more):
    return Point(
        start=MONDAY + timedelta(weeks=place),
        percent=HiddenFigure() if percent == "hidden" else ShownFigure(percent),
        limits=ShownFigure(limits) if isinstance(percent, int) else HiddenFigure(),
        **({"outside": False} | more),
    )


def segment(*points, centre=80, version="1"):
    return TrendSegment(
        version=version,
        points=points,
        centre=ShownFigure(centre),
        provisional=False,
        widened=False,
    )


def charted(*segments, step=TrendStep.WEEK):
    trend = Trend(over=Over.PRIVATE, step=step, segments=segments)
    return drawn(TrendDrawing(trend=trend, k=K, words=WORDS))


def height_in(page):
    """From a per cent to a height, as the two numbers at the left of the chart say."""
    marks = sorted(page.texts, key=lambda text: text.left)[:2]
    (low, bottom), (high, top) = sorted((float(t.text[:-1]), t.y) for t in marks)
    return lambda percent: bottom + (percent - low) * (top - bottom) / (high - low)


def test_points_stand_evenly_from_left_to_right_each_at_its_height():
    values = (80, 70, 85, 62)
    page = charted(segment(*(point(n, v) for n, v in enumerate(values))))
    up, found = height_in(page), page.dots()
    (step,) = {round(b - a, 6) for (a, _), (b, _) in pairwise(found)}
    assert step > 0
    assert [y for _, y in found] == pytest.approx([up(v) for v in values])
    assert found in page.lines(WINDOW.accent)


def test_the_band_lies_between_the_limits_round_each_point():
    limits = ((60, 90), (50, 95))
    page = charted(segment(*(point(n, 75, each) for n, each in enumerate(limits))))
    up = height_in(page)
    bands = page.filled(WINDOW.accent_soft)
    for band, (x, _), (low, high) in zip(bands, page.dots(), limits, strict=True):
        assert band.left < x < band.right
        assert (band.bottom, band.top) == (pytest.approx(up(low)), pytest.approx(up(high)))
    assert bands[0].right == pytest.approx(bands[1].left, abs=1)


def test_the_usual_of_each_version_is_a_line_over_its_own_points():
    first = segment(point(0, 80), point(1, 82))
    second = segment(point(2, 50, (30, 70)), point(3, 52, (30, 70)), centre=51, version="2")
    page = charted(first, second)
    up, found = height_in(page), page.dots()
    level = [line for line in page.lines(WINDOW.edge) if line[0][1] == line[1][1]]
    (between,) = [line for line in page.lines(WINDOW.edge) if line[0][0] == line[1][0]]
    for line, percent, (begin, end) in zip(level, (80, 51), (found[:2], found[2:]), strict=True):
        assert line[0][1] == pytest.approx(up(percent))
        assert line[0][0] < begin[0] < end[0] < line[1][0]
    assert level[0][1][0] == pytest.approx(level[1][0][0]) == pytest.approx(between[0][0])
    assert found not in page.lines(WINDOW.accent)
    usual = page.said("51%")
    assert usual.y == pytest.approx(up(51))
    assert usual.left > level[1][1][0]


def test_a_gap_and_a_hidden_point_break_the_line():
    for missing in (None, "hidden"):
        values = (80, 81, missing, 79, 78)
        page = charted(segment(*(point(n, v) for n, v in enumerate(values))))
        assert [len(line) for line in page.lines(WINDOW.accent)] == [2, 2]
        assert len(page.dots()) == 4


def test_a_hidden_point_beyond_a_limit_has_a_ring_at_its_place_and_only_its_state():
    away = point(1, "hidden", outside=True)
    page = charted(segment(point(0, 80), away, point(2, 81)))
    first, last = page.dots()
    (ring,) = [circle for circle in page.circles if circle[3]]
    assert ring[0] == pytest.approx((first[0] + last[0]) / 2)
    assert page.said(WORDS.text("trend.outside"))
    assert not [text for text in page.texts if "%" in text.text and abs(text.y - ring[1]) < TALL]


def test_a_ring_has_its_words_on_the_side_where_there_is_room():
    for place, beside in ((0, "right"), (11, "left")):
        values = [80] * 12
        points = [point(n, v) for n, v in enumerate(values)]
        points[place] = point(place, 40, outside=True, side=LimitSide.BELOW)
        page = charted(segment(*points))
        (ring,) = [circle for circle in page.circles if circle[3]]
        word = page.said(WORDS.text("trend.below"))
        assert (word.left > ring[0]) if beside == "right" else (word.right < ring[0])
        (percent,) = [
            text
            for text in page.texts
            if text.text == "40%" and (text.left == word.left or text.right == word.right)
        ]
        assert percent.y < word.y


def test_weeks_of_one_month_have_their_days_and_of_several_the_month_where_it_begins():
    one = charted(segment(*(point(n, 80) for n in range(3))))
    days = [one.said(WORDS.day(MONDAY + timedelta(weeks=n))) for n in range(3)]
    assert [day.left for day in days] == sorted(day.left for day in days)
    several = charted(segment(*(point(n, 80) for n in range(6))))
    january, february = several.said("Jan"), several.said("Feb")
    found = several.dots()
    assert january.left < found[0][0]
    assert found[3][0] < february.left < found[4][0]
    assert "6 January" not in {text.text for text in several.texts}


def test_months_have_their_names():
    points = [replace(point(0, 80), start=date(2025, month, 1)) for month in (1, 2, 3)]
    page = charted(segment(*points), step=TrendStep.MONTH)
    assert {"Jan", "Feb", "Mar"} <= {text.text for text in page.texts}
