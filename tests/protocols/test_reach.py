"""Which tests somebody can still come to: numbers, options, ages, places and measures."""

import pytest

from screenapp.protocol.diagnostics import errors_of
from screenapp.protocol.loading.protocol_file import read_text

HEAD = """\
protocol: a
version: "1"
title: A
ages: {ages}
triggers: [{{id: t, text: T}}, {{id: u, text: U}}]
stages:
  - id: s
    privacy: required
    consent: required
    items:
      - {{id: limits, construct: limits_of_confidentiality, source: self, answer: acknowledge,
         text: Heard}}
      - {{id: q, construct: debt, source: self, answer: yes_no, text: A, weight: 2,
         grade: {{g: strong}}}}
      - {{id: r, construct: debt, source: self, answer: yes_no_unsure, text: B, weight: -1,
         grade: {{g: weak}}}}
      - {{id: n, construct: debt, source: self, answer: number, text: C, range: [1, 10]}}
      - {{id: free, construct: debt, source: self, answer: number, text: C}}
      - {{id: years, construct: age, source: self, answer: age, text: D}}
      - {{id: one, construct: debt, source: self, answer: one_of, text: E,
         options: [{{id: a, text: A, weight: 1}}, {{id: b, text: B, weight: 4}},
                   {{id: c, text: C, discloses: labour}}]}}
      - {{id: many, construct: debt, source: self, answer: many_of, text: F,
         options: [{{id: a, text: A, weight: 1}}, {{id: b, text: B, weight: 4}},
                   {{id: none, text: None, exclusive: true, weight: -3}}]}}
      - {{id: hung, source: self, answer: yes_no, text: G, when: {{item: q, is: yes}}}}
      - {{id: child, source: self, answer: yes_no, text: G, when: {{person: child}}}}
      - {{id: x, source: observed, answer: yes_no, text: X, when: {when}}}
measures:
  - {{id: yeses, count: [q, r]}}
  - {{id: unsures, count: [r], is: unsure}}
  - {{id: sum, sum: [q, one]}}
  - {{id: lows, sum: [r, many]}}
  - {{id: worst, max: [yeses, sum]}}
  - {{id: met, grades: g, of: [q, r], met_by: [{{strong: 1, weak: 1}}]}}
results:
  - {{id: rest, kind: negative, tier: none, text: Rest, otherwise: true}}
obligations:
  - {{id: o, text: Do, when: {{all: [{{person: child}}, {{disclosed: any}}]}}}}
"""


def codes(when: str, ages: str = "{from: 18}") -> list[str]:
    text = HEAD.format(when=when, ages=ages)
    return [fault.code for fault in errors_of(read_text(text, "file").faults)]


def both(first: str, second: str) -> str:
    return f"{{all: [{{{first}}}, {{{second}}}]}}"


def never(when: str) -> str:
    return f"not: {{{when}}}"


