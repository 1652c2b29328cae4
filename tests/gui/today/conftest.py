"""Today with a service at a real vault, a clock that is moved, and a disk that can fail."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.protocol.library import shipped_library
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.intake import Intake
from screenapp.screening.person import Person, Presence
from screenapp.screening.state import State
from screenapp.ui.shell import theme
from screenapp.ui.today.page import TodayPage
from screenapp.ui.today.presenter import TodayPresenter
from screenapp.ui.today.work_row import WorkRow
from screenapp.vault import Role, Vault
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

NOW = datetime(2026, 5, 28, 14, 21).astimezone()
PROTOCOL = "ed-two-prong"
WORD = "violet ladder quiet river"


@dataclass
class Unit:
    """A nurse at work in a vault of her own; ``trouble`` is what the disk says next."""

    vault: Vault
    clock: list[datetime]
    service: ScreeningService
    trouble: list[Exception] = field(default_factory=list)

    def later(self, **span: float) -> None:
        self.clock[0] += timedelta(**span)

    def arrive(self, place: str = "", protocol: str = PROTOCOL) -> Intake:
        return self.service.new_intake(
            person=Person(), trigger="universal", protocol=protocol, place=place
        )

    def screening(self, intake: Intake) -> UUID:
        found = self.service.screening_of(intake.id)
        assert found is not None
        return found

    def does(self, intake: Intake, *commands: c.Command) -> State:
        state = self.service.act(self.screening(intake), *commands)
        assert not isinstance(state, Refusal), state
        return state

    def stage(self, intake: Intake) -> str:
        stages = self.service.state(self.screening(intake)).protocol.stages
        return next(s.id for s in stages if s.privacy.value == "required")

    def begun(self, place: str = "") -> Intake:
        """Somebody who was alone and agreed to the questions."""
        intake = self.arrive(place)
        stage = self.stage(intake)
        self.does(
            intake,
            c.CheckPrivacy(stage=stage, presence=Presence.ALONE),
            c.GiveConsent(stage=stage),
        )
        return intake

    def to_try_again(self, minutes: int) -> Intake:
        """Somebody who was not alone and is to be tried again in *minutes*."""
        intake = self.arrive()
        at = self.clock[0] + timedelta(minutes=minutes)
        look = c.CheckPrivacy(stage=self.stage(intake), presence=Presence.COMPANION, retry_at=at)
        self.does(intake, look)
        return intake

    def signalled(self, place: str = "room 6") -> Intake:
        return self.service.signal(intake=None, how="sample_mark", place=place)

    def referred(self) -> Intake:
        """Somebody who went with a service's yes, of which no word has come yet."""
        intake = self.arrive()
        self.does(
            intake,
            c.OfferReferral(service="harbour"),
            c.AnswerReferral(service="harbour", answer=c.ReferralAnswer.ACCEPTED),
            c.Finish(reason="word will come"),
        )
        return intake

    def gone(self) -> Intake:
        """Somebody of whom nothing is owed any more."""
        intake = self.arrive()
        self.does(intake, c.Finish(disposition="left"))
        return intake


@pytest.fixture
def clock() -> list[datetime]:
    """A list whose only entry is now."""
    return [NOW]


@pytest.fixture
def unit(new_vault, tmp_path: Path, clock: list[datetime]) -> Iterator[Unit]:
    vault, _ = new_vault(
        tmp_path / "vault",
        organisation="Town Hospital",
        name="Ana",
        passphrase=WORD,
        roles=frozenset({Role.LEAD, Role.SCREENER}),
        clock=lambda: clock[0],
    )
    vault._session.proofs.begin_command()  # that windows ask again is tried elsewhere
    with vault:
        yield Unit(vault, clock, ScreeningService(vault, shipped_library(), lambda: clock[0]))


class FailingRunner(ImmediateRunner):
    """Fails with what a unit's ``trouble`` holds, else works in place."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def run(self, work, done, failed) -> None:
        def tried() -> object:
            if self._unit.trouble:
                raise self._unit.trouble[0]
            return work()

        super().run(tried, done, failed)


@pytest.fixture
def language() -> list[str]:
    """A list whose only entry is the language in which the worker reads."""
    return [""]


@pytest.fixture
def opened() -> list[tuple[UUID, UUID | None]]:
    """The intake and the screening that were opened, in order."""
    return []


@pytest.fixture
def page(
    qtbot: QtBot, qapp: QApplication, unit: Unit, opened: list, language: list[str]
) -> TodayPage:
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = TodayPage()
    presenter = TodayPresenter(
        page, unit.service, FailingRunner(unit), lambda: unit.clock[0],
        shift_at=lambda moment: "evening",
        opened=lambda intake, screening, _: opened.append((intake, screening)),
        staff_language=lambda: language[0],
    )  # fmt: skip
    page.presenter = presenter
    page.row_wanted.connect(presenter.do)
    page.row_left.connect(presenter.left_before_contact)
    page.row_unable.connect(presenter.cannot_go)
    page.row_returned.connect(presenter.came_back)
    page.new_wanted.connect(presenter.new)
    page.form_wanted.connect(presenter.open_form)
    page.form_left.connect(presenter.close_form)
    page.closed_wanted.connect(presenter.toggle_closed)
    page.find_wanted.connect(presenter.find)
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
def row_of(page: TodayPage) -> Callable[..., WorkRow]:
    """The row of an intake, or the one of several whose key ends so."""

    def find(intake: Intake, what: str = "") -> WorkRow:
        shown = page.presenter._lines
        return next(
            row for row in page.rows if shown[row.key].intake == intake.id and what in row.key
        )

    return find


@pytest.fixture
def words() -> Callable[[QWidget], str]:
    """All that can be read on a page."""

    def read(page: QWidget) -> str:
        QApplication.processEvents()  # rows that were just built are shown by Qt's next turn
        return "\n".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))

    return read


@pytest.fixture
def people(unit) -> dict[str, object]:
    """A signal, another try, questions begun, one just arrived, word to come, and one gone."""
    found = {"gone": unit.gone(), "word": unit.referred(), "begun": unit.begun("bay 2")}
    found["again"] = unit.to_try_again(19)
    found["new"] = unit.arrive("bay 3")
    found["signal"] = unit.signalled("room 6")
    unit.later(minutes=3)
    return found


@pytest.fixture
def full(page: TodayPage, people: object, qtbot: QtBot) -> TodayPage:
    page.presenter.open()
    qtbot.waitUntil(lambda: all(row.width() > 500 for row in page.rows))  # laid out
    return page
