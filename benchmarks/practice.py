"""What a measurement works on: a protocol of any length, and a vault with one intake."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

from screenapp.protocol.diagnostics import errors_of
from screenapp.protocol.loading.protocol_file import read_text
from screenapp.protocol.model import Protocol
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.fact_coding import fact
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.person import Person
from screenapp.screening.state import State
from screenapp.vault import Role
from screenapp.vault.vault import Vault

PASSPHRASE = "seven quiet herons walk inland"
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

_HEAD = """\
protocol: bench
version: "1.0.0"
title: A long protocol
summary: Many questions, half of them asked only after a yes.
status: approved
wording: own
licence: null
language: en
ages: {{from: 18, outside: warn}}
settings: [clinic]
triggers:
  - {{id: universal, text: Everyone who arrives}}
indeterminate_steps: [again]
stages:
  - id: questions
    title: Questions
    by: [screener]
    privacy: {gates}
    consent: {gates}
    channels: [interview]
    items:
"""
_ITEM = """\
      - id: q{n}
        construct: unsafe_work
        source: {source}
        answer: yes_no
        sensitive: false
        text: Question {n} of the long protocol, with about as many words as a real one has?
        short: Question {n}
        help: One line that tells how to ask it.
"""
_TAIL = """\
measures:
  - {{id: yeses, count: [{ids}]}}
results:
  - id: positive
    kind: positive
    when: {{measure: yeses, at_least: 3}}
    tier: some
    text: Some were yes.
    steps: [again]
  - {{id: negative, kind: negative, otherwise: true, tier: none, text: None were., steps: [again]}}
steps:
  - {{id: again, text: Ask again another day.}}
"""


def long_cases(items: int) -> str:
    """A case of it, without which it could not be approved."""
    answers = ", ".join(f'q{n}: "no"' for n in range(items))
    return (
        '- name: "no to all"\n  person: {age: 30, age_basis: stated}\n  trigger: universal\n'
        f"  answers: {{{answers}}}\n"
        "  expect: {result: negative, tier: none, obligations: []}\n"
    )


def long_source(items: int, *, aloud: bool = False) -> str:
    """The text of a protocol of *items* questions with one count and two results.

    *aloud*: the person is asked them one at a time; without it staff note them, many to a page.
    """
    source, gates = ("self", "required") if aloud else ("observed", "not_needed")
    questions = "".join(_ITEM.format(n=n, source=source) for n in range(items))
    ids = ", ".join(f"q{n}" for n in range(items))
    return _HEAD.format(gates=gates) + questions + _TAIL.format(ids=ids)


def long_protocol(items: int) -> Protocol:
    """That protocol, read as any other."""
    loaded = read_text(long_source(items), "bench")
    if loaded.protocol is None:
        raise ValueError("\n".join(map(str, errors_of(loaded.faults))))
    return loaded.protocol


def vault_in(folder: Path) -> Vault:
    """A new practice vault, opened by its only member."""
    roles = frozenset({Role.SCREENER, Role.LEAD})
    vault, _ = Vault.create(
        folder,
        organisation="Bench",
        name="nurse",
        passphrase=PASSPHRASE,
        roles=roles,
        practice=True,
    )
    return vault


def new_intake() -> Intake:
    """Somebody who has just arrived."""
    return Intake(
        id=uuid4(),
        day=NOON.date(),
        unit="clinic",
        shift="morning",
        age_group=AgeGroup.UNKNOWN,
        trigger="universal",
        reference="K7",
        arrived_at=NOON,
        person=Person(),
    )


class Screening:
    """One screening kept in a vault by the steps of `Desk.act`, taken one at a time."""

    def __init__(self, vault: Vault, protocol: Protocol, source: bytes) -> None:
        self.vault, self.intake = vault, new_intake()
        self.state = State(protocol=protocol, screening=uuid4())
        vault.add_intake(self.intake)
        self._snapshot: tuple[str, bytes] | None = (protocol.content_hash, source)
        self.keep(c.StartScreening(intake=self.intake.id, trigger="universal", person=Person()))

    @property
    def id(self) -> UUID:
        return self.state.screening

    def keep(self, command: c.Command) -> None:
        """Carry out *command* and commit what came of it."""
        self.commit(command)()

    def commit(self, command: c.Command) -> Callable[[], None]:
        """Carry out *command*; what is left to do is the commit."""
        made = act(self.state, command, at=NOON, by=self.vault.me.id)
        if isinstance(made, Refusal):
            raise ValueError(f"{command}: {made}")
        for event in made:
            self.state = step(self.state, event)
        snapshot, self._snapshot = self._snapshot, None
        coded = fact(self.state, self.intake)
        return lambda: self.vault.append(made, coded, snapshot)
