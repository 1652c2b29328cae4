"""What answers come to, by the letter of the protocol language and of the vignettes."""

from dataclasses import replace
from decimal import Decimal
from textwrap import dedent

import pytest

from screenapp.protocol.loading.answer_value import GivenInFile
from screenapp.protocol.loading.answers_file import AnswersFile, PersonInFile
from screenapp.protocol.loading.cases import CaseOutcome
from screenapp.protocol.loading.protocol_file import draft_of
from screenapp.protocol.model import Ages, Channel, Code, Disclosure, Outside
from screenapp.screening.person import AgeBasis, Person, Setting
from screenapp.screening.printing import printed
from screenapp.screening.running import case_outcome, tried
from screenapp.screening.trial import Trial, run

PAGE = """
    protocol: page
    version: "1.0.0"
    title: Page
    summary: The example of the language page.
    status: draft
    wording: own
    language: en
    sources: [{cite: none, for: example}]
    ages: {from: 18, to: 23, outside: warn}
    triggers: [{id: universal, text: Everyone}]
    indeterminate_steps: [try_again_alone]
    stages:
      - id: talk
        title: Talk
        by: [screener]
        privacy: required
        consent: required
        channels: [interview, point_card]
        items:
          - id: limits
            construct: limits_of_confidentiality
            source: self
            answer: acknowledge
            sensitive: false
            text: Who sees it.
          - {id: q1, construct: threats, source: self, answer: yes_no, text: One?}
          - id: q2
            construct: threats
            source: self
            answer: yes_no
            discloses: labour
            text: Two?
          - {id: q3, construct: threats, source: self, answer: yes_no, text: Three?}
          - {id: q4, construct: threats, source: self, answer: yes_no, text: Four?}
    measures: [{id: yeses, count: [q1, q2, q3, q4]}]
    results:
      - id: positive
        kind: positive
        tier: high
        text: Talk
        when: {measure: yeses, at_least: 1}
        steps: [offer_talk, offer_services]
      - id: negative
        kind: negative
        tier: none
        text: Nothing
        otherwise: true
        steps: [universal_information]
    steps:
      - {id: offer_talk, text: Talk, by: screener, within: 30m}
      - {id: offer_services, text: Offer, by: screener, within: 2h}
      - {id: universal_information, text: Leaflet, by: any, within: 2h}
      - {id: try_again_alone, text: Again, by: screener, within: 1h}
"""


def read(text):
    protocol = draft_of(dedent(text).encode())
    assert protocol is not None
    return protocol


def said(**answers):
    """Words are answers, but for codes; lists are options; numbers are numbers."""
    found = {}
    for item, given in answers.items():
        if isinstance(given, str) and given in {code.value for code in Code}:
            found[item] = (None, Code(given))
        elif isinstance(given, dict):
            (known,) = given.values()
            found[item] = (known, Code.ALREADY_KNOWN)
        else:
            found[item] = (Decimal(given) if isinstance(given, int) else given, None)
    return found


def outcome_of(text, *, changes=None, **trial):
    answers = trial.pop("answers", {})
    protocol = read(text) if isinstance(text, str) else text
    state = run(replace(protocol, **(changes or {})), Trial(answers=said(**answers), **trial))
    return printed(state)


def test_the_example_of_the_language_page_prints_as_it_says_there():
    found = outcome_of(
        PAGE,
        person=Person(age=(20, 20), age_basis=AgeBasis.STATED),
        setting=Setting(facts={"jurisdiction": "US-MD", "reporter": "nurse", "duty": None}),
        trigger="universal",
        answers={"q1": "no", "q2": "yes", "q3": "declined", "q5": ("a", "b"), "n": 4},
    )
    assert found == {
        "protocol": "page",
        "version": "1.0.0",
        "complete": False,
        "asked": ["q1", "q2"],
        "unanswered": {"limits": "not_reached", "q3": "declined", "q4": "not_reached"},
        "not_counted": {"q5": ["a", "b"], "n": 4},
        "measures": {"yeses": {"low": 1, "high": 3}},
        "result": {"id": "positive", "kind": "positive", "tier": "high", "at_least": None},
        "because": ["yeses is at least 1: q2 = yes"],
        "unsettled": [],
        "disclosed": {"labour": ["interview"]},
        "obligations": [],
        "obligations_unsettled": [],
        "steps": ["offer_talk", "offer_services"],
        "warnings": ["unknown_item"],
    }


