"""Axes rest on what is shown, and have room for it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from screenapp.review.indicator_definitions import Indicator
from screenapp.review.indicators import Figure, Share
from screenapp.review.period import parse
from screenapp.review.scales import PercentAxis, percent_axis, share_axis
from screenapp.review.statistics import wilson
from screenapp.review.suppression import HiddenFigure, ShownFigure
from screenapp.review.trend import Over, Point, Trend, TrendSegment, TrendStep


def figure(x, n, *, hidden=False):
    share = ShownFigure(Share(numerator=x, denominator=n, interval=wilson(x, n)))
    return Figure(
        indicator=Indicator.DISCLOSED,
        code="interview",
        numerator=ShownFigure(x),
        denominator=ShownFigure(n),
        share=HiddenFigure() if hidden else share,
        exclusions=(),
        period=parse("2025"),
        protocol="p",
        versions=("1",),
    )


def trend(points):
    segment = TrendSegment(
        version="1", points=points, centre=HiddenFigure(), provisional=True, widened=False
    )
    return Trend(over=Over.PRIVATE, step=TrendStep.WEEK, segments=(segment,))


def point(percent, limits):
    return Point(start=date(2025, 1, 6), percent=percent, limits=limits, outside=False)


percents = st.integers(0, 100)


@given(st.lists(st.tuples(percents, percents, percents), max_size=5))
def test_every_shown_point_and_its_limits_have_room(values):
    points = tuple(point(ShownFigure(p), ShownFigure((min(a, b), max(a, b)))) for p, a, b in values)
    axis = percent_axis(trend(points))
    assert 0 <= axis.low < axis.high <= 100
    assert axis.high - axis.low >= 20
    for p, a, b in values:
        assert axis.low <= min(p, a, b) <= max(p, a, b) <= axis.high


def test_hidden_points_leave_the_axis_alone():
    hidden = (point(HiddenFigure(), HiddenFigure()),) * 3
    assert percent_axis(trend(hidden)) == PercentAxis(low=0, high=100)
    shown = (point(ShownFigure(80), ShownFigure((70, 90))),)
    assert percent_axis(trend(shown)) == percent_axis(trend((*shown, *hidden)))


@given(st.lists(st.integers(0, 500).map(lambda x: figure(x, 500)), max_size=5))
def test_the_longest_whisker_has_room(figures):
    axis = share_axis(figures)
    assert 0 < axis.top <= 1
    assert axis.ticks[0] == 0
    assert all(tick <= axis.top + 1e-9 for tick in axis.ticks)
    assert 2 <= len(axis.ticks) <= 5
    for one in figures:
        assert one.share.value.interval.high <= axis.top + 1e-9


def test_a_hidden_share_leaves_the_axis_alone():
    shown = [figure(20, 500)]
    assert share_axis(shown) == share_axis([*shown, figure(450, 500, hidden=True)])
