"""Protocols by chance: what the check accepts ends in no traceback, in no command, on no page."""


def test_what_the_check_accepts_never_ends_in_a_traceback(row, times):
    row.share(times(12, 10_000), "child_protocols.py", times(12, 1))
