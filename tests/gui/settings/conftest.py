"""Settings on a real vault, signed in as a lead."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from screenapp.protocol.library import shipped_library
from screenapp.screening.intake import Intake
from screenapp.screening.person import Person
from screenapp.ui.settings.page import SettingsPage
from screenapp.ui.settings.place import settings_place
from screenapp.ui.settings.sections import Section
from screenapp.ui.shell import theme
from screenapp.ui.shell.machine import Machine
from screenapp.vault import KdfCost, Role
from screenapp.vault.vault import Vault
from screenapp.workflow.display import Display
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)
NAME, PHRASE = "Ana Ruiz", "violet ladder quiet river"


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass
class Kept:
    """The page with all that stands behind it."""

    page: SettingsPage
    vault: Vault
    screening_service: ScreeningService
    clock: Clock
    qtbot: QtBot
    logs: list[str] = field(default_factory=list)
    presenter: object = None

    def go(self, section: Section) -> None:
        self.page.go_to(section)
        self.settle()

    def press(self, button: QAbstractButton) -> None:
        self.settle()
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def told(self) -> str:
        self.settle()
        labels = self.page.findChildren(QLabel)
        return " ".join(w.text() for w in labels if w.isVisibleTo(self.page))

    def arrive(self) -> Intake:
        return self.screening_service.new_intake(
            person=Person(), trigger="universal", protocol="youth-any-of-four"
        )

    def settle(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kept(
    new_vault, tmp_path: Path, clock: Clock, qapp: QApplication, qtbot: QtBot
) -> Iterator[Kept]:
    theme.apply(qapp, theme.Scheme.LIGHT)
    vault, _ = new_vault(
        tmp_path / "kept",
        organisation="Harbour General",
        name=NAME,
        passphrase=PHRASE,
        roles=frozenset({Role.LEAD}),
        clock=clock,
    )
    vault._session.proofs.begin_command()  # that windows ask again is tried elsewhere  # fmt: skip
    screening_service = ScreeningService(vault, shipped_library(), clock)
    logs: list[str] = []
    ignore: Callable[[object], None] = lambda _: None  # noqa: E731 - nothing is drawn here
    page, presenter = settings_place(
        screening_service, ImmediateRunner(), Display(), language="en", machine=Machine(),
        save_display=ignore, apply_display=ignore, apply_site=ignore,
        log_wanted=lambda: logs.append("log"),
    )  # fmt: skip
    qtbot.addWidget(page)
    page.resize(1095, 735)
    page.show()
    presenter.refresh()
    yield Kept(page, vault, screening_service, clock, qtbot, logs, presenter)
    vault.close()
