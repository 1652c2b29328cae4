"""Which listener fits this computer."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from screenapp.app.platform.lock_listeners import listener_for

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the buses of Linux desktops")

EVERYWHERE = ("/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket")


def ignore(_trigger: object) -> None:
    """Nothing is said here."""


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))


def test_a_bus_that_is_named_is_listened_to(
    qapp: QObject, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'elsewhere'}")
    assert listener_for(0, qapp, ignore) is not None


def test_a_bus_that_stands_where_buses_stand_is_listened_to(qapp: QObject, tmp_path: Path) -> None:
    (tmp_path / "bus").touch()
    assert listener_for(0, qapp, ignore) is not None


def test_a_bus_that_could_be_started_is_listened_to(qapp: QObject, tmp_path: Path) -> None:
    launcher = tmp_path / "dbus-launch"
    launcher.touch(0o700)
    assert listener_for(0, qapp, ignore) is not None


@pytest.mark.skipif(any(Path(p).exists() for p in EVERYWHERE), reason="there is a system bus here")
def test_where_no_bus_can_be_nothing_is_loaded_for_it(qapp: QObject) -> None:
    assert listener_for(0, qapp, ignore) is None
