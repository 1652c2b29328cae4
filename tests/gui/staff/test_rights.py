"""Who could open what, since when, given by whom; and what leads are told of one another."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.staff.notices_page import NoticesPage, notices_place
from screenapp.ui.staff.page import StaffPage
from screenapp.vault import Role
from screenapp.vault.vault import Vault
from screenapp.workflow.drafts import DraftService
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.staff_service import StaffService

Member = Callable[[str], str]
NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)


def day() -> str:
    """The day of everything here, as the window's language writes it."""
    return QLocale().toString(QDate(2026, 9, 24), QLocale.FormatType.LongFormat)


DANA = "copper window slow garden"


def said(widget: QWidget) -> str:
    """Everything that is written where it can be seen."""
    QCoreApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def rights(page: StaffPage, qtbot: QtBot) -> StaffPage:
    click(qtbot, page.rights)
    qtbot.waitUntil(page.rights_list.isVisible)
    return page


def test_everybody_is_listed_with_what_they_open_since_when_and_by_whom(rights: StaffPage) -> None:
    text = said(rights.rights_list)
    assert f"Records: since {day()}, when this was set up" in text
    assert f"Records: since {day()}, given by Ana Ruiz" in text
    assert f"Answers: since {day()}, given by Ana Ruiz" in text
    assert "Answers: no key to them" in text
    assert "Recovery sheet" in text


def test_former_staff_and_sheets_stay_listed_with_who_ended_it(
    page: StaffPage, vault: Vault, member: Member, qtbot: QtBot
) -> None:
    vault.team.remove(member("Ben Okafor"))
    vault.team.put_sheet(vault.team.draft_sheet())
    click(qtbot, page.rights)
    text = said(page.rights_list)
    assert "Once, and no longer" in text
    assert text.count(f"until {day()}, ended by Ana Ruiz") == 4
    assert text.count("Recovery sheet") == 2


def test_a_supervisor_who_is_given_answers_has_them_since_then_and_until_they_are_taken(
    vault: Vault, member: Member
) -> None:
    carla = member("Carla Weiss")

    def answers() -> object:
        return next(one.answers for one in vault.oversight.rights() if one.id == carla)

    assert answers() is None
    vault.team.change_roles(carla, frozenset({Role.SCREENER, Role.SUPERVISOR}))
    given = answers()
    assert given is not None
    assert (given.by, given.until) == (vault.me.id, None)
    vault.team.change_roles(carla, frozenset({Role.SUPERVISOR}))
    taken = answers()
    assert (taken.until, taken.taken_by) == (NOW.date(), vault.me.id)


def test_removing_from_the_list_makes_new_keys(
    rights: StaffPage, vault: Vault, member: Member, qtbot: QtBot
) -> None:
    ben, before = member("Ben Okafor"), vault._session.granted.store_generation
    click(qtbot, rights.rights_list.removals[ben])
    click(qtbot, rights.removing.remove)
    assert vault._session.granted.store_generation == before + 1
    assert vault._session.granted.answers_generation == 2
    assert not next(one for one in vault.staff() if one.id == ben).active


def test_a_new_sheet_makes_new_keys_too(page: StaffPage, vault: Vault) -> None:
    before = vault._session.granted.store_generation
    vault.team.put_sheet(vault.team.draft_sheet())
    assert vault._session.granted.store_generation == before + 1
    assert [one.sheet for one in vault.oversight.rights() if one.sheet and one.active] == [True]
    assert vault.check() == ()


def test_nobody_is_removed_from_the_list_who_may_not_be(rights: StaffPage, vault: Vault) -> None:
    assert vault.me.id not in rights.rights_list.removals
    sheets = [one.id for one in vault.oversight.rights() if one.sheet]
    assert not set(sheets) & set(rights.rights_list.removals)


# --- told ---------------------------------------------------------------------------------


@pytest.fixture
def notices(vault: Vault, qtbot: QtBot) -> Iterator[NoticesPage]:
    """As a second lead sees it, after the first let a third person in and looked at a sheet."""
    vault.add_staff("Dana Lind", DANA, frozenset({Role.LEAD}))
    vault.add_staff("Eve Moss", "granite paper hollow tune", frozenset({Role.SUPERVISOR}))
    vault.team.draft_sheet()
    folder = vault.folder
    vault.close()
    with Vault.unlock(folder, name="Dana Lind", passphrase=DANA, clock=lambda: NOW) as dana:
        team = StaffService(dana, DraftService(dana, lambda: NOW))
        page, presenter = notices_place(team, ImmediateRunner(), lambda: None)
        qtbot.addWidget(page)
        page.show()
        presenter.open()
        yield page
        presenter.open()  # held until here: Qt keeps only weak hold of its methods


def test_a_lead_reads_who_did_what_on_which_day(notices: NoticesPage) -> None:
    text = said(notices)
    assert "Ana Ruiz let somebody new sign in" in text
    assert "Ana Ruiz looked at a new recovery sheet" in text
    assert day() in text
    assert "Eve Moss" not in text


def test_what_is_ticked_goes_and_the_rest_stays(notices: NoticesPage, qtbot: QtBot) -> None:
    assert len(notices.ticks) == 2
    click(qtbot, next(iter(notices.ticks.values())))
    assert len(notices.ticks) == 1
    assert "looked at a new recovery sheet" in said(notices)
    click(qtbot, next(iter(notices.ticks.values())))
    assert "You have seen all of it." in said(notices)
