"""A list of services kept in memory, and the page that shows it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.referral.site_needs import SiteNeeds, as_setting, site_needs
from screenapp.ui.services.page import ServicesPage
from screenapp.ui.services.place import services_place
from screenapp.ui.services.presenter import ServicesPresenter
from screenapp.ui.shell import theme
from screenapp.vault import Role, Service, StaffMember
from screenapp.vault.care.page_parts import PageParts
from screenapp.workflow.directory.comparing import ListPreview, Progress, compared
from screenapp.workflow.directory.list_service import as_csv
from screenapp.workflow.directory.reading import Letters, file_bytes, rows_of
from screenapp.workflow.ports import ImmediateRunner

NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)


class ListedDirectory:
    """The site's list of needs, as a lead may set it."""

    def __init__(self) -> None:
        self.needs, self.may_set_needs = SiteNeeds(), True
        self.kept: dict[str, Service] = {}

    def preview(self, path: Path, letters: Letters, progress: Progress) -> ListPreview:
        file = rows_of(file_bytes(path), letters)
        codes = frozenset(self.needs.codes)
        return compared(file, self.kept.values(), codes, NOW.date(), progress)

    def keep(self, services: tuple[Service, ...]) -> None:
        self.kept |= {one.id: one for one in services}

    def exported(self) -> bytes:
        return as_csv(self.kept.values())

    def save_needs(self, needs: SiteNeeds) -> None:
        self.needs = site_needs(as_setting(needs))


class ListedDesk:
    """Keeps services as the vault does: one entry for each id."""

    def __init__(self) -> None:
        self.kept: dict[str, Service] = {}
        self.directory = ListedDirectory()
        self.directory.kept = self.kept
        self.page_parts = PageParts(Path("nowhere"), bytes(32), bytes(16))
        self.me = StaffMember(id="1", name="Ana", roles=frozenset({Role.LEAD}))
        self.trouble: Exception | None = None

    def services(self) -> tuple[Service, ...]:
        return tuple(self.kept.values())

    def save_service(self, service: Service) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.kept[service.id] = service


@pytest.fixture
def screening_service() -> ListedDesk:
    return ListedDesk()


@pytest.fixture
def listing(screening_service: ListedDesk) -> ListedDesk:
    """Three services: one checked lately, one long ago, one not offered now."""
    for service in (
        Service(
            id="harbour",
            name="Harbour House",
            offers=("place_to_sleep", "food"),
            languages=("es", "en", "zz"),
            phone="555 0101",
            hours="always",
            kind="shelter",
            last_verified=date(2026, 9, 1),
        ),
        Service(
            id="fair-pay",
            name="Fair Pay Advice",
            offers=("pay_or_work",),
            languages=("en",),
            kind="labour",
            last_verified=date(2025, 9, 1),
        ),
        Service(id="mill", name="Old Mill", offers=("family",), languages=(), active=False),
    ):
        screening_service.kept[service.id] = service
    return screening_service


@pytest.fixture
def opened(
    qapp: QApplication, qtbot: QtBot
) -> Callable[[ListedDesk], tuple[ServicesPage, ServicesPresenter]]:
    def open_(screening_service: ListedDesk) -> tuple[ServicesPage, ServicesPresenter]:
        theme.apply(qapp, theme.Scheme.LIGHT)
        page, presenter = services_place(screening_service, ImmediateRunner(), lambda: NOW)
        qtbot.addWidget(page)
        page.resize(1096, 736)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        presenter.open()
        return page, presenter

    return open_
