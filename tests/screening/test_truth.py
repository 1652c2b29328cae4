"""Single conditions and measures: true, false or unknown, by hand, and in words."""

from dataclasses import replace
from decimal import Decimal

import pytest

from screenapp.protocol import measures
from screenapp.protocol.conditions import (
    Truth,
    could_disclose,
    discloses,
    lies_in,
    rests_on,
    truth,
)
from screenapp.protocol.item_status import AnsweredItem
from screenapp.protocol.measures import GradedMeasure, Interval, evaluate, items_of, satisfies
from screenapp.protocol.model import (
    All,
    AnswerType,
    Any_,
    Code,
    Disclosed,
    Disclosure,
    Grade,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    MeasureBound,
    MeasureMet,
    Not,
    Option,
    Pattern,
    PersonAge,
    PersonIsChild,
    ResultIs,
    SettingIs,
    Sum,
    Tier,
    TierIs,
    TriggerIs,
)

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
YES, NO = AnsweredItem(value="yes"), AnsweredItem(value="no")
TRUE, FALSE = TriggerIs(trigger="here"), TriggerIs(trigger="elsewhere")
UNKNOWN = ItemAnswered(item="q1")
PART = {T: TRUE, F: FALSE, U: UNKNOWN}


# --- all, any, not ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "both", "either"),
    [
        (T, T, T, T), (T, F, F, T), (T, U, U, T), (F, T, F, T), (F, F, F, F), (F, U, F, U),
        (U, T, U, T), (U, F, F, U), (U, U, U, U),
    ],
)  # fmt: skip
def test_all_and_any_keep_what_is_unknown_apart(facts, first, second, both, either):
    parts = (PART[first], PART[second])
    assert truth(All(parts=parts), facts()) is both
    assert truth(Any_(parts=parts), facts()) is either


@pytest.mark.parametrize(("part", "turned"), [(T, F), (F, T), (U, U)])
def test_not_turns_what_is_known(facts, part, turned):
    assert truth(Not(part=PART[part]), facts()) is turned


# --- items ------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", list(Code))
def test_an_open_item_leaves_a_test_unknown_and_one_set_aside_fails_it(facts, code):
    expected = F if code.structural else U
    here = facts({"q1": code, "years": code})
    for test in (
        ItemIs(item="q1", values=("yes",)),
        ItemAnswered(item="q1"),
        ItemBound(item="years", bound=Decimal(3), below=False),
    ):
        assert truth(test, here) is expected
        assert rests_on(test, here) == (frozenset({test.item}) if expected is U else frozenset())


DECLINED = {Code.DECLINED: T, Code.WITHDRAWN: T, Code.NOT_REACHED: U}


@pytest.mark.parametrize("code", list(Code))
def test_declined_is_a_test_of_its_own_and_settled_as_long_as_the_code_stands(facts, code):
    test, said = ItemDeclined(item="q1"), DECLINED.get(code, F)
    here = facts({"q1": code})
    assert truth(test, here) is said
    assert rests_on(test, here) == (frozenset({"q1"}) if said is U else frozenset())


@pytest.mark.parametrize("answer", [YES, NO])
def test_what_is_answered_is_not_declined(facts, answer):
    assert truth(ItemDeclined(item="q1"), facts({"q1": answer})) is F


def test_what_nobody_came_to_may_still_be_declined(facts):
    assert truth(ItemDeclined(item="q1"), facts()) is U


def test_codes_that_set_an_item_aside():
    assert {code for code in Code if code.structural} == {Code.SKIPPED, Code.NOT_APPLICABLE}


@pytest.mark.parametrize(
    ("value", "wanted", "said"),
    [
        ("yes", ("yes",), T), ("no", ("yes",), F), ("no", ("yes", "no"), T),
        (("a", "b"), ("b",), T), (("a",), ("b",), F), (Decimal("4.0"), ("4",), T),
        (Decimal(4), ("5",), F),
    ],
)  # fmt: skip
def test_an_answer_is_one_of_those_named(facts, value, wanted, said):
    here = facts({"q1": AnsweredItem(value=value)})
    assert truth(ItemIs(item="q1", values=wanted), here) is said
    assert truth(ItemAnswered(item="q1"), here) is T


