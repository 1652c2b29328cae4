"""A screen left open for ten seconds: every deed of every role, tried without the passphrase."""


def test_nothing_that_lasts_is_done_at_a_screen_that_was_left_open(row, times):
    row.share(times(2, 100), "child_open_screen.py")
