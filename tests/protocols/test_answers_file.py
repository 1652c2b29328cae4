"""Answers and cases in files: taken strictly, and every fault of them told at its place."""

from decimal import Decimal

import pytest

from screenapp.protocol.loading.answer_value import GivenInFile
from screenapp.protocol.loading.answers_file import AnswersFile, read_answers
from screenapp.protocol.loading.cases import CaseOutcome, read_cases, run_cases
from screenapp.protocol.loading.protocol_file import read_draft, read_text
from screenapp.protocol.model import Channel, Code, Protocol

SOURCE = """\
protocol: answers
version: "1.0.0"
title: Answers
summary: One item of each kind.
status: draft
wording: own
language: en
ages: {from: 18}
triggers: [{id: universal, text: Everyone}]
stages:
  - id: s
    title: S
    by: [any]
    privacy: required
    consent: required
    items:
      - {id: yn, construct: debt, source: self, answer: yes_no, text: A}
      - {id: ynu, construct: debt, source: self, answer: yes_no_unsure, text: B}
      - {id: one, construct: debt, source: self, answer: one_of, text: C,
         options: [{id: a, text: A}, {id: declined, text: Was told no}]}
      - {id: many, construct: debt, source: self, answer: many_of, text: D,
         options: [{id: a, text: A}, {id: b, text: B}, {id: none, text: None, exclusive: true}]}
      - {id: n, construct: debt, source: self, answer: number, range: [0, 10.5], text: E}
      - {id: years, construct: age, source: self, answer: age, text: F}
      - {id: day, construct: debt, source: self, answer: date, text: G}
      - {id: words, construct: debt, source: self, answer: text, text: H}
      - {id: judged, construct: judgement, source: observed, answer: judgement, text: I}
      - {id: heard, construct: closing, source: self, answer: acknowledge, text: J}
      - {id: say, construct: closing, source: observed, answer: note, text: K}
results:
  - {id: owing, kind: positive, tier: some, text: Owing, when: {item: yn, is: yes}}
  - {id: rest, kind: negative, tier: none, text: Rest, otherwise: true}
"""


@pytest.fixture(scope="module")
def every_kind() -> Protocol:
    # As a screening keeps it: the check refuses an option of that name by now.
    loaded = read_draft(SOURCE.encode(), "source")
    assert loaded.protocol is not None
    return loaded.protocol


def given(every_kind: Protocol, item: str, value: str) -> GivenInFile | list[tuple[int, str]]:
    text = f"answers:\n  {item}: {value}\n"
    read = read_answers(text.encode(), "file", every_kind)
    if read.answers is None:
        return [(fault.line, fault.code) for fault in read.faults]
    return read.answers.answers[item]


@pytest.mark.parametrize(
    ("item", "value", "kept"),
    [
        ("yn", "yes", "yes"), ("yn", '"no"', "no"), ("ynu", "unsure", "unsure"), ("one", "a", "a"),
        ("many", "[b, a]", ("a", "b")), ("many", "b", ("b",)), ("many", "[none]", ("none",)),
        ("n", "4", Decimal(4)), ("n", "10.5", Decimal("10.5")), ("n", '"4"', Decimal(4)),
        ("years", "17", Decimal(17)), ("day", '"2026-02-28"', "2026-02-28"),
        ("day", "2026-02-28", "2026-02-28"), ("words", "It is 5", "It is 5"), ("words", "12", "12"),
        ("judged", "yes", "yes"), ("heard", "yes", "yes"),
        ("other", "4", Decimal(4)), ("other", '"4"', "4"), ("other", "[a, b]", ("a", "b")),
    ],
)  # fmt: skip
def test_an_answer_that_the_item_allows_is_taken(
    every_kind: Protocol, item: str, value: str, kept: object
) -> None:
    found = given(every_kind, item, value)
    assert isinstance(found, GivenInFile)
    assert (found.value, found.code) == (kept, None)


