"""An age that somebody answers, held against the age that was known at intake."""

from decimal import Decimal
from types import MappingProxyType

import pytest

from screenapp.protocol.conditions import PersonIsChild, Truth, truth
from screenapp.protocol.loading.protocol_file import read_text
from screenapp.protocol.model import Code, Protocol
from screenapp.screening.answers import Given
from screenapp.screening.flow import FlowInput, walk
from screenapp.screening.person import AgeBasis, Person

SOURCE = """\
protocol: ages
version: "1.0.0"
title: Ages
summary: One age.
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
      - {id: said, construct: age, source: self, answer: age, COMPARES text: How old are you?}
results: [{id: none, kind: negative, tier: none, text: Nothing further, otherwise: true}]
"""


def ages(compares: str = "compares: age,") -> Protocol:
    found = read_text(SOURCE.replace("COMPARES", compares), "f")
    assert found.protocol is not None, found.faults
    return found.protocol


def child(protocol: Protocol, person: Person, given: Given | None) -> Truth:
    case = FlowInput(
        protocol=protocol,
        person=person,
        private=True,
        consents=MappingProxyType({"s": True}),
        given=MappingProxyType({} if given is None else {"said": given}),
    )
    return truth(PersonIsChild(), walk(case).facts)


def years(*age: int, basis: AgeBasis = AgeBasis.STATED) -> Person:
    return Person(age=(age[0], age[-1]), age_basis=basis)


@pytest.mark.parametrize(
    ("person", "said", "is_child"),
    [
        (years(27), 16, Truth.TRUE), (years(27), 27, Truth.FALSE), (years(27), 30, Truth.TRUE),
        (years(16), 27, Truth.TRUE), (years(20, 25), 25, Truth.FALSE),
        (years(20, 25), 20, Truth.FALSE), (years(20, 25), 26, Truth.TRUE),
        (years(20, 25), 19, Truth.TRUE), (Person(), 16, Truth.UNKNOWN),
        (years(30, basis=AgeBasis.COMPANION), 16, Truth.UNKNOWN),
    ],
)  # fmt: skip
def test_an_age_answered_that_the_intake_s_cannot_be_is_a_dispute(
    person: Person, said: int, is_child: Truth
) -> None:
    assert child(ages(), person, Given(value=Decimal(said))) is is_child


def test_without_the_word_nothing_is_compared() -> None:
    assert child(ages(""), years(27), Given(value=Decimal(16))) is Truth.FALSE


@pytest.mark.parametrize(
    "given",
    [None, Given(code=Code.DECLINED), Given(value=Decimal(16), gates_open=False)],
)
def test_what_was_not_answered_or_not_at_an_open_gate_disputes_nothing(given: Given | None) -> None:
    assert child(ages(), years(27), given) is Truth.FALSE
