"""Today with a desk that remembers what it was asked."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.protocol.model import Ages, Outside, Protocol, Status, Trigger, WordingSource
from screenapp.protocol.wording import Worded
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.next_step import DueStep, NextStep
from screenapp.screening.person import Person
from screenapp.ui.shell import theme
from screenapp.ui.today.page import TodayPage
from screenapp.ui.today.presenter import TodayPresenter
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import TodayRow
from screenapp.workflow.site import Site

NOW = datetime(2026, 5, 28, 14, 21).astimezone()
TRIGGERS = (
    Trigger(id="universal", text="Everyone who arrives"),
    Trigger(id="staff_concern", text="Something did not fit"),
    Trigger(id="silent_signal", text="A silent signal was received"),
)


def protocol(id_: str, title: str, ages: Ages | None = None) -> Protocol:
    return Protocol(
        id=id_, version="1.0.0", title=title, summary="", status=Status.APPROVED,
        wording=WordingSource.OWN, language="en", stages=(), results=(), ages=ages,
        triggers=TRIGGERS,
    )  # fmt: skip


ANYONE = protocol("ed-two-prong", "Health and safety questions")
YOUTH = protocol("youth", "Questions for young adults", Ages(from_=18, to=23))
CHILDREN = protocol("children", "Questions for children", Ages(to=17, outside=Outside.BLOCK))


@dataclass
class RecordingDesk:
    """Holds rows, keeps new intakes, or raises ``trouble`` while there is one."""

    rows: list[TodayRow] = field(default_factory=list)
    waiting: list[TodayRow] = field(default_factory=list)
    protocols: tuple[Protocol, ...] = (ANYONE, YOUTH, CHILDREN)
    site: Site = field(default_factory=Site)
    made: list[dict[str, object]] = field(default_factory=list)
    trouble: Exception | None = None
    spanish: dict[str, str] = field(default_factory=dict)
    read_in: str = ""

    def words(self, protocol: Protocol, path: str, source: str, language: str) -> Worded:
        said = self.spanish.get(source) if language == "es" else None
        if said is None:
            return Worded(source, protocol.language, True, source)
        return Worded(said, language, False, source)

    def today(self) -> tuple[TodayRow, ...]:
        if self.trouble is not None:
            raise self.trouble
        return tuple(self.rows)

    def earlier(self) -> tuple[TodayRow, ...]:
        if self.trouble is not None:
            raise self.trouble
        return tuple(self.waiting)

    def new_intake(self, *, person: Person, trigger: str, protocol: str, place: str = "") -> Intake:
        if self.trouble is not None:
            raise self.trouble
        asked = {"person": person, "trigger": trigger, "protocol": protocol, "place": place}
        self.made.append(asked)
        return intake("N3", NOW)

    def add(
        self,
        reference: str,
        todo: NextStep,
        *,
        at: datetime | None = None,
        arrived: str = "13:20",
        place: str = "",
        **more: object,
    ) -> TodayRow:
        hour, minute = (int(part) for part in arrived.split(":"))
        who = intake(reference, NOW.replace(hour=hour, minute=minute), place)
        known = {"tried": 0, "progress": None, "alone": None, "paused_at": None}
        row = TodayRow(
            intake=who, screening=uuid4(), due=DueStep(todo=todo, at=at), **(known | more)
        )
        self.rows.append(row)
        return row


def intake(reference: str, arrived_at: datetime, place: str = "") -> Intake:
    return Intake(
        id=uuid4(), day=arrived_at.date(), unit="main", shift="evening",
        age_group=AgeGroup.UNKNOWN, trigger="universal", reference=reference,
        arrived_at=arrived_at, person=Person(), place=place,
    )  # fmt: skip


@pytest.fixture
def screening_service() -> RecordingDesk:
    return RecordingDesk()


@pytest.fixture
def busy(screening_service: RecordingDesk) -> RecordingDesk:
    """Seven people, as on the picture of the design."""
    screening_service.add("D1", NextStep.NOTHING, arrived="11:35")
    screening_service.add("H5", NextStep.FOLLOW_UP, at=NOW.replace(hour=17, minute=30))
    screening_service.add("B3", NextStep.START, arrived="14:17", place="bay 2")
    screening_service.add("R9", NextStep.OFFER_SERVICES, arrived="12:50")
    screening_service.add(
        "K7", NextStep.TRY_AGAIN_ALONE, at=NOW.replace(minute=40), arrived="14:05", tried=1
    )
    paused = NOW.replace(minute=12)
    screening_service.add("T2", NextStep.CONTINUE, progress=(3, 6), alone=True, paused_at=paused)
    screening_service.add(
        "M4", NextStep.MEET_SIGNAL, at=NOW + timedelta(minutes=11), place="room 6"
    )
    return screening_service


@pytest.fixture
def clock() -> list[datetime]:
    """A list whose only entry is now."""
    return [NOW]


@pytest.fixture
def made() -> list[UUID]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    qapp: QApplication,
    screening_service: RecordingDesk,
    clock: list[datetime],
    made: list[UUID],
) -> TodayPage:
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = TodayPage()
    presenter = TodayPresenter(
        page, screening_service, ImmediateRunner(), lambda: clock[0],
        shift_at=lambda moment: "evening", made=made.append,
        staff_language=lambda: screening_service.read_in,
    )  # fmt: skip
    page.presenter = presenter
    page.form_wanted.connect(presenter.open_form)
    page.form_left.connect(presenter.close_form)
    page.earlier_wanted.connect(presenter.toggle_earlier)
    page.begun.connect(presenter.begin)
    page.age_typed.connect(presenter.type_age)
    page.protocol_chosen.connect(presenter.choose_protocol)
    page.minute_passed.connect(presenter.minute_passed)
    qtbot.addWidget(page)
    page.resize(1095, 735)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def heard() -> Callable[..., list[object]]:
    """What a signal said, in order."""
    kept: list[object] = []

    def listen(signal: object) -> list[object]:
        said: list[object] = []

        def hear(*values: object) -> None:
            said.append(values[0] if len(values) == 1 else values)

        signal.connect(hear)
        kept.append(hear)
        return said

    return listen
