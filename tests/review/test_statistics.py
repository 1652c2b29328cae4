"""Golden numbers of docs/design/review.md: inputs published, intervals recomputed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenapp.review.control import LimitSide, Marked, SignalRule, g_chart, share_chart, t_chart
from screenapp.review.statistics import clopper_pearson, newcombe, quartiles, wilson

# x, n, percent, Wilson, Clopper-Pearson (None where none is given)
GOLDEN = [
    (10, 11, 90.91, (62.26, 98.38), (58.72, 99.77)),
    (102, 192, 53.12, (46.07, 60.05), (45.81, 60.35)),
    (10, 100, 10.00, (5.52, 17.44), (4.90, 17.62)),
    (102, 103, 99.03, (94.70, 99.83), (94.71, 99.98)),
    (11, 203, 5.42, (3.05, 9.44), (2.74, 9.49)),
    (100, 203, 49.26, (42.46, 56.09), (42.19, 56.35)),
    (215, 254, 84.65, (79.70, 88.56), (79.61, 88.85)),
    (203, 215, 94.42, (90.50, 96.78), (90.45, 97.08)),
    (76, 90, 84.44, (75.57, 90.50), (75.28, 91.23)),
    (414, 720, 57.50, (53.86, 61.06), (53.80, 61.14)),
    (47, 738, 6.37, (4.82, 8.37), (4.72, 8.38)),
    (6, 47, 12.77, (5.99, 25.17), (4.83, 25.74)),
    (6, 738, 0.81, (0.37, 1.76), (0.30, 1.76)),
    (170, 2195, 7.74, (6.70, 8.94), None),
    (45, 2195, 2.05, (1.54, 2.73), None),
    (1980, 2195, 90.21, (88.89, 91.38), None),
    (5454, 13956, 39.08, (38.27, 39.89), None),
    (4354, 5454, 79.83, (78.75, 80.88), None),
    (1336, 1759, 75.95, (73.90, 77.89), None),
    (12, 12, 100.00, (75.75, 100.00), (73.54, 100.00)),
    (0, 10, 0.00, (0.00, 27.75), None),
    (1, 1, 100.00, (20.65, 100.00), None),
    (0, 1, 0.00, (0.00, 79.35), None),
    (5, 10, 50.00, (23.66, 76.34), None),
]
TOLERANCE = 0.05  # per cent points


@pytest.mark.parametrize(("x", "n", "percent", "score", "exact"), GOLDEN)
def test_intervals_are_those_of_the_published_tables(x, n, percent, score, exact):
    assert 100 * x / n == pytest.approx(percent, abs=TOLERANCE)
    found = wilson(x, n)
    assert (100 * found.low, 100 * found.high) == pytest.approx(score, abs=TOLERANCE)
    if exact is not None:
        found = clopper_pearson(x, n)
        assert (100 * found.low, 100 * found.high) == pytest.approx(exact, abs=TOLERANCE)


def test_nothing_of_nothing_has_no_interval():
    assert wilson(0, 0) is None
    assert clopper_pearson(0, 0) is None
    assert newcombe(0, 0, 1, 2) is None
    assert quartiles([]) is None


@pytest.mark.parametrize(("x", "n"), [(-1, 3), (4, 3), (1, 0)])
def test_what_is_no_share_is_a_bug(x, n):
    with pytest.raises(ValueError, match="is not a share"):
        wilson(x, n)
    with pytest.raises(ValueError, match="is not a share"):
        clopper_pearson(x, n)


@pytest.mark.parametrize(
    ("first", "second", "difference", "interval"),
    [
        ((56, 70), (48, 80), 0.2000, (0.0524, 0.3339)),
        ((9, 10), (3, 10), 0.6000, (0.1705, 0.8090)),
        ((10, 10), (0, 20), 1.0000, (0.6791, 1.0000)),
        ((0, 10), (0, 10), 0.0000, (-0.2775, 0.2775)),
        ((76, 90), (10, 11), -0.0646, (-0.1807, 0.2281)),
    ],
)
def test_differences_are_newcombes(first, second, difference, interval):
    assert first[0] / first[1] - second[0] / second[1] == pytest.approx(difference, abs=5e-5)
    found = newcombe(*first, *second)
    assert (found.low, found.high) == pytest.approx(interval, abs=5e-5)


shares = st.integers(0, 3000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(shares)
def test_a_wilson_interval_lies_in_0_to_1_and_holds_its_share(share):
    x, n = share
    found = wilson(x, n)
    if n == 0:
        assert found is None
        return
    assert 0 <= found.low <= x / n <= found.high <= 1
    assert found.low < found.high


@given(shares)
def test_the_interval_of_the_rest_is_the_mirror_image(share):
    x, n = share
    if n == 0:
        return
    for method in (wilson, clopper_pearson):
        one, other = method(x, n), method(n - x, n)
        assert (one.low, one.high) == pytest.approx((1 - other.high, 1 - other.low), abs=1e-9)


@given(shares, shares)
def test_a_difference_lies_in_minus_1_to_1_and_holds_its_value(first, second):
    found = newcombe(*first, *second)
    if found is None:
        return
    difference = first[0] / first[1] - second[0] / second[1]
    assert -1 - 1e-12 <= found.low <= difference + 1e-12
    assert difference - 1e-12 <= found.high <= 1 + 1e-12


def test_quartiles_lie_between_ordered_values():
    found = quartiles([7, 1, 3, 5, 9])
    assert (found.lower, found.median, found.upper) == (3, 5, 7)
    assert found.p90 == pytest.approx(8.2)
    assert quartiles([4]).median == 4


P_COUNTS = list(
    zip(
        [12, 15, 9, 14, 11, 13, 10, 16, 12, 11, 14, 13, 12, 10, 15, 11, 13, 12, 14, 9],
        [40, 50, 35, 45, 40, 42, 38, 50, 41, 39, 45, 44, 40, 36, 48, 40, 43, 41, 46, 34],
        strict=True,
    )
)
LANEY = [(x, 2000) for x in (800, 950, 700, 1000, 760, 980, 720, 1010, 790, 940, 705, 990)]
GAPS = [14, 30, 22, 9, 41, 18, 27, 35, 12, 20]


def test_a_p_chart_has_the_golden_limits_and_stays_a_p_chart():
    chart = share_chart(P_COUNTS)
    assert chart.centre == pytest.approx(0.293907, abs=1e-6)
    by_n = {n: limits for (_, n), limits in zip(P_COUNTS, chart.limits, strict=True)}
    for n, limits in {
        40: (0.077821, 0.509993),
        35: (0.062901, 0.524913),
        50: (0.100633, 0.487180),
    }.items():
        assert (by_n[n].low, by_n[n].high) == pytest.approx(limits, abs=1e-6)
    assert chart.sigma_z == pytest.approx(0.355093, abs=1e-6)
    assert not chart.widened
    assert not chart.provisional
    assert not any(chart.marks)


def test_extra_variation_widens_the_limits_as_laney_does():
    chart = share_chart(LANEY)
    assert chart.centre == pytest.approx(0.431042, abs=1e-6)
    assert chart.sigma_z == pytest.approx(9.461428, abs=1e-6)
    assert chart.widened
    assert (chart.limits[0].low, chart.limits[0].high) == pytest.approx(
        (0.116728, 0.745355), abs=1e-6
    )
    assert not any(m.rule is SignalRule.BEYOND_LIMIT for marks in chart.marks for m in marks)
    assert chart.provisional
    outside = [x for x, n in LANEY if not 0.397821 <= x / n <= 0.464263]
    assert len(outside) == 11  # what the p-chart would have marked


def test_rare_events_have_the_golden_limits():
    gaps = g_chart(GAPS)
    assert (gaps.centre, gaps.low, gaps.high) == pytest.approx((22.8, 0, 92.683904), abs=1e-6)
    times = t_chart(GAPS)
    assert (times.centre, times.low, times.high) == pytest.approx(
        (21.232083, 1.378613, 98.640912), abs=1e-6
    )
    assert gaps.provisional


def test_no_series_is_no_chart():
    assert share_chart([]) is None
    assert share_chart([(0, 0)]) is None
    assert g_chart([]) is None
    assert t_chart([5.0]) is None


def steady(n=100, points=20):
    return [(50, n)] * points


def test_one_point_beyond_the_limit_is_marked():
    chart = share_chart([*steady(), (20, 100)])
    assert Marked(rule=SignalRule.BEYOND_LIMIT, side=LimitSide.BELOW) in chart.marks[-1]
    assert not any(SignalRule.BEYOND_LIMIT in point for point in rules(chart.marks)[:-1])


def test_a_series_of_all_or_nothing_is_never_marked():
    assert not any(share_chart([(10, 10)] * 12).marks)
    assert not any(share_chart([(0, 10)] * 12).marks)


def rules(marks):
    return [[m.rule for m in point] for point in marks]


def test_eight_in_a_row_on_one_side_is_a_run_and_seven_are_not():
    low, high = [(48, 100)], [(52, 100)]
    chart = share_chart(low * 8 + high * 8)
    assert SignalRule.RUN in rules(chart.marks)[7]
    assert SignalRule.RUN not in rules(chart.marks)[6]
    assert SignalRule.RUN not in rules(share_chart(low * 7 + high * 7).marks)[6]


def test_a_point_on_the_centre_breaks_a_run():
    series = [(48, 100)] * 4 + [(50, 100)] + [(48, 100)] * 4 + [(52, 100)] * 8
    assert not any(SignalRule.RUN in point for point in rules(share_chart(series).marks)[:9])


def test_six_rising_is_a_trend_and_five_are_not():
    rising = [(47, 100), (48, 100), (49, 100), (51, 100), (52, 100), (53, 100)]
    assert SignalRule.TREND in rules(share_chart(rising).marks)[5]
    assert SignalRule.TREND not in rules(share_chart([*rising[:5], (50, 100)]).marks)[5]


def test_two_of_three_beyond_two_sigma_on_one_side():
    series = [*steady(points=30), (38, 100), (50, 100), (38, 100)]
    assert rules(share_chart(series).marks)[-1] == [SignalRule.TWO_OF_THREE]
    other_side = [*steady(points=30), (38, 100), (50, 100), (62, 100)]
    assert not any(rules(share_chart(other_side).marks))


def test_a_week_without_anybody_is_never_marked():
    chart = share_chart([*steady(), (0, 0)])
    assert chart.marks[-1] == ()
    assert (chart.limits[-1].low, chart.limits[-1].high) == (0, 1)
