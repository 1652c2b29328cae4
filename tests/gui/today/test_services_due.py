"""What of the list of services a lead is asked to see to, on Today."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel

from screenapp.protocol.library import shipped_library
from screenapp.vault import Role, Service, Vault
from screenapp.workflow.screening_service import ScreeningService
from tests.gui.today.conftest import NOW


def service(days: int, **changes) -> Service:
    checked = NOW.date() - timedelta(days=days)
    return Service(
        id=str(days),
        name=f"S{days}",
        offers=("food",),
        languages=(),
        last_verified=checked,
        **changes,
    )


def test_without_a_checked_service_a_lead_is_told_and_led_to_the_list(unit, page, qtbot):
    page.presenter.open()
    assert page.services_due.isVisibleTo(page)
    assert "no checked service" in _said(page)
    with qtbot.waitSignal(page.services_wanted):
        page.services_due.go.click()
    unit.service.save_service(service(1))
    page.presenter.refresh()
    assert not page.services_due.isVisibleTo(page)
    assert unit.arrive()
    assert unit.signalled()


@pytest.mark.parametrize(("days", "asked"), [(0, True), (-3, False)])
def test_old_entries_are_asked_about_at_the_end_of_the_month(unit, page, clock, days, asked):
    unit.service.save_service(service(1))
    unit.service.save_service(service(181))
    unit.service.save_service(service(182, active=False))
    clock[0] = NOW + timedelta(days=days)
    page.presenter.open()
    assert page.services_due.isVisibleTo(page) is asked
    assert ("1" in _said(page)) is asked


def test_nobody_but_a_lead_is_asked(tmp_path, unit):
    unit.vault.add_staff("Nora", "amber window silent field", frozenset({Role.SCREENER}))
    folder = unit.vault.folder
    unit.vault.close()
    with Vault.unlock(
        folder, name="Nora", passphrase="amber window silent field", clock=lambda: NOW
    ) as vault:
        found = ScreeningService(vault, shipped_library(), lambda: NOW).directory.due()
    assert (found.stale, found.lacking) == (0, False)


def _said(page) -> str:
    labels = page.services_due.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(page))