ONE_OF_FOUR = [
    ("no yes no no", "positive"),
    ("no dont_know no no", "indeterminate"),
    ("declined yes declined not_asked_time", "positive"),
    ("not_applicable no no no", "negative"),
    ("not_applicable not_applicable not_applicable not_applicable", "indeterminate"),
    ("no no no no", "negative"),
    ("withdrawn no no no", "indeterminate"),
    ("already_known no no no", "indeterminate"),
]


@pytest.mark.parametrize(("answers", "result"), ONE_OF_FOUR)
def test_one_yes_of_four_as_the_first_vignette_tells(answers, result):
    given = dict(zip(("q1", "q2", "q3", "q4"), answers.split(), strict=True))
    assert outcome_of(PAGE, answers=given)["result"]["id"] == result


def count_of_six():
    items = "".join(
        f"\n          - {{id: i{n}, construct: threats, source: self, answer: yes_no, text: I{n}?}}"
        for n in range(1, 7)
    )
    head, rest = dedent(PAGE).split("    items:\n")
    after = rest[rest.index("measures:") :]
    measured = after.replace("[q1, q2, q3, q4]", "[i1, i2, i3, i4, i5, i6]")
    measured = measured.replace("at_least: 1", "at_least: 3")
    return head + "    items:" + items.replace("\n          ", "\n      ") + "\n" + measured


BOUNDARY = [
    ("yes yes declined no no no", "indeterminate"),
    ("yes yes yes no no no", "positive"),
    ("yes yes no no no no", "negative"),
    ("yes no declined no no no", "negative"),
    ("yes yes declined yes no no", "positive"),
    ("yes yes declined declined not_applicable not_applicable", "indeterminate"),
]


@pytest.mark.parametrize(("answers", "result"), BOUNDARY)
def test_three_of_six_with_one_not_said_as_the_second_vignette_tells(answers, result):
    given = {f"i{n}": word for n, word in enumerate(answers.split(), 1)}
    found = outcome_of(count_of_six(), answers=given)
    assert found["result"]["id"] == result
    if answers.startswith("yes yes declined no"):
        assert found["unsettled"] == ["i3"]
        assert found["result"] == {
            "id": "indeterminate",
            "kind": "indeterminate",
            "tier": "some",
            "at_least": None,
            "could_be": "high",
        }
        assert found["steps"] == ["try_again_alone"]


DIMENSIONS = {
    "deceit": "MMW",
    "force": "W",
    "weakness": "S",
    "exploitation": "SS",
    "coercion": "Sm",
    "held": "MWWW",
}
CASE = (
    "{all: [{measure: exploitation, met: true}, "
    "{any: [{measure: deceit, met: true}, {measure: force, met: true}, "
    "{measure: weakness, met: true}]}, "
    "{any: [{measure: coercion, met: true}, {measure: held, met: true}]}]}"
)


def graded(shape):
    """A protocol with one item for each letter; a small letter is an indicator nobody settled."""
    words = {"s": "strong", "m": "medium", "w": "weak"}
    items, answers, measures = [], {}, []
    for name, letters in shape.items():
        ids = [f"{name}_{n}" for n, _ in enumerate(letters)]
        for item, letter in zip(ids, letters, strict=True):
            grade = words[letter.lower()]
            items.append(
                f"{{id: {item}, construct: threats, source: record, answer: yes_no, "
                f"text: T, grade: {{labour: {grade}}}}}"
            )
            answers[item] = "yes" if letter.isupper() else "not_reached"
        measures.append(
            f"{{id: {name}, grades: labour, of: [{', '.join(ids)}], met_by: [{{strong: 2}}, "
            "{strong: 1, medium: 1}, {strong: 1, weak: 1}, {medium: 3}, {medium: 2, weak: 1}]}"
        )
    text = f"""
protocol: graded
version: "1"
title: G
summary: S
language: en
stages:
  - id: coded
    title: Coded
    by: [any]
    privacy: not_needed
    consent: not_needed
    items: [{", ".join(items)}]
measures: [{", ".join(measures)}]
results:
  - {{id: case, kind: positive, tier: high, text: C, when: {CASE}}}
  - {{id: none, kind: negative, tier: none, text: N, otherwise: true}}
"""
    return text, answers


