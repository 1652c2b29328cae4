"""What the tests of this room share: its files, and reading one of them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from screenapp.protocol.diagnostics import Fault, errors_of
from screenapp.protocol.loading.protocol_file import Loaded, read_text
from screenapp.protocol.model import Protocol

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def base() -> str:
    """The good file that every bad one differs from in one thing."""
    return (HERE / "good" / "base.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def errors() -> Callable[[str], list[tuple[int, str]]]:
    """Line and code of every error in a text."""

    def found(text: str) -> list[tuple[int, str]]:
        return [(fault.line, fault.code) for fault in errors_of(read_text(text, "file").faults)]

    return found


@pytest.fixture(scope="session")
def protocol(base: str) -> Protocol:
    loaded: Loaded = read_text(base, "base.yaml")
    assert loaded.protocol is not None
    return loaded.protocol


@pytest.fixture(scope="session")
def told() -> Callable[[tuple[Fault, ...]], str]:
    """Faults as a person reads them, for the message of a failing test."""

    def lines(faults: tuple[Fault, ...]) -> str:
        return "\n".join(str(fault) for fault in faults)

    return lines
