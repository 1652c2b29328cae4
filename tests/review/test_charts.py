"""Charts on a canvas that keeps what was drawn: the same for a window and for paper."""

import io
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

import pytest
from reportlab.pdfgen.canvas import Canvas

from screenapp.review.charts.canvas import Anchor, Area
from screenapp.review.charts.forest import ForestDrawing
from screenapp.review.charts.funnel import FunnelDrawing
from screenapp.review.charts.paper import PAPER, PaperCanvas
from screenapp.review.charts.pen import ChartPen
from screenapp.review.charts.trend import TrendDrawing
from screenapp.review.encounters import CountedEvents
from screenapp.review.pdf import typeset
from screenapp.review.period import parse
from screenapp.review.report import Reviewer
from screenapp.review.suppression import HiddenFigure, ShownFigure
from screenapp.review.words import ReviewWords

WINDOW = replace(PAPER, unit=1, text_unit=1, row=36)
WORDS = ReviewWords()


@dataclass
class RecordingCanvas:
    """Keeps each box, path, circle and text; every letter is 7 wide, a bold one 8."""

    boxes: list = field(default_factory=list)
    paths: list = field(default_factory=list)
    circles: list = field(default_factory=list)
    texts: list = field(default_factory=list)
    letter: float = 7

    def measure(self, text, *, bold=False):
        return len(text) * self.letter * (8 / 7 if bold else 1)

    def path(self, places, *, colour, width):
        self.paths.append((tuple(places), colour, width))

    def box(self, area, *, fill, corner=0):
        self.boxes.append((area, fill))

    def circle(self, x, y, radius, *, fill, edge="", width=0):
        self.circles.append((x, y, radius, edge))

    def text(self, at, text, *, anchor, colour, bold, upright):
        x, y = at
        wide = self.measure(text, bold=bold)
        left = {Anchor.LEFT: x, Anchor.MIDDLE: x - wide / 2, Anchor.RIGHT: x - wide}[anchor]
        self.texts.append((text, left, left + wide, y, upright))


_COUNTED = {}  # reports by how many people came; counting them takes seconds


@pytest.fixture
def of(synthetic):
    """The report of so many people."""

    def made(count=2140):
        if count not in _COUNTED:
            _COUNTED[count] = report(synthetic(count))
        return _COUNTED[count]

    return made


def report(counted):
    return Reviewer(counted, "ed-two-prong", today=date(2026, 2, 1)).report(parse("2025-Q1"))


def drawings(made):
    trends = (TrendDrawing(trend=trend, k=made.k, words=WORDS) for trend in made.trends)
    return (FunnelDrawing(report=made, words=WORDS), *trends, *ForestDrawing.all_of(made, WORDS))


def drawn(drawing, *, width=700, style=WINDOW, mirrored=False):
    canvas = RecordingCanvas(letter=7 * style.text_unit)
    height = drawing.height(width, style, canvas.measure)
    drawing.draw(ChartPen(canvas, style, width, height, mirrored=mirrored))
    return canvas, height


def close(value):
    return round(value, 3)


@pytest.mark.parametrize("count", [8, 300, 2140])
def test_paper_says_what_the_window_says(of, count):
    for drawing in drawings(of(count)):
        window, _ = drawn(drawing)
        paper, _ = drawn(drawing, width=503, style=PAPER)
        assert window.texts
        assert [text for text, *_ in paper.texts] == [text for text, *_ in window.texts]
        assert len(paper.circles) == len(window.circles)


@pytest.mark.parametrize("count", [300, 2140])
@pytest.mark.parametrize(("width", "style"), [(700, WINDOW), (330, WINDOW), (503, PAPER)])
def test_nothing_is_drawn_beside_the_chart(of, count, width, style):
    for drawing in drawings(of(count)):
        canvas, height = drawn(drawing, width=width, style=style)
        xs = [x for places, *_ in canvas.paths for x, _ in places]
        ys = [y for places, *_ in canvas.paths for _, y in places]
        xs += [
            x for _, left, right, _, upright in canvas.texts if not upright for x in (left, right)
        ]
        ys += [y for *_, y, _ in canvas.texts]
        xs += [x for area, _ in canvas.boxes for x in (area.left, area.right)]
        ys += [y for area, _ in canvas.boxes for y in (area.top, area.bottom)]
        assert min(xs) >= -0.001
        assert max(xs) <= width + 0.001
        assert min(ys) >= -0.001
        assert max(ys) <= height + 0.001


def test_from_right_to_left_every_place_is_mirrored_and_no_word_is(of):
    for drawing in drawings(of()):
        plain, _ = drawn(drawing)
        mirrored, _ = drawn(drawing, mirrored=True)
        turned = [
            (t, close(700 - right), close(700 - left), y) for t, left, right, y, _ in plain.texts
        ]
        assert [(t, close(a), close(b), y) for t, a, b, y, _ in mirrored.texts] == turned
        assert [close(area.left) for area, _ in mirrored.boxes] == [
            close(700 - area.right) for area, _ in plain.boxes
        ]
        assert [x for x, *_ in mirrored.circles] == [700 - x for x, *_ in plain.circles]


