"""What differs between two versions of a protocol: everything, and nothing that does not."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from enum import Enum
from types import MappingProxyType, NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from screenapp import resources
from screenapp.authoring import words_of_parts
from screenapp.authoring.changes import Change, ChangeKind, Noticed
from screenapp.authoring.differences import differences
from screenapp.protocol import model
from screenapp.protocol.loading.cases import ExampleCase, read_cases
from screenapp.protocol.loading.protocol_file import read_draft
from screenapp.protocol.model import (
    Ages,
    AnswerType,
    Citation,
    Count,
    Disclosure,
    Evidence,
    Figures,
    Grade,
    ItemAnswered,
    ItemIs,
    Law,
    MeasureBound,
    Option,
    Pattern,
    Protocol,
    Recall,
    Result,
    ReviewedBy,
    Start,
    Tier,
)

NAMES = sorted(path.parent.name for path in resources.protocols_folder().glob("*/protocol.yaml"))
NOT_SAID_BY_THE_FILE = {"content_hash"}
SAMPLES: Mapping[type, object] = {
    str: "other",
    int: 7,
    Decimal: Decimal(7),
    bool: True,
    Ages: Ages(from_=3),
    Citation: Citation(cite="other"),
    Evidence: Evidence(study="other"),
    Law: Law(cite="other"),
    Option: Option(id="other", text="Other"),
    Pattern: Pattern(weak=7),
    Start: Start(trigger="other", at="other"),
    ItemIs: ItemAnswered(item="other"),
    Count: Count(id="other", of=("other",)),
    Grade: Grade.WEAK,
    Disclosure: Disclosure.OTHER_ABUSE,
    Recall: Recall.NOW,
    Figures: Figures.PUBLISHED,
    ReviewedBy: ReviewedBy(role="other"),
}


def sample(hint: Any) -> object:
    """Some value of the type *hint*, never None."""
    options = get_args(hint) if isinstance(hint, UnionType) else (hint,)
    for option in options:
        if option is not NoneType and option in SAMPLES:
            return SAMPLES[option]
        if get_origin(option) is tuple:
            return tuple(sample(arg) for arg in get_args(option) if arg is not Ellipsis)
    raise AssertionError(f"no sample of {hint}")


def altered(value: Any, hint: Any) -> Iterator[object]:
    """*value* with one thing in it changed, in every way and place."""
    match value:
        case None:
            yield sample(hint)
        case bool():
            yield not value
        case str():
            yield f"{value} x"
        case int() | Decimal():
            yield value + 1
        case Enum():
            members = list(type(value))
            yield members[members.index(value) - 1]
        case tuple():
            yield from altered_tuple(value, hint)
        case Mapping():
            for key in value:
                yield MappingProxyType({k: v for k, v in value.items() if k != key})
            yield MappingProxyType({**value, "other": Grade.WEAK})
        case _ if is_dataclass(value):
            yield from altered_record(value)
        case _:
            raise AssertionError(f"no change of {value!r}")


def altered_tuple(values: tuple[Any, ...], hint: Any) -> Iterator[object]:
    hints = [h for h in get_args(hint) if get_origin(h) is tuple] or [hint]
    parts = [arg for arg in get_args(hints[0]) if arg is not Ellipsis]
    if not values:
        yield (sample(parts[0]),)
    for at, value in enumerate(values):
        for other in altered(value, parts[0]):
            yield (*values[:at], other, *values[at + 1 :])
        yield (*values[:at], *values[at + 1 :])
    if len(set(map(repr, values))) > 1:
        yield tuple(reversed(values))


def altered_record(record: Any) -> Iterator[object]:
    hints = get_type_hints(type(record))
    for field in fields(record):
        if field.name not in NOT_SAID_BY_THE_FILE:
            for other in altered(getattr(record, field.name), hints[field.name]):
                yield replace(record, **{field.name: other})


@pytest.mark.parametrize("name", NAMES)
def test_whatever_a_file_says_differently_is_told(
    name: str, shipped: Mapping[str, Protocol]
) -> None:
    protocol, count = shipped[name], 0
    for other in altered_record(protocol):
        assert isinstance(other, Protocol)
        assert differences(protocol, other), next(
            field.name
            for field in fields(protocol)
            if getattr(other, field.name) != getattr(protocol, field.name)
        )
        count += 1
    assert count > 200


def test_every_word_of_every_part_has_its_change() -> None:
    known = {
        model.Trigger: words_of_parts.TRIGGER,
        model.Stage: words_of_parts.STAGE,
        model.Item: words_of_parts.ITEM,
        model.Option: words_of_parts.OPTION,
        model.Result: words_of_parts.RESULT,
        model.Obligation: words_of_parts.OBLIGATION,
        model.Step: words_of_parts.STEP,
    }
    for part, words in known.items():
        said = {field.name for field in fields(part)} - {"id", "items", "options"}
        assert set(words.words) == said, part


@pytest.mark.parametrize("name", NAMES)
def test_a_protocol_does_not_differ_from_itself(
    name: str, shipped: Mapping[str, Protocol], cases: Mapping[str, tuple[ExampleCase, ...]]
) -> None:
    twin = replace(shipped[name], content_hash="other")
    assert differences(shipped[name], twin, cases[name]) == ()


@pytest.fixture
def youth(shipped: Mapping[str, Protocol]) -> Protocol:
    return shipped["youth-any-of-four"]


def with_item(protocol: Protocol, item: str, **words: Any) -> Protocol:
    stages = tuple(
        replace(
            stage,
            items=tuple(replace(i, **words) if i.id == item else i for i in stage.items),
        )
        for stage in protocol.stages
    )
    return replace(protocol, stages=stages)


def test_a_condition_is_told_in_words_and_by_whom_it_is_noticed(youth: Protocol) -> None:
    when = ItemIs(item="unsafe_work", values=("yes",))
    assert differences(youth, with_item(youth, "afraid_to_stop", when=when)) == (
        Change(
            kind=ChangeKind.ITEM_WHEN_CHANGED,
            subject="afraid_to_stop",
            after="unsafe_work is yes",
            noticed=Noticed.PEOPLE,
        ),
    )


def test_what_only_staff_answer_is_noticed_by_staff(youth: Protocol) -> None:
    (change,) = differences(youth, with_item(youth, "reasonable_suspicion", text="Other"))
    assert (change.kind, change.noticed) == (ChangeKind.ITEM_REWORDED, Noticed.STAFF)
    assert change.after == "Other"


def test_an_item_that_goes_to_another_stage_has_moved_and_is_not_new(youth: Protocol) -> None:
    first, second = youth.stages
    item = first.items[-1]
    other = replace(
        youth,
        stages=(
            replace(first, items=first.items[:-1]),
            replace(second, items=(item, *second.items)),
        ),
    )
    assert differences(youth, other) == (
        Change(
            kind=ChangeKind.ITEM_MOVED_STAGE,
            subject=item.id,
            before="questions",
            after="afterwards",
            noticed=Noticed.PEOPLE,
        ),
    )


def test_one_item_that_changes_its_place_is_one_change(youth: Protocol) -> None:
    stage = youth.stages[0]
    first, *rest = stage.items
    other = replace(youth, stages=(replace(stage, items=(*rest, first)), *youth.stages[1:]))
    (change,) = differences(youth, other)
    assert (change.kind, change.subject) == (ChangeKind.ITEM_MOVED, first.id)
    assert (change.before, change.after) == ("", rest[-1].id)


def test_any_order_is_told_by_as_few_moves_as_it_takes(youth: Protocol) -> None:
    chance = random.Random(3)
    triggers = tuple(replace(youth.triggers[0], id=f"t{n}") for n in range(12))
    old = replace(youth, triggers=triggers)
    for _ in range(50):
        mixed = list(triggers)
        mixed.insert(chance.randrange(12), mixed.pop(chance.randrange(12)))
        mixed.insert(chance.randrange(12), mixed.pop(chance.randrange(12)))
        changes = differences(old, replace(youth, triggers=tuple(mixed)))
        assert len(changes) <= 2
        assert bool(changes) == (tuple(mixed) != triggers)


def test_options_are_told_with_the_item_they_belong_to(shipped: Mapping[str, Protocol]) -> None:
    protocol = shipped["court-staff-coded"]
    item = next(item for item in protocol.items if item.options)
    first, *rest = item.options
    heavier = replace(first, weight=first.weight + 1)
    new = Option(id="brand_new", text="Brand new")
    changes = differences(protocol, with_item(protocol, item.id, options=(heavier, *rest, new)))
    assert [(c.kind, c.subject) for c in changes] == [
        (ChangeKind.OPTION_ADDED, f"{item.id}/brand_new"),
        (ChangeKind.OPTION_WEIGHT_CHANGED, f"{item.id}/{first.id}"),
    ]


def test_a_measure_of_another_kind_is_told(shipped: Mapping[str, Protocol]) -> None:
    protocol = shipped["court-staff-coded"]
    (measure,) = protocol.measures
    other = replace(protocol, measures=(Count(id=measure.id, of=measure.of),))
    changes = differences(protocol, other)
    assert changes[0].kind is ChangeKind.MEASURE_KIND_CHANGED
    assert (changes[0].before, changes[0].after) == ("sum", "count")


def threshold_of_two(youth: Protocol) -> Protocol:
    def raised(result: Result) -> Result:
        if result.when is None:
            return result
        return replace(result, when=MeasureBound(measure="yeses", bound=Decimal(2), below=False))

    return replace(youth, results=tuple(map(raised, youth.results)))


def test_cases_that_come_out_differently_are_told_by_name(
    youth: Protocol, cases: Mapping[str, tuple[ExampleCase, ...]]
) -> None:
    given = cases["youth-any-of-four"]
    changes = differences(youth, threshold_of_two(youth), (*given, *given))
    rule, *rest = changes
    assert rule.kind is ChangeKind.RESULT_RULE_CHANGED
    assert (rule.before, rule.after) == ("yeses is at least 1", "yeses is at least 2")
    results = [c for c in rest if c.kind is ChangeKind.CASE_RESULT_CHANGED]
    assert results
    assert {c.noticed for c in rest} == {Noticed.CASES}
    assert len({c.subject for c in results}) == len(results)
    assert {(c.before, c.after) for c in results} >= {("positive", "negative")}


def test_a_tier_or_an_obligation_that_comes_out_differently_is_told(
    youth: Protocol, cases: Mapping[str, tuple[ExampleCase, ...]]
) -> None:
    first, *rest = youth.results
    tiered = replace(youth, results=(replace(first, tier=Tier.SOME), *rest))
    kinds = {c.kind for c in differences(youth, tiered, cases["youth-any-of-four"])}
    assert ChangeKind.CASE_TIER_CHANGED in kinds
    assert ChangeKind.CASE_RESULT_CHANGED not in kinds
    free = replace(youth, obligations=())
    kinds = {c.kind for c in differences(youth, free, cases["youth-any-of-four"])}
    assert ChangeKind.CASE_OBLIGATIONS_CHANGED in kinds


def test_a_case_whose_answers_are_no_longer_offered_is_told_and_not_run(
    youth: Protocol, cases: Mapping[str, tuple[ExampleCase, ...]]
) -> None:
    numbered = with_item(youth, "unsafe_work", answer=AnswerType.NUMBER)
    changes = differences(youth, numbered, cases["youth-any-of-four"])
    misfits = [c for c in changes if c.kind is ChangeKind.CASE_DOES_NOT_FIT]
    assert misfits
    assert {(c.before, c.after) for c in misfits} == {("", "unsafe_work")}


ONE = """\
protocol: one
version: "1"
title: T
ages: {from: 18}
stages:
  - id: s
    privacy: required
    consent: required
    items:
      - {id: a, source: self, answer: yes_no, text: A}
      - {id: b, source: self, answer: yes_no, text: B}
      - {id: c, source: self, answer: yes_no, discloses: labour, text: C}
      - {id: j, source: observed, answer: judgement, text: J}
