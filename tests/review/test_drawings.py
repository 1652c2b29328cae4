"""Charts on paper stand for their figures: lengths, heights, bands, blanks that tell nothing."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from reportlab.graphics.shapes import Circle, Line, Polygon, PolyLine, Rect, String
from reportlab.pdfbase.pdfmetrics import stringWidth

from screenapp.review.control import LimitSide
from screenapp.review.drawings import ACCENT, NOTICE, QUIET, SOFT, WIDTH, funnel, over_time, shares
from screenapp.review.indicator_definitions import Indicator
from screenapp.review.indicators import Figure, Share
from screenapp.review.pdf import _register_faces
from screenapp.review.period import parse
from screenapp.review.report import Reviewer
from screenapp.review.statistics import wilson
from screenapp.review.suppression import HiddenFigure, ShownFigure
from screenapp.review.trend import Over, Point, Trend, TrendSegment, TrendStep
from screenapp.review.words import ReviewWords

K = 11
MONDAY = date(2025, 1, 6)
WORDS = ReviewWords()
HIDDEN = WORDS.hidden(K)


@pytest.fixture(autouse=True)
def faces():
    _register_faces()


def of_kind(drawing, kind):
    return [shape for shape in drawing.contents if type(shape) is kind]


def texts(drawing):
    return {string.text: string for string in of_kind(drawing, String)}


def reach(string):
    """Where a text begins and ends."""
    width = stringWidth(string.text, string.fontName, string.fontSize)
    before = {"start": 0.0, "middle": width / 2, "end": width}[string.textAnchor]
    return string.x - before, string.x - before + width


def stays_inside(drawing):
    for shape in drawing.contents:
        if isinstance(shape, String):
            left, right = reach(shape)
            low, high = shape.y, shape.y + shape.fontSize * 0.75
        else:
            left, low, right, high = shape.getBounds()
        assert left >= -0.01 and right <= drawing.width + 0.01, shape
        assert low >= -0.01 and high <= drawing.height + 0.01, shape
    return True


def nothing_overlaps(drawing):
    strings = of_kind(drawing, String)
    for place, one in enumerate(strings):
        for other in strings[place + 1 :]:
            if abs(one.y - other.y) < min(one.fontSize, other.fontSize):
                (left, right), (begin, end) = reach(one), reach(other)
                assert right <= begin or end <= left, (one.text, other.text)
    return True


# --- from the door to complete


@pytest.fixture
def report(people):
    def make():
        day = date(2025, 1, 15)
        people.many(60, day)
        people.many(40, day, private=False, private_ever=False)
        people.many(20, day, complete=False)
        people.many(3, day, attempted=False, not_done="not_asked_time", complete=False)
        for _ in range(80):
            people.intake(day, trigger="none")
        made = Reviewer(people.counted, "ed-two-prong", today=date(2026, 2, 1))
        return made.report(parse("2025-Q1"))

    return make


def test_a_bar_is_as_long_as_its_count_and_the_longest_fills_its_column(report):
    made = report()
    drawing = funnel(made, WORDS)
    bars = sorted((r for r in of_kind(drawing, Rect) if r.fillColor == SOFT), key=lambda r: -r.y)
    counts = [s.count.value for s in made.funnel if isinstance(s.count, ShownFigure)]
    assert len(counts) >= 4
    assert [bar.width / bars[0].width for bar in bars] == pytest.approx(
        [count / max(counts) for count in counts]
    )
    assert len({bar.x for bar in bars}) == 1
    assert all(bar.x + bar.width < reach(texts(drawing)[str(counts[0])])[0] for bar in bars)


def test_each_step_has_its_name_its_count_and_its_share_on_one_line(report):
    made = report()
    drawing = funnel(made, WORDS)
    heights = [s.y for s in of_kind(drawing, String) if s.text == WORDS.text("what.came_in")]
    assert heights and heights[0] == max(s.y for s in of_kind(drawing, String))
    for step in made.funnel:
        name = texts(drawing)[WORDS.text(f"what.{step.what.value}")]
        line = {s.text for s in of_kind(drawing, String) if abs(s.y - name.y) < 2}
        assert WORDS.cell(step.count, K) in line
        if step.of is not None and isinstance(step.count, ShownFigure):
            assert WORDS.share(step.of.share, K, 0) in line
    assert stays_inside(drawing) and nothing_overlaps(drawing)


def test_a_hidden_step_is_a_blank_of_one_size_with_the_words(people):
    day = date(2025, 1, 15)
    widths = []
    for count in (3, 9):
        people.many(count, day)
        made = Reviewer(people.counted, "ed-two-prong", today=date(2026, 2, 1))
        drawing = funnel(made.report(parse("2025-Q1")), WORDS)
        assert not [r for r in of_kind(drawing, Rect) if r.fillColor in (SOFT, ACCENT)]
        blanks = of_kind(drawing, Polygon)
        assert len(blanks) == sum(s.text == HIDDEN for s in of_kind(drawing, String)) > 0
        widths += [blank.points[2] - blank.points[0] for blank in blanks]
        assert stays_inside(drawing)
        people.intakes.clear(), people.facts.clear()
    assert len(set(widths)) == 1


# --- shares


def figure(x, n, *, hidden=False, code="interview"):
    share = ShownFigure(Share(numerator=x, denominator=n, interval=wilson(x, n)))
    return Figure(
        indicator=Indicator.DISCLOSED,
        code=code,
        numerator=ShownFigure(x),
        denominator=ShownFigure(n),
        share=HiddenFigure() if hidden else share,
        exclusions=(),
        period=parse("2025"),
        protocol="p",
        versions=("1",),
    )


def drawn(*figures):
    return shares(figures, [f"name {n}" for n in range(len(figures))], K, WORDS)


def scale(drawing):
    """From a share to a place across, as the drawing's own ticks say."""
    ticks = {s.text: s.x for s in of_kind(drawing, String) if s.textAnchor == "middle"}
    at = {float(text.removesuffix("%")) / 100: x for text, x in ticks.items() if text != HIDDEN}
    (first, left), (last, right) = min(at.items()), max(at.items())
    return lambda share: left + (share - first) * (right - left) / (last - first)