GRADED = [
    ({}, "indeterminate", {"deceit": True, "force": False, "weakness": False, "coercion": None}),
    ({"coercion": "SM"}, "case", {"coercion": True}),
    ({"coercion": "S"}, "none", {"coercion": False}),
    ({"held": "MMM"}, "case", {"held": True, "coercion": None}),
    ({"deceit": "SMM"}, "indeterminate", {"deceit": True}),
    ({"exploitation": "S"}, "none", {"exploitation": False}),
]


@pytest.mark.parametrize(("changes", "result", "met"), GRADED)
def test_strong_medium_and_weak_as_the_third_vignette_tells(changes, result, met):
    text, answers = graded({**DIMENSIONS, **changes})
    found = outcome_of(text, answers=answers)
    assert found["result"]["id"] == result
    assert {name: found["measures"][name]["met"] for name in met} == met


def test_an_adult_who_declines_everything_is_never_negative():
    found = outcome_of(PAGE, agreed=False)
    assert set(found["unanswered"].values()) == {"declined"}
    assert found["result"]["id"] == "indeterminate"
    assert found["result"]["at_least"] is None
    assert found["complete"] is False


def test_without_privacy_nothing_is_asked_and_nothing_settled():
    found = outcome_of(PAGE, private=False, answers={"q1": "yes", "q2": "declined"})
    assert set(found["unanswered"].values()) == {"not_asked_not_private"}
    assert found["not_counted"] == {"q1": "yes"}
    assert found["result"]["id"] == "indeterminate"


def test_a_gate_alone_leaves_a_negative_open_and_names_what_it_kept_back():
    text = PAGE.replace("[q1, q2, q3, q4]}]", "[q1]}]")
    found = outcome_of(text, private=False)
    assert found["unsettled"] == ["q1"]
    conditioned = PAGE.replace(
        "when: {measure: yeses, at_least: 1}", "when: {person: age, at_least: 90}"
    )
    gated = outcome_of(conditioned, private=False, person=Person(age=(20, 20)))
    assert gated["unsettled"] == ["limits", "q1", "q2", "q3", "q4"]
    assert gated["result"]["could_be"] == "some"


AGES = [
    (Person(age=(17, 17)), True, True),
    (Person(age=(18, 18)), False, False),
    (Person(age=(23, 23)), False, False),
    (Person(age=(24, 24)), True, True),
    (Person(age=(16, 19)), True, False),
    (Person(age=(17, 17), age_basis=AgeBasis.DISPUTED), True, False),
    (Person(), False, False),
]


@pytest.mark.parametrize(("person", "warned", "blocked"), AGES)
def test_ages_outside_warn_and_block_only_where_they_lie_wholly_outside(person, warned, blocked):
    ages = Ages(from_=18, to=23, outside=Outside.BLOCK)
    found = outcome_of(PAGE, changes={"ages": ages}, person=person, answers={"q1": "yes"})
    assert ("outside_ages" in found["warnings"]) is warned
    assert (found["result"] is None) is blocked
    if blocked:
        assert found["asked"] == []
        assert found["not_counted"] == {"q1": "yes"}
        assert set(found["unanswered"].values()) == {"not_reached"}
        assert found["complete"] is False
        assert found["steps"] == []


DUTY = PAGE.replace(
    "    measures:",
    """          - id: suspicion
            construct: reasonable_suspicion
            source: observed
            answer: judgement
            text: Reason?
    obligations:
      - id: report
        text: Report
        when: {all: [{person: child}, {item: suspicion, is: yes}]}
        jurisdictions: [GB, US-MD]
        to: Child protection
        within: 24h
        consent: not_needed
        tell_person: true
    measures:""",
)


def duty(jurisdiction="US-MD", **trial):
    facts = {"jurisdiction": jurisdiction} if jurisdiction != "unknown" else {}
    found = outcome_of(DUTY, setting=Setting(facts=facts), **trial)
    return found["obligations"], found["obligations_unsettled"]


def test_a_duty_rests_on_a_judgement_and_a_child_and_the_place():
    child, adult = Person(age=(15, 15)), Person(age=(40, 40))
    assert duty(person=child, answers={"suspicion": "yes"}) == (["report"], [])
    assert duty(person=adult, answers={"suspicion": "yes"}) == ([], [])
    assert duty(person=child, answers={"suspicion": "no", "q1": "yes"}) == ([], [])
    assert duty(person=child) == ([], ["report"])
    assert duty(person=child, answers={"suspicion": "yes"}, jurisdiction="FR") == ([], [])
    assert duty(person=child, answers={"suspicion": "yes"}, jurisdiction="GB-SCT") == (
        ["report"],
        [],
    )
    assert duty(person=child, answers={"suspicion": "yes"}, jurisdiction="unknown") == (
        [],
        ["report"],
    )
    assert duty(person=child, answers={"suspicion": "yes"}, jurisdiction=None) == ([], [])


