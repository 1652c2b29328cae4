"""A real device without a sound card, the library's null device; outputs that can change."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic, sleep

import pytest

from screenapp.hearing.hearing import Hearing

HEADPHONES = ("Name: card", "Active Port: headphones")
SPEAKERS = ("Name: card", "Active Port: speakers")


@dataclass
class Plug:
    """What this computer tells of its outputs."""

    told: tuple[str, ...] = HEADPHONES

    def look(self) -> tuple[str, ...]:
        return self.told


@pytest.fixture
def plug() -> Plug:
    return Plug()


@pytest.fixture
def hearing(plug: Plug) -> Iterator[Hearing]:
    pytest.importorskip("miniaudio")
    made = Hearing(plug.look, silent=True)
    yield made
    made.close()


@pytest.fixture
def ready(hearing: Hearing) -> Hearing:
    """After the check was passed."""
    hearing.begin_check()
    for heard in (True, True, False):
        hearing.answer(yes=heard)
    return hearing


@pytest.fixture
def until() -> Callable[[Callable[[], bool]], None]:
    """Wait for a fact."""

    def wait(fact: Callable[[], bool]) -> None:
        given_up = monotonic() + 20
        while not fact():
            assert monotonic() < given_up
            sleep(0.002)

    return wait