@pytest.mark.parametrize(("x", "n"), [(12, 60), (30, 400), (0, 50), (50, 50)])
def test_a_dot_stands_at_its_share_and_the_whiskers_end_at_its_interval(x, n):
    drawing = drawn(figure(x, n))
    across = scale(drawing)
    (dot,) = of_kind(drawing, Circle)
    low, high = wilson(x, n).low, wilson(x, n).high
    (whisker,) = [
        line for line in of_kind(drawing, Line) if line.y1 == line.y2 and line.strokeColor == ACCENT
    ]
    ends = [
        line
        for line in of_kind(drawing, Line)
        if line.strokeColor == ACCENT and line is not whisker
    ]
    assert dot.cx == pytest.approx(across(x / n))
    assert (whisker.x1, whisker.x2) == (pytest.approx(across(low)), pytest.approx(across(high)))
    assert [end.x1 for end in ends] == [end.x2 for end in ends] == [whisker.x1, whisker.x2]
    assert all(end.y1 < dot.cy == whisker.y1 < end.y2 for end in ends)
    assert stays_inside(drawing) and nothing_overlaps(drawing)


def test_beside_a_dot_stand_its_share_its_interval_and_who_it_is_of():
    drawing = drawn(figure(12, 60), figure(20, 80, code="signal"))
    (first, second) = (texts(drawing)[f"name {n}"] for n in range(2))
    assert first.y > second.y
    for name, parts in (
        (first, {"20.0%", WORDS.interval(wilson(12, 60)), "12 of 60"}),
        (second, {"25.0%", WORDS.interval(wilson(20, 80)), "20 of 80 visits"}),
    ):
        assert parts | {name.text} == {
            s.text for s in of_kind(drawing, String) if abs(s.y - name.y) < 2
        }
    assert stays_inside(drawing) and nothing_overlaps(drawing)


def test_a_share_of_nobody_has_no_dot_and_says_so():
    drawing = drawn(figure(0, 0))
    assert not of_kind(drawing, Circle)
    assert WORDS.text("nobody") in texts(drawing)


def test_a_hidden_share_is_the_same_blank_whatever_it_hides():
    seen = []
    for x, n in ((1, 4), (9, 90)):
        drawing = drawn(figure(12, 60), figure(x, n, hidden=True))
        (blank,) = of_kind(drawing, Polygon)
        seen.append(blank.points)
        assert len(of_kind(drawing, Circle)) == 1
        assert {HIDDEN, WORDS.text("not_shown")} <= set(texts(drawing))
        assert stays_inside(drawing) and nothing_overlaps(drawing)
    assert seen[0] == seen[1]


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
        centre=ShownFigure(centre) if centre else HiddenFigure(),
        provisional=False,
        widened=False,
    )


def charted(*segments, step=TrendStep.WEEK):
    return over_time(Trend(over=Over.PRIVATE, step=step, segments=segments), K, WORDS)


def dots(drawing):
    return [circle for circle in of_kind(drawing, Circle) if circle.fillColor == ACCENT]


def height_of(drawing):
    """From a per cent to a height, as the drawing's own two numbers at the left say."""
    marks = [s for s in of_kind(drawing, String) if s.textAnchor == "end"]
    (low, bottom), (high, top) = sorted(
        (float(s.text.removesuffix("%")), s.y + s.fontSize * 0.36) for s in marks
    )
    return lambda percent: bottom + (percent - low) * (top - bottom) / (high - low)


def test_points_stand_evenly_from_left_to_right_each_at_its_height():
    values = (80, 70, 85, 62)
    drawing = charted(segment(*(point(n, v) for n, v in enumerate(values))))
    up = height_of(drawing)
    found = dots(drawing)
    steps = {round(b.cx - a.cx, 6) for a, b in pairwise(found)}
    assert len(steps) == 1 and steps.pop() > 0
    assert [dot.cy for dot in found] == pytest.approx([up(v) for v in values])
    (line,) = of_kind(drawing, PolyLine)
    assert line.points == [part for dot in found for part in (dot.cx, dot.cy)]
    assert stays_inside(drawing)


