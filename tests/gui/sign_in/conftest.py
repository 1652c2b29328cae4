"""Pages in front of the vault, with a vault that remembers what it was asked."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.ui.shell import theme
from screenapp.ui.sign_in.page import SignInPage
from screenapp.ui.sign_in.presenter import OpeningMode, SetUp, SetUpPresenter, SignInPresenter
from screenapp.ui.sign_in.set_up import SetUpPage
from screenapp.workflow.ports import ImmediateRunner


@dataclass
class RecordingVault:
    """Opens, or raises ``trouble`` while there is one."""

    trouble: Exception | None = None
    asked: list[tuple[str, str]] = field(default_factory=list)
    made: list[tuple[SetUp, str]] = field(default_factory=list)
    entered: list[str] = field(default_factory=list)
    copy: date | None = None
    ways: list[OpeningMode] = field(default_factory=list)
    clocks: list[bool] = field(default_factory=list)

    def unlock(self, name: str, passphrase: str, way: OpeningMode, clock_is_right: bool) -> str:
        self.ways.append(way)
        self.clocks.append(clock_is_right)
        self.asked.append((name, passphrase))
        if self.trouble is not None:
            raise self.trouble
        return "opened"

    def no_page(self, opened: str, path: Path, content: bytes) -> None:
        raise AssertionError("nobody saves a page here")

    def newest_copy(self) -> date | None:
        return self.copy

    def create(self, wanted: SetUp, passphrase: str) -> tuple[str, "PaperSheet"]:
        self.made.append((wanted, passphrase))
        if self.trouble is not None:
            raise self.trouble
        return "made", PaperSheet()


class PaperSheet:
    organisation = "Harbour Clinic"
    groups = ("7K2MQ", "0F3ZT", "AB4CD", "XY9WV", "12345", "HJKMN")

    def matches(self, typed: str) -> bool:
        return typed.upper().replace(" ", "").replace("-", "") == "".join(self.groups)


@pytest.fixture
def vault() -> RecordingVault:
    return RecordingVault()


@pytest.fixture
def sign_in(qtbot: QtBot, qapp: QApplication, vault: RecordingVault) -> SignInPage:
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = SignInPage("Intake")
    page.presenter = SignInPresenter(
        page, vault.unlock, ImmediateRunner(), vault.entered.append, vault.newest_copy
    )
    page.sign_in_asked.connect(page.presenter.sign_in)
    page.way_chosen.connect(page.presenter.choose)
    page.clock_told.connect(page.presenter.tell_clock)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def set_up(qtbot: QtBot, qapp: QApplication, vault: RecordingVault) -> SetUpPage:
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = SetUpPage()
    page.presenter = SetUpPresenter(
        page, vault.create, ImmediateRunner(), vault.entered.append, vault.no_page
    )
    page.set_up_asked.connect(page.presenter.set_up)
    page.typed_back.connect(page.presenter.proof.type_back)
    qtbot.addWidget(page)
    page.resize(1024, 640)
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
