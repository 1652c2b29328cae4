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
    max_examples=28,
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
    parser.addoption(
        "--only-breaking",
        action="store_true",
        help="only tests that --exhaustive makes longer",
    )
    parser.addoption("--table", metavar="FILE", help="where tests/faults notes cases and losses")
    parser.addoption(
        "--at-once",
        metavar="N",
        default=min(2, os.cpu_count() or 1),
        help="how many processes of tests/faults run at once",
    )


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("exhaustive" if config.getoption("--exhaustive") else "here")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--only-breaking"):
        config.hook.pytest_deselected(items=[item for item in items if not _breaking(item)])
        items[:] = [item for item in items if _breaking(item)]


def _breaking(item: pytest.Item) -> bool:
    """Whether a test asks how often, or lets hypothesis find its examples."""
    test = getattr(item, "obj", None)
    return "times" in getattr(item, "fixturenames", ()) or hasattr(test, "hypothesis")


@pytest.fixture(scope="session")
def times(pytestconfig: pytest.Config) -> Callable[[int, int], int]:
    """How often a test breaks something: ``times(20, 1_000)`` is 20, or 1,000 when exhaustive."""
    exhaustive = bool(pytestconfig.getoption("--exhaustive"))
    return lambda few, many: many if exhaustive else few
