"""Conditions in words, and why one is true."""

from decimal import Decimal

import pytest

from screenapp.protocol.item_status import AnsweredItem
from screenapp.protocol.model import (
    All,
    Any_,
    Disclosed,
    Disclosure,
    ItemAnswered,
    ItemBound,
    ItemIs,
    MeasureBound,
    MeasureMet,
    Not,
    PersonAge,
    PersonIsChild,
    ResultIs,
    SettingIs,
    Tier,
    TierIs,
    TriggerIs,
)
from screenapp.protocol.phrasing import number, phrase
from screenapp.screening.reasons import reasons

TRUE, FALSE = TriggerIs(trigger="here"), TriggerIs(trigger="elsewhere")
UNKNOWN = ItemAnswered(item="q1")
YES, NO = AnsweredItem(value="yes"), AnsweredItem(value="no")

# --- in words ---------------------------------------------------------------------------------

WORDS = [
    (ItemIs(item="q1", values=("yes", "no")), "q1 is yes or no"),
    (ItemBound(item="years", bound=Decimal("2.50"), below=True), "years is below 2.5"),
    (ItemAnswered(item="q1"), "q1 is answered"),
    (MeasureBound(measure="yeses", bound=Decimal(10), below=False), "yeses is at least 10"),
    (MeasureMet(measure="graded", met=True), "graded is met"),
    (MeasureMet(measure="graded", met=False), "graded is not met"),
    (PersonIsChild(), "the person is a child or treated as one"),
    (PersonAge(bound=18, below=True), "age is below 18"),
    (SettingIs(name="duty", values=("a", "b")), "duty is a or b"),
    (TRUE, "trigger here"),
    (Disclosed(kind=None), "disclosed any"),
    (Disclosed(kind=Disclosure.LABOUR), "disclosed labour"),
    (ResultIs(result="positive"), "result is positive"),
    (TierIs(tier=Tier.HIGH), "tier is high or worse"),
    (Not(part=TRUE), "not trigger here"),
    (All(parts=(TRUE, FALSE)), "(trigger here and trigger elsewhere)"),
    (Any_(parts=(TRUE, Not(part=FALSE))), "(trigger here or not trigger elsewhere)"),
]


@pytest.mark.parametrize(("condition", "words"), WORDS)
def test_a_condition_is_told_in_words(condition, words):
    assert phrase(condition) == words


def test_items_and_measures_are_called_as_they_are_named():
    test = All(parts=(ItemIs(item="q1", values=("yes",)), Not(part=UNKNOWN)))
    assert phrase(test, {"q1": "the debt"}.get) == "(the debt is yes and not the debt is answered)"
    bound = MeasureBound(measure="yeses", bound=Decimal(1), below=True)
    assert phrase(Any_(parts=(bound,)), str.upper) == "(YESES is below 1)"
    assert phrase(MeasureMet(measure="graded", met=True), str.upper) == "GRADED is met"


@pytest.mark.parametrize(
    ("value", "shown"),
    [("10", "10"), ("1E+2", "100"), ("2.50", "2.5"), ("3.00", "3"), ("-0.5", "-0.5"), ("0", "0")],
)
def test_a_number_is_shown_without_what_says_nothing(value, shown):
    assert number(Decimal(value)) == shown


@pytest.mark.parametrize(
    ("condition", "why"),
    [
        (FALSE, ()), (PersonIsChild(), ()), (TRUE, ("trigger here",)),
        (ItemIs(item="q2", values=("yes",)), ("q2 = yes",)),
        (ItemBound(item="years", bound=Decimal(2), below=False), ("years = 4.5",)),
        (ItemAnswered(item="often"), ("often = a, b",)),
        (Not(part=FALSE), ("not: trigger elsewhere",)),
        (All(parts=(TRUE, TRUE, ItemAnswered(item="q2"))), ("trigger here", "q2 = yes")),
        (Any_(parts=(FALSE, TRUE)), ("trigger here",)),
        (
            MeasureBound(measure="yeses", bound=Decimal(1), below=False),
            ("yeses is at least 1: q2 = yes",),
        ),
        (
            MeasureBound(measure="nos", bound=Decimal(1), below=False),
            ("nos is at least 1: q1 = no",),
        ),
        (MeasureBound(measure="nos", bound=Decimal(2), below=True), ("nos is below 2: q1 = no",)),
        (
            MeasureBound(measure="sum", bound=Decimal(2), below=False),
            ("sum is at least 2: often = a, b, q2 = yes",),
        ),
        (MeasureMet(measure="graded", met=False), ("graded is not met: q2 = yes",)),
        (Disclosed(kind=None), ("disclosed any: q2 = yes",)),
        (Disclosed(kind=Disclosure.LABOUR), ("disclosed labour: q2 = yes",)),
        (Disclosed(kind=Disclosure.OTHER_ABUSE), ("disclosed other_abuse",)),
    ],
)  # fmt: skip
def test_what_is_true_is_so_because_of_what_was_answered(facts, condition, why):
    standing = {
        "q1": NO,
        "q2": YES,
        "q3": NO,
        "often": AnsweredItem(value=("a", "b")),
        "years": AnsweredItem(value=Decimal("4.50")),
    }
    here = facts(standing, disclosed=frozenset({Disclosure.OTHER_ABUSE}))
    assert reasons(condition, here) == why
