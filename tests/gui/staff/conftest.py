"""A real vault with four who sign in, and the staff page on it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.ui.shell import theme
from screenapp.ui.staff.page import StaffPage
from screenapp.ui.staff.place import staff_place
from screenapp.vault import KdfCost, Role
from screenapp.vault.vault import Vault
from screenapp.workflow.drafts import DraftService
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.staff_service import StaffService

CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)
LEAD = "Ana Ruiz"
WORDS = {
    LEAD: "violet ladder quiet river",
    "Ben Okafor": "copper window slow meadow",
    "Carla Weiss": "seven green lamps humming",
}


@pytest.fixture
def vault(new_vault, tmp_path: Path) -> Iterator[Vault]:
    """Open for a lead, with a nurse and a supervisor in it."""
    made, _ = new_vault(
        tmp_path / "kept",
        organisation="Harbour General",
        name=LEAD,
        passphrase=WORDS[LEAD],
        roles=frozenset({Role.LEAD}),
        clock=lambda: NOW,
    )
    made._session.proofs.begin_command()  # that windows ask again is tried elsewhere  # fmt: skip
    made.add_staff("Ben Okafor", WORDS["Ben Okafor"], frozenset({Role.SCREENER}))
    made.add_staff("Carla Weiss", WORDS["Carla Weiss"], frozenset({Role.SUPERVISOR}))
    yield made
    made.close()


@pytest.fixture
def logs() -> list[str]:
    """Filled when somebody goes to the log."""
    return []


@pytest.fixture
def page(vault: Vault, logs: list[str], qapp: QApplication, qtbot: QtBot) -> Iterator[StaffPage]:
    theme.apply(qapp, theme.Scheme.LIGHT)
    page, presenter = staff_place(
        StaffService(vault, DraftService(vault, lambda: NOW)),
        ImmediateRunner(),
        lambda: logs.append("log"),
    )
    qtbot.addWidget(page)
    page.resize(1096, 736)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    presenter.open()
    yield page
    presenter.open()  # held until here: Qt keeps only weak hold of its methods


@pytest.fixture
def member(vault: Vault) -> Callable[[str], str]:
    """The id of somebody, by name."""
    return lambda name: next(one.id for one in vault.staff() if one.name == name)
