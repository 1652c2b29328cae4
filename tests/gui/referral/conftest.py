"""A screening kept in memory with the real rules, a page and its presenter."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
    Status,
    Tier,
    WordingSource,
)
from screenapp.protocol.wording import Worded
from screenapp.referral.consent import InformationKind
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.intake import Intake, age_group
from screenapp.screening.offers.records import Need
from screenapp.screening.person import AgeBasis, Person, Presence
from screenapp.screening.state import State
from screenapp.screening.wishes.records import InterpreterKind
from screenapp.ui.referral.page import ReferralPage
from screenapp.ui.referral.place import referral_place
from screenapp.ui.referral.presenter import ReferralPresenter
from screenapp.ui.shell import theme
from screenapp.vault import Service
from screenapp.vault.care.page_parts import PageParts
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.site import Site

NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)

PROTOCOL = Protocol(
    id="two-questions",
    version="1.0.0",
    title="Two short questions",
    summary="For tests.",
    status=Status.DRAFT,
    wording=WordingSource.OWN,
    language="en",
    stages=(
        Stage(
            id="talk",
            title="Talk",
            by=(StageRole.ANY,),
            privacy=Gate.REQUIRED,
            consent=Gate.REQUIRED,
            items=tuple(
                Item(
                    id=name,
                    construct="threats",
                    source=Source.SELF,
                    answer=AnswerType.YES_NO,
                    text=f"Question {name}",
                    weight=Decimal(1),
                )
                for name in ("q1", "q2")
            ),
        ),
    ),
    results=(
        Result(
            id="rest",
            kind=ResultKind.NEGATIVE,
            tier=Tier.NONE,
            text="Nothing further indicated by these answers",
        ),
    ),
)
SERVICES = (
    Service(
        id="harbour",
        name="Harbour House",
        offers=("place_to_sleep",),
        languages=("es", "en"),
        note="takes people tonight",
        kind="shelter",
        last_verified=date(2026, 9, 1),
    ),
    Service(
        id="fair-pay",
        name="Fair Pay Advice",
        offers=("pay_or_work",),
        languages=("en",),
        note="does not ask about papers",
        kind="labour",
        last_verified=date(2025, 9, 1),
    ),
    Service(id="walk", name="Walking Group", offers=("someone_to_talk",), languages=("en",)),
)


@dataclass
class KeptDesk:
    """The desk's part for one screening: real commands, kept in memory; exports are recorded."""

    current: State
    person: Intake
    listed: tuple[Service, ...] = SERVICES
    page_parts: PageParts = field(
        default_factory=lambda: PageParts(Path("nowhere"), bytes(32), bytes(16))
    )
    organisation: str = "North Walk-in Clinic"
    practice: bool = False
    site: Site = field(
        default_factory=lambda: Site(unit="evening clinic", reporter="nurse", call_back="555 0142")
    )
    exports: list[tuple[UUID, str]] = field(default_factory=list)
    commands: list[c.Command] = field(default_factory=list)
    refusing: Refusal | None = None
    no_audit: Exception | None = None

    def state(self, screening: UUID) -> State:
        return self.current

    def intake(self, intake: UUID) -> Intake:
        return self.person

    def words(self, protocol: Protocol, path: str, source: str, language: str) -> Worded:
        return Worded(source, protocol.language, True, source)

    def services(self) -> tuple[Service, ...]:
        return self.listed

    def exported(self, screening: UUID, service: str) -> None:
        if self.no_audit is not None:
            raise self.no_audit
        self.exports.append((screening, service))

    def act(self, screening: UUID, *commands: c.Command) -> State | Refusal:
        if self.refusing is not None:
            return self.refusing
        for command in commands:
            made = act(self.current, command, at=NOW, by="staff")
            if isinstance(made, Refusal):
                return made
            for event in made:
                self.current = step(self.current, event)
            self.commands.append(command)
        return self.current


@pytest.fixture
def screening_service() -> KeptDesk:
    """R9, who was alone with an interpreter and answered one of two questions."""
    person = Person(age=(19, 19), age_basis=AgeBasis.STATED)
    intake = Intake(
        id=uuid4(),
        day=NOW.date(),
        unit="evening clinic",
        shift="evening",
        age_group=age_group(person),
        trigger="universal",
        reference="R9",
        arrived_at=NOW,
        person=person,
    )
    made = KeptDesk(current=State(protocol=PROTOCOL, screening=uuid4()), person=intake)
    made.act(
        made.current.screening,
        c.StartScreening(intake=intake.id, person=person),
        c.ChooseLanguage(language="es"),
        c.MeetInterpreter(kind=InterpreterKind.PHONE),
        c.CheckPrivacy(stage="talk", presence=Presence.WITH_INTERPRETER),
        c.GiveConsent(stage="talk"),
        c.GiveAnswer(item="q1", value="no"),
    )
    made.commands.clear()
    return made


@pytest.fixture
def wanting(screening_service: KeptDesk) -> KeptDesk:
    """The same person, who said three needs and how they can be reached."""
    screening_service.act(
        screening_service.current.screening,
        c.StateNeeds(
            needs=(
                Need(id="place_to_sleep", text="A place to sleep tonight"),
                Need(id="pay_or_work", text="Pay that is owed"),
                Need(id="family", text="Reach a sister"),
            ),
            details={
                "interpreter": "Interpreter by phone",
                "interpreter_wish": "A woman, not from the same town",
                "contact_how": "By phone",
                "contact_hours": "9 to 11 in the morning",
                "contact_say": "“the clinic”",
                "does_not_want": "Calls to family or to an employer",
                "health_needs": "Asthma",
            },
        ),
    )
    screening_service.commands.clear()
    return screening_service


@pytest.fixture
def themed(qapp: QApplication) -> QApplication:
    """The application with the light theme, as the window has it."""
    theme.apply(qapp, theme.Scheme.LIGHT)
    return qapp


@pytest.fixture
def opened(
    themed: QApplication, qtbot: QtBot
) -> Callable[[KeptDesk], tuple[ReferralPage, ReferralPresenter]]:
    """Open the page for a desk's screening, at the size of the window."""

    def open_(screening_service: KeptDesk) -> tuple[ReferralPage, ReferralPresenter]:
        page, presenter = referral_place(screening_service, ImmediateRunner(), lambda: NOW)
        qtbot.addWidget(page)
        page.resize(1096, 736)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        presenter.open(screening_service.current.screening)
        return page, presenter

    return open_


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture
def full(
    wanting: KeptDesk,
    opened: Callable[[KeptDesk], tuple[ReferralPage, ReferralPresenter]],
    qtbot: QtBot,
) -> Iterator[ReferralPage]:
    """The page with as much on it as it can hold. Its presenter is held by this fixture."""
    page, presenter = opened(wanting)
    shared = [InformationKind.LANGUAGE, InformationKind.CONTACT, InformationKind.HOW_KNOWN]
    buttons = [page.services.answer.choices.button("accepted")]
    buttons += [page.consent.rows[kind].toggle.button("say") for kind in shared]
    buttons += [page.needs.add, page.services.others]
    buttons += [row.write for row in page.consent.rows.values() if row.fields]
    for button in buttons:
        for _ in range(4):
            QApplication.processEvents()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    for _ in range(4):
        QApplication.processEvents()
    yield page
    presenter.close()