POSSIBLE = [
    both("item: n, at_least: 10", "item: n, below: 11"),
    both("item: n, at_least: 1", "item: n, below: 2"),
    both("item: free, at_least: 5", "item: free, below: 5.5"),
    both("item: years, below: 1", "item: years, answered: true"),
    both("item: n, below: 2", never("item: n, at_least: 5")),
    both("item: many, is: a", "item: many, is: b"),
    both("item: many, is: none", never("item: many, is: a")),
    both("item: many, in: [a, none]", "item: many, is: none"),
    both("item: one, in: [a, b]", "item: one, in: [b, c]"),
    both(never("item: one, is: a"), never("item: one, is: b")),
    both(never("item: n, at_least: 1"), "item: q, is: yes"),
    both(never("item: q, is: yes"), never("item: q, is: no")),
    both(never("item: q, answered: true"), "item: r, is: yes"),
    both("item: hung, is: no", "item: q, is: yes"),
    both(never("item: hung, answered: true"), "item: q, is: no"),
    both("measure: yeses, at_least: 2", "item: r, is: yes"),
    both("measure: yeses, below: 1", "item: r, is: unsure"),
    both("measure: unsures, at_least: 1", "item: r, is: unsure"),
    both("measure: sum, at_least: 6", "item: one, is: b"),
    both("measure: sum, at_least: 2", "item: one, is: c"),
    both("measure: lows, below: -3", "item: r, is: yes"),
    both("measure: lows, at_least: 5", "item: many, is: b"),
    both("measure: worst, at_least: 6", "item: r, is: no"),
    both("measure: worst, below: 1", "item: r, is: no"),
    both("measure: met, met: true", "item: q, is: yes"),
    both("measure: met, met: false", "item: q, is: yes"),
    both(never("measure: met, met: true"), "item: r, is: no"),
    both("person: child", "item: q, is: yes"),
    both("person: age, at_least: 30", "person: age, below: 31"),
    both(never("person: child"), "person: age, at_least: 18"),
    both("setting: duty, in: [a, b]", "setting: duty, in: [b, c]"),
    both("setting: jurisdiction, is: G", "setting: jurisdiction, is: G-A"),
    both(never("setting: duty, is: a"), never("setting: duty, is: b")),
    both("trigger: t", "trigger: u"),
    both("disclosed: any", never("disclosed: labour")),
    both("disclosed: labour", "item: one, is: a"),
    both(never("disclosed: labour"), "item: one, is: c"),
    "{any: [" + both("item: q, is: yes", "item: q, is: no") + ", {item: r, is: yes}]}",
    "{not: " + both("item: q, is: yes", "item: q, is: no") + "}",
]
IMPOSSIBLE = [
    both("item: n, at_least: 4", "item: n, below: 4"),
    both("item: n, at_least: 11", "item: n, at_least: 2"),
    both("item: n, below: 1", "item: n, answered: true"),
    both("item: years, below: 0", "item: years, answered: true"),
    both("item: n, at_least: 5", never("item: n, at_least: 5")),
    both("item: many, is: a", "item: many, is: none"),
    both("item: many, is: a", never("item: many, is: a")),
    both("item: one, is: a", "item: one, is: b"),
    both("item: one, in: [a, b]", "item: one, is: c"),
    both("item: q, is: yes", never("item: q, answered: true")),
    both("item: hung, is: yes", "item: q, is: no"),
    both("measure: yeses, at_least: 2", "item: r, is: unsure"),
    both("measure: yeses, below: 1", "item: r, is: yes"),
    both("measure: unsures, at_least: 1", "item: r, is: no"),
    both("measure: sum, at_least: 6", "item: one, is: a"),
    both("measure: sum, at_least: 3", "item: one, is: c"),
    both("measure: sum, below: 4", "item: one, is: b"),
    both("measure: lows, below: -3", "item: r, is: no"),
    both("measure: lows, at_least: 5", "item: many, is: none"),
    both("measure: worst, at_least: 6", "item: q, is: no"),
    both("measure: worst, below: 1", "item: r, is: yes"),
    both("measure: met, met: true", "item: r, is: no"),
    both("measure: met, met: true", "measure: met, met: false"),
    both("person: child", never("person: child")),
    both("person: age, at_least: 30", "person: age, below: 30"),
    both(never("person: child"), "person: age, below: 18"),
    both("setting: duty, is: a", "setting: duty, is: b"),
    both("setting: jurisdiction, is: G", "setting: jurisdiction, is: GA"),
    both("trigger: t", never("trigger: t")),
    both("item: child, is: yes", never("person: child")),
    "{any: [" + both("item: q, is: yes", "item: q, is: no") + ", {not: {any: [{item: q, is: yes},"
    " {not: {item: q, is: yes}}]}}]}",
]


@pytest.mark.parametrize("when", POSSIBLE)
def test_what_somebody_can_come_to_is_allowed(when: str) -> None:
    assert codes(when) == []


@pytest.mark.parametrize("when", IMPOSSIBLE)
def test_what_nobody_can_come_to_is_refused(when: str) -> None:
    assert codes(when) == ["unreachable-item"]


