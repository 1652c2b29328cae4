"""A real vault in which a few things were done, and the log of it in a window."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.ui.audit.page import AuditPage
from screenapp.ui.audit.place import audit_place
from screenapp.ui.audit.presenter import AuditPresenter
from screenapp.ui.shell import theme
from screenapp.vault import Action, KdfCost, Role, Service
from screenapp.vault.vault import Vault
from screenapp.workflow.maintenance_service import MaintenanceService
from screenapp.workflow.ports import ImmediateRunner

CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)
WORDS = {"Ana Ruiz": "violet ladder quiet river", "Carla Weiss": "seven green lamps humming"}
RECORD = "4f0c2a6e-0000-4000-8000-000000000000"


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(new_vault, tmp_path: Path, clock: Clock) -> Path:
    """A vault in which a lead did one thing of each kind, some of it long ago."""
    folder = tmp_path / "kept"
    clock.move(days=-60)
    vault, _ = new_vault(
        folder,
        organisation="Harbour General",
        name="Ana Ruiz",
        passphrase=WORDS["Ana Ruiz"],
        roles=frozenset({Role.LEAD}),
        clock=clock,
    )
    vault._session.proofs.begin_command()  # that windows ask again is tried elsewhere  # fmt: skip
    vault.add_staff("Carla Weiss", WORDS["Carla Weiss"], frozenset({Role.SUPERVISOR}))
    clock.now = NOW
    vault.change_setting("unit", "north")
    vault.save_service(Service(id="harbour", name="=Harbour House", offers=(), languages=()))
    vault.record(Action.SCREENING_OPENED, RECORD)
    vault.audit.figures_taken_out()
    vault.close()
    return folder


Opened = tuple[AuditPage, AuditPresenter, Vault]


@pytest.fixture
def opened(
    folder: Path, clock: Clock, qapp: QApplication, qtbot: QtBot
) -> Iterator[Callable[[str], Opened]]:
    """The log as *name* sees it."""
    vaults, presenters = [], []  # Qt keeps only weak hold of a presenter's methods

    def open_(name: str) -> Opened:
        theme.apply(qapp, theme.Scheme.LIGHT)
        vault = Vault.unlock(
            folder, name=name, passphrase=WORDS[name], clock=clock, one_command=True
        )
        vaults.append(vault)
        keeping = MaintenanceService(vault, lambda intake: None)
        page, presenter = audit_place(keeping, ImmediateRunner(), clock, lambda: None)
        presenters.append(presenter)
        qtbot.addWidget(page)
        page.resize(1096, 736)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        presenter.open()
        return page, presenter, vault

    yield open_
    for vault in vaults:
        vault.close()
