"""What a person tells of themselves is outweighed by no judgement, no board and no sum.

Also where the duties of the United Kingdom hold: a place or a duty that nobody named is open,
and a child never has a notice.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType

import pytest

from screenapp.protocol.conditions import could_disclose
from screenapp.protocol.loading.answer_value import GivenInFile
from screenapp.protocol.loading.answers_file import AnswersFile, PersonInFile
from screenapp.protocol.loading.cases import read_cases
from screenapp.protocol.loading.protocol_file import load_protocol
from screenapp.protocol.model import (
    AnswerType,
    Code,
    Disclosure,
    Protocol,
    ResultKind,
    Source,
    Tier,
)
from screenapp.screening.outcome import Outcome
from screenapp.screening.running import tried

ROOT = Path(__file__).parents[2] / "protocols"
TOLD = ("labour-first", "outreach-board", "uk-first-responder", "victim-interview-short")
CHILD = PersonInFile(age=(15, 15), age_basis="document")
NOBODY_ASKED = GivenInFile(value="not_asked")


@cache
def loaded(name: str) -> Protocol:
    return load_protocol(ROOT / name / "protocol.yaml")


@cache
def quiet(name: str, *, child: bool) -> AnswersFile:
    """A case in which everything was asked, every judgement is no and nothing was told."""
    protocol, path = loaded(name), ROOT / name / "cases.yaml"
    for case in read_cases(path.read_bytes(), str(path), protocol).cases:
        person = case.answers.person
        if person.age is not None and person.age_basis != "disputed":
            outcome = tried(protocol, case.answers).outcome
            if outcome.complete and not outcome.disclosed and (person.age[0] < 18) is child:
                return case.answers
    raise AssertionError(f"{name} has no such case")


def changed(answers: AnswersFile, **given: GivenInFile) -> AnswersFile:
    return replace(answers, answers=MappingProxyType({**answers.answers, **given}))


def telling(protocol: Protocol, answers: AnswersFile) -> Iterator[tuple[Disclosure, AnswersFile]]:
    """*answers* with one thing more told by the person, and what kind of thing it is."""
    asked = set(tried(protocol, answers).outcome.asked)
    for item in (i for i in protocol.items if i.source is Source.SELF and i.id in asked):
        if item.discloses is not None:
            yield item.discloses, changed(answers, **{item.id: GivenInFile(value="yes")})
        for option in item.options:
            if option.discloses is not None:
                chosen = (option.id,) if item.answer is AnswerType.MANY_OF else option.id
                yield option.discloses, changed(answers, **{item.id: GivenInFile(value=chosen)})


@pytest.mark.parametrize("name", TOLD)
def test_one_thing_told_outweighs_every_judgement_that_says_no(name: str) -> None:
    protocol = loaded(name)
    kinds = set()
    for child in (False, True):
        for kind, told in telling(protocol, quiet(name, child=child)):
            result = tried(protocol, told).outcome.result
            assert result is not None
            assert result.kind is ResultKind.POSITIVE or result.at_least is not None
            if kind is Disclosure.TRAFFICKING:
                assert result.tier is Tier.HIGH
            kinds.add(kind)
    assert kinds == {Disclosure.TRAFFICKING, Disclosure.OTHER_ABUSE, Disclosure.LABOUR}


@pytest.mark.parametrize("name", TOLD)
def test_stopping_at_any_question_is_never_nothing_further(name: str) -> None:
    protocol = loaded(name)
    for child in (False, True):
        answers = quiet(name, child=child)
        asked = tried(protocol, answers).outcome.asked
        own = [item for item in map(protocol.item.__getitem__, asked) if item.source is Source.SELF]
        for at, stopped_at in enumerate(own):
            left, code = own[at:], (Code.DECLINED, Code.WITHDRAWN)[at % 2]
            said = dict.fromkeys((item.id for item in left), GivenInFile(code=code))
            outcome = tried(protocol, changed(answers, **said)).outcome
            assert outcome.result is not None
            if any(could_disclose(item) for item in left):
                assert outcome.result.kind is not ResultKind.NEGATIVE, stopped_at.id
            assert {outcome.unanswered[item.id] for item in left} == {code}


@pytest.mark.parametrize("name", TOLD)
def test_what_only_young_people_are_asked_asks_for_no_force(name: str) -> None:
    protocol = loaded(name)
    adult, child = (
        set(tried(protocol, quiet(name, child=child)).outcome.asked) for child in (False, True)
    )
    only = [protocol.item[asked] for asked in child - adult]
    assert only
    for item in (item for item in only if item.source is Source.SELF):
        for text in (item.text, item.short or "", *(option.text for option in item.options)):
            assert not set(text.lower().split()) & {"made", "make", "makes", "force", "forced"}


# --- the United Kingdom -------------------------------------------------------------------


def suspected(
    person: PersonInFile, choice: GivenInFile = NOBODY_ASKED, **setting: str | None
) -> Outcome:
    given = {"suspects": GivenInFile(value="yes"), "adult_choice": choice}
    answers = AnswersFile(person=person, setting=setting, answers=MappingProxyType(given))
    return tried(loaded("uk-first-responder"), answers).outcome


ADULT = PersonInFile(age=(30, 30), age_basis="stated")


def test_a_place_or_a_duty_that_nobody_named_is_open_and_never_none() -> None:
    unplaced = suspected(ADULT, duty="duty_to_notify")
    assert unplaced.obligations == ()
    assert unplaced.obligations_unsettled == ("notice_without_name", "ask_lead_here")
    unknown = suspected(ADULT, jurisdiction="GB-ENG")
    assert unknown.obligations == ()
    assert unknown.obligations_unsettled == ("notice_without_name",)
    unasked = suspected(ADULT, GivenInFile(value=None), jurisdiction="GB-ENG", duty=None)
    assert unasked.obligations == ()
    assert "adult_referral" in unasked.obligations_unsettled


def test_an_age_that_is_not_known_leaves_the_duties_to_a_child_open() -> None:
    unknown = suspected(PersonInFile(age=None), jurisdiction="GB-ENG", duty="duty_to_notify")
    assert unknown.obligations == ()
    assert {"child_safeguarding", "child_referral", "notice_without_name"} <= set(
        unknown.obligations_unsettled
    )


@pytest.mark.parametrize(
    ("place", "owed"),
    [
        ("GB-ENG", "notice_without_name"),
        ("GB-WLS", "notice_without_name"),
        ("GB-SCT", "ask_lead_here"),
        ("GB-NIR", "ask_lead_here"),
        ("GB", "ask_lead_here"),
    ],
)
def test_a_notice_is_for_england_and_wales_and_never_for_a_child(place: str, owed: str) -> None:
    adult = suspected(ADULT, jurisdiction=place, duty="duty_to_notify")
    assert (adult.obligations, adult.obligations_unsettled) == ((owed,), ())
    for duty in ("duty_to_notify", None):
        child = suspected(CHILD, jurisdiction=place, duty=duty)
        assert child.obligations == ("child_safeguarding", "child_referral")
        assert child.obligations_unsettled == ()
