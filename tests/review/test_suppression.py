"""Small counts, and what could be worked out from their neighbours, never leave."""

import itertools
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenapp.review.suppression import SumOfParts, small, suppressed

MARGINS_2X2 = (
    SumOfParts("yes+", ("tp", "fn")),
    SumOfParts("yes-", ("fp", "tn")),
    SumOfParts("test+", ("tp", "fp")),
    SumOfParts("test-", ("fn", "tn")),
    SumOfParts("all", ("yes+", "yes-")),
    SumOfParts("all", ("test+", "test-")),
)


def two_by_two(tp, fn, fp, tn):
    return {
        "tp": tp,
        "fn": fn,
        "fp": fp,
        "tn": tn,
        "yes+": tp + fn,
        "yes-": fp + tn,
        "test+": tp + fp,
        "test-": fn + tn,
        "all": tp + fn + fp + tn,
    }


def hidden(counts, sums, published=None, k=11):
    return suppressed(counts, sums, published=frozenset(published or counts), k=k)


def rate(x, n):
    """The numerator and denominator of a rate; the rest is never printed."""
    return hidden({"x": x, "rest": n - x, "n": n}, (SumOfParts("n", ("x", "rest")),), {"x", "n"})


def test_every_body_cell_of_kaltisos_table_is_hidden():
    table = two_by_two(tp=10, fn=1, fp=90, tn=102)
    assert hidden(table, MARGINS_2X2) == {"tp", "fn", "fp", "tn"}


@pytest.mark.parametrize(("x", "n"), [(10, 100), (10, 11), (6, 47), (102, 103)])
def test_a_rate_with_few_people_on_either_side_is_hidden(x, n):
    assert rate(x, n)


@pytest.mark.parametrize(("x", "n"), [(102, 192), (47, 738), (12, 12), (0, 30), (0, 0), (11, 22)])
def test_a_rate_with_enough_people_on_both_sides_is_shown(x, n):
    assert not rate(x, n)


def test_a_denominator_under_k_hides_the_rate():
    assert "n" in rate(0, 10)
    assert "n" in rate(10, 10)
    assert not rate(11, 11)


def test_dabneys_six_hide_the_forty_one_beside_them():
    found = hidden(
        {"identified": 6, "not": 41, "referred": 47},
        (SumOfParts("referred", ("identified", "not")),),
    )
    assert found == {"identified", "not"}


def test_janas_table_is_shown_whole():
    parts = {"minors": 170, "unwilling": 45, "others": 1980}
    assert not hidden({**parts, "all": 2195}, (SumOfParts("all", tuple(parts)),))


@pytest.mark.parametrize(("count", "is_small"), [(0, False), (1, True), (10, True), (11, False)])
def test_one_to_ten_are_small(count, is_small):
    assert small(count, 11) is is_small


def test_k_can_be_lowered():
    counts = {"x": 6, "rest": 94, "n": 100}
    sums = (SumOfParts("n", ("x", "rest")),)
    assert hidden(counts, sums, {"x", "n"}, k=5) == frozenset()
    assert hidden(counts, sums, {"x", "n"}, k=7) == {"x"}


def test_the_smallest_neighbour_goes_before_the_total():
    counts = {"a": 4, "b": 60, "c": 30, "all": 94}
    assert hidden(counts, (SumOfParts("all", ("a", "b", "c")),)) == {"a", "c"}


def test_a_zero_is_shown_where_it_settles_nothing():
    counts = {"a": 4, "b": 0, "c": 30, "all": 34}
    assert hidden(counts, (SumOfParts("all", ("a", "b", "c")),)) == {"a", "c"}


def test_where_all_hidden_parts_are_one_the_sum_does_not_tell():
    counts = {"a": 1, "b": 1, "c": 40, "all": 42}
    assert len(hidden(counts, (SumOfParts("all", ("a", "b", "c")),))) > 2


def test_a_hidden_month_is_not_the_quarter_less_the_other_months():
    counts = {"jan": 20, "feb": 3, "mar": 24, "quarter": 47}
    assert hidden(counts, (SumOfParts("quarter", ("jan", "feb", "mar")),)) == {"feb", "jan"}


def test_the_same_figures_always_hide_the_same_cells():
    counts = {"a": 4, "b": 30, "c": 30, "all": 64}
    found = {hidden(dict(counts), (SumOfParts("all", ("a", "b", "c")),)) for _ in range(20)}
    assert len(found) == 1


