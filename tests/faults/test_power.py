"""The power goes at any moment: whatever reached the drive last, nothing that was told is lost."""

import pytest

OTHERS = "passphrase staff leaving backup restore recover erase create migrate".split()


def test_no_answer_that_was_told_as_saved_is_lost_with_the_power(row, times):
    row.share(times(40, 4_600), "child_power.py", "answer")


@pytest.mark.parametrize("doing", OTHERS)
def test_what_else_was_told_as_done_is_done_or_was_never_begun(row, times, doing):
    row.share(times(6, 600), "child_power.py", doing)


def test_a_drive_that_only_says_it_wrote_would_be_seen_to_lose_answers(row):
    """The simulated drive is no kinder than a real one: without syncs it does lose."""
    row.counts = False
    with pytest.raises(AssertionError, match=r"told as saved|does not open|found"):
        row.share(40, "child_power.py", "answer without syncs")