@pytest.mark.parametrize(
    ("value", "below", "said"),
    [(3, False, T), (2, False, F), (4, False, T), (3, True, F), (2, True, T), ("x", True, F)],
)
def test_a_number_is_held_against_its_bound(facts, value, below, said):
    answer = AnsweredItem(value=value if isinstance(value, str) else Decimal(value))
    test = ItemBound(item="years", bound=Decimal(3), below=below)
    assert truth(test, facts({"years": answer})) is said


# --- the person and the place -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("age", "disputed", "said"),
    [
        ((17, 17), False, T), ((18, 18), False, F), ((17, 18), False, T), (None, False, U),
        ((40, 40), True, T), (None, True, T),
    ],
)  # fmt: skip
def test_whose_age_may_be_below_eighteen_is_a_child(facts, age, disputed, said):
    assert truth(PersonIsChild(), facts(age=age, age_disputed=disputed)) is said


@pytest.mark.parametrize(
    ("age", "disputed", "bound", "at_least", "below"),
    [
        ((20, 20), False, 20, T, F), ((19, 19), False, 20, F, T), ((19, 20), False, 20, U, U),
        (None, False, 20, U, U), ((40, 40), True, 18, U, U), ((40, 40), True, 19, T, F),
    ],
)  # fmt: skip
def test_an_age_is_held_against_its_bound(facts, age, disputed, bound, at_least, below):
    here = facts(age=age, age_disputed=disputed)
    assert truth(PersonAge(bound=bound, below=False), here) is at_least
    assert truth(PersonAge(bound=bound, below=True), here) is below


@pytest.mark.parametrize(
    ("setting", "name", "said"),
    [
        ({}, "duty", U), ({"duty": None}, "duty", F), ({"duty": "a"}, "duty", T),
        ({"duty": "a-b"}, "duty", F), ({"jurisdiction": "a-b"}, "jurisdiction", T),
        ({"jurisdiction": "ab"}, "jurisdiction", F), ({"jurisdiction": None}, "jurisdiction", F),
    ],
)  # fmt: skip
def test_a_fact_of_the_setting_is_known_absent_or_unknown(facts, setting, name, said):
    test = SettingIs(name=name, values=("x", "a"))
    assert truth(test, facts(setting=setting)) is said


def test_a_part_of_a_country_lies_in_it_and_not_the_other_way():
    assert lies_in("GB", "GB")
    assert lies_in("GB-SCT", "GB")
    assert not lies_in("GB", "GB-SCT")
    assert not lies_in("GBX", "GB")


# --- what was told ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("standing", "told", "any_kind", "labour", "other"),
    [
        ({}, (), F, F, F), ({"q2": Code.DECLINED}, (), U, U, F),
        ({"q2": Code.SKIPPED}, (), F, F, F),
        ({"q2": YES}, (), T, T, F), ({"q2": NO}, (), F, F, F),
        ({"q2": Code.DECLINED}, (Disclosure.OTHER_ABUSE,), T, U, T),
    ],
)  # fmt: skip
def test_what_was_told_is_known_open_or_not_told(facts, standing, told, any_kind, labour, other):
    here = facts(standing, disclosed=frozenset(told))
    assert truth(Disclosed(kind=None), here) is any_kind
    assert truth(Disclosed(kind=Disclosure.LABOUR), here) is labour
    assert truth(Disclosed(kind=Disclosure.OTHER_ABUSE), here) is other
    open_ = frozenset({"q2"}) if labour is U else frozenset()
    assert rests_on(Disclosed(kind=Disclosure.LABOUR), here) == open_
    assert rests_on(Disclosed(kind=None), here) == (open_ if any_kind is U else frozenset())


def test_an_answer_discloses_by_a_yes_or_by_an_option(protocol):
    item = replace(
        protocol.item["often"],
        options=(
            Option(id="a", text="A", discloses=Disclosure.TRAFFICKING),
            Option(id="b", text="B"),
        ),
    )
    assert discloses(item, AnsweredItem(value=("a", "b"))) == {Disclosure.TRAFFICKING}
    assert discloses(item, AnsweredItem(value=("b",))) == frozenset()
    assert could_disclose(item) == {Disclosure.TRAFFICKING}
    assert discloses(protocol.item["q2"], YES) == {Disclosure.LABOUR}
    assert discloses(protocol.item["q2"], NO) == frozenset()
    assert could_disclose(protocol.item["q2"]) == {Disclosure.LABOUR}
    assert could_disclose(protocol.item["q1"]) == frozenset()


