"""Waiting after wrong tries: exact, lasting through restarts, and deaf to the clock on the wall."""

from dataclasses import dataclass

import pytest

from screenapp.vault.errors import TooSoon
from screenapp.vault.people.throttle import Throttle, delay_after


@dataclass
class Machine:
    """Monotonic seconds, and which start of the machine they count from."""

    seconds: float = 1_000.0
    boot: str = "first"

    def now(self) -> float:
        return self.seconds

    def which(self) -> str:
        return self.boot


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def throttle(tmp_path, machine):
    return Throttle(tmp_path, now=machine.now, boot=machine.which)


def _try(throttle, times):
    for _ in range(times):
        throttle.before_try()


@pytest.mark.parametrize(
    ("tries", "seconds"),
    [(0, 0), (4, 0), (5, 1), (6, 2), (7, 4), (12, 128), (13, 256), (14, 300), (1_000, 300)],
)
def test_the_wait_doubles_from_one_second_to_five_minutes(tries, seconds):
    assert delay_after(tries) == seconds


def test_five_tries_are_free(throttle):
    _try(throttle, 5)
    with pytest.raises(TooSoon) as caught:
        throttle.before_try()
    assert caught.value.seconds == 1


def test_asking_too_soon_does_not_lengthen_the_wait(throttle, machine):
    _try(throttle, 5)
    for _ in range(10):
        with pytest.raises(TooSoon):
            throttle.before_try()
    machine.seconds += 1
    throttle.before_try()
    assert throttle.seconds_left() == 2


def test_a_part_of_a_second_counts_as_a_whole_one(throttle, machine):
    _try(throttle, 5)
    machine.seconds += 0.4
    assert throttle.seconds_left() == 1


def test_a_restart_of_the_program_changes_nothing(throttle, machine, tmp_path):
    _try(throttle, 5)
    again = Throttle(tmp_path, now=machine.now, boot=machine.which)
    assert again.seconds_left() == 1
    machine.seconds += 1
    assert again.seconds_left() == 0


def test_a_restart_of_the_machine_begins_the_wait_anew_and_lets_it_end(throttle, machine):
    _try(throttle, 5)
    machine.seconds, machine.boot = 5.0, "second"
    assert throttle.seconds_left() == 1
    machine.seconds += 1
    assert throttle.seconds_left() == 0


def test_where_starts_have_no_name_a_smaller_time_tells_of_one(tmp_path, machine):
    throttle = Throttle(tmp_path, now=machine.now, boot=lambda: "")
    _try(throttle, 5)
    machine.seconds = 3.0
    assert throttle.seconds_left() == 1
    machine.seconds = 4.0
    assert throttle.seconds_left() == 0


def test_a_right_passphrase_begins_anew(throttle):
    _try(throttle, 5)
    throttle.reset()
    _try(throttle, 5)


@pytest.mark.parametrize("spoilt", [b"", b"x", b"[]", b'{"tries": "many"}', b"{" * 5_000])
def test_a_spoilt_count_waits_a_little_and_locks_nobody_out(throttle, machine, tmp_path, spoilt):
    (tmp_path / "tries.json").write_bytes(spoilt)
    assert throttle.seconds_left() <= 1
    machine.seconds += 1
    throttle.before_try()
