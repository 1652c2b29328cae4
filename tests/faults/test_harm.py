"""Flipped, cut and zeroed bytes in every file of a vault: noticed, or without effect."""


def test_harm_to_any_file_is_told_or_changes_nothing(row, times):
    row.share(times(80, 5_000), "child_harm.py")
