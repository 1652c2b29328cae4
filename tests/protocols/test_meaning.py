"""What the check concludes, beyond what one bad file each can show."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenapp.protocol.checking.components import components
from screenapp.protocol.checking.reading_age import hardest, syllables
from screenapp.protocol.diagnostics import errors_of
from screenapp.protocol.loading.protocol_file import read_text
from screenapp.protocol.loading.spelling import meant, one_of

Errors = Callable[[str], list[tuple[int, str]]]

ITEMS = """\
      - {id: limits, construct: limits_of_confidentiality, source: self, answer: acknowledge,
         text: Heard}
      - {id: q1, construct: debt, source: self, answer: yes_no, text: A}
      - {id: q2, construct: debt, source: self, answer: yes_no, discloses: labour, text: B}
      - {id: q3, construct: debt, source: self, answer: yes_no, text: C}
      - {id: j, construct: judgement, source: observed, answer: judgement, text: D}
      - {id: after, source: observed, answer: yes_no, text: E, when: {item: j, is: yes}}
"""

BASIS = 'consent: needed, law: {cite: "Act of 2020, section 4"}'


def built(
    *,
    items: str = "",
    measures: str = "",
    results: str = "",
    duty: str = "",
    ages: str = "{from: 18}",
) -> str:
    obligations = f"obligations: [{{id: o, text: Do it, when: {duty}, {BASIS}}}]\n" if duty else ""
    return (
        f'protocol: a\nversion: "1"\ntitle: A\nages: {ages}\ntriggers: [{{id: t, text: T}}]\n'
        "stages:\n  - id: s\n    privacy: required\n    consent: required\n    items:\n"
        f"{ITEMS}{items}measures:\n  - {{id: yeses, count: [q1, q2, q3]}}\n"
        "  - {id: both, count: [j, q2]}\n"
        f"{measures}results:\n{results}"
        "  - {id: rest, kind: negative, tier: none, text: Rest, otherwise: true}\n"
        f"{obligations}"
    )


def codes(text: str) -> list[str]:
    return [fault.code for fault in errors_of(read_text(text, "file").faults)]


def test_a_cycle_is_printed_as_the_chain_of_its_ids() -> None:
    text = built(
        items="      - {id: x, source: self, answer: yes_no, text: X,"
        " when: {measure: m, at_least: 1}}\n"
        "      - {id: y, source: self, answer: yes_no, text: Y, when: {item: x, is: yes}}\n",
        measures="  - {id: m, sum: [n]}\n  - {id: n, count: [y]}\n",
    )
    (fault,) = errors_of(read_text(text, "file").faults)
    assert fault.code == "cycle"
    assert "x -> m -> n -> y -> x" in fault.message
    assert text.split("\n")[fault.line - 1].strip() == "- {id: n, count: [y]}"


def test_two_cycles_are_two_faults() -> None:
    text = built(
        measures="  - {id: m, sum: [n]}\n  - {id: n, sum: [m]}\n"
        "  - {id: k, max: [l]}\n  - {id: l, max: [k]}\n"
    )
    assert codes(text) == ["cycle", "cycle"]


def test_all_faults_come_in_one_pass(base: str, errors: Errors) -> None:
    text = (
        base.replace('version: "1.0.0"', "version: 1.0.0")
        .replace("count: [afraid, pay]", "count: [afraid, paid]")
        .replace("privacy: not_needed", "privacy: never")
        .replace("when: {item: injury, is: yes}}", "when: {item: injury, is: perhaps}}")
        .replace("text: Act today", "text: We will keep you safe")
        .replace("within: 30m", "within: soon")
        .replace("{item: suspicion, is: yes}]}", "{measure: total, at_least: 1}]}")
    )
    found = [code for _, code in errors(text)]
    assert found == [
        "unquoted-version",
        "unknown-word",
        "undefined-id",
        "promise",
        "not-an-answer",
        "duty-by-score",
        "not-a-duration",
    ]


@pytest.mark.parametrize(
    "duty",
    [
        "{item: j, is: yes}", "{disclosed: any}", "{disclosed: labour}",
        "{item: q2, is: yes}",  # a yes to it is a disclosure
        "{item: after, is: yes}",  # asked only after a judgement
        "{measure: both, at_least: 1}", "{measure: yeses, at_least: 3}",
        "{all: [{tier: high}, {item: j, is: yes}]}",
        "{any: [{item: j, is: yes}, {disclosed: trafficking}]}",
        "{not: {not: {disclosed: any}}}",
        "{not: {any: [{not: {item: j, is: yes}}, {item: q1, is: yes}]}}",
        "{all: [{any: [{item: q1, is: yes}, {item: q3, is: yes}]},"
        " {any: [{item: j, is: yes}, {disclosed: any}]}]}",
    ],
)  # fmt: skip
def test_a_duty_that_rests_on_a_judgement_or_a_disclosure_is_allowed(duty: str) -> None:
    assert codes(built(duty=duty)) == []


@pytest.mark.parametrize(
    "duty",
    [
        "{item: q1, is: yes}", "{measure: yeses, at_least: 1}", "{measure: yeses, at_least: 2}",
        "{result: rest}", "{tier: none}", "{person: child}", "{setting: duty, is: x}",
        "{trigger: t}",
        "{not: {item: j, is: yes}}", "{item: j, is: no}", "{item: j, answered: true}",
        "{not: {disclosed: any}}", "{measure: both, below: 1}",
        "{any: [{item: j, is: yes}, {item: q1, is: yes}]}",
        "{all: [{person: child}, {any: [{disclosed: any}, {measure: yeses, at_least: 2}]}]}",
        "{item: q2, is: no}", "{not: {item: after, is: yes}}",
    ],
)  # fmt: skip
def test_a_duty_that_could_hold_without_either_is_refused(duty: str) -> None:
    assert codes(built(duty=duty)) == ["duty-by-score"]


@pytest.mark.parametrize(
    ("ages", "duty", "allowed"),
    [
        ("{from: 18}", "{item: j, is: yes}", True), ("{from: 17}", "{item: j, is: yes}", False),
        ("{to: 30}", "{item: j, is: yes}", False), ("null", "{item: j, is: yes}", False),
        ("{from: 12}", "{all: [{person: child}, {item: j, is: yes}]}", True),
        ("null", "{any: [{item: j, is: yes}, {all: [{person: child}, {disclosed: any}]}]}", True),
        ("{from: 12}", "{all: [{not: {person: child}}, {item: j, is: yes}]}", False),
        ("{from: 12}", "{all: [{person: age, below: 18}, {item: j, is: yes}]}", False),
    ],
)  # fmt: skip
def test_minors_need_an_obligation_that_rests_on_their_being_so(
    ages: str, duty: str, allowed: bool
) -> None:
    assert codes(built(ages=ages, duty=duty)) == ([] if allowed else ["minors-unprotected"])


@pytest.mark.parametrize(
    ("when", "reachable"),
    [
        ("{all: [{person: child}, {person: age, at_least: 18}]}", False),
        ("{all: [{person: child}, {person: age, at_least: 19}]}", True),
        ("{all: [{not: {person: child}}, {person: age, below: 18}]}", False),
        ("{all: [{setting: duty, is: a}, {not: {setting: duty, in: [a, b]}}]}", False),
        ("{all: [{setting: jurisdiction, is: G-A}, {not: {setting: jurisdiction, is: G}}]}", False),
        ("{all: [{trigger: t}, {not: {trigger: t}}]}", False),
        ("{all: [{measure: yeses, at_least: 2}, {measure: yeses, below: 2}]}", False),
        ("{all: [{measure: yeses, at_least: 3}, {item: q1, is: no}]}", False),
        ("{all: [{measure: yeses, below: 1}, {item: q1, is: yes}]}", False),
        ("{all: [{measure: yeses, at_least: 1.2}, {measure: yeses, below: 1.8}]}", False),
        ("{all: [{measure: yeses, at_least: 2}, {item: q1, is: no}]}", True),
        ("{all: [{disclosed: labour}, {item: q2, is: no}]}", True),
        ("{all: [{not: {item: q1, answered: true}}, {item: q1, is: no}]}", False),
    ],
)  # fmt: skip
def test_a_when_is_refused_exactly_where_nobody_can_get(when: str, reachable: bool) -> None:
    item = f"      - {{id: x, source: observed, answer: yes_no, text: X, when: {when}}}\n"
    assert codes(built(items=item)) == ([] if reachable else ["unreachable-item"])


@pytest.mark.parametrize(
    ("first", "second", "reachable"),
    [
        ("{measure: yeses, at_least: 2}", "{measure: yeses, at_least: 1}", True),
        ("{measure: yeses, at_least: 1}", "{measure: yeses, at_least: 2}", False),
        ("{item: q1, is: yes}", "{any: [{item: q1, is: yes}, {item: q3, is: yes}]}", True),
        ("{any: [{item: q1, is: yes}, {item: q3, is: yes}]}", "{item: q1, is: yes}", False),
        ("{measure: yeses, at_least: 1}", "{item: q3, is: yes}", False),
        ("{not: {item: q1, is: no}}", "{item: q1, is: yes}", False),
        ("{item: q1, answered: true}", "{item: q1, is: yes}", False),
        ("{disclosed: labour}", "{item: q2, is: yes}", False),
        ("{item: q2, is: yes}", "{disclosed: labour}", True),
    ],
)  # fmt: skip
def test_a_result_is_refused_exactly_where_those_above_always_win(
    first: str, second: str, reachable: bool
) -> None:
    rules = "".join(
        f"  - {{id: {name}, kind: positive, tier: some, text: R, when: {when}}}\n"
        for name, when in (("first", first), ("second", second))
    )
    assert codes(built(results=rules)) == ([] if reachable else ["unreachable-result"])


def test_every_result_that_stands_after_otherwise_is_told() -> None:
    rules = (
        "  - {id: closed, kind: negative, tier: none, text: R, otherwise: true}\n"
        "  - {id: second, kind: positive, tier: none, text: R, when: {item: q1, is: yes}}\n"
    )
    found = errors_of(read_text(built(results=rules), "file").faults)
    assert [fault.code for fault in found] == ["unreachable-result"] * 2
    assert len({fault.line for fault in found}) == 2


def test_what_hangs_on_an_unreachable_item_is_not_blamed() -> None:
    never = "{all: [{item: q1, is: yes}, {item: q1, is: no}]}"
    items = (
        f"      - {{id: x, source: self, answer: yes_no, text: X, when: {never}}}\n"
        "      - {id: y, source: self, answer: yes_no, text: Y, when: {item: x, is: yes}}\n"
    )
    rules = "  - {id: r, kind: positive, tier: some, text: R, when: {item: y, is: yes}}\n"
    assert codes(built(items=items, results=rules)) == ["unreachable-item"]


@given(st.dictionaries(st.integers(0, 12), st.lists(st.integers(0, 12), max_size=4), max_size=13))
def test_tangles_are_the_nodes_that_reach_each_other(graph: dict[int, list[int]]) -> None:
    def reached(start: int) -> set[int]:
        seen: set[int] = set()
        todo = [*graph.get(start, [])]
        while todo:
            node = todo.pop()
            if node not in seen:
                seen.add(node)
                todo += graph.get(node, [])
        return seen

    groups = components(graph)
    where = {node: number for number, group in enumerate(groups) for node in group}
    assert sum(map(len, groups)) == len(where)
    for a in where:
        for b in where:
            together = a == b or (b in reached(a) and a in reached(b))
            assert (where[a] == where[b]) is together
            if b in reached(a):
                assert where[b] <= where[a]


def test_a_long_chain_has_no_tangle_and_breaks_nothing() -> None:
    chain = {n: [n + 1] for n in range(20_000)}
    assert len(components(chain)) == 20_001


@pytest.mark.parametrize(
    ("word", "count"),
    [("work", 1), ("afraid", 2), ("table", 2), ("asked", 1), ("wanted", 2), ("employment", 3),
    ("the", 1), ("circumstances", 4)],
)  # fmt: skip
def test_syllables_are_about_right(word: str, count: int) -> None:
    assert syllables(word) == count


def test_an_easy_question_is_easy_and_a_hard_one_names_its_sentence() -> None:
    assert hardest("Are you afraid of anyone at work? You can skip this.", "en") is None
    assert hardest("Medicine or treatment", "en") is None
    hard = "Have intermediaries deliberately misrepresented remuneration considerations?"
    found = hardest(f"This one is short. {hard}", "en")
    assert found is not None
    assert found.sentence == hard
    assert found.age > 13


def test_other_languages_are_only_looked_at_for_long_sentences() -> None:
    assert hardest("¿Tiene miedo de alguien en su lugar de trabajo?", "es") is None
    assert hardest("palabra " * 29, "es") is not None


def test_a_slip_is_named_and_a_guess_is_not_made() -> None:
    assert meant("measurs", ["measures", "steps"]) == " (did you mean `measures`?)"
    assert meant("zebra", ["measures", "steps"]) == ""
    many = [f"question_{n}" for n in range(1_000)]
    assert meant("question_l", many) != ""
    assert one_of(["a", "b", "c"]) == "`a`, `b` or `c`"
