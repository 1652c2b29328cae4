"""One press redraws the page once: what the commit brings back was foreseen and stands there."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from screenapp.protocol.library import Library
from screenapp.referral.consent import InformationKind
from screenapp.resources import protocols_folder
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import Command
from screenapp.screening.offers.records import Need
from screenapp.screening.person import AgeBasis, Person
from screenapp.screening.state import State
from screenapp.ui.referral import view_model
from screenapp.ui.referral.page import ReferralPage
from screenapp.ui.referral.place import referral_place
from screenapp.ui.referral.view_model import ReferralViewModel
from screenapp.vault import Role, Service
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)


class CorrectingDesk(ScreeningService):
    """Brings back other needs than were stated while ``instead`` is set."""

    instead: tuple[Need, ...] = ()

    def act(self, screening: UUID, *commands: Command) -> State | Refusal:
        kept = super().act(screening, *commands)
        return replace(kept, needs=self.instead) if self.instead else kept


@pytest.fixture
def screening_service(new_vault, tmp_path: Path) -> Iterator[CorrectingDesk]:
    vault, _ = new_vault(
        tmp_path / "vault",
        organisation="North Walk-in Clinic",
        name="nurse",
        passphrase="five quiet words on paper",
        roles=frozenset({Role.SCREENER, Role.LEAD}),
        clock=lambda: NOW,
    )
    screening_service = CorrectingDesk(vault, Library((protocols_folder(),)), lambda: NOW)
    screening_service.save_service(
        Service(
            id="harbour",
            name="Harbour House",
            offers=("place_to_sleep",),
            languages=("es",),
            kind="shelter",
            last_verified=date(2026, 9, 1),
        )
    )
    yield screening_service
    vault.close()


@pytest.fixture
def page(
    screening_service: CorrectingDesk, themed: QApplication, qtbot: QtBot
) -> Iterator[ReferralPage]:
    """The page on a real vault, shown, of somebody who has said what they want.

    What is said first changes how it is known as well, which nobody can foresee. The presenter
    is held by this fixture.
    """
    person = Person(age=(19, 19), age_basis=AgeBasis.STATED)
    intake = screening_service.new_intake(
        person=person, trigger="universal", protocol="youth-any-of-four"
    )
    page, presenter = referral_place(screening_service, ImmediateRunner(), lambda: NOW)
    qtbot.addWidget(page)
    page.resize(1096, 736)
    page.show()
    presenter.open(screening_service.screening_of(intake.id))
    presenter.add_need("food")
    page.needs.add.click()
    yield page
    presenter.close()


@pytest.fixture
def redraws(page: ReferralPage, monkeypatch: pytest.MonkeyPatch) -> list[ReferralViewModel]:
    """What the page is told to draw from here on, one entry for each time."""
    drawn: list[ReferralViewModel] = []
    draw = page.show_all

    def counted(shown: ReferralViewModel) -> None:
        drawn.append(shown)
        draw(shown)

    monkeypatch.setattr(page, "show_all", counted)
    return drawn


def need_button(page: ReferralPage) -> QPushButton:
    return page.needs.adding.buttons["place_to_sleep"]


def yes_button(page: ReferralPage) -> QPushButton:
    return page.services.answer.choices.button("accepted")


def say_button(page: ReferralPage) -> QPushButton:
    yes_button(page).click()
    return page.consent.rows[InformationKind.LANGUAGE].toggle.button("say")


def take_off_button(page: ReferralPage) -> QPushButton:
    need_button(page).click()
    return page.needs.rows[0].remove


@pytest.mark.parametrize("button_of", [need_button, yes_button, say_button, take_off_button])
def test_one_press_that_is_kept_draws_the_page_once(
    page: ReferralPage,
    redraws: list[ReferralViewModel],
    qtbot: QtBot,
    button_of: Callable[[ReferralPage], QPushButton],
) -> None:
    button = button_of(page)
    for _ in range(4):
        QApplication.processEvents()
    redraws.clear()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert len(redraws) == 1


def test_what_was_kept_otherwise_than_foreseen_is_drawn(
    page: ReferralPage, screening_service: CorrectingDesk, redraws: list[ReferralViewModel]
) -> None:
    screening_service.instead = (Need(id="family"),)
    need_button(page).click()
    foreseen = (Need(id="food"), Need(id="place_to_sleep"))
    assert [shown.needs for shown in redraws] == [foreseen, screening_service.instead]
    assert [row.need for row in page.needs.rows] == list(screening_service.instead)


def test_a_change_of_language_is_drawn_though_nothing_was_said_anew(
    page: ReferralPage, redraws: list[ReferralViewModel]
) -> None:
    page.retranslate()
    assert redraws


@pytest.mark.parametrize(("instead", "times"), [((), 1), ((Need(id="family"),), 2)])
def test_what_leaves_is_worked_out_once_unless_something_else_was_kept(
    page: ReferralPage,
    screening_service: CorrectingDesk,
    monkeypatch: pytest.MonkeyPatch,
    instead: tuple[Need, ...],
    times: int,
) -> None:
    made: list[object] = []
    prepare = view_model.prepare

    def counted(*given: object, **named: object) -> object:
        made.append(given)
        return prepare(*given, **named)

    button = need_button(page)
    screening_service.instead = instead
    monkeypatch.setattr(view_model, "prepare", counted)
    button.click()
    assert len(made) == times


def test_the_page_and_the_choices_are_made_from_one_reading_of_the_material(
    page: ReferralPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    material_of = view_model.material_of

    def counted(*given: object, **named: object) -> object:
        read.append(given)
        return material_of(*given, **named)

    monkeypatch.setattr(view_model, "material_of", counted)
    page.service_chosen.emit("harbour")
    assert len(read) == 1
