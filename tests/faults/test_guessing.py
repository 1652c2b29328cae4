"""Somebody guesses at names, their owners sign in, machines start again, files go: both bounds."""


def test_a_guesser_gets_no_more_than_the_bound_and_the_owner_waits_half_a_minute(row, times):
    row.share(times(12, 10_000), "child_guessing.py")