measures: [{id: n, count: [a, b]}]
results:
  - {id: high, kind: positive, tier: high, text: H, when: {item: a, is: yes}}
  - {id: some, kind: positive, tier: some, text: S, when: {measure: n, at_least: 1}}
  - {id: rest, kind: negative, tier: none, text: R, otherwise: true}
obligations:
  - {id: owed, text: O, when: {item: j, is: yes}}
"""


@pytest.mark.parametrize(
    ("answers", "was", "now", "told"),
    [
        ("b: yes", "tier: high", "tier: immediate", "could_be, high, immediate"),
        ("a: yes, b: yes", "text: B}", "text: B, when: {item: a, is: no}}",
         "asked, b, ; unanswered, , b: skipped"),
        ("a: no", "text: C}", "text: C, when: {item: a, is: yes}}",
         "unanswered, c: not_reached, c: skipped"),
        ("c: yes", "discloses: labour", "discloses: other_abuse",
         "disclosed, labour (interview), other_abuse (interview)"),
        ("a: yes", "when: {item: j, is: yes}",
         "when: {all: [{item: j, is: yes}, {item: a, is: no}]}",
         "obligations_unsettled, owed, "),
    ],
)  # fmt: skip
def test_whatever_comes_out_differently_of_a_case_is_told_though_all_else_stays(
    answers: str, was: str, now: str, told: str
) -> None:
    old, new = (read_draft(text.encode(), "f").protocol for text in (ONE, ONE.replace(was, now)))
    assert old is not None
    assert new is not None
    text = f"- {{name: case, person: {{age: 30}}, answers: {{{answers}}}, expect: {{asked: []}}}}"
    changes = differences(old, new, read_cases(text.encode(), "cases", old).cases)
    found = [c for c in changes if c.noticed is Noticed.CASES]
    said = "; ".join(f"{c.kind.value[5:]}, {c.before}, {c.after}" for c in found)
    assert said == told
