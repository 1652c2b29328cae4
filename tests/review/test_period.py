"""Only whole months, quarters and years that have ended."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenapp.review.period import Period, Span, all_of, offered, parse

days = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@given(days, st.sampled_from(Span))
def test_every_day_lies_in_one_period_of_each_span(day, span):
    period = Period.of(span, day)
    assert day in period
    assert [p for p in all_of(day.year) if p.span is span and day in p] == [period]


@given(days, st.sampled_from(Span))
def test_a_period_is_made_of_its_parts_without_gap_or_overlap(day, span):
    period = Period.of(span, day)
    if not period.parts:
        return
    assert period.parts[0].first == period.first
    assert period.parts[-1].last == period.last
    for one, other in zip(period.parts, period.parts[1:], strict=False):
        assert one.last + timedelta(days=1) == other.first


@given(days, st.sampled_from(Span))
def test_a_code_is_read_back_as_the_same_period(day, span):
    period = Period.of(span, day)
    assert parse(period.code) == period


@pytest.mark.parametrize(
    "code", ["", "2025-13", "2025-00", "2025-Q5", "2025-1", "25", "2025-01-03", "٢٠٢٥", "2025-Qx"]
)
def test_anything_else_is_no_period(code):
    assert parse(code) is None


def test_a_year_has_no_thirteenth_month():
    with pytest.raises(ValueError, match="no month 13"):
        Period(span=Span.MONTH, year=2025, number=13)


def test_a_period_that_still_runs_is_not_offered():
    seen = [date(2025, 1, 5), date(2025, 3, 20), date(2025, 4, 2)]
    codes = [period.code for period in offered(seen, today=date(2025, 4, 30))]
    assert codes == ["2025-03", "2025-01", "2025-Q1"]
    assert "2025-04" in [p.code for p in offered(seen, today=date(2025, 5, 1))]


def test_full_weeks_lie_wholly_inside():
    weeks = Period(span=Span.QUARTER, year=2025, number=1).full_weeks()
    assert (weeks[0], weeks[-1], len(weeks)) == (date(2025, 1, 6), date(2025, 3, 24), 12)