# --- results ----------------------------------------------------------------------------------


def test_a_result_is_tested_against_all_that_are_possible(facts, protocol):
    positive, negative = protocol.results
    is_positive, high = ResultIs(result="positive"), TierIs(tier=Tier.SOME)
    for possible, said in ((None, U), ((), U), ((positive,), T), ((negative,), F)):
        assert truth(is_positive, facts(possible=possible)) is said
        assert truth(high, facts(possible=possible)) is said
    both = facts(possible=(positive, negative))
    assert truth(is_positive, both) is U
    assert truth(high, both) is U
    assert truth(TierIs(tier=Tier.NONE), both) is T
    assert truth(TierIs(tier=Tier.HIGH), facts(possible=(positive,))) is T
    assert truth(TierIs(tier=Tier.IMMEDIATE), facts(possible=(positive,))) is F


# --- measures ---------------------------------------------------------------------------------


def value(facts, name, **standing):
    here = facts(standing)
    return evaluate(here.protocol.measure[name], here.protocol, here.standing)


def interval(low, high, measured=True):
    return Interval(low=Decimal(low), high=Decimal(high), measured=measured)


def test_a_count_widens_by_what_is_open(facts):
    assert value(facts, "yeses") == interval(0, 3)
    assert value(facts, "yeses", q1=YES, q2=NO) == interval(1, 2)
    assert value(facts, "yeses", q1=YES, q2=NO, q3=Code.SKIPPED) == interval(1, 1)
    assert value(facts, "nos", q1=YES, q2=NO) == interval(1, 1)


def test_a_measure_of_nothing_but_what_does_not_apply_measures_nothing(facts):
    none = dict.fromkeys(("q1", "q2", "q3"), Code.NOT_APPLICABLE)
    assert value(facts, "yeses", **none) == interval(0, 3, measured=False)
    assert value(facts, "graded", **none) == GradedMeasure(met=None, measured=False)
    one = none | {"q3": Code.SKIPPED}
    assert value(facts, "yeses", **one) == interval(0, 0)
    here = facts(none)
    assert truth(MeasureBound(measure="yeses", bound=Decimal(0), below=False), here) is U
    assert truth(MeasureMet(measure="graded", met=True), here) is U


def test_a_sum_adds_weights_options_and_other_measures(facts):
    both = AnsweredItem(value=("a", "b"))
    assert value(facts, "sum", q1=YES, often=both, q2=NO, q3=NO) == interval("5.0", "5.0")
    # q1 adds 1.5, the options 2 and 0.5 together or nothing alone, three questions one each.
    assert value(facts, "sum") == interval(0, "7.0")
    assert value(facts, "max", q1=YES, q2=YES) == interval(2, 3)


def test_options_that_exclude_each_other_are_not_added(protocol):
    weigh = (("a", 2, False), ("b", -1, False), ("c", 5, True), ("d", -3, True))
    options = tuple(
        Option(id=name, text="T", weight=Decimal(w), exclusive=alone) for name, w, alone in weigh
    )
    many = replace(protocol.item["often"], options=options)
    one = replace(many, answer=AnswerType.ONE_OF)
    assert measures.could_add(many) == (Decimal(-3), Decimal(5))
    assert measures.could_add(one) == (Decimal(-3), Decimal(5))
    friendly = replace(many, options=options[:2])
    assert measures.could_add(friendly) == (Decimal(-1), Decimal(2))
    costly = replace(many, options=tuple(replace(o, exclusive=False) for o in options))
    assert measures.could_add(costly) == (Decimal(-4), Decimal(7))
    assert measures.could_add(replace(costly, answer=AnswerType.ONE_OF)) == (
        Decimal(-3),
        Decimal(5),
    )
    assert measures.could_add(replace(protocol.item["q1"], weight=Decimal(-2))) == (
        Decimal(-2),
        Decimal(0),
    )