def test_bars_are_as_long_as_what_they_count(of):
    made = of()
    canvas, _ = drawn(FunnelDrawing(report=made, words=WORDS))
    bars = [area.width for area, fill in canvas.boxes if fill == WINDOW.accent_soft]
    counts = [step.count.value for step in made.funnel]
    assert len(set(counts)) > 3
    assert [bar / bars[0] for bar in bars] == pytest.approx([n / counts[0] for n in counts])


def test_a_dot_lies_between_its_whiskers_and_all_on_one_scale(of):
    for drawing in ForestDrawing.all_of(of(), WORDS):
        canvas, _ = drawn(drawing)
        strokes = [places for places, colour, _ in canvas.paths if colour == WINDOW.accent]
        shares = [f.share.value for f, _ in drawing.lines if isinstance(f.share, ShownFigure)]
        assert len(canvas.circles) == len(shares)
        scale = set()
        for (x, y, *_), whisker, share in zip(canvas.circles, strokes[::3], shares, strict=True):
            (low, at), (high, _) = whisker
            assert at == y
            assert low <= x <= high
            span = share.interval.high - share.interval.low
            scale.add(round((high - low) / span, 3))
        assert len(scale) <= 1


def test_where_there_is_no_room_beside_the_dots_figures_stand_below_the_name(of):
    drawing = ForestDrawing.all_of(of(), WORDS)[0]
    for width, below in ((900, False), (330, True)):
        canvas, _ = drawn(drawing, width=width)
        height = {text: y for text, _, _, y, _ in canvas.texts}
        counted = next(text for text in height if text.endswith("offered"))
        assert (height[counted] > height["Interview"]) is below


def test_a_point_beyond_chance_is_ringed_and_named(of):
    made = of()
    drawing = drawings(made)[1]
    (point,) = [point for point in drawing.trend.points if point.outside]
    canvas, _ = drawn(drawing)
    ((x, y, *_),) = [circle for circle in canvas.circles if circle[3] == WINDOW.notice_ink]
    said = [text for text, left, right, _, _ in canvas.texts if left > x or right < x]
    assert f"{point.percent.value}%" in said
    assert "below the limit" in said
    shown = [p for p in drawing.trend.points if isinstance(p.percent, ShownFigure)]
    assert len(canvas.circles) == len(shown) > 5
    assert y == max(circle[1] for circle in canvas.circles)


def test_a_blank_looks_the_same_whatever_it_hides(synthetic):
    first = synthetic(8)
    fact = replace(first.facts[0], screening=UUID(int=10**7), intake=UUID(int=10**6))
    intake = replace(first.intakes[0], id=UUID(int=10**6))
    second = CountedEvents(intakes=(*first.intakes, intake), facts=(*first.facts, fact))
    one, other = report(first), report(second)
    assert one.funnel[0].count == other.funnel[0].count == HiddenFigure()
    for mine, theirs in zip(drawings(one), drawings(other), strict=True):
        assert drawn(mine) == drawn(theirs)
        assert mine.finding == theirs.finding


def test_words_stand_upright_in_a_narrow_blank_and_nowhere_in_a_slit():
    for width, expected in ((200, [False]), (30, [True]), (10, [])):
        canvas = RecordingCanvas()
        ChartPen(canvas, WINDOW, 300, 200).hatched(Area(20, 20, width, 150), "fewer than 11")
        assert [upright for *_, upright in canvas.texts] == expected
        xs = [x for places, *_ in canvas.paths for x, _ in places]
        assert (min(xs), max(xs)) == (20, 20 + width)


def test_a_time_without_a_full_week_says_so_within_its_width(people):
    people.many(30, date(2025, 1, 15))
    trend = replace(report(people.counted).trends[0], segments=())
    drawing = TrendDrawing(trend=trend, k=11, words=WORDS)
    canvas, _ = drawn(drawing, width=120)
    assert " ".join(text for text, *_ in canvas.texts) == WORDS.text("trend.none")
    assert len(canvas.texts) > 1
    assert max(right for _, _, right, _, _ in canvas.texts) <= 120


def test_paper_turns_y_round_and_words_upright(of):
    typeset(of(8), WORDS)  # registers the typefaces
    page = Canvas(io.BytesIO(), pageCompression=0)
    canvas = PaperCanvas(page, 100)
    canvas.path(((1, 10), (5, 20)), colour="#000000", width=2)
    canvas.box(Area(10, 20, 30, 40), fill="#FF0000")
    how = {"anchor": Anchor.MIDDLE, "colour": "#000000", "bold": False}
    canvas.text((50, 30), "word", **how, upright=True)
    code = " ".join("\n".join(page._code).split())
    assert "2 w n 1 90 m 5 80 l S" in code
    assert "1 0 0 rg n 10 40 30 40 re f" in code
    assert "0 1 -1 0 50 70 cm" in code  # a quarter turn, to the left