@pytest.mark.parametrize(
    ("ages", "when", "reachable"),
    [
        ("{from: 18, to: 23, outside: block}", "{person: age, at_least: 24}", True),  # disputed
        ("{from: 18, to: 23, outside: block}", "{person: age, at_least: 23}", True),
        ("{from: 18, to: 23, outside: block}", "{person: age, below: 18}", False),
        ("{from: 18, to: 23, outside: block}", "{person: age, below: 19}", True),
        ("{from: 18, to: 23, outside: warn}", "{person: age, at_least: 24}", True),
        ("{from: 19, outside: block}", "{person: age, below: 19}", True),  # disputed
        ("{to: 23, outside: block}", "{person: age, at_least: 24}", True),
        ("{from: 18, to: 23, outside: block}", "{person: child}", True),
        ("{from: 18, to: 23, outside: block}", both("person: child", "item: q, is: yes"), True),
    ],
)  # fmt: skip
def test_ages_that_block_close_what_lies_outside_them(
    ages: str, when: str, reachable: bool
) -> None:
    assert codes(when, ages) == ([] if reachable else ["unreachable-item"])


def crowded(rules: list[str], duty: str = "{item: j, is: yes}") -> list[tuple[str, str]]:
    """Code and text of what is told of results with *rules*, over 30 items of yes and no."""
    items = "".join(
        f"      - {{id: p{n}, construct: debt, source: self, answer: yes_no, text: A}}\n"
        for n in range(30)
    )
    results = "".join(
        f"  - {{id: r{n}, kind: positive, tier: some, text: R, when: {rule}}}\n"
        for n, rule in enumerate(rules)
    )
    text = f"""\
protocol: a
version: "1"
title: A
summary: B
status: draft
wording: own
language: en
ages: {{from: 18}}
stages:
  - id: s
    title: S
    by: [lead]
    privacy: required
    consent: required
    items:
      - {{id: limits, construct: limits_of_confidentiality, source: self, answer: acknowledge,
         text: Heard, sensitive: false}}
{items}      - {{id: j, construct: judgement, source: observed, answer: judgement, text: J}}
results:
{results}  - {{id: rest, kind: negative, tier: none, text: Rest, otherwise: true}}
obligations:
  - {{id: o, text: Do, when: {duty}}}
"""
    return [(fault.code, fault.text) for fault in read_text(text, "file").faults]


def six_in_five() -> str:
    """That each of six stands in one of five places and no two in one: it cannot be, and to see
    it all ways have to be tried."""
    names = [[f"p{who * 5 + place}" for place in range(5)] for who in range(6)]
    tests = [f"{{any: [{', '.join(f'{{item: {n}, is: yes}}' for n in row)}]}}" for row in names]
    for place in range(5):
        for one in range(6):
            for other in range(one):
                pair = (names[one][place], names[other][place])
                tests.append(f"{{any: [{', '.join(f'{{item: {n}, is: no}}' for n in pair)}]}}")
    return f"{{all: [{', '.join(tests)}]}}"


def test_a_search_that_ends_says_so_and_what_is_plain_is_found_behind_it() -> None:
    plain = "{all: [{item: p0, is: yes}, {item: p0, is: no}]}"
    told = crowded([*[six_in_five()] * 6, plain])
    assert [code for code, _ in told] == [*["not-decided"] * 6, "unreachable-result", "not-decided"]


def test_a_duty_that_cannot_be_decided_says_so() -> None:
    duty = f"{{any: [{{item: j, is: yes}}, {six_in_five()}]}}"
    assert [code for code, _ in crowded([], duty)] == ["not-decided"]


def test_what_was_declined_is_neither_yes_nor_no_nor_in_a_stage_nobody_enters() -> None:
    declined = "{item: q, declined: true}"
    assert codes(f"{{all: [{declined}, {{item: q, is: yes}}]}}") == ["unreachable-item"]
    assert codes(f"{{all: [{declined}, {{not: {{item: q, is: yes}}}}]}}") == ["unreachable-item"]
    assert codes(f"{{all: [{declined}, {{item: r, is: yes}}]}}") == []
    told = crowded(["{item: p0, answered: true}", "{item: p0, declined: true}"])
    assert told == [("unreachable-result", "r1")]