def test_the_band_lies_between_the_limits_under_each_point():
    drawing = charted(segment(point(0, 80, (60, 90)), point(1, 70, (50, 95))))
    up, found = height_of(drawing), dots(drawing)
    bands = [rect for rect in of_kind(drawing, Rect) if rect.fillColor == SOFT]
    for band, dot, (low, high) in zip(bands, found, ((60, 90), (50, 95)), strict=True):
        assert band.x + band.width / 2 == pytest.approx(dot.cx)
        assert band.y == pytest.approx(up(low))
        assert band.y + band.height == pytest.approx(up(high))
    assert bands[0].x + bands[0].width == pytest.approx(bands[1].x)


def test_the_centre_of_each_version_is_drawn_at_its_height_over_its_own_points():
    first = segment(point(0, 80), point(1, 82))
    second = segment(point(2, 50, (30, 70)), point(3, 52, (30, 70)), centre=51, version="2")
    drawing = charted(first, second)
    up, found = height_of(drawing), dots(drawing)
    lines = [line for line in of_kind(drawing, Line) if line.strokeColor == QUIET]
    for line, percent, (begin, end) in zip(lines, (80, 51), (found[:2], found[2:]), strict=True):
        assert line.y1 == line.y2 == pytest.approx(up(percent))
        assert line.x1 < begin.cx < end.cx < line.x2
        name = texts(drawing)[f"{percent}%"]
        assert name.x > line.x2 and abs(name.y + name.fontSize * 0.36 - line.y1) < 0.01
    assert lines[0].x2 == pytest.approx(lines[1].x1)
    assert len(of_kind(drawing, PolyLine)) == 2
    assert stays_inside(drawing)


def test_a_gap_breaks_the_line():
    drawing = charted(segment(*(point(n, v) for n, v in enumerate((80, 81, None, 79, 78)))))
    assert [len(line.points) for line in of_kind(drawing, PolyLine)] == [4, 4]
    assert len(dots(drawing)) == 4


def test_a_point_beyond_a_limit_has_a_ring_and_says_where_it_lies():
    low = point(1, 40, outside=True, side=LimitSide.BELOW)
    drawing = charted(segment(point(0, 80), low, point(2, 81)))
    (ring,) = [circle for circle in of_kind(drawing, Circle) if circle.strokeColor == NOTICE]
    dot = dots(drawing)[1]
    assert (ring.cx, ring.cy) == (dot.cx, dot.cy)
    assert ring.r > dot.r
    name = texts(drawing)[f"40%, {WORDS.text('trend.below')}"]
    assert name.x > ring.cx + ring.r
    assert abs(name.y + name.fontSize * 0.36 - ring.cy) < 0.01


def test_hidden_points_share_one_blank_with_no_dot_and_only_their_state():
    hidden = [point(n, "hidden") for n in (1, 2, 3, 4)]
    out = point(5, "hidden", outside=True)
    drawing = charted(segment(point(0, 80), *hidden, out, point(6, 81)))
    (blank,) = of_kind(drawing, Polygon)
    first, last = dots(drawing)
    assert first.cx < blank.points[0] < blank.points[2] < last.cx
    assert last.cx - first.cx == pytest.approx(6 * (blank.points[2] - blank.points[0] + 2) / 5)
    assert HIDDEN in texts(drawing)
    (ring,) = [circle for circle in of_kind(drawing, Circle) if circle.strokeColor == NOTICE]
    assert ring.cx == pytest.approx(first.cx + 5 * (last.cx - first.cx) / 6)
    assert WORDS.text("trend.outside") in texts(drawing)
    assert not of_kind(drawing, PolyLine)
    assert stays_inside(drawing)


def test_without_a_full_week_there_is_a_sentence():
    drawing = charted()
    assert [s.text for s in of_kind(drawing, String)] == [WORDS.text("trend.none")]


def test_weeks_of_one_month_have_their_days_and_of_several_the_month_where_it_begins():
    one = charted(segment(*(point(n, 80) for n in range(3))))
    assert {"6", "13", "20"} <= set(texts(one))
    several = charted(segment(*(point(n, 80) for n in range(6))))
    months = [s for s in of_kind(several, String) if s.text in ("Jan", "Feb", "6", "13")]
    assert [s.text for s in months] == ["Jan", "Feb"]
    found = dots(several)
    assert months[0].x < found[0].cx and found[3].cx < months[1].x < found[4].cx


def test_months_have_their_names():
    points = [
        Point(
            start=date(2025, n, 1),
            percent=ShownFigure(80),
            limits=ShownFigure((70, 90)),
            outside=False,
        )
        for n in (1, 2, 3)
    ]
    drawing = charted(segment(*points), step=TrendStep.MONTH)
    assert {"Jan", "Feb", "Mar"} <= set(texts(drawing))
    assert drawing.width == WIDTH