@pytest.mark.parametrize(
    ("item", "value", "code"),
    [
        ("yn", "maybe", "not-an-answer"), ("yn", "true", "not-an-answer"),
        ("yn", "unsure", "not-an-answer"), ("yn", "[yes]", "not-an-answer"),
        ("yn", "null", "not-an-answer"), ("yn", "", "not-an-answer"),
        ("one", "c", "not-an-answer"), ("one", "[a]", "not-an-answer"),
        ("many", "[a, c]", "not-an-answer"), ("many", "[a, a]", "id-used-twice"),
        ("many", "[none, a]", "not-an-answer"), ("many", "[]", "not-an-answer"),
        ("n", "11", "not-an-answer"), ("n", "-1", "not-an-answer"), ("n", "many", "not-an-answer"),
        ("n", '"1,5"', "not-an-answer"), ("years", "17.5", "not-an-answer"),
        ("years", "-3", "not-an-answer"), ("day", "2026-02-30", "not-an-answer"),
        ("day", "28/02/2026", "not-an-answer"), ("words", '" "', "not-an-answer"),
        ("judged", "unsure", "not-an-answer"), ("heard", "no", "not-an-answer"),
        ("say", "yes", "not-an-answer"), ("yn", "skipped", "skipped-by-hand"),
        ("other", "skipped", "skipped-by-hand"), ("yn", "{already_known: declined}",
        "not-an-answer"),
        ("yn", "{already_known: maybe}", "not-an-answer"), ("yn", "{answered: yes}",
        "unknown-word"),
    ],
)  # fmt: skip
def test_an_answer_that_the_item_does_not_allow_is_a_fault(
    every_kind: Protocol, item: str, value: str, code: str
) -> None:
    found = given(every_kind, item, value)
    assert isinstance(found, list)
    assert (2, code) in found


@pytest.mark.parametrize("code", [code for code in Code if code is not Code.SKIPPED])
def test_every_code_but_skipped_can_be_given(every_kind: Protocol, code: Code) -> None:
    found = given(every_kind, "yn", code.value)
    assert isinstance(found, GivenInFile)
    assert (found.value, found.code) == (None, code)


def test_an_option_that_bears_the_name_of_a_code_wins(every_kind: Protocol) -> None:
    found = given(every_kind, "one", "declined")
    assert isinstance(found, GivenInFile)
    assert (found.value, found.code) == ("declined", None)


def test_an_answer_known_before_keeps_both(every_kind: Protocol) -> None:
    found = given(every_kind, "many", "{already_known: [b]}")
    assert isinstance(found, GivenInFile)
    assert (found.value, found.code) == (("b",), Code.ALREADY_KNOWN)


def test_a_reason_stands_beside_an_answer_or_a_code(every_kind: Protocol) -> None:
    found = given(every_kind, "judged", '{answer: yes, reason: "A bruise"}')
    assert isinstance(found, GivenInFile)
    assert (found.value, found.reason, found.line) == ("yes", "A bruise", 2)
    found = given(every_kind, "yn", '{answer: not_applicable, reason: "No work"}')
    assert isinstance(found, GivenInFile)
    assert (found.code, found.reason) == (Code.NOT_APPLICABLE, "No work")


def whole(every_kind: Protocol, text: str) -> AnswersFile | list[tuple[int, str]]:
    read = read_answers(text.encode(), "file", every_kind)
    return read.answers or [(fault.line, fault.code) for fault in read.faults]


def test_what_is_left_out_has_the_usual_value(every_kind: Protocol) -> None:
    found = whole(every_kind, "answers: {}")
    assert found == AnswersFile()


def test_everything_about_the_person_and_the_setting_is_taken(every_kind: Protocol) -> None:
    found = whole(
        every_kind,
        "person: {age: [16, 19], age_basis: disputed}\n"
        "setting: {jurisdiction: US-MD, duty: null}\n"
        "trigger: universal\nprivacy: not_achieved\nconsent: declined\nchannel: written\n",
    )
    assert isinstance(found, AnswersFile)
    assert found.person.age == (16, 19)
    assert found.person.age_basis == "disputed"
    assert dict(found.setting) == {"jurisdiction": "US-MD", "duty": None}
    assert (found.trigger, found.channel) == ("universal", Channel.WRITTEN)
    assert not found.privacy
    assert not found.consent


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("\nanswer: {yn: yes}", 2, "unknown-word"),
        ("person: {age: many}", 1, "not-a-number"),
        ("person: {age: [19, 16]}", 1, "range-reversed"),
        ("person: {age: [16]}", 1, "wrong-shape"),
        ("person: {age: 200}", 1, "not-a-number"),
        ("person: {age: 20, age_basis: x_ray}", 1, "unknown-word"),
        ("person: {name: Ana}", 1, "unknown-word"),
        ("setting: {city: Rome}", 1, "unknown-word"),
        ("trigger: alarm", 1, "undefined-id"),
        ("privacy: yes", 1, "unknown-word"),
        ("consent: refused", 1, "unknown-word"),
        ("channel: telepathy", 1, "unknown-word"),
        ("answers: [yes]", 1, "wrong-shape"),
        ("- yes", 1, "wrong-shape"),
        ("answers:\n  yn: yes\n  yn: no", 3, "duplicate-key"),
        ("answers: {yn: *known}", 1, "yaml-alias"),
        ("", 1, "empty-file"),
    ],
)
def test_a_wrong_file_is_told_with_its_place(
    every_kind: Protocol, text: str, line: int, code: str
) -> None:
    found = whole(every_kind, text)
    assert isinstance(found, list)
    assert (line, code) in found