def test_a_disputed_age_is_handled_as_a_child():
    disputed = Person(age=(19, 19), age_basis=AgeBasis.DISPUTED)
    assert duty(person=disputed, answers={"suspicion": "yes"}) == (["report"], [])
    no_age = Person(age=None, age_basis=AgeBasis.DISPUTED)
    assert duty(person=no_age, answers={"suspicion": "yes"}) == (["report"], [])
    spans = Person(age=(16, 19))
    assert duty(person=spans, answers={"suspicion": "yes"}) == (["report"], [])


def test_an_answer_by_point_card_is_a_disclosure_by_point_card():
    found = outcome_of(PAGE, channel=Channel.POINT_CARD, answers={"q2": "yes"})
    assert found["disclosed"] == {"labour": ["point_card"]}


def test_an_answer_known_before_counts():
    found = outcome_of(PAGE, answers={"q1": {"already_known": "yes"}})
    assert found["asked"] == ["q1"]
    assert found["result"]["id"] == "positive"


def test_real_weights_add_up_exactly():
    text = PAGE.replace("{id: yeses, count: [q1, q2, q3, q4]}", "{id: yeses, sum: [q1, q2, q3]}")
    text = text.replace("text: One?", "text: One?, weight: 0.1").replace(
        "text: Two?", "text: Two?\n            weight: 0.2"
    )
    text = text.replace("text: Three?", "text: Three?, weight: -0.5").replace(
        "at_least: 1}", "at_least: 0.3}"
    )
    found = outcome_of(text, answers={"q1": "yes", "q2": "yes", "q3": "no"})
    assert found["measures"]["yeses"] == {"low": 0.3, "high": 0.3}
    assert found["result"]["id"] == "positive"
    open_ = outcome_of(text, answers={"q1": "yes", "q2": "yes"})
    assert open_["measures"]["yeses"] == {"low": -0.2, "high": 0.3}
    assert open_["result"]["id"] == "indeterminate"
    assert open_["unsettled"] == ["q3"]


def test_a_protocol_without_a_last_rule_comes_to_no_result():
    with pytest.raises(ValueError, match="page has no final otherwise"):
        outcome_of(PAGE, changes={"results": read(PAGE).results[:-1]}, answers={"q1": "no"})


def test_a_case_is_run_as_a_screening_with_the_person_and_every_gate():
    said = AnswersFile(
        person=PersonInFile(age=(15, 15), age_basis="disputed"),
        setting={"jurisdiction": "GB"},
        trigger="universal",
        channel=Channel.POINT_CARD,
        answers={"q2": GivenInFile(value="yes"), "q3": GivenInFile(code=Code.DECLINED)},
    )
    state = tried(read(PAGE), said)
    assert state.person == Person(age=(15, 15), age_basis=AgeBasis.DISPUTED)
    assert state.setting.facts == {"jurisdiction": "GB"}
    assert state.trigger == "universal"
    assert state.outcome.disclosed == {Disclosure.LABOUR: (Channel.POINT_CARD,)}
    assert state.outcome.unanswered["q3"] is Code.DECLINED
    shut = tried(read(PAGE), replace(said, privacy=False))
    assert set(shut.outcome.unanswered.values()) == {Code.NOT_ASKED_NOT_PRIVATE}
    unwilling = tried(read(PAGE), replace(said, consent=False))
    assert set(unwilling.outcome.unanswered.values()) == {Code.DECLINED}
    assert case_outcome(read(PAGE), said) == CaseOutcome(
        result="positive",
        at_least=None,
        tier="high",
        obligations=(),
        asked=("q2",),
        unanswered={
            "limits": "not_reached", "q1": "not_reached", "q3": "declined", "q4": "not_reached",
        },
        disclosed=("labour (point_card)",),
    )  # fmt: skip
    open_ = case_outcome(read(PAGE), AnswersFile())
    assert (open_.result, open_.at_least, open_.tier) == ("indeterminate", None, "some")
