"""After a shift, what was written down is in no file, stream or open file, and in no memory."""

import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def test_what_was_written_down_is_found_nowhere_once_the_window_has_locked(row, times):
    row.run([("child_residue.py", times(1, 20), 1)], 20)
