"""Files of an enemy where the program reads: refused or harmless, and nothing is changed."""


def test_a_hostile_file_is_refused_or_does_nothing(row, times):
    row.share(times(24, 1_200), "child_hostile.py")