def cases(every_kind: Protocol, text: str) -> list[tuple[int, str]]:
    read = read_cases(text.encode(), "cases.yaml", every_kind)
    return [(fault.line, fault.code) for fault in read.faults]


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("- {answers: {yn: yes}, expect: {result: owing}}", 1, "missing-word"),
        ("- {name: A, answers: {yn: yes}}", 1, "missing-word"),
        ("- {name: A, expect: {result: owed}}", 1, "undefined-id"),
        ("- name: A\n  expect:\n    tier: big", 3, "undefined-id"),
        ("- {name: A, expect: {asked: [yno]}}", 1, "undefined-id"),
        ("- {name: A, expect: {unanswered: {yn: refused}}}", 1, "unknown-word"),
        ("- {name: A, expect: {unanswered: {yno: declined}}}", 1, "undefined-id"),
        ("- {name: A, expect: {measures: {}}}", 1, "unknown-word"),
        ("- {name: A, expect: {}}\n- {name: A, expect: {}}", 2, "id-used-twice"),
        ("- just a word", 1, "wrong-shape"),
        ("name: A", 1, "wrong-shape"),
        ("- {name: A, answers: {yn: maybe}, expect: {}}", 1, "not-an-answer"),
    ],
)
def test_a_wrong_case_is_told_with_its_place(
    every_kind: Protocol, text: str, line: int, code: str
) -> None:
    assert (line, code) in cases(every_kind, text)


def outcome(**changed: object) -> CaseOutcome:
    usual: dict[str, object] = {
        "result": "owing", "at_least": None, "tier": "some", "obligations": ("b", "a"),
        "asked": ("yn", "n"), "unanswered": {"one": "declined", "many": "not_reached"},
    }  # fmt: skip
    return CaseOutcome(**{**usual, **changed})  # type: ignore[arg-type]  # names are checked by it


CASE = """\
- name: one
  answers: {yn: yes}
  expect:
    result: owing
    at_least: null
    asked: [n, yn]
    unanswered: {one: declined}
"""


def test_a_case_that_comes_out_as_expected_is_silent(every_kind: Protocol) -> None:
    read = read_cases(CASE.encode(), "cases.yaml", every_kind)
    assert read.faults == ()
    assert run_cases(read.cases, "cases.yaml", every_kind, lambda *_: outcome()) == ()


@pytest.mark.parametrize(
    ("changed", "line"),
    [({"result": "rest"}, 4), ({"at_least": "owing"}, 5), ({"asked": ("yn",)}, 6),
     ({"unanswered": {"one": "dont_know"}}, 7), ({"unanswered": {}}, 7)],
)  # fmt: skip
def test_a_case_that_fails_names_the_value_that_expected_it(
    every_kind: Protocol, changed: dict[str, object], line: int
) -> None:
    read = read_cases(CASE.encode(), "cases.yaml", every_kind)
    found = run_cases(read.cases, "cases.yaml", every_kind, lambda *_: outcome(**changed))
    assert [(fault.line, fault.code, fault.path) for fault in found] == [
        (line, "case-fails", "cases.yaml")
    ]


def test_an_empty_file_is_told_how_a_file_of_its_kind_begins(every_kind: Protocol) -> None:
    answers = read_answers(b"# nothing\n", "f", every_kind).faults
    cases = read_cases(b"", "f", every_kind).faults
    assert [fault.message for fault in answers] == [
        "the file is empty; begin with `answers:`, for instance"
    ]
    assert [fault.message for fault in cases] == ["the file is empty; begin with `- name: ...`"]
    assert "begin with `protocol:`" in read_text("", "f").faults[0].message
