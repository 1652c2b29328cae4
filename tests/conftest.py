"""Before any test imports Qt: draw without a screen, and find examples without a clock."""

import os
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The machine is shared: no example fails for being slow. A failing example is printed so
# that it can be pasted into a test; nothing is kept between runs.
settings.register_profile(
    "here",
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("exhaustive", settings.get_profile("here"), max_examples=5_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--exhaustive",
        action="store_true",
        help="break things at their full number (python3 dev.py faults)",
    )


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("exhaustive" if config.getoption("--exhaustive") else "here")


@pytest.fixture(scope="session")
def times(pytestconfig: pytest.Config) -> Callable[[int, int], int]:
    """How often a test breaks something: ``times(20, 1_000)`` is 20, or 1,000 when exhaustive."""
    exhaustive = bool(pytestconfig.getoption("--exhaustive"))
    return lambda few, many: many if exhaustive else few
