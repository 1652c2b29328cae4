"""What the check says can never be, never is, whatever is answered."""

import itertools
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from screenapp.protocol.diagnostics import errors_of
from screenapp.protocol.loading.answer_value import GivenInFile
from screenapp.protocol.loading.answers_file import AnswersFile, PersonInFile
from screenapp.protocol.loading.protocol_file import read_draft, read_text
from screenapp.protocol.model import Code, Protocol
from screenapp.screening.running import tried

NAMES = ("a", "b", "c", "j", "m", "x")
CHOICES: dict[str, tuple[str | tuple[str, ...] | Code, ...]] = {
    "a": ("yes", "no", Code.NOT_APPLICABLE, Code.DECLINED),
    "b": ("yes", "no", "unsure", Code.NOT_APPLICABLE),
    "c": ("yes", "no", Code.DECLINED),
    "j": ("yes", "no"),
    "m": (("p",), ("q",), ("p", "q"), ("none",), Code.NOT_APPLICABLE),
    "x": ("yes", "no"),
}
OPTIONS = (
    "[{id: p, text: P, weight: 2}, {id: q, text: Q, weight: -1},"
    " {id: none, text: N, exclusive: true}]"
)
PEOPLE = (
    PersonInFile(age=(15, 15)),
    PersonInFile(age=(30, 30)),
    PersonInFile(age=(19, 19), age_basis="disputed"),
)


def condition(chance: random.Random, depth: int, names: tuple[str, ...], wide: bool) -> str:
    if depth and chance.random() < 0.6:
        kind = chance.choice(["all", "any", "not"])
        if kind == "not":
            return f"{{not: {condition(chance, depth - 1, names, wide)}}}"
        parts = [condition(chance, depth - 1, names, wide) for _ in range(chance.choice([2, 2, 3]))]
        return f"{{{kind}: [{', '.join(parts)}]}}"
    tests = [f"{{item: {n}, is: {v}}}" for n in names if n != "m" for v in ("yes", "no")]
    tests += [f"{{item: {n}, {test}: true}}" for n in names for test in ("answered", "declined")]
    tests += [f"{{person: age, at_least: {n}}}" for n in (16, 18, 20)]
    tests += ["{person: child}", "{person: age, below: 18}", "{disclosed: labour}"]
    if "m" in names:
        tests += ["{item: m, is: p}", "{item: m, in: [q, none]}"]
    if wide:
        tests += [f"{{measure: n, at_least: {k}}}" for k in (1, 2, 3)]
        tests += ["{measure: n, below: 2}", "{measure: w, at_least: 2}", "{measure: w, below: 0}"]
        tests += ["{measure: g, met: true}", "{measure: g, met: false}"]
    return chance.choice(tests)


def written(chance: random.Random) -> str:
    whens = {
        name: f", when: {condition(chance, 1, NAMES[:at], False)}"
        if at and name != "j" and chance.random() < 0.4
        else ""
        for at, name in enumerate(NAMES)
    }
    rules = "".join(
        f"  - {{id: r{n}, kind: positive, tier: some, text: R,"
        f" when: {condition(chance, 2, NAMES, True)}}}\n"
        for n in range(3)
    )
    ages = chance.choice(["{from: 18, outside: block}", "{outside: warn}"])
    yes_no, grade = "source: self, answer: yes_no", "grade: {s: medium}"
    return f"""\
protocol: random
version: "1"
title: Random
ages: {ages}
stages:
  - id: s
    privacy: required
    consent: required
    items:
      - {{id: a, {yes_no}, {grade}, text: A{whens["a"]}}}
      - {{id: b, {yes_no}_unsure, {grade}, discloses: labour, text: B{whens["b"]}}}
      - {{id: c, {yes_no}, grade: {{s: strong}}, weight: 1.5, text: C{whens["c"]}}}
      - {{id: j, source: observed, answer: judgement, text: J}}
      - {{id: m, source: self, answer: many_of, options: {OPTIONS}, text: M{whens["m"]}}}
      - {{id: x, {yes_no}, text: X{whens["x"]}}}
measures:
  - {{id: n, count: [a, b, c, x]}}
  - {{id: w, sum: [c, m, n]}}
  - {{id: g, grades: s, of: [a, b, c], met_by: [{{strong: 1, medium: 1}}, {{medium: 2}}]}}
results:
{rules}  - {{id: rest, kind: negative, tier: none, text: Rest, otherwise: true}}
obligations:
  - {{id: o, text: O, when: {condition(chance, 2, NAMES, True)}}}
"""


def runs(protocol: Protocol, chance: random.Random) -> list[AnswersFile]:
    every = list(itertools.product(*CHOICES.values()))
    found = []
    for answers in chance.sample(every, 60):
        given_ = {
            name: GivenInFile(code=answer)
            if isinstance(answer, Code)
            else GivenInFile(value=answer)
            for name, answer in zip(CHOICES, answers, strict=True)
        }
        found.append(AnswersFile(person=chance.choice(PEOPLE), answers=given_))
    return found


@settings(max_examples=60)
@given(seed=st.integers(0, 2**32))
def test_what_is_called_out_of_reach_is_never_reached(seed: int) -> None:
    chance = random.Random(seed)
    text = written(chance)
    lines = text.split("\n")
    faults = errors_of(read_text(text, "file").faults)
    protocol = read_draft(text.encode(), "file").protocol
    assert protocol is not None
    told = {(fault.code, lines[fault.line - 1].strip()[7:].split(",")[0]) for fault in faults}
    by_score = any(fault.code == "duty-by-score" for fault in faults)
    unsure = any(code.startswith("unreachable") or code == "beyond-measure" for code, _ in told)
    for answers in runs(protocol, chance):
        outcome = tried(protocol, answers).outcome
        if outcome.result is not None:
            assert ("unreachable-result", outcome.result.id) not in told
        for item in outcome.asked:
            assert ("unreachable-item", item) not in told
        innocent = not outcome.disclosed and answers.answers["j"].value == "no"
        if innocent and "o" in outcome.obligations and not unsure:
            assert by_score
