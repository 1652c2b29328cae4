"""The battery dies, the lid falls, the program is killed: what was kept is there on return."""


def test_what_a_killed_window_told_as_kept_is_kept_and_the_same_question_comes_up(row, times):
    row.share(times(14, 1_000), "child_nurses.py")