def test_figures_that_do_not_add_up_are_a_bug():
    with pytest.raises(ValueError, match="do not add up"):
        hidden({"a": 4, "all": 5}, (SumOfParts("all", ("a",)),))
    with pytest.raises(ValueError, match="negative"):
        hidden({"a": -1}, ())


# ---------------------------------------------------------------- attacks by brute force


def one_row(k):
    sums = (SumOfParts("all", ("a", "b", "c")),)
    table = dict  # for the shape of the two others

    def made(a, b, c):
        return table(a=a, b=b, c=c, all=a + b + c)

    return made, 3, sums, None, k


def quarter(k):
    """Three months of numerator and rest; the rest is never printed."""
    sums = [SumOfParts(f"n{t}", (f"x{t}", f"r{t}")) for t in "123q"]
    sums += [SumOfParts(f"{v}q", tuple(f"{v}{t}" for t in "123")) for v in "xrn"]

    def made(*cells):
        table = {
            f"{v}{t}": cells[2 * i + j] for i, t in enumerate("123") for j, v in enumerate("xr")
        }
        table |= {f"{v}q": sum(table[f"{v}{t}"] for t in "123") for v in "xr"}
        return table | {f"n{t}": table[f"x{t}"] + table[f"r{t}"] for t in "123q"}

    published = frozenset(f"{v}{t}" for v in "xn" for t in "123q")
    return made, 6, tuple(sums), published, k


def recovered(made, cells, sums, published, k, *, up_to):
    """Protected cells that only one table could have: those an attacker has worked out.

    The attacker knows each shown figure, the sums, and that what is hidden is at least 1.
    They weigh every table with cells up to two more than the largest tried.
    """
    weighed = [made(*c) for c in itertools.product(range(up_to + 3), repeat=cells)]
    patterns = defaultdict(list)
    for c in itertools.product(range(up_to + 1), repeat=cells):
        table = made(*c)
        shows = published or frozenset(table)
        patterns[suppressed(table, sums, published=shows, k=k)].append(table)
    found = []
    for away, tables in patterns.items():
        shows = sorted((published or frozenset(tables[0])) - away)
        possible = defaultdict(lambda: defaultdict(set))
        for other in weighed:
            if all(other[key] >= 1 for key in away):
                for key, count in other.items():
                    possible[tuple(other[s] for s in shows)][key].add(count)
        for table in tables:
            fits = possible[tuple(table[s] for s in shows)]
            protected = [key for key in table if key in away or small(table[key], k)]
            found += [(table, key) for key in protected if len(fits[key]) == 1]
    return found


@pytest.mark.parametrize("k", [2, 3, 4, 5])
def test_no_hidden_cell_of_a_row_can_be_worked_out(k):
    assert recovered(*one_row(k), up_to=k + 3) == []


@pytest.mark.parametrize("k", [2, 3])
def test_no_hidden_cell_of_a_two_by_two_can_be_worked_out(k):
    assert recovered(two_by_two, 4, MARGINS_2X2, None, k, up_to=k + 2) == []


def test_no_hidden_rate_of_a_month_can_be_worked_out_from_its_quarter():
    assert recovered(*quarter(2), up_to=2) == []


@given(st.lists(st.integers(0, 40), min_size=9, max_size=9))
def test_every_hidden_cell_of_a_three_by_three_has_a_companion_in_its_row_and_column(body):
    cells = {(r, c): body[3 * r + c] for r in range(3) for c in range(3)}
    table = dict(cells)
    table |= {("row", r): sum(cells[r, c] for c in range(3)) for r in range(3)}
    table |= {("column", c): sum(cells[r, c] for r in range(3)) for c in range(3)}
    table["all", 0] = sum(body)
    rows = [SumOfParts(("row", r), tuple((r, c) for c in range(3))) for r in range(3)]
    columns = [SumOfParts(("column", c), tuple((r, c) for r in range(3))) for c in range(3)]
    whole = [
        SumOfParts(("all", 0), tuple((line, i) for i in range(3))) for line in ("row", "column")
    ]
    away = hidden(table, (*rows, *columns, *whole))
    assert {key for key, count in table.items() if small(count, 11)} <= away
    for entry in (*rows, *columns, *whole):
        assert sum(key in away for key in entry.all) != 1
