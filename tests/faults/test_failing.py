"""The n-th writing, syncing or renaming does not succeed: the drive is full, or in trouble."""

import pytest

DOINGS = "answer passphrase staff leaving backup restore recover erase create migrate".split()


@pytest.mark.parametrize("doing", DOINGS)
def test_a_drive_that_fails_at_the_nth_call_loses_nothing(row, times, doing):
    """Each ends by itself where it has no n-th call; the ways of failing take turns."""
    ways, last = times(1, 4), times(50, 1_000)
    parts = [(1, 25), (26, last)]
    scripts = [("child_failing.py", doing, *part, way) for part in parts for way in range(ways)]
    row.run(scripts, asked=50)


def test_a_long_screening_survives_each_of_its_calls_failing(row, times):
    first, last = times(401, 1), times(416, 1_000)
    half = (first + last) // 2
    parts = [(first, half), (half + 1, last)]
    scripts = [("child_failing.py", "answer long", *part, 0) for part in parts]
    row.run(scripts, asked=last - first + 1)
