"""Several processes on one vault: one writes, the others are told and may read."""

import pytest


@pytest.mark.parametrize("processes", [2, 8])
def test_nothing_is_lost_and_nobody_is_told_that_it_is_locked(row, times, processes):
    row.run([("child_sharing.py", processes, times(5, 60))], 20)
