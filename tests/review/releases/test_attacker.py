"""Somebody who knows the rule, everything told and who came: every tiny world is tried.

Mutants of the rule must be found out by the same attacker, or the test would prove nothing.
"""

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from screenapp.review.releases import rule, tree
from screenapp.review.releases.rule import As, OpenSplit, Piece, Told
from screenapp.review.releases.tree import Split, told_all

TOP = Split(id="top", whole="root", part="yes", rest="no")
INNER = Split(id="inner", whole="yes", part="yes2", rest="no2")
OTHER = Split(id="other", whole="no", part="yes3", rest="no3")
Rule = Callable[[OpenSplit, Piece, int], tuple[Told, OpenSplit]]


def _cells(people: int, splits: int) -> Iterator[dict[str, int]]:
    """Every way in which *people* fall into the parts."""
    for yes in range(people + 1):
        inner = range(yes + 1) if splits > 1 else (0,)
        other = range(people - yes + 1) if splits > 2 else (0,)
        for inside, outside in itertools.product(inner, other):
            yield {"root": people, "yes": yes, "yes2": inside, "yes3": outside}


def _histories(
    attendance: tuple[int, ...], splits: tuple[Split, ...], k: int
) -> dict[tuple[object, ...], list[tuple[dict[str, int], ...]]]:
    periods = tuple(f"p{number}" for number in range(len(attendance)))
    found = defaultdict(list)
    for world in itertools.product(*(_cells(people, len(splits)) for people in attendance)):
        counts = {
            name: {period: cell[name] for period, cell in zip(periods, world, strict=True)}
            for name in ("root", "yes", "yes2", "yes3")
        }
        told = tuple((one.split.id, one.told) for one in told_all(splits, periods, counts, k))
        found[told].append(world)
    return found


def _of(split: Split, cell: dict[str, int]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Part and rest, each with its whole."""
    whole = {"root": cell["root"], "yes": cell["yes"], "no": cell["root"] - cell["yes"]}[
        split.whole
    ]
    return (cell[split.part], whole), (whole - cell[split.part], whole)


def broken(attendance: tuple[int, ...], splits: tuple[Split, ...], k: int) -> list[str]:
    """Few people in a part of which an attacker is left with fewer values than is promised."""
    found = []
    runs = [range(a, b) for a in range(len(attendance)) for b in range(a + 1, len(attendance) + 1)]
    for told, worlds in _histories(attendance, splits, k).items():
        for split, run, side in itertools.product(splits, runs, (0, 1)):
            both = [
                [sum(x) for x in zip(*(_of(split, w[p])[side] for p in run), strict=True)]
                for w in worlds
            ]
            values = {few for few, _ in both}
            found += [
                f"{attendance} {split.id} {list(run)}: {few} of {whole} in {told}"
                for few, whole in both
                if few < k and len(values) < min(k - 1, whole)
            ]
    return found


SINGLE = ((6, 6), (3, 4, 6), (7, 6, 6), (8, 4, 3))
NESTED = ((6, 6), (7, 3), (3, 4))
MORE = ((8, 8, 8), (6, 7, 8), (3, 3, 7))


@pytest.mark.parametrize("attendance", SINGLE, ids=str)
def test_what_is_told_of_one_split_leaves_as_many_values_as_promised(attendance):
    assert broken(attendance, (TOP,), 3) == []


@pytest.mark.parametrize("attendance", NESTED, ids=str)
def test_what_is_told_of_splits_within_splits_leaves_as_many(attendance, times):
    several = (TOP, INNER, OTHER) if times(0, 1) else (TOP, INNER)
    assert broken(attendance, several, 3) == []


@pytest.mark.parametrize("attendance", MORE, ids=str)
def test_three_periods_leave_as_many(attendance, times):
    if not times(0, 1):
        pytest.skip("takes minutes: with --exhaustive")
    assert broken(attendance, (TOP,), 4) == []
    assert broken(attendance, (TOP, INNER), 3) == []


# --- mutants ----------------------------------------------------------------------------------


def _without_turning(before: OpenSplit, new: Piece, k: int) -> tuple[Told, OpenSplit]:
    """Rule 2 left out: the stretch and the piece are always told together."""
    told, after = rule.told_next(replace(before, side=None), new, k)
    if told.how is As.JOINED:
        after = replace(after, side=before.side)
    return told, after


def _telling_zero(before: OpenSplit, new: Piece, k: int) -> tuple[Told, OpenSplit]:
    told, after = rule.told_next(before, new, k)
    if told.how is As.FEW and after.stretch.n == 0:
        told = replace(told, how=As.EXACT, n=0)
    return told, after


def _telling_small_pieces(before: OpenSplit, new: Piece, k: int) -> tuple[Told, OpenSplit]:
    """Whatever comes is a piece, however few."""
    whole = before.stretch + before.waiting + new
    side = rule._side(whole, k)
    if side is None:
        told = Told(how=As.EXACT, periods=whole.periods, of=whole.people, n=whole.n)
        return told, OpenSplit()
    told = Told(how=As(side.value), periods=whole.periods, of=whole.people)
    return told, OpenSplit(stretch=whole, side=side)


def _kept_open(before: OpenSplit, new: Piece, k: int) -> tuple[Told, OpenSplit]:
    """A piece that was told alone, because the stretch before it turned over, goes on."""
    told, after = rule.told_next(before, new, k)
    if before.side is not None and told.how in (As.FEW, As.MANY) and not after.stretch.people:
        piece = before.waiting + new
        return told, OpenSplit(stretch=piece, side=rule.Side(told.how.value))
    return told, after


MUTANTS: tuple[Rule, ...] = (_without_turning, _telling_zero, _telling_small_pieces, _kept_open)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda one: one.__name__)
def test_a_rule_that_tells_too_much_is_found_out(mutant, monkeypatch):
    monkeypatch.setattr(tree, "told_next", mutant)
    assert any(broken(attendance, (TOP,), 3) for attendance in SINGLE)