def test_what_was_worked_out_is_kept_and_used(facts):
    here = facts({"q1": YES})
    known = {}
    found = evaluate(here.protocol.measure["sum"], here.protocol, here.standing, known)
    assert set(known) == {"sum", "yeses"}
    assert known["sum"] is found
    known["yeses"] = interval(9, 9)
    del known["sum"]
    again = evaluate(here.protocol.measure["sum"], here.protocol, here.standing, known)
    assert again.high == found.high - 3 + 9


def test_items_behind_a_measure_are_named_through_others(facts):
    protocol = facts().protocol
    assert list(items_of(protocol.measure["sum"], protocol)) == ["q1", "often", "q1", "q2", "q3"]
    assert list(items_of(protocol.measure["max"], protocol)) == ["q1", "q2", "q3", "q1", "q2"]
    test = MeasureBound(measure="max", bound=Decimal(2), below=False)
    assert rests_on(test, facts({"q1": YES, "q2": Code.DECLINED})) == {"q2", "q3"}
    assert rests_on(All(parts=(test, FALSE)), facts({"q1": YES})) == frozenset()
    assert rests_on(Not(part=test), facts({"q1": YES})) == {"q2", "q3"}
    assert rests_on(PersonIsChild(), facts()) == frozenset()


@pytest.mark.parametrize(
    ("low", "at_least", "below"),
    [({"q1": YES, "q2": YES}, T, F), ({"q1": NO, "q2": NO}, F, T), ({"q1": YES}, U, U)],
)
def test_a_measure_is_held_against_its_bound_by_both_ends(facts, low, at_least, below):
    here = facts(low)
    for test, said in ((False, at_least), (True, below)):
        assert truth(MeasureBound(measure="yeses", bound=Decimal(2), below=test), here) is said


@pytest.mark.parametrize(
    ("standing", "met"),
    [
        ({"q1": YES, "q2": YES}, True), ({"q1": YES, "q2": NO}, False),
        ({"q1": YES, "q2": Code.SKIPPED}, False), ({"q1": YES}, None), ({"q1": NO}, False),
    ],
)  # fmt: skip
def test_a_graded_measure_is_met_not_met_or_open(facts, standing, met):
    assert value(facts, "graded", **standing) == GradedMeasure(met=met)
    said = {True: T, False: F, None: U}[met]
    assert truth(MeasureMet(measure="graded", met=True), facts(standing)) is said
    turned = {T: F, F: T, U: U}[said]
    assert truth(MeasureMet(measure="graded", met=False), facts(standing)) is turned


def test_a_measure_is_not_tested_as_what_it_is_not(facts):
    with pytest.raises(ValueError, match="graded"):
        truth(MeasureBound(measure="graded", bound=Decimal(1), below=True), facts({"q1": YES}))
    with pytest.raises(ValueError, match="yeses"):
        truth(MeasureMet(measure="yeses", met=True), facts({"q1": YES}))
    here = facts()
    with pytest.raises(ValueError, match="has no number"):
        evaluate(Sum(id="s", of=("graded",)), here.protocol, {})


@pytest.mark.parametrize(
    ("grades", "strong", "medium", "weak", "filled"),
    [
        ("SS", 2, 0, 0, True), ("SM", 2, 0, 0, False), ("SM", 1, 1, 0, True),
        ("SS", 1, 1, 0, True), ("MM", 1, 1, 0, False), ("MM", 0, 2, 0, True),
        ("MM", 0, 1, 1, True), ("MW", 0, 2, 0, False), ("SMW", 1, 1, 1, True),
        ("SM", 1, 1, 1, False), ("WWW", 0, 0, 3, True), ("WWW", 0, 0, 4, False),
        ("", 0, 0, 0, True),
    ],
)  # fmt: skip
def test_a_stronger_indicator_may_stand_in_for_a_weaker(grades, strong, medium, weak, filled):
    letters = {"S": Grade.STRONG, "M": Grade.MEDIUM, "W": Grade.WEAK}
    pattern = Pattern(strong=strong, medium=medium, weak=weak)
    assert satisfies([letters[letter] for letter in grades], pattern) is filled
