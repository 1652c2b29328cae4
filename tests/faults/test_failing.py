"""The n-th call on a vault's files does not succeed: the drive is full, in trouble, or held.

Changes are writing, syncing and renaming; names are unlinking, making and listing folders, and
looking whether there is a file. What is told as done is done, what is not told as done is not.
"""

import pytest

DOINGS = "answer passphrase staff leaving backup restore recover erase create migrate".split()


@pytest.mark.parametrize("doing", DOINGS)
def test_a_drive_that_fails_at_the_nth_call_loses_nothing(row, times, doing):
    """Each ends by itself where it has no n-th call; the ways of failing take turns."""
    ways, last = times(1, 4), times(28, 1_000)
    parts = [(1, 25), (26, last)]
    scripts = [
        ("child_failing.py", "changes", doing, *part, 1, way)
        for part in parts
        for way in range(ways)
    ]
    row.run(scripts, asked=28)


@pytest.mark.parametrize("doing", DOINGS)
def test_what_is_told_as_done_is_done_when_files_cannot_be_looked_at_or_removed(row, times, doing):
    ways, step = times(1, 4), times(41, 1)
    first = 1 + DOINGS.index(doing)
    half = first + 10 * step
    parts = [(first, half), (half + step, 1_000)]
    scripts = [
        ("child_failing.py", "names", doing, *part, step, way)
        for part in parts
        for way in range(ways)
    ]
    row.run(scripts, asked=2)


def test_a_long_screening_survives_each_of_its_calls_failing(row, times):
    first, last = times(401, 1), times(410, 1_000)
    half = (first + last) // 2
    parts = [(first, half), (half + 1, last)]
    scripts = [("child_failing.py", "changes", "answer long", *part, 1, 0) for part in parts]
    row.run(scripts, asked=last - first + 1)
