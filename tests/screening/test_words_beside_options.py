"""Words beside an option: kept with the answer, taken back with it, and never counted."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest

from screenapp.protocol.loading.answers_file import read_answers
from screenapp.protocol.loading.protocol_file import read_bytes
from screenapp.protocol.model import Code, Protocol
from screenapp.referral.reading import material_of
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.fact_coding import fact
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.person import Person, Presence
from screenapp.screening.running import tried
from screenapp.screening.state import State

NOW = datetime(2026, 11, 19, 14, 31, tzinfo=UTC)
WORDS = "Herons, at noon"
OPTIONS = (
    "answer: many_of\n        options: [{id: bed, text: A bed},"
    " {id: other, text: Something else, say: true, weight: 2}]"
)


@pytest.fixture(scope="module")
def protocol() -> Protocol:
    text = (Path(__file__).parents[1] / "protocols" / "good" / "base.yaml").read_text("utf-8")
    item = (
        "      - id: wish\n        construct: needs\n        source: self\n        "
        f"{OPTIONS}\n        text: What would help?\n      - id: afraid\n"
    )
    text = text.replace("      - id: afraid\n", item, 1)
    text = text.replace("sum: [afraid,", "sum: [wish, afraid,", 1)
    found = read_bytes(text.encode(), "base").protocol
    assert found is not None
    return found


def carried_out(protocol: Protocol, *commands: c.Command) -> State:
    state = State(protocol=protocol, screening=uuid4())
    begun = (
        c.StartScreening(person=Person(age=(20, 20)), trigger="silent_signal"),
        c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
        c.GiveConsent(stage="talk"),
    )
    for command in (*begun, *commands):
        made = act(state, command, at=NOW, by="staff")
        assert not isinstance(made, Refusal), (command, made)
        for event in made:
            state = step(state, event)
    return state


def other(*also: str) -> c.GiveAnswer:
    return c.GiveAnswer(item="wish", value=("other", *also), said={"other": WORDS})


def test_words_are_kept_with_the_answer_and_fold_the_same(protocol: Protocol) -> None:
    state = carried_out(protocol, other())
    assert state.given["wish"].said == {"other": WORDS}
    assert fold(protocol, state.history).given == state.given


def test_words_change_nothing_that_is_counted_or_asked(protocol: Protocol) -> None:
    with_, without = (
        carried_out(protocol, command) for command in (other(), replace(other(), said={}))
    )
    assert with_.outcome == without.outcome
    assert with_.outcome.measures["total"].low == Decimal(2)


def test_words_stand_only_beside_an_option_that_takes_some_and_was_chosen(
    protocol: Protocol,
) -> None:
    state = carried_out(protocol)
    for value, said in (
        (("bed",), {"other": WORDS}), (("bed",), {"bed": WORDS}), (("other",), {"nobody": WORDS}),
        (("other",), {"other": "\0"}),
    ):  # fmt: skip
        command = c.GiveAnswer(item="wish", value=value, said=said)
        assert act(state, command, at=NOW, by="staff") is Refusal.NOT_AN_ANSWER
    long = c.GiveAnswer(item="wish", value=("other",), said={"other": "x" * 10_001})
    assert act(state, long, at=NOW, by="staff") is Refusal.TOO_LONG


def test_words_go_with_what_is_taken_back_recorded_by_mistake_or_chosen_anew(
    protocol: Protocol,
) -> None:
    withdrawn = carried_out(protocol, other(), c.WithdrawConsent(items=("wish",)))
    assert withdrawn.given["wish"].code is Code.WITHDRAWN
    assert withdrawn.given["wish"].said == {}
    state = carried_out(protocol, other())
    mistaken = act(
        state, c.Correct(of=state.history[-1].id, reason="another person"), at=NOW, by="staff"
    )
    assert not isinstance(mistaken, Refusal)
    for event in mistaken:
        state = step(state, event)
    assert "wish" not in state.given
    anew = carried_out(protocol, other(), c.GiveAnswer(item="wish", value=("bed",)))
    assert anew.given["wish"].said == {}


def test_words_never_reach_the_coded_row_or_a_referral(protocol: Protocol) -> None:
    state = carried_out(protocol, other())
    intake = Intake(
        id=uuid4(), day=NOW.date(), unit="clinic", shift="day", age_group=AgeGroup.FROM_18_TO_23,
        trigger="silent_signal", reference="R9", arrived_at=NOW, person=Person(), place="bay 3",
    )  # fmt: skip
    assert WORDS not in repr(fact(state, intake))
    assert WORDS not in repr(material_of(state, intake, place="clinic", practice=False))


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ('{answer: [other], said: {other: "Words"}}', None),
        ('{answer: [bed, other], said: {other: "Words"}}', None),
        ('{answer: [bed], said: {other: "Words"}}', "not-an-answer"),
        ('{answer: [bed], said: {bed: "Words"}}', "not-an-answer"),
        ("{answer: [other], said: {other: [a]}}", "wrong-shape"),
        ('{answer: declined, said: {other: "Words"}}', "not-an-answer"),
        ('{answer: [other], words: {other: "Words"}}', "unknown-word"),
    ],
)
def test_a_file_may_hold_them_and_they_come_to_nothing(
    protocol: Protocol, answer: str, fault: str | None
) -> None:
    read = read_answers(f"answers: {{wish: {answer}}}".encode(), "file", protocol)
    assert [one.code for one in read.faults] == ([fault] if fault else [])
    if read.answers is not None:
        plain = read_answers(
            f"answers: {{wish: {answer.split(', said')[0]}}}}}".encode(), "file", protocol
        )
        assert plain.answers is not None
        assert read.answers.answers["wish"].said == {"other": "Words"}
        found, same = (tried(protocol, one).outcome for one in (read.answers, plain.answers))
        assert found == same
