"""A desk in memory that takes silent signs through the real rules, and the real page."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from screenapp.errors import ScreenappError
from screenapp.protocol.model import (
    AnswerType,
    Gate,
    Item,
    Protocol,
    Result,
    ResultKind,
    Source,
    Stage,
    StageRole,
    Start,
    Status,
    Tier,
    Trigger,
    WordingSource,
)
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.owed import OwedKind, owed
from screenapp.screening.person import Person
from screenapp.screening.state import State
from screenapp.ui.shell import theme
from screenapp.ui.signals.page import SignalsPage
from screenapp.ui.signals.presenter import SignalsPresenter
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.site import Site

NOON = datetime(2026, 11, 19, 14, 21, tzinfo=UTC)


def small_protocol() -> Protocol:
    limits = Item(
        id="limits",
        construct="limits_of_confidentiality",
        source=Source.SELF,
        answer=AnswerType.ACKNOWLEDGE,
        text="Only staff see what you say.",
    )
    stage = Stage(
        id="talk",
        title="Talk",
        by=(StageRole.SCREENER,),
        privacy=Gate.REQUIRED,
        consent=Gate.REQUIRED,
        items=(limits,),
    )
    return Protocol(
        id="small",
        version="1.0.0",
        title="Health",
        summary="For tests.",
        status=Status.APPROVED,
        wording=WordingSource.OWN,
        language="en",
        triggers=(Trigger(id="silent_signal", text="Recheck"),),
        start=(Start(trigger="silent_signal", at="talk"),),
        stages=(stage,),
        results=(Result(id="any", kind=ResultKind.NOT_SCORED, tier=Tier.NONE, text="Held"),),
    )


class DiskFull(ScreenappError):
    key = "error.vault.disk_full"


@dataclass(frozen=True)
class Row:
    intake: Intake
    screening: UUID | None


@dataclass
class MemoryDesk:
    """Keeps intakes and states in dictionaries. ``full`` makes everything that keeps break."""

    full: bool = False
    site: Site = field(default_factory=lambda: Site(recheck_minutes=10))
    intakes: dict[UUID, Intake] = field(default_factory=dict)
    states: dict[UUID, State] = field(default_factory=dict)

    def arrive(self, reference: str, place: str = "") -> Intake:
        intake = Intake(
            id=uuid4(),
            day=date(2026, 11, 19),
            unit="ed",
            shift="evening",
            age_group=AgeGroup.UNKNOWN,
            trigger="universal",
            reference=reference,
            arrived_at=NOON,
            person=Person(),
            place=place,
        )
        self.intakes[intake.id] = intake
        begun = State(protocol=small_protocol(), screening=intake.id)
        self.states[intake.id] = begun
        self.act(intake.id, c.StartScreening(intake=intake.id, trigger="silent_signal"))
        return intake

    def today(self) -> tuple[Row, ...]:
        return tuple(Row(i, i.id) for i in self.intakes.values())

    def state(self, screening: UUID) -> State:
        return self.states[screening]

    def act(self, screening: UUID, *commands: c.Command) -> State | Refusal:
        if self.full:
            raise DiskFull("full")
        state = self.states[screening]
        for command in commands:
            made = act(state, command, at=NOON, by="me")
            if isinstance(made, Refusal):
                return made
            for event in made:
                state = step(state, event)
        self.states[screening] = state
        return state

    def signal(self, *, intake: UUID | None, how: str, place: str = "") -> Intake:
        if self.full:
            raise DiskFull("full")
        met = self.arrive("M4") if intake is None else self.intakes[intake]
        met = replace(met, place=place or met.place)
        self.intakes[met.id] = met
        due_at = NOON + timedelta(minutes=self.site.recheck_minutes)
        self.act(met.id, c.ReceiveSignal(how=how, due_at=due_at))
        return met

    def owes(self, intake: UUID) -> list[OwedKind]:
        return [debt.kind for debt in owed(self.states[intake])]


@pytest.fixture
def screening_service() -> MemoryDesk:
    return MemoryDesk()


@pytest.fixture
def page(qapp, qtbot, screening_service: MemoryDesk) -> Iterator[SignalsPage]:
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = SignalsPage()
    presenter = SignalsPresenter(page, screening_service, ImmediateRunner(), lambda: NOON)
    page.introduce(presenter)
    page.held = presenter  # as the composition root does
    page.resize(1096, 736)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    yield page
