"""Waiting after wrong tries at a name: exact, lasting through restarts, deaf to every clock."""

import json
import os
import sys
from dataclasses import dataclass

import pytest

from screenapp.vault.errors import TooSoon
from screenapp.vault.people import throttle as throttling
from screenapp.vault.people.throttle import (
    DAY_SECONDS,
    FREE_TRIES,
    LONGEST_SECONDS,
    MANY_SECONDS,
    MANY_TRIES,
    Throttle,
    delay_after,
)

ANA = "Ana"


@dataclass
class Machine:
    """Monotonic seconds, and which start of the machine they count from."""

    seconds: float = 1_000.0
    boot: str = "first"

    def now(self) -> float:
        return self.seconds

    def which(self) -> str:
        return self.boot


@pytest.fixture(autouse=True)
def _quickly(monkeypatch):
    """Thousands of writes; that each is durable is shown where files are written."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def started(tmp_path, machine):
    """The program started again: nothing but the files is remembered."""
    return lambda: Throttle(tmp_path, now=machine.now, boot=machine.which)


@pytest.fixture
def throttle(started):
    return started()


def _try(throttle, times, name=ANA):
    for _ in range(times):
        throttle.before_try(name)


def _guess(throttle, machine, times, name=ANA):
    """As fast as it is let: how long each of *times* wrong tries had to wait."""
    waits = []
    for _ in range(times):
        waits.append(throttle.seconds_left(name))
        machine.seconds += waits[-1]
        throttle.before_try(name)
    return waits


@pytest.mark.parametrize(
    ("running", "day", "seconds"),
    [
        (0, 0, 0), (4, 4, 0), (5, 5, 1), (6, 6, 2), (7, 7, 4), (9, 9, 16), (10, 10, 30),
        (199, 199, 30), (1_000_000, 199, 30), (200, 200, 300), (0, 200, 300), (1, 10_000, 300),
    ],
)  # fmt: skip
def test_the_wait_doubles_to_half_a_minute_and_is_five_minutes_from_200_in_a_day(
    running, day, seconds
):
    assert delay_after(running, day) == seconds


def test_five_tries_are_free(throttle):
    _try(throttle, 5)
    with pytest.raises(TooSoon) as caught:
        throttle.before_try(ANA)
    assert caught.value.seconds == 1


def test_asking_too_soon_does_not_lengthen_the_wait(throttle, machine):
    _try(throttle, 5)
    for _ in range(10):
        with pytest.raises(TooSoon):
            throttle.before_try(ANA)
    machine.seconds += 1
    throttle.before_try(ANA)
    assert throttle.seconds_left(ANA) == 2


def test_a_part_of_a_second_counts_as_a_whole_one(throttle, machine):
    _try(throttle, 5)
    machine.seconds += 0.4
    assert throttle.seconds_left(ANA) == 1


def test_below_200_wrong_tries_nobody_waits_longer_than_half_a_minute(throttle, machine):
    waits = _guess(throttle, machine, MANY_TRIES)
    assert max(waits) == LONGEST_SECONDS
    assert throttle.seconds_left(ANA) == MANY_SECONDS


def test_a_guesser_gets_no_more_than_488_tries_at_a_name_in_a_day(throttle, machine):
    begun, tries = machine.seconds, 0
    while True:
        machine.seconds += throttle.seconds_left(ANA)
        if machine.seconds - begun >= DAY_SECONDS:
            break
        throttle.before_try(ANA)
        tries += 1
    assert 400 < tries <= MANY_TRIES + DAY_SECONDS // MANY_SECONDS


def test_after_a_day_without_tries_it_begins_anew(throttle, machine):
    _guess(throttle, machine, MANY_TRIES)
    machine.seconds += DAY_SECONDS + 3600
    _try(throttle, FREE_TRIES)


def test_waits_are_for_each_name_alone(throttle, machine):
    _guess(throttle, machine, 50, "Ben")
    assert throttle.seconds_left("Ben") == LONGEST_SECONDS
    assert throttle.seconds_left(ANA) == 0
    _try(throttle, FREE_TRIES)


def test_nobody_elses_sign_in_shortens_a_wait(throttle):
    _try(throttle, 8 - 3)
    throttle.before_try("Ben")
    throttle.reset("Ben")
    assert throttle.seconds_left(ANA) == 1


def test_a_name_is_the_same_whatever_its_capitals_and_blanks(throttle):
    _try(throttle, 3, "ANA ")
    _try(throttle, 2, "ana")
    assert throttle.seconds_left("Ana") == 1


def test_a_right_passphrase_ends_the_wait_and_gives_free_tries_again(throttle, machine):
    _try(throttle, 5)
    machine.seconds += 1
    throttle.before_try(ANA)
    throttle.reset(ANA)
    _try(throttle, FREE_TRIES)


def test_an_owner_who_signs_in_often_gives_a_guesser_no_more_tries(throttle, machine):
    tries = 0
    begun = machine.seconds
    while machine.seconds - begun < DAY_SECONDS / 4:
        machine.seconds += throttle.seconds_left(ANA)
        throttle.before_try(ANA)
        tries += 1
        machine.seconds += throttle.seconds_left(ANA)
        throttle.before_try(ANA)
        throttle.reset(ANA)
    assert tries <= MANY_TRIES + DAY_SECONDS / 4 / MANY_SECONDS + 1


def test_after_200_wrong_tries_an_owner_who_got_in_gets_in_again_at_once(throttle, machine):
    _guess(throttle, machine, MANY_TRIES)
    machine.seconds += MANY_SECONDS
    throttle.before_try(ANA)
    throttle.reset(ANA)
    assert throttle.seconds_left(ANA) == 0


def test_a_restart_of_the_program_changes_nothing(throttle, machine, started):
    _try(throttle, 5)
    assert started().seconds_left(ANA) == 1
    machine.seconds += 1
    assert started().seconds_left(ANA) == 0


def test_a_restart_of_the_machine_begins_the_wait_anew_and_lets_it_end(throttle, machine):
    _try(throttle, 5)
    machine.seconds, machine.boot = 5.0, "second"
    assert throttle.seconds_left(ANA) == 1
    machine.seconds += 1
    assert throttle.seconds_left(ANA) == 0


def test_restarts_of_the_machine_give_back_no_try_of_the_day(started, machine):
    for start in range(MANY_TRIES):
        machine.seconds, machine.boot = 5.0, f"start {start}"
        throttle = started()
        machine.seconds += throttle.seconds_left(ANA)
        throttle.before_try(ANA)
    assert started().seconds_left(ANA) == MANY_SECONDS


def test_where_starts_have_no_name_a_smaller_time_tells_of_one(tmp_path, machine):
    throttle = Throttle(tmp_path, now=machine.now, boot=lambda: "")
    _try(throttle, 5)
    machine.seconds = 3.0
    assert throttle.seconds_left(ANA) == 1
    machine.seconds = 4.0
    assert throttle.seconds_left(ANA) == 0


# --- the files ----------------------------------------------------------------------------


@pytest.mark.parametrize("gone", ["tries.json", "tries.json.bak"])
def test_taking_one_of_the_files_away_forgets_no_try(throttle, machine, started, tmp_path, gone):
    _guess(throttle, machine, MANY_TRIES)
    (tmp_path / gone).unlink()
    assert started().seconds_left(ANA) == MANY_SECONDS


@pytest.mark.parametrize("spoilt", [b"", b"x", b"[]", b'{"tries": "many"}', b"{" * 5_000])
@pytest.mark.parametrize("which", ["tries.json", "tries.json.bak"])
def test_a_spoilt_file_forgets_no_try(throttle, machine, started, tmp_path, spoilt, which):
    _guess(throttle, machine, MANY_TRIES)
    (tmp_path / which).write_bytes(spoilt)
    assert started().seconds_left(ANA) == MANY_SECONDS


def test_an_older_copy_put_back_for_one_of_the_files_is_not_believed(
    throttle, machine, started, tmp_path
):
    _try(throttle, 1)
    older = (tmp_path / "tries.json").read_bytes()
    _try(throttle, 4)
    (tmp_path / "tries.json").write_bytes(older)
    assert started().seconds_left(ANA) == 1


def test_taking_both_away_makes_every_name_wait_half_a_minute_each_time(
    throttle, machine, started, tmp_path
):
    _try(throttle, 1)
    for _ in range(3):
        (tmp_path / "tries.json").unlink()
        (tmp_path / "tries.json.bak").unlink()
        assert started().seconds_left(ANA) == LONGEST_SECONDS
        machine.seconds += LONGEST_SECONDS
        started().before_try(ANA)
    started().reset(ANA)
    assert started().seconds_left(ANA) == 0
    assert started().seconds_left("Ben") <= LONGEST_SECONDS


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root writes anywhere")
def test_a_folder_that_takes_no_file_keeps_nobody_out(tmp_path, started):
    (tmp_path / "counted").touch()
    tmp_path.chmod(0o500)
    assert started().seconds_left(ANA) == 0
    tmp_path.chmod(0o700)


def test_where_nothing_can_be_kept_nobody_waits_for_ever(tmp_path, started, monkeypatch):
    (tmp_path / "counted").touch()
    monkeypatch.setattr(throttling.throttle_file, "save", lambda *_: False)
    assert started().seconds_left(ANA) == 0


def test_where_no_vault_stands_yet_nothing_is_waited_for(started):
    started().begin()
    assert started().seconds_left(ANA) == 0


def test_no_name_stands_in_the_files_and_two_folders_tell_it_differently(tmp_path, machine):
    said = []
    for place in ("one", "two"):
        folder = tmp_path / place
        folder.mkdir()
        _try(Throttle(folder, now=machine.now, boot=machine.which), 3, "Rosalind Franklin")
        said.append((folder / "tries.json").read_text())
    for text in said:
        assert "rosalind" not in text.casefold()
        assert "franklin" not in text.casefold()
    first, second = (set(json.loads(text)["names"]) for text in said)
    assert len(first) == len(second) == 1
    assert first != second


def test_a_name_of_nobody_is_counted_as_any_other(throttle, machine):
    assert _guess(throttle, machine, 20, "Nobody") == _guess(throttle, machine, 20, "Else")


def test_a_flood_of_names_pushes_no_name_out_of_its_wait(throttle, machine, monkeypatch):
    monkeypatch.setattr(throttling, "MOST_NAMES", 8)
    _guess(throttle, machine, MANY_TRIES)
    for number in range(40):
        name = f"nobody {number}"
        assert throttle.seconds_left(name) <= LONGEST_SECONDS
        machine.seconds += throttle.seconds_left(name)
        throttle.before_try(name)
    assert throttle.seconds_left(ANA) > 0
    assert throttle._state().names.keys() >= {throttle._state().tag(ANA)}
