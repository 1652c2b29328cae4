"""Control charts over weeks and months, without counts."""

from dataclasses import fields
from datetime import date, timedelta

from screenapp.review.control import LimitSide
from screenapp.review.encounters import encounters
from screenapp.review.period import parse
from screenapp.review.report import Reviewer
from screenapp.review.suppression import HiddenFigure, ShownFigure
from screenapp.review.trend import Over, Point, TrendStep, trend

PROTOCOL = "ed-two-prong"
TODAY = date(2026, 2, 1)
QUARTER = parse("2025-Q1")
MONDAYS = QUARTER.full_weeks()


def weeks(people, shares, **more):
    """For each week (private, tried)."""
    for monday, (private, tried) in zip(MONDAYS, shares, strict=False):
        people.many(private, monday, **more)
        people.many(tried - private, monday, private=False, private_ever=False, **more)


def chart(people, period=QUARTER, over=Over.PRIVATE, **more):
    met = encounters(people.counted, PROTOCOL)
    return trend(met, over, period, today=TODAY, k=11, **more)


def test_a_quarter_is_told_in_its_full_weeks_and_a_year_in_months(people):
    weeks(people, [(80, 100)] * 12)
    assert [p.start for p in chart(people).points] == list(MONDAYS)
    of_year = chart(people, parse("2025"))
    assert of_year.step is TrendStep.MONTH
    assert [p.start.month for p in of_year.points] == list(range(1, 13))


def test_weeks_begin_on_the_day_that_the_country_has(people):
    weeks(people, [(80, 100)] * 12)
    for begins in (0, 5, 6):
        points = chart(people, week_begins=begins).points
        assert {p.start.weekday() for p in points} == {begins}
    reviewer = Reviewer(people.counted, PROTOCOL, today=TODAY, week_begins=6)
    for one in reviewer.report(QUARTER).trends:
        assert {p.start.weekday() for p in one.points} <= {6}


def test_a_week_with_less_privacy_lies_below_the_limit(people):
    weeks(people, [(80, 100)] * 6 + [(50, 100)] + [(80, 100)] * 5)
    points = chart(people).points
    assert [p.start for p in points if p.outside] == [MONDAYS[6]]
    assert points[6].side is LimitSide.BELOW
    assert points[6].percent == ShownFigure(50)


def test_who_needed_no_privacy_is_no_part_of_its_weeks(people):
    weeks(people, [(80, 100)] * 12)
    for monday in MONDAYS:
        people.many(200, monday, private=None, private_ever=None)
    assert {p.percent for p in chart(people).points} == {ShownFigure(80)}


def test_a_week_in_which_nobody_needed_privacy_is_a_gap(people):
    weeks(people, [(80, 100)] * 11)
    people.many(50, MONDAYS[11], private=None, private_ever=None)
    assert chart(people).points[11].percent == ShownFigure(None)


def test_few_points_are_provisional(people):
    weeks(people, [(80, 100)] * 12)
    assert chart(people).provisional


def test_a_point_of_few_people_tells_its_state_and_nothing_else(people):
    weeks(people, [(80, 100)] * 10 + [(5, 40), (95, 100)])
    points = chart(people).points
    for point in points[10:]:
        assert point.percent == HiddenFigure()
        assert point.limits == HiddenFigure()
        assert point.side is None
        assert point.rules == ()
    assert points[10].outside


def test_one_hidden_point_never_stands_alone(people):
    weeks(people, [(80, 100)] * 5 + [(60, 75)] + [(80, 100)] * 5 + [(96, 100)])
    hidden = [p.start for p in chart(people).points if p.percent == HiddenFigure()]
    assert hidden == [MONDAYS[5], MONDAYS[11]]


def test_the_charts_of_a_month_and_of_its_quarter_hide_the_same(people):
    weeks(people, [(80, 100)] * 3 + [(60, 75)] + [(80, 100)] * 7 + [(96, 100)])
    whole = {p.start: p.percent for p in chart(people).points}
    for code in ("2025-01", "2025-02", "2025-03"):
        for point in chart(people, parse(code)).points:
            assert point.percent == whole[point.start]


def test_a_week_without_anybody_is_a_gap(people):
    weeks(people, [(80, 100)] * 4)
    assert chart(people).points[7].percent == ShownFigure(None)


def test_a_new_version_begins_new_limits(people):
    weeks(people, [(80, 100)] * 6)
    for monday in MONDAYS[6:]:
        people.many(50, monday, version="2")
        people.many(50, monday, version="2", private=False, private_ever=False)
    found = chart(people).segments
    assert [(s.version, s.centre) for s in found] == [
        ("1", ShownFigure(80)),
        ("2", ShownFigure(50)),
    ]
    assert not any(point.outside for segment in found for point in segment.points)


def test_no_count_stands_in_a_point():
    assert {f.name for f in fields(Point)} == {
        "start",
        "percent",
        "limits",
        "outside",
        "side",
        "rules",
    }


def test_completion_is_charted_among_all_with_a_reason(people):
    weeks(people, [(80, 80)] * 12)
    for monday in MONDAYS:
        people.many(20, monday + timedelta(days=1), complete=False)
    assert chart(people, over=Over.COMPLETE).points[0].percent == ShownFigure(80)
