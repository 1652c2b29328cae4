"""What is told of a tree: parts once, pieces in order, the same signs for none and ten."""

import itertools
import json
import random
from datetime import date

import pytest

from screenapp.review.releases.fact_counts import SPLITS, FactCounts, parts_of
from screenapp.review.releases.rule import As, OpenSplit, Piece, told_next
from screenapp.review.releases.told_form import form_of
from screenapp.review.releases.tree import TREE, SplitTold, told_all
from tests.review.releases.test_facts import fact

TODAY = date(2026, 11, 30)
LATE = {"service_confirmed", "attended", "outcome_known", "confirmed"}


def above(name):
    """The wholes that a part or a rest stands below."""
    found = set()
    parents = {part: split for split in SPLITS for part in (split.part, split.rest)}
    while name in parents:
        name = parents[name].whole
        found.add(name)
    return found


def test_what_lies_inside_another_told_count_stands_below_it():
    """Over every combination of the fields that a split looks at."""
    combinations = itertools.product(
        (True, False), (None, "declined"), (True, False),
        ("positive", "negative", "indeterminate"),
        ("not_offered", "offered", "accepted", "accepted_part"),
        (True, None), (True, None), ("yes", "no", "unknown"),
        ((), ("signal",)), ({}, {"labour": ["signal"]}),
    )  # fmt: skip
    names = (
        "attempted", "reason_not_done", "completed", "result", "referral", "received",
        "attended", "confirmed", "channels_offered", "disclosed",
    )  # fmt: skip
    seen = {parts_of(fact(**dict(zip(names, one, strict=True)))) for one in combinations}
    for name in {part for parts in seen for part in parts}:
        always = frozenset.intersection(*(parts for parts in seen if name in parts))
        # Of the ways only one is tried, so that those not offered are in everybody's.
        other_ways = {one for one in always if "." in one and "signal" not in one}
        assert always - {name} - other_ways <= above(name), name


def test_every_part_and_rest_has_one_name_and_its_whole_comes_first():
    known = [name for split in TREE for name in (split.part, split.rest)]
    assert len(set(known)) == len(known)
    roots = {split.whole for split in TREE} - set(known)
    assert roots == {
        "none", "not_tried", "tried", "not_private_at_first", "double_coded", "asked_how_it_was",
    }  # fmt: skip
    before = set(roots)
    for split in TREE:
        assert split.whole in before, split.id
        before |= {split.part, split.rest}


def _random_counts(chance, periods):
    counts = {"tried": {}}
    for period in periods:
        counts["tried"][period] = chance.randrange(60)
        left = {"tried": counts["tried"][period]}
        for split in SPLITS:
            part = chance.randint(0, left[split.whole])
            counts.setdefault(split.part, {})[period] = part
            left[split.part], left[split.rest] = part, left[split.whole] - part
    return counts


@pytest.mark.parametrize("seed", range(12))
def test_pieces_are_disjoint_in_order_and_inside_exact_stretches_of_the_whole(seed):
    periods = [f"2025-Q{n}" for n in range(1, 9)]
    told = list(told_all(SPLITS, periods, _random_counts(random.Random(seed), periods)))
    parents = {part: split for split in SPLITS for part in (split.part, split.rest)}
    exact = {}
    for one in told:
        if one.told.how is As.EXACT:
            exact.setdefault(one.split.id, []).append(one.told.periods)
    for split in SPLITS:
        taken = [period for periods_of in exact.get(split.id, []) for period in periods_of]
        assert taken == sorted(set(taken))
        whole = parents.get(split.whole)
        for periods_of in exact.get(split.id, []) if whole else []:
            inside = [set(p) for p in exact.get(whole.id, []) if set(p) <= set(periods_of)]
            assert set().union(*inside) == set(periods_of)


@pytest.mark.parametrize("whole", [22, 40, 700])
def test_nobody_and_ten_and_everybody_and_all_but_ten_leave_in_the_same_bytes(whole):
    def leaves(n):
        told, _ = told_next(OpenSplit(), Piece(people=whole, n=n, periods=("2025-Q1",)))
        return json.dumps(form_of(SplitTold(split=SPLITS[0], told=told)))

    assert len({leaves(n) for n in range(11)}) == 1
    assert len({leaves(whole - n) for n in range(11)}) == 1
    assert leaves(0) != leaves(whole)
    assert (leaves(11) != leaves(10)) is (whole > 22 or leaves(11) != leaves(12))


def _counts(*groups):
    counts = FactCounts()
    for number, (many, changes) in enumerate(groups):
        for each in range(many):
            counts.add(fact(number * 10_000 + each, **changes))
    return counts


def test_a_release_has_the_form_that_is_published_for_each_of_its_four_kinds():
    counts = _counts(
        (30, {"result": "positive"}), (40, {"result": "negative"}), (5, {"day": "2025-05-01"})
    )  # fmt: skip
    told = {(one["split"], *one["periods"]): one for one in counts.releases(TODAY)}
    assert told["answered", "2025-Q1"] == {
        "split": "answered", "part": "answered", "periods": ["2025-Q1"], "of": 70, "many": [60, 70],
    }  # fmt: skip
    assert told["answered", "2025-Q2"] == {
        "split": "answered", "part": "answered", "periods": ["2025-Q2"], "joined": True,
    }  # fmt: skip
    assert told["offered.signal", "2025-Q1"] == {
        "split": "offered.signal", "part": "offered", "periods": ["2025-Q1"], "of": 70,
        "few": [0, 10],
    }  # fmt: skip
    assert not {split for split, *_ in told} & {"positive", "complete"}
    declined = {"reason_not_done": "declined", "result": None, "completed": False}
    more = _counts(
        (30, {"result": "positive", "referral": "offered"}), (40, {}), (11, declined)
    ).releases(TODAY)  # fmt: skip
    assert {
        "split": "positive",
        "part": "positive",
        "periods": ["2025-Q1"],
        "of": 70,
        "exact": 30,
    } in more


def test_a_running_quarter_is_not_told_and_what_comes_late_waits():
    declined = {"reason_not_done": "declined", "result": None, "completed": False}
    taken = {"result": "positive", "referral": "accepted", "received": True, "confirmed": "yes"}
    refused = {"result": "positive", "referral": "declined"}
    counts = _counts(
        (40, taken), (30, {**taken, "received": None}), (30, refused),
        (30, {"result": "positive"}), (40, {"result": "negative"}), (40, declined),
    )  # fmt: skip

    def late(today):
        told = {one["split"] for one in counts.releases(today)}
        assert ("help_taken" in told) is (today > date(2025, 4, 13))
        return told & LATE

    assert late(date(2025, 4, 13)) == late(date(2025, 4, 14)) == set()
    assert late(date(2025, 10, 13)) == set()
    assert late(date(2025, 10, 14)) == late(date(2026, 4, 13)) == {"service_confirmed", "attended"}
    assert late(date(2026, 4, 14)) == LATE
