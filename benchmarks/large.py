"""A protocol of any size as a real one would be built: sections, each with its own sum."""

from screenapp.protocol.diagnostics import errors_of
from screenapp.protocol.loading.protocol_file import read_text
from screenapp.protocol.model import Protocol

SECTION = 25
"""Items of one section."""

_HEAD = """\
protocol: bench
version: "1.0.0"
title: A large protocol
summary: Sections of questions, some asked only after others.
status: draft
wording: own
licence: null
language: en
ages: {from: 18, outside: warn}
settings: [clinic]
triggers:
  - {id: universal, text: Everyone who arrives}
indeterminate_steps: [again]
stages:
"""
_STAGE = """\
  - id: section_{s}
    title: Section {s}
    by: [screener]
    privacy: not_needed
    consent: not_needed
{when}    items:
"""
_ITEM = """\
      - id: q{n}
        construct: unsafe_work
        source: observed
        answer: yes_no
        weight: {weight}
        text: Question {n} of the large protocol, with about as many words as a real one has?
        help: One line that tells how to ask it.
"""
_TAIL = """\
  - {{id: total, sum: [{sections}]}}
  - {{id: worst, max: [{sections}]}}
results:
  - {{id: high, kind: positive, tier: high, text: Much was noted., steps: [again],
     when: {{any: [{{measure: total, at_least: {high}}}, {rules}]}}}}
  - {{id: some, kind: positive, tier: some, text: Some was noted., steps: [again],
     when: {{measure: worst, at_least: 2}}}}
  - {{id: none, kind: negative, tier: none, text: Nothing was noted., steps: [again],
     otherwise: true}}
steps:
  - {{id: again, text: Ask again another day.}}
"""


def large_source(items: int) -> str:
    """The text of a protocol of *items* questions, with two conditions to about every five."""
    stages, sums, measures = [], [], []
    for first in range(0, items, SECTION):
        section, last = first // SECTION, min(first + SECTION, items)
        asked = "".join(_item(n, first) for n in range(first, last))
        before = f"    when: {{measure: sum_{section - 1}, at_least: 0}}\n" if section else ""
        stages.append(_STAGE.format(s=section, when=before) + asked)
        sums.append(f"sum_{section}")
        ids = ", ".join(f"q{n}" for n in range(first, last))
        measures.append(f"  - {{id: sum_{section}, sum: [{ids}]}}\n")
    rules = ", ".join(
        f"{{all: [{{item: q{n}, is: yes}}, {{item: q{n + 1}, is: yes}}]}}"
        for n in range(0, items - 1, SECTION)
    )
    tail = _TAIL.format(sections=", ".join(sums), high=items // 4, rules=rules)
    return _HEAD + "".join(stages) + "measures:\n" + "".join(measures) + tail


def large_protocol(items: int) -> Protocol:
    """That protocol, read as any other.

    Raises:
        ValueError: if it is not one that can be used.
    """
    loaded = read_text(large_source(items), "bench")
    if loaded.protocol is None:
        raise ValueError("\n".join(map(str, errors_of(loaded.faults))))
    return loaded.protocol


def _item(number: int, first: int) -> str:
    written = _ITEM.format(n=number, weight=(1, 0.5, 2)[number % 3])
    at = number - first
    if at % 4 == 1:
        return f"{written}        when: {{item: q{number - 1}, is: yes}}\n"
    if at % 8 == 3:
        parts = f"{{item: q{number - 2}, is: yes}}, {{item: q{number - 3}, is: no}}"
        return f"{written}        when: {{any: [{parts}]}}\n"
    return written
