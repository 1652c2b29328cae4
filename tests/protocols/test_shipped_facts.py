"""What the confirmed facts ask of the short shipped sets, with every single answer tried alone."""

import re
from collections.abc import Iterator

import pytest

from screenapp.protocol.item_status import Answer
from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import (
    LIMITS_OF_CONFIDENTIALITY,
    AnswerType,
    Code,
    Disclosure,
    Figures,
    Item,
    Measure,
    Protocol,
    Result,
    ResultKind,
    Source,
)
from screenapp.screening.person import AgeBasis, Person
from screenapp.screening.state import State
from screenapp.screening.trial import Trial, run

SHORT = (
    "adult-any-of-four",
    "adult-eight-topic",
    "any-setting-brief",
    "paediatric-six-item",
    "universal-education",
    "youth-any-of-four",
)
HEALTH = "paediatric-six-item"
"""Its six questions are about health: two of them are needed, what is told decides alone."""

NO_HARM = frozenset({"none", "not_sure", "would_talk", "still_now"})
"""Options and questions that tell of no harm by themselves."""
ASKED = (AnswerType.YES_NO, AnswerType.YES_NO_UNSURE)


@pytest.fixture(params=SHORT)
def protocol(request: pytest.FixtureRequest) -> Protocol:
    return shipped_library().get(request.param)


def quiet(item: Item) -> Answer | None:
    """The answer that tells of nothing."""
    if item.answer in (*ASKED, AnswerType.JUDGEMENT):
        return "no"
    if item.answer is AnswerType.ACKNOWLEDGE:
        return "yes"
    return ("none",) if "none" in {option.id for option in item.options} else None


def telling(protocol: Protocol) -> Iterator[tuple[str, Answer]]:
    """Each single answer that tells of somebody's harm or gain."""
    for item in protocol.items:
        own = item.source is Source.SELF and item.id not in NO_HARM and protocol.id != HEALTH
        if own and item.answer in ASKED:
            yield item.id, "yes"
        for option in item.options:
            if "none" in {o.id for o in item.options} and option.id not in NO_HARM:
                yield item.id, (option.id,)


def answered(protocol: Protocol, person: Person, one: str, answer: Answer) -> State:
    """Everything answered quietly but *one*; staff judge that there is nothing."""
    said = {item.id: quiet(item) for item in protocol.items} | {one: answer}
    given: dict[str, tuple[Answer | None, Code | None]] = {
        item: (value, None) for item, value in said.items() if value is not None
    }
    return run(protocol, Trial(person=person, answers=given))


@pytest.mark.parametrize(
    "person",
    [
        Person(age=(15, 15), age_basis=AgeBasis.STATED),
        Person(age=(19, 19), age_basis=AgeBasis.DISPUTED),
        Person(age=(30, 30), age_basis=AgeBasis.DOCUMENT),
        Person(),
    ],
    ids=["child", "disputed", "adult", "age unknown"],
)
def test_one_thing_told_is_never_nothing_further(protocol: Protocol, person: Person) -> None:
    last = protocol.results[-1]
    tried = 0
    for item, answer in telling(protocol):
        state = answered(protocol, person, item, answer)
        if item in state.outcome.asked:
            assert state.outcome.result is not None
            assert state.outcome.result.id != last.id, (item, answer)
            assert state.outcome.result.kind is not ResultKind.NEGATIVE
            tried += 1
    assert tried >= 4


def test_what_a_child_tells_is_owed_whatever_staff_judge() -> None:
    child = Person(age=(15, 15), age_basis=AgeBasis.STATED)
    for name, item, option in (
        (HEALTH, "told", "something_for_sex"),
        ("universal-education", "told", "sex_for_gain"),
        ("any-setting-brief", "did_for_others", "crime"),
    ):
        outcome = answered(shipped_library().get(name), child, item, (option,)).outcome
        assert Disclosure.TRAFFICKING in outcome.disclosed
        assert outcome.obligations == ("child_protection_report",)


def test_nobody_who_may_be_a_child_is_asked_who_pushed_them() -> None:
    child = Person(age=(15, 15), age_basis=AgeBasis.STATED)
    disputed = Person(age=(19, 19), age_basis=AgeBasis.DISPUTED)
    for name, told, item in (
        ("adult-eight-topic", "sexual", "sexual_pushed"),
        ("any-setting-brief", "something_for_sex", "pushed_into"),
    ):
        for person in (child, disputed):
            outcome = answered(shipped_library().get(name), person, told, "yes").outcome
            assert outcome.unanswered[item] is Code.SKIPPED


def test_a_willing_adult_is_offered_a_talk_and_is_no_disclosure() -> None:
    adult = Person(age=(30, 30), age_basis=AgeBasis.STATED)
    for name, item in (("adult-eight-topic", "sexual"), ("any-setting-brief", "something_for_sex")):
        outcome = answered(shipped_library().get(name), adult, item, "yes").outcome
        assert (outcome.result and outcome.result.id) == "unsure"
        assert not outcome.disclosed
        assert not outcome.obligations


def test_every_question_to_the_person_says_which_time_it_is_about(protocol: Protocol) -> None:
    asked = [item for item in protocol.items if item.source is Source.SELF]
    untimed = {item.id for item in asked if item.recall is None}
    assert untimed <= {i.id for i in asked if i.construct == LIMITS_OF_CONFIDENTIALITY}


def test_no_duty_has_a_clock_or_a_law_from_memory_and_every_step_stays_on_today(
    protocol: Protocol,
) -> None:
    assert [(o.within, o.law) for o in protocol.obligations] == [("at_once", None)]
    assert all(step.within for step in protocol.steps)


def test_theory_and_reading_are_told_and_figures_of_ours_are_said_to_be(protocol: Protocol) -> None:
    assert protocol.theory
    assert [one.role for one in protocol.reviewed_by] == ["project author"]


def test_the_brief_set_claims_no_figure_as_published() -> None:
    brief = shipped_library().get("any-setting-brief")
    ours: list[Measure | Result] = [*brief.measures, *brief.results[:-1]]
    assert {one.figures for one in ours} == {Figures.OWN}
    assert brief.evidence == ()


def test_youth_is_for_the_ages_that_were_studied_and_names_the_policy() -> None:
    youth = shipped_library().get("youth-any-of-four")
    assert youth.ages is not None
    assert (youth.ages.from_, youth.ages.to) == (18, 22)
    assert any("under 24" in (source.for_ or "") for source in youth.sources)


def test_no_head_line_that_staff_may_leave_open_tells_the_purpose(protocol: Protocol) -> None:
    studies = [evidence.study for evidence in protocol.evidence]
    cited = [f"{source.cite} {source.for_}" for source in protocol.sources]
    told = " ".join(
        [*studies, *cited, protocol.title, protocol.summary or "", protocol.theory or ""]
    )
    assert not re.search("traffick|victim|slave", told, re.IGNORECASE)
