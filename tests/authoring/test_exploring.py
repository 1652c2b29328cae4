"""Exploring finds what there is and no more: compared with going through everything one by one."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenapp import resources
from screenapp.authoring.compiled import CompiledProtocol
from screenapp.authoring.deciding import drawn, shares
from screenapp.authoring.exploring import (
    Explored,
    ReachableResult,
    SearchLimits,
    SearchStopped,
    explore,
)
from screenapp.authoring.reading_time import seconds
from screenapp.protocol.item_status import Answer
from screenapp.protocol.loading.answer_value import GivenInFile
from screenapp.protocol.loading.answers_file import AnswersFile, PersonInFile
from screenapp.protocol.loading.protocol_file import read_draft
from screenapp.protocol.model import (
    All,
    AnswerType,
    Code,
    Condition,
    Count,
    Item,
    ItemIs,
    Measure,
    MeasureBound,
    Protocol,
    Result,
    ResultKind,
    Source,
    Sum,
    Tier,
)
from screenapp.screening.running import tried
from screenapp.screening.state import State

NAMES = sorted(path.parent.name for path in resources.protocols_folder().glob("*/protocol.yaml"))
ANSWERS: Mapping[AnswerType, tuple[Answer, ...]] = {
    AnswerType.YES_NO: ("yes", "no"),
    AnswerType.YES_NO_UNSURE: ("yes", "no", "unsure"),
    AnswerType.JUDGEMENT: ("yes", "no"),
    AnswerType.ACKNOWLEDGE: ("yes",),
    AnswerType.ONE_OF: ("p", "q", "n"),
    AnswerType.MANY_OF: (("p",), ("q",), ("p", "q"), ("n",)),
    AnswerType.NUMBER: tuple(map(Decimal, (0, 1, 2, 3, 4))),
    AnswerType.TEXT: ("words",),
}
Drawing = Callable[..., Protocol]
PATIENCE = 600.0
"""Seconds: on a busy machine too, what is found here never depends on the clock."""


def explored_whole(protocol: Protocol) -> Explored:
    return explore(protocol, bounds=SearchLimits(seconds=PATIENCE))


# --- everything, one by one ---------------------------------------------------------------


@dataclass
class Everything:
    """What comes of a protocol when every way through it is run as a screening.

    ``by_hand`` are the items that may also be set ``not_applicable``, ``not_known`` those that may
    be left open otherwise than by declining.
    """

    protocol: Protocol
    by_hand: Collection[str] = ()
    not_known: Collection[str] = ()
    fewest: dict[str, int] = field(default_factory=dict)
    paths: int = 0
    questions: int = 0
    seconds: float = 0.0
    asked: set[str] = field(default_factory=set)

    def through(self, given: AnswersFile) -> None:
        state = tried(self.protocol, given)
        assert state.outcome.result is not None
        result, number = state.outcome.result.id, len(given.answers)
        item = next_item(state, given)
        if item is None or result != "indeterminate":
            self.fewest[result] = min(number, self.fewest.get(result, number))
        if item is None:
            shown = [self.protocol.item[name] for name in state.walk.askable]
            self.asked |= {i.id for i in shown}
            self.paths += 1
            self.questions = max(self.questions, number)
            self.seconds = max(self.seconds, sum(map(seconds, shown)))
            return
        ways = [GivenInFile(value=answer) for answer in ANSWERS[item.answer]]
        ways.append(GivenInFile(code=Code.DECLINED))
        if item.id in self.not_known:
            ways.append(GivenInFile(code=Code.DONT_KNOW))
        if item.id in self.by_hand:
            ways.append(GivenInFile(code=Code.NOT_APPLICABLE))
        for one in ways:
            self.through(replace(given, answers={**given.answers, item.id: one}))


def next_item(state: State, given: AnswersFile) -> Item | None:
    items = (state.protocol.item[name] for name in state.walk.askable)
    askable = (item for item in items if item.answer is not AnswerType.NOTE)
    return next((item for item in askable if item.id not in given.answers), None)


def everybody() -> Iterator[AnswersFile]:
    """People and settings of every kind the random protocols can tell apart, and more."""
    people = [PersonInFile(age=(age, age)) for age in (10, 16, 18, 21)]
    people += [PersonInFile(), PersonInFile(age=(20, 20), age_basis="disputed")]
    people.append(PersonInFile(age=(30, 30), age_basis="disputed"))
    for person in people:
        for setting in ({}, {"jurisdiction": None}, {"jurisdiction": "GB"}, {"jurisdiction": "FR"}):
            for trigger in (None, "late", "other"):
                for privacy, consent in ((True, True), (False, True), (True, False)):
                    yield AnswersFile(
                        person=person,
                        setting=setting,
                        trigger=trigger,
                        privacy=privacy,
                        consent=consent,
                    )


def asked_anything(protocol: Protocol, given: AnswersFile) -> bool:
    return not tried(protocol, given).walk.blocked


# --- what must hold -----------------------------------------------------------------------


@settings(max_examples=15)
@given(seed=st.integers(0, 2**32))
def test_what_is_found_is_what_going_through_everything_finds(
    seed: int, random_protocol: Drawing
) -> None:
    protocol = random_protocol(seed, (2, 2))
    explored, course = explored_whole(protocol), CompiledProtocol(protocol)
    by_hand, not_known = (
        {
            item.id
            for item, ways in zip(course.effects.items, course.effects.ways, strict=True)
            if any(way.standing is code for way in ways)
        }
        for code in (Code.NOT_APPLICABLE, Code.DONT_KNOW)
    )
    every, opened = (Everything(protocol, by_hand, not_known) for _ in range(2))
    for circumstance in course.starts.values():
        every.through(circumstance.given)
        if circumstance.open_:
            opened.through(circumstance.given)
    fewest = {r.result: r.questions for r in explored.results}
    assert fewest == {**every.fewest, **opened.fewest}
    assert explored.stopped in (None, SearchStopped.CHOICES)
    if not any(item.answer is AnswerType.NUMBER for item in protocol.items):
        assert explored.paths == every.paths
    assert explored.longest.questions == every.questions
    assert explored.longest.minutes == pytest.approx(every.seconds / 60)
    assert set(explored.unreachable_items) == set(protocol.item) - every.asked


@settings(max_examples=3)
@given(seed=st.integers(0, 2**32))
def test_nobody_comes_to_what_was_not_found(seed: int, random_protocol: Drawing) -> None:
    protocol = random_protocol(seed, (1, 2))
    names = set(protocol.item)
    explored, every = explored_whole(protocol), Everything(protocol, names, names)
    for given_ in everybody():
        if asked_anything(protocol, given_):
            every.through(given_)
    found = {r.result for r in explored.results}
    assert found <= set(every.fewest)
    if explored.whole:
        assert set(every.fewest) == found
        assert not every.asked & set(explored.unreachable_items)


@settings(max_examples=8)
@given(seed=st.integers(0, 2**32))
def test_a_search_cut_short_says_so_and_tells_nothing_wrong(
    seed: int, random_protocol: Drawing
) -> None:
    protocol = random_protocol(seed, (4, 4, 3))
    few = SearchLimits(spots=20, seconds=PATIENCE)
    whole, cut = explored_whole(protocol), explore(protocol, bounds=few)
    fewest = {r.result: r.questions for r in whole.results}
    assert all(r.questions >= 0 and r.result in fewest for r in cut.results)
    assert set(whole.unreachable_items) <= set(cut.unreachable_items)
    assert cut.stopped is not SearchStopped.TIME
    assert cut.paths <= whole.paths
    if cut.stopped is not SearchStopped.SPOTS:
        assert cut.results == whole.results


@settings(max_examples=15)
@given(seed=st.integers(0, 2**32))
def test_an_item_decides_where_another_answer_to_it_alone_comes_out_otherwise(
    seed: int, random_protocol: Drawing
) -> None:
    protocol = random_protocol(seed)
    course, people = CompiledProtocol(protocol), 12
    counted: dict[str, int] = {}
    for person in drawn(course, people):
        said = {
            item.id: GivenInFile(value=getattr(ways[way].standing, "value", None))
            for item, ways, way in zip(
                course.effects.items, course.effects.ways, person.ways, strict=True
            )
            if item.answer is not AnswerType.NOTE
        }
        given_ = replace(course.starts[person.start].given, answers=said)
        for name in said:
            result = result_of(protocol, given_)
            others = (
                replace(given_, answers={**said, name: GivenInFile(value=answer)})
                for answer in ANSWERS[protocol.item[name].answer]
            )
            if any(result_of(protocol, other) != result for other in others):
                counted[name] = counted.get(name, 0) + 1
    found = shares(course, people)
    assert found.decided == counted
    assert found.people == people


def result_of(protocol: Protocol, given: AnswersFile) -> str | None:
    result = tried(protocol, given).outcome.result
    return result.id if result else None


# --- the shipped ones, and long ones ------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_every_result_and_item_of_a_shipped_protocol_is_reached(
    name: str, shipped: Mapping[str, Protocol]
) -> None:
    explored = explored_whole(shipped[name])
    assert explored.whole
    assert explored.not_found == ()
    assert explored.unreachable_items == ()
    assert [r.result for r in explored.results][:-1] == [r.id for r in shipped[name].results]
    assert explored.decides


def test_one_yes_is_the_shortest_way_to_a_positive_result(shipped: Mapping[str, Protocol]) -> None:
    positive, negative, indeterminate = explored_whole(shipped["youth-any-of-four"]).results
    assert [given.value for given in positive.way.answers.values()] == ["yes", "yes"]
    assert [given.value for given in negative.way.answers.values()] == ["yes", *["no"] * 4]
    assert indeterminate.way.answers["something_for_sex"].code is Code.DECLINED


def test_exploring_twice_tells_the_same(shipped: Mapping[str, Protocol]) -> None:
    protocol = shipped["custody-three-tier"]
    assert explored_whole(protocol) == explored_whole(protocol)


def long_protocol(
    base: Protocol, items: int, rule: Callable[[list[str]], tuple[Measure, Condition]]
) -> Protocol:
    asked = tuple(
        Item(
            id=f"q{n}",
            construct="threats",
            source=Source.SELF,
            answer=AnswerType.YES_NO,
            text="Some words",
            weight=Decimal(n % 7) / 2,
        )
        for n in range(items)
    )
    measure, when = rule([item.id for item in asked])
    return replace(
        base,
        stages=(replace(base.stages[0], items=asked, when=None),),
        measures=(measure,),
        start=(),
        ages=None,
        results=(
            Result(id="positive", kind=ResultKind.POSITIVE, tier=Tier.SOME, text="P", when=when),
            Result(id="rest", kind=ResultKind.NEGATIVE, tier=Tier.NONE, text="R"),
        ),
    )


def test_forty_questions_are_gone_through_whole(random_protocol: Drawing) -> None:
    def half(names: list[str]) -> tuple[Measure, Condition]:
        count = Count(id="n", of=tuple(names))
        return count, MeasureBound(measure="n", bound=Decimal(20), below=False)

    explored = explored_whole(long_protocol(random_protocol(1), 40, half))
    assert explored.whole
    assert explored.paths >= 3**40
    assert [(r.result, r.questions) for r in explored.results] == [
        ("positive", 20),
        ("rest", 21),
        ("indeterminate", 40),
    ]
    assert explored.longest.questions == 40


def test_what_needs_one_way_among_millions_is_found_though_not_all_is_kept(
    random_protocol: Drawing,
) -> None:
    def exactly(names: list[str]) -> tuple[Measure, Condition]:
        total = Sum(id="w", of=tuple(names))
        hard = tuple(
            ItemIs(item=name, values=("yes" if n % 3 else "no",)) for n, name in enumerate(names)
        )
        return total, All(parts=hard)

    explored = explore(
        long_protocol(random_protocol(1), 60, exactly),
        bounds=SearchLimits(spots=300, seconds=PATIENCE),
    )
    assert (explored.results[0].result, explored.results[0].questions) == ("positive", 60)


def test_an_answered_age_that_disputes_the_known_one_is_no_way_to_a_result() -> None:
    text = """\
protocol: one
version: "1"
title: T
ages: {from: 16}
stages:
  - id: s
    privacy: required
    consent: required
    items:
      - {id: old, source: self, answer: age, compares: age, text: A}
      - {id: a, source: self, answer: yes_no, text: B}
results:
  - {id: r0, kind: positive, tier: high, text: R,
     when: {any: [{person: age, below: 16}, {item: old, at_least: 4}, {item: old, declined: true}]}}
  - {id: r1, kind: positive, tier: some, text: S, when: {setting: reporter, is: nurse}}
  - {id: rest, kind: negative, tier: none, text: R, otherwise: true}
"""
    protocol = read_draft(text.encode(), "f").protocol
    assert protocol is not None
    explored = explore(protocol)
    assert explored.stopped is SearchStopped.CHOICES or "r1" not in explored.not_found
    for found in explored.results:
        assert outcome_of(protocol, found) == found.result


def outcome_of(protocol: Protocol, found: ReachableResult) -> str:
    result = tried(protocol, found.way).outcome.result
    return result.id if result else ""
